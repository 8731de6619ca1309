import { isInAttribution } from "./attribution.js";
import type { BlockFacts, Span } from "./facts.js";
import { sentenceAt } from "./sentences.js";

/** Where the long form of an acronym stands: on its own, as part of a longer name or title, as a source, or beside a bracket that explains it. */
export type LongFormSetting = "free" | "name" | "gloss";

/** How the long form stands among the words around it. */
export function longFormSetting(text: string, facts: BlockFacts, mention: Span): LongFormSetting {
  if (facts.section === "sources" || isInAttribution(text, mention.start)) return "name";
  const sentence = sentenceAt(facts.sentences, mention.start);
  const from = sentence?.start ?? 0;
  const before = text.slice(Math.max(from, mention.start - 160), mention.start);
  const after = text.slice(mention.end, mention.end + 60);
  if (/^["\u201d\u2019*_]*\s*\(/.test(after) || /\([^()]*$/.test(before) || /^[^()]{0,80}\)/.test(after)) return "gloss";
  if (/^["\u201d\u2019*_]*\s*(?:\/|,? (?:or|atau|hereinafter|yang selanjutnya|selanjutnya)\s)/i.test(after) || /\/$/.test(before))
    return "gloss";
  // A treaty that is cited on the spot is named by its title.
  if ((mayBeInTitle(before) && isInTitle.test(before)) || /^[,*_"\u201d]*\s*\[@/.test(after)) return "name";
  const written = text.slice(mention.start, mention.end);
  const isCapitalised = /^\p{Lu}/u.test(written) && !/\s\p{Ll}{5,}/u.test(written);
  if (!isCapitalised) return "free";
  const previous = /([A-Za-zÀ-ỿ]+)[\s*_]+$/u.exec(before);
  if (
    previous &&
    /^\p{Lu}/u.test(previous[1] ?? "") &&
    !/^[\s*_"'(]*(?:The|Para|Di|Pada|Untuk|Dalam|Oleh|Menurut|Bagi|Dari|Kepada|Sebagai|Melalui|Bersama|Setelah|Sebelum|Saat|Ketika|Karena|Namun|Selain|Terhadap|Atas|Setiap|Semua|Sejumlah|Anggota|Ketua|Petugas|Staf|Pegawai|Pejabat|Pimpinan|Perwakilan|Rapat|Laporan|Kepala|Direktur|Sekretaris|Deputi|Staff|Jumlah|Kasus|Perkara|Upah|Gaji|Biaya|Data|Peran|Tugas|Catatan|Surat|Bantuan|Dukungan|Undangan|Permintaan|Keterangan|Pernyataan|Temuan|Rekomendasi|Kegiatan|Pertemuan|Kunjungan|Kapasitas|Anggaran|Kewenangan|Mandat|Dana|Petugas|Pos|Kata|Usulan|Pemegang|Pemilik|Penerima|Pengguna|Pemohon|Calon|Nomor|Formulir|Berkas|Dokumen|Salinan|Masa|Proses|Penerbitan|Pengiriman|Pelaksanaan|Penyusunan|Pembentukan|Kantor|Tim|Penyidik|Jaksa|Pendamping|Konselor|Perawat|Tenaga|Hasil|Isi|Tujuan|Fungsi|Usul|Pendanaan|Korban|Penyintas|Pelaku|Saksi|Keluarga|Pelatihan|Layanan|Kinerja|Each|Every|All|Many|Most|Some|Several|In|On|At|By|For|With|And|But|As|From|Under)[\s*_]+$/.test(
      before,
    )
  )
    return "name";
  const next = /^[\s]+(?:(?:of|for|on|the|and|dan|untuk)\s+)?([A-Za-zÀ-ỿ]+)/u.exec(after);
  return next && /^\p{Lu}/u.test(next[1] ?? "") && !/^\s+(?:and|dan)\s/.test(after) ? "name" : "free";
}

const titleLinks =
  "tentang mengenai menentang on against combat prevent for concerning pemberantasan pencegahan penanganan penghapusan eradication elimination".split(
    " ",
  );

/** One of the words that every title has in its middle: looked for first, as most places have none. */
function mayBeInTitle(before: string): boolean {
  const lower = before.toLowerCase();
  return titleLinks.some((word) => lower.includes(word));
}

/** Words that begin the title of an instrument, then a number, "tentang", "on" or the like, and no stop since. */
const isInTitle =
  /(?:undang-undang|\buu\b|peraturan|perpres|permen|keputusan|instruksi|rencana aksi|konvensi|protokol|deklarasi|law|act|regulation|decree|convention|protocol|declaration|directive|plan|resolution|work plan)(?:[^.;!?]|\bNo\.){0,140}(?:tentang|mengenai|menentang|on|on the|against|to combat|to prevent|for the|concerning|pemberantasan|pencegahan|penanganan|penghapusan|eradication of|prevention of|elimination of)\s+(?:[a-zÀ-ỿ-]+\s+){0,6}$/iu;
