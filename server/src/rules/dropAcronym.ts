import type { FixDraft } from "../engine/rule.js";
import type { DefinitionEvent } from "./acronyms.js";

/** A fix that leaves only the long form of a definition, where nothing else stands in its brackets. */
export function dropAcronym(event: DefinitionEvent): FixDraft[] {
  const { definition } = event.data;
  const { long, whole } = definition;
  if (!long || !whole) return [];
  if (long.start !== whole.start && definition.start !== whole.start) return [];
  // "Long Form (LF)": the bracket goes, and with it the space before it.
  if (long.start === whole.start)
    return [
      {
        title: `Drop "(${definition.text})"`,
        edits: [{ start: long.end - definition.start, end: whole.end - definition.start, text: "" }],
      },
    ];
  return [
    {
      title: `Write only "${long.text.replace(/\s+/g, " ")}"`,
      edits: [{ start: whole.start - definition.start, end: whole.end - definition.start, text: long.text }],
    },
  ];
}
