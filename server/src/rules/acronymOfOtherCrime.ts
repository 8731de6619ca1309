import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isConfirmed, sourceOf } from "./acronyms.js";
import { writeFix } from "./writeFix.js";

/** "Pencucian uang (TPPO)", "kekerasan seksual (TPPU)": the letters of another crime than the one that the words before the bracket name without "tindak pidana". */
export function acronymOfOtherCrime(view: BlockView, { style, text, start, end }: AcronymDefinition): FindingDraft | undefined {
  if (style !== "after" || !Object.hasOwn(crimes, text) || view.text.charAt(end) !== ")") return undefined;
  const before = view.text.slice(Math.max(0, start - longestLead), start).toLowerCase();
  const found = named.exec(before);
  const [whole, lead, said] = found ?? [];
  if (whole === undefined || said === undefined || lead !== undefined) return undefined;
  const right = Object.keys(crimes).find((acronym) => crimes[acronym] === said);
  if (right === undefined || right === text) return undefined;
  const form = view.lexicon.formsOf(right).find((one) => one.isAcronym && isConfirmed(one, view.lexicon));
  if (!form) return undefined;
  return {
    start,
    end,
    message: `"${said}" is "${right}"; "${text}" is "tindak pidana ${crimes[text]}". Write "${right}".`,
    fixes: [writeFix(start, end, right)],
    ...sourceOf(view.lexicon.conceptOf(form)),
  };
}

const crimes: Readonly<Record<string, string>> = {
  TPPO: "perdagangan orang",
  TPPU: "pencucian uang",
  TPKS: "kekerasan seksual",
  TPPM: "penyelundupan manusia",
};
/** With "tindak pidana" right before it, it is the full name, which is read elsewhere; "penyidik" and the like stand before the crime. */
const named = new RegExp(`(?<![a-z])(tindak pidana )?(${Object.values(crimes).join("|")})["\\u201d*_]*\\s\\(["\\u201c*_]*$`);
const longestLead = 60;
