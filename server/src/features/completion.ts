import { acronymKey } from "../engine/acronymKey.js";
import type { Block } from "../engine/block.js";
import type { Concept, Lang } from "../engine/concept.js";
import { foldText } from "../engine/foldText.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { Memo, Position } from "../engine/memo.js";
import { singularOf } from "../engine/singular.js";
import { pluralOf } from "../rules/english.js";
import { conceptCard } from "./conceptCard.js";
import { conceptDetail, conceptNames, instrumentName } from "./conceptNames.js";
import { formsStartingWith } from "./foldedForms.js";
import { frontMatterCompletion } from "./frontMatterCompletion.js";
import { locatorBefore, provisionCompletion } from "./provisionCompletion.js";
import { langAt } from "./sensesOf.js";
import { type Range, rangeIn } from "./thingAt.js";

/** One thing to insert. */
export interface Completion {
  readonly label: string;
  readonly kind: "term" | "acronym" | "definition" | "instrument" | "provision" | "field" | "value";
  readonly detail: string;
  /** What takes the place of `range`. */
  readonly text: string;
  readonly range: Range;
  /** What the typed text is compared with. */
  readonly filter: string;
  /** Sorts by this. */
  readonly order: string;
  /** Id of the concept, for its card; a field of the front matter has none. */
  readonly concept?: string;
}

/** Things to insert; `incomplete` says that more typing finds others. */
export interface Completions {
  readonly items: readonly Completion[];
  readonly incomplete: boolean;
}

const mostItems = 100;
const longestPrefixWords = 6;
const shortestPrefix = 2;
const none: Completions = { items: [], incomplete: false };

/** What may be inserted at a position: citation keys after "@", provisions inside a citation, fields and their values in the front matter, else terms and acronyms that begin with the typed words. A space that asks by itself (`trigger`) is answered in a citation only. */
export function completion(memo: Memo, position: Position, trigger?: string): Completions {
  const place = memo.locate(position);
  if (!place) return none;
  const { block, offset } = place;
  const { kind } = block.facts;
  if (kind === "code" || kind === "html" || kind === "comment") return none;
  const lineStart = block.text.lastIndexOf("\n", offset - 1) + 1;
  const before = block.text.slice(lineStart, offset);
  const here = { memo, block, line: memo.blocks.place(block).line, offset };
  const key = trigger !== " " && /(?:^|[\s[;,(\u2013\u2014-])@([\p{L}\p{N}_][\p{L}\p{N}_:.-]*|)$/u.exec(before);
  if (key) return keys(here, key[1] ?? "");
  const locator = locatorBefore(before);
  if (locator) return provisionCompletion({ ...here, ...locator });
  if (trigger === " ") return none;
  if (insideMarkup(block, offset)) return none;
  if (kind === "front-matter") {
    const found = frontMatterCompletion(memo, block, here.line, offset);
    if (found) return found;
  }
  return terms(here, before);
}

/** Markdown for an item that is looked at. */
export function completionCard(lexicon: Lexicon, id: string, lang: Lang): string | undefined {
  const concept = lexicon.concept(id);
  return concept && conceptCard(concept, lexicon, { lang });
}

interface Here {
  readonly memo: Memo;
  readonly block: Block;
  readonly line: number;
  readonly offset: number;
}

function keys(here: Here, typed: string): Completions {
  const { memo, block, line, offset } = here;
  const { base } = memo.context.lexicon;
  // What stands of a key behind the cursor goes with it; the word behind a lone "@" may be one of the text.
  const whole = block.facts.citations.find(({ start, end, bare }) => start <= offset && offset <= end && (typed !== "" || !bare));
  const range = rangeIn(memo, block, line, { start: offset - typed.length, end: whole?.end ?? offset });
  const lang = langAt(memo, block, offset);
  const wanted = typed.toLowerCase();
  const items: { item: Completion; rank: number }[] = [];
  for (let index = 0; index < base.conceptCount; index++) {
    if (base.kindOf(index) !== "instrument") continue;
    const concept = base.concept(index);
    if (base.conceptIndex(concept.id) !== index) continue;
    const rank = keyRank(concept, wanted);
    if (rank < 0) continue;
    const name = instrumentName(concept, lang);
    const title =
      lang === "id"
        ? (concept.instrument?.title.id ?? concept.instrument?.title.en)
        : (concept.instrument?.title.en ?? concept.instrument?.title.id);
    items.push({
      rank,
      item: {
        label: concept.id,
        kind: "instrument",
        detail: title && title !== name ? `${name}: ${title}` : name,
        text: concept.id,
        range,
        filter: `${concept.id} ${concept.instrument?.shortNames.join(" ") ?? ""}`,
        order: `${rank}${concept.id}`,
        concept: concept.id,
      },
    });
  }
  items.sort((one, other) => (one.item.order < other.item.order ? -1 : 1));
  return { items: items.slice(0, mostItems).map((one) => one.item), incomplete: items.length > mostItems };
}

/** 0: the key begins so; 1: a part of the key or a name does; -1: neither. */
function keyRank(concept: Concept, wanted: string): number {
  if (concept.id.startsWith(wanted)) return 0;
  if (concept.id.includes(`-${wanted}`)) return 1;
  return concept.instrument?.shortNames.some((name) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted)),
  )
    ? 1
    : -1;
}

