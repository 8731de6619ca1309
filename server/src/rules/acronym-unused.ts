import type { AcronymDefinition } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { SubjectRule } from "../engine/rule.js";
import { longFormAgain } from "./acronym-expanded-again.js";
import { isEveryday, isKnownToAll, isRunningText, storyOf } from "./acronyms.js";
import { dropAcronym } from "./dropAcronym.js";
import { isNamedAsWord } from "./sentenceSigns.js";

/**
 * Points out an acronym that the memo introduces and never uses afterwards: the reader learns it for nothing. Rows of a list of acronyms and tables
 * are left alone, and a use of any kind counts, also in a heading, a name or a quotation; where the long form is written again, that place is told instead
 * (`acronym-expanded-again`). A text of one sentence is left alone: the next may use it.
 *
 * Bad:  The Witness and Victim Protection Agency (LPSK) received the request. It answered in May.
 * Good: The Witness and Victim Protection Agency (LPSK) received the request. The LPSK answered in May.
 */
export const acronymUnused: SubjectRule = {
  id: "acronym-unused",
  defaultLevel: "hint",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    const [first] = story.definitions;
    if (!first || !(isRunningText(first) || first.block.facts.kind === "footnote") || story.definitions.length > 1) return;
    if (story.uses.length > 0 || story.others.length > 0 || story.inHeading) return;
    const { definition } = first.data;
    if (definition.fit === "loose" || (definition.style !== "after" && definition.style !== "before")) return;
    if (definition.forms.length === 0 && !context.isMemo) return;
    // Who has written one sentence may yet use it in the next.
    if (context.isOneSentence) return;
    // A paragraph that gives many bodies with their acronyms is there to be looked up.
    if (definition.amongMany) return;
    if (definition.inTitle || isKnownToAll(definition, context) || isEveryday(definition.text, first.lang ?? context.lang)) return;
    // What the law of then "spoke of" is a word, and not the writer's acronym.
    const { text } = first;
    const at = text.lastIndexOf(definition.text, first.end);
    const long = definition.long?.text;
    const longAt = long === undefined ? -1 : text.lastIndexOf(long, at);
    // "masih memakai istilah Tenaga Kerja Indonesia (TKI)": named as a word.
    if (longAt >= 0 && (isNamedAsWord(text, longAt) || calls.test(text.slice(Math.max(0, longAt - longestLead), longAt)))) return;
    // "the Criminal Investigation Agency (Bareskrim)": what Indonesians call it, for the reader to know it by.
    const isInEnglish = (first.lang ?? context.lang) === "en" && /\([*_]*$/.test(text.slice(Math.max(0, at - 4), Math.max(0, at)));
    if (isInEnglish && /\p{Lu}\p{Ll}{2}/u.test(definition.text) && isIndonesian(definition, context.lexicon)) return;
    if (at > 0 && /["\u201c]/.test(text.charAt(at - 1)) && /["\u201d]/.test(text.charAt(at + definition.text.length))) return;
    // The place where the long form returns is told instead: the acronym is wanted there.
    if (context.settings.rules["acronym-expanded-again"] !== "off" && longFormAgain(subject, context)) return;
    yield {
      event: first,
      message: `"${definition.text}" is introduced here and not used again. Drop the acronym, or use it where the long form returns.`,
      fixes: dropAcronym(first),
    };
  },
};

function isIndonesian({ forms }: AcronymDefinition, lexicon: Lexicon): boolean {
  return forms.some((form) => lexicon.termOf(form)?.lang === "id");
}

/** "Undang-undang lama menyebut mereka Tenaga Kerja Indonesia (TKI)": it is the law's word. */
const calls =
  /(?<![a-z])(?:menyebut(?:nya|kan)?(?:\smereka)?|menama(?:i|kan)(?:\smereka)?|(?:called|termed|spoke\sof)\sthem)\s["\u201c*_]*$/;
const longestLead = 28;
