import type { Row } from "./secondLanguageForms.js";

const numerals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";
const sentenceStart = "(?:^|[.!?]\\s|\\n)(?:[-*]\\s)?";

const trafficking = "(?:human\\strafficking(?:\\sin\\spersons)?|trafficking\\sin\\spersons|TIP|TPPO)";
const nothingFollows =
  "(?=[.,;]|$|\\n|\\s(?:when|if|because|and|or|in|from|by|at|on|while|due|through|during|need|who|as|abroad|again)(?![a-z-]))";
const victimsOf = (wrong: string) => `victims of ${wrong}`;

/** "Vulnerable to becoming human trafficking", and not "smuggling may become trafficking in persons". */
const becomesCrime = new RegExp(
  `[a-z]+(?<=\\b(?:(?:(?:vulnerable|prone|susceptible)\\sto|at\\s(?:[a-z]+\\s)?risk\\sof)\\s(?:their\\s)?becoming|(?:workers|migrants|people|persons|children|women|girls|boys|men|villagers|victims|citizens|students|fishers|jobseekers|youths?|refugees|who|them|daughters?)\\s(?:(?:(?:have|had|can|could|may|might|will|often|easily|also|not)\\s)*|from\\s)(?:become|became|becomes|becoming)))\\s(?<wrong>${trafficking})${nothingFollows}(?<!\\b(?:smuggling|recruitment|exploitation|migration|that|which|it|this)\\s(?:[a-z]+\\s){0,4}(?:becom|became)[a-z]*\\s.*)`,
  "y",
);

/** "Must not detain suspect victims"; "officers suspect victims of lying" is right. */
const suspectVictims =
  /(?<wrong>[Ss]uspects?)\svictims?(?<=(?:\b(?:detain|question|treat|interrogate|interview|punish|prosecute|charge|deport|house|find|found|met|register|record|rescue|support|inform|hand|accompany|counsel|return|assist|help|release|transfer|send|separate|notify|handle|escort|place|keep|hold|arrest)(?:s|ed|d|ing)?|\b(?:most|some|these|those|new|female|child|male|Indonesian|foreign|detaining|between|among|from|to|by|about|against|as))\ssuspects?\svictims?)(?![a-z'\u2019-])/y;

/** A person called by the name of the crime, and suspects for the suspected. */
export const personsAsCrimes: readonly Row[] = [
  ...["becoming", "become", "became", "becomes"].map(
    (word): Row => [word, becomesCrime, victimsOf, "Trafficking is a crime; people become victims of it."],
  ),
  [
    "trafficking",
    new RegExp(
      `trafficking(?:\\sin\\spersons)?(?<=\\b(?:[Rr]escued|[Ff]reed|[Rr]epatriated|[Ss]heltered|[Aa]ssisted|[Ii]dentified|[Rr]eturned)\\s(?:another\\s|over\\s|some\\s|about\\s)?(?:\\d[\\d,]*|${numerals}|several|dozens\\sof|hundreds\\sof)\\s(?<wrong>(?:human\\strafficking|trafficking\\sin\\spersons)))(?=[.;]|\\s(?:from|who|at|on\\s(?:board|the))(?![a-z-]))`,
      "y",
    ),
    victimsOf,
    "Trafficking is a crime; people are victims of it.",
  ],
  [
    "trafficking",
    new RegExp(
      `trafficking(?:\\sin\\spersons)?(?<=\\b[Aa]rrested\\s(?:another\\s)?(?:\\d[\\d,]*|${numerals}|several)\\s(?<wrong>(?:human\\strafficking|trafficking\\sin\\spersons)))(?=[.;]|\\s(?:in\\s[A-Z][a-z]+|from\\s[A-Z][a-z]+|who|at\\sthe)(?![a-z-]))`,
      "y",
    ),
    () => "trafficking suspects",
    "Trafficking is a crime; it is suspects who are arrested.",
  ],
  [
    "trafficking",
    new RegExp(
      `(?<wrong>trafficking\\s(?:was|were))(?<=${sentenceStart}(?:The|An?|Two|Three|Four|Five|\\d+)\\s(?:human\\s)?trafficking\\s\\w+)(?=\\s(?:arrested|detained|sentenced|caught|captured|jailed)(?![a-z-]))`,
      "y",
    ),
    (wrong) => wrong.replace(/^trafficking\s/, wrong.endsWith("were") ? "traffickers " : "trafficker "),
    "Trafficking is the crime; who commits it is a trafficker.",
  ],
  ...["suspect", "suspects"].map(
    (word): Row => [
      word,
      suspectVictims,
      (wrong) => (wrong.startsWith("S") ? "Presumed" : "presumed"),
      "They are presumed to be victims; a suspect is somebody else.",
    ],
  ),
  [
    "suspect",
    new RegExp(
      `(?<wrong>Suspect)\\svictims?(?<=${sentenceStart}Suspect\\svictims?)(?=\\sof\\s(?:human\\s)?trafficking|\\s(?:are|were|have|had|must|should|may|can|will|who|receive|need)\\s)`,
      "y",
    ),
    () => "Presumed",
    "They are presumed to be victims; a suspect is somebody else.",
  ],
];
