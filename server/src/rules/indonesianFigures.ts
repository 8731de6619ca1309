import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { hashWord, shape } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt } from "./terms.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on figures that are not written as official Indonesian has them: "Rp" apart from its sum, "jam" before a time of day (pukul; jam counts hours), a point for the
 * decimal comma ("7.5 persen"), and a hyphen in "ke 21 negara". A table's column may keep the sign apart.
 */
export function indonesianFigures(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const isTable = facts.kind === "table";
  const { tokens, zones, text } = view;
  // The full stop of "Rp." may part the sentence.
  const isIndonesian = (start: number, end: number) =>
    isTable ? context.lang === "id" : languageAt(facts, start, context) === "id" && languageAt(facts, end, context) === "id";
  for (let at = 0; at + 1 < tokens.count; at++) {
    const start = tokens.starts[at] as number;
    const length = (tokens.ends[at] as number) - start;
    if (tokens.hashes[at] === toward) placesInNumber({ text, start, isHidden: (zones[at] as number) !== 0 }, isIndonesian, found);
    if (zones[at] === 0) {
      // Three figures stand behind the comma, and a space.
      if (people.mayHave(tokens.hashes[at] as number) && text.charCodeAt(start - 5) === 0x2c)
        wrongMark(view, start, commaForPoint, isIndonesian, found);
      if (counted.mayHave(tokens.hashes[at] as number)) wrongMark(view, start, pointForComma, isIndonesian, found);
    }
    if ((length !== 2 && length !== 3) || !((tokens.shapes[at + 1] as number) & shape.digit)) continue;
    const wrong = wrongFigure(text, start, tokens.starts[at + 1] as number);
    // A column may keep the sign apart; a full stop after it is wrong there, too.
    if (isTable && text.charAt(start + 2) !== ".") continue;
    if (!wrong || (zones[at] as number) & (zone.quoted | zone.masked) || !isIndonesian(start, start + wrong.length)) continue;
    const end = start + wrong.length;
    if (isMarkedSic(text, end)) continue;
    found.push({
      start,
      end,
      level: "hint",
      message: `"${text.slice(start, end)}" is not the official spelling. ${wrong.why} Write "${wrong.right}".`,
      fixes: [{ ...writeFix(start, end, wrong.right), safe: true }],
      source: wrong.source,
    });
  }
}

const toward = hashWord("ke");

/** "pengiriman pekerja ke-21 negara": who goes to 21 places goes "ke 21 negara"; "ke-21 negara" would be all of the 21. */
function placesInNumber(
  { text, start, isHidden }: { readonly text: string; readonly start: number; readonly isHidden: boolean },
  isIndonesian: (start: number, end: number) => boolean,
  found: FindingDraft[],
): void {
  const number =
    /^ke-(\d{1,3})\s(?:negara|provinsi|kabupaten|kota|daerah|desa|titik|lokasi|pelabuhan|bandara)(?![a-z-])(?!\s(?:itu|ini|tersebut|anggota))/.exec(
      text.slice(start, start + 30),
    );
  if (!number || isHidden || !going.test(text.slice(Math.max(0, start - 60), start))) return;
  const end = start + "ke-".length + (number[1]?.length ?? 0);
  if (!isIndonesian(start, end) || isMarkedSic(text, end)) return;
  const right = `ke ${number[1]}`;
  found.push({
    start,
    end,
    level: "hint",
    message: `"${text.slice(start, end)}" is an order or all of a number; what is meant is where to. Write "${right}".`,
    fixes: [writeFix(start, end, right)],
  });
}

/** Words of going and sending, with no more than their object between them and the place. */
const going =
  /(?<![a-z])(?:pengiriman|dikirim(?:kan)?|mengirim(?:kan)?|penempatan|ditempatkan|menempatkan|diberangkatkan|memberangkatkan|pemberangkatan|berangkat|keberangkatan|bepergian|pergi|diperdagangkan|disebar|menyebar|tersebar|perjalanan|kunjungan|berkunjung|ekspor|dikirimkan)(?:\s[a-z]+){0,4}\s$/;

/** Words that count what stands before them as a decimal number. */
const counted = new HashFilter(["persen", "juta", "miliar", "triliun"].map(hashWord));
const decimal = /(?:(?<![\p{L}\d.,/-])|(?<=(?<!\p{L})Rp))(?<!(?:pasal|butir|nomor|bab|bagian|tabel)\s)(\d{1,3})\.(\d{1,2})(?=[ \u00a0]$)/iu;

