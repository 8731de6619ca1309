import type { MisstatedTopic } from "./misstated.js";

const feeKeys = ["uu-18-2017", "ilo-c181"];
const year = "(?:(?:2|3|4|5|two|three|four|five)(?: \\([a-z]+\\))? years|(?:3|6|8|three|six|eight)(?: \\([a-z]+\\))? months)";
const yearId =
  "(?:(?:2|3|4|5)(?: \\([a-z]+\\))? tahun|(?:3|6|8)(?: \\([a-z]+\\))? bulan|(?:dua|tiga|empat|lima) tahun|(?:tiga|enam|delapan) bulan)";
const lastWord = (text: string) => text.trim().split(" ").at(-1) ?? text;
const likeFigure = (figure: string, word: string) => (wrong: string) =>
  /\(/.test(wrong) ? `${figure} (${word})` : /\d/.test(wrong) ? figure : word;

/** What laws of Indonesia say: restitution, fees, courts, the task force, procedure, penalties. */
export const misstatementsOfLaws: readonly MisstatedTopic[] = [
  {
    sign: /restitu|kompensasi|compensation/,
    rows: [
      {
        lang: "en",
        about: /(?<![a-z])(?:is|means|defined|article|under|law)(?![a-z])/,
        wrong:
          /restitution(?:(?!compensation)[^.;]){0,160}? (?:(?:paid|payable|borne|covered|provided|charged|imposed|met|owed|awarded)(?: to the victim| in full| out)?|payment) (?:by|on|upon|from|to) (?<w>the (?:state|government)(?! prosecut| attorney)|state funds|the state budget)(?![a-z])/d,
        right: "the perpetrator",
        unless: /(?<![a-z])(?:compensation|fund|advance\w*|cannot pay|shortfall|remainder|rest|not suffice|insufficient)(?![a-z])/,
        why: "restitution is paid by the perpetrator (Law No. 21 of 2007, article 1, number 13); what the State pays is compensation.",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        wrong:
          /restitution["\u201d]? (?:is|means) (?:an? |the )?(?:form of )?(?:compensation|payment|damages|redress|sum|indemnity)[^.;]{0,20} (?:paid|payable|owed|provided|charged|imposed) (?:by|to|on) (?<w>the (?:state|government)(?! prosecut| attorney))(?![a-z])/d,
        right: "the perpetrator",
        why: "restitution is paid by the perpetrator (Law No. 21 of 2007, article 1, number 13); what the State pays is compensation.",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        wrong:
          /(?:paid|payable|imposed|borne) (?:by|on) (?:the )?(?:perpetrator|offender|convicted person|defendant|trafficker)s?[^.;]{0,40}? (?:is|are) (?:called|known as|termed) (?<w>compensation)(?![a-z])/d,
        right: "restitution",
        why: "what the perpetrator pays is restitution; compensation is paid by the State.",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        wrong: /(?:paid|payable|provided|borne) by the state[^.;]{0,40}? (?:is|are) (?:called|known as|termed) (?<w>restitution)(?![a-z])/d,
        right: "compensation",
        why: "what the State pays is compensation; restitution is paid by the perpetrator.",
      },
      {
        lang: "id",
        wrong:
          /restitusi(?:(?!kompensasi)[^.;]){0,170}? (?:dibebankan (?:kepada|pada)|ditanggung(?: oleh)?|dibayar(?:kan)?(?: oleh)?|diberikan oleh|dibiayai(?: oleh)?) (?<w>negara|pemerintah|apbn|kas negara)(?![a-z])/d,
        right: "pelaku",
        unless: /(?<![a-z])(?:dana|kompensasi|talangan|tidak mampu|kurang bayar|kekurangan|tidak mencukupi|sisanya)(?![a-z])/,
        why: "restitusi dibebankan kepada pelaku (UU 21/2007, pasal 1 angka 13); yang dibayar negara adalah kompensasi.",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        wrong:
          /(?:dibebankan (?:kepada|pada)|dibayar(?:kan)?(?: oleh)?|ditanggung(?: oleh)?)(?: para)? (?:terdakwa|terpidana|pelaku)[^.;]{0,60}? (?:disebut|dinamakan|dinamai|adalah|ialah|merupakan) (?<w>kompensasi)(?![a-z])/d,
        right: "restitusi",
        why: "yang dibayar pelaku adalah restitusi; kompensasi dibayar negara.",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        wrong:
          /(?:dibebankan (?:kepada|pada)|dibayar(?:kan)?(?: oleh)?|ditanggung(?: oleh)?|diberikan oleh) negara[^.;]{0,60}? (?:disebut|dinamakan|dinamai) (?<w>restitusi)(?![a-z])/d,
        right: "kompensasi",
        why: "yang dibayar negara adalah kompensasi; restitusi dibayar pelaku.",
        by: "uu-31-2014",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong: new RegExp(
          `(?:substitute|alternative|subsidiary|replacement)[^.;]{0,30}(?:detention|confinement|imprisonment)[^.;]{0,40}(?:at most|up to|maximum of|not exceeding|no more than|exceed) (?<w>${year})`,
          "d",
        ),
        right: "one year",
        negated: true,
        why: "the detention that takes the place of unpaid restitution lasts one year at most (Law No. 21 of 2007, article 50 (4)).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong: new RegExp(`kurungan pengganti[^.;]{0,30} (?:paling lama|maksimal|selama-lamanya) (?<w>${yearId})`, "d"),
        right: (wrong) => (/^\d/.test(wrong) ? (/\(/.test(wrong) ? "1 (satu) tahun" : "1 tahun") : "satu tahun"),
        why: "kurungan pengganti restitusi paling lama satu tahun (UU 21/2007, pasal 50 ayat (4)).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-21-2007"],
        wrong:
          /restitution[^.;]{0,80} within (?<w>(?:7|10|20|21|30|60|90|seven|ten|twenty-one|thirty|sixty|ninety)(?: \([a-z-]+\))?)(?= days)/d,
        right: (wrong) => (/\d/.test(wrong) ? "14" : "fourteen"),
        unless: /12 of 2022|sexual violence/,
        why: "restitution is paid within fourteen days of notice of the final judgment (Law No. 21 of 2007, article 48 (6)).",
        by: "uu-21-2007",
      },
      {
        lang: "id",
        keys: ["uu-21-2007"],
        wrong:
          /restitusi[^.;]{0,80}(?:dalam waktu|paling lambat|paling lama|dalam)(?: jangka waktu)? (?<w>(?:7|10|20|21|30|60|90)(?: \([a-z ]+\))?|tujuh|sepuluh|tiga puluh|enam puluh)(?= hari)/d,
        right: likeFigure("14", "empat belas"),
        unless: /12\/2022|12 tahun 2022|kekerasan seksual/,
        why: "restitusi dibayar dalam 14 hari sejak diberitahukannya putusan berkekuatan hukum tetap (UU 21/2007, pasal 48 ayat (6)).",
        by: "uu-21-2007",
      },
      {
        lang: "en",
        keys: ["uu-12-2022"],
        wrong: /restitution[^.;]{0,80} within (?<w>(?:7|10|14|20|60|90|seven|ten|fourteen|sixty|ninety))(?= days)/d,
        right: (wrong) => (/\d/.test(wrong) ? "30" : "thirty"),
        unless: /21 of 2007/,
        why: "under the Law on sexual violence restitution is paid within thirty days (Law No. 12 of 2022, article 33).",
        by: "uu-12-2022",
      },
      {
        lang: "id",
        keys: ["uu-12-2022"],
        wrong:
          /restitusi[^.;]{0,80}(?:dalam waktu|paling lambat|paling lama|dalam)(?: jangka waktu)? (?<w>(?:7|10|14|20|60|90)(?: \([a-z ]+\))?|tujuh|sepuluh|empat belas|enam puluh)(?= hari)/d,
        right: likeFigure("30", "tiga puluh"),
        unless: /21\/2007|21 tahun 2007/,
        why: "menurut UU TPKS restitusi dibayar paling lambat 30 hari (UU 12/2022, pasal 33).",
        by: "uu-12-2022",
      },
    ],
  },
  {
    sign: /placement|placing|place |penempatan|menempatkan/,
    word: /place|placing|penempatan|menempatkan/,
    rows: [
      {
        lang: "en",
        keys: feeKeys,
        wrong:
          /placement (?:fees?|costs?)[^.;]{0,60}? (?<w>(?:shall|must|may|can|are to|is to|should|will)(?: also| fully| partly)? be (?:borne|paid|covered|charged|met|imposed|passed on))(?= (?:by|to|on) (?:the )?(?:indonesian )?(?:prospective )?(?:migrant )?(?:workers?|candidates?))/d,
        right: (wrong) => `may not be ${lastWord(wrong) === "on" ? "passed on" : lastWord(wrong)}`,
        why: "no placement costs may be charged to the migrant worker (Law No. 18 of 2017, article 30).",
        by: "uu-18-2017",
      },
      {
        lang: "en",
        keys: feeKeys,
        wrong:
          /(?:agenc(?:y|ies)|compan(?:y|ies)|p3mi|recruiters?|employers?)[^.;]{0,30}? (?<w>may|can|(?:is|are) (?:allowed|entitled|permitted) to) (?:charge|collect|demand|levy|recover|take)(?=[^.;]{0,40}placement (?:fees?|costs?)[^.;]{0,20}(?:worker|candidate|migrant)|[^.;]{0,40}(?:workers?|candidates?|migrants?) (?:for )?(?:the |an? |any )?placement (?:fees?|costs?))/d,
        right: "may not",
        why: "no placement costs may be charged to the migrant worker (Law No. 18 of 2017, article 30).",
        by: "uu-18-2017",
      },
      {
        lang: "en",
        keys: feeKeys,
        wrong:
          /(?<w>lets?|allows?|permits?|entitles?|enables?)(?= (?:the |a )?(?:placement |recruitment )?(?:agenc(?:y|ies)|compan(?:y|ies)|p3mi|recruiters?) (?:to )?(?:charge|collect|demand|levy|recover|take) [^.;]{0,60}placement (?:fees?|costs?))/d,
        right: (wrong) => `does not ${wrong.replace(/s$/, "")}`,
        why: "no placement costs may be charged to the migrant worker (Law No. 18 of 2017, article 30).",
        by: "uu-18-2017",
      },
      {
        lang: "en",
        keys: feeKeys,
        wrong:
          /(?<w>obliges?|requires?|makes?)(?= (?:the |indonesian |prospective )*(?:migrant )?(?:workers?|candidates?) (?:to )?(?:bear|pay|cover|meet) (?:the |all |their )*(?:own )?placement (?:fees?|costs?))/d,
        right: (wrong) => `does not ${wrong.replace(/s$/, "")}`,
        why: "no placement costs may be charged to the migrant worker (Law No. 18 of 2017, article 30).",
        by: "uu-18-2017",
      },
      {
        lang: "en",
        keys: ["uu-18-2017"],
        wrong:
          /(?:migrant workers?|workers?|candidates?) (?<w>must|shall|should|(?:is|are) (?:obliged|required) to) (?:bear|pay|cover|meet) (?:the |all |their )*(?:own )?placement (?:fees?|costs?)/d,
        right: (wrong) => (/^(?:is|are)/.test(wrong) ? `${wrong.split(" ")[0]} not required to` : "need not"),
        why: "no placement costs may be charged to the migrant worker (Law No. 18 of 2017, article 30).",
        by: "uu-18-2017",
      },
      {
        lang: "id",
        keys: feeKeys,
        wrong:
          /(?:perusahaan(?: penempatan)?[a-z ]{0,30}|p3mi|agen|pemberi kerja) (?<w>dapat|boleh|berhak|bisa)(?= (?:membebankan|memungut|menarik|mengenakan)[^.;]{0,20} biaya penempatan)/d,
        right: "tidak boleh",
        why: "pekerja migran tidak dapat dibebani biaya penempatan (UU 18/2017, pasal 30).",
        by: "uu-18-2017",
      },
      {
        lang: "id",
        keys: feeKeys,
        wrong:
          /biaya penempatan[^.;]{0,60}? (?<w>(?:(?:dapat|boleh|harus|wajib|akan|tetap) )*(?:dibebankan|ditanggung|dibayar|dipungut))(?=(?: kepada| pada| oleh| dari)? (?:para )?(?:calon )?(?:pekerja|pmi|cpmi|tenaga))/d,
        right: (wrong) => `tidak dapat ${lastWord(wrong)}`,
        unless: /(?<![a-z])(?:larangan|dilarang|melarang|terbukti|ternyata)(?![a-z])/,
        why: "pekerja migran tidak dapat dibebani biaya penempatan (UU 18/2017, pasal 30).",
        by: "uu-18-2017",
      },
      {
        lang: "id",
        keys: feeKeys,
        wrong:
          /(?:pekerja migran(?: indonesia)?|pmi|cpmi|calon pekerja[a-z ]{0,20}) (?<w>(?:dapat |boleh |harus |wajib )(?:dibebani|menanggung|membayar|dikenai))(?= (?:seluruh |sebagian )?biaya penempatan)/d,
        right: (wrong) => (/dibebani|dikenai/.test(wrong) ? `tidak dapat ${lastWord(wrong)}` : `tidak perlu ${lastWord(wrong)}`),
        unless: /(?<![a-z])(?:larangan|dilarang|melarang)(?![a-z])/,
        why: "pekerja migran tidak dapat dibebani biaya penempatan (UU 18/2017, pasal 30).",
        by: "uu-18-2017",
      },
      {
        lang: "en",
        keys: ["uu-18-2017"],
        about: /(?<![a-z])articles? (?:69|81)|(?:and|or) 81(?![0-9])/,
        wrong:
          /(?:69|81)(?![0-9])(?:(?! 8[2-7]| 7\d)[^.;]){0,90}? (?:for|by|of|against) (?<w>an? (?:company|corporation|agency|firm|placement company)|companies|corporations|agencies|placement companies)(?= (?:to|from|that|who|which)? ?plac)/d,
        right: (wrong) => (/^an? /.test(wrong) ? "an individual" : "individuals"),
        unless: /(?<![a-z])individuals?(?![a-z])/,
        why: "articles 69 and 81 forbid and punish placement by individuals (orang perseorangan).",
        by: "uu-18-2017",
      },
      {
        lang: "id",
        keys: ["uu-18-2017"],
        about: /pasal (?:69|81)(?![0-9])/,
        wrong:
          /(?:larangan (?:bagi|terhadap)|melarang|dilarang(?:nya)?|memidana|pidana bagi) (?<w>perusahaan(?: penempatan)?|badan usaha|korporasi|p3mi)(?= (?:untuk |yang )?(?:melaksanakan|menempatkan|melakukan penempatan))/d,
        right: "orang perseorangan",
        unless: /(?<![a-z])perseorangan(?![a-z])/,
        why: "pasal 69 dan 81 melarang dan memidana penempatan oleh orang perseorangan.",
        by: "uu-18-2017",
      },
    ],
  },
  {
    sign: /sexual violence|kekerasan seksual|out of court|outside (?:the )?court|di luar/,
    word: /sexual|seksual|court|luar/,
    rows: [
      {
        lang: "en",
        keys: ["uu-12-2022"],
        wrong:
          /(?<![a-z0-9])(?<w>five|six|seven|eight|ten|eleven|twelve|nineteen|[5-8]|1[0-29]) (?:types|kinds|forms|categories) of (?:criminal )?(?:sexual violence|sexual crimes|crimes? of sexual)/d,
        right: (wrong) => (/\d/.test(wrong) ? "9" : "nine"),
        unless: /\(2\)|paragraph 2/,
        why: "article 4 (1) of the Law on sexual violence crimes has nine kinds.",
        by: "uu-12-2022",
      },
      {
        lang: "id",
        keys: ["uu-12-2022"],
        wrong:
          /(?<![a-z0-9])(?<w>(?:[5-8]|1[0-29])(?: \([a-z ]+\))?|lima|enam|tujuh|delapan|sepuluh|sebelas|dua belas|sembilan belas)(?: \(\d+\))? (?:jenis|bentuk|macam) (?:tindak pidana )?kekerasan seksual/d,
        right: likeFigure("9", "sembilan"),
        unless: /ayat \(2\)/,
        why: "pasal 4 ayat (1) UU TPKS memuat sembilan jenis.",
        by: "uu-12-2022",
      },
      {
        lang: "en",
        keys: ["uu-12-2022"],
        wrong:
          /(?<w>may|can)(?= be (?:settled|resolved) (?:amicably |informally )?(?:out(?:side)? of (?:the )?court|outside (?:the )?(?:courts?|judicial process)))/d,
        right: "may not",
        unless: /(?<![a-z])(?:child offender|children|only)(?![a-z])/,
        why: "sexual violence crimes may not be settled out of court, but for child offenders (Law No. 12 of 2022, article 23).",
        by: "uu-12-2022",
      },
      {
        lang: "id",
        keys: ["uu-12-2022"],
        wrong:
          /(?<w>dapat|boleh|bisa)(?= (?:diselesaikan|dilakukan penyelesaian)(?: perkaranya)? di luar (?:proses )?(?:peradilan|pengadilan))/d,
        right: "tidak dapat",
        unless: /(?<![a-z])(?:pelaku anak|anak yang|hanya|kecuali)(?![a-z])/,
        why: "perkara kekerasan seksual tidak dapat diselesaikan di luar proses peradilan, kecuali terhadap pelaku anak (UU 12/2022, pasal 23).",
        by: "uu-12-2022",
      },
    ],
  },
  {
    sign: /penangkalan|pencegahan|entry ban|exit ban/,
    word: /penangkalan|pencegahan|^bans?$/,
    rows: [
      {
        lang: "id",
        about: /(?<![a-z])(?:imigrasi|keimigrasian|wni|tersangka|terdakwa|paspor|penyidik)(?![a-z])/,
        wrong:
          /(?<w>penangkalan)(?=[^.;]{0,160}?(?:tidak (?:dapat|bisa|boleh) (?:ke luar|keluar|meninggalkan|bepergian)|(?:agar|supaya) tidak (?:ke luar|keluar|melarikan diri ke luar|meninggalkan)|(?:bepergian|keluar|pergi) ke luar negeri|(?:ke)?luar (?:dari )?wilayah indonesia))/d,
        right: "pencegahan",
        unless: /(?<![a-z])(?:pencegahan|masuk|cegah|cekal|pencekalan)(?![a-z])/,
        why: "larangan keluar dari wilayah Indonesia adalah pencegahan; penangkalan adalah larangan bagi orang asing untuk masuk (UU 6/2011, pasal 1 angka 28 dan 29).",
        by: "uu-6-2011",
      },
      {
        lang: "id",
        about: /(?<![a-z])(?:imigrasi|keimigrasian|wna|orang asing|warga negara asing)(?![a-z])/,
        wrong:
          /(?<![a-z])(?:dikenai|mengenakan|dikenakan|keputusan|daftar|status|permintaan) (?<w>pencegahan)(?=[^.;]{0,100}? (?:tidak (?:dapat|boleh|bisa) (?:kembali )?masuk|tidak (?:dapat|boleh|bisa) kembali (?:masuk )?ke|larangan masuk) )/d,
        right: "penangkalan",
        unless: /(?<![a-z])(?:penangkalan|keluar|tangkal)(?![a-z])/,
        why: "larangan bagi orang asing untuk masuk wilayah Indonesia adalah penangkalan; pencegahan adalah larangan keluar (UU 6/2011, pasal 1 angka 28 dan 29).",
        by: "uu-6-2011",
      },
      {
        lang: "en",
        wrong:
          /(?<w>(?:re-)?entry bans?)(?=[^.;]{0,80}? (?:(?:from|cannot|could not|may not|forbids? [a-z]+ to|bars? [a-z]+ from) (?:leav|travel\w* abroad|depart|flee)))/d,
        right: (wrong) => (wrong.endsWith("s") ? "exit bans" : "exit ban"),
        unless: /(?<![a-z])exit bans?(?![a-z])/,
        negated: true,
        why: "who may not leave Indonesia is under an exit ban (pencegahan); an entry ban keeps a foreigner out (Law No. 6 of 2011, article 1, numbers 28 and 29).",
        by: "uu-6-2011",
      },
      {
        lang: "en",
        wrong:
          /(?<w>exit bans?)(?=[^.;]{0,80}? (?:from (?:re-?)?enter|cannot (?:re-?)?enter|could not (?:re-?)?enter|from (?:coming back|returning) to indonesia))/d,
        right: (wrong) => (wrong.endsWith("s") ? "entry bans" : "entry ban"),
        unless: /(?<![a-z])entry bans?(?![a-z])/,
        negated: true,
        why: "who may not enter Indonesia is under an entry ban (penangkalan); an exit ban keeps somebody in (Law No. 6 of 2011, article 1, numbers 28 and 29).",
        by: "uu-6-2011",
      },
    ],
  },
];
