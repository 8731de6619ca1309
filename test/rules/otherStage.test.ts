import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("a word of another stage or case", () => {
  for (const [before, after] of [
    [
      "The fishers will be deported home by IOM once they have told the police their story.",
      "The fishers will be returned home by IOM once they have told the police their story.",
    ],
    ["Para nelayan dideportasi ke Tegal oleh IOM pada Maret.", "Para nelayan dipulangkan ke Tegal oleh IOM pada Maret."],
    [
      "Setiap tahun ribuan imigran asal Lombok Timur berangkat bekerja ke Sabah.",
      "Setiap tahun ribuan migran asal Lombok Timur berangkat bekerja ke Sabah.",
    ],
    ["Imigran Indonesia di Malaysia tidak memiliki kontrak.", "Migran Indonesia di Malaysia tidak memiliki kontrak."],
    [
      "The ten Heads of State ratified the ASEAN Leaders' Declaration at the summit.",
      "The ten Heads of State adopted the ASEAN Leaders' Declaration at the summit.",
    ],
    ["Para pemimpin meratifikasi Deklarasi itu di Labuan Bajo.", "Para pemimpin menyepakati Deklarasi itu di Labuan Bajo."],
    ["She was voluntarily deported to Lombok.", "She was voluntarily repatriated to Lombok."],
    [
      "The State itself paid the survivors restitution from the national budget.",
      "The State itself paid the survivors compensation from the national budget.",
    ],
    [
      "The court ordered the recruiters to pay the victim IDR 120 million in compensation.",
      "The court ordered the recruiters to pay the victim IDR 120 million in restitution.",
    ],
    ["Each trafficker paid the victim IDR 12 million in compensation.", "Each trafficker paid the victim IDR 12 million in restitution."],
    [
      "Hakim menjatuhkan kompensasi kepada para terdakwa sebesar Rp120 juta.",
      "Hakim menjatuhkan restitusi kepada para terdakwa sebesar Rp120 juta.",
    ],
    [
      "Police detained four perpetrators, whose files have not yet gone to the prosecutor.",
      "Police detained four suspects, whose files have not yet gone to the prosecutor.",
    ],
    [
      "As an asylum seeker whose claim has been accepted, he waits for resettlement.",
      "As a refugee whose claim has been accepted, he waits for resettlement.",
    ],
    ["The nurse gave counselling to the suspect in the shelter.", "The nurse gave counselling to the victim in the shelter."],
    [
      "The agency has not yet decided any of their claims. Until it does, these refugees may stay.",
      "The agency has not yet decided any of their claims. Until it does, these asylum seekers may stay.",
    ],
    [
      "The bank records lie in Bangkok, so the prosecutor sent a request for extradition.",
      "The bank records lie in Bangkok, so the prosecutor sent a request for mutual legal assistance.",
    ],
    ["Forty case files reached the stage of persecution.", "Forty case files reached the stage of prosecution."],
    [
      "Whoever was forced to carry drugs should not be charged for it. This is the principle of non-refoulement.",
      "Whoever was forced to carry drugs should not be charged for it. This is the principle of non-punishment.",
    ],
    [
      "No indictment has been filed. The convict has been held since 2 October.",
      "No indictment has been filed. The suspect has been held since 2 October.",
    ],
    [
      "Permohonan mereka belum diputus. Para pengungsi itu tinggal di Makassar.",
      "Permohonan mereka belum diputus. Para pencari suaka itu tinggal di Makassar.",
    ],
    ["Pemerintah Indonesia mendeportasi 84 WNI dari Myawaddy.", "Pemerintah Indonesia memulangkan 84 WNI dari Myawaddy."],
    [
      "Gadis berusia 17 tahun itu diperlakukan sebagai orang dewasa oleh penyuluh.",
      "Gadis berusia 17 tahun itu diperlakukan sebagai anak oleh penyuluh.",
    ],
    ["A girl aged 16 was registered as an adult.", "A girl aged 16 was registered as a child."],
    [
      "Nine graduates were promised jobs, then locked in a compound and beaten. The report describes them as smuggled persons.",
      "Nine graduates were promised jobs, then locked in a compound and beaten. The report describes them as trafficked persons.",
    ],
    [
      "The brokers took their identity cards and threatened them; each lost a kidney. The file classes the case as voluntary organ donation.",
      "The brokers took their identity cards and threatened them; each lost a kidney. The file classes the case as trafficking in persons for the purpose of organ removal.",
    ],
    [
      "The 41 men paid a boat crew to bring them to Aceh and were free to leave on landing. This trafficking case is closed.",
      "The 41 men paid a boat crew to bring them to Aceh and were free to leave on landing. This smuggling case is closed.",
    ],
  ] as const)
    it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, options));

  for (const text of [
    "They were deported by the immigration authorities, and IOM met them.",
    "Malaysia deported forty workers, whom the Indonesian consulate met.",
    "Imigran asal Afghanistan ditampung di Makassar, dan imigran asing lain di Medan.",
    "Indonesia ratified the Protocol and made a declaration on article 15.",
    "Parliament ratified the Convention with the declaration of the Government.",
    "Mereka dideportasi oleh otoritas Malaysia lalu dijemput KJRI.",
    "The authorities deported them; nobody was voluntarily deported.",
    "The offender paid restitution of IDR 120 million.",
    "The Philippine court ordered the recruiter to pay the victim compensation.",
    "Hakim menolak kompensasi dari negara kepada korban karena pelaku telah membayar.",
    "The four perpetrators, convicted in May, had been detained in March and have not yet been charged elsewhere.",
    "The Protocol speaks of compensation; the recruiters paid wages.",
    "UNHCR has decided their claims. These refugees may stay.",
    "The convict was sentenced in May. No indictment has been filed against his brother.",
    "Permohonan status pengungsi itu belum diputus.",
    "Malaysia mendeportasi 84 WNI lewat Nunukan.",
    "A boy aged 16 posed as an adult with a forged passport.",
    "Pada tahap penyelidikan, polisi belum menetapkan tersangka.",
    "The workers asked for unpaid wages. The file classes the case as a labour dispute.",
    "They were trafficked and beaten. This trafficking case is closed.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
