import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import { type BlockRule, blockHas } from "../engine/rule.js";
import { areTurned } from "./areTurned.js";
import { instrumentLabel } from "./instruments.js";
import { wordDistance } from "./wordDistance.js";

/**
 * Reports a citation key that no instrument of the base or of the workspace has, and offers the nearest ones. A memo that names a bibliography of
 * its own may cite keys from there; they are hints then. The keys of a list of sources in the memo itself ("[@sari2024] Sari, D. (2024) ...") are known, and
 * offered for keys that come near them.
 * Bad:  Korban dilindungi [@uu-21-207].
 * Good: Korban dilindungi [@uu-21-2007].
 */
export const citationUnknownKey: BlockRule = {
  id: "citation-unknown-key",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.citation,
  *check(_view, facts, context) {
    for (const citation of facts.citations) {
      const { key } = citation;
      if (instrumentOf(context.lexicon, key) || otherMeaning.test(key)) continue;
      const own = context.sourceKeys;
      if (own.includes(key)) continue;
      const ownNear = nearOwn(key, own);
      const near = ownNear.length > 0 ? ownNear : knownNear(key, context.lexicon);
      // In other documents, and outside brackets, a name after an at sign is as often no citation at all.
      const isLeft = citation.bare && !context.cites && !near.some((one) => isSlipOf(key, one));
      if (near.length === 0 ? citation.bare || !context.isMemo : isLeft) continue;
      const level = context.ownBibliography ? "hint" : context.isMemo ? undefined : "information";
      const labels = near.map((one) => {
        const concept = instrumentOf(context.lexicon, one);
        return `@${one}${concept ? ` (${instrumentLabel(concept, context.lang, context.lexicon)})` : ""}`;
      });
      const [holders, advice] =
        own.length > 0
          ? ["Neither the memo's list of sources nor an instrument has", "Add its entry, or look the instrument up."]
          : ["No instrument has", "Look the instrument up, or write a concept of kind instrument with this id in a pack of the workspace."];
      yield {
        start: citation.start,
        end: citation.end,
        message: `${holders} the key "${key}". ${near.length > 0 ? `Did you mean ${labels.join(", ")}?` : advice}`,
        ...(level ? { level } : {}),
        fixes: near.map((one) => ({
          title: `Cite @${one}`,
          safe: bare(one) === bare(key),
          edits: [{ start: citation.start, end: citation.end, text: one }],
        })),
      };
    }
  },
};

/**
 * A name after an at sign, in a text without a bracket that cites, is a key a letter or two off: it is long enough and has the hyphens of one, which
 * names of accounts ("@iom_indonesia") have not.
 */
function isSlipOf(key: string, near: string): boolean {
  const wanted = key.toLowerCase();
  const limit = limitFor(wanted);
  return (
    wanted.length >= fewestOfSlip && wanted.includes("-") && joints(wanted) === joints(near) && wordDistance(wanted, near, limit) <= limit
  );
}

const fewestOfSlip = 8;

/** Where its hyphens stand, of which names of accounts have none. */
function joints(key: string): string {
  return key.replace(/[^-]+/g, "x");
}

/** Cross-references of Quarto and pandoc-crossref, and keys of a reference manager ("Smith2020"). */
const otherMeaning = /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|def|exm|nte|tip|wrn|imp|cau)[-:]/;

const nearBefore = new WeakMap<Lexicon, Map<string, readonly string[]>>();
const mostRemembered = 1000;

/** The keys of the memo's own list that `key` may stand for, nearest first: they differ in one or two characters, or only in the letter or figures after the name. */
function nearOwn(key: string, own: readonly string[]): string[] {
  if (own.length === 0) return none;
  const wanted = key.toLowerCase();
  return own
    .map((one) => ({ one, distance: wordDistance(wanted, one.toLowerCase(), 2) }))
    .filter(({ one, distance }) => distance <= 2 || nameOf(one) === nameOf(key))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ one }) => one);
}

const none: string[] = [];

/** "sari" of "sari2024b". */
function nameOf(key: string): string {
  return key.toLowerCase().replace(/[\W_]*\d+[a-z]?$/, "");
}

/** A key is compared with all others once, not with every edit beside it. */
function knownNear(key: string, lexicon: Lexicon): readonly string[] {
  let known = nearBefore.get(lexicon);
  if (!known || known.size > mostRemembered) {
    known = new Map();
    nearBefore.set(lexicon, known);
  }
  let near = known.get(key);
  if (!near) {
    near = nearestKeys(key, lexicon);
    known.set(key, near);
  }
  return near;
}

