import { daysInMonth } from "../engine/daysInMonth.js";
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
  /(?:by|later than|before|until|for|of|lambat|lambatnya|sebelum|dengan|on|pada|tanggal|:|is|adalah|pendaftaran|waktu|tenggat) (?:the end of |akhir |pada |tanggal )*(?:[a-z]+day,? |(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu),? )?(?:\d{1,2} )?[a-z]{3,9} (?:19|20)\d\d/;

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

const weekday = "(?:(?:the end of |akhir |hari )?(?:[a-z]+day|senin|selasa|rabu|kamis|jumat|sabtu|minggu),? (?:tanggal )?)?";
const papers = "(?:comments?|inputs?|replies|reply|answers?|responses?|nominations?|reports?|drafts?|forms?|contributions?|confirmations?)";
/** What is asked of the reader by a day, or told of a meeting to come: nothing of it can be over. */
export const requests: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:please|kindly|grateful (?:if|for)|(?:would|should|shall) appreciate|let (?:us|me|the [a-z ]{3,40}?|[a-z]+) have|(?:is|are) (?:kindly |hereby )?(?:requested|asked|invited) to|${papers} (?:are |is )?(?:due|to be (?:sent|submitted|returned)|expected|welcome|requested|should reach))[^.;:]{0,160}? (?:by|no later than|not later than|before) (?:the end of )?${weekday}${day}`,
    "g",
  ),
  new RegExp(
    `(?<![a-z])(?:mohon|dimohon|harap|diharap|diharapkan|kiranya|sampaikan|kirimkan|diminta|ditunggu|dapat (?:disampaikan|dikirim|dikirimkan|diterima))(?![a-z])[^.;:]{0,160}?(?:paling lambat|selambat-lambatnya|paling lama|sebelum)(?: pada)?(?: tanggal)?(?: akhir)? ${weekday}${day}`,
    "g",
  ),
  new RegExp(
    `(?:^|[\\n|*_] *|\\. )(?:[-*] )?[*_]*(?:deadline|due date|date due|reply by|rsvp|closing date|tenggat(?: waktu)?|batas (?:akhir|waktu)|jatuh tempo)(?: (?:for|untuk|of|pengiriman|penyampaian|pendaftaran|pengumpulan|jawaban|tanggapan|comments|replies|registration|submission)(?: [a-z]+){0,2})?[*_]*(?::|(?: is| adalah|:)? )[*_]* ?${weekday}${day}`,
    "g",
  ),
  new RegExp(
    `(?<![a-z])(?:next|upcoming|forthcoming) (?:[a-z]+ )?(?:meeting|session|hearing|workshop|visit|training|review)[^.;:]{0,40}? (?:on|for) ${weekday}${day}`,
    "g",
  ),
  new RegExp(
    `(?<![a-z])(?:rapat|pertemuan|sidang|kegiatan|kunjungan|pelatihan|lokakarya) (?:[a-z]+ )?(?:berikutnya|berikut|mendatang|selanjutnya)[^.;:]{0,40}? (?:pada|tanggal) (?:tanggal |hari )*${weekday}${day}`,
    "g",
  ),
];
/** An invitation to what is over: in the line that says what the letter is about, and in its words. */
const invitations: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:you (?:are|and [a-z ]{3,40} are) (?:kindly |cordially |hereby |warmly )?invited to|we (?:kindly |cordially |hereby |would like to |have the honou?r to |are pleased to )?invite|pleasure (?:to invite|of inviting))[^.;:]{0,140}? (?:on|of|for) ${weekday}${day}`,
    "g",
  ),
  new RegExp(
    `(?<![a-z])(?:kami (?:mengundang|mengharapkan kehadiran)|mengundang (?:saudara|bapak|ibu)|bermaksud mengundang|mohon (?:kehadiran|kesediaan)|diundang untuk)[^.;:]{0,140}? (?:pada|tanggal) (?:tanggal |hari )*${weekday}${day}`,
    "g",
  ),
  new RegExp(
    `(?:^|\\n|\\|) *[*_]*(?:re|subject|perihal|hal)[*_]*:[*_]* *(?:invitation|undangan)[^\\n|]{0,120}? (?:of|on|for|pada|tanggal) (?:tanggal |hari )*${weekday}${day}`,
    "g",
  ),
];
const wasAsked =
  /(?<![a-z])(?:was|were|had|originally|initially|missed|overdue|late|passed|expired|extended|postponed|instead of|no longer|semula|awalnya|seharusnya|terlambat|lewat|diperpanjang|diundur|bukan lagi)(?![a-z])/;

const sends =
  /(?<![a-z])(?:send|submit|return|reply|respond|confirm|comment|provide|share|complete|register|forward|sampaikan|disampaikan|kirim\w*|dikirim\w*|tanggap\w*|konfirmasi|dikembalikan|mengirim\w*|menyampaikan|mengisi|melengkapi)(?![a-z])/;
const ofOther = /(?<![a-z])(?:that|which|who|yang|dari|[a-z]+ed (?:before|on or before))(?![a-z])/;

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
  for (const pattern of [...deadlines, ...requests, ...invitations]) {
    const isRequest = !deadlines.includes(pattern);
    for (const match of small.matchAll(pattern)) {
      const said = match[1] ?? "";
      const start = match.index + match[0].length - said.length;
      const end = start + said.length;
      const date = memoDate(view.text.slice(start, end));
      if (date === undefined || date >= context.date || isHidden(view, { start, end })) continue;
      const sentence = sentenceOf(view, facts, start);
      const around = sentence.text.toLowerCase();
      // "Please see the acts adopted before 1 May 2026": what was before a day is no deadline.
      if (/ (?:before|sebelum) /.test(match[0]) && (!sends.test(match[0]) || ofOther.test(match[0]))) continue;
      if (isRequest ? wasAsked.test(around) : ofThen.test(around) || (around.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.length ?? 0) > 1)
        continue;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const written = view.text.slice(start, end);
      const inYear = written.slice(0, -"2026".length) + nextYear(date, context.date);
      const inMonth = inNextMonths(written, date, context.date);
      const rights = inMonth === undefined ? [inYear] : isRequest ? [inMonth, inYear] : [inYear, inMonth];
      found.push({
        start,
        end,
        level: "information",
        message: `This is still to come, and its day lies before that of the memo (${dayInWords(context.date)}). Write "${rights[0]}", or check the date.`,
        fixes: rights.map((right) => writeFix(start, end, right)),
      });
    }
  }
}

/** The same day of one of the next two months, where that is not over: a slip of the month. */
function inNextMonths(written: string, date: string, memo: string): string | undefined {
  const month = Number(date.slice(5, 7));
  for (const later of [month + 1, month + 2]) {
    const next = `${date.slice(0, 5)}${String(later).padStart(2, "0")}${date.slice(7)}`;
    if (later > 12 || !/^\d/.test(written) || next < memo) continue;
    if (Number(date.slice(8)) > daysInMonth(later, Number(date.slice(0, 4)))) continue;
    for (const { months } of [calendarNames.en, calendarNames.id]) {
      const name = months[month - 1] as string;
      if (written.includes(name)) return written.replace(name, months[later - 1] as string);
    }
  }
  return undefined;
}

/** The year in which the day comes next after the memo's. */
function nextYear(date: string, memo: string): number {
  const year = Number(memo.slice(0, 4));
  return date.slice(5) >= memo.slice(5) ? year : year + 1;
}
