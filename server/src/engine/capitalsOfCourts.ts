import type { BlockView, Span } from "./facts.js";

/** "[2019] UKUT 353 (IAC)", "UTS No 05-10-618 RTC", "12/Pid.Sus/2024/PN Sda": the code of a court, or its mark after the number of a case. */
export function isOfCourt({ text }: BlockView, start: number): boolean {
  if (isSeatOfCourt(text, start)) return true;
  // Nearly no acronym stands after a figure or a bracket.
  const before = text.charCodeAt(start - (text.charCodeAt(start - 1) === 0x28 ? 3 : 2));
  if (before !== 0x5d && !(before >= 0x30 && before <= 0x39)) return false;
  return afterCase.test(text.slice(Math.max(0, start - longestCase), start));
}

/** The seat of an Indonesian court ends the number of its case. */
function isSeatOfCourt(text: string, start: number): boolean {
  // A letter and a space or a full stop stand before nearly every word; a stroke three or four letters back does not.
  const mark = text.charCodeAt(start - 1);
  if (mark !== 0x20 && mark !== 0x2e) return false;
  const before = text.slice(Math.max(0, start - longestCourt), start);
  return before.includes("/") && afterCourt.test(before);
}

const afterCourt = /\d\/(?:PN|PT|PA|PTA|PM|MS|PTUN|PTTUN)[ .](?:[A-Za-z]{3,4}[ .])?$/i;
const longestCourt = 13;

const afterCase = /(?:\[(?:19|20)\d\d\]\s(?:\d+\s)?(?:[A-Z][A-Za-z]+\s(?:\d+\s\()?)?|\d-\d{2,}-\d+\s)$/;
const longestCase = 32;

/** "Mary Kwan QC", "Lim J and Tan JA": the standing of a lawyer or judge after the name. */
export function isOfJudge({ text }: BlockView, start: number, end: number): boolean {
  return (
    end - start <= longestStanding &&
    standings.test(text.slice(start, end)) &&
    afterName.test(text.slice(Math.max(0, start - longestName), start))
  );
}

const standings = /^(?:[QKS]C|CJ|LJ|LJJ|JA|JJA?|JC|SJ|MP|MEP|AO|OBE|CBE|MBE|KCMG)$/;
const longestStanding = 4;
const afterName = /(?:\p{Lu}[\p{L}.'\u2019-]*\s|^)\p{Lu}\p{Ll}+,?\s$/u;
const longestName = 40;

/** "ART. 294", "SEC 12": a word in capitals for a part of a law, before its number. */
export function isBeforeItsNumber({ text }: BlockView, { start, end }: Span): boolean {
  return parts.test(text.slice(start, end)) && /^\.?\s?\d/.test(text.slice(end, end + 3));
}

const parts = /^(?:ARTS?|SECS?|NOS?|VOL|CH|PARA?|REG|PP|PG|CAP)$/;
