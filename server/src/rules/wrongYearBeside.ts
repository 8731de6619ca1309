import type { Concept } from "../engine/concept.js";
import { yearMade } from "../engine/dayMade.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { conventionSubjects } from "./conventionSubjects.js";
import { levelOf, sentenceOf, sourceOf } from "./instruments.js";

/**
 * A treaty or declaration under a year in which nothing happened to it. "The 1957 Convention" and "the Convention of 1957" name the year of adoption, so that any
 * other is wrong; a year in brackets may be that of a ratification or an edition, and is called wrong only where its figures are nearly those of the right one, where it is
 * earlier, or a year or two later and nobody in the sentence ratifies anything.
 */
export function wrongYearBeside(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, year, yearSpan, yearAs } = reference;
  if (key === undefined || year === undefined || !yearSpan || reference.otherKeys || yearAs === "adopted") return undefined;
  const concept = instrumentOf(context.lexicon, key);
  const instrument = concept?.instrument;
  if (!concept || !instrument?.adopted) return undefined;
  const isMemorandum = instrument.form === "forum-document" && /^Memorandum/.test(instrument.title.en ?? "");
  if (!isMemorandum && !/^(?:treaty|protocol|declaration|resolution)$/.test(instrument.form)) return undefined;
  const adopted = instrument.adopted.slice(0, 4);
  const { indonesia, opened, inForce, period } = instrument;
  const known = [adopted, opened, inForce, indonesia?.signed, indonesia?.ratified].map((date) => Number(date?.slice(0, 4)));
  const text = view.text;
  // "Optional Protocol to the Convention on ... (1999)": the year of the Protocol.
  if (
    yearAs === "after" &&
    /\b(?:protocols?|amendments?|protokol(?:\s+opsional)?|perubahan)\s+(?:to|of|atas|pada|untuk|dari)?\s*(?:the\s+)?$/i.test(
      text.slice(Math.max(0, reference.start - 30), reference.start),
    )
  )
    return undefined;
  // With the convention's own number after it ("Convention, 1957 (No. 29)"), nothing but the year can be wrong.
  const beside = /^\s*\(No\.\s*(\d+)\)/i.exec(text.slice(yearSpan.end, yearSpan.end + 12))?.[1];
  const isNumbered = beside !== undefined && /^ILO No\. (\d+)/.exec(String(instrument.number ?? ""))?.[1] === beside;
  // A Convention is written with the year of its adoption before its number: that of its ratification is wrong there.
  if ((isNumbered ? String(year) === adopted : known.includes(year)) || period) return undefined;
  // "the 2030 Sustainable Development Goals": by then, not of then.
  if (yearAs === "before" && String(year) > context.date.slice(0, 4)) return undefined;
  if (!isNumbered && namesAnother(reference.text, key, year, context)) return undefined;
  // "a Protocol to the Forced Labour Convention, 1930 (No. 29)": the year is that of the Convention.
  const [toParent] = yearAs === "after" ? (ofParent.exec(reference.text) ?? []) : [];
  if (toParent !== undefined && namesAnother(reference.text.slice(toParent.length).replace(/^the\s/i, ""), key, year, context))
    return undefined;
  const link = text.slice(Math.min(reference.end, yearSpan.start), yearSpan.start);
  const parent = yearInName(concept, reference, year);
  if (parent !== undefined) return parent === year ? undefined : yearFinding(reference, yearSpan, concept, parent, year);
  const isName =
    yearAs === "inside" ||
    (yearAs === "before" ? endsHere.test(text.slice(reference.end, reference.end + 16)) : /^\s+(?:of|tahun)\s+$/i.test(link));
  const isPlain = !isName && yearAs === "after" && facts.kind !== "table" && /^(?:\s*\(\s*|,\s+)$/.test(link);
  // Nothing is ratified before it is adopted, and an edition is seldom of the next two years.
  const isNear = areAlikeFigures(String(year), adopted) || year - Number(adopted) <= nearYears;
  const isTold =
    isNumbered ||
    String(year) < adopted ||
    (isNear && !ofStates.test(text.slice(sentenceOf(view, facts, reference.start).start, reference.start)));
  if (!isName && !(isPlain && isTold)) return undefined;
  // "the 2008 Convention against Torture review", "amended the Convention of ...": not its name, or not its beginning.
  if (/(?:amend|review|report|conference|edition|commentary)\w*\s*$/i.test(text.slice(Math.max(0, yearSpan.start - 20), yearSpan.start)))
    return undefined;
  const found = yearFinding(reference, yearSpan, concept, Number(adopted), year);
  const right = numberOfYear(view, reference, year, context);
  if (right === undefined || !reference.numberSpan) return found;
  return {
    ...found,
    message: `${found.message} Year and subject are those of No. ${right}.`,
    fixes: [{ title: `Write "No. ${right}"`, edits: [{ ...reference.numberSpan, text: right }] }, ...(found.fixes ?? [])],
  };
}

