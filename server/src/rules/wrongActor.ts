import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { replaceStretch } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/** What somebody is said to do that only another one does, or that is called otherwise of him. */
export interface Act {
  readonly lang: Lang;
  /** Who and what; the first group is the verb, in the place of which something else is to be written. */
  readonly pattern: RegExp;
  readonly right: (verb: string) => string | undefined;
  readonly why: string;
  /** What in the sentence says that somebody else is meant, where a clause may stand between. */
  readonly unless?: RegExp;
}

/**
 * Findings on who does what in a criminal case: "Jaksa penuntut umum menjatuhkan pidana", "the prosecution sentenced the recruiter", "the judges demanded seven years". The public prosecutor demands a
 * sentence, the court passes it, the police investigate (Indonesian code of criminal procedure, Law No. 20 of 2025, article 1).
 */
export function wrongActors(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (verbs.test(view.text)) tellActs(view, facts, acts, found);
}

/** Findings on such statements, but for those that somebody denies or quotes. */
export function tellActs(
  view: BlockView,
  { sentences, quoted, kind }: BlockFacts,
  acts: readonly Act[],
  found: FindingDraft[],
  isMeant: (end: number) => boolean = () => true,
): void {
  const { text } = view;
  if (quoted || kind === "heading") return;
  for (const { lang, pattern, right, why, unless } of acts) {
    for (const match of text.matchAll(pattern)) {
      const [all, verb = ""] = match;
      const end = match.index + all.length;
      const start = end - verb.length;
      const sentence = sentenceAt(sentences, start);
      if (!sentence || (sentence.lang ?? lang) !== lang || denies.test(text.slice(sentence.start, sentence.end).replace(notGuilty, "")))
        continue;
      if (unless?.test(text.slice(sentence.start, sentence.end).toLowerCase())) continue;
      if (view.ranges.some((range) => range.kind !== "emphasis" && range.start < end && match.index < range.end)) continue;
      if (found.some((one) => one.start < end && match.index < one.end) || !isMeant(end)) continue;
      const instead = right(verb);
      found.push({
        start,
        end,
        level: "information",
        message: `"${verb}" seems to be the wrong term here. ${why}${instead === undefined ? "" : ` Write "${instead}".`}`,
        fixes: instead === undefined ? [] : [lang === "id" ? replaceStretch(view, start, end, instead) : writeFix(start, end, instead)],
      });
    }
  }
}

/** Every such statement has one of these. */
const verbs =
  /menjatuhkan|menghukum|memvonis|menuntut|mendakwa|sentenced|convicted|acquitted|imposed|handed down|demanded|requested|sought/i;
const notGuilty = /not guilty/g;
/** Who corrects such a statement, asks for it or speaks of words. */
const denies =
  /(?<![a-z])(?:not|never|rather than|instead of|cannot|bukan|bukanlah|tidak|istilah|keliru|the term|wrongly)(?![a-z])|\[sic\]/i;

const notAsked = "(?<!(?:tuntutan|permintaan|permohonan|kepada|terhadap|atas|milik|seorang|oknum|mantan|hakim dan|bersama)\\s)";
const soon = "\\s(?:(?:telah|sudah|lalu|kemudian|juga|akhirnya|hanya|kembali|langsung|akan)\\s){0,2}";
const prosecutorId = `(?<![A-Za-z])${notAsked}(?:jaksa penuntut umum|penuntut umum|jaksa|JPU)`;
const judgeId = "(?<![A-Za-z])(?:majelis hakim|hakim ketua|hakim tunggal|hakim|pengadilan(?: negeri| tinggi)?)(?:\\s[A-Z][a-z]+){0,2}";
const policeId = "(?<![A-Za-z])(?:polisi|penyidik|kepolisian|polres|polda|bareskrim)(?:\\s[A-Z][a-z]+){0,2}";
/** A body punishes its own people itself. */
const criminal = "(?!\\s(?:disiplin|etik|administratif|adat|demosi|sosial|teguran))";
const yearsId = "(?=\\s[^.;]{0,60}(?:tahun|bulan)\\s(?:pidana\\s)?penjara)";

/** "Pengadilan Negeri Kupang, melalui putusannya, menuntut ...", "Majelis hakim yang diketuai Siti Aminah menuntut ...". */
const asideId = "(?:,\\s[^.;,]{3,60},|\\s(?:yang|melalui|dalam|pada)\\s[^.;,]{3,50}?)";
const judgeAloneId = `(?<![A-Za-z])(?<!(?:di|ke|kepada|pada|dari|depan|hadapan|muka|sidang|permintaan|meminta|minta|agar|oleh|mohon)\\s)(?:majelis hakim|hakim ketua|hakim tunggal|hakim|pengadilan negeri|pengadilan tinggi)(?:\\s[A-Z][a-z]+){0,2}`;

