/** Nouns that have no plural in memos; a phrase headed by one keeps its form. */
const massNouns: ReadonlySet<string> = new Set(
  "labour labor non-procedural trafficking smuggling slavery servitude bondage exploitation material prostitution work evidence legislation humankind assistance abuse violence recruitment protection migration marriage people fishers staff police information data restitution compensation support care laundering begging harm".split(
    " ",
  ),
);

const irregularPlurals: Readonly<Record<string, string>> = {
  person: "persons",
  man: "men",
  woman: "women",
  child: "children",
  wife: "wives",
  memorandum: "memoranda",
};

/**
 * No indefinite article may stand before the phrase, whose head has no plural, where what follows it in the text begins no further noun ("a human trade.", but "a human trade network" has the article
 * of the network).
 */
export function refusesArticle(phrase: string, after: string): boolean {
  return endsPhrase.test(after) && /^[a-z]/i.test(phrase) && pluralOf(phrase) === undefined;
}

const endsPhrase =
  /^(?:\s*[.,;:!?)]|\s*$|\s(?:is|was|has|had|will|would|must|should|can|may|in|on|of|for|by|with|at|to|and|or|from|that|which|who|under|as|across|through)(?![A-Za-z-]))/;

/** Words after which the head of an English noun phrase is over. */
const headEnd =
  /\s(?:of|in|for|with|who|whom|held|at|to|that|under|from|by|on|involved|affected|exploited|engaged|subjected|working|living|without|not|caught|against|through|during|seeking|travelling|whose|into)\s/i;

/** An English noun phrase in the plural; undefined where its head has none. */
export function pluralOf(phrase: string): string | undefined {
  const cut = headEnd.exec(phrase);
  const head = cut ? phrase.slice(0, cut.index) : phrase;
  const rest = cut ? phrase.slice(cut.index) : "";
  const space = head.lastIndexOf(" ");
  const noun = head.slice(space + 1);
  if (massNouns.has(noun.toLowerCase())) return undefined;
  if (/(?:s|ren|men|people)$/i.test(noun) && !irregularPlurals[noun.toLowerCase()]) return phrase;
  const plural = pluralWord(noun);
  return head.slice(0, space + 1) + (/^\p{Lu}/u.test(noun) ? capitalised(plural) : plural) + rest;
}

/** The plural of the word is made from the word by rule. */
export function isPluralOf(plural: string, word: string): boolean {
  return plural !== word && plural.toLowerCase() === pluralWord(word).toLowerCase();
}

/** The phrase has a head, and then a phrase that hangs on it ("victims of trafficking"): nothing can be added to its end. */
export function hasTail(phrase: string): boolean {
  return headEnd.test(phrase);
}

/** Capitals that are spoken as a word, not letter by letter: ASEAN, and four letters or more whose consonants and vowels take turns ("a MASH", but "an FATF"). */
const spokenAsWord =
  /^(?:ASEAN|IOM|UNICEF|UNESCO|UNRWA|(?=[A-Z]{4})[BCDFGHJKLMNPRSTVWYZ][AEIOU]{1,2}(?:[BCDFGHJKLMNPRSTVWYZ]{1,2}[AEIOU])*(?:[BCDGKLMNPRST]|SH|CH|ST|NT|RT|ND|NG|RC)?)s?$/;

/** The word is spoken with a vowel first, so that "an" goes before it. */
export function takesAn(word: string): boolean {
  const first = word.charAt(0);
  if (/^[A-Z0-9]{2,}s?$/.test(word) && !spokenAsWord.test(word)) return /^[AEFHILMNORSX8]/.test(first);
  // "MoU" and "VoT" are spelled as well.
  if (/^[A-Z][a-z][A-Z]+s?$/.test(word)) return /^[AEFHILMNORSX]/.test(first);
  if (/^(?:uni(?!n|m)|us(?:e|u|a)|eu|one\b|once|ur(?:e|i)|ut(?:i|e))/i.test(word)) return false;
  if (/^(?:hour|hono|heir|honest)/i.test(word)) return true;
  return /^[aeiou]/i.test(word);
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pluralWord(word: string): string {
  return irregularPlurals[word.toLowerCase()] ?? (/[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : word + pluralEnding(word));
}

function pluralEnding(noun: string): string {
  return /(?:s|x|z|ch|sh)$/i.test(noun) ? "es" : "s";
}
