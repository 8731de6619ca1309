import type { Block } from "../engine/block.js";
import type { Finding } from "../engine/finding.js";
import type { Memo } from "../engine/memo.js";
import { areOne, besideKind, spellOut } from "../rules/acronym-undefined.js";
import { type Expansion, expansionsOf, storyOf } from "../rules/acronyms.js";
import { placeFix, safeEdits } from "./applyFixes.js";
import { type CitationChoice, citationActions } from "./citationActions.js";
import type { CitationManner } from "./citationText.js";
import { ignoreHere, ignoreInMemo } from "./ignoreEdits.js";
import { listOfAcronyms } from "./listOfAcronyms.js";
import type { RangeEdit } from "./rename.js";
import { langAt } from "./sensesOf.js";
import { type Range, rangeIn, thingAt } from "./thingAt.js";

/** Kind of the action that makes all safe fixes. */
export const fixAllKind = "source.fixAll.policy-drafting";

/** Kind of the action that renews the list of acronyms. */
export const updateListKind = "source.updateAcronyms.policy-drafting";

/** Something a writer may have done for them. */
export interface Action {
  readonly title: string;
  readonly kind: string;
  readonly preferred?: boolean;
  readonly edits?: readonly RangeEdit[];
  /** Runs in the client, which may refuse. */
  readonly command?: { readonly id: string; readonly argument: unknown };
  /** Findings that it mends or silences. */
  readonly findings?: readonly Finding[];
}

/** What code actions are asked with. */
export interface ActionRequest {
  readonly memo: Memo;
  readonly range: Range;
  /** Kinds that are wanted; absent: all but `source.*`. */
  readonly only?: readonly string[];
  /** Commands that the client runs; actions that need others are left out. */
  readonly commands: { readonly addTerm?: string; readonly ignoreRule?: string };
  readonly uri: string;
  /** How citations are written; absent: by key. */
  readonly citations?: CitationManner;
  /** Citations for the stretch, asked for only where they are wanted. */
  readonly suggest?: () => readonly CitationChoice[];
  /** Findings that are not shown (accepted by a baseline) have no actions. */
  readonly shown?: (finding: Finding) => boolean;
}

const mostRulesInMenu = 4;

/** Actions for a stretch of a memo: fixes of its findings first, then what silences them, then insertions. */
export function codeActions(request: ActionRequest): Action[] {
  const { memo, range } = request;
  const wants = (kind: string) =>
    request.only === undefined
      ? !kind.startsWith("source")
      : request.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === "");
  const actions: Action[] = [];
  if (wants("quickfix")) {
    const findings = findingsIn(memo, range).filter(request.shown ?? (() => true));
    actions.push(...fixes(memo, findings), ...fixAllOfRule(memo, findings, request.shown), ...silences(request, findings));
  }
  if (wants("refactor.rewrite")) actions.push(...defineAtFirstUse(memo, range, actions));
  if (wants("quickfix") && request.commands.addTerm) actions.push(...addTerm(request, request.commands.addTerm));
  if (wants("refactor.rewrite")) actions.push(...citationActions(request));
  if (wants(fixAllKind)) {
    const edits = safeEdits(memo, request.shown).map(({ range: at, text }) => ({ range: at, text }));
    if (edits.length > 0) actions.push({ title: "Fix all in this memo", kind: fixAllKind, edits });
  }
  if (wants(updateListKind)) actions.push(...updateList(memo, updateListKind));
  else if (wants("refactor.rewrite") && mayBeInList(memo, range)) actions.push(...updateList(memo, "refactor.rewrite", range.start.line));
  return actions;
}

