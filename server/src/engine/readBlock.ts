import type { BlockKind, Cut } from "./blocks.js";
import { findCitations } from "./citations.js";
import { findCoinedNames } from "./coinedNames.js";
import { findAcronyms } from "./definitions.js";
import { findDirectives } from "./directives.js";
import type { BlockFacts, BlockView } from "./facts.js";
import { findFields } from "./fields.js";
import { HashFilter } from "./hashFilter.js";
import { type InlineRange, inlineRanges } from "./inline.js";
import type { Lexicon } from "./lexicon.js";
import { findMentions, type Mention, zone, zoneOf } from "./matcher.js";
import { findNamings, type Naming } from "./namings.js";
import { findReferences } from "./references.js";
import { findSentences, languageOf } from "./sentences.js";
import { findSpellings } from "./spellings.js";
import { hashWord, shape, Tokens, tokenize } from "./tokens.js";

/** Kinds of blocks whose text is prose. */
const proseKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "heading", "item", "table", "footnote"]);

/** Kinds of blocks in which a spelling is the writer's own: notes and headings are full of titles. */
const spelledKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "item"]);

const tokens = new Tokens();
let ids = new Int32Array(1024);
let zones = new Uint8Array(1024);

const none: readonly never[] = [];

/** What the cut says of a block, with offsets in the block's own text. */
export type BlockShape = Pick<Cut, "kind" | "quoted" | "level" | "contentStart" | "contentEnd" | "section" | "columns">;

/**
 * Reads one block: words, inline structure, sentences and their language, mentions, acronyms, references, citations.
 * Calls `use` with the facts and with the view of the tokens, which holds only during the call.
 */
export function readBlock<T>(text: string, cut: BlockShape, lexicon: Lexicon, use: (view: BlockView, facts: BlockFacts) => T): T {
  const isProse = proseKinds.has(cut.kind);
  if (isProse) tokenize(text, cut.contentStart, cut.contentEnd, tokens);
  else {
    tokens.count = 0;
    tokens.marks = 0;
  }
  prepare(lexicon);
  const ranges = isProse && tokens.marks !== 0 ? inlineRanges(text, cut.contentStart, cut.contentEnd, tokens.marks) : none;
  markZones(cut.quoted, ranges);
  if (isProse) maskFileNames(text);
  const sentences = isProse
    ? findSentences(text, tokens, ids, zones, lexicon.wordFlags, cut.contentStart, cut.contentEnd)
    : { list: none, english: 0, indonesian: 0 };
  const mentions = isProse ? findMentions(text, tokens, ids, zones, lexicon) : none;
  const view: BlockView = {
    text,
    kind: cut.kind,
    quoted: cut.quoted,
    section: cut.section,
    contentStart: cut.contentStart,
    contentEnd: cut.contentEnd,
    tokens,
    ids,
    zones,
    ranges,
    sentences: sentences.list,
    mentions,
    lexicon,
  };
  const acronyms = isProse ? findAcronyms(view) : { uses: none, definitions: none };
  const lang = languageOf(sentences.english, sentences.indonesian);
  const facts: BlockFacts = {
    kind: cut.kind,
    quoted: cut.quoted,
    level: cut.level,
    section: cut.section,
    ...(cut.columns !== undefined && { columns: cut.columns }),
    lang,
    protocols: countProtocols(text),
    english: sentences.english,
    indonesian: sentences.indonesian,
    sentences: fitted(sentences.list),
    ranges: fitted(ranges),
    mentions: fitted(mentions),
    acronyms: fitted(acronyms.uses),
    definitions: fitted(acronyms.definitions),
    references: isProse ? fitted(findReferences(view)) : none,
    citations: ranges.length > 0 ? fitted(findCitations(view)) : none,
    directives: findDirectives(text, cut, ranges),
    fields: findFields(text, cut),
    spellings:
      sentences.english > sentences.indonesian && spelledKinds.has(cut.kind)
        ? fitted(findSpellings(text, tokens, zones, sentences.list))
        : none,
    namings: isProse && cut.kind !== "heading" ? namingsOf(text, mentions, lexicon) : none,
    capitals: isProse && allCapitals(),
  };
  return use(view, facts);
}

/** How often a text speaks of a protocol; most have not even its letters. */
function countProtocols(text: string): number {
  return /proto[ck]ol/i.test(text) ? (text.match(/proto[ck]ol/gi)?.length ?? 0) : 0;
}

function namingsOf(text: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Naming[] {
  const known = findNamings(text, tokens, zones);
  const coined = findCoinedNames(text, tokens, zones, mentions, lexicon);
  return coined.length === 0 ? known : [...known, ...coined];
}

/** A list that grew has room for more, mostly three times what it holds; what is kept as long as the memo is copied without it. */
function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

function prepare(lexicon: Lexicon): void {
  if (ids.length < tokens.count) {
    ids = new Int32Array(tokens.starts.length);
    zones = new Uint8Array(tokens.starts.length);
  }
  const index = lexicon.index;
  for (let at = 0; at < tokens.count; at++) ids[at] = index.find(tokens.hashes[at] as number);
}

function markZones(quoted: boolean, ranges: readonly InlineRange[]): void {
  zones.fill(quoted ? zone.quoted : 0, 0, tokens.count);
  for (const range of ranges) {
    const bit = zoneOf(range.kind);
    let at = firstAtOrAfter(range.start);
    for (; at < tokens.count && (tokens.starts[at] as number) < range.end; at++) zones[at] = (zones[at] as number) | bit;
  }
}

const extensions = new HashFilter("xls xlsx doc docx ppt pptx pdf csv zip jpg png".split(" ").map(hashWord));
const fileName = /[^\s"'()<>|*\u201c\u201d]+\.(?:xlsx?|docx?|pptx?|pdf|csv|zip|jpg|png)(?![A-Za-z0-9])/g;

/** "daftar_TKI_2019.xlsx": the name of a file is no prose. */
function maskFileNames(text: string): void {
  let mayHold = false;
  for (let at = 1; at < tokens.count && !mayHold; at++)
    mayHold = extensions.mayHave(tokens.hashes[at] as number) && text.charCodeAt((tokens.starts[at] as number) - 1) === 0x2e;
  if (!mayHold) return;
  for (const found of text.matchAll(fileName)) {
    const end = found.index + found[0].length;
    for (let at = firstAtOrAfter(found.index); at < tokens.count && (tokens.starts[at] as number) < end; at++)
      zones[at] = (zones[at] as number) | zone.masked;
  }
}

function firstAtOrAfter(offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allCapitals(): boolean {
  let letters = 0;
  for (let at = 0; at < tokens.count; at++) {
    const bits = tokens.shapes[at] as number;
    if (!(bits & shape.letter)) continue;
    if (bits & shape.lower) return false;
    letters++;
  }
  return letters > 2;
}
