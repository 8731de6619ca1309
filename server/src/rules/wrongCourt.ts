import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { writeFix } from "./writeFix.js";
import { type Act, tellActs } from "./wrongActor.js";

/**
 * Findings on which court does what, and on who reads what in it: "On cassation the Constitutional Court ..." (the Supreme Court), "Mahkamah Agung menguji undang-undang terhadap UUD 1945" (Mahkamah
 * Konstitusi), "Constitutional Court Regulation No. 1 of 2022" (a Perma), "the plaintiff read out the indictment" (the public prosecutor). Constitution of 1945, articles 24A and 24C.
 */
export function wrongCourts(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { text } = view;
  if (courts.test(text)) {
    regulations(view, facts, context, found);
    tellActs(view, facts, ofCourts, found);
  }
  if (readings.test(text)) tellActs(view, facts, ofReadings, found);
}

const courts = /(?:Constitutional|Supreme)\sCourt|Mahkamah\s(?:Konstitusi|Agung)|(?<![A-Za-z])M[KA](?:\sRI)?(?![A-Za-z])/;
const readings =
  /(?<![a-z])(?:indictment|indicted|charge sheet|dakwaan|tuntutan|putusan|vonis|pleidoi|pembelaan|sentencing demand|verdict|judge?ment)/i;

const whySupreme = "Cassation and case review lie with the Supreme Court; the Constitutional Court reviews laws.";
const whyAgung = "Kasasi dan peninjauan kembali diperiksa Mahkamah Agung; Mahkamah Konstitusi menguji undang-undang.";
const whyConstitutional =
  "The Constitutional Court reviews laws against the Constitution; the Supreme Court reviews regulations below them.";
const whyKonstitusi = "Mahkamah Konstitusi menguji undang-undang terhadap UUD 1945; Mahkamah Agung menguji peraturan di bawahnya.";

const constitutional = "(Constitutional Court)";
const konstitusi = "(Mahkamah Konstitusi(?: RI| Republik Indonesia)?|MK)";
const agung = "(Mahkamah Agung(?: RI| Republik Indonesia)?|MA)";
const notBefore = "(?<![A-Za-z/-])";
const notAfter = "(?![A-Za-z/-])";
/** The other court is named, or a law is reviewed. */
const reviewed =
  /(?<![a-z])(?:supreme court|mahkamah agung|ma|perma|constitutionality|unconstitutional|review of (?:article|law|the law)|judicial review|petition\w*|uji materi(?:il|el)?|pengujian|menguji|diuji|\/puu|konstitusional\w*|inkonstitusional|philippines|thailand|south africa|germany|korea|colombia|spain|italy|austria|filipina|jerman)(?![a-z])/;
const cassated =
  /(?<![a-z])(?:constitutional court|mahkamah konstitusi|mk|peraturan (?:pemerintah|menteri|presiden|daerah)|perpres|permen\w*|government regulation|ministerial regulation|presidential regulation|kasasi|cassation|philippines?|united states|india\w*|malaysia\w*|singapore\w*|filipina|amerika|nepal\w*|bangladesh\w*|pakistan\w*|israel\w*|canad\w+|u\.?s\.?|judges? of|tidak berwenang|perma)(?![a-z])/;

const right = (verb: string, one: readonly [short: string, long: string]) =>
  verb.length <= 2 ? one[0] : `${one[1]}${/ RI$| Republik Indonesia$/.exec(verb)?.[0] ?? ""}`;
const toAgung = (verb: string) => right(verb, ["MA", "Mahkamah Agung"]);
const toKonstitusi = (verb: string) => right(verb, ["MK", "Mahkamah Konstitusi"]);

