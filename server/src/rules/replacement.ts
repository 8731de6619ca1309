import type { Concept, Lang } from "../engine/concept.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";

/** What stands in the place of a provision: articles of a law ("473 ayat (4)"), any one of them, or that law as a whole. */
export interface Replacement {
  readonly law: Concept;
  readonly articles: readonly string[];
}

/**
 * Reads what the base says of it: "Pasal 473 ayat (4)", of the law that did the replacing; "Pasal 76H UU 23/2002" or "UU 46/2009", of another law or of the one that was changed;
 * "Pasal 415 or Pasal 417".
 */
export function readReplacement(text: string, by: string, lexicon: Lexicon): Replacement | undefined {
  const named = /(?<![A-Z])UU (\d+)\/(\d{4})/.exec(text);
  const law = instrumentOf(lexicon, named ? `uu-${named[1]}-${named[2]}` : by);
  return law && { law, articles: [...text.matchAll(article)].map(([, number]) => number as string) };
}

const article = /Pasal (\d+[A-Z]{0,2}(?:-\d+)?(?: ayat \(\d+\))?(?: huruf [a-z])?)/g;

/** The number of an article of the base in the manner of a language: "473 ayat (4)", "473(4)". */
export function articleInLang(number: string, lang: Lang): string {
  return lang === "id" ? number : number.replace(/ ayat \((\d+)\)/, "($1)").replace(/ huruf ([a-z])/, "($1)");
}
