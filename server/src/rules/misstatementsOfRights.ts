import type { MisstatedTopic } from "./misstated.js";

/** What victims, children and migrants have by the treaties and the law against trafficking, told the other way round. */
export const misstatementsOfRights: readonly MisstatedTopic[] = [
  {
    sign: /presidential (?:regulation|decree|instruction)|(?:peraturan|keputusan|instruksi) presiden|perpres|keppres|inpres/,
    word: /presiden|perpres|keppres|inpres/,
    rows: [
      {
        lang: "en",
        wrong:
          /presidential (?:regulation|decree|instruction) (?:no\u00b7|number) ?\d+(?:\/\d{4}| of \d{4})(?:(?! by | minister)[^.;]){0,140}? (?:was|is|which was|has been|had been) (?:then |formally )?(?:issued|adopted|enacted|made) by (?:the )?(?<w>(?:coordinating )?minist(?:er|ry) (?:of|for) (?:[a-z]+(?:,? and| of| for)? ?){1,6}?|attorney general|chief of (?:the )?(?:national )?police|house of representatives|dpr|parliament)(?= (?:in|on|as|to|with|under|when|after) |[.,;]|$)/d,
        right: "President",
        why: "a Presidential Regulation, Decree or Instruction is made by the President (Law No. 12 of 2011, article 1).",
        by: "uu-12-2011",
      },
      {
        lang: "id",
        wrong:
          /(?:peraturan presiden|keputusan presiden|instruksi presiden|perpres|keppres|inpres) (?:nomor |no\u00b7 ?)?\d+(?:\/\d{4}| tahun \d{4})(?:(?! oleh | dan |menteri)[^.;]){0,140}? (?:dikeluarkan|diterbitkan|ditetapkan|dibuat) oleh (?<w>menteri(?: koordinator)? [a-z ]{3,50}?|kementerian [a-z ]{3,50}?|jaksa agung|kapolri|dpr)(?= (?:pada|di|tahun|sebagai|untuk|setelah) |[.,;]|$)/d,
        right: "Presiden",
        why: "Peraturan, Keputusan, dan Instruksi Presiden ditetapkan oleh Presiden (UU 12/2011, pasal 1).",
        by: "uu-12-2011",
      },
    ],
  },
  {
    sign: /coerc|forced|compel|dipaksa|paksaan|terpaksa/,
    rows: [
      {
        lang: "en",
        keys: ["uu-21-2007", "actip"],
        wrong:
          /victims?[^.;]{0,100}? (?<w>(?:shall|must|may|can|will|should|is|are)(?: still| only| nevertheless)?(?: to)? (?:be )?(?:punished|sentenced|penali[sz]ed)(?: only)? (?:with|to|by) an? (?:reduced|lighter|lower|milder|lesser|mitigated|more lenient) (?:sentence|penalty|punishment))(?![a-z])/d,
        right: "shall not be punished",
        unless: /(?<![a-z])(?:outside|other|serious|unrelated)(?![a-z])/,
        why: "who commits a crime because a trafficker compelled them is not punished (Law No. 21 of 2007, article 18).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /victims?[^.;]{0,60}? (?:who|that) (?:commits?|committed)[^.;]{0,80}?(?:coerc|forced|compel)[^.;]{0,60}? (?<w>(?:receives?|gets?|is given|are given) an? (?:reduced|lighter|lower|milder|lesser) (?:sentence|penalty|punishment)|(?:is|are|shall be) punished (?:less|more) [a-z]+|(?:shall|is to|are to|must) (?:still )?be (?:punished|prosecuted))(?![a-z])/d,
        right: (wrong) => (/prosecuted/.test(wrong) ? "shall not be prosecuted" : "shall not be punished"),
        why: "who commits a crime because a trafficker compelled them is not punished (Law No. 21 of 2007, article 18).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /korban[^.;]{0,120}?(?:dipaksa|paksaan|terpaksa)[^.;]{0,80}?,? (?<w>(?:dapat |tetap |akan |hanya )?(?:dipidana|dihukum|dijatuhi pidana|dijatuhi hukuman)(?: dengan)?(?: pidana| hukuman)? (?:yang )?(?:lebih )?ringan|mendapat keringanan (?:hukuman|pidana)|pidananya (?:dikurangi|diperingan))(?![a-z])/d,
        right: "tidak dipidana",
        why: "korban yang melakukan tindak pidana karena dipaksa pelaku tidak dipidana (UU 21/2007, pasal 18).",
        by: "uu-21-2007",
      },
    ],
  },
  {
    sign: /child|anak/,
    rows: [
      {
        lang: "en",
        about: /(?<![a-z])(?:child(?:ren)?|under (?:18|eighteen))(?![a-z])/,
        keys: ["palermo-protocol", "actip"],
        wrong:
          /traffick[^.;]{0,60}?,? (?<w>(?:only|solely) (?:if|when|where) (?:one|any|some|at least one|a) of the means(?: (?:set forth|listed|set out|mentioned|named)?(?: ?in (?:sub)?paragraph \(a\)| there)?)?(?: (?:is|are|was|were|has been|have been) (?:used|employed|present|proved|proven))?)(?![a-z])/d,
        right: "even if none of the means is used",
        why: "for a child none of the means is needed (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:child(?:ren)?|under (?:18|eighteen))(?![a-z])/,
        keys: ["palermo-protocol", "actip"],
        wrong:
          /(?:child(?:ren)?|minors?)[^.;]{0,80}? (?<w>(?:(?:is|are) )?(?:considered |regarded as )?(?:only|not) (?:considered |regarded as )?(?:trafficking(?: in persons)?|a victim|victims)?,? ?(?:unless|provided that) (?:one|any|some|at least one) of the means[^.;,]{0,60}?(?:used|employed|proved|proven))(?![a-z])/d,
        negated: true,
        why: "for a child none of the means is needed (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])(?:anak|di bawah (?:18|delapan belas))(?![a-z])/,
        keys: ["palermo-protocol", "actip"],
        wrong:
          /perdagangan (?:orang|anak|manusia)[^.;]{0,60}?,? (?<w>hanya (?:jika|apabila|bila|kalau) (?:salah satu|ada salah satu|terdapat salah satu|terbukti salah satu) (?:dari )?cara[^.;,]{0,60}?(?:digunakan|dipakai|terpenuhi|terbukti))(?![a-z])/d,
        right: "sekalipun tidak satu pun cara digunakan",
        why: "terhadap anak tidak diperlukan cara apa pun (Protokol Palermo, pasal 3 huruf c).",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /procure|procuring|facilitat|mengusahakan|masuknya|memasukkan/,
    rows: [
      {
        lang: "en",
        about: /(?<![a-z])smuggl/,
        wrong:
          /(?:procure(?:ment|s)?|procuring|facilitat(?:es|ing|ion))(?: of)?,?[^.;]{0,110}? (?:the |a |of )(?:the )?(?<w>legal|lawful|regular|authori[sz]ed) entry of (?:a |another )?(?:persons?|migrants?|people|foreigners?)/d,
        right: (wrong) =>
          wrong === "legal" ? "illegal" : wrong === "lawful" ? "unlawful" : wrong === "regular" ? "irregular" : `un${wrong}`,
        why: "smuggling is the procurement of the illegal entry of a person (Smuggling Protocol, article 3 (a)).",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])penyelundupan/,
        wrong:
          /(?:mengusahakan|upaya|pengusahaan)[^.;]{0,80}? masuknya (?:seseorang|orang|migran) (?<w>(?:secara )?(?:legal|sah|resmi))(?![a-z])/d,
        right: (wrong) => wrong.replace("legal", "ilegal").replace(/(?<![a-z])(?:sah|resmi)/, "tidak sah"),
        why: "penyelundupan adalah mengusahakan masuknya orang secara tidak sah (Protokol Penyelundupan Migran, pasal 3 huruf a).",
        by: "smuggling-protocol",
      },
    ],
  },
  {
    sign: /identit/,
    rows: [
      {
        lang: "en",
        keys: ["uu-21-2007", "uu-13-2006", "uu-31-2014", "actip", "palermo-protocol"],
        about: /(?<![a-z])(?:right|rights|entitled|guarantees?)(?![a-z])/,
        wrong:
          /(?:right|entitled)(?: of (?:victims|witnesses)[a-z ]*)? to (?:(?:have|see) )?(?:the |their |his |her )?identit(?:y|ies)(?: to)?(?: of [a-z ]{3,30})? (?<w>(?:be )?(?:published|disclosed|made public|revealed|announced|publici[sz]ed))(?![a-z])/d,
        right: (wrong) => `${/^be /.test(wrong) ? "be " : ""}kept confidential`,
        unless: /(?<![a-z])(?:only|consent|unless|not|never|without)(?![a-z])/,
        why: "witnesses and victims have the right to have their identity kept secret (Law No. 21 of 2007, article 44).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong: /right to (?:the )?(?<w>publication|disclosure|publicity|announcement)(?= of (?:the |their )?(?:identity|identities))/d,
        right: "confidentiality",
        unless: /(?<![a-z])(?:only|consent|unless|not|never|without)(?![a-z])/,
        why: "witnesses and victims have the right to have their identity kept secret (Law No. 21 of 2007, article 44).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong: /(?:berhak|hak)(?: [a-z]+){0,3}? (?<w>(?:pengungkapan|publikasi|pengumuman|keterbukaan|pembukaan) identitas)(?![a-z])/d,
        right: "kerahasiaan identitas",
        unless: /(?<![a-z])(?:persetujuan|kecuali|tidak|tanpa|menolak|melarang)(?![a-z])/,
        why: "saksi dan korban berhak memperoleh kerahasiaan identitas (UU 21/2007, pasal 44).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong: /(?:berhak|hak)[^.;]{0,40}? identitas(?:nya| mereka)? (?<w>(?:dipublikasikan|diumumkan|diungkap(?:kan)?|dibuka))(?![a-z])/d,
        right: "dirahasiakan",
        unless: /(?<![a-z])(?:persetujuan|kecuali|tidak|tanpa|menolak|melarang)(?![a-z])/,
        why: "saksi dan korban berhak memperoleh kerahasiaan identitas (UU 21/2007, pasal 44).",
        by: "uu-21-2007",
      },
    ],
  },
];
