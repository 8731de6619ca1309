import type { MemoEvent } from "../engine/block.js";
import type { Lang } from "../engine/concept.js";
import type { AcronymDefinition } from "../engine/facts.js";
import { longFormSetting } from "../engine/longFormSetting.js";
import { zone } from "../engine/matcher.js";
import type { SubjectRule } from "../engine/rule.js";
import { annexOf, introducedForm, isEveryday, isExempt, isKnownToAll, isRunningText, levelFor, storyOf } from "./acronyms.js";
import { pluralOf } from "./english.js";
import { writeInstead } from "./writeInstead.js";

/**
 * Points out the first place where the memo writes a long form in full again after it has introduced and used its acronym. Names and titles of which the
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
    const story = storyOf(subject, context.lexicon);
    const introductions = [...story.listed, ...story.definitions]
      .filter((event) => introduces(event.data.definition) && annexOf(event, context) === 0)
      .sort((one, other) => one.block.order - other.block.order || one.start - other.start);
    const first = introductions.find((event) => event.data.definition.fit === "known") ?? introductions[0];
    if (!first) return;
    const { definition } = first.data;
    if (isKnownToAll(definition, context) || story.uses.length === 0) return;
    // Whoever has written "Jabar" may still say "Jawa Barat".
    if (isExempt(definition, context) && definition.forms.some((form) => context.lexicon.base.kindOf(form.conceptIndex) === "place"))
      return;
    const level = levelFor(definition, "hint", context);
    if (!level) return;
    const lang = first.lang ?? context.lang;
    if (isEveryday(definition.text, lang)) return;
    for (const event of definition.fit === "known" ? story.longForms : subject.ownLongForms()) {
      const isLater = event.block.order > first.block.order || (event.block === first.block && event.start > first.end);
      // "- TIP: trafficking in persons": the definition itself.
      const isOwn =
        event.block === first.block && definition.long !== undefined && event.start < first.start - definition.start + definition.long.end;
      if (!isLater || isOwn || !isRunningText(event) || event.block.facts.capitals) continue;
      if (
        zoneOf(event) & (zone.quoted | zone.masked | zone.emphasis) ||
        (event.lang ?? context.lang) !== lang ||
        annexOf(event, context) > 0
      )
        continue;
      // "International Labour Organization. 2012. ...": the author of a source.
      if (/^(?:[.,]\s|\s\()(?:19|20)\d\d/.test(event.text.slice(event.end, event.end + 8))) continue;
      const written = spaced(event.text.slice(event.start, event.end));
      const short = shortFor(written, definition, lang);
      if (short === undefined || longFormSetting(event.text, event.facts, event) !== "free") continue;
      yield {
        event,
        level,
        message: `"${written}" has been introduced as "${introducedForm(definition)}". Write "${short}".`,
        fixes: [{ title: `Write "${short}"`, edits: [writeInstead(event, 0, event.end - event.start, short)] }],
      };
      return;
    }
  },
};

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
  // A name in the plural may be a common noun: "National Referral Mechanism", "national referral mechanisms".
  const isSame = (one: string, other: string | undefined) =>
    one.slice(1) === other?.slice(1) && one.charAt(0).toLowerCase() === other.charAt(0).toLowerCase();
  if (isSame(long, pluralOf(written))) return definition.text;
  if (!isSame(written, pluralOf(long))) return undefined;
  const isIndonesian = definition.forms.some((form) => form.term?.lang === "id");
  return isIndonesian ? definition.text : `${definition.text}s`;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}
