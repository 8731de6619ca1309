import { HashFilter } from "../engine/hashFilter.js";
import { hashWord } from "../engine/tokens.js";
import { phraseMap } from "./phraseMap.js";

/**
 * Everyday words of Indonesian offices that slip into English sentences, and what they are in English. They are no terms of the field, so that the base does not have
 * them; words that English has borrowed ("adat", "kampung", "desa") or that are spelled like English ones are left out.
 */
const words: Readonly<Record<string, string>> = {
  alamat: "address",
  anak: "child",
  anggaran: "budget",
  aparat: "officials",
  ayat: "paragraph",
  bandara: "airport",
  bantuan: "assistance",
  berkas: "case file",
  biaya: "cost",
  bupati: "regent",
  buruh: "worker",
  calo: "broker",
  camat: "head of the district",
  dakwaan: "indictment",
  denda: "fine",
  dermaga: "pier",
  dinas: "office",
  edaran: "circular",
  formulir: "form",
  gaji: "wage",
  germo: "pimp",
  gubernur: "governor",
  hakim: "judge",
  ijazah: "diploma",
  imigrasi: "immigration",
  izin: "permit",
  jaksa: "prosecutor",
  juragan: "boss",
  kabupaten: "regency",
  kades: "village head",
  kapal: "vessel",
  kasasi: "cassation",
  kasus: "case",
  kebijakan: "policy",
  kecamatan: "district",
  kejaksaan: "prosecutor's office",
  kekerasan: "violence",
  kekeluargaan: "amicable settlement",
  keluarga: "family",
  kelurahan: "urban village",
  kementerian: "ministry",
  kepolisian: "police",
  keputusan: "decision",
  koordinasi: "coordination",
  korban: "victim",
  lapas: "prison",
  laporan: "report",
  layanan: "service",
  lokalisasi: "red-light district",
  lowongan: "vacancy",
  lurah: "village head",
  majikan: "employer",
  masyarakat: "community",
  menteri: "minister",
  migran: "migrant",
  mucikari: "pimp",
  mufakat: "consensus",
  musyawarah: "deliberation",
  nakhoda: "skipper",
  nelayan: "fisher",
  nomor: "number",
  nonprosedural: "non-procedural",
  notulen: "minutes",
  oknum: "individual officer",
  pabrik: "factory",
  pasal: "article",
  paspor: "passport",
  pekerja: "worker",
  pelabuhan: "port",
  pelaku: "perpetrator",
  pelapor: "complainant",
  pelatihan: "training",
  pelecehan: "harassment",
  pelindungan: "protection",
  pemeriksaan: "examination",
  pemerintah: "government",
  pemulangan: "return",
  penahanan: "detention",
  penampungan: "shelter",
  penanganan: "handling",
  penangkapan: "arrest",
  pencegahan: "prevention",
  pendamping: "support worker",
  pendampingan: "support",
  pendataan: "data collection",
  penempatan: "placement",
  pengacara: "lawyer",
  pengadilan: "court",
  pengaduan: "complaint",
  pengawasan: "supervision",
  pengungsi: "refugee",
  penipuan: "fraud",
  penjara: "prison",
  penuntutan: "prosecution",
  penyelidikan: "inquiry",
  penyidik: "investigator",
  penyidikan: "investigation",
  penyintas: "survivor",
  penyuluhan: "outreach",
  perahu: "boat",
  peraturan: "regulation",
  perbudakan: "slavery",
  perekrut: "recruiter",
  perempuan: "woman",
  perkawinan: "marriage",
  perlindungan: "protection",
  pesangon: "severance pay",
  polisi: "police",
  preman: "thug",
  provinsi: "province",
  pungli: "illegal levy",
  putusan: "judgment",
  rapat: "meeting",
  razia: "raid",
  rujukan: "referral",
  saksi: "witness",
  santunan: "benefit",
  satgas: "task force",
  sekolah: "school",
  sidang: "hearing",
  sosialisasi: "dissemination",
  surat: "letter",
  tahanan: "detainee",
  tanggal: "date",
  tekong: "boat skipper",
  terdakwa: "defendant",
  terpidana: "convicted person",
  tersangka: "suspect",
  tunjangan: "allowance",
  uang: "money",
  upah: "wage",
  utang: "debt",
  visum: "forensic medical report",
  vonis: "verdict",
  walikota: "mayor",
  warga: "resident",
};

const byHash: ReadonlyMap<number, string> = new Map(Object.entries(words).map(([word, english]) => [hashWord(word), english]));

/** The English of an everyday Indonesian word, by the hash of its folded letters. */
export function everydayIndonesian(hash: number): string | undefined {
  return byHash.get(hash);
}

/** Phrases of such words that do not mean in English what their words mean one by one. */
const phrases: Readonly<Record<string, string>> = {
  "akta kelahiran": "birth certificate",
  "alat bukti": "evidence",
  "balai desa": "village hall",
  "barang bukti": "exhibit",
  "buku nikah": "marriage certificate",
  "dinas sosial": "social affairs office",
  "hari kerja": "working day",
  "izin usaha": "business licence",
  "kantor imigrasi": "immigration office",
  "kantor polisi": "police station",
  "kartu keluarga": "family card",
  "kepala desa": "village head",
  "kepala dinas": "head of the office",
  "kuasa hukum": "legal counsel",
  "laporan polisi": "police report",
  "nota kesepahaman": "memorandum of understanding",
  "nota dinas": "official note",
  "orang tua": "parent",
  "perangkat desa": "village official",
  "perjanjian kerja": "employment contract",
  "pihak ketiga": "third party",
  "rapat koordinasi": "coordination meeting",
  "rumah aman": "safe house",
  "rumah sakit": "hospital",
  "surat edaran": "circular letter",
  "surat izin": "permit",
  "surat jalan": "travel document",
  "surat keputusan": "decree",
  "surat keterangan": "certificate",
  "surat kuasa": "power of attorney",
  "surat pernyataan": "written statement",
  "surat tugas": "letter of assignment",
  "tenaga ahli": "expert",
  "tindak lanjut": "follow-up",
  "uang damai": "settlement money",
  "uang muka": "advance payment",
  "uang saku": "pocket money",
};

const phrasesByHash = phraseMap(phrases);

/** The English of an everyday Indonesian phrase of two words, by the hashes of their folded letters. */
export function everydayPhrase(first: number, second: number): string | undefined {
  return phrasesByHash.get(first)?.get(second);
}

/** The words, and those that phrases begin with. */
const anyWord = new HashFilter([...byHash.keys(), ...phrasesByHash.keys()]);

/** False of a word that is nothing here, alone or at the beginning of a phrase. */
export function mayBeEverydayIndonesian(hash: number): boolean {
  return anyWord.mayHave(hash);
}

/** Words for which English has two names that are both in use. */
const alsoCalled: ReadonlyMap<number, string> = new Map([[hashWord("kecamatan"), "subdistrict"]]);

/** The other English of an everyday Indonesian word; most have one. */
export function otherEnglish(hash: number): readonly string[] {
  const other = alsoCalled.get(hash);
  return other === undefined ? [] : [other];
}
