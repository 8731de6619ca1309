import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { bibliographyFormats, bibliographyOf, instrumentList } from "./citationCommands.js";
import { instrumentOf } from "./engine/instruments.js";
import type { Memo } from "./engine/memo.js";
import { safeEdits } from "./features/applyFixes.js";
import { citationText } from "./features/citationText.js";
import { instrumentChanges } from "./features/instrumentChanges.js";
import { listOfAcronyms } from "./features/listOfAcronyms.js";
import { type LookUpOptions, lookUp } from "./features/lookUp.js";
import { occurrences, soughtAt } from "./features/references.js";
import type { RangeEdit } from "./features/rename.js";
import { suggestCitations } from "./features/suggest.js";
import type { Range } from "./features/thingAt.js";
import { turn } from "./guard.js";
import { langOf, serverCommands } from "./protocol.js";
import type { OpenDocument, Session } from "./session.js";
import { defaultSettings } from "./settings.js";

/** What commands need besides the session. */
export interface CommandHost {
  readonly session: Session;
  /** Has the client make edits; false where it cannot or will not. */
  applyEdits(document: OpenDocument, label: string, edits: readonly RangeEdit[]): Promise<boolean>;
  /** The findings that are seen now, or undefined where that is all of them. */
  findings(document: OpenDocument, memo: Memo): Set<unknown> | undefined;
}

const mostSuggestions = 10;

/** Runs a command of `workspace/executeCommand`; arguments that make no sense are answered with one sentence each. */
export async function runCommand(host: CommandHost, command: string, args: readonly unknown[]): Promise<unknown> {
  const read = argumentsOf(command, args);
  switch (command) {
    case serverCommands.suggestCitations: {
      const { memo } = await open(host, command, read.text("uri"));
      const range = read.optionalRange("range");
      return suggestCitations(memo, { limit: read.optionalNumber("limit") ?? mostSuggestions, ...(range ? { range } : {}) });
    }
    case serverCommands.lookUp: {
      const limit = read.optionalNumber("limit");
      const kind = read.optionalText("kind");
      const options: LookUpOptions = {
        ...(limit === undefined ? {} : { limit }),
        ...(kind === undefined ? {} : { kind: kind as NonNullable<LookUpOptions["kind"]> }),
      };
      return lookUp(await host.session.lexicon(), read.text("query"), options);
    }
    case serverCommands.listOfAcronyms: {
      const { memo } = await open(host, command, read.text("uri"));
      const { lines, markdown, existing } = listOfAcronyms(memo);
      return { lines, markdown, ...(existing ? { range: existing.range, text: existing.text, stale: existing.stale } : {}) };
    }
    case serverCommands.fixAll: {
      const { document, memo } = await open(host, command, read.text("uri"));
      const shown = host.findings(document, memo);
      const edits = safeEdits(memo, (finding) => shown?.has(finding) ?? true).map(({ range, text }): RangeEdit => ({ range, text }));
      const applied = edits.length === 0 || (await host.applyEdits(document, "Fix all", edits));
      return { applied, edits: edits.map(({ range, text }) => ({ range, newText: text })) };
    }
    case serverCommands.listOfInstruments: {
      const { memo } = await open(host, command, read.text("uri"));
      return instrumentList(memo);
    }
    case serverCommands.bibliography: {
      const { memo } = await open(host, command, read.text("uri"));
      const answer = bibliographyOf(memo, read.optionalText("format") ?? "csl-json");
      if (!answer) throw refuse(`${command}: "format" must be one of ${Object.keys(bibliographyFormats).join(", ")}.`);
      return answer;
    }
    case serverCommands.formatCitation: {
      const key = read.text("key");
      const pinpoint = read.optionalText("pinpoint");
      const uri = read.optionalText("uri");
      const lexicon = await host.session.lexicon();
      const concept = lexicon.concept(key);
      if (!concept?.instrument) throw refuse(`${command}: there is no instrument "${key}".`);
      const document = uri === undefined ? undefined : await host.session.document(uri);
      const { citationStyle: style, citationPractice: practice } = document?.settings ?? defaultSettings;
      const at = read.optionalPosition("position");
      return citationText(
        {
          concept,
          style,
          practice,
          ...(pinpoint ? { pinpoint } : {}),
          ...(document?.memo ? { memo: document.memo } : {}),
          ...(at ? { at } : {}),
        },
        (other) => instrumentOf(lexicon, other),
      );
    }
    case serverCommands.references: {
      const { memo } = await open(host, command, read.text("uri"));
      const sought = soughtAt(memo, read.position("position"));
      return sought ? occurrences(memo, sought) : [];
    }
    case serverCommands.addTermToPack: {
      const [longForm, instead, lang] = [read.optionalText("longForm"), read.optionalText("instead"), read.optionalText("lang")];
      const { addTermToPack } = await import("./packs/addTermToPack.js");
      const added = addTermToPack(read.anyText("text"), {
        term: read.text("term"),
        ...(longForm === undefined ? {} : { longForm }),
        ...(instead === undefined ? {} : { instead }),
        ...(lang === undefined ? {} : { lang: langOf(lang) }),
      });
      if ("problem" in added) throw refuse(added.problem);
      const elsewhere = await host.session.ownConcept(read.text("term"));
      if (elsewhere)
        throw refuse(`"${read.text("term")}" is in the pack "${elsewhere.pack}" already, under the id "${elsewhere.id}": change it there.`);
      return added;
    }
    case serverCommands.instrumentChanges: {
      const seen = read.optionalTexts("seen");
      return instrumentChanges(await host.session.lexicon(), host.session.today, seen, {
        memos: () => host.session.workspaceMemos(),
        pause: turn,
      });
    }
    default:
      throw refuse(`There is no command "${command}".`, ErrorCodes.MethodNotFound);
  }
}

