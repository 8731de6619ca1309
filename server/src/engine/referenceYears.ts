import type { Reference } from "./facts.js";
import { months } from "./words.js";

type NameYear = Pick<Reference, "year" | "yearSpan" | "yearAs">;

/**
 * The year that stands beside the name of an instrument as part of it: "the 2003 Protocol", "the Protocol (2003)", "Protokol Palermo tahun
 * 2003", or the year in which the sentence says that it was adopted.
 */
export function readNameYear(text: string, start: number, end: number): NameYear | undefined {
  if (/\d{4}$/.test(text.slice(start, end)) || /^\d{4}/.test(text.slice(start, end))) return undefined;
  return yearBefore(text, start) ?? yearAfter(text, end);
}

function yearBefore(text: string, start: number): NameYear | undefined {
  const before = /(?:^|[^A-Za-zÀ-ỿ\d/.-])(?:([A-Za-zÀ-ỿ]+)[.,]?\s+)?(\d{4})\s+$/u.exec(text.slice(Math.max(0, start - 40), start));
  if (!before) return undefined;
  const word = (before[1] ?? "").toLowerCase();
  // "In 2003 Protokol Palermo ..." and "12 March 2003": a date of its own.
  if (prepositions.test(word) || months.has(word) || indonesianName.test(text.slice(start, start + 12))) return undefined;
  const at = start - (before[0].length - before[0].trimEnd().length) - 4;
  return { year: Number(before[2]), yearSpan: { start: at, end: at + 4 }, yearAs: "before" };
}

/** In Indonesian a year does not stand before the name that it belongs to. */
const indonesianName = /^(?:protokol|konvensi|kovenan|deklarasi|perjanjian|rencana|uu\b|undang)/i;

const prepositions =
  /^(?:in|by|since|from|until|till|during|before|after|of|on|for|to|around|about|year|pada|tahun|sejak|hingga|sampai|di|dari|mulai|selama|sebelum|setelah|untuk)$/;

function yearAfter(text: string, end: number): NameYear | undefined {
  const tail = text.slice(end, end + 80);
  if (!/\d{4}/.test(tail)) return undefined;
  const beside =
    // "*Convention against Transnational Organized Crime* (New York, 2000)".
    (/^[*_]{0,2}\s*\([^()]*\d{4}\s*\)/.test(tail) ? inBracket.exec(tail) : undefined) ??
    /^,\s+(\d{4})(?=\s*(?:[.;:)\][]|$|\(|,\s+[a-z]))/.exec(tail) ??
    // "Konvensi ASEAN Menentang Perdagangan Orang (ACTIP) 2017".
    /^\)\s+(?:tahun\s+)?(\d{4})(?=[.,;)]|\s+[a-z]|\s*$)/.exec(tail) ??
    /^\s+(?:of|tahun)\s+(\d{4})(?!\d|[-/–])/i.exec(tail) ??
    /^\s+(\d{4})(?![\d/]|\s*[-–]\s*\d)/.exec(tail);
  if (beside) return place(end, beside[0], beside[1] ?? "", "after");
  if (!/adopted|diadopsi/.test(tail)) return undefined;
  const adopted =
    /^,?\s+(?:\([A-Za-zÀ-ỿ -]{2,12}\),?\s+)?(?:(?:which|that)\s+)?(?:was\s+|were\s+)?adopted\s+(?:(?:by|at|in)\s+(?:the\s+)?[\p{Lu}][A-Za-zÀ-ỿ ]{3,40}?\s+)?(?:in|on)\s+(?:\d{1,2}\s+)?(?:[A-Za-zÀ-ỿ]+\s+)?(\d{4})(?!\d)/u.exec(
      tail,
    ) ??
    /^,?\s+(?:\([A-Za-zÀ-ỿ -]{2,12}\),?\s+)?(?:yang\s+)?diadopsi\s+(?:pada\s+)?(?:tahun\s+|tanggal\s+)?(?:\d{1,2}\s+)?(?:[A-Za-zÀ-ỿ]+\s+)?(\d{4})(?!\d)/u.exec(
      tail,
    );
  return adopted ? place(end, adopted[0], adopted[1] ?? "", "adopted") : undefined;
}

const inBracket =
  /^[*_]{0,2}\s*\(\s*(?:(?:adopted|diterima|diadopsi)\s+(?:(?:in|at|di)\s+)?)?(?:\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,\s*)?(\d{4})\s*\)/u;

function place(end: number, found: string, year: string, yearAs: "after" | "adopted"): NameYear {
  const at = end + found.lastIndexOf(year);
  return { year: Number(year), yearSpan: { start: at, end: at + 4 }, yearAs };
}
