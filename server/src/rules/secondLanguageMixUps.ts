import type { Row } from "./secondLanguageForms.js";

const clauseStart =
  "(?:(?:^|[.!?:;]\\s|\\n)(?:[-*]\\s|\\d+\\.\\s)?|\\b(?:that|because|whether|although|while|unless|since|if|when|where)\\s)";

/** Verbs whose plain form nobody writes behind 'be' but by a slip, each with the participle: before 'to'. */
const toldTo: Readonly<Record<string, string>> = {
  entitle: "entitled",
  oblige: "obliged",
  obligate: "obligated",
  require: "required",
  authorize: "authorized",
  authorise: "authorised",
  expose: "exposed",
  expect: "expected",
  permit: "permitted",
  allow: "allowed",
  force: "forced",
  compel: "compelled",
  subject: "subjected",
};
const be = "(?:is|are|was|were|been|being)";
const adverb = "(?:(?:also|not|still|now|never|always|fully|only|legally|therefore|first|often|then|later|already|immediately)\\s)?";

/** "Victims remain entitle to shelter", "States are require to". "Is subject to" and "the police force to" are right. */
const entitleTo = new RegExp(
  `(?<wrong>[a-z]+)(?<=\\b(?:${be}|remains?|remained)\\s${adverb}[a-z]+)(?<!(?:subject|(?:${be})\\s(?:force|permit)))(?=\\sto\\s)`,
  "y",
);

/** Verbs with participles of their own. */
const irregular: Readonly<Record<string, string>> = {
  send: "sent",
  sell: "sold",
  bring: "brought",
  take: "taken",
  give: "given",
  keep: "kept",
  find: "found",
  tell: "told",
  catch: "caught",
  teach: "taught",
  forget: "forgotten",
  hide: "hidden",
  choose: "chosen",
  write: "written",
  steal: "stolen",
  buy: "bought",
  withhold: "withheld",
  hold: "held",
};
/** "The victim was send home"; "all they did was send him home" is right. */
const wasSend = new RegExp(
  `(?<wrong>[a-z]+)(?<=\\b(?:was|were|been|being)\\s${adverb}[a-z]+)(?<!\\b(?:did|do|does|done|is|can|could|step|option|choice|idea|task|job|aim|plan|first|only|next)\\b[^.;,]{0,40}\\s(?:was|were|been|being)\\s${adverb}[a-z]+)(?=\\s(?:by|in|into|at|to|home|back|away|abroad|from|on|for|with|as|and|or|guilty|under|over|out|there|several)\\s|[.,;])`,
  "y",
);

