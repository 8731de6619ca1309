import { endWithTitle } from "../engine/endWithYear.js";
import type { Citation, Pinpoint, Reference, Span } from "../engine/facts.js";
import { readPinpoints } from "../engine/pinpoints.js";
import type { CitedCase } from "./citedCase.js";
import { covers } from "./covers.js";

type Sentence = Span & { readonly text: string };

/** The sentence also names or cites the instrument that took the other's place, and so may tell of the change. */
export function namesSuccessor(one: CitedCase, sentence: Span, key: string): boolean {
  return mentionsOf(one, sentence, key).length > 0;
}

/**
 * The same, for a provision that `replacing` took the place of: "Pasal 2 UU 21/2007 jo. Pasal 55 KUHP" adds another article of the new law to the old one, which tells of no
 * replacement.
 */
export function tellsReplacement(one: CitedCase, sentence: Sentence, key: string, replacing: string | undefined): boolean {
  const mentions = mentionsOf(one, sentence, key);
  if (mentions.length === 0 || compares.test(sentence.text)) return mentions.length > 0;
  const known = replacing === undefined ? undefined : (readPinpoints(replacing, 0)?.pinpoints ?? []);
  return mentions.some((mention) => {
    const places = pinpointsOf(one, mention);
    // Of a provision whose successor the base does not name, any article of the new law may be that.
    const mayReplace = known === undefined || places.some((place) => known.some((article) => isSameArticle(article, place)));
    return (places.length > 0 && mayReplace) || !isJoinedTo(one, mention);
  });
}

/**
 * The instrument that took the place of a whole one and stands joined to it as if both were law: "dijerat UU 39/2004 jo. UU 18/2017". Undefined where the sentence tells of the
 * change, or may.
 */
export function joinedSuccessor(one: CitedCase, sentence: Sentence, key: string): Reference | undefined {
  const [mention, ...others] = mentionsOf(one, sentence, key);
  if (!mention || others.length > 0 || !("by" in mention) || !one.reference || mention.pinpoints || one.reference.pinpoints)
    return undefined;
  if (compares.test(sentence.text) || !applies.test(sentence.text)) return undefined;
  const [first, second] = mention.start < one.place.start ? [mention, one.reference] : [one.reference, mention];
  return joint.test(one.view.text.slice(endWithTitle(first), second.start)) ? mention : undefined;
}

function mentionsOf(one: CitedCase, sentence: Span, key: string): (Reference | Citation)[] {
  const inside = (span: { readonly start: number }) => span.start >= sentence.start && span.start < sentence.end;
  // "the Code of Criminal Procedure, that is Law No. 8 of 1981": the name is put to the number, whichever law has it now.
  const isPutTo = ({ start, end }: Span) =>
    (one.reference?.apposed === true && start === one.reference.titleSpan?.start) ||
    (end <= one.place.start && namely.test(one.view.text.slice(end, one.place.start)));
  return [
    ...one.facts.references.filter(
      // "KUHAP [@uu-8-1981]": the bare name stands for the key behind it, not for the new Code.
      (reference) =>
        inside(reference) &&
        !isPutTo(reference) &&
        (reference.key === key || reference.otherKeys?.includes(key) === true) &&
        !reference.otherKeys?.includes(one.concept.id),
    ),
    ...one.facts.citations.filter((citation) => inside(citation) && citation.key === key),
  ];
}

const namely =
  /^[\s*_)]*(?:(?:in force|now in force|yang berlaku)\s*)?(?:[,(]\s*|[,(]?\s*(?:that is|i\.e\.|namely|yaitu|yakni|ialah)(?: to say)?,?\s+)(?:the\s+)?$/i;

function pinpointsOf({ view }: CitedCase, mention: Reference | Citation): readonly Pinpoint[] {
  const own = "by" in mention ? mention.pinpoints : mention.locators;
  if (own) return own;
  const from = Math.max(0, mention.start - longestJoint);
  const before = counted.exec(view.text.slice(from, mention.start));
  return before ? (readPinpoints(view.text, from + before.index)?.pinpoints ?? []) : [];
}

/** "Pasal 55 ayat (1) ke-1 KUHP": the old code counts the cases of an article. */
const counted =
  /(?<![A-Za-z])(?:Pasal|Ps\.|Articles?|Arts?\.)\s+\d+[A-Z]?(?:\s+(?:ayat|huruf|angka|ke)[\s-]*\(?\w{1,3}\)?)*\s+(?:of\s+)?(?:the\s+)?$/i;

function isSameArticle(replacing: Pinpoint, cited: Pinpoint): boolean {
  const [article] = replacing.parts;
  return article?.level === "article" && covers(`Pasal ${article.value}${article.to === undefined ? "" : `-${article.to}`}`, cited);
}

/** A word of addition leads from one of the two to the other: "jo. Pasal 55 KUHP", "read with Article 20 of the Criminal Code". */
function isJoinedTo(one: CitedCase, mention: Reference | Citation): boolean {
  const { view, place, pinpoints } = one;
  const own = stretch(place, pinpoints);
  const other = stretch("by" in mention ? { start: mention.start, end: endWithTitle(mention) } : mention, pinpointsOf(one, mention));
  const { text } = view;
  return other.start > own.start
    ? adds.test(text.slice(Math.max(own.start, other.start - longestJoint), other.start))
    : joint.test(text.slice(other.end, own.start));
}

function stretch({ start, end }: Span, pinpoints: readonly Span[]): Span {
  return {
    start: pinpoints.reduce((least, pinpoint) => Math.min(least, pinpoint.start), start),
    end: pinpoints.reduce((most, pinpoint) => Math.max(most, pinpoint.end), end),
  };
}

const longestJoint = 40;
const adding =
  "(?:jo\\.?|jis\\.?|juncto|dan|serta|and|&|(?:read|taken)\\s+(?:together\\s+)?with|in\\s+conjunction\\s+with|together\\s+with|as\\s+well\\s+as|dihubungkan\\s+dengan|bersama(?:-sama)?(?:\\s+dengan)?|juga)";
const adds = new RegExp(`(?<![A-Za-z])${adding}\\s+(?:(?:ketentuan|with|the|dengan)\\s+)*[[("\u201c*_@]*$`, "i");
const joint = new RegExp(`^[\\s)\\]*_,"\u201d]*(?<![A-Za-z])${adding}\\s+(?:(?:ketentuan|with|the|dengan)\\s+)*[[("\u201c*_@]*$`, "i");

/** Who sets the old law beside the new one does not apply both. */
const compares =
  /(?<![a-zÀ-ỿ])(?:both|compar[a-z]*|differ[a-z]*|between|unlike|versus|vs|counterpart|correspond[a-z]*|equivalent|overlap[a-z]*|conflict[a-z]*|instead|rather|not|no longer|sama-sama|keduanya|kedua|(?:mem)?banding[a-z]*|perbandingan|berbeda|beda|perbedaan|antara|padanan|setara|sepadan|tumpang|melainkan|bukan|tidak|pindah[a-z]*|dialihkan|menjadi)(?![a-zÀ-ỿ])/iu;

/** The sentence applies law. */
const applies =
  /(?<![a-zÀ-ỿ])(?:dijerat|dituntut|dipidana|diancam|melanggar|wajib|harus|berdasarkan|menurut|sesuai|mengacu|berpedoman|tunduk|mengikuti|under|pursuant|according|must|shall|comply|complies|liable|punish[a-z]*|violat[a-z]*)(?![a-zÀ-ỿ])/iu;
