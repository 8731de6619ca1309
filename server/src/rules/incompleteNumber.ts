import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { instrumentIndex, type Numbered } from "../engine/instruments.js";
import { readForm } from "../engine/referenceNumbers.js";
import { isForeign } from "../engine/references.js";
import { findTitle } from "../engine/referenceTitles.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { actLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { otherCountry } from "./wrongRatifyingAct.js";
import { areNearYears } from "./wrongYearOfAct.js";

/**
 * An act whose title says which one it is, and whose number has no year ("UU Nomor 21 tentang Pemberantasan TPPO"), or that has a year and no number ("Undang-Undang Tahun 2007 tentang ..."): the
 * fix completes it. A year that is not that of the act is put right with it. Who names the act in full in the same sentence has completed it.
 */
export function incompleteNumbers(view: BlockView, facts: BlockFacts, context: RuleContext): readonly FindingDraft[] {
  const { text } = view;
  if (facts.quoted || !mayBeIncomplete.test(text)) return none;
  const found: FindingDraft[] = [];
  for (const match of text.matchAll(incomplete)) {
    const form = readForm(text, match.index);
    if (!form || isForeign(text, match.index) || otherCountry.test(text)) continue;
    const at: Written = { ...readParts(match), start: match.index, formEnd: form.formEnd, form: form.form };
    const isRead = facts.references.some(({ start, end, numberSpan }) => numberSpan && start < at.linkStart && at.start < end);
    const draft = isRead || isHidden(view, { start: at.start, end: at.linkStart }) ? undefined : judge(view, facts, at, context);
    if (draft) found.push(draft);
  }
  return found;
}

const none: readonly never[] = [];

/** A number before the subject, other than the year of a full number ("Nomor 21 Tahun 2007", "21/2007"). */
export const mayBeIncomplete =
  /(?<!(?:\d\s(?:of|[Tt]ahun)\s|\/)\d{3})\d\s+(?:tentang|ttg|mengenai|on|concerning|regarding)\s|(?:tentang|on|concerning)\s[^.;]{0,80}[A-Z]{3}\)?\s+(?:of|tahun)\s+\d{4}/;
export const incomplete =
  /(?<![A-Za-z-])(?:UU|Undang-Undang|Peraturan\s+(?:Pemerintah|Presiden)|Keputusan\s+Presiden|Instruksi\s+Presiden|PP|Perpres|Keppres|Inpres|Law|Act|(?:Government|Presidential)\s+(?:Regulation|Decree|Instruction))(?:\s+(?:(?<word>Nomor|Nomer|No\.?|Number)\s*(?<number>\d{1,3})|(?:of|[Tt]ahun)\s+(?<year>\d{4})))?(?<link>\s+(?:tentang|ttg\.?|mengenai|on|concerning|regarding)\s+(?:the\s+)?)(?=\p{Lu})/gu;

interface Written extends Span {
  readonly formEnd: number;
  readonly form: string;
  readonly linkStart: number;
  /** The word before the number, the number and the year, where they stand before the title. */
  readonly word?: string | undefined;
  readonly number?: string | undefined;
  readonly year?: string | undefined;
}

function readParts({ index, 0: whole, groups }: RegExpExecArray): Omit<Written, "start" | "formEnd" | "form"> {
  const linkStart = index + whole.length - (groups?.link?.length ?? 0);
  return { end: linkStart, linkStart, word: groups?.word, number: groups?.number?.replace(/^0+/, ""), year: groups?.year };
}

function judge(view: BlockView, facts: BlockFacts, at: Written, context: RuleContext): FindingDraft | undefined {
  const { text } = view;
  const lang: Lang = /^\s+(?:t|m)/i.test(text.slice(at.linkStart, at.linkStart + 4)) ? "id" : "en";
  const title = titleAfter(view, facts, at, lang, context);
  const index = instrumentIndex(context.lexicon);
  const acts = (title?.keys ?? []).flatMap((key) => index.numberOf(key) ?? []).filter(({ form }) => form === at.form);
  if (!title) return undefined;
  const [act, ...more] = at.number === undefined ? acts : acts.filter(({ number }) => number === at.number);
  if (!act || more.length > 0) return undefined;
  const sentence = sentenceOf(view, facts, at.start);
  const said = text.slice(sentence.start, sentence.end);
  const label = actLabel(act, lang);
  const common = { start: at.start, end: at.linkStart, ...sourceOf(act.concept) };
  const isNamed = facts.references.some(({ key, numberSpan }) => key === act.id && numberSpan !== undefined);
  if (isNamed) return undefined;
  if (at.number !== undefined) {
    if (title.year !== undefined || new RegExp(`\\b${act.year}\\b`).test(said)) return undefined;
    const insert = lang === "id" ? ` Tahun ${act.year}` : ` of ${act.year}`;
    return {
      ...common,
      level: levelOf(act.concept, "information"),
      message: `By its title this is ${label}, and the year is missing. Write "${text.slice(at.start, at.linkStart)}${insert}".`,
      fixes: [
        {
          title: `Write "${text.slice(at.start, at.linkStart)}${insert}"`,
          edits: [{ start: at.linkStart, end: at.linkStart, text: insert }],
        },
      ],
    };
  }
  return at.year === undefined ? wrongTrailingYear(common, act, title, label) : withoutNumber(text, common, act, at, lang, label);
}

