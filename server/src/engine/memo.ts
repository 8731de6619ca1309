import { type Asked, isAnsweredOtherwise } from "./askedOfDefined.js";
import type { Block } from "./block.js";
import { blockEvents } from "./blockEvents.js";
import { emptyFacts, holdings } from "./blockHoldings.js";
import { BlockList, type PlacedBlock } from "./blockList.js";
import { type Cut, cutBlock, frontMatterLines, initialState } from "./blocks.js";
import type { BlockFacts, BlockView } from "./facts.js";
import type { Finding } from "./finding.js";
import { blockFinding, subjectFinding, toldOnce } from "./finishedFinding.js";
import type { Lexicon } from "./lexicon.js";
import { changedParts, contextPart, fewestInMemo, firstImpression, type MemoSigns, memoContext, signsOf } from "./memoContext.js";
import { oneOfTwo } from "./oneOfTwo.js";
import { type BlockShape, readBlock } from "./readBlock.js";
import type { BlockRule, CheckSettings, Rule, RuleContext, SubjectRule } from "./rule.js";
import { silencer } from "./silencer.js";
import { type LivingSubject, Subjects } from "./subjects.js";

/** What a memo is checked against. */
export interface MemoEnvironment {
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  readonly settings: CheckSettings;
  /** The document is a memo, not any Markdown file. */
  readonly isMemo: boolean;
  /** Today's date (ISO), for memos that carry none. */
  readonly today: string;
}

/** A position as editors count it: lines and UTF-16 code units from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** How much work the last change caused; for tests and for the status item. */
export interface WorkDone {
  blocksCut: number;
  blocksRead: number;
  subjectsChecked: number;
}

/**
 * A memo that lives: its blocks with what was read in them, the memo model, and the findings. An edit cuts anew only from the edit
 * until the blocks fall in step again, reads only what was cut, and checks only the subjects whose events changed; the result equals that of
 * a fresh memo of the same text, always.
 */
export class Memo {
  readonly blocks = new BlockList();
  readonly work: WorkDone = { blocksCut: 0, blocksRead: 0, subjectsChecked: 0 };
  /** Grows whenever findings may have changed or moved. */
  revision = 0;
  readonly #subjects = new Subjects();
  #environment: MemoEnvironment;
  #blockRules: readonly BlockRule[] = [];
  #subjectRules: Readonly<Record<SubjectRule["scope"], readonly SubjectRule[]>> = { acronym: [], term: [], instrument: [], memo: [] };
  #context: RuleContext;
  #english = 0;
  #indonesian = 0;
  #sentences = 0;
  #directiveBlocks = 0;
  #citations = 0;
  /** Words "protocol" in all blocks. */
  #protocols = 0;
  #endsWithBreak = false;
  /** Bits of `contextPart` that the rules have looked at since it was last set to 0. */
  #lookedAt = 0;
  /** What the rules have asked since it was last emptied. */
  #asked: Asked[] | undefined;

  constructor(text: string, environment: MemoEnvironment) {
    this.#environment = environment;
    this.#sortRules();
    const normal = normalizeBreaks(text);
    const cuts: Cut[] = [];
    this.#cutAll(normal, initialState, true, cuts);
    this.#context = this.#makeContext(firstImpression(normal, cuts, environment.lexicon));
    this.#install(undefined, [], normal, cuts);
    this.#endsWithBreak = normal === "" || normal.endsWith("\n");
    this.#settle();
  }

  get context(): RuleContext {
    return this.#context;
  }

  get environment(): MemoEnvironment {
    return this.#environment;
  }

  /** The whole text; costs its length. */
  get text(): string {
    const parts: string[] = [];
    for (const block of this.blocks) parts.push(block.text);
    return parts.join("");
  }

  /** The subject with this key ("acronym:tppo", "instrument:uu-21-2007"), if the memo speaks of it. */
  subject(key: string): LivingSubject | undefined {
    return this.#subjects.get(key);
  }

  /** All subjects of the memo, in no order. */
  subjects(): Iterable<LivingSubject> {
    return this.#subjects.all();
  }

  /** Checks the same text against other terms, rules or settings. */
  setEnvironment(environment: MemoEnvironment): void {
    const lexiconChanged = environment.lexicon !== this.#environment.lexicon;
    this.#environment = environment;
    this.#sortRules();
    this.#context = this.#makeContext();
    if (lexiconChanged) {
      const text = this.text;
      const cuts: Cut[] = [];
      this.#cutAll(text, initialState, true, cuts);
      this.revision++;
      // Nothing is kept: what was read in a block names forms of the old base by number.
      this.#install(undefined, [...this.blocks], "", []);
      this.#install(undefined, [], text, cuts);
      this.#settle();
      return;
    }
    this.#recheckAll();
  }

