import type { MisstatedTopic } from "./misstated.js";

const otherBody =
  "(?:aichr|asean intergovernmental commission on human rights|acwc|asean commission on the promotion and protection of the rights of women and children|ammtc|asean ministerial meeting on transnational crime|acmw|asean committee on migrant workers|asean secretariat|asean coordinating council|slom|alawmm|asod|aseanapol|unodc)";
const ofImplementation = /(?=.*(?:promot|monitor|review|memantau|pemantauan|meninjau|memajukan|mempromosikan))/;
const whySomtc =
  "the Senior Officials Meeting on Transnational Crime promotes, monitors and reviews the implementation of the Convention (article 24).";
const whySomtcId = "SOMTC memajukan, memantau, dan meninjau pelaksanaan Konvensi (pasal 24).";
const otherParent =
  "(?:convention against corruption|uncac|convention on the rights of the child|crc|convention on the elimination of all forms of discrimination against women|cedaw|refugee convention|1951 convention|asean convention(?: against trafficking in persons)?|actip|convention against torture|forced labour convention|migrant workers convention|slavery convention|vienna convention[a-z ]{0,30}?)";
const notOf =
  /(?<![a-z])(?:not|except|exclud\w+|other than|unlike|c188|work in fishing|tidak|kecuali|mengecualikan|selain|penangkapan ikan)(?![a-z])/;

