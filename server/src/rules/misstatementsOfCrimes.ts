import type { MisstatedTopic } from "./misstated.js";

const means =
  /(?<![a-z])(?:decept\w+|deceiv\w+|deceit|fraud\w*|coerc\w+|forced?|threat\w*|abduct\w+|abuse of|(?:any|one|none) of the means|means (?:set|listed|named|in)|improper means|palermo|protocol|actip|child(?:ren)?|3 ?\(b\)|traffick\w+)(?![a-z])/;
const meansId =
  /(?<![a-z])(?:\w*tipu(?:an)?|\w*paksa(?:an)?|ancaman|diancam|salah satu cara|cara (?:yang )?(?:disebut|dalam)|palermo|protokol|actip|anak|jeratan|dijerat|perdagangan orang|tppo)(?![a-z])/;
const ofChild = /(?<![a-z])(?:child(?:ren)?|minors?|girls?|boys?|(?:under|below) (?:the age of )?(?:18|eighteen))(?![a-z])/;
const ofTreaty =
  /(?<![a-z])(?:palermo|protocol|actip|asean convention|convention|directive|article 3|traffick\w+|international law)(?![a-z])/;
const domestic =
  /(?<![a-z])(?:law no(?![a-z])|law number|criminal code|penal code|indonesian law|national law|domestic law|uu \d|adults?|only the act|act and (?:the )?purpose)(?![a-z])/;
const domesticId =
  /(?<![a-z])(?:uu (?:no|nomor|\d)|undang-undang|kuhp|hukum nasional|dewasa|bukan anak|hanya (?:unsur )?(?:tindakan|proses))(?![a-z])/;
const agedKeys = [
  "crc",
  "opsc",
  "palermo-protocol",
  "actip",
  "uu-21-2007",
  "uu-23-2002",
  "uu-35-2014",
  "uu-12-2022",
  "ilo-c182",
  "coe-convention-2005",
  "eu-directive-2011-36",
];
const otherAge =
  /(?<![a-z])(?:work\w*|employ\w*|hostilities|armed forces|criminal(?:ly)? responsib\w+|light work|marri\w+|death penalty|life imprisonment|school\w*|consent|kawin|perkawinan|menikah|pidana mati|bekerja|sekolah|bertanggung jawab|pertanggungjawaban|tentara|militer)(?![a-z])/;

const withVerb = (verb: string) => `need not ${verb}`;
const lastWord = (text: string) => text.trim().split(" ").at(-1) ?? text;
const inFigures = (wrong: string) => (/^\d/.test(wrong) ? (wrong.includes("(") ? "18 (delapan belas)" : "18") : "delapan belas");

