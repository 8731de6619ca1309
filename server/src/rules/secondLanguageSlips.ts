import { likeCase } from "./replacements.js";
import type { Row } from "./secondLanguageForms.js";

/** What belongs to a body, a State or a person; with "it's", "who's" and "there" written for "its", "whose" and "their". */
const owned =
  "budgets?|reports?|members?|member states|staff|laws?|mandate|obligations?|commitments?|citizens|nationals|officers|borders?|polic(?:y|ies)|legislation|(?:action )?plans?|strateg(?:y|ies)|task force|provisions?|protocols?|implementation|ratification|findings|recommendations?|efforts|work|roles?|functions?|powers?|duties|responsibilit(?:y|ies)|resources|funding|partners|program(?:me)?s?|activities|headquarters|offices?|website|secretariat|shelters?|victims|workers|constitution|government|territory|jurisdiction|capacity|hotlines?|databases?|guidelines|standards|procedures|services|purposes?|scope|objectives?|aims?|causes?|impact|counterparts?|neighbours|population|embass(?:y|ies)|consulates?|investigations?|investigators|prosecutors|judges|courts|employees|clients|fleet|vessels?|crew|owners?|captain|articles?|chapters?|annex(?:es)?|sessions?|meetings?|decisions?|resolutions?|targets?|results|successor|predecessor";
const severalOwned =
  "members|member states|citizens|nationals|officers|provisions|protocols|findings|recommendations|partners|offices|guidelines|standards|procedures|services|objectives|causes|neighbours|investigators|prosecutors|employees|vessels|owners|articles|results";
const before =
  "in|of|for|with|from|to|by|on|under|through|about|against|within|into|at|among|during|after|before|since|despite|between|via|towards?|beyond|outside|inside|across|doubled|tripled|halved|raised|cut|increased|reduced|revised|amended|adopted|published|issued|ratified|reviewed|lost|opened|launched|extended|changed|improved|strengthened|updated|expanded|fulfill?(?:s|ed)?|meets?|implements?|implemented|presented|submitted|released|closed|completed|finali[sz]ed|harmoni[sz]ed|aligned|protects?|protected|trains|trained|lists|built|including|has|have|had|renewed|deployed|shared|tabled|drafted|funds|funded|exceeded|widened|moved|made";

/** People of whom such papers speak in the plural. */
const people =
  "victims|workers|people|women|children|girls|boys|men|survivors|fishers|migrants|suspects|witnesses|officers|traffickers|recruiters|refugees|seafarers|brokers|employers|families|villagers|prosecutors|judges|agents|perpetrators|offenders";
const things =
  "cases|countries|provinces|districts|villages|complaints|shelters|agencies|ministries|regulations|laws|recommendations|challenges|problems|vessels|companies|institutions|measures|reports|files|reasons|indicators";
const numerals = "[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty";
const sentenceStart = "(?:^|[.!?]\\s|\\n)(?:[-*]\\s)?";

const ofIts = new RegExp(
  `(?<wrong>it['\\u2019]s)(?<=\\b(?:${before})\\sit['\\u2019]s)\\s(?:own\\s)?(?:(?!(?:an?|the|no|not|this|that|our|their|his|her|my|your|what|how|why|all|only|just|about|because|very|own)\\s)[a-z-]+\\s)?(?:${owned}|own)(?![a-z'\\u2019-])(?!\\s(?:that|who|which|to)\\s)`,
  "yi",
);
const ofItsSeveral = new RegExp(
  `(?<wrong>[Ii]t['\\u2019]s)(?<=(?:${sentenceStart}It|\\b(?:and|or|but|nor)\\sit)['\\u2019]s)\\s(?:own\\s)?(?:[Mm]ember [Ss]tates|${severalOwned})(?![a-z'\\u2019-])(?!\\s(?:that|who|which|whose|we|they|you|I)\\s)`,
  "y",
);

