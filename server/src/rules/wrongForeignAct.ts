import type { Concept } from "../engine/concept.js";
import { countryOfAct } from "../engine/countryOfAct.js";
import { dayMade, yearMade } from "../engine/dayMade.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { months } from "../engine/words.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { areTurned } from "./areTurned.js";
import { descriptionWords } from "./descriptionWords.js";
import { dayInWords, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { lacksOneFigure } from "./lacksOneFigure.js";
import { writeFix } from "./writeFix.js";

/**
 * Acts of other countries under a wrong year or number: "Malaysia's Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2017", "Republic Act No. 11390 on
 * online sexual abuse of children", "B.E. 2550 (2008)", whose two years are not the same, and "Directive (EU) 2024/3015", which is a Regulation.
 */
export function wrongForeignActs(view: BlockView, facts: BlockFacts, context: RuleContext): FindingDraft[] {
  const { text } = view;
  if (facts.quoted || !guard.test(text)) return [];
  const found: FindingDraft[] = [];
  for (const read of [buddhistYear, republicAct, titledAct, union, enactedYear]) found.push(...read(view, facts, context));
  const hidden = view.ranges.filter(({ kind }) => kind === "quote" || kind === "code" || kind === "address");
  return found.filter(({ start, end }) => !hidden.some((range) => range.start < end && start < range.end));
}

const guard = /(?<![A-Za-z])(?:Act|Law|Order|Exploitation)[,\s.;)]|(?<![A-Za-z])R\.?A\.?\s|B\.\s?E\.|\(EU\)/;

/** The calendar of Thailand counts 543 years more (Thai Civil and Commercial Code; the two have had the same first day since 1941). */
const yearsAhead = 543;

/** "B.E. 2550 (2008)": the two years beside each other are not one. */
function* buddhistYear({ text }: BlockView): Generator<FindingDraft> {
  if (!text.includes("B.")) return;
  for (const found of text.matchAll(/B\.\s?E\.\s?(2[45]\d\d)\s?\(\s?(?:C\.?E\.?|A\.?D\.?)?\s?((?:19|20)\d\d)\s?\)/g)) {
    const [whole, own = "", common = ""] = found;
    if (Number(own) - yearsAhead === Number(common)) continue;
    const [rightOwn, rightCommon] = [String(Number(common) + yearsAhead), String(Number(own) - yearsAhead)];
    const at = (part: string, from: number) => found.index + whole.indexOf(part, from);
    const [first, second] = [at(own, 0), at(common, whole.indexOf("("))];
    yield {
      start: found.index,
      end: found.index + whole.length,
      message: `B.E. ${own} is ${rightCommon}, and ${common} is B.E. ${rightOwn}. Check which of the two is right.`,
      fixes: [writeFix(first, first + own.length, rightOwn), writeFix(second, second + common.length, rightCommon)],
    };
  }
}

