import type { Concept, PartialRepeal } from "../engine/concept.js";
import type { BlockView, Pinpoint } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import type { CitedCase } from "./citedCase.js";
import { covers } from "./covers.js";
import { dayInWords, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { namesSuccessor } from "./namesSuccessor.js";
import { saysGist, touchesGist } from "./saysGist.js";
import { tellsPast } from "./timeOfSentence.js";
import { writeFix } from "./writeFix.js";
import { otherCountry } from "./wrongRatifyingAct.js";

/** "Pasal 378 KUHP" for fraud: an article of the earlier code of the same name, told by the subject that it had there. */
export function ofEarlierCode(one: CitedCase): FindingDraft | undefined {
  const { concept, context, reference } = one;
  for (const key of reference?.otherKeys ? [reference.key ?? "", ...reference.otherKeys] : []) {
    const earlier = key === concept.id ? undefined : instrumentOf(context.lexicon, key);
    for (const repeal of earlier?.instrument?.partialRepeals ?? []) {
      if (!earlier || repeal.effective === undefined || repeal.effective > context.date) continue;
      for (const pinpoint of one.pinpoints) {
        const at = repeal.provisions.findIndex((provision) => covers(provision, pinpoint));
        if (at >= 0 && speaksOfEarlier(one, pinpoint, earlier, repeal)) return earlierDraft(one, pinpoint, earlier, repeal, at);
      }
    }
  }
  return undefined;
}

/** The words around an article say what the earlier code had there, and nothing of what the one in force has. */
function speaksOfEarlier(one: CitedCase, pinpoint: Pinpoint, earlier: Concept, repeal: PartialRepeal): boolean {
  const { concept, context, facts, reference } = one;
  const gistIn = (owner: Concept) => owner.instrument?.provisions?.find(({ ref }) => !/\d\s*-/.test(ref) && covers(ref, pinpoint))?.about;
  const gist = gistIn(earlier);
  if (!gist) return false;
  const sentence = sentenceOf(one.view, facts, pinpoint.start);
  if (tellsPast(one, sentence, repeal.effective ?? "") || aside.test(sentence.text) || otherCountry.test(sentence.text)) return false;
  const othersNamed = facts.references.some(
    (other) => other !== reference && other.start >= sentence.start && other.end <= sentence.end && other.key === concept.id,
  );
  if (repeal.by === concept.id ? othersNamed : namesSuccessor(one, sentence, repeal.by)) return false;
  const lang = sentence.lang ?? context.lang;
  // What stands before a list of articles is of each of them.
  const listed = one.pinpoints[0]?.start ?? pinpoint.start;
  const from = Math.max(sentence.start, Math.min(listed, pinpoint.start) - subjectReach) - sentence.start;
  const near = sentence.text.slice(from, pinpoint.end + subjectReach - sentence.start);
  const now = gistIn(concept);
  return saysGist(near, gist, lang) && !(now && touchesGist(near, now, lang));
}

/** Code units on either side of an article within which its subject stands. */
const subjectReach = 110;

/** Who compares or counts articles, or denies, does not cite one. */
const aside = /(?<![a-zÀ-ỿ])(?:bukan|tidak mengatur|not|no longer|instead|formerly|WvS|Wetboek)(?![a-zÀ-ỿ])/i;

function earlierDraft(one: CitedCase, pinpoint: Pinpoint, earlier: Concept, repeal: PartialRepeal, at: number): FindingDraft {
  const { concept, context, facts, view } = one;
  const lang = sentenceOf(view, facts, pinpoint.start).lang ?? context.lang;
  const by = instrumentOf(context.lexicon, repeal.by);
  const now = repeal.replacedBy?.[at] ?? by?.instrument?.partialRepeals?.find((later) => later.by === concept.id)?.replacedBy?.[0];
  const label = by ? instrumentLabel(by, lang, context.lexicon) : repeal.by;
  const article = /^Pasal (\d+)/.exec(now ?? "")?.[1];
  return {
    start: pinpoint.start,
    end: pinpoint.end,
    ...sourceOf(earlier),
    level: levelOf(earlier, "information"),
    message: `${pinpoint.text} was about this in the earlier code; ${label} repealed it on ${dayInWords(repeal.effective ?? "")}, and in the code in force it is about something else. Cite ${now ?? "the provision in force"}.`,
    fixes: [...(article ? [wholeArticleFix(view, pinpoint, article)] : []), ...earlierNameFix(one, lang)],
  };
}

function wholeArticleFix(view: BlockView, pinpoint: Pinpoint, article: string): FixDraft {
  const head = /^\D+/u.exec(view.text.slice(pinpoint.start, pinpoint.end))?.[0] ?? "";
  return writeFix(pinpoint.start, pinpoint.end, head + article);
}

/** "KUHP lama", "the old Criminal Code": who means the earlier code says so. */
function earlierNameFix({ view, reference }: CitedCase, lang: "en" | "id"): FixDraft[] {
  if (reference?.by !== "name") return [];
  const written = view.text.slice(reference.start, reference.end);
  const isIndonesian = lang === "id" && /^K/.test(written);
  const needsArticle = /\bof\s+$/i.test(view.text.slice(Math.max(0, reference.start - 5), reference.start));
  const text = isIndonesian ? `${written} lama` : `${needsArticle ? "the " : ""}old ${written}`;
  return [writeFix(reference.start, reference.end, text)];
}
