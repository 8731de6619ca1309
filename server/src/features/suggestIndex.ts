import type { Bilingual, Concept, Instrument, Lang } from "../engine/concept.js";
import { countryOfAct } from "../engine/countryOfAct.js";
import type { BlockFacts } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { findMentions, type Mention } from "../engine/matcher.js";
import { readBlock } from "../engine/readBlock.js";
import { textIn } from "../engine/textIn.js";
import { Tokens, tokenize } from "../engine/tokens.js";
import { cuesOf } from "./suggestCues.js";
import { datesOf, type InstrumentDates } from "./suggestDates.js";
import { kindsIn } from "./suggestKinds.js";
import { makerOf } from "./suggestMakers.js";
import { notionsIn } from "./suggestNotions.js";
import { type Subject, subjectsOf } from "./suggestTitle.js";
import { stemsOf } from "./suggestWords.js";

/** A provision with the stems of its gist as a passage of each language meets it. */
export interface IndexedProvision {
  readonly ref: string;
  readonly about: Bilingual;
  readonly stems: Readonly<Record<Lang, ReadonlySet<string>>>;
  /** Core notions of the field that it is about. */
  readonly notions: ReadonlySet<string>;
}

/** An instrument as it is searched for. */
export interface IndexedInstrument {
  readonly at: number;
  readonly key: string;
  readonly concept: Concept;
  readonly instrument: Instrument;
  readonly dates: InstrumentDates;
  readonly kinds: ReadonlySet<string>;
  readonly provisions: readonly IndexedProvision[];
  /** Core notions that any of its provisions is about. */
  readonly provisionNotions: ReadonlySet<string>;
  /** Stems of its titles and names. */
  readonly nameStems: ReadonlySet<string>;
  /** What its titles say that it is about. */
  readonly subjects: readonly Subject[];
  /** Core notions in its names and topics. */
  readonly notions: ReadonlySet<string>;
  /** Stems of the place and of the body that issued it. */
  readonly origin: ReadonlySet<string>;
  /** Concepts named in its title, topics and gists. */
  readonly concepts: ReadonlySet<number>;
  /** Institutions named in its title and issuer. */
  readonly institutions: ReadonlySet<number>;
  /** Instruments that amend it, that it implements, ratifies and so on, with the relation seen from this one. */
  readonly related: ReadonlyMap<string, Relation>;
  /** Who made it, as `makersIn` names makers. */
  readonly maker: string | undefined;
  /** Words for the country whose act it is. */
  readonly country: RegExp | undefined;
  /** The groups of `suggestCues.ts` to which it belongs. */
  readonly cues: readonly boolean[];
  /** Made for Indonesia alone. */
  readonly domestic: boolean;
  readonly ratifies: boolean;
  readonly amends: boolean;
  /** How much the base knows of it and how many others rest on it. */
  readonly weight: number;
  /** Stems of each topic and each way in which it is told of. */
  readonly phrases: readonly (readonly string[])[];
}

/** How one instrument stands to another. */
export type Relation =
  | "ratifies"
  | "ratified-by"
  | "amends"
  | "amended-by"
  | "implements"
  | "implemented-by"
  | "repeals"
  | "repealed-by"
  | "follows"
  | "followed-by"
  | "beside";

/** Where a word stands: anywhere in the entry, in its names, in its topics. */
export type Channel = "all" | "names" | "topics";

/** How much a word tells for each instrument that has it. */
export interface Posting {
  readonly at: number;
  readonly impact: number;
}

/** The instruments of a base, made ready for search. */
export interface SuggestIndex {
  readonly instruments: readonly IndexedInstrument[];
  readonly byKey: ReadonlyMap<string, IndexedInstrument>;
  /** The words of the entries as a passage of a language meets them. */
  in(lang: Lang): IndexedWords;
  /** How few instruments are of a year. */
  yearRarity(year: number): number;
  /** How few instruments speak of a core notion, from 0 to 1. */
  notionRarity(notion: string): number;
}

/** The words of the instruments' entries, the gists of provisions in one language. */
export interface IndexedWords {
  readonly postings: Readonly<Record<Channel, ReadonlyMap<string, readonly Posting[]>>>;
  /** How rare a word or concept is among the instruments. */
  rarity(token: string): number;
}

const indexes = new WeakMap<Lexicon, SuggestIndex>();

/** The search index of a base's instruments; made at the first question, then kept with the base. */
export function suggestIndex(lexicon: Lexicon): SuggestIndex {
  let index = indexes.get(lexicon);
  if (!index) {
    index = makeIndex(lexicon);
    indexes.set(lexicon, index);
  }
  return index;
}

