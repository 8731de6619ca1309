import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { type Act, tellActs } from "./wrongActor.js";

/**
 * Findings on who adopts and who ratifies a treaty, who sends whom home, and what a sentence of years is called: "The General Assembly ratified the Protocol" (it adopted it), "Indonesia adopted the Protocol
 * through Law No. 14 of 2009" (it ratified it), "Indonesia deported its citizens" (it brought them home), "kurungan 15 tahun" (penjara). Vienna Convention on the Law of Treaties, articles 9 and 14; the
 * Criminal Code of 1946 had kurungan of one year at most (article 18).
 */
export function wrongBodies(view: BlockView, facts: BlockFacts, { lexicon }: RuleContext, found: FindingDraft[]): void {
  if (!verbs.test(view.text)) return;
  tellActs(view, facts, acts, found);
  // Only a law that approves a treaty tells what was done.
  const approves = (end: number) => {
    const [law] = facts.references.filter(({ start, form }) => start > end && form !== undefined && /law|regulation/.test(form));
    const key = law !== undefined && law.start - end <= longestName ? law.key : undefined;
    return key !== undefined && instrumentOf(lexicon, key)?.instrument?.ratifies !== undefined;
  };
  tellActs(view, facts, byLaw, found, approves);
}

const longestName = 140;

/** Every such statement has one of these. */
const verbs = /ratif|adopted|mengadopsi|deported|mendeportasi|kurungan/i;

const soon = "\\s(?:(?:telah|sudah|lalu|kemudian|juga|akhirnya|hanya|kembali|langsung|resmi|secara resmi|berhasil)\\s){0,2}";
const soonEn = "\\s(?:(?:has|have|had|then|later|also|finally|only|already|formally|officially|unanimously)\\s){0,2}";

/** Bodies that adopt texts and are no party to any. */
const bodyEn =
  "(?:General Assembly(?: of the United Nations)?|United Nations|UN|International Labou?r (?:Conference|Organi[sz]ation)|ILO|Human Rights Council|Security Council)";
const bodyId =
  "(?:Majelis Umum(?: PBB| Perserikatan Bangsa-Bangsa)?|PBB|Perserikatan Bangsa-Bangsa|Konferensi (?:Perburuhan|Ketenagakerjaan) Internasional|ILO|Organisasi Perburuhan Internasional|Dewan (?:HAM|Keamanan)(?: PBB)?)";
/** Of an appointment or a ceasefire a body may well say that it ratified it. */
const textEn = "(?:Protocol|Convention|Covenant|Treaty|Declaration|Compact|ACTIP|UNTOC|CEDAW|UNCAC|C\\d{1,3})(?![a-z])";
const textId = "(?:Protokol|Konvensi|Kovenan|Traktat|Deklarasi|ACTIP|UNTOC|CEDAW|UNCAC|C\\d{1,3})(?![a-z])";
const whyAdopt = "A body of States adopts a treaty; each State ratifies it for itself.";

const manyYears =
  "(?:[2-9]|[1-9]\\d|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[a-z]+ belas|dua puluh)(?:\\s\\([^()]{1,24}\\))?";
const whyPrison = "Pidana kurungan paling lama satu tahun; pidana yang lebih lama adalah pidana penjara.";

