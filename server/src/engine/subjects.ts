import type { Block, MemoEvent, Subject } from "./block.js";
import { signOf } from "./blockEvents.js";
import type { DefinedAcronym } from "./definedAcronyms.js";
import type { Finding } from "./finding.js";
import { OwnLongForms } from "./ownLongForms.js";

/** So many neighbouring blocks keep their events of one subject in one list. */
const longestRun = 64;

interface Run {
  readonly blocks: Block[];
  /** Their events; undefined when one of them has changed. */
  events: readonly MemoEvent[] | undefined;
}

/** One subject with its blocks kept in order; what rules see of it is `Subject`. */
export class LivingSubject implements Subject {
  readonly key: string;
  readonly scope: Subject["scope"];
  readonly name: string;
  /** Blocks in which findings of this subject stand. */
  marked: Block[] = [];
  /** Parts of the context that its rules have looked at (bits kept by the memo). */
  lookedAt = 0;
  readonly #runs: Run[] = [];
  #eventRuns: readonly (readonly MemoEvent[])[] | undefined;
  #events: readonly MemoEvent[] | undefined;
  readonly #own: OwnLongForms;

  constructor(key: string, own: OwnLongForms) {
    const colon = key.indexOf(":");
    this.key = key;
    this.scope = key.slice(0, colon) as Subject["scope"];
    this.name = key.slice(colon + 1);
    this.#own = own;
  }

  /** No block has events of it any more. */
  get isGone(): boolean {
    return this.#runs.length === 0;
  }

  events(): readonly MemoEvent[] {
    if (!this.#events) {
      const runs = this.eventRuns();
      const [first, ...more] = runs;
      this.#events = first && more.length === 0 ? first : ([] as MemoEvent[]).concat(...runs);
    }
    return this.#events;
  }

  eventRuns(): readonly (readonly MemoEvent[])[] {
    if (!this.#eventRuns) {
      const runs: (readonly MemoEvent[])[] = [];
      for (const run of this.#runs) {
        run.events ??= eventsOf(this.key, run.blocks);
        runs.push(run.events);
      }
      this.#eventRuns = runs;
    }
    return this.#eventRuns;
  }

  ownLongForms(): readonly MemoEvent[] {
    return this.#own.of(this.name);
  }

  /** The events of a block are not what they were. */
  changed(block: Block): void {
    const run = this.#runs[this.#runOf(block)];
    if (run) this.#forget(run);
  }

  add(block: Block): void {
    const at = this.#runOf(block);
    const run = this.#runs[at];
    if (!run) {
      this.#runs.push({ blocks: [block], events: undefined });
      this.#forget();
      return;
    }
    const { blocks } = run;
    const place = placeOf(block, blocks);
    if (blocks[place] === block) return;
    const isLast = place === blocks.length && at === this.#runs.length - 1;
    // At the end a full run is left behind, so that loading fills runs.
    if (blocks.length < longestRun) blocks.splice(place, 0, block);
    else if (isLast) this.#runs.push({ blocks: [block], events: undefined });
    else {
      blocks.splice(place, 0, block);
      this.#runs.splice(at + 1, 0, { blocks: blocks.splice(longestRun / 2), events: undefined });
    }
    this.#forget(run);
  }

  remove(block: Block): void {
    const at = this.#runOf(block);
    const run = this.#runs[at];
    if (!run) return;
    const place = placeOf(block, run.blocks);
    if (run.blocks[place] !== block) return;
    run.blocks.splice(place, 1);
    if (run.blocks.length === 0) this.#runs.splice(at, 1);
    this.#forget(run);
  }

  #forget(run?: Run): void {
    if (run) run.events = undefined;
    this.#eventRuns = this.#events = undefined;
  }

  /** The run in which a block stands or would stand. */
  #runOf(block: Block): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (((this.#runs[middle] as Run).blocks[0] as Block).order <= block.order) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function eventsOf(key: string, blocks: readonly Block[]): readonly MemoEvent[] {
  const all: MemoEvent[] = [];
  for (const block of blocks) {
    const events = block.events?.get(key);
    if (events) for (const event of events) all.push(event);
  }
  return all;
}

