/** Memos that are the same on every machine: two English sections to one Indonesian, with what a memo on trafficking holds. */

/** A memo of at least `size` characters, cut at a line. */
export function generateMemo(size, seed = 1) {
  const random = randomFrom(seed);
  const parts = ["# Brief on referral\n\n"];
  let length = parts[0].length;
  for (let section = 1; length < size; section++) {
    const text = section % 3 === 0 ? indonesianSection(section, random) : englishSection(section, random);
    parts.push(text);
    length += text.length;
  }
  const whole = parts.join("");
  const end = whole.lastIndexOf("\n", size);
  return `${whole.slice(0, end)}\n`;
}

/** A base of `count` made-up concepts as a pack, for scaling. */
export function generatePack(count) {
  const random = randomFrom(7);
  const concepts = [];
  for (let at = 0; at < count; at++) {
    const words = Array.from({ length: 2 + (at % 2) }, () => name(random).toLowerCase());
    concepts.push({
      id: `made-up-${at}`,
      kind: "concept",
      terms: [
        {
          text: `${words.join(" ")} ${at}x`,
          lang: at % 2 === 0 ? "en" : "id",
          status: at % 5 === 0 ? "discouraged" : "preferred",
          type: "full",
          level: "hint",
          match: "literal",
        },
      ],
      sources: ["https://example.org/"],
      confidence: "high",
    });
  }
  return { pack: "made-up", concepts };
}

/** Mulberry32 (Tommy Ettinger, public domain): the same numbers everywhere. */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];
const syllables = "ba ran ke lo mi sa tu wa di no pe ga ri ma su la ton den bar kel mor tan sel vik".split(" ");

function name(random) {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, syllables)).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const english = {
  who: [
    "Officers",
    "Labour inspectors",
    "Shelter managers",
    "Prosecutors",
    "The working group",
    "Consular staff",
    "Border guards",
    "Local partners",
  ],
  did: ["recorded", "referred", "interviewed", "followed up", "described", "counted", "assisted", "reviewed", "mapped"],
  what: [
    "the cases that hotlines had passed on",
    "workers whose passports had been withheld",
    "victims of trafficking in persons at two harbours",
    "complaints about wages and debts",
    "a new form for screening",
    "the budget lines for interpreters",
    "reports of forced labour on fishing vessels",
    "families that had lost contact with a daughter abroad",
  ],
  how: [
    "during the dry season",
    "with little delay",
    "in the first quarter",
    "before the meeting",
    "although funds were short",
    "as the plan foresees",
    "in three districts",
  ],
  odd: [
    "illegal immigrants",
    "sex slaves",
    "human trafficing",
    "child prostitutes",
    "domestic helpers",
    "GTPPTPPO",
    "NAP TIP",
    "traffickers and smugglers",
  ],
  terms: [
    "human trafficking",
    "trafficking in persons",
    "migrant smuggling",
    "debt bondage",
    "national referral mechanism",
    "forced labour",
    "due diligence",
  ],
  defined: [
    "International Organization for Migration (IOM)",
    "United Nations Office on Drugs and Crime (UNODC)",
    "International Labour Organization (ILO)",
    "Witness and Victim Protection Agency (LPSK)",
  ],
  acronyms: ["UNODC", "IOM", "ILO", "ASEAN", "TPPO", "LPSK", "NGO", "ACTIP"],
  laws: [
    "the Palermo Protocol",
    "Law No. 21 of 2007",
    "Article 6 of the Palermo Protocol",
    "the ASEAN Convention Against Trafficking in Persons",
    "Presidential Regulation No. 49 of 2023",
  ],
};
const indonesian = {
  who: ["Petugas", "Pengawas ketenagakerjaan", "Pengelola rumah aman", "Jaksa", "Kelompok kerja", "Staf konsuler", "Mitra daerah"],
  did: ["mencatat", "merujuk", "mewawancarai", "menindaklanjuti", "menguraikan", "membantu", "meninjau", "memetakan"],
  what: [
    "kasus yang diteruskan oleh saluran pengaduan",
    "pekerja yang paspornya ditahan",
    "korban perdagangan orang di dua pelabuhan",
    "pengaduan tentang upah dan utang",
    "formulir baru untuk penapisan",
    "anggaran untuk juru bahasa",
    "keluarga yang kehilangan kontak dengan anaknya",
  ],
  how: [
    "selama musim kemarau",
    "tanpa penundaan",
    "pada triwulan pertama",
    "sebelum rapat",
    "meskipun dananya terbatas",
    "di tiga kabupaten",
  ],
  odd: ["trafiking", "kerjasama", "imigran gelap", "TKI", "analisa", "tindak pidana TPPO", "merubah"],
  terms: [
    "tindak pidana perdagangan orang",
    "perdagangan orang",
    "penyelundupan manusia",
    "pekerja migran Indonesia",
    "gugus tugas",
    "kerja paksa",
  ],
  defined: ["Lembaga Perlindungan Saksi dan Korban (LPSK)", "Tindak Pidana Perdagangan Orang (TPPO)", "Kementerian Luar Negeri (Kemlu)"],
  acronyms: ["TPPO", "LPSK", "BP2MI", "Kemlu", "Polri"],
  laws: ["UU No. 21 Tahun 2007", "Pasal 2 UU 21/2007", "Perpres 49/2023", "Protokol Palermo", "UU 18/2017"],
};
const keys = ["palermo-protocol", "uu-21-2007", "actip", "uu-18-2017", "no-such-key"];