const acts: readonly Act[] = [
  {
    lang: "en",
    pattern: new RegExp(
      `(?<![A-Za-z'-])(?<!(?:[Mm]embers?|States?|most|all|part) of (?:the )?)${bodyEn}${soonEn}(ratified)(?=\\s[^.;]{0,80}?${textEn})`,
      "g",
    ),
    right: () => "adopted",
    why: whyAdopt,
  },
  {
    lang: "en",
    pattern: new RegExp(
      `(?<=${textEn}[^.;]{0,40}\\s(?:was|were)\\s)(ratified)(?=\\sby\\s(?:the\\s)?(?:(?:United Nations|UN)\\s)?${bodyEn}[ .,;)](?![A-Z]?[a-z]*\\s?[Mm]ember|(?:and|or) ))`,
      "g",
    ),
    right: () => "adopted",
    why: whyAdopt,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z-])(?<!(?:anggota|negara|anggota negara)\\s)${bodyId}${soon}(meratifikasi)(?=\\s[^.;]{0,80}?${textId})`,
      "g",
    ),
    right: () => "mengadopsi",
    why: "Majelis atau organisasi mengadopsi perjanjian; tiap negara yang meratifikasinya.",
  },
  {
    lang: "id",
    pattern: new RegExp(`(?<=${textId}[^.;]{0,40}\\s)(diratifikasi)(?=\\soleh\\s${bodyId}[ .,;)](?!dan\\s))`, "g"),
    right: () => "diadopsi",
    why: "Majelis atau organisasi mengadopsi perjanjian; tiap negara yang meratifikasinya.",
  },
  {
    lang: "en",
    pattern: new RegExp(
      `(?<![A-Za-z'-])(?:Indonesia|Government of Indonesia|Indonesian (?:government|Government|authorities|embassy|Embassy|consulate)(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?)${soonEn}(deported)(?=\\s[^.;,]{0,40}?(?<![A-Za-z])its (?:own )?(?:citizens|nationals|people|(?:migrant )?workers)(?![a-z]))`,
      "g",
    ),
    right: () => "repatriated",
    why: "A State deports foreigners; its own citizens it brings home.",
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z-])(?:(?:[Pp]emerintah )?(?:Indonesia|RI)|KBRI(?: [A-Z][a-z]+){0,2}|KJRI(?: [A-Z][a-z]+){0,2}|Kementerian Luar Negeri(?: RI)?|Kemlu|Kemenlu)${soon}(mendeportasi)(?=\\s[^.;,]{0,40}?(?<![A-Za-z])(?:warganya|warga negaranya|warga (?:negara )?Indonesia|WNI|PMI|pekerja migran(?:nya| Indonesia)|rakyatnya)(?![A-Za-z]))`,
      "g",
    ),
    right: () => "memulangkan",
    why: "Negara mendeportasi orang asing; warganya sendiri dipulangkan.",
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z])(?<!(?:subsider|subsidair)\\s)(?<!(?:penjara\\sdan|penjara\\satau)\\s(?:pidana\\s)?)(kurungan)(?=(?:\\s(?:badan|penjara))?\\s(?:(?:paling\\s(?:singkat|sedikit|lama)|minimal|maksimal|selama|antara)\\s)?${manyYears}(?:\\s?(?:-|\\u2013|sampai|hingga)\\s?\\d{1,2})?\\stahun)`,
      "g",
    ),
    right: () => "penjara",
    why: whyPrison,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<!(?:subsider|subsidair)[^.;]{0,16})(?<![\\d.,/])${manyYears}\\stahun\\s(kurungan)(?!\\s(?:pengganti|penjara)|[a-z])`,
      "g",
    ),
    right: () => "penjara",
    why: whyPrison,
  },
];

const treatyEn =
  "(?=\\s(?:the\\s)?[^.;]{0,80}?(?:Protocol|Convention|Covenant|Treaty|ACTIP|UNTOC|CEDAW|UNCAC)[^.;]{0,40}?\\s(?:by|through|via|in|with)\\s(?:(?:the|its)\\s)?(?:[A-Z][a-z]+\\s){0,3}Law)";
const treatyId =
  "(?=\\s[^.;]{0,80}?(?:Protokol|Konvensi|Kovenan|Perjanjian|ACTIP|UNTOC|CEDAW|UNCAC)[^.;]{0,40}?\\s(?:melalui|dengan|lewat|berdasarkan)\\s(?:UU|Undang-[Uu]ndang)(?![a-z]))";
const whyRatify = "A State ratifies a treaty by such a law; it was adopted by those who drew it up.";

/** Said of a law that approves the treaty; by another one a country may take over what a treaty says. */
const byLaw: readonly Act[] = [
  {
    lang: "en",
    pattern: new RegExp(
      `(?<![A-Za-z'-])(?:Indonesia|House of Representatives|[Pp]arliament|Government of Indonesia|Indonesian [a-z]+)${soonEn}(adopted)${treatyEn}`,
      "g",
    ),
    right: () => "ratified",
    why: whyRatify,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?<![A-Za-z-])(?:Indonesia|DPR(?: RI)?|Dewan Perwakilan Rakyat|[Pp]emerintah(?: RI)?)${soon}(mengadopsi)${treatyId}`,
      "g",
    ),
    right: () => "meratifikasi",
    why: "Undang-undang itu mengesahkan (meratifikasi) perjanjian; yang mengadopsinya adalah penyusunnya.",
  },
];
