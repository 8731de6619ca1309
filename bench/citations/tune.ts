/**
 * Learns the weights of the signals on the tuning half, the second and third sets and half of the fifth and of the seventh, with their marks and without (those count less), and prints them for `suggestWeights.ts`: a conditional
 * logit over the candidates of each passage (which of them is the cited one?), with a penalty on what a weight moves away from the one in use; one that is 0 there is free to move. The other halves are only measured.
 * Run: node --import tsx bench/citations/tune.ts
 * Environment: HELD=1 measures the held-out half, MISSES=1 lists what was missed, GATE=1 learns the gate only, OFF=signal,... leaves signals out,
 * ADDITIONS=file lays topics over the base, BARE=1 learns without them.
 */

import { gateSignals, rank } from "../../server/src/features/suggest.js";
import { type SuggestIndex, suggestIndex } from "../../server/src/features/suggestIndex.js";
import { passageOf } from "../../server/src/features/suggestPassage.js";
import { candidatesFor, signalNames } from "../../server/src/features/suggestSignals.js";
import { signalWeights } from "../../server/src/features/suggestWeights.js";
import { lexicon as bundled } from "../../test/helpers/base.js";
import { mark, readFifth, readSamples, readSeventh, readShaped, type Sample, withoutMark } from "./data.js";
import { benchLexicon } from "./lexicon.js";

interface Case {
  readonly share: number;
  readonly sample: Sample;
  readonly keys: readonly string[];
  readonly signals: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const penalty = Number(process.env.PENALTY ?? 0.01);
/** Of that, how much holds for a signal that has no weight yet. */
const freshPenalty = 0.12;
/** What a passage counts whose mark was taken out. */
const bareShare = 0.4;
const rounds = 300;

const lexicon = await benchLexicon();
const index = suggestIndex(lexicon);
const bare = suggestIndex(bundled());
const { held } = readSamples();
const tune = [...readSamples().tune, ...readShaped().second, ...readShaped().third, ...readFifth().tune, ...readSeventh().tune];
const off = new Set((process.env.OFF ?? "").split(",").filter(Boolean));
// Each passage also as it is with its mark taken out: a writer has not always left one.
const tuneCases = [
  ...tune.map((one) => [one, 1] as const),
  ...tune.filter((one) => one.passage.includes(mark)).map((one) => [withoutMark(one), bareShare] as const),
]
  .filter(([one]) => one.keys.length > 0)
  .map(([one, share]) => makeCase(one, process.env.BARE ? bare : index, share));
const heldCases = held.filter((one) => one.keys.length > 0).map((one) => makeCase(one, index));

const folds = 5;
const crossed: (readonly [Case, number[]])[] = [];
for (let fold = 0; fold < (process.env.GATE ? 0 : folds); fold++) {
  const weights = learn(tuneCases.filter((_, at) => at % folds !== fold));
  tuneCases.forEach((one, at) => {
    if (at % folds === fold) crossed.push([one, weights]);
  });
}
report("tune, crossed", crossed);
const weights = process.env.GATE ? signalNames.map((name) => signalWeights[name]) : learn(tuneCases);
report(
  "tune, fitted",
  tuneCases.map((one) => [one, weights] as const),
);
if (process.env.HELD) {
  report(
    "held",
    heldCases.map((one) => [one, weights] as const),
  );
  for (const [name, set] of [
    ["fourth", readShaped().fourth],
    ["fifth, held", readFifth().held],
    ["seventh, held", readSeventh().held],
  ] as const)
    report(
      name,
      set.filter((one) => one.keys.length > 0).map((one) => [makeCase(one, index), weights] as const),
    );
}
for (const [at, name] of signalNames.entries()) console.log(`  "${name}": ${weights[at]?.toFixed(2)},`);
learnGate();
if (process.env.MISSES) {
  for (const [one, w] of crossed) {
    const order = ranked(one, w);
    const at = order.findIndex((i) => one.right[i]);
    if (at > 0 || at < 0)
      console.log(
        at,
        one.sample.id,
        one.sample.keys.join(","),
        "<<",
        order
          .slice(0, 3)
          .map((i) => one.keys[i])
          .join(" "),
        "|",
        one.sample.passage.slice(0, 260),
      );
  }
}

function makeCase(sample: Sample, index: SuggestIndex, share = 1): Case {
  const passage = passageOf(lexicon, index, sample.passage, { lang: sample.lang });
  const candidates = candidatesFor(passage, index);
  return {
    share,
    sample,
    keys: candidates.map((one) => one.instrument.key),
    signals: candidates.map((one) => one.signals.map((value, at) => (off.has(signalNames[at] as string) ? 0 : value))),
    right: candidates.map((one) => sample.keys.includes(one.instrument.key)),
  };
}

function utility(signals: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signals.length; at++) sum += (signals[at] as number) * (weights[at] as number);
  return sum;
}

