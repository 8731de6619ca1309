import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt } from "./terms.js";
import { writeFix } from "./writeFix.js";

/** A turn that writers of English as a second language carry over from their own, told by its words and what stands around them. */
interface Turn {
  /** The pattern, from the word at which it is looked for; `wrong` is the part that is marked. */
  readonly pattern: RegExp;
  readonly right: (wrong: string) => string | undefined;
  readonly why: string;
}

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const numerals = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";
const count = `(?:\\d+|${numerals})`;

/** "7,500 Indonesian citizen": counted, and nothing follows that the noun could stand before. */
function counted(noun: string): RegExp {
  return new RegExp(
    `(?<wrong>${noun})(?<=(?<![\\d.,/-]|\\b(?:article|section|table|page|room|no\\.|number|case)\\s)(?:\\d{2,3}|\\d{1,3}(?:,\\d{3})+|${numerals}|hundreds\\sof|thousands\\sof|several|many)\\s(?:(?:Indonesian|foreign|migrant|suspected|alleged|female|male|Malaysian|Filipino|Vietnamese|Cambodian|Chinese|trafficking|young)\\s){0,2}\\w+)(?=\\s(?:who|were|have|had|in|from|to|at|since)\\s|[.,;])`,
    "y",
  );
}

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
const turns: ReadonlyMap<number, readonly Turn[]> = new Map(
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
            counted(word),
            (wrong: string) => (wrong === "child" ? "children" : `${wrong}s`),
            "There are several: the noun is plural.",
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
    ] as const
  ).reduce((map, [word, pattern, right, why]) => {
    const hash = hashWord(word);
    map.set(hash, [...(map.get(hash) ?? []), { pattern, right, why }]);
    return map;
  }, new Map<number, Turn[]>()),
);
const firstWords = new HashFilter(turns.keys());

function singular(plural: string): string {
  return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, "");
}

/** Findings on such turns in English sentences, as hints. */
export function secondLanguage(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const list = firstWords.mayHave(hash) ? turns.get(hash) : undefined;
    if (!list || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const from = tokens.starts[at] as number;
    for (const { pattern, right, why } of list) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      const wrong = match?.groups?.wrong;
      if (!match || wrong === undefined) continue;
      const start = from + match[0].indexOf(wrong, wrong.toLowerCase() === "with" ? "between".length : 0);
      const end = start + wrong.length;
      const written = right(wrong);
      if (written === undefined || isMarkedSic(text, end) || languageAt(facts, start, context) !== "en") continue;
      found.push({
        start,
        end,
        level: "hint",
        message: written === "" ? `${why} Leave out "${wrong.trim()}".` : `${why} Write "${written}".`,
        fixes: [
          written === "" ? { title: `Leave out "${wrong.trim()}"`, edits: [{ start, end, text: "" }] } : writeFix(start, end, written),
        ],
      });
      break;
    }
  }
}
