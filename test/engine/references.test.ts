import assert from "node:assert/strict";
import type { BlockFacts, Pinpoint } from "../../server/src/engine/facts.js";
import { readBlock } from "../../server/src/engine/readBlock.js";
import { lexicon } from "../helpers/base.js";

function factsOf(text: string): BlockFacts {
  return readBlock(
    text,
    { kind: "paragraph", quoted: false, level: 0, section: undefined, contentStart: 0, contentEnd: text.length },
    lexicon(),
    (_view, facts) => facts,
  );
}

/** Each reference as "text = key", with its year beside a name and its pinpoints. */
function read(text: string): string[] {
  return factsOf(text).references.map((one) => {
    const pins = (one.pinpoints ?? []).map(parts).join("; ");
    const year = one.yearAs ? ` ~${one.year} ${one.yearAs}` : "";
    return `${one.text} = ${one.key ?? "?"}${year}${pins ? ` @ ${pins}` : ""}`;
  });
}

function parts(pinpoint: Pinpoint): string {
  return pinpoint.parts.map((part) => `${part.level} ${part.value}${part.to ? `-${part.to}` : ""}`).join(", ");
}

function cited(text: string): string[] {
  return factsOf(text).citations.map(
    (one) => `${one.key}: ${(one.locators ?? []).map(parts).join("; ")}${one.suffix ? ` | ${one.suffix}` : ""}`,
  );
}

