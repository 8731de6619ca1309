import type { Concept, Lang } from "../../engine/concept.js";
import { isIndonesianLaw } from "./parts.js";
import { type Place, writeIndonesianPlaces, writePlaces } from "./pinpointText.js";

/** A Pandoc citation with its locator: `[@palermo-protocol, art. 3(a)]`. */
export function pandocCitation(concept: Concept, places: readonly Place[], lang: Lang): string {
  const instrument = concept.instrument;
  if (places.length === 0 || !instrument) return `[@${concept.id}]`;
  const locator = lang === "id" || isIndonesianLaw(instrument) ? writeIndonesianPlaces(places) : writePlaces(places, words);
  return `[@${concept.id}, ${locator}]`;
}

const words = {
  article: "art.",
  articles: "arts.",
  space: "",
  dash: "-",
  heads: { paragraph: "para.", letter: "para.", number: "no.", annex: "annex", chapter: "ch.", rule: "principle" },
} as const;
