import type { Concept, Lang } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import { readPinpoints } from "../engine/pinpoints.js";
import { gistWords } from "./descriptionWords.js";
import { keptByLang } from "./keptByLang.js";

/** One of the things that an article is about, as the base has it between two semicolons, and the words that tell it (see `gistWords`). */
export interface GistPart {
  readonly text: string;
  readonly words: readonly string[];
}

/** What each article of an instrument is about in a language, by its number. */
export const articleGists: (concept: Concept, lang: Lang) => ReadonlyMap<string, readonly GistPart[]> = keptByLang(readGists);

function readGists(concept: Concept, lang: Lang): Map<string, GistPart[]> {
  const found = new Map<string, GistPart[]>();
  for (const { ref, about } of concept.instrument?.provisions ?? []) {
    for (const value of articlesIn(ref)) {
      const parts = found.get(value) ?? [];
      found.set(value, parts);
      for (const text of (about[lang] ?? "").split(";")) {
        const words = [...new Set(gistWords(text, lang))];
        if (words.length > 0) parts.push({ text: text.trim(), words });
      }
    }
  }
  return found;
}

/** The articles that are out of force as a whole on the date. */
export function goneArticles(concept: Concept, date: string): ReadonlySet<string> {
  return new Set(
    (concept.instrument?.partialRepeals ?? [])
      .filter((repeal) => repeal.effective !== undefined && repeal.effective <= date)
      .flatMap((repeal) =>
        repeal.provisions.filter((provision) => !/ayat|huruf|\(/.test(provision)).flatMap((provision) => articlesIn(provision)),
      ),
  );
}

/** The places that a reference of the base names. International instruments are recorded by the bare number: "8(1)-(2)". */
export function pinpointsOf(ref: string): readonly Pinpoint[] {
  return readPinpoints(/^\d/.test(ref) ? `art. ${ref}` : ref, 0)?.pinpoints ?? [];
}

/** The articles that a reference names, a short range spelled out. */
function articlesIn(ref: string): string[] {
  const values: string[] = [];
  for (const { parts } of pinpointsOf(ref)) {
    const [article] = parts;
    if (article?.level !== "article") continue;
    const last = Number(article.to ?? article.value);
    if (article.to === undefined || !(last - Number(article.value) < longestRange)) values.push(article.value);
    else for (let value = Number(article.value); value <= last; value++) values.push(String(value));
  }
  return values;
}

const longestRange = 6;