async function open(host: CommandHost, command: string, uri: string): Promise<{ document: OpenDocument; memo: Memo }> {
  const document = await host.session.document(uri);
  if (!document) throw refuse(`${command}: "${uri}" is not open.`);
  if (!document.memo) throw refuse(`${command}: "${uri}" is not a text that is checked.${document.off ? ` ${document.off}` : ""}`);
  return { document, memo: document.memo };
}

function argumentsOf(command: string, args: readonly unknown[]) {
  const [first] = args;
  if (typeof first !== "object" || first === null || Array.isArray(first)) throw refuse(`${command}: expected one argument, an object.`);
  const record = first as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = record[name];
    if (typeof value !== "string" || value === "") throw refuse(`${command}: "${name}" must be a text.`);
    return value;
  };
  const position = (name: string): Range["start"] => {
    const value = record[name];
    if (isPosition(value)) return value;
    throw refuse(`${command}: "${name}" must be a line and a character from 0.`);
  };
  return {
    text,
    /** A text that may be empty. */
    anyText: (name: string): string => (record[name] === "" ? "" : text(name)),
    optionalText: (name: string): string | undefined => (record[name] === undefined || record[name] === null ? undefined : text(name)),
    optionalNumber: (name: string): number | undefined => {
      const value = record[name];
      if (value === undefined || value === null) return undefined;
      if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
        throw refuse(`${command}: "${name}" must be a whole number from 1.`);
      return value;
    },
    optionalRange: (name: string): Range | undefined => {
      const value = record[name];
      if (value === undefined || value === null) return undefined;
      const { start, end } = (typeof value === "object" ? value : {}) as { start?: unknown; end?: unknown };
      if (isPosition(start) && isPosition(end)) return { start, end };
      throw refuse(`${command}: "${name}" must be a range with start and end, each a line and a character from 0.`);
    },
    /** Texts by name. */
    optionalTexts: (name: string): Readonly<Record<string, string>> | undefined => {
      const value = record[name];
      if (value === undefined || value === null) return undefined;
      if (typeof value === "object" && !Array.isArray(value) && Object.values(value).every((one) => typeof one === "string"))
        return value as Readonly<Record<string, string>>;
      throw refuse(`${command}: "${name}" must be an object whose values are texts.`);
    },
    position,
    optionalPosition: (name: string): Range["start"] | undefined =>
      record[name] === undefined || record[name] === null ? undefined : position(name),
  };
}

function isPosition(value: unknown): value is Range["start"] {
  if (typeof value !== "object" || value === null) return false;
  const { line, character } = value as { line?: unknown; character?: unknown };
  return isCount(line) && isCount(character);
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function refuse(message: string, code: number = ErrorCodes.InvalidParams): ResponseError {
  return new ResponseError(code, message);
}
