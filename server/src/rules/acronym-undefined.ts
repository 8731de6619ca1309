import { nearAcronym } from "../engine/nearAcronym.js";
import type { FixDraft, SubjectRule } from "../engine/rule.js";
import { acceptedSpelling } from "./acceptedSpelling.js";
import {
  type Expansion,
  expansionsOf,
  isDiscouraged,
  isEveryday,
  isExempt,
  levelFor,
  looksLikeWord,
  sourceOf,
  storyOf,
  type UseEvent,
} from "./acronyms.js";
import { capitalised, takesAn } from "./english.js";

/**
 * Reports an acronym that the memo uses and never spells out, at its first use in the text. Headings, quotations, names and memo fields do not count
 * as uses. Acronyms that any reader knows (UN, ASEAN, PBB, UU) need no definition. Those that the base has not confirmed, or does not know, are
 * reported in memos only, the former as hints.
 *
 * Bad:  The LPSK assisted 120 victims in 2025.
 * Good: The Witness and Victim Protection Agency (LPSK) assisted 120 victims in 2025. The LPSK will report in May.
 * Bad:  Penanganan TPPO membutuhkan koordinasi antarlembaga.
 * Good: Penanganan tindak pidana perdagangan orang (TPPO) membutuhkan koordinasi, karena TPPO melintasi wilayah.
 */
export const acronymUndefined: SubjectRule = {
  id: "acronym-undefined",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    const first = story.uses[0];
    if (!first || story.definitions.length > 0 || story.listed.length > 0 || story.inHeading) return;
    const { use } = first.data;
    if (
      isExempt(use, context) ||
      isEveryday(use.text, first.lang ?? context.lang) ||
      isDiscouraged(use, context.lexicon) ||
      looksLikeWord(use, context.lexicon)
    )
      return;
    // A wrong spelling is for acronym-variant to mend first.
    if (use.forms.length === 0 && acceptedSpelling(use.text, context.lexicon)) return;
    const level = levelFor(use, "warning", context);
    if (!level) return;
    const lang = first.lang ?? context.lang;
    const all = expansionsOf(use, lang, context.lexicon);
    const [best] = all;
    if (!best) {
      // A name that the base lists without a long form needs none.
      if (use.forms.length > 0) return;
      const near = nearAcronym(use.text, context.lexicon);
      if (near) {
        yield {
          event: first,
          level,
          message: `"${use.text}" is not spelled out in this memo and looks like a slip for "${near.text}". Write "${near.text}", or the long form of "${use.text}" at first use.`,
          fixes: [{ title: `Write "${near.text}"`, edits: [{ start: 0, end: use.end - use.start, text: near.text }] }],
          ...sourceOf(context.lexicon.conceptOf(near)),
        };
        return;
      }
      yield {
        event: first,
        level,
        message: `"${use.text}" is not spelled out in this memo. Write its long form at first use: "Long Form (${use.text})".`,
      };
      return;
    }
    const senses = all.filter((sense) => sense === best || !areOne(sense, best)).slice(0, 5);
    const also = senses.filter(
      (sense) =>
        sense.concept !== best.concept &&
        !best.term.text.toLowerCase().includes(sense.term.text.toLowerCase()) &&
        (isFirm(sense) || !isFirm(best)),
    );
    const advice =
      also.length === 0
        ? ` Write "${best.term.text} (${use.text})" at first use.`
        : ` It can mean ${[best, ...also].map((sense) => `"${sense.term.text}"`).join(" or ")}: write the one that is meant, followed by "(${use.text})".`;
    yield {
      event: first,
      level,
      message: `"${use.text}" is not spelled out in this memo.${level === "hint" ? " (Its long form is unverified.)" : ""}${advice}`,
      fixes: senses.flatMap((sense) => spellOut(first, sense, lang === "en")),
      ...sourceOf(best.concept),
    };
  },
};

function isFirm({ concept, term }: Expansion): boolean {
  return concept.confidence === "high" && !term.unverified;
}

/** The same thing under names of two languages. */
function areOne(one: Expansion, other: Expansion): boolean {
  return (one.concept.counterparts?.includes(other.concept.id) ?? false) || (other.concept.counterparts?.includes(one.concept.id) ?? false);
}

/** Fixes that write the long form before the acronym, with the article that English asks for. */
function spellOut(event: UseEvent, { concept, term }: Expansion, isEnglish: boolean): FixDraft[] {
  const { use } = event.data;
  const { lead } = use;
  const long = lead === "start" ? capitalised(term.text) : term.text;
  const text = `${long} (${use.text})`;
  const title = `Write "${text}"`;
  const edit = { start: 0, end: use.end - use.start, text };
  if (isEnglish && (lead === "a" || lead === "an")) {
    const right = takesAn(term.text.split(/[\s-]/)[0] ?? "") ? "an" : "a";
    if (right === lead) return [{ title, edits: [edit] }];
    const from = -lead.length - 1;
    const written = event.block.text.charAt(event.start + from);
    const article = written === "A" ? capitalised(right) : right;
    return [{ title, edits: [{ start: from, end: use.end - use.start, text: `${article} ${text}` }] }];
  }
  const plain: FixDraft = { title, edits: [edit] };
  const needsArticle =
    isEnglish &&
    lead !== "determined" &&
    concept.kind === "institution" &&
    /^\p{Lu}/u.test(term.text) &&
    !/^(?:The|ASEAN|INTERPOL)\b/.test(term.text) &&
    term.lang !== "id";
  if (!needsArticle) return [plain];
  const withArticle = `${lead === "start" ? "The" : "the"} ${text}`;
  return [{ title: `Write "${withArticle}"`, edits: [{ ...edit, text: withArticle }] }, plain];
}
