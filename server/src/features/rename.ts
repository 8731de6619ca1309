import type { Block, EventData } from "../engine/block.js";
import type { AcronymUse, Span } from "../engine/facts.js";
import type { Form } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { Memo, Position } from "../engine/memo.js";
import { sentenceAt } from "../engine/sentences.js";
import { pluralOf } from "../rules/english.js";
import { writeInstead } from "../rules/writeInstead.js";
import { nestedTerms, writtenForms } from "./nestedTerms.js";
import { langAt } from "./sensesOf.js";
import { type PlacedThing, type Range, rangeIn, thingAt } from "./thingAt.js";

/** What can be renamed at a position. */
export interface Renameable {
  readonly range: Range;
  /** The text as it stands, without plural or clitic. */
  readonly text: string;
}

/** A replacement by positions. */
export interface RangeEdit {
  readonly range: Range;
  readonly text: string;
}

/** The acronym or term at a position; undefined for everything else, so that nothing else is renamed. */
export function prepareRename(memo: Memo, position: Position): Renameable | undefined {
  const placed = thingAt(memo, position);
  if (!placed) return undefined;
  const span = renamed(placed);
  return span && { range: rangeIn(memo, placed.block, placed.line, span), text: placed.block.text.slice(span.start, span.end) };
}

/** Why a name cannot be taken, or undefined. */
export function nameProblem(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === "") return "The new name is empty.";
  if (/[\r\n]/.test(name)) return "The new name must stand on one line.";
  if (trimmed.length > 300) return "The new name is too long.";
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return "The new name has no letter.";
  return undefined;
}

/**
 * Edits that rename the acronym or term at a position throughout the memo; undefined where there is none. Quotations keep their wording, and so do
 * names and titles that contain it, but not longer terms ("victims of trafficking in persons"); case, plural and clitics are kept, and the article before it is mended ("an NGO", "a CSO").
 */
export function rename(memo: Memo, position: Position, name: string): RangeEdit[] | undefined {
  const placed = thingAt(memo, position);
  if (!placed || !renamed(placed)) return undefined;
  const { thing } = placed;
  const names = thing.kind === "term" ? namesOf(thing.mention, name.trim()) : { one: name.trim(), many: name.trim() };
  const texts = thing.kind === "term" ? writtenForms(thing.mention.forms.filter(({ termIndex }) => termIndex >= 0)) : [];
  const edits: RangeEdit[] = [];
  for (const { block, line } of memo.blocks.placed()) {
    if (block.facts.quoted) continue;
    const write = (data: EventData, { start, end }: Span, text: string) => {
      const lang = langAt(memo, block, start);
      const edit = writeInstead({ block, start, end, data, text: block.text, facts: block.facts, lang }, 0, end - start, fit(text, block));
      edits.push({ range: rangeIn(memo, block, line, { start: start + edit.start, end: start + edit.end }), text: edit.text });
    };
    if (thing.kind === "acronym") {
      for (const use of block.facts.acronyms) {
        if (use.key !== thing.use.key || use.zone & (zone.quoted | zone.masked) || isInside(use)) continue;
        write({ kind: "acronym-use", use }, use, names.one);
      }
    } else if (thing.kind === "term") {
      for (const mention of block.facts.mentions) {
        if (mention.nested || mention.zone & (zone.quoted | zone.masked) || isBehindHyphen(block, mention)) continue;
        const form = sharedForm(mention, thing.mention);
        if (form) write({ kind: "term", mention }, mention, inflected(block, mention, form, names));
        else
          for (const span of nestedTerms(block, mention, texts))
            write({ kind: "term", mention }, span, nestedName(block, span, thing.mention, names));
      }
    }
  }
  return edits;
}

/** The new name in the singular and the plural. */
interface Names {
  readonly one: string;
  readonly many: string;
}

/** Who renames "migrant fishers" gives the plural, and who renames "migrant fisher" the singular. */
function namesOf(mention: Mention, name: string): Names {
  const form = mention.forms.find(({ termIndex }) => termIndex >= 0);
  if (!form || form.term?.lang === "id") return { one: name, many: name };
  const isPlural = isPluralForm(form) || (mention.inflected && mention.stemEnd === mention.end);
  const one = isPlural ? singularPhrase(name) : name;
  return one === name ? { one, many: pluralOf(name) ?? name } : { one, many: name };
}