/** Verbs in the third person that are no nouns as well, each with its plain form. */
const plainOf: Readonly<Record<string, string>> = Object.fromEntries([
  ..."refer provide ensure receive take give make include protect prevent inform bring send keep become get find ask pay sell prosecute investigate contain involve require submit consider allow follow begin improve develop collect decide prove seize speak know serve depend exist appear consist determine assist strengthen conduct obtain produce explain describe recommend encourage promote adopt"
    .split(" ")
    .map((verb) => [`${verb}s`, verb] as const),
  ...["identify", "apply", "ratify", "comply", "specify", "verify", "clarify"].map((verb) => [`${verb.slice(0, -1)}ies`, verb] as const),
  ...["establish", "punish", "publish", "reach", "teach", "go", "do"].map((verb) => [`${verb}es`, verb] as const),
  ["has", "have"] as const,
]);
/** "Officers should refers them". "The will has", "What may includes" stand otherwise. */
const modalThird =
  /(?<wrong>[a-z]+)(?<=(?<!\b(?:[Tt]he|a|[Hh]is|[Hh]er|[Tt]heir|last|free|political)\s)\b(?:must|should|can|could|will|would|shall|cannot|(?:may|might)(?!\s[a-z]+\s(?:of|be)\b))\s(?:(?:not|also|only|always|never|now|immediately|first|then)\s)?[a-z]+)(?![a-z'\u2019-])(?=\s(?:the|an?|any|all|every|each|its|their|his|her|this|these|those|them|him|it|no|more|from|to|with|on|for|by|been|in|of|that|whether|victims|cases|persons|people|protection|assistance|information|evidence|measures)(?![a-z]))/y;

const persons =
  "victim survivor worker migrant suspect perpetrator trafficker recruiter refugee fisher seafarer witness citizen child girl boy";
/** "All survivor gave consent": nothing follows that the noun could stand before. */
const allOf =
  /(?<wrong>[a-z]+)(?<=(?<!\b(?:for|of)\s)\b(?:[Aa]ll|[Ss]everal|[Bb]oth|[Vv]arious|[Mm]ost|[Ff]ew|[Mm]any)\s(?:(?:Indonesian|foreign|migrant|suspected|alleged|female|male|rescued|identified|adult|domestic|the|these|those|other)\s){0,2}[a-z]+)(?=\s(?:who|whose|were|are|have|had|gave|give|received|receive|must|should|will|may|can|said|told|agreed|refused|remain|remained|came|come|went|wanted|want|need|returned)\s|[.,;])/y;
const pluralOf = (wrong: string) => (wrong === "child" ? "children" : wrong === "witness" ? "witnesses" : `${wrong}s`);
/** "14 Indonesian citizen are still held". */
const countedOnes =
  /(?<wrong>[a-z]+)(?<=(?<![\d.,/-]|\b(?:article|section|table|page|room|no\.|number|case|aged?|under)\s)(?:[2-9]|\d{2,3}|\d{1,3}(?:,\d{3})+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:(?:Indonesian|foreign|migrant|suspected|alleged|female|male|Malaysian|Filipino|Vietnamese|Cambodian|Chinese|trafficked|young|other|more)\s){0,2}[a-z]+)(?=\s(?:who|whose|are|were|have|had)\s)/y;

const heads =
  "elements|purposes|findings|provisions|recommendations|indicators|obligations|objectives|aims|principles|results|consequences|causes|forms|conditions|members|victims|perpetrators|survivors|rights|duties|tasks|problems|weaknesses|passports|wages|names|identities|details|costs|outcomes|signs|types|reasons|families|owners|employers|terms|contents|articles|laws|parties|interests|needs";
/** "The elements of the crime is act, means and purpose": the noun before 'of' is several. */
const severalOfOne = new RegExp(
  `(?:of|in|for)\\s(?:the|this|that|an?|his|her|our|their|such)\\s(?:[a-z-]+\\s)?[a-z]+\\s(?<wrong>is|was|has|does)(?<=${clauseStart}(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Ii]ts|[Tt]heir|[Oo]ur)\\s)?(?:[a-z]+\\s)?(?:[Ee]lements|${heads})\\s(?:of|in|for)\\s[a-z -]+)(?<!\\b(?:who|which|that|what|how|where|when|and|or|whom|one|if)\\s(?:the\\s)?[a-z]+\\s(?:is|was|has|does))(?=\\s[a-z])`,
  "y",
);

const belongings =
  "contracts?|passports?|wages|salary|salaries|documents?|families|family|parents|children|employers?|names?|phones?|rights|homes?|villages?|debts?|consent|identit(?:y|ies)|belongings|testimon(?:y|ies)|statements?|lawyers?|bank|travel|employment|identity|unpaid|own|relatives|villages|traffickers|recruiters|experiences?|cases|money|freedom|dignity|safety";
/** "The agency was asked for there contracts": what is theirs. */
const thereFor = new RegExp(
  `(?<wrong>there)(?<=\\b(?:for|of|with|about|by|against|without|lost|withheld|confiscated|took|kept|returned|received|claimed|signed|gave|seized|destroyed|contacted|informed|sold|hid|demanded|concerning|regarding)\\s[Tt]here)(?=\\s(?:${belongings})(?:[.,;]|\\s(?!are|were|is|was|have|has)[a-z]))`,
  "y",
);
/** "Slavery or practises similar to slavery": the noun. */
const practises =
  /(?<wrong>[Pp]ractises?)(?<=(?:\b(?:slavery[\s-]like|slavery\sor|slavery,|harmful|good|best|such|these|those|other|recruitment|labou?r|unfair|abusive|illegal|exploitative|fraudulent|corrupt|business|common|the|their|its|a|in|into|of|as)\s|^)[Pp]ractises?)(?=[.,;]|\s(?:similar|such|like|of|in|that|which|by|and|or|is|are|was|were|on|for|to|must|should|has|have)\s)(?<!\b(?:the|a|in|into|of|as|such|other)\spractises?(?=\sto\s))/y;

const compliments = /[Pp]resents?\s(?:its|their)\scompliments\sto\s[^.;]{3,220}?\sand\s(?<wrong>have)(?=\s(?:also\s|further\s)?the\shono)/y;
const mission = "(?:Embassy|Ministry|Mission|Consulate|Consulate[- ]General|Secretariat|Delegation)";
const theMission = `(?:^|[.;:]\\s|\\n)The\\s(?:Permanent\\s)?${mission}(?:\\s(?:of|for|to)\\s[^.;,]{3,120})?`;

const nounsOfField =
  "police|prosecutors?|judges?|victims?|witnesses|survivors?|workers?|women|children|migrants?|officers?|officials?|recruiters?|traffickers?|agenc(?:y|ies)|ministr(?:y|ies)|embass(?:y|ies)|shelters?|families|villages?|provinces?|districts?|protection|prevention|prosecution|rehabilitation|repatriation|reintegration|placement|recruitment|detention|smuggling|trafficking|exploitation";
/** "Migrant CARE dan SBMI submitted a letter", in a sentence with words that Indonesian has not. */
const danBetween = new RegExp(
  `(?<wrong>dan)(?<=(?:\\b[A-Z]{3,}|\\b(?:${nounsOfField}))\\sdan)(?=\\s(?:the\\s)?(?:[A-Z]{3,}|${nounsOfField}|their|its|his|her)(?:[.,;]|\\s))(?:(?=[^.;]{0,140}\\s(?:the|of|to|were|was|are|is|has|have|will|with|for|by)\\s)|(?<=\\b(?:the|of|to|were|was|are|is|has|have|will|with|for|by)\\s[^.;]{0,100}))`,
  "y",
);

/** Names of countries in the plural that lost their ending: "handed over to the Philippine for 2026". */
const countryOfSeveral =
  /(?<wrong>Philippine|Netherland|Maldive|Solomon\sIsland|Marshall\sIsland|United\sState|United\sArab\sEmirate)(?<=\b[Tt]he\s[A-Za-z\s]+)(?=[.,;)]|\s(?:for|in|and|to|has|have|had|is|was|on|with|from|at|by|as|or|of\sAmerica|signed|ratified|adopted|joined|which|who|where|will|must|should|also)(?![a-z-]))/y;

const pastOf: Readonly<Record<string, string>> = {
  hold: "held",
  keep: "kept",
  sell: "sold",
  send: "sent",
  take: "took",
  give: "gave",
  tell: "told",
  bring: "brought",
  withhold: "withheld",
  force: "forced",
  threaten: "threatened",
  lock: "locked",
  confiscate: "confiscated",
  deceive: "deceived",
};
/** "Confiscated the passports, hold their wages and threatened them": the one in the midst is past as the others are. */
const pastInRow =
  /(?<wrong>[a-z]+)(?<=(?:^|[.!?:;]\s|\n|\b(?:that|because)\s)(?:He|She|They|The|Two|Three|His|Her|Their|Its|the|he|she|they|his|her|their)(?:\s[a-z'\u2019-]+){0,4}?\s[a-z]{3,}ed\s(?:the|their|his|her|our|all|them|him|it|\d+|two|three|victims|workers)(?:\s[A-Za-z'\u2019-]+){0,6}?,\s(?:then\s|also\s)?[a-z]+)(?<!\b(?:to|who|must|should|will|would|can|could|may|not|or)\s[^.;]{0,50})(?=\s(?:the|their|his|her|them|him|it|victims|workers|part)\s[^.;]{2,70}?,?\sand\s(?:then\s|also\s)?(?:[a-z]{3,}ed|kept|held|sold|sent|took|gave|told|made|beat)\s)/y;

/** Forms taken for others: "remain entitle", "was send", "should refers", "all survivor", "there contracts", "practises similar to slavery", "dan". */
export const mixUpTurns: readonly Row[] = [
  ...Object.keys(toldTo).map((verb): Row => [verb, entitleTo, (wrong) => toldTo[wrong], "Behind this verb stands the participle."]),
  ...Object.keys(irregular).map(
    (verb): Row => [verb, wasSend, (wrong) => irregular[wrong], "After 'was' and 'were' stands the participle."],
  ),
  ...Object.keys(plainOf).map((verb): Row => [verb, modalThird, (wrong) => plainOf[wrong], "After this verb stands the plain form."]),
  ...persons.split(" ").flatMap((noun): Row[] => [
    [noun, allOf, pluralOf, "There are several: the noun is plural."],
    [noun, countedOnes, pluralOf, "There are several: the noun is plural."],
  ]),
  ...["of", "in", "for"].map(
    (word): Row => [
      word,
      severalOfOne,
      (wrong) => ({ is: "are", was: "were", has: "have", does: "do" })[wrong],
      "The verb goes with the noun before, of which there are several.",
    ],
  ),
  ["there", thereFor, () => "their", "What belongs to them is 'their'."],
  ...["practises", "practise"].map(
    (word): Row => [
      word,
      practises,
      (wrong) => wrong.replace("practis", "practic").replace("Practis", "Practic"),
      "The noun is 'practice'.",
    ],
  ),
  ...["presents", "present"].map((word): Row => [word, compliments, () => "has", "A mission or ministry is one: the verb is singular."]),
  [
    "present",
    new RegExp(`(?<wrong>present)(?<=${theMission}\\spresent)(?=\\sits\\scompliments)`, "y"),
    () => "presents",
    "A mission or ministry is one: the verb is singular.",
  ],
  [
    "have",
    new RegExp(`(?<wrong>have)(?<=${theMission}\\shave)(?=\\sthe\\shono)`, "y"),
    () => "has",
    "A mission or ministry is one: the verb is singular.",
  ],
  [
    "avail",
    new RegExp(`(?<wrong>avail)(?<=${theMission}\\savail)(?=\\sitself)`, "y"),
    () => "avails",
    "A mission or ministry is one: the verb is singular.",
  ],
  ...["philippine", "netherland", "maldive", "solomon", "marshall", "united"].map(
    (word): Row => [word, countryOfSeveral, (wrong) => `${wrong}s`, "The name of the country is plural."],
  ),
  ...Object.keys(pastOf).map((verb): Row => [verb, pastInRow, (wrong) => pastOf[wrong], "The verbs of one row stand in one tense."]),
  ["dan", danBetween, () => "and", "'Dan' is Indonesian."],
  ...["debt"].map(
    (word): Row => [
      word,
      /[Dd]ebt[\s-](?<wrong>bonded|bounded|bonding|bondages)(?=\s(?:was|is|were|are|remains|and|or|as|in|among|through|by)\s|[.,;])(?<!\b(?:been|be|is|are|was|were|being)\s[Dd]ebt[\s-]bonded)/y,
      () => "bondage",
      "The practice is called debt bondage.",
    ],
  ),
];
