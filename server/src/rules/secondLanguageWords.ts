import { likeCase } from "./replacements.js";
import type { Row } from "./secondLanguageForms.js";

const sentenceStart = "(?:^|[.!?:;]\\s|\\n)(?:[-*]\\s|\\d+\\.\\s)?";
const numerals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+";
const crimes =
  "trafficking|smuggling|people smuggling|forced labour|forced labor|fraud|theft|forgery|document fraud|immigration (?:offences|offenses|violations)|overstaying|prostitution|illegal entry|money laundering|corruption|murder|rape|drug|drugs|online scams?|cybercrime|begging|unlawful";
/** Deeds that a law punishes and for which nobody is hunted down; "for holding a faith" is another matter. */
const deeds =
  "using|possessing|carrying|forging|entering|crossing|overstaying|recruiting|trafficking|smuggling|stealing|selling|producing|sending|working without|leaving without|staying without|running|operating|transporting|harbouring|harboring|exploiting|committing|violating|breaching|breaking|laundering|bribing|accepting|taking part in|participating in";
const wrongdoers =
  "traffickers?|recruiters?|smugglers?|perpetrators?|offenders?|suspects?|brokers?|agents?|employers?|corporations?|companies|cases|crimes|offences|offenses|ringleaders?|kingpins?|trafficking|accomplices";

/** "She was persecuted for using a false passport", "persecuted three recruiters". */
const persecutedFor = new RegExp(
  `(?<wrong>[Pp]ersecut(?:ed|ing|e|es))(?=\\s(?:(?:for|on\\scharges\\sof)\\s(?:(?:the|an?|her|his|their|these|this)\\s(?:crime|offence|offense|use)|crimes|offences|offenses|${crimes}|${deeds})(?![a-z])|under\\s(?:Article|Law|Act|the\\s(?:Law|Criminal|Immigration|Anti)|section|Section)|(?:the\\s|all\\s|more\\s|other\\s|foreign\\s|several\\s|these\\s|those\\s|suspected\\s|alleged\\s|(?:${numerals})\\s){0,2}(?:${wrongdoers})(?![a-z])|in\\s(?:court|absentia)|by\\sthe\\s(?:prosecutor|Attorney|public\\sprosecut)))`,
  "y",
);
/** "Traffickers are rarely persecuted". */
const areBePersecuted =
  /(?<wrong>persecuted)(?<=\b(?:[Tt]raffickers?|[Rr]ecruiters?|[Ss]mugglers?|[Pp]erpetrators?|[Oo]ffenders?|[Ss]uspects?|[Bb]rokers?|[Ee]mployers?|cases?)\s(?:(?:who|is|are|was|were|be|been|being|has|have|must|should|will|can|could|may|not|never|rarely|seldom|also|successfully|actually|still|yet|ever)\s){1,4}persecuted)(?![a-z-])/y;
/** "Prevention, protection and persecution": the fields of work against trafficking. */
const pillarOf = new RegExp(
  `(?<wrong>[Pp]ersecution)(?:(?<=\\b(?:[Pp]revention|[Pp]artnerships?|[Ii]nvestigation|[Dd]etection|[Pp]rotection\\sof\\svictims)(?:,?\\s(?:and|&)|,)\\s(?:the\\s)?[Pp]ersecution)|(?<=\\b[Pp]revention[^.;]{1,60}(?:,?\\sand|,)\\s(?:the\\s)?[Pp]ersecution)|(?=(?:,|,?\\s(?:and|&))\\s(?:prevention|conviction|sentencing|adjudication|partnerships?|Prevention|Conviction|Partnerships?)(?![a-z]))|(?=\\sof\\s(?:(?:the|all|suspected|alleged)\\s)?(?:${wrongdoers})(?![a-z])))(?!\\sof\\s(?:the\\s)?(?:minorit|Rohingya|relig|Christ|Muslim))`,
  "y",
);
const prosecuteOf = (wrong: string) => wrong.replace(/ersec/, "rosec");

const channels =
  "routes?|channels?|means|ways|departures?|migration|manner|recruitment|journeys?|travel|exits?|crossings?|paths?|pathways?|basis|process|work|employment|status|movement|transit|agencies|agents|placements?|migrants?|workers?|PMI";

const calque = "A calque of 'nonprosedural'; in English migration that keeps no rules is irregular.";

const acts =
  "Law|Act|Regulation|Presidential|Government\\sRegulation|Minister(?:ial)?|Decree|Circular|Convention|Protocol|MoU|MOU|SOPs?|guidelines";
