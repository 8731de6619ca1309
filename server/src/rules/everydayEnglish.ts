import { HashFilter } from "../engine/hashFilter.js";
import { hashWord } from "../engine/tokens.js";
import { phraseMap } from "./phraseMap.js";

/**
 * English words that slip into Indonesian sentences of this field, and what they are in Indonesian. Words that Indonesian offices use as their own (online, website,
 * gender) are left out, as are those that the Indonesian dictionary has as its own or that are spelled like Indonesian ones (gap, platform, broker, proposal).
 */
const words: Readonly<Record<string, string>> = {
  abuse: "kekerasan",
  advocacy: "advokasi",
  agreement: "perjanjian",
  approach: "pendekatan",
  assessment: "asesmen",
  awareness: "kesadaran",
  baseline: "data dasar",
  border: "perbatasan",
  briefing: "pengarahan",
  budget: "anggaran",
  capacity: "kapasitas",
  challenge: "tantangan",
  checklist: "daftar periksa",
  checkpoint: "pos pemeriksaan",
  coercion: "paksaan",
  commitment: "komitmen",
  compliance: "kepatuhan",
  consent: "persetujuan",
  dashboard: "dasbor",
  database: "pangkalan data",
  deadline: "tenggat",
  debt: "utang",
  deception: "penipuan",
  deportation: "deportasi",
  detention: "penahanan",
  draft: "draf",
  employer: "pemberi kerja",
  employers: "pemberi kerja",
  empowerment: "pemberdayaan",
  enforcement: "penegakan",
  event: "acara",
  evidence: "bukti",
  exploitation: "eksploitasi",
  fee: "biaya",
  feedback: "umpan balik",
  framework: "kerangka kerja",
  fraud: "penipuan",
  funding: "pendanaan",
  gadget: "gawai",
  grant: "hibah",
  grievance: "keluhan",
  guideline: "pedoman",
  guidelines: "pedoman",
  helpdesk: "meja layanan",
  helpline: "saluran bantuan",
  hotline: "saluran pengaduan",
  impact: "dampak",
  implementation: "pelaksanaan",
  interpreter: "juru bahasa",
  interview: "wawancara",
  investigation: "penyidikan",
  investigator: "penyidik",
  issue: "isu",
  job: "pekerjaan",
  joint: "bersama",
  judge: "hakim",
  launching: "peluncuran",
  lawyer: "pengacara",
  liaison: "penghubung",
  mapping: "pemetaan",
  mechanism: "mekanisme",
  meeting: "rapat",
  migrants: "migran",
  milestone: "tonggak",
  monitoring: "pemantauan",
  network: "jaringan",
  offender: "pelaku",
  offenders: "pelaku",
  outcome: "hasil",
  output: "keluaran",
  outreach: "penjangkauan",
  overcharging: "pembebanan biaya berlebih",
  oversight: "pengawasan",
  passport: "paspor",
  password: "kata sandi",
  perpetrator: "pelaku",
  perpetrators: "pelaku",
  policy: "kebijakan",
  profiling: "pemrofilan",
  progress: "kemajuan",
  prosecution: "penuntutan",
  prosecutor: "jaksa",
  protection: "pelindungan",
  provider: "penyedia",
  ransom: "tebusan",
  recruiter: "perekrut",
  recruiters: "perekrut",
  recruitment: "perekrutan",
  referral: "rujukan",
  reintegration: "reintegrasi",
  remittance: "remitansi",
  repatriation: "pemulangan",
  report: "laporan",
  reporting: "pelaporan",
  rescue: "penyelamatan",
  restitution: "restitusi",
  review: "tinjauan",
  roadmap: "peta jalan",
  scammer: "penipu",
  seafarer: "pelaut",
  seafarers: "pelaut",
  skill: "keterampilan",
  skills: "keterampilan",
  smuggler: "penyelundup",
  smugglers: "penyelundup",
  smuggling: "penyelundupan",
  stakeholder: "pemangku kepentingan",
  stakeholders: "pemangku kepentingan",
  statement: "pernyataan",
  support: "dukungan",
  survivor: "penyintas",
  survivors: "penyintas",
  suspect: "tersangka",
  sustainability: "keberlanjutan",
  template: "templat",
  timeline: "lini masa",
  toolkit: "perangkat",
  tracing: "penelusuran",
  tracking: "pelacakan",
  trafficker: "pelaku perdagangan orang",
  traffickers: "pelaku perdagangan orang",
  trainer: "pelatih",
  training: "pelatihan",
  update: "pemutakhiran",
  user: "pengguna",
  victim: "korban",
  victims: "korban",
  volunteer: "relawan",
  vulnerability: "kerentanan",
  witness: "saksi",
  worker: "pekerja",
  workers: "pekerja",
  workshop: "lokakarya",
};

/** Phrases that do not mean in Indonesian what their words mean one by one. */
const phrases: Readonly<Record<string, string>> = {
  "best practice": "praktik baik",
  "best practices": "praktik baik",
  "border control": "pengawasan perbatasan",
  "call center": "pusat panggilan",
  "call centre": "pusat panggilan",
  "capacity building": "peningkatan kapasitas",
  "case conference": "konferensi kasus",
  "case management": "manajemen kasus",
  "crewing agent": "agen pengawakan",
  "desk review": "telaah pustaka",
  "focal point": "narahubung",
  "joint investigation": "penyidikan bersama",
  "key messages": "pesan kunci",
  "law enforcement": "penegakan hukum",
  "lessons learned": "pelajaran yang dipetik",
  "public hearing": "dengar pendapat umum",
  "red flag": "tanda bahaya",
  "red flags": "tanda bahaya",
  "talking points": "butir bicara",
};

const phrasesByHash = phraseMap(phrases);

/** The Indonesian of an English phrase of two words, by the hashes of their folded letters. */
export function everydayEnglishPhrase(first: number, second: number): string | undefined {
  return phrasesByHash.get(first)?.get(second);
}

const byHash: ReadonlyMap<number, string> = new Map(Object.entries(words).map(([word, indonesian]) => [hashWord(word), indonesian]));

const anyWord = new HashFilter([...byHash.keys(), ...phrasesByHash.keys()]);

/** False of a word that is nothing here. */
export function mayBeEverydayEnglish(hash: number): boolean {
  return anyWord.mayHave(hash);
}

/** The Indonesian of an English word that slips into Indonesian sentences, by the hash of its folded letters. */
export function everydayEnglish(hash: number): string | undefined {
  return byHash.get(hash);
}

/** Endings of English words that Indonesian ones do not have. */
const englishEnding =
  /(?:tion|sion|ing|ment|ness|ship|able|ible|ed|ty|ly|ous|ive|ism|ful|less|ance|ence|ure|age|ory|ary|[^aeiou]y|ss|ck|th|ll)s?$/;
const englishLetters =
  /[qx]|ph|th|ck|[^aeiou]y$|[aeiou]{3}|ee|oo|ea|sh|tt|ss|ll|[cjvw]$|[^aeiou](?<!n)[bdfgkpt]$|n[dkt]$|^[a-z]{1,3}[bdfgpt]$/;

/** A word ends as no Indonesian one does. */
export function hasEnglishEnding(word: string): boolean {
  return englishEnding.test(word);
}

/** A word in small letters has an ending or letters that Indonesian words do not have. */
export function looksEnglish(word: string): boolean {
  return englishEnding.test(word) || englishLetters.test(word);
}
