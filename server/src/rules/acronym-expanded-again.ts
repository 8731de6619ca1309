import type { MemoEvent, Subject } from "../engine/block.js";
import { closesOwnComma } from "../engine/closesOwnComma.js";
import type { Lang, Level } from "../engine/concept.js";
import type { AcronymDefinition } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { longFormSetting } from "../engine/longFormSetting.js";
import { zone } from "../engine/matcher.js";
import type { FixDraft, RuleContext, SubjectRule } from "../engine/rule.js";
import {
  type AcronymStory,
  annexOf,
  type DefinitionEvent,
  introducedForm,
  isEveryday,
  isExempt,
  isKnownToAll,
  isRunningText,
  levelFor,
  storyOf,
} from "./acronyms.js";
import { pluralOf } from "./english.js";
import { sameMeaning } from "./sameMeaning.js";
import { standsWithoutArticle } from "./standsWithoutArticle.js";
import { writeInstead } from "./writeInstead.js";

/**
 * Points out the first place where the memo writes a long form in full again after it has introduced its acronym. Names and titles of which the
 * long form is part, annexes, headings, tables, footnotes, quotations and the other language keep it.
 *
 * Bad:  Their National Referral Mechanism (NRM) is new. The NRM has two desks. The National Referral Mechanism will grow.
 * Good: Their National Referral Mechanism (NRM) is new. The NRM has two desks. The NRM will grow.
 */
export const acronymExpandedAgain: SubjectRule = {
  id: "acronym-expanded-again",
  defaultLevel: "hint",
  scope: "acronym",
  *check(subject, context) {
    const again = longFormAgain(subject, context);
    if (!again) return;
    const { event, definition, short, level } = again;
    yield {
      event,
      level,
      message: `"${spaced(event.text.slice(event.start, event.end))}" has been introduced as "${introducedForm(definition)}". Write "${short}".`,
      fixes: [{ title: `Write "${short}"`, edits: [inPlace(again, storyOf(subject, context.lexicon), context.lexicon)] }],
    };
  },
};

