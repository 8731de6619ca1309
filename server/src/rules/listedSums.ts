import type { Span } from "../engine/facts.js";

const number = "(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,5})";
/** What counts persons or cases; not hours, kilometres, money or shares. */
const noMeasure =
  "(?!(?:tahun|years?|year-old|bulan|months?|hari|days?|minggu|weeks?|jam|hours?|menit|minutes|kali|times|km|kg|persen|per|percent|juta|million|miliar|billion|ribu|thousand|triliun|rupiah|dollars?|dolar|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|and|dan|to|sampai|hingga|of|dari \\d|pasal|ayat)(?![a-z]))";
const words = `${noMeasure}[a-z][a-z'\\u2019-]*(?: (?!(?:and|dan|serta|or|atau|sehingga|jadi|total|seluruhnya|making)(?![a-z]))[a-z][a-z'\\u2019-]*){0,5}`;
const part = `${number} ${words}`;
const and = ",? (?:and|dan|serta|as well as|plus) ";
const list = `${part}(?:, ${part}){0,8}${and}${part}`;
const whole = `(${number})(?: (?:orang|jiwa|korban|persons?|people|victims|cases|kasus|pekerja|workers|anak|wni|pmi|in (?:all|total)))?`;

/** What a text has that lists parts with their whole. */
export const mayList =
  /\([^()]{0,40}?(?:seluruhnya|semuanya|total|jumlah|in all|altogether|all told)|\d (?:orang|korban|jiwa|pekerja|tersangka|saksi|wni|victims|persons|people|workers|suspects|survivors|cases)[^.;]{0,40}?(?::|yakni|yaitu|terdiri (?:atas|dari)|namely|of whom|comprising|consisting of|made up of) \d/;

/** "27 women, 9 girls and 6 boys (41 in all)". */
export const totals = new RegExp(
  `(?<![\\d.,/-])(?<list>${list}) \\((?=[^()]{0,40}(?:seluruhnya|semuanya|total|jumlah|in all|altogether|all told))(?:seluruhnya|semuanya|total(?:nya)?(?: of)?|jumlah(?:nya)?|in all|in total|altogether|a total of|all told)?,?:? ?(?:berjumlah )?${whole}(?<tail>(?: (?:in (?:all|total)|altogether|seluruhnya|total))?)\\)`,
  "g",
);
const person =
  "(?:adult )?(?:women|men|girls|boys|children|adults|minors|females?|males?|perempuan(?: dewasa)?|wanita|laki-laki(?: dewasa)?|pria|anak(?: perempuan| laki-laki|-anak)?|orang dewasa|dewasa)";
const ofPersons = `${number} (?:orang |korban )?${person}`;
/** "41 victims: 27 women, 9 girls and 6 boys". */
export const wholes = new RegExp(
  `(?<![\\d.,/-])(${number}) (?:orang|korban|jiwa|pekerja|tersangka|saksi|wni|victims|persons|people|workers|suspects|survivors)(?: [a-z-]+){0,3}?(?: ?:|,? (?:yang )?(?:yakni|yaitu|terdiri (?:atas|dari)|namely|of whom|comprising|consisting of|made up of)) (?<list>${ofPersons}(?:, ${ofPersons}){1,6}${and}${ofPersons})(?![a-z-]|,? (?:and|dan|serta) \\d|, \\d)`,
  "g",
);

/**
 * Parts listed in a sentence that are together more or less than the whole that stands beside them. Where some of them alone make the whole, the others tell of those again ("41 orang: 27 perempuan, 14 laki-laki, di
 * antaranya 6 anak").
 */
export function listedSums(small: string, tell: (span: Span, message: string, right: string | undefined) => void): void {
  for (const pattern of [totals, wholes])
    for (const match of small.matchAll(pattern)) {
      const said = match[pattern === totals ? 2 : 1] ?? "";
      const parts = [...(match.groups?.list ?? "").matchAll(new RegExp(`(?<![\\d.,])${number}(?= )`, "g"))].map(([one]) => numberOf(one));
      const sum = parts.reduce((one, other) => one + other, 0);
      const total = numberOf(said);
      if (parts.length < 2 || sum === total || makes(parts, total) || (total > 1900 && total < 2100)) continue;
      const from = pattern === totals ? match.index + match[0].lastIndexOf("(") : match.index;
      const start = small.indexOf(said, from);
      tell(
        { start, end: start + said.length },
        `${parts.join(" + ")} is ${sum}, not ${said}. Write "${sum}", or check the figures.`,
        String(sum),
      );
    }
}

function numberOf(written: string): number {
  return Number(written.replace(/[.,]/g, ""));
}

/** Some of the numbers, or all of them, make the sum. */
function makes(parts: readonly number[], total: number): boolean {
  const sums = new Set([0]);
  for (const one of parts) for (const sum of [...sums]) sums.add(sum + one);
  return sums.has(total);
}
