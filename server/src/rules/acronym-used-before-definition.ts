import { articleBefore } from "../engine/articleBefore.js";
import type { Lang } from "../engine/concept.js";
import { standsBefore } from "../engine/eventOrder.js";
import type { AcronymDefinition, AcronymUse } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FixDraft, SubjectRule } from "../engine/rule.js";
import { type DefinitionEvent, introducedForm, isExempt, isRunningText, levelFor, storyOf, type UseEvent } from "./acronyms.js";
import { capitalised, pluralOf } from "./english.js";
import { inSentence } from "./inSentence.js";
import { isNamedAsWord } from "./sentenceSigns.js";
import { writeInstead } from "./writeInstead.js";

/**
 * Reports an acronym that the memo uses before it spells it out, also within one paragraph, at the first early use. The reader meets the short
 * form first and has to guess. A use in a table or footnote is not early, and a list of acronyms defines for the whole memo wherever it stands.
 *
 * Bad:  The LPSK runs three offices. Requests go to the Witness and Victim Protection Agency (LPSK).
 * Good: The Witness and Victim Protection Agency (LPSK) runs three offices. Requests go to the LPSK.
 */
export const acronymUsedBeforeDefinition: SubjectRule = {
  id: "acronym-used-before-definition",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    const [definition] = story.definitions;
    if (!definition || story.listed.length > 0 || story.inHeading) return;
    // Where a footnote stands in the file says nothing of when it is read; a loose definition may be a mere remark in brackets.
    if (!isRunningText(definition) || definition.data.definition.fit === "loose") return;
    const early = story.uses.find((use) => isRunningText(use) && !isNamedAsWord(use.text, use.start, use.end));
    if (!early || !standsBefore(early, definition)) return;
    const use = asDefined(early.data.use, definition, context.lexicon);
    const isKnown = isExempt(use, context);
    if (isKnown && (early.block !== definition.block || definition.data.definition.fit !== "known" || !isWord(use, context.lexicon)))
      return;
    const level = isKnown ? "hint" : levelFor(early.data.use, "warning", context);
    if (!level) return;
    const { text } = early.data.use;
    const long = definition.data.definition.long?.text.replace(/\s+/g, " ");
    yield {
      event: early,
      level,
      message: `"${text}" is used here before the memo spells it out${long ? ` ("${long}")` : ""}. Write the long form at this first use, and only "${introducedForm(definition.data.definition)}" afterwards.`,
      fixes: moveDefinition(early, definition, early.lang ?? context.lang, context.lexicon),
    };
  },
};

/** Letters that every reader knows and that stand for a thing, not a name: "WNI" needs no long form; where its paragraph gives one all the same, it comes too late. */
function isWord({ forms }: Pick<AcronymUse, "forms">, lexicon: Lexicon): boolean {
  return forms.some((form) => /^(?:role|concept)$/.test(lexicon.conceptOf(form).kind));
}

/** The acronym in the sense in which the memo spells it out: "HSU" is a place as well. */
function asDefined(use: AcronymUse, { data: { definition } }: DefinitionEvent, lexicon: Lexicon): Pick<AcronymUse, "text" | "forms"> {
  const long = definition.long?.text.replace(/\s+/g, " ").toLowerCase();
  const meant = use.forms.filter((form) => lexicon.conceptOf(form).terms.some((term) => term.text.toLowerCase() === long));
  return meant.length > 0 ? { text: use.text, forms: meant } : use;
}

/** Spells the acronym out at the early use and leaves only the acronym where it was spelled out. */
function moveDefinition(early: UseEvent, later: DefinitionEvent, lang: Lang, lexicon: Lexicon): FixDraft[] {
  const { definition } = later.data;
  const { use } = early.data;
  const spelled = longFormFor(use, definition, lang);
  if (spelled === undefined || !definition.whole) return [];
  const asItStands = withGloss(later) ?? `${spelled} (${definition.text}${use.plural ? "s" : ""})`;
  // "Mutual legal assistance (MLA) is slow": the capital of that sentence stays behind.
  const bracket = asItStands.indexOf(" (");
  const text = inSentence(asItStands.slice(0, bracket), lexicon) + asItStands.slice(bracket);
  const short = introducedForm(definition);
  const { start, end } = definition.whole;
  const left = { at: later, ...writeInstead(later, start - definition.start, end - definition.start, short) };
  return [...(needsArticle(early, later, lexicon) ? [`the ${text}`] : []), text].map((words) => {
    const written = use.lead === "start" ? capitalised(words) : words;
    const edit = writeInstead(early, 0, use.end - use.start + (use.plural ? 1 : 0), written);
    return { title: `Write "${written}" here and "${short}" later`, edits: [edit, left] };
  });
}

/** "Travel document in lieu of a passport (Surat Perjalanan Laksana Paspor, SPLP)": the long form with its words before the bracket, as it stands. */
function withGloss({ data: { definition }, start, text }: DefinitionEvent): string | undefined {
  const { long, whole } = definition;
  if (!long || !whole || long.start <= whole.start) return undefined;
  const inBlock = start - definition.start;
  return text.slice(whole.start + inBlock, whole.end + inBlock).replace(/\s+/g, " ");
}

/** The body has an article where the memo spells it out, and none here; before another noun ("IOM officers") it needs none. */
function needsArticle({ data: { use } }: UseEvent, later: DefinitionEvent, lexicon: Lexicon): boolean {
  const { whole, start, forms } = later.data.definition;
  if (!whole || (use.lead !== undefined && use.lead !== "start")) return false;
  const isBody = forms.some((form) => /^(?:institution|instrument)$/.test(lexicon.conceptOf(form).kind));
  return isBody && /^the\s$/i.test(articleBefore(later.text, later.start + whole.start - start));
}

/** The long form in the number of the early use; undefined where it stands in the plural only and the singular is asked for. */
function longFormFor({ plural }: AcronymUse, definition: AcronymDefinition, lang: Lang): string | undefined {
  const long = definition.long?.text.replace(/\s+/g, " ");
  if (long === undefined || lang === "id" || plural === definition.plural) return long;
  return plural ? pluralOf(long) : undefined;
}
