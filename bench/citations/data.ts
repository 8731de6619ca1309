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
export function readSamples(): { readonly tune: readonly Sample[]; readonly held: readonly Sample[] } {
  const lines = readFileSync(new URL("./passages.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const samples = lines.map((line) => JSON.parse(line) as Sample);
  const isHeld = (sample: Sample) => (createHash("sha256").update(sample.id).digest()[0] as number) % 2 === 1;
  return { tune: samples.filter((sample) => !isHeld(sample)), held: samples.filter(isHeld) };
}
