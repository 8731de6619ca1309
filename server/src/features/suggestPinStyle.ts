import type { Gap } from "./suggestGap.js";
import type { IndexedInstrument } from "./suggestIndex.js";

/** Whose provisions are named in the way in which a text names the article beside a gap: laws of Indonesia ("Article 1 number 1", "Article 48 paragraph (1)") or treaties ("art. 3(a)"). */
export type PinStyle = "domestic" | "treaty";

const ofLaws =
  /\b(?:articles?\s+\d+[A-Z]?,?\s+(?:number|point|verse|letter|paragraphs? \()|(?:number|point) \d+ of)[^.;]*\b(?:of|in)\s+(?:the\s+)?$/i;
const ofTreaties = /\b(?:(?:articles?|arts?\.)\s+\d+(?:\s?\([a-z0-9]\)|\.\d|, paragraph)|paragraph \d+ of article)/i;

/** The style of the article before the first gap that has one; Indonesian writes both alike. */
export function pinStyleIn(text: string, gaps: readonly Gap[]): PinStyle | undefined {
  for (const { at } of gaps) {
    const before = text.slice(Math.max(0, at - 70), at);
    if (ofLaws.test(before)) return "domestic";
    if (ofTreaties.test(before)) return "treaty";
  }
  return undefined;
}

/** Whether an instrument is Indonesia's own where the article is named as in its laws, and where it is named as in treaties. */
export function pinStyleSignals(style: PinStyle | undefined, { domestic }: IndexedInstrument): readonly [number, number] {
  return [domestic && style === "domestic" ? 1 : 0, domestic && style === "treaty" ? 1 : 0];
}