/** The findings that touch a stretch, severest first as they stand. */
export function findingsIn(memo: Memo, range: Range): Finding[] {
  const found: Finding[] = [];
  const blocks = new Set<unknown>();
  let placed = memo.blocks.atLine(range.start.line);
  while (placed && placed.line <= range.end.line) {
    blocks.add(placed.block);
    const next = memo.blocks.next(placed.block);
    placed = next && { block: next, line: placed.line + placed.block.lineCount, offset: 0 };
  }
  if (![...blocks].some(hasFindings)) return found;
  for (const { finding, placed: at } of memo.findings()) {
    if (at.line > range.end.line) break;
    if (!blocks.has(at.block)) continue;
    const place = rangeIn(memo, at.block, at.line, finding.at);
    if (!before(place.end, range.start) && !before(range.end, place.start)) found.push(finding);
  }
  return found;
}

function hasFindings(block: unknown): boolean {
  const { findings, subjectFindings } = block as { findings: readonly unknown[]; subjectFindings: unknown };
  return findings.length > 0 || subjectFindings !== undefined;
}

function before(one: { line: number; character: number }, other: { line: number; character: number }): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function fixes(memo: Memo, findings: readonly Finding[]): Action[] {
  const actions: Action[] = [];
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      actions.push({
        title: fix.title,
        kind: "quickfix",
        ...(fix.safe && finding.fixes.length === 1 ? { preferred: true } : {}),
        edits: placeFix(memo, fix).map(({ range, text }) => ({ range, text })),
        findings: [finding],
      });
    }
  }
  return actions;
}

function fixAllOfRule(memo: Memo, findings: readonly Finding[], shown: ActionRequest["shown"]): Action[] {
  const actions: Action[] = [];
  for (const rule of rulesOf(findings)) {
    const accept = (finding: Finding) => finding.rule === rule && (shown?.(finding) ?? true);
    if (!findings.some((finding) => accept(finding) && finding.fixes[0]?.safe) || !hasSeveral(memo, accept)) continue;
    const edits = safeEdits(memo, accept).map(({ range, text }) => ({ range, text }));
    actions.push({
      title: `Fix all ${rule} in this memo`,
      kind: "quickfix",
      edits,
      findings: findings.filter((finding) => finding.rule === rule),
    });
  }
  return actions;
}

/** Whether at least two findings can be mended at once; asks no further than the second. */
function hasSeveral(memo: Memo, accept: (finding: Finding) => boolean): boolean {
  let count = 0;
  for (const { finding } of memo.findings()) if (finding.fixes[0]?.safe && accept(finding) && ++count > 1) return true;
  return false;
}

function silences(request: ActionRequest, findings: readonly Finding[]): Action[] {
  const actions: Action[] = [];
  for (const rule of rulesOf(findings)) {
    const own = findings.filter((finding) => finding.rule === rule);
    const first = own[0];
    if (!first) continue;
    const here = ignoreHere(request.memo, first);
    if (here) actions.push({ title: `Ignore ${rule} here`, kind: "quickfix", edits: here, findings: own });
    actions.push({ title: `Ignore ${rule} in this memo`, kind: "quickfix", edits: [ignoreInMemo(request.memo, rule)], findings: own });
    const { ignoreRule } = request.commands;
    if (ignoreRule)
      actions.push({
        title: `Ignore ${rule} in this workspace`,
        kind: "quickfix",
        command: { id: ignoreRule, argument: { rule, uri: request.uri } },
        findings: own,
      });
  }
  return actions;
}

function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.rule))].slice(0, mostRulesInMenu);
}

/** Spells an acronym out at its first use in the memo, for acronyms that the memo does not spell out. */
function defineAtFirstUse(memo: Memo, range: Range, offered: readonly Action[]): Action[] {
  const placed = thingAt(memo, range.start);
  if (placed?.thing.kind !== "acronym" || placed.thing.use.inside) return [];
  const { lexicon } = memo.context;
  const subject = memo.subject(`acronym:${placed.thing.use.key}`);
  if (!subject || subject.events().some((event) => event.data.kind === "acronym-definition")) return [];
  const first = storyOf(subject, lexicon).uses.find(({ data: { use } }) => !use.inside && !use.isEmphasis);
  if (!first) return [];
  const { block, data } = first;
  const lang = langAt(memo, block, first.start);
  const all = besideKind(first, expansionsOf(data.use, lang, lexicon));
  const senses = all.filter((sense, at) => at === 0 || !areOne(sense, all[0] as Expansion));
  const { line } = memo.blocks.place(block);
  const actions = senses
    .flatMap((sense) => spellOut(first, sense, lang).flatMap(({ edits }) => edits))
    .map(
      ({ start, end, text }): Action => ({
        title: `Define "${data.use.text}" at first use: ${text}`,
        kind: "refactor.rewrite",
        edits: [{ range: rangeIn(memo, block, line, { start: first.start + start, end: first.start + end }), text }],
      }),
    );
  return actions.filter((action) => !offered.some((other) => sameEdits(other, action)));
}

