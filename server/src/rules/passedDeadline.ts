import type { BlockFacts, BlockView } from "../engine/facts.js";
import { memoDate } from "../engine/memoDate.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { calendarNames } from "./calendarNames.js";
import { dayInWords, sentenceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { smallText } from "./smallText.js";
import { writeFix } from "./writeFix.js";

const months = [...new Set([...calendarNames.en.months, ...calendarNames.id.months])].join("|").toLowerCase();
const day = `((?:\\d{1,2} )?(?:${months}) (?:19|20)\\d\\d)(?!\\d)`;

/** What a sentence has that says what is to be done, or will be. */
export const mayAsk =
  /(?:by|later than|lambat|lambatnya|on|pada|tanggal) (?:the end of |akhir |pada |tanggal )*(?:\d{1,2} )?[a-z]{3,9} (?:19|20)\d\d/;

export const deadlines: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:should|must|shall|will|we (?:recommend|propose|request|ask|suggest))(?![a-z])[^.;:]{0,160}?(?:(?<![a-z]{2}(?:ed|en|de|nt)) by|(?<=(?:be|is|are) [a-z]{3,12}(?:ed|en|nt)) by|,? no later than|,? not later than) (?:the end of )?${day}`,
    "g",
  ),
  new RegExp(`(?<![a-z])will (?:be held|take place|meet|convene|open|begin|start|be launched)(?: [^.;:]{0,50}?)? on ${day}`, "g"),
  new RegExp(
    `(?<![a-z])(?:harus|wajib|perlu|akan|agar|hendaknya|diminta|dimohon|mengusulkan|merekomendasikan|menyarankan)(?![a-z])[^.;:]{0,160}?(?:paling lambat|selambat-lambatnya|paling lama)(?: pada)?(?: tanggal)?(?: akhir)? ${day}`,
    "g",
  ),
  new RegExp(
    `(?<![a-z])akan (?:diselenggarakan|dilaksanakan|digelar|diadakan|dimulai|berlangsung|bertemu|bersidang|diluncurkan)(?: [^.;:]{0,50}?)?(?: pada| tanggal)+ ${day}`,
    "g",
  ),
];

/** Who tells of what was planned, ordered or said then may name a day that is over. */
const ofThen =
  /(?<![a-z])(?:was|were|had|did|originally|initially|planned|missed|overdue|late|since|under|pursuant|required|law|regulation|act|decree|resolution|decision|said|stated|announced|promised|agreed|decided|expected|scheduled|report(?:s|ed)|according|at the time|then|not yet|still|still not|has|have|already|semula|awalnya|seharusnya|dijadwalkan|lewat|terlambat|belum|telah|sudah|menyatakan|mengatakan|berjanji|menjanjikan|menurut|berdasarkan|sesuai|sebagaimana|mewajibkan|mengharuskan|undang-undang|uu|peraturan|perpres|permen|pp|keputusan|surat edaran|saat itu|ketika itu|waktu itu|rencananya|target)(?![a-z])/;

/**
 * Findings on a day by which something is still to be done, or on which it will be held, that lies before the memo's own: "The ministry should report by 30 June 2025" in a memo of February 2026. Only in a memo that
 * bears its date, and in a sentence that names no other year and tells of nothing that was.
 */
export function passedDeadlines(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const small = facts.quoted ? undefined : smallText(view.text);
  if (small === undefined || !mayAsk.test(small) || !context.isMemo || !context.dated) return;
  for (const pattern of deadlines) {
    for (const match of small.matchAll(pattern)) {
      const written = match[1] ?? "";
      const start = match.index + match[0].length - written.length;
      const end = start + written.length;
      const date = memoDate(view.text.slice(start, end));
      if (date === undefined || date >= context.date || isHidden(view, { start, end })) continue;
      const sentence = sentenceOf(view, facts, start);
      const around = sentence.text.toLowerCase();
      if (ofThen.test(around) || (around.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.length ?? 0) > 1) continue;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const year = nextYear(date, context.date);
      const right = view.text.slice(start, end - "2026".length) + year;
      found.push({
        start,
        end,
        level: "information",
        message: `This is still to come, and its day lies before that of the memo (${dayInWords(context.date)}). Write "${right}", or check the date.`,
        fixes: [writeFix(start, end, right)],
      });
    }
  }
}

/** The year in which the day comes next after the memo's. */
function nextYear(date: string, memo: string): number {
  const year = Number(memo.slice(0, 4));
  return date.slice(5) >= memo.slice(5) ? year : year + 1;
}
