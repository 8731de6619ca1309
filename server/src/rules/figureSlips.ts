import type { Level } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { sentenceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { smallText } from "./smallText.js";
import { writeFix } from "./writeFix.js";

/** A figure that cannot be, in small letters; groups: what stands for itself. */
interface Slip {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly level: Level;
  /** Of the sentence, in small letters. */
  readonly unless?: RegExp;
  /** What to say of it; undefined where it is right. */
  tell(found: RegExpExecArray): Told | undefined;
}

interface Told {
  readonly message: string;
  /** What to write in place of the whole; each is a fix. */
  readonly right?: readonly string[];
  readonly safe?: true;
}

/** Kinds of slips with their short signs: each is looked for only where its sign stands. */
export const slips: readonly Slip[] = [
  {
    // "pukul 25.30", "at 14:75".
    sign: /(?:pukul \d|at \d\d?:)/,
    pattern: /(?<![a-z])(?:(?<=pukul )(\d{1,2})[.:](\d\d)|(?<=at )(\d{1,2}):(\d\d))(?![\d:/]|[.,]\d)/g,
    level: "information",
    unless: /(?<![a-z])(?:ratio|scale|odds|skala|rasio|ayat|verse|surah)(?![a-z])/,
    tell([written, ...groups]) {
      const [hour, minute] = groups.filter((one) => one !== undefined).map(Number) as [number, number];
      if (minute < 60 && (hour < 24 || (hour === 24 && minute === 0))) return undefined;
      return { message: `There is no ${written} on a clock. Check the time.` };
    },
  },
  {
    // "15:30 p.m."
    sign: /\d ?[ap]\.?m(?![a-z])/,
    pattern: /(?<![\d.,:/])(1[3-9]|2[0-3])([.:]\d\d) ?([ap])\.?m(?![a-z])\.?/g,
    level: "hint",
    tell([written, hour = "", minutes = "", half]) {
      const right = [`${hour}${minutes}`, `${Number(hour) - 12}${minutes} p.m.`];
      return {
        message: `After ${hour}${minutes} of a clock of 24 hours no "${half}.m." is written. Write "${right[0]}"${half === "p" ? ` or "${right[1]}"` : ""}.`,
        right: half === "p" && written ? right : right.slice(0, 1),
      };
    },
  },
  {
    // "turun 120 persen", "fell by 150 per cent".
    sign: /\d{3}(?:[.,]\d+)? ?(?:persen|per ?cent|%)/,
    pattern:
      /(?<=(?<![a-z])(?:turun|menurun|berkurang|merosot|anjlok|penurunan|fell|fallen|declined|dropped|decreased|shrank|shrunk|reduced|(?:fall|drop|decline|decrease|reduction) of)(?: (?:sebesar|sebanyak|lebih dari|sekitar|hampir|by|about|some|more than|over|nearly|almost|around))* )(\d{3,4})(?:[.,]\d+)? ?(?:persen(?! poin)|per ?cent(?!age)|%)/g,
    level: "information",
    unless: /(?<![a-z])(?:not|tidak|bukan|dari \d[\d.,]* ?(?:persen|%)|from \d[\d.,]* ?(?:per|%))/,
    tell: ([written, number]) =>
      Number(number) > 100 ? { message: `Nothing falls by more than all of itself: "${written}". Check the figure.` } : undefined,
  },
  {
    // "120 persen dari seluruh korban".
    sign: /\d{3}(?:[.,]\d+)? ?(?:persen|per ?cent|%)/,
    pattern:
      /(?<![\d.,])(\d{3})(?:[.,]\d+)? ?(?:persen|per ?cent|%) (?:dari (?:seluruh|semua)|of (?:all|all the)) (?:para )?(?:korban|responden|penyintas|pekerja|anak|victims|respondents|survivors|workers|children|women|men)(?![a-z])/g,
    level: "information",
    unless: /(?<![a-z])(?:target|tahun lalu|last year|previous|compared)(?![a-z])/,
    tell: ([written, number]) =>
      Number(number) > 100 ? { message: `More than all of them is none of their shares: "${written}". Check the figure.` } : undefined,
  },
  {
    // "triwulan V 2026", "Q5 2026", "semester III 2025".
    sign: /(?:triwulan|kuartal|semester) [ivx3-9k]|(?:fifth|sixth) quarter|q[5-9] /,
    pattern:
      /(?<![a-z])(?:(?:triwulan|kuartal) (?:v|vi|vii|viii|[5-9]|kelima|keenam)|semester (?:iii|iv|[3-9]|ketiga|keempat)|the (?:fifth|sixth) quarter of|q[5-9])(?= (?:tahun )?(?:anggaran )?20\d\d)/g,
    level: "information",
    unless: /(?<![a-z])(?:mahasisw\w+|kuliah|siswa|sekolah|students?|university|akademik|academic)(?![a-z])/,
    tell: ([written]) => ({ message: `A year has four quarters and two halves; there is no "${written}". Check the figure.` }),
  },
  {
    // "21th session", "the 2th meeting".
    sign: /\d(?:st|nd|rd|th)(?![a-z])/,
    pattern: /(?<![a-z\d.,/_-])(\d{1,3})(st|nd|rd|th)(?![a-z\d])/g,
    level: "warning",
    tell([written, number = "", ending]) {
      const right = number + endingOf(Number(number));
      return ending === endingOf(Number(number)) || number === "0"
        ? undefined
        : { message: `"${written}" has another ending. Write "${right}".`, right: [right], safe: true };
    },
  },
  {
    // "Rp5 juta rupiah", "US$5 million dollars".
    sign: /rupiah|dollars?|dolar/,
    pattern:
      /(?<![a-z])(?:((?:rp\.?|idr) ?\d[\d.,]*(?: (?:ribu|juta|miliar|triliun|thousand|million|billion))?) rupiah|((?:us\$|usd|\$) ?\d[\d.,]*(?: (?:ribu|juta|miliar|thousand|million|billion))?) (?:(?:us )?dollars?|dolar(?: as)?))(?![a-z])/g,
    level: "hint",
    tell: (found) => leaveOut(found, "The sign before the sum says of which money it is"),
  },
  {
    // "5% persen", "5 persen %".
    sign: /% ?per|per(?:sen|cent| cent) ?\(?%/,
    pattern: /(?<![\d.,])(?:(\d[\d.,]*%) (?:persen|per ?cent)(?!age)|(\d[\d.,]* (?:persen|per ?cent)) ?\(?%\)?)(?![a-z])/g,
    level: "hint",
    tell: (found) => leaveOut(found, "The sign and the word say the same"),
  },
  {
    // "sekitar kurang lebih 5 juta", "about approximately".
    sign: /kurang lebih|approximately|±/,
    pattern:
      /(?<![a-z])(?:(sekitar) (?:kurang lebih|±)|(kurang lebih) (?:sekitar|±)|(about|some|around|approximately) (?:approximately|±)|(approximately) (?:about|around))(?= ?(?:rp|usd?|\$|us\$)?\.? ?\d)/g,
    level: "hint",
    tell: (found) => leaveOut(found, "The two say the same"),
  },
  {
    // "between 2020–2024", "antara tahun 2020-2024".
    sign: /(?:between|antara)(?: tahun)? (?:19|20)\d\d ?[-\u2013]/,
    pattern:
      /(?<![a-z])(between|antara(?: tahun)?) ((?:19|20)\d\d) ?[-\u2013] ?((?:19|20)\d\d)(?![\d/])(?! (?:and|dan) (?:19|20)\d\d)(?! [a-z]+ (?:and|dan) )/g,
    level: "hint",
    tell([, lead = "", first, last]) {
      const right = `${lead} ${first} ${lead === "between" ? "and" : "dan"} ${last}`;
      return { message: `"${lead}" asks for two ends, not for a dash. Write "${right}".`, right: [right] };
    },
  },
];

function endingOf(number: number): string {
  const teen = number % 100;
  return teen > 10 && teen < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
}

function leaveOut(found: RegExpExecArray, why: string): Told {
  const right = found.slice(1).find((one) => one !== undefined) ?? "";
  return { message: `"${found[0]}": ${why.charAt(0).toLowerCase()}${why.slice(1)}. Write "${right}".`, right: [right], safe: true };
}

/** Findings on figures that cannot be so, by themselves: times of no clock, falls of more than all, quarters of no year, ordinals with another's ending, sums with their money told twice. */
export function figureSlips(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  const small = facts.quoted || !/\d/.test(text) ? undefined : smallText(text);
  if (small === undefined) return;
  for (const { sign, pattern, level, unless, tell } of slips) {
    if (!sign.test(small)) continue;
    for (const match of small.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const told = tell(match);
      if (!told || isHidden(view, { start, end }) || isMarkedSic(text, end)) continue;
      if (unless?.test(sentenceOf(view, facts, start).text.toLowerCase())) continue;
      const written = text.slice(start, end);
      const asWritten = (right: string) => likeWritten(written, right);
      found.push({
        start,
        end,
        level,
        message: told.message.replace(/"([^"]+)"/g, (_, part: string) => `"${asWritten(part)}"`),
        ...(told.right && {
          fixes: told.right.map((right): FixDraft => ({ ...writeFix(start, end, asWritten(right)), ...(told.safe && { safe: true }) })),
        }),
      });
    }
  }
}

/** The text with the capitals of the part of what is written that it begins with. */
function likeWritten(written: string, right: string): string {
  let same = 0;
  while (same < right.length && right.charAt(same) === written.charAt(same).toLowerCase()) same++;
  return written.slice(0, same) + right.slice(same);
}
