import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { isHidden } from "./isHidden.js";
import { inWords, languageOfNumber, numberOf, numberWord } from "./numberWords.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/** A bracket beside a figure, or figures in a bracket beside a word: all that such a pair may be. */
export const mayHoldPair = /\d(?:,-|%)? ?\([a-z]|[a-z] \(\d/i;

const run = `${numberWord}(?:(?:\\s|-|\\sand\\s)${numberWord})*`;
const unit = "(?:\\s(?:rupiah|(?:US )?dollars?|dolar(?: AS)?|euros?|ringgit|persen|per cent|percent))?";
/** "3 (dua)", "Rp5.000.000,00 (lima ratus ribu rupiah)", "30% (twenty per cent)". */
export const wordsInBracket = new RegExp(
  `(?<![A-Za-z0-9/.,:–—-])((?:Rp\\.?\\s?|IDR\\s?|USD?\\s?|US\\$|\\$|€|RM\\s?)?)(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,4})(?:[.,]00|,-)?%?\\s?\\((?:(?:sebanyak|sebesar)\\s)?(${run})${unit}\\)`,
  "gi",
);
/** "five (6) officers". */
export const figuresInBracket = new RegExp(
  `(?<![A-Za-z-])((?:a\\s(?=hundred|thousand|million))?${run})\\s\\((\\d{1,3}(?:[.,]\\d{3})+|\\d{1,4})\\)(?=\\s[a-z])`,
  "gi",
);
/** "one in five (20)", "two or three (3)", "article two (3)": the word is a part of another number, or of a reference. */
const ofOther = new RegExp(
  `(?<![a-z])(?:${numberWord}[\\s-](?:(?:and|dan|or|to|atau|sampai|hingga|in|of|dari|point|koma)\\s)?|(?:articles?|sections?|part|step|chapter|number|no|several|few|pasal|ayat|bagian|bab|langkah|nomor|ke|per|beberapa)\\s)$`,
  "i",
);

/**
 * Findings on a number that stands in figures and in words, each of which says another one: "3 (dua) berkas", "five (6) officers", "Rp5.000.000 (lima ratus ribu rupiah)". Which of the two is the slip is not
 * told, so that both are offered. A bracket that holds anything else is a remark ("12 (two of them children)"), and one that counts on, as in "two (1) ... (2) ...", numbers a list.
 */
export function numbersInWords(view: BlockView, { quoted }: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (quoted || !mayHoldPair.test(text)) return;
  for (const match of text.matchAll(wordsInBracket)) {
    const [all, sign = "", figures = "", words = ""] = match;
    const { index } = match;
    const lead = text.slice(Math.max(0, index - longestLead), index);
    if (sign === "" && (ofReference.test(lead) || !/(?:^|[\s("\u201c|])$/.test(lead))) continue;
    // "in 2023 (two) and 2024 (five)": what was counted in a year.
    if (/^(?:19|20)\d\d$/.test(figures) && (numberOf(words) ?? 0) < 1000) continue;
    const start = index + all.indexOf(words, all.indexOf("("));
    tell(view, { figures, from: index + sign.length, words, start, whole: { start: index, end: index + all.length } }, found);
  }
  for (const match of text.matchAll(figuresInBracket)) {
    const [all, words = "", figures = ""] = match;
    const { index } = match;
    const lead = text.slice(Math.max(0, index - longestLead), index);
    // A capital inside a sentence is of a name or heading.
    const isName = /[A-Z]/.test(words) && !/(?:^|[.:;!?]\s|\n)[\s*_-]*$/.test(lead.slice(-4));
    if (isName || ofOther.test(lead) || /^(?:19|20)\d\d$/.test(figures) || numbersList(text)) continue;
    tell(
      view,
      { figures, from: index + all.lastIndexOf(figures), words, start: index, whole: { start: index, end: index + all.length } },
      found,
    );
  }
}

const longestLead = 32;

/** "two (1) ... (2) ..." */
function numbersList(text: string): boolean {
  const figures = [...text.matchAll(/\((\d{1,2})\)/g)].map(([, figure]) => figure);
  return figures.includes("1") && figures.includes("2");
}

/** What has a number of its own, so that words behind it count something else: "Group 1 (three), Group 2 (five)". */
const ofReference =
  /(?<![a-z])(?:article|articles|section|sections|paragraph|annex|table|figure|chapter|version|pasal|ayat|angka|huruf|butir|lampiran|tabel|gambar|bab|versi|catatan|footnote|no\.?|nomor|groups?|phase|stage|region|zone|tier|level|category|class|option|item|column|line|question|goal|target|recommendation|day|week|month|quarter|round|batch|kelompok|grup|fase|tahap|wilayah|zona|tingkat|kategori|kelas|golongan|opsi|kolom|baris|pertanyaan|tujuan|sasaran|rekomendasi|hari ke|minggu ke|pukul|jam)[\s-]$/i;

interface Pair {
  readonly figures: string;
  readonly from: number;
  readonly words: string;
  readonly start: number;
  readonly whole: Span;
}

function tell(view: BlockView, { figures, from, words, start, whole }: Pair, found: FindingDraft[]): void {
  const said = numberOf(words);
  const written = Number(figures.replace(/[.,]/g, ""));
  if (said === undefined || said === written || isHidden(view, whole) || isMarkedSic(view.text, whole.end)) return;
  const lang = languageOfNumber(words.toLowerCase());
  const right = /^[A-Z]/.test(words) ? capitalised(inWords(written, lang)) : inWords(written, lang);
  const other = grouped(said, figures, lang);
  found.push({
    ...whole,
    level: "warning",
    message: `The figures say ${figures} and the words say ${other}. Write "${right}" or "${other}", whichever is meant.`,
    fixes: [writeFix(start, start + words.length, right), writeFix(from, from + figures.length, other)],
  });
}

/** The number with the separator that the figures beside it have, or that the language has. */
function grouped(number: number, beside: string, lang: Lang): string {
  const written = String(number);
  const separator = /[.,]/.exec(beside)?.[0] ?? (lang === "id" ? "." : ",");
  return written.length < 5 && !/[.,]/.test(beside) ? written : written.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
