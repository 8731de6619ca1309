import type { CheckSettings, RuleLevel } from "./engine/rule.js";
import type { CitationManner, InsertedStyle } from "./features/citationText.js";

/** What a user may set under `policyDrafting`. */
export interface Settings {
  readonly check: CheckSettings;
  /** Quiet time before findings are pushed to a client that does not ask for them. */
  readonly delayMs: number;
  /** Findings on the line being typed wait until the cursor leaves it. */
  readonly focusMode: boolean;
  /** Show the long form after an acronym. */
  readonly acronymHints: boolean;
  readonly citationStyle: CitationManner["style"];
  readonly citationPractice: CitationManner["practice"];
  /** File of accepted findings, relative to the workspace folder; empty: none. */
  readonly baseline: string;
}

/** The settings where the user sets nothing. */
export const defaultSettings: Settings = {
  check: { rules: {}, profiles: [], exemptAcronyms: [] },
  delayMs: 200,
  focusMode: false,
  acronymHints: false,
  citationStyle: "key",
  citationPractice: "auto",
  baseline: "",
};

const levels: readonly string[] = ["off", "hint", "information", "warning", "error"];
const citationStyles: readonly string[] = ["key", "note", "inline", "inline-short"];
const citationPractices: readonly string[] = ["auto", "un", "oscola", "bluebook", "id"];
const longestDelayMs = 10_000;

/** Reads the value of `policyDrafting`, nested or with dotted keys; what is wrong is left at its default and told in `problems`. Never throws. */
export function parseSettings(value: unknown, ruleIds: readonly string[]): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const root = isRecord(value) ? value : {};
  if (value !== undefined && value !== null && !isRecord(value)) problems.push("policyDrafting must be an object.");
  const read = <T>(path: string, parse: (found: unknown) => T | undefined, expected: string, fallback: T): T => {
    const found = lookUp(root, path);
    if (found === undefined || found === null) return fallback;
    const parsed = parse(found);
    if (parsed !== undefined) return parsed;
    problems.push(`policyDrafting.${path} must be ${expected}.`);
    return fallback;
  };
  const settings: Settings = {
    check: {
      rules: readRules(lookUp(root, "rules"), ruleIds, problems),
      profiles: read("profiles", strings, "a list of words", defaultSettings.check.profiles),
      exemptAcronyms: read("exemptAcronyms", strings, "a list of acronyms", defaultSettings.check.exemptAcronyms),
    },
    delayMs: read("diagnostics.delay", delay, `a number of milliseconds from 0 to ${longestDelayMs}`, defaultSettings.delayMs),
    focusMode: read("focusMode", flag, "true or false", defaultSettings.focusMode),
    acronymHints: read("inlayHints.acronyms", flag, "true or false", defaultSettings.acronymHints),
    citationStyle: read("citationStyle", citationStyle, `one of ${citationStyles.join(", ")}`, defaultSettings.citationStyle),
    citationPractice: read(
      "citationPractice",
      citationPractice,
      `one of ${citationPractices.join(", ")}`,
      defaultSettings.citationPractice,
    ),
    baseline: read("baseline", (found) => (typeof found === "string" ? found : undefined), "a path", defaultSettings.baseline),
  };
  return { settings, problems };
}

function readRules(value: unknown, ruleIds: readonly string[], problems: string[]): Readonly<Record<string, RuleLevel>> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    problems.push("policyDrafting.rules must map rule ids to levels.");
    return {};
  }
  const rules: Record<string, RuleLevel> = {};
  for (const [id, level] of Object.entries(value)) {
    if (!ruleIds.includes(id)) problems.push(`policyDrafting.rules: there is no rule "${id}".`);
    else if (typeof level === "string" && levels.includes(level)) rules[id] = level as RuleLevel;
    else problems.push(`policyDrafting.rules: the level of "${id}" must be one of ${levels.join(", ")}.`);
  }
  return rules;
}

function lookUp(root: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(root, path)) return root[path];
  let at: unknown = root;
  for (const key of path.split(".")) {
    if (!isRecord(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function delay(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 && value <= longestDelayMs ? value : undefined;
}

function citationStyle(value: unknown): InsertedStyle | undefined {
  return typeof value === "string" && citationStyles.includes(value) ? (value as InsertedStyle) : undefined;
}

function citationPractice(value: unknown): Settings["citationPractice"] | undefined {
  return typeof value === "string" && citationPractices.includes(value) ? (value as Settings["citationPractice"]) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
