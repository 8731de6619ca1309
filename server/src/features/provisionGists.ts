import type { Instrument, Lang } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import { textIn } from "../engine/textIn.js";
import { pinpointsOf } from "../rules/articleGists.js";
import { escapeMarkdown } from "./markdown.js";

type Provision = NonNullable<Instrument["provisions"]>[number];
type Part = Pinpoint["parts"][number];

/** Most gists that one card shows. */
const mostGists = 5;

/** What the provisions pointed to are about, one line of Markdown for each; of a range, for each of its articles that the base has. */
export function provisionGists(instrument: Instrument, pinpoints: readonly Pinpoint[], lang: Lang): string[] {
  const lines = new Set<string>();
  for (const pinpoint of pinpoints) {
    for (const { ref, about } of provisionsAt(instrument.provisions ?? [], pinpoint)) {
      const gist = textIn(about, lang);
      if (gist) lines.add(`**${escapeMarkdown(ref)}**: ${escapeMarkdown(gist)}`);
    }
  }
  return [...lines].slice(0, mostGists);
}

/** The provision itself; else the nearest around it, else those within it. */
function provisionsAt(provisions: readonly Provision[], wanted: Pinpoint): readonly Provision[] {
  const named = provisions.filter(({ ref }) => plainRef(ref) === plainRef(wanted.text));
  if (named.length > 0 && !wanted.inherited) return named;
  const within: Provision[] = [];
  const same: { readonly one: Provision; readonly isRange: boolean }[] = [];
  let around: Provision[] = [];
  let depth = 0;
  for (const one of provisions) {
    for (const { parts } of pinpointsOf(one.ref)) {
      const shared = Math.min(parts.length, wanted.parts.length);
      if (!parts.slice(0, shared).every((part, at) => meet(part, wanted.parts[at] as Part))) continue;
      if (parts.length === wanted.parts.length) same.push({ one, isRange: parts.some(({ to }) => to !== undefined) });
      else if (parts.length > shared) within.push(one);
      else if (shared >= depth) {
        around = shared > depth ? [one] : [...around, one];
        depth = shared;
      }
    }
  }
  const single = same.filter(({ isRange }) => !isRange);
  if (same.length > 0) return (single.length > 0 ? single : same).map(({ one }) => one);
  return around.length > 0 ? around : within;
}

/** Two parts are one, or one of them is a range and has the other, or part of it, in it. */
function meet(one: Part, other: Part): boolean {
  if (one.level !== other.level) return false;
  if (one.to === undefined && other.to === undefined) return one.value === other.value;
  return rank(one.value) <= rank(other.to ?? other.value) && rank(other.value) <= rank(one.to ?? one.value);
}

function rank(value: string): number {
  return /^\d/.test(value) ? Number.parseInt(value, 10) : value.charCodeAt(0);
}

/** A provision's reference without the words and signs in which references differ: "Pasal 2 ayat (1)" and "art. 2(1)" are equal. */
function plainRef(ref: string): string {
  return ref
    .toLowerCase()
    .replace(
      /\b(?:article|articles|arts?|pasal|para|paragraph|paragraf|ayat|huruf|angka|butir|section|sec|principles?|prinsip|indicators?|indikator)\b\.?/g,
      " ",
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
