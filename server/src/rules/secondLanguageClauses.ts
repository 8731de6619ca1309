import type { Row } from "./secondLanguageForms.js";

const numerals = "[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty";
const sentenceStart = "(?:^|[.!?]\\s|\\n)(?:[-*]\\s)?";
const people =
  "victims|workers|people|women|children|girls|boys|men|survivors|fishers|migrants|suspects|witnesses|officers|traffickers|recruiters|refugees|seafarers|families|villagers";
const done =
  "arrested|rescued|found|identified|repatriated|deported|detained|taken|sold|recruited|forced|beaten|interviewed|returned|freed|charged|sentenced|exploited|promised|paid|held|sent|told|brought|trafficked|referred";

/** "The suspects where arrested", "villages were recruiters work", "rescued form the boat", "to asses the risk". */
const soundAlikes: readonly Row[] = [
  [
    "where",
    new RegExp(
      `(?<wrong>where)(?<=\\b(?:${people}|they|who|passports|cases)\\swhere)(?=\\s(?:(?:also|then|later|never|not)\\s)?(?:${done})(?:[.,;]|\\s(?:in|by|at|on|from|to|and|with|for|after|during|into|as)\\s))`,
      "y",
    ),
    () => "were",
    "'Where' is of a place; several 'were'.",
  ],
  [
    "were",
    new RegExp(
      `(?<wrong>were)(?<=\\b(?:villages|places|provinces|districts|countries|cases|areas|ports|compounds|situations|regions|cities|bars)\\swere)(?=\\s(?:${people}|they|it|no|there)\\s(?:are|were|have|had|can|could|work|live|live|leave|may|must|is)\\s)`,
      "y",
    ),
    () => "where",
    "'Were' is a verb; of a place one says 'where'.",
  ],
  [
    "form",
    /(?<wrong>form)(?<=\b(?:return(?:ed|ing)|repatriated|rescued|deported|came|recruited|departed|arriv(?:ed|ing)|escaped|evacuated|freed|fled)\sform)(?=\s(?:[A-Z][a-z]+|the\s(?:boat|vessel|ship|compound|house|bar|factory|plantation|airport|country))(?![a-z-]))/y,
    () => "from",
    "A form is filled in; who comes is from somewhere.",
  ],
  [
    "asses",
    /(?<wrong>[Aa]sses)(?=\s(?:the|whether|needs|how|their|its|risks?|victims|each)\s)/y,
    (wrong) => `${wrong}s`,
    "Asses are animals; the verb is 'assess'.",
  ],
];

const thirdPersons: Readonly<Record<string, string>> = {
  provides: "provide",
  requires: "require",
  includes: "include",
  ensures: "ensure",
  protects: "protect",
  identifies: "identify",
  accommodates: "accommodate",
  receives: "receive",
  allows: "allow",
  applies: "apply",
  prohibits: "prohibit",
  takes: "take",
  gives: "give",
  makes: "make",
  has: "have",
  becomes: "become",
  prevents: "prevent",
  contributes: "contribute",
  follows: "follow",
  gets: "get",
  goes: "go",
  comes: "come",
};
const afterModal = new RegExp(
  `(?:[Cc]an|[Cc]ould|[Mm]ust|[Ss]hould|[Ww]ill|[Ww]ould|[Mm]ay|[Mm]ight|[Cc]annot)\\s(?:(?:not|also|only|never|always|now)\\s)?(?<wrong>${Object.keys(thirdPersons).join("|")})(?![a-z'\\u2019-])(?<!\\b(?:[Ii]n|[Ss]ince|[Bb]y|of|until|[Ll]ast|this|early|late|mid|\\d)\\sMay\\s\\w+)`,
  "y",
);

const participles: Readonly<Record<string, string>> = {
  took: "taken",
  gave: "given",
  wrote: "written",
  chose: "chosen",
  stole: "stolen",
  saw: "seen",
  knew: "known",
  threw: "thrown",
  spoke: "spoken",
  drove: "driven",
  forgot: "forgotten",
};
/** "They were took to Batam"; "it was took" needs no more. */
const pastAfterBe =
  /(?<wrong>[a-z]+)(?<=\b(?:was|were|been|being|are)\s(?:(?:then|later|also|not|never)\s)?[a-z]+)(?=[.,;]|\s(?:by|to|from|in|at|away|into|on|for|as)(?![a-z]))/y;

