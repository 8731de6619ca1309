/** A turn by the folded word at which it is looked for: the pattern from there, what is right, and why. */
export type Row = readonly [word: string, pattern: RegExp, right: (wrong: string) => string | undefined, why: string];

const nouns =
  "victim suspect worker perpetrator trafficker recruiter migrant survivor refugee case country regulation agency institution ministry employer fisher seafarer offender stakeholder challenge";

/** "The number of victim rose", "these case are open": several of them, and nothing follows that the noun could stand before. One pattern serves all nouns, as each would be compiled by itself. */
const ofSeveral =
  /(?<wrong>[a-z]+)(?<=\b(?:[Nn]umbers?\sof(?:\sthe)?|[Tt]hese|[Tt]hose|[Mm]any|(?:[Mm]ost|[Ss]ome|[Mm]any|[Aa]ll|[Bb]oth)\sof\s(?:the|these|those))\s(?:(?:Indonesian|foreign|migrant|suspected|alleged|female|male|child|trafficking|young)\s){0,2}\w+)(?=\s(?:who|were|are|have|had|in|from|to|at|since|rose|fell|increased|decreased)\s|[.,;])/y;

/** Participles of verbs that are no nouns, by the verb. */
const participles: Readonly<Record<string, string>> = Object.fromEntries(
  "deport detain repatriate exploit prosecute identify establish adopt ratify enact regulate prohibit implement criminalize criminalise imprison appoint punish arrest"
    .split(" ")
    .map((verb) => [verb, verb.endsWith("e") ? `${verb}d` : verb.endsWith("y") ? `${verb.slice(0, -1)}ied` : `${verb}ed`]),
);

/** "The boats were seize by the navy": one pattern for all verbs. */
const ofVerb =
  /(?<wrong>[a-z]+)(?<=\b(?:was|were|been|being)\s(?:(?:also|then|later|already|not|immediately|successfully|never|first)\s)?[a-z]+)(?=\s(?:by|in|at|on|under|to|from|for|and|with|as)\s|[.,;])/y;
/** "Under arrest", "an arrest for theft": the noun. */
const ofArrest =
  /(?<wrong>[a-z]+)(?<=\b(?:was|were|been|being)\s(?:(?:also|then|later|already|not|immediately|successfully|never|first)\s)?[a-z]+)(?=\s(?:by|in|at|on|under)\s)/y;

const comparatives =
  "better easier safer stronger cheaper harder higher lower faster worse larger bigger greater smaller wider stricter clearer deeper";

/** Forms of words: number, participle, degree. */
export const formTurns: readonly Row[] = [
  [
    "phenomena",
    /(?<wrong>phenomena)(?<=\b(?:[Aa]n?|[Tt]his|[Ee]ach|[Aa]nother|[Oo]ne)\s(?:(?!(?:of|in|and|for|to|with|on|by)\s)[a-z-]+\s){0,2}\w+)(?![a-z'-])/y,
    () => "phenomenon",
    "'Phenomena' are several; one is a phenomenon.",
  ],
  [
    "criteria",
    /(?<wrong>criteria)(?<=\b(?:[Aa]n?|[Ee]ach|[Aa]nother|[Oo]ne)\s(?:(?!(?:of|in|and|for|to|with|on|by|set)\s)[a-z-]+\s)?\w+)(?=[.,;]|\s(?:for|is|was|that|in|to)\s)/y,
    () => "criterion",
    "'Criteria' are several; one is a criterion.",
  ],
  [
    "lead",
    /(?<wrong>lead)(?<=\b(?:is|are|was|were|been|being)\s(?:co-|(?:jointly|currently|now)\s)?lead)(?=\sby\s)/y,
    () => "led",
    "The participle of 'lead' is 'led'.",
  ],
  [
    "extra",
    /(?<wrong>[Ee]xtra[\s-][Oo]rdinary)(?![a-z'-])(?!\s(?:shares?|members?|seats?|sittings?)(?![a-z]))/y,
    (wrong) => (wrong.startsWith("E") ? "Extraordinary" : "extraordinary"),
    "The word is written as one.",
  ],
  [
    "in",
    /(?<wrong>[Ii]n)(?<=(?:^|[.!?;]\s|\n|\bbut\s|\band\s)[Ii]n)\sthe\sother\shand,/y,
    (wrong) => (wrong === "In" ? "On" : "on"),
    "A contrast goes with 'on': on the other hand.",
  ],
  ...["cooperate", "coordinate", "communicate", "collaborate", "cooperated", "coordinated", "collaborated"].map(
    (word): Row => [
      word,
      /(?:[Cc]ooperate|[Cc]oordinate|[Cc]ommunicate|[Cc]ollaborate)d?\s(?<wrong>each\sother)(?![a-z'\u2019-])/y,
      () => "with each other",
      "One does so with each other.",
    ],
  ),
  [
    "more",
    new RegExp(`(?<wrong>[Mm]ore\\s(?:${comparatives.replaceAll(" ", "|")}))(?=[.,;]|\\s(?:than|to|for|if|when)\\s)`, "y"),
    (wrong) => wrong.replace(/^more\s/, "").replace(/^More\s(.)/, (_, letter: string) => letter.toUpperCase()),
    "The word says by itself that it is more.",
  ],
  [
    "base",
    /(?<wrong>Base)(?<=(?:^|[.!?]\s|\n)Base)\son\s(?=(?:the|this|these|those|our|its|data|[Aa]rticle|[Ll]aw)\s[^.:;!?\n]{3,90},\s)/y,
    () => "Based",
    "What something rests on it is based on.",
  ],
  ...["huma", "humam", "humen", "humna"].map(
    (word): Row => [
      word,
      /(?<wrong>[Hh](?:uma|umam|umen|umna))(?=\s(?:trafficking|traffickers?|rights)(?![a-z-]))/iy,
      (wrong) => (wrong.startsWith("H") ? "Human" : "human"),
      "The word is 'human'.",
    ],
  ),
  ...nouns
    .split(" ")
    .map(
      (noun): Row => [
        noun,
        ofSeveral,
        (wrong) => (wrong.endsWith("y") ? `${wrong.slice(0, -1)}ies` : `${wrong}s`),
        "There are several: the noun is plural.",
      ],
    ),
  ...Object.keys(participles).map(
    (verb): Row => [
      verb,
      verb === "arrest" ? ofArrest : ofVerb,
      (wrong) => participles[wrong],
      "After 'was' and 'were' stands the participle.",
    ],
  ),
];