const rules =
  "laws?|regulations?|polic(?:y|ies)|programmes?|programs?|guidelines|procedures?|mechanisms?|provisions?|rules?|acts?|decrees?|circulars?|hotlines?|services?|schemes?|standards?|results|findings|protocols?|conventions?|instruments?|modules?|handbooks?|booklets?|campaigns?|plans?|agreements?|bills?|SOPs?|Law|Act|Regulation|Decree|Circular|Plan|Convention|Protocol";
const raise: Readonly<Record<string, string>> = { e: "raise", es: "raises", ed: "raised", ing: "raising" };
/** "Will socialize Law No. 18 of 2017", "socialized about the new rules". */
const socialize = new RegExp(
  `(?<wrong>[Ss]ociali[sz](?:es|ed|ing|e)(?:\\sabout)?)(?=\\s(?:(?:${acts})(?![a-z])|(?:(?:this|these|its|their|new|existing|such|all|both|our|amended|revised|draft|two|the)\\s){1,3}(?:[A-Za-z-]+\\s){0,2}(?:${rules})(?![a-z-])))(?<!\\b(?:to|and|not)\\sbe\\s[a-z]+)`,
  "y",
);

const plurals =
  "victims|survivors|workers|recruiters|traffickers|suspects|migrants|women|children|girls|boys|men|fishers|officers|witnesses|documents|passports|cases|complaints|agencies|countries|provinces|districts|villages|shelters|laws|regulations|recommendations|indicators|files|contracts|services|companies|vessels|seafarers|refugees|returnees|participants|measures|activities|defendants|families";
const done =
  "(?:not\\s|also\\s|still\\s|now\\s|already\\s|often\\s|usually\\s|never\\s|being\\s|been\\s)*(?:[a-z]+ed|found|sent|taken|made|given|sold|paid|kept|held|told|brought|left|set|known|seen|written|unclear|clear|low|high|weak|strong|slow|poor|important|essential|necessary|unknown|incomplete|complete|available|too|in|on|at|under)(?![a-z-])";
const inSingular = (wrong: string) => ({ were: "was", are: "is", have: "has", do: "does" })[wrong];
/** "Each of the victims were". */
const eachOf = new RegExp(
  `of\\s(?:the|these|those|his|her|their|our|its)\\s(?:[a-z]+\\s){0,2}?(?:${plurals})\\s(?<wrong>were|are|have)(?<=\\b(?:[Ee]ach|[Oo]ne|[Nn]either|[Ee]ither|[Ee]very\\sone)\\sof\\s[^.,;]{3,60})(?<!\\b(?:[Mm]ore\\sthan|[Nn]o|[Nn]ot|[Oo]nly|that|which|who)\\sone\\sof\\s[^.,;]{3,60})(?=\\s${done})`,
  "y",
);
/** "The list of recruiters are attached": the noun before 'of' is what the verb is of. */
const listOf = new RegExp(
  `of\\s(?:the\\s|these\\s|those\\s|all\\s)?(?:(?!(?:who|that|which|and|or)\\s)[a-z]+\\s)?(?:${plurals})\\s(?<wrong>are|were|have)(?<=${sentenceStart}(?:The|This|Their|Its|Our|An?|His|Her)\\s(?:(?!(?:of|and|or|number|majority|group|set|team|series)\\s)[a-z]+\\s)?(?:list|copy|lack|summary|draft|handling|identification|protection|prosecution|recruitment|repatriation|return|cost|rate|level|role|use|absence|purpose|aim|placement|testimony|statement|status|condition|safety|availability|quality|implementation|ratification|adoption|publication)\\sof\\s[^.,;]{3,60})(?=\\s${done})`,
  "y",
);
/** "Everyone have rights", "nobody know". */
const everyone =
  /[A-Za-z]+\s(?<wrong>have|are|were|do\snot|don['\u2019]t)(?<=(?:^|[.!?:;]\s|\n|\b(?:that|because|if|when|and|but)\s)(?:[Ee]veryone|[Ee]verybody|[Nn]obody|[Ss]omeone|[Ss]omebody|[Aa]nyone|[Aa]nybody|[Nn]o\sone)\s[a-z'\u2019 ]+)(?=\s[a-z])/y;
