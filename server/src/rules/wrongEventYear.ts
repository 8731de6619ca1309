import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { asideOnOther } from "./asideOnOther.js";
import { dateEdit } from "./dateEdit.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, sentenceOf, treatyForm } from "./instruments.js";
import { isOwned, namesAnyState } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";
import { otherCountry } from "./wrongRatifyingAct.js";

/**
 * The year in which a sentence says that a treaty was signed or entered into force, or a law was enacted, right after its name: "ACTIP ditandatangani pada tahun 2017",
 * "UU 21/2007 was enacted in 2009", or that Indonesia signed or ratified it: "Indonesia ratified UNCAC in 2003". A treaty is given the year of its other event; a law, or
 * what Indonesia did, any year but its own.
 */
export function wrongEventYear(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const concept = reference.key === undefined || reference.otherKeys ? undefined : instrumentOf(context.lexicon, reference.key);
  if (!concept || isOfAnyCountry(view, reference, concept) || isOwned(view.text, reference)) return undefined;
  if (asideOnOther(view.text, reference) !== undefined) return undefined;
  const end = reference.yearSpan && reference.yearAs !== "adopted" ? Math.max(reference.end, reference.yearSpan.end) : reference.end;
  const first =
    eventOfIndonesia(view.text, reference.start, end) ?? eventAfter(view.text, end) ?? adoptedBefore(view.text, reference.start, end);
  const draft = first && eventFinding(view, facts, reference, concept, first, context);
  if (draft) return draft;
  const force = forceLater(view.text, end, concept.instrument?.adopted);
  return (
    (force && eventFinding(view, facts, reference, concept, force, context)) ??
    eventInNext(view, facts, reference, concept, context) ??
    ratifiedOnDayOfSigning(view, facts, reference, concept, context)
  );
}

/** "The Philippines' Anti-Trafficking Law was enacted in 2003": another country's act by a name that many have. */
export function isOfAnyCountry({ text }: BlockView, { by }: Reference, { instrument }: Concept): boolean {
  return by === "name" && instrument?.form === "law" && (otherCountry.test(text) || !ofIndonesia.test(text));
}

/** "The ILO adopted C188. It entered into force in 2007.": what the next sentence says of the only instrument of this one. */
function eventInNext(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  if (facts.sentences.length < 2 || concept.confidence !== "high") return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const pronoun = thatText.exec(view.text.slice(sentence.end, sentence.end + longestTail));
  if (!pronoun) return undefined;
  const from = sentence.end + pronoun[0].length;
  const isOther = ({ start, key }: Reference) => start >= sentence.start && start < from && key !== reference.key;
  const around = view.text.slice(sentence.start, reference.start) + view.text.slice(reference.end, sentence.end);
  if (facts.references.some(isOther) || otherText.test(around)) return undefined;
  const said = eventAfter(view.text, from);
  // Of a pronoun only what is said of its force can be meant of nothing but a treaty.
  return said?.event === "force" ? eventFinding(view, facts, { ...reference, start: from, end: from }, concept, said, context) : undefined;
}

const thatText =
  /^\s*(?:It|The (?:Convention|Protocol|Treaty|Covenant)|(?:Konvensi|Protokol|Kovenan|Perjanjian) (?:itu|ini|tersebut))(?=\s)/;
const otherText = /(?<![a-z])(?:law|act|code|agreement|treaty|undang-undang|peraturan|perjanjian|persetujuan)(?![a-z])/i;

