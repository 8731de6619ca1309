import type { Row } from "./secondLanguageForms.js";

const numerals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";

/** Verbs whose past a modal verb does not take, with their plain form. */
const plainOf: Readonly<Record<string, string>> = Object.fromEntries(
  "ratify adopt establish enact prohibit implement identify prosecute protect ensure provide punish investigate strengthen prevent report inform support improve develop coordinate cooperate prove"
    .split(" ")
    .map((verb) => [verb.endsWith("e") ? `${verb}d` : verb.endsWith("y") ? `${verb.slice(0, -1)}ied` : `${verb}ed`, verb]),
);
const pastOf: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(plainOf).map(([past, verb]) => [verb, past]));
const gerundOf = (verb: string) => (verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${verb}ing`);
const plainOfGerund: Readonly<Record<string, string>> = Object.fromEntries(
  "prevent combat protect ensure provide strengthen reduce eradicate identify address promote enhance improve prosecute support"
    .split(" ")
    .map((verb) => [gerundOf(verb), verb]),
);
const determiners = "(?:the|an?|its|their|his|her|this|these|those|any|all|every|each)";
const objects =
  "(?:the|an?|its|their|his|her|this|these|those|any|all|every|each|victims|workers|trafficking|traffickers|suspects|cases|children|women|migrants|new|human)";
const deeds = "arrest|rescue|identify|find|return|free|detain|dismantle|convict|prosecute|seize|recover|reduce|close|bring|open|obtain";
const acts = "leave|work|return|go|enter|depart|escape|speak|call|contact|send|talk";

/** "Has ratify the". One pattern serves all words of a list, here and below, as each would be compiled by itself. */
const plainAfterHave = new RegExp(
  `(?<wrong>[a-z]+)(?<=\\b(?:(?:has|had)\\s|(?:has|have|had)\\s(?:not|also|already|never|yet|recently|since|now)\\s)[a-z]+)(?<!\\b(?:report|support)s?)(?=\\s${objects}\\s)`,
  "y",
);

/** "Should ratified the"; "how should identified victims be" is right. */
const pastAfterModal = new RegExp(
  `(?<wrong>[a-z]+)(?<=\\b(?:must|should|can|could|will|would|may|might|cannot|did\\snot|does\\snot|do\\snot)\\s(?:(?:not|also|now|immediately)\\s)?[a-z]+)(?=\\s${determiners}\\s|(?<=\\b(?:must|cannot|not)\\s[a-z]+)\\s${objects}(?:[.,;]|\\s(?!be\\s)))`,
  "y",
);

/** "Aims to preventing"; "with a view to preventing" is right. */
const gerundAfterTo =
  /(?<wrong>[a-z]+ing)(?<=\b(?:aims?|aimed|seeks?|intends?|wants?|agreed|decided|fails?|failed|refused|in\sorder|able|unable|ready|required)\sto\s[a-z]+)(?![a-z-])/y;

/** "Succeeded to arrest"; "succeeded to the throne" is right. */
const succeededTo = new RegExp(`[Ss]ucceed(?:ed|s)?\\s(?<wrong>to\\s(?:${deeds}))(?![a-z-])`, "y");

/** "Were prevented to leave". */
const preventedTo = new RegExp(
  `[a-z]+\\s(?<wrong>to\\s(?:${acts}))(?![a-z-])(?<=\\b(?:is|are|was|were|been|being)\\s(?:[a-z]+\\s)?(?:prevented|banned|barred|deterred)\\s.*)`,
  "y",
);

/** Forms of verbs: "has ratify the", "must protected victims", "aims to preventing", "succeeded to arrest", "prevented to leave". */
export const verbForms: readonly Row[] = [
  ...Object.keys(pastOf).map(
    (verb): Row => [verb, plainAfterHave, (wrong) => pastOf[wrong], "After 'has', 'have' and 'had' stands the participle."],
  ),
  ...Object.keys(plainOf).map((past): Row => [past, pastAfterModal, (wrong) => plainOf[wrong], "After this verb stands the plain form."]),
  ...Object.keys(plainOfGerund).map(
    (gerund): Row => [gerund, gerundAfterTo, (wrong) => plainOfGerund[wrong], "After 'to' stands the plain verb here."],
  ),
  ...["succeed", "succeeded", "succeeds"].map(
    (word): Row => [word, succeededTo, (wrong) => `in ${gerundOf(wrong.slice(3))}`, "One succeeds in doing something."],
  ),
  ...["prevented", "banned", "barred", "deterred"].map(
    (word): Row => [word, preventedTo, (wrong) => `from ${gerundOf(wrong.slice(3))}`, "One is prevented or barred from doing something."],
  ),
  [
    "capable",
    new RegExp(`[Cc]apable\\s(?<wrong>to\\s(?:${deeds}|provide|protect|handle|assist|investigate|work))(?![a-z-])`, "y"),
    (wrong) => `of ${gerundOf(wrong.slice(3))}`,
    "One is capable of doing something.",
  ],
  [
    "made",
    /[Mm]ade\s(?:him|her|them|the\s(?:victims?|girls?|women|workers?|children|men|boys|crew))\s(?<wrong>to\s)(?=(?:work|pay|sign|beg|sell|scam|serve|stay|clean|sleep|lie|borrow)(?![a-z-]))/y,
    () => "",
    "One makes somebody do something.",
  ],
];

const spouse =
  "(?:an?\\s)?(?:[A-Z][a-z]+ese\\s|Malaysian\\s|foreign\\s|Indonesian\\s|older\\s|local\\s)?(?:man|men|foreigners?|nationals?|citizens?|widowers?|farmers?)(?![a-z-])";

/** "Explained about the plan". */
const toldAbout = /(?:[Ee]xplained|[Mm]entioned|[Dd]escribed)\s(?<wrong>about\s)(?=(?:the|how|his|her|their|its|this|these)\s)/y;

/** "Must combat against trafficking". */
const combatAgainst =
  /[a-z]+\s(?<wrong>against\s)(?<=\b(?:to|must|should|will|can|and|jointly)\s(?:combat|eradicate|suppress)\s\w+\s)(?=(?:human\s|the\s)?(?:trafficking|smuggling|crimes?|exploitation|forced|TIP|TPPO|slavery|child)(?![a-z-]))/y;

/** Verbs and their prepositions: "sentenced with five years", "married with a foreigner", "they lack of documents". */
export const prepositions: readonly Row[] = [
  [
    "sentenced",
    new RegExp(`sentenced\\s(?<wrong>with|by)\\s(?=(?:\\d+|${numerals}|life)\\s(?:years?|months?|imprisonment))`, "y"),
    () => "to",
    "A person is sentenced to a penalty.",
  ],
  [
    "sentenced",
    new RegExp(
      `(?<=\\b(?:was|were|been)\\s(?:[a-z]+\\s)?)sentenced\\s(?<wrong>\\d+|${numerals})(?=\\s(?:years?|months?)(?![a-z'\\u2019])(?!\\s(?:ago|later|after|before|earlier)(?![a-z])))`,
      "y",
    ),
    (wrong) => `to ${wrong}`,
    "A person is sentenced to a penalty.",
  ],
  ["fined", /fined\s(?<wrong>for\s)(?=(?:Rp|IDR|USD|US\$|\$|RM)\s?\d)/y, () => "", "One is fined a sum, and for a deed."],
  [
    "married",
    new RegExp(`[Mm]arried\\s(?<wrong>with)(?<=\\b(?:is|are|was|were|been|being|got|get)\\s[Mm]arried\\swith)\\s(?=${spouse})`, "y"),
    () => "to",
    "One is married to somebody.",
  ],
  [
    "married",
    new RegExp(`[Mm]arried\\s(?<wrong>with\\s)(?<!\\b(?:is|are|was|were|been|being|got|get)\\s[Mm]arried\\swith\\s)(?=${spouse})`, "y"),
    () => "",
    "One marries somebody.",
  ],
  [
    "vulnerable",
    /[Vv]ulnerable\s(?<wrong>of|from|with|on)\s(?=(?:human\s|sexual\s|labour\s|debt\s)?(?:trafficking|exploitation|abuse|violence|bondage|forced|recruitment|deception|re-trafficking)(?![a-z-]))/y,
    () => "to",
    "One is vulnerable to something.",
  ],
  [
    "lack",
    /lack\sof(?<=\b(?:[Tt]hey|[Ww]e|he|she|staff|police|victims|workers|officers|shelters|offices|provinces|districts|villages|teams?|unit|investigators|migrants)\s(?<wrong>(?:is|are|was|were)\slack\sof))(?![a-z-])/y,
    (wrong) => ({ is: "lacks", are: "lack", was: "lacked", were: "lacked" })[wrong.split(/\s/)[0] as string],
    "'Lack' is the verb here, and has no 'of'.",
  ],
  [
    "lack",
    /lack(?<wrong>\sof)(?<=\b(?:[Tt]hey|[Ww]e|who|often|still|also|shelters|provinces|districts|villages|victims|officers|countries|workers)\slack\sof)(?![a-z-])/y,
    () => "",
    "The verb takes what is lacking without 'of'.",
  ],
  ...["explained", "mentioned", "described"].map((word): Row => [word, toldAbout, () => "", "The verb takes its object without 'about'."]),
  [
    "article",
    /Article(?<=(?<wrong>\b[Tt]he\s)Article)\s\d+(?:\s?\([0-9a-z]\))*\s(?=of\s(?:the\s)?(?:Law|Act|Regulation|Convention|Protocol|Penal|Criminal|Constitution|Government|Presidential|same))/y,
    () => "",
    "An article with its number stands without 'the'.",
  ],
  ...["requested"].map(
    (word): Row => [
      word,
      /requested\s(?<wrong>for\s)(?<=\b(?:ministry|embassy|police|agency|government|consulate|commission|[Tt]hey|[Ww]e|he|she|team|force)\s(?:(?:has|have|had|also)\s)?requested\s\w+\s)(?=(?:more|additional|further|assistance|help|support|information|clarification|protection)(?![a-z-]))/y,
      () => "",
      "The verb takes what is requested without 'for'; a request is for something.",
    ],
  ),
  ...["combat", "eradicate", "suppress"].map(
    (word): Row => [word, combatAgainst, () => "", "The verb takes its object without 'against'."],
  ),
];
