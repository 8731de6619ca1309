import { isEverydayOfBase, isEverydayWord } from "./everydayWords.js";
import type { BlockView } from "./facts.js";
import type { Form } from "./lexicon.js";

/** A run of capitals with what the base has for it. */
interface Capitals {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly forms: readonly Form[];
}

/**
 * "We must STOP", "on this CASE matter": an everyday word is pressed home by its capitals, unless something beside it speaks for an acronym: brackets, the place of a name
 * ("the STOP programme", "HOME Singapore"), another acronym with which it is listed, or a word that goes with the meaning that the base has (`isNear`).
 */
export function isPressedHome(
  { text, lexicon }: BlockView,
  { start, end, text: written, forms }: Capitals,
  isNear: (word: string) => boolean,
): boolean {
  const word = written.toLowerCase();
  if (!(forms.length > 0 ? isEverydayOfBase(word) : isEverydayWord(word))) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (inBracket.test(before) || openBracket.test(after) || nounBefore.test(before) || nounAfter.test(after)) return false;
  if (isOther(listedBefore.exec(before)?.[1]) || isOther(listedAfter.exec(after)?.[1])) return false;
  if (forms.length === 0) return true;
  if (nameAfter.test(after) || (verbAfter.test(after) && subjectBefore.test(before))) return false;
  return !forms.some((form) => lexicon.conceptOf(form).contextWords?.some((one) => isNear(one.toLowerCase())));
}

const reach = 28;

const inBracket = /[([]["\u201c*_]*$/;
/** "STOP (Services, Training ...)", "STOP: Services, ..." */
const openBracket = /^[*_]*\s\((?=[A-Z])|^[*_]*\s?(?:=|\||stands\sfor|adalah\ssingkatan)/;
const nounBefore =
  /(?<![A-Za-z])(?:programmes?|program|projects?|proyek|initiatives?|inisiatif|campaigns?|kampanye|networks?|jaringan|organi[sz]ations?|organisasi|NGO|LSM|charity|yayasan|lembaga|aplikasi|app|metode|kegiatan|called|named|through|via|melalui|bernama|acronyms?|abbreviations?|singkatan|akronim)\s["\u201c*_]*$/i;
const nounAfter =
  /^(?:-[A-Z]|["\u201d\u00bb*_]*\s(?:programmes?|program|projects?|initiatives?|campaigns?|networks?|process(?:es)?|consortium|coalitions?|alliances?|foundations?|frameworks?|models?|methods?|toolkits?|tools?|platforms?|grants?|schemes?|secretariat|taskforce|staff|members|volunteers|partners|phase|Act|Fund|Plan|MoU|MOU)(?![A-Za-z]))/;
const listedBefore = /(?<![A-Za-z])([A-Z][A-Za-z0-9-]*[A-Z0-9])(?:,|,?\s(?:and|or|dan|serta|atau)|\/|\sdan)\s?$/;
const listedAfter = /^(?:,|,?\s(?:and|or|dan|serta|atau)|\/)\s?([A-Z][A-Za-z0-9-]*[A-Z0-9])(?![A-Za-z])/;
/** "HOME Singapore", "COMMIT Process", "SHIELD Phase II". */
const nameAfter = /^(?:['\u2019]s)?\s[A-Z][a-z]+(?![A-Za-z])/;
const verbAfter = /^\s(?:has|had|will|is|was|says|said|held|runs|ran|(?!need|speed|indeed|shed|feed)[a-z]{2,}[a-z]ed)\s/;
const subjectBefore = /(?:^|[.!?:;,]["\u201d)]*\s|(?<![A-Za-z])(?:by|with|from|of|oleh|dari|dengan)\s)["\u201c*_]*$/;

function isOther(written: string | undefined): boolean {
  if (written === undefined || !/[A-Z].*[A-Z]/.test(written)) return false;
  const word = written.toLowerCase();
  return (
    !isEverydayWord(word) &&
    !isEverydayOfBase(word) &&
    !/^(?:not|and|or|the|no|now|all|any|only|tidak|bukan|dan|harus|wajib|segera|penting)$/.test(word)
  );
}
