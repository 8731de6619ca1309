import type { Lang } from "../engine/concept.js";
import { stagesOfAid } from "./stagesOfAid.js";
import { stagesOfExtradition } from "./stagesOfExtradition.js";
import { stagesOfSentence } from "./stagesOfSentence.js";
import { stagesOfVictims } from "./stagesOfVictims.js";

/** A word for a person that goes with one stage of a procedure, and what tells that the sentence is of another. */
export interface Stage {
  readonly lang: Lang;
  /** The words, with what stands in their place. */
  readonly words: Readonly<Record<string, string>>;
  /** The sentence is of the other stage. All patterns read small letters: they are many, and one that need not ignore case is compiled in a third of the time. */
  readonly signs: RegExp;
  /** It speaks of the word's own stage as well, or of somebody else. */
  readonly unless: RegExp;
  /** The sentence before says that it is of the other stage, and this one only points back to it. */
  readonly follows?: { readonly before: RegExp; readonly points: RegExp };
  /** Where the sentence names an instrument of the base, another rule tells it. */
  readonly leavesNamed?: true;
  /** What the words are of, for the message. */
  readonly why: string;
}

/** Of a stage that only the sentence before can tell. */
const never = /(?!)/;

/**
 * What a person is called at each stage: suspect in the investigation and defendant at trial (Indonesian code of criminal procedure, Law No. 20 of 2025, article 1), asylum seeker until the claim is
 * decided and refugee after that (UNHCR, Master Glossary of Terms, 2006), an expert who gives an opinion and a witness who tells what was seen (the same code, on evidence).
 */
