import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extendBase, openBase } from "../engine/base.js";
import { daysInMonth } from "../engine/daysInMonth.js";
import { Lexicon } from "../engine/lexicon.js";
import type { MemoEnvironment } from "../engine/memo.js";
import { isProfile, profilesOf } from "../engine/profiles.js";
import type { RuleLevel } from "../engine/rule.js";
import { profileMessage } from "../features/unknownWords.js";
import { rules } from "../rules/index.js";
import { parseSettings, type Settings } from "../settings.js";
import { type Arguments, UsageError } from "./arguments.js";
import { reason } from "./input.js";
import { printError } from "./print.js";

/** Options that every verb which checks memos understands. */
export const checkingOptions = {
  values: ["rule", "date", "profile"],
  switches: ["no-memo", "no-workspace"],
  lists: ["rule", "profile"],
} as const;

const packFolder = ".policy-drafting";

/** The extension's settings of the working folder. */
export const settingsFile = ".vscode/settings.json";

/** The bundled terminology as it lies beside the program. */
export function openBundledBase(): ReturnType<typeof openBase> {
  const path = join(__dirname, "terminology.bin");
  try {
    return openBase(readFileSync(path));
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)} Build the program again with npm run build.`);
  }
}

/** The bundled terms with those of the working folder over them. Problems of packs go to standard error, each with file and line. */
export async function openLexicon(args: Arguments): Promise<Lexicon> {
  const base = openBundledBase();
  if (args.switches.has("no-workspace")) return new Lexicon(base);
  const files = listPacks();
  if (files.length === 0) return new Lexicon(base);
  const { readPackAt } = await import("./packAt.js");
  const packs = files.map((path) => {
    const { pack, problems } = readPackAt(path);
    for (const problem of problems) printError(`${at(path, problem)}: ${problem.level}: ${problem.message}\n`);
    return pack;
  });
  return new Lexicon(extendBase(base, packs));
}

/** File, line and column of a problem, as programs write them. */
export function at(path: string, { start }: { readonly start: { readonly line: number; readonly character: number } }): string {
  return `${path}:${start.line + 1}:${start.character + 1}`;
}

/** Pack files of the working folder, in order. */
export function listPacks(): string[] {
  try {
    return readdirSync(packFolder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(packFolder, name));
  } catch {
    return [];
  }
}

/** Everything that a memo is checked against, from the options and from the working folder. */
export async function environmentFor(args: Arguments, settings = readSettings(args)): Promise<Omit<MemoEnvironment, "isMemo">> {
  const date = readDate(args.values.get("date"));
  const levels = readRuleLevels(args.values.get("rule"));
  const lexicon = await openLexicon(args);
  for (const profile of settings.check.profiles)
    if (!isProfile(lexicon.base, profile))
      printError(`${settingsFile}: policyDrafting.profiles: ${profileMessage(profile, profilesOf(lexicon.base))}\n`);
  return {
    lexicon,
    rules,
    settings: {
      ...settings.check,
      rules: { ...settings.check.rules, ...levels },
      profiles: readProfiles(args.values.get("profile"), lexicon) ?? settings.check.profiles,
    },
    today: date ?? new Date().toISOString().slice(0, 10),
  };
}

/** The extension's settings that the working folder keeps in `.vscode/settings.json`, so that editor and command line agree. */
export function readSettings(args: Arguments): Settings {
  const ids = rules.map((rule) => rule.id);
  if (args.switches.has("no-workspace")) return parseSettings(undefined, ids).settings;
  let text: string;
  try {
    text = readFileSync(settingsFile, "utf8");
  } catch {
    return parseSettings(undefined, ids).settings;
  }
  try {
    const all = JSON.parse(withoutComments(text)) as Record<string, unknown>;
    const own = Object.fromEntries(
      Object.entries(all).flatMap(([key, value]) =>
        key.startsWith("policyDrafting.") ? [[key.slice("policyDrafting.".length), value]] : [],
      ),
    );
    const { settings, problems } = parseSettings(own, ids);
    for (const problem of problems) printError(`${settingsFile}: ${problem}\n`);
    return settings;
  } catch {
    printError(`${settingsFile}: this is no valid JSON; its settings are not used.\n`);
    return parseSettings(undefined, ids).settings;
  }
}

/** JSON without the comments and trailing commas that VS Code allows in settings. */
function withoutComments(text: string): string {
  return text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted?: string) => quoted ?? "")
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted?: string) => quoted ?? "");
}

function readDate(option: string | undefined): string | undefined {
  if (option === undefined) return undefined;
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(option) ?? []).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year))
    throw new UsageError(`--date ${option}: write a day of the calendar as YYYY-MM-DD.`);
  return option;
}

/** Profiles are those that a term of the base or of a pack names; a slip in one would go unseen, since it merely switches nothing on. */
function readProfiles(option: string | undefined, { base }: Lexicon): readonly string[] | undefined {
  if (!option) return undefined;
  const profiles = option.split(",");
  for (const profile of profiles)
    if (!isProfile(base, profile))
      throw new UsageError(`--profile ${profile}: no term has this profile; write one of ${profilesOf(base).join(", ")}.`);
  return profiles;
}

function readRuleLevels(option: string | undefined): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {};
  for (const part of option?.split(",") ?? []) {
    const [id = "", level = ""] = part.split("=");
    if (!rules.some((rule) => rule.id === id)) throw new UsageError(`--rule ${part}: there is no rule "${id}".`);
    if (!["off", "hint", "information", "warning", "error"].includes(level))
      throw new UsageError(`--rule ${part}: the level must be off, hint, information, warning or error.`);
    levels[id] = level as RuleLevel;
  }
  return levels;
}

/** The file is a memo by its name, or every file is taken for one. */
export function isMemoFile(path: string, args: Arguments): boolean {
  return !args.switches.has("no-memo") && path !== "";
}
