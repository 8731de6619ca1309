import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { calendarNames } from "./calendarNames.js";
import { dayInWords, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { isOwned, isReported } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";

/** "UU 1/2023 akan mulai berlaku pada 2 Januari 2026", in a memo of a later day: it is said of the future, of the very day or year on which the act has come into force. */
export function saidToCome(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { inForce } = concept.instrument ?? {};
  if (
    inForce === undefined ||
    concept.confidence !== "high" ||
    inForce.length < 4 ||
    inForce > context.date ||
    (!context.dated && inForce.length < 10)
  )
    return undefined;
  if (isOwned(view.text, reference)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (isReported.test(sentence.text) || isTold.test(sentence.text)) return undefined;
  const from = endWithTitle(reference);
  const said = comes.exec(view.text.slice(from, sentence.end));
  if (!said?.[1]) return undefined;
  const [, verb] = said;
  const start = from + said[0].length - verb.length;
  const after = view.text.slice(start + verb.length, sentence.end);
  if (facts.references.some((other) => other !== reference && other.start >= from && other.start < start)) return undefined;
  const isIndonesian = /^akan/i.test(verb);
  const written = inForce.length === 10 ? dayInWords(inForce, isIndonesian ? "id" : "en") : undefined;
  const isDay =
    written !== undefined &&
    new RegExp(`^\\s(?:secara efektif\\s)?(?:pada|sejak|mulai|on|from)\\s(?:tanggal\\s)?${written}(?!\\d)`).test(after);
  const isYear =
    new RegExp(`^\\s(?:pada|sejak|in|from)\\s(?:tahun\\s)?${inForce.slice(0, 4)}(?![\\d-])`).test(after) &&
    inForce.slice(0, 4) < context.date.slice(0, 4);
  if (!isDay && !isYear) return undefined;
  if (isOfThen(view.text, inForce)) return undefined;
  const right = isIndonesian ? "mulai berlaku" : /effect/.test(verb) ? "took effect" : "entered into force";
  const label = instrumentLabel(concept, sentence.lang ?? context.lang, context.lexicon);
  return {
    start,
    end: start + verb.length,
    level: levelOf(concept, context.dated ? "information" : "hint"),
    message: `${label} has been in force since ${dayInWords(inForce)}. Write "${right}".`,
    fixes: [writeFix(start, start + verb.length, right)],
    ...sourceOf(concept),
  };
}

/** "VIENNA, 7 July 2003 – ...": the paragraph gives an earlier day, on which it may well have been to come. */
function isOfThen(text: string, inForce: string): boolean {
  const years = [...text.matchAll(day)].map(([, year = ""]) => year);
  return years.length > 1 || years.some((year) => year < inForce.slice(0, 4));
}

const months = [...calendarNames.en.months, ...calendarNames.id.months].join("|");
const day = new RegExp(`(?<!\\d)\\d{1,2}\\s(?:${months})\\s((?:19|20)\\d\\d)(?!\\d)`, "g");

const comes =
  /^[^.;]{0,140}?(?<![a-z])(akan (?:mulai |resmi )?berlaku(?: efektif)?|(?:will|is to|shall|is due to) (?:enter into force|come into force|take effect|come into effect))(?![a-z])/i;
/** Who said it then. */
const isTold =
  /(?<![a-z])(?:mengatakan|menyatakan|menyebut|menurut (?!pasal)|ujar|kata|said|says|stated|announced|according to (?!article)|telah ditetapkan bahwa)(?![a-z])/i;
