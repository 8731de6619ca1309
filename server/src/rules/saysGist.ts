import type { Bilingual, Lang } from "../engine/concept.js";
import { gistWords, isCommon } from "./descriptionWords.js";

/** The text says one of the things that the gist names between its semicolons, all its words in whatever form ("traffickers" for "trafficking"). */
export function saysGist(text: string, gist: Bilingual, lang: Lang): boolean {
  const said = new Set(gistWords(text, lang));
  return (gist[lang] ?? "").split(";").some((part) => {
    const words = gistWords(part, lang);
    return words.length > 0 && words.every((word) => said.has(word));
  });
}

/** The text has a word of its own from the gist, one that does not stand in every text of this field. */
export function touchesGist(text: string, gist: Bilingual, lang: Lang): boolean {
  const said = new Set(gistWords(text, lang));
  return gistWords(gist[lang] ?? "", lang).some((word) => said.has(word) && !isCommon(word, lang));
}
