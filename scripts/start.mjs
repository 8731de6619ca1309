/**
 * The main job in the terminal, on the English sample memo: what is found and how to mend it, what its acronyms stand for,
 * which instruments two of its paragraphs may cite, and how to open the same memo in the editor.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const program = join(root, "dist", "cli.js");
const memo = "samples/memo-tip-en.memo.md";
const mostAcronyms = 8;
const [bold, plain] = process.stdout.isTTY ? ["\u001b[1m", "\u001b[0m"] : ["", ""];

/** The words of the first command; with colour where a person sees it. */
export function checkWords(isTerminal) {
  return ["check", memo, ...(isTerminal ? ["--color"] : [])];
}

// A test reads the command line without running it.
if (process.argv[1] === fileURLToPath(import.meta.url)) main();

function main() {
  if (!existsSync(program)) fail("dist/cli.js is missing; run npm run build first.");
  const text = readFileSync(join(root, memo), "utf8");

  heading(`1. What is found in ${memo}`);
  // Exit code 1 says that something was found, which is the point here.
  show(checkWords(process.stdout.isTTY === true), [0, 1]);

  heading("2. What its acronyms stand for");
  for (const acronym of acronymsOf(text).slice(0, mostAcronyms)) describe(acronym);

  heading("3. Which instruments two of its paragraphs may cite");
  for (const start of ["Approve a joint referral order", "Option 2."]) {
    const line = text.slice(0, text.indexOf(start)).split("\n").length;
    show(["suggest", memo, "--line", String(line)], [0, 1]);
  }

  heading("4. The same in the editor");
  console.log("npm run editor   opens this memo in VS Code: yours if there is one, otherwise one in the browser that it sets up.");
}

function heading(title) {
  console.log(`\n${bold}${title}${plain}\n`);
}

function show(words, expected) {
  const { status } = spawnSync(process.execPath, [program, ...words], { cwd: root, stdio: "inherit" });
  if (status === null || !expected.includes(status)) fail(`policy-drafting ${words.join(" ")} ended with code ${status}.`);
}

/** In the order in which a reader meets them. */
function acronymsOf(text) {
  const body = text.replace(/^---[\s\S]*?\n---\n/, "");
  return [...new Set(body.match(/(?<![@\w-])[A-Z][A-Z0-9]{3,}\b/g))];
}

function describe(acronym) {
  const { stdout } = spawnSync(process.execPath, [program, "lookup", acronym, "--format", "json", "--limit", "1"], {
    cwd: root,
    encoding: "utf8",
  });
  const [found] = JSON.parse(stdout || "[]");
  if (!found) return;
  const official = found.label === acronym ? "" : `  (officially ${found.label})`;
  console.log(`${bold}${acronym}${plain}${official}`);
  for (const [lang, name] of [
    ["en", found.english],
    ["id", found.indonesian],
  ])
    if (name) console.log(`  ${lang}  ${name}`);
}

function fail(sentence) {
  console.error(`error: ${sentence}`);
  process.exit(1);
}
