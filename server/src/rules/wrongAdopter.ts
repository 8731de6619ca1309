import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { isOwned } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";

/** An organization, organ or government that makes instruments. */
interface Organ {
  /** How the issuer in a record begins to name it. */
  readonly issuer?: RegExp;
  /** What texts call it, in a pattern. */
  readonly called: string;
  readonly en?: string;
  readonly id?: string;
  /** Organs that may be named in its place, since it belongs to them or acts with them. */
  readonly within?: readonly string[];
}

const un = "(?:UN|U\\.N\\.|United Nations)";
const organs: Readonly<Record<string, Organ>> = {
  assembly: {
    issuer: /General Assembly/,
    called: `(?:${un} )?General Assembly|Majelis Umum(?: (?:PBB|Perserikatan Bangsa-Bangsa))?|UNGA`,
    en: "the United Nations General Assembly",
    id: "Majelis Umum Perserikatan Bangsa-Bangsa",
    within: ["nations", "conference"],
  },
  security: {
    issuer: /Security Council/,
    called: `(?:${un} )?Security Council|Dewan Keamanan(?: (?:PBB|Perserikatan Bangsa-Bangsa))?`,
    en: "the United Nations Security Council",
    id: "Dewan Keamanan Perserikatan Bangsa-Bangsa",
    within: ["nations"],
  },
  rights: {
    issuer: /^UN Human Rights Council/,
    called: `(?:${un} )?Human Rights Council|Dewan (?:HAM|Hak Asasi Manusia)(?: (?:PBB|Perserikatan Bangsa-Bangsa))?`,
    en: "the United Nations Human Rights Council",
    id: "Dewan Hak Asasi Manusia Perserikatan Bangsa-Bangsa",
    within: ["nations", "assembly"],
  },
  labour: {
    issuer: /^International Labour Conference/,
    called:
      "International Labou?r (?:Conference|Organi[sz]ation)|ILO|Konferensi (?:Perburuhan|Ketenagakerjaan) Internasional|Organisasi (?:Perburuhan|Ketenagakerjaan) Internasional",
    en: "the International Labour Conference",
    id: "Konferensi Perburuhan Internasional",
  },
  asean: {
    issuer: /^ASEAN|^AMMTC|^SOMTC/,
    called:
      "ASEAN(?: (?:[Ll]eaders|[Mm]ember [Ss]tates|Heads of State(?: and Government)?|Summit|Ministerial Meeting on Transnational Crime))?|(?:(?:para )?(?:[Pp]emimpin|negara anggota|kepala negara(?: dan pemerintahan)?|KTT) )ASEAN",
    en: "the ASEAN Member States",
    id: "negara-negara anggota ASEAN",
  },
  europe: {
    issuer: /^Council of Europe/,
    called: "Council of Europe|Dewan Eropa",
    en: "the Council of Europe",
    id: "Dewan Eropa",
  },
  union: {
    issuer: /^(?:European (?:Union|Parliament|Commission|Council)|Council of the European Union)/,
    called: "European (?:Union|Parliament|Commission)|EU|Uni Eropa|Parlemen Eropa|Komisi Eropa",
    en: "the European Union",
    id: "Uni Eropa",
  },
  food: {
    issuer: /^FAO/,
    called:
      "FAO(?: Conference)?|Food and Agriculture Organi[sz]ation(?: of the United Nations)?|(?:Konferensi|Organisasi) (?:FAO|Pangan dan Pertanian(?: (?:PBB|Dunia))?)",
    en: "the FAO Conference",
    id: "Konferensi FAO",
  },
  league: {
    issuer: /^League of Nations/,
    called: "League of Nations|Liga Bangsa-Bangsa",
    en: "the League of Nations",
    id: "Liga Bangsa-Bangsa",
  },
  hague: {
    issuer: /^Hague Conference/,
    called: "Hague Conference(?: on Private International Law)?|Konferensi Den Haag(?: tentang Hukum Perdata Internasional)?",
    en: "the Hague Conference on Private International Law",
    id: "Konferensi Den Haag tentang Hukum Perdata Internasional",
  },
  saarc: { issuer: /^South Asian Association/, called: "SAARC|South Asian Association for Regional Cooperation", en: "SAARC", id: "SAARC" },
  conference: {
    issuer: /^(?:Third )?(?:UN|United Nations) (?:Diplomatic )?Conference/,
    called: "(?:diplomatic )?conference of plenipotentiaries|konferensi (?:diplomatik|para wakil berkuasa penuh)",
    within: ["nations", "assembly"],
  },
  drugs: {
    issuer: /^UN Office on Drugs and Crime/,
    called: `UNODC|${un} Office on Drugs and Crime|Kantor PBB (?:untuk|urusan) (?:Urusan )?(?:Narkoba|Obat-obatan Terlarang) dan Kejahatan`,
    en: "the United Nations Office on Drugs and Crime",
    id: "UNODC",
    within: ["nations"],
  },
  america: {
    issuer: /^U\.S\. Department of State/,
    called:
      "(?:US|U\\.S\\.|United States|American) (?:State Department|Department of State|[Gg]overnment)|State Department|(?:Departemen Luar Negeri|Kementerian Luar Negeri|Kemlu|Deplu|Pemerintah) (?:AS|Amerika(?: Serikat)?)|United States|Amerika Serikat",
    en: "the United States Department of State",
    id: "Departemen Luar Negeri Amerika Serikat",
  },
  // Those that the base has no instrument of, and that are named for others.
  nations: { called: `${un}|PBB|Perserikatan Bangsa-Bangsa` },
  migration: { called: "IOM|International Organi[sz]ation for Migration|Organisasi Internasional untuk Migrasi" },
  refugees: { called: `UNHCR|${un} High Commissioner for Refugees` },
  children: { called: "UNICEF" },
  health: { called: "WHO|World Health Organi[sz]ation|Organisasi Kesehatan Dunia" },
  police: { called: "INTERPOL|Interpol" },
  economic: { called: `ECOSOC|(?:${un} )?Economic and Social Council|Dewan Ekonomi dan Sosial(?: PBB)?` },
  bank: { called: "World Bank|Bank Dunia" },
  sea: { called: "IMO|International Maritime Organi[sz]ation|Organisasi Maritim Internasional" },
};