/** Reads a text that stands alone like a paragraph of a memo. */
export function readPassage(text: string, lexicon: Lexicon): BlockFacts {
  const shape = { kind: "paragraph", quoted: false, level: 0, section: undefined, contentStart: 0, contentEnd: text.length } as const;
  return readBlock(text, shape, lexicon, (_view, facts) => facts);
}

/** One number for a concept and its counterparts in the other language or name system. */
export function sameConcept(lexicon: Lexicon, conceptIndex: number): number {
  let lowest = conceptIndex;
  for (const id of lexicon.conceptAt(conceptIndex).counterparts ?? []) {
    const other = lexicon.base.conceptIndex(id);
    if (other !== undefined && other < lowest) lowest = other;
  }
  return lowest;
}

/** Word pairs count as words of their own, so that "witness protection" outweighs both words apart. */
export function pairToken(one: string, other: string): string {
  return `${one}_${other}`;
}

/** The token of a concept, whichever of its names a text uses. */
export function conceptToken(concept: number): string {
  return `#${concept}`;
}

const saturation = 1.2;
const fieldWeights = {
  names: 2.2,
  topics: 2,
  told: 1.7,
  defined: 0.6,
  gistsEn: 1.1,
  gistsId: 0.8,
  origin: 1.2,
  notes: 0.4,
  neighbours: 0.35,
} as const;
type Field = keyof typeof fieldWeights;
const fields = Object.keys(fieldWeights) as Field[];
/** A passage is compared with the gists in its language, where one is missing with that in English. */
const langFields: Readonly<Record<Lang, readonly Field[]>> = {
  en: fields.filter((field) => field !== "gistsId"),
  id: fields.filter((field) => field !== "gistsEn"),
};
/** How far a long field counts less for each word. */
const lengthNorm = {
  names: 0.4,
  topics: 0.5,
  told: 0.2,
  defined: 0.4,
  gistsEn: 1,
  gistsId: 1,
  origin: 0.3,
  notes: 0.7,
  neighbours: 0.7,
} as const;

/** What is told of an instrument in many places is cited often; beyond so many it only shows how much we looked for. */
const mostSources = 3;
/** A long code is not cited the more often for each further article that the base tells of. */
const mostProvisions = 40;

