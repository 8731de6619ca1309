import type { ToldProvision } from "./toldProvision.js";

/** Laws of Indonesia, by key: the provisions that every memo cites. What each says is in the base; here is how texts tell it. */
export const provisionsOfLaws: ReadonlyMap<string, readonly ToldProvision[]> = new Map([
  [
    "uu-21-2007",
    [
      {
        at: "1/1",
        told: /(?<![a-z])(?:definisi|pengertian|definition of|defines?|mendefinisikan) ["\u201c]?(?:perdagangan orang|trafficking in persons|human trafficking)(?! (?:victim|crime))/,
        also: ["1/2", "2"],
      },
      {
        at: "1/3",
        told: /(?<![a-z])(?:(?:definisi|pengertian|mendefinisikan) ["\u201c]?korban|korban (?:adalah|ialah) (?:seseorang|orang) yang mengalami|(?:definition of|defines?) (?:a |the )?["\u201c]?victim(?! of trafficking['\u2019]s)|victim (?:is|means) (?:a person|anyone|someone) who suffers)/,
      },
      {
        at: "1/5",
        told: /(?<![a-z])(?:anak (?:adalah|ialah|sebagai) (?:seseorang|orang|setiap orang) yang (?:belum|berusia di bawah)|(?:definisi|pengertian|mendefinisikan) ["\u201c]?anak(?![a-z])|(?:child|children) (?:is|are|as|means) (?:a person|persons|anyone|someone|every person|any person|people)[^.;]{0,20}(?:under|below|not yet)|(?:definition of|defines?) (?:a |the )?["\u201c]?child(?![a-z]))/,
      },
      {
        at: "1/7",
        told: /(?<![a-z])(?:eksploitasi (?:adalah|ialah) tindakan|(?:definisi|pengertian|mendefinisikan) ["\u201c]?eksploitasi(?! seksual)|(?<!sexual )exploitation,? (?:is|means)[^.;]{0,60}(?:acts?|consent)|(?:definition of|defines?) (?:the term )?["\u201c]?exploitation)(?![a-z])/,
      },
      {
        at: "1/8",
        told: /(?<![a-z])(?:eksploitasi seksual (?:adalah|ialah)|(?:definisi|pengertian|mendefinisikan) ["\u201c]?eksploitasi seksual|(?:definition of|defines?) (?:the term )?["\u201c]?sexual exploitation|sexual exploitation["\u201d]? (?:is defined|means|is any|is every))/,
      },
      {
        at: "1/13",
        told: /(?<![a-z])(?:restitusi (?:adalah|ialah)(?! hak)|(?:definisi|pengertian|mendefinisikan) ["\u201c]?restitusi|restitution["\u201d]? (?:is defined|means|is the payment|is payment)|(?:definition of|defines?) (?:the term )?["\u201c]?restitution)/,
      },
      {
        at: "1/14",
        told: /(?<![a-z])(?:rehabilitasi (?:adalah|ialah)|(?:definisi|pengertian) ["\u201c]?rehabilitasi|(?:definition of|defines?) (?:the term )?["\u201c]?rehabilitation|rehabilitation["\u201d]? (?:is defined|means))/,
      },
      {
        at: "1/15",
        told: /(?<![a-z])(?:penjeratan utang (?:adalah|ialah)|(?:definisi|pengertian|mendefinisikan) ["\u201c]?penjeratan utang|(?:definition of|defines?) (?:the term )?["\u201c]?debt bondage|debt bondage["\u201d]? (?:is defined|means))/,
      },
      {
        at: "3",
        told: /(?<![a-z])(?:memasukkan (?:orang|seseorang|korban|warga)[^.;]{0,30} ke (?:dalam )?(?:wilayah )?(?:negara )?(?:republik )?indonesia|bring(?:s|ing)? (?:a |any |foreign |the )?(?:persons?|people|victims?|women|workers|someone)[^.;]{0,30} into indonesia)/,
        also: ["2"],
      },
      {
        at: "4",
        told: /(?<![a-z])(?:membawa (?:warga negara indonesia|wni)[^.;]{0,20} ke luar (?:negeri|wilayah)|tak(?:es?|ing) (?:an? )?indonesian (?:citizens?|nationals?)[^.;]{0,20} (?:abroad|out of|outside|overseas))/,
      },
      { at: "5", told: /(?<![a-z])(?:pengangkatan anak|adopt(?:s|ing|ion)?(?: of)? (?:a )?child)/ },
      { at: "6", told: /(?<![a-z])(?:pengiriman anak|mengirim(?:kan)? anak|sending (?:of )?(?:a )?child)/, also: ["17"] },
      {
        at: "9",
        told: /(?<![a-z])(?:berusaha menggerakkan orang lain|menggerakkan orang lain[^.;]{0,40}tidak (?:jadi )?(?:terjadi|melakukan))/,
      },
      {
        at: "10",
        told: /(?<![a-z])(?:membantu atau (?:melakukan )?percobaan|percobaan(?: untuk)? melakukan (?:tppo|tindak pidana)|pembantuan atau percobaan|aid(?:ing|s) or attempt(?:ing|s)?|attempts? (?:to commit|at) trafficking)/,
      },
      { at: "11", told: /(?<![a-z])(?:permufakatan jahat|bermufakat jahat|merencanakan atau|conspir(?:acy|ing|es)|planning or)(?![a-z])/ },
      {
        at: "12",
        told: /(?<![a-z])(?:menggunakan atau memanfaatkan korban|us(?:es|ing) (?:or exploiting )?(?:a )?(?:trafficking )?victims?[^.;]{0,30}(?:intercourse|profit|labour))/,
      },
      {
        at: "15",
        told: /(?<![a-z])(?:korporasi[^.;]{0,80}denda|denda[^.;]{0,60}(?:korporasi|tiga kali)|corporations?[^.;]{0,80}fines?|fines?[^.;]{0,60}(?:corporations?|tripled|three times))/,
        also: ["13", "14", "17"],
      },
      {
        at: "16",
        told: /(?<![a-z])(?:kelompok (?:yang )?terorganisasi[^.;]{0,80}(?:ditambah|pemberatan|sepertiga)|organi[sz]ed (?:criminal )?group[^.;]{0,80}(?:third|increased|aggravat|raised))/,
      },
      {
        at: "17",
        told: /(?<![a-z])(?:(?:terhadap|korban|korbannya)[^.;]{0,20} anak[^.;]{0,80}(?:ditambah|sepertiga|pemberatan|diperberat)|(?:ditambah|sepertiga|pemberatan|diperberat)[^.;]{0,80}(?:korban|korbannya|terhadap) (?:adalah )?(?:seorang )?anak|victims? (?:is|are|was|were) (?:a )?child(?:ren)?[^.;]{0,80}(?:third|increased|raised|heavier)|(?:third|increased|raised|heavier)[^.;]{0,80}(?:against|victims? (?:is|are)) (?:a )?child)/,
        also: ["6"],
      },
      {
        at: "18",
        told: /(?<![a-z])(?:(?:korban|ia|dia|mereka|klien(?: kami)?|perempuan itu|pemohon|anak itu)[^.;]{0,60} tidak (?:dapat |boleh |akan |harus |bisa )?(?:dipidana|dihukum|dituntut|dijatuhi)|tidak (?:dapat |boleh )?(?:dipidana|dihukum|dituntut)[^.;]{0,140}(?:dipaksa|terpaksa|paksaan)|(?:asas|prinsip|ketentuan) (?:non-?(?:punishment|penali[sz]ation|pemidanaan|penghukuman)|tidak (?:memidana|menghukum) korban)|non-?(?:punishment|penali[sz]ation|prosecution) (?:of|principle|clause|provision|rule)|victims?[^.;]{0,80}(?:not|never) (?:to )?(?:be )?(?:punish(?:ed|able)|prosecuted|penali[sz]ed|held (?:criminally )?liable|criminally liable)|(?:cannot|not|never|nobody)[^.;]{0,12} be (?:punished|prosecuted|penali[sz]ed)[^.;]{0,140}(?:forced|compelled|coerced|made her|made him|made them))/,
      },
      {
        at: "19",
        told: /(?<![a-z])(?:keterangan palsu pada dokumen|memalsukan dokumen|pemalsuan dokumen|false (?:statements?|particulars) in (?:state )?(?:documents|papers)|forg(?:es|ing|ery of) (?:state )?documents)/,
      },
      { at: "20", told: /(?<![a-z])(?:kesaksian palsu|saksi palsu|bukti palsu|false testimony|false evidence|perjury)/ },
      { at: "21", told: /(?<![a-z])(?:penyerangan fisik terhadap|menyerang (?:secara )?fisik|physical(?:ly)? attack(?:s|ing)?)/ },
      {
        at: "22",
        told: /(?<![a-z])(?:(?:mencegah|menghalangi|merintangi|menghalang-halangi|menggagalkan)[^.;]{0,40} (?:penyidikan|penuntutan|persidangan)|perintangan|obstruct\w* (?:the )?(?:investigation|prosecution|trial|justice|of justice))/,
      },
      {
        at: "23",
        told: /(?<![a-z])(?:membantu pelarian|menyembunyikan pelaku|help(?:s|ing)? (?:the )?(?:traffickers?|perpetrators?|suspects?|offenders?) (?:to )?(?:escape|flee))/,
      },
      {
        at: "24",
        told: /(?<![a-z])(?:(?:memberitahukan|membocorkan|membuka|mengungkap\w*) identitas|(?:disclos|reveal)\w+ (?:of )?(?:the )?identit)/,
        also: ["44"],
      },
      {
        at: "26",
        told: /(?<![a-z])(?:(?:persetujuan|kesepakatan)(?: dari)?(?: para)? (?:korban|orang yang)[^.;]{0,60}tidak (?:menghilangkan|menghapus\w*|meniadakan|menggugurkan|menghentikan)|consent[^.;]{0,60}(?:does not|do not|cannot|shall not|is no) (?:remove|eliminate|prevent|stop|negate|bar|exclude|extinguish|affect|defence|defense|ground)|victim['\u2019]s consent[^.;]{0,20}irrelevant)/,
        also: ["1/7"],
      },
      {
        at: "29",
        told: /(?<![a-z])(?:(?:alat )?bukti (?:elektronik|yang disimpan secara elektronik)|informasi elektronik|electronic (?:evidence|information|data)|evidence may be electronic)/,
      },
      {
        at: "30",
        told: /(?<![a-z])(?:(?:keterangan|kesaksian) (?:seorang |satu (?:orang )?)?saksi(?: korban)?[^.;]{0,80}(?:cukup|memadai)|(?:seorang|satu(?: orang)?) saksi (?:korban )?[^.;]{0,60}alat bukti|(?:testimony|statement|evidence) of (?:one|a single|a|the) (?:victim|witness)[^.;]{0,80}(?:suffic\w+|enough|one other|another|other valid)|(?:one|a single) (?:victim[- ])?witness[^.;]{0,60}(?:suffic\w+|enough|evidence|proof))/,
      },
      { at: "31", told: /(?<![a-z])(?:menyadap|penyadapan|wiretap\w*|intercept\w* (?:of )?(?:telephone|communication))/ },
      {
        at: "32",
        told: /(?<![a-z])(?:memblokir|pemblokiran|blokir|(?:block|freez)(?:e|es|ing)? (?:of )?(?:the )?(?:suspect['\u2019]s |assets|accounts|wealth|property))/,
      },
      {
        at: "34",
        told: /(?<![a-z])(?:(?:kesaksian|keterangan)[^.;]{0,20} jarak jauh|audio[ -]?visual|teleconference|telekonferensi|remote(?:ly)? (?:testi\w+|hear\w+)|video[ -]?link)/,
      },
      {
        at: "35",
        told: /(?<![a-z])(?:didampingi (?:oleh )?(?:advokat|penasihat|pendamping)|accompanied by (?:an? |their |her |his )?(?:advocate|lawyer|counsel|attorney|companion))/,
      },
      {
        at: "36",
        told: /(?<![a-z])(?:(?:mengetahui|informasi (?:tentang|mengenai)|pemberitahuan(?: tentang)?) perkembangan (?:kasus|perkara)|(?:informed|information|know|learn)[^.;]{0,20} (?:of|about|on)? ?(?:the )?(?:progress|development|course) of (?:the|their|her|his) case)/,
      },
      {
        at: "37",
        told: /(?<![a-z])(?:tanpa (?:kehadiran|hadirnya) terdakwa(?![^.;]{0,40}(?:putus|absentia))[^.;]{0,60}(?:keterangan|saksi)|(?:saksi|keterangan)[^.;]{0,80}tanpa (?:kehadiran|hadirnya) terdakwa|testi\w+[^.;]{0,40} in the absence of the (?:accused|defendant))/,
        also: ["34", "38", "39", "40", "41"],
      },
      { at: "41", told: /(?<![a-z])in absentia(?![a-z])/, also: ["37", "42"] },
      {
        at: "44",
        told: /(?<![a-z])(?:hak (?:atas|memperoleh)? ?kerahasiaan identitas|kerahasiaan identitas (?:saksi|korban|diri)|identitas (?:saksi|korban)[^.;]{0,20} dirahasiakan|(?:secrecy|confidentiality) of (?:the |their )?identit|identit\w+[^.;]{0,40}(?:kept secret|confidential))/,
        also: ["24", "33"],
      },
      { at: "45", told: /(?<![a-z])(?:ruang pelayanan khusus|special service (?:room|unit)s?)/, also: ["43"] },
      { at: "46", told: /(?<![a-z])(?:pusat pelayanan terpadu|integrated service cent(?:re|er)s?)/, also: ["43"] },
      {
        at: "48",
        told: /(?<![a-z])(?:berhak (?:untuk )?(?:memperoleh|atas|mendapat\w*|menerima|mengajukan) restitusi|hak (?:atas|untuk (?:memperoleh|mendapat\w*))? ?restitusi|(?:right|entitled) to (?:receive |obtain |claim |seek )?restitution|restitusi (?:meliputi|mencakup|terdiri|berupa)|restitution (?:covers|includes|comprises|consists))/,
        also: ["49", "50", "1/13"],
      },
      {
        at: "50",
        told: /(?<![a-z])(?:kurungan pengganti|(?:substitute|alternative) (?:detention|imprisonment|confinement)|(?:disita|menyita|penyitaan)[^.;]{0,60}restitusi|restitusi[^.;]{0,80}(?:disita|dilelang|penyitaan)|restitution[^.;]{0,80}(?:seized|auction\w*|seizure))/,
        also: ["25", "48"],
      },
      {
        at: "51",
        told: /(?<![a-z])(?:(?:hak|berhak)[^.;]{0,40} rehabilitas?i|rehabilitasi kesehatan, rehabilitasi sosial|(?:right|entitled) to (?:health |medical |social |physical )?(?:and social )?rehabilitation)/,
        also: ["52", "53", "1/14"],
      },
      {
        at: "52",
        told: /(?<![a-z])(?:rumah perlindungan sosial|pusat trauma|(?:social )?(?:shelters?|safe houses?) (?:or|and) trauma cent(?:re|er)s?|trauma cent(?:re|er)s?)/,
        also: ["51", "53"],
      },
      {
        at: "54",
        told: /(?<![a-z])(?:korban[^.;]{0,30} (?:yang )?(?:berada )?di luar negeri[^.;]{0,100}(?:perwakilan|dipulangkan|memulangkan|pemulangan|melindungi)|perwakilan[^.;]{0,60} (?:melindungi|memulangkan)|missions? abroad[^.;]{0,60}(?:protect|return|bring|repatriat)|(?:repatriat|return)\w*[^.;]{0,60} from abroad)/,
        also: ["51"],
      },
      {
        at: "57",
        told: /(?<![a-z])(?:wajib (?:mencegah|membuat kebijakan)|kewajiban (?:pencegahan|mencegah)|(?:duty|obligation|obliged|must) to? ?prevent (?:trafficking|the crime))/,
        also: ["56", "58"],
      },
      {
        at: "58",
        told: /(?<![a-z])(?:(?:dibentuk|membentuk|pembentukan|keanggotaan|(?:form|establish|creat)\w*|set(?:ting)? up)[^.;]{0,40} (?:gugus tugas|task forces?)|(?:gugus tugas|task forces?)[^.;]{0,40} (?:dibentuk|diatur|pembentukannya|(?:is|are|was|were) (?:regulated|established|formed|set up|provided for|created)))(?![a-z])/,
        also: ["57"],
      },
      {
        at: "59",
        told: /(?<![a-z])(?:bantuan timbal balik|kerja sama internasional|mutual (?:legal )?assistance|international cooperation)/,
        also: ["58"],
      },
      {
        at: "60",
        told: /(?<![a-z])(?:peran serta masyarakat|public participation|part(?:icipation)? of (?:the )?(?:public|society|community))/,
        also: ["61", "62", "63"],
      },
      { at: "65", told: /(?<![a-z])(?:(?:mencabut|dicabut|repeal\w*|revok\w*)[^.;]{0,40}(?:pasal|articles?) (?:297|324))/ },
    ],
  ],
  [
    "uu-1-2023",
    [
      {
        at: "455",
        told: /(?<![a-z])(?:perdagangan orang|tppo|trafficking in persons|human trafficking|(?:the )?core offence of trafficking|trafficking offence|trafficking)(?![a-z])/,
        also: ["622"],
        unless:
          /penyelundupan|smuggling|narko|drug|(?<![a-z])(?:korban|victim|penyidik|korporasi|corporat|pencucian|launder|dokumen|paspor|tambahan|additional|perempuan yang|jaringan|satgas|gugus|ke-?\s?\d|turut serta|penyertaan|percobaan|pembantuan|attempt|complicity|bersama-sama)/,
      },
      {
        at: "457",
        told: /(?<![a-z])(?:penyelundupan (?:manusia|orang|migran)|(?:people|migrant|human) smuggling|smuggling of (?:migrants|people|persons))(?![a-z])/,
        also: ["622", "456", "3"],
        unless: /perdagangan orang|tppo|traffick|korban|victim|korporasi|corporat/,
      },
    ],
  ],
  [
    "uu-18-2017",
    [
      {
        at: "1/1",
        told: /(?<![a-z])(?:(?:definisi|pengertian|mendefinisikan) ["\u201c]?calon pekerja migran|calon pekerja migran(?: indonesia)? (?:adalah|ialah)|(?:definition of|defines?) (?:a )?["\u201c]?prospective)/,
      },
      {
        at: "1/2",
        told: /(?<![a-z])(?:(?:definisi|pengertian|mendefinisikan) ["\u201c]?pekerja migran|(?<!calon )pekerja migran indonesia (?:adalah|ialah) setiap|(?:definition of|defines?) (?:an? )?["\u201c]?(?:indonesian )?migrant worker)/,
      },
      {
        at: "4",
        told: /(?<![a-z])(?:(?:pelaut|awak kapal)[^.;]{0,60}termasuk pekerja migran|(?:seafarers|fishing crew)[^.;]{0,60} (?:count|are included|are) (?:as )?(?:migrant workers|among))/,
        also: ["64", "1"],
      },
      {
        at: "5",
        told: /(?<![a-z])(?:(?:berusia|usia|umur) (?:paling rendah|minimal|minimum|sekurang-kurangnya)[^.;]{0,20}(?:18|delapan belas)|minimum age[^.;]{0,40}(?:18|eighteen)|(?:at least|minimum of) (?:18|eighteen) years)/,
        also: ["66", "80"],
      },
      {
        at: "6",
        told: /(?<![a-z])(?:(?:menguasai|memegang|menyimpan) (?:sendiri )?(?:dokumen perjalanan|paspor)|(?:keep|hold|retain) (?:their|her|his) (?:own )?(?:passports?|travel documents?))/,
      },
      { at: "22", told: /(?<![a-z])(?:atase (?:ketenagakerjaan|tenaga kerja)|labou?r attach[e\u00e9]s?)/ },
      {
        at: "29",
        told: /(?<![a-z])(?:jaminan sosial (?:bagi )?(?:pekerja|pmi)|social security (?:for|of) (?:indonesian )?migrant)/,
        also: ["1"],
      },
      {
        at: "30",
        told: /(?<![a-z])(?:tidak (?:dapat |boleh )?(?:dibebani|dibebankan|membebankan|menanggung|dipungut|membayar)[^.;]{0,40} biaya penempatan|biaya penempatan[^.;]{0,60}tidak (?:dapat |boleh )?(?:dibeban\w+|ditanggung|dipungut)|(?:not|never|no)[^.;]{0,40} (?:charged?|bear|borne|pay|paid|placement (?:fees?|costs?))[^.;]{0,60}(?:placement (?:fees?|costs?)|workers?)|placement (?:fees?|costs?)[^.;]{0,40} (?:may|shall|must|can)? ?not[^.;]{0,30}(?:charged|borne|passed|imposed)|bebas biaya penempatan|zero[- ]cost placement)/,
        also: ["72", "86"],
      },
      {
        at: "32",
        told: /(?<![a-z])(?:moratorium|menghentikan (?:dan\/atau|atau|dan) melarang penempatan|(?:stop|suspend|halt|ban)\w*[^.;]{0,20} (?:of )?placement[^.;]{0,30} (?:to|in) (?:certain|a) countr)/,
      },
      {
        at: "38",
        told: /(?<![a-z])(?:layanan terpadu satu atap|ltsa|one[- ](?:roof|stop) (?:integrated )?services?)/,
        also: ["39", "40", "41"],
      },
      {
        at: "42",
        told: /(?<![a-z])(?:tugas (?:dan tanggung jawab )?pemerintah desa|(?:peran|kewajiban) (?:pemerintah )?desa|(?:tasks?|duties|role) of (?:the )?village)/,
      },
      {
        at: "64",
        told: /(?<![a-z])(?:(?:pelaut|awak kapal|anak buah kapal)[^.;]{0,100}(?:diatur|ditetapkan|dengan|dalam)[^.;]{0,30}peraturan pemerintah|peraturan pemerintah[^.;]{0,100}(?:pelaut|awak kapal)|(?:seafarers|fishers|crews?|recruitment of crew)[^.;]{0,120}government regulation|government regulation[^.;]{0,160}(?:crews?|seafarers|fishers))/,
        also: ["4", "90"],
      },
      {
        at: "69",
        told: /(?<![a-z])(?:larangan bagi orang perseorangan|orang perseorangan (?:di|yang )?dilarang (?:melaksanakan|menempatkan)|(?:individuals|private persons|an individual)[^.;]{0,40} (?:may not|must not|are forbidden|are prohibited|from)[^.;]{0,20} plac(?:e|ing))/,
        also: ["81"],
      },
      {
        at: "81",
        told: /(?<![a-z])(?:orang perseorangan[^.;]{0,80}(?:dipidana|diancam|dihukum|pidana)|(?:dipidana|diancam pidana|ancaman pidana)[^.;]{0,60} orang perseorangan|individuals?[^.;]{0,80}(?:punish\w*|penalt\w+|imprison\w*|liable|offence))/,
        also: ["69"],
      },
      {
        at: "81",
        told: /(?<![a-z])(?:diancam|dipidana|ancaman pidana|punish\w*|penalt\w+)(?![a-z])/,
        sentence:
          /(?<![a-z])(?:orang perseorangan|individuals?)(?![a-z])[^.;]{0,60}(?:menempatkan|penempatan|plac\w+)|(?:menempatkan|penempatan|plac\w+)[^.;]{0,60}(?:orang perseorangan|individuals?)/,
        also: ["69"],
      },
      {
        at: "83",
        told: /(?<![a-z])(?:(?:dipidana|pidana|ancaman)[^.;]{0,80}tidak memenuhi (?:persyaratan|syarat)|(?:punish|penalt)\w*[^.;]{0,80}not meet(?:ing)? the (?:conditions|requirements))/,
        also: ["68"],
      },
      {
        at: "86",
        told: /(?<![a-z])(?:(?:dipidana|pidana|ancaman|sanksi)[^.;]{0,80} (?:membebankan|pembebanan|memungut) biaya penempatan|(?:punish|penalt)\w*[^.;]{0,80}charg\w+ placement)/,
        also: ["72", "30"],
      },
    ],
  ],
  [
    "uu-6-2011",
    [
      {
        at: "1/32",
        told: /(?<![a-z])(?:(?:definisi|pengertian|mendefinisikan) ["\u201c]?penyelundupan manusia|(?:definition of|defines?) ["\u201c]?people smuggling)/,
      },
      {
        at: "86",
        told: /(?<![a-z])(?:tindakan administratif keimigrasian[^.;]{0,60}tidak (?:diberlakukan|berlaku|dikenakan)|(?:no|not)[^.;]{0,30} administrative (?:immigration )?(?:measures?|actions?|sanctions?)[^.;]{0,40} (?:against|to|on)[^.;]{0,20}victims)/,
      },
      {
        at: "91",
        told: /(?<![a-z])(?:kewenangan (?:melakukan )?pencegahan|exit bans?)(?![a-z])/,
        also: ["1", "92", "93", "94", "95", "96", "97", "16"],
      },
      {
        at: "98",
        told: /(?<![a-z])(?:kewenangan (?:melakukan )?penangkalan|entry bans?)(?![a-z])/,
        also: ["1", "99", "100", "101", "102", "13", "75", "103"],
      },
      {
        at: "136/3",
        told: /(?<![a-z])(?:(?:ketentuan|tindak) pidana[^.;]{0,60}tidak (?:diberlakukan|berlaku|dikenakan)[^.;]{0,40}korban|(?:offences|offenses|provisions|penalties)[^.;]{0,60} (?:are|do|is|does|shall) not (?:applied|apply|be applied|enforced)[^.;]{0,40}victims)/,
        also: ["86"],
      },
    ],
  ],
  [
    "uu-12-2022",
    [
      { at: "4/1", told: /(?<![a-z])(?:sembilan (?:jenis|bentuk|macam)|nine (?:kinds|types|forms))/ },
      {
        at: "4/2",
        told: /(?<![a-z])(?:(?:perdagangan orang|tppo)[^.;]{0,40}(?:eksploitasi seksual|kekerasan seksual)|trafficking[^.;]{0,40}(?:sexual exploitation|sexual violence))/,
        also: ["12", "13"],
      },
      {
        at: "12",
        told: /(?<![a-z])(?:(?:dipidana|pidana|diancam)[^.;]{0,60} eksploitasi seksual|eksploitasi seksual[^.;]{0,40}(?:dipidana|diancam))/,
        also: ["4", "15"],
      },
      {
        at: "25",
        told: /(?<![a-z])(?:keterangan (?:saksi|korban)[^.;]{0,60}(?:cukup|satu alat bukti)|(?:testimony|statement) of (?:the |a |one )?(?:victim|witness)[^.;]{0,60}(?:suffic\w+|enough))/,
        also: ["24"],
      },
      {
        at: "23",
        told: /(?<![a-z])(?:tidak (?:dapat|boleh) (?:diselesaikan|dilakukan penyelesaian)(?: perkaranya)? di luar (?:proses )?(?:peradilan|pengadilan)|(?:not|cannot|no)[^.;]{0,20} (?:be )?(?:settled?|settlement) (?:out(?:side)? (?:of )?(?:the )?courts?))/,
      },
      {
        at: "33",
        told: /(?<![a-z])(?:restitusi[^.;]{0,60}(?:30|tiga puluh) (?:\(tiga puluh\) )?hari|restitution[^.;]{0,60}(?:30|thirty) days)/,
        also: ["31"],
      },
      { at: "35", told: /(?<![a-z])(?:dana bantuan korban|victim (?:assistance|trust|aid) fund)/, also: ["1", "87"] },
    ],
  ],
  [
    "uu-35-2014",
    [
      {
        at: "76F",
        told: /(?<![a-z])(?:(?:larangan|dilarang)[^.;]{0,80}(?:penculikan|penjualan|perdagangan) (?:anak|dan)|(?:ban|bans|prohibits?|forbids?)[^.;]{0,60}(?:abduct\w+|sell\w*|sale|trading|trafficking)[^.;]{0,20} (?:of )?child)/,
        also: ["83"],
      },
      {
        at: "76I",
        told: /(?<![a-z])(?:(?:larangan|dilarang)[^.;]{0,80} (?:mengeksploitasi|mengeksploitir|eksploitasi)[^.;]{0,40}(?:ekonomi|seksual)|(?:ban|bans|prohibits?|forbids?)[^.;]{0,60}(?:economic|sexual)[^.;]{0,20} exploit)/,
        also: ["88"],
      },
    ],
  ],
]);
