/** One measurement of the engine in a process of its own: `engine.mjs <bundle> <terminology> <what> <size> [concepts]`; prints JSON. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { generateMemo, generatePack } from "./generate.mjs";
import { median, percentile, timed, wordPass } from "./measure.mjs";

const [bundle, terminology, what, sizeText, conceptsText] = process.argv.slice(2);
const engine = await import(pathToFileURL(bundle).href);
const compiled = readFileSync(terminology);
const text = generateMemo(Number(sizeText));
const concepts = Number(conceptsText ?? 0);

const environmentOf = (base) => ({
  lexicon: new engine.Lexicon(base),
  rules: engine.rules,
  settings: engine.defaultCheckSettings,
  isMemo: true,
  today: "2026-01-15",
});

const measures = {
  cold() {
    const regex = timed(() => wordPass(text));
    const environment = environmentOf(engine.openBase(compiled));
    return { regex, check: timed(() => new engine.Memo(text, environment)) };
  },
  warm() {
    const environment = environmentOf(engine.openBase(compiled));
    const regex = [];
    const check = [];
    const start = performance.now();
    const runs = text.length > 500_000 ? 7 : text.length > 50_000 ? 15 : 60;
    // Compiled code is what is measured, so the first runs do not count.
    for (let run = 0; run < runs * 2 && performance.now() - start < 40_000; run++) {
      const one = timed(() => wordPass(text));
      const other = timed(() => new engine.Memo(text, environment));
      if (run < runs) continue;
      regex.push(one);
      check.push(other);
    }
    const memo = new engine.Memo(text, environment);
    let findings = 0;
    for (const _ of memo.findings()) findings++;
    return { regex: median(regex), check: median(check), ratio: median(check.map((value, at) => value / regex[at])), findings };
  },
  key() {
    const memo = new engine.Memo(text, environmentOf(engine.openBase(compiled)));
    const line = proseLine(memo);
    const edits = [];
    for (let key = 0; key < 400; key++) {
      const on = key % 2 === 0;
      edits.push(timed(() => memo.edit({ line, character: 5 }, { line, character: on ? 5 : 6 }, on ? "x" : "")));
    }
    return { p50: median(edits.slice(100)), p95: percentile(edits.slice(100), 0.95), blocksRead: memo.work.blocksRead };
  },
  load() {
    return { load: timed(() => environmentOf(engine.openBase(compiled))) };
  },
  terms() {
    const made = engine.compileBase([generatePack(concepts)]);
    let base;
    const load = timed(() => {
      base = engine.openBase(made);
    });
    const environment = environmentOf(base);
    const check = [];
    for (let run = 0; run < 12; run++) check.push(timed(() => new engine.Memo(text, environment)));
    const memo = new engine.Memo(text, environment);
    const line = proseLine(memo);
    const edits = [];
    for (let key = 0; key < 200; key++) {
      const on = key % 2 === 0;
      edits.push(timed(() => memo.edit({ line, character: 5 }, { line, character: on ? 5 : 6 }, on ? "x" : "")));
    }
    return { load, check: median(check.slice(4)), key: median(edits.slice(50)) };
  },
};

function proseLine(memo) {
  const middle = Math.floor(memo.blocks.lines / 2);
  for (let line = middle; line < memo.blocks.lines; line++) {
    const placed = memo.blocks.atLine(line);
    if (placed?.block.facts.kind === "paragraph" && placed.block.text.length > 100) return placed.line;
  }
  return middle;
}

console.log(JSON.stringify(measures[what]()));
