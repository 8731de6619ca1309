/**
 * `npm run bench`: how fast the engine, the language server and the command line are, as ratios to floors measured in the same run. Needs
 * `npm run build` before. `--quick` takes under two minutes, `--peers` installs and measures other checkers in `bench/`, `--write` puts the tables into
 * docs/performance.md. Benchmarks measure; tests assert no times.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measureCommandLine } from "./speed/commandLine.mjs";
import { kilobyte, median, ms, sizeName, table, times } from "./speed/measure.mjs";
import { peers } from "./speed/peers.mjs";
import { measureServer } from "./speed/servers.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const here = `${root}bench/`;
const options = new Set(process.argv.slice(2));
const quick = options.has("--quick");
const megabyte = kilobyte * kilobyte;
const sections = [];

function tell(section) {
  console.log(section);
  sections.push(section);
}

if (!existsSync(`${root}dist/server.cjs`) || !existsSync(`${root}dist/terminology.bin`)) throw new Error("Run `npm run build` first.");
mkdirSync(`${here}.build`, { recursive: true });
const common = {
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  logLevel: "warning",
  absWorkingDir: root,
  supported: { "regexp-unicode-property-escapes": true },
};
await build({ ...common, entryPoints: ["bench/speed/engineEntry.ts"], outfile: "bench/.build/engine.mjs", format: "esm" });
await build({ ...common, entryPoints: ["bench/speed/echo.ts"], outfile: "bench/.build/echo.cjs", format: "cjs" });

function inProcess(script, ...values) {
  const result = spawnSync(process.execPath, [`${here}speed/${script}`, ...values.map(String)], {
    encoding: "utf8",
    cwd: here,
    timeout: 180_000,
  });
  if (result.status !== 0) return undefined;
  return JSON.parse(result.stdout.trim().split("\n").pop());
}
const engine = (what, size, ...more) =>
  inProcess("engine.mjs", `${here}.build/engine.mjs`, `${root}dist/terminology.bin`, what, size, ...more);
const repeat = (count, work) => Array.from({ length: count }, work).filter((one) => one !== undefined);
const middle = (all, key) => median(all.map((one) => one[key]));

function benchEngine() {
  const sizes = quick ? [10 * kilobyte, megabyte] : [10 * kilobyte, 100 * kilobyte, megabyte, 10 * megabyte];
  const rows = sizes.map((size) => {
    const warm = size > megabyte ? undefined : engine("warm", size);
    const cold = repeat(quick ? 2 : 3, () => engine("cold", size));
    const key = engine("key", size);
    return [
      sizeName(size),
      warm ? `${ms(warm.check)} ms` : "-",
      warm ? times(warm.ratio) : "-",
      `${ms(middle(cold, "check"))} ms`,
      times(median(cold.map((one) => one.check / one.regex))),
      `${ms(key?.p50)} / ${ms(key?.p95)} ms`,
      String(key?.blocksRead ?? "-"),
      String(warm?.findings ?? "-"),
    ];
  });
  tell(
    table(
      "Engine: whole check and one key, all rules",
      ["memo", "check, warm", "to the word regex", "first check", "to the regex's first run", "key p50 / p95", "blocks read", "findings"],
      rows,
    ),
  );
  const counts = quick ? [1000, 50_000] : [1000, 10_000, 50_000];
  const scaled = counts.map((count) => ({ count, ...engine("terms", 100 * kilobyte, count) }));
  tell(
    table(
      "Engine: made-up terms, 100 KB memo",
      ["concepts", "check", "to the first row", "key p50", "opening the compiled base"],
      scaled.map((one) => [
        String(one.count),
        `${ms(one.check)} ms`,
        times(one.check / scaled[0].check),
        `${ms(one.key)} ms`,
        `${ms(one.load)} ms`,
      ]),
    ),
  );
  const loads = repeat(5, () => engine("load", kilobyte));
  tell(`Opening the shipped terminology: ${ms(middle(loads, "load"))} ms in a fresh process.\n`);
}

async function benchServers() {
  // As the extension starts it (client/src/node.ts).
  const ours = ["--max-semi-space-size=2", "--no-regexp-tier-up", `${root}dist/start.cjs`, "--stdio"];
  const echo = [`${here}.build/echo.cjs`];
  const rows = [];
  const starts = [];
  const firsts = [];
  // The first start after an installation leaves compiled code behind; all later ones are as those measured here.
  await measureServer(ours, { size: 10 * kilobyte, pull: true, keys: 4 });
  for (const size of quick ? [10 * kilobyte, megabyte] : [10 * kilobyte, 100 * kilobyte, megabyte]) {
    for (const pull of [true, false]) {
      const mine = await measureServer(ours, { size, pull, keys: quick ? 24 : 60 });
      const floor = await measureServer(echo, { size, pull, keys: quick ? 24 : 60, echo: mine.findings });
      rows.push([
        `${sizeName(size)}, ${pull ? "pull, no finding changed" : "push, a finding changed"}`,
        String(mine.findings),
        `${ms(mine.p50)} / ${ms(mine.p95)}`,
        `${ms(floor.p50)} / ${ms(floor.p95)}`,
        times(mine.p95 / floor.p95),
        `${ms(mine.burst)} / ${ms(floor.burst)}`,
        `${ms(mine.hover)} / ${ms(floor.hover)}`,
        `${ms(mine.completion)} / ${ms(floor.completion)}`,
        mine.peak === undefined ? "-" : `${mine.peak.toFixed(0)} / ${floor.peak.toFixed(0)} MiB (${times(mine.peak / floor.peak)})`,
      ]);
    }
  }
  tell(
    table(
      "Language server over stdio against the echo (ms; ours / echo where both stand in a cell)",
      [
        "memo",
        "diagnostics",
        "key p50 / p95",
        "echo p50 / p95",
        "p95 ratio",
        "burst of 20: last key to current",
        "hover after edit p95",
        "completion after edit p95",
        "peak memory",
      ],
      rows,
    ),
  );
  for (let run = 0; run < (quick ? 3 : 9); run++) {
    const mine = await measureServer(ours, { size: 10 * kilobyte, pull: true, keys: 4 });
    const floor = await measureServer(echo, { size: 10 * kilobyte, pull: true, keys: 4, echo: mine.findings });
    const none = join(tmpdir(), `policy-bench-${process.pid}-${run}`);
    const first = await measureServer([...ours, `--compiled-code=${none}`], { size: 10 * kilobyte, pull: true, keys: 4 });
    rmSync(none, { recursive: true, force: true });
    firsts.push({ initialized: first.initialized / floor.initialized, first: first.startToFirst / floor.startToFirst });
    starts.push({ mine, floor, initialized: mine.initialized / floor.initialized, first: mine.startToFirst / floor.startToFirst });
  }
  tell(
    table(
      "Start of the process",
      ["to", "ours", "echo", "ratio", "the first time after installing"],
      [
        [
          "initialize reply",
          `${ms(median(starts.map((one) => one.mine.initialized)))} ms`,
          `${ms(median(starts.map((one) => one.floor.initialized)))} ms`,
          times(middle(starts, "initialized")),
          times(middle(firsts, "initialized")),
        ],
        [
          "first diagnostics, 10 KB memo",
          `${ms(median(starts.map((one) => one.mine.startToFirst)))} ms`,
          `${ms(median(starts.map((one) => one.floor.startToFirst)))} ms`,
          times(middle(starts, "first")),
          times(middle(firsts, "first")),
        ],
      ],
    ),
  );
}

function benchCommandLine() {
  const rows = (quick ? [10 * kilobyte] : [10 * kilobyte, megabyte]).map((size) => {
    const one = measureCommandLine(`${root}dist/cli.js`, size, quick ? 5 : 9);
    return [sizeName(size), `${ms(one.check)} ms`, `${ms(one.bare)} ms`, times(one.ratio)];
  });
  tell(table("Command line, whole process", ["memo", "check", "node -e 0", "ratio"], rows));
}

function tellSizes() {
  const rows = ["server.cjs", "client.cjs", "terminology.bin"].map((name) => {
    const bytes = readFileSync(`${root}dist/${name}`);
    return [
      `dist/${name}`,
      `${(statSync(`${root}dist/${name}`).size / 1000).toFixed(0)} KB`,
      `${(gzipSync(bytes).length / 1000).toFixed(0)} KB`,
    ];
  });
  tell(table("Bundles", ["file", "size", "gzip"], rows));
}

function benchPeers() {
  if (!existsSync(`${here}node_modules`))
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: here, stdio: "inherit" });
  const size = 100 * kilobyte;
  const mine = engine("warm", size);
  const rows = [["Policy Drafting", `${ms(mine?.check)} ms`, times(mine?.ratio ?? Number.NaN), String(mine?.findings ?? "-")]];
  for (const name of peers) {
    const one = inProcess("peers.mjs", name, size);
    rows.push(one ? [name, `${ms(one.check)} ms`, times(one.ratio), String(one.findings)] : [name, "failed or over 180 s", "-", "-"]);
  }
  tell(
    table("Peers as libraries, 100 KB memo (they check other things)", ["checker", "check, warm", "to the word regex", "findings"], rows),
  );
}

const [cpu] = cpus();
const machine = `${cpus().length} cores (${cpu?.model.replace(/\s+/g, " ") ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${process.platform}, Node ${process.versions.node}`;
console.log(`${machine}\n`);
benchEngine();
await benchServers();
benchCommandLine();
tellSizes();
if (options.has("--peers")) benchPeers();

if (options.has("--write")) {
  const file = `${root}docs/performance.md`;
  const marker = "<!-- tables of `npm run bench -- --write` -->";
  const before = existsSync(file) ? readFileSync(file, "utf8").split(marker)[0] : "# Performance\n\n";
  writeFileSync(file, `${before}${marker}\n\nMeasured on ${machine}. Read ratios, not milliseconds.\n\n${sections.join("\n")}`);
}
process.exit(0);
