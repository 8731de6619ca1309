import type { BlockFacts } from "./facts.js";
import type { Form } from "./lexicon.js";
import { type Mention, zone } from "./matcher.js";

/** The first name in capitals within reach before an offset that is a long form of an acronym; undefined where none stands there. */
export function longFormBefore(text: string, { mentions }: BlockFacts, offset: number, acronym: Form): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.end < offset &&
      offset - mention.end < longestBetween &&
      !(mention.zone & (zone.quoted | zone.masked)) &&
      mention.last - mention.first >= fewestWords &&
      inCapitals.test(text.slice(mention.start, mention.end)) &&
      mention.forms.some((form) => !form.isAcronym && !form.isWrong && form.conceptIndex === acronym.conceptIndex),
  );
}

/** A name, from its first word to its last. */
const inCapitals = /^\p{Lu}[\s\S]*\s\p{Lu}\S*$/u;
const fewestWords = 3;

/** Code units between a long form and the acronym that takes it up. */
const longestBetween = 400;
