import { charKind, kindOf } from "./chars.js";
import type { Span } from "./facts.js";
import { HashFilter } from "./hashFilter.js";
import { zone } from "./matcher.js";
import { hashWord, shape, type Tokens } from "./tokens.js";

/** A word that is spelled in one of two ways, of which a text keeps to one. */
export interface Spelling {
  /** What is written in two ways throughout a text: "-ize", "labour". */
  readonly habit: string;
  /** 0: the first way of the habit ("-ise", "labour"); 1: the second ("-ize", "labor"). */
  readonly way: 0 | 1;
  /** The word as it is, and as the other way has it, in small letters. */
  readonly word: string;
  readonly other: string;
  /** Words that tell British from American spelling: which of the two a text has is told by all of them together. */
  readonly dialect?: true;
}

/** The habit of a text that says which English it writes ("This office writes British English"). */
export const declared = "declared";

/** Stems that end in -ise or -ize; "advise", "comprise", "exercise" have one spelling only. */
const izeStems = (
  "apolog author capital categor central character civil colon criminal custom decentral decriminal digit drama emphas equal final formal general global harmon hospital human ideal immun industrial institutional " +
  "internal item italic legal legitim liberal local marginal maxim memor minim mobil modern monet monopol national neutral normal operational optim organ overemphas penal personal polar political popular prior " +
  "privat public random rational real recogn regular reorgan revictim revital scrutin sensit sexual social special stabil standard stigmat subsid summar symbol synthes systemat traumat retraumat tyrann urban util victim visual vocational"
).split(" ");
const izeEndings = "e es ed er ers ing ation ations".split(" ");

/** Pairs of whole words; a plural s may follow. */
const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "-our":
    "labour,behaviour,neighbour,favour,harbour,honour,colour,endeavour,rumour,labourer,favourable,neighbouring,honoured,harboured,harbouring,coloured,endeavoured,behavioural,neighbourhood"
      .split(",")
      .map((word) => [word, word.replace("our", "or")] as const),
  "-re": [
    ["centre", "center"],
    ["theatre", "theater"],
    ["fibre", "fiber"],
    ["centred", "centered"],
  ],
  "-ll-":
    "counselling,counsellor,counselled,travelling,traveller,travelled,labelling,labelled,cancelled,cancelling,channelled,channelling,signalled,signalling,modelling,modelled,totalled,fuelled,fuelling,quarrelled,marshalled"
      .split(",")
      .map((word) => [word, word.replace("ll", "l")] as const),
  "-ence": "defence,offence,pretence".split(",").map((word) => [word, word.replace("ence", "ense")] as const),
  "-yse": "analyse,analysed,analysing,paralyse,paralysed,catalyse,catalysed"
    .split(",")
    .map((word) => [word, word.replace("ys", "yz")] as const),
  "-l": "enrol,enrolment,fulfil,fulfilment,instalment,skilful,wilful"
    .split(",")
    .map((word) => [word, word.replace(/l(?=ment|$|ful)/, "ll")] as const),
  ae: [
    ["paediatric", "pediatric"],
    ["paediatrician", "pediatrician"],
    ["anaesthetic", "anesthetic"],
    ["gynaecologist", "gynecologist"],
  ],
  grey: [
    ["grey", "gray"],
    ["ageing", "aging"],
    ["sceptical", "skeptical"],
    ["manoeuvre", "maneuver"],
    ["licence", "license"],
  ],
  programme: [["programme", "program"]],
  "co-operation": [
    ["co-operation", "cooperation"],
    ["co-operate", "cooperate"],
    ["co-operative", "cooperative"],
  ],
  "co-ordination": [
    ["co-ordination", "coordination"],
    ["co-ordinate", "coordinate"],
    ["co-ordinator", "coordinator"],
  ],
  judgement: [["judgement", "judgment"]],
  "asylum-seeker": [["asylum-seeker", "asylum seeker"]],
  "task force": [["task force", "taskforce"]],
  "re-integration": [["re-integration", "reintegration"]],
  "e-mail": [["e-mail", "email"]],
};

/** Habits of British and American English; "judgment" and "cooperation" are of both. */
const dialects: ReadonlySet<string> = new Set(["-our", "-re", "-ll-", "-ence", "-yse", "-l", "ae", "grey", "programme", "-ize"]);

