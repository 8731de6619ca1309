import type { Lang } from "../engine/concept.js";
import type { DefinedAcronym } from "../engine/definedAcronyms.js";
import type { Span } from "../engine/facts.js";
import type { RuleContext, SubjectFindingDraft, SubjectRule } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { type AcronymStory, annexOf, type DefinitionEvent, introducedForm, isRunningText, levelFor, storyOf } from "./acronyms.js";
import { sameMeaning } from "./sameMeaning.js";
import { standsWithoutArticle } from "./standsWithoutArticle.js";
import { writeInstead } from "./writeInstead.js";

/**
 * Reports an acronym that the memo spells out a second time: once is enough, and a second time makes the reader wonder whether something else is meant. Likewise a second
 * acronym for words that have one already.
 * An annex may spell it out once more, so may the half of a memo that is in the other language, and a list of acronyms is no second time.
 *
 * Bad:  The Witness and Victim Protection Agency (LPSK) has an office there. The Witness and Victim Protection Agency (LPSK) will visit it.
 * Good: The Witness and Victim Protection Agency (LPSK) has an office there. The LPSK will visit it.
 */
export const acronymRedefined: SubjectRule = {
  id: "acronym-redefined",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    const firsts = new Map<string, DefinitionEvent>();
    for (const event of story.definitions) {
      const { definition } = event.data;
      // "Balai itu, selanjutnya disebut BP3MI", where the memo has spelled BP3MI out.
      if (definition.style === "words" && !definition.long && firsts.size > 0 && isRunningText(event) && isCoined(event)) {
        const level = levelFor(definition, "warning", context);
        const short = introducedForm(definition);
        if (level) yield { event, level, message: `"${definition.text}" has already been spelled out. Write only "${short}" here.` };
        continue;
      }
      if (definition.fit === "loose" || !definition.long) continue;
      const scope = `${annexOf(event, context)} ${languageOf(event, context.lang)}`;
      // The very same words are no translation, whatever the sentence around them is written in.
      const own = `${annexOf(event, context)} "${folded(definition.long.text)}"`;
      const first = firsts.get(scope) ?? firsts.get(own);
      if (!firsts.has(own)) firsts.set(own, event);
      if (!first) {
        firsts.set(scope, event);
        const other = isRunningText(event) ? earlierShort(event, context.defined) : undefined;
        if (other) {
          yield {
            event,
            level: levelFor(definition, "warning", context) ?? "information",
            message: `"${other.long}" has been introduced as "${other.text}". Write "${other.text}", and keep to it.`,
            ...(definition.whole ? replaced(event, definition.whole, other.text, false) : {}),
          };
        }
        continue;
      }
      if (!isRunningText(event) || !sameMeaning(first.data.definition, definition, context.lexicon)) continue;
      const level = levelFor(definition, "warning", context);
      if (!level) continue;
      const isSame = folded(definition.long.text) === folded(first.data.definition.long?.text ?? "") || definition.fit === "known";
      const short = introducedForm(definition);
      const whole = definition.whole ?? wholeInWords(event);
      yield {
        event,
        level,
        message: `"${definition.text}" has already been spelled out${first.data.definition.long ? ` as "${first.data.definition.long.text.replace(/\s+/g, " ")}"` : ""}. Write only "${short}" here.`,
        ...(whole ? replaced(event, whole, short, isSame && whole === definition.whole, isBare(event, whole, story, context)) : {}),
      };
    }
  },
};

/** The words before the acronym give it to something; "selanjutnya ABH I pulang" does not. */
function isCoined({ text, start }: DefinitionEvent): boolean {
  return /(?:disebut|disingkat|hereinafter|hereafter|referred\sto\sas|abbreviated)[^.;]{0,16}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** "the International Justice Mission, or IJM, tested it": the long form with the acronym behind it in words, and the commas around that. */
function wholeInWords({ text, data: { definition } }: DefinitionEvent): Span | undefined {
  const { long, style, start, end } = definition;
  if (!long || style !== "words" || long.end > start) return undefined;
  const link = inWords.exec(text.slice(long.end, start));
  const more = link && /^\s*,/.test(link[0]) && text.charAt(end) === "," ? 1 : 0;
  return link ? { start: long.start, end: end + more } : undefined;
}

const inWords =
  /^,?\s(?:or|also known as|known as|(?:hereinafter |hereafter )?(?:abbreviated|referred to|called)(?: as| to)?|in short|atau|(?:yang )?(?:selanjutnya )?(?:disingkat|disebut)(?: sebagai| dengan)?)(?: the)?\s$/i;

/** The acronym by which the memo has introduced the very same words before: "Ministry of Foreign Affairs (MFA)", then "(MoFA)". */
function earlierShort({ data: { definition }, text }: DefinitionEvent, defined: readonly DefinedAcronym[]): DefinedAcronym | undefined {
  const long = folded(definition.long?.text ?? "");
  const own = defined.findIndex(({ key }) => key === definition.key);
  return defined
    .slice(0, Math.max(0, own))
    .find(
      (one) =>
        folded(one.long) === long && !(definition.whole && text.slice(definition.whole.start, definition.whole.end).includes(one.text)),
    );
}

/** The finding on the long form with its bracket, and the fix that leaves the acronym. */
function replaced(
  event: DefinitionEvent,
  whole: Span,
  short: string,
  safe: boolean,
  isBare = false,
): Pick<SubjectFindingDraft, "start" | "end" | "fixes"> {
  const start = whole.start - event.start;
  const end = whole.end - event.start;
  const edit = writeInstead(event, start, end, short);
  const written = isBare ? { ...edit, start: edit.start - "the ".length } : edit;
  return { start, end, fixes: [{ title: `Write "${short}"`, safe, edits: [written] }] };
}

/** "the International Organization for Migration (IOM)", where the memo writes "IOM" without an article. */
function isBare(event: DefinitionEvent, whole: Span, story: AcronymStory, { lexicon }: RuleContext): boolean {
  return standsWithoutArticle(event, whole, event.data.definition, story, lexicon);
}

/** Language in which a definition speaks: that of its sentence. */
function languageOf(event: DefinitionEvent, memo: Lang): Lang {
  return event.lang ?? event.block.facts.lang ?? memo;
}

function folded(text: string): string {
  return text
    .split(/[\s-]+/)
    .map(foldWord)
    .join(" ");
}
