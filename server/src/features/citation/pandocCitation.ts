import type { Concept, Lang } from "../../engine/concept.js";
import { isIndonesianLaw } from "./parts.js";
import { type Place, readPlaces, writeIndonesianPlaces, writePlaces } from "./pinpointText.js";

/** A Pandoc citation with its locator: `[@palermo-protocol, art. 3(a)]`. */
export function pandocCitation(concept: Concept, places: readonly Place[], lang: Lang): string {
  const instrument = concept.instrument;
  if (places.length === 0 || !instrument) return `[@${concept.id}]`;
  const locator = lang === "id" || isIndonesianLaw(instrument) ? writeIndonesianPlaces(places) : writePlaces(places, words);
  return `[@${concept.id}, ${locator}]`;
}

/** A provision as a locator of a language: "art. 3(a)", "Pasal 3 huruf a". */
export function locatorIn(ref: string, lang: Lang): string {
  const places = readPlaces(ref);
  return lang === "id" ? writeIndonesianPlaces(places) : writePlaces(places, words);
}

const words = {
  article: "art.",
  articles: "arts.",
  space: "",
  dash: "-",
  heads: { paragraph: "para.", letter: "para.", number: "no.", annex: "annex", chapter: "ch.", rule: "principle" },
} as const;