const laws: readonly [string, string][] = [
  ["UU 21/2007", "uu-21-2007"],
  ["UU No. 21/2007", "uu-21-2007"],
  ["UU No.21/2007", "uu-21-2007"],
  ["UU No 21 Thn 2007", "uu-21-2007"],
  ["UU No. 21 Th. 2007", "uu-21-2007"],
  ["UU Nomor 21 Tahun 2007", "uu-21-2007"],
  ["UU RI No. 21 Tahun 2007", "uu-21-2007"],
  ["UU 21 Tahun 2007", "uu-21-2007"],
  ["UU 21 2007", "uu-21-2007"],
  ["Undang-Undang Nomor 21 Tahun 2007", "uu-21-2007"],
  ["Undang-undang Republik Indonesia Nomor 21 Tahun 2007", "uu-21-2007"],
  ["undang undang no 21 tahun 2007", "uu-21-2007"],
  ["Law No. 21 of 2007", "uu-21-2007"],
  ["Law 21/2007", "uu-21-2007"],
  ["Law No. 21/2007", "uu-21-2007"],
  ["Law Number 21 Year 2007", "uu-21-2007"],
  ["Law of the Republic of Indonesia Number 21 of 2007", "uu-21-2007"],
  ["UURI No. 21 Tahun 2007", "uu-21-2007"],
  ["U.U. No. 21 Tahun 2007", "uu-21-2007"],
  ["UU21/2007", "uu-21-2007"],
  ["UU-21/2007", "uu-21-2007"],
  ["UU.21/2007", "uu-21-2007"],
  ["UU. No. 21/2007", "uu-21-2007"],
  ["Law No. 21 (2007)", "uu-21-2007"],
  ["Undang-Undang Dasar 1945", "uud-1945"],
  ["PP 9/2008", "pp-9-2008"],
  ["Peraturan Pemerintah Nomor 9 Tahun 2008", "pp-9-2008"],
  ["Government Regulation No. 9 of 2008", "pp-9-2008"],
  ["Perpres No. 69 Tahun 2008", "perpres-69-2008"],
  ["Presidential Regulation No. 69 of 2008", "perpres-69-2008"],
  ["Keppres 88/2002", "keppres-88-2002"],
  ["Presidential Decree No. 88 of 2002", "keppres-88-2002"],
  ["Permenlu 5/2018", "permenlu-5-2018"],
  ["Peraturan Menteri Luar Negeri Nomor 5 Tahun 2018", "permenlu-5-2018"],
  ["Regulation of the Minister of Foreign Affairs No. 5 of 2018", "permenlu-5-2018"],
  ["Permen PPPA 8/2021", "permen-pppa-8-2021"],
  ["Permen PPPA Nomor 8 Tahun 2021", "permen-pppa-8-2021"],
  ["Peraturan Menteri Pemberdayaan Perempuan dan Perlindungan Anak Nomor 8 Tahun 2021", "permen-pppa-8-2021"],
  ["Permensos 30/2017", "permensos-30-2017"],
  ["Perma 1/2022", "perma-1-2022"],
  ["Supreme Court Regulation No. 1 of 2022", "perma-1-2022"],
  ["Perkap 10/2007", "perkap-10-2007"],
  ["Peraturan BP2MI Nomor 9 Tahun 2020", "peraturan-bp2mi-9-2020"],
  ["Kepmenaker 260/2015", "kepmenaker-260-2015"],
  ["Permenaker 8/2021", "permenaker-8-2021"],
  ["Permen P2MI 17/2025", "permen-p2mi-17-2025"],
  ["Peraturan Menteri Pelindungan Pekerja Migran Indonesia Nomor 32 Tahun 2025", "permen-p2mi-32-2025"],
  ["Perda NTB 10/2008", "perda-ntb-10-2008"],
  ["Peraturan Daerah Provinsi Nusa Tenggara Barat Nomor 10 Tahun 2008", "perda-ntb-10-2008"],
  ["Perda Provinsi NTT No. 14 Tahun 2008", "perda-ntt-14-2008"],
  ["Regional Regulation of West Java Province No. 3 of 2008", "perda-jabar-3-2008"],
  ["general recommendation No. 35", "cedaw-gr-35"],
  ["CRC/C/GC/25", "crc-gc-25"],
  ["Council Framework Decision 2002/629/JHA", "eu-framework-decision-2002-629"],
  ["A/RES/64/293", "un-global-plan-of-action-2010"],
  ["G.A. Res. 64/293", "un-global-plan-of-action-2010"],
  ["Res. 64/293", "un-global-plan-of-action-2010"],
  ["E/2002/68/Add.1", "ohchr-principles-guidelines"],
  ["UN General Assembly resolution 64/293", "un-global-plan-of-action-2010"],
  ["Resolusi Majelis Umum PBB 64/293", "un-global-plan-of-action-2010"],
  ["Security Council resolution 2331 (2016)", "unsc-2331"],
  ["S/RES/2388", "unsc-2388"],
  ["ILO Convention No. 29", "ilo-c29"],
  ["Konvensi ILO No. 29", "ilo-c29"],
  ["Convention No. 189", "ilo-c189"],
  ["ILO C29", "ilo-c29"],
  ["ILO C.29", "ilo-c29"],
  ["C029", "ilo-c29"],
  ["P029", "ilo-p029"],
  ["R203", "ilo-r203"],
  ["CETS 197", "coe-convention-2005"],
  ["CETS No. 197", "coe-convention-2005"],
  ["CETS n° 197", "coe-convention-2005"],
  ["C.E.T.S. 197", "coe-convention-2005"],
  ["Council of Europe Treaty Series No. 197", "coe-convention-2005"],
  ["2237 UNTS 319", "palermo-protocol"],
  ["UNTS vol. 2237, p. 319", "palermo-protocol"],
  ["Directive 2011/36/EU", "eu-directive-2011-36"],
  ["Palermo Protocol", "palermo-protocol"],
  ["Protokol Palermo", "palermo-protocol"],
  ["UU TPPO", "uu-21-2007"],
  ["Forced Labour Convention, 1930 (No. 29)", "ilo-c29"],
  ["Protocol to Prevent, Suppress and Punish Trafficking in Persons", "palermo-protocol"],
  ["ASEAN Convention Against Trafficking in Persons", "actip"],
  ["Council of Europe Convention on Action against Trafficking", "coe-convention-2005"],
];