function placeOf(block: Block, blocks: readonly Block[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).order < block.order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The memo model: which subject has events in which blocks. Changing a block touches only the subjects of its old and new
 * events, and of those only the ones whose events say something else than before.
 */
export class Subjects {
  readonly #byKey = new Map<string, LivingSubject>();
  /** Subjects whose events changed since the last `takeChanged`. */
  readonly #changed = new Set<LivingSubject>();
  readonly #own = new OwnLongForms();

  get(key: string): LivingSubject | undefined {
    return this.#byKey.get(key);
  }

  all(): Iterable<LivingSubject> {
    return this.#byKey.values();
  }

  /** The acronyms that the memo itself spells out: their long forms are looked for where the base does not have them. */
  seek(defined: readonly DefinedAcronym[], blocks: Iterable<Block>): void {
    this.#own.seek(defined, blocks);
  }

  /** Takes a new block's events in. The block must have its order. */
  add(block: Block): void {
    this.#own.read(block);
    if (!block.events) return;
    for (const key of block.events.keys()) {
      let subject = this.#byKey.get(key);
      if (!subject) {
        subject = new LivingSubject(key, this.#own);
        this.#byKey.set(key, subject);
      }
      subject.add(block);
      this.#changed.add(subject);
    }
  }

  /** Takes a block's events out; its order must still be the one it was added with. */
  remove(block: Block): void {
    this.#own.forget(block);
    if (!block.events) return;
    for (const key of block.events.keys()) {
      const subject = this.#byKey.get(key);
      if (!subject) continue;
      subject.remove(block);
      this.#changed.add(subject);
    }
  }

  /**
   * Gives a block, read anew in place, its new events. Events that say the same as before keep their identity and only move,
   * so that the findings which stand on them move too.
   */
  update(block: Block, events: Map<string, MemoEvent[]> | undefined): void {
    this.#own.read(block);
    const before = block.events;
    const after = new Map<string, MemoEvent[]>();
    for (const [key, list] of events ?? []) {
      const old = before?.get(key);
      if (old && sameSigns(old, list)) {
        for (const [at, event] of old.entries()) moveTo(event, list[at] as MemoEvent);
        after.set(key, old);
        continue;
      }
      after.set(key, list);
      let subject = this.#byKey.get(key);
      if (!subject) {
        subject = new LivingSubject(key, this.#own);
        this.#byKey.set(key, subject);
      }
      if (old) subject.changed(block);
      else subject.add(block);
      this.#changed.add(subject);
    }
    for (const key of before?.keys() ?? []) {
      if (after.has(key)) continue;
      const subject = this.#byKey.get(key);
      if (!subject) continue;
      subject.remove(block);
      this.#changed.add(subject);
    }
    block.events = after.size > 0 ? after : undefined;
  }

  /** All subjects count as changed: the context of the rules is another one. */
  changeAll(): void {
    for (const subject of this.#byKey.values()) this.#changed.add(subject);
  }

  /** The subjects whose rules have looked at one of these parts of the context count as changed. */
  changeThose(parts: number): void {
    for (const subject of this.#byKey.values()) if (subject.lookedAt & parts) this.#changed.add(subject);
  }

  /** The changed subjects; subjects left without a block are forgotten once their findings are gone. */
  takeChanged(): LivingSubject[] {
    for (const key of this.#own.takeChanged()) {
      const subject = this.#byKey.get(`acronym:${key}`);
      if (subject) this.#changed.add(subject);
    }
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** Replaces a subject's findings. */
  setFindings(subject: LivingSubject, findings: readonly Finding[]): boolean {
    let changed = subject.marked.length > 0 || findings.length > 0;
    for (const block of subject.marked) {
      block.subjectFindings?.delete(subject.key);
      if (block.subjectFindings?.size === 0) block.subjectFindings = undefined;
    }
    subject.marked = [];
    for (const finding of findings) {
      const block = finding.at.block;
      block.subjectFindings ??= new Map();
      const list = block.subjectFindings.get(subject.key);
      if (list) list.push(finding);
      else {
        block.subjectFindings.set(subject.key, [finding]);
        subject.marked.push(block);
      }
    }
    if (subject.isGone) {
      this.#byKey.delete(subject.key);
      changed = true;
    }
    return changed;
  }
}

function sameSigns(one: readonly MemoEvent[], other: readonly MemoEvent[]): boolean {
  return one.length === other.length && one.every((event, at) => signOf(event) === signOf(other[at] as MemoEvent));
}

function moveTo(event: MemoEvent, place: MemoEvent): void {
  event.start = place.start;
  event.end = place.end;
  event.data = place.data;
  event.text = place.text;
  event.facts = place.facts;
}