type Common = Span & { readonly source?: string };

/** "Undang-Undang Tahun 2007 tentang ...": the number is missing, and the year may be another. */
function withoutNumber(text: string, common: Common, act: Numbered, at: Written, lang: Lang, label: string): FindingDraft | undefined {
  const isRight = Number(at.year) === act.year;
  if (!isRight && !areNearYears(Number(at.year), act.year)) return undefined;
  const written = text.slice(at.start, at.formEnd);
  const right = lang === "id" ? `${written} Nomor ${act.number} Tahun ${act.year}` : `${written} No. ${act.number} of ${act.year}`;
  return {
    ...common,
    level: levelOf(act.concept, isRight ? "information" : "warning"),
    message: `By its title this is ${label}; ${isRight ? "the number is missing" : `it is not of ${at.year}`}. Write "${right}".`,
    fixes: [{ title: `Write "${right}"`, edits: [{ start: at.start, end: at.linkStart, text: right }] }],
  };
}

/** "Law concerning the Eradication of TIP of 2009": the year after a title in which an acronym stands. */
function wrongTrailingYear(common: Common, act: Numbered, title: TitleAfter, label: string): FindingDraft | undefined {
  if (title.year === undefined || !title.yearSpan || title.year === act.year || !areNearYears(title.year, act.year)) return undefined;
  return {
    ...common,
    end: title.yearSpan.end,
    level: levelOf(act.concept, "warning"),
    message: `By its title this is ${label}; it is not of ${title.year}. Write "${act.year}".`,
    fixes: [{ title: `Write "${act.year}"`, edits: [{ ...title.yearSpan, text: String(act.year) }] }],
  };
}

interface TitleAfter {
  readonly keys: readonly string[];
  /** The year after the title, where an acronym in it was written out to read it. */
  readonly year?: number;
  readonly yearSpan?: Span;
}

const longestTail = 220;

/** The acts whose title follows, acronyms in it read as what they stand for. */
function titleAfter(view: BlockView, facts: BlockFacts, at: Written, lang: Lang, { lexicon }: RuleContext): TitleAfter | undefined {
  const { text } = view;
  const limit = Math.min(view.contentEnd, at.linkStart + longestTail);
  let tail = text.slice(at.linkStart, limit);
  let hasAcronym = false;
  for (const { start, end, forms } of facts.acronyms.toReversed()) {
    if (start < at.linkStart || end > limit) continue;
    const full = forms
      .flatMap((form) => lexicon.conceptOf(form).terms)
      .find((term) => term.lang === lang && term.type === "full" && term.status === "preferred");
    if (!full) continue;
    tail = `${tail.slice(0, start - at.linkStart)}${full.text}${tail.slice(end - at.linkStart)}`;
    hasAcronym = true;
  }
  const found = findTitle(tail, { end: 0, form: at.form }, instrumentIndex(lexicon), tail.length);
  if (!found?.titleKeys || !found.titleSpan) return undefined;
  const year = /^["”*_)]*\s+(?:of|tahun)\s+(\d{4})(?!\d|[-/–])/i.exec(tail.slice(found.titleSpan.end));
  // What stands before the year may be longer than written; what stands after it is the same.
  const yearEnd = year ? limit - (tail.length - found.titleSpan.end - year[0].length) : 0;
  return {
    keys: found.titleKeys,
    ...(year ? { year: Number(year[1]) } : {}),
    ...(year && hasAcronym ? { yearSpan: { start: yearEnd - 4, end: yearEnd } } : {}),
  };
}