function ranked(one: Case, weights: readonly number[]): number[] {
  const values = one.signals.map((signals) => utility(signals, weights));
  return values.map((_, at) => at).sort((a, b) => (values[b] as number) - (values[a] as number));
}

function learn(cases: readonly Case[]): number[] {
  const before = signalNames.map((name) => signalWeights[name]);
  const weights = [...before];
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  const usable = cases.filter((one) => one.right.some(Boolean));
  const whole = usable.reduce((sum, one) => sum + one.share, 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, at) => -2 * penalty * (before[at] === 0 ? freshPenalty : 1) * (weight - (before[at] as number)));
    for (const one of usable) {
      const values = one.signals.map((signals) => utility(signals, weights));
      const top = Math.max(...values);
      const odds = values.map((value) => Math.exp(value - top));
      const total = odds.reduce((sum, value) => sum + value, 0);
      const totalRight = odds.reduce((sum, value, at) => sum + (one.right[at] ? value : 0), 0);
      one.signals.forEach((signals, at) => {
        const push = (one.right[at] ? (odds[at] as number) / totalRight : 0) - (odds[at] as number) / total;
        if (Math.abs(push) < 1e-6) return;
        for (let signal = 0; signal < signals.length; signal++)
          slope[signal] = (slope[signal] as number) + (push * one.share * (signals[signal] as number)) / whole;
      });
    }
    slope.forEach((value, at) => {
      first[at] = 0.9 * (first[at] as number) + 0.1 * value;
      second[at] = 0.999 * (second[at] as number) + 0.001 * value * value;
      const step = (first[at] as number) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** round));
      weights[at] = (weights[at] as number) + (0.04 * step) / (spread + 1e-8);
    });
  }
  return weights;
}

function report(name: string, cases: readonly (readonly [Case, readonly number[]])[]): void {
  for (const lang of ["all", "en", "id"]) {
    let count = 0;
    let firsts = 0;
    let thirds = 0;
    let reciprocal = 0;
    for (const [one, weights] of cases) {
      if (lang !== "all" && one.sample.lang !== lang) continue;
      count++;
      const at = ranked(one, weights).findIndex((place) => one.right[place]);
      if (at === 0) firsts++;
      if (at >= 0 && at < 3) thirds++;
      if (at >= 0) reciprocal += 1 / (at + 1);
    }
    console.log(
      `${name.padEnd(14)} ${lang.padEnd(4)} ${String(count).padStart(4)} passages  first ${((100 * firsts) / count).toFixed(1)}  three ${((100 * thirds) / count).toFixed(1)}  MRR ${(reciprocal / count).toFixed(3)}`,
    );
  }
}

/** Logistic regression of "a citation belongs here" on the signals of the gate; both halves of the answer weigh the same. */
function learnGate(): void {
  const rows = (set: readonly Sample[], index: SuggestIndex) =>
    set.map((sample) => {
      const passage = passageOf(lexicon, index, sample.passage, { lang: sample.lang });
      const ranked = rank(candidatesFor(passage, index), passage);
      return {
        signals: gateSignals(passage, ranked),
        wants: sample.keys.length > 0,
        right: ranked.findIndex((one) => sample.keys.includes(one.candidate.instrument.key)),
      };
    });
  const tuned = rows(tune, process.env.BARE ? bare : index);
  const nones = tuned.filter((row) => !row.wants).length;
  const gate = tuned[0]?.signals.map(() => 0) ?? [];
  for (let round = 0; round < 4000; round++) {
    const slope = gate.map((weight, at) => (at === 0 ? 0 : -0.004 * weight));
    for (const { signals, wants } of tuned) {
      const chance = 1 / (1 + Math.exp(-signals.reduce((sum, value, at) => sum + value * (gate[at] as number), 0)));
      const push = ((wants ? 1 : 0) - chance) * (wants ? 0.5 / (tuned.length - nones) : 0.5 / nones);
      signals.forEach((value, at) => {
        slope[at] = (slope[at] as number) + push * value;
      });
    }
    slope.forEach((value, at) => {
      gate[at] = (gate[at] as number) + 2 * value;
    });
  }
  console.log(`gate: [${gate.map((value) => value.toFixed(2)).join(", ")}]`);
  for (const [name, set] of [
    ["tune", tuned],
    ["held", rows(held, index)],
  ] as const) {
    for (const least of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
      const passes = set.filter(
        (row) => 1 / (1 + Math.exp(-row.signals.reduce((sum, value, at) => sum + value * (gate[at] as number), 0))) >= least,
      );
      const wanting = set.filter((row) => row.wants).length;
      const share = (count: number, of: number) => ((100 * count) / of).toFixed(1);
      console.log(
        `${name} at ${least}: silent where nothing is wanted ${share(set.length - wanting - passes.filter((row) => !row.wants).length, set.length - wanting)}, first ${share(passes.filter((row) => row.right === 0).length, wanting)}, three ${share(passes.filter((row) => row.right >= 0 && row.right < 3).length, wanting)}`,
      );
    }
  }
}
