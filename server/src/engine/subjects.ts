import type { Block, MemoEvent, Subject } from "./block.js";
import { signOf } from "./blockEvents.js";
import type { Finding } from "./finding.js";

/** One subject with its blocks kept in order; what rules see of it is `Subject`. */
export class LivingSubject implements Subject {
  readonly key: string;
  readonly scope: Subject["scope"];
  readonly name: string;
  readonly blocks: Block[] = [];
  /** Blocks in which findings of this subject stand. */
  marked: Block[] = [];
  /** Parts of the context that its rules have looked at (bits kept by the memo). */
  lookedAt = 0;

  constructor(key: string) {
    const colon = key.indexOf(":");
    this.key = key;
    this.scope = key.slice(0, colon) as Subject["scope"];
    this.name = key.slice(colon + 1);
  }

  #events: MemoEvent[] | undefined;

  events(): readonly MemoEvent[] {
    if (this.#events) return this.#events;
    const all: MemoEvent[] = [];
    for (const block of this.blocks) {
      const events = block.events?.get(this.key);
      if (events) for (const event of events) all.push(event);
    }
    this.#events = all;
    return all;
  }

  /** Its events are not what they were. */
  forgetEvents(): void {
    this.#events = undefined;
  }

  add(block: Block): void {
    const last = this.blocks[this.blocks.length - 1];
    if (!last || last.order < block.order) {
      this.blocks.push(block);
      return;
    }
    const at = this.#position(block);
    if (this.blocks[at] !== block) this.blocks.splice(at, 0, block);
  }

  remove(block: Block): void {
    const at = this.#position(block);
    if (this.blocks[at] === block) this.blocks.splice(at, 1);
  }

  #position(block: Block): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.blocks[middle] as Block).order < block.order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The memo model: which subject has events in which blocks. Changing a block touches only the subjects of its old and new
 * events, and of those only the ones whose events say something else than before.
 */
export class Subjects {
  readonly #byKey = new Map<string, LivingSubject>();
  /** Subjects whose events changed since the last `takeChanged`. */
  readonly #changed = new Set<LivingSubject>();

  get(key: string): LivingSubject | undefined {
    return this.#byKey.get(key);
  }

  all(): Iterable<LivingSubject> {
    return this.#byKey.values();
  }

  /** Takes a new block's events in. The block must have its order. */
  add(block: Block): void {
    if (!block.events) return;
    for (const key of block.events.keys()) {
      let subject = this.#byKey.get(key);
      if (!subject) {
        subject = new LivingSubject(key);
        this.#byKey.set(key, subject);
      }
      subject.add(block);
      this.#touch(subject);
    }
  }

  /** Takes a block's events out; its order must still be the one it was added with. */
  remove(block: Block): void {
    if (!block.events) return;
    for (const key of block.events.keys()) {
      const subject = this.#byKey.get(key);
      if (!subject) continue;
      subject.remove(block);
      this.#touch(subject);
    }
  }

  /**
   * Gives a block, read anew in place, its new events. Events that say the same as before keep their identity and only move,
   * so that the findings which stand on them move too.
   */
  update(block: Block, events: Map<string, MemoEvent[]> | undefined): void {
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
        subject = new LivingSubject(key);
        this.#byKey.set(key, subject);
      }
      if (!old) subject.add(block);
      this.#touch(subject);
    }
    for (const key of before?.keys() ?? []) {
      if (after.has(key)) continue;
      const subject = this.#byKey.get(key);
      if (!subject) continue;
      subject.remove(block);
      this.#touch(subject);
    }
    block.events = after.size > 0 ? after : undefined;
  }

  #touch(subject: LivingSubject): void {
    subject.forgetEvents();
    this.#changed.add(subject);
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
    if (subject.blocks.length === 0) {
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