/** "Republic Act No. 11390 of 2022 on online sexual abuse of children" */
function* republicAct(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  for (const found of text.matchAll(
    /(?<![A-Za-z])(?:Republic\s+Act|R\.?A\.?)\s+(?:No\.?\s*)?(\d{3,5})(?!\d)(?:\s+(?:of|tahun)\s+((?:19|20)\d\d)|\s\(((?:19|20)\d\d)\))?/g,
  )) {
    const [whole, number = "", ...years] = found;
    const year = years.find((one) => one !== undefined);
    const acts = actsOf(context.lexicon).filter((act) => act.republicAct !== undefined);
    const start = found.index + whole.indexOf(number);
    const own = acts.find((act) => act.republicAct === number);
    if (own) {
      const title = titleYearBeside(text, found.index, found.index + whole.length);
      const titled =
        title &&
        acts.find((act) => act !== own && !hasBoth(own, act, title.year) && act.years.has(title.year) && isTitleBefore(text, title, act));
      // "Republic Act No. 9208, the Expanded Anti-Trafficking in Persons Act of 2012": title and year agree.
      if (titled?.republicAct) {
        yield draft(
          titled.concept,
          // Of two acts of one title either number or year may be meant.
          { start: found.index, end: title && titled.title === own.title ? title.end : found.index + whole.length },
          `"${titled.title} of ${title?.year}" is Republic Act No. ${titled.republicAct}, not No. ${number}. Write "${titled.republicAct}".`,
          [
            writeFix(start, start + number.length, titled.republicAct),
            ...(title && titled.title === own.title && own.year !== undefined
              ? [writeFix(title.end - title.year.length, title.end, own.year)]
              : []),
          ],
        );
        continue;
      }
      if (title && own.year !== undefined && !own.years.has(title.year)) {
        yield draft(own.concept, title, `Republic Act No. ${number} is of ${own.year}, not of ${title.year}.`, [
          writeFix(title.end - title.year.length, title.end, own.year),
        ]);
        continue;
      }
      const other = otherTitle(text, found.index + whole.length, own);
      if (other) yield other;
      if (year === undefined || own.year === undefined || year === own.year) continue;
      yield draft(
        own.concept,
        { start: found.index, end: found.index + whole.length },
        `Republic Act No. ${number} is of ${own.year}, not of ${year}.`,
        [writeFix(found.index + whole.lastIndexOf(year), found.index + whole.lastIndexOf(year) + year.length, own.year)],
      );
      continue;
    }
    // A figure at another place is turned as well: 11390 for 11930.
    const near = acts.filter(
      ({ republicAct: right = "" }) =>
        areAlikeFigures(number, right) || areTurned(number, right) || (number.length === 3 && lacksOneFigure(number, right)),
    );
    const sentence = sentenceOf(view, facts, found.index);
    const said = new Set(descriptionWords(sentence.text, "en"));
    const told = near.filter(
      (act) =>
        act.words.filter((word) => said.has(word)).length >= fewestTold ||
        (year !== undefined && (year === act.year || act.years.has(year))),
    );
    const [only, ...others] = told;
    if (!only?.republicAct || others.length > 0) continue;
    yield draft(
      only.concept,
      { start: found.index, end: start + number.length },
      `What is said here is Republic Act No. ${only.republicAct}, and the number written is nearly that.`,
      [writeFix(start, start + number.length, only.republicAct)],
    );
  }
}

/** Both acts have the title, and the year goes with the first. */
function hasBoth(own: ForeignAct, other: ForeignAct, year: string): boolean {
  return own.title === other.title && own.years.has(year);
}

/** "Republic Act 9208, otherwise known as the Anti-Trafficking Act of 2003": half of the title. */
function otherTitle(text: string, from: number, act: ForeignAct): FindingDraft | undefined {
  const found = knownAs.exec(text.slice(from, from + 2 * longestTitle));
  const written = found?.[1] ?? "";
  if (!found || act.title === undefined || act.year === undefined || found[2] !== act.year || written === act.title) return undefined;
  const whole = `${written} of ${act.year}`;
  if (act.concept.terms.some((term) => term.text === whole || term.forms?.includes(whole))) return undefined;
  // Another title altogether is a name that people gave it.
  const own = act.title.toLowerCase().split(/[\s-]+/);
  if (written.split(/[\s-]+/).some((word) => !own.includes(word.toLowerCase()))) return undefined;
  const end = from + found[0].length;
  const start = end - whole.length;
  return {
    ...draft(act.concept, { start, end }, `Republic Act No. ${act.republicAct} is the "${act.title} of ${act.year}".`, [
      writeFix(start, end, `${act.title} of ${act.year}`),
    ]),
    level: "information",
  };
}