const singularSubjects =
  "law|victim|suspect|regulation|protocol|convention|prosecutor|minister|recruiter|trafficker|worker|shelter|girl|boy|woman|judge|report|article|migrant|perpetrator|defendant|employer|broker|vessel|province|country|case|problem";

const heHave = new RegExp(
  `[A-Za-z]+\\s(?<wrong>have|are|were|do)(?<=${sentenceStart}(?:He|She)\\s\\w+)(?=(?:\\snot)?\\s(?:the|an?|no|been|never|to|still|also|[a-z]+ed|[a-z]+ing|know|have)(?![a-z]))`,
  "y",
);
/** "The victim are"; "the victim they have" speaks of others. One pattern serves all nouns, as each would be compiled by itself. */
const oneHave = new RegExp(
  `[a-z]+\\s(?<wrong>have|are|were)(?<=${sentenceStart}(?:The|This|An?|One|Every|Each)\\s(?:(?!(?:of|and|or|in|for|with|case|number)\\s)[a-z]+\\s)?\\w+\\s\\w+)(?=\\s(?:not|been|being|no|still|also|now|[a-z]+ed|[a-z]+ing|an?|in|at|found|taken|sold|sent|given)\\s)`,
  "y",
);

/** Verbs that do not agree, and forms after modal verbs and "to be". */
const verbs: readonly Row[] = [
  ...["can", "could", "must", "should", "will", "would", "may", "might", "cannot"].map(
    (word): Row => [word, afterModal, (wrong) => thirdPersons[wrong], "After this verb stands the plain form."],
  ),
  ...Object.keys(participles).map(
    (past): Row => [past, pastAfterBe, (wrong) => participles[wrong], "After 'was' and 'were' stands the participle."],
  ),
  [
    "force",
    /(?<wrong>force)(?<=\b(?:was|were|been|being)\s(?:then\s)?force)(?=\sto\s(?:work|have|pay|sell|beg|scam|marry|sign|serve|leave|stay)(?![a-z]))/y,
    () => "forced",
    "After 'was' and 'were' stands the participle.",
  ],
  [
    "they",
    /[Tt]hey\s(?<wrong>was|is|has|does(?:\snot|n['\u2019]t))(?![a-z'\u2019-])/y,
    (wrong) => ({ was: "were", is: "are", has: "have", "does not": "do not" })[wrong.replace(/\s/, " ")] ?? "don't",
    "'They' are several: the verb is plural.",
  ],
  ...["he", "she"].map(
    (word): Row => [
      word,
      heHave,
      (wrong) => ({ have: "has", are: "is", were: "was", do: "does" })[wrong],
      "It is one person: the verb is singular.",
    ],
  ),
  ...singularSubjects
    .split("|")
    .map(
      (word): Row => [word, oneHave, (wrong) => ({ have: "has", are: "is", were: "was" })[wrong], "There is one: the verb is singular."],
    ),
  ...["every", "each"].map(
    (word): Row => [
      word,
      /[A-Za-z]+\s(?<wrong>children|women|people|men|girls|boys|workers|migrants|suspects|survivors|persons|officers|offices|laws|reports)(?![a-z'\u2019-])(?<!\b(?:[Ff]or|to|of)\seach\s[a-z]+)/y,
      (wrong) => ({ children: "child", women: "woman", people: "person", men: "man" })[wrong] ?? wrong.replace(/s$/, ""),
      "After 'every' and 'each' stands one.",
    ],
  ),
];

const counted = new RegExp(
  `(?<wrong>[a-z]+)(?<=(?<![\\d.,/-])(?:\\d{1,3}|\\d+\\.\\d+|${numerals})\\s[a-z]+)(?=\\s(?!of\\s)[a-z(]|[.,;])`,
  "y",
);
const onePiece = /[a-z]+(?<=\b(?<wrong>[Aa]n?\s[a-z]+))(?=[.,;]|\s(?:was|is|that|from|about|has|which)\s)/y;

/** Numbers and degrees: "two thousands victims", "20 percents", "the most poorest". */
const numbers: readonly Row[] = [
  ...["thousands", "hundreds", "millions", "billions"].map(
    (word): Row => [word, counted, (wrong) => wrong.replace(/s$/, ""), "After a number it has no plural."],
  ),
  ["percents", /(?<wrong>percents)(?<=\d\spercents)(?![a-z])/y, () => "percent", "After a number it has no plural."],
  ["cents", /cents(?<=\d\s(?<wrong>per\scents))(?![a-z])/y, () => "per cent", "After a number it has no plural."],
  [
    "most",
    /(?<wrong>[Mm]ost\s)(?=(?:poorest|highest|lowest|youngest|largest|biggest|easiest|worst|best|strongest|weakest|safest|smallest|latest|oldest|hardest|cheapest|busiest|greatest)(?![a-z]))(?<!\b[Aa]t\s[Mm]ost\s)/y,
    () => "",
    "The word says by itself that it is the most.",
  ],
  [
    "staff",
    /[Ss]taff(?<=\b(?:[Oo]ne|[Ee]very|[Ee]ach|[Aa]nother)\s(?:[a-z]+\s)?(?<wrong>[Ss]taff))(?=\s(?:was|is|has|of|who|from|must|should)\s|[.,;])/y,
    () => "staff member",
    "'Staff' are people taken together; one of them is a staff member.",
  ],
  [
    "staffs",
    new RegExp(`[Ss]taffs(?<=\\b(?:\\d+|${numerals})\\s(?:[a-z]+\\s)?(?<wrong>[Ss]taffs))(?![a-z'\\u2019-])`, "y"),
    () => "staff members",
    "'Staff' are people taken together; several of them are staff members.",
  ],
  ...["evidence", "information", "advice", "equipment"].map(
    (word): Row => [
      word,
      onePiece,
      (wrong) => wrong.replace(/^([Aa])n?\s/, (_, letter: string) => `${letter} piece of `),
      "This noun is not counted: a piece of it.",
    ],
  ),
];

/** Clauses that say a thing twice, or have no subject: "Because ..., so ...", "Based on the data shows that". */
const clauses: readonly Row[] = [
  [
    "because",
    /Because\s(?!of\s)[^.,;:()?!]{5,110},\s(?<wrong>so\s)(?=(?:the|they|he|she|it|we|this|these|victims|workers|many|police|[A-Z][a-z]+)\s)/y,
    () => "",
    "'Because' and 'so' say the same.",
  ],
  ["etc", /etc(?<=\b(?<wrong>and\s)etc)(?![a-z])/y, () => "", "'Etc.' says 'and' by itself."],
  [
    "based",
    /(?<wrong>Based\son\s(?:the|this|these|our|data))(?=\s(?:(?!(?:the|this|these|a|an|that|which|who|it|we)\s)[A-Za-z-]+\s){0,5}(?:shows?|showed|indicates?|states?|stated|reveals?)\sthat\s)/y,
    (wrong) => wrong.replace(/^Based\son\s(.)/, (_, letter: string) => letter.toUpperCase()),
    "A sentence needs its subject: without 'based on'.",
  ],
  [
    "according",
    /(?<wrong>According\sto\s(?:the\s)?)(?=(?:(?!(?:that|which|who|what)\s)[A-Za-z-]+\s){1,5}(?:said|says|stated|mentioned|explained)\sthat\s)/y,
    (wrong) => (/the\s$/.test(wrong) ? "The " : ""),
    "'According to' says by itself who said it.",
  ],
  [
    "reason",
    /reason(?:\swhy)?\s(?:is|was)\s(?<wrong>because)(?![a-z])(?!\sof)/y,
    () => "that",
    "A reason is that something is so; 'because' gives it already.",
  ],
];

/** Agreement, degrees and clauses as writers with English as a second language mistake them. */
export const clauseTurns: readonly Row[] = [...soundAlikes, ...verbs, ...numbers, ...clauses];