function insideMarkup(block: Block, offset: number): boolean {
  return block.facts.ranges.some(
    (range) =>
      range.kind !== "quote" &&
      range.kind !== "emphasis" &&
      range.kind !== "slot" &&
      range.start < offset &&
      (offset < range.end || (range.kind === "address" && offset === range.end)),
  );
}

function terms(here: Here, before: string): Completions {
  const { memo, block, line, offset } = here;
  const { lexicon } = memo.context;
  const lang = langAt(memo, block, offset);
  const offers = new Map<string, Offer>();
  const offer = (label: string, order: string, make: Offer["make"]) => {
    if (!offers.has(label)) offers.set(label, { order, make });
  };
  let incomplete = false;
  for (const start of wordStarts(before)) {
    const typed = before.slice(start);
    const prefix = foldText(typed);
    if (prefix.trim().length < shortestPrefix) {
      incomplete = true;
      continue;
    }
    const found = formsStartingWith(lexicon, prefix, mostItems);
    incomplete ||= found.more;
    const range = rangeIn(memo, block, line, { start: offset - typed.length, end: offset });
    for (const id of found.forms) {
      const form = lexicon.form(id);
      const term = lexicon.termOf(form);
      if (!term) continue;
      const concept = lexicon.conceptOf(form);
      // Several words of agreement count for more than the last word alone.
      const order = `${9 - prefix.split(" ").length}${term.lang === undefined || term.lang === lang ? 0 : 1}${term.status === "preferred" ? 0 : 1}${form.text.toLowerCase()}`;
      const shared = { range, order, concept: concept.id };
      if (term.type === "acronym") {
        const label = form.text;
        offer(label, order, () => ({ ...shared, label, kind: "acronym", detail: conceptDetail(concept), text: label, filter: label }));
        const long = isDefined(memo, label) ? undefined : nameIn(concept, lang);
        if (!long) continue;
        const text = `${long} (${label})`;
        const last = `${order}~`;
        // Found by typing the acronym, so it must be compared with that.
        const filter = `${label} ${text}`;
        offer(text, last, () => ({
          ...shared,
          label: text,
          kind: "definition",
          detail: "spelled out at first use",
          text,
          filter,
          order: last,
        }));
      } else {
        const text = withCase(form.text, typed);
        offer(text, order, () => ({ ...shared, label: text, kind: "term", detail: detailOf(concept, form.text), text, filter: text }));
      }
    }
    for (const { plural, concept, form } of pluralsStartingWith(lexicon, prefix)) {
      const text = withCase(plural, typed);
      const order = `${9 - prefix.split(" ").length}${lang === "en" ? 0 : 1}1${plural.toLowerCase()}`;
      const shared = { label: text, kind: "term", text, range, filter: text, order, concept: concept.id } as const;
      offer(text, order, () => ({ ...shared, detail: detailOf(concept, form) }));
    }
  }
  const sorted = [...offers.values()].sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
  return { items: sorted.slice(0, mostItems).map((one) => one.make()), incomplete: incomplete || sorted.length > mostItems };
}

/** English terms that begin with what was typed when they stand in the plural: "victims of traf" for "victim of trafficking". */
function pluralsStartingWith(lexicon: Lexicon, prefix: string): { plural: string; concept: Concept; form: string }[] {
  const singular = prefix.split(" ").map(singularOf).join(" ");
  if (singular === prefix) return [];
  return formsStartingWith(lexicon, singular, mostItems).forms.flatMap((id) => {
    const form = lexicon.form(id);
    const term = lexicon.termOf(form);
    if (term?.lang !== "en" || term.type === "acronym") return [];
    const plural = pluralOf(form.text);
    if (plural === undefined || plural === form.text || !foldText(plural).startsWith(prefix)) return [];
    return [{ plural, concept: lexicon.conceptOf(form), form: form.text }];
  });
}

/** What may come into the list; most does not, so it is made only then. */
interface Offer {
  readonly order: string;
  readonly make: () => Completion;
}

/** A concept's full name in a language, else in the other. */
function nameIn(concept: Concept, lang: Lang): string | undefined {
  const { en, id } = conceptNames(concept);
  return (lang === "id" ? (id ?? en) : (en ?? id))?.text;
}

/** Where the last words of a line begin, the farthest first. */
function wordStarts(before: string): number[] {
  if (!/[\p{L}\p{N}]$/u.test(before) && !/[\p{L}\p{N}][ -]$/u.test(before)) return [];
  const sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf(": "), before.lastIndexOf("| "));
  const starts: number[] = [];
  for (const match of before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu)) if (match.index > sentence) starts.push(match.index);
  return starts.slice(-longestPrefixWords);
}

function isDefined(memo: Memo, acronym: string): boolean {
  for (const event of memo.subject(`acronym:${acronymKey(acronym)}`)?.events() ?? [])
    if (event.data.kind === "acronym-definition") return true;
  return false;
}

/** A term as it should be written after what was typed: capitals typed at its beginning stay. */
function withCase(text: string, typed: string): string {
  const first = typed.charAt(0);
  return first !== first.toLowerCase() && text.charAt(0) === text.charAt(0).toLowerCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}

function detailOf(concept: Concept, text: string): string {
  const { en, id, acronym } = conceptNames(concept);
  return [acronym, en?.text, id?.text].filter((name) => name !== undefined && name !== text).join(" / ");
}
