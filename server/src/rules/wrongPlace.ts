import type { Concept, Lang } from "../engine/concept.js";
import { yearMade } from "../engine/dayMade.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { speaksOfPast } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * An instrument said to have been signed or adopted elsewhere than it was ("the ASEAN Convention Against Trafficking in Persons was signed in Manila": in Kuala Lumpur), and the place
 * and year in a bracket behind its title ("(Cebu, 2017)"). Only for instruments whose place the base has, and towns in which instruments of the base were made.
 */
export function wrongPlace(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.key === undefined || reference.otherKeys) return undefined;
  const concept = instrumentOf(context.lexicon, reference.key);
  const place = concept?.instrument?.place;
  if (!concept || place === undefined || /not confirmed|announced|drafted|launch/i.test(place)) return undefined;
  const own = townsIn(place);
  if (own.length === 0) return undefined;
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  return bracket(view, reference, concept, own, lang) ?? signedIn(view, facts, reference, concept, own, lang);
}

/** "(Cebu, 2017)": what stands there is where and when. */
function bracket(
  { text }: BlockView,
  reference: Reference,
  concept: Concept,
  own: readonly string[],
  lang: Lang,
): FindingDraft | undefined {
  // Behind the title of a book or a report stand the town and the year of its publication: "ASEAN Practitioner Guidelines (Jakarta, 2007)".
  if (published.test(concept.instrument?.form ?? "")) return undefined;
  const from = Math.max(reference.end, reference.titleSpan?.end ?? 0);
  const found = inBracket.exec(text.slice(from, from + longestBracket));
  const written = found?.[1] ?? "";
  const town = townNamed(written);
  if (!found || town === undefined) return undefined;
  const start = from + found[0].indexOf(written);
  const right = yearMade(concept.instrument);
  const year = found[2] ?? "";
  if (!own.includes(town))
    return year === right ? placeFinding(concept, { start, end: start + written.length }, written, own[0] as string, lang) : undefined;
  if (right === undefined || year === right || !areAlikeFigures(year, right)) return undefined;
  const end = from + found[0].length;
  return {
    start,
    end,
    level: levelOf(concept, "warning"),
    message: `This was made in ${right}, not in ${year}. Write "${right}".`,
    ...sourceOf(concept),
    fixes: [writeFix(end - year.length, end, right)],
  };
}

const published = /^(?:guideline|report|plan|forum-document)$/;
const inBracket = /^,?"?\s\(([A-Z][A-Za-z. ]{2,20}),\s(?:\d{1,2}\s)?(?:[A-Z][a-z]+\s)?((?:19|20)\d\d)(?=[);,])/;
const longestBracket = 50;

