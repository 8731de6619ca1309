import type { MisstatedTopic } from "./misstated.js";

const whyThree =
  "the Convention has three protocols: on trafficking in persons, on the smuggling of migrants, and on firearms (resolutions 55/25 and 55/255).";
const whyThreeId =
  "Konvensi itu mempunyai tiga protokol: tentang perdagangan orang, penyelundupan migran, dan senjata api (resolusi 55/25 dan 55/255).";
const whyElementsId = "ketiga unsurnya perbuatan, cara, dan tujuan (Protokol Palermo, pasal 3 huruf a).";
const whyChildId = "bagi anak unsur cara tidak perlu dibuktikan (Protokol Palermo, pasal 3 huruf c).";
const notThree = "(?:two|four|five|six|2|4|5|6)";
const notThreeId = "(?:dua|empat|lima|enam|2|4|5|6)(?: \\((?:dua|empat|lima|enam)\\))?";

/** How many protocols and elements there are, what they are called, and whose treaty one is. */
export const misstatementsOfNumbers: readonly MisstatedTopic[] = [
  {
    sign: /protokol|protocols/,
    rows: [
      {
        lang: "en",
        keys: ["untoc"],
        wrong: new RegExp(
          `(?:untoc|organi[sz]ed crime convention|transnational organi[sz]ed crime|palermo convention)[^.;]{0,90}? (?:has|with|supplemented by|and its|its|have) (?:its |a total of )?(?<w>${notThree}) (?:supplementing |supplementary |additional |optional )?protocols(?! (?:which|that|were|on|against|opened|to which|entered|ratified))`,
          "d",
        ),
        right: (wrong) => (/\d/.test(wrong) ? "3" : "three"),
        unless: /(?<![a-z])(?:part(?:y|ies)|ratified|acceded|of its|of the)(?![a-z])/,
        why: whyThree,
        by: "untoc",
      },
      {
        lang: "id",
        keys: ["untoc"],
        wrong: new RegExp(
          `(?:untoc|tindak pidana transnasional yang terorganisasi|konvensi palermo)[^.;]{0,120}? (?:memiliki|mempunyai|dilengkapi(?: dengan| oleh)?|disertai|dengan|berikut|beserta|induk(?: dari| bagi)?) (?<w>${notThreeId}) (?:buah )?protokol(?: tambahan| pelengkap(?:nya)?|nya)?(?! (?:yang|tersebut|itu|tentang))`,
          "d",
        ),
        right: (wrong) => (/\(/.test(wrong) ? "3 (tiga)" : /\d/.test(wrong) ? "3" : "tiga"),
        unless: /(?<![a-z])(?:dari tiga|dari ketiga|pihak pada|di antaranya telah)(?![a-z])/,
        why: whyThreeId,
        by: "untoc",
      },
    ],
  },
  {
    sign: /protokol|protocol|trafficking|perdagangan orang/,
    word: /protokol|protocol|trafficking|perdagangan/,
    rows: [
      {
        lang: "id",
        keys: ["palermo-protocol"],
        wrong:
          /unsur[^.;]{0,60}?[,:(]? (?:perbuatan|tindakan|proses)(?: \([a-z]+\))?, cara(?: \([a-z]+\))?,? dan (?<w>akibat|hasil|dampak|motif|korban|pelaku)(?![a-z])/d,
        right: "tujuan",
        why: whyElementsId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        // The law of 2007 does not say so of children in so many words.
        keys: ["palermo-protocol", "actip"],
        unless: /(?<![a-z])(?:uu (?:no\u00b7 )?21|uu tppo|hukum (?:indonesia|nasional)|law no\u00b7 21|domestic|indonesian law)/,
        wrong:
          /(?:untuk|bagi|terhadap|pada|dalam hal(?: korban(?:nya)?)?|jika korban(?:nya)?|apabila korban(?:nya)?)(?: perkara| kasus)? (?:korban )?anak,? (?:unsur )?cara (?<w>tetap (?:harus|wajib|perlu) dibuktikan|(?:harus|wajib|perlu) (?:tetap )?dibuktikan|(?:juga|tetap) disyaratkan)(?![a-z])/d,
        right: "tidak perlu dibuktikan",
        why: whyChildId,
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /pekerja migran dan anggota keluarga|migrant workers and members of their famil|icrmw/,
    word: /keluarga|famil|icrmw/,
    rows: [
      {
        lang: "id",
        wrong:
          /(?:(?:seluruh|semua) pekerja migran dan anggota keluarga(?:nya)?|icrmw|icmw)\)?,?[^.;]{0,20}?,? (?:sebuah |suatu |yang merupakan |adalah |merupakan )(?:sebuah |suatu )?konvensi (?<w>ilo|asean|organisasi perburuhan internasional)(?! (?:no\u00b7|nomor))(?![a-z])/d,
        right: "PBB",
        unless: /(?<![a-z])(?:c97|c143|nomor 97|nomor 143)(?![a-z\d])/,
        why: "Konvensi itu diterima Majelis Umum PBB pada 18 Desember 1990 (resolusi 45/158).",
        by: "icrmw",
      },
      {
        lang: "en",
        wrong:
          /(?:all migrant workers and members of their families|icrmw|icmw)\)?,?[^.;]{0,20}?,? (?:is |was )?(?<w>(?:an|the) (?:ilo|asean|international labour organi[sz]ation)) (?:convention|treaty|instrument)(?! no)(?![a-z])/d,
        right: (wrong) => (wrong.startsWith("the") ? "the United Nations" : "a United Nations"),
        why: "the Convention was adopted by the General Assembly on 18 December 1990 (resolution 45/158).",
        by: "icrmw",
      },
    ],
  },
  {
    sign: /gugus tugas|task force/,
    word: /gugus|task/,
    rows: [
      {
        lang: "id",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])pasal 58(?!\d)/,
        wrong:
          /pasal 58[^.;]{0,80}?gugus tugas[^.]{0,60}? (?:dijalankan|dilaksanakan|ditindaklanjuti|diwujudkan|dipenuhi|diatur(?: lebih lanjut)?|dibentuk) (?:dengan|melalui|berdasarkan|dalam|oleh) (?<w>(?:peraturan pemerintah nomor|pp (?:no\u00b7 )?)\s?9(?: tahun |\/)2008)/d,
        right: (wrong) => (wrong.startsWith("pp") ? "Perpres 69/2008" : "Peraturan Presiden Nomor 69 Tahun 2008"),
        why: "gugus tugas dibentuk dengan Peraturan Presiden Nomor 69 Tahun 2008; Peraturan Pemerintah Nomor 9 Tahun 2008 mengatur pelayanan terpadu.",
        by: "perpres-69-2008",
      },
      {
        lang: "id",
        keys: ["pp-9-2008"],
        wrong:
          /(?<w>(?:peraturan pemerintah nomor|pp (?:no\u00b7 )?)\s?9(?: tahun |\/)2008) (?:yang )?(?:membentuk|mengatur (?:pembentukan )?|menetapkan )\s?gugus tugas/d,
        right: (wrong) => (wrong.startsWith("pp") ? "Perpres 69/2008" : "Peraturan Presiden Nomor 69 Tahun 2008"),
        why: "gugus tugas dibentuk dengan Peraturan Presiden Nomor 69 Tahun 2008; Peraturan Pemerintah Nomor 9 Tahun 2008 mengatur pelayanan terpadu.",
        by: "perpres-69-2008",
      },
      {
        lang: "id",
        keys: ["pp-9-2008"],
        wrong:
          /gugus tugas[^.;,]{0,60}? (?:dibentuk|didirikan|ditetapkan) (?:dengan|melalui|berdasarkan|dalam|oleh) (?<w>(?:peraturan pemerintah nomor|pp (?:no\u00b7 )?)\s?9(?: tahun |\/)2008)/d,
        right: (wrong) => (wrong.startsWith("pp") ? "Perpres 69/2008" : "Peraturan Presiden Nomor 69 Tahun 2008"),
        why: "gugus tugas dibentuk dengan Peraturan Presiden Nomor 69 Tahun 2008; Peraturan Pemerintah Nomor 9 Tahun 2008 mengatur pelayanan terpadu.",
        by: "perpres-69-2008",
      },
      {
        lang: "en",
        keys: ["pp-9-2008"],
        wrong:
          /task force[^.;,]{0,60}? (?:set up|established|formed|created) (?:by|under|through) (?<w>government regulation no\u00b7 9 of 2008)/d,
        right: "Presidential Regulation No. 69 of 2008",
        why: "the task force was set up by Presidential Regulation No. 69 of 2008; Government Regulation No. 9 of 2008 is on integrated services.",
        by: "perpres-69-2008",
      },
    ],
  },
];