interface Known {
  readonly byLastWord: ReadonlyMap<number, readonly Spelling[]>;
  readonly filter: HashFilter;
}

const sizeOfFilter = 4096;

let known: Known | undefined;

/** All spellings by the hash of their last word; made when first asked for. */
function allSpellings(): Known {
  if (known) return known;
  const byLastWord = new Map<number, Spelling[]>();
  const put = (spelling: Spelling) => {
    const hash = hashWord(/[a-z]+$/.exec(spelling.word)?.[0] ?? "");
    const list = byLastWord.get(hash);
    if (list) list.push(spelling);
    else byLastWord.set(hash, [spelling]);
  };
  const add = (habit: string, one: string, other: string) => {
    const dialect = dialects.has(habit) ? ({ dialect: true } as const) : {};
    put({ habit, way: 0, word: one, other, ...dialect });
    put({ habit, way: 1, word: other, other: one, ...dialect });
  };
  for (const stem of izeStems) for (const ending of izeEndings) add("-ize", `${stem}is${ending}`, `${stem}iz${ending}`);
  for (const [habit, words] of Object.entries(pairs))
    for (const [one, other] of words) {
      add(habit, one, other);
      if (/(?:[^ds]e|r|n|t|mail)$/.test(one)) add(habit, `${one}s`, `${other}s`);
    }
  known = { byLastWord, filter: new HashFilter(byLastWord.keys(), sizeOfFilter) };
  return known;
}

const none: readonly PlacedSpelling[] = [];

/** A spelling where it stands, in offsets of the block. */
export interface PlacedSpelling {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
}

/** The words of a block that have two spellings, those of quotations and names in capitals left out. Linear in the words. */
export function findSpellings(text: string, tokens: Tokens, zones: Uint8Array, sentences: readonly Span[]): readonly PlacedSpelling[] {
  const { byLastWord, filter } = allSpellings();
  let found: PlacedSpelling[] | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const candidates = filter.mayHave(hash) ? byLastWord.get(hash) : undefined;
    if (!candidates || (zones[at] as number) & (zone.masked | zone.quoted | zone.emphasis)) continue;
    const bits = tokens.shapes[at] as number;
    const isCapital = (bits & shape.capital) !== 0;
    if (bits & shape.innerCapital || (isCapital && !opensSentence(tokens, at, sentences))) continue;
    const end = tokens.ends[at] as number;
    for (const spelling of candidates) {
      const start = end - spelling.word.length;
      if (start < 0 || isWordChar(text.charCodeAt(start - 1))) continue;
      const written = text.slice(start, end);
      if ((isCapital ? written.toLowerCase() : written) !== spelling.word) continue;
      if (/^licenses?$/.test(spelling.word) && !isNoun(text, start, end)) continue;
      found ??= [];
      found.push({ start, end, spelling });
      break;
    }
  }
  return found ?? none;
}

/** "Without a license", "placement licenses had expired": the verb has an s in both. */
function isNoun(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  if (/s$/.test(text.slice(start, end)))
    return (
      /^(?:\s(?:had|have|were|are|was|expired|issued|revoked|of|for|held|granted|suspended|in|from)(?![a-z])|[.,;:)])/.test(after) &&
      !/(?:who|which|that|it|ministry|agency|government|office|and|also)\s$/.test(before)
    );
  return (
    /(?<![a-z])(?:an?|the|its|their|his|her|our|this|that|each|every|any|no|one|new|valid|without|of|with|by|expired|fake|forged|(?!to )[a-z]{2,}(?:ing|ment)|business|company|trade|export|state|work|operating)\s$/i.test(
      before,
    ) && !/^\s(?:the|an?|all|its|their|agencies|companies|them)(?![a-z])/.test(after)
  );
}

function isWordChar(code: number): boolean {
  return kindOf[code] === charKind.word;
}

/** The capital is the sentence's, not a name's: it opens the sentence and the next word has none. */
function opensSentence(tokens: Tokens, at: number, sentences: readonly Span[]): boolean {
  const start = tokens.starts[at] as number;
  const next = at + 1 < tokens.count ? (tokens.shapes[at + 1] as number) : 0;
  return (next & shape.lower) !== 0 && (next & shape.capital) === 0 && sentences.some((sentence) => sentence.start === start);
}
