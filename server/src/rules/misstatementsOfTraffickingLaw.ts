import type { MisstatedTopic } from "./misstated.js";

const lastWord = (text: string) => text.trim().split(" ").at(-1) ?? text;

/** What the law against trafficking (Law No. 21 of 2007) says of penalties, evidence and trial. */
export const misstatementsOfTraffickingLaw: readonly MisstatedTopic[] = [
  {
    sign: /law no\. 21 of 2007|law number 21 of 2007|21\/2007|21 tahun 2007|anti-trafficking law|uu tppo|uu ptppo|pemberantasan/,
    word: /2007|^law|^uu|pemberantasan/,
    rows: [
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /(?:corporat[^.;]{0,120}?fines?|fines?[^.;]{0,40}corporat\w*)[^.;]{0,40}? (?<w>doubled|twice|two times|double|four times|quadrupled|five times)(?![a-z])/d,
        right: (wrong) => (/d$/.test(wrong) ? "tripled" : wrong === "double" ? "triple" : "three times"),
        why: "the fine of a corporation is three times that of individuals (Law No. 21 of 2007, article 15 (1)).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /(?:korporasi[^.;]{0,120}?(?:pemberatan|denda)|denda[^.;]{0,40}korporasi)[^.;]{0,40}? (?<w>[24-9](?: \([a-z]+\))? kali|dua kali|empat kali|lima kali)(?![a-z])/d,
        right: (wrong) => (/\(/.test(wrong) ? "3 (tiga) kali" : /\d/.test(wrong) ? "3 kali" : "tiga kali"),
        why: "denda bagi korporasi tiga kali denda perseorangan (UU 21/2007, pasal 15 ayat (1)).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])(?:child(?:ren)?|organi[sz]ed|officials?|group|article (?:7|8|16|17))(?![a-z0-9])/,
        wrong:
          /(?:increased|raised|aggravated|heavier|more severe)[^.;]{0,20} by (?<w>(?:one[- ]|a )?(?:half|quarter|fourth|fifth)|two[- ]thirds)(?![a-z])/d,
        right: "one third",
        why: "the penalty is raised by one third (Law No. 21 of 2007, articles 7, 8, 16 and 17).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])(?:anak|terorganisasi|penyelenggara negara|kelompok|pasal (?:7|8|16|17))(?![a-z0-9])/,
        wrong: /ditambah (?<w>(?:1\/2|1\/4|2\/3)(?: \([a-z ]+\))?|setengah|seperdua|separuh|seperempat|dua pertiga)(?![a-z])/d,
        right: (wrong) => (/\(/.test(wrong) ? "1/3 (sepertiga)" : /\d/.test(wrong) ? "1/3" : "sepertiga"),
        why: "ancaman pidananya ditambah sepertiga (UU 21/2007, pasal 7, 8, 16, dan 17).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /attempt\w*[^.;]{0,80}? (?:punished|punishable)[^.;]{0,12}? (?<w>less (?:severely |heavily )?than|more (?:lightly|mildly|leniently) than|with (?:one third|two thirds) of|by one third less than)/d,
        right: "the same as",
        negated: true,
        why: "attempt and assistance are punished as the crime itself (Law No. 21 of 2007, article 10).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /(?:percobaan|pembantuan|membantu)[^.;]{0,80}? dipidana (?<w>(?:lebih ringan (?:dari|daripada)|dua pertiga dari|setengah dari))(?![a-z])/d,
        right: "sama dengan",
        why: "percobaan dan pembantuan dipidana sama dengan pelakunya (UU 21/2007, pasal 10).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /(?:one|a single|the) (?:victim|witness)[^.;]{0,60}?(?:suffic\w+|enough)[^.;]{0,10}? (?<w>(?:by itself|on its own|alone)|(?:even )?without (?:any )?(?:other|further|supporting) (?:evidence|proof)|even without (?:other|any) evidence)(?![a-z])/d,
        right: "if supported by one other valid item of evidence",
        why: "one victim's testimony suffices if it is accompanied by one other valid item of evidence (Law No. 21 of 2007, article 30).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])(?:pasal 30|cukup|membuktikan|memadai)(?![a-z\d])/,
        wrong:
          /(?:keterangan|kesaksian|saksi)(?: [a-z]+){0,4}? (?:saksi|korban)[^.;]{0,80}? (?:disertai|didukung|ditambah|diperkuat|dilengkapi)(?: dengan| oleh)?(?: sekurang-kurangnya| paling sedikit| minimal)? (?<w>(?:dua|tiga|empat|2|3)(?: \([a-z]+\))?) (?:alat )?bukti(?![a-z])/d,
        right: (wrong) => (/\(/.test(wrong) ? "1 (satu)" : /\d/.test(wrong) ? "1" : "satu"),
        why: "keterangan seorang saksi korban cukup apabila disertai satu alat bukti sah lainnya (UU 21/2007, pasal 30).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])(?:article 30|suffic\w+|enough|prove)(?![a-z\d])/,
        wrong:
          /(?:testimony|statement|victim|witness)[^.;]{0,80}? (?:accompanied by|supported by|together with|corroborated by|with)(?: at least)? (?<w>(?:two|three|2|3) (?:other |further |additional |more )?(?:valid |lawful |legal )?(?:items|pieces|means)) of (?:evidence|proof)(?![a-z])/d,
        right: (wrong) =>
          wrong
            .replace(/^[a-z\d]+/, "one")
            .replace(/(item|piece)s$/, "$1")
            .replace("one more", "one other"),
        why: "one victim's testimony suffices if it is accompanied by one other valid item of evidence (Law No. 21 of 2007, article 30).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-1-2023", "uu-21-2007"],
        about: /(?<![a-z])(?:uu 1\/2023|kuhp|undang-undang nomor 1 tahun 2023|pasal 622)/,
        wrong:
          /(?:dicabut|mencabut)(?: dari| dalam)? (?:uu (?:no\u00b7 )?21\/2007|uu tppo|undang-undang nomor 21 tahun 2007)[^.;]{0,40}? (?:adalah|ialah|yaitu|yakni|meliputi) (?<w>pasal 2 (?:sampai(?: dengan)?|hingga|s\.?d\.?|dan|serta)(?: pasal)? (?:[3-9]|1\d)|pasal 2, (?:pasal )?\d+(?:, (?:pasal )?\d+)*,? dan (?:pasal )?\d+)(?!\d)/d,
        right: "pasal 2",
        unless: /tetap berlaku|tidak dicabut/,
        why: "dari UU 21/2007 hanya pasal 2 yang dicabut (UU 1/2023, pasal 622 ayat (1) huruf q).",
        by: "uu-1-2023",
      },
      {
        lang: "id",
        keys: ["uu-1-2023"],
        wrong:
          /(?:mencabut|dicabut)[^.;]{0,30}? (?<w>pasal 2 (?:sampai(?: dengan)?|hingga|s\.?d\.?)(?: pasal)? (?:[3-9]|1\d)) (?:dari |dalam )?(?:uu (?:no\u00b7 )?21\/2007|uu tppo|undang-undang nomor 21 tahun 2007)/d,
        right: "pasal 2",
        why: "dari UU 21/2007 hanya pasal 2 yang dicabut (UU 1/2023, pasal 622 ayat (1) huruf q).",
        by: "uu-1-2023",
      },
      {
        lang: "en",
        keys: ["uu-1-2023"],
        wrong:
          /(?:repeal\w*|revok\w*)[^.;]{0,30}? (?<w>articles? 2 (?:to|through|until|and) (?:article )?(?:[3-9]|1\d)) (?:of )?(?:the )?(?:law no\u00b7 21 of 2007|law 21\/2007|anti-trafficking law)/d,
        right: "article 2",
        why: "of Law No. 21 of 2007 only article 2 was repealed (Law No. 1 of 2023, article 622 (1) (q)).",
        by: "uu-1-2023",
      },
      {
        lang: "en",
        keys: ["uu-1-2023"],
        wrong:
          /(?<w>articles? 2 (?:to|through|until|and) (?:article )?(?:[3-9]|1\d)) of (?:the )?(?:law no\u00b7 21 of 2007|law 21\/2007|anti-trafficking law) (?:were|was|have been|are|is) (?:repealed|revoked) by (?:article 622|the (?:new )?(?:criminal|penal) code|law no\u00b7 1 of 2023)/d,
        right: "article 2",
        why: "of Law No. 21 of 2007 only article 2 was repealed (Law No. 1 of 2023, article 622 (1) (q)).",
        by: "uu-1-2023",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /(?:seorang|satu(?: orang)?) saksi korban[^.;]{0,40}?cukup[^.;]{0,10}? (?<w>(?:meskipun |walaupun )?tanpa (?:disertai |didukung |adanya )?(?:alat )?bukti (?:lain(?:nya)?|apa pun|tambahan))(?![a-z])/d,
        right: "apabila disertai satu alat bukti sah lainnya",
        why: "keterangan seorang saksi korban cukup apabila disertai satu alat bukti sah lainnya (UU 21/2007, pasal 30).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong: /(?<w>(?:may|can) ?not)(?= be (?:tried|examined|judged|sentenced) in absentia)/d,
        right: "may",
        negated: true,
        why: "the case may be tried and judged in the absence of the accused (Law No. 21 of 2007, article 41).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /(?<w>tidak (?:dapat|boleh))(?= (?:diperiksa|diputus|disidangkan)[a-z ]{0,20}(?:in absentia|tanpa (?:kehadiran|hadirnya) terdakwa))/d,
        right: "dapat",
        negated: true,
        why: "perkara dapat diperiksa dan diputus tanpa kehadiran terdakwa (UU 21/2007, pasal 41).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /electronic (?:evidence|data|recordings?|documents)[^.;]{0,30}? (?<w>(?:is|are) (?:not admissible|inadmissible)|(?:may|can) ?not be (?:used|admitted))(?![a-z])/d,
        right: (wrong) => (/^is/.test(wrong) ? "is admissible" : /^are/.test(wrong) ? "are admissible" : `may be ${lastWord(wrong)}`),
        negated: true,
        why: "evidence may be electronic (Law No. 21 of 2007, article 29).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /(?:bukti|informasi|rekaman|dokumen) elektronik[^.;]{0,30}? (?<w>tidak (?:dapat|boleh) (?:digunakan|diterima|diajukan))(?![a-z])/d,
        right: (wrong) => `dapat ${lastWord(wrong)}`,
        negated: true,
        why: "alat bukti dapat berupa informasi elektronik (UU 21/2007, pasal 29).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /(?<![a-z])(?:law|it)(?: (?:no.?|number) 21 of 2007)? (?<w>(?:protects|covers|applies)(?: to)? (?:only|solely|exclusively)(?: to)?|(?:only|solely) (?:protects|covers|applies to))(?= women and children)/d,
        right: (wrong) =>
          `${(/protects|covers|applies/.exec(wrong) ?? ["covers"])[0].replace("applies", "applies to")} all persons, including`,
        why: 'the Law protects every victim: "korban adalah seseorang" (article 1, number 3).',
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong: /(?<w>hanya (?:melindungi|mencakup|berlaku bagi))(?= (?:korban )?perempuan dan anak)/d,
        right: (wrong) => `${wrong.replace("hanya ", "")} semua korban, termasuk`,
        why: 'undang-undang ini melindungi setiap korban: "korban adalah seseorang" (pasal 1 angka 3).',
        by: "uu-21-2007",
      },
    ],
  },
];