/** "Konvensi ILO Nomor 105 Tahun 1930 tentang Kerja Paksa": year and subject are those of another Convention, so that the number may be the slip. */
function numberOfYear({ text }: BlockView, reference: Reference, year: number, { lexicon }: RuleContext): string | undefined {
  const own = /^ILO C(\d+)$/.exec(reference.number ?? "")?.[1];
  if (own === undefined) return undefined;
  const tail = text.slice(Math.max(reference.end, reference.yearSpan?.end ?? 0)).slice(0, longestTitle);
  const link = /^\s*\)?,?\s*(?:on|concerning|regarding|tentang|mengenai)\s+(?:the\s+)?/i.exec(tail)?.[0];
  if (link === undefined) return undefined;
  const titled = tail
    .slice(link.length)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/labor(?!u)/g, "labour");
  const named = conventionSubjects(lexicon).filter(({ subject }) => titled.startsWith(subject));
  if (named.some(({ number }) => number === own)) return undefined;
  const numbers = new Set(named.filter(({ concept }) => concept.instrument?.adopted?.startsWith(String(year))).map(({ number }) => number));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

const longestTitle = 160;

function yearFinding(reference: Reference, yearSpan: Span, concept: Concept, right: number, year: number): FindingDraft {
  const name = reference.text.replace(/\s+/g, " ");
  const isOwn = concept.instrument?.adopted?.startsWith(String(right));
  return {
    start: Math.min(reference.start, yearSpan.start),
    end: Math.max(reference.end, yearSpan.end),
    message: `"${name}" ${isOwn ? `was adopted in ${right}` : `is of ${right} by its name`}, not ${isOwn ? "in" : "of"} ${year}. Write "${right}".`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [{ title: `Write "${right}"`, edits: [{ ...yearSpan, text: String(right) }] }],
  };
}

/** "Protocol of 2014 to the Forced Labour Convention, 1930": the year that the name itself goes on with, of the instrument that it belongs to. */
function yearInName(concept: Concept, { text, yearAs }: Reference, year: number): number | undefined {
  if (yearAs !== "after" || !ofParent.test(text)) return undefined;
  const written = text.toLowerCase().replace(/labor/g, "labour");
  const years = [concept.instrument?.title.en, concept.instrument?.title.id, ...concept.terms.map((term) => term.text)].flatMap((name) => {
    const rest = name?.toLowerCase().startsWith(written) ? name.slice(written.length) : undefined;
    const found = /^(?:,\s+|\s+\(?|\s+(?:of|tahun)\s+)(\d{4})(?!\d)/.exec(rest ?? "")?.[1];
    return found === undefined ? [] : [Number(found)];
  });
  return years.includes(year) ? year : years[0];
}

const ofParent = /^(?:optional\s+)?proto[ck]ol.*\s(?:to|atas|untuk|pada)\s/i;

const nearYears = 2;

/** States that do something, or an edition: the year after a name may be of that. */
const ofStates =
  /(?<![a-z])(?:ratif[a-z]*|acce(?:de|ssion)[a-z]*|part(?:y|ies)|sign(?:ed|atory|atories)|join[a-z]*|commit[a-z]*|since|in(?:to)? force|entered|edition|text|report[a-z]*|commentary|observations|meratifikasi|diratifikasi|ratifikasi|aksesi|mengaksesi|pihak|disahkan|mengesahkan|pengesahan|menandatangani|ditandatangani|sejak|berlaku|edisi|laporan)(?![a-z])/i;

/** The name ends here, and is not the first part of another ("the 2019 Palermo Protocol review conference"). */
const endsHere =
  /^(?:[.,;:)\]]|\s*$|\s+\(|\s+(?:and|or|is|was|has|had|are|were|in|on|of|to|as|by|for|with|under|at|also|does|did|will|shall|must|may|can|which|that|both|[a-z]+s)(?![a-z]))/;

/** Another instrument of the base, of that year, holds the same words in its name ("the 1956 Slavery Convention"). */
function namesAnother(text: string, key: string, year: number, { lexicon }: RuleContext): boolean {
  const words = text.toLowerCase();
  return instrumentIndex(lexicon).notes.some(({ id }) => {
    const instrument = id === key ? undefined : instrumentOf(lexicon, id)?.instrument;
    return (
      Number(yearMade(instrument)) === year &&
      [instrument?.title.en ?? "", ...(instrument?.shortNames ?? [])].some((name) => name.toLowerCase().includes(words))
    );
  });
}
