import type { MemoEvent } from "../engine/block.js";
import type { Concept, Term } from "../engine/concept.js";
import type { FixDraft, SubjectRule } from "../engine/rule.js";
import { zone } from "../engine/matcher.js";
import { expansionsOf, isExempt } from "./acronyms.js";

/**
 * Reports an acronym that the memo uses and never spells out, at its first use.
 * Bad:  LPSK assisted 120 victims in 2025.
 * Good: The Witness and Victim Protection Agency (LPSK) assisted 120 victims in 2025. LPSK will report in May.
 */
export const acronymUndefined: SubjectRule = {
  id: "acronym-undefined",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    let first: MemoEvent | undefined;
    for (const event of subject.events()) {
      if (event.data.kind === "acronym-definition") return;
      if (event.data.kind !== "acronym-use" || first) continue;
      const { use } = event.data;
      if (use.inside || use.zone & (zone.quoted | zone.masked)) continue;
      if (event.block.facts.kind === "heading" || event.block.facts.capitals) continue;
      first = event;
    }
    if (!first || first.data.kind !== "acronym-use") return;
    const { use } = first.data;
    if (isExempt(use, context)) return;
    const lang = first.lang ?? context.lang;
    const senses = expansionsOf(use, lang, context.lexicon);
    if (use.forms.length === 0) {
      if (!context.isMemo) return;
      yield { event: first, level: "information", message: `"${use.text}" is not spelled out in this memo. Write its long form at first use.` };
      return;
    }
    const known = senses.map((sense) => sense.term.text);
    const advice = known.length > 0 ? ` Write "${known[0]} (${use.text})" at first use.` : " Write its long form at first use.";
    yield { event: first, message: `"${use.text}" is not spelled out in this memo.${advice}`, fixes: senses.map((sense) => spellOut(sense, use.text)) };
  },
};

function spellOut(sense: { concept: Concept; term: Term }, acronym: string): FixDraft {
  const text = `${sense.term.text} (${acronym})`;
  return { title: `Write "${text}"`, edits: [{ start: 0, end: acronym.length, text }] };
}
