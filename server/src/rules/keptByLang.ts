import type { Concept, Lang } from "../engine/concept.js";

/** Reads something of a concept in a language once, and keeps it as long as the concept's record. */
export function keptByLang<Kept extends object>(read: (concept: Concept, lang: Lang) => Kept): (concept: Concept, lang: Lang) => Kept {
  const known = new WeakMap<Concept, Map<Lang, Kept>>();
  return (concept, lang) => {
    let byLang = known.get(concept);
    if (!byLang) {
      byLang = new Map();
      known.set(concept, byLang);
    }
    let kept = byLang.get(lang);
    if (!kept) {
      kept = read(concept, lang);
      byLang.set(lang, kept);
    }
    return kept;
  };
}
