/**
 * Compiles the bundled packs into one file that opens in milliseconds. Fails, naming file, line and field, when a pack has an error.
 * `node scripts/compile-terminology.mjs [--check]` runs it alone; `--check` also tells warnings and information.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { engine, problemsOf, readBundledFiles } from "./bundled-packs.mjs";

/** Writes the compiled packs of `repoRoot` to `outFile` and returns what they hold. */
export async function compileTerminology(repoRoot, outFile) {
  const files = readBundledFiles(repoRoot);
  const problems = problemsOf(files);
  const errors = problems.filter((problem) => problem.level === "error");
  if (errors.length > 0) throw new Error(`The terminology has ${errors.length} errors:\n${errors.map(tell).join("\n")}`);
  const compiled = engine.compileBase(files.map((file) => file.pack));
  mkdirSync(dirname(outFile), { recursive: true });
  writeFileSync(outFile, compiled);
  return { ...engine.countsOf(compiled), files: files.length, size: compiled.length, problems };
}

function tell({ where, start, path, level, message }) {
  return `${where}:${start.line + 1}:${start.character + 1}: ${path.join(".")}: ${level}: ${message}`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../", import.meta.url));
  try {
    const { problems, ...counts } = await compileTerminology(root, `${root}/dist/terminology.bin`);
    if (process.argv.includes("--check")) for (const problem of problems) console.log(tell(problem));
    console.log(
      Object.entries(counts)
        .map(([name, value]) => `${value} ${name}`)
        .join(", "),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
