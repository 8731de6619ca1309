import type { Block, MemoEvent } from "./block.js";
import { signOf } from "./blockEvents.js";
import { type DefinedAcronym, sameDefined } from "./definedAcronyms.js";
import type { BlockFacts, Span } from "./facts.js";
import type { InlineKind } from "./inline.js";
import { masked } from "./inline.js";
import { zone } from "./matcher.js";
import { sentenceAt } from "./sentences.js";

/** An acronym whose long form the base does not have, and the places where the memo writes it. */
interface Sought {
  readonly key: string;
  /** The long form without its first letter, as written and in small letters. */
  readonly tails: readonly string[];
  readonly first: string;
  readonly events: Map<Block, MemoEvent[]>;
}

/**
 * The places at which a memo writes the long forms of acronyms that only the memo itself spells out: the base, which finds all others, knows none of their words. A
 * changed block is searched for each of them, and all blocks for those that are new.
 */
export class OwnLongForms {
  #defined: readonly DefinedAcronym[] = [];
  #sought = new Map<string, Sought>();
  readonly #changed = new Set<string>();

  /** Looks for the long forms of these acronyms from now on. */
  seek(defined: readonly DefinedAcronym[], blocks: Iterable<Block>): void {
    if (sameDefined(defined, this.#defined)) return;
    this.#defined = defined;
    const before = this.#sought;
    const fresh: Sought[] = [];
    this.#sought = new Map();
    for (const one of defined) {
      if (!isSought(one)) continue;
      const known = before.get(one.key);
      const sought = soughtFor(one);
      if (known && known.first === sought.first && known.tails.join() === sought.tails.join()) this.#sought.set(one.key, known);
      else {
        this.#sought.set(one.key, sought);
        fresh.push(sought);
      }
    }
    for (const [key, { events }] of before) if (this.#sought.get(key)?.events !== events) this.#changed.add(key);
    if (fresh.length > 0) for (const block of blocks) for (const one of fresh) this.#search(block, one);
  }

  /** A block was read, for the first time or anew. */
  read(block: Block): void {
    for (const one of this.#sought.values()) this.#search(block, one);
  }

  /** A block is gone. */
  forget(block: Block): void {
    for (const { key, events } of this.#sought.values()) if (events.delete(block)) this.#changed.add(key);
  }

  /** The places of an acronym's long form, in the order of the memo. */
  of(key: string): readonly MemoEvent[] {
    const sought = this.#sought.get(key);
    if (!sought) return [];
    return [...sought.events].sort(([one], [other]) => one.order - other.order).flatMap(([, events]) => events);
  }

  /** Keys of the acronyms of which something else is to be said than when this was last asked. */
  takeChanged(): readonly string[] {
    if (this.#changed.size === 0) return none;
    const keys = [...this.#changed];
    this.#changed.clear();
    return keys;
  }

  #search(block: Block, { key, first, tails, events }: Sought): void {
    const found = isProse(block.facts) ? placesOf(block, first, tails) : none;
    const before = events.get(block);
    if (found.length === 0) {
      if (before && events.delete(block)) this.#changed.add(key);
      return;
    }
    const fresh = found.map((span) => eventAt(block, span));
    const isSame = before?.length === fresh.length && before.every((event, at) => signOf(event) === signOf(fresh[at] as MemoEvent));
    if (isSame) {
      // Findings stand on the old events: they move.
      for (const [at, event] of before.entries()) Object.assign(event, fresh[at]);
      return;
    }
    events.set(block, fresh);
    this.#changed.add(key);
  }
}

const none: readonly never[] = [];

/** Running text; only there is a long form too much. */
function isProse({ kind, capitals }: BlockFacts): boolean {
  return (kind === "paragraph" || kind === "item") && !capitals;
}

/** Of several words that are not those of the base, which finds its own. */
function isSought({ long, fit }: DefinedAcronym): boolean {
  return fit !== "known" && long.length >= shortest && /\p{L}[\s-]\p{L}/u.test(long);
}

const shortest = 8;

function soughtFor({ key, long }: DefinedAcronym): Sought {
  const tail = long.slice(1);
  return { key, first: long.charAt(0).toLowerCase(), tails: [...new Set([tail, tail.toLowerCase()])], events: new Map() };
}

/** Where a long form stands in a block, with its plural s, as words of their own. */
function placesOf({ text }: Block, first: string, tails: readonly string[]): readonly Span[] {
  let spans: Span[] | undefined;
  const plain = lineBreak.test(text) ? text.replace(lineBreaks, " ") : text;
  for (const tail of tails) {
    for (let at = plain.indexOf(tail, 1); at > 0; at = plain.indexOf(tail, at + tail.length)) {
      const start = at - 1;
      let end = at + tail.length;
      if (plain.charAt(end) === "s") end++;
      if (plain.charAt(start).toLowerCase() !== first || letter.test(plain.charAt(start - 1)) || letter.test(plain.charAt(end))) continue;
      spans ??= [];
      spans.push({ start, end });
    }
  }
  return spans && tails.length > 1 ? spans.sort((one, other) => one.start - other.start) : (spans ?? none);
}

const lineBreak = /\n(?!$)/;
const lineBreaks = /[\n\t\u00a0]/g;
const letter = /[\p{L}\p{N}-]/u;

function eventAt(block: Block, { start, end }: Span): MemoEvent {
  const { text, facts } = block;
  const lang = sentenceAt(facts.sentences, start)?.lang ?? facts.lang;
  return { block, start, end, data: { kind: "own-long-form", zone: zoneAt(facts, start) }, text, facts, lang };
}

/** Bits of `zone` at an offset. */
function zoneAt({ ranges, quoted }: BlockFacts, offset: number): number {
  let bits: number = quoted ? zone.quoted : zone.prose;
  for (const { kind, start, end } of ranges) if (start <= offset && offset < end) bits |= bitOf(kind);
  return bits;
}

function bitOf(kind: InlineKind): number {
  if (kind === "quote") return zone.quoted;
  if (kind === "emphasis") return zone.emphasis;
  return masked.has(kind) ? zone.masked : zone.prose;
}
