import type { Concept } from "../engine/concept.js";
import type { Reference } from "../engine/facts.js";
import { instrumentIndex } from "../engine/instruments.js";
import type { FixDraft } from "../engine/rule.js";
import type { CitedCase } from "./citedCase.js";
import { instrumentLabel, sentenceOf } from "./instruments.js";

/** The fixes that put a successor in the place of an instrument cited whole. */
export function successorFixes(one: CitedCase, successor: Concept): FixDraft[] {
  const index = instrumentIndex(one.context.lexicon);
  const right = index.numberOf(successor.id);
  const edits = one.beside
    .filter((citation) => !citation.locator)
    .map((citation) => ({ start: citation.start, end: citation.end, text: successor.id }));
  if (edits.length < one.beside.length) return [];
  const { reference } = one;
  if (reference) {
    const own = index.numberOf(one.concept.id);
    const directive = /^(Directive \d{4}\/\d+\/EU) /.exec(successor.instrument?.title.en ?? "")?.[1];
    if (directive && reference.number?.startsWith("EU ") && !reference.pinpoints)
      return [{ title: `Cite ${directive}`, edits: [...edits, { start: reference.start, end: reference.end, text: directive }] }];
    const whole = edits.length === 0 ? wholeTitleFix(one, reference, successor) : undefined;
    if (whole) return [whole];
    const named = edits.length === 0 ? nameFix(one, reference, successor) : undefined;
    if (named) return [named];
    // A title or a pinpoint that stands with the number would no longer fit.
    if (!right || own?.form !== right.form || !reference.numberSpan || !reference.yearSpan || reference.pinpoints) return [];
    // "KUHAP (UU 8/1981)": the name goes on to the law that took its place.
    const isSharedName = reference.apposed && reference.titleKeys?.includes(successor.id);
    if (reference.titleSpan && !isSharedName) {
      const title = reference.apposed
        ? undefined
        : successorTitle(one.view.text, reference.yearSpan.end, reference.titleSpan.end, successor);
      if (!title) return [];
      edits.push(title);
    }
    edits.push({ ...reference.numberSpan, text: right.number }, { ...reference.yearSpan, text: String(right.year) });
  }
  const label = instrumentLabel(successor, one.context.lang, one.context.lexicon);
  return edits.length > 0 ? [{ title: `Cite ${label}`, edits }] : [];
}

/**
 * Of an act cited by its full title, its successor's: where another organ made that, or one that has another name since, more than the number changes ("Peraturan Menteri
 * Negara ... Nomor 22 Tahun 2010").
 */
function wholeTitleFix({ concept, view }: CitedCase, reference: Reference, successor: Concept): FixDraft | undefined {
  const { start, titleSpan, numberSpan, yearSpan, pinpoints, apposed } = reference;
  if (!numberSpan || !yearSpan || pinpoints || apposed) return undefined;
  const end = titleSpan?.end ?? yearSpan.end;
  const written = view.text.slice(start, end).replace(/\s+/g, " ");
  for (const lang of ["en", "id"] as const) {
    const own = concept.instrument?.title[lang];
    const text = successor.instrument?.title[lang];
    if (!own || !text || issuerOf(own) === issuerOf(text)) continue;
    const right = titleSpan ? text : withoutSubject(text);
    if (foldText(titleSpan ? own : withoutSubject(own)) === foldText(written))
      return { title: `Cite ${right}`, edits: [{ start, end, text: right }] };
  }
  return undefined;
}

/** "the Bohol Trafficking in Persons Work Plan 2017-2020", "Viet Nam's 2011 Law on ...": an instrument called by its full name alone gives way to the name of its successor. */
function nameFix({ concept, context, facts, view }: CitedCase, reference: Reference, successor: Concept): FixDraft | undefined {
  const { start, by, numberSpan, titleSpan, pinpoints } = reference;
  if (by !== "name" || numberSpan || titleSpan || pinpoints) return undefined;
  const written = view.text.slice(start, reference.end).replace(/\s+/g, " ");
  const named = concept.terms.find((term) => [term.text, ...(term.forms ?? [])].some((name) => foldText(name) === foldText(written)));
  const lang = named?.lang ?? sentenceOf(view, facts, start).lang ?? context.lang;
  // "Republic Act No. 9775", "Law No. 72/2006/QH11": a number in the manner of its country.
  // A plan called by its short name gives way to the short name of the next one.
  const isShort = named?.type === "short" && concept.instrument?.form === "plan";
  const short = isShort ? successor.terms.find((term) => term.type === "short" && term.lang === lang && !term.unverified)?.text : undefined;
  const text = named?.type === "full" ? successor.instrument?.title[lang] : (short ?? (named && numberLike(written, successor)));
  if (!text) return undefined;
  const end = reference.end + (ownYears.exec(view.text.slice(reference.end, reference.end + 14))?.[0].length ?? 0);
  return { title: `Cite ${text}`, edits: [{ start, end, text }] };
}

/** The name of the successor that differs from the one written in its figures only. */
function numberLike(written: string, successor: Concept): string | undefined {
  const manner = (name: string) => foldText(name).replace(/\d+/g, "0");
  return /\d/.test(written)
    ? successor.terms.flatMap((term) => [term.text, ...(term.forms ?? [])]).find((name) => manner(name) === manner(written))
    : undefined;
}

/** "Government Regulation No. 34 of 2021": a title up to its year. */
function withoutSubject(title: string): string {
  return /^.*?\s(?:Nomor|Number|No\.)\s\S+\s(?:Tahun|of)\s\d{4}/.exec(title)?.[0] ?? title;
}

/** What a title says before its number: "Peraturan Menteri Sosial". */
function issuerOf(title: string): string {
  return foldText(title.split(/\s(?:Nomor|Number|No\.)\s/)[0] ?? "");
}

function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bnumber\b|\bnomor\b|\bno\.?(?=\s)/g, "no")
    .replace(/\u2019/g, "'");
}

/** The edit that puts the successor's title, in the language of the one written, after its number. */
function successorTitle(
  text: string,
  from: number,
  end: number,
  concept: Concept,
): { start: number; end: number; text: string } | undefined {
  const link = /^\s+(tentang|on)(?:\s+(the))?\s+/iu.exec(text.slice(from, end));
  if (!link) return undefined;
  const isEnglish = link[1]?.toLowerCase() === "on";
  const title = isEnglish ? concept.instrument?.title.en : concept.instrument?.title.id;
  const subject = (isEnglish ? /\son\s+(.*)$/su : /\stentang\s+(.*)$/su).exec(title ?? "")?.[1];
  if (subject === undefined) return undefined;
  return { start: from + link[0].length, end, text: link[2] ? subject.replace(/^the\s+/i, "") : subject };
}

/** The years of a plan behind its name. */
export const ownYears = /^[\s(]{1,2}(?:19|20)\d\d\s?[-\u2013\u2014]\s?(?:19|20)\d\d/;
