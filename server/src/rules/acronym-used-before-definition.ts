import type { FixDraft, SubjectRule } from "../engine/rule.js";
import { type DefinitionEvent, isExempt, isRunningText, levelFor, storyOf, type UseEvent } from "./acronyms.js";
import { capitalised } from "./english.js";

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
    const early = story.uses.find(isRunningText);
    if (!early || !isBefore(early, definition) || isExempt(early.data.use, context)) return;
    const level = levelFor(early.data.use, "warning", context);
    if (!level) return;
    const { text } = early.data.use;
    const long = definition.data.definition.long?.text.replace(/\s+/g, " ");
    yield {
      event: early,
      level,
      message: `"${text}" is used here before the memo spells it out${long ? ` ("${long}")` : ""}. Write the long form at this first use, and only "${definition.data.definition.text}" afterwards.`,
      fixes: moveDefinition(early, definition),
    };
  },
};

function isBefore(use: UseEvent, definition: DefinitionEvent): boolean {
  return use.block.order < definition.block.order || (use.block === definition.block && use.start < definition.start);
}

/** Spells the acronym out at the early use and leaves only the acronym where it was spelled out. */
function moveDefinition(early: UseEvent, later: DefinitionEvent): FixDraft[] {
  const { definition } = later.data;
  const { use } = early.data;
  if (!definition.long || !definition.whole) return [];
  const spelled = definition.long.text.replace(/\s+/g, " ");
  const text = `${use.lead === "start" ? capitalised(spelled) : spelled} (${definition.text})`;
  return [
    {
      title: `Write "${text}" here and "${definition.text}" later`,
      edits: [
        { start: 0, end: use.end - use.start, text },
        {
          at: later,
          start: definition.whole.start - definition.start,
          end: definition.whole.end - definition.start,
          text: definition.text,
        },
      ],
    },
  ];
}
