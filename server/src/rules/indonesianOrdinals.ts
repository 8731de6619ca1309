import { wordAt } from "../engine/blockWords.js";
import type { BlockView } from "../engine/facts.js";
import { shape } from "../engine/tokens.js";
import { type Joining, joined, linkAfter } from "./joining.js";

const inLetters = "Bilangan tingkat dengan huruf ditulis serangkai.";
const inFigures = "Bilangan tingkat dengan angka memakai tanda hubung.";

const inRoman = "Di belakang 'ke-' ditulis angka Arab; angka Romawi berdiri tanpa 'ke-'.";

const inNames = "Nama komisi dan bab memakai angka Romawi tanpa 'ke-'.";
/** What is named with a Roman numeral. */
const numbered = /^(?:Komisi|Bab|BAB|Lampiran|Badan|Kelas|Golongan|Buku)$/;

const ordinals = /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)$/;
/** What may be counted, and sent somewhere as well. */
const counted =
  /^(?:rapat|pertemuan|sidang|sesi|tahap|hari|bulan|tahun|minggu|pekan|kali|periode|gelombang|rombongan|kloter|edisi|semester|triwulan|kuartal|pihak|anak|pasal|butir|poin|alinea|bagian|peringkat|urutan|abad|laporan|langkah|cetakan|putaran|angkatan|pilar)$/;
/** What goes nowhere by itself. */
const occasions =
  /^(?:abad|forum|rapat|pertemuan|sidang|sesi|konferensi|kongres|muktamar|munas|ktt|hut|presiden|lokakarya|edisi|periode|putaran|tahap|termin|gelombang|semester|triwulan|kuartal|alinea|paragraf|butir|poin|diktum|amendemen|amandemen|peringkat|urutan|hari|minggu|pekan)$/;
const afterOrdinal =
  /^(?:yang|dan|atau|ini|itu|tersebut|pada|di|dari|dengan|untuk|oleh|adalah|ialah|akan|telah|sudah|belum|tidak|juga|sejak|setelah|kali|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|tahun|(?:me|di|ber|ter)[a-z]{4,})$/;
/** What a number may count: with such a noun, "ke" may be a direction. */
const countable =
  /^(?:provinsi|kabupaten|kota|desa|kecamatan|kelurahan|dusun|negara|daerah|wilayah|lokasi|titik|tempat|pelabuhan|bandara|kantor|sekolah|kampus|universitas|pulau|kementerian|lembaga|instansi|badan|dinas|rumah|pihak|orang|kelompok|bagian|kategori|bahasa|tahapan|bidang|sektor|rekening|alamat|pasar|kawasan|kamp|kampung|lapas|rutan|pengadilan|polres|polda|perusahaan|kapal|hotel|benua|zona|lantai|kelas|unit|tim|satuan|anggota|peserta|komisi|fraksi|partai|ruang|ruangan|meja|panel|subforum|gugus|puluh|belas|ratus|ribu|juta|miliar|triliun|persen|jam|hari|bulan|tahun|minggu|pekan)$/;
/** Somebody brings something there. */
const moves =
  /(?<![a-z])(?:(?:mem|di)(?:bawa|bagi)|(?:menge|meng|di|ter)(?:kirim|irim)|menyampai|disampai|menerus|diterus|melimpah|dilimpah|menyebar|disebar|memindah|dipindah|pindah|berpindah|menyalur|disalur|menular|meluas|diluas|memperluas|diperluas|beralih|dialih|mengalih|menurun|diturun|naik|turun|dari)/;

/** "ke-tiga", "pertemuan ke tiga membahas", "tahap ke II", "forum ke 7 pejabat senior", "untuk ke 3 kalinya": an ordinal, not a direction. */
export function ordinalApart(view: BlockView, at: number): Joining | undefined {
  const link = linkAfter(view, at);
  if (link === undefined) return undefined;
  const next = wordAt(view, at + 1);
  if (ordinals.test(next)) {
    if (next === "satu" || (link !== "-" && !isCounted(view, at, endOfNumber(view, at + 2)) && !isOfAll(view, at))) return undefined;
    return joined(view, at, at + 1, inLetters);
  }
  const { text, tokens } = view;
  const written = text.slice(tokens.starts[at + 1], tokens.ends[at + 1]);
  const roman = arabic(written);
  if (roman === undefined && (link === "-" || !/^\d{1,3}$/.test(written))) return undefined;
  if (goesOnAsNumber(view, at + 1) || (link === " " && !isCounted(view, at, at + 2))) return undefined;
  const head = text.slice(tokens.starts[at], tokens.ends[at]);
  // "Komisi ke-IX DPR": the name has the numeral alone.
  if (roman !== undefined && at > 0 && tokens.gaps[at] === 0 && numbered.test(text.slice(tokens.starts[at - 1], tokens.ends[at - 1])))
    return { first: at, last: at + 1, text: written, level: "information", why: inNames };
  if (link === "-") return { first: at, last: at + 1, text: `${head}-${roman}`, level: "hint", why: inRoman };
  return { first: at, last: at + 1, text: `${head}-${roman ?? written}`, why: inFigures };
}

