import { hashWord } from "../engine/tokens.js";

/**
 * Everyday words of Indonesian offices that slip into English sentences, and what they are in English. They are no terms of the field, so that the base does not have
 * them; words that English has borrowed ("adat", "kampung", "desa") or that are spelled like English ones are left out.
 */
const words: Readonly<Record<string, string>> = {
  aparat: "officials",
  ayat: "paragraph",
  bupati: "regent",
  buruh: "worker",
  calo: "broker",
  camat: "head of the district",
  dakwaan: "indictment",
  gubernur: "governor",
  hakim: "judge",
  jaksa: "prosecutor",
  kabupaten: "regency",
  kebijakan: "policy",
  kecamatan: "district",
  kejaksaan: "prosecutor's office",
  keluarga: "family",
  kelurahan: "urban village",
  kementerian: "ministry",
  kepolisian: "police",
  laporan: "report",
  majikan: "employer",
  nelayan: "fisher",
  pasal: "article",
  paspor: "passport",
  pelabuhan: "port",
  pelaku: "perpetrator",
  pemerintah: "government",
  pemulangan: "return",
  penampungan: "shelter",
  pencegahan: "prevention",
  pendamping: "support worker",
  pendampingan: "support",
  penanganan: "handling",
  penempatan: "placement",
  pengadilan: "court",
  pengaduan: "complaint",
  penyelidikan: "inquiry",
  penyidik: "investigator",
  penyidikan: "investigation",
  penuntutan: "prosecution",
  perlindungan: "protection",
  pelindungan: "protection",
  perekrut: "recruiter",
  putusan: "judgment",
  saksi: "witness",
  sosialisasi: "dissemination",
  tersangka: "suspect",
  terdakwa: "defendant",
  terpidana: "convicted person",
};

const byHash: ReadonlyMap<number, string> = new Map(Object.entries(words).map(([word, english]) => [hashWord(word), english]));

/** The English of an everyday Indonesian word, by the hash of its folded letters. */
export function everydayIndonesian(hash: number): string | undefined {
  return byHash.get(hash);
}
