import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { actLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { anyOtherCountry, otherCountry } from "./wrongRatifyingAct.js";

/**
 * A law called by its name with a year that is not its own: "UU TPPO tahun 2009", "the 2009 Law on the Eradication of the Crime of Trafficking in Persons". Only a year that is a slip or two away
 * is told, in which nothing happened to it, and in sentences that speak of no other country and count nothing by years.
 */
export function wrongYearOfAct(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, otherKeys, year, yearSpan, yearAs, by } = reference;
  if (by !== "name" || key === undefined || year === undefined || !yearSpan || yearAs === "adopted") return undefined;
  const { lexicon } = context;
  const index = instrumentIndex(lexicon);
  const act = otherKeys ? undefined : index.numberOf(key);
  const concept = act && instrumentOf(lexicon, key);
  if (!act || !concept || !areNearYears(year, act.year) || yearsOf(key, context).has(year)) return undefined;
  const { text } = view;
  const link = text.slice(reference.end, yearSpan.start);
  const isName =
    yearAs === "before"
      ? /(?<![A-Za-z])(?:the|its|Indonesia['’]s)\s+$/i.test(text.slice(Math.max(0, yearSpan.start - 16), yearSpan.start))
      : /^\s+(?:of|tahun)\s+$/i.test(link);
  const sentence = sentenceOf(view, facts, reference.start);
  const before = text.slice(sentence.start, reference.start);
  const lang = /tahun/i.test(link) ? "id" : (sentence.lang ?? context.lang);
  // "Seminar UU TPPO tahun 2008": behind another noun the year may be that of the event.
  const isAlone = lang === "en" || link === "" || leads.test(before);
  if (!isName || !isAlone || counts.test(before) || otherCountry.test(text)) return undefined;
  // A name that any country may have: the text must say whose it is, and name no other.
  const isTitled = /^(?:uu|undang|perpres|pp|(?:law|act|regulation)\s+(?:on|concerning)\s)/i.test(reference.text);
  const isOurs = isTitled || (/(?<![A-Za-z])(?:UU|Undang|Indonesian?)(?![A-Za-z])/.test(text) && !anyOtherCountry.test(text));
  if (!isOurs) return undefined;
  return {
    start: Math.min(reference.start, yearSpan.start),
    end: Math.max(reference.end, yearSpan.end),
    message: `"${reference.text.replace(/\s+/g, " ")}" is ${actLabel(act, lang)}, not of ${year}. Write "${act.year}".`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [{ title: `Write "${act.year}"`, edits: [{ ...yearSpan, text: String(act.year) }] }],
  };
}

/** A slip of the pen, or of the memory by a year or two. */
export function areNearYears(one: number, other: number): boolean {
  return Math.abs(one - other) <= longestLapse || areAlikeFigures(String(one), String(other));
}

const longestLapse = 2;

/** Years of the act and of those that belong to it: what amends, replaces or precedes it may go by its name. */
function yearsOf(key: string, { lexicon }: RuleContext): ReadonlySet<number> {
  const index = instrumentIndex(lexicon);
  const years = new Set<number>();
  const instrument = instrumentOf(lexicon, key)?.instrument;
  const { amends = [], amendedBy = [], repeals = [], repealedBy, supersededBy, enacted, inForce, repealedOn } = instrument ?? {};
  for (const id of [key, ...amends, ...amendedBy, ...repeals, repealedBy ?? "", supersededBy ?? ""]) {
    const number = index.numberOf(id);
    if (number) years.add(number.year);
  }
  for (const day of [enacted, inForce, repealedOn]) if (day) years.add(Number(day.slice(0, 4)));
  return years;
}

/** What may stand right before an act that is spoken of itself. */
const leads =
  /(?:^|[.,;:(\u2013\u2014|]|(?<![a-z])(?:menurut|berdasarkan|dalam|pada|oleh|dengan|melalui|lewat|dari|dan|serta|bahwa|yaitu|yakni|adalah|ialah|sesuai|melanggar|mencabut|menjadi|sementara|sedangkan|jo\.?|terhadap|ketentuan|merujuk|mengacu|ke|kepada|antara|maupun|atau))[\s*_"\u201c-]*$/i;

/** Cases, figures and papers of a year, and a text that is being made. */
const counts =
  /(?<![a-z])(?:kasus|perkara|data|angka|jumlah|putusan|laporan|evaluasi|pelaksanaan|implementasi|penerapan|sosialisasi|pelatihan|revisi|perubahan|pembahasan|rancangan|draf|ruu|naskah|sejak|cases?|convictions?|figures?|reports?|evaluation|implementation|training|revision|amend[a-z]*|draft|bill|since|review)(?![a-z])/i;
