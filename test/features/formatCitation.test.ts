import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { citationStylesPage } from "../../scripts/citation-styles.mjs";
import type { Lang } from "../../server/src/engine/concept.js";
import { type CitationPractice, type CitationStyle, formatCitation } from "../../server/src/features/citation/formatCitation.js";
import { lexicon } from "../helpers/base.js";

interface Asked {
  readonly practice?: CitationPractice;
  readonly style?: CitationStyle;
  readonly lang?: Lang;
  readonly pinpoint?: string;
  readonly later?: true;
}

function cite(key: string, { practice = "un", style = "footnote", lang = "en", pinpoint, later }: Asked = {}): string {
  const concept = lexicon().concept(key);
  assert.ok(concept, key);
  return formatCitation(concept, {
    style,
    practice,
    lang,
    first: !later,
    ...(pinpoint ? { pinpoint } : {}),
    instrument: (other) => lexicon().concept(other),
  });
}

const palermo =
  "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime";
const antiTrafficking = "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang";
const witnesses = "Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban";
const witnessesAmended = `Undang-Undang Nomor 31 Tahun 2014 tentang Perubahan atas ${witnesses}`;
const taskForce = "Peraturan Presiden Nomor 69 Tahun 2008 tentang Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang";
const childProtection = "Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak";