const anyOrgan = `(?<organ>${Object.values(organs)
  .map(({ called }) => called)
  .join("|")})(?![A-Za-z-])`;
const byOrgan = Object.entries(organs).map(([name, { called }]) => ({ name, pattern: new RegExp(`^(?:${called})$`) }));

/** "(ACTIP)", "of 2015", "(No. 189), 2011", between the name and what is said of it. */
const behindName =
  "[\"'\\u2019\\u201d)*_]*(?:,?\\s(?:of\\s|tahun\\s)?\\(?(?:19|20)\\d\\d\\)?)?(?:,?\\s\\((?:[A-Z]{3,8}|No\\.\\s?\\d+|Nomor\\s\\d+)\\))?[*_]*,?\\s";
const when = "(?:(?:in|on|pada|tahun|tanggal)\\s(?:(?:tahun|tanggal)\\s)?(?:\\d{1,2}\\s)?(?:[A-Z][a-z]+\\s)?(?:19|20)\\d\\d,?\\s)?";
const where = "(?:(?:in|at|di)\\s[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?,?\\s)?";
const small =
  "(?:(?:first|formally|unanimously|finally|also|annually|secara resmi|secara aklamasi|resmi|telah|pertama kali|setiap tahun)\\s)*";
const passive = new RegExp(
  `^${behindName}(?:\\d{4}\\s)?(?:(?:which|that|yang)\\s)?(?:(?:was|were|is|had been|has been)\\s)?${small}(?<verb>adopted|approved|published|issued|released|compiled|produced|diadopsi|disahkan|diterima|disetujui|ditetapkan|diterbitkan|dikeluarkan|dirilis|disusun)\\s${where}${when}${where}(?:by\\s(?:the\\s)?|(?<=di[a-z]{5,9}\\s|\\d{4}\\s)oleh\\s|(?<=\\sdi[a-z]{5,9}\\s))${anyOrgan}`,
);
/** "Laporan ... terbitan UNODC", "the Trafficking in Persons Report of the UNODC". */
const made = new RegExp(
  `^[*_"\\u201d]*(?:\\s(?:tahun\\s)?(?:19|20)\\d\\d)?\\s(?<verb>terbitan|keluaran|buatan|milik|of\\sthe)\\s${anyOrgan}`,
);
const active = new RegExp(
  `(?<![A-Za-z-])(?:the\\s|The\\s)?${anyOrgan}(?:\\s(?:also|then|unanimously|formally|itself|telah|kemudian|juga|secara aklamasi|resmi|in (?:19|20)\\d\\d|pada (?:tahun )?(?:19|20)\\d\\d))*\\s(?<verb>adopted|publishes|published|issued|issues|released|releases|mengadopsi|mengesahkan|menerima|menerbitkan|mengeluarkan|merilis)\\s(?:the\\s|its\\s|a\\s)?["\\u201c*_]*$`,
);
/** "UNHCR's Global Report". */
const possessive = new RegExp(
  `(?<![A-Za-z-])${anyOrgan}['\\u2019]s\\s(?:annual\\s|own\\s|latest\\s|biennial\\s|(?:19|20)\\d\\d\\s)?["\\u201c*_]*$`,
);
const mayTell =
  /['\u2019]s |adopt|approv|publish|issue|releas|compiled|produced|terbit|adopsi|sahkan|terima|setuju|tetapkan|keluar|rilis|susun|buatan|milik|of the/;
const inIndonesian = /^(?:di|me|terbitan|keluaran|buatan|milik)/;
const publishes = /publish|issue|releas|compil|produc|terbit|keluar|rilis|susun|buatan|milik|^of/;
const unlikely =
  /(?<![a-z])(?:not|never|rather|instead|unlike|wrongly|mistakenly|if|whether|draft|amend[a-z]*|endors[a-z]*|bukan|tidak|belum|keliru|salah|rancangan|perubahan|apakah|jika|resolution (?:on|calling|urging))(?![a-z])|\?/i;
const longest = 170;
const longestLead = 110;

/**
 * Who is said to have adopted or published an instrument, against its issuer: "the Domestic Workers Convention was adopted by the United Nations General Assembly", "Dewan Keamanan mengadopsi Protokol Palermo",
 * "the Trafficking in Persons Report, published by UNODC". An organization may be named for its organ.
 */
export function wrongAdopter(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.key === undefined || reference.otherKeys || !mayTell.test(view.text)) return undefined;
  const concept = instrumentOf(context.lexicon, reference.key);
  const own = concept && organOf(concept);
  if (!concept || own === undefined) return undefined;
  // "adopted by ... in 2018": that year stands behind what is said.
  const end = reference.yearAs === "adopted" ? Math.max(reference.end, reference.titleSpan?.end ?? 0) : endWithTitle(reference);
  const told = toldAfter(view.text, end, concept) ?? toldBefore(view.text, reference.start, concept);
  if (!told || isOfOrgan(told.organ, own) || isOwned(view.text, reference)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (told.start < sentence.start || told.end > sentence.end || unlikely.test(sentence.text)) return undefined;
  const [from, to] = [Math.min(end, told.end), Math.max(reference.start, told.start)];
  if (facts.references.some((other) => other !== reference && other.key !== reference.key && other.start >= from && other.end <= to))
    return undefined;
  // An English title may be all that the sentence has besides the verb.
  const lang = inIndonesian.test(told.verb) ? "id" : (sentence.lang ?? context.lang);
  const right = organs[own]?.[lang];
  const written = view.text.slice(told.start, told.end);
  const hasArticle = /\bthe\s$/i.test(view.text.slice(Math.max(0, told.start - 4), told.start));
  const instead = right && (hasArticle ? right.replace(/^the\s/, "") : told.start === sentence.start ? capitalised(right) : right);
  return {
    ...told,
    level: levelOf(concept, "warning"),
    message: `${capitalised(labelWithArticle(concept, "en", context.lexicon))} ${publishes.test(told.verb) && concept.instrument?.form === "report" ? "is published" : "was adopted"} by ${organs[own]?.en ?? concept.instrument?.issuer ?? "another"}, not by ${written}.${instead ? ` Write "${instead}".` : ""}`,
    ...sourceOf(concept),
    fixes: instead ? [writeFix(told.start, told.end, instead)] : [],
  };
}

interface Told extends Span {
  readonly organ: string;
  readonly verb: string;
}

function toldAfter(text: string, end: number, concept: Concept): Told | undefined {
  const tail = text.slice(end, end + longest);
  const found = passive.exec(tail) ?? (concept.instrument?.form === "report" ? made.exec(tail) : null);
  const written = found?.groups?.organ;
  const organ = written === undefined ? undefined : named(written);
  if (!found || written === undefined || organ === undefined) return undefined;
  const to = end + found[0].length;
  const verb = found.groups?.verb ?? "";
  return mayBeMade(verb, concept) ? { start: to - written.length, end: to, organ, verb } : undefined;
}

function toldBefore(text: string, start: number, concept: Concept): Told | undefined {
  const from = Math.max(0, start - longestLead);
  const lead = text.slice(from, start);
  const isReport = concept.instrument?.form === "report";
  const found = active.exec(lead) ?? (isReport ? possessive.exec(lead) : null);
  const written = found?.groups?.organ;
  const organ = written === undefined ? undefined : named(written);
  const verb = found?.groups?.verb ?? "published";
  if (!found || written === undefined || organ === undefined || !mayBeMade(verb, concept)) return undefined;
  // "States at the General Assembly adopted ...", "the Committee of the ILO adopted ...": somebody else of it did.
  if (ofIt.test(text.slice(Math.max(0, from + found.index - 24), from + found.index))) return undefined;
  const at = from + found.index + found[0].indexOf(written);
  return { start: at, end: at + written.length, organ, verb };
}

const ofIt = /(?<![A-Za-z])(?:of|at|in|by|to|for|and|dari|pada|di|oleh|dan|bersama|sidang|anggota)\s(?:the\s)?$/i;

/** Reports are published, all else is adopted; "disahkan" is said of what States ratify as well, but not of organs. */
function mayBeMade(verb: string, { instrument }: Concept): boolean {
  return instrument?.form === "report" ? publishes.test(verb) : !publishes.test(verb);
}

function named(written: string): string | undefined {
  return byOrgan.find(({ pattern }) => pattern.test(written))?.name;
}

function organOf({ instrument }: Concept): string | undefined {
  const issuer = instrument?.issuer;
  if (issuer === undefined || !(makes.test(instrument?.form ?? "") || (instrument?.form === "law" && organs.union?.issuer?.test(issuer))))
    return undefined;
  return Object.entries(organs).find(([, organ]) => organ.issuer?.test(issuer))?.[0];
}

const makes = /^(?:treaty|protocol|declaration|resolution|plan|report)$/;

/** The organ that is named is its issuer, or one that may be named for it. */
function isOfOrgan(written: string, own: string): boolean {
  return written === own || (organs[own]?.within?.includes(written) ?? false);
}
