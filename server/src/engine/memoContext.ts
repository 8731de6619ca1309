import type { Asked } from "./askedOfDefined.js";
import type { Block, MemoEvent } from "./block.js";
import type { Cut } from "./blocks.js";
import type { Lang } from "./concept.js";
import { type DefinedAcronym, definedAcronyms, sameDefined } from "./definedAcronyms.js";
import type { Field } from "./facts.js";
import { findFields } from "./fields.js";
import type { Lexicon } from "./lexicon.js";
import type { MemoEnvironment } from "./memo.js";
import { memoDate } from "./memoDate.js";
import type { RuleContext } from "./rule.js";
import { Tokens, tokenize } from "./tokens.js";
import { wordFlag } from "./words.js";

/** What a memo says of itself as a whole. */
export interface MemoSigns {
  readonly fields: readonly Field[];
  readonly annexes: readonly Block[];
  readonly defined: readonly DefinedAcronym[];
  /** Keys of the memo's own list of sources, in order. */
  readonly sourceKeys: readonly string[];
  /** Function words of each language. */
  readonly english: number;
  readonly indonesian: number;
  readonly cites: boolean;
  /** Nothing follows the first sentence. */
  readonly isOneSentence: boolean;
  /** So few sentences that they are no memo where no head stands above them. */
  readonly isShort: boolean;
  /** How often a protocol is spoken of. */
  readonly protocols: number;
}

/** Sentences from which on a text without a head is taken for a memo. */
export const fewestInMemo = 4;

/** Parts of a context that may change while a memo lives; bits. */
export const contextPart = {
  settings: 1,
  lang: 2,
  date: 4,
  cites: 8,
  bibliography: 16,
  annexes: 32,
  defined: 64,
  sources: 128,
  length: 256,
  protocols: 512,
} as const;

/** The context that the rules of a memo share; `look` is told which part they look at, and `ask` what they ask of the acronyms, so that a change concerns only those who looked or asked. */
export function memoContext(
  environment: MemoEnvironment,
  signs: MemoSigns,
  look: (part: number) => void,
  ask: (asked: Asked) => void,
): RuleContext {
  let lang: Lang | undefined;
  let date: string | undefined;
  let placedDate: string | undefined;
  let profile: string | undefined;
  let ownBibliography = false;
  for (const { name, value } of signs.fields) {
    if (name === "lang" && lang === undefined) lang = /^(id|in)\b/i.test(value) ? "id" : /^en\b/i.test(value) ? "en" : undefined;
    if (name === "date" && date === undefined) date = memoDate(value);
    if (name === "place-date") placedDate ??= memoDate(value);
    if (name === "bibliography") ownBibliography = true;
    if (name === "profile" && profile === undefined) profile = value;
  }
  date ??= placedDate;
  const { lexicon, settings, isMemo, today } = environment;
  const own = profile ? { ...settings, profiles: [...settings.profiles, ...profile.replace(/^\[|\]$/g, "").split(/[\s,]+/)] } : settings;
  const main = lang ?? (signs.indonesian > signs.english ? "id" : "en");
  return {
    lexicon,
    isMemo,
    get settings() {
      look(contextPart.settings);
      return own;
    },
    get lang() {
      look(contextPart.lang);
      return main;
    },
    get date() {
      look(contextPart.date);
      return date ?? today;
    },
    get dated() {
      look(contextPart.date);
      return date !== undefined;
    },
    get cites() {
      look(contextPart.cites);
      return signs.cites;
    },
    get ownBibliography() {
      look(contextPart.bibliography);
      return ownBibliography;
    },
    get sourceKeys() {
      look(contextPart.sources);
      return signs.sourceKeys;
    },
    get isOneSentence() {
      look(contextPart.length);
      return signs.isOneSentence;
    },
    get isPassage() {
      look(contextPart.length);
      return signs.isShort && signs.fields.length === 0;
    },
    get protocols() {
      look(contextPart.protocols);
      return signs.protocols;
    },
    get annexes() {
      look(contextPart.annexes);
      return signs.annexes;
    },
    get defined() {
      look(contextPart.defined);
      return signs.defined;
    },
    ofDefined(question) {
      const answer = question(signs.defined);
      ask({ question, answer });
      return answer;
    },
  };
}

