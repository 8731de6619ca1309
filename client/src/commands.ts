import * as vscode from "vscode";
import { insertCitation, suggestCitations } from "./citations.js";
import { fixAllInMemo } from "./fixAll.js";
import type { LanguageServer } from "./languageServer.js";
import { exportBibliography, insertListOfAcronyms, insertListOfInstruments } from "./lists.js";
import { lookUpInstrument, lookUpTerm } from "./lookUp.js";
import { newMemo, openSample } from "./newMemo.js";
import { clientCommands } from "./protocol.js";
import { reasonOf } from "./reason.js";
import { addTerm, ignoreRule } from "./workspaceTerms.js";

/** What commands work with. */
export interface CommandContext {
  readonly context: vscode.ExtensionContext;
  readonly server: LanguageServer;
  readonly output: vscode.LogOutputChannel;
}

type Command = (context: CommandContext, argument?: unknown) => Promise<unknown>;

/** Every command by its id; each returns what came of it, for key bindings, other extensions and tests. */
const commands: Readonly<Record<string, Command>> = {
  "policyDrafting.lookUpTerm": lookUpTerm,
  "policyDrafting.lookUpInstrument": lookUpInstrument,
  "policyDrafting.suggestCitationsHere": suggestCitations,
  "policyDrafting.insertCitation": insertCitation,
  "policyDrafting.newMemo": newMemo,
  "policyDrafting.openSample": openSample,
  "policyDrafting.fixAllInMemo": fixAllInMemo,
  "policyDrafting.insertListOfAcronyms": insertListOfAcronyms,
  "policyDrafting.insertListOfInstruments": insertListOfInstruments,
  "policyDrafting.exportBibliography": exportBibliography,
  [clientCommands.addTerm]: addTerm,
  [clientCommands.ignoreRule]: ignoreRule,
  "policyDrafting.restartServer": restartServer,
  "policyDrafting.showOutput": async ({ output }) => output.show(),
  "policyDrafting.showMenu": showMenu,
};

/** Registers the commands; a failure is told in one sentence. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  return Object.entries(commands).map(([id, command]) =>
    vscode.commands.registerCommand(id, async (argument?: unknown) => {
      try {
        return await command(context, argument);
      } catch (error) {
        context.output.error(`${id}: ${reasonOf(error)}`);
        void vscode.window.showErrorMessage(`Policy: ${reasonOf(error)}`);
        return undefined;
      }
    }),
  );
}

async function restartServer({ server }: CommandContext): Promise<void> {
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: "Policy: restarting" }, () => server.restart());
}

async function showMenu({ context }: CommandContext): Promise<void> {
  const entries = [
    { label: "$(list-unordered) Show Findings", command: "workbench.actions.view.problems" },
    { label: "$(wand) Fix All in Memo", command: "policyDrafting.fixAllInMemo" },
    { label: "$(search) Look Up Term or Acronym", command: "policyDrafting.lookUpTerm" },
    { label: "$(settings-gear) Settings", command: "workbench.action.openSettings", argument: `@ext:${context.extension.id}` },
    { label: "$(debug-restart) Restart Server", command: "policyDrafting.restartServer" },
    { label: "$(output) Show Output", command: "policyDrafting.showOutput" },
  ];
  const chosen = await vscode.window.showQuickPick(entries, { title: "Policy Drafting", placeHolder: "What would you like to do?" });
  if (chosen) await vscode.commands.executeCommand(chosen.command, ...(chosen.argument ? [chosen.argument] : []));
}
