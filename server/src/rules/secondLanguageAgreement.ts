import type { Row } from "./secondLanguageForms.js";

/** People of whom such papers speak in the plural. */
const people =
  "victims|survivors|workers|labourers|laborers|people|persons|women|children|girls|boys|men|migrants|fishers|fishermen|seafarers|refugees|returnees|suspects|defendants|witnesses|traffickers|perpetrators|offenders|smugglers|recruiters|brokers|agents|employers|officers|officials|investigators|prosecutors|judges|villagers|families|parents|relatives|passengers|citizens|nationals|applicants|complainants|students|participants|minors|detainees|deportees|adults|lawyers|volunteers|interpreters|counsellors|counselors|teachers|trainees|members";
/** Things in the plural that are no verbs as well. */
const things =
  "passports|wages|salaries|debts|identities|cases|complaints|allegations|laws|regulations|provisions|articles|agencies|companies|cooperatives|institutions|ministries|embassies|governments|countries|provinces|districts|villages|vessels|boats|activities|recommendations|offences|offenses|crimes|verdicts|decisions|judgments|facilities|indicators|meetings|discussions|statements|payments|penalties|guidelines|procedures|mechanisms|policies|strategies|problems|findings|losses|airports|advertisements|messages|buildings|amendments|treaties|conventions|agreements|declarations|resolutions|principles|obligations";
/** Things in the plural that are verbs as well: "whatever a person files is kept". */
const thingsOrVerbs =
  "files|documents|contracts|visas|measures|charges|shelters|phones|accounts|funds|ships|letters|copies|programmes|programs|reports|records|interviews|permits|sentences|standards|challenges|results|papers";

/** Words before which a noun may stand and the relative clause still be of another word: "one of the victims who was". */
const ofOne =
  "(?:[Oo]ne|[Ee]ach|[Nn]one|[Aa]ny|[Ee]ither|[Nn]either|who|someone|anyone|everyone|[a-z]+(?:er|or|ist|ian|man|woman|ee|ant)|head|chief|friend|wife|husband|relative|spouse|child|boy|girl|daughter|son|group|team|family|majority|percentage|share|captain|agency|agent|owner)";
const adjectives =
  "(?:(?:other|many|most|all|some|several|these|those|the|their|his|her|its|our|Indonesian|foreign|migrant|domestic|suspected|alleged|adult|female|male|young|child|trafficked|identified|rescued|returning|seized|confiscated|undocumented|police|labour|labor|witness|former|new|affected|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s)*";
/** "Between the recruiters and the victims who was" is of two, "not the victims who was" of another. */
const notOf = `(?<!\\b(?:${ofOne}\\s(?:of|among|with|from|for|to|by)|[Nn]ot|than|only|like|or|[Aa]sk|asks|asked|asking|[Tt]ell|tells|told|telling|[Ss]how|shows|showed|shown|[Rr]emind|reminds|reminded|taught|knows?|knew)\\s${adjectives}[A-Za-z]+)`;

const thirdPersons: Readonly<Record<string, string>> = Object.fromEntries(
  "want need know live work speak lack wish seek receive remain return come make take face suffer belong stay agree refuse require arrive leave escape fall depend handle help keep hold give get use sell pay send bring travel cross enter report run escort sign provide"
    .split(" ")
    .map((verb) => [/sh$/.test(verb) ? `${verb}es` : `${verb}s`, verb]),
);
const pluralOf: Readonly<Record<string, string>> = {
  is: "are",
  was: "were",
  has: "have",
  "does not": "do not",
  "doesn't": "don't",
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  ...thirdPersons,
};
const singularVerb = `is|was|has|does(?:\\snot|n['\\u2019]t)|isn['\\u2019]t|wasn['\\u2019]t|hasn['\\u2019]t|${Object.keys(thirdPersons).join("|")}`;
const inPlural = (wrong: string) => pluralOf[wrong.replace("\u2019", "'").replace(/\s/, " ")];

