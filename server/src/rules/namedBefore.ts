import type { Form, Lexicon } from "../engine/lexicon.js";
import { longFormBefore } from "../engine/longFormBefore.js";
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
    const before = longFormBefore(text, facts, event.start, acronym);
    if (!before || /^(?:\s\(|['\u2019])/.test(text.slice(before.end, before.end + 2))) continue;
    const long = text.slice(before.start, before.end).replace(/\s+/g, " ");
    // "the Convention on the Rights of the Child CRC"
    if (/^\s$/.test(text.slice(before.end, event.start))) {
      const bare = `(${use.text})`;
      return {
        message: `"${use.text}" stands right behind "${long}". Write "${bare}".`,
        fixes: [{ title: `Write "${bare}"`, edits: [{ start: 0, end: event.end - event.start, text: bare }] }],
        ...sourceOf(lexicon.conceptOf(acronym)),
      };
    }
    if (isLikeAnother(long, acronym, event, lexicon)) continue;
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

/** Another thing with these letters has a like name: the Committee against Torture, and the Convention. */
function isLikeAnother(long: string, { conceptIndex }: Form, { data: { use } }: UseEvent, lexicon: Lexicon): boolean {
  const own = new Set(bigWords(long));
  return use.forms.some(
    (other) =>
      other.conceptIndex !== conceptIndex &&
      lexicon.conceptOf(other).terms.some(({ type, text }) => type === "full" && bigWords(text).some((word) => own.has(word))),
  );
}

function bigWords(text: string): readonly string[] {
  return text.match(/(?<![A-Za-z])[A-Z][a-z]{4,}/g) ?? [];
}
