import type { Block } from "./block.js";

/** Blocks per group before it is split: small enough to scan, large enough that groups stay few. */
const groupSize = 256;

/** A run of neighbouring blocks with their sums, so that finding a line scans groups, not blocks. */
export interface BlockGroup {
  blocks: Block[];
  lines: number;
  units: number;
}

/** A block with the line and offset at which it begins. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: number;
  readonly offset: number;
}

/** The blocks of a memo in order. Insertion, removal and look-up by line cost the same however long the memo is, up to the number of groups. */
export class BlockList {
  #groups: BlockGroup[] = [];
  #count = 0;
  #lines = 0;
  #units = 0;

  get count(): number {
    return this.#count;
  }

  /** Line breaks in the whole memo. */
  get lines(): number {
    return this.#lines;
  }

  /** UTF-16 code units in the whole memo. */
  get units(): number {
    return this.#units;
  }

  *[Symbol.iterator](): Iterator<Block> {
    for (const group of this.#groups) yield* group.blocks;
  }

  /** All blocks with their places. */
  *placed(): Generator<PlacedBlock> {
    let line = 0;
    let offset = 0;
    for (const group of this.#groups) {
      for (const block of group.blocks) {
        yield { block, line, offset };
        line += block.lineCount;
        offset += block.text.length;
      }
    }
  }

  first(): Block | undefined {
    return this.#groups[0]?.blocks[0];
  }

  /** Place of a block. */
  place(block: Block): PlacedBlock {
    let line = 0;
    let offset = 0;
    for (const group of this.#groups) {
      if (group === block.group) break;
      line += group.lines;
      offset += group.units;
    }
    for (const other of block.group.blocks) {
      if (other === block) break;
      line += other.lineCount;
      offset += other.text.length;
    }
    return { block, line, offset };
  }

  /** The block in which a line begins; the last block for lines past the end. */
  atLine(line: number): PlacedBlock | undefined {
    let start = 0;
    let offset = 0;
    for (let at = 0; at < this.#groups.length; at++) {
      const group = this.#groups[at] as BlockGroup;
      const isLast = at === this.#groups.length - 1;
      if (line < start + group.lines || isLast) {
        for (let index = 0; index < group.blocks.length; index++) {
          const block = group.blocks[index] as Block;
          if (line < start + block.lineCount || (isLast && index === group.blocks.length - 1)) return { block, line: start, offset };
          start += block.lineCount;
          offset += block.text.length;
        }
      }
      start += group.lines;
      offset += group.units;
    }
    return undefined;
  }

  previous(block: Block): Block | undefined {
    const index = block.group.blocks.indexOf(block);
    if (index > 0) return block.group.blocks[index - 1];
    const group = this.#groups[this.#groups.indexOf(block.group) - 1];
    return group?.blocks[group.blocks.length - 1];
  }

  next(block: Block): Block | undefined {
    const index = block.group.blocks.indexOf(block);
    if (index + 1 < block.group.blocks.length) return block.group.blocks[index + 1];
    return this.#groups[this.#groups.indexOf(block.group) + 1]?.blocks[0];
  }

  /** Replaces the run of neighbours `removed` with `added`; with none removed, adds after `after` (at the front when undefined). */
  replace(after: Block | undefined, removed: readonly Block[], added: readonly Block[]): void {
    const successor = removed.length > 0 ? this.next(removed[removed.length - 1] as Block) : after ? this.next(after) : this.first();
    for (const block of removed) this.#remove(block);
    this.#number(after, added, successor);
    let anchor = after;
    for (const block of added) {
      this.#insertAfter(anchor, block);
      anchor = block;
    }
  }

  /** Notes that a block in the list is about to change its size. */
  resize(block: Block, lines: number, units: number): void {
    this.#add(block.group, lines, units);
  }

  #remove(block: Block): void {
    const group = block.group;
    group.blocks.splice(group.blocks.indexOf(block), 1);
    this.#count--;
    this.#add(group, -block.lineCount, -block.text.length);
    if (group.blocks.length === 0) this.#groups.splice(this.#groups.indexOf(group), 1);
  }

  #insertAfter(anchor: Block | undefined, block: Block): void {
    let group = anchor ? anchor.group : this.#groups[0];
    if (!group) {
      group = { blocks: [], lines: 0, units: 0 };
      this.#groups.unshift(group);
    }
    const index = anchor ? group.blocks.lastIndexOf(anchor) + 1 : 0;
    group.blocks.splice(index, 0, block);
    block.group = group;
    this.#count++;
    this.#add(group, block.lineCount, block.text.length);
    if (group.blocks.length > groupSize) this.#split(group);
  }

  #split(group: BlockGroup): void {
    // At the end of the list a full group is left behind, so that loading fills groups.
    const isLast = this.#groups[this.#groups.length - 1] === group;
    const keep = isLast ? groupSize : groupSize / 2;
    const rest: BlockGroup = { blocks: group.blocks.splice(keep), lines: 0, units: 0 };
    for (const block of rest.blocks) {
      block.group = rest;
      rest.lines += block.lineCount;
      rest.units += block.text.length;
    }
    group.lines -= rest.lines;
    group.units -= rest.units;
    this.#groups.splice(this.#groups.indexOf(group) + 1, 0, rest);
  }

  #add(group: BlockGroup, lines: number, units: number): void {
    group.lines += lines;
    group.units += units;
    this.#lines += lines;
    this.#units += units;
  }

  /** Gives the added blocks order numbers between their neighbours; renumbers all when the room is used up. */
  #number(before: Block | undefined, added: readonly Block[], after: Block | undefined): void {
    const low = before ? before.order : 0;
    const high = after ? after.order : low + (added.length + 1) * 2 ** 20;
    const step = (high - low) / (added.length + 1);
    added.forEach((block, index) => {
      block.order = low + step * (index + 1);
    });
    if (step > 1e-6 * Math.max(1, Math.abs(high))) return;
    let order = 0;
    for (const block of this) {
      order += 2 ** 20;
      block.order = order;
      if (block === before) {
        for (const one of added) {
          order += 2 ** 20;
          one.order = order;
        }
      }
    }
    if (!before) {
      added.forEach((block, index) => {
        block.order = (2 ** 20 / (added.length + 1)) * (index + 1);
      });
    }
  }
}
