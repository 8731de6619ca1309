import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { hashWord } from "../engine/tokens.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on the global estimates told of something else: 49.6 million people in 2021 and 40.3 million in 2016 are those in modern slavery, and 27.6 and 24.9 million those in forced labour
 * (ILO, Walk Free and IOM, Global Estimates of Modern Slavery, 2022 and 2017). No such count is made of trafficking in persons. Figures with a name right beside them ("49.6 million trafficked
 * persons") are terms of the base; here are those told in a sentence.
 */
export function figuresOfSlavery({ tokens, text, zones }: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (facts.quoted) return;
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.hashes[at] !== million || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const figure = figures.exec(text.slice(Math.max(0, start - longestFigure), start))?.[1];
    const sentence = figure === undefined ? undefined : sentenceAt(facts.sentences, start);
    if (figure === undefined || !sentence || (sentence.lang ?? facts.lang) === "id") continue;
    const said = text.slice(sentence.start, sentence.end);
    const isOfLabour = ofForcedLabour.has(figure);
    const right = isOfLabour ? "forced labour" : "modern slavery";
    if (excused.test(said) || (isRound.has(figure) && !named.test(text))) continue;
    for (const [pattern, replace] of isOfLabour ? labourTold : slaveryTold) {
      const match = pattern.exec(said);
      const wrong = match?.[1];
      if (!match || wrong === undefined || !match[0].includes(figure)) continue;
      const from = sentence.start + match.index + match[0].indexOf(wrong);
      const end = from + wrong.length;
      if (found.some((one) => one.start < end && from < one.end)) break;
      const written = likeCase(replace(right, wrong), wrong);
      found.push({
        start: from,
        end,
        level: "hint",
        message: `"${wrong}" seems to be the wrong term here: ${figure} million is the estimate of people in ${right} (Global Estimates of Modern Slavery). Write "${written}".`,
        fixes: [writeFix(from, end, written)],
      });
      break;
    }
  }
}

const million = hashWord("million");
const figures = /(?<![\d.,])(49\.6|50|40\.3|27\.6|24\.9)\s$/;
const longestFigure = 8;
const ofForcedLabour: ReadonlySet<string> = new Set(["27.6", "24.9"]);
/** Round figures are of many things, unless the paragraph or row names those who estimated. */
const isRound: ReadonlySet<string> = new Set(["50", "27.6", "24.9"]);
const named = /(?<![A-Za-z])(?:ILO|International Labour Organi[sz]ation|Walk Free|Global Estimates?)(?![A-Za-z])/;
/** The United States report tells the figure of forced labour as one of trafficking, in its own sense. */
const excused =
  /(?<![A-Za-z])(?:not|never|wrongly|often|cannot|rather than|instead|State Department|Department of State|TIP Report|Trafficking in Persons Report|dollars?|tonnes)(?![A-Za-z])|US\$|Rp/;

type Told = readonly [pattern: RegExp, replace: (right: string, wrong: string) => string];

const people =
  "(?:people|persons|individuals|women and men|men, women and children|women, men and children|adults and children|human beings)";
const crime = "(?:human trafficking|trafficking in persons|trafficking)";
const number = "(?:49\\.6|50|40\\.3|27\\.6|24\\.9) million";
const about = "(?:an estimated |some |about |around |more than |over |nearly |almost |roughly |close to |up to )?";

const ofTrafficking: readonly Told[] = [
  [
    new RegExp(
      `${number} ${people}(?:,? who)? (?:worldwide |globally |around the world )?(?:(?:were|are|was|fell|fall|became|become|have been|being) )(?:currently |still |estimated to be |thought to be |living as |the )*(victims of ${crime})(?![A-Za-z-])`,
    ),
    (right) => `in ${right}`,
  ],
  [
    new RegExp(
      `${number} ${people}(?:,? who)? (?:worldwide |globally |around the world )?(?:were|are|have been) (?:being |currently |estimated to be )*(trafficked|${crime} victims)(?![A-Za-z-])`,
    ),
    (right) => `in ${right}`,
  ],
  [
    new RegExp(
      `((?:[Hh]uman [Tt]rafficking|[Tt]rafficking in [Pp]ersons|[Tt]rafficking) (?:affects|claims|ensnares|traps)) ${about}${number} (?:${people}|victims)`,
    ),
    (right, wrong) => wrong.replace(/^.* /, `${right} `),
  ],
  [
    new RegExp(
      `(victims of ${crime}|trafficked (?:persons|people)|(?:human )?trafficking victims) (?:worldwide |globally |in the world |around the world )?(?:in \\d{4} )?(?:at|to be|is|was|stood at|stands at|reached|as) ${about}${number}`,
    ),
    (right) => `people in ${right}`,
  ],
  [
    new RegExp(`${number} (victims of ${crime}|(?:human )?trafficking victims|trafficked (?:persons|people))(?![A-Za-z-])`),
    (right) => `people in ${right}`,
  ],
];

const slaveryTold: readonly Told[] = [
  ...ofTrafficking,
  [
    new RegExp(
      `${number} ${people}(?:,? who)? (?:were|are|live|lived|worked|work|trapped|was) (?:trapped |living |held )?in (forced labou?r)(?! (?:and|or)(?![a-z]))(?![^.]*marriage)(?![A-Za-z-])`,
    ),
    () => "modern slavery",
  ],
];
const labourTold: readonly Told[] = [
  ...ofTrafficking,
  [
    new RegExp(
      `${number} ${people}(?:,? who)? (?:were|are|live|lived|trapped) (?:trapped |living |held )?in (modern slavery)(?![A-Za-z-])`,
    ),
    () => "forced labour",
  ],
];
