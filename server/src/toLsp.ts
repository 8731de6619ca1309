import {
  type CodeAction,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  InsertTextFormat,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from "vscode-languageserver";
import type { Level } from "./engine/concept.js";
import type { Finding } from "./engine/finding.js";
import type { Memo } from "./engine/memo.js";
import type { Action } from "./features/codeActions.js";
import type { Completion } from "./features/completion.js";
import type { MemoSymbol } from "./features/documentSymbols.js";
import type { Folding } from "./features/foldingRanges.js";
import type { RangeEdit } from "./features/rename.js";
import { rangeIn } from "./features/thingAt.js";
import type { UnknownWord } from "./features/unknownWords.js";
import type { FoundSymbol } from "./features/workspaceSymbols.js";
import type { PlacedProblem } from "./packs/packFile.js";

/** Name under which findings stand in the editor. */
export const diagnosticSource = "policy-drafting";

const rulesPage = "https://github.com/policy-drafting/policy-drafting/blob/main/docs/rules.md";

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as a diagnostic; `line` is the one at which its block begins. The same object as last time where nothing of it moved. */
export function toDiagnostic(memo: Memo, finding: Finding, line: number): Diagnostic {
  const { block, start, end } = finding.at;
  const known = made.get(finding);
  if (known && known.line === line && known.start === start && known.end === end && known.text === block.text) return known.diagnostic;
  const diagnostic = newDiagnostic(memo, finding, line);
  made.set(finding, { line, start, end, text: block.text, diagnostic });
  return diagnostic;
}

interface Made {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly diagnostic: Diagnostic;
}

const made = new WeakMap<Finding, Made>();

function newDiagnostic(memo: Memo, finding: Finding, line: number): Diagnostic {
  return {
    range: rangeIn(memo, finding.at.block, line, finding.at),
    severity: severities[finding.level],
    source: diagnosticSource,
    code: finding.rule,
    codeDescription: { href: `${rulesPage}#${finding.rule}` },
    message: finding.message,
    // What is there for nothing is shown faded, not underlined.
    ...(finding.rule === "acronym-unused" ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(finding.source ? { data: { source: finding.source } } : {}),
  };
}

/** A problem of a pack file as a diagnostic. */
export function toPackDiagnostic(problem: PlacedProblem): Diagnostic {
  return {
    range: { start: problem.start, end: problem.end },
    severity: severities[problem.level],
    source: diagnosticSource,
    code: "pack",
    message: problem.message,
  };
}

/** A word to the program that it does not know, as a diagnostic: no finding on the memo's text, and nothing that a rule's level would change. */
export function toUnknownWord({ range, message }: UnknownWord): Diagnostic {
  return { range, severity: DiagnosticSeverity.Information, source: diagnosticSource, code: "unknown-word", message };
}

/** Edits of one document; with its version where the client understands that. */
export function toWorkspaceEdit(uri: string, version: number | undefined, edits: readonly RangeEdit[]): WorkspaceEdit {
  const textEdits = edits.map(toTextEdit);
  return version === undefined
    ? { changes: { [uri]: textEdits } }
    : { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

function toTextEdit(edit: RangeEdit): TextEdit {
  return { range: edit.range, newText: edit.text };
}

/** An action; `diagnostics` are the ones that the client showed for it. */
export function toCodeAction(
  memo: Memo,
  action: Action,
  uri: string,
  version: number | undefined,
  shown: readonly Diagnostic[],
): CodeAction {
  const own = shown.filter((diagnostic) => action.findings?.some((finding) => isOf(memo, finding, diagnostic)));
  return {
    title: action.title,
    kind: action.kind,
    ...(own.length > 0 ? { diagnostics: own } : {}),
    ...(action.preferred ? { isPreferred: true } : {}),
    ...(action.edits ? { edit: toWorkspaceEdit(uri, version, action.edits) } : {}),
    ...(action.command ? { command: { title: action.title, command: action.command.id, arguments: [action.command.argument] } } : {}),
  };
}

function isOf(memo: Memo, finding: Finding, diagnostic: Diagnostic): boolean {
  if (diagnostic.code !== finding.rule) return false;
  const { start } = rangeIn(memo, finding.at.block, memo.blocks.place(finding.at.block).line, finding.at);
  return start.line === diagnostic.range.start.line && start.character === diagnostic.range.start.character;
}

const completionKinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  term: CompletionItemKind.Text,
  acronym: CompletionItemKind.Constant,
  definition: CompletionItemKind.Snippet,
  instrument: CompletionItemKind.Reference,
  provision: CompletionItemKind.Field,
  field: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** A completion; its card is fetched when it is looked at. */
export function toCompletionItem(completion: Completion, lang: string): CompletionItem {
  return {
    label: completion.label,
    kind: completionKinds[completion.kind],
    detail: completion.detail,
    filterText: completion.filter,
    sortText: completion.order,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: completion.range, newText: completion.text },
    data: { ...(completion.concept === undefined ? {} : { concept: completion.concept }), lang },
  };
}

const symbolKinds: Readonly<Record<MemoSymbol["kind"], SymbolKind>> = {
  field: SymbolKind.Property,
  heading: SymbolKind.String,
  acronym: SymbolKind.Constant,
};

/** An outline entry with what is under it. */
export function toDocumentSymbol(symbol: MemoSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: symbolKinds[symbol.kind],
    range: symbol.range,
    selectionRange: symbol.selection,
    children: symbol.children.map(toDocumentSymbol),
  };
}

/** A heading or acronym found in the workspace. */
export function toWorkspaceSymbol(found: FoundSymbol): WorkspaceSymbol {
  const { symbol } = found;
  return {
    name: symbol.detail ? `${symbol.name}: ${symbol.detail}` : symbol.name,
    kind: symbolKinds[symbol.kind],
    location: { uri: found.uri, range: symbol.selection },
    containerName: found.container,
  };
}

/** Lines to fold. */
export function toFoldingRange(folding: Folding): FoldingRange {
  const kind = folding.kind === "comment" ? FoldingRangeKind.Comment : folding.kind === "region" ? FoldingRangeKind.Region : undefined;
  return { startLine: folding.startLine, endLine: folding.endLine, ...(kind ? { kind } : {}) };
}
