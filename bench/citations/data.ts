import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A passage of the development set; `keys` is empty where nothing is to be cited. */
export interface Sample {
  readonly id: string;
  readonly lang: "en" | "id";
  readonly passage: string;
  readonly keys: readonly string[];
  readonly article: string | null;
  readonly note: string;
}

/** The passages whose weights may be tuned on, and those held out; the split is by a digest of the id and never changes. */
export function readSamples(): Halves {
  return halvesOf("passages.jsonl");
}

/** The fifth set, split in the same way. */
export function readFifth(): Halves {
  return halvesOf("passages-5.jsonl");
}

/** The seventh set, split in the same way. */
export function readSeventh(): Halves {
  return halvesOf("passages-7.jsonl");
}

/** The eighth set, which is only measured. */
export function readEighth(): readonly Sample[] {
  return readFile("passages-8.jsonl");
}

/** The ninth set, split in the same way. */
export function readNinth(): Halves {
  return halvesOf("passages-9.jsonl");
}

/** The tenth set, split in the same way. */
export function readTenth(): Halves {
  return halvesOf("passages-10.jsonl");
}

interface Halves {
  readonly tune: readonly Sample[];
  readonly held: readonly Sample[];
}

function halvesOf(name: string): Halves {
  const samples = readFile(name);
  const isHeld = (sample: Sample) => (createHash("sha256").update(sample.id).digest()[0] as number) % 2 === 1;
  return { tune: samples.filter((sample) => !isHeld(sample)), held: samples.filter(isHeld) };
}

/** Passages in the shape of their source's sentences: the second set was tuned on, the third looked into, the fourth measured only. */
export function readShaped(): {
  readonly second: readonly Sample[];
  readonly third: readonly Sample[];
  readonly fourth: readonly Sample[];
} {
  return { second: readFile("passages-2.jsonl"), third: readFile("passages-3.jsonl"), fourth: readFile("passages-4.jsonl") };
}

function readFile(name: string): readonly Sample[] {
  const lines = readFileSync(new URL(`./${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Sample);
}

/** Stands where the citation stood; a claim has none, as its writer has not cited yet. */
export const mark = "[...]";

/** The passage with its citation taken out and no mark of the place left. */
export function withoutMark(sample: Sample): Sample {
  return { ...sample, passage: sample.passage.replace(/\s*\[\.\.\.\]/g, "") };
}
