import { countryNamed } from "../engine/countryOfAct.js";
import type { BlockView } from "../engine/facts.js";
import { smallWords } from "./longerNames.js";
import type { OfficialName } from "./nameIndex.js";

/** Whether the text names the country whose body a concept is. */
export function isOfNamedCountry({ text, lexicon }: BlockView, conceptIndex: number): boolean {
  return countryNamed(lexicon.conceptAt(conceptIndex).definition?.en ?? "")?.test(text) ?? false;
}

/** "the Department for Education" in a text that does not name the country whose department is called almost so: other countries have one, too. */
export function isOfAnyCountry({ text, lexicon }: BlockView, name: OfficialName): boolean {
  if (!anyGovernment.test(name.text)) return false;
  const country = countryNamed(lexicon.conceptAt(name.conceptIndex).definition?.en ?? "");
  return country !== undefined && !country.test(text);
}

/** "Ministry of Social Welfare and Human Security": with another word it may be the ministry of any country, where few words agree. */
export function isMinistryOfFewWords(name: OfficialName, written: readonly string[]): boolean {
  if (name.words[0] !== "ministry") return false;
  return name.words.filter((word) => !smallWords.has(word) && written.includes(word)).length < fewestOfMinistry;
}

const fewestOfMinistry = 5;

/** Offices of subjects that every government has. */
const anyGovernment =
  /^(?:Ministry|Department|Bureau) (?:of|for) (?:the )?(?:(?:Education|Sports?|Health|Culture|Finance|Justice|Defen[cs]e|Agriculture|Environment|Transport(?:ation)?|Trade|Industry|Science|Technology|Energy|Tourism|Information|Youth|Training|Economy|Welfare|and|of|the)(?:, | |$))+$/;
