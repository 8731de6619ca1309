import type { ToldProvision } from "./toldProvision.js";

/** Treaties, by key: the provisions that every memo cites. What each says is in the base; here is how texts tell it. */
export const provisionsOfTreaties: ReadonlyMap<string, readonly ToldProvision[]> = new Map([
  [
    "palermo-protocol",
    [
      { at: "2", told: /(?<![a-z])(?:statement of purpose|(?:three|its) purposes (?:are|of the protocol)|tujuan protokol)/ },
      {
        at: "3/a",
        told: /(?<![a-z])(?:(?:definition of|defines?|definisi|mendefinisikan|pengertian) ["\u201c]?(?:trafficking in persons|human trafficking|perdagangan (?:orang|manusia))|(?:trafficking in persons|human trafficking|perdagangan orang)["\u201d]? (?:is defined|means|shall mean|didefinisikan)|abuse of power or of a position of vulnerability)/,
        unless: /(?<![a-z])(?:consent|persetujuan|child|anak|girl|boy|minors?)(?![a-z])/,
      },
      {
        at: "3/a",
        told: /(?<![a-z])(?:(?:three|constituent|core) elements of (?:human )?trafficking|(?:ke)?tiga unsur (?:tindak pidana )?(?:perdagangan orang|tppo))/,
      },
      {
        at: "3/a",
        told: /(?<![a-z])(?:means|cara)(?![a-z])[^.;]{0,40} (?:in|under|of|by|dalam|menurut) (?:the )?(?:article|art\.|pasal) 3/,
      },
      {
        at: "3/b",
        told: /(?<![a-z])(?:(?:consent|persetujuan|kesepakatan)[^.;]{0,160}(?:irrelevant|immaterial|is not relevant|not be relevant|no defence|no defense|is of no|tidak relevan|tidak berarti|does not matter|relevant|relevan)|(?:irrelevan\w+|immaterial\w*) of (?:the )?(?:victim['\u2019]s )?consent|ketidakrelevanan persetujuan)/,
        unless: /(?<![a-z])(?:child|children|anak|girls?|boys?|minors?|under (?:18|eighteen))(?![a-z])/,
      },
      {
        at: "3/c",
        told: /(?<![a-z])(?:child|children|anak|girls?|boys?|minors?|under (?:18|eighteen)|below (?:18|eighteen))(?![a-z])[^.;]{0,200}(?:(?<![a-z])means|unsur cara|(?<![a-z])cara(?![a-z])|deception|coercion|even if|in itself|threat|tipu|paksaan|trafficking even)|(?:(?<![a-z])means(?![a-z])|unsur cara|(?<![a-z])cara(?![a-z])|deception, coercion|coercion)[^.;]{0,160}(?<![a-z])(?:child|children|anak|girls?|boys?|minors?|under (?:18|eighteen))(?![a-z])/,
        unless:
          /(?<![a-z])(?:child["\u201d]? (?:shall )?means?|means? any person|three elements|defin\w+|anak (?:berarti|adalah)|social services|by means|means of (?:support|subsistence|livelihood))(?![a-z])/,
        also: ["3/d"],
      },
      {
        at: "3/d",
        told: /(?<![a-z])(?:["\u201c]?child["\u201d]? (?:shall )?(?:means?|is|as) (?:any|every|a|anyone) ?(?:person|human being|one)?|(?:anak|child)["\u201d]? (?:berarti|adalah) (?:setiap|seseorang|orang)|(?:definition of|defines?|definisi|mendefinisikan) (?:a |the )?["\u201c]?(?:child|anak)(?![a-z]))/,
      },
      {
        at: "5",
        told: /(?<![a-z])(?:(?:obligation|duty|oblige[sd]?|require[sd]?)[^.;]{0,60} (?:to )?criminali[sz]e|criminali[sz]ation of trafficking|kewajiban (?:untuk )?(?:meng)?kriminalisasi|mewajibkan[^.;]{0,40} mengkriminalisasi)/,
      },
      { at: "6/1", told: /(?<![a-z])(?:privacy and identity|identity and privacy|privasi dan identitas)/ },
      {
        at: "6/3",
        told: /(?<![a-z])(?:physical, psychological and social recovery|pemulihan fisik, psikologis,? dan sosial|appropriate housing|perumahan yang layak)/,
      },
      { at: "6/4", told: /(?<![a-z])(?:age, gender and special needs|usia, (?:jenis kelamin|gender),? dan kebutuhan khusus)/ },
      { at: "6/5", told: /(?<![a-z])(?:physical safety of (?:the )?victims|keselamatan fisik (?:para )?korban)/ },
      {
        at: "6/6",
        told: /(?<![a-z])(?:(?:possibility|chance|opportunity|kemungkinan)[^.;]{0,40} (?:of|to|for|bagi|untuk)?[^.;]{0,40}(?:compensation|kompensasi|ganti (?:rugi|kerugian))|compensation for (?:the )?damage suffered)/,
      },
      {
        at: "7",
        told: /(?<![a-z])(?:(?:remain|stay)(?:ing)? in (?:its|their|the|that) (?:territory|country)|temporar(?:il)?y (?:or|and) permanent(?:ly)?|(?:temporary|permanent) (?:stay|residence)|tinggal sementara|residence (?:permits?|status)|right of residence|legal stay|izin tinggal|(?:tetap |untuk )?(?:tinggal|berada)[^.;]{0,40} di (?:dalam )?wilayah|(?:sementara|tetap) atau (?:secara )?(?:permanen|tetap|sementara))/,
        unless: /(?<![a-z])(?:while|selama mereka|safety|keselamatan)(?![a-z])/,
      },
      {
        at: "8",
        told: /(?<![a-z])(?:(?:on|provides? for|deals? with|governs?|covers?|regulates?|concerning|mengatur|tentang) (?:the )?(?:safe |voluntary |orderly )*(?:repatriation|return|pemulangan) (?:of )?(?:trafficking )?(?:victims|korban)|preferably (?:be )?voluntary|sebaiknya (?:bersifat |secara )?sukarela|without undue or unreasonable delay)/,
      },
      {
        at: "9",
        told: /(?<![a-z])(?:(?:discourage|reduce)[^.;]{0,20} (?:the )?demand|revictimi[sz]ation|root causes|(?:mengurangi|menekan) permintaan|akar masalah|comprehensive (?:prevention )?policies|poverty, underdevelopment)/,
      },
      {
        at: "10",
        told: /(?<![a-z])(?:information exchange and training|exchange of information|pertukaran informasi|training (?:of|for) (?:law enforcement|immigration))/,
      },
      {
        at: "11",
        told: /(?<![a-z])(?:border (?:measures|controls?)|commercial carriers|tindakan perbatasan|pengangkut komersial)/,
        also: ["12", "13"],
      },
      { at: "14", told: /(?<![a-z])(?:saving(?:s)? clause|non-?refoulement|klausul penyelamat)/ },
    ],
  ],
  [
    "smuggling-protocol",
    [
      {
        at: "3/a",
        told: /(?<![a-z])(?:(?:definition of|defines?|definisi|mendefinisikan) ["\u201c]?(?:smuggling of migrants|migrant smuggling|penyelundupan migran)|(?:smuggling of migrants|migrant smuggling|penyelundupan migran)["\u201d]? (?:is defined|means|shall mean|didefinisikan)|financial or other material benefit|keuntungan finansial atau)/,
        also: ["6"],
      },
      {
        at: "5",
        told: /(?<![a-z])(?:migrants?[^.;]{0,60}(?:not|never)[^.;]{0,30}(?:liable to (?:criminal )?prosecution|prosecuted|criminally liable)|(?:not|never)[^.;]{0,20} (?:liable to (?:criminal )?prosecution|prosecute)[^.;]{0,60}(?:migrants?|having been smuggled)|migran[^.;]{0,60}tidak (?:dapat |boleh )?(?:dituntut|dipidana)|non-?criminali[sz]ation of (?:smuggled )?migrants)/,
        also: ["16"],
      },
      {
        at: "8",
        told: /(?<![a-z])(?:flag state|negara bendera|(?:board|stop)\w* (?:and search\w* )?(?:the |a )?vessel)/,
        also: ["7", "9", "3"],
      },
      { at: "19", told: /(?<![a-z])(?:saving(?:s)? clause|non-?refoulement)/ },
    ],
  ],
  [
    "actip",
    [
      {
        at: "14/7",
        told: /(?<![a-z])(?:(?:not|never)[^.;]{0,20} (?:hold|holding|held|punish\w*|prosecut\w*|penali[sz]\w*)[^.;]{0,30}(?:victims?|liable)|victims?[^.;]{0,60}(?:not|never) (?:be )?(?:held|punished|prosecuted|penali[sz]ed)|non-?(?:punishment|penali[sz]ation|pemidanaan|penghukuman)|korban[^.;]{0,60}tidak (?:di)?(?:pidana|hukum|tuntut|minta(?:i)? pertanggungjawaban)|tidak (?:memidana|menghukum|meminta\w*)[^.;]{0,40}korban)/,
      },
      {
        at: "24",
        told: /(?<![a-z])(?:somtc|senior officials['\u2019]? meeting|(?:monitor|promot|review|memantau|meninjau)\w*[^.;]{0,60}(?:implementation|pelaksanaan))/,
        also: ["23", "12", "20"],
      },
      {
        at: "15",
        told: /(?<![a-z])(?:repatriation (?:and return )?of (?:trafficking )?victims|(?:pemulangan|repatriasi) (?:dan pengembalian )?korban)/,
        also: ["14"],
      },
      { at: "18", told: /(?<![a-z])(?:mutual legal assistance|bantuan (?:hukum )?timbal balik)/ },
      { at: "19", told: /(?<![a-z])(?:extradition|ekstradisi)/ },
      {
        at: "22",
        told: /(?<![a-z])(?:disposal of (?:confiscated )?(?:proceeds|property|assets)|pelepasan (?:hasil|aset))/,
        also: ["20", "21"],
      },
      {
        at: "5",
        told: /(?<![a-z])(?:(?:duty|obligation|oblige[sd]?|require[sd]?)[^.;]{0,40} (?:to )?criminali[sz]e trafficking|criminali[sz]ation of trafficking)/,
      },
      { at: "27", told: /(?<![a-z])(?:settlement of disputes|penyelesaian sengketa)/ },
    ],
  ],
  [
    "untoc",
    [
      {
        at: "2/a",
        told: /(?<![a-z])(?:(?:definition of|defines?|definisi|mendefinisikan) (?:an? )?["\u201c]?(?:organi[sz]ed criminal group|kelompok (?:pelaku )?(?:tindak pidana|kejahatan|kriminal)[a-z ]{0,20}terorganisasi)|organi[sz]ed criminal group["\u201d]? (?:is|means|as))/,
        also: ["5"],
      },
      {
        at: "2/b",
        told: /(?<![a-z])(?:(?:definition of|defines?) (?:a )?["\u201c]?serious crimes?|serious crime["\u201d]? (?:is|means|as)|kejahatan serius (?:adalah|ialah))/,
        also: ["3"],
      },
      {
        at: "5",
        told: /(?<![a-z])(?:participation in an organi[sz]ed criminal group|(?:keikutsertaan|partisipasi) dalam (?:suatu )?kelompok)/,
      },
      {
        at: "6",
        told: /(?<![a-z])(?:launder\w* of (?:the )?proceeds|money[- ]laundering offence|pencucian (?:hasil|uang))/,
        also: ["7", "2"],
      },
      { at: "16", told: /(?<![a-z])(?:extradition|ekstradisi)/, also: ["15"] },
      { at: "18", told: /(?<![a-z])(?:mutual legal assistance|bantuan (?:hukum )?timbal balik)/, also: ["13"] },
      {
        at: "19",
        told: /(?<![a-z])(?:joint investigati(?:on|ve) (?:teams?|bod)|joint investigations|(?:tim )?penyidikan bersama)/,
        also: ["20", "27", "18"],
      },
      {
        at: "20",
        told: /(?<![a-z])(?:special investigative techniques|controlled deliver|teknik penyidikan khusus|penyerahan yang diawasi)/,
        also: ["2", "19"],
      },
      { at: "24", told: /(?<![a-z])(?:protection of witnesses|witness protection|(?:per|pe)lindungan saksi)/, also: ["25", "23", "26"] },
      {
        at: "25",
        told: /(?<![a-z])(?:(?:assistance (?:to|for)|protection of|(?:per|pe)lindungan) (?:and protection of )?(?:the )?(?:victims|korban))/,
        also: ["24"],
      },
      { at: "32", told: /(?<![a-z])(?:conference of the parties|konferensi (?:para|negara) pihak)/, also: ["33", "37", "30"] },
    ],
  ],
  [
    "crc",
    [
      {
        at: "1",
        told: /(?<![a-z])(?:["\u201c]?(?:a )?child["\u201d]? (?:means|is|as) (?:every|any|a|anyone)|defines (?:a |the )?["\u201c]?child|anak["\u201d]? (?:adalah|berarti|ialah) setiap|mendefinisikan anak)/,
      },
      {
        at: "3",
        told: /(?<![a-z])(?:best interests? of the child|kepentingan terbaik (?:bagi )?anak)/,
        also: ["9", "18", "20", "21", "37", "40"],
      },
      { at: "7", told: /(?<![a-z])(?:birth registration|registered immediately after birth|pencatatan kelahiran)/, also: ["8"] },
      {
        at: "12",
        told: /(?<![a-z])(?:right (?:of (?:the|a) child )?to be heard|views of the child|didengar pendapatnya|hak anak untuk didengar)/,
        also: ["9"],
      },
      { at: "32", told: /(?<![a-z])(?:economic exploitation|eksploitasi ekonomi)/, also: ["36"] },
      { at: "34", told: /(?<![a-z])(?:sexual exploitation|eksploitasi seksual)/, also: ["35", "36", "19"] },
      {
        at: "35",
        told: /(?<![a-z])(?:(?:abduction|sale)[^.;]{0,20}(?:,|of|or) (?:the )?(?:sale|traffic)|(?:sale|abduction)[^.;]{0,12} (?:of|or) (?:traffic\w*|children)|penculikan, penjualan|trafficking in children|traffic in children|perdagangan anak)/,
        also: ["11"],
      },
      { at: "39", told: /(?<![a-z])(?:recovery and (?:social )?reintegration|pemulihan[^.;]{0,30}reintegrasi)/ },
    ],
  ],
  [
    "cedaw",
    [
      {
        at: "6",
        told: /(?<![a-z])(?:traffic(?:king)? in women|perdagangan perempuan|exploitation of (?:the )?prostitution of women|eksploitasi pelacuran)/,
      },
      { at: "1", told: /(?<![a-z])(?:definition of ["\u201c]?discrimination|defines ["\u201c]?discrimination)/ },
    ],
  ],
  [
    "iccpr",
    [
      {
        at: "8",
        told: /(?<![a-z])(?:slavery|servitude|forced (?:or compulsory )?labou?r|perbudakan|perhambaan|kerja paksa)(?![a-z])/,
        also: ["4", "2", "7"],
      },
      {
        at: "7",
        told: /(?<![a-z])(?:prohibit\w*|ban\w*|freedom from|larang\w+|melarang) (?:on |of )?(?:torture|penyiksaan)/,
        also: ["4", "10", "2"],
      },
      { at: "14", told: /(?<![a-z])(?:right to a fair trial|fair trial|peradilan yang adil)/, also: ["9", "15"] },
    ],
  ],
  ["udhr", [{ at: "4", told: /(?<![a-z])(?:slavery|servitude|slave trade|perbudakan|perhambaan)(?![a-z])/ }]],
  [
    "refugee-convention",
    [
      { at: "33", told: /(?<![a-z])(?:non-?refoulement)(?![a-z])/ },
      {
        at: "31",
        told: /(?<![a-z])(?:(?:not|no)[^.;]{0,20} (?:impos\w+ )?penalt(?:y|ies|i[sz]\w+)[^.;]{0,60}(?:illegal|irregular|unlawful) (?:entry|presence)|(?:illegal|irregular) entry[^.;]{0,40}(?:not|no) (?:be )?penali[sz])/,
      },
    ],
  ],
  [
    "cat",
    [
      { at: "3", told: /(?<![a-z])non-?refoulement(?![a-z])/ },
      { at: "1", told: /(?<![a-z])(?:defines|definition of) ["\u201c]?torture/ },
    ],
  ],
  [
    "coe-convention-2005",
    [
      {
        at: "26",
        told: /(?<![a-z])(?:non-?(?:punishment|penali[sz]ation)|victims?[^.;]{0,60}not[^.;]{0,20} (?:punished|penalties|penali[sz]ed)|(?:not|possibility of not)[^.;]{0,20} impos\w+ penalties)/,
      },
      { at: "13", told: /(?<![a-z])(?:(?:recovery|reflection) (?:and (?:recovery|reflection) )?period)/ },
      { at: "14", told: /(?<![a-z])residence permits?(?![a-z])/ },
      { at: "19", told: /(?<![a-z])(?:criminali[sz]\w+[^.;]{0,30} use of (?:the )?services|use of (?:the )?services of a victim)/ },
      { at: "4", told: /(?<![a-z])(?:definition of|defines) ["\u201c]?(?:trafficking|human trafficking)/ },
    ],
  ],
  [
    "eu-directive-2011-36",
    [
      {
        at: "8",
        told: /(?<![a-z])(?:non-?(?:punishment|prosecution|penali[sz]ation)|victims?[^.;]{0,60}not[^.;]{0,20} (?:punished|prosecuted|penali[sz]ed)|entitled not to prosecute)/,
      },
      {
        at: "2",
        told: /(?<![a-z])(?:definition of|defines) ["\u201c]?(?:trafficking|human trafficking)|(?<![a-z])position of vulnerability/,
      },
    ],
  ],
  [
    "ilo-p029",
    [
      {
        at: "4",
        told: /(?<![a-z])(?:non-?(?:punishment|prosecution|penali[sz]ation)|victims?[^.;]{0,60}not[^.;]{0,20} (?:punished|prosecuted|penali[sz]ed)|not[^.;]{0,20} (?:prosecut|impos)\w+[^.;]{0,30}victims)/,
      },
    ],
  ],
  [
    "vccr",
    [
      {
        at: "36",
        told: /(?<![a-z])(?:consular (?:notification|access)|notifikasi (?:kekonsuleran|konsuler)|(?:inform|notif)\w+[^.;]{0,30} (?:the )?consul\w*[^.;]{0,40}(?:arrest|detain|detention))/,
        also: ["37"],
      },
    ],
  ],
  [
    "ilo-c29",
    [
      {
        at: "2",
        told: /(?<![a-z])(?:(?:definition of|defines) ["\u201c]?forced (?:or compulsory )?labou?r|menace of any penalty|ancaman hukuman apa pun|definisi kerja paksa|mendefinisikan kerja paksa)/,
      },
      { at: "25", told: /(?<![a-z])(?:(?:penal|punishable as a penal) offence|penalties imposed by law (?:are|be) (?:really )?adequate)/ },
    ],
  ],
]);
