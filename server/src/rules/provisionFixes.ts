import type { Concept } from "../engine/concept.js";
import type { BlockView, Citation, Pinpoint, Reference } from "../engine/facts.js";
import { instrumentIndex, titleWords } from "../engine/instruments.js";
import type { FixDraft, RuleContext } from "../engine/rule.js";
import type { CitedCase } from "./citedCase.js";
import { instrumentLabel, subjectOfTitle } from "./instruments.js";

/** A provision that another law has replaced, and how it was cited. */
export interface Replaced extends CitedCase {
  readonly pinpoint: Pinpoint;
}

type EditDraft = FixDraft["edits"][number];

/** The fixes that cite an article of the base ("473 ayat (4)") of the law `by` in the place of the one written, with its title where the other's stands. */
export function provisionFixes(one: Replaced, article: string, by: Concept): FixDraft[] {
  const { view, pinpoint, context } = one;
  const written = view.text.slice(pinpoint.start, pinpoint.end);
  // Of a range one article is gone; "paragraph 2 of article 5" would have to be turned about.
  if (pinpoint.parts[0]?.to !== undefined || !beginsWithArticle.test(written)) return [];
  const head = headOf(view.text, pinpoint);
  const english = !/^ps|^pasal/i.test(head);
  const label = instrumentLabel(by, context.lang, context.lexicon);
  const title = (number: string) => `Cite ${english ? "Article" : "Pasal"} ${number}${by === one.concept ? "" : `, ${label}`}`;
  if (one.pinpoints.length > 1)
    return waysToWrite(article, english, written).flatMap((number) => {
      const edits = listEdits(one, number, by, english);
      return edits ? [{ title: title(number), edits }] : [];
    });
  const law = lawEdits(one, by, /\d+$/.exec(written)?.[0] ?? written);
  if (!law) return [];
  // "article 120, paragraph (1), of": the comma belongs to the parts.
  const end = pinpoint.end + (one.reference && pinpoint.parts.length > 1 && view.text[pinpoint.end] === "," ? 1 : 0);
  return waysToWrite(article, english, written).map((number) => ({
    title: title(number),
    edits: [
      { start: pinpoint.start, end, text: `${head}${number}${number.includes(", ") && one.reference ? "," : ""}` },
      ...law,
      ...one.beside.flatMap(({ locator }) =>
        locator && one.reference
          ? [{ start: locator.start, end: locator.end, text: `${/^\D+/u.exec(locator.text)?.[0] ?? ""}${number}` }]
          : [],
      ),
    ],
  }));
}

const beginsWithArticle = /^(?:art|pasal|psl|ps\.|section|§|\d)/i;

/** Of "Articles 2 and 3 of Law No. 21 of 2007" the first goes to the new law by itself; a provision of the same law stays where it is in the list. */
function listEdits(one: Replaced, number: string, by: Concept, english: boolean): EditDraft[] | undefined {
  const { beside, concept, context, pinpoint, pinpoints, reference, view } = one;
  const { text } = view;
  const head = headOf(text, pinpoint);
  if (by === concept) return [{ start: pinpoint.start, end: pinpoint.end, text: `${head}${number}` }];
  const [first, next, ...others] = pinpoints;
  if (!reference || beside.length > 0 || pinpoint !== first || !next || others.length > 0 || reference.start < next.end) return undefined;
  if (!/^,?\s(?:and|dan|or|atau)\s$/.test(text.slice(first.end, next.start))) return undefined;
  const single = head.replace(/^(art(?:icle)?)s/i, "$1");
  const law = instrumentLabel(by, english ? "en" : "id", context.lexicon);
  return [
    { start: first.start, end: first.end, text: `${single}${number} ${english ? "of " : ""}${law}` },
    ...(headOf(text, next) === "" ? [{ start: next.start, end: next.start, text: single }] : []),
  ];
}

/** The word before a number: "Articles ". */
function headOf(text: string, { start, end }: Pinpoint): string {
  return /^\D+/u.exec(text.slice(start, end))?.[0] ?? "";
}

