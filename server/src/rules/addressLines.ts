import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/** One way in which the address of a letter is written amiss; `wrong` is the part that is told. */
interface Slip {
  readonly pattern: RegExp;
  readonly right: string;
  readonly why: string;
}

const offices =
  "(?:Kepala|Direktur|Gubernur|Wakil|Bupati|Wali\\s[Kk]ota|Camat|Lurah|Menteri|Sekretaris|Ketua|Kapolres|Kapolda|Kapolsek|Kapolri|Rektor|Dekan|Inspektur|Jaksa|Komandan|Pimpinan|Koordinator|Duta\\sBesar|Konsul|Deputi|Asisten|Staf\\sAhli|Presiden|Panglima|Manajer)";

const slips: readonly Slip[] = [
  {
    // "di-" at the end of its line, "di-Tempat", "di - Jakarta".
    pattern: /(?:^|\n)[ \t>*_]*(?<wrong>[Dd]i ?[-\u2013\u2014])(?=[ \t*_]*(?:\r?\n|$))/g,
    right: "di",
    why: "Kata depan 'di' tidak diikuti tanda hubung.",
  },
  {
    pattern: /(?:^|\n)[ \t>*_]*(?<wrong>[Dd]i ?[-\u2013\u2014] ?)(?=(?:[Tt]empat|[A-Z][a-z]+(?: [A-Z][a-z]+)?)[ \t*_.]*(?:\r?\n|$))/g,
    right: "di ",
    why: "Kata depan 'di' tidak diikuti tanda hubung.",
  },
  {
    pattern: /(?:^|\n)[ \t>*_]*(?<wrong>Kepada[ \t]*\r?\n?[ \t]*Yth\.?)(?=[ \t:]|\r?\n)/g,
    right: "Yth.",
    why: "Cukup 'Yth.': sebelum nama penerima tidak diperlukan 'Kepada'.",
  },
  {
    pattern: new RegExp(
      `(?:^|\\n)[ \\t>*_]*(?:Kepada[ \\t]*)?Yth\\.?[:,]?[ \\t]*(?<wrong>(?:Bapak|Ibu|Bapak\\/Ibu|Sdr\\.|Saudara)[ \\t])(?=${offices}[ \\t])`,
      "g",
    ),
    right: "",
    why: "Kata sapaan berdiri di depan nama orang, bukan di depan jabatan.",
  },
];

const sign = /di ?[-\u2013\u2014]|Yth/i;

/** Findings on the address of an Indonesian letter: "di-" with a hyphen, "Kepada Yth.", "Yth. Bapak Kepala ...", as handbooks on official letters have it. */
export function addressLines(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text, kind } = view;
  if (facts.quoted || kind !== "paragraph" || !sign.test(text)) return;
  for (const { pattern, right, why } of slips)
    for (const match of text.matchAll(pattern)) {
      const wrong = match.groups?.wrong ?? "";
      const start = match.index + match[0].indexOf(wrong);
      const end = start + wrong.length;
      if (isHidden(view, { start, end }) || found.some((one) => one.start < end && start < one.end)) continue;
      // By itself the prefix may be spoken of.
      if (/^di/i.test(wrong) && !/Yth|Kepada/.test(text)) continue;
      const written = wrong.startsWith("D") ? right.replace("d", "D") : right;
      found.push({
        start,
        end,
        level: "hint",
        message: `${why} ${right === "" ? `Leave out "${wrong.trim()}"` : `Write "${written.trim()}"`}.`,
        fixes: [right === "" ? { title: `Leave out "${wrong.trim()}"`, edits: [{ start, end, text: "" }] } : writeFix(start, end, written)],
      });
    }
}