export const stages: readonly Stage[] = [
  ...stagesOfVictims,
  ...stagesOfAid,
  ...stagesOfExtradition,
  {
    lang: "id",
    words: { terdakwa: "tersangka" },
    signs:
      /(?<![a-z])(?:melengkapi berkas|tahap penyidikan|masih (?:disidik|dalam penyidikan)|(?:penyidik|polisi|polres\w*|polda|kepolisian|satreskrim|ditreskrim\w*|bareskrim)(?![a-z])[^.;]{0,70}(?<![a-z])(?:menahan|menangkap|meringkus|membekuk|memeriksa|menetapkan))(?![a-z])/,
    unless:
      /(?<![a-z])(?:tersangka|sidang|persidangan|didakwa|dakwaan|hakim|putusan|vonis|divonis|tuntutan|dituntut|jaksa (?:penuntut|menuntut)|kabur|melarikan|buron\w*|banding|kasasi|pengadilan|milik|bukan|istilah|sebagai terdakwa|menjadi terdakwa)(?![a-z])/,
    why: "Selama penyidikan sebutannya tersangka; terdakwa baru di sidang.",
  },
  {
    lang: "id",
    words: { tersangka: "terdakwa" },
    signs:
      /(?<![a-z])(?:majelis hakim|hakim ketua|di (?:muka|depan|dalam) (?:sidang|persidangan)|di persidangan|di ruang sidang|dalam persidangan|sidang (?:perdana|pembacaan|tuntutan|putusan)|surat dakwaan|membacakan (?:dakwaan|tuntutan|putusan)|nota (?:pembelaan|keberatan)|pleidoi|eksepsi|tersangka (?:telah |sudah |akhirnya |itu )?(?:dijatuhi (?:hukuman|pidana|vonis)|divonis|dihukum \d)|(?:pengadilan (?:negeri|tinggi)|pn|mahkamah agung|hakim)(?![a-z])[^.;]{0,50} (?:menjatuhkan (?:pidana|hukuman|vonis)|menjatuhi|menghukum|memvonis|memidana|membebaskan|memperberat|meringankan)(?![a-z])[^.;]{0,60}tersangka|penuntut umum (?:telah |sudah )?(?:mendakwa|menuntut) (?:para |kedua |ketiga )?tersangka)(?![a-z])/,
    unless:
      /(?<![a-z])(?:praperadilan|penetapan|ditetapkan|menetapkan|status tersangka|menjadi tersangka|sebagai tersangka|tersangka (?:lain|baru|kedua|utama)|penyidik\w*|penyidikan|polisi|kepolisian|polres\w*|polda|buron\w*|ditangkap|menangkap|penangkapan|terdakwa|terpidana|bukan|istilah|belum|sebelum|akan|menunggu|segera|dilimpahkan|pelimpahan|berkas|dipisah)(?![a-z])/,
    why: "Di sidang sebutannya terdakwa; tersangka adalah orang yang masih disidik.",
  },
  {
    lang: "en",
    words: { suspect: "defendant", suspects: "defendants" },
    signs:
      /(?<![a-z])(?:at the opening of the trial|(?:during|throughout) (?:the|his|her|their) trial|panel (?:of judges )?(?:asked|heard|sentenced|found|ordered|acquitted)|presiding judge|understood the indictment|(?:reads?|reading of|heard) (?:out )?the indictment|pleaded (?:not )?guilty|(?:judges?|court) (?:sentenced|acquitted|convicted|found the)|(?:is|are) being tried|asked the (?:court|judges?|panel) to)(?![a-z])/,
    unless:
      /(?<![a-z])(?:pre-?trial|before (?:the|his|her|their) trial|warrants?|named|another|other|second|new|remaining|at large|fugitives?|investigat\w+|arrest\w*|detain\w*|detention|police|stand trial|brought to trial|as (?:a )?suspects?|suspects? in|defendants?|accused|not yet|will|until)(?![a-z])/,
    why: "At trial the person is a defendant; a suspect is still under investigation.",
  },
  {
    lang: "en",
    words: { defendant: "suspect", defendants: "suspects" },
    signs:
      /(?<![a-z])(?:(?:police|investigators?|detectives?) (?:in [a-z ]{3,30} )?(?:have |has |had )?(?:arrested|detained|questioned|are (?:still )?(?:looking for|questioning))|(?:is|are|was|were|remains?) (?:still )?under investigation|during the (?:police )?investigation)(?![a-z])/,
    unless:
      /(?<![a-z])(?:suspects?|trials?|indict\w*|courts?|judges?|prosecut\w+|charge|charged|charges|hearings?|verdicts?|convict\w+|sentenc\w+|acquit\w*|bail|appeals?|not|civil)(?![a-z])/,
    why: "Before the case is in court the person is a suspect.",
  },
  {
    lang: "id",
    words: { pengungsi: "pencari suaka" },
    signs:
      /(?<![a-z])(?:menunggu (?:keputusan|penetapan|hasil)[^.;]{0,40}(?:status|permohonan\w*|suaka|unhcr)|belum diakui|belum (?:diputus|ditetapkan)[^.;]{0,30}(?:status|unhcr)|permohonan suakanya)(?![a-z])/,
    unless:
      /(?<![a-z])(?:pencari suaka|status pengungsi|sebagai pengungsi (?:oleh|dan)|negara ketiga|dan pengungsi|pengungsi dan|bukan|istilah|jika|apabila)(?![a-z])/,
    why: "Sebelum permohonannya diputus, orang itu pencari suaka.",
  },
  {
    lang: "en",
    words: { refugee: "asylum seeker", refugees: "asylum seekers" },
    signs:
      /(?<![a-z])(?:(?:claims?|applications?) (?:is|are|was|were) (?:still )?(?:pending|undecided)|(?:awaiting|waiting for|await|waits? for) (?:a |the |unhcr's |their |her |his )*(?:decision|refugee status determination|status determination)|not yet (?:been )?recogni[sz]ed|before (?:their|her|his|the) claims? (?:is|are) decided)(?![a-z])/,
    unless:
      /(?<![a-z])(?:asylum[- ]seekers?|as refugees?|refugee (?:status|claim|law|convention|camp|agency)|resettl\w*|third countr\w+|refugees and|and refugees|not (?:a )?refugees?|if|whether|others?|some)(?![a-z])/,
    why: "Until the claim is decided, the person is an asylum seeker.",
  },
  {
    lang: "id",
    words: { saksi: "ahli" },
    signs:
      /(?<![a-z])(?:(?:menurut|sesuai|berdasarkan) (?:ilmu|keahlian|keilmuan|bidang ilmu)\w*|pendapat (?:ahli|keahlian|profesional)\w*|keterangan keahlian)(?![a-z])/,
    unless: /(?<![a-z])(?:saksi ahli|ahli|saksi dan ahli|para saksi|saksi korban|bukan|istilah)(?![a-z])/,
    why: "Siapa yang memberi pendapat menurut keahliannya diperiksa sebagai ahli; saksi menerangkan apa yang dilihat, didengar, atau dialaminya.",
  },
  {
    lang: "en",
    words: { witness: "expert" },
    signs:
      /(?<![a-z])(?:(?:professional|scientific|medical) opinion|opinion (?:as|of) (?:a|an) (?:psychologist|doctor|physician|psychiatrist|academic))(?![a-z])/,
    unless: /(?<![a-z])(?:expert|experts|witnesses|eyewitness|not|both|witness (?:statement|protection|box|stand))(?![a-z])/,
    why: "One who gives a professional opinion is heard as an expert; a witness tells what was seen, heard or lived through.",
  },
  {
    lang: "id",
    words: { dakwaan: "tuntutan" },
    signs:
      /(?<![a-z])(?:(?:sesudah|setelah) (?:semua |seluruh |para )?(?:saksi|terdakwa|pemeriksaan)[^.;]{0,60}(?:diperiksa|selesai)|membacakan (?:surat )?dakwaan[^.;]{0,30}(?:tahun|bulan) penjara|dakwaan:? (?:\w+ )(?:tahun|bulan) penjara)(?![a-z])/,
    unless: /(?<![a-z])(?:tuntutan|menuntut|dituntut|sidang perdana|sidang pertama|didakwa|eksepsi|putusan|hakim menjatuhkan)(?![a-z])/,
    why: "Sesudah pemeriksaan, penuntut umum membacakan tuntutan; dakwaan dibacakan pada awal sidang.",
  },
  {
    lang: "en",
    words: { indictment: "sentencing demand", dakwaan: "tuntutan" },
    signs:
      /(?<![a-z])(?:asked for \w+ (?:years|months)|(?:all|when) (?:all )?(?:the )?(?:evidence|witnesses) had been heard|demanded \w+ (?:years|months))(?![a-z])/,
    unless: /(?<![a-z])(?:tuntutan|opening|opened|first (?:day|session)|charged|counts?|sentencing demand)(?![a-z])/,
    why: "After the evidence the prosecutor reads the sentencing demand (tuntutan); the indictment (dakwaan) opens the trial.",
  },
  {
    lang: "id",
    words: { banding: "kasasi" },
    signs: /(?<![a-z])banding\s+(?:ke|kepada|pada|di)\s+mahkamah agung(?![a-z])/,
    unless: /(?<![a-z])(?:kasasi|peninjauan kembali|tidak dapat|bukan)(?![a-z])/,
    why: "Banding diajukan ke pengadilan tinggi; ke Mahkamah Agung diajukan kasasi.",
  },
  {
    lang: "id",
    words: { kasasi: "banding" },
    signs: /(?<![a-z])kasasi\s+(?:ke|kepada|pada|di)\s+pengadilan tinggi(?![a-z])/,
    unless: /(?<![a-z])(?:banding|mahkamah agung|tidak|bukan)(?![a-z])/,
    why: "Ke pengadilan tinggi diajukan banding; kasasi diajukan ke Mahkamah Agung.",
  },
  {
    lang: "en",
    words: { cassation: "appeal", kasasi: "banding" },
    signs: /(?<![a-z])(?:with|to|in|before) the high court(?![a-z])/,
    unless:
      /(?<![a-z])(?:supreme court|mahkamah agung|appeal|banding|overturned|upheld|(?:decision|judgment|ruling) of the high court)(?![a-z])/,
    why: "An appeal (banding) goes to the high court; cassation (kasasi) to the Supreme Court.",
  },
  {
    lang: "id",
    words: { penyelidikan: "penyidikan" },
    signs:
      /(?<![a-z])(?:(?:merampungkan|menyelesaikan|menuntaskan|mengakhiri|setelah|usai|seusai) (?:proses |tahap |seluruh )?penyelidikan(?![a-z])[^.;]{0,90}(?:menyerahkan|melimpahkan|mengirim|mengirimkan) berkas[^.;]{0,30}(?:jaksa|penuntut umum|kejaksaan|kejari|kejati)|penyelidikan (?:itu |tersebut )?(?:telah |sudah )?(?:selesai|rampung|tuntas)[^.;]{0,60}berkas[^.;]{0,40}(?:diserahkan|dilimpahkan|dikirim)[^.;]{0,30}(?:jaksa|penuntut umum|kejaksaan|kejari|kejati)|tersangka (?:mengaku|diperiksa)[^.;]{0,40} (?:dalam|selama) penyelidikan|berkas penyelidikan[^.;]{0,60}(?:lengkap|p-?21|dilimpahkan)|(?:berkas|hasil) penyelidikan[^.;]{0,40}(?:jaksa|penuntut umum)|(?:dalam|pada|selama) (?:tahap |proses )?penyelidikan(?: itu| ini| tersebut)?[^.;]{0,50}(?:telah |sudah )?(?:menetapkan|menahan) (?:\w+ )?(?:orang )?(?:sebagai )?tersangka)(?![a-z])/,
    unless: /(?<![a-z])(?:penyidikan|penyelidik|naik|ditingkatkan|belum|tidak)(?![a-z])/,
    why: "Berkas yang diserahkan kepada jaksa adalah berkas penyidikan; penyelidikan baru mencari apakah ada tindak pidana.",
  },
  {
    lang: "id",
    words: { narapidana: "tahanan" },
    signs:
      /(?<![a-z])(?:belum (?:diputus|divonis|dijatuhi)|dibawa ke sidang|menunggu (?:sidang|putusan)|selama (?:proses |masa |tahap )?penyidikan|masih disidik)(?![a-z])/,
    unless: /(?<![a-z])(?:tahanan(?! negara)|terpidana|perkara lain|grasi|remisi|peninjauan kembali|sebagai saksi)(?![a-z])/,
    why: "Sebelum putusan berkekuatan hukum tetap, orang itu tahanan; narapidana menjalani pidana.",
  },
  {
    lang: "id",
    words: { diekstradisi: "dideportasi", mengekstradisi: "mendeportasi" },
    signs: /(?<![a-z])(?:(?:kantor |petugas |pejabat )imigrasi|izin tinggal\w*|overstay)(?![a-z])/,
    unless:
      /(?<![a-z])(?:permintaan|buron\w*|interpol|red notice|perjanjian|tersangka|terpidana|terdakwa|jaksa|kejaksaan|polisi|polri|hakim|pengadilan|kasus|perkara|pidana|korupsi|pelaku|dideportasi|deportasi)(?![a-z])/,
    why: "Orang asing yang melanggar izin tinggal dideportasi; ekstradisi memenuhi permintaan negara yang menuntut orang itu.",
  },
  {
    lang: "id",
    words: { dideportasi: "dipulangkan", mendeportasi: "memulangkan" },
    signs:
      /(?<![a-z])(?:(?:di|men)deportasi[^.;,]{0,60} (?:melalui|lewat|dalam|dengan) (?:program |skema |jalur )?(?:pemulangan|kepulangan|repatriasi) (?:secara )?sukarela|(?:di|men)deportasi[^.;,]{0,40} atas (?:keinginan|permintaan|kemauan|kehendak) (?:sendiri|mereka sendiri|korban(?: sendiri)?)|(?:di|men)deportasi[^.;,]{0,40} secara sukarela|secara sukarela (?:di|men)deportasi|(?:menyatakan|menyampaikan) (?:keinginan|kemauan|kesediaan)\w* (?:untuk )?(?:pulang|kembali)[^.;]{0,120} (?:di|men)deportasi)(?![a-z])/,
    unless: /(?<![a-z])(?:otoritas|imigrasi|bukan|istilah|tidak|alih-alih|daripada|alternatif|ditahan|overstay|sebelum)(?![a-z])/,
    why: "Yang pulang atas kehendak sendiri dipulangkan; deportasi diperintahkan negara yang ditinggalkan.",
  },
  {
    lang: "id",
    words: { mendeportasi: "memulangkan", deportasi: "pemulangan" },
    signs:
      /(?<![a-z])(?:(?:kbri|kjri|kemlu|kementerian luar negeri|iom|lpsk|perwakilan ri)(?: [a-z][a-z]+){0,2} (?:telah |sudah |akan |kemudian )*mendeportasi|memfasilitasi deportasi [^.;]{0,24}korban)(?![a-z])/,
    unless: /(?<![a-z])(?:otoritas|imigrasi|bukan|istilah|menunda|penundaan|dideportasi)(?![a-z])/,
    why: "Deportasi dilakukan negara yang ditinggalkan; perwakilan dan organisasi memulangkan korban.",
  },
  {
    lang: "en",
    words: { deported: "repatriated" },
    signs:
      /(?<![a-z])(?:(?:iom|unhcr|embassy|consulate(?:[ -]general)?|kbri|kjri|kemlu|ministry of foreign affairs|lpsk|shelter)(?: [a-z][a-z]+){0,2} (?:has |have |had |then |also |later )*deported (?:the |them|him|her|all|\d)|iom[^.;]{0,90}, it (?:then |later )?deported)(?![a-z])/,
    unless: /(?<![a-z])(?:authorit\w+|immigration|not|had been deported|were deported)(?![a-z])/,
    why: "It is States that deport; missions and organisations help victims to go home.",
  },
  {
    lang: "en",
    words: { defendant: "suspect", defendants: "suspects" },
    signs:
      /(?<![a-z])(?:police|polda|polres|bareskrim|detectives?)(?: [a-z][a-z]+){0,2} (?:have |has |had )?named (?:\w+ )?defendants?(?![a-z])/,
    unless: /(?<![a-z])(?:suspects?|courts?|judges?|trials?)(?![a-z])/,
    why: "Before the case is in court the person is a suspect.",
  },
  {
    lang: "en",
    words: { indicted: "named as suspects" },
    signs: /(?<![a-z])(?:police|polda|polres|bareskrim|detectives?)(?: [a-z][a-z]+){0,2} (?:have |has |had )?indicted(?![a-z])/,
    unless: /(?<![a-z])(?:prosecutors?|grand jury|court|attorney|not)(?![a-z])(?! (?:next|later))/,
    why: "The police name suspects; it is the prosecutor who indicts.",
  },
  {
    lang: "id",
    words: { mendakwa: "menetapkan sebagai tersangka" },
    signs: /(?<![a-z])(?:polisi|penyidik|polda|polres\w*|bareskrim)(?: [a-z]\w+){0,2} (?:telah |sudah |resmi |kemudian )*mendakwa(?![a-z])/,
    unless: /(?<![a-z])(?:jaksa|penuntut|kejaksaan|bukan|tidak)(?![a-z])/,
    why: "Polisi menetapkan tersangka; yang mendakwa adalah penuntut umum.",
  },
  {
    lang: "en",
    words: { extradited: "transferred", extradition: "transfer" },
    signs:
      /(?<![a-z])(?:serve (?:out )?the (?:rest|remainder) of (?:his|her|their|the) sentences?|at (?:his|her|their) own (?:wish|request))(?![a-z])/,
    unless: /(?<![a-z])(?:transfer\w*|to stand trial|fugitives?|wanted|charges?|not)(?![a-z])/,
    why: "A sentenced person who serves the rest at home is transferred; extradition brings somebody to trial or to a sentence that was evaded.",
  },
  {
    lang: "en",
    words: { seekers: "refugees" },
    signs:
      /(?<![a-z])claims? (?:have|has) been (?:examined and )?(?:accepted|recogni[sz]ed|granted)|(?:have|has|had) been recogni[sz]ed as refugees(?![a-z])/,
    unless: /(?<![a-z])(?:refugees and|and refugees|some|others|whether|if|until|not)(?![a-z])/,
    why: "Whose claim was accepted is a refugee.",
  },
  {
    lang: "id",
    words: { pencegahan: "penangkalan" },
    signs:
      /(?<![a-z])(?:(?:asing|wna|berkewarganegaraan asing)(?![a-z])[^.;]{0,70}(?:tidak dapat|dilarang|tidak bisa|dicegah) (?:masuk|kembali)(?: lagi)?(?: ke)? (?:ke )?(?:indonesia|wilayah)[^.;]{0,90}pencegahan|keputusan pencegahan[^.;]{0,50}masuk (?:ke )?(?:indonesia|wilayah))(?![a-z])/,
    unless: /(?<![a-z])(?:penangkalan|pencegahan dan|keluar|ke luar negeri|tppo|tindak pidana|perdagangan orang|bukan|istilah)(?![a-z])/,
    why: "Larangan masuk wilayah Indonesia adalah penangkalan; pencegahan adalah larangan ke luar (UU 6/2011).",
  },
  {
    lang: "id",
    words: { penangkalan: "pencegahan" },
    signs:
      /(?<![a-z])(?:penangkalan(?![a-z])[^.;]{0,60}(?:bepergian )?(?:ke luar negeri|keluar (?:dari )?(?:wilayah )?indonesia)|(?:tidak|agar tidak) (?:dapat |bisa )?(?:bepergian |pergi |lari |kabur )?ke luar negeri[^.;]{0,60}penangkalan)(?![a-z])/,
    unless: /(?<![a-z])(?:pencegahan|cekal|masuk|penangkalan dan|bukan|istilah)(?![a-z])/,
    why: "Larangan ke luar wilayah Indonesia adalah pencegahan; penangkalan adalah larangan masuk (UU 6/2011).",
  },
  {
    lang: "en",
    words: { persecute: "prosecute", persecuted: "prosecuted", persecution: "prosecution", persecuting: "prosecuting" },
    signs:
      /(?<![a-z])(?:prosecutors?(?: in [a-z][a-z]+)? (?:can|could|may|must|should|will|would|did not|cannot|has|have|to|wants? to|plans? to) (?:now |still |not |never )?persecut(?:e|ed)|persecut(?:e|ed|ing|ion of) (?:the )?(?:recruiters?|traffickers?|brokers?|offenders?|perpetrators?|employers?|agents?|smugglers?|crimes?|cases?|trafficking))(?![a-z])/,
    unless: /(?<![a-z])(?:refugees?|asylum|minorit\w+|religio\w+|well-founded|fear of|ethnic|rohingya)(?![a-z])/,
    why: "Offenders are prosecuted; to persecute is to harass people for who they are.",
  },
  {
    lang: "en",
    words: { confident: "confidential" },
    signs:
      /(?<![a-z])(?:(?:address|name|identity|information|data|records?|files?|interviews?|details?|location|report|documents?) (?:is|are|was|were|must be kept|must remain|stays?|remains?|is kept|kept) (?:strictly |always )?confident|confident (?:information|data|records?|files?|interviews?|details?|documents?|reporting))(?![a-z])/,
    unless: /(?<![a-z])(?:confident (?:that|about|of|in)|not)(?![a-z])/,
    why: "What may not be passed on is confidential; a confident person is sure of something.",
  },
  {
    lang: "en",
    words: { refugee: "asylum seeker", refugees: "asylum seekers" },
    signs:
      /(?<![a-z])refugees? (?:who )?(?:have|has|had) (?:still )?(?:not yet (?:received|had|got|been given)|never (?:received|had)|yet to receive) (?:a |any |the |their )?(?:first |final )?(?:decision|answer)(?![a-z])/,
    unless: /(?<![a-z])(?:asylum[- ]seekers?|resettle\w*|appeal|travel|visa|housing|permits?)(?![a-z])/,
    why: "Until the claim is decided, the person is an asylum seeker.",
  },
  {
    lang: "en",
    words: { deported: "repatriated" },
    signs:
      /(?<![a-z])(?:voluntarily deported|deported (?:voluntarily|at (?:her|his|their) own (?:request|wish))|(?:asked|wanted|wished|chose) to (?:go|return|be taken) home[^.;]{0,60} deported)(?![a-z])/,
    unless: /(?<![a-z])(?:authorit\w+|not|instead of|rather than)(?![a-z])/,
    why: "Who goes home by choice is repatriated; deportation is ordered by a State.",
  },
  {
    lang: "en",
    words: { restitution: "compensation" },
    signs:
      /(?<![a-z])(?:(?:the )?(?:state|government|treasury|ministry of finance)(?: of indonesia)?(?: itself)? (?:has |have |had |will |must |may |shall |should |can )?(?:paid|pays?|to pay)(?! (?:into|for))[^.;]{0,50} restitution|restitution (?:(?:was |is |were |be )?paid )?(?:by the state|from (?:the )?(?:national|state|public) (?:budget|treasury|funds?))|lets? the state pay[^.;]{0,60} restitution)(?![a-z])/,
    unless: /(?<![a-z])(?:compensation|on behalf|in advance|state responsibility|victim fund|united states)(?![a-z])/,
    why: "In Indonesian law the offender pays restitution; what the State pays is compensation.",
  },
  {
    lang: "en",
    words: { seeker: "refugee" },
    signs: /(?<![a-z])asylum[- ]seeker whose claim (?:has been|was) (?:already )?(?:accepted|recogni[sz]ed|granted|approved)(?![a-z])/,
    unless: /(?<![a-z])(?:not|if|until)(?![a-z])/,
    why: "Whose claim was accepted is a refugee.",
  },
  {
    lang: "en",
    words: { suspect: "victim", suspects: "victims" },
    signs:
      /(?<![a-z])(?:suspects?,?(?: aged \d+,?)? who (?:had|has|have) been (?:freed|rescued|sold|deceived|exploited)|(?:counselling|counseling|safe room|shelter bed|psychosocial (?:care|support)) (?:to|for) the suspects?)(?![a-z])/,
    unless: /(?<![a-z])(?:arrest\w*|charged|detained|interrogat\w*|suspected|not|victims?|alleged)(?![a-z])/,
    why: "Who was freed and is cared for is a victim.",
  },
  {
    lang: "id",
    words: { tersangka: "korban" },
    signs:
      /(?<![a-z])(?:tersangka(?:,? berusia \d+ tahun,?)? yang (?:baru )?(?:diselamatkan|dibebaskan dari|dijual|diperdagangkan|dieksploitasi)|(?:konseling|pendampingan psikolog\w*|pemulihan psikososial|kamar di rumah aman) (?:kepada|bagi|untuk) (?:para )?tersangka)(?![a-z])/,
    unless: /(?<![a-z])(?:ditahan|menahan|menangkap|ditangkap|korban|bukan|status|menetapkan|ditetapkan|sebagai tersangka)(?![a-z])/,
    why: "Yang diselamatkan dan dipulihkan adalah korban.",
  },
  {
    lang: "id",
    words: { ekstradisi: "deportasi" },
    signs: /(?<![a-z])ekstradisi(?: itu| tersebut| ini)?[^.;]{0,40} tanpa (?:adanya )?(?:perkara pidana|permintaan)(?![a-z])/,
    unless: /(?<![a-z])(?:deportasi|dideportasi|tidak (?:dapat|bisa|boleh|mungkin)|ditolak|menolak|perjanjian ekstradisi)(?![a-z])/,
    why: "Ekstradisi memenuhi permintaan negara yang menuntut orang itu; tanpa itu, pengusirannya deportasi.",
  },
  {
    lang: "id",
    words: { pengungsi: "pencari suaka" },
    signs:
      /(?<![a-z])pengungsi(?: \w+)? yang (?:masih |sedang )?(?:menunggu|belum (?:mendapat|menerima|memperoleh)) (?:putusan|keputusan|hasil)(?: (?:atas |soal |mengenai )?(?:permohonan|status|suaka)\w*)?(?![a-z])/,
    unless: /(?<![a-z])(?:pencari suaka|negara ketiga|pemukiman|bukan|istilah|jika|apabila)(?![a-z])/,
    why: "Sampai permohonannya diputus, ia pencari suaka.",
  },
  {
    lang: "id",
    words: { dewasa: "anak" },
    signs:
      /(?<![a-z])berusia (?:\d|1[0-7]|sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas) tahun(?![a-z])[^.;]{0,150}(?<![a-z])sebagai orang dewasa(?![a-z])/,
    unless:
      /(?<![a-z])(?:bukan|jangan|tidak boleh|seolah(?:-olah)?|palsu\w*|dipalsukan|mengaku|menyamar|paspor|ktp|keliru|pernikahan|hukum adat)(?![a-z])/,
    why: "Orang yang belum berusia 18 tahun adalah anak (Protokol Palermo, pasal 3 huruf d; UU 21/2007, pasal 1 angka 5).",
  },
  {
    lang: "en",
    words: { adult: "child" },
    signs:
      /(?<![a-z])(?:(?:aged|of|is|was) (?:\d|1[0-7])(?! years? (?:ago|later))(?![\d.,%])[^.;]{0,120}|(?:\d|1[0-7])-year-old[^.;]{0,120})(?<![a-z])as an adult(?![a-z])/,
    unless:
      /(?<![a-z])(?:not|never|wrongly|false|falsified|forged|pos(?:e|ed|ing)|pass(?:ed|es)? (?:off|herself|himself)|disguised|passports?|card|documents?|tried|trial|mistake\w*|claim\w*|until|when|once|later|now|returned|today|grew)(?![a-z])/,
    why: "A person below eighteen is a child (Palermo Protocol, article 3(d)).",
  },
  {
    lang: "en",
    words: { extradition: "mutual legal assistance" },
    signs:
      /(?<![a-z])(?:(?:bank records?|server logs?|documents|evidence|records|data)[^.;]{0,90} (?:request|application) for extradition|extradition of (?:those |the |these )?(?:bank )?(?:records|documents|evidence|files|data))(?![a-z])/,
    unless: /(?<![a-z])(?:mutual legal assistance|fugitives?|wanted|accused|offenders?|not)(?![a-z])/,
    why: "Persons are extradited; evidence is obtained by mutual legal assistance.",
  },
  {
    lang: "en",
    words: { persecution: "prosecution" },
    signs: /(?<![a-z])(?:case files?|files|cases)[^.;]{0,40} (?:stage|phase) of persecution(?![a-z])/,
    unless: /(?<![a-z])(?:refugees?|asylum|fear)(?![a-z])/,
    why: "Offenders are prosecuted; to persecute is to harass people for who they are.",
  },
  {
    lang: "en",
    words: { refoulement: "punishment" },
    signs: never,
    follows: {
      before:
        /(?<![a-z])(?:forced|compelled)[^.]{0,80}(?:should|must|may|shall) not be (?:charged|punished|prosecuted|penali[sz]ed)(?![a-z])/,
      points: /(?<![a-z])(?:this is|that is|so)[^.]{0,30}principle of non-refoulement/,
    },
    unless: /(?<![a-z])(?:return\w*|expel\w*|border|non-punishment)(?![a-z])/,
    why: "That victims are not charged for what they were forced to do is non-punishment; non-refoulement forbids to send somebody back into danger.",
  },
  {
    lang: "id",
    words: { mendeportasi: "memulangkan" },
    signs:
      /(?<![a-z])(?:pemerintah )?indonesia (?:telah |sudah |kembali |juga )?mendeportasi (?:sebanyak )?(?:\d[\d.]* |para |puluhan |ratusan |ribuan )?(?:orang )?(?:wni|warga negara indonesia|pekerja migran indonesia|pmi|warganya)(?![a-z])/,
    unless: /(?<![a-z])(?:bukan|istilah|malaysia mendeportasi)(?![a-z])/,
    why: "Warga sendiri dipulangkan; deportasi dilakukan negara lain terhadap orang asing.",
  },
  {
    lang: "en",
    words: { compensation: "restitution" },
    signs:
      /(?<![a-z])(?:(?:recruiters?|traffickers?|offenders?|defendants?|perpetrators?|brokers?|agents?|skippers?|employers?|convicts?)(?: [a-z]+){0,2} (?:to pay|must pay|paid)(?=[^.]*(?:idr|rp\.? ?\d|lpsk|witness and victim|indonesia|law no\. 21))[^.;]{0,70} compensation|compensation[^.;]{0,60} (?:paid )?(?:out of|from) their own assets|compensation (?:which |that )?(?:is |was |to be |must be )?paid by (?:the |its )?(?:two |three |convicted |[a-z]+ed )?(?:recruiters?|traffickers?|offenders?|defendants?|perpetrators?|convicts?))(?![a-z])/,
    unless:
      /(?<![a-z])(?:restitution|state|government|insurance|palermo|protocol|wages?|company|embassy|fund|philippines?|malaysian?|thai(?:land)?|singapore|viet ?nam|cambodian?|australian?|europe(?:an)?)(?![a-z])/,
    why: "In Indonesian law the offender pays restitution; compensation is what the State pays.",
  },
  {
    lang: "en",
    words: { refugees: "asylum seekers", refugee: "asylum seeker" },
    signs: never,
    follows: {
      before:
        /(?<![a-z])(?:has|have) not yet (?:decided|examined|ruled on)[^.]{0,30} claims?|claims? (?:is|are) (?:still )?(?:pending|undecided|being examined)|not yet been (?:decided|recogni[sz]ed)(?![a-z])/,
      points: /(?<![a-z])(?:until (?:it|unhcr|the (?:agency|office)) does|these|the same|such) /,
    },
    unless: /(?<![a-z])(?:asylum|recogni[sz]ed|resettle\w*|refugee (?:status|agency|law|camp)|other)(?![a-z])/,
    why: "Until the claim is decided, the person is an asylum seeker.",
  },
  {
    lang: "en",
    words: { convict: "suspect", convicts: "suspects" },
    signs: never,
    follows: {
      before:
        /(?<![a-z])(?:no indictment|still with the (?:investigators?|police|detectives?)|under (?:police )?investigation|not yet (?:been )?(?:charged|indicted|tried))(?![a-z])/,
      points: /(?<![a-z])(?:the|this|that) convicts?(?![a-z])/,
    },
    unless: /(?<![a-z])(?:sentenced|convicted|judg\w+|appeal|another|former)(?![a-z])(?! travel)/,
    why: "While the case is investigated the person is a suspect.",
  },
  {
    lang: "id",
    words: { pengungsi: "pencari suaka" },
    signs: never,
    follows: {
      before:
        /(?<![a-z])(?:belum (?:diputus|memutus\w*|diperiksa|selesai diperiksa)|masih (?:diperiksa|menunggu (?:putusan|keputusan)))(?![a-z])/,
      points: /(?<![a-z])(?:para |kedua |ketiga )?pengungsi (?:itu|ini|tersebut)(?![a-z])/,
    },
    unless: /(?<![a-z])(?:pencari suaka|status pengungsi|negara ketiga|diakui|istilah|bukan)(?![a-z])/,
    why: "Sampai permohonannya diputus, ia pencari suaka.",
  },
  {
    lang: "id",
    words: { terpidana: "tersangka", terdakwa: "tersangka" },
    signs: never,
    follows: {
      before:
        /(?<![a-z])(?:masih (?:disidik|dalam (?:tahap )?penyidikan|di tangan penyidik)|belum (?:dilimpahkan|didakwa|disidangkan)|berkas(?:nya)? belum (?:lengkap|dilimpahkan))(?![a-z])/,
      points: /(?<![a-z])(?:terpidana|terdakwa)(?:,| itu| ini| tersebut| berinisial)/,
    },
    unless: /(?<![a-z])(?:tersangka|sidang|persidangan|putusan|vonis|perkara lain|hakim|jaksa penuntut)(?![a-z])/,
    why: "Selama penyidikan sebutannya tersangka.",
  },
  {
    lang: "id",
    words: { kompensasi: "restitusi" },
    signs:
      /(?<![a-z])kompensasi (?:dari|oleh|kepada) (?:para |ketiga |kedua |seluruh |semua |masing-masing )?(?:terdakwa|terpidana|pelaku|tersangka)(?![a-z])/,
    unless: /(?<![a-z])(?:restitusi|negara|pemerintah|bukan|apbn|lpsk)(?![a-z])/,
    why: "Pelaku membayar restitusi; kompensasi dibayar negara.",
  },
  {
    lang: "en",
    words: { perpetrators: "suspects", perpetrator: "suspect", traffickers: "suspects", trafficker: "suspect" },
    signs:
      /(?<![a-z])(?:arrested|detained|named)[^.]{0,60}(?:perpetrators?|traffickers?)(?=[^.]*(?:not yet (?:gone|been (?:sent|handed|passed|charged|tried))|still (?:with|under) (?:the )?(?:police|investigat)))(?![a-z])/,
    unless: /(?<![a-z])(?:convicted|sentenced|guilty|suspects?|former)(?![a-z])/,
    why: "Until a court has found somebody guilty, the person is a suspect.",
  },
  {
    lang: "en",
    words: { deported: "returned" },
    signs:
      /(?<![a-z])deported (?:home |back |safely )*(?:to [a-z ]{3,30} )?(?:by|with the (?:help|assistance|support) of|with support from) (?:the )?(?:iom|unhcr|lpsk|kbri|kjri|(?:indonesian )?(?:embassy|consulate)|ministry of foreign affairs|shelter|social workers?|ngos?)(?![a-z])/,
    unless: /(?<![a-z])(?:authorit\w+|immigration|not|rather than)(?![a-z])/,
    why: "It is States that deport; missions and organisations help people to go home.",
  },
  {
    lang: "id",
    words: { dideportasi: "dipulangkan" },
    signs:
      /(?<![a-z])dideportasi (?:[a-z]+ ){0,3}(?:oleh|dengan bantuan|difasilitasi|atas bantuan) (?:iom|kbri|kjri|kemlu|lpsk|unhcr|perwakilan ri|kementerian luar negeri|dinas sosial)(?![a-z])/,
    unless: /(?<![a-z])(?:otoritas|imigrasi|bukan|istilah|tidak)(?![a-z])/,
    why: "Deportasi dilakukan negara yang ditinggalkan; perwakilan dan organisasi memulangkan orang.",
  },
  {
    lang: "id",
    words: { imigran: "migran" },
    signs:
      /(?<![a-z])(?:imigran (?:indonesia|(?:asal|dari) (?:indonesia|lombok|sumbawa|bima|ntb|ntt|nusa tenggara|flores|kupang|belu|malaka|jawa|madura|malang|blitar|ponorogo|banyuwangi|cilacap|kebumen|indramayu|cirebon|subang|karawang|sukabumi|cianjur|sambas|singkawang|sulawesi|bugis|lampung))|imigran[^.;]{0,40} (?:berangkat|diberangkatkan) (?:bekerja|ke (?:malaysia|sabah|taiwan|hong kong|arab saudi|singapura|kamboja|myanmar)))(?![a-z])/,
    unless:
      /(?<![a-z])(?:rohingya|asing|afghanistan|masuk ke indonesia|transit|di indonesia|keturunan|generasi|bukan|istilah|imigran gelap|imigran ilegal|penyelundupan imigran|suriname|kaledonia|kolonial|abad|belanda|1[89]\d\d)(?![a-z])/,
    why: "Imigran datang untuk menetap; warga Indonesia yang berangkat bekerja adalah migran atau pekerja migran.",
  },
  {
    lang: "en",
    words: { ratified: "adopted", ratify: "adopt", ratifying: "adopting" },
    signs: /(?<![a-z])ratif(?:ied|y|ying) (?:the |this |that |an )?(?:[a-z'\u2019-]+ ){0,3}declaration(?![a-z])/,
    unless:
      /(?<![a-z])(?:conventions?|protocols?|treat(?:y|ies)|covenants?|agreements?|parliament|congress|not|nor|cannot|independence|war)(?![a-z])/,
    leavesNamed: true,
    why: "A declaration is adopted or signed; it is treaties that States ratify.",
  },
  {
    lang: "id",
    words: { meratifikasi: "menyepakati" },
    signs: /(?<![a-z])meratifikasi (?:[a-z'\u2019-]+ ){0,2}deklarasi(?![a-z])/,
    unless: /(?<![a-z])(?:konvensi|protokol|perjanjian|kovenan|persetujuan|tidak|bukan|kemerdekaan|perang)(?![a-z])/,
    leavesNamed: true,
    why: "Deklarasi disepakati atau ditandatangani; yang diratifikasi adalah perjanjian internasional.",
  },
  ...stagesOfSentence,
];