const ofCourts: readonly Act[] = [
  {
    lang: "en",
    pattern: new RegExp(
      `(?<![a-z])(?:cassation|kasasi|case review|reconsideration)(?![a-z])[^.;]{0,70}?${notBefore}${constitutional}${notAfter}`,
      "gi",
    ),
    right: () => "Supreme Court",
    why: whySupreme,
    unless: reviewed,
  },
  {
    lang: "en",
    pattern: new RegExp(
      `${notBefore}${constitutional}(?=[^.;]{0,90}(?<![a-z])(?:cassation|kasasi|case review \\(PK\\)|reconsideration \\(PK\\))(?![a-z]))`,
      "gi",
    ),
    right: () => "Supreme Court",
    why: whySupreme,
    unless: reviewed,
  },
  {
    lang: "en",
    pattern: new RegExp(
      `${notBefore}${constitutional}(?=\\s(?:has |had |then |later |also )*(?:acquitted|sentenced|convicted|increased the sentences?|reduced the sentences?|upheld the (?:sentences?|convictions?|acquittals?)|raised the sentences?|overturned the (?:acquittals?|convictions?|sentences?)|set aside the (?:acquittals?|convictions?))(?![a-z]))`,
      "gi",
    ),
    right: () => "Supreme Court",
    why: whySupreme,
    unless: reviewed,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z])(?:[Kk]asasi|[Pp]eninjauan [Kk]embali|PK)(?![A-Za-z])[^.;]{0,80}?${notBefore}${konstitusi}${notAfter}`,
      "g",
    ),
    right: toAgung,
    why: whyAgung,
    unless: reviewed,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `${notBefore}${konstitusi}(?=[^.;]{0,80}(?<![A-Za-z])(?:[Kk]asasi|permohonan peninjauan kembali|peninjauan kembali \\(PK\\))(?![A-Za-z]))`,
      "g",
    ),
    right: toAgung,
    why: whyAgung,
    unless: reviewed,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `${notBefore}${konstitusi}(?=\\s(?:telah |sudah |kemudian |juga |akhirnya )*(?:memperberat|meringankan|menjatuhkan pidana|menghukum|membebaskan|memidana|menolak permohonan kasasi|menguatkan putusan Pengadilan (?:Tinggi|Negeri))(?![a-z]))`,
      "g",
    ),
    right: toAgung,
    why: whyAgung,
    unless: reviewed,
  },
  {
    lang: "en",
    pattern: new RegExp(
      `${notBefore}(Supreme Court)(?=[^.;]{0,60}(?<![a-z])(?:(?:reviewed|reviews|struck down|annulled|declared|held|ruled|found|tests?|tested)(?![a-z])(?:[^.;]|\\.(?=\\s?\\d)){0,80}(?:(?:against|with|to) the (?:1945 )?Constitution(?! of [A-HJ-Z])|of the 1945 Constitution|(?:Law No\\.? \\d+ of \\d{4}|Law No\\.? \\d+/\\d{4})[^.;]{0,40}unconstitutional)))`,
      "g",
    ),
    right: () => "Constitutional Court",
    why: whyConstitutional,
    unless: cassated,
  },
  {
    lang: "en",
    pattern:
      /(?:judicial|constitutional) review of (?:(?:[Aa]rticles? \d+[\w ,()]* of )?(?:the )?Law)(?![a-z])(?:[^.;]|\.(?=\s?\d)){0,70}? (?:with|to|before|by|at) the (Supreme Court)(?![A-Za-z])/g,
    right: () => "Constitutional Court",
    why: whyConstitutional,
    unless: cassated,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `${notBefore}${agung}(?=[^.;]{0,60}(?<![a-z])(?:menguji|membatalkan|menyatakan|mengabulkan|menolak|memutus|mengadili)(?![a-z])[^.;]{0,90}(?:(?:terhadap|dengan) (?:UUD|Undang-Undang Dasar)|inkonstitusional|(?:uji materi(?:il|el)?|pengujian) (?:Pasal \\d+ )?(?:UU|Undang-Undang)(?![a-z])))`,
      "g",
    ),
    right: toKonstitusi,
    why: whyKonstitusi,
    unless: cassated,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?:[Uu]ji materi(?:il|el)?|[Pp]engujian|[Mm]enguji) (?:(?:Pasal [\\d()a-z ,]+|ketentuan) )?(?:UU|Undang-Undang)(?![a-z])[^.;]{0,60} (?:ke|kepada|di|oleh) ${agung}${notAfter}`,
      "g",
    ),
    right: toKonstitusi,
    why: whyKonstitusi,
    unless: cassated,
  },
  {
    lang: "id",
    pattern: new RegExp(`(?<=[Pp]utusan )${agung}(?= (?:Nomor|No\\.?) \\d+\\/PUU-)`, "g"),
    right: toKonstitusi,
    why: "Nomor dengan PUU adalah nomor putusan Mahkamah Konstitusi.",
  },
  {
    lang: "id",
    pattern: new RegExp(`(?<=[Pp]utusan )${konstitusi}(?= (?:Nomor|No\\.?) \\d+ (?:K|PK)\\/)`, "g"),
    right: toAgung,
    why: "Nomor dengan K atau PK adalah nomor putusan Mahkamah Agung.",
  },
  {
    lang: "en",
    pattern: /(?<![A-Za-z])(Supreme Court)(?=(?: of Indonesia)?(?:'s)? [Dd]ecision (?:No\.?|Number) \d+\/PUU-)/g,
    right: () => "Constitutional Court",
    why: "A number with PUU is that of a decision of the Constitutional Court.",
  },
  {
    lang: "en",
    pattern: /(?<![A-Za-z])(Constitutional Court)(?=(?: of Indonesia)?(?:'s)? [Dd]ecision (?:No\.?|Number) \d+ (?:K|PK)\/)/g,
    right: () => "Supreme Court",
    why: "A number with K or PK is that of a decision of the Supreme Court.",
  },
];

/** "Constitutional Court Regulation No. 1 of 2022", where the base has a regulation of the Supreme Court with that number. */
function regulations({ text }: BlockView, { quoted }: BlockFacts, { lexicon }: RuleContext, found: FindingDraft[]): void {
  if (quoted || ofElections.test(text)) return;
  for (const { 0: written, 1: en, 2: id, 3: number = "", 4: year = "", index } of text.matchAll(regulation)) {
    if (instrumentOf(lexicon, `perma-${number}-${year}`) === undefined) continue;
    const court = en ?? id ?? "";
    const start = index + written.indexOf(court);
    const name = en === undefined ? "Mahkamah Agung" : "Supreme Court";
    if (found.some((one) => one.start < start + court.length && start < one.end)) continue;
    found.push({
      start,
      end: start + court.length,
      level: "information",
      message: `Regulation No. ${number} of ${year} is one of the Supreme Court (Perma ${number}/${year}). Write "${name}".`,
      fixes: [writeFix(start, start + court.length, name)],
    });
  }
}

const regulation =
  /(?<![A-Za-z])(?:(Constitutional Court) Regulation|Peraturan (Mahkamah Konstitusi))(?: Republik Indonesia| RI)? (?:No\.?|Number|Nomor) (\d{1,2}) (?:of|Tahun) (\d{4})/g;
const ofElections =
  /(?<![a-z])(?:election|procedure before the constitutional court|pemilu|pemilihan|beracara|perselisihan hasil|judicial review|pengujian undang-undang)/i;

const whyReads = "In a criminal trial the public prosecutor reads the indictment and the sentencing demand; the judges read the judgment.";
const whyBaca = "Penuntut umum membacakan dakwaan dan tuntutan, penasihat hukum pembelaan, hakim putusan.";
const civil =
  /(?<![a-z])(?:civil|perdata|gugatan|wages? claim|penggugat mengajukan gugatan|wartawan|permintaan hakim|di hadapan|at the request)(?![a-z])/;
const soonEn = "\\s(?:(?:has|had|have|then|later|also)\\s)?";
const soonId = "\\s(?:(?:telah|sudah|lalu|kemudian|juga|akan)\\s)?";

const ofReadings: readonly Act[] = [
  {
    lang: "en",
    pattern: new RegExp(
      `(?<![A-Za-z'-])(plaintiff|claimant|complainant|defence counsel|defense counsel|judge|presiding judge|panel of judges|police|investigator)(?=${soonEn}(?:read(?:s)?(?: out| aloud)?|drew up|filed|presented)\\s(?:the|an|its|his|her|their)\\s(?:indictment|sentencing demand|charge sheet)(?![a-z]))`,
      "gi",
    ),
    right: (verb) => (/^[A-Z]/.test(verb) ? "Public prosecutor" : "public prosecutor"),
    why: whyReads,
    unless: civil,
  },
  {
    lang: "en",
    pattern:
      /(?<=(?:indictment|charge sheet|sentencing demand)\s(?:was|is)\s(?:then\s)?(?:read(?: out)?|filed|drawn up|presented)\sby\sthe\s)(plaintiff|claimant|defence counsel|defense counsel|presiding judge|judge|panel of judges|police)(?![a-z])/gi,
    right: () => "public prosecutor",
    why: whyReads,
    unless: civil,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z])(?<!(?:kepada|oleh|dari|hadapan|depan)\\s)(penggugat|penasihat hukum|kuasa hukum|(?:majelis )?hakim|penyidik|polisi)(?=${soonId}(?:membacakan|menyusun|mengajukan)\\s(?:surat\\s)?dakwaan(?![a-z]))`,
      "gi",
    ),
    right: (verb) => (/^[A-Z]/.test(verb) ? "Penuntut umum" : "penuntut umum"),
    why: whyBaca,
    unless: civil,
  },
  {
    lang: "id",
    pattern:
      /(?<=(?:dakwaan|surat tuntutan)\s(?:itu\s)?(?:dibacakan|disusun|diajukan)\s(?:oleh\s)?)(penggugat|penasihat hukum|kuasa hukum|(?:majelis )?hakim|penyidik|polisi)(?![a-z])/gi,
    right: () => "penuntut umum",
    why: whyBaca,
    unless: civil,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z])(?:[Jj]aksa penuntut umum|[Pp]enuntut umum|[Jj]aksa|JPU)${soonId}(membacakan (?:amar )?(?:putusan|vonis))(?![a-z])`,
      "g",
    ),
    right: () => "membacakan tuntutan",
    why: whyBaca,
    unless: civil,
  },
  {
    lang: "id",
    pattern: new RegExp(`(?<![A-Za-z])(?:[Mm]ajelis hakim|[Hh]akim ketua)${soonId}(membacakan (?:surat )?tuntutan)(?![a-z])`, "g"),
    right: () => "membacakan putusan",
    why: whyBaca,
    unless: civil,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z])(?:[Jj]aksa penuntut umum|[Pp]enuntut umum|[Jj]aksa|JPU)${soonId}(membacakan (?:nota )?(?:pleidoi|pembelaan))(?![a-z])`,
      "g",
    ),
    right: () => "membacakan tuntutan",
    why: whyBaca,
    unless: civil,
  },
];