describe("findReferences", () => {
  for (const [written, key] of laws) {
    it(`reads "${written}"`, () => {
      assert.deepEqual(read(`Lihat ${written}, lalu catat.`), [`${written} = ${key}`]);
      assert.deepEqual(read(written), [`${written} = ${key}`]);
    });
  }

  it("reads a chain and a list as several references", () => {
    assert.deepEqual(read("Perpres 69/2008 jo. 49/2023"), ["Perpres 69/2008 = perpres-69-2008", "49/2023 = perpres-49-2023"]);
    assert.deepEqual(read("UU 21/2007, 12/2022 dan 18/2017 berlaku."), [
      "UU 21/2007 = uu-21-2007",
      "12/2022 = uu-12-2022",
      "18/2017 = uu-18-2017",
    ]);
    assert.deepEqual(read("Laws No. 21 of 2007 and No. 39 of 2004 apply."), [
      "Laws No. 21 of 2007 = uu-21-2007",
      "39 of 2004 = uu-39-2004",
    ]);
    assert.deepEqual(read("Laws 21/2007 and 39/2004 apply."), ["Laws 21/2007 = uu-21-2007", "39/2004 = uu-39-2004"]);
    assert.deepEqual(read("Perpres No. 69 Tahun 2008 sebagaimana telah diubah dengan Perpres No. 22 Tahun 2021"), [
      "Perpres No. 69 Tahun 2008 = perpres-69-2008",
      "Perpres No. 22 Tahun 2021 = perpres-22-2021",
    ]);
    assert.deepEqual(read("ILO Conventions Nos. 29 and 105 apply."), ["ILO Conventions Nos. 29 = ilo-c29", "105 = ilo-c105"]);
  });

  it("takes the title in", () => {
    assert.deepEqual(
      read("Undang-Undang Republik Indonesia Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku."),
      ["Undang-Undang Republik Indonesia Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang = uu-21-2007"],
    );
    assert.deepEqual(
      read("Law Number 21 Year 2007 concerning the Eradication of the Criminal Act of Trafficking in Persons requires it."),
      ["Law Number 21 Year 2007 concerning the Eradication of the Criminal Act of Trafficking in Persons = uu-21-2007"],
    );
    assert.deepEqual(read("Undang-Undang tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku."), [
      "Undang-Undang tentang Pemberantasan Tindak Pidana Perdagangan Orang = uu-21-2007",
    ]);
  });

  it("keeps one reference for an amending law and its title", () => {
    const text =
      "Undang-Undang Nomor 31 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban";
    assert.deepEqual(read(text), [`${text} = uu-31-2014`]);
  });

  it("reads the year beside a name", () => {
    assert.deepEqual(read("the 2000 Palermo Protocol binds"), ["Palermo Protocol = palermo-protocol ~2000 before"]);
    assert.deepEqual(read("the Palermo Protocol (2000) binds"), ["Palermo Protocol = palermo-protocol ~2000 after"]);
    assert.deepEqual(read("Protokol Palermo tahun 2003 mengikat"), ["Protokol Palermo = palermo-protocol ~2003 after"]);
    assert.deepEqual(read("Protokol Palermo yang diadopsi pada 2003 mengikat"), ["Protokol Palermo = palermo-protocol ~2003 adopted"]);
    assert.deepEqual(read("the Palermo Protocol, adopted in 2000, binds"), ["Palermo Protocol = palermo-protocol ~2000 adopted"]);
    assert.deepEqual(read("In 2003 Palermo Protocol parties met"), ["Palermo Protocol = palermo-protocol"]);
    assert.deepEqual(read("Pada tahun 2003 Protokol Palermo mulai berlaku"), ["Protokol Palermo = palermo-protocol"]);
  });

  it("joins pinpoints to the instrument before or after them", () => {
    assert.deepEqual(read("Article 3(a) of the Palermo Protocol"), ["Palermo Protocol = palermo-protocol @ article 3, letter a"]);
    assert.deepEqual(read("Article 3, paragraph (a), of the Palermo Protocol"), [
      "Palermo Protocol = palermo-protocol @ article 3, letter a",
    ]);
    assert.deepEqual(read("Article 3(a) of the 2000 Palermo Protocol"), [
      "Palermo Protocol = palermo-protocol ~2000 before @ article 3, letter a",
    ]);
    assert.deepEqual(read("Palermo Protocol, art. 3 (a)"), ["Palermo Protocol = palermo-protocol @ article 3, letter a"]);
    assert.deepEqual(read("the Palermo Protocol (arts. 6–8)"), ["Palermo Protocol = palermo-protocol @ article 6-8"]);
    assert.deepEqual(read("Articles 6, 7 and 8 of ACTIP"), ["ACTIP = actip @ article 6; article 7; article 8"]);
    assert.deepEqual(read("article 48, paragraph (1), of Law No. 21 of 2007"), [
      "Law No. 21 of 2007 = uu-21-2007 @ article 48, paragraph 1",
    ]);
    assert.deepEqual(read("Pasal 1 angka 7 UU 21/2007"), ["UU 21/2007 = uu-21-2007 @ article 1, number 7"]);
    assert.deepEqual(read("Pasal 2 ayat (1) huruf b UU 21/2007"), ["UU 21/2007 = uu-21-2007 @ article 2, paragraph 1, letter b"]);
    assert.deepEqual(read("Pasal 2 dan Pasal 3 UU 21/2007"), ["UU 21/2007 = uu-21-2007 @ article 2; article 3"]);
    assert.deepEqual(read("UU 21/2007 Pasal 2"), ["UU 21/2007 = uu-21-2007 @ article 2"]);
    assert.deepEqual(read("Pasal 455 KUHP"), ["KUHP = uu-1-2023 @ article 455"]);
    assert.deepEqual(read("Pasal 28B ayat (2) UUD 1945"), ["UUD 1945 = uud-1945 @ article 28B, paragraph 2"]);
  });

  it("understands a short form only where one instrument can be meant", () => {
    assert.deepEqual(read("The Palermo Protocol binds the State. Article 6 of the Protocol protects privacy."), [
      "Palermo Protocol = palermo-protocol",
      "Protocol = palermo-protocol @ article 6",
    ]);
    assert.deepEqual(read("The Palermo Protocol and the Smuggling Protocol differ. Article 6 of the Protocol is plain."), [
      "Palermo Protocol = palermo-protocol",
      "Smuggling Protocol = smuggling-protocol",
    ]);
    assert.deepEqual(read("UU 21/2007 berlaku. Pasal 18 undang-undang tersebut melindungi korban."), [
      "UU 21/2007 = uu-21-2007",
      "undang-undang tersebut = uu-21-2007 @ article 18",
    ]);
  });

  it("understands thereof, ibid. and the same law where one instrument was named before", () => {
    const short = (text: string) => read(text).slice(1);
    assert.deepEqual(short("The Palermo Protocol is a treaty. Article 25 thereof names it."), ["thereof = palermo-protocol @ article 25"]);
    assert.deepEqual(short("Palermo Protocol, art. 3. *Ibid.*, art. 25."), ["Ibid. = palermo-protocol @ article 25"]);
    assert.deepEqual(short("UU 21/2007 berlaku. Lihat ibid., Pasal 50."), ["ibid. = uu-21-2007 @ article 50"]);
    assert.deepEqual(short("The Palermo Protocol binds; art. 5 of the same Protocol obliges."), [
      "Protocol = palermo-protocol @ article 5",
    ]);
    assert.deepEqual(short("Law No. 21 of 2007 binds. Article 3 of the said Law obliges."), ["Law = uu-21-2007 @ article 3"]);
    assert.deepEqual(short("UU 21/2007 berlaku. Pasal 99 undang-undang yang sama mengatur."), [
      "undang-undang yang sama = uu-21-2007 @ article 99",
    ]);
    for (const text of [
      "The Palermo Protocol and ACTIP bind. Article 25 thereof is short; see ibid., art. 4.",
      "The Palermo Protocol led to a draft bill. Article 25 thereof is short.",
      "UU 99/2099 mengubah UU 21/2007. Pasal 99 undang-undang yang sama mengatur.",
      "*Ibid.*, art. 5. Article 25 thereof.",
    ])
      assert.ok(!read(text).some((one) => /@/.test(one)), text);
  });

  it("reads the codes of Conventions where the text speaks of conventions", () => {
    assert.deepEqual(read("Indonesia has not ratified the ILO standards C.189 and C-190."), ["C.189 = ilo-c189", "C-190 = ilo-c190"]);
    assert.deepEqual(read("Konvensi K-188 dan K.189 belum diratifikasi."), ["K-188 = ilo-c188", "K.189 = ilo-c189"]);
  });

  it("leaves alone what only looks like a reference", () => {
    for (const text of [
      "A C-130 aircraft carried them home; section C.189 of the report tells more.",
      "Sekolah memakai kurikulum K-13 dan gedung K-188.",
      "The ILO office is in building AC-188, row K.189.2.",
      "Pemberantasan tindak pidana perdagangan orang menjadi prioritas.",
      "The law of 2007 was debated at length.",
      "Nomor 21 Tahun 2007 tidak dikenal.",
      "Rapat UU berlangsung 21 hari pada 2007.",
      "See Article 3 and 4 countries that reported.",
      "The CEDAW Committee met in 2007.",
      "Meeting room C29 and gate P12 are open; see item B12.".replace("C29", "c29").replace("P12", "p12"),
      "The resolution 64 dpi of the scan is low.",
      "Human Rights Council resolution 17/4 followed.",
      "Commission on Crime Prevention resolution 22/7 and res. 17/4 followed.",
      "UU39 and UU-3 are labels; UU390/20041 is a part number.",
      "E/20 is a road, and U.U. stands for nothing.",
      "The laws of 39 (2004) countries were compared; other laws (2004) too.",
      "A treaty series 197 pages long.",
      "`UU 21/2007`",
    ])
      assert.deepEqual(read(text), [], text);
    assert.deepEqual(read("Malaysia's Act No. 21 of 2007 differs."), ["Act No. 21 of 2007 = ?"]);
    assert.deepEqual(read("UU 99/2099 belum ada."), ["UU 99/2099 = ?"]);
  });

  it("takes the title of a regional regulation for no name without its region", () => {
    assert.deepEqual(read("Peraturan Daerah tentang Pencegahan dan Penanganan Korban Perdagangan Orang berlaku."), []);
    assert.deepEqual(
      read("Perda Kabupaten Anu Nomor 9 Tahun 2015 tentang Pencegahan dan Penanganan Korban Perdagangan Orang berlaku.").length,
      1,
    );
  });

  it("says which laws KUHP may be", () => {
    const [reference] = factsOf("KUHP mengatur hal itu.").references;
    assert.deepEqual([reference?.key, ...(reference?.otherKeys ?? [])], ["uu-1-2023", "uu-1-1946"]);
  });
});

describe("findCitations", () => {
  it("reads keys with their locators", () => {
    assert.deepEqual(cited("Definisi [@palermo-protocol, art. 3(a)] berlaku."), ["palermo-protocol: article 3, letter a"]);
    assert.deepEqual(cited("[see @uu-21-2007, Pasal 2; -@actip, arts. 14-15 and passim]"), [
      "uu-21-2007: article 2",
      "actip: article 14-15 | and passim",
    ]);
    assert.deepEqual(cited("as @actip [art. 14(7)] says"), ["actip: article 14, paragraph 7"]);
    assert.deepEqual(cited("[@{actip}, arts. 6 and 7]"), ["actip: article 6; article 7"]);
    assert.deepEqual(cited("[@actip, as amended]"), ["actip:  | as amended"]);
    assert.deepEqual(cited("[@actip; @palermo-protocol]"), ["actip: ", "palermo-protocol: "]);
  });
});
