// Writes docs/rules.md from the comments of the rules: what a rule reports, its level, and its examples.
// `node scripts/rules-doc.mjs` writes the file; a test compares it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The comment above a rule, as paragraphs of text and its examples. */
export function readRuleComment(source) {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: (?:Block|Subject)?Rule\b/.exec(source)?.[1];
  if (comment === undefined) return undefined;
  const text = [];
  const examples = [];
  for (const line of comment.split("\n").map((one) => one.replace(/^\s*\* ?/, "").trimEnd())) {
    const start = /^(Bad|Good): +(.*)$/.exec(line);
    if (start) examples.push({ kind: start[1] === "Bad" ? "bad" : "good", text: start[2] });
    else if (examples.length > 0 && /^\s{5,}\S/.test(line)) examples[examples.length - 1].text += `\n${line.trim()}`;
    else if (examples.length === 0) text.push(line);
  }
  return {
    text: text
      .join("\n")
      .trim()
      .replace(/([^\n])\n(?!\n)/g, "$1 "),
    examples,
  };
}

/** Every rule file with its id, level and comment, in the order of rules/index.ts. */
export function readRules(directory = `${root}server/src/rules/`) {
  const index = readFileSync(`${directory}index.ts`, "utf8");
  const imports = new Map([...index.matchAll(/import \{ (\w+) \} from "\.\/([\w-]+)\.js";/g)].map(([, name, file]) => [name, file]));
  const list = /rules: readonly Rule\[\] = \[([\s\S]*?)\];/.exec(index)?.[1] ?? "";
  const registered = list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => imports.get(name) ?? name);
  const rules = [];
  for (const file of readdirSync(directory).filter((name) => name.endsWith(".ts"))) {
    const source = readFileSync(directory + file, "utf8");
    const id = /^ {2}id: "([a-z-]+)",$/m.exec(source)?.[1];
    if (!id || !/export const \w+: (?:Block|Subject)?Rule\b/.test(source)) continue;
    const level = /^ {2}defaultLevel: "(\w+)",$/m.exec(source)?.[1];
    rules.push({ id, file: file.replace(/\.ts$/, ""), level, comment: readRuleComment(source) });
  }
  rules.sort((one, other) => registered.indexOf(one.file) - registered.indexOf(other.file));
  return { rules, registered };
}

/** The page on the rules. */
export function rulesPage(rules) {
  const lines = [
    "# Rules",
    "",
    "Each rule has a level: *error*, *warning*, *information* or *hint*. The level is the rule's default; an entry of the base can set its own, higher or lower. Change it or switch the rule off",
    "with the setting `policyDrafting.rules`, or silence a place with a comment (see [Writing a memo](writing-memos.md)). What counts as a definition and a use of an acronym: [Acronyms](acronyms.md).",
    "",
    "This page is made from the comments of the rules (`node scripts/rules-doc.mjs`); the examples are run as tests.",
    "",
    "| Rule | Level |",
    "| --- | --- |",
    ...rules.map(({ id, level }) => `| [\`${id}\`](#${id}) | ${level} |`),
  ];
  for (const { id, level, comment } of rules) {
    lines.push("", `## ${id}`, "", `Level: ${level}.`, "", comment?.text ?? "");
    for (const example of comment?.examples ?? [])
      lines.push("", example.kind === "bad" ? "Reported:" : "Left alone:", "", ...example.text.split("\n").map((line) => `    ${line}`));
  }
  return `${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}docs/rules.md`, rulesPage(readRules().rules));
