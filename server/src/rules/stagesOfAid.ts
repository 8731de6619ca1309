import type { Stage } from "./stages.js";

/**
 * Words for what is done with people that the same sentence tells to be something else: who goes home of their own will is returned, who helps is asked and not interrogated, who is kept in the country is under
 * "pencegahan" and not "penangkalan" (Law No. 6 of 2011, article 1, numbers 28 and 29), and what the convicted person pays is restitution (Law No. 31 of 2014).
 */
export const stagesOfAid: readonly Stage[] = [
  {
    lang: "en",
    words: { perpetrators: "victims", perpetrator: "victim", suspects: "victims", traffickers: "victims", offenders: "victims" },
    signs:
      /(?<![a-z])(?:(?:perpetrators?|suspects|traffickers|offenders) (?:was|were|have been|had been|are) (?:(?:then|later|all|also|immediately|safely|quickly|first) )?(?:given|offered|provided with|receiving) (?:[a-z]+ )?(?:medical (?:care|treatment|help|assistance),? (?:and )?)?(?:psychosocial support|trauma counsell?ing|counsell?ing|trauma healing|psychological (?:help|support|care)|shelter)(?![a-z])[^.;]{0,80} (?:rescued?|saved|freed|escap\w+|repatriat\w+)|(?:perpetrators?|suspects|traffickers|offenders) (?:(?:who (?:was|were) )?rescued from|(?:was|were|have been) rescued (?:by|from)))(?![a-z])/,
    unless:
      /(?<![a-z])(?:victims?|survivors?|also|were themselves|themselves|alleged|by (?:the )?(?:perpetrators?|suspects|traffickers|offenders)|from (?:the )?(?:perpetrators?|suspects|traffickers|offenders)|not|never|boats?|vessels?|mob|sea|drown\w*)(?![a-z])/,
    why: "Who was rescued and is cared for is a victim.",
  },
  {
    lang: "en",
    words: { deported: "returned" },
    signs:
      /(?<![a-z])(?:(?:voluntary returnees?|(?:returnees|migrants|workers|victims|survivors|refugees|those|women|men|fishers) who (?:had |have )?(?:agreed|volunteered|chosen|chose|opted|asked|wished|decided|applied|signed up) (?:to (?:go|return|be returned)|for (?:assisted )?(?:voluntary )?return))(?![a-z])[^.;]{0,60} (?:was|were|have been|had been|are|be|being) (?:then |later |all |also )?deported)(?![a-z])/,
    unless: /(?<![a-z])(?:authorit\w+|not|nor|never|instead|rather|before|previously|earlier|already|despite|although|unlike|yet)(?![a-z])/,
    why: "Who goes home of their own will is returned; it is States that deport.",
  },
  {
    lang: "id",
    words: { dideportasi: "dipulangkan", mendeportasi: "memulangkan" },
    signs:
      /(?<![a-z])(?:(?:secara |dengan )?sukarela[^.;]{0,40} dideportasi|dideportasi (?:secara |dengan )?sukarela|dideportasi atas (?:permintaan|kemauan|kehendak) sendiri)(?![a-z])/,
    unless: /(?<![a-z])(?:otoritas|tidak|bukan|istilah|sebelum|semula|alih-alih)(?![a-z])/,
    why: "Yang pulang atas kemauan sendiri dipulangkan; deportasi adalah tindakan negara.",
  },
  {
    lang: "en",
    words: { interrogated: "interviewed" },
    signs:
      /(?<![a-z])(?:victims?|survivors?|child victims?|child witness(?:es)?|(?:rescued|trafficked) (?:women|men|girls|boys|children|persons|people|workers|fishers)) (?:(?:was|were|is|are|be|been|being|has|have|had|will|then|first|also|later|separately|individually) ){1,4}interrogated(?![a-z])[^.;]{0,80}(?<![a-z])(?:(?:by (?:an? |the |two |our )?(?:(?:trained|female|specially|specialised|specialized|child) )*(?:[a-z]+ )?(?:officers?|social workers?|counsell?ors?|psychologists?|case ?workers?|doctors?|lawyers?|interpreters?|staff|consul|lpsk|iom|ngos?|volunteers?))|(?:at|in) (?:the|a|our) (?:shelters?|safe house|clinic|hospital|embassy|consulate|child-friendly room)|with (?:the help of )?an interpreter|in (?:a|the) child-friendly)(?![a-z])/,
    unless:
      /(?<![a-z])(?:as suspects?|as if|as though|like (?:suspects?|criminals?|offenders?)|suspected|traffickers?|captain|boss\w*|gang|not|never|without|should|must|repeatedly|again and again|complain\w*|guards?|instead|rather|harsh\w*|aggressive\w*|re-?traumati\w+|offenders?|wrongly)(?![a-z])/,
    why: "Suspects are interrogated; victims and witnesses are interviewed.",
  },
  {
    lang: "id",
    words: { diinterogasi: "dimintai keterangan", menginterogasi: "meminta keterangan", interogasi: "wawancara" },
    signs:
      /(?<![a-z])(?:(?:korban|penyintas|saksi korban|anak korban)(?: (?!yang|dan|oleh|pelaku)[a-z]+){0,3} diinterogasi(?: [a-z]+){0,6} (?:penyidik|petugas|polwan|polisi|pekerja sosial|konselor|psikolog|pendamping|penyelidik)|(?:penyidik|petugas|polwan|pekerja sosial|konselor|psikolog|pendamping) (?:[a-z]+ ){0,3}menginterogasi (?:para |seluruh |semua |kedua |ketiga |\d+ )?(?:saksi )?(?:korban|penyintas)|interogasi (?:terhadap |kepada )?(?:para |seluruh )?(?:korban|penyintas))(?![a-z])/,
    unless:
      /(?<![a-z])(?:seperti|layaknya|seolah|bak|tidak|bukan|jangan|tanpa|dilarang|hindari|pelaku|tersangka|agen|majikan|kapten|bos|keras|kasar|berulang|keluhan|mengeluh\w*)(?![a-z])/,
    why: "Yang diinterogasi adalah tersangka; korban dimintai keterangan atau diwawancarai.",
  },
  {
    lang: "id",
    words: { penangkalan: "pencegahan", ditangkal: "dicegah" },
    signs:
      /(?<![a-z])(?:penangkalan|ditangkal)(?![a-z])[^.;]{0,140}(?<![a-z])(?:meninggalkan (?:wilayah )?(?:indonesia|tanah air|negara ini|negeri)|(?:pergi |bepergian )?ke luar (?:negeri|wilayah|indonesia)|keluar (?:negeri|wilayah|dari (?:wilayah )?indonesia)|bepergian)(?![a-z])/,
    unless:
      /(?<![a-z])(?:masuk|memasuki|kembali ke|orang asing|wna|warga negara (?!indonesia)[a-z]+|dideportasi|deportasi|pencegahan|dicegah|pencekalan|istilah|bukan|berbeda|sedangkan)(?![a-z])/,
    why: "Larangan keluar wilayah Indonesia adalah pencegahan; penangkalan adalah larangan masuk (UU 6/2011).",
  },
  {
    lang: "id",
    words: { penangkalan: "pencegahan", ditangkal: "dicegah" },
    signs:
      /(?<![a-z])(?:penangkalan (?:[a-z]+ ){0,3}(?:terhadap|kepada|atas|bagi) (?:[a-z]+ ){0,3}(?:wni|warga negara indonesia)|(?:wni|warga negara indonesia)(?: [a-z]+){0,6} ditangkal)(?![a-z])/,
    unless:
      /(?<![a-z])(?:masuk|memasuki|orang asing|wna|pencegahan|dicegah|istilah|bukan|tidak (?:dapat|boleh|bisa) (?:dikenai|ditangkal|dikenakan)|tidak)(?![a-z])/,
    why: "Warga negara Indonesia dicegah keluar; yang ditangkal masuk adalah orang asing (UU 6/2011).",
  },
  {
    lang: "id",
    words: { pencegahan: "penangkalan", dicegah: "ditangkal" },
    signs:
      /(?<![a-z])(?:pencegahan (?:terhadap |kepada |atas |bagi )?(?:para |seorang |dua |tiga |empat |lima |\d+ )?(?:orang asing|wna|warga negara asing)[^.;]{0,80}(?:masuk|memasuki)(?: kembali)?(?: ke)? (?:wilayah )?(?:indonesia|negara)|(?:orang asing|wna|warga negara asing)[^.;]{0,60}dicegah (?:masuk|memasuki))(?![a-z])/,
    unless: /(?<![a-z])(?:penangkalan|ditangkal|keluar|ke luar|meninggalkan|istilah|bukan)(?![a-z])/,
    why: "Larangan masuk wilayah Indonesia adalah penangkalan; pencegahan adalah larangan keluar (UU 6/2011).",
  },
  {
    lang: "id",
    words: { kompensasi: "restitusi" },
    signs:
      /(?<![a-z])(?:(?:dibebankan (?:kepada|pada)|dibayar(?:kan)?(?: oleh)?|ditanggung(?: oleh)?|dijatuhkan kepada|harus dibayar|wajib dibayar) (?:para |si )?(?:terdakwa|terpidana|pelaku)[^.;]{0,60} (?:disebut|adalah|ialah|dinamakan|dinamai|namanya|merupakan|dikenal sebagai) kompensasi|kompensasi (?:adalah|ialah|merupakan|yaitu)[^.;]{0,140} (?:dibebankan (?:kepada|pada)|dibayar(?:kan)?(?: oleh)?|ditanggung(?: oleh)?|oleh) (?:para )?(?:terdakwa|terpidana|pelaku)(?! tidak)|(?:terdakwa|terpidana|pelaku)(?: [a-z]+){0,4} (?:dihukum|diwajibkan|wajib|harus)(?: pula| juga)? membayar kompensasi)(?![a-z])/,
    unless: /(?<![a-z])(?:negara|pemerintah|restitusi|bukan|tidak|apabila|jika|dana bantuan)(?![a-z])/,
    why: "Yang dibayar pelaku disebut restitusi; kompensasi dibayar negara (UU 31/2014).",
  },
  {
    lang: "en",
    words: { compensation: "restitution" },
    signs:
      /(?<![a-z])(?:(?:paid|payable|borne|to be paid|owed) by (?:the |a )?(?:convicted )?(?:offender|convict|perpetrator|trafficker|defendant|person)s?[^.;]{0,50} (?:is|are) (?:called|known as|termed) compensation|(?:the )?(?:convicted )?(?:offender|convict|perpetrator|trafficker|defendant)s?[^.;]{0,40} (?:pays?|must pay|is ordered to pay)[^.;]{0,40} (?:is|are) (?:called|known as|termed) compensation)(?![a-z])/,
    unless: /(?<![a-z])(?:state|restitution|not|philippines|malaysia|united kingdom|convention)(?![a-z])/,
    why: "What the offender pays is restitution; compensation is paid by the State (Law No. 31 of 2014).",
  },
];