function makeIndex(lexicon: Lexicon): SuggestIndex {
  const { base } = lexicon;
  const concepts: Concept[] = [];
  for (let at = 0; at < base.conceptCount; at++) {
    if (base.kindOf(at) !== "instrument") continue;
    const concept = base.concept(at);
    if (concept.instrument && base.conceptIndex(concept.id) === at) concepts.push(concept);
  }
  const relations = relationsOf(concepts);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const words: Words[] = [];
  const instruments = concepts.map((concept, at): IndexedInstrument => {
    const instrument = concept.instrument as Instrument;
    const related = relations.get(concept.id) ?? new Map<string, Relation>();
    const names = namesOf(concept);
    const texts: Readonly<Record<Field, readonly string[]>> = {
      names,
      topics: [...(instrument.topics ?? [])],
      told: [...(instrument.toldAs ?? [])],
      defined: [concept.definition?.en ?? "", concept.definition?.id ?? ""],
      gistsEn: gistsOf(instrument, "en"),
      gistsId: gistsOf(instrument, "id"),
      origin: [instrument.issuer ?? "", instrument.place ?? ""],
      notes: [concept.note ?? "", ...(instrument.commonErrors ?? []).map((one) => one.why), instrument.indonesia?.note ?? ""],
      neighbours: [...related].flatMap(([key, relation]) => neighbourText(byId.get(key)?.instrument, relation)),
    };
    const stems = Object.fromEntries(fields.map((field) => [field, texts[field].map(stemsOf)])) as unknown as Words;
    words.push(stems);
    const named = conceptsIn(names.concat(instrument.issuer ?? "").join(". "), lexicon);
    const about = conceptsIn(
      [...(instrument.topics ?? []), ...(instrument.toldAs ?? []), ...gistsOf(instrument, "en"), ...gistsOf(instrument, "id")].join("; "),
      lexicon,
    );
    const { form } = instrument;
    const provisions = (instrument.provisions ?? []).map((one) => ({
      ref: one.ref,
      about: one.about,
      stems: stemsIn(one.about),
      notions: notionsIn(`${one.about.en ?? ""}; ${one.about.id ?? ""}`),
    }));
    const domestic = isDomestic(concept);
    return {
      at,
      key: concept.id,
      concept,
      instrument,
      dates: datesOf(concept),
      kinds: kindsIn(`${names.join(". ")}. ${form.replaceAll("-", " ")}. ${instrument.legalForm ?? ""}`),
      provisions,
      provisionNotions: new Set(provisions.flatMap(({ notions }) => [...notions])),
      nameStems: new Set(names.flatMap(stemsOf)),
      subjects: subjectsOf(instrument),
      notions: notionsIn([...names, ...(instrument.topics ?? [])].join("; ")),
      origin: new Set(stemsOf(`${instrument.issuer ?? ""} ${instrument.place ?? ""}`)),
      concepts: new Set([...named.all, ...about.all]),
      institutions: named.institutions,
      related,
      cues: cuesOf(form, domestic),
      phrases: [...stems.topics, ...stems.told],
      maker: makerOf({ key: concept.id, form, issuer: instrument.issuer ?? "", domestic }),
      country: form === "law" ? countryOfAct(concept.id) : undefined,
      domestic,
      ratifies: instrument.ratifies !== undefined && form === "law",
      amends:
        (instrument.amends?.length ?? 0) > 0 &&
        /\bamend|\bperubahan\b|\bpenetapan\b/i.test(`${instrument.title.en} ${instrument.title.id}`),
      weight: Math.log(
        1 +
          related.size +
          Math.min(mostProvisions, instrument.provisions?.length ?? 0) / 3 +
          Math.min(mostSources, concept.sources.length) / 3,
      ),
    };
  });
  const names = weigh(words, instruments, ["names"], false).postings;
  const topics = weigh(words, instruments, ["topics", "told"], false).postings;
  const ofLang: Partial<Record<Lang, IndexedWords>> = {};
  const wordsIn = (lang: Lang): IndexedWords => {
    const all = weigh(words, instruments, langFields[lang], true);
    return { postings: { all: all.postings, names, topics }, rarity: (token) => all.rarity.get(token) ?? 0 };
  };
  const ofYear = new Map<number, number>();
  for (const { dates } of instruments) for (const year of dates.main) ofYear.set(year, (ofYear.get(year) ?? 0) + 1);
  const ofNotion = new Map<string, number>();
  for (const { notions, provisionNotions } of instruments) {
    const all = new Set([...notions, ...provisionNotions]);
    for (const notion of all) ofNotion.set(notion, (ofNotion.get(notion) ?? 0) + 1);
  }
  return {
    instruments,
    byKey: new Map(instruments.map((one) => [one.key, one])),
    in(lang) {
      let found = ofLang[lang];
      if (!found) {
        found = wordsIn(lang);
        ofLang[lang] = found;
      }
      return found;
    },
    yearRarity: (year) => Math.log(instruments.length / Math.max(1, ofYear.get(year) ?? 0)),
    notionRarity: (notion) =>
      Math.log(instruments.length / Math.max(1, ofNotion.get(notion) ?? 0)) / Math.log(Math.max(2, instruments.length)),
  };
}

function gistsOf(instrument: Instrument, lang: Lang): string[] {
  return (instrument.provisions ?? []).flatMap(({ about }) => textIn(about, lang) ?? []);
}

function stemsIn(about: Bilingual): IndexedProvision["stems"] {
  const en = new Set(stemsOf(textIn(about, "en") ?? ""));
  return { en, id: about.id === undefined ? en : new Set(stemsOf(about.id)) };
}

function namesOf(concept: Concept): string[] {
  const { title, shortNames } = concept.instrument as Instrument;
  const terms = concept.terms.filter((term) => term.status === "preferred" || term.status === "admitted").map((term) => term.text);
  return [...new Set([title.en ?? "", title.id ?? "", ...shortNames, ...terms])].filter((name) => name !== "");
}

/** What an instrument inherits: the law that ratifies a treaty is about the treaty's subject. */
function neighbourText(instrument: Instrument | undefined, relation: Relation): readonly string[] {
  if (!instrument) return [];
  if (relation === "ratifies") return [...(instrument.topics ?? []), ...instrument.shortNames];
  if (relation === "amends" || relation === "amended-by" || relation === "implements") return instrument.topics ?? [];
  return [];
}

function isDomestic(concept: Concept): boolean {
  const { form, title, legalForm } = concept.instrument as Instrument;
  if (/^(?:constitution|government-regulation|presidential-|ministerial-|police-|court-)/.test(form)) return true;
  if (form === "plan" || form === "law")
    return (
      /^(?:uu|pp|perpres|permen|keppres|ran|inpres|perppu)/.test(concept.id) ||
      (legalForm !== undefined && countryOfAct(concept.id) === undefined) ||
      /\bIndonesia|^Undang-Undang/.test(title.id ?? "")
    );
  return false;
}

