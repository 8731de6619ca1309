import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * What makes one of the two crimes said of the other: "smuggling of migrants requires the purpose of exploitation", "perdagangan orang selalu melintasi batas negara". Exploitation is an element of trafficking
 * alone (Trafficking Protocol, art. 3 (a)); illegal entry across a border one of smuggling alone (Smuggling Protocol, art. 3 (a)), and trafficking may stay within a country.
 */
export function definedCrimes({ text }: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (facts.quoted || facts.kind === "heading" || facts.mentions.length === 0 || !demands.test(text)) return;
  const small = text.toLowerCase();
  for (const { sign, pattern, right, why, isDenied } of confusions) {
    if (!sign.test(small)) continue;
    for (const match of text.matchAll(pattern)) {
      const [all, crime = ""] = match;
      const sentence = facts.sentences.find(({ start, end }) => start <= match.index && match.index < end);
      if (
        !sentence ||
        denies.test(text.slice(sentence.start, match.index + all.length)) ||
        asks.test(text.slice(sentence.start, sentence.end))
      )
        continue;
      const start = isDenied ? match.index + all.length - crime.length : match.index;
      const end = start + crime.length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const instead = isDenied ? `${right} ${/^(?:pasti|wajib)/.test(crime) ? "selalu" : crime}` : likeCase(right, crime);
      found.push({
        start,
        end,
        level: "hint",
        message: `"${crime}" seems to be ${isDenied ? "too much said" : "the wrong term"} here: ${why}. Write "${instead}".`,
        fixes: [writeFix(start, end, instead)],
      });
    }
  }
}

/** Every such statement has one of these. */
const demands =
  /requires|presupposes|entails|involves|always|by definition|\b(?:needs|has)\s[^.;]{0,40}exploitation|mensyaratkan|selalu|memerlukan|membutuhkan|menuntut|mengandung|memuat|harus|mesti|pasti|wajib|(?:praktik|bentuk|tindakan|perbuatan|kejahatan)\s(?:yang\s)?(?:meng)?eksploitasi/i;
const smugglingEn = "(?:smuggling of migrants|(?:migrant|people|human) smuggling)";
const traffickingEn = "(?:trafficking in persons|human trafficking)";
const smugglingId = "(?:penyelundupan (?:manusia|orang|migran))";
const traffickingId = "(?:perdagangan (?:orang|manusia))";
const exploits = "exploitation is an element of trafficking in persons, and not of smuggling";
const crosses = "it is smuggling that crosses a border; trafficking may stay within a country";

/** `sign`: in small letters, what every such statement ends with, since the patterns are dear to compile. */
export const confusions: readonly {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly right: string;
  readonly why: string;
  /** The statement is right once it is denied: "tidak selalu". */
  readonly isDenied?: true;
}[] = [
  {
    sign: /smuggling.*exploitation/s,
    pattern: new RegExp(
      `(?<![A-Za-z])(${smugglingEn})\\s(?:always\\s|by definition\\s)?(?:requires|needs|presupposes|involves|entails|has)\\s(?:(?:a|the|an|its|proof of|intent of|purpose of|element of|for its)\\s){0,4}(?:purpose of\\s|element of\\s)?exploitation(?![a-z])`,
      "gi",
    ),
    right: "trafficking in persons",
    why: exploits,
  },
  {
    sign: /penyelundupan.*eksploitasi/s,
    pattern: new RegExp(
      `(?<![A-Za-z])(${smugglingId})\\s(?:selalu\\s)?(?:mensyaratkan|memerlukan|membutuhkan|menuntut|mengandung|memuat)\\s(?:adanya\\s)?(?:unsur\\s|tujuan\\s|maksud\\s){0,2}eksploitasi(?![a-z])`,
      "gi",
    ),
    right: "perdagangan orang",
    why: exploits,
  },
  {
    sign: /penyelundupan.*eksploitasi/s,
    pattern: new RegExp(
      `(?<![A-Za-z])(${smugglingId})\\s(?:adalah|merupakan|ialah)\\s(?:suatu\\s|sebuah\\s|salah satu\\s)?(?:praktik|bentuk|tindakan|perbuatan|kejahatan)\\s(?:yang\\s)?(?:meng)?eksploitasi(?![a-z])`,
      "gi",
    ),
    right: "perdagangan orang",
    why: exploits,
  },
  {
    sign: /trafficking.*(?:border|another (?:state|country))/s,
    pattern: new RegExp(
      `(?<![A-Za-z])(${traffickingEn})\\s(?:always\\s(?:involves|requires|means|crosses|takes place across)|requires|presupposes|by definition (?:involves|crosses))\\s(?:(?:the|a|an|illegal|unlawful|irregular|movement|entry|crossing|passage|of|across|into)\\s){0,6}(?:borders?|another state|another country)(?![a-z])`,
      "gi",
    ),
    right: "smuggling of migrants",
    why: crosses,
  },
  {
    sign: /perdagangan.*(?:batas|lintas|luar negeri)/s,
    pattern: new RegExp(
      `(?<![A-Za-z])${traffickingId}\\s((?:selalu|harus|mesti|pasti|wajib)(?:lah)?)(?=\\s(?:(?:adanya|terjadi|masuk|secara|ilegal|perlintasan|melintasi|melewati|melibatkan|menyeberangi|bersifat|dilakukan|berlangsung)\\s){0,4}(?:lintas batas|lintas negara|lintasnegara|batas negara|batas wilayah negara|perbatasan|ke luar negeri|di luar negeri)(?![a-z]))`,
      "gi",
    ),
    right: "tidak",
    isDenied: true,
    why: "perdagangan orang dapat terjadi di dalam satu negara (UU 21/2007, pasal 1 angka 1); melintasi batas bukan unsurnya",
  },
  {
    sign: /perdagangan.*(?:batas|lintas)/s,
    pattern: new RegExp(
      `(?<![A-Za-z])(${traffickingId})\\smensyaratkan\\s(?:(?:adanya|terjadi|masuk|secara|ilegal|perlintasan|melintasi|melewati|bersifat)\\s){0,4}(?:lintas batas|lintas negara|batas negara|perbatasan)(?![a-z])`,
      "gi",
    ),
    right: "penyelundupan manusia",
    why: crosses,
  },
];

const denies =
  /(?<![a-z])(?:not|never|no|neither|nor|cannot|does not|unlike|bukan|tidak|tak|berbeda|myth|mitos|keliru|wrong(?:ly)?|misconception|seolah|seakan)(?![a-z])/i;
const asks = /\?|(?<![a-z])(?:whether|apakah)(?![a-z])/i;
