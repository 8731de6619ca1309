import type { Lang, Term } from "../engine/concept.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { RuleContext, SubjectFindingDraft } from "../engine/rule.js";
import { sentenceText } from "../engine/sentences.js";
import { type AcronymStory, annexOf, type DefinitionEvent } from "./acronyms.js";
import { writeInstead } from "./writeInstead.js";

/** "Trafficking in persons (TIP) ... Human trafficking (HT)": two acronyms for one thing, both in one language. The later one gives way, wherever it is used. */
export function secondAcronym(event: DefinitionEvent, { uses }: AcronymStory, context: RuleContext): SubjectFindingDraft | undefined {
  const { definition } = event.data;
  const { long, whole, fit, inTitle, key, start } = definition;
  if (!long || !whole || fit === "loose" || inTitle || annexOf(event, context) > 0) return undefined;
  const lang = event.lang ?? context.lang;
  // "TKI" beside "PMI": the law of its time had it, and term-obsolete speaks of it.
  if (definition.forms.some((form) => isOfThen(context.lexicon.termOf(form)))) return undefined;
  const sentence = sentenceText(event.text, event.facts.sentences, event.start);
  if (ofWords.test(sentence)) return undefined;
  const own = termsNamed(long.text.replace(/\s+/g, " "), lang, context.lexicon);
  if (own.length === 0) return undefined;
  const { defined } = context;
  const earlier = defined.slice(
    0,
    Math.max(
      0,
      defined.findIndex((one) => one.key === key),
    ),
  );
  const first = earlier.find(
    (one) =>
      !one.key.startsWith(key) &&
      !key.startsWith(one.key) &&
      termsNamed(one.long, lang, context.lexicon).some((index) => own.includes(index)),
  );
  // Side by side they are told apart: "CSAM and child sexual exploitation material (CSEM) overlap".
  if (!first || sentence.includes(first.text)) return undefined;
  const edits = uses.map((use) => ({ ...writeInstead(use, 0, use.data.use.end - use.data.use.start, first.text), at: use }));
  return {
    event,
    level: "hint",
    message: `This memo has introduced "${first.text}" (${first.long}) for the same thing. Keep to "${first.text}".`,
    fixes: [
      {
        title: `Write "${first.text}" throughout`,
        edits: [writeInstead(event, whole.start - start, whole.end - start, first.text), ...edits],
      },
    ],
  };
}

/** "The EU directive speaks of trafficking in human beings (THB)": the sentence tells of words. */
const ofWords =
  /(?<![a-z])(?:speaks? of|spoke of|calls?|called|uses?|used|terms?|wording|directive|known as|also|istilah|menyebut(?:nya)?|disebut|dikenal|dahulu|dulu|semula)(?![a-z])/i;

/** The terms of the field that words of a language name; bodies and acts go by several names of their own. */
function termsNamed(words: string, lang: Lang, lexicon: Lexicon): readonly number[] {
  return lexicon
    .formsOf(words)
    .filter((form) => {
      const kind = lexicon.base.kindOf(form.conceptIndex);
      const term = lexicon.termOf(form);
      return !form.isAcronym && (kind === "concept" || kind === "role") && term?.lang === lang && !isOfThen(term);
    })
    .map(({ conceptIndex }) => conceptIndex);
}

/** What a law once called it is told as history. */
function isOfThen(term: Term | undefined): boolean {
  return term?.status === "obsolete" || term?.fault === "former-name" || term?.okBefore !== undefined || term?.until !== undefined;
}