/** "Leaders signed the Convention in Manila on 21 November", "the Convention was adopted in Manila". */
function signedIn(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  own: readonly string[],
  lang: Lang,
): FindingDraft | undefined {
  const { text } = view;
  const from = Math.max(reference.end, reference.titleSpan?.end ?? 0);
  const after = text.slice(from, from + longestClause);
  const isPassive = passive.exec(after);
  const found =
    isPassive ?? (madeBefore.test(text.slice(Math.max(0, reference.start - longestLead), reference.start)) ? direct.exec(after) : null);
  const written = found?.groups?.town ?? "";
  const town = townNamed(written);
  if (!found || town === undefined || own.includes(town)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const start = from + found[0].length - written.length;
  if (start > sentence.end || doubts.test(sentence.text) || (isPassive === null && speaksOfPast(sentence.text))) return undefined;
  if (facts.references.some((other) => other !== reference && other.start < start && other.start >= from)) return undefined;
  return placeFinding(concept, { start, end: start + written.length }, written, own[0] as string, lang);
}

function placeFinding(concept: Concept, at: Span, written: string, own: string, lang: Lang): FindingDraft {
  const right = lang === "id" ? (inIndonesian.get(own) ?? own) : own;
  return {
    ...at,
    level: levelOf(concept, "information"),
    message: `This was signed or adopted in ${right}, not in ${written}. Write "${right}".`,
    ...sourceOf(concept),
    fixes: [writeFix(at.start, at.end, right)],
  };
}

const town =
  "(?<town>[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?)(?![A-Za-z'’])(?!,?\\s(?:[A-Za-z]+\\s)?(?:[Dd]eclaration|[Pp]rotocol|[Ss]ummit|[Mm]eeting|[Oo]ffice))";
/** What may stand between the name and the verb: its year, its acronym. */
const behindName = "[\"'”)*_]*(?:,?\\s(?:of\\s)?\\(?(?:19|20)\\d\\d\\)?)?(?:\\s\\([A-Z]{3,8}\\))?,?\\s";
/** "was adopted in ...", "which the leaders signed at ...", "ditandatangani di ...". */
const passive = new RegExp(
  `^${behindName}(?:(?:which|that|yang)\\s)?(?:(?:was|were|had been|has been)\\s)?(?:(?:first|formally|resmi|telah)\\s)?(?:adopted|signed|concluded|opened for signature|ditandatangani|diadopsi|diterima|disepakati)\\s(?:[^.;()]{0,80}?\\s)??(?:in|at|di)\\s${town}`,
);
/** Right behind the instrument. */
const direct = new RegExp(`^${behindName}(?:in|at|di)\\s${town}`);
const madeBefore =
  /(?<![a-z])(?:signed|adopted|concluded|sign|adopt|signing of|adoption of|menandatangani|mengadopsi|menyepakati)\s(?:the\s|an?\s)?["'“*_]*$/;
const doubts =
  /(?<![a-z])(?:ratif[a-z]*|acce(?:de|ssion)[a-z]*|not|never|implement[a-z]*|amend[a-z]*|bukan|tidak|belum|meratifikasi|diratifikasi|\?)(?![a-z])/;
const longestClause = 170;
const longestLead = 40;

/** Towns in which instruments of the base were made, or might be thought to be; each with its other spellings. */
const towns: readonly (readonly string[])[] = [
  ["New York", "Lake Success"],
  ["Geneva", "Jenewa"],
  ["Vienna", "Wina"],
  ["Palermo"],
  ["Kuala Lumpur"],
  ["Manila"],
  ["Cebu"],
  ["Jakarta"],
  ["Bangkok"],
  ["Hanoi", "Ha Noi"],
  ["Vientiane"],
  ["Phnom Penh"],
  ["Singapore", "Singapura"],
  ["Yangon"],
  ["Melaka", "Malacca"],
  ["Labuan Bajo"],
  ["Bali", "Nusa Dua"],
  ["Bohol"],
  ["Rome", "Roma"],
  ["The Hague", "Hague", "Den Haag"],
  ["Paris"],
  ["Brussels", "Brussel"],
  ["Warsaw", "Warsawa"],
  ["Strasbourg"],
  ["Budapest"],
  ["Lanzarote"],
  ["Merida"],
  ["Montego Bay"],
  ["Marrakech", "Marrakesh", "Marrakes"],
  ["Washington"],
  ["San Francisco"],
  ["Cape Town"],
  ["Nice"],
  ["Kathmandu"],
  ["Semarang"],
  ["Bintan"],
  ["Beijing"],
  ["Abu Dhabi"],
  ["Canberra"],
  ["Sydney"],
  ["Adelaide"],
  ["Perth"],
  ["London"],
  ["Tokyo"],
];

/** What they are called in Indonesian, where it is another name. */
const inIndonesian: ReadonlyMap<string, string> = new Map([
  ["Geneva", "Jenewa"],
  ["Vienna", "Wina"],
  ["Singapore", "Singapura"],
  ["Rome", "Roma"],
  ["The Hague", "Den Haag"],
  ["Brussels", "Brussel"],
  ["Warsaw", "Warsawa"],
  ["Marrakech", "Marrakesh"],
]);

function townNamed(written: string): string | undefined {
  return towns.find((names) => names.includes(written))?.[0];
}

function townsIn(place: string): string[] {
  return towns.filter((names) => names.some((name) => place.includes(name))).map(([name]) => name as string);
}
