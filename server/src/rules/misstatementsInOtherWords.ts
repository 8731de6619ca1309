import type { MisstatedTopic, Misstatement } from "./misstated.js";

const trafficking = "(?:trafficking in persons|human trafficking|trafficking in human beings|trafficking)";
const traffickingId = "(?:tindak pidana perdagangan orang|perdagangan orang|perdagangan manusia|tppo)";
const smuggling = "(?:smuggling of migrants|migrant smuggling|people smuggling|human smuggling|smuggling)";
const smugglingId = "penyelundupan (?:manusia|migran|orang)";
const whyBorder =
  "trafficking may happen within one country; it is smuggling that always crosses a border (Smuggling Protocol, article 3 (a)).";
const whyBorderId =
  "perdagangan orang dapat terjadi di dalam satu negara; yang selalu melintasi batas negara adalah penyelundupan migran (Protokol Penyelundupan Migran, pasal 3 huruf a).";
const whyConsent = "the consent of a victim is irrelevant where any of the means has been used (Trafficking Protocol, article 3 (b)).";
const whyBenefit =
  "smuggling is done for a financial or other material benefit (Smuggling Protocol, article 3 (a)); exploitation is the purpose of trafficking.";

/** Treaties with the committee that monitors each, in either language. */
const committees: readonly (readonly [key: string, treatyEn: string, bodyEn: string, treatyId: string, bodyId: string])[] = [
  [
    "crc",
    "convention on the rights of the child|crc",
    "Committee on the Rights of the Child",
    "konvensi (?:tentang )?hak(?:-hak)? anak",
    "Komite Hak Anak",
  ],
  [
    "cedaw",
    "convention on the elimination of all forms of discrimination against women|cedaw",
    "Committee on the Elimination of Discrimination against Women",
    "cedaw|konvensi (?:mengenai )?penghapusan segala bentuk diskriminasi terhadap (?:wanita|perempuan)",
    "Komite CEDAW",
  ],
  [
    "icrmw",
    "convention on the protection of the rights of all migrant workers|migrant workers convention|icrmw",
    "Committee on Migrant Workers",
    "konvensi (?:internasional )?(?:mengenai |tentang )?p(?:er|e)lindungan hak(?:-hak)? (?:seluruh )?pekerja migran",
    "Komite Pekerja Migran",
  ],
  ["cat", "convention against torture", "Committee against Torture", "konvensi menentang penyiksaan", "Komite Menentang Penyiksaan"],
];
const anyCommittee =
  "(?:human rights committee|human rights council|committee on the rights of the child|committee on the elimination of discrimination against women|cedaw committee|committee on migrant workers|committee against torture|committee on economic, social and cultural rights)";
const anyCommitteeId =
  "(?:komite ham|komite hak asasi manusia|dewan ham|komite hak anak|komite cedaw|komite pekerja migran|komite menentang penyiksaan)";

const ofCommittees: readonly Misstatement[] = committees.flatMap(([key, treatyEn, bodyEn, treatyId, bodyId]): Misstatement[] => [
  {
    lang: "en",
    wrong: new RegExp(
      `(?<![a-z])(?<w>(?!${bodyEn.toLowerCase()}${key === "cedaw" ? "|cedaw committee" : ""})${anyCommittee})(?: \\([a-z]+\\))?,? (?:which |the body that )?(?:monitors|oversees|supervises) (?:the )?(?:implementation of )?(?:the )?(?:international )?(?:${treatyEn})(?! committee)(?![a-z])`,
      "d",
    ),
    right: bodyEn,
    why: `the ${bodyEn} monitors this treaty.`,
    by: key,
  },
  {
    lang: "id",
    wrong: new RegExp(
      `(?<![a-z])(?<w>(?!${bodyId.toLowerCase()})${anyCommitteeId})(?: pbb)? (?:memantau|mengawasi) (?:pelaksanaan )?(?:${treatyId})(?![a-z])`,
      "d",
    ),
    right: bodyId,
    why: `yang memantau perjanjian ini adalah ${bodyId}.`,
    by: key,
  },
]);

