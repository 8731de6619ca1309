import assert from "node:assert/strict";
import { memoOf } from "../helpers/check.js";

/** The definitions of a text, as "ACR = long form [fit style]". */
function definitionsIn(text: string): string[] {
  const memo = memoOf(text, { rules: [] });
  return [...memo.blocks].flatMap((block) =>
    block.facts.definitions.map((one) => `${one.text} = ${one.long?.text.replace(/\s+/g, " ") ?? "?"} [${one.fit} ${one.style}]`),
  );
}

/** Acronyms that count as uses, not as part of a definition. */
function usesIn(text: string): string[] {
  const memo = memoOf(text, { rules: [] });
  return [...memo.blocks].flatMap((block) => block.facts.acronyms.filter((use) => !use.defines && !use.isPerson).map((use) => use.text));
}

const lpsk = "Lembaga Perlindungan Saksi dan Korban";
const wvpa = "Witness and Victim Protection Agency";

describe("definitions of acronyms", () => {
  const cases: readonly [string, readonly string[]][] = [
    // The long form, then the acronym in brackets.
    [`${lpsk} (LPSK) menerima permohonan.`, [`LPSK = ${lpsk} [known after]`]],
    [`The ${wvpa} (LPSK) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} (“LPSK”) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} ("LPSK") received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} (the LPSK) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} (the “LPSK”) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} (**LPSK**) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} ([LPSK](https://lpsk.go.id)) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The **${wvpa}** (LPSK) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa}[^1] (LPSK) received it.`, [`LPSK = ${wvpa} [known after]`]],
    [`The ${wvpa} (LPSK; [@uu-31-2014]) received it.`, [`LPSK = ${wvpa} [known after]`]],
    ["Regional Harbour Patrols (RHPs) left.", ["RHP = Regional Harbour Patrols [spelled after]"]],
    ["Lembaga itu (selanjutnya disebut LPSK) hadir.", ["LPSK = ? [loose after]"]],
    [`${lpsk} (selanjutnya disingkat LPSK) hadir.`, [`LPSK = ${lpsk} [known after]`]],
    [`The ${wvpa} (hereinafter LPSK) came.`, [`LPSK = ${wvpa} [known after]`]],
    // The words of the base turned round; a word more or fewer is another thing.
    ["The agency for witness and victim protection (LPSK) came.", ["LPSK = agency for witness and victim protection [gloss after]"]],
    ["The agency for victim protection (LPSK) came.", ["LPSK = ? [loose after]"]],
    // The English letters of a term that Indonesian turns round.
    ["Ia menjalani terapi antiretroviral (ART) di sana.", ["ART = terapi antiretroviral [spelled after]"]],
    ["Ia menemui tim antariksa (ABC) di sana.", ["ABC = ? [loose after]"]],
    // Two acronyms in one bracket.
    [
      "Surat Izin Usaha Perdagangan dan Tanda Daftar Perusahaan (SIUP dan TDP) berlaku.",
      ["SIUP = Surat Izin Usaha Perdagangan [known after]", "TDP = Tanda Daftar Perusahaan [spelled after]"],
    ],
    [
      "The Regional Harbour Patrol and the Coastal Fire Unit (RHP and CFU) met.",
      ["RHP = Regional Harbour Patrol [spelled after]", "CFU = Coastal Fire Unit [spelled after]"],
    ],
    ["The harbour and the coast (RHP and CFU) met.", []],
    ["tindak pidana perdagangan orang alias TPPO", ["TPPO = tindak pidana perdagangan orang [known words]"]],
    // A number on both sides.
    ["They were at District Military Command No. 1 (Kodim 1) then.", ["Kodim = ? [loose after]"]],
    ["Badan Urusan Logistik (BULOG—State Logistics Agency) buys rice.", ["BULOG = Badan Urusan Logistik [known after]"]],
    // A clipped word and its translation.
    ["The Bawaslu (Election Supervisory Agency) spoke.", ["Bawaslu = ? [loose before]"]],
    ["The Bawaslu (Jakarta) spoke.", []],
    // A gloss in the other language in the same bracket.
    [`the ${wvpa} (${lpsk}, LPSK) met us.`, [`LPSK = ${lpsk} [known after]`]],
    [
      "the crime of trafficking in persons (Tindak Pidana Perdagangan Orang/TPPO) is old.",
      ["TPPO = Tindak Pidana Perdagangan Orang [known after]"],
    ],
    [
      "the crime of trafficking in persons (Tindak Pidana Perdagangan Orang atau TPPO) is old.",
      ["TPPO = Tindak Pidana Perdagangan Orang [known after]"],
    ],
    [`the ${wvpa} (LPSK, ${lpsk}) met us.`, [`LPSK = ${wvpa} [known after]`]],
    // The acronym first.
    [`LPSK (${lpsk}) hadir.`, [`LPSK = ${lpsk} [known before]`]],
    [
      "The NAP-TIP (National Action Plan – Crime of Trafficking in Persons) ended.",
      ["NAP-TIP = National Action Plan – Crime of Trafficking in Persons [gloss before]"],
    ],
    [`LPSK, or the ${wvpa}, came.`, [`LPSK = ${wvpa} [known words]`]],
    [`LPSK, yaitu ${lpsk}, hadir.`, [`LPSK = ${lpsk} [known words]`]],
    ["RHP stands for Regional Harbour Patrol.", ["RHP = Regional Harbour Patrol [spelled words]"]],
    ["Table 1: RHP = Regional Harbour Patrol; others follow.", ["RHP = Regional Harbour Patrol [spelled words]"]],
    // In square brackets.
    ["Regional Harbour Patrols [RHPs] left.", ["RHP = Regional Harbour Patrols [spelled after]"]],
    ["Regional Harbour Patrols [RHP](https://example.org) left.", []],
    // In words.
    [`The ${wvpa}, known by its Indonesian acronym LPSK, came.`, [`LPSK = ${wvpa} [known words]`]],
    ["The Regional Harbour Patrol, or RHP, left.", ["RHP = Regional Harbour Patrol [spelled words]"]],
    ["They asked the Regional Harbour Patrol, or RHP left.", []],
    [`The ${wvpa}, hereinafter LPSK, came.`, [`LPSK = ${wvpa} [known words]`]],
    [`${lpsk} yang selanjutnya disingkat LPSK hadir.`, [`LPSK = ${lpsk} [known words]`]],
    [`${lpsk}, yang selanjutnya disebut LPSK, hadir.`, [`LPSK = ${lpsk} [known words]`]],
    ["Tindak pidana perdagangan orang atau TPPO meningkat.", ["TPPO = Tindak pidana perdagangan orang [known words]"]],
    [`${lpsk}/LPSK hadir.`, [`LPSK = ${lpsk} [known words]`]],
    // The word after the acronym stands before the bracket too, or the bracket gives a short title.
    ["They stop illegal, unreported and unregulated fishing (IUU fishing).", ["IUU = illegal, unreported and unregulated [spelled after]"]],
    [`The ${wvpa} 2014 (LPSK 2014) is old.`, [`LPSK = ${wvpa} [known after]`]],
    ["Law Number 18 of 2017 (PMI Law) is new.", ["PMI = ? [loose after]"]],
    // Lists.
    [`- LPSK: ${lpsk}`, [`LPSK = ${lpsk} [known list]`]],
    [`- **LPSK** – ${lpsk}`, [`LPSK = ${lpsk} [known list]`]],
    [`LPSK = ${lpsk}`, [`LPSK = ${lpsk} [known list]`]],
    ["1. RHP: Regional Harbour Patrol", ["RHP = Regional Harbour Patrol [spelled list]"]],
    [`LPSK: ${lpsk}  \nRHP: Regional Harbour Patrol`, [`LPSK = ${lpsk} [known list]`, "RHP = Regional Harbour Patrol [spelled list]"]],
    [`| Singkatan | Arti |\n| --- | --- |\n| LPSK | ${lpsk} |`, [`LPSK = ${lpsk} [known list]`]],
    [`| Arti | Singkatan |\n| --- | --- |\n| ${lpsk} | LPSK |`, [`LPSK = ${lpsk} [known list]`]],
    // "Indonesian" may be the first word of a long form.
    ["Many PMI (Indonesian migrant workers) came.", ["PMI = Indonesian migrant workers [known before]"]],
    ["The Polri (Indonesian National Police) came.", ["Polri = Indonesian National Police [known before]"]],
    ["The XYZ (English: Xenial Yacht Zone) came.", ["XYZ = Xenial Yacht Zone [spelled before]"]],
    ["The acronym PRT means domestic worker.", ["PRT = domestic worker [known words]"]],
    // Footnotes are read too.
    [`Teks.[^1]\n\n[^1]: ${lpsk} (LPSK).`, [`LPSK = ${lpsk} [known after]`]],
    // Loose: some words, then an acronym that they do not spell.
    ["We eradicate the crime of human trafficking (TPPO) together.", ["TPPO = crime of human trafficking [known after]"]],
    ["Lembaga saksi (LPSK) hadir.", ["LPSK = ? [loose after]"]],
    // Letters: digits repeat, small words may give none, syllables may give several.
    ["Balai Pengelola Pelabuhan Malam Indah (BP2MI) sepi.", ["BP2MI = Balai Pengelola Pelabuhan Malam Indah [spelled after]"]],
    ["Komite Penyelamatan Muara (Kompemu) rapat.", []],
  ];
  for (const [text, expected] of cases) {
    it(text.replace(/\n/g, " / "), () => assert.deepEqual(definitionsIn(text), expected));
  }

  const none: readonly string[] = [
    "Three bodies (ILO, UNODC, IOM) sent papers.",
    "The figures rose (LPSK figures).",
    "The unit met twice (LPSK 2023).",
    "The figures rose (see UNODC 2023).",
    "The figures rose (UNODC, 2023).",
    "Kantor itu pindah (Jakarta) bulan lalu.",
    "Rapat kedua (II) selesai.",
    "Angkanya naik 40 (LPSK) bulan lalu.",
    "LPSK: petugasnya datang bersama wakil dari lembaga lain.",
    "Berkas itu dikirim ke LPSK (Jakarta).",
    "Cases are referred to LPSK each week.",
    "The ILO, IOM and UNODC met.",
    "Yang hadir LPSK, BP2MI.",
    "`Long Harbour Patrol (LHP)` is code.",
  ];
  for (const text of none) it(`no definition: ${text}`, () => assert.deepEqual(definitionsIn(text), []));

  it("a quoted definition is in the zone of quotations, an acronym in quotation marks is not", () => {
    const zones = (text: string) =>
      [...memoOf(text, { rules: [] }).blocks].flatMap((block) => block.facts.definitions.map((one) => one.zone));
    assert.deepEqual(zones(`He said: “The ${wvpa} (LPSK) came.”`), [2]);
    assert.deepEqual(zones(`The ${wvpa} (“LPSK”) came.`), [0]);
  });
});

