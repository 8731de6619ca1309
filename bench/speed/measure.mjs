/** Small helps to measure and to tell. */

export const wordRegex = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => percentile(values, 0.5);

export function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** One pass of the word pattern: the yardstick. */
export function wordPass(text) {
  let letters = 0;
  for (const match of text.matchAll(wordRegex)) letters += match[0].length;
  return letters;
}

export const kilobyte = 1024;

export function sizeName(size) {
  return size >= kilobyte * kilobyte ? `${size / kilobyte / kilobyte} MB` : `${size / kilobyte} KB`;
}

export const ms = (value) =>
  value === undefined ? "-" : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
export const times = (value) => (Number.isFinite(value) ? `${value < 10 ? value.toFixed(1) : value.toFixed(0)} x` : "-");

export function table(title, heads, rows) {
  return [
    `### ${title}`,
    "",
    `| ${heads.join(" | ")} |`,
    `| ${heads.map((_, at) => (at === 0 ? "---" : "---:")).join(" | ")} |`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");
}
