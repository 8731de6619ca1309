import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { memoPlaceholder } from "../../server/src/rules/memo-placeholder.js";
import { nameFormer } from "../../server/src/rules/name-former.js";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { termObsolete } from "../../server/src/rules/term-obsolete.js";
import { check } from "../helpers/check.js";

const options = { rules: [acronymUndefined, memoPlaceholder, nameFormer, nameMisspelled, termDiscouraged, termObsolete] };

/** Words that a text speaks of, that stand in what others have written, or that only look like the ones in question. */
const silent: Readonly<Record<string, readonly string[]>> = {
  "the next clause judges the word": [
    "Istilah lain ialah WTS; istilah ini menghina orangnya.",
    "Media masih menulis imigran gelap; sebutan itu sebaiknya ditinggalkan.",
    "Some papers print sex slaves, a term that reduces them to what was done to them.",
    "Memanggil mereka pelacur adalah bentuk stigma.",
  ],
  "what people are called": [
    "Pekerja rumah tangga kerap dipanggil pembantu rumah tangga.",
    "In the 1990s the crime was confused with illegal migration.",
    "Perdagangan orang sering dicampuradukkan dengan migrasi ilegal.",
  ],
  "recitals of instruments": [
    "RECOGNISING the contribution of migrant workers to both receiving states and sending states;",
    "RECALLING the Bali Concord, which foresaw an ASEAN Security Community;",
  ],
  "titles of works": [
    "Peserta menonton film dokumenter Imigran Gelap di aula.",
    "Judul laporan itu, Working Abroad: The Cost for TKI in Malaysia, dipertahankan.",
  ],
  "before the act that renamed it": [
    "Sebelum berlakunya Undang-Undang Nomor 18 Tahun 2017, izin diberikan kepada Pelaksana Penempatan Tenaga Kerja Indonesia Swasta.",
  ],
  "in person is how one meets": [
    "The consul visited the victims of trafficking in person on Friday.",
    "She met victims of trafficking in person.",
  ],
  "an Information is what Philippine prosecutors file": ["The Informations were filed by the provincial prosecutor in May."],
  "letters before the name of a vessel": ["Kapal latih KRI Dewaruci singgah di Penang.", "The fishers came ashore from KM Sinar Bahari."],
  "letters with their words right behind": ["The PMI, the purchasing managers' index, fell in March."],
  "a form whose first line says who fills it in": [
    "Lampiran B. Formulir persetujuan (dibiarkan kosong untuk diisi penyintas)\nNama: ....................\nTanggal: ....................",
    "Annex 2. Consent form (left blank for the survivor)\nName: ....................",
  ],
};

/** The same words where the text itself uses them. */
const marked: readonly (readonly [text: string, part: string, rule: string])[] = [
  ["Petugas menahan imigran gelap; jumlahnya dua belas.", "imigran gelap", "term-discouraged"],
  ["Keluarga itu mencari pembantu rumah tangga.", "pembantu rumah tangga", "term-discouraged"],
  ["The plan aims to stop illegal migration.", "illegal migration", "term-discouraged"],
  ["Recognising the dangers of illegal migration, the memo proposes three steps.", "illegal migration", "term-discouraged"],
  ["The unit looks after victims of trafficking in person.", "victims of trafficking in person", "name-misspelled"],
  ["The officers gave informations on the case.", "informations", "term-discouraged"],
  ["Pendataan KRI belum selesai.", "KRI", "acronym-undefined"],
  ["The PMI, the ministry said, were paid in March.", "PMI", "acronym-undefined"],
  ["Nama petugas: ....................", "....................", "memo-placeholder"],
];

describe("words that a text speaks of", () => {
  for (const [what, texts] of Object.entries(silent))
    for (const text of texts) it(`leaves alone ${what}: ${text}`, () => check(text, options));
  for (const [text, part, rule] of marked)
    it(`marks ${text}`, () => check(`${text}\n${" ".repeat(text.indexOf(part))}${"^".repeat(part.length)} ${rule}`, options));
});