/** The edit that writes the acronym, with the ending of the long form. */
function inPlace({ event, definition, short }: LongFormAgain, story: AcronymStory, lexicon: Lexicon): FixDraft["edits"][number] {
  // "the Department of Migrant Workers' hotline": an acronym takes the whole ending.
  const isOwner = /^['\u2019]\s/.test(event.text.slice(event.end, event.end + 2)) && /s$/i.test(event.text.slice(event.start, event.end));
  const more = isOwner || closesOwnComma(event.text, event.facts, event) ? 1 : 0;
  const edit = writeInstead(event, 0, event.end - event.start + more, isOwner ? `${short}'s` : short);
  const isBare = standsWithoutArticle(event, { start: event.start, end: event.end }, definition, story, lexicon);
  return isBare ? { ...edit, start: edit.start - "the ".length } : edit;
}

/** A long form written in full after its acronym was introduced, and the acronym that is enough there. */
interface LongFormAgain {
  readonly event: MemoEvent;
  readonly definition: AcronymDefinition;
  readonly short: string;
  readonly level: Level;
}

/** The first such place in running text, whether the acronym is used anywhere else or not; undefined where there is none. */
export function longFormAgain(subject: Subject, context: RuleContext): LongFormAgain | undefined {
  const story = storyOf(subject, context.lexicon);
  const introductions = [...story.listed, ...story.definitions]
    .filter((event) => introduces(event.data.definition) && annexOf(event, context) === 0)
    .sort((one, other) => one.block.order - other.block.order || one.start - other.start);
  const first = introductions.find((event) => event.data.definition.fit === "known") ?? introductions[0];
  if (!first) return undefined;
  const { definition } = first.data;
  if (hasTwoMeanings(introductions, context)) return undefined;
  // Of a list of acronyms some may be there for the reader only.
  if (story.uses.length === 0 && (definition.style === "list" || definition.amongMany || !isRunningText(first))) return undefined;
  // "non-governmental organizations (NGOs)", "Pekerja Migran Indonesia (PMI)": who has gone to the trouble may use it; the United Nations stay what they are, and a law is "undang-undang" still.
  if (isKnownToAll(definition, context) && (definition.text === "UU" || !isCommonNoun(definition, context.lexicon))) return undefined;
  // Whoever has written "Jabar" may still say "Jawa Barat".
  if (isExempt(definition, context) && definition.forms.some((form) => context.lexicon.base.kindOf(form.conceptIndex) === "place"))
    return undefined;
  const level = levelFor(definition, "hint", context);
  const lang = first.lang ?? context.lang;
  if (!level || isEveryday(definition.text, lang)) return undefined;
  for (const event of definition.fit === "known" ? story.longForms : subject.ownLongForms()) {
    if (!isLater(event, first) || !isPlainProse(event, lang, context)) continue;
    const short = shortFor(spaced(event.text.slice(event.start, event.end)), definition, lang);
    if (short !== undefined && longFormSetting(event.text, event.facts, event) === "free") return { event, definition, short, level };
  }
  return undefined;
}

/** A term of the base, or words without capitals; no body, place or instrument. */
function isCommonNoun({ forms, long }: AcronymDefinition, { base }: Lexicon): boolean {
  return (
    forms.some(({ conceptIndex }) => base.kindOf(conceptIndex) === "concept") || (long !== undefined && !/^$|\s\p{Lu}/u.test(long.text))
  );
}

/** The acronym cannot stand for its long form where the memo has given it to another thing as well; `acronym-ambiguous` says so. */
function hasTwoMeanings([first, ...others]: readonly DefinitionEvent[], { lexicon }: RuleContext): boolean {
  return first !== undefined && others.some((other) => !sameMeaning(first.data.definition, other.data.definition, lexicon));
}

function isLater(event: MemoEvent, { block, start, end, data: { definition } }: DefinitionEvent): boolean {
  if (event.block !== block) return event.block.order > block.order;
  // "- TIP: trafficking in persons": the definition itself.
  const isOwn = definition.long !== undefined && event.start < start - definition.start + definition.long.end;
  return event.start > end && !isOwn;
}

/** The memo's own words in the language of the definition, and not the author of a source ("International Labour Organization. 2012. ..."). */
function isPlainProse(event: MemoEvent, lang: Lang, context: RuleContext): boolean {
  if (!isRunningText(event) || event.block.facts.capitals || annexOf(event, context) > 0) return false;
  if (zoneOf(event) & (zone.quoted | zone.masked | zone.emphasis) || (event.lang ?? context.lang) !== lang) return false;
  // "UNEP, the United Nations Environment Programme": the acronym is explained to the reader once more.
  if (/[A-Z]{2},\s(?:the|yaitu|yakni|atau)\s$/.test(event.text.slice(Math.max(0, event.start - 12), event.start))) return false;
  return !/^(?:[.,]\s|\s\()(?:19|20)\d\d/.test(event.text.slice(event.end, event.end + 8));
}

/** A definition after which the acronym alone is enough: the long form is one of the base, or fits the letters (of which two may be those of a person). */
function introduces({ fit, long, inTitle, key }: AcronymDefinition): boolean {
  return fit === "known" || (fit !== "loose" && long !== undefined && !inTitle && key.length > 2);
}

function zoneOf({ data }: MemoEvent): number {
  return data.kind === "long-form" ? data.mention.zone : data.kind === "own-long-form" ? data.zone : zone.prose;
}

/** The acronym in the number of a long form written again; undefined where the words are others. */
function shortFor(written: string, definition: AcronymDefinition, lang: Lang): string | undefined {
  const long = spaced(definition.long?.text ?? "");
  if (written.toLowerCase() === long.toLowerCase()) return introducedForm(definition);
  if (lang !== "en") return undefined;
  // "ASEAN Senior Officials Meeting ... (SOMTC)", and then the meeting without "ASEAN".
  if (definition.fit === "known" && long.replace(maker, "").toLowerCase() === written.toLowerCase()) return introducedForm(definition);
  // A name in the plural may be a common noun: "National Referral Mechanism", "national referral mechanisms".
  const isSame = (one: string, other: string | undefined) =>
    one.slice(1) === other?.slice(1) && one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();
  if (isSame(long, pluralOf(written))) return definition.text;
  if (!isSame(written, pluralOf(long))) return undefined;
  const isIndonesian = definition.forms.some((form) => form.term?.lang === "id");
  return isIndonesian ? definition.text : `${definition.text}s`;
}

const maker = /^ASEAN\s(?=\S+\s\S+\s\S)/;

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}
