import type { BlockFacts, BlockView, Sentence } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { Mention } from "../engine/matcher.js";
import type { WrongTerm } from "./terms.js";

/** The new name stands in the same sentence or row: the text explains the change itself. */
export function standsWithSuccessor(
  wrong: WrongTerm,
  sentence: Pick<Sentence, "start" | "end">,
  view: BlockView,
  facts: BlockFacts,
  lexicon: Lexicon,
): boolean {
  const { end } = wrong.mention;
  // "Kementerian Tenaga Kerja (Kemnaker)": a long name with its own acronym tells of no change.
  const isOwnAcronym = (other: Mention) =>
    wrong.term.type === "full" &&
    other.start > end &&
    other.forms.some((form) => form.isAcronym) &&
    /^\s\(["\u201c*_]*$/.test(view.text.slice(end, other.start));
  // "Indonesian migrant workers (TKI)": the old letters are given to the new name.
  const hasIts = (other: Mention) =>
    wrong.rule === "term-obsolete" &&
    wrong.form.isAcronym &&
    /^\s\($/.test(view.text.slice(other.end, wrong.mention.start)) &&
    view.text[end] === ")";
  return facts.mentions.some(
    (other) =>
      other !== wrong.mention &&
      !isOwnAcronym(other) &&
      !hasIts(other) &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      other.forms.some((form) => {
        if (form.conceptIndex !== wrong.form.conceptIndex) return false;
        const status = lexicon.termOf(form)?.status;
        return status === "preferred" || status === "admitted";
      }),
  );
}
