/** Who held an office up to which day, oldest first; the last one holds it as far as is known, until `knownTo`. */
export interface OfficeTerms {
  /** How sentences name the office, in both languages. */
  readonly office: string;
  /** Name, the word by which it is known in a text, and the last day. */
  readonly holders: readonly (readonly [name: string, word: string, until: string])[];
  readonly last: string;
  readonly knownTo: string;
}

const minister = "(?:Menteri|[Mm]inister)(?: (?:of|for|Negara))?(?: the)? ";
const head = "(?:Kepala|[Hh]ead of(?: the)?|[Dd]irector[- ][Gg]eneral of(?: the)?|Direktur Jenderal) ";
const sworn = "2024-10-20";

/**
 * Sources: https://wikimili.com/en/Onward_Indonesia_Cabinet (in office until 20 October 2024), https://lfwp.net/dw/id/serba-serbi-kabinet-merah-putih/g-70636648 (the cabinet sworn in on 21 October 2024),
 * https://sketsa.id/mukhtarudin-dari-gedung-dpr-ke-garda-terdepan-pelindung-tki (8 September 2025), https://harian.disway.id/amp/820505/gus-ipul-jadi-mensos-cuma-39-hari-rekor-menteri-tersingkat-masih-milik-arcandra-tahar,
 * http://data.tempo.co/data/1949/komposisi-latar-belakang-anggota-kabinet-indonesia-maju-usai-reshuffle-kabinet, https://businesspostbd.com/world/ilo-dg-guy-ryder-concludes-10-year-term,
 * https://croatia.iom.int/news/amy-pope-makes-history-first-woman-director-general-iom, https://wikiclassic.com/wiki/Secretary-General_of_ASEAN,
 * https://menafn.com/1110503504/Ex-Iraqi-President-Barham-Salih-Appointed-UN-High-Commissioner-For-Refugees.
 */
export const officeTerms: readonly OfficeTerms[] = [
  {
    office: `${minister}(?:P2MI|Pe(?:r)?lindungan Pekerja Migran(?: Indonesia)?|(?:Protection of )?(?:Indonesian )?Migrant Workers?(?: Protection)?)`,
    holders: [["Abdul Kadir Karding", "Karding", "2025-09-08"]],
    last: "Mukhtarudin",
    knownTo: "2026-02-10",
  },
  {
    office: `${minister}(?:PPPA|Pemberdayaan Perempuan(?: dan Pe(?:r)?lindungan Anak)?|Women(?:'s|’s)? Empowerment(?: and Child Protection)?)`,
    holders: [["Bintang Puspayoga", "Puspayoga", sworn]],
    last: "Arifatul Choiri Fauzi",
    knownTo: "2025-12-31",
  },
  {
    office: `(?:${minister}(?:Luar Negeri|Foreign Affairs)|Menlu|Foreign Minister)`,
    holders: [["Retno Marsudi", "Marsudi", sworn]],
    last: "Sugiono",
    knownTo: "2025-12-31",
  },
  {
    office: `(?:${minister}(?:Sosial|Social Affairs)|Mensos|Social(?: Affairs)? Minister)`,
    holders: [["Tri Rismaharini", "Rismaharini", "2024-09-11"]],
    last: "Saifullah Yusuf",
    knownTo: "2025-12-31",
  },
  {
    office: `(?:${minister}(?:Ketenagakerjaan|Manpower)|Menaker|Manpower Minister)`,
    holders: [["Ida Fauziyah", "Fauziyah", sworn]],
    last: "Yassierli",
    knownTo: "2025-12-31",
  },
  {
    office: `${minister}(?:Hukum dan (?:HAM|Hak Asasi Manusia)|Law and Human Rights)`,
    holders: [["Yasonna Laoly", "Laoly", "2024-08-19"]],
    last: "Supratman Andi Agtas",
    knownTo: sworn,
  },
  { office: `(?:${head}BP2MI)`, holders: [["Benny Rhamdani", "Rhamdani", "2024-10-21"]], last: "", knownTo: "2024-10-21" },
  {
    office: "(?:President|Presiden)(?: RI| of Indonesia)?",
    holders: [["Joko Widodo", "Widodo", sworn]],
    last: "Prabowo Subianto",
    knownTo: "2029-10-19",
  },
  {
    office:
      "(?:ILO (?:Director-General|Director General)|Direktur Jenderal ILO|Director-General of the (?:ILO|International Labour Organization))",
    holders: [["Guy Ryder", "Ryder", "2022-09-30"]],
    last: "Gilbert Houngbo",
    knownTo: "2027-09-30",
  },
  {
    office: "(?:IOM Director[- ]General|Direktur Jenderal IOM|Director[- ]General of the (?:IOM|International Organization for Migration))",
    holders: [["António Vitorino", "Vitorino", "2023-09-30"]],
    last: "Amy Pope",
    knownTo: "2028-09-30",
  },
  {
    office: "(?:ASEAN Secretary-General|Secretary-General of ASEAN|Sekretaris Jenderal ASEAN|Sekjen ASEAN)",
    holders: [["Lim Jock Hoi", "Hoi", "2023-01-09"]],
    last: "Kao Kim Hourn",
    knownTo: "2027-12-31",
  },
  {
    office:
      "(?:UN(?:HCR)? High Commissioner(?: for Refugees)?|High Commissioner for Refugees|Komisaris Tinggi (?:UNHCR|PBB untuk Pengungsi))",
    holders: [["Filippo Grandi", "Grandi", "2025-12-31"]],
    last: "Barham Salih",
    knownTo: "2030-12-31",
  },
];
