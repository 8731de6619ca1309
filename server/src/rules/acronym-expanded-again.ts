import { longFormSetting } from "../engine/longFormSetting.js";
import { zone } from "../engine/matcher.js";
import type { SubjectRule } from "../engine/rule.js";
import { annexOf, isExempt, isRunningText, levelFor, storyOf } from "./acronyms.js";

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
    const first = [...story.listed, ...story.definitions]
      .filter((event) => event.data.definition.fit === "known" && annexOf(event, context) === 0)
      .sort((one, other) => one.block.order - other.block.order || one.start - other.start)[0];
    if (!first) return;
    const { definition } = first.data;
    if (isExempt(definition, context) || story.uses.length === 0) return;
    const level = levelFor(definition, "hint", context);
    if (!level) return;
    const lang = first.lang ?? context.lang;
    const long = fold(definition.long?.text ?? "");
    for (const event of story.longForms) {
      const { mention } = event.data;
      const isLater = event.block.order > first.block.order || (event.block === first.block && event.start > first.end);
      // "- TIP: trafficking in persons": the definition itself.
      const isOwn =
        event.block === first.block && definition.long !== undefined && event.start < first.start - definition.start + definition.long.end;
      if (!isLater || isOwn || !isRunningText(event) || event.block.facts.capitals) continue;
      if (
        mention.zone & (zone.quoted | zone.masked | zone.emphasis) ||
        (event.lang ?? context.lang) !== lang ||
        annexOf(event, context) > 0
      )
        continue;
      const written = event.block.text.slice(event.start, event.start + mention.stemEnd - mention.start);
      if (fold(written) !== long || mention.inflected || longFormSetting(event.text, event.facts, mention) !== "free") continue;
      yield {
        event,
        level,
        message: `"${written.replace(/\s+/g, " ")}" has been introduced as "${definition.text}". Write "${definition.text}".`,
        fixes: [{ title: `Write "${definition.text}"`, edits: [{ start: 0, end: mention.end - mention.start, text: definition.text }] }],
      };
      return;
    }
  },
};

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}