/** A number with the mark of another language, how it is written, and why. */
interface Marked {
  readonly pattern: RegExp;
  readonly right: (number: string) => string;
  readonly why: string;
}

/** "7.5 persen": the point parts thousands, and thousands have three figures. */
const pointForComma: Marked = {
  pattern: decimal,
  right: (number) => number.replace(".", ","),
  why: "Pecahan desimal ditulis dengan koma.",
};

/** Findings on a number with the wrong mark right before `end`, where the word that it counts begins. */
function wrongMark(
  { text }: BlockView,
  end: number,
  { pattern, right, why }: Marked,
  isIndonesian: (start: number, end: number) => boolean,
  found: FindingDraft[],
): void {
  const from = Math.max(0, end - 20);
  const number = pattern.exec(text.slice(from, end));
  if (!number) return;
  const [written] = number;
  const start = from + number.index;
  const last = start + written.length;
  if (!isIndonesian(start, end) || isMarkedSic(text, last)) return;
  found.push({
    start,
    end: last,
    level: "hint",
    message: `"${written}" is not the official spelling. ${why} Write "${right(written)}".`,
    fixes: [writeFix(start, last, right(written))],
    source: decimalSource,
  });
}

/** What is counted whole. */
const people = new HashFilter(
  "orang korban kasus pekerja warga anak perempuan laki pelaku pengungsi migran nelayan desa rumah rupiah keluarga perkara aduan laporan pmi wni"
    .split(" ")
    .map(hashWord),
);
const thousands = /(?<![\p{L}\d.,/-]|(?:USD|US\$|RM)\s?)\d{1,3}(?:,\d{3})+(?=[ \u00a0]$)/u;

/** "1,500 orang": the comma begins the fraction, and people have none. */
const commaForPoint: Marked = {
  pattern: thousands,
  right: (number) => number.replaceAll(",", "."),
  why: "Ribuan dipisahkan dengan titik.",
};

/** Permendiknas 46/2009, III.A.6. */
const decimalSource =
  "https://id.wikisource.org/wiki/Halaman:Permendiknas_nomor_46_tahun_2009_tentang_Pedoman_Umum_Ejaan_Bahasa_Indonesia_yang_Disempurnakan.djvu/28";

const figuresSource = "https://www.indonesiabaik.id/infografis/cara-penulisan-rupiah-yang-benar";

interface WrongFigure {
  readonly length: number;
  readonly right: string;
  readonly why: string;
  readonly source: string;
}

/** What is wrong in "Rp. 250" or "jam 09.00", which stands at `start` and whose figure begins at `figure`. */
function wrongFigure(text: string, start: number, figure: number): WrongFigure | undefined {
  const sign = text.slice(start, figure);
  const number = /^\d[\d.,:]*\d|^\d/.exec(text.slice(figure, figure + 24))?.[0];
  if (!number) return undefined;
  // "Rp450.000,-": the mark for no cents is of handwriting.
  const noCents = /^,\s?[-\u2013]{1,2}(?![\d-])/.exec(text.slice(figure + number.length, figure + number.length + 5))?.[0] ?? "";
  const length = figure - start + number.length + noCents.length;
  if (/^Rp$/.test(sign) && noCents !== "")
    return { length, right: `Rp${number}`, why: "Tanda ',-' di belakang angka tidak dipakai.", source: figuresSource };
  if (/^Rp(?:\.[ \u00a0]?|[ \u00a0])$/.test(sign))
    return {
      length,
      right: `Rp${number}`,
      why: "'Rp' tidak diikuti titik atau spasi.",
      source: figuresSource,
    };
  if (/^[Jj]am[ \u00a0]$/.test(sign) && /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/.test(number) && !isCounted(text.slice(0, start)))
    return {
      length,
      right: `${sign.startsWith("J") ? "Pukul" : "pukul"} ${number.replace(":", ".")}`,
      why: "'Pukul' menyatakan waktu; 'jam' menyatakan lamanya.",
      source: "https://bintangpustaka.com/pahami-perbedaan-pukul-dan-jam-dalam-menyatakan-waktu",
    };
  return undefined;
}

/** "selama jam", "tiap jam": hours, not a time of day. */
function isCounted(before: string): boolean {
  return /(?:selama|tiap|setiap|per)\s+$/i.test(before);
}