/** The keys that somebody who wrote `key` may have meant, nearest first; at most three. */
export function nearestKeys(key: string, lexicon: Lexicon): string[] {
  const wanted = key.toLowerCase();
  const words = parts(wanted);
  const limit = limitFor(wanted);
  const found: { key: string; rank: number }[] = [];
  for (const form of lexicon.formsOf(wanted.replace(/[-_.:]+/g, " "))) {
    const concept = lexicon.conceptOf(form);
    if (concept.instrument && !found.some((one) => one.key === concept.id)) found.push({ key: concept.id, rank: 0.5 });
  }
  const plain = bare(wanted);
  const order = sorted(words);
  const letters = lettersOf(plain);
  for (const known of keysOf(lexicon)) {
    const { id, own } = known;
    if (found.some((one) => one.key === id)) continue;
    if (known.bare === plain) found.push({ key: id, rank: 0 });
    else {
      const shared = own.filter((word) => words.includes(word)).length;
      const distance = wordDistance(wanted, id, limit);
      if (known.order === order) found.push({ key: id, rank: 0.2 });
      else if (differsByTurnedFigures(own, words)) found.push({ key: id, rank: 0.4 });
      else if (known.letters === letters) found.push({ key: id, rank: 0.5 });
      else if (distance <= limit) found.push({ key: id, rank: distance - shared / 10 });
      else if (own.every((word) => words.includes(word)) && own.length > 0 && own.join("").length >= 4) found.push({ key: id, rank: 2.5 });
      else if (words.every((word) => own.includes(word)) && wanted.length >= 5) found.push({ key: id, rank: 2.8 });
      else if (shared > 0 && shared === own.length - 1 && nearWord(own, words)) found.push({ key: id, rank: 2.9 });
    }
  }
  // Of those that come as near, the one of which the base knows most is cited most.
  const weight = (id: string) => lexicon.concept(id)?.instrument?.provisions?.length ?? 0;
  found.sort((one, other) => one.rank - other.rank || weight(other.key) - weight(one.key) || (one.key < other.key ? -1 : 1));
  const best = found[0];
  // One sure answer is not diluted by guesses.
  return best === undefined
    ? []
    : found
        .filter((one) => one.rank <= best.rank + 1)
        .slice(0, 3)
        .map((one) => one.key);
}

/** Letters in which a key may differ from the one that is meant. */
function limitFor(key: string): number {
  return Math.max(1, Math.min(3, Math.floor(key.length / 4)));
}

interface KnownKey {
  readonly id: string;
  readonly own: readonly string[];
  readonly bare: string;
  readonly order: string;
  /** Its letters in the order of the alphabet: those of a key that was typed in another order are the same. */
  readonly letters: string;
}

const known = new WeakMap<Lexicon, readonly KnownKey[]>();

/** All keys of a base, taken apart once. */
function keysOf(lexicon: Lexicon): readonly KnownKey[] {
  let keys = known.get(lexicon);
  if (!keys) {
    keys = instrumentIndex(lexicon).notes.map(({ id }) => {
      const own = parts(id);
      const plain = bare(id);
      return { id, own, bare: plain, order: sorted(own), letters: lettersOf(plain) };
    });
    known.set(lexicon, keys);
  }
  return keys;
}

/** One number of the key has the same figures in another order: uu-12-2007 for uu-21-2007. */
function differsByTurnedFigures(own: readonly string[], words: readonly string[]): boolean {
  if (own.length !== words.length) return false;
  const at = own.findIndex((word, place) => word !== words[place]);
  const [one = "", other = ""] = [own[at], words[at]];
  const isLast = own.every((word, place) => place === at || word === words[place]);
  return at >= 0 && isLast && /^\d{2,}$/.test(one) && areTurned(one, other);
}

function nearWord(own: readonly string[], words: readonly string[]): boolean {
  const left = own.find((word) => !words.includes(word)) ?? "";
  return words.some((word) => !own.includes(word) && !/^\d+$/.test(word) && wordDistance(word, left, 3) <= 3);
}

function parts(key: string): string[] {
  return key.split(isPlain.test(key) ? /[^A-Za-z0-9]+/ : /[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** As nearly all keys are: what letters there are beyond these need not be known for them. */
const isPlain = /^[!-~]*$/;

/** The figures of numbered keys may be turned in too many ways (see `differsByTurnedFigures`). */
function lettersOf(plain: string): string {
  return plain.length < fewestToTurn || /\d/.test(plain) ? plain : [...plain].sort().join("");
}

const fewestToTurn = 5;

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

function bare(key: string): string {
  const lower = key.toLowerCase();
  return isPlain.test(lower) ? lower.replace(/[^a-z0-9]+/g, "") : lower.replace(/[^\p{L}\p{N}]+/gu, "");
}
