import type { Concept } from "../engine/concept.js";
import type { Pinpoint } from "../engine/facts.js";
import type { Impossible } from "./impossiblePart.js";
import { writeFix } from "./writeFix.js";

/** The articles of the Indonesian Constitution that the amendments of 1999 to 2002 have put between the others, each with its last letter. */
const lastLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ 6: "A", 7: "C", 18: "B", 20: "A", 22: "E", 23: "G", 24: "C", 25: "A", 28: "J", 36: "C" }),
);

/** "Article 27D of the 1945 Constitution", "Article 27 D Paragraph 2": a letter that stands behind no article of that number. */
export function constitutionArticle(text: string, { start, end, parts }: Pinpoint, { id }: Concept): Impossible | undefined {
  const [article] = parts;
  if (id !== "uud-1945" || article?.level !== "article" || article.to !== undefined) return undefined;
  const written = /^(?:Articles?|Arts?\.|Pasal|Ps\.)\s(\d+)(\s?)([A-Z])(?![A-Za-z])/i.exec(
    text.slice(start, Math.max(end, start + longest)),
  );
  const [whole = "", number = "", space = "", letter = ""] = written ?? [];
  if (!written || !/[A-Z]/.test(letter) || (space !== "" && !goesOn.test(text.slice(start + whole.length, start + whole.length + longest))))
    return undefined;
  const last = lastLetters.get(number);
  if (last !== undefined && letter <= last) return undefined;
  const known = last === undefined ? `no lettered article beside Article ${number}` : `Articles ${number}A to ${number}${last}`;
  return {
    level: "warning",
    message: `The 1945 Constitution has ${known}; there is no "${whole}". Check the number of the article.`,
    fixes: last === undefined ? [writeFix(start, start + whole.length, whole.slice(0, whole.length - space.length - 1))] : [],
  };
}

const longest = 24;
/** Behind a letter that stands apart: a paragraph, or the end of what is cited. */
const goesOn = /^(?:,?\s(?:paragraph|para\.?|ayat|of|UUD)(?![a-z])|\s?\(\d|[);,.])/i;