/** "A victim and her child was found". */
const twoPersons = new RegExp(
  `and\\s(?:her|his|the|an?|their)\\s(?:[a-z]+\\s)?(?:child|baby|mother|father|husband|wife|daughter|son|sister|brother|friend|cousin|aunt|uncle|neighbour|neighbor|driver|broker|agent|recruiter|lawyer|translator|interpreter|colleague|partner|assistant|captain)\\s(?<wrong>was|is|has)(?<=${sentenceStart}(?:The|An?|One|This)\\s(?:[a-z-]+\\s)?(?:victim|survivor|woman|man|girl|boy|child|worker|suspect|recruiter|trafficker|witness|defendant|migrant|fisher|captain|broker|agent|driver|mother|father|employer|owner)\\sand\\s[a-z ]+)(?=\\s(?:not\\s|also\\s|then\\s|been\\s|later\\s)*(?:[a-z]+ed|found|sent|taken|given|sold|paid|kept|held|told|brought|in|at|from)(?![a-z-]))`,
  "y",
);
/** "Neither the agency or the employer". */
const neither =
  /[Nn]either\s(?=(?:the|an?|his|her|their|its|any|in|by|for|to|from|on|at|with|[A-Z][a-z]+)(?![a-z]))(?:(?!(?:nor|or|and|but|if|whether)\s)[A-Za-z'\u2019-]+\s){1,7}?(?<wrong>or)\s(?=(?:the|an?|her|his|their|its|any|of|in|by|for|to|[a-z]+s|[A-Z][a-z]+|[a-z]+(?:ed|ing))(?![a-z]))/y;
/** "Both the police as well as the prosecutor". */
const bothAsWell = /[Bb]oth\s(?:(?!(?:and|or|of)\s)[A-Za-z-]+\s){1,4}?(?<wrong>as\swell\sas)\s/y;

/** Nouns that in English have no genitive before the paper or step of which they are the matter. */
const genitiveOfMatter =
  /(?<wrong>[A-Za-z]+['\u2019]s)(?=\s(?:requests?|applications?|claims?|forms?|cases?|procedures?|victims?|officers?|agenc(?:y|ies)|orders?|payments?|hearings?|amounts?|programmes?|programs?|flights?|costs?|fees?|desks?)(?![a-z]))/y;

/** Verbs and nouns with the wrong companion: "accused for fraud", "look forward to hear", "made a raid to". */
const companions: readonly Row[] = [
  [
    "accused",
    new RegExp(
      `[Aa]ccused\\s(?<wrong>for)(?=\\s(?:${crimes}|having|being|recruiting|taking|selling|running|harbouring|the\\s(?:crime|murder|theft))(?![a-z]))`,
      "y",
    ),
    () => "of",
    "One is accused of something.",
  ],
  [
    "forward",
    /forward\sto\s(?<wrong>hear|receive|meet|work|see|welcome|cooperate|continue|discuss|learn|get|read|have|host|collaborate|visit)(?<=\b[Ll]ook(?:s|ed|ing)?\sforward\sto\s[a-z]+)(?=\s(?:from|your|you|with|the|an?|to|our|their|more|further|it|this|on|back|at|again)(?![a-z]))/y,
    (wrong) => (wrong === "get" ? "getting" : wrong.endsWith("ee") ? `${wrong}ing` : `${wrong.replace(/e$/, "")}ing`),
    "After 'look forward to' stands the form in -ing.",
  ],
  ...["enacted", "adopted", "issued", "ratified", "passed", "signed", "promulgated", "established", "launched", "founded"].map(
    (word): Row => [
      word,
      /[A-Za-z]+\s(?<wrong>since)(?<=\b(?:was|were)\s[A-Za-z]+\ssince)(?=\s(?:19|20)\d\d(?!\d)|\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:19|20)\d\d)/y,
      () => "in",
      "What was done once was done in a year; 'since' is of what still lasts.",
    ],
  ),
  [
    "raid",
    /raids?\s(?<wrong>to|into)(?=\s(?:the|an?|several|two|three|four|five|\d+)\s(?:[a-z-]+\s){0,2}(?:compounds?|house|houses|bars?|karaoke|boats?|vessels?|ships?|factory|factories|brothels?|hotels?|office|offices|shelters?|buildings?|premises|plantation|apartments?)(?![a-z]))/y,
    () => "on",
    "A raid is on a place.",
  ],
  [
    "research",
    /research(?<=\b(?<wrong>(?:made|makes?|making|did|do|does|doing|conduct(?:s|ed)?|conducting)\s(?:an?\s)research))(?=[.,;]|\s(?:on|about|in|into|at|to|for|among)\s)/y,
    (wrong) =>
      wrong
        .replace(/\san?\s/, " ")
        .replace(/^(?:made|did)/, "conducted")
        .replace(/^(?:make|do)(?=\s)/, "conduct")
        .replace(/^(?:makes|does)/, "conducts")
        .replace(/^(?:making|doing)/, "conducting"),
    "'Research' is not counted; one conducts it.",
  ],
  ...["crime", "crimes", "offence", "offences", "offense"].map(
    (word): Row => [
      word,
      /[a-z]+(?<=\b(?:(?<wrong>did|does|do|doing|made|makes|making|conducted|conducts|conducting)\s(?:an?\s|the\s|such\s|this\s|these\s|other\s|more\s)?)[a-z]+)(?=[.,;]|\s(?:of|in|at|on|against|under|is|are|was|were|must|should|who|by|for|and|with)\s)/y,
      (wrong) =>
        ({
          did: "committed",
          made: "committed",
          conducted: "committed",
          do: "commit",
          does: "commits",
          makes: "commits",
          conducts: "commits",
          doing: "committing",
          making: "committing",
          conducting: "committing",
        })[wrong],
      "A crime is committed.",
    ],
  ),
  [
    "verdict",
    new RegExp(`[Vv]erdict(?<=\\b(?<wrong>[Vv]erdict))(?=\\sof\\s(?:${numerals})\\s(?:years|months)(?![a-z]))`, "y"),
    (wrong) => likeCase("sentence", wrong),
    "The verdict says guilty or not; the years are the sentence.",
  ],
];

/** Real words for others by what stands beside them, pairs of joining words, and subjects that are one: English as a second language. */
export const wordTurns: readonly Row[] = [
  ...["persecute", "persecuted", "persecutes", "persecuting"].map(
    (word): Row => [word, persecutedFor, prosecuteOf, "To persecute is to hunt down; to prosecute is to bring to court."],
  ),
  ["persecuted", areBePersecuted, prosecuteOf, "To persecute is to hunt down; to prosecute is to bring to court."],
  ["persecution", pillarOf, prosecuteOf, "To persecute is to hunt down; to prosecute is to bring to court."],
  [
    "unprocedural",
    new RegExp(`(?<wrong>[Uu]nprocedural)(?=\\s(?:${channels})(?![a-z]))`, "y"),
    (wrong) => likeCase("irregular", wrong),
    calque,
  ],
  ["unprocedurally", /(?<wrong>[Uu]nprocedurally)(?![a-z])/y, (wrong) => likeCase("irregularly", wrong), calque],
  ...["socialize", "socializes", "socialized", "socializing", "socialise", "socialises", "socialised", "socialising"].map(
    (word): Row => [
      word,
      socialize,
      (wrong) => likeCase(`${raise[/(?:es|ed|ing|e)(?=\sabout|$)/.exec(wrong)?.[0] ?? "e"]} awareness of`, wrong),
      "In English people socialize with each other; of a rule one raises awareness.",
    ],
  ),
  [
    "oknum",
    /(?<wrong>Oknum)(?=\s(?:officers?|officials?|police|soldiers?|members?|staff|agents?|personnel|prosecutors?|judges?|teachers?|employees)(?![a-z]))/y,
    () => "Individual",
    "'Oknum' is Indonesian; in English some or individual officers.",
  ],
  [
    "desa",
    /(?<wrong>desa)(?<=\b(?:[Mm]any|[Ss]everal|[Ss]ome|[Aa]ll|[Mm]ost|[Ff]ew|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:poor|remote|coastal|other|more|sending|border|neighbouring|different)?\s?desa)(?![a-z-]|\s[A-Z]|\s\()/y,
    () => "villages",
    "'Desa' is Indonesian.",
  ],
  ["of", eachOf, inSingular, "It is one of them that the verb is of: singular."],
  ["of", listOf, inSingular, "The verb goes with the noun before 'of', which is one."],
  ...["everyone", "everybody", "nobody", "someone", "somebody", "anyone", "anybody", "one"].map(
    (word): Row => [
      word,
      everyone,
      (wrong) => ({ have: "has", are: "is", were: "was", "do not": "does not" })[wrong.replace(/\s/, " ")] ?? "doesn't",
      "It is one person: the verb is singular.",
    ],
  ),
  ["and", twoPersons, (wrong) => ({ was: "were", is: "are", has: "have" })[wrong], "They are two: the verb is plural."],
  ["neither", neither, () => "nor", "'Neither' goes with 'nor'."],
  ["both", bothAsWell, () => "and", "'Both' goes with 'and'."],
  ...[
    "restitution's",
    "trafficking's",
    "smuggling's",
    "repatriation's",
    "recruitment's",
    "protection's",
    "rehabilitation's",
    "compensation's",
    "placement's",
    "deportation's",
    "extradition's",
  ].map(
    (word): Row => [
      word,
      genitiveOfMatter,
      (wrong) => wrong.replace(/['\u2019]s$/, ""),
      "The noun stands before the other without a genitive.",
    ],
  ),
  ...companions,
];