/** Consent, the means, the child and its age, in the definition of trafficking. */
export const misstatementsOfCrimes: readonly MisstatedTopic[] = [
  {
    sign: /consent|setuju|s agreement|agreement of/,
    word: /consent|setuju|agreement/,
    rows: [
      {
        lang: "en",
        about: means,
        wrong:
          /consent[^.;]{0,140}? (?:is|remains|becomes|was|shall be|will be|must be|are)(?: still| then| also| always| legally| generally| therefore)? (?<w>relevant|material|decisive|determinative)(?! only| if no| unless| to (?:the )?sentenc| for (?:data|medical))/d,
        right: (wrong) => (wrong === "material" ? "immaterial" : "irrelevant"),
        unless:
          /(?<![a-z])(?:no (?:deception|means|force|fraud|coercion|threats?)|civil|none of|absence of (?:any )?means|only (?:if|where)|data|interview\w*|medical|publish\w*|informed consent|irrelevant)(?![a-z])/,
        why: "the consent of a victim is irrelevant where any of the means has been used, and of a child always (Trafficking Protocol, article 3 (b) and (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: means,
        wrong:
          /mak(?:es?|ing) (?:the )?(?:victim['\u2019]s )?consent(?: of (?:the |a )?victims?)?[^.;]{0,20} (?<w>relevant|material)(?![a-z])/d,
        right: (wrong) => (wrong === "material" ? "immaterial" : "irrelevant"),
        why: "the consent of a victim is irrelevant where any of the means has been used (Trafficking Protocol, article 3 (b)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: means,
        wrong:
          /consent[^.;]{0,80}? (?:is|constitutes|provides|offers|remains|amounts to)(?: always| still)? (?<w>an? (?:full |valid |complete |good |absolute )?defen[cs]e)(?![a-z])/d,
        right: (wrong) => `no ${wrong.endsWith("se") ? "defense" : "defence"}`,
        why: "the consent of a victim is irrelevant where any of the means has been used (Trafficking Protocol, article 3 (b)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: new RegExp(`${means.source}|21 of 2007|prosecution`),
        wrong:
          /(?:consent|victim['\u2019]s agreement|agreement of the victim)[^.;]{0,80}? (?<w>negates|excludes|removes|extinguishes|eliminates|cancels|bars|rules out|precludes|exonerates|absolves) (?:the |any |all |criminal |a )*(?:liability|offences?|offenses?|prosecution|crime|trafficking|responsibility|perpetrators?|traffickers?|recruiters?)(?![a-z])/d,
        right: (wrong) => `does not ${wrong === "rules out" ? "rule out" : wrong.replace(/s$/, "")}`.replace("extinguishe", "extinguish"),
        why: "the consent of a victim is irrelevant where any of the means has been used (Trafficking Protocol, article 3 (b)), and does not remove prosecution (Law No. 21 of 2007, article 26).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:traffick\w*|palermo|21 of 2007|actip)(?![a-z])/,
        wrong:
          /(?<w>must (?:also |still |always |first )?(?:prove|show|establish|demonstrate)|(?:has|have|needs?|is required|are required) to (?:also |still )?(?:prove|show|establish|demonstrate))(?= (?:that )?(?:the )?(?:victims? (?:did not|had not|never|has not) (?:give |given )?consent|(?:lack|absence|want) of (?:the |a |any )?(?:victim['\u2019]s )?consent|non-?consent))/d,
        right: (wrong) => withVerb(lastWord(wrong)),
        unless: /(?<![a-z])(?:rape|sexual assault|marriage)(?![a-z])/,
        why: "consent is no element of trafficking: where a means has been used it is irrelevant (Trafficking Protocol, article 3 (b)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])(?:means?|defin\w+|item|number|point|article 1)(?![a-z0-9])/,
        wrong:
          /exploitation[^.;]{0,140}?(?<!with or )(?<w>(?:only |solely |always )?without|(?:only|solely) with|against)(?= (?:the )?(?:victim['\u2019]s )?(?:consent|will))/d,
        right: "with or without",
        why: 'exploitation is an act "with or without the consent of the victim" (Law No. 21 of 2007, article 1, number 7).',
        by: "uu-21-2007",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:exploit\w*|traffick\w*|recruit\w*)(?![a-z])/,
        wrong:
          /(?<![a-z])(?:child|minor|girl|boy)(?:ren|s)? (?:(?:aged|of|who|under|above|over)[^.;,]{0,20} )?(?<w>can|may|is able to|are able to)(?: validly| legally| lawfully| freely)? (?:give (?:valid )?)?consent to (?:the |his |her |their |being )*(?:own )?(?:exploit|traffick|recruit)/d,
        right: "cannot",
        why: "a child cannot consent to its exploitation: no means need be used (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        about: new RegExp(`(?=.*${meansId.source})(?=.*(?:korban|anak))`),
        wrong:
          /(?:persetujuan|kesepakatan)(?:nya|(?: dari)?(?: para| seorang)? (?:korban|anak|mereka))[^.;]{0,120}? (?<w>(?:(?:masih|tetap|menjadi|adalah|bersifat|selalu) )*relevan)(?![a-z])/d,
        right: "tidak relevan",
        unless: /(?<![a-z])(?:tanpa (?:adanya )?cara|hanya (?:jika|apabila|bila)|tidak relevan|data|wawancara|medis)(?![a-z])/,
        why: "persetujuan korban tidak relevan apabila salah satu cara telah digunakan, dan bagi anak selalu (Protokol Palermo, pasal 3 huruf b dan c).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong:
          /(?:persetujuan|kesepakatan) (?:dari )?(?:para |seorang )?(?:korban|anak)[^.;]{0,80}? (?:dapat |dengan sendirinya |otomatis |akan |bisa )?(?<w>menghilangkan|menghapus(?:kan)?|meniadakan|menggugurkan|menghentikan|membebaskan)(?= (?:penuntutan|tindak pidana|unsur|pidana|kesalahan|pertanggungjawaban|sifat|perkara|pelaku|dakwaan|tuntutan))/d,
        right: (wrong) => `tidak ${wrong}`,
        why: "persetujuan korban tidak menghilangkan penuntutan tindak pidana perdagangan orang (UU 21/2007, pasal 26).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        about: /(?<![a-z])(?:adalah|ialah|berarti|pengertian|angka|dirumuskan|tindakan|definisi|mendefinisikan|pasal 1)(?![a-z0-9])/,
        wrong:
          /eksploitasi[^.;]{0,140}?(?<!dengan atau )(?<w>(?:(?:yang )?(?:dilakukan )?(?:hanya|selalu) )?tanpa(?: adanya)?|hanya dengan)(?= persetujuan)/d,
        right: "dengan atau tanpa",
        why: 'eksploitasi adalah tindakan "dengan atau tanpa persetujuan korban" (UU 21/2007, pasal 1 angka 7).',
        by: "uu-21-2007",
      },
      {
        lang: "id",
        about: /(?<![a-z])(?:perdagangan orang|tppo|palermo|21\/2007|actip|jaksa|penuntut umum|penyidik)(?![a-z])/,
        wrong:
          /(?<w>(?:(?:tetap|masih|juga) )*(?:harus|wajib|perlu) (?:tetap |juga )?membuktikan)(?= (?:bahwa )?(?:korban (?:tidak|belum) (?:pernah )?(?:setuju|menyetujui|memberi(?:kan)? persetujuan)|(?:ketiadaan|tidak adanya) persetujuan))/d,
        right: "tidak perlu membuktikan",
        unless: /(?<![a-z])(?:perkosaan|pemerkosaan|persetubuhan|perkawinan)(?![a-z])/,
        why: "persetujuan bukan unsur perdagangan orang: tidak relevan bila salah satu cara digunakan (Protokol Palermo, pasal 3 huruf b).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong:
          /(?<![a-z])(?:seorang )?anak (?:di bawah umur )?(?<w>dapat|boleh|bisa) (?:memberi(?:kan)? persetujuan|menyetujui|setuju)[^.;]{0,40}(?:eksploitasi|perdagangan|perekrutan)/d,
        right: "tidak dapat",
        why: "anak tidak dapat menyetujui eksploitasi atas dirinya (Protokol Palermo, pasal 3 huruf c).",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /child|minor|girl|boy|under 18|eighteen|anak|usia|umur|years/,
    word: /child|minor|girl|boy|18|eighteen|anak|usia|umur|years/,
    rows: [
      {
        lang: "en",
        about: new RegExp(`(?=.*${ofChild.source})(?=.*${ofTreaty.source})`),
        wrong:
          /(?<w>must (?:also |still |nevertheless |always |in addition )?(?:prove|show|establish|demonstrate)|(?:has|have|needs?|is required|are required|is obliged) (?:also |still )?to (?:also |still )?(?:prove|show|establish|demonstrate))(?= [^.;]{0,60}?(?:\bmeans\b|deception|coercion|force(?!d)|fraud|threat|abuse of (?:power|a position)))/d,
        right: (wrong) => withVerb(lastWord(wrong)),
        unless: domestic,
        why: "recruiting a child for exploitation is trafficking even if none of the means is used (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: new RegExp(`(?=.*${ofChild.source})(?=.*${ofTreaty.source})`),
        wrong:
          /(?<![a-z])(?:means|means element|element of means|deception|coercion)(?:(?! (?:of|by)? ?act)[^.;]){0,60}? (?<w>must (?:still |also |nevertheless )?be (?:proved|proven|shown|established|present)|(?:has|have|needs?) to be (?:proved|proven|shown|established|present)|(?:is|are|remains?) (?:still |also |nevertheless |always )?(?:required|necessary|needed))(?![a-z])/d,
        right: (wrong) =>
          /be /.test(wrong) ? `need not be ${lastWord(wrong)}` : `${/^are/.test(wrong) ? "are" : "is"} not ${lastWord(wrong)}`,
        unless: domestic,
        why: "recruiting a child for exploitation is trafficking even if none of the means is used (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: new RegExp(`(?=.*${ofChild.source})(?=.*${ofTreaty.source})`),
        wrong:
          /(?<![a-z])(?<w>(?:still |also |nevertheless |always )?(?:requires?|demands?|calls for))(?= (?:proof|evidence|a showing|a finding|the use) (?:of|that) [^.;]{0,40}?(?:\bmeans\b|deception|deceived|coercion|coerced|force|threat))/d,
        right: (wrong) => `does not ${/calls/.test(wrong) ? "call for" : lastWord(wrong).replace(/s$/, "")}`,
        unless: domestic,
        why: "recruiting a child for exploitation is trafficking even if none of the means is used (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:traffick\w*|palermo|protocol)(?![a-z])/,
        wrong:
          /(?:trafficking in children|child trafficking|trafficking of (?:a )?child(?:ren)?|where the victim is a child,? trafficking)[^.;]{0,30}? (?<w>(?:also |still |always )?(?:requires?|needs?|presupposes?))(?= (?:proof of |that )?(?:the use of )?(?:(?:one|any) of )?(?:the )?(?:means|deception|coercion|force|fraud|all three elements|three elements))/d,
        right: "does not require",
        unless: domestic,
        why: "recruiting a child for exploitation is trafficking even if none of the means is used (Trafficking Protocol, article 3 (c)).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])anak(?![a-z])/,
        wrong:
          /(?:unsur )?cara[^.;]{0,40}? (?<w>(?:(?:tetap|masih|juga|selalu) )*(?:harus|wajib|perlu|mesti) (?:tetap |juga |ikut )?(?:dibuktikan|terbukti|dipenuhi|terpenuhi|ada|disertakan))(?![a-z])/d,
        right: (wrong) => `tidak perlu ${lastWord(wrong)}`,
        unless: domesticId,
        why: "perekrutan anak untuk eksploitasi adalah perdagangan orang meskipun tanpa cara apa pun (Protokol Palermo, pasal 3 huruf c).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        about: /(?=.*(?<![a-z])anak(?![a-z]))(?=.*(?:palermo|protokol|pasal 3|actip|konvensi))/,
        wrong:
          /(?<w>(?:(?:tetap|masih|juga) )*(?:harus|wajib|perlu) (?:tetap |juga )?membuktikan)(?= [^.;]{0,60}?(?:(?<![a-z])cara(?![a-z])|penipuan|paksaan|pemaksaan|ancaman|kekerasan))/d,
        right: "tidak perlu membuktikan",
        unless: domesticId,
        why: "perekrutan anak untuk eksploitasi adalah perdagangan orang meskipun tanpa cara apa pun (Protokol Palermo, pasal 3 huruf c).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong:
          /perdagangan anak[^.;]{0,30}? (?<w>(?:tetap |juga |selalu )?(?:mensyaratkan|membutuhkan|memerlukan))(?= (?:adanya )?(?:unsur )?(?:cara|penipuan|paksaan|ketiga unsur))/d,
        right: "tidak mensyaratkan",
        unless: domesticId,
        why: "perekrutan anak untuk eksploitasi adalah perdagangan orang meskipun tanpa cara apa pun (Protokol Palermo, pasal 3 huruf c).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        keys: agedKeys,
        wrong:
          /(?<![a-z])(?:child(?:ren)?|minors?)["\u201d]?(?:,? (?:as|is|are|means?|shall mean|refers to|defined as|any|every|each|a|an|the|person|persons|human|being|beings|anyone|anybody|everyone|everybody|someone|who|has|have|not|yet|attained|reached|aged?|people|whoever|that|of|all|those|individual))+,? ?(?:(?:under|below|younger than|up to)(?: the)?(?: age)?(?: of)? |(?:attained|reached) (?:the )?age of |(?:not yet|less than) (?:the age of )?)(?<w>1[0-79]|2[01]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|nineteen|twenty(?:[- ]one)?)(?![a-z0-9])/d,
        right: (wrong) => (/^\d/.test(wrong) ? "18" : "eighteen"),
        unless: otherAge,
        negated: true,
        why: "a child is anybody under eighteen (Convention on the Rights of the Child, article 1; Trafficking Protocol, article 3 (d); Law No. 21 of 2007, article 1, number 5).",
        by: "crc",
      },
      {
        lang: "id",
        keys: agedKeys,
        wrong:
          /(?<![a-z])anak["\u201d]?(?: (?:adalah|ialah|berarti|sebagai|yaitu|yakni|seseorang|seorang|setiap|orang|manusia|individu|siapa pun|mereka|yang|masih|berusia|berumur))+ (?:belum (?:berusia|berumur|mencapai (?:usia|umur)|genap)|di bawah(?: usia| umur)?|kurang dari) (?<w>(?:1[0-79]|2[01])(?: \([a-z ]+\))?|(?:dua|tiga|empat|lima|enam|tujuh|sembilan) belas|dua puluh(?: satu)?)(?= tahun)/d,
        right: inFigures,
        unless: otherAge,
        negated: true,
        why: "anak adalah seseorang yang belum berusia 18 tahun (UU 21/2007, pasal 1 angka 5; Konvensi Hak Anak, pasal 1; Protokol Palermo, pasal 3 huruf d).",
        by: "crc",
      },
      {
        lang: "en",
        keys: ["uu-18-2017"],
        wrong:
          /(?:at least|minimum age (?:of|is|for [^.;]{0,30} is)|not younger than|must be|no younger than) (?<w>16|17|19|20|21|sixteen|seventeen|nineteen|twenty(?:[- ]one)?)(?= years)/d,
        right: (wrong) => (/^\d/.test(wrong) ? "18" : "eighteen"),
        unless: /(?<![a-z])(?:39 of 2004|former\w*|previous\w*|prison|imprison\w+)(?![a-z])/,
        negated: true,
        why: "the minimum age of a migrant worker is eighteen (Law No. 18 of 2017, article 5, letter a).",
        by: "uu-18-2017",
      },
      {
        lang: "id",
        keys: ["uu-18-2017"],
        wrong:
          /(?:berusia|usia|berumur|umur)(?: (?:calon )?(?:pekerja migran|pmi|cpmi)(?: indonesia)?)? (?:paling rendah|minimal|sekurang-kurangnya|minimum|paling sedikit|paling muda) (?<w>(?:16|17|19|20|21)(?: \([a-z ]+\))?|enam belas|tujuh belas|sembilan belas|dua puluh(?: satu)?)(?= tahun)/d,
        right: inFigures,
        unless: /39\/2004|(?<![a-z])(?:39 tahun 2004|sebelumnya|penjara)(?![a-z])/,
        why: "usia calon pekerja migran paling rendah 18 tahun (UU 18/2017, pasal 5 huruf a).",
        by: "uu-18-2017",
      },
    ],
  },
  {
    sign: /punish|liable|prosecut|penali|pidana|hukum|tuntut/,
    rows: [
      {
        lang: "en",
        about:
          /(?<![a-z])(?:forced|compelled|coerced|directly related|non-?punishment|(?:result|consequence) of (?:being|having been) trafficked)(?![a-z])/,
        keys: [
          "uu-21-2007",
          "actip",
          "palermo-protocol",
          "coe-convention-2005",
          "ilo-p029",
          "eu-directive-2011-36",
          "asean-non-punishment-guideline-2025",
        ],
        wrong:
          /(?<![a-z])(?<w>(?:the )?(?:perpetrators?|traffickers?|offenders?|recruiters?|smugglers?))(?: of trafficking(?: in persons)?)?(?:,? (?:who|because|if|where)[^.;]{0,60}?(?:forced|compelled|coerced)[^.;]{0,60}?,? (?:are|is|may|shall|should|must|can|will)(?: be)? ?not (?:be |to be )?(?:punished|punishable|prosecuted|held (?:criminally )?liable|penali[sz]ed|liable)| (?:are|is|may|shall|should|must|can|will)(?: be)? ?not (?:be |to be )?(?:punished|prosecuted|held (?:criminally )?liable|penali[sz]ed|liable) (?:for|if|because|where)[^.;,]{0,60}?(?:forced|compelled|coerced|directly related|consequence of))/d,
        right: (wrong) => (/s$/.test(wrong) ? "victims" : "the victim"),
        why: "it is the victims who are not punished for what they were forced to do.",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:forced|compelled|coerced|directly related|liable|non-?punishment|consequence|unlawful acts)(?![a-z])/,
        wrong:
          /(?<![a-z])not (?:to )?(?:hold|holding|punish|punishing|prosecute|prosecuting|penali[sz]e|penali[sz]ing|impose penalties on|imposing penalties on) (?<w>(?:the )?(?:traffickers?|perpetrators?|offenders?|recruiters?)(?: of trafficking(?: in persons)?)?)(?! who help| of)(?= [^.;]{0,100}(?:forced|compelled|coerced|directly related|consequence|unlawful acts|involvement))/d,
        right: (wrong) => (/s$/.test(wrong) ? "victims of trafficking" : "the victim of trafficking"),
        negated: true,
        why: "it is the victims whom States consider not holding liable for what they did as a consequence of being trafficked (ASEAN Convention, article 14 (7)).",
        by: "actip",
      },
      {
        lang: "en",
        keys: ["uu-21-2007", "actip", "coe-convention-2005", "ilo-p029"],
        about: /(?=.*(?:forced|compelled|coerced|directly related))(?=.*(?:article|under|principle|law no|provides))/,
        wrong:
          /victims?[^.;]{0,100}? (?<w>(?:are|is|may be|can be|shall be|must be|are to be|remains?) (?:also |still |nevertheless )?(?:punished|punishable|prosecuted|criminally liable|liable))(?![a-z])/d,
        right: (wrong) => `${/^(?:is|remains)/.test(wrong) ? "is" : "are"} not ${lastWord(wrong)}`,
        unless: /(?<![a-z])(?:despite|although|though|in practice|yet|however|sometimes|often)(?![a-z])/,
        why: "victims are not punished for what they were forced to do (Law No. 21 of 2007, article 18; ASEAN Convention, article 14 (7)).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        about:
          /(?=.*(?:dipaksa|terpaksa|paksaan|berkaitan langsung))(?=.*(?:21\/2007|21 tahun 2007|pasal 18|actip|nonpe|non-pun|palermo|tppo))/,
        wrong:
          /(?<![a-z])(?<w>(?:para )?(?:pelaku|perekrut|terdakwa)(?: (?:tindak pidana )?(?:perdagangan orang|tppo))?)(?:,? (?:yang|karena|apabila|jika)[^.;]{0,80}?(?:dipaksa|terpaksa|paksaan)[^.;]{0,60}?,? tidak (?:dapat |boleh )?(?:dipidana|dihukum|dituntut)| tidak (?:dapat |boleh )?(?:dipidana|dihukum|dituntut) (?:karena|apabila|jika|atas)[^.;,]{0,60}?(?:dipaksa|terpaksa|paksaan|berkaitan langsung))/d,
        right: "korban",
        why: "yang tidak dipidana karena dipaksa adalah korban (UU 21/2007, pasal 18).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        about: /(?<![a-z])(?:dipaksa(?:kan)?|terpaksa|paksaan|berkaitan langsung|pertanggungjawaban|perbuatan melawan hukum)(?![a-z])/,
        keys: ["uu-21-2007", "actip", "palermo-protocol", "asean-non-punishment-guideline-2025"],
        wrong:
          /tidak (?:memidana|menghukum|menuntut|meminta(?:kan)? pertanggungjawaban|membebankan pertanggungjawaban)(?: pidana)?(?: kepada| terhadap)? (?<w>(?:para )?(?:pelaku|perekrut)(?: (?:tindak pidana )?(?:perdagangan orang|tppo))?)(?![a-z])/d,
        right: "korban",
        negated: true,
        why: "yang tidak dipidana atas perbuatan yang dipaksakan kepadanya adalah korban (UU 21/2007, pasal 18; ACTIP, pasal 14 ayat (7)).",
        by: "actip",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        about: /(?=.*(?:dipaksa|terpaksa|paksaan))(?=.*(?:pasal 18|menurut|berdasarkan|mengatur|menentukan))/,
        wrong: /(?<![a-z])korban[^.;]{0,100}? (?<w>(?:tetap |dapat |harus |masih |juga )+(?:dipidana|dihukum|dituntut))(?![a-z])/d,
        right: (wrong) => `tidak ${lastWord(wrong)}`,
        unless: /(?<![a-z])(?:padahal|meskipun|walaupun|dalam praktik|sering)(?![a-z])/,
        why: "korban yang dipaksa melakukan tindak pidana tidak dipidana (UU 21/2007, pasal 18).",
        by: "uu-21-2007",
      },
    ],
  },
];
