import type { AcronymDefinition, AcronymUse } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { SubjectFindingDraft, SubjectRule } from "../engine/rule.js";
import { acceptedSpelling } from "./acceptedSpelling.js";
import { annexOf, type DefinitionEvent, isConfirmed, levelFor, storyOf, type UseEvent } from "./acronyms.js";
import { dropAcronym } from "./dropAcronym.js";
import { haveOtherHeads, sameMeaning } from "./sameMeaning.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports an acronym that the memo spells out in two ways that mean two things, and points out one that the memo writes in two right spellings, or with other capitals or
 * marks than where it is spelled out. An acronym that is ambiguous in the base and spelled out nowhere is reported by `acronym-undefined`, with a fix for each meaning.
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
      const level = levelFor(definition, haveOtherHeads(first.data.definition, definition) ? "hint" : "warning", context);
      if (!level) return;
      yield {
        event,
        level,
        message: `"${definition.text}" stands for "${definition.long.text}" here and for "${first.data.definition.long?.text}" elsewhere in this memo. Write one of the two in full throughout.`,
        fixes: dropAcronym(event),
      };
      return;
    }
    const [defined] = [...story.listed, ...story.definitions];
    const mixed = otherMarks(defined, story.uses, context.lexicon) ?? mixedSpellings(defined, story.uses, context.lexicon);
    if (mixed) yield mixed;
  },
};

/** "SoP" or "JTIP", where the memo has defined "SOP" or "J/TIP". */
function otherMarks(defined: DefinitionEvent | undefined, uses: readonly UseEvent[], lexicon: Lexicon): SubjectFindingDraft | undefined {
  if (!defined) return undefined;
  const { text } = defined.data.definition;
  const event = uses.find(({ data: { use } }) => use.text !== text && isSlipOfMarks(use, defined.data.definition, lexicon));
  return event && keepTo(event, text, `This memo introduces "${text}" and writes "${event.data.use.text}" here. Keep to "${text}".`);
}

/** Two right spellings of one acronym: the one that the memo spells out leads, else the first. */
function mixedSpellings(
  defined: DefinitionEvent | undefined,
  uses: readonly UseEvent[],
  lexicon: Lexicon,
): SubjectFindingDraft | undefined {
  const leading = defined?.data.definition ?? uses[0]?.data.use;
  if (!leading) return undefined;
  const isRight = ({ text, forms }: Pick<AcronymUse, "text" | "forms">) =>
    forms.some((form) => form.text === text.replace(/\s+/g, " ") && isConfirmed(form, lexicon));
  const event = uses.find(({ data: { use } }) => plain(use.text) !== plain(leading.text) && isRight(use));
  return event && isRight(leading)
    ? keepTo(event, leading.text, `This memo writes both "${leading.text}" and "${event.data.use.text}". Both are right; choose one.`)
    : undefined;
}

function keepTo(event: UseEvent, text: string, message: string): SubjectFindingDraft {
  return { event, level: "hint", message, fixes: [writeFix(0, event.data.use.end - event.data.use.start, text)] };
}

/**
 * Other capitals, or other marks where the base does not know the acronym so, or knows it as another thing's ("NAPTIP" of Nigeria, where "NAP-TIP" is spelled out); of what
 * it knows in several parts acronym-variant speaks.
 */
function isSlipOfMarks({ text, forms }: AcronymUse, defined: AcronymDefinition, lexicon: Lexicon): boolean {
  if (plain(text) === plain(defined.text)) return text.toUpperCase() === defined.text.toUpperCase();
  const isOfAnother = forms.every(({ conceptIndex }) => !defined.forms.some((form) => form.conceptIndex === conceptIndex));
  return isOfAnother && !acceptedSpelling(text, lexicon);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").toUpperCase();
}
