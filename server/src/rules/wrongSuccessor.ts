import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Pinpoint } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { covers } from "./covers.js";
import { instrumentLabel, levelOf, meantOn, sentenceOf, sourceOf } from "./instruments.js";
import { articleFix } from "./nearPinpoint.js";

/**
 * "Pasal 455 KUHP, yang menggantikan Pasal 120 UU 6/2011": an article that is said to have taken the place of another law's, where the base knows that it was another one (Pasal 457). Only where the
 * sentence names one article of each law.
 */
export function wrongSuccessor(
  view: BlockView,
  facts: BlockFacts,
  pinpoint: Pinpoint,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const [article] = pinpoint.parts;
  const { references } = facts;
  if (references.length < 2 || article?.level !== "article" || article.to !== undefined) return undefined;
  if (!references.some((other) => other.pinpoints && !other.pinpoints.includes(pinpoint))) return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  if (!says.test(sentence.text) || denies.test(sentence.text)) return undefined;
  const named = facts.references.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const own = named.find(({ pinpoints }) => pinpoints?.includes(pinpoint));
  if (!own || named.some((other) => other !== own && meantOn(other, context.date, context.lexicon) === concept)) return undefined;
  for (const other of named) {
    const [old, ...more] = other.pinpoints ?? [];
    const earlier = other === own || !old || more.length > 0 ? undefined : meantOn(other, context.date, context.lexicon);
    for (const repeal of earlier?.instrument?.partialRepeals ?? []) {
      if (!earlier || !old || repeal.by !== concept.id || repeal.replacedBy?.length !== repeal.provisions.length) continue;
      const now = repeal.replacedBy
        .filter((_, at) => covers(repeal.provisions[at] ?? "", old))
        .flatMap((to) => /^Pasal (\d+[A-Z]?)/.exec(to)?.[1] ?? []);
      const [right] = now;
      if (right === undefined || now.includes(article.value) || own.pinpoints?.length !== 1) continue;
      const lang = sentence.lang ?? context.lang;
      const head = lang === "en" ? "Article" : "Pasal";
      return {
        start: pinpoint.start,
        end: pinpoint.end,
        ...sourceOf(concept),
        level: levelOf(earlier, "warning"),
        message: `The place of ${old.text} of ${instrumentLabel(earlier, lang, context.lexicon)} was taken by ${head} ${right}, not by "${pinpoint.text}". Write ${head} ${right}.`,
        fixes: articleFix(view.text, pinpoint, right),
      };
    }
  }
  return undefined;
}

const says =
  /(?<![a-z])(?:menggantikan|menggantinya|diganti(?:kan)?|pengganti|dialihkan|beralih|berpindah|berubah|kini|sekarang|replac(?:es?|ed|ing)|took the place|takes the place|supersed(?:es?|ed)|succe(?:eds?|eded)|formerly|previously|now|moved|sebelumnya|semula|dahulu)(?![a-z])/i;
const denies = /(?<![a-z])(?:not|bukan|tidak|never|draft|rancangan)(?![a-z])/i;
