import { hashWord } from "../engine/tokens.js";
import { personsAsCrimes } from "./personsAsCrimes.js";
import { agreementTurns } from "./secondLanguageAgreement.js";
import { clauseTurns } from "./secondLanguageClauses.js";
import { formTurns } from "./secondLanguageForms.js";
import { mixUpTurns } from "./secondLanguageMixUps.js";
import { slipTurns } from "./secondLanguageSlips.js";
import { prepositions, verbForms } from "./secondLanguageVerbForms.js";
import { wordTurns } from "./secondLanguageWords.js";

/** A turn that writers of English as a second language carry over from their own, told by its words and what stands around them. */
export interface Turn {
  /** The pattern, from the word at which it is looked for; `wrong` is the part that is marked. */
  readonly pattern: RegExp;
  readonly right: (wrong: string) => string | undefined;
  readonly why: string;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const month = `(?:${months})`;
const numerals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";
const count = `(?:\\d+|${numerals})`;

/** "7,500 Indonesian citizen": counted, and nothing follows that the noun could stand before. One pattern serves all nouns, as each would be compiled by itself. */
const counted = new RegExp(
  `(?<wrong>[a-z]+)(?<=(?<![\\d.,/-]|\\b(?:article|section|table|page|room|no\\.|number|case)\\s)(?:\\d{2,3}|\\d{1,3}(?:,\\d{3})+|${numerals}|hundreds\\sof|thousands\\sof|several|many)\\s(?:(?:Indonesian|foreign|migrant|suspected|alleged|female|male|Malaysian|Filipino|Vietnamese|Cambodian|Chinese|trafficking|young)\\s){0,2}\\w+)(?=\\s(?:who|were|have|had|in|from|to|at|since)\\s|[.,;])`,
  "y",
);

/** "The victims was taken": people in the plural at the beginning of a sentence, and a verb in the singular. "The number of the victims was" begins otherwise. */
const several = new RegExp(
  `[a-z]+\\s(?<wrong>was|is|has|does(?:\\snot|n['\\u2019]t))(?![a-z'-])(?<=(?:^|[.!?]\\s|\\n)(?:[-*]\\s)?(?:The|These|Those|All|Both|Many|Most|Several|Some|${numerals.replace(/(?:^|(?<=\|))[a-z]/g, (letter) => letter.toUpperCase())}|\\d+)\\s(?:(?!of\\s)[a-z]+\\s)?\\w+\\s[a-z'\\u2019]+(?:\\snot)?)(?!\\s(?:an?|the|his|her|their|what|why|how|one)\\s)`,
  "y",
);

/** Pasts of verbs that end in -ed only sometimes, each with the verb. */
const verbs: Readonly<Record<string, string>> = {
  found: "find",
  went: "go",
  came: "come",
  took: "take",
  gave: "give",
  got: "get",
  saw: "see",
  knew: "know",
  told: "tell",
  paid: "pay",
  said: "say",
  made: "make",
  had: "have",
  wrote: "write",
  spoke: "speak",
  sent: "send",
  kept: "keep",
  brought: "bring",
  thought: "think",
  bought: "buy",
  began: "begin",
  became: "become",
  understood: "understand",
  chose: "choose",
  heard: "hear",
  met: "meet",
  received: "receive",
  provided: "provide",
  reported: "report",
  included: "include",
  informed: "inform",
  allowed: "allow",
  asked: "ask",
  wanted: "want",
  agreed: "agree",
  signed: "sign",
  worked: "work",
  followed: "follow",
  attended: "attend",
  replied: "reply",
  responded: "respond",
  identified: "identify",
  issued: "issue",
  arrived: "arrive",
  returned: "return",
  showed: "show",
  mentioned: "mention",
  explained: "explain",
  submitted: "submit",
  ratified: "ratify",
  applied: "apply",
  existed: "exist",
  changed: "change",
  discussed: "discuss",
  decided: "decide",
  happened: "happen",
  required: "require",
  complied: "comply",
  used: "use",
  contained: "contain",
};

const singularVerbs: Readonly<Record<string, string>> = Object.fromEntries(
  "know include allow provide require mean apply cover want need have receive exist contain mention regulate recognise recognize criminalise criminalize meet work follow give take make comply cooperate protect guarantee specify state explain prohibit"
    .split(" ")
    .map((verb) => [
      verb === "have" ? "has" : verb === "apply" || verb === "comply" || verb === "specify" ? `${verb.slice(0, -1)}ies` : `${verb}s`,
      verb,
    ]),
);

const people =
  "victims|workers|people|persons|migrants|women|children|girls|boys|men|suspects|survivors|fishers|traffickers|perpetrators|witnesses|refugees|officers";

const bodies =
  "force|committee|team|unit|group|network|programme|program|process|package|mechanism|delegation|panel|board|council|family|training|plan|report|document|law|convention|protocol|agreement|memorandum";

const participles: Readonly<Record<string, string>> = {
  took: "taken",
  went: "gone",
  began: "begun",
  wrote: "written",
  gave: "given",
  chose: "chosen",
  drove: "driven",
  fell: "fallen",
  flew: "flown",
  forgot: "forgotten",
  broke: "broken",
  rose: "risen",
  saw: "seen",
  spoke: "spoken",
  stole: "stolen",
  knew: "known",
  grew: "grown",
  threw: "thrown",
  ate: "eaten",
  undertook: "undertaken",
  overtook: "overtaken",
};

/** By the folded word that each begins with. Fixed phrases are in the pack of English spelling; here is what has a number or a name inside. */
export const turns: ReadonlyMap<number, readonly Turn[]> = new Map(
  (
    [
      [
        "between",
        /between\s(?:the\s)?[A-Z][A-Za-z]+(?:\s(?:of\s)?[A-Z][A-Za-z]+){0,3}\s(?<wrong>with)\s(?:the\s)?[A-Z]/y,
        () => "and",
        "Between one and the other: 'with' goes with 'of' or 'by'.",
      ],
      [
        "between",
        new RegExp(`[Bb]etween\\s(?:${month}(?:\\s\\d{4})?|\\d{1,4})\\s(?<wrong>to)\\s(?:${month}|\\d)`, "y"),
        () => "and",
        "Between one and the other; 'to' goes with 'from'.",
      ],
      [
        "on",
        /(?<wrong>[Oo]n)\s(?:20[0-4]\d|19\d\d)(?![\d/%-])(?=[,.;)](?:\s|$)|\s(?:the|there|we|it|they|he|she|at)\s)(?<!\b(?:based|focus\w*|data|report\w*|depend\w*|figures?|statistics)\s\w+\s\d+)/y,
        (wrong: string) => (wrong === "On" ? "In" : "in"),
        "A year goes with 'in'.",
      ],
      [
        "on",
        new RegExp(`(?<wrong>[Oo]n)\\s${month}\\s(?:19|20)\\d\\d(?!\\d)`, "y"),
        (wrong: string) => (wrong === "On" ? "In" : "in"),
        "A month goes with 'in'; a day goes with 'on'.",
      ],
      ["in", /[Ii]n\s(?<wrong>the\syear\sof\s)(?=(?:19|20)\d\d(?!\d))/y, () => "", "A year stands by itself: in 2025."],
      [
        "sentenced",
        new RegExp(`sentenced\\s(?<wrong>for)\\s${count}\\s(?:years?|months?)(?![a-z])(?!\\sof\\s[a-z]+ing)`, "y"),
        () => "to",
        "A person is sentenced to a penalty, and for a crime.",
      ],
      [
        "peoples",
        new RegExp(`(?<wrong>peoples)(?<=(?:\\d|${count}|hundred|thousand|million)\\s\\w+)(?![a-z'])`, "y"),
        () => "people",
        "Counted, they are people; peoples are nations.",
      ],
      [
        "each",
        /[Ee]ach\s(?<wrong>countries|ministries|agencies|victims|districts|provinces|regencies|cities|cases|institutions|stakeholders)(?![a-z'])/y,
        singular,
        "After 'each' stands one.",
      ],
      [
        "every",
        /[Ee]very\s(?<wrong>countries|ministries|agencies|victims|districts|provinces|regencies|cities|cases|institutions|stakeholders)(?![a-z'])/y,
        singular,
        "After 'every' stands one.",
      ],
      [
        "one",
        /[Oo]ne\sof\sthe\s(?<wrong>victim|suspect|country|agency|ministry|case|challenge|problem|recommendation|indicator|perpetrator|worker|member|reason)(?=\s(?:was|is|has|had|who|that|in|of|from)\s|[,.;])/y,
        (wrong: string) => (wrong.endsWith("y") ? `${wrong.slice(0, -1)}ies` : `${wrong}s`),
        "One of several: the noun is plural.",
      ],
      ...[
        "victims",
        "workers",
        "women",
        "children",
        "men",
        "girls",
        "boys",
        "survivors",
        "fishers",
        "migrants",
        "suspects",
        "witnesses",
        "officers",
        "traffickers",
        "recruiters",
        "passengers",
        "refugees",
        "seafarers",
        "brokers",
        "fishermen",
      ].map(
        (word) =>
          [
            word,
            several,
            (wrong: string) =>
              ({ was: "were", is: "are", has: "have", "does not": "do not", "doesn't": "don't" })[wrong.replace("\u2019", "'")],
            "There are several of them: the verb is plural.",
          ] as const,
      ),
      [
        "did",
        new RegExp(`[Dd]id\\s(?:not|never)\\s(?:(?:even|yet|always|also)\\s)?(?<wrong>${Object.keys(verbs).join("|")})(?![a-z'-])`, "y"),
        (wrong: string) => verbs[wrong],
        "After 'did not' stands the plain verb.",
      ],
      [
        "didn't",
        new RegExp(`[Dd]idn['\\u2019]t\\s(?<wrong>${Object.keys(verbs).join("|")})(?![a-z'-])`, "y"),
        (wrong: string) => verbs[wrong],
        "After 'didn't' stands the plain verb.",
      ],
      [
        "does",
        new RegExp(`[Dd]oes\\snot\\s(?:(?:yet|always|also|even)\\s)?(?<wrong>${Object.keys(singularVerbs).join("|")})(?![a-z'-])`, "y"),
        (wrong: string) => singularVerbs[wrong],
        "After 'does not' stands the plain verb.",
      ],
      ...["although", "though"].map(
        (word) =>
          [
            word,
            /(?:Although|[Ee]ven\sthough|Though)\s[^,.;:()?!]{5,110},\s(?<wrong>but\s)(?=(?:the|they|he|she|it|we|this|these|that|there|some|many|most|no|none|only|its|their|his|her|in|victims|workers|police|[A-Z][a-z]+)\s)/y,
            () => "",
            "'Although' and 'but' say the same.",
          ] as const,
      ),
      [
        "consist",
        new RegExp(
          `(?<wrong>consist)\\sof(?![a-z])(?<=(?:^|[.!?]\\s|\\n)(?:[-*]\\s)?(?:The|This|Each|Every|Our|Its|A)\\s(?:(?!(?:of|and|in|for|by)\\s)[A-Za-z-]+\\s){0,3}(?:${bodies})\\sconsist\\sof)`,
          "yi",
        ),
        () => "consists",
        "It is one thing: the verb is singular.",
      ],
      ...["must", "should"].map(
        (word) =>
          [
            word,
            /(?:[Mm]ust|[Ss]hould)\s(?<wrong>to\s)(?=(?:be|have|ensure|provide|report|submit|comply|follow|make|take|give|sign|pay|attend|cooperate|coordinate|protect|identify|review|send|show|work|do|go)\s)/y,
            () => "",
            "After 'must' and 'should' stands the plain verb.",
          ] as const,
      ),
      [
        "less",
        new RegExp(
          `(?<wrong>[Ll]ess)\\s(?:${people}|cases|countries|complaints|shelters|convictions|prosecutions|reports)(?![a-z'-])(?!\\sthan\\shalf)`,
          "y",
        ),
        (wrong: string) => (wrong === "Less" ? "Fewer" : "fewer"),
        "What is counted is fewer, not less.",
      ],
      [
        "much",
        new RegExp(`(?<wrong>[Mm]uch)\\s(?:${people}|cases|countries|complaints|problems|challenges)(?![a-z'-])`, "y"),
        (wrong: string) => (wrong === "Much" ? "Many" : "many"),
        "What is counted is many, not much.",
      ],
      [
        "amount",
        new RegExp(`(?<wrong>[Aa]mounts?)\\sof\\s(?:${people}|cases|complaints|convictions)(?![a-z'-])`, "y"),
        (wrong: string) => (wrong.endsWith("s") ? "numbers" : "number"),
        "People and cases are counted: their number.",
      ],
      ...["happened", "occurred", "died", "consist", "consists"].map(
        (word) =>
          [
            word,
            new RegExp(`(?<=(?<![a-z])(?<wrong>(?:was|were|is|are)\\s))${word}(?![a-z'-])`, "y"),
            () => "",
            "This verb has no passive.",
          ] as const,
      ),
      [
        "on",
        /(?<wrong>[Oo]n\s)(?:last|next)\s(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![a-z'\u2019-])|(?<=On\s(?:last|next)\s)(?:week|month|year),)/y,
        () => "",
        "'Last week', 'next Monday' stand without 'on'.",
      ],
      ...weekdays
        .split("|")
        .map(
          (word) =>
            [
              word.toLowerCase(),
              new RegExp(`(?<=(?<![A-Za-z])(?<wrong>[Ii]n|[Aa]t)\\s)${word}(?:,\\s|\\s\\d|\\s(?:the|we|they)\\s)`, "y"),
              (wrong: string) => (/^[IA]/.test(wrong) ? "On" : "on"),
              "A day goes with 'on'.",
            ] as const,
        ),
      ...months
        .split("|")
        .map(
          (word) =>
            [
              word.toLowerCase(),
              new RegExp(`(?<=(?<![A-Za-z])(?<!\\b[Aa]s\\s)(?<wrong>[Ii]n|[Aa]t)\\s\\d{1,2}\\s)${word}\\s20\\d\\d`, "y"),
              (wrong: string) => (/^[IA]/.test(wrong) ? "On" : "on"),
              "A day goes with 'on'.",
            ] as const,
        ),
      [
        "one",
        new RegExp(`[Oo]ne\\sof\\s(?<wrong>(?:${people}))(?![a-z'-])`, "y"),
        (wrong: string) => `the ${wrong}`,
        "One of several that are known: 'one of the'.",
      ],
      ...["ngo's", "cso's", "mou's", "sop's", "idp's"].map(
        (word) =>
          [
            word,
            /(?<wrong>(?:NGO|CSO|MoU|MOU|SOP|IDP)['\u2019]s)\s(?=(?:in|are|were|have|run|work|should|must|can|and|from|that|who|which|to|on|with)\s)(?<!(?:the|The|an|An|this|This|each|each|every|one|our|Our|their|its)\s\S+\s)/y,
            (wrong: string) => wrong.replace(/['\u2019]/, ""),
            "The plural of an acronym has no apostrophe.",
          ] as const,
      ),
      [
        "a",
        /(?<wrong>[Aa])(?<=(?:^|[\s("\u201c])[Aa])\s(?=(?:NGO|MoU|MOU|MLA|MLAT|ILO|IOM|NRM|FGD|HIV|IDP|EU|LPSK|FIR|SMS|MP|RPTC)(?![A-Za-z]))/y,
        (wrong: string) => (wrong === "A" ? "An" : "an"),
        "Read letter by letter, the acronym begins with a vowel.",
      ],
      [
        "a",
        /(?<wrong>[Aa])(?<=(?:^|[.!?]\s)A|(?<!(?:letters?|paragraphs?|points?|items?|articles?|sections?|huruf|class|group)\s)(?<=[a-z,;:]\s|\()a)\s(?=(?:[aeio](?!nd\b|r\b|ne|nce\b|u[a-z]|s\b|n\b|f\b|bove\b)[a-z]{2,}|(?:Indonesian|Asian|Australian|Indian|Islamic|unregistered|undocumented|unlicensed|unpaid|urgent|umbrella|unsafe|unlawful|unaccompanied)(?![A-Za-z])))/y,
        (wrong: string) => (wrong === "A" ? "An" : "an"),
        "Before a vowel stands 'an'.",
      ],
      [
        "an",
        /(?<wrong>[Aa]n)(?<=(?:^|[a-z,;:.]\s|\()[Aa]n)\s(?=(?:(?!der\s|den\s|dem\s)[bcdfgjklmnpqrstvwz][a-z]{2,}|UN|UNODC|UNHCR|UNICEF|UK|US|USD|university|united|unit|union|uniform|useful|user|universal|one|once|European)(?![A-Za-z]))/y,
        (wrong: string) => (wrong === "An" ? "A" : "a"),
        "Before a consonant stands 'a'.",
      ],
      ...["has", "have", "had"].map(
        (word) =>
          [
            word,
            /(?:[Hh]as|[Hh]ave|[Hh]ad)\s(?:(?:also|already|now|since|not|never|just|recently)\s)?(?<wrong>took|went|began|wrote|gave|chose|drove|fell|flew|forgot|broke|rose|saw|spoke|stole|knew|grew|threw|ate|undertook|overtook)(?![a-z'-])(?<![Hh]ad\s(?:saw|broke))/y,
            (wrong: string) => participles[wrong],
            "After 'has', 'have' and 'had' stands the participle.",
          ] as const,
      ),
      ...["their", "your", "our"].map(
        (word) =>
          [
            word,
            /(?:[Tt]heir|[Yy]our|[Oo]ur)\s(?:(?:kind|continued|valuable|full|strong|generous)\s)?(?<wrong>supports)(?=[.,;)]|\s(?:in|to|for|during|throughout|and|from|on|through)\s)/y,
            () => "support",
            "What is given is support; it has no plural.",
          ] as const,
      ),
      ...["citizen", "worker", "victim", "suspect", "child", "fisher", "trafficker", "perpetrator", "migrant", "survivor", "seafarer"].map(
        (word) =>
          [
            word,
            counted,
            (wrong: string) => (wrong === "child" ? "children" : `${wrong}s`),
            "There are several: the noun is plural.",
          ] as const,
      ),
      ...["held", "hold", "conducted", "organized", "organised", "attended", "gave"].map(
        (word) =>
          [
            word,
            /(?:[Hh]eld|[Hh]old|[Cc]onducted|[Oo]rgani[sz]ed|[Aa]ttended|[Gg]ave)\s(?<wrong>(?:an?|one|the|\d+|two|three|four|five|six|several|regular)\s(?:(?:public|community|legal|village|joint|regular|special)\s)?sociali[sz]ations?)(?=[.,;]|\s(?:(?:on|about)\s(?!the|this|that)|for|in|at|to|with|regarding)[^a-z]?)/y,
            (wrong: string) => wrong.replace(/sociali[sz]ation(?=s?$)/, "awareness-raising session").replace(/^a(?= awareness)/, "an"),
            "In English 'socialization' is how a person learns to live with others.",
          ] as const,
      ),
      ...["usd", "idr", "rp", "eur"].map(
        (word) =>
          [
            word,
            /(?:USD|IDR|Rp|EUR)\s?(?<wrong>\d{1,3}(?:\.\d{3})+)(?![\d,]|\.\d)/y,
            (wrong: string) => wrong.replaceAll(".", ","),
            "In English a comma parts the thousands.",
          ] as const,
      ),
      ...formTurns,
      ...agreementTurns,
      ...slipTurns,
      ...clauseTurns,
      ...verbForms,
      ...wordTurns,
      ...prepositions,
      ...personsAsCrimes,
      ...mixUpTurns,
    ] as const
  ).reduce((map, [word, pattern, right, why]) => {
    const hash = hashWord(word);
    map.set(hash, [...(map.get(hash) ?? []), { pattern, right, why }]);
    return map;
  }, new Map<number, Turn[]>()),
);

function singular(plural: string): string {
  return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, "");
}