  /** Replaces the text between two positions. Positions past the end of a line or of the memo count as that end. */
  edit(from: Position, to: Position, replacement: string): void {
    this.work.blocksCut = this.work.blocksRead = this.work.subjectsChecked = 0;
    const start = this.locate(from);
    const end = this.locate(to);
    if (!start || !end) {
      const normal = normalizeBreaks(replacement);
      const cuts: Cut[] = [];
      this.#cutAll(normal, initialState, true, cuts);
      this.#install(undefined, [], normal, cuts);
      this.#endsWithBreak = normal === "" || normal.endsWith("\n");
      this.#settle();
      return;
    }
    this.#replace(start, end, normalizeBreaks(replacement));
    this.#settle();
  }

  /** Block and offset in it at a position; undefined for an empty memo. */
  locate(position: Position): { block: Block; offset: number } | undefined {
    const placed = this.blocks.atLine(position.line);
    if (!placed) return undefined;
    const { block, line } = placed;
    let offset = 0;
    for (let at = line; at < position.line; at++) {
      const feed = block.text.indexOf("\n", offset);
      if (feed < 0) return { block, offset: block.text.length };
      offset = feed + 1;
    }
    const feed = block.text.indexOf("\n", offset);
    let lineEnd = feed < 0 ? block.text.length : feed;
    if (feed > offset && block.text.charCodeAt(feed - 1) === 13) lineEnd--;
    return { block, offset: Math.min(offset + Math.max(0, position.character), lineEnd) };
  }

  /** Position of an offset in a block that begins on line `line`. */
  positionIn(block: Block, line: number, offset: number): Position {
    let lineStart = 0;
    let at = line;
    for (let feed = block.text.indexOf("\n"); feed >= 0 && feed < offset; feed = block.text.indexOf("\n", lineStart)) {
      lineStart = feed + 1;
      at++;
    }
    return { line: at, character: offset - lineStart };
  }

