import type { AcronymDefinition } from "../engine/facts.js";
import { smallWords, spellsOut } from "../engine/initials.js";
import type { Lexicon } from "../engine/lexicon.js";
import { foldWord } from "../engine/tokens.js";
import { wordDistance } from "./wordDistance.js";

/** Two definitions of one acronym mean the same thing, as far as their words and the base tell. */
export function sameMeaning(one: AcronymDefinition, other: AcronymDefinition, lexicon: Lexicon): boolean {
  const first = one.long?.text;
  const second = other.long?.text;
  if (first === second) return true;
  if (first === undefined || second === undefined) return true;
  // "Non-governmental", "nongovernmental".
  if (wordsOf(first).join("") === wordsOf(second).join("")) return true;
  const concepts = conceptsOf(one, lexicon);
  const others = conceptsOf(other, lexicon);
  for (const concept of concepts) {
    for (const match of others) if (concept === match || lexicon.areCounterparts(concept, match)) return true;
  }
  if (haveOtherHeads(one, other)) return false;
  // Where both spell the acronym, one of three words makes another body: "Koalisi Perempuan Indonesia", "Komisi Penyiaran Indonesia".
  if (distance(first, second) <= (bothSpell(one, other) ? 0.3 : 0.5)) return true;
  // Words that the base does not know may be a translation of those it knows.
  return (concepts.size === 0) !== (others.size === 0) && !bothSpell(one, other);
}

/** Concepts of which the long form is a name in the base. */
function conceptsOf(definition: AcronymDefinition, lexicon: Lexicon): Set<number> {
  const found = new Set<number>();
  for (const form of definition.long ? lexicon.formsOf(definition.long.text) : []) if (!form.isAcronym) found.add(form.conceptIndex);
  return found;
}

function wordsOf(text: string): string[] {
  return text
    .replace(/\bUN\b/g, "United Nations")
    .replace(/\bPBB\b/g, "Perserikatan Bangsa-Bangsa")
    .split(/[^A-Za-zÀ-ỿ0-9'\u2019]+/u)
    .filter((word) => word !== "")
    .map(foldWord);
}

/** Share of the words of the longer text that the other does not have, spelling slips forgiven. */
function distance(one: string, other: string): number {
  const first = wordsOf(one).filter((word) => !smallWords.has(word));
  const second = wordsOf(other).filter((word) => !smallWords.has(word));
  const longer = first.length >= second.length ? first : second;
  const shorter = longer === first ? second : first;
  const missing = longer.filter((word) => !shorter.some((match) => wordDistance(word, match, 2) <= slipsIn(word, match)));
  return missing.length / longer.length;
}

/** Letters by which two words of a length may differ and still be one: "ijin" and "izin", "Focus" and "Focused". */
function slipsIn(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  return length > 5 ? 2 : length > 3 ? 1 : 0;
}

/** "Pekerja Rumah Tangga" and "Penguatan Rumah Tangga": each spells the acronym by its own letters, and another word is at the head: two things, or a slip. */
export function haveOtherHeads(one: AcronymDefinition, other: AcronymDefinition): boolean {
  const [head = "", ...rest] = wordsOf(one.long?.text ?? "");
  const [otherHead = "", ...otherRest] = wordsOf(other.long?.text ?? "");
  const isRestSame = rest.length === otherRest.length && rest.every((word, at) => wordDistance(word, otherRest[at] as string, 2) <= 2);
  return isRestSame && wordDistance(head, otherHead, mostLikeHeads) > mostLikeHeads && bothSpell(one, other);
}

/** Letters by which the head may differ in spelling alone: "Perlindungan", "Pelindungan". */
const mostLikeHeads = 3;

/** Both long forms spell the acronym by their own initials, so that neither is a translation of the other. */
function bothSpell(one: AcronymDefinition, other: AcronymDefinition): boolean {
  const key = foldWord(one.text);
  return spellsOut(key, one.long?.text ?? "") !== undefined && spellsOut(key, other.long?.text ?? "") !== undefined;
}