/** "607(1)(a)" and "607, paragraph (1), letter a": who writes words goes on with words. */
function waysToWrite(article: string, english: boolean, written: string): string[] {
  const brackets = article.replace(/ ayat \((\d+)\)/, "($1)").replace(/ huruf ([a-z])/, "($1)");
  if (!english || brackets === article) return [article];
  const inWords = article.replace(/ ayat \((\d+)\)/, ", paragraph ($1)").replace(/ huruf ([a-z])/, ", letter $1");
  if (/paragraph|letter/i.test(written)) return [inWords];
  return /\(|^A|\./.test(written) ? [brackets] : [brackets, inWords];
}

/** The edits that put the new law in the place of the old one, its title too; undefined where it cannot be put there. */
function lawEdits({ view, context, concept, reference, citation, beside }: Replaced, by: Concept, last: string): EditDraft[] | undefined {
  if (by === concept) return [];
  if (!reference) return citation ? [{ start: citation.start, end: citation.end, text: by.id }] : [];
  if (isNamed(reference))
    return beside.some(({ locator }) => locator) ? undefined : [nameEdit(view, context, reference, by), ...keyEdits(beside, by)];
  const right = instrumentIndex(context.lexicon).numberOf(by.id);
  const { numberSpan, yearSpan, titleSpan } = reference;
  if (!right || reference.by === "name" || !numberSpan || !yearSpan || reference.apposed) return undefined;
  if (beside.some(({ locator }) => locator && !locator.text.endsWith(last))) return undefined;
  const end = titleSpan?.end ?? endOfSubject(view, yearSpan.end, concept);
  if (amendedBy.test(view.text.slice(end, view.contentEnd)) || titled.test(view.text.slice(end, view.contentEnd))) return undefined;
  return [
    { ...numberSpan, text: right.number },
    { ...yearSpan, text: String(right.year) },
    ...(end > yearSpan.end ? [{ start: yearSpan.end, end, text: titleInstead(view.text.slice(yearSpan.end, end), by) }] : []),
    ...keyEdits(beside, by),
  ];
}

function keyEdits(beside: readonly Citation[], by: Concept): EditDraft[] {
  return beside.map(({ start, end }) => ({ start, end, text: by.id }));
}

/** "UU TPPO": the name alone, which no other law shares. */
function isNamed({ by, otherKeys, numberSpan, titleSpan, yearSpan }: Reference): boolean {
  return by === "name" && !otherKeys && !numberSpan && !titleSpan && !yearSpan;
}

/** The number of the new law in the place of the name of the old one, "the Anti-Trafficking Law" with its article. */
function nameEdit({ text }: BlockView, { lexicon, lang }: RuleContext, { start, end }: Reference, by: Concept): EditDraft {
  const article = /\bthe\s+$/i.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? "";
  const isIndonesian = /^(?:UU|Undang)/.test(text.slice(start, end));
  return { start: start - article.length, end, text: instrumentLabel(by, isIndonesian ? "id" : article ? "en" : lang, lexicon) };
}

/** The title of the new law behind the word that stood before that of the old one; nothing where the base has none in this language. */
function titleInstead(written: string, by: Concept): string {
  const link = titled.exec(written)?.[0].trim();
  if (link === undefined) return "";
  const subject = subjectOfTitle(by, /^(?:t|m)/i.test(link) ? "id" : "en");
  return subject === undefined ? "" : ` ${link} ${subject}`;
}

const titled = /^\s+(?:on|concerning|regarding|about|tentang|mengenai|ttg\.?)\s/i;
/** What the number is followed by names the act that changed the old law, and would not fit the new one. */
const amendedBy =
  /^\s*,?\s*(?:(?:sebagaimana\s+)?(?:telah\s+)?(?:beberapa\s+kali\s+)?diubah\s+(?:(?:terakhir|beberapa\s+kali)\s+)*(?:dengan|oleh)|as\s+(?:last\s+)?amended\s+by|(?:jo\.?|jis\.?|juncto)\s+(?=UU|Undang|Law|Perppu|PP\s))\s?/i;

/** Where the words end that say, in those of the title, what the old law is about ("on money laundering"). */
function endOfSubject(view: BlockView, from: number, concept: Concept): number {
  const link = titled.exec(view.text.slice(from, view.contentEnd));
  if (!link) return from;
  const own = new Set(titleWords(`${concept.instrument?.title.en ?? ""} ${concept.instrument?.title.id ?? ""}`));
  const start = from + link[0].length;
  const rest = view.text.slice(start, view.contentEnd);
  let end = from;
  let last = 0;
  for (const word of rest.matchAll(/[A-Za-zÀ-ỿ]+/gu)) {
    const words = titleWords(word[0]);
    if (!/^[\s-]*$/.test(rest.slice(last, word.index)) || !words.every((one) => own.has(one))) break;
    last = word.index + word[0].length;
    // A small word belongs to the title only between two others of it.
    if (words.length > 0) end = start + last;
  }
  return end;
}