const knownAs =
  /^,?\s(?:\()?(?:otherwise|also|better)\sknown\sas\s(?:the\s)?["\u201c]?([A-Z][A-Za-z-]+(?:\s[A-Za-z-]+){0,10}?\sAct)\sof\s((?:19|20)\d\d)/;

/** The words up to a year's "Act of" are the title of the act. */
function isTitleBefore(text: string, { start }: Span, { title }: ForeignAct): boolean {
  return title !== undefined && text.slice(0, start + "Act".length).endsWith(title);
}

/** The year of a title that stands beside the number: "the Expanded Anti-Trafficking in Persons Act of 2012 (Republic Act No. 11862)", "Republic Act No. 11862, the ... Act of 2012". */
function titleYearBeside(text: string, start: number, end: number): (Span & { readonly year: string }) | undefined {
  const before = /(?<![A-Za-z])Act\sof\s((?:19|20)\d\d)(\s?\()$/.exec(text.slice(Math.max(0, start - longestTitle), start));
  if (before?.[1]) {
    const close = start - (before[2]?.length ?? 0);
    return { start: close - before[1].length - "Act of ".length, end: close, year: before[1] };
  }
  const after =
    /^(?:,|\s\(|,?\s(?:or|yaitu|yakni|atau))\s?(?:(?:also\s)?(?:known|called)\s(?:as\s)?)?(?:the\s)?[A-Z][A-Za-z\s-]{8,90}?Act\sof\s((?:19|20)\d\d)(?!\d)/.exec(
      text.slice(end, end + 2 * longestTitle),
    );
  if (!after?.[1]) return undefined;
  const close = end + after[0].length;
  return { start: close - after[1].length - "Act of ".length, end: close, year: after[1] };
}

const fewestTold = 2;

/** "Modern Slavery Act 2018" after the name of the country whose act is of another year. */
function* titledAct({ text }: BlockView, _facts: BlockFacts, { lexicon }: RuleContext): Generator<FindingDraft> {
  for (const found of text.matchAll(/(?:Act|Law|Order|Exploitation)(,?\s+(?:of\s+)?|\s\()((?:19|20)\d\d)(?![\d/-])/g)) {
    const [whole, , year = ""] = found;
    const headEnd = found.index + (/^[A-Za-z]+/.exec(whole)?.[0].length ?? 0);
    const before = text.slice(Math.max(0, headEnd - longestTitle), headEnd);
    const acts = actsOf(lexicon).filter(
      (act) => act.title !== undefined && before.endsWith(act.title) && !/[A-Za-z-]\s?$/.test(capitalBefore(before, act.title)),
    );
    if (acts.length === 0) continue;
    // Several countries have an act of this name: the one that is named right before.
    const title = acts[0]?.title ?? "";
    // "(United Kingdom) and the Modern Slavery Act 2018 (Australia)": what a bracket says belongs to the act before it.
    const lead = text.slice(Math.max(0, headEnd - title.length - longestLead), headEnd - title.length).replace(/^[^(]*\)|\([^)]*\)/g, "");
    const bracket = /^\s\(([^)]{2,24})\)/.exec(text.slice(found.index + whole.length, found.index + whole.length + longestLead))?.[1] ?? "";
    const told = acts.filter((act) => act.country.test(bracket));
    const named = told.length > 0 ? told : acts.filter((act) => act.country.test(lead));
    // "the Employment Agencies Act 1973": of a title that any country may have, the country must be named.
    const isTold = ofTheField.test(title) || (acts[0]?.country.test(text) ?? false);
    const meant = named.length > 0 ? named : acts.length === 1 && isTold && !anyCountry.test(lead) ? acts : [];
    const end = found.index + whole.length;
    const numbered = meant.length === 1 && meant[0]?.year === year ? numberBeside(text, end, meant[0]) : undefined;
    if (numbered) yield numbered;
    if (meant.length === 0 || meant.some((act) => act.year === year)) continue;
    const [act] = meant;
    if (!act?.year || meant.length > 1) continue;
    yield draft(act.concept, { start: headEnd - title.length, end }, `"${title}" is of ${act.year}, not of ${year}. Write "${act.year}".`, [
      writeFix(end - year.length, end, act.year),
    ]);
  }
}

/** "... Act 2007 (Act 607)": the number in brackets is not that of the act. */
function numberBeside(text: string, from: number, act: ForeignAct): FindingDraft | undefined {
  const found = /^\s\((Act\s(?:No\.?\s)?)(A?\d{2,4})\)/.exec(text.slice(from, from + 20));
  if (!found || act.number === undefined || found[2] === act.number) return undefined;
  const start = from + " (".length;
  const end = start + (found[1]?.length ?? 0) + (found[2]?.length ?? 0);
  return draft(act.concept, { start, end }, `"${act.title}" is Act ${act.number}, not ${found[2]}. Write "${act.number}".`, [
    writeFix(end - (found[2]?.length ?? 0), end, act.number),
  ]);
}

/** The word right before a title, where the title may be the end of a longer one. */
function capitalBefore(before: string, title: string): string {
  return (
    /(?:[A-Z][a-z]+(?:,?\s(?:of|and|in|for|on|or|&))?|-)\s?$/
      .exec(before.slice(0, before.length - title.length))?.[0]
      .replace(/^(?:The|Its|Under|See|In)\s$/, "") ?? ""
  );
}

const ofTheField = /Traffick|Smuggl|Slavery|Migrant|Exploitation/;
const longestTitle = 90;
const longestLead = 30;
const anyCountry = /(?:[A-Z][a-z]+(?:'s|\u2019s)|of [A-Z][a-z]+)\s/;

/** "Directive (EU) 2024/3015", which is a Regulation; "Directive (EU) 2024/1721, amending the anti-trafficking directive", of which it is nearly the number. */
function* union(view: BlockView, facts: BlockFacts, { lexicon }: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  for (const found of text.matchAll(/(?<![A-Za-z])(Directive|Regulation)(\s\(EU\)\s)(\d{4}\/\d{1,4})(?!\d)/g)) {
    const [whole, kind = "", , number = ""] = found;
    const act = actsOf(lexicon).find((one) => one.union?.number === number);
    const near = act ? undefined : nearUnion(number, sentenceOf(view, facts, found.index).text, lexicon);
    if (near?.union) {
      const end = found.index + whole.length;
      yield draft(
        near.concept,
        { start: found.index, end },
        `What is said here is ${near.union.kind} (EU) ${near.union.number}, and the number written is nearly that.`,
        [writeFix(end - number.length, end, near.union.number)],
      );
    }
    if (!act?.union || act.union.kind === kind) continue;
    yield draft(
      act.concept,
      { start: found.index, end: found.index + whole.length },
      `${number} is a ${act.union.kind}, not a ${kind}. Write "${act.union.kind}".`,
      [writeFix(found.index, found.index + kind.length, act.union.kind)],
    );
  }
}

/** The only act of the Union whose number is nearly the one written, of the same year, and whose subject the sentence has. */
function nearUnion(number: string, sentence: string, lexicon: Lexicon): ForeignAct | undefined {
  const [year = "", own = ""] = number.split("/");
  const [only, ...others] = actsOf(lexicon).filter(({ union }) => {
    const [ofYear, right = ""] = union?.number.split("/") ?? [];
    return ofYear === year && (areAlikeFigures(own, right) || areTurned(own, right));
  });
  return only && others.length === 0 && onTrafficking.test(sentence) === onTrafficking.test(only.concept.instrument?.title.en ?? "")
    ? only
    : undefined;
}

const onTrafficking = /traffick/i;

/** "Singapore passed the Prevention of Human Trafficking Act in 2015", "the enactment of Republic Act No. 11641 in 2022": the year is none of the act's, or that in which it came into force. */
function* enactedYear(view: BlockView, facts: BlockFacts, { lexicon }: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  if (!making.test(text) || !mayNameAct.test(text)) return;
  for (const act of actsOf(lexicon)) {
    const { instrument, confidence } = act.concept;
    const date = dayMade(instrument);
    const made = yearMade(instrument);
    const name = act.republicAct === undefined ? act.title : `Act No. ${act.republicAct}`;
    if (date === undefined || made === undefined || confidence !== "high" || name === undefined) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const start = act.republicAct === undefined ? at : at - "Republic ".length;
      const end =
        at +
        name.length +
        (/^(?:,?\s(?:of\s)?\d{4})?(?:\s\([^)]{2,40}\))?/.exec(text.slice(at + name.length, at + name.length + longestTitle))?.[0].length ??
          0);
      const told = yearToldOf(text, start, end);
      if (!told || told.year === made || act.years.has(told.year)) continue;
      const sentence = sentenceOf(view, facts, start);
      const isNumbered = act.republicAct !== undefined;
      const isAlone = () =>
        actsOf(lexicon).every((other) => other === act || other.title !== act.title || !other.country.test(sentence.text));
      // "... and was amended later" says nothing of the year before it.
      if (isCorrected.test(text.slice(sentence.start, told.end)) || !(isNumbered || (act.country.test(sentence.text) && isAlone())))
        continue;
      // "the Child Trafficking in Persons Act": the end of a longer title.
      const before = text.slice(Math.max(0, start - longestTitle), at + name.length);
      if (!isNumbered && /[A-Za-z-]\s?$/.test(capitalBefore(before, name))) continue;
      const edit = rightDate(text, told, date);
      yield draft(
        act.concept,
        { start: told.start, end: told.end },
        `"${isNumbered ? `Republic ${name}` : name}" was enacted in ${made}, not in ${told.year}. Write "${edit.text}".`,
        [{ title: `Write "${edit.text}"`, edits: [edit] }],
      );
    }
  }
}

/** The end of an act's title, of two words or more in capitals, or its number; asked before the acts of all countries are decoded. "Law Number 21" is neither. */
export const mayNameAct = /(?:[A-Z][A-Za-z]*|\)) (?:Act|Law|Order|Exploitation)|Act No\. \d/;
const making = /(?<![a-z])(?:enact|pass(?:ed|age)|adopt(?:ed|ion)|signed)/i;
const isCorrected = /(?<![a-z])(?:not|wrongly|amend[a-z]*|revis[a-z]*|draft|bill)(?![a-z])/i;
const inYear = "(?:in|on)\\s(?:\\d{1,2}\\s)?(?:[A-Z][a-z]{2,8}\\s)?(?:\\d{1,2},\\s)?((?:19|20)\\d\\d)(?![\\d/-])";
const madeAfter = new RegExp(
  `^,?\\s(?:which\\s)?(?:was|had\\sbeen)\\s(?:first\\s|originally\\s)?(?:passed|enacted|adopted|signed(?:\\sinto\\slaw)?)\\s(?:by\\s[A-Za-z\\s]{2,40}?\\s)?${inYear}`,
);
const makingBefore = /(?:enacted|passed|adopted|enactment of|passage of|adoption of)\s(?:the\s|its\s|of\s)?(?:own\s)?$/;
const yearBehind = new RegExp(`^\\s${inYear}`);
const yearInFront =
  /(?:^|[.!?]\s|\n)In\s(?:[A-Z][a-z]{2,8}\s)?((?:19|20)\d\d),?\s[^.;\d]{0,50}?(?:enacted|passed|adopted)\s(?:the\s|its\s)?$/;

/** The right year, or month and year, or day, like the one that is told. */
function rightDate(text: string, told: Span, date: string): Span & { readonly text: string } {
  const before = /(\d{1,2}\s)?([A-Z][a-z]{2,8})\s(?:\d{1,2},\s)?$/.exec(text.slice(Math.max(0, told.start - longestDate), told.start));
  const [day = "", month = "", year = ""] = dayInWords(date, "en").split(" ");
  if (!before || !months.has((before[2] ?? "").toLowerCase()) || year === "")
    return { start: told.start, end: told.end, text: date.slice(0, 4) };
  const isWhole = before[1] !== undefined || /,\s$/.test(before[0]);
  return { start: told.start - before[0].length, end: told.end, text: isWhole ? `${day} ${month} ${year}` : `${month} ${year}` };
}

const longestDate = 20;

/** The year in which an act is said to have been made, right beside its name. */
function yearToldOf(text: string, start: number, end: number): (Span & { readonly year: string }) | undefined {
  const head = text.slice(Math.max(0, start - longestTitle), start);
  const tail = text.slice(end, end + longestTitle);
  const after = madeAfter.exec(tail) ?? (makingBefore.test(head) ? yearBehind.exec(tail) : null);
  if (after?.[1]) {
    const close = end + after[0].length;
    return { start: close - after[1].length, end: close, year: after[1] };
  }
  const before = yearInFront.exec(head);
  if (!before?.[1]) return undefined;
  const from = start - head.length + before.index + before[0].indexOf(before[1]);
  return { start: from, end: from + before[1].length, year: before[1] };
}

function draft(concept: Concept, place: Span, message: string, fixes: readonly FixDraft[]): FindingDraft {
  return { ...place, message, level: levelOf(concept, "warning"), ...sourceOf(concept), fixes: [...fixes] };
}

interface ForeignAct {
  readonly concept: Concept;
  /** Of its adoption; undefined where pages differ. */
  readonly year: string | undefined;
  /** Its title without the year, where the year ends it. */
  readonly title: string | undefined;
  readonly country: RegExp;
  readonly republicAct: string | undefined;
  /** As its country counts acts: "670" of Malaysia's "Act 670". */
  readonly number: string | undefined;
  /** All years that one of its names has, and that of its adoption. */
  readonly years: ReadonlySet<string>;
  readonly union: { readonly kind: string; readonly number: string } | undefined;
  /** Words of the title and of what it is about. */
  readonly words: readonly string[];
}

const known = new WeakMap<Lexicon, readonly ForeignAct[]>();

/** The acts of other countries that the base has. */
export function actsOf(lexicon: Lexicon): readonly ForeignAct[] {
  const made = known.get(lexicon) ?? makeActs(lexicon);
  known.set(lexicon, made);
  return made;
}

function makeActs(lexicon: Lexicon): ForeignAct[] {
  const acts: ForeignAct[] = [];
  for (const { id } of instrumentIndex(lexicon).notes) {
    const country = countryOfAct(id);
    const concept = country && instrumentOf(lexicon, id);
    const instrument = concept?.instrument;
    if (!country || !concept || !instrument || concept.confidence === "memory") continue;
    const name = instrument.title.en ?? "";
    const [, title, ownYear] =
      /^(.*?)(?:,?\s+(?:of\s+)?|\s\((?:[A-Z][A-Za-z ]+, )?)(?:B\.E\. \d{4} \()?((?:19|20)\d\d)\)?(?:$|\s\()/.exec(name) ?? [];
    const union = /^(Directive|Regulation) \(EU\) (\d{4}\/\d+)/.exec(name);
    const made = yearMade(instrument);
    const republicAct = /^Republic Act No\. (\d+)$/.exec(String(instrument.number ?? ""))?.[1];
    acts.push({
      concept,
      // An act of December may carry the year of its promulgation; one that amends another carries the other's.
      year: republicAct === undefined ? (ownYear ?? made) : made,
      title: title && /(?:Act|Law|Order|Exploitation)$/.test(title) && !/Amend/.test(title) ? title : undefined,
      country,
      republicAct,
      number: concept.terms.map(({ text }) => /^Act (A?\d+)$/.exec(text)?.[1]).find((one) => one !== undefined),
      years: new Set(
        [name, ...concept.terms.map(({ text }) => text)]
          .flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
          .concat(made ?? []),
      ),
      union: union ? { kind: union[1] ?? "", number: union[2] ?? "" } : undefined,
      words: [...new Set(descriptionWords([name, ...(instrument.topics ?? [])].join(" "), "en"))],
    });
  }
  return acts;
}
