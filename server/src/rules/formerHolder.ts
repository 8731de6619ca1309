import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord, hashWord, shape } from "../engine/tokens.js";
import { months } from "../engine/words.js";
import { dayInWords } from "./instruments.js";
import { type OfficeTerms, officeTerms } from "./officeTerms.js";
import { isMarkedSic, speaksOfPast } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on an office that is told with the name of somebody who held it no more on the day of the sentence: "At the hearing of 17 November 2025 the Minister for the Protection of Indonesian Migrant Workers,
 * Abdul Kadir Karding, promised ..." (until 8 September 2025). Not of a former holder, nor where any earlier time is told as well.
 */
export function formerHolders({ tokens, zones, text }: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  if (facts.quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    if (!surnames.mayHave(tokens.hashes[at] as number) || !((tokens.shapes[at] as number) & shape.capital)) continue;
    if ((zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const end = tokens.ends[at] as number;
    const word = text.slice(tokens.starts[at], end);
    for (const terms of officeTerms) {
      for (const [name, surname, until] of terms.holders) {
        if (foldWord(surname) !== foldWord(word)) continue;
        const sentence = sentenceAt(facts.sentences, end - 1) ?? { start: 0, end: text.length };
        const start = nameStart(text, end, name);
        if (start < sentence.start || !isWithOffice(text, start, end, terms.office)) continue;
        const day = dayOf(text.slice(sentence.start, sentence.end), until, context);
        if (day === undefined || isMarkedSic(text, end)) continue;
        found.push(finding(terms, name, until, day, start, end));
      }
    }
  }
}

const surnames = new HashFilter(officeTerms.flatMap(({ holders }) => holders.map(([, word]) => hashWord(foldWord(word)))));

/** Where the name that ends there begins, as far as its words are written. */
function nameStart(text: string, end: number, name: string): number {
  const words = name.split(" ");
  for (let from = 0; from < words.length; from++) {
    const part = words.slice(from).join(" ");
    const start = end - part.length;
    if (start >= 0 && foldWord(text.slice(start, end)) === foldWord(part)) return start;
  }
  return end;
}

/** The office stands right before the name or right after it. */
function isWithOffice(text: string, start: number, end: number, office: string): boolean {
  const before = text.slice(Math.max(0, start - longestOffice), start);
  const found = new RegExp(
    `(${former})?(?:${office})(?:\\s(?:RI|Indonesia|Republik Indonesia|of Indonesia))?(?:\\s\\([A-Za-z0-9 ]{2,12}\\))?,?\\s(?:(?:Drs?\\.?|H\\.|Ms\\.?|Mr\\.?|Bapak|Ibu)\\s)*$`,
  ).exec(before);
  // "The plan signed by President Joko Widodo", "yang dibentuk Presiden Joko Widodo": of another day.
  if (found) return found[1] === undefined && !behindDeed.test(before.slice(0, found.index));
  return new RegExp(`^,\\s(?:the\\s)?(?:Indonesian\\s|UN\\s)?(?:${office})(?![A-Za-z])`).test(text.slice(end, end + longestOffice));
}

const longestOffice = 120;
const behindDeed =
  /(?:(?<![A-Za-z])(?:by|under|from|of|since|oleh|dari|era|pemerintahan|administrasi)\s(?:the\s)?|(?<![a-z])(?:yang\s)?di[a-z]{4,}\s)$/;
const former =
  "(?:[Ff]ormer|[Tt]hen|[Ee]x-|[Mm]antan|[Ee]ks|[Pp]revious|[Oo]utgoing|[Dd]eputy|[Ww]akil|[Aa]cting|[Vv]ice|[Ll]ate|[Mm]endiang)[\\s-]?";

/** The day of the sentence, if it and all other times told are after the term: ISO, the first day of a month or year that is told alone. */
function dayOf(sentence: string, until: string, context: RuleContext): string | undefined {
  const lower = sentence.toLowerCase();
  if (speaksOfPast(sentence) || ofThen.test(lower)) return undefined;
  const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  if (years.some((year) => year < until.slice(0, 4))) return undefined;
  const days = [...sentence.matchAll(monthAndYear)].flatMap(([, dayBefore, before, dayAfter, year]) => {
    const month = months.get((before ?? "").toLowerCase());
    if (month === undefined) return [];
    const day = dayBefore ?? dayAfter;
    return [`${year}-${String(month).padStart(2, "0")}-${(day ?? "01").padStart(2, "0")}`];
  });
  const [first] = days;
  if (first !== undefined) return days.every((day) => day > until) ? first : undefined;
  if (years.length > 0) {
    const told = /(?<![A-Za-z])(?:[Ii]n|[Ss]ince|[Pp]ada(?: tahun)?|[Ss]ejak(?: tahun)?|[Dd]uring) (20\d\d)(?![\d/–-])/.exec(sentence)?.[1];
    return told !== undefined && told > until.slice(0, 4) && years.length === 1 ? `${told}-01-01` : undefined;
  }
  return context.dated && context.date > until && present.test(lower) ? context.date : undefined;
}

/** "17 November 2025", "November 17, 2025", "November 2025". */
const monthAndYear = /(?:(?<!\d)(\d{1,2})\s)?([A-Z][a-z]{2,8})\s(?:(\d{1,2}),\s)?(20\d\d)(?!\d)/g;
const ofThen =
  /(?<![a-z])(?:then|former|ex|was|were|had|when|until|served|during|while|late|term|tenure|since|(?<=\s)predecessor|successor|succeed[a-z]*|replac[a-z]*|sworn|inaugurat[a-z]*|appoint[a-z]*|saat itu|kala itu|ketika|waktu itu|semasa|selama|masa|mantan|pernah|sempat|hingga|sampai|sejak|dilantik|melantik|diganti[a-z]*|mengganti[a-z]*|pendahulu|lengser|dicopot|mundur|periode|era)(?![a-z])/;
const present = /(?<![a-z])(?:currently|now|today|at present|saat ini|kini|sekarang)(?![a-z])/;

function finding({ last, knownTo }: OfficeTerms, name: string, until: string, day: string, start: number, end: number): FindingDraft {
  const isKnown = last !== "" && day <= knownTo;
  return {
    start,
    end,
    level: "information",
    message: `${name} held this office until ${dayInWords(until)}${isKnown ? `; on the day told here the holder was ${last}` : ""}. Check the name, the date, or write "former".`,
    fixes: isKnown ? [writeFix(start, end, last)] : [],
  };
}
