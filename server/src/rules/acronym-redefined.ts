import type { Lang } from "../engine/concept.js";
import type { SubjectRule } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { annexOf, type DefinitionEvent, isRunningText, levelFor, storyOf } from "./acronyms.js";
import { sameMeaning } from "./sameMeaning.js";

/**
 * Reports an acronym that the memo spells out a second time: once is enough, and a second time makes the reader wonder whether something else is meant.
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
    const { definitions } = storyOf(subject, context.lexicon);
    const firsts = new Map<string, DefinitionEvent>();
    for (const event of definitions) {
      const { definition } = event.data;
      if (definition.fit === "loose" || !definition.long) continue;
      const scope = `${annexOf(event, context)} ${languageOf(event, context.lang)}`;
      const first = firsts.get(scope);
      if (!first) {
        firsts.set(scope, event);
        continue;
      }
      if (!isRunningText(event) || !sameMeaning(first.data.definition, definition, context.lexicon)) continue;
      const level = levelFor(definition, "warning", context);
      if (!level) continue;
      const isSame = folded(definition.long.text) === folded(first.data.definition.long?.text ?? "") || definition.fit === "known";
      yield {
        event,
        level,
        message: `"${definition.text}" has already been spelled out${first.data.definition.long ? ` as "${first.data.definition.long.text.replace(/\s+/g, " ")}"` : ""}. Write only "${definition.text}" here.`,
        ...(definition.whole
          ? {
              start: definition.whole.start - definition.start,
              end: definition.whole.end - definition.start,
              fixes: [
                {
                  title: `Write "${definition.text}"`,
                  safe: isSame,
                  edits: [
                    {
                      start: definition.whole.start - definition.start,
                      end: definition.whole.end - definition.start,
                      text: definition.text,
                    },
                  ],
                },
              ],
            }
          : {}),
      };
    }
  },
};

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