/** The phrase with its head in the singular: "survivor of trafficking" for "survivors of trafficking". */
function singularPhrase(phrase: string): string {
  const [head = phrase] = phrase.split(/\s(?:of|in|for|on|to|with|against)\s/);
  for (const one of [head.replace(/ies$/, "y"), head.replace(/es$/, ""), head.replace(/s$/, "")])
    if (one !== head && pluralOf(one) === head) return one + phrase.slice(head.length);
  return phrase;
}

/** "pekerja-pekerja migran": half of a doubled word. */
function isBehindHyphen({ text }: Block, { start }: Mention): boolean {
  return /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** The new name as it can stand in a block: a bar parts the cells of a table. */
function fit(text: string, { facts }: Block): string {
  return facts.kind === "table" ? text.replace(/(?<!\\)\|/g, "\\|") : text;
}

function renamed(placed: PlacedThing): { start: number; end: number } | undefined {
  const { thing, block } = placed;
  if (thing.kind === "acronym") return isInside(thing.use) ? undefined : thing;
  if (thing.kind === "term" && !isBehindHyphen(block, thing.mention)) return { start: thing.mention.start, end: thing.mention.stemEnd };
  return undefined;
}

function isInside(use: AcronymUse): boolean {
  return use.inside !== undefined;
}

/** The form by which a mention names what another names by the same term, or by that in the other number ("migrant fishers"). */
function sharedForm(one: Mention, other: Mention): Form | undefined {
  return one.forms.find((form) => other.forms.some((wanted) => isSameTerm(form, wanted)));
}

function isSameTerm(one: Form, other: Form): boolean {
  if (one.conceptIndex !== other.conceptIndex || one.termIndex < 0 || other.termIndex < 0) return false;
  if (one.termIndex === other.termIndex) return true;
  return one.term?.lang === "en" && other.term?.lang === "en" && (areNumbers(one.text, other.text) || areNumbers(other.text, one.text));
}

function areNumbers(one: string, many: string): boolean {
  return one !== many && pluralOf(one)?.toLowerCase() === many.toLowerCase();
}

/** The form is the plural that its concept lists beside the singular. */
function isPluralForm({ text, term }: Form): boolean {
  return term?.lang === "en" && areNumbers(singularPhrase(text), text);
}

function inflected(block: Block, mention: Mention, form: Form, names: Names): string {
  const written = block.text.slice(mention.start, mention.stemEnd);
  const ending = block.text.slice(mention.stemEnd, mention.end);
  const isPlural = form.term?.lang !== "id" && (isPluralForm(form) || (mention.inflected && ending === ""));
  return withCase(isPlural ? names.many : names.one, written, form.text, beginsSentence(block, mention.start)) + ending;
}

/** The new name for a term within a longer one, in the number that stands there. */
function nestedName(block: Block, { start, end }: Span, { forms }: Mention, names: Names): string {
  const written = block.text.slice(start, end);
  const same = ({ text }: Form) => text.toLowerCase() === written.toLowerCase();
  const form = forms.find(same) ?? forms[0];
  return withCase(form && isPluralForm(form) ? names.many : names.one, written, form?.text ?? written, beginsSentence(block, start));
}

/** Only signs and marks stand between the place and the start of its sentence. */
function beginsSentence({ text, facts }: Block, start: number): boolean {
  const sentence = sentenceAt(facts.sentences, start);
  return sentence !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));
}

/** The new name in capitals where the old one stood in capitals, with a capital where only the place asked for one; that may be so where the base lists the form with one ("Migrant workers"). */
function withCase(name: string, written: string, form: string, isFirst: boolean): string {
  const letters = written.replace(/[^\p{L}]/gu, "");
  if (letters.length > 3 && letters === letters.toUpperCase() && form !== written) return name.toUpperCase();
  const first = written.charAt(0);
  const capital = first !== first.toLowerCase() && (isFirst || form.charAt(0) === form.charAt(0).toLowerCase());
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