/** More of the same things, told the other way round in other words. */
export const misstatementsInOtherWords: readonly MisstatedTopic[] = [
  { sign: /committee|council|komite|dewan ham/, word: /committee|council|komite|dewan/, rows: ofCommittees },
  {
    sign: /consent|persetujuan/,
    rows: [
      {
        lang: "en",
        about: /(?<![a-z])(?:decept\w+|deceiv\w+|fraud\w*|coerc\w+|forced?|threat\w*|means|traffick\w+)(?![a-z])/,
        wrong:
          /(?:treats?|regards?|considers?|takes?) (?:the )?(?:victim['\u2019]s )?consent(?: of (?:the |a )?victims?)? as (?:being |still )?(?<w>relevant|material|decisive|an? (?:valid )?defen[cs]e)(?![a-z])/d,
        right: (wrong) => (/defen/.test(wrong) ? "no defence" : "irrelevant"),
        why: whyConsent,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(`consent(?: of (?:the |a )?victims?)? (?<w>makes|renders)(?= [^.;]{0,30}(?:no longer|not) ${trafficking})`, "d"),
        right: (wrong) => `does not ${wrong.replace(/s$/, "")}`,
        why: whyConsent,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `persetujuan (?:para )?korban (?<w>membuat|menjadikan|menyebabkan)(?= [^.;]{0,30} bukan (?:lagi )?${traffickingId})`,
          "d",
        ),
        right: (wrong) => `tidak ${wrong}`,
        why: "persetujuan korban tidak relevan apabila salah satu cara telah digunakan (Protokol Palermo, pasal 3 huruf b).",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /child|anak|18/,
    rows: [
      {
        lang: "en",
        keys: ["crc", "opsc", "palermo-protocol", "actip", "uu-21-2007", "uu-35-2014", "uu-23-2002", "ilo-c182"],
        wrong:
          /(?:every|any|all|each|a) (?:persons?|human beings?|one|individuals?) (?:under|below|younger than)(?: the age of)? (?<w>1[0-79]|2[01]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|nineteen|twenty-one)(?=,? (?:as|to be|is|counts as|is regarded as|is considered) (?:a )?child(?! soldier| labou?r|ren))/d,
        right: (wrong) => (/\d/.test(wrong) ? "18" : "eighteen"),
        why: "a child is anybody under eighteen (Convention on the Rights of the Child, article 1; Trafficking Protocol, article 3 (d)).",
        by: "crc",
      },
      {
        lang: "en",
        keys: ["crc", "opsc", "palermo-protocol", "actip", "ilo-c182"],
        wrong:
          /(?:the term )?["\u201c]?child["\u201d]? (?:applies to|covers|includes|refers to) (?:all|any|every|each) (?:persons?|human beings?|individuals?) (?:under|below)(?: the age of)? (?<w>1[0-79]|2[01]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|nineteen|twenty-one)(?![a-z0-9])/d,
        right: (wrong) => (/\d/.test(wrong) ? "18" : "eighteen"),
        why: "a child is anybody under eighteen (Convention on the Rights of the Child, article 1; Convention No. 182, article 2).",
        by: "crc",
      },
      {
        lang: "id",
        about: /(?=.*(?:(?<![a-z])anak(?![a-z])|di bawah 18))(?=.*(?:palermo|protokol|actip|konvensi))/,
        wrong:
          /(?<w>(?:tetap |masih )?(?:harus|wajib|perlu) (?:tetap )?dibuktikan)(?= (?:bahwa (?:ia|dia|mereka) )?(?:telah |pernah |sudah )?(?:ditipu|dipaksa|diancam|adanya (?:penipuan|paksaan|ancaman)))/d,
        right: "tidak perlu dibuktikan",
        unless: /(?<![a-z])(?:uu (?:no|nomor|\d)|kuhp|dewasa)(?![a-z])/,
        why: "perekrutan anak untuk eksploitasi adalah perdagangan orang meskipun tanpa cara apa pun (Protokol Palermo, pasal 3 huruf c).",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /non-?punishment|non-?penali|nonpenghukuman|nonpemidanaan/,
    word: /punish|penali|penghukuman|pemidanaan/,
    rows: [
      {
        lang: "en",
        wrong:
          /non-?(?:punishment|penali[sz]ation)(?: principle| clause| provision| rule)?[^.;]{0,30}? (?:protects|shields|covers|applies to|benefits|exempts) (?:the )?(?<w>traffickers|perpetrators|offenders|recruiters)(?![a-z])/d,
        right: "victims",
        why: "the principle of non-punishment protects victims.",
        by: "actip",
      },
      {
        lang: "en",
        wrong:
          /non-?(?:punishment|penali[sz]ation)[^.;]{0,40}? (?<w>traffickers|perpetrators|offenders|recruiters) (?:are|may|shall|should|must|can)(?: be)? ?not (?:be )?(?:punished|prosecuted|liable|held liable|penali[sz]ed) for [^.;]{0,60}(?:forced|compelled|coerced)/d,
        right: "victims",
        why: "the principle of non-punishment protects victims.",
        by: "actip",
      },
      {
        lang: "id",
        wrong:
          /(?:non-?punishment|nonpenghukuman|nonpemidanaan)[^.;]{0,30}? (?:melindungi|berlaku bagi|berlaku untuk|membebaskan) (?:para )?(?<w>pelaku|perekrut)(?![a-z])/d,
        right: "korban",
        why: "asas nonpenghukuman melindungi korban.",
        by: "actip",
      },
    ],
  },
  {
    sign: /restitu|kompensasi/,
    rows: [
      {
        lang: "en",
        wrong: /(?<![a-z])(?<w>the (?:state|government)) (?:pays|must pay|shall pay|is to pay|has to pay)(?: the)? restitution(?![a-z])/d,
        right: "the perpetrator",
        unless: /(?<![a-z])(?:land|property|wages)(?![a-z])/,
        why: "restitution is paid by the perpetrator (Law No. 21 of 2007, article 1, number 13); what the State pays is compensation.",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        wrong:
          /(?<![a-z])(?:ganti (?:rugi|kerugian)|pembayaran)[^.;]{0,20} (?:dari|oleh) negara[^.;]{0,30} (?:disebut|dinamakan|adalah|ialah) (?<w>restitusi)(?![a-z])/d,
        right: "kompensasi",
        why: "yang dibayar negara adalah kompensasi; restitusi dibayar pelaku.",
        by: "uu-31-2014",
      },
      {
        lang: "id",
        wrong:
          /(?<![a-z])(?<w>kompensasi)(?= (?:diberikan|dibayar(?:kan)?|ditanggung|dibebankan)(?: oleh| kepada| pada)? (?:para )?(?:pelaku|terdakwa|terpidana))/d,
        right: "restitusi",
        why: "yang dibayar pelaku adalah restitusi; kompensasi dibayar negara.",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["palermo-protocol"],
        wrong:
          /(?:requires?|obliges?|obligates?) (?:each |the |all )?(?:states?|parties|states parties|state part(?:y|ies)) to (?<w>pay)(?= (?:the )?(?:victims )?(?:of trafficking )?compensation)/d,
        right: "offer the possibility of obtaining",
        why: "States offer victims the possibility of obtaining compensation (Trafficking Protocol, article 6 (6)).",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /border|perlintasan|pelintasan|melintasi|luar negeri|abroad/,
    word: /border|perlintasan|pelintasan|melintasi|negeri|abroad/,
    rows: [
      {
        lang: "en",
        wrong: new RegExp(
          `${trafficking},?(?: which| that)? (?<w>must(?: always)? cross|has to cross|always crosses|by definition crosses|necessarily crosses)(?= (?:an?|the|international|national|at) )`,
          "d",
        ),
        right: "need not cross",
        why: whyBorder,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `borders? (?<w>must be crossed|has to be crossed|needs to be crossed)(?= (?:for|before)[^.;]{0,40}${trafficking})`,
          "d",
        ),
        right: "need not be crossed",
        why: whyBorder,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `without (?:the |a )?(?:crossing of (?:an? |the )?border|border crossing|crossing (?:an? |the )?border),? (?<w>there is no|it is not)(?= ${trafficking})`,
          "d",
        ),
        right: (wrong) => (wrong === "it is not" ? "it may still be" : "there may still be"),
        negated: true,
        why: whyBorder,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${trafficking} (?<w>(?:only|exclusively) (?:occurs|exists|happens|takes place)|(?:occurs|exists|happens|takes place) only)(?= (?:if|when|where) [^.;]{0,50}(?:border|abroad))`,
          "d",
        ),
        why: whyBorder,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${smuggling}(?:(?!traffick)[^.;]){0,20}? (?<w>does not (?:require|involve|need)|need not involve)(?= (?:the |a )?(?:crossing|border))`,
          "d",
        ),
        right: "requires",
        negated: true,
        why: "smuggling is the procurement of illegal entry into a State: it always crosses a border (Smuggling Protocol, article 3 (a)).",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${traffickingId} (?<w>hanya (?:dapat )?(?:terjadi|ada))(?= (?:bila|jika|apabila|ketika|kalau) [^.;]{0,50}(?:ke luar negeri|lintas|batas negara|perbatasan))`,
          "d",
        ),
        why: whyBorderId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(`tanpa (?:adanya )?(?:perlintasan|pelintasan|melintasi)[^.;,]{0,24},? (?<w>tidak ada)(?= ${traffickingId})`, "d"),
        right: "tetap dapat ada",
        negated: true,
        why: whyBorderId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${smugglingId} (?<w>tidak (?:memerlukan|mensyaratkan|membutuhkan)|tidak harus (?:melibatkan|melewati|melintasi))(?= (?:perlintasan|pelintasan|batas|perbatasan))`,
          "d",
        ),
        right: (wrong) => wrong.replace(/^tidak harus /, "").replace(/^tidak /, ""),
        negated: true,
        why: "penyelundupan migran selalu melintasi batas negara (Protokol Penyelundupan Migran, pasal 3 huruf a).",
        by: "smuggling-protocol",
      },
    ],
  },
  {
    sign: /smuggling|penyelundupan|motive/,
    rows: [
      {
        lang: "en",
        wrong: new RegExp(
          `(?:purpose|aim|object) of ${smuggling} is (?:always )?(?<w>(?:the )?exploitation(?: of (?:the )?(?:migrants?|persons?|people))?)(?![a-z])`,
          "d",
        ),
        right: "a financial or other material benefit",
        why: whyBenefit,
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${smuggling} (?<w>(?:always|necessarily|by definition) (?:involves|entails|includes|implies))(?= (?:the )?exploitation)`,
          "d",
        ),
        right: "need not involve",
        why: whyBenefit,
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])traffick\w*/,
        wrong: /(?<![a-z])(?<w>motive)(?= is the (?:third|last|second) element)/d,
        right: "purpose",
        why: "the elements of trafficking are act, means and purpose (Trafficking Protocol, article 3 (a)).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${smugglingId} (?<w>(?:selalu|pasti|otomatis) (?:disertai|melibatkan|mengandung))(?= (?:unsur )?eksploitasi)`,
          "d",
        ),
        right: (wrong) => wrong.replace(/^\S+/, "tidak selalu"),
        why: "penyelundupan migran dilakukan demi keuntungan finansial atau materiel lainnya; eksploitasi adalah tujuan perdagangan orang.",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(`tujuan ${smugglingId} (?:adalah|ialah) (?<w>eksploitasi(?: (?:para )?(?:migran|orang|korban))?)(?![a-z])`, "d"),
        right: "keuntungan finansial atau materiel lainnya",
        why: "penyelundupan migran dilakukan demi keuntungan finansial atau materiel lainnya (Protokol Penyelundupan Migran, pasal 3 huruf a).",
        by: "smuggling-protocol",
      },
    ],
  },
  {
    sign: /protocol to|protokol (?:dari|tambahan|pada)|diawasi|dipantau|protection of the/,
    word: /protocol|protokol|diawasi|dipantau|protection/,
    rows: [
      {
        lang: "en",
        wrong:
          /(?:trafficking|palermo|smuggling|tip) protocol[^.;]{0,20} is (?:a|an (?:optional|additional)) protocol to (?:the )?(?:united nations |un )?(?<w>convention against corruption|uncac|convention on the rights of the child|crc|convention on the elimination of all forms of discrimination against women|cedaw|asean convention[a-z ]{0,30}|actip)(?![a-z])/d,
        right: "Convention against Transnational Organized Crime",
        why: "the Palermo Protocols supplement the United Nations Convention against Transnational Organized Crime.",
        by: "untoc",
      },
      {
        lang: "id",
        wrong:
          /protokol (?:palermo|penyelundupan migran)[^.;]{0,20} (?:adalah|merupakan) protokol (?:dari|tambahan(?: pada| dari| bagi)?|pada) (?<w>konvensi (?:hak(?:-hak)? anak|(?:pbb )?(?:menentang|anti-?) ?korupsi|asean[a-z ]{0,40})|uncac|cedaw|actip)(?![a-z])/d,
        right: "Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi",
        why: "Protokol Palermo melengkapi Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi.",
        by: "untoc",
      },
      {
        lang: "id",
        keys: ["actip"],
        wrong:
          /(?:actip|konvensi(?: asean)?|pelaksanaannya)[^.;]{0,40} (?:diawasi|dipantau|ditinjau)(?: pelaksanaannya)? (?:oleh )?(?<w>aichr|acwc|ammtc|acmw|sekretariat asean|unodc)(?![a-z])/d,
        right: "SOMTC",
        why: "SOMTC memajukan, memantau, dan meninjau pelaksanaan Konvensi (pasal 24).",
        by: "actip",
      },
      {
        lang: "en",
        wrong: /(?:fishers|fishing crews?|fishermen) (?<w>enjoy)(?= (?:the )?(?:full )?protection of the (?:mlc|maritime labour))/d,
        right: "do not enjoy",
        why: "the Maritime Labour Convention does not apply to ships engaged in fishing (article II (4)); Convention No. 188 does.",
        by: "mlc-2006",
      },
    ],
  },
  {
    sign: /tier [123]|biaya penempatan/,
    word: /tier|penempatan/,
    rows: [
      {
        lang: "en",
        wrong:
          /tier [123](?: watch list)?[^.;]{0,24} (?:of|in|by|under) (?:the )?(?<w>unodc|interpol|iom|ilo|united nations)(?=['\u2019]?s? (?:\d{4} )?(?:trafficking in persons |tip |annual |global )?report)/d,
        right: "US Department of State",
        why: "the tiers are those of the Trafficking in Persons Report of the United States Department of State.",
        by: "us-tip-report",
      },
      {
        lang: "id",
        keys: ["uu-18-2017"],
        about: /(?<![a-z])(?:pasal 30|menurut|sesuai|berdasarkan|sebagaimana)(?![a-z0-9])/,
        wrong:
          /(?:pekerja migran(?: indonesia)?|pmi|cpmi|calon pekerja[a-z ]{0,20}) (?<w>menanggung|membayar|dibebani)(?= (?:seluruh |sebagian |sendiri )?biaya penempatan)/d,
        right: (wrong) => (wrong === "dibebani" ? "tidak dapat dibebani" : `tidak ${wrong}`),
        unless: /(?<![a-z])(?:larangan|dilarang|melarang|ternyata|terbukti)(?![a-z])/,
        why: "pekerja migran tidak dapat dibebani biaya penempatan (UU 18/2017, pasal 30).",
        by: "uu-18-2017",
      },
    ],
  },
];