/** Verbs that always have an object, and behind which no clause begins: "strengthen it's oversight". */
const takeObject = inAllForms(
  "strengthen broaden widen deepen expand extend enhance improve publish fulfil fulfill submit implement amend finalise finalize revise allocate enforce uphold maintain protect conduct establish appoint recruit deploy train fund adopt ratify renew align harmonise harmonize coordinate exercise safeguard monitor update restructure reform sharpen simplify streamline tighten relax lower raise double boost bolster consolidate reinforce intensify modernise modernize digitise digitize redeploy relocate disclose defend justify pursue abandon suspend revoke forfeit surrender transfer share use employ combine invest base house withdraw deposit mobilise mobilize involve consult overhaul reorganise reorganize rebuild restore regain retain review complete issue release launch present host introduce reaffirm reiterate express outline describe",
);
const keepsOrLoses =
  "keeps|kept|keep|loses|lost|lose|changes|changed|change|closes|closed|opens|opened|moves|moved|sets|set|spends|spent|spend|runs|ran|holds|held|hold|builds|built|build|draws|drew|draw|meets|met|meet|gives|gave|give|sends|sent|send|takes|took|pays|paid|pay|cuts|cut";
/** A word that begins what "it is" says. */
const saidOfIt =
  "(?:an?|the|no|not|this|that|our|their|his|her|my|your|what|how|why|where|when|who|all|only|just|about|because|very|so|too|hard|easy|difficult|important|necessary|possible|impossible|clear|unclear|likely|unlikely|late|early|time|still|also|been|being|often|always|never|usually|up|on|in|at|of|for|with|to|as|out|over|now|then|here|there|better|worse|best|good|bad|illegal|legal|unlawful|wrong|right|true|safe|unsafe|worth|called|known|said|supposed|meant|going|more|less|most|quite|rather|really|already|currently|yours|ours|theirs|mine|hers|(?!(?:yearly|monthly|weekly|daily|quarterly|family|supply)(?![a-z]))[a-z]+ly)";
/** "Strengthen it's oversight"; after verbs that may stand without an object two words of a noun must follow, and then what goes on. */
const afterVerb = new RegExp(
  `(?<wrong>it['\\u2019]s)(?<=\\b(?:${takeObject})\\sit['\\u2019]s)\\s(?!${saidOfIt}(?![a-z'\\u2019-]))[A-Za-z-]+`,
  "y",
);
const afterLooseVerb = new RegExp(
  `(?<wrong>it['\\u2019]s)(?<=\\b(?:${keepsOrLoses})\\sit['\\u2019]s)\\s(?!${saidOfIt}(?![a-z'\\u2019-]))(?:(?:own|first|second|last|main|new|old|next|operating|recruitment|placement|business|annual|budget|entire|whole|official|regional|national|local|former|final|current|legal|public|internal|trading|mailing|head|work|market|leading|labour|labor|financial|bank|planned|complaint)\\s)?[a-z-]+(?=[.,;]|\\s(?:in|on|to|from|for|by|with|after|before|at|and|since|during|until|over|under|of|secret|open|closed|hidden|when|because)(?![a-z-]))`,
  "y",
);
/** "In it's first year": a preposition that begins no clause. */
const afterPreposition =
  /(?<wrong>it['\u2019]s)(?<=\b(?:[Ii]n|[Oo]f|[Ff]rom|[Bb]y|[Uu]nder|[Ww]ith|through|within|into|against|upon|towards?|during|among|throughout|beyond|despite|behind|onto|alongside|regarding|concerning|including)\sit['\u2019]s)\s(?!(?:an?|the|not|been|being|to|called|known|going)(?![a-z'\u2019-]))[A-Za-z\d-]+/y;

function inAllForms(verbs: string): string {
  return verbs
    .split(" ")
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, "");
      const third = /(?:sh|ch|x|s)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
      const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
      return [verb, third, past, `${stem}ing`];
    })
    .concat(
      "withdrew",
      "withdrawn",
      "rebuilt",
      "upheld",
      "upholding",
      "fulfilled",
      "fulfilling",
      "submitted",
      "submitting",
      "transferred",
      "transferring",
      "appointed",
      "begun",
      "began",
    )
    .join("|");
}