const expected: readonly (readonly [string, Asked, string])[] = [
  // Pandoc keys
  ["palermo-protocol", { style: "pandoc" }, "[@palermo-protocol]"],
  ["palermo-protocol", { style: "pandoc", pinpoint: "art. 3(a)" }, "[@palermo-protocol, art. 3(a)]"],
  ["palermo-protocol", { style: "pandoc", pinpoint: "3(a)" }, "[@palermo-protocol, art. 3(a)]"],
  ["palermo-protocol", { style: "pandoc", pinpoint: "Articles 6-8" }, "[@palermo-protocol, arts. 6-8]"],
  ["palermo-protocol", { style: "pandoc", pinpoint: "art. 3(a)", lang: "id" }, "[@palermo-protocol, Pasal 3 huruf a]"],
  ["uu-21-2007", { style: "pandoc", pinpoint: "Pasal 48 ayat (1)" }, "[@uu-21-2007, Pasal 48 ayat (1)]"],
  // United Nations
  ["palermo-protocol", { pinpoint: "art. 3(a)" }, `${palermo}, United Nations, *Treaty Series*, vol. 2237, No. 39574, art. 3 (a).`],
  ["palermo-protocol", { pinpoint: "art. 3(a)", later: true }, "Palermo Protocol, art. 3 (a)."],
  ["palermo-protocol", { style: "inline-full", pinpoint: "art. 3(a)" }, `article 3 (a) of the ${palermo} (2000)`],
  ["palermo-protocol", { style: "inline-full", pinpoint: "art. 3(a)", later: true }, "article 3 (a) of the Palermo Protocol"],
  ["palermo-protocol", { style: "inline-short" }, "Palermo Protocol"],
  [
    "sdgs",
    { style: "inline-full", pinpoint: "target 8.7" },
    "target 8.7 of Transforming our world: the 2030 Agenda for Sustainable Development (General Assembly resolution 70/1)",
  ],
  ["sdgs", { style: "inline-full", lang: "id" }, "Agenda Pembangunan Berkelanjutan 2030 (resolusi Majelis Umum 70/1)"],
  ["us-tip-report", { style: "inline-full", pinpoint: "2024 edition" }, "2024 edition of the Trafficking in Persons Report (2025)"],
  ["crc", { pinpoint: "35" }, "Convention on the Rights of the Child, United Nations, *Treaty Series*, vol. 1577, p. 3, art. 35."],
  ["slavery-convention-1926", { pinpoint: "1" }, "Slavery Convention, League of Nations, *Treaty Series*, vol. 60, p. 253, art. 1."],
  [
    "ilo-c29",
    { pinpoint: "2(1)" },
    "Convention concerning Forced or Compulsory Labour, ILO Convention No. 29, United Nations, *Treaty Series*, vol. 39, p. 55, art. 2 (1).",
  ],
  [
    "ilo-c29",
    { style: "inline-full", pinpoint: "2(1)" },
    "article 2 (1) of the Convention concerning Forced or Compulsory Labour, 1930 (No. 29)",
  ],
  [
    "coe-convention-2005",
    { pinpoint: "26" },
    "Council of Europe Convention on Action against Trafficking in Human Beings, Council of Europe, *Treaty Series*, No. 197, art. 26.",
  ],
  [
    "un-global-plan-of-action-2010",
    {},
    "United Nations Global Plan of Action to Combat Trafficking in Persons, General Assembly resolution 64/293.",
  ],
  [
    "un-global-plan-of-action-2010",
    { style: "inline-full" },
    "United Nations Global Plan of Action to Combat Trafficking in Persons (General Assembly resolution 64/293)",
  ],
  ["unsc-2331", {}, "Security Council resolution 2331 (2016)."],
  [
    "ohchr-principles-guidelines",
    { pinpoint: "Principle 7" },
    "Recommended Principles and Guidelines on Human Rights and Human Trafficking, E/2002/68/Add.1, principle 7.",
  ],
  [
    "actip",
    { pinpoint: "arts. 14 and 15" },
    "ASEAN Convention Against Trafficking in Persons, Especially Women and Children, Kuala Lumpur, 21 November 2015, arts. 14 and 15.",
  ],
  ["actip", { style: "inline-short", pinpoint: "arts. 14 and 15" }, "articles 14 and 15 of ACTIP"],
  [
    "uu-21-2007",
    { pinpoint: "Pasal 48 ayat (1)" },
    "Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons, State Gazette of the Republic of Indonesia of 2007 No. 58, Supplement No. 4720, art. 48 (1).",
  ],
  ["uu-21-2007", { style: "inline-short", pinpoint: "Pasal 48" }, "article 48 of Law No. 21/2007"],
  ["unsc-2331", { lang: "id" }, "Resolusi Dewan Keamanan PBB 2331 (2016)."],
  [
    "crc",
    { lang: "id", pinpoint: "35" },
    "Konvensi tentang Hak-Hak Anak, Perserikatan Bangsa-Bangsa, *Treaty Series*, vol. 1577, p. 3, Pasal 35.",
  ],
  // OSCOLA
  [
    "palermo-protocol",
    { practice: "oscola", pinpoint: "art. 3(a)" },
    `${palermo} (adopted 15 November 2000, entered into force 25 December 2003) 2237 UNTS 319 (Palermo Protocol) art 3(a).`,
  ],
  ["palermo-protocol", { practice: "oscola", pinpoint: "arts. 6-8", later: true }, "Palermo Protocol arts 6–8."],
  ["palermo-protocol", { practice: "oscola", style: "inline-full", pinpoint: "art. 3(a)" }, `article 3(a) of the ${palermo}`],
  [
    "coe-convention-2005",
    { practice: "oscola", pinpoint: "26" },
    "Council of Europe Convention on Action against Trafficking in Human Beings (adopted 3 May 2005, entered into force 1 February 2008) CETS No 197 (Warsaw Convention) art 26.",
  ],
  ["unsc-2331", { practice: "oscola" }, "UNSC Res 2331 (20 December 2016) UN Doc S/RES/2331."],
  [
    "un-global-plan-of-action-2010",
    { practice: "oscola" },
    "United Nations Global Plan of Action to Combat Trafficking in Persons, UNGA Res 64/293 (30 July 2010) UN Doc A/RES/64/293 (Global Plan of Action).",
  ],
  [
    "uu-21-2007",
    { practice: "oscola", pinpoint: "Pasal 48 ayat (1)" },
    "Law No 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons (Indonesia) art 48(1).",
  ],
  [
    "eu-directive-2011-36",
    { practice: "oscola", pinpoint: "8" },
    "Directive 2011/36/EU of the European Parliament and of the Council on preventing and combating trafficking in human beings and protecting its victims [2011] OJ L101/1 (EU Anti-Trafficking Directive) art 8.",
  ],
  ["ilo-r203", { practice: "oscola", later: true }, "Recommendation No 203."],
  // Bluebook
  ["palermo-protocol", { practice: "bluebook", pinpoint: "art. 3(a)" }, `${palermo}, art. 3(a), Nov. 15, 2000, 2237 U.N.T.S. 319.`],
  ["palermo-protocol", { practice: "bluebook", pinpoint: "art. 3(a)", later: true }, "Palermo Protocol, art. 3(a)."],
  [
    "ilo-c29",
    { practice: "bluebook", pinpoint: "2(1)" },
    "Convention concerning Forced or Compulsory Labour (ILO No. 29), art. 2(1), June 28, 1930, 39 U.N.T.S. 55.",
  ],
  [
    "un-global-plan-of-action-2010",
    { practice: "bluebook" },
    "G.A. Res. 64/293, United Nations Global Plan of Action to Combat Trafficking in Persons (July 30, 2010).",
  ],
  ["unsc-2331", { practice: "bluebook" }, "S.C. Res. 2331 (Dec. 20, 2016)."],
  ["us-tvpa", { practice: "bluebook", later: true }, "TVPA."],
  ["glotip", { practice: "bluebook" }, "Global Report on Trafficking in Persons (2024)."],
  [
    "uu-21-2007",
    { practice: "bluebook", pinpoint: "Pasal 48" },
    "Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons, art. 48 (Indon.).",
  ],
  // Indonesian legal drafting
  [
    "uu-21-2007",
    { practice: "id", lang: "id", pinpoint: "Pasal 48 ayat (1)" },
    `Pasal 48 ayat (1) ${antiTrafficking} (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4720).`,
  ],
  ["uu-21-2007", { practice: "id", lang: "id", style: "inline-full", pinpoint: "Pasal 1 angka 7" }, `Pasal 1 angka 7 ${antiTrafficking}`],
  ["uu-21-2007", { practice: "id", lang: "id", style: "inline-short", pinpoint: "Pasal 52 ayat (2)" }, "Pasal 52 ayat (2) UU 21/2007"],
  ["uu-21-2007", { practice: "id", lang: "id", style: "inline-full", later: true }, "UU 21/2007"],
  ["uu-13-2006", { practice: "id", lang: "id", style: "inline-full" }, `${witnesses} sebagaimana telah diubah dengan ${witnessesAmended}`],
  [
    "perpres-69-2008",
    { practice: "id", lang: "id", style: "inline-full" },
    `${taskForce} sebagaimana telah beberapa kali diubah, terakhir dengan Peraturan Presiden Nomor 49 Tahun 2023 tentang Perubahan Kedua atas ${taskForce}`,
  ],
  [
    "kepmenaker-260-2015",
    { practice: "id", lang: "id" },
    "Keputusan Menteri Ketenagakerjaan Nomor 260 Tahun 2015 tentang Penghentian dan Pelarangan Penempatan Tenaga Kerja Indonesia pada Pengguna Perseorangan di Negara-Negara Kawasan Timur Tengah.",
  ],
  ["perkap-3-2008", { practice: "id", lang: "id", style: "inline-short" }, "Peraturan Kepala Kepolisian Negara Republik Indonesia 3/2008"],
  [
    "permenlu-5-2018",
    { practice: "id", lang: "id", pinpoint: "Pasal 6-8" },
    "Pasal 6 sampai dengan Pasal 8 Peraturan Menteri Luar Negeri Nomor 5 Tahun 2018 tentang Pelindungan Warga Negara Indonesia di Luar Negeri (Berita Negara Republik Indonesia Tahun 2018 Nomor 1323).",
  ],
  [
    "actip",
    { practice: "id", lang: "id", style: "inline-full", pinpoint: "14(7)" },
    "Pasal 14 ayat (7) Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak (*ASEAN Convention Against Trafficking in Persons, Especially Women and Children*) yang disahkan dengan Undang-Undang Nomor 12 Tahun 2017",
  ],
  ["palermo-protocol", { practice: "id", lang: "id", style: "inline-short", pinpoint: "3(a)" }, "Pasal 3 huruf a Protokol Palermo"],
  ["palermo-protocol", { practice: "id", style: "inline-short", pinpoint: "3(a)" }, "article 3(a) of the Palermo Protocol"],
  ["palermo-protocol", { practice: "id", pinpoint: "3(a)", later: true }, "Article 3(a) of the Palermo Protocol."],
  ["uu-21-2007", { practice: "id", style: "inline-short", pinpoint: "Pasal 48 ayat (1)" }, "article 48, paragraph (1), of Law No. 21/2007"],
  [
    "uu-21-2007",
    { practice: "id", style: "inline-short", pinpoint: "Pasal 2 ayat (1) huruf b dan Pasal 3" },
    "article 2, paragraph (1), letter b and article 3 of Law No. 21/2007",
  ],
  ["uu-21-2007", { practice: "id", style: "inline-short", pinpoint: "Pasal 48" }, "article 48 of Law No. 21/2007"],
  ["uu-21-2007", { style: "inline-short", pinpoint: "Pasal 1 angka 7" }, "article 1, item 7, of Law No. 21/2007"],
  ["uu-21-2007", { pinpoint: "Pasal 1 angka 7", later: true }, "Law No. 21/2007, art. 1, item 7."],
  ["uu-21-2007", { style: "inline-short", pinpoint: "Pasal 48 ayat (1)" }, "article 48 (1) of Law No. 21/2007"],
  // What is no article of a law, in Indonesian
  ["gcm", { lang: "id", style: "inline-short", pinpoint: "Objective 10" }, "Tujuan 10 Kompak Migrasi Global"],
  ["gcm", { lang: "id", style: "pandoc", pinpoint: "Objective 10 (para. 26)" }, "[@gcm, Tujuan 10 (paragraf 26)]"],
  ["gcm", { style: "inline-short", pinpoint: "Objective 10" }, "Objective 10 of the Global Compact for Migration"],
  ["sdgs", { lang: "id", style: "inline-short", pinpoint: "Target 8.7" }, "target 8.7 Agenda Pembangunan Berkelanjutan 2030"],
  ["unsc-2331", { lang: "id", style: "inline-short", pinpoint: "para. 4" }, "paragraf 4 Resolusi DK PBB 2331 (2016)"],
  ["unsc-2331", { style: "inline-short", pinpoint: "paragraf 4" }, "paragraph 4 of Security Council resolution 2331 (2016)"],
  [
    "unsc-2331",
    { practice: "id", lang: "id", pinpoint: "paras. 4-7", later: true },
    "Paragraf 4 sampai dengan paragraf 7 Resolusi DK PBB 2331 (2016).",
  ],
];

