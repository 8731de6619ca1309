import type { Block, MemoEvent } from "./block.js";
import { signOf } from "./blockEvents.js";
import { type DefinedAcronym, sameDefined } from "./definedAcronyms.js";
import type { BlockFacts, Span } from "./facts.js";
import { zone, zoneOf } from "./matcher.js";
import { sentenceAt } from "./sentences.js";
import { Tokens, tokenize } from "./tokens.js";

/** An acronym whose long form the base does not have, and the places where the memo writes it. */
interface Sought {
  readonly key: string;
  /** The long form in small letters. */
  readonly long: string;
  readonly words: number;
  /** Its longest word but the last, which may take a plural s: without the first letter, its hash, and how many words stand before it. */
  readonly stem: string;
  readonly hash: number;
  readonly before: number;
  readonly events: Map<Block, MemoEvent[]>;
}

/**
 * The places at which a memo writes the long forms of acronyms that only the memo itself spells out: the base, which finds all others, knows none of their words. A
 * changed block is searched for all of them at once, and all blocks for those that are new.
 */
export class OwnLongForms {
  #defined: readonly DefinedAcronym[] = [];
  #sought = new Map<string, Sought>();
  #byHash: ReadonlyMap<number, readonly Sought[]> = new Map();
  readonly #holding = new Map<Block, readonly Sought[]>();
  readonly #changed = new Set<string>();

  /** Looks for the long forms of these acronyms from now on. */
  seek(defined: readonly DefinedAcronym[], blocks: Iterable<Block>): void {
    if (sameDefined(defined, this.#defined)) return;
    this.#defined = defined;
    const before = this.#sought;
    const fresh: Sought[] = [];
    this.#sought = new Map();
    for (const one of defined) {
      const sought = soughtFor(one);
      if (!sought) continue;
      const known = before.get(one.key);
      this.#sought.set(one.key, known?.long === sought.long ? known : sought);
      if (known?.long !== sought.long) fresh.push(sought);
    }
    this.#byHash = byHash([...this.#sought.values()]);
    for (const old of before.values()) {
      if (this.#sought.get(old.key) === old || old.events.size === 0) continue;
      for (const block of old.events.keys())
        this.#hold(
          block,
          (this.#holding.get(block) ?? none).filter((one) => one !== old),
        );
      this.#changed.add(old.key);
    }
    if (fresh.length === 0) return;
    const isFew = fresh.length <= few;
    for (const block of blocks) {
      if (
        !isProse(block.facts) ||
        (isFew && !fresh.some(({ stem }) => block.text.includes(stem) || block.text.toLowerCase().includes(stem)))
      )
        continue;
      this.read(block);
    }
  }

  /** A block was read, for the first time or anew. */
  read(block: Block): void {
    if (this.#byHash.size === 0) return;
    const before = this.#holding.get(block) ?? none;
    const found = isProse(block.facts) ? placesIn(block, this.#byHash) : undefined;
    for (const one of before) {
      if (found?.has(one)) continue;
      one.events.delete(block);
      this.#changed.add(one.key);
    }
    if (before !== none || found) this.#hold(block, found ? [...found.keys()] : none);
    for (const [one, spans] of found ?? none) this.#keep(one, block, spans);
  }

  /** A block is gone. */
  forget(block: Block): void {
    for (const one of this.#holding.get(block) ?? none) {
      one.events.delete(block);
      this.#changed.add(one.key);
    }
    this.#holding.delete(block);
  }

  /** The places of an acronym's long form, in the order of the memo. */
  of(key: string): readonly MemoEvent[] {
    const sought = this.#sought.get(key);
    if (!sought) return none;
    return [...sought.events].sort(([one], [other]) => one.order - other.order).flatMap(([, events]) => events);
  }

  /** Keys of the acronyms of which something else is to be said than when this was last asked. */
  takeChanged(): readonly string[] {
    if (this.#changed.size === 0) return none;
    const keys = [...this.#changed];
    this.#changed.clear();
    return keys;
  }

  #hold(block: Block, all: readonly Sought[]): void {
    if (all.length > 0) this.#holding.set(block, all);
    else this.#holding.delete(block);
  }

  #keep({ key, events }: Sought, block: Block, spans: readonly Span[]): void {
    const before = events.get(block);
    const fresh = spans.map((span) => eventAt(block, span));
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

/** So few long forms are looked for by a word of theirs before the words of a block are cut. */
const few = 3;

/** Running text; only there is a long form too much. */
function isProse({ kind, capitals }: BlockFacts): boolean {
  return (kind === "paragraph" || kind === "item") && !capitals;
}

const shortest = 8;
const tokens = new Tokens();

/** What to look for; undefined for a single word, and for the words of the base, which finds its own. */
function soughtFor({ key, long, fit }: DefinedAcronym): Sought | undefined {
  if (fit === "known" || long.length < shortest) return undefined;
  tokenize(long, 0, long.length, tokens);
  if (tokens.count < 2) return undefined;
  const lengthOf = (at: number) => (tokens.ends[at] as number) - (tokens.starts[at] as number);
  let before = 0;
  for (let at = 1; at < tokens.count - 1; at++) if (lengthOf(at) > lengthOf(before)) before = at;
  return {
    key,
    long: long.toLowerCase(),
    words: tokens.count,
    stem: long.slice((tokens.starts[before] as number) + 1, tokens.ends[before]).toLowerCase(),
    hash: tokens.hashes[before] as number,
    before,
    events: new Map(),
  };
}

function byHash(all: readonly Sought[]): ReadonlyMap<number, readonly Sought[]> {
  const found = new Map<number, Sought[]>();
  for (const one of all) {
    const list = found.get(one.hash);
    if (list) list.push(one);
    else found.set(one.hash, [one]);
  }
  return found;
}

/** Where long forms stand in a block, with a plural s; undefined where none does. */
function placesIn(block: Block, sought: ReadonlyMap<number, readonly Sought[]>): Map<Sought, Span[]> | undefined {
  let found: Map<Sought, Span[]> | undefined;
  tokenize(block.text, block.contentStart, block.contentEnd, tokens);
  for (let at = 0; at < tokens.count; at++) {
    for (const one of sought.get(tokens.hashes[at] as number) ?? none) {
      const first = at - one.before;
      const last = first + one.words - 1;
      if (first < 0 || last >= tokens.count) continue;
      const span = { start: tokens.starts[first] as number, end: tokens.ends[last] as number };
      const length = span.end - span.start;
      // Two spaces or a line break with an indent are longer; much longer is something else.
      if (length < one.long.length || length > one.long.length + longestExtra) continue;
      const written = block.text.slice(span.start, span.end).replace(/\s+/g, " ").toLowerCase();
      if (written !== one.long && written !== `${one.long}s`) continue;
      found ??= new Map();
      const spans = found.get(one);
      if (spans) spans.push(span);
      else found.set(one, [span]);
    }
  }
  return found;
}

const longestExtra = 40;

function eventAt(block: Block, { start, end }: Span): MemoEvent {
  const { text, facts } = block;
  const lang = sentenceAt(facts.sentences, start)?.lang ?? facts.lang;
  return { block, start, end, data: { kind: "own-long-form", zone: zoneAt(facts, start) }, text, facts, lang };
}

/** Bits of `zone` at an offset. */
function zoneAt({ ranges, quoted }: BlockFacts, offset: number): number {
  let bits: number = quoted ? zone.quoted : zone.prose;
  for (const { kind, start, end } of ranges) if (start <= offset && offset < end) bits |= zoneOf(kind);
  return bits;
}
