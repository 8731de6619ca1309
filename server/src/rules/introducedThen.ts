import type { Span } from "../engine/facts.js";

/**
 * "the National Agency for the Placement and Protection of Indonesian Workers (BNP2TKI), made an effort": a body that is no more is introduced by its name of then with its letters, and what it did is
 * told in the past. Who names a year after its end, or says how things are, is not excused.
 */
export function introducedThen(text: string, { start, end }: Span, sentence: Span | undefined, until: string | undefined): boolean {
  const close = text.charAt(start - 1) === "(" ? end : end + (openAfter.exec(text.slice(end, end + longestBracket))?.[0].length ?? -1);
  if (close < end || text.charAt(close) !== ")" || text.lastIndexOf("(", close) < (sentence?.start ?? 0)) return false;
  const rest = text.slice(close + 1, sentence?.end ?? text.length);
  if (!toldAfter.test(rest)) return false;
  const whole = text.slice(sentence?.start ?? 0, sentence?.end ?? text.length);
  return !ofNow.test(whole) && !(whole.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).some((year) => year >= (until ?? "").slice(0, 4));
}

const openAfter = /^\s\([A-Z][A-Za-z0-9-]+(?=\))/;
const longestBracket = 24;
/** The verb of the sentence, right behind the bracket or behind an aside that a comma closes. */
const toldAfter =
  /^(?:\s(?:in\s(?:cooperation|collaboration)\s)?with\s[^.;]{3,80},|,[^.;,]{3,80},)?\s(?:made|held|took|sent|led|gave|began|[a-z]{2,}ed)\s/;
const ofNow =
  /(?<![a-z])(?:now|currently|today|presently|will|shall|must|should|is|are|has|have|recent|recently|latest|last|this)(?![a-z])/i;