/** The word without its apostrophe. */
const bare = (wrong: string) => wrong.replace(/['\u2019]/, "");

/** "of it's budget", "who's passports", "and there families", "more then the", "its important that": words that sound alike. */
const soundAlikes: readonly Row[] = [
  ["it's", ofIts, bare, "'It's' is short for 'it is'; what belongs to it is its."],
  ...[afterVerb, afterLooseVerb, afterPreposition].map(
    (pattern): Row => ["it's", pattern, bare, "'It's' is short for 'it is'; what belongs to it is its."],
  ),
  ["it's", ofItsSeveral, bare, "'It's' is short for 'it is'; what belongs to it is its."],
  ["its", /(?<wrong>[Ii]ts['\u2019])(?=\s[a-z])(?<!['\u2018"\u201c][^'\u2018\n]{0,60}ts['\u2019])/y, bare, "'Its' has no apostrophe."],
  [
    "its",
    /(?<wrong>[Ii]ts)(?=\s(?:(?:important|necessary|clear|essential|crucial|possible|impossible|vital|difficult|unclear|likely|unlikely)\s(?:to|that|for|whether)|an?|not|the)\s)/y,
    (wrong) => (wrong === "Its" ? "It is" : "it is"),
    "'Its' tells whose; 'it is' is meant.",
  ],
  [
    "who's",
    new RegExp(
      `(?<wrong>[Ww]ho['\\u2019]s)(?=\\s(?:own\\s)?(?:passports?|wages|documents?|families|names?|rights|parents|contracts?|debts?|lives|children|consent|identit(?:y|ies)|${owned})(?![a-z'\\u2019-]))`,
      "y",
    ),
    (wrong) => `${wrong.charAt(0)}hose`,
    "'Who's' is short for 'who is'; what belongs to whom is whose.",
  ],
  [
    "there",
    /(?<wrong>there)(?<=(?:\b(?:victims|workers|women|children|girls|boys|men|survivors|fishers|migrants|witnesses|refugees)\sand|\b(?:lost|found|contacted|called|visited|kept|hid|seized|took|taken|withheld|confiscated|claimed|sold|left|supports?|told|repaid|received))\sthere)(?=\s(?:famil(?:y|ies)|relatives|parents|passports?|wages|rights|homes?|villages?|children|documents|debts?|salar(?:y|ies)|phones?|contracts?|lawyers?|employers?|recruiters?|jobs?|identit(?:y|ies)|dependants|husbands?|wives)(?![a-z'\u2019-])(?!\s(?:are|is)\s))/y,
    () => "their",
    "'There' is a place; what people own is theirs.",
  ],
  [
    "then",
    /(?<wrong>then)(?<=\b(?:[Mm]ore|[Ff]ewer|[Ll]ess|[Hh]igher|[Ll]ower|[Gg]reater|[Ll]arger|[Ss]maller|better|worse|longer|older|younger|stronger|weaker)\sthen)(?=\s(?:an?|the|any|that|\d[\d.,]*|those|ever|before|in\s(?:19|20)\d\d|one|ten|twenty|other)(?![a-z-]))/y,
    () => "than",
    "One compares with 'than'; 'then' tells when.",
  ],
  [
    "then",
    /(?<wrong>then)(?<=\b(?:[Mm]ore|[Ff]ewer|[Hh]igher|[Ll]ower)\s[A-Za-z0-9 ]{3,60}\sthen)(?<!\b(?:and|but|or|since|only|even|until)\sthen)(?=\sin\s(?:(?:19|20)\d\d|the\s(?:previous|year))(?!\d))/y,
    () => "than",
    "One compares with 'than'; 'then' tells when.",
  ],
  [
    "lead",
    /(?<wrong>lead)(?<=\b(?:was|were|been)\slead)(?=\s(?:to\s(?:believe|think|a|an|the)|into|away|astray|from)\s)/y,
    () => "led",
    "The participle of 'lead' is 'led'.",
  ],
];

/** Nouns without a plural, with the one form that they have. */
const uncountable: Readonly<Record<string, string>> = {
  evidences: "evidence",
  informations: "information",
  equipments: "equipment",
  advices: "advice",
  furnitures: "furniture",
  luggages: "luggage",
  assistances: "assistance",
};
const anyUncountable = Object.keys(uncountable).join("|");
/** Where they are what the sentence or clause is about, and not "areas that received advices". */
const asSubject =
  "(?:^|[.!?|]\\s|\\n|\\b(?:because|that|and|when|while|since|after|but|if|said|says)\\s)(?:(?:[Tt]he|[Ss]uch|[Aa]ll|[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Vv]arious|[Dd]igital|[Ee]lectronic|[Pp]hysical|[Dd]ocumentary|some|any|no|more|key|new|written|legal|important|different|police)\\s){0,2}";
/** Their verb, which is told along with them: "evidences collected on board were". */
const theirVerb = `(?:(?<=${asSubject}(?:[A-Za-z]+))(?:\\s(?:[a-z]+ed|found|from|on|of|in|about|for)(?:\\s(?!(?:and|or|but|because|as|when|if|where|that|which|who|they|we)\\s)[a-z-]+){0,3}?|\\s(?:that|which))?\\s(?:were|are|have)(?![a-z'\\u2019-]))?`;
const several =
  "(?:[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Vv]arious)\\s(?:(?:legal|digital|written|new|physical|important|different|police)\\s)?";
const pointed = new RegExp(`(?<wrong>${several}(?:${anyUncountable})${theirVerb})(?![a-z-])`, "y");
/** Philippine prosecutors file Informations, with a capital, which are indictments. */
const alone = new RegExp(`(?<!${several})(?!(?<=[a-z]\\s)Informations)(?<wrong>[A-Za-z]+${theirVerb})(?![a-z-])`, "y");
/** "This evidences the debt" is a verb, so that the noun needs a word before it that goes with one. */
const ofEvidences = new RegExp(
  `(?<!${several})(?<=\\b(?:[Tt]he|[Ss]uch|[Aa]ll|any|some|more|other|no|of|with|without|on|[Dd]igital|[Ee]lectronic|[Dd]ocumentary|[Pp]hysical|[Mm]aterial|strong|sufficient|enough|new|written|key|collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|present(?:s|ed|ing)?|found|submit(?:s|ted)?|seiz(?:ed|ing)|obtain(?:s|ed)?|secured?|their|his|her|its)\\s)(?<wrong>evidences${theirVerb})(?![a-z-])(?!\\s(?:the|an?|how)\\s)`,
  "y",
);

function inSingular(wrong: string): string {
  return wrong
    .replace(new RegExp(`(?<![a-z])(?:${anyUncountable})(?![a-z])`, "i"), (noun) =>
      likeCase(uncountable[noun.toLowerCase()] as string, noun),
    )
    .replace(/^([Tt])(hese|hose)(?=\s)/, (_, letter: string, rest: string) => letter + (rest === "hese" ? "his" : "hat"))
    .replace(/^([Mm])any(?=\s)/, (_, letter: string) => `${letter}uch`)
    .replace(/^(?:several|various)(?=\s)/i, (word) => likeCase("some", word))
    .replace(/\s(?:were|are|have)$/, (verb) => ({ were: " was", are: " is", have: " has" })[verb.trim()] ?? verb);
}

const noPlural = "This noun has no plural.";
const uncountables: readonly Row[] = [
  ...["these", "those", "many", "several", "various"].map((word): Row => [word, pointed, inSingular, noPlural]),
  ...Object.keys(uncountable).map((noun): Row => [noun, noun === "evidences" ? ofEvidences : alone, inSingular, noPlural]),
];

const persons = "girl|boy|woman|man|child|victim|daughter|son|student|migrant|suspect|worker|survivor|teenager|youth|fisher|witness";
const plurals = `(?:(?:Indonesian|foreign|migrant|trafficking|female|male|child|young|alleged|presumed)\\s){0,2}(?:${people}|${things})(?![a-z'\\u2019-])`;
const movement =
  "increased|decreased|risen|fallen|doubled|tripled|grown|declined|dropped|rising|falling|increasing|decreasing|growing|high|low|unknown|small|estimated";

/** "Most of victims". One pattern serves all words of a list, here and below, as each would be compiled by itself. */
const partOf = new RegExp(`[A-Za-z]+\\s(?<wrong>of)\\s(?=${plurals})`, "y");

/** "The workers which were": at the beginning of a sentence, where nothing else stands that "which" could belong to. */
const whichOfPeople = new RegExp(
  `[a-z]+\\s(?<wrong>which)(?<=${sentenceStart}(?:The|An?|These|Those|All|Many|Most|Several|Some|\\d+)\\s(?:(?!of\\s)[a-z]+\\s)?\\w+\\s\\w+)(?=\\s(?:was|were|is|are|has|have|had)\\s)`,
  "y",
);

/** Number and agreement: "most of victims", "a 15 years old girl", "the police has", "there is many cases". */
const agreement: readonly Row[] = [
  ...["most", "some", "many", "several", "all", "both", "few", "none"].map(
    (word): Row => [word, partOf, () => "of the", "Part of a known group: 'of the'; of all of them, without 'of'."],
  ),
  [
    "old",
    new RegExp(
      `old(?<=(?<![\\d.,-])(?<wrong>(?:\\d{1,2}|[a-z]+teen|eight|nine|ten|eleven|twelve)[\\s-]years[\\s-]old))(?=\\s(?:[a-z]+\\s)?(?:${persons})(?![a-z-]))`,
      "y",
    ),
    (wrong) => wrong.replace(/[\s-]years[\s-]old$/, "-year-old"),
    "Before the noun it is a word with hyphens, in the singular.",
  ],
  [
    "police",
    new RegExp(
      `[Pp]olice\\s(?<wrong>has|is|was)(?<=${sentenceStart}(?:The\\spolice|Police)\\s\\w+)(?=\\s(?:(?:not|also|still|now|already|since)\\s)?(?!(?:established|founded|formed|created|reformed|required|called|led)\\s)(?:[a-z]+ed|[a-z]+ing|been|found|sent|taken|made|given|unable|aware)(?![a-z-]))`,
      "y",
    ),
    (wrong) => ({ was: "were", is: "are", has: "have" })[wrong],
    "'Police' is plural.",
  ],
  [
    "number",
    new RegExp(
      `number\\sof\\s(?:(?!(?:who|whose|that|which|in|from|and|or|to|of|with|for)\\s)[A-Za-z-]+\\s){1,4}(?<wrong>have|are|were)(?<=${sentenceStart}The\\snumber[^.]*)(?=\\s(?:(?:also|not|been|sharply|slightly|steadily)\\s)?(?:${movement})(?![a-z-]))`,
      "y",
    ),
    (wrong) => ({ were: "was", are: "is", have: "has" })[wrong],
    "It is the number that the verb is of, which is singular.",
  ],
  [
    "number",
    new RegExp(`number\\sof\\s${plurals}\\s(?<wrong>has|is|was)(?<=\\b[Aa]\\snumber[^.]*)(?=\\s(?:been|not|also|still|[a-z]+ed)\\s)`, "y"),
    (wrong) => ({ was: "were", is: "are", has: "have" })[wrong],
    "'A number of' are several: the verb is plural.",
  ],
  [
    "there",
    new RegExp(`[Tt]here\\s(?<wrong>is|was|has\\sbeen)\\s(?=(?:many|several|${numerals}|\\d{1,3})\\s${plurals})`, "y"),
    (wrong) => ({ was: "were", is: "are", "has been": "have been" })[wrong.replace(/\s/, " ")],
    "There are several: the verb is plural.",
  ],
  [
    "there",
    /[Tt]here\s(?<wrong>are|were)\s(?=an?\s(?:(?:great|clear|urgent|serious|sharp|strong|growing|general)\s)?(?:lack|need|increase|decrease|risk|gap|shortage|absence|law|plan|rise|problem|case|tendency|possibility|requirement)\s)/y,
    (wrong) => (wrong === "are" ? "is" : "was"),
    "There is one: the verb is singular.",
  ],
  [
    "this",
    new RegExp(
      `(?<wrong>[Tt]his)\\s(?:${people}|cases|countries|provinces|districts|villages|agencies|ministries|regulations|recommendations|challenges|problems|institutions)(?![a-z'\\u2019-])(?=\\s(?:are|were|have|need|must|should|can|will|show|in)\\s|[.,;])`,
      "y",
    ),
    (wrong) => (wrong === "This" ? "These" : "these"),
    "There are several: 'these'.",
  ],
  ...[...people.split("|"), "victim", "worker", "suspect", "survivor", "fisher", "migrant", "trafficker", "recruiter"].map(
    (word): Row => [word, whichOfPeople, () => "who", "Of people one says 'who'."],
  ),
];

/** "Three victim's were". */
const genitiveForPlural = new RegExp(
  `(?<wrong>[a-z]+['\\u2019]s)(?<=\\b(?:[2-9]|\\d{2,}|${numerals}|[Ss]everal|[Mm]any|[Tt]hese|[Tt]hose)\\s(?:[a-z]+\\s)?[a-z]+['\\u2019]s)(?=\\s(?:were|are|have|who)\\s)`,
  "y",
);

/** "Three victim's were found": a plural written like a genitive. */
const genitives: readonly Row[] = "victim worker suspect trafficker recruiter survivor migrant fisher shelter officer employer agent broker"
  .split(" ")
  .map((word): Row => [`${word}'s`, genitiveForPlural, bare, "A plural has no apostrophe."]);

/** Slips of writers with English as a second language: sound-alikes, nouns without plural, agreement. */
export const slipTurns: readonly Row[] = [...soundAlikes, ...uncountables, ...agreement, ...genitives];