/** Bits of the parts in which two contexts differ. */
export function changedParts(one: RuleContext, other: RuleContext): number {
  return (
    (one.settings.profiles.join() === other.settings.profiles.join() ? 0 : contextPart.settings) |
    (one.lang === other.lang ? 0 : contextPart.lang) |
    (one.date === other.date && one.dated === other.dated ? 0 : contextPart.date) |
    (one.cites === other.cites ? 0 : contextPart.cites) |
    (one.ownBibliography === other.ownBibliography ? 0 : contextPart.bibliography) |
    (one.sourceKeys.join("\n") === other.sourceKeys.join("\n") ? 0 : contextPart.sources) |
    (one.isOneSentence === other.isOneSentence && one.isPassage === other.isPassage ? 0 : contextPart.length) |
    (one.protocols === other.protocols ? 0 : contextPart.protocols) |
    (sameBlocks(one.annexes, other.annexes) ? 0 : contextPart.annexes) |
    (sameDefined(one.defined, other.defined) ? 0 : contextPart.defined)
  );
}

/** What a memo says of itself by the events of its own subject. */
export function signsOf(
  events: readonly MemoEvent[],
  words: Pick<MemoSigns, "english" | "indonesian" | "cites" | "isOneSentence" | "isShort" | "protocols">,
): MemoSigns {
  const fields: Field[] = [];
  const annexes: Block[] = [];
  const sourceKeys: string[] = [];
  for (const { data, block } of events) {
    if (data.kind === "annex") annexes.push(block);
    if (data.kind === "source-entry") sourceKeys.push(data.key);
    if (data.kind === "field") fields.push(data.field);
  }
  return { fields, annexes, defined: definedAcronyms(events), sourceKeys, ...words };
}

const headBlocks = 24;
const sampledBlocks = 64;
const scratch = new Tokens();

/**
 * What a memo most likely says of itself, from its first blocks and a sample of the others. It saves reading blocks twice when a memo
 * is opened; where it is wrong, the blocks that it misled are read again.
 */
export function firstImpression(text: string, cuts: readonly Cut[], lexicon: Lexicon): MemoSigns {
  const fields: Field[] = [];
  for (const cut of cuts.slice(0, headBlocks)) fields.push(...findFields(text.slice(cut.start, cut.end), cut));
  let english = 0;
  let indonesian = 0;
  const step = Math.max(1, Math.floor(cuts.length / sampledBlocks));
  for (let at = 0; at < cuts.length; at += step) {
    const cut = cuts[at] as Cut;
    if (cut.kind !== "paragraph" && cut.kind !== "item") continue;
    tokenize(text, cut.start + cut.contentStart, cut.start + cut.contentEnd, scratch);
    for (let token = 0; token < scratch.count; token++) {
      const id = lexicon.index.find(scratch.hashes[token] as number);
      if (id < 0 || id >= lexicon.wordFlags.length) continue;
      const flags = lexicon.wordFlags[id] as number;
      english += flags & wordFlag.english;
      indonesian += (flags & wordFlag.indonesian) >> 1;
    }
  }
  return {
    fields,
    annexes: [],
    defined: [],
    sourceKeys: [],
    english,
    indonesian,
    cites: text.includes("[@"),
    protocols: text.match(/proto[ck]ol/gi)?.length ?? 0,
    isOneSentence: cuts.length < 2 && !/[.!?]["\u201d)]?\s+\S/.test(text),
    isShort: cuts.length < fewestInMemo && (text.match(/[.!?]["\u201d)]?\s+\S/g)?.length ?? 0) < fewestInMemo - 1,
  };
}

function sameBlocks(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length === other.length && one.every((block, at) => block === other[at]);
}