/** "XXI" as 21, where the letters are put as a number of two digits at most has them. */
function arabic(written: string): number | undefined {
  const [all, tens = "", ones = ""] = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(written) ?? [];
  if (all === undefined || all === "") return undefined;
  const values: Readonly<Record<string, number>> = { "": 0, I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 };
  return tens.length * 10 + (values[ones] ?? 0);
}

/** "dua belas", "dua puluh satu" */
function endOfNumber(view: BlockView, after: number): number {
  const word = after < view.tokens.count && view.tokens.gaps[after] === 0 ? wordAt(view, after) : "";
  if (word === "belas") return after + 1;
  if (word !== "puluh") return after;
  return after + 1 < view.tokens.count && ordinals.test(wordAt(view, after + 1)) ? after + 2 : after + 1;
}

/** "abad ke21" */
export function joinedOrdinal(view: BlockView, at: number): Joining | undefined {
  const { text, tokens } = view;
  const written = text.slice(tokens.starts[at], tokens.ends[at]);
  if (!/^ke\d{1,3}$/.test(written) || goesOnAsNumber(view, at) || !isCounted(view, at, at + 1)) return undefined;
  return { first: at, last: at, text: `ke-${written.slice(2)}`, why: inFigures };
}

/** "1.500", "3,5", "7/2012", "5–7" */
function goesOnAsNumber({ text, tokens }: BlockView, at: number): boolean {
  return /^(?:[.,:/]\d|\s?[-\u2013%])/.test(text.slice(tokens.ends[at], (tokens.ends[at] as number) + 2));
}

/** After a noun that is counted, and before what cannot be the thing gone to. */
function isCounted(view: BlockView, at: number, after: number): boolean {
  const { tokens } = view;
  const hasNext = after < tokens.count && tokens.gaps[after] === 0;
  if (hasNext && wordAt(view, after) === "kalinya") return true;
  if (at === 0 || tokens.gaps[at] !== 0) return false;
  const before = wordAt(view, at - 1);
  if (counted.test(before) && (!hasNext || afterOrdinal.test(wordAt(view, after)))) return true;
  return isOccasion(view, at, before) && (!hasNext || !mayBeGoneTo(view, after)) && !moves.test(sentenceBefore(view, at));
}

/** "KTT ASEAN ke 42", "Pertemuan Tingkat Menteri ke 15", "ulang tahun ke 80" */
function isOccasion(view: BlockView, at: number, before: string): boolean {
  if (occasions.test(before)) return true;
  if (at < 2) return false;
  const earlier = wordAt(view, at - 2);
  if (before === "tahun") return earlier === "ulang";
  const isName = ((view.tokens.shapes[at - 1] as number) & shape.capital) !== 0;
  return isName && (/^(?:ktt|sidang|forum|konferensi|kongres|pertemuan|rapat)$/.test(earlier) || (at > 2 && earlier === "tingkat"));
}

function mayBeGoneTo(view: BlockView, after: number): boolean {
  const bits = view.tokens.shapes[after] as number;
  return (bits & shape.digit) !== 0 || ((bits & shape.capital) === 0 && countable.test(wordAt(view, after)));
}

/** "Ke tiga korban itu", "oleh ke dua terdakwa": all of them; nobody says "ke" of people, and no preposition stands before another. */
function isOfAll(view: BlockView, at: number): boolean {
  const { text, tokens } = view;
  const after = at + 2;
  if (after >= tokens.count || tokens.gaps[after] !== 0 || (tokens.shapes[after] as number) & shape.capital) return false;
  if (at > 0 && tokens.gaps[at] === 0) return /^(?:oleh|bagi|antara|kepada|terhadap|dengan|pada)$/.test(wordAt(view, at - 1));
  if (((tokens.shapes[at] as number) & shape.capital) === 0) return false;
  const rest = text.slice(tokens.starts[after], (tokens.starts[after] as number) + 40);
  return /^(?:belah pihak|(?:(?:orang )?(?:saksi|calon|anak|pekerja migran|perempuan|mantan) )?(?:korban|tersangka|terdakwa|terpidana|pelaku|anak|perempuan|perekrut|saksi|penyintas|pekerja|pihak|orang|agen|calo) (?:itu|ini|tersebut)(?![a-z]))/.test(
    rest,
  );
}

function sentenceBefore({ text, tokens }: BlockView, at: number): string {
  const start = tokens.starts[at] as number;
  const before = text.slice(Math.max(0, start - 120), start).toLowerCase();
  return before.slice(Math.max(0, before.lastIndexOf(". "), before.lastIndexOf("; "), before.lastIndexOf("\n")));
}