/** "Victims who does not speak": one pattern serves all nouns, as each would be compiled by itself. */
const peopleWho = new RegExp(
  `[A-Za-z]+${notOf}\\swho\\s(?:(?:also|still|then|never|now|later)\\s)?(?<wrong>${singularVerb})(?![a-z'\\u2019-])`,
  "y",
);

/** Where a clause begins, in whose subject nothing stands before the noun but what belongs to it. */
const clauseStart =
  "(?:(?:^|[.!?:;]\\s|\\n)(?:[-*]\\s|\\d+\\.\\s)?|\\b(?:that|because|whether|although|while|until|unless|since|if|when|where|said|says)\\s)";
const determiner =
  "(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Bb]oth|[Mm]any|[Mm]ost|[Ss]everal|[Ss]ome|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d+)";
const plainSubject = `${clauseStart}(?:${determiner}\\s)?(?:(?!(?:of|and|or|in|for|with|to|on|about|by|from|against|between|number|list|lot|no|one|each|every|an?|this|that|[a-z]+ing)\\s)[a-z]+\\s)?`;
/** What is told of the subject, and not what it is called. */
const told =
  "(?=\\s(?:(?:not|also|still|now|already|never|yet|only|often|usually|currently|all|both|since|being|been|most|more|mainly)\\s){0,2}(?!(?:an?|the|his|her|their|its|what|why|how|one|this|that|called|titled|entitled|named)\\s)(?:[a-z]+ed|[a-z]+ing|been|kept|held|found|sent|taken|made|given|sold|told|paid|brought|left|lost|met|set|shown|seen|written|hidden|stolen|known|done|gone|come|become|begun|grown|risen|fallen|spent|unable|able|aware|clear|unclear|necessary|important|sufficient|insufficient|consistent|valid|weak|long|short|common|rare|available|open|closed|incomplete|complete|ready|missing|afraid|safe|vulnerable|responsible|eligible|entitled|subject|due|in|at|on|under|with|from|no)(?![a-z-]))";

/** "The files is kept", "because the workers has been". */
const pluralSubject = new RegExp(
  `[A-Za-z]+\\s(?<wrong>is|was|has|isn['\\u2019]t|wasn['\\u2019]t|hasn['\\u2019]t)(?<=${plainSubject}[A-Za-z]+\\s[a-z'\\u2019]+)(?![a-z'\\u2019-])(?:(?<=has)(?=\\s(?:an?|the|their|many|several|to)\\s)|${told})`,
  "y",
);
/** "The files is kept": a noun that may be a verb follows what only goes with a noun. */
const pluralPointedAt = new RegExp(
  `[A-Za-z]+\\s(?<wrong>is|was|has|isn['\\u2019]t|wasn['\\u2019]t|hasn['\\u2019]t)(?<=${clauseStart}${determiner}\\s(?:(?:case|court|police|medical|travel|identity|original|seized|confiscated|official|personal|work|new|other|same|first|last|two|three|four|five|six|[a-z]+al)\\s)?[A-Za-z]+\\s[a-z'\\u2019]+)(?![a-z'\\u2019-])${told}`,
  "y",
);
/** "Victims does not", "the agencies doesn't". */
const pluralDoes = new RegExp(
  `[A-Za-z]+\\s(?<wrong>does(?:\\snot|n['\\u2019]t))(?<=${plainSubject}[A-Za-z]+\\sdoes(?:\\snot|n['\\u2019]t))(?=\\s(?:(?:yet|always|even|also|usually)\\s)?[a-z]+)`,
  "y",
);
/** "The passports which was withheld": the thing is the subject, or the object of what was done with it. */
const thingsWhich = new RegExp(
  `[A-Za-z]+(?<=(?:${plainSubject}|\\b(?:seized|returned|found|withheld|kept|confiscated|collected|received|reviewed|registered|recorded|handled|destroyed|submitted|signed|examined|lists?|listed|names|named|mentions?|covers?|covered)\\s(?:the\\s|their\\s|his\\s|her\\s|all\\s|\\d+\\s|[a-z]+\\s)?)[A-Za-z]+),?\\s(?:which|that)\\s(?<wrong>is|was|has)(?=\\s(?:(?:not|also|still|already|never)\\s)?(?:been|[a-z]+ed|kept|held|withheld|found|sent|taken|made|given|sold|brought|lost|under|in|on|not)(?![a-z-]))`,
  "y",
);

