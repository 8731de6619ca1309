import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { months } from "../engine/words.js";
import { dayInWords, instrumentLabel, levelOf, meantOn, sentenceOf } from "./instruments.js";
import { isReported } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";

/**
 * "Sejak 2 Januari 2023 Pasal 455 UU 1/2023 berlaku", "Since November 2015 ACTIP has applied": a day before the instrument was in force, said before its name. What stands behind the name is `wrongEventYear`'s.
 */
export function inForceSince(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { text } = view;
  if (!mayBeSince.test(text)) return undefined;
  const concept = meantOn(reference, context.date, context.lexicon);
  const inForce = concept?.instrument?.inForce;
  if (!concept || inForce?.length !== 10 || concept.confidence !== "high") return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const before = text.slice(sentence.start, reference.start);
  const since = sinceBefore.exec(before);
  if (!since) return undefined;
  const [, day, month, year = ""] = since;
  const after = text.slice(endWithTitle(reference), sentence.end);
  if (!applies.test(after) || denies.test(sentence.text) || isReported.test(sentence.text)) return undefined;
  const number = month === undefined ? undefined : months.get(month.toLowerCase());
  if (month !== undefined && number === undefined) return undefined;
  const told = [
    year,
    ...(number === undefined ? [] : [String(number).padStart(2, "0")]),
    ...(day === undefined ? [] : [day.padStart(2, "0")]),
  ].join("-");
  if (told >= inForce.slice(0, told.length)) return undefined;
  const written = [day, month, year].filter((part) => part !== undefined).join(" ");
  const start = sentence.start + before.indexOf(written, since.index);
  if (start < sentence.start) return undefined;
  const lang = sentence.lang ?? context.lang;
  const right =
    day !== undefined ? dayInWords(inForce, lang) : month !== undefined ? dayInWords(inForce.slice(0, 7), lang) : inForce.slice(0, 4);
  return {
    start,
    end: start + written.length,
    level: levelOf(concept, "warning"),
    message: `${instrumentLabel(concept, lang, context.lexicon)} entered into force on ${dayInWords(inForce)}. Write "${right}".`,
    fixes: [writeFix(start, start + written.length, right)],
  };
}

const mayBeSince = /[Ss]ejak |[Tt]erhitung |[Ss]ince |[Aa]s of |[Ff]rom /;
const sinceBefore =
  /(?<![A-Za-z])(?:sejak|terhitung (?:sejak|mulai)|since|as of|from)\s(?:tanggal\s|tahun\s|bulan\s)?(?:(?:(\d{1,2})\s)?([A-Z][a-z]{2,8})\s)?((?:19|20)\d\d),?\s(?:the\s|ketentuan\s|provisions of\s)?(?:(?:pasal|articles?)\s[\d() a-z]{1,24}?\s(?:of\s(?:the\s)?)?)?(?:new\s)?["\u201c(*_]{0,2}$/i;
const applies =
  /^[^.;]{0,110}?(?<![a-z])(?:(?:mulai |sudah |telah )?berlaku|appl(?:y|ies)|ha(?:s|ve) applied|(?:ha(?:s|ve) been|is|are) in force|governs?|binds?|mengikat)(?![a-z])/i;
const denies = /\?|(?<![a-z])(?:not|never|tidak|belum|bukan|would|will|akan)(?![a-z])/i;
