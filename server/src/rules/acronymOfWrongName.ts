import type { Concept } from "../engine/concept.js";
import type { BlockView, Span } from "../engine/facts.js";
import { spellsOut } from "../engine/initials.js";
import type { FixDraft } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";

/**
 * The fix of a name together with the letters in the bracket behind it, where those are made of the wrong name and are none of the right one: "Undang-Undang Pekerja Migran Indonesia (UU PMI)" becomes
 * "Undang-Undang Pelindungan Pekerja Migran Indonesia (UU PPMI)". Undefined where no bracket follows or the letters may stay.
 */
export function withAcronymOf(view: BlockView, { end }: Span, fix: FixDraft, concept: Concept): FixDraft | undefined {
  const found = bracket.exec(view.text.slice(end, end + longestBracket));
  const [, lead = "", written = ""] = found ?? [];
  const [edit] = fix.edits;
  if (!found || !edit || concept.confidence !== "high") return undefined;
  const own = concept.terms.filter(({ type, status, unverified }) => type !== "full" && status !== "discouraged" && !unverified);
  if (own.some(({ text }) => text === written)) return undefined;
  const letters = (text: string) => foldWord(text.replace(/^UU\s/, ""));
  const isOfKind = ({ text }: { readonly text: string }) => /^UU\s/.test(text) === /^UU\s/.test(written);
  const right = own.find(
    (term) =>
      term.type === "acronym" &&
      isOfKind(term) &&
      spellsOut(letters(term.text), edit.text.replace(/^Undang-Undang\s(?:tentang\s)?/, "")) !== undefined,
  );
  if (!right || isOtherAcronym(view, written)) return undefined;
  const start = end + lead.length;
  return { title: `Write "${edit.text} (${right.text})"`, edits: [...fix.edits, { start, end: start + written.length, text: right.text }] };
}

/** Letters of another thing that has a name of its own were not made of the wrong one. */
function isOtherAcronym({ lexicon }: BlockView, written: string): boolean {
  return lexicon.formsOf(written).some((form) => form.isAcronym && form.status !== "discouraged");
}

const bracket = /^(\s\()((?:UU\s)?[A-Z][A-Z0-9]{1,9})\)/;
const longestBracket = 20;
