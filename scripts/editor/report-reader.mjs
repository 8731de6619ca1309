import { stripVTControlCharacters } from "node:util";

const mark = "mocha| ";
const summary = /^editor-tests: (\d+) passed, (\d+) failed, (\d+) pending/;
const restLines = 60;

/**
 * Tells mocha's report, which `test/editor/report.ts` marks, from what the editor itself writes on the same console.
 * The rest is printed when asked for, or afterwards when a run did not finish.
 * @param {boolean} verbose
 */
export function reportReader(verbose) {
  const rest = [];
  let counts;
  const read = (text) => {
    for (const line of stripVTControlCharacters(text).split("\n")) {
      const at = line.indexOf(mark);
      if (at >= 0) {
        const said = line.slice(at + mark.length);
        counts = parseSummary(said) ?? counts;
        if (!summary.test(said)) console.log(said);
      } else if (verbose) console.log(line);
      else rest.push(line);
    }
  };
  return { read, counts: () => counts, printRest: () => console.log(rest.slice(-restLines).join("\n")) };
}

function parseSummary(line) {
  const found = summary.exec(line);
  if (!found) return undefined;
  const [passed, failed, pending] = found.slice(1).map(Number);
  return { passed, failed, pending };
}