/** "The leaders adopted the Declaration … on 2 November 2019": the day after the name is that of the adoption. */
function adoptedBefore(text: string, start: number, end: number): Said | undefined {
  if (/\d{4}/.test(text.slice(end, end + longestTail)) && organFirst.test(text.slice(Math.max(0, start - longestOrgan), start))) {
    const said = saidBy("adopted", yearAfter.exec(text.slice(end, end + longestTail)), end);
    if (said) return { ...said, byOrgan: true };
  }
  const verb = /(?<![a-z])(?:adopted|mengadopsi|menyepakati)\s+(?:the\s+)?["\u201c*_]*$/i;
  if (!verb.test(text.slice(Math.max(0, start - longestVerb), start))) return undefined;
  const day = /^["\u201d*_)]*\s*(?:\([A-Za-z -]{2,16}\)\s*)?(?:on|pada)\s+(?:tanggal\s+)?\d{1,2}\s+[A-Za-z]{3,9}\s+(\d{4})(?![\d/-])/i;
  return saidBy("adopted", day.exec(text.slice(end, end + longestTail)), end);
}

/** "The General Assembly adopted the Protocol in 2003": an organ adopts once, whenever States sign. */
const organFirst =
  /(?:General Assembly|Majelis Umum(?: PBB)?|International Labour Conference|Konferensi Perburuhan Internasional|United Nations|(?<![A-Z])(?:PBB|ILO)|ASEAN leaders|[Pp]emimpin ASEAN)\s(?:(?:telah|formally|unanimously|then)\s)?(?:adopted|mengadopsi|menerima|menyetujui|menyepakati|menandatangani|signed)\s+(?:the\s+)?["\u201c*_]*$/;
const longestOrgan = 70;

const ofAdoption = /(?<![a-z])(?:adopted|signed|opened|concluded|held|diadopsi|ditandatangani|disepakati|diterima|dibuat)(?![a-z])/i;

/** "On 21 November 2015 the leaders ratified ACTIP": on the day on which a treaty is opened for signature nobody has ratified it. */
function ratifiedOnDayOfSigning(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { text } = view;
  const { instrument } = concept;
  const day = instrument?.opened ?? instrument?.adopted;
  if (!instrument || !day || day.length < 10 || !treatyForm.test(instrument.form) || instrument.indonesia?.ratified === day)
    return undefined;
  const from = Math.max(0, reference.start - longestVerb);
  const verb = /(?<![A-Za-z])(ratified|meratifikasi|ratification of|ratifikasi)\s+(?:the\s+)?["“*_]*$/.exec(
    text.slice(from, reference.start),
  );
  if (!verb?.[1]) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  // "has ratified the Convention, adopted by the Conference on 26 June 1973": the day is told of what it is the day of.
  if (ofAdoption.test(sentence.text)) return undefined;
  if (unlikely.test(sentence.text) || !(["en", "id"] as const).some((lang) => sentence.text.includes(dayInWords(day, lang))))
    return undefined;
  const lang = sentence.lang ?? context.lang;
  const start = from + verb.index;
  const right =
    { ratified: "signed", meratifikasi: "menandatangani", "ratification of": "signing of", ratifikasi: "penandatanganan" }[verb[1]] ??
    "signed";
  return {
    start,
    end: start + verb[1].length,
    message: `${capitalised(labelWithArticle(concept, lang, context.lexicon))} was signed on ${dayInWords(day)}; ratification follows later. Write "${right}".`,
    level: levelOf(concept, "warning"),
    ...(instrument.url ? { source: instrument.url } : {}),
    fixes: [writeFix(start, start + verb[1].length, right)],
  };
}

function eventFinding(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  said: Said,
  context: RuleContext,
): FindingDraft | undefined {
  const right = dateOf(concept, said, context.lexicon);
  if (right === undefined) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (unlikely.test(sentence.text)) return undefined;
  // For a State a treaty is in force later than at first.
  if (said.event === "force" && !concept.instrument?.enacted && said.year > right.slice(0, 4) && namesAnyState(sentence.text))
    return undefined;
  const lang = sentence.lang ?? context.lang;
  const edit = dateEdit(view.text, said.yearSpan, right, lang);
  const isDay = right.length > 4;
  const verb = signedThen(view.text, reference.start, concept, said);
  return {
    ...said.yearSpan,
    ...(verb && { start: verb.start }),
    message: `${told(said.event, capitalised(labelWithArticle(concept, lang, context.lexicon)))} ${isDay ? `on ${dayInWords(right)}` : `in ${right}`}, not in ${said.year}. Write "${verb?.text ?? edit.text}".`,
    level: levelOf(concept, "warning"),
    ...(concept.instrument?.url ? { source: concept.instrument.url } : {}),
    fixes: [
      ...(verb ? [{ title: `Write "${verb.text}"`, edits: [verb] }] : []),
      // Of another year the day would be another one, too.
      ...(isDay || !hasDay.test(view.text.slice(0, said.yearSpan.start)) ? [{ title: `Write "${edit.text}"`, edits: [edit] }] : []),
    ],
  };
}

const hasDay = /\d{1,2}\s+[A-Za-z]+\s+$/;

/** "Indonesia ratified ACTIP on 21 November 2015": it signed it then; the edit that says so. */
function signedThen(
  text: string,
  end: number,
  { instrument }: Concept,
  { event, year }: Said,
): (Span & { readonly text: string }) | undefined {
  const signed = instrument?.indonesia?.signed ?? instrument?.adopted;
  if (event !== "ratifiedByIndonesia" || signed?.slice(0, 4) !== year) return undefined;
  const from = Math.max(0, end - longestVerb);
  const verb = /(ratified|meratifikasi)(?:\s+(?:the\s+)?(?:UN\s+|ILO\s+|PBB\s+)?["“*_]*)$/.exec(text.slice(from, end));
  if (!verb?.[1]) return undefined;
  const start = from + verb.index;
  return { start, end: start + verb[1].length, text: verb[1] === "ratified" ? "signed" : "menandatangani" };
}

/** "the Anti-Trafficking Law was enacted in 2003": nothing there says that Indonesia's is meant. */
const ofIndonesia = /Indonesia|Jakarta|TPPO|KUHA?P|(?<![A-Za-z])(?:UU|Undang|Code)(?![a-z])|Pekerja|Criminal|Penal/i;
const longestVerb = 32;

interface Said {
  readonly event: "signed" | "adopted" | "launched" | "force" | "enacted" | "ratifiedByIndonesia" | "signedByIndonesia";
  readonly year: string;
  readonly yearSpan: Span;
  /** The day and month before the year, in words: "21 November". */
  readonly day?: string;
  /** It says who adopted it: no State that signed it later is meant. */
  readonly byOrgan?: boolean;
}

function told(event: Said["event"], label: string): string {
  if (event === "ratifiedByIndonesia") return `${label} was ratified by Indonesia`;
  if (event === "signedByIndonesia") return `${label} was signed by Indonesia`;
  return `${label} ${event === "force" ? "entered into force" : event === "enacted" ? "was enacted" : event === "launched" ? "was launched" : "was adopted"}`;
}

const lead =
  '^["”*_)]*\\s*(?:\\([A-Za-z -]{2,16}\\)\\s*)?,?\\s*(?:(?:which|that|yang|itu|ini|sendiri|juga|resmi|baru|telah|sudah|was|were|had|been|only|itself|formally|first)\\s+)*';
const inYear = "(?:\\s+(?:in|on|since|pada|tahun|tanggal|sejak|secara\\s+resmi))*\\s+(?:\\d{1,2}\\s+[A-Za-z]{3,9}\\s+)?(\\d{4})(?![\\d/-])";
/** "signed in Kuala Lumpur on 21 November 2015". */
const atPlace = "(?:\\s+(?:in|at|di)\\s+(?!\\d)[A-Z][A-Za-z-]+(?:\\s+[A-Z][A-Za-z-]+)?,?(?=\\s+(?:on|in|pada|tahun|tanggal)\\s))?";
/** What may follow a year without telling whose event it was. */
const plainEnd = "(?!\\s+(?:by|oleh|bagi|untuk|for|in\\s+respect)\\s)";

/** Who adopts what States then sign. */
const organ =
  "(?:\\s+(?:(?:by|at|oleh)\\s+|(?=Majelis\\s+Umum|Konferensi\\s+Perburuhan))(?:the\\s+)?(?:(?:United\\s+Nations|UN)\\s+)?(?:General\\s+Assembly|Majelis\\s+Umum(?:\\s+(?:PBB|Perserikatan\\s+Bangsa-Bangsa))?|Konferensi\\s+Perburuhan\\s+Internasional|International\\s+Labour\\s+Conference|United\\s+Nations|UN|PBB|ILO|ASEAN(?:\\s+[Ll]eaders)?))?";

const events: readonly (readonly [Said["event"], RegExp])[] = [
  ["signed", new RegExp(`${lead}(?:signed|concluded|agreed|ditandatangani|disepakati|dibuat)${atPlace}${inYear}${plainEnd}`, "i")],
  [
    "adopted",
    new RegExp(
      `${lead}(?:adopted|diadopsi|diterima(?=\\s+(?:oleh\\s+)?(?:Majelis|Konferensi))|disetujui(?=\\s+(?:oleh\\s+)?(?:Majelis|Konferensi)))${organ}${atPlace}${inYear}${plainEnd}`,
      "i",
    ),
  ],
  ["launched", new RegExp(`${lead}(?:launched|diluncurkan)${atPlace}${inYear}${plainEnd}`, "i")],
  [
    "force",
    new RegExp(
      `${lead}(?:entered\\s+into\\s+force|came\\s+into\\s+force|took\\s+effect|mulai\\s+berlaku|berlaku\\s+efektif|(?:(?:has|have)\\s+been|is)\\s+in\\s+force(?=\\s+since\\s)|berlaku(?=\\s+sejak\\s))${inYear}${plainEnd}`,
      "i",
    ),
  ],
  ["enacted", new RegExp(`${lead}(?:enacted|promulgated|passed|diundangkan|disahkan|ditetapkan)${inYear}${plainEnd}`, "i")],
];

/** Every event is told by one of these; the patterns are long, and not looked at without. */
const eventWord =
  /sign|adopt|adopsi|conclu|agree|force|effect|berlaku|enact|promulg|passed|tandatang|sepakat|dibuat|undangkan|disahkan|ditetapkan|launched|diluncurkan|diterima|disetujui/i;

/** Code units after a name within which its event is told. */
const longestTail = 90;

function eventAfter(text: string, end: number): Said | undefined {
  const tail = text.slice(end, end + longestTail);
  if (!/\d{4}/.test(tail) || !eventWord.test(tail)) return undefined;
  for (const [event, pattern] of events) {
    const said = saidBy(event, pattern.exec(tail), end);
    if (said) return said;
  }
  return undefined;
}

/** "ACTIP was signed on 21 November 2015 and entered into force on 8 March 2016": the second thing that is said of it. */
function forceLater(text: string, end: number, adopted: string | undefined): Said | undefined {
  const tail = text.slice(end, end + longestTail * 2);
  const found = /force|berlaku/i.test(tail) ? forceSecond.exec(tail) : null;
  // "Disahkan" is said of the meeting that adopted it, and of a State that ratified it later.
  if (found && /disahkan/i.test(found[0]) && (adopted === undefined || !found[0].includes(adopted.slice(0, 4)))) return undefined;
  return saidBy("force", found, end);
}

const forceSecond = new RegExp(
  `^${'["”*_)]*'}\\s*(?:\\([A-Za-z -]{2,16}\\)\\s*)?(?:,\\s*)?(?:which\\s+|yang\\s+)?(?:(?:was|were|telah)\\s+)?(?:signed|adopted|opened\\s+for\\s+signature|ditandatangani|diadopsi|diterima|disetujui|disahkan)[^.;]{0,80}?,?\\s(?:and|dan)\\s+(?:it\\s+)?(?:entered\\s+into\\s+force|came\\s+into\\s+force|took\\s+effect|mulai\\s+berlaku|(?:has|have)\\s+been\\s+in\\s+force(?=\\s+since\\s)|berlaku(?=\\s+sejak\\s))${inYear}${plainEnd}`,
  "i",
);

/** The event that a pattern has found in the text from `end` on; the year is the last of it. */
function saidBy(event: Said["event"], found: RegExpExecArray | null, end: number): Said | undefined {
  const year = found?.[1];
  if (!found || year === undefined) return undefined;
  const at = end + found[0].length - year.length;
  const byOrgan = event === "adopted" && /\s(?:by|at|oleh)\s/i.test(found[0]);
  const day = dayBefore.exec(found[0])?.[1];
  return { event, year, yearSpan: { start: at, end: at + year.length }, ...(day ? { day } : {}), ...(byOrgan ? { byOrgan } : {}) };
}

const dayBefore = /(\d{1,2}\s+[A-Za-z]{3,9})\s+\d{4}$/;

const quick = "(?:(?:has|had|also|then|later|formally|only|first|baru|telah|sudah|juga|resmi|secara|kemudian|akhirnya)\\s+)*";
const subject = `(?<![A-Za-z-])(?:Indonesia|Pemerintah(?:\\s+RI)?|Republik\\s+Indonesia|(?:the\\s+)?Government\\s+of\\s+Indonesia)\\s+${quick}`;
const article = '\\s+(?:the\\s+)?(?:UN\\s+|ILO\\s+|PBB\\s+)?["“*_]*$';
const ratifiedBefore = byIndonesia("(?:ratified|acceded\\s+to|meratifikasi|mengaksesi)");
const signedBefore = byIndonesia("(?:signed|menandatangani)");

/** The pattern of what Indonesia did, told right before the name of a treaty; `verb` is the pattern of its verb. */
export function byIndonesia(verb: string): RegExp {
  return new RegExp(`${subject}${verb}${article}`);
}
/** "by Indonesia" after a name, and the year that follows it. */
const ratifiedAfter = new RegExp(
  `${lead}(?:(?:ratified|diratifikasi)\\s+(?:(?:by|oleh)\\s+)?(?:Indonesia|pemerintah(?:\\s+Indonesia)?)|Indonesia\\s+(?:has\\s+)?ratified)${inYear}`,
  "i",
);
/** "tahun 2000" alone may be of the name. */
const yearAfter =
  /^["”*_)]*\s*(?:\([A-Za-z -]{2,16}\)[*_]*)?\s*(?:(?:in|at|di)\s+[A-Z][A-Za-z]+(?:\s+[A-Z][A-Za-z]+)?,?\s+)?(?:in|on|pada|sejak|since)\s+(?:(?:tahun|tanggal|secara\s+resmi)\s+)*(?:\d{1,2}\s+[A-Za-z]{3,9}\s+)?(\d{4})(?![\d/-])/i;

/** The year in which the sentence says that Indonesia signed or ratified the treaty named from `start` to `end`. */
function eventOfIndonesia(text: string, start: number, end: number): Said | undefined {
  const tail = text.slice(end, end + longestTail);
  if (!/\d{4}/.test(tail)) return undefined;
  if (/ratif/i.test(tail)) {
    const after = saidBy("ratifiedByIndonesia", ratifiedAfter.exec(tail), end);
    if (after) return after;
  }
  const before = text.slice(Math.max(0, start - longestTail), start);
  if (/ratif|aksesi|acceded/i.test(before) && ratifiedBefore.test(before)) return saidBy("ratifiedByIndonesia", yearAfter.exec(tail), end);
  if (/sign|andatang/i.test(before) && signedBefore.test(before)) return saidBy("signedByIndonesia", yearAfter.exec(tail), end);
  return undefined;
}

/** The right date of the event, where the year said is not a right one for it. */
function dateOf({ instrument, confidence }: Concept, { event, year, day, byOrgan }: Said, lexicon: Lexicon): string | undefined {
  if (!instrument || (confidence !== "high" && event !== "adopted")) return undefined;
  const { adopted, opened, inForce, enacted, indonesia } = instrument;
  const yearOf = (date: string | undefined) => date?.slice(0, 4);
  if (event === "signedByIndonesia")
    return indonesia?.signed !== undefined && year !== yearOf(indonesia.signed) ? indonesia.signed : undefined;
  if (event === "ratifiedByIndonesia") {
    // The law that approves it is often of an earlier year than the deposit: either is right.
    const law = instrument.ratifiedBy === undefined ? undefined : instrumentOf(lexicon, instrument.ratifiedBy)?.instrument;
    const isRight = [indonesia?.ratified, law?.enacted].some((date) => yearOf(date) === year) || String(law?.year) === year;
    return law !== undefined && !isRight ? (indonesia?.ratified ?? law.enacted ?? String(law.year)) : undefined;
  }
  if (event === "enacted")
    return instrument.form === "law" && enacted && year !== yearOf(enacted) && year !== yearOf(inForce) ? enacted : undefined;
  if (event === "launched") return instrument.form === "guideline" && adopted && year !== yearOf(adopted) ? adopted : undefined;
  if (event === "adopted" && byOrgan) return adopted && yearOf(adopted) !== year ? adopted : undefined;
  if (event === "adopted") return adopted && ![adopted, opened].some((date) => yearOf(date) === year) ? adopted : undefined;
  // A law may wait for years until it is in force: the new Penal Code for three.
  if (event === "force" && enacted && inForce) return year !== yearOf(inForce) ? inForce : undefined;
  if (!treatyForm.test(instrument.form) || !adopted || !inForce) return undefined;
  // Nothing is signed or in force before it is adopted.
  if (year < (yearOf(adopted) ?? "")) return event === "force" ? inForce : adopted;
  if (yearOf(adopted) === yearOf(inForce)) return undefined;
  if (event === "force") return year !== yearOf(inForce) ? inForce : undefined;
  const isOther = [adopted, opened, indonesia?.signed, indonesia?.ratified].every((date) => yearOf(date) !== year);
  // The day of the adoption in another year: "21 November 2016" for that of 2015.
  if (isOther && day && adopted.length === 10 && isDayOf(day, adopted)) return adopted;
  return year === yearOf(inForce) && isOther && (!opened || yearOf(opened) === yearOf(adopted)) ? adopted : undefined;
}

function isDayOf(day: string, date: string): boolean {
  const said = day.replace(/\s+/g, " ").replace(/^0/, "");
  return (["en", "id"] as const).some((lang) => dayInWords(date, lang).startsWith(`${said} `));
}

/** Who corrects a year, or tells of a draft or of another text, has it so on purpose. */
const unlikely = /(?<![a-zÀ-ỿ])(?:not|bukan|wrongly|mistakenly|keliru|salah|draft|rancangan|amend[a-z]*|perubahan)(?![a-zÀ-ỿ])/i;
