import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { levelOf, sentenceOf, sourceOf } from "./instruments.js";

/** What a resolution did, in small letters: the thing beside a verb for making it. */
const deeds: readonly { readonly key: string; readonly symbol: string; readonly what: RegExp }[] = [
  {
    key: "ga-world-day-2013",
    symbol: "68/192",
    what: /world day against trafficking|world day against human trafficking|hari (?:dunia )?anti[ -]?(?:perdagangan|trafficking) (?:orang|manusia)?|30 july as/,
  },
];

const makes =
  /(?<![a-z])(?:proclaim(?:ed|s|ing)?|designat(?:ed|es|ing)|declar(?:ed|es|ing)|establish(?:ed|es|ing)|created|instituted|set up|mencanangkan|dicanangkan|menetapkan|ditetapkan|memproklamasikan|penetapan|designation|proclamation)(?![a-z])/;
const unlikely =
  /(?<![a-z])(?:not|bukan|wrongly|keliru|salah|recall\w*|reaffirm\w*|commemorat\w*|mark\w*|celebrat\w*|memperingati|diperingati)(?![a-z])/;

/** "The World Day against Trafficking in Persons was proclaimed by General Assembly resolution 68/129": another number than that of the resolution that did this. */
export function resolutionOfDeed(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (!reference.numberSpan || !/^A\/RES\/\d+\/\d+$/.test(reference.number ?? "")) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const small = sentence.text.toLowerCase();
  for (const { key, symbol, what } of deeds) {
    if (reference.key === key || !what.test(small) || !makes.test(small) || unlikely.test(small)) continue;
    const resolutions = facts.references.filter(
      ({ form, start, end }) => form === "symbol" && start >= sentence.start && end <= sentence.end,
    );
    const concept = instrumentOf(context.lexicon, key);
    if (!concept || resolutions.length > 1) continue;
    const written = /\d+\/\d+/.exec(view.text.slice(reference.numberSpan.start, reference.numberSpan.end));
    if (!written) continue;
    const start = reference.numberSpan.start + written.index;
    return {
      start: reference.start,
      end: reference.end,
      level: levelOf(concept, "warning"),
      message: `The resolution that did this is number ${symbol}, not ${written[0]}. Write "${symbol}".`,
      ...sourceOf(concept),
      fixes: [{ title: `Write "${symbol}"`, edits: [{ start, end: start + written[0].length, text: symbol }] }],
    };
  }
  return undefined;
}
