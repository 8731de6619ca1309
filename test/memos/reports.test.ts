import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { findingsOf, memoOf } from "../helpers/check.js";

const here = fileURLToPath(new URL("./", import.meta.url));
const samples = fileURLToPath(new URL("../../samples/", import.meta.url));
/** Set POLICY_DRAFTING_WRITE_REPORTS=1 to write the reports anew; then read the difference before it is committed. */
const write = process.env.POLICY_DRAFTING_WRITE_REPORTS === "1";

const memos = [here, samples].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".memo.md"))
    .sort()
    .map((name) => `${folder}${name}`),
);

/** One line for each finding: place, level, rule, words, and what would stand there instead. */
function report(text: string): string {
  return findingsOf(memoOf(text))
    .map(({ start, level, rule, text: words, fixes }) => {
      const first = fixes[0];
      const fix = first ? `${first.safe ? " => " : " -> "}${first.edits.map((edit) => JSON.stringify(edit.text)).join(", ")}` : "";
      return `${start.line + 1}:${start.character + 1} ${level} ${rule} ${JSON.stringify(words)}${fix}\n`;
    })
    .join("");
}

function compare(file: string, actual: string): void {
  if (write || !existsSync(file)) {
    assert.ok(write, `${basename(file)} is missing. Write it with POLICY_DRAFTING_WRITE_REPORTS=1.`);
    writeFileSync(file, actual);
  }
  assert.equal(actual, readFileSync(file, "utf8"));
}

describe("whole memos", () => {
  for (const path of memos) {
    it(basename(path), () => compare(`${here}${basename(path, ".memo.md")}.report.txt`, report(readFileSync(path, "utf8"))));
  }

  it("a report of sixty pages, put together from the others, has the findings of its chapters", () => {
    const chapters = memos
      .map((path) =>
        readFileSync(path, "utf8")
          .replaceAll("\r\n", "\n")
          .replace(/^---\n[\s\S]*?\n---\n/, ""),
      )
      .join("\n");
    const pages = 60;
    const wordsPerPage = 450;
    const parts: string[] = [];
    for (let words = 0, part = 1; words < pages * wordsPerPage; part++) {
      parts.push(`# Annex ${part}\n\n${chapters}`);
      words += chapters.split(/\s+/).length;
    }
    const text = `---\ntitle: Annual review\ndate: 2026-06-01\nlang: en\ntype: report\n---\n\n${parts.join("\n\n")}`;
    const counts = new Map<string, number>();
    for (const { rule } of findingsOf(memoOf(text))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    compare(
      `${here}sixty-pages.report.txt`,
      [...counts]
        .sort()
        .map(([rule, count]) => `${rule} ${count}\n`)
        .join(""),
    );
  });
});