const soonEn = "\\s(?:(?:has|have|had|then|later|also|finally|only|already)\\s){0,2}";
const prosecutorEn = "(?<![A-Za-z'-])(?:prosecutors?|prosecution)(?:\\sin\\s[A-Z][a-z]+)?";
const judgeEn = "(?<![A-Za-z'-])(?:judges?|panel(?: of judges)?|(?:district |high )?court)(?:\\sin\\s[A-Z][a-z]+)?";
const policeEn = "(?<![A-Za-z'-])(?:police|investigators?|immigration officers?)(?:\\sin\\s[A-Z][a-z]+)?";
const somebody =
  "(?=\\s(?:the|a|an|him|her|them|his|their|both|all|each|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)\\s)";
const penalty = "(?=\\s(?:a|an|the|prison|heavy|light)\\s(?:[a-z-]+\\s){0,2}?(?:sentences?|terms?|penalty|penalties|fines?)(?![a-z]))";
const term =
  "(?=\\s(?:(?:a|an)\\s(?:[a-z-]+\\s){0,2}?(?:sentence|prison term|penalty)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)\\s(?:years|months))(?![a-z]))";

const prosecutorAsks = "Penuntut umum menuntut; hakim yang menjatuhkan pidana.";
const courtSentences = "The prosecutor asks for a sentence; the court passes it.";

const acts: readonly Act[] = [
  {
    lang: "id",
    pattern: new RegExp(`${prosecutorId}${soon}(menjatuhkan (?:pidana|hukuman|vonis)${criminal})(?![a-z])`, "gi"),
    right: (verb) => (/hukuman/i.test(verb) ? "menuntut hukuman" : "menuntut pidana"),
    why: prosecutorAsks,
  },
  {
    lang: "id",
    pattern: new RegExp(`${prosecutorId}${soon}(memvonis|menghukum)(?![a-z])`, "gi"),
    right: () => "menuntut",
    why: prosecutorAsks,
  },
  {
    lang: "id",
    pattern: new RegExp(`${judgeId}${soon}(menuntut (?:pidana|hukuman))(?![a-z])`, "gi"),
    right: (verb) => verb.replace(/menuntut/i, "menjatuhkan"),
    why: "Hakim menjatuhkan pidana; penuntut umum yang menuntutnya.",
  },
  {
    lang: "id",
    pattern: new RegExp(
      `${judgeAloneId}${asideId}?${soon}(menuntut)(?=\\s(?:para |kedua |ketiga |mereka )?(?:terdakwa|pelaku|perekrut|[A-Z][a-z]+|(?:\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|lima belas) tahun)\\s)${yearsId}`,
      "gi",
    ),
    right: () => "menghukum",
    why: "Hakim memutus; penuntut umum yang menuntut.",
    unless: /(?<![a-z])(?:jaksa|penuntut|jpu|kejaksaan|kejari|kejati|tuntutan|pengacara|keluarga|korban menuntut)(?![a-z])/,
  },
  {
    lang: "id",
    pattern: new RegExp(`${policeId}${soon}(menjatuhkan (?:pidana|hukuman|vonis)${criminal}|memvonis)(?![a-z])`, "gi"),
    right: () => undefined,
    why: "Polisi menyidik; hakim yang menjatuhkan pidana.",
  },
  {
    lang: "id",
    pattern: new RegExp(`${policeId}${soon}(menuntut)${yearsId}`, "gi"),
    right: () => undefined,
    why: "Polisi menyidik; penuntut umum yang menuntut pidana.",
  },
  {
    lang: "en",
    pattern: new RegExp(`${prosecutorEn}${soonEn}(sentenced|convicted|acquitted)${somebody}`, "gi"),
    right: (verb) => (verb === "convicted" ? "prosecuted" : `asked the court to ${verb === "sentenced" ? "sentence" : "acquit"}`),
    why: courtSentences,
  },
  {
    lang: "en",
    pattern: new RegExp(`${prosecutorEn}${soonEn}(imposed|handed down)${penalty}`, "gi"),
    right: () => "asked for",
    why: courtSentences,
  },
  {
    lang: "en",
    pattern: new RegExp(`${judgeEn}${soonEn}(demanded|sought|requested)${term}`, "gi"),
    right: () => "imposed",
    why: "The court imposes a sentence; the prosecutor asks for it.",
  },
  {
    lang: "en",
    pattern: new RegExp(`${policeEn}${soonEn}(sentenced|acquitted)${somebody}`, "gi"),
    right: () => undefined,
    why: "The police investigate; only a court sentences or acquits.",
  },
];
