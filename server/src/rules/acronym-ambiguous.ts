import type { AcronymUse } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { SubjectRule } from "../engine/rule.js";
import { acceptedSpelling } from "./acceptedSpelling.js";
import { annexOf, type DefinitionEvent, isConfirmed, levelFor, storyOf, type UseEvent } from "./acronyms.js";
import { dropAcronym } from "./dropAcronym.js";
import { sameMeaning } from "./sameMeaning.js";

/**
 * Reports an acronym that the memo spells out in two ways that mean two things, and points out one that the memo writes in two right spellings, or with other capitals or marks than where it is spelled out. An acronym that
 * is ambiguous in the base and spelled out nowhere is reported by `acronym-undefined`, with a fix for each meaning.
 *
 * Bad:  Pekerja Migran Indonesia (PMI) tiba di Batam. Palang Merah Indonesia (PMI) membantu, dan PMI melapor.
 * Good: Pekerja Migran Indonesia (PMI) tiba di Batam. Palang Merah Indonesia membantu, dan PMI melapor.
 */
export const acronymAmbiguous: SubjectRule = {
  id: "acronym-ambiguous",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    const firsts = new Map<number, DefinitionEvent>();
    for (const event of [...story.listed, ...story.definitions]) {
      const { definition } = event.data;
      if (!definition.long || definition.fit === "loose") continue;
      const annex = annexOf(event, context);
      const first = firsts.get(annex) ?? firsts.get(0);
      if (!first) {
        firsts.set(annex, event);
        continue;
      }
      if (sameMeaning(first.data.definition, definition, context.lexicon)) continue;
      const level = levelFor(definition, "warning", context);
      if (!level) return;
      yield {
        event,
        level,
        message: `"${definition.text}" stands for "${definition.long.text}" here and for "${first.data.definition.long?.text}" elsewhere in this memo. Write one of the two in full throughout.`,
        fixes: dropAcronym(event),
      };
      return;
    }
    yield* otherMarks([...story.listed, ...story.definitions][0], story.uses);
    yield* mixedSpellings(story.uses);

    /** "SoP" or "JTIP", where the memo has defined "SOP" or "J/TIP". */
    function* otherMarks(defined: DefinitionEvent | undefined, uses: readonly UseEvent[]) {
      if (!defined) return;
      const { text } = defined.data.definition;
      for (const event of uses) {
        const { use } = event.data;
        if (use.text === text || !isSlipOfMarks(use, text, context.lexicon)) continue;
        yield {
          event,
          level: "hint" as const,
          message: `This memo introduces "${text}" and writes "${use.text}" here. Keep to "${text}".`,
          fixes: [{ title: `Write "${text}"`, edits: [{ start: 0, end: use.end - use.start, text }] }],
        };
        return;
      }
    }

    function* mixedSpellings(uses: readonly UseEvent[]) {
      const [first] = uses;
      if (!first) return;
      for (const event of uses) {
        const { use } = event.data;
        if (plain(use.text) === plain(first.data.use.text)) continue;
        const accepted = (one: UseEvent) =>
          one.data.use.forms.some((form) => form.text === one.data.use.text.replace(/\s+/g, " ") && isConfirmed(form, context.lexicon));
        if (!accepted(event) || !accepted(first)) continue;
        yield {
          event,
          level: "hint" as const,
          message: `This memo writes both "${first.data.use.text}" and "${use.text}". Both are right; choose one.`,
          fixes: [{ title: `Write "${first.data.use.text}"`, edits: [{ start: 0, end: use.end - use.start, text: first.data.use.text }] }],
        };
        return;
      }
    }
  },
};

/** Other capitals, or other marks where the base does not know the acronym so; of what it knows in several parts acronym-variant speaks. */
function isSlipOfMarks({ text, forms }: AcronymUse, defined: string, lexicon: Lexicon): boolean {
  if (plain(text) === plain(defined)) return text.toUpperCase() === defined.toUpperCase();
  return forms.length === 0 && !acceptedSpelling(text, lexicon);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").toUpperCase();
}
