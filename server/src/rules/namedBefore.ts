import type { Lexicon } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import type { FixDraft, SubjectFindingDraft } from "../engine/rule.js";
import { sourceOf, type UseEvent } from "./acronyms.js";
import { writeInstead } from "./writeInstead.js";

/**
 * "The National Committee ... met. The NCCT said so.": the long form stood before, and only its bracket was forgotten. Of an acronym that comes once the long form is enough. Undefined where none stood there.
 */
export function namedBefore(
  event: UseEvent,
  lexicon: Lexicon,
  isOnlyUse: boolean,
): Pick<SubjectFindingDraft, "message" | "fixes" | "source"> | undefined {
  const { use } = event.data;
  const { text, facts } = event;
  for (const acronym of use.forms) {
    if (lexicon.termOf(acronym)?.status === "discouraged") continue;
    const before = facts.mentions.find(
      (mention) =>
        mention.end < event.start &&
        event.start - mention.end < longestBetween &&
        !(mention.zone & (zone.quoted | zone.masked)) &&
        mention.last - mention.first >= fewestWords &&
        /\p{Lu}/u.test(text.charAt(mention.start)) &&
        mention.forms.some((form) => !form.isAcronym && !form.isWrong && form.conceptIndex === acronym.conceptIndex),
    );
    if (!before || /^(?:\s\(|['\u2019])/.test(text.slice(before.end, before.end + 2))) continue;
    const long = text.slice(before.start, before.end).replace(/\s+/g, " ");
    const bracket: FixDraft = {
      title: `Write "${long} (${use.text})" before`,
      edits: [{ start: before.end - event.start, end: before.end - event.start, text: ` (${use.text})` }],
    };
    const alone: FixDraft = { title: `Write "${long}"`, edits: [writeInstead(event, 0, event.end - event.start, long)] };
    return {
      message: `"${use.text}" is not spelled out in this memo, though "${long}" stands before it. Write ${isOnlyUse ? `"${long}" here, or ` : ""}"(${use.text})" behind that.`,
      fixes: isOnlyUse && !use.plural ? [alone, bracket] : [bracket],
      ...sourceOf(lexicon.conceptOf(acronym)),
    };
  }
  return undefined;
}

const fewestWords = 3;
/** Code units between a long form and the acronym that takes it up. */
const longestBetween = 400;