/** What treaties cover, supplement and oblige to, and which body stands behind a treaty or a report. */
export const misstatementsOfTreaties: readonly MisstatedTopic[] = [
  {
    sign: /maritime labour|maritim|mlc|work in fishing|c188|no\. 188/,
    word: /maritim|mlc|fishing|188/,
    rows: [
      {
        lang: "en",
        wrong:
          /(?:maritime labour convention|mlc)(?:, 2006| 2006)?,?[^.;]{0,80}? (?:covers?|protects?|applies to|extends to|binds|governs)[^.;]{0,60}?(?<w>,? (?:and|as well as|and also) (?:to )?(?:fishing (?:vessels|boats|ships)|fishers)(?: alike| as well| too)?)(?![a-z])/d,
        right: (wrong) => ` but not ${/fishers/.test(wrong) ? "fishers" : (/fishing [a-z]+/.exec(wrong)?.[0] ?? "fishing vessels")}`,
        unless: notOf,
        why: "the Maritime Labour Convention does not apply to ships engaged in fishing (article II (4)); Convention No. 188 does.",
        by: "mlc-2006",
      },
      {
        lang: "en",
        wrong:
          /(?:maritime labour convention|mlc)(?:, 2006| 2006)?,?(?:(?! ships)[^.;]){0,40}? (?<w>(?:also )?(?:covers?|protects?|applies to|extends to|governs)) (?:also |the )?(?:all )?(?:fishers|fishing (?:vessels|boats|ships|crews?)|fishermen)(?![a-z])/d,
        right: (wrong) =>
          `does not ${wrong
            .replace("also ", "")
            .replace("applies", "apply")
            .replace(/^([a-z]+?)s(?=$| )/, "$1")}`,
        unless: notOf,
        why: "the Maritime Labour Convention does not apply to ships engaged in fishing (article II (4)); Convention No. 188 does.",
        by: "mlc-2006",
      },
      {
        lang: "en",
        wrong:
          /(?:fishers|fishermen|fishing (?:vessels|boats|ships|crews?))[^.;]{0,20}? (?<w>(?:are|is) (?:also |fully )?(?:covered|protected) by|fall under)(?= the (?:maritime labour convention|mlc))/d,
        right: (wrong) =>
          wrong === "fall under" ? "do not fall under" : `${wrong.split(" ")[0]} not ${wrong.split(" ").slice(-2).join(" ")}`,
        unless: notOf,
        why: "the Maritime Labour Convention does not apply to ships engaged in fishing (article II (4)); Convention No. 188 does.",
        by: "mlc-2006",
      },
      {
        lang: "id",
        wrong:
          /(?:konvensi (?:ketenagakerjaan|buruh|perburuhan|tenaga kerja) maritim|mlc)(?: 2006)?,?[^.;]{0,80}? (?:berlaku|mencakup|melindungi|mengatur|meliputi)[^.;]{0,40}? kapal niaga(?<w> (?:dan|maupun|serta)(?: juga)? kapal (?:ikan|penangkap ikan|perikanan))(?![a-z])/d,
        right: (wrong) => `, tetapi tidak ${wrong.trim().replace(/^(?:dan|maupun|serta)(?: juga)? /, "")}`,
        unless: /(?<![a-z])(?:kecuali|mengecualikan|tidak|c188)(?![a-z])/,
        why: "Konvensi Ketenagakerjaan Maritim tidak berlaku bagi kapal penangkap ikan (artikel II ayat (4)); yang berlaku Konvensi Nomor 188.",
        by: "mlc-2006",
      },
      {
        lang: "id",
        wrong:
          /(?:konvensi (?:ketenagakerjaan|buruh|perburuhan|tenaga kerja) maritim|mlc)(?: 2006)?,?(?:(?!niaga)[^.;]){0,40}? (?<w>(?:juga )?(?:berlaku(?: juga)? (?:bagi|untuk|terhadap)|mencakup|melindungi|mengatur|meliputi)) (?:juga )?(?:kapal (?:ikan|penangkap ikan|perikanan)|awak kapal (?:perikanan|penangkap ikan|ikan)|nelayan)(?![a-z])/d,
        right: (wrong) => `tidak ${wrong.replace(/(?:^juga | juga)/, "")}`,
        unless: notOf,
        why: "Konvensi Ketenagakerjaan Maritim tidak berlaku bagi kapal penangkap ikan (artikel II ayat (4)); yang berlaku Konvensi Nomor 188.",
        by: "mlc-2006",
      },
      {
        lang: "en",
        wrong:
          /(?:work in fishing convention|c188|convention no. 188|convention \(no. 188\))(?:, 2007)?(?: \(no. 188\))?,?[^.;]{0,40}? (?<w>covers|applies to|protects) (?:also |all )?(?:merchant|cargo|cruise|passenger) /d,
        right: (wrong) => (wrong === "applies to" ? "does not apply to" : `does not ${wrong.replace(/s$/, "")}`),
        unless: /(?<![a-z])(?:not|except|mlc|maritime labour)(?![a-z])/,
        why: "Convention No. 188 is on fishing vessels; merchant ships fall under the Maritime Labour Convention, 2006.",
        by: "ilo-c188",
      },
    ],
  },
  {
    sign: /supplement|melengkapi|pelengkap|tambahan/,
    rows: [
      {
        lang: "en",
        wrong: new RegExp(
          `(?:trafficking|palermo|smuggling|trafficking in persons|smuggling of migrants|firearms|tip) protocols?[^.;]{0,80}? supplement(?:s|ed|ing|ary to)?,? (?:the )?(?:united nations |un |2003 )?(?<w>${otherParent})(?![a-z])`,
          "d",
        ),
        right: "Convention against Transnational Organized Crime",
        unless: /(?<![a-z])(?:transnational organi[sz]ed|untoc)(?![a-z])/,
        why: "the Palermo Protocols supplement the United Nations Convention against Transnational Organized Crime.",
        by: "untoc",
      },
      {
        lang: "en",
        wrong:
          /optional protocol[^.;]{0,20}(?:on|concerning) the (?:sale of children|involvement of children)[^.;]{0,90}? supplement(?:s|ed|ing)?,? (?:the )?(?:united nations |un )?(?<w>convention against transnational organi[sz]ed crime|untoc|palermo protocol|convention on the elimination of all forms of discrimination against women|cedaw)(?![a-z])/d,
        right: "Convention on the Rights of the Child",
        why: "this Optional Protocol is one to the Convention on the Rights of the Child.",
        by: "opsc",
      },
      {
        lang: "id",
        wrong:
          /protokol (?:palermo|(?:tentang )?perdagangan orang|penyelundupan migran)[^.;]{0,80}? (?:melengkapi|pelengkap(?: dari| bagi)?|tambahan (?:bagi|dari|pada|atas)) (?<w>konvensi (?:(?:pbb|perserikatan bangsa-bangsa) )?(?:(?:menentang|anti-?|melawan) ?korupsi|(?:tentang |mengenai )?hak(?:-hak)? anak|pengungsi|(?:mengenai )?penghapusan segala bentuk diskriminasi terhadap (?:wanita|perempuan)|asean[a-z ]{0,40}?|menentang penyiksaan)|uncac|cedaw|actip)(?![a-z])/d,
        right: "Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi",
        unless: /(?<![a-z])(?:transnasional|untoc)(?![a-z])/,
        why: "Protokol Palermo melengkapi Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi.",
        by: "untoc",
      },
    ],
  },
  {
    sign: /aichr|acwc|ammtc|acmw|intergovernmental commission|ministerial meeting|asean secretariat|sekretariat asean|unodc|women and children/,
    word: /aichr|acwc|ammtc|acmw|intergovernmental|ministerial|secretariat|sekretariat|unodc|children/,
    rows: [
      {
        lang: "en",
        keys: ["actip"],
        about: ofImplementation,
        wrong: new RegExp(
          `(?<![a-z])(?:mak(?:es?|ing)|made|tasks?|tasked|entrust(?:s|ed)?|charge[sd]?|g(?:ives|ave)|assign(?:s|ed)?|designate[sd]?|require[sd]?|names?)(?: the)? (?<w>${otherBody})(?: \\([a-z]+\\))?(?! member)`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtc,
        by: "actip",
      },
      {
        lang: "en",
        keys: ["actip"],
        about: ofImplementation,
        wrong: new RegExp(
          `(?<![a-z])(?<w>${otherBody})(?: \\([a-z]+\\))? (?:is|shall be|was|has been) (?:made )?(?:responsible|tasked|charged|entrusted|the (?:asean )?body)`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtc,
        by: "actip",
      },
      {
        lang: "en",
        keys: ["actip"],
        wrong: new RegExp(
          `(?:implementation|it|convention|actip)[^.;]{0,60}? (?:is|are|shall be) (?:promoted, )?(?:monitored|reviewed)(?: and reviewed)? by (?:the )?(?<w>${otherBody})`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtc,
        by: "actip",
      },
      {
        lang: "en",
        keys: ["actip"],
        about: /(?<![a-z])(?:article 24|(?:under|by|in) (?:the )?(?:actip|asean convention|convention))(?![a-z0-9])/,
        wrong: new RegExp(
          `(?<![a-z])(?<w>${otherBody})(?: \\([a-z]+\\))? (?:promotes|monitors|reviews|oversees|supervises)[^.;]{0,40}(?:implementation|compliance)`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtc,
        by: "actip",
      },
      {
        lang: "en",
        keys: ["actip"],
        wrong: new RegExp(
          `(?<![a-z])(?:gives|assigns|entrusts|leaves|confers)[^.;]{0,60}?(?:monitor|review|promot)[^.;]{0,60} (?:to|on|with) (?:the )?(?<w>${otherBody})`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtc,
        by: "actip",
      },
      {
        lang: "id",
        keys: ["actip"],
        about: /(?<![a-z])(?:pasal 24|(?:menurut|berdasarkan|dalam) (?:konvensi|actip))(?![a-z0-9])/,
        wrong: new RegExp(
          `(?<![a-z])(?<w>${otherBody}|sekretariat asean)(?: \\([a-z]+\\))? (?:memajukan|memantau|meninjau|mengawasi)[^.;]{0,40}pelaksanaan`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtcId,
        by: "actip",
      },
      {
        lang: "id",
        keys: ["actip"],
        about: ofImplementation,
        wrong: new RegExp(
          `(?<![a-z])(?:menugaskan|menugasi|mempercayakan(?: kepada)?|menunjuk|menjadikan|memberi(?:kan)? (?:tugas|tanggung jawab|mandat) (?:kepada|pada)) (?<w>${otherBody}|komisi antarpemerintah asean(?: untuk hak asasi manusia)?|sekretariat asean)`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtcId,
        by: "actip",
      },
      {
        lang: "id",
        keys: ["actip"],
        about: ofImplementation,
        wrong: new RegExp(
          `(?<![a-z])(?<w>${otherBody}|sekretariat asean)(?: \\([a-z]+\\))? (?:bertanggung jawab|bertugas|ditugaskan|ditugasi|berwenang)`,
          "d",
        ),
        right: "SOMTC",
        why: whySomtcId,
        by: "actip",
      },
    ],
  },
  {
    sign: /human rights council|dewan ham|dewan hak asasi/,
    word: /council|dewan/,
    rows: [
      {
        lang: "en",
        wrong:
          /(?<w>human rights council),? (?:the (?:body|committee) of independent experts that|which|as the body that|the body that)? ?(?:monitors?|oversees?|supervises?) (?:the )?(?:implementation of )?(?:the )?(?:international covenant|iccpr|covenant on civil)/d,
        right: "Human Rights Committee",
        why: "the Human Rights Committee monitors the International Covenant on Civil and Political Rights (article 28); the Council is a body of States.",
        by: "iccpr",
      },
      {
        lang: "en",
        wrong: /general comment no. \d+[^.;]{0,30} (?:of|by) the (?<w>human rights council)(?![a-z])/d,
        right: "Human Rights Committee",
        why: "general comments on the International Covenant on Civil and Political Rights are those of the Human Rights Committee.",
        by: "iccpr",
      },
      {
        lang: "id",
        wrong: /(?<w>dewan (?:ham|hak asasi manusia)(?: pbb)?),? (?:yang )?(?:memantau|mengawasi) (?:pelaksanaan )?(?:kovenan|iccpr)/d,
        right: "Komite Hak Asasi Manusia",
        why: "yang memantau Kovenan Internasional tentang Hak-Hak Sipil dan Politik adalah Komite Hak Asasi Manusia (pasal 28).",
        by: "iccpr",
      },
    ],
  },
  {
    sign: /trafficking in persons report|tip report|global report|laporan global|laporan perdagangan|tier [123]/,
    word: /report|laporan|tier/,
    rows: [
      {
        lang: "en",
        wrong:
          /(?<!global report on )(?:trafficking in persons report|tip report)[^.;]{0,60}? (?:published|issued|released|prepared|produced|compiled|drawn up) by (?:the )?(?<w>unodc|united nations office on drugs and crime|united nations|international organization for migration|international labour organi[sz]ation|iom|un|ilo|interpol|asean(?: secretariat)?|european union)(?![a-z])/d,
        right: "United States Department of State",
        unless: /(?<![a-z])global report(?![a-z])/,
        why: "the Trafficking in Persons Report with its tiers is that of the United States Department of State; UNODC publishes the Global Report on Trafficking in Persons.",
        by: "us-tip-report",
      },
      {
        lang: "en",
        wrong:
          /(?<![a-z])(?<w>unodc|iom|ilo|the united nations|the un|interpol)(?: trafficking in persons report)?(?: of \d{4}| in \d{4})? (?:has |had )?(?:again )?(?:placed|ranked|kept|put|places|ranks|keeps|downgraded|upgraded|lists?|listed)[^.;]{0,40}(?:on|in|at|to|as) tier (?:1|2|3|one|two|three)/d,
        right: "the United States Department of State",
        why: "the tiers are those of the Trafficking in Persons Report of the United States Department of State.",
        by: "us-tip-report",
      },
      {
        lang: "en",
        wrong:
          /global report on trafficking in persons[^.;]{0,60}? (?:published|issued|released|prepared|produced) by (?:the )?(?<w>(?:us|u\.s\.|united states) (?:department of state|state department)|state department|iom|ilo)(?![a-z])/d,
        right: "UNODC",
        why: "the Global Report on Trafficking in Persons is published by UNODC.",
        by: "glotip",
      },
      {
        lang: "id",
        wrong:
          /(?:trafficking in persons report|laporan perdagangan orang|laporan trafficking in persons)(?: (?:tahun )?\d{4})?,?[^.;]{0,30}? (?:yang )?(?:diterbitkan|dirilis|dikeluarkan|disusun) (?:oleh )?(?<w>unodc|pbb|iom|ilo|perserikatan bangsa-bangsa|interpol)(?![a-z])/d,
        right: "Departemen Luar Negeri Amerika Serikat",
        unless: /(?<![a-z])(?:global report|laporan global)(?![a-z])/,
        why: "Trafficking in Persons Report dengan peringkat tier-nya diterbitkan Departemen Luar Negeri Amerika Serikat; UNODC menerbitkan Global Report on Trafficking in Persons.",
        by: "us-tip-report",
      },
      {
        lang: "id",
        wrong:
          /(?<![a-z])(?<w>unodc|iom|ilo|pbb|perserikatan bangsa-bangsa)(?: (?:kembali|tetap))? (?:menempatkan|memasukkan|menurunkan|menaikkan) [^.;]{0,40}(?:pada|di|ke|dalam)(?: peringkat)? tier (?:1|2|3)/d,
        right: "Departemen Luar Negeri Amerika Serikat",
        why: "peringkat tier berasal dari Trafficking in Persons Report Departemen Luar Negeri Amerika Serikat.",
        by: "us-tip-report",
      },
      {
        lang: "en",
        wrong:
          /tier (?<w>2|3|two|three)(?:,| is| \()[^.;]{0,50}(?:governments?|countries)?[^.;]{0,20}(?:that |which |who )?fully (?:meets?|compl(?:y|ies))/d,
        right: (wrong) => (/\d/.test(wrong) ? "1" : "one"),
        why: "Tier 1 is for governments that fully meet the minimum standards of the TVPA.",
        by: "us-tip-report",
      },
      {
        lang: "id",
        wrong: /tier (?<w>2|3)(?:,| adalah| \(| yaitu| berarti)[^.;]{0,60}(?:memenuhi (?:sepenuhnya|secara penuh)|sepenuhnya memenuhi)/d,
        right: "1",
        why: "Tier 1 untuk negara yang sepenuhnya memenuhi standar minimum TVPA.",
        by: "us-tip-report",
      },
    ],
  },
  {
    sign: /palermo|trafficking protocol|tip protocol|actip|asean convention|konvensi asean/,
    word: /palermo|protocol|actip|asean/,
    rows: [
      {
        lang: "en",
        keys: ["palermo-protocol"],
        wrong:
          /(?:requires?|obliges?|obligates?|compels?|binds?) (?:each |the |all |its |every )?(?:states?|parties|(?:state )?part(?:y|ies)|states parties) to (?<w>grant|give|allow|permit|let|issue)(?= [^.;]{0,60}(?:residence|remain|stay))/d,
        right: (wrong) =>
          `consider ${wrong === "let" ? "letting" : wrong === "permit" ? "permitting" : wrong.replace(/e$/, "")}${/^(?:let|permit)$/.test(wrong) ? "" : "ing"}`,
        why: "States shall consider measures that permit victims to remain, in appropriate cases (Trafficking Protocol, article 7).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        keys: ["palermo-protocol"],
        wrong:
          /mewajibkan (?:setiap |tiap )?(?:negara(?: pihak| peserta)?|para pihak)(?: untuk)? (?<w>memberi(?:kan)?|mengizinkan|menerbitkan)(?= [^.;]{0,40}(?:izin tinggal|tinggal|menetap))/d,
        right: (wrong) => `mempertimbangkan untuk ${wrong}`,
        why: "negara mempertimbangkan agar korban dapat tinggal di wilayahnya, dalam hal yang layak (Protokol Palermo, pasal 7).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong:
          /(?:palermo|trafficking|tip|trafficking in persons) protocol (?:itself |also |expressly |explicitly )?(?:contains|has|lays down|includes|provides for|enshrines|guarantees|sets out|establishes|recogni[sz]es) (?:an? |the )?(?:explicit |express |binding )?(?:principle of |rule of )?(?<w>non-?(?:punishment|penali[sz]ation|prosecution))(?![a-z])/d,
        unless: /(?<![a-z])(?:working group|implicit\w*|spirit|interpret\w*|read)(?![a-z])/,
        why: "the Trafficking Protocol has no provision on non-punishment; ACTIP has one (article 14 (7)), and so have the Protocol of 2014 to the Forced Labour Convention (article 4 (2)) and the Council of Europe Convention (article 26).",
        by: "actip",
      },
      {
        lang: "id",
        wrong:
          /protokol palermo (?:juga |secara tegas |secara eksplisit )?(?:memuat|mengatur|menjamin|menetapkan|menegaskan)(?: secara (?:tegas|eksplisit))? (?:asas |prinsip |ketentuan )?(?:tentang |mengenai )?(?<w>non-?(?:punishment|penali[sz]ation|pemidanaan|penghukuman)|tidak dipidananya korban)(?![a-z])/d,
        why: "Protokol Palermo tidak memuat ketentuan tidak memidana korban; ACTIP memuatnya (pasal 14 ayat (7)).",
        by: "actip",
      },
      {
        lang: "en",
        wrong:
          /(?:palermo|trafficking|tip|trafficking in persons) protocol (?:itself |also |expressly )?(?<w>defines)(?= (?:the (?:term|notion|concept)s? )?["\u201c]?(?:(?:of )?forced labou?r|(?:the )?exploitation of the prostitution|sexual exploitation|debt bondage|servitude|slavery|(?:a )?position of vulnerability))/d,
        right: "does not define",
        why: "the Protocol leaves the forms of exploitation and the position of vulnerability undefined (article 3 (a) names them).",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong:
          /protokol palermo (?:juga |sendiri )?(?<w>mendefinisikan)(?= (?:istilah )?["\u201c]?(?:kerja paksa|eksploitasi seksual|perbudakan|perhambaan|posisi rentan|penjeratan utang))/d,
        right: "tidak mendefinisikan",
        why: "Protokol Palermo tidak mendefinisikan bentuk-bentuk eksploitasi yang disebutnya dalam pasal 3 huruf a.",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong:
          /(?:palermo protocol|trafficking protocol|article 3 ?\(a\))[^.;]{0,40}? (?:expressly |explicitly )?(?:lists?|names?|mentions?|enumerates?) [^.;]{0,80}?(?<w>debt bondage|forced marriage|forced begging|forced criminality|surrogacy|illegal adoption)(?![a-z])/d,
        unless: /(?<![a-z])(?:such as|inter alia|model law|unlike|directive)(?![a-z])/,
        why: "article 3 (a) names the exploitation of prostitution or other sexual exploitation, forced labour or services, slavery or similar practices, servitude and the removal of organs, as a minimum.",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong:
          /(?:palermo protocol|trafficking protocol|tip protocol|actip|asean convention(?: against trafficking in persons)?)[^.;]{0,40}? (?:protects?|covers?|applies(?: to)?) (?<w>(?:only|solely|exclusively)(?: to)?)(?= women and children)/d,
        right: (wrong) => `${/ to$/.test(wrong) ? "to " : ""}all persons, especially`,
        why: "victims of either sex and any age are covered; women and children especially.",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong:
          /(?:protokol palermo|actip|konvensi asean)[^.;]{0,40}? (?<w>hanya (?:melindungi|mencakup|berlaku bagi))(?= perempuan dan anak)/d,
        right: (wrong) => `${wrong.replace("hanya ", "")} semua orang, terutama`,
        why: "semua korban dilindungi; perempuan dan anak terutama.",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong:
          /(?:palermo protocol|trafficking protocol|actip|asean convention(?: against trafficking in persons)?)[^.;,]{0,30}? is (?<w>(?:an? )?(?:non-binding|not (?:legally )?binding|soft[- ]law)(?: instrument)?)(?![a-z])/d,
        right: "legally binding",
        why: "it is a treaty, and binds its parties.",
        by: "actip",
      },
      {
        lang: "id",
        wrong: /(?:protokol palermo|actip|konvensi asean)[^.;,]{0,30}? (?<w>(?:bersifat )?tidak mengikat(?: secara hukum)?)(?![a-z])/d,
        right: "mengikat secara hukum",
        why: "ini perjanjian internasional yang mengikat para pihaknya.",
        by: "actip",
      },
      {
        lang: "en",
        keys: ["palermo-protocol", "untoc", "smuggling-protocol"],
        wrong: /(?<![a-z])(?<w>unodc|the united nations office on drugs and crime|iom) (?:is|acts as) (?:the |its )?depositary/d,
        right: "the Secretary-General of the United Nations",
        why: "the Secretary-General of the United Nations is depositary of the Convention and its Protocols.",
        by: "untoc",
      },
    ],
  },
  {
    sign: /migrant workers|icrmw|pekerja migran/,
    word: /workers|icrmw|pekerja/,
    rows: [
      {
        lang: "en",
        keys: ["icrmw"],
        wrong:
          /(?:convention|icrmw)[^.;]{0,60}? (?:applies|protects|covers) (?<w>only|solely|exclusively)(?: to)? (?=(?:documented|regular|legal))/d,
        right: "all, not only",
        why: "Part III of the Convention protects all migrant workers, documented or not (articles 5 and 8 to 35).",
        by: "icrmw",
      },
      {
        lang: "id",
        keys: ["icrmw"],
        wrong:
          /konvensi[^.;]{0,80}? (?<w>hanya (?:melindungi|berlaku bagi|mencakup))(?= (?:para )?pekerja migran (?:yang )?(?:berdokumen|reguler|resmi|legal))/d,
        right: (wrong) => wrong.replace("hanya", "tidak hanya"),
        why: "bagian III Konvensi melindungi semua pekerja migran, berdokumen atau tidak (pasal 5 dan 8 sampai 35).",
        by: "icrmw",
      },
    ],
  },
  {
    sign: /reflection|serious crime|organi[sz]ed criminal group|terorganisasi|kejahatan serius|tindak pidana serius|conditional|cooperat/,
    word: /reflection|serious|organi[sz]ed|terorganisasi|serius|conditional|cooperat/,
    rows: [
      {
        lang: "en",
        keys: ["coe-convention-2005"],
        wrong:
          /(?:reflection|recovery)[^.;]{0,60}?(?:at least|minimum of|period of|of|least) (?<w>7|10|14|15|45|60|90|seven|ten|fourteen|fifteen|forty-five|sixty|ninety)(?=[ -]days?)/d,
        right: (wrong) => (/\d/.test(wrong) ? "30" : "thirty"),
        unless: /(?<![a-z])(?:national|longer|norway|netherlands|extends?|state[s]? grants?)(?![a-z])/,
        why: "the recovery and reflection period is at least thirty days (Council of Europe Convention, article 13).",
        by: "coe-convention-2005",
      },
      {
        lang: "en",
        keys: ["coe-convention-2005", "eu-directive-2011-36"],
        wrong:
          /(?:assistance|support|help)[^.;]{0,60}? (?<w>is (?:made )?conditional (?:up)?on|may be (?:made )?conditional (?:up)?on|depends on|is dependent on)(?= (?:the |a |their |her |his )?(?:victim['\u2019]s? )?(?:willingness|cooperat|readiness|testi))/d,
        right: (wrong) => (/depend/.test(wrong) ? "does not depend on" : "is not conditional on"),
        why: "help is not made conditional on willingness to testify (Council of Europe Convention, article 12 (6); Directive 2011/36/EU, article 11 (3)).",
        by: "coe-convention-2005",
      },
      {
        lang: "en",
        keys: ["untoc"],
        wrong: /serious crime[^.;]{0,100}?(?:at least|minimum of) (?<w>two|three|five|six|seven|ten|[235-9]|10)(?= years)/d,
        right: (wrong) => (/\d/.test(wrong) ? "4" : "four"),
        why: "a serious crime is one with a maximum penalty of at least four years (UNTOC, article 2 (b)).",
        by: "untoc",
      },
      {
        lang: "id",
        keys: ["untoc"],
        wrong:
          /(?:kejahatan|tindak pidana) (?:yang )?(?:serius|berat)[^.;]{0,100}?(?:paling (?:singkat|kurang|sedikit)|sekurang-kurangnya|minimal|setidaknya) (?<w>(?:[235-9]|10)(?: \([a-z]+\))?|dua|tiga|lima|enam|tujuh|sepuluh)(?= tahun)/d,
        right: (wrong) => (/\(/.test(wrong) ? "4 (empat)" : /\d/.test(wrong) ? "4" : "empat"),
        why: "kejahatan serius diancam pidana maksimum paling sedikit empat tahun (UNTOC, pasal 2 huruf b).",
        by: "untoc",
      },
      {
        lang: "en",
        wrong:
          /organi[sz]ed criminal group[^.;]{0,60}?(?:of|at least|comprising|with) (?<w>two|four|five|ten|[24-9]|10)(?= or more (?:persons|people|members))/d,
        right: (wrong) => (/\d/.test(wrong) ? "3" : "three"),
        keys: ["untoc", "palermo-protocol", "smuggling-protocol"],
        why: "an organized criminal group has three or more persons (UNTOC, article 2 (a)).",
        by: "untoc",
      },
      {
        lang: "id",
        keys: ["untoc", "palermo-protocol", "smuggling-protocol"],
        wrong:
          /terorganisasi[^.;]{0,60}?(?:terdiri (?:dari|atas)|beranggotakan) (?<w>(?:[24-9]|10)(?: \([a-z]+\))?|dua|empat|lima|sepuluh)(?= orang atau lebih)/d,
        right: (wrong) => (/\(/.test(wrong) ? "3 (tiga)" : /\d/.test(wrong) ? "3" : "tiga"),
        why: "kelompok pelaku tindak pidana yang terorganisasi terdiri atas tiga orang atau lebih (UNTOC, pasal 2 huruf a).",
        by: "untoc",
      },
    ],
  },
];