function conceptsIn(text: string, lexicon: Lexicon): { all: Set<number>; institutions: Set<number> } {
  const all = new Set<number>();
  const institutions = new Set<number>();
  for (const mention of mentionsIn(text, lexicon)) {
    const form = mention.forms[0];
    if (!form || form.termIndex < 0) continue;
    const kind = lexicon.base.kindOf(form.conceptIndex);
    if (kind === "instrument" || kind === "spelling") continue;
    const concept = sameConcept(lexicon, form.conceptIndex);
    all.add(concept);
    if (kind === "institution") institutions.add(concept);
  }
  return { all, institutions };
}

const tokens = new Tokens();

function mentionsIn(text: string, lexicon: Lexicon): readonly Mention[] {
  tokenize(text, 0, text.length, tokens);
  const ids = new Int32Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) ids[at] = lexicon.index.find(tokens.hashes[at] as number);
  return findMentions(text, tokens, ids, new Uint8Array(tokens.count), lexicon);
}

function relationsOf(concepts: readonly Concept[]): Map<string, Map<string, Relation>> {
  const relations = new Map<string, Map<string, Relation>>();
  const known = new Set(concepts.map((concept) => concept.id));
  const put = (from: string, to: string, relation: Relation) => {
    if (from === to || !known.has(from) || !known.has(to)) return;
    const map = relations.get(from) ?? new Map<string, Relation>();
    if (!map.has(to)) map.set(to, relation);
    relations.set(from, map);
  };
  const both = (from: string, to: string | undefined, relation: Relation, back: Relation) => {
    if (to === undefined) return;
    put(from, to, relation);
    put(to, from, back);
  };
  for (const { id, instrument, instruments } of concepts) {
    if (!instrument) continue;
    for (const other of instrument.ratifies ?? []) both(id, other, "ratifies", "ratified-by");
    both(id, instrument.ratifiedBy, "ratified-by", "ratifies");
    for (const other of instrument.amends ?? []) both(id, other, "amends", "amended-by");
    for (const other of instrument.amendedBy ?? []) both(id, other, "amended-by", "amends");
    for (const other of instrument.implements ?? []) both(id, other, "implements", "implemented-by");
    for (const other of instrument.repeals ?? []) both(id, other, "repeals", "repealed-by");
    both(id, instrument.repealedBy, "repealed-by", "repeals");
    both(id, instrument.supersededBy, "repealed-by", "repeals");
    for (const other of [...(instrument.followedBy ?? []), ...(instrument.supplementedBy ?? [])]) both(id, other, "followed-by", "follows");
    for (const other of instruments ?? []) both(id, other.split(/[\s,]/)[0], "beside", "beside");
  }
  return relations;
}

/** Fields in which neighbouring words belong together; in notes and inherited topics their pairs tell little and cost most. */
const pairFields: ReadonlySet<Field> = new Set<Field>(["names", "topics", "told", "defined", "gistsEn", "gistsId"]);

type Words = Record<Field, readonly (readonly string[])[]>;

function weigh(words: readonly Words[], instruments: readonly IndexedInstrument[], used: readonly Field[], pairs: boolean): Weighed {
  const lengths = new Map(used.map((field) => [field, words.map((one) => one[field].reduce((sum, stems) => sum + stems.length, 0))]));
  const postings = new Map<string, { at: number; impact: number }[]>();
  words.forEach((one, at) => {
    const weights = new Map<string, number>();
    for (const field of used) {
      const all = lengths.get(field) as number[];
      const average = Math.max(1, all.reduce((sum, length) => sum + length, 0) / all.length);
      const step = fieldWeights[field] / (1 - lengthNorm[field] + (lengthNorm[field] * (all[at] as number)) / average);
      for (const stems of one[field]) {
        for (let place = 0; place < stems.length; place++) {
          const stem = stems[place] as string;
          weights.set(stem, (weights.get(stem) ?? 0) + step);
          const next = stems[place + 1];
          if (!pairs || next === undefined || !pairFields.has(field)) continue;
          const pair = pairToken(stem, next);
          weights.set(pair, (weights.get(pair) ?? 0) + step);
        }
      }
    }
    if (pairs)
      for (const concept of (instruments[at] as IndexedInstrument).concepts) weights.set(conceptToken(concept), fieldWeights.topics);
    for (const [token, weight] of weights) {
      const list = postings.get(token);
      const posting = { at, impact: weight / (saturation + weight) };
      if (list) list.push(posting);
      else postings.set(token, [posting]);
    }
  });
  const rarity = new Map<string, number>();
  for (const [token, list] of postings) {
    const rare = Math.log(1 + (words.length - list.length + 0.5) / (list.length + 0.5));
    rarity.set(token, rare);
    for (const posting of list) posting.impact *= rare;
  }
  return { postings, rarity };
}

interface Weighed {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly rarity: ReadonlyMap<string, number>;
}
