import fuzzysort from "fuzzysort";
import { acronymKey } from "../engine/acronymKey.js";
import type { Concept, ConceptKind, Lang, Status } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import { textIn } from "../engine/textIn.js";
import { conceptDetail, conceptLabel, conceptNames } from "./conceptNames.js";
import { webAddress } from "./markdown.js";

/** A concept found by look-up. */
export interface LookUpResult {
  readonly id: string;
  readonly kind: ConceptKind;
  /** Acronym or name. */
  readonly label: string;
  /** Long names in both languages. */
  readonly detail: string;
  /** The term that matched, as it stands in the base. */
  readonly matched: string;
  readonly status: Status;
  /** What to write instead of a discouraged or obsolete term. */
  readonly replacements?: readonly string[];
  readonly english?: string;
  readonly indonesian?: string;
  /** Every accepted name written in full, in both languages, the preferred ones first. */
  readonly expansions: readonly string[];
  /** In the language of the name that was asked for. */
  readonly definition?: string;
  readonly url?: string;
  readonly unverified: boolean;
  /** From 0 to 1. */
  readonly score: number;
}

interface Target {
  readonly concept: Concept;
  readonly text: string;
  readonly key: string;
  readonly status: Status;
  readonly acronym: boolean;
  readonly lang: Lang | undefined;
  readonly replacements: readonly string[] | undefined;
  readonly prepared: ReturnType<typeof fuzzysort.prepare>;
}

/** How a look-up is narrowed. */
export interface LookUpOptions {
  readonly limit?: number;
  readonly kind?: ConceptKind;
}

const defaultLimit = 20;
const longestQuery = 200;
const fuzzyThreshold = 0.35;
const surelyMeant = 0.6;
const known = new WeakMap<Lexicon, readonly Target[]>();

/**
 * Concepts whose acronyms, names, keys or discouraged forms match a query in either language: exact first, then acronyms spelled another way
 * ("GTPPTPPO"), then alike.
 */
export function lookUp(lexicon: Lexicon, query: string, options: LookUpOptions = {}): LookUpResult[] {
  const wanted = query.trim().slice(0, longestQuery);
  if (wanted === "") return [];
  const all = targets(lexicon);
  const pool = options.kind ? all.filter((target) => target.concept.kind === options.kind) : all;
  const limit = Math.max(1, Math.min(options.limit ?? defaultLimit, 500));
  const best = new Map<string, { target: Target; score: number }>();
  const offer = (target: Target, score: number) => {
    const other = best.get(target.concept.id);
    if (!other || other.score < score) best.set(target.concept.id, { target, score });
  };
  const key = acronymKey(wanted);
  const upper = wanted === wanted.toUpperCase() ? 0.01 : 0;
  for (const target of pool) {
    if (target.text === wanted) offer(target, target.acronym ? 1 + upper : 0.99);
    else if (key !== "" && target.key === key) offer(target, target.acronym ? 0.98 : 0.97);
    else if (target.concept.id === wanted.toLowerCase()) offer(target, 0.96);
  }
  for (const result of fuzzysort.go(wanted, pool, { key: "prepared", limit: limit * 5, threshold: fuzzyThreshold })) {
    const target = result.obj;
    const demoted = target.status === "discouraged" || target.status === "obsolete" ? 0.6 : 1;
    offer(target, Math.min(0.95, result.score) * demoted);
  }
  if (![...best.values()].some((one) => one.score > surelyMeant)) misspelled(wanted, pool, offer);
  return [...best.values()]
    .sort((one, other) => other.score - one.score || (one.target.concept.id < other.target.concept.id ? -1 : 1))
    .slice(0, limit)
    .map(({ target, score }) => describe(target, Math.min(1, Math.round(score * 1000) / 1000)));
}

/** Where letters are wrong and not only missing, the shared groups of three letters tell what may be meant. */
function misspelled(wanted: string, pool: readonly Target[], offer: (target: Target, score: number) => void): void {
  const groups = lettersInThrees(acronymKey(wanted));
  if (groups.size < 2) return;
  for (const target of pool) {
    if (target.key.length < 3 || target.key.length > wanted.length * 3) continue;
    let shared = 0;
    const own = lettersInThrees(target.key);
    for (const group of groups) if (own.has(group)) shared++;
    const likeness = (2 * shared) / (groups.size + own.size);
    if (likeness > fewestShared) offer(target, likeness * 0.5);
  }
}

const fewestShared = 0.45;

function lettersInThrees(key: string): Set<string> {
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= key.length; at++) groups.add(key.slice(at, at + 3));
  return groups;
}

function targets(lexicon: Lexicon): readonly Target[] {
  const made = known.get(lexicon) ?? makeTargets(lexicon);
  known.set(lexicon, made);
  return made;
}

function makeTargets(lexicon: Lexicon): Target[] {
  const { base } = lexicon;
  const list: Target[] = [];
  for (let index = 0; index < base.conceptCount; index++) {
    const concept = base.concept(index);
    if (base.conceptIndex(concept.id) !== index) continue;
    const seen = new Set<string>();
    const add = (text: string, status: Status, acronym: boolean, lang: Lang | undefined, replacements: readonly string[] | undefined) => {
      if (seen.has(text)) return;
      seen.add(text);
      list.push({ concept, text, key: acronymKey(text), status, acronym, lang, replacements, prepared: fuzzysort.prepare(text) });
    };
    for (const term of concept.terms) {
      const acronym = term.type === "acronym";
      add(term.text, term.status, acronym, term.lang, term.replacements);
      for (const form of term.forms ?? []) add(form, term.status, acronym, term.lang, term.replacements);
    }
    if (concept.instrument) {
      for (const title of [concept.instrument.title.en, concept.instrument.title.id])
        if (title) add(title, "preferred", false, undefined, undefined);
      for (const name of concept.instrument.shortNames) add(name, "admitted", false, undefined, undefined);
      add(concept.id, "preferred", false, undefined, undefined);
    }
  }
  return list;
}

function describe(target: Target, score: number): LookUpResult {
  const { concept } = target;
  const names = conceptNames(concept);
  const definition = textIn(concept.definition, target.lang ?? "en");
  const url = webAddress(concept.instrument?.url) ?? concept.sources.find((source) => webAddress(source));
  return {
    id: concept.id,
    kind: concept.kind,
    label: conceptLabel(concept, target.lang),
    detail: conceptDetail(concept),
    matched: target.text,
    status: target.status,
    ...(target.replacements ? { replacements: target.replacements } : {}),
    ...(names.en ? { english: names.en.text } : {}),
    ...(names.id ? { indonesian: names.id.text } : {}),
    expansions: expansionsOf(concept),
    ...(definition ? { definition } : {}),
    ...(url ? { url } : {}),
    unverified: concept.confidence !== "high",
    score,
  };
}

function expansionsOf(concept: Concept): string[] {
  const full = concept.terms.filter((term) => term.type !== "acronym");
  const texts = [...full.filter((term) => term.status === "preferred"), ...full.filter((term) => term.status === "admitted")].map(
    (term) => term.text,
  );
  return [...new Set(texts)];
}