describe("formatCitation", () => {
  for (const [key, asked, text] of expected) {
    const { practice = "un", style = "footnote", lang = "en", pinpoint = "", later } = asked;
    it(`${key} ${pinpoint} as ${practice} ${style} (${lang}${later ? ", later" : ""})`, () => {
      assert.equal(cite(key, asked), text);
    });
  }

  it("names the last of several amendments of the child protection law", () => {
    const text = cite("uu-23-2002", { practice: "id", lang: "id", style: "inline-full" });
    assert.match(
      text,
      new RegExp(`^${childProtection} sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 17 Tahun 2016`),
    );
  });

  it("does not call a law amended of which another law only took an article out of force", () => {
    assert.doesNotMatch(cite("uu-21-2007", { practice: "id", lang: "id", style: "inline-full" }), /sebagaimana telah/);
  });

  it("sets the treaty's own title in a ratifying law in italics", () => {
    assert.match(
      cite("uu-14-2009", { practice: "id", lang: "id", style: "inline-full" }),
      /tentang Pengesahan \*Protocol to Prevent[^*]*\* \(Protokol untuk/,
    );
  });

  it("keeps a pinpoint that cannot be read as it is", () => {
    assert.equal(cite("palermo-protocol", { style: "pandoc", pinpoint: "preamble" }), "[@palermo-protocol, preamble]");
  });

  it("writes every instrument of the base in every way", () => {
    const { base } = lexicon();
    for (let at = 0; at < base.conceptCount; at++) {
      const concept = base.kindOf(at) === "instrument" ? base.concept(at) : undefined;
      if (!concept?.instrument) continue;
      for (const practice of ["un", "oscola", "bluebook", "id"] as const) {
        for (const style of ["pandoc", "footnote", "inline-full", "inline-short"] as const) {
          for (const lang of ["en", "id"] as const) {
            const text = cite(concept.id, { practice, style, lang });
            assert.ok(
              text.trim().length > 2 && !/undefined|\bNaN\b|\(\)| {2}|,,|\.\.$/.test(text),
              `${concept.id} ${practice} ${style} ${lang}: ${text}`,
            );
          }
        }
      }
    }
  });

  it("docs/citation-styles.md shows today's citations", () => {
    const page = citationStylesPage((asked) => cite(asked.key, asked));
    assert.equal(
      readFileSync(new URL("../../docs/citation-styles.md", import.meta.url), "utf8"),
      page,
      "Write it anew: npm run docs:citations.",
    );
  });
});