  /** Findings in the order of the memo, those silenced by comments and those that another says already left out, with the line at which each one's block begins. */
  *findings(): Generator<{ finding: Finding; placed: PlacedBlock }> {
    const silence = this.#directiveBlocks > 0 ? silencer(this) : undefined;
    for (const placed of this.blocks.placed()) {
      const { block } = placed;
      if (block.findings.length === 0 && !block.subjectFindings) continue;
      const list = [...block.findings];
      for (const more of block.subjectFindings?.values() ?? []) list.push(...more);
      if (list.length > 1)
        list.sort(
          (one, other) =>
            one.at.start - other.at.start || one.at.end - other.at.end || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0),
        );
      const told = silence
        ? list.filter((finding) => !silence(finding.rule, this.positionIn(block, placed.line, finding.at.start).line))
        : list;
      for (const finding of told.length > 1 ? oneOfTwo(told) : told) yield { finding, placed };
    }
  }

  #sortRules(): void {
    const levels = this.#environment.settings.rules;
    const active = this.#environment.rules.filter((rule) => levels[rule.id] !== "off");
    this.#blockRules = active.filter((rule): rule is BlockRule => rule.scope === "block");
    const subjectRules = active.filter((rule): rule is SubjectRule => rule.scope !== "block");
    const of = (scope: SubjectRule["scope"]) => subjectRules.filter((rule) => rule.scope === scope);
    this.#subjectRules = { acronym: of("acronym"), term: of("term"), instrument: of("instrument"), memo: of("memo") };
  }

  #makeContext(signs: MemoSigns = this.#signs()): RuleContext {
    return memoContext(
      this.#environment,
      signs,
      (part) => {
        this.#lookedAt |= part;
      },
      (asked) => {
        this.#asked ??= [];
        this.#asked.push(asked);
      },
    );
  }

  #signs(): MemoSigns {
    return signsOf(this.#subjects.get("memo:")?.events() ?? [], {
      english: this.#english,
      indonesian: this.#indonesian,
      cites: this.#citations > 0,
      isOneSentence: this.#sentences < 2,
      isShort: this.#sentences < fewestInMemo,
      protocols: this.#protocols,
    });
  }

  #cutAll(text: string, state: string, atStart: boolean, cuts: Cut[]): void {
    let at = 0;
    let exit = state;
    while (at < text.length) {
      const cut = cutBlock(text, at, exit, atStart && at === 0);
      cuts.push(cut);
      at = cut.end;
      exit = cut.exit;
    }
  }

  #replace(start: { block: Block; offset: number }, end: { block: Block; offset: number }, replacement: string): void {
    const first = this.blocks.first() as Block;
    const nearTop = first.text.startsWith("---") || first.text.startsWith("\ufeff---") || start.block === first;
    let from = this.blocks.previous(start.block) ?? start.block;
    // Front matter may open or close by a change in its first lines.
    if (nearTop && this.blocks.place(start.block).line <= frontMatterLines) from = first;
    const removed: Block[] = [];
    let region = "";
    let seen = false;
    for (let block: Block | undefined = from; block; block = this.blocks.next(block)) {
      removed.push(block);
      if (block === start.block) {
        region += block.text.slice(0, start.offset) + replacement;
        seen = true;
      }
      if (block === end.block) {
        region += block.text.slice(end.offset);
        break;
      }
      if (!seen) region += block.text;
    }
    // A carriage return that lost its line feed counts as a line break of its own.
    region = normalizeBreaks(region);
    const before = this.blocks.previous(from);
    const atStart = before === undefined;
    const entry = atStart ? initialState : (before as Block).exit;
    let next = this.blocks.next(removed[removed.length - 1] as Block);
    let lookahead = 1;
    // Front matter that opens here may close far below.
    const linesAhead = atStart && /^\ufeff?---/.test(region) ? frontMatterLines : 0;
    for (;;) {
      let boundary = region.length;
      let text = region;
      const ahead: Block[] = [];
      let lines = 0;
      for (let block = next; block && (ahead.length < lookahead || lines < linesAhead); block = this.blocks.next(block)) {
        ahead.push(block);
        lines += block.lineCount;
        text += block.text;
      }
      const cuts: Cut[] = [];
      let at = 0;
      let exit = entry;
      let used = -1;
      let aheadAt = 0;
      while (at < text.length) {
        while (aheadAt < ahead.length && boundary < at) boundary += (ahead[aheadAt++] as Block).text.length;
        if (at === boundary && aheadAt < ahead.length && (ahead[aheadAt] as Block).entry === exit && at > 0) {
          used = aheadAt;
          break;
        }
        const cut = cutBlock(text, at, exit, atStart && at === 0);
        cuts.push(cut);
        at = cut.end;
        exit = cut.exit;
      }
      this.work.blocksCut += cuts.length;
      const reachesEnd = ahead.length === 0 || this.blocks.next(ahead[ahead.length - 1] as Block) === undefined;
      if (used >= 0 || reachesEnd) {
        const gone = used >= 0 ? ahead.slice(0, used) : ahead;
        removed.push(...gone);
        const length = cuts.length > 0 ? (cuts[cuts.length - 1] as Cut).end : 0;
        this.#install(before, removed, text.slice(0, length), cuts);
        if (used < 0) this.#endsWithBreak = text === "" || text.endsWith("\n");
        return;
      }
      lookahead *= 4;
      next = this.blocks.next(removed[removed.length - 1] as Block);
    }
  }

  /** Puts newly cut blocks in the place of old ones; a block whose text and state are unchanged is kept as it is. */
  #install(before: Block | undefined, removed: readonly Block[], text: string, cuts: readonly Cut[]): void {
    let entry = before ? before.exit : initialState;
    let head = 0;
    const made = cuts.map((cut) => {
      const blockText = text.slice(cut.start, cut.end);
      const one = { cut, text: blockText, entry };
      entry = cut.exit;
      return one;
    });
    const same = (block: Block, one: { cut: Cut; text: string; entry: string }) =>
      block.text === one.text && block.entry === one.entry && block.exit === one.cut.exit && block.facts.kind === one.cut.kind;
    while (head < removed.length && head < made.length && same(removed[head] as Block, made[head] as (typeof made)[number])) head++;
    let tail = 0;
    while (
      tail < removed.length - head &&
      tail < made.length - head &&
      same(removed[removed.length - 1 - tail] as Block, made[made.length - 1 - tail] as (typeof made)[number])
    )
      tail++;
    const old = removed.slice(head, removed.length - tail);
    const fresh = made.slice(head, made.length - tail);
    // The usual keystroke changes one block in place.
    if (old.length === 1 && fresh.length === 1) {
      this.#renew(old[0] as Block, fresh[0] as (typeof made)[number]);
      return;
    }
    this.revision++;
    const anchor = head > 0 ? removed[head - 1] : before;
    for (const block of old) {
      this.#count(block.facts, -1);
      this.#subjects.remove(block);
    }
    const blocks = fresh.map((one) => this.#makeBlock(one));
    this.blocks.replace(anchor, old, blocks);
    for (const block of blocks) this.#subjects.add(block);
  }

  #makeBlock(one: { cut: Cut; text: string; entry: string }): Block {
    const block: Block = {
      text: one.text,
      facts: emptyFacts,
      order: 0,
      group: { blocks: [], lines: 0, units: 0 },
      entry: one.entry,
      exit: one.cut.exit,
      lineCount: one.cut.lineCount,
      contentStart: one.cut.contentStart,
      contentEnd: one.cut.contentEnd,
      findings: [],
      lookedAt: 0,
      asked: undefined,
      subjectFindings: undefined,
      events: undefined,
    };
    this.#read(block, one.cut);
    block.events = blockEvents(block, block.facts, this.#environment.lexicon);
    this.#count(block.facts, 1);
    return block;
  }

  #renew(block: Block, one: { cut: Cut; text: string; entry: string }): void {
    this.#count(block.facts, -1);
    const lines = one.cut.lineCount - block.lineCount;
    if (lines !== 0 || shows(block)) this.revision++;
    const units = one.text.length - block.text.length;
    this.blocks.resize(block, lines, units);
    block.text = one.text;
    block.entry = one.entry;
    block.exit = one.cut.exit;
    block.lineCount = one.cut.lineCount;
    block.contentStart = one.cut.contentStart;
    block.contentEnd = one.cut.contentEnd;
    this.#read(block, one.cut);
    this.#subjects.update(block, blockEvents(block, block.facts, this.#environment.lexicon));
    if (shows(block)) this.revision++;
    this.#count(block.facts, 1);
  }

  #read(block: Block, cut: BlockShape): void {
    this.work.blocksRead++;
    block.findings = readBlock(block.text, cut, this.#environment.lexicon, (view, facts) => {
      block.facts = facts;
      return this.#checkBlock(block, view, facts);
    });
  }

  #checkBlock(block: Block, view: BlockView, facts: BlockFacts): readonly Finding[] {
    let findings: Finding[] | undefined;
    this.#lookedAt = 0;
    this.#asked = undefined;
    const holds = holdings(view, facts);
    for (const rule of this.#blockRules) {
      if ((rule.needs & holds) === 0) continue;
      for (const draft of rule.check(view, facts, this.#context)) {
        findings ??= [];
        findings.push(blockFinding(rule, draft, block, this.#environment.settings));
      }
    }
    block.lookedAt = this.#lookedAt;
    block.asked = this.#asked;
    return findings ? toldOnce(findings, block.text) : noFindings;
  }

  #checkSubject(subject: LivingSubject): void {
    this.work.subjectsChecked++;
    this.#lookedAt = 0;
    const findings: Finding[] = [];
    if (!subject.isGone) {
      for (const rule of this.#subjectRules[subject.scope]) {
        for (const draft of rule.check(subject, this.#context)) findings.push(subjectFinding(rule, draft, this.#environment.settings));
      }
    }
    subject.lookedAt = this.#lookedAt;
    if (this.#subjects.setFindings(subject, findings)) this.revision++;
  }

  /** Brings context and subjects up to date after blocks changed. */
  #settle(): void {
    const signs = this.#signs();
    this.#subjects.seek(signs.defined, this.blocks);
    const context = this.#makeContext(signs);
    const changed = changedParts(this.#context, context);
    if (changed !== 0) {
      this.#context = context;
      this.revision++;
      const isOther = (block: Block) => (changed & contextPart.defined) !== 0 && isAnsweredOtherwise(block.asked, signs.defined);
      for (const block of this.blocks) if (block.lookedAt & changed || isOther(block)) this.#readAgain(block);
      this.#subjects.changeThose(changed);
    }
    for (const subject of this.#subjects.takeChanged()) this.#checkSubject(subject);
  }

  #recheckAll(): void {
    this.revision++;
    for (const block of this.blocks) this.#readAgain(block);
    this.#subjects.changeAll();
    for (const subject of this.#subjects.takeChanged()) this.#checkSubject(subject);
  }

  #readAgain(block: Block): void {
    const { kind, quoted, level, section, columns } = block.facts;
    const { contentStart, contentEnd } = block;
    this.#read(block, { kind, quoted, level, section, contentStart, contentEnd, ...(columns !== undefined && { columns }) });
  }

  #count(facts: BlockFacts, sign: 1 | -1): void {
    this.#english += sign * facts.english;
    this.#indonesian += sign * facts.indonesian;
    this.#sentences += sign * Math.max(1, facts.sentences.length);
    this.#protocols += sign * facts.protocols;
    for (const citation of facts.citations) if (!citation.mayBeAccount) this.#citations += sign;
    if (facts.directives.length > 0) this.#directiveBlocks += sign;
  }

  /** Some comment speaks to the program. */
  get hasDirectives(): boolean {
    return this.#directiveBlocks > 0;
  }

  /** The text ends with a line break, so that one more, empty, line follows the last block. */
  get endsWithBreak(): boolean {
    return this.#endsWithBreak;
  }
}

/** Something that is seen stands in the block, or decides what is seen elsewhere. */
function shows(block: Block): boolean {
  const { directives, kind } = block.facts;
  return block.findings.length > 0 || block.subjectFindings !== undefined || directives.length > 0 || kind === "front-matter";
}

const noFindings: readonly Finding[] = [];

/** A carriage return alone is a line break in every editor; the same length in line feeds keeps every offset. */
function normalizeBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}