/** "The police has not yet located", "the police does not". */
const policeVerb = new RegExp(
  `[Pp]olice\\s(?<wrong>has|is|was|does(?:\\snot|n['\\u2019]t))(?<=${clauseStart}(?:[Tt]he\\s|[Ll]ocal\\s|[Tt]he\\slocal\\s)?[Pp]olice\\s[a-z'\\u2019]+(?:\\snot)?)(?=\\s(?:(?:not|also|still|now|already|since|yet|never|only|so|far|often)\\s){0,3}(?!(?:established|founded|formed|created|reformed|required|called|led|an?|the)\\s)(?:[a-z]+ed|[a-z]+ing|been|found|sent|taken|made|given|unable|able|aware|clear|unclear|necessary|important|sufficient|insufficient|consistent|valid|weak|long|short|common|rare|no|need|want|have|know|accept|keep)(?![a-z-]))`,
  "y",
);

const kept =
  "kept|keeps|keep|hid|hide|hides|return|returns|sell|sells|withhold|confiscates?|destroys?|takes?|hidden|withheld|withholds|confiscated|seized|sold|destroyed|burned|burnt|returned|took|taken|lost|stored|locked|holding|holds|held|keeping|withholding|hiding";
/** Words between the things and what was done with them, among which no other thing is named that 'it' could be. */
const noOtherThing =
  "(?:,?\\s(?:and|but|or|who|which|that|was|were|is|are|been|collected|issued|photocopied|given|handed|over|away|had|has|have|then|also|now|still|never|not|did|told|said|says|asked|learned|heard|found|out|informed|consul|embassy|agency|agent|employer|employers|captain|broker|recruiter|recruiters|company|owner|police|he|she|they|the|her|his|their|at|on|arrival|once|immediately|later|since)){1,12}?";
const thingsInPlural =
  "passports|identity cards|documents|papers|phones|mobile phones|wages|salaries|contracts|certificates|belongings|photographs|seaman's books|seafarers' books";
/** "The passports ... kept it": several things, and nothing else that 'it' could be. */
const keptIt = new RegExp(
  `it(?<=(?:(?<!\\b(?:an?|one|this)\\s(?:[a-z]+\\s){0,4})\\b(?:${thingsInPlural}))${noOtherThing}\\s(?:${kept})\\s(?<wrong>it))(?=[.,;]|\\s(?:in|at|for|until|from|since|away|back|to|on|under|locked|without|as)\\s|\\s(?:back|away)[.,;])`,
  "y",
);

/** Verbs that do not agree with subjects in the plural, nor with 'who' and 'which' behind them; 'it' of several things. */
export const agreementTurns: readonly Row[] = [
  ...people.split("|").map((word): Row => [word, peopleWho, inPlural, "'Who' is several here: the verb is plural."]),
  ...[...new Set([...people.split("|"), ...things.split("|")])].flatMap((word): Row[] => [
    [word, pluralSubject, inPlural, "There are several: the verb is plural."],
    [word, pluralDoes, inPlural, "There are several: the verb is plural."],
  ]),
  ...thingsOrVerbs.split("|").map((word): Row => [word, pluralPointedAt, inPlural, "There are several: the verb is plural."]),
  ...[...things.split("|"), ...thingsOrVerbs.split("|")].map(
    (word): Row => [word, thingsWhich, inPlural, "They are several: the verb is plural."],
  ),
  ["police", policeVerb, inPlural, "'Police' is plural."],
  ["it", keptIt, () => "them", "Several things are 'them'."],
];