function sentence(words, random, lang) {
  const dice = random();
  const core = `${pick(random, words.who)} ${pick(random, words.did)} ${pick(random, words.what)} ${pick(random, words.how)}`;
  const place = ` ${lang === "en" ? "in" : "di"} ${name(random)}`;
  if (dice < 0.09) return `${core}${place}, ${lang === "en" ? "among them" : "termasuk"} ${pick(random, words.odd)}.`;
  if (dice < 0.24)
    return `${core} ${lang === "en" ? "under" : "berdasarkan"} ${pick(random, words.laws)} [@${pick(random, keys)}, ${lang === "en" ? "art." : "Pasal"} ${1 + Math.floor(random() * 12)}].`;
  if (dice < 0.32) return `${core} ${lang === "en" ? "with the" : "bersama"} ${pick(random, words.defined)}${place}.`;
  if (dice < 0.5)
    return `${core}; ${pick(random, words.acronyms)} ${lang === "en" ? "spoke of" : "menyebut"} ${pick(random, words.terms)}${place}.`;
  if (dice < 0.55)
    return `${lang === "en" ? `As one of them put it, “${core.toLowerCase()}”.` : `Salah satunya berkata, “${core.toLowerCase()}”.`}`;
  return `${core}${place}.`;
}

function paragraph(words, random, lang, sentences) {
  return Array.from({ length: sentences }, () => sentence(words, random, lang)).join(" ");
}

function section(words, random, lang, title, number) {
  const items = Array.from({ length: 3 }, (_, at) => `${at === 1 ? "  " : ""}- ${sentence(words, random, lang)}\n`).join("");
  const rows = Array.from({ length: 3 }, () => `| ${name(random)} | ${Math.floor(random() * 900)} | ${pick(random, words.terms)} |\n`).join(
    "",
  );
  const parts = [
    `## ${title} ${number}\n\n`,
    `${paragraph(words, random, lang, 4)}\n\n`,
    `${paragraph(words, random, lang, 3)}\n\n`,
    `${items}\n`,
    number % 4 === 0 ? `| ${lang === "en" ? "Place | Cases | Kind" : "Tempat | Kasus | Jenis"} |\n| --- | --- | --- |\n${rows}\n` : "",
    `${paragraph(words, random, lang, 5)}\n\n`,
    number % 5 === 0 ? `> ${paragraph(words, random, lang, 2)}\n\n` : "",
    number % 6 === 0 ? `[^n${number}]: ${paragraph(words, random, lang, 1)}\n\n` : "",
  ];
  return parts.join("");
}

function englishSection(number, random) {
  return section(english, random, "en", "Findings", number);
}

function indonesianSection(number, random) {
  return section(indonesian, random, "id", "Temuan", number);
}
