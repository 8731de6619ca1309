import type { Level } from "../engine/concept.js";
import type { ReportedFile, ReportedFinding } from "./check.js";
import type { Input } from "./input.js";

const colors: Readonly<Record<Level, string>> = { error: "31", warning: "33", information: "36", hint: "90" };
const longestLine = 110;

/** Findings for people: where, what, the line with carets, and what to write instead. */
export function printText(files: readonly ReportedFile[], inputs: readonly Input[], color: boolean): string {
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const parts: string[] = [];
  let total = 0;
  for (const [at, file] of files.entries()) {
    const lines = (inputs[at]?.text ?? "").split("\n");
    for (const finding of file.findings) {
      total++;
      const place = `${file.path}:${finding.start.line + 1}:${finding.start.character + 1}`;
      parts.push(
        `${paint("1", place)}: ${paint(colors[finding.level], finding.level)}: ${finding.message} ${paint("90", `[${finding.rule}]`)}\n`,
      );
      parts.push(excerpt(lines[finding.start.line] ?? "", finding, (text) => paint(colors[finding.level], text)));
      const fix = finding.fixes[0];
      if (fix !== undefined)
        parts.push(`    ${paint("32", fix === "" ? "→ (take it out)" : `→ ${fix.trimEnd().replaceAll("\n", "\n      ")}`)}\n`);
    }
  }
  const counts = (["error", "warning", "information", "hint"] as const)
    .map(
      (level) => [level, files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.level === level).length, 0)] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count > 1 && level !== "information" ? "s" : ""}`);
  parts.push(
    total === 0
      ? `No findings in ${files.length} ${files.length === 1 ? "file" : "files"}.\n`
      : `${total} ${total === 1 ? "finding" : "findings"}: ${counts.join(", ")}.\n`,
  );
  return parts.join("");
}

function excerpt(fullLine: string, finding: ReportedFinding, paint: (text: string) => string): string {
  const line = fullLine.replace(/\r$/, "");
  const end = finding.end.line === finding.start.line ? finding.end.character : line.length;
  // A long paragraph is shown around the finding only.
  let from = 0;
  if (line.length > longestLine) from = Math.max(0, Math.min(finding.start.character - 40, line.length - longestLine));
  const shown = line.slice(from, from + longestLine).replaceAll("\t", " ");
  const before = from > 0 ? "…" : "";
  const width = Math.max(1, Math.min(end, from + longestLine) - finding.start.character);
  return `    ${before}${shown}${from + longestLine < line.length ? "…" : ""}\n    ${" ".repeat(displayWidth(line.slice(from, finding.start.character)) + before.length)}${paint("^".repeat(Math.max(1, width)))}\n`;
}

/** Columns that a terminal needs: combining marks none, emoji and East Asian letters two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if ((code >= 0x300 && code < 0x370) || code === 0x200b || code === 0x200d || code === 0xad) continue;
    width +=
      code >= 0x1100 &&
      (code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1f300 && code <= 0x1faff))
        ? 2
        : 1;
  }
  return width;
}