function sameEdits(one: Action, other: Action): boolean {
  return JSON.stringify(one.edits) === JSON.stringify(other.edits);
}

function addTerm(request: ActionRequest, id: string): Action[] {
  const { memo, range, uri } = request;
  const placed = thingAt(memo, range.start);
  if (placed?.thing.kind === "citation") return [];
  const selected = selectedText(memo, range);
  if (selected === undefined && (placed?.thing.kind !== "acronym" || placed.thing.use.forms.length > 0)) return [];
  const use = placed?.thing.kind === "acronym" ? placed.thing.use : undefined;
  const term = selected ?? use?.text;
  if (term === undefined || term.length > 200 || memo.context.lexicon.formsOf(term).length > 0) return [];
  let longForm: string | undefined;
  if (use && term === use.text) {
    for (const event of memo.subject(`acronym:${use.key}`)?.events() ?? [])
      if (event.data.kind === "acronym-definition") longForm ??= event.data.definition.long?.text;
  }
  const lang = placed ? langAt(memo, placed.block, placed.offset) : memo.context.lang;
  return [
    {
      title: `Add "${term}" to workspace terms`,
      kind: "quickfix",
      command: { id, argument: { term, ...(longForm ? { longForm } : {}), lang, uri } },
    },
  ];
}

function selectedText(memo: Memo, range: Range): string | undefined {
  if (range.start.line !== range.end.line || range.start.character === range.end.character) return undefined;
  const start = memo.locate(range.start);
  const end = memo.locate(range.end);
  if (!start || !end || start.block !== end.block) return undefined;
  const text = start.block.text.slice(start.offset, end.offset).trim();
  return /\p{L}/u.test(text) && isProse(start.block, start.offset, end.offset) ? text : undefined;
}

/** Words of the memo itself: neither its front matter nor code, an address, a slot, a citation or the name of an act is a term. */
function isProse({ facts }: Block, start: number, end: number): boolean {
  if (facts.kind === "front-matter" || facts.kind === "code" || facts.kind === "html" || facts.kind === "comment") return false;
  const meets = (one: { readonly start: number; readonly end: number }) => one.start < end && start < one.end;
  return (
    !facts.citations.some(({ groupStart, groupEnd }) => meets({ start: groupStart, end: groupEnd })) &&
    !facts.references.some(meets) &&
    !facts.ranges.some((one) => notProse.has(one.kind) && meets(one))
  );
}

const notProse: ReadonlySet<string> = new Set(["code", "address", "citation", "slot", "html", "comment"]);

function updateList(memo: Memo, kind: string, line?: number): Action[] {
  const { existing, lines } = listOfAcronyms(memo);
  if (!existing?.stale || lines.length === 0) return [];
  if (line !== undefined && (line < existing.headingLine || line > existing.range.end.line)) return [];
  return [{ title: "Update list of acronyms", kind, edits: [{ range: existing.range, text: existing.text }] }];
}

/** Cheap test before the whole memo is gathered. */
function mayBeInList(memo: Memo, range: Range): boolean {
  const block = memo.blocks.atLine(range.start.line)?.block;
  const kind = block?.facts.kind;
  return kind === "table" || kind === "item" || kind === "heading" || (block?.text.startsWith("[[") ?? false);
}
