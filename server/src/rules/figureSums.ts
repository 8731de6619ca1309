import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { sentenceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { listedSums, mayList } from "./listedSums.js";
import { inWords, languageOfNumber, numberOf, numberWord } from "./numberWords.js";
import { smallText } from "./smallText.js";
import { writeFix } from "./writeFix.js";

const percent = "(?:persen|per ?cent(?!age)|%)";
const count = "(\\d{1,3}(?:[.,]\\d{3})+|\\d+)";
const share = "(\\d{1,3}(?:[.,]\\d+)?)";
const about =
  "(?:(?:sekitar|hampir|lebih dari|kurang lebih|kira-kira|about|some|nearly|almost|more than|over|around|approximately|roughly) )?";
const inYear =
  "(?: (?:(?:cases|victims|people|persons|kasus|korban|orang|perkara|convictions|officers) )?(?:in|pada|di|pada tahun|tahun) (?:19|20)\\d\\d)?";
const counted =
  "(?: (?:cases|victims|people|persons|kasus|korban|orang|perkara|convictions|officers|laporan|reports|complaints|pengaduan|arrests|pekerja|workers|anak|children))?";

/** Pairs that share all of a number of persons between them. */
const pairs: readonly (readonly [string, string])[] = [
  ["(?:perempuan|wanita)", "(?:laki-laki|pria)"],
  ["(?:women|female|females)", "(?:men|male|males)"],
  ["(?:girls)", "(?:boys)"],
  ["(?:orang )?dewasa", "(?:anak(?:-anak)?)"],
  ["adults", "(?:children|minors)"],
];
const [ones, others] = [0, 1].map((at) => `(?:${pairs.map((pair) => pair[at]).join("|")})`);
const isPair = (one: string, other: string) =>
  pairs.some((pair) =>
    [pair, pair.toReversed()].some(([first, second]) => new RegExp(`^${first}$`).test(one) && new RegExp(`^${second}$`).test(other)),
  );
const kind = `(${ones}|${others})`;
const isPart = "(?:terdiri atas|terdiri dari|terdiri|meliputi|yakni|yaitu|compris(?:ed|es|ing)|consist(?:ed|s|ing) of|made up of)";

export const patterns = {
  /** "rose from 100 in 2023 to 150 in 2024, an increase of 40 per cent". */
  change: new RegExp(
    `(?<![a-z])(?:rose|risen|increased|grew|climbed|jumped|went up|fell|fallen|decreased|declined|dropped|went down|naik|meningkat|bertambah|melonjak|turun|menurun|berkurang) (?:dari|from) ${count}${counted}${inYear} (?:menjadi|to) ${count}${counted}${inYear},? (?:\\(|or |atau |an? |(?:which is |that is |yakni |yaitu )?(?:an? )?)(?:(?:increase|rise|growth|jump|decrease|decline|drop|fall|reduction) of |up |down |by |naik |turun |meningkat |menurun |(?:kenaikan|peningkatan|penurunan) )?(?:sebesar |sebanyak )?${about}${share} ?${percent}(?! (?:of|dari|poin))`,
    "g",
  ),
  /** "2 dari 3 korban (75 persen)". */
  fraction: new RegExp(
    `(?<![\\d.,/-])${count} (?:dari|of|of the|out of|out of the) ${count}(?: [a-z-]+){0,3} \\(${about}${share} ?${percent}\\)`,
    "g",
  ),
  /** "3 out of 5 returnees had paid a fee, that is 75 per cent". */
  fractionBehind: new RegExp(
    `(?<![\\d.,/-])${count} (?:dari|of|of the|out of|out of the|out of every) ${count} [^.;()\\d%]{3,80}?(?:, | )(?:that is|that means|which is|i\\.e\\.|or|equal to|equivalent to|making|atau|yaitu|yakni|setara dengan|artinya)(?: to)?,? ${about}${share} ?${percent}(?! (?:more|less|higher|lower|poin|lebih))`,
    "g",
  ),
  /** "75 per cent (3 of 5 victims)". */
  shareFirst: new RegExp(
    `(?<![\\d.,/-])${about}${share} ?${percent}(?: [a-z-]+){0,5} \\(${count} (?:dari|of|of the|out of|out of the) ${count}(?: [a-z-]+){0,4}\\)`,
    "g",
  ),
  /** "120 korban, terdiri atas 80 perempuan dan 50 laki-laki". */
  parts: new RegExp(
    `(?<![\\d.,/-])${count}(?: [a-z-]+){1,3},? (?:yang |were |was )?${isPart} ${count} (?:orang |korban )?${kind}(?: [a-z]+)? (?:dan|and) ${count} (?:orang |korban )?${kind}(?![a-z-])(?!,? (?:dan|and|serta) \\d)`,
    "g",
  ),
  /** "terdiri atas 62 persen perempuan dan 48 persen laki-laki", "62 per cent were women and 48 per cent men". */
  shares: new RegExp(
    `(?<![\\d.,/-])(?:(?<=${isPart} )${share} ?${percent} (?:orang )?${kind}|${share} ?${percent}(?: of (?:them|the victims|those [a-z]+))?(?: di antaranya)? (?:were|are|adalah|merupakan) ${kind})(?:,| dan| and|, while|, sedangkan)? (?:sisanya )?${share} ?${percent} (?:were |are |adalah |merupakan |orang )?${kind}(?![a-z-])`,
    "g",
  ),
} as const;

/** What every such statement has. */
export const maySum = /\d ?(?:persen|per ?cent|%)|terdiri|meliputi|yakni \d|yaitu \d|compris|consist|made up of/;

/**
 * Findings on figures of one sentence that do not go together: a change and its percentage, so many of so many and their share, parts that are more or less than their whole, shares of all that are more than a
 * hundred. Rounding is left its room; percentages of percentages, and shares of groups that do not part a whole between them, are left alone.
 */
export function figureSums(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  const small = facts.quoted || text.length > longestBlock ? undefined : smallText(text);
  if (small === undefined) return;
  announced(view, small, found);
  const hasList = mayList.test(small);
  if (!hasList && !maySum.test(small)) return;
  const tell = (span: Span, message: string, fixes: readonly FixDraft[] = []) => {
    if (
      isHidden(view, span) ||
      /(?<![a-z])(?:not|bukan|keliru|salah|wrong\w*)(?![a-z])/.test(sentenceOf(view, facts, span.start).text.toLowerCase())
    )
      return;
    found.push({ ...span, level: "information", message, fixes });
  };
  if (hasList)
    listedSums(small, (span, message, right) => tell(span, message, right === undefined ? [] : [writeFix(span.start, span.end, right)]));
  if (!maySum.test(small)) return;
  for (const match of small.matchAll(patterns.change)) {
    const [all, before = "", after = "", said = ""] = match;
    const [first, second] = [wholeOf(before), wholeOf(after)];
    if (first < fewest || [first, second].every((one) => one > 1900 && one < 2100)) continue;
    const real = (Math.abs(second - first) / first) * 100;
    if (isNear(real, said, all)) continue;
    const at = placeOf(match, said);
    tell(at, `From ${before} to ${after} it is ${rounded(real, said)} per cent, not ${said}. Check the figures.`, [
      writeFix(at.start, at.end, rounded(real, said)),
    ]);
  }
  for (const { match, part, whole, said } of fractionsIn(small)) {
    const [all] = match;
    if (wholeOf(part) > wholeOf(whole) || wholeOf(whole) === 0) continue;
    const real = (wholeOf(part) / wholeOf(whole)) * 100;
    if (isNear(real, said, all)) continue;
    const at = match[1] === said && match[3] === whole ? placeOfFirst(match, said) : placeOf(match, said);
    tell(at, `${part} of ${whole} are ${rounded(real, said)} per cent, not ${said}. Check the figures.`, [
      writeFix(at.start, at.end, rounded(real, said)),
    ]);
  }
  for (const match of small.matchAll(patterns.parts)) {
    const [all, whole = "", one = "", kindOfOne = "", other = "", kindOfOther = ""] = match;
    const sum = wholeOf(one) + wholeOf(other);
    if (!isPair(kindOfOne, kindOfOther) || sum === wholeOf(whole) || /^(?:19|20)\d\d$/.test(whole)) continue;
    tell({ start: match.index, end: match.index + all.length }, `${one} and ${other} are ${sum}, not ${whole}. Check the figures.`);
  }
  for (const match of small.matchAll(patterns.shares)) {
    const [one, kindOfOne, other, kindOfOther] = match.slice(1).filter((part) => part !== undefined);
    const sum = numberIn(one ?? "") + numberIn(other ?? "");
    if (!isPair(kindOfOne ?? "", kindOfOther ?? "") || sum <= mostOfAll) continue;
    tell(
      { start: match.index, end: match.index + match[0].length },
      `The two shares are ${Math.round(sum * 10) / 10} per cent together, which is more than all. Check the figures.`,
    );
  }
}

const longestBlock = 20_000;
/** Of fewer a percentage tells little. */
const fewest = 4;
/** Shares that were rounded up may be a little more than all. */
const mostOfAll = 101.5;

function wholeOf(written: string): number {
  return Number(written.replace(/[.,]/g, ""));
}

function numberIn(written: string): number {
  return Number(written.replace(",", "."));
}

/** The share is the real one but for rounding; with "about" and the like it may be further off. */
function isNear(real: number, said: string, around: string): boolean {
  const isRough =
    /(?:sekitar|hampir|lebih dari|kurang lebih|kira-kira|about|some|nearly|almost|more than|over|around|approximately|roughly) [\d.,]+ ?[p%]/.test(
      around,
    );
  return Math.abs(real - numberIn(said)) <= (isRough ? Math.max(5, real / 10) : 1);
}

/** With as many decimals as the one that is said, and its sign for them. */
function rounded(real: number, said: string): string {
  const sign = /[.,]/.exec(said)?.[0];
  return sign === undefined ? String(Math.round(real)) : real.toFixed(1).replace(".", sign);
}

interface Fraction {
  readonly match: RegExpExecArray;
  readonly part: string;
  readonly whole: string;
  readonly said: string;
}

/** So many of so many with their share, in any order. */
function fractionsIn(small: string): readonly Fraction[] {
  const behind = [patterns.fraction, patterns.fractionBehind].flatMap((pattern) =>
    [...small.matchAll(pattern)].map((match) => ({ match, part: match[1] ?? "", whole: match[2] ?? "", said: match[3] ?? "" })),
  );
  const before = [...small.matchAll(patterns.shareFirst)].map((match) => ({
    match,
    part: match[2] ?? "",
    whole: match[3] ?? "",
    said: match[1] ?? "",
  }));
  return [...behind, ...before];
}

/** Where the last number of a match stands. */
function placeOf(match: RegExpExecArray, said: string): Span {
  const start = match.index + match[0].lastIndexOf(said);
  return { start, end: start + said.length };
}

/** Where the first number of a match stands. */
function placeOfFirst(match: RegExpExecArray, said: string): Span {
  const start = match.index + match[0].indexOf(said);
  return { start, end: start + said.length };
}

const items =
  "(?:recommendations?|measures|steps|actions|points|reasons|priorities|objectives|goals|gaps|findings|options|questions|conditions|elements|issues|proposals|requests|things|parts|stages|phases|tasks|rekomendasi|usul(?:an)?|langkah|tindakan|hal|alasan|prioritas|tujuan|sasaran|kesenjangan|temuan|pilihan|opsi|pertanyaan|syarat|unsur|isu|masalah|permintaan|butir|tahap|tugas|kendala|poin|saran)";
const announcing = new RegExp(
  `(?<![a-z\\d,.-])(${numberWord}|[2-9]) (?:(?:main|key|further|urgent|practical|new|short|policy|legal|immediate) ){0,2}${items}(?: (?:for|kepada|untuk|bagi) [a-z ]{3,40}?)?(?: (?:utama|pokok|berikut|sebagai berikut|penting|kebijakan))?(?:, (?:yaitu|yakni|namely)|:| (?:yaitu|yakni))\\s(?=\\(?(?:1|a)[).]\\s)`,
  "g",
);
const mayAnnounce = /[:uiy] \(?(?:1|a)[).]\s/;

/** "three recommendations: (1) ...; and (2) ...": so many items are announced in a sentence, and another number of them stands there. */
function announced(view: BlockView, small: string, found: FindingDraft[]): void {
  if (!mayAnnounce.test(small)) return;
  for (const match of small.matchAll(announcing)) {
    const word = match[1] ?? "";
    const said = /^\d$/.test(word) ? Number(word) : numberOf(word);
    const items = itemsAfter(small.slice(match.index + match[0].length));
    if (said === undefined || said < 2 || items < 2 || items === said) continue;
    const start = match.index;
    const end = start + match[0].trimEnd().replace(/:$/, "").length;
    if (isHidden(view, { start, end })) continue;
    const right = /^\d$/.test(word) ? String(items) : inWords(items, languageOfNumber(word));
    found.push({
      start,
      end,
      level: "information",
      message: `${said} are announced here and ${items} follow. Write "${right}", or check the items.`,
      fixes: [
        writeFix(
          start,
          start + word.length,
          /^[A-Z]/.test(view.text.slice(start)) ? right.charAt(0).toUpperCase() + right.slice(1) : right,
        ),
      ],
    });
  }
}

/** Items numbered in a row from the beginning of a text, of one style; up to where the numbering ends. */
function itemsAfter(text: string): number {
  const [, open = "", first = "", close = ""] = /^(\(?)(1|a)([).])\s/.exec(text) ?? [];
  let items = 0;
  let from = 0;
  for (;;) {
    const label = first === "1" ? String(items + 1) : String.fromCharCode(97 + items);
    const at = text.indexOf(`${open}${label}${close} `, from);
    if (at < 0) return items;
    const before = text.slice(Math.max(0, at - 8), at);
    if (at > 0 && !/(?:[,;:.]|(?:and|or|dan|atau|serta))\s$/.test(before)) return items;
    items++;
    from = at + 1;
  }
}