describe("uses of acronyms", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["LPSK-nya, non-TPPO, ber-KTP", ["LPSK", "TPPO", "KTP"]],
    ["UNODC's staff and the NGOs", ["UNODC", "NGO"]],
    // What only looks like an acronym.
    ["Chapter XII and Article IV", []],
    ["Mobil B 1234 XYZ disita.", []],
    ["Biaya 500 ZQD atau QZR 40 saja.", []],
    ["Surat ND-12/LPSK/III/2026 dan A/RES/55/25", []],
    ["Lihat laporan_TPPO_2025.pdf dan #TPPO", []],
    ["Kapal KM ZQW dan PT ZQW tiba.", ["PT"]],
    ["SUARAPESISIR.CO, Jakarta, menulis begitu.", []],
    ["Reporters of ZQW Times and ZQW News came.", []],
    ["Seorang korban bernama QZ dan pelaku berinisial ZQ hadir.", []],
    ["Saksi ZQW binti KONI dan Adi alias ZQWY tidak hadir.", []],
    ["Lembaga bernama LPSK dan orang bernama IDA.", ["LPSK"]],
    ["QZ: Why did the two ministries take so long before they signed the plan for the coast?", []],
    ["Note of the ZQ: later.", ["ZQ"]],
    ["IN A FEW WEEKS, they meet.", []],
    ["Satgas TPPO rapat.", ["Satgas TPPO", "TPPO"]],
    ["Ini WAJIB dan TIDAK boleh, JANGAN lupa, SEGERA dan BADUNG.", []],
    ["RAPAT KERJA TAHUNAN KANTOR", []],
    ["The ZQWX unit met ZQWX.", ["ZQWX", "ZQWX"]],
    ["[@uu-21-2007] dan https://lpsk.go.id/LPSK dan `LPSK`", []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(usesIn(text), expected));

  it("puts the sense first for which the sentence speaks", () => {
    const first = (text: string) => {
      const memo = memoOf(text, { rules: [] });
      const [block] = [...memo.blocks];
      return memo.context.lexicon.conceptOf(block!.facts.acronyms[0]!.forms[0]!).id;
    };
    assert.equal(first("Relawan PMI mengirim darah ke posko."), "pmi-red-cross");
    assert.equal(first("Setiap PMI wajib didata."), "pekerja-migran-indonesia");
    assert.equal(first("Pemulangan PMI dari Malaysia dilakukan bersama perusahaan penempatan."), "pekerja-migran-indonesia");
  });

  it("notes the article before the acronym and the start of a sentence", () => {
    const leads = (text: string) => [...memoOf(text, { rules: [] }).blocks].flatMap((block) => block.facts.acronyms.map((use) => use.lead));
    assert.deepEqual(leads("LPSK came. An NGO and the LPSK met LPSK."), ["start", "an", "determined", undefined]);
  });
});
