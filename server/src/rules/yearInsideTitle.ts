import type { Concept, Lang } from "../engine/concept.js";
import { yearMade } from "../engine/dayMade.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { textIn } from "../engine/textIn.js";
import { hashWord, shape } from "../engine/tokens.js";
import { levelOf, sourceOf, treatyForm } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/**
 * A year within the title of a treaty that is not its own: "Konvensi Internasional 2003 mengenai Perlindungan Hak-Hak Seluruh Pekerja Migran ...", of 1990; "Protokol 2016 atas Konvensi Kerja Paksa", of
 * 2014. Only in long titles, which are no other text's.
 */
export function yearsInsideTitles(view: BlockView, facts: BlockFacts, context: RuleContext): FindingDraft[] {
  const found: FindingDraft[] = [];
  const { tokens, zones, text } = view;
  if (facts.quoted) return found;
  for (let at = 1; at + fewestAfter < tokens.count; at++) {
    if (((tokens.shapes[at] as number) & shape.digit) === 0 || (tokens.ends[at] as number) - (tokens.starts[at] as number) !== 4) continue;
    if ((zones[at] as number) & (zone.quoted | zone.masked)) continue;
    // "UU No. 21 Tahun 2007 tentang": the year of a number, which is read with it.
    if (ofNumbers.has(tokens.hashes[at - 1] as number)) continue;
    const written = text.slice(tokens.starts[at], tokens.ends[at]);
    if (!/^(?:19|20)\d\d$/.test(written) || !links.test(text.slice(tokens.ends[at], (tokens.ends[at] as number) + longestLink))) continue;
    const right = yearOfTitle(view, at, Number(written), context);
    if (!right || right.year === Number(written)) continue;
    const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
    found.push({
      start,
      end,
      message: `"${titleOf(right.concept, sentenceAt(facts.sentences, start)?.lang ?? context.lang)}" is of ${right.year}, not of ${written}. Write "${right.year}".`,
      level: levelOf(right.concept, "warning"),
      ...sourceOf(right.concept),
      fixes: [writeFix(start, end, String(right.year))],
    });
  }
  return found;
}

const ofNumbers: ReadonlySet<number> = new Set(["tahun", "thn", "th", "of"].map(hashWord));

/** What follows the year in a title. */
const links = /^\s(?:on|to|of|for|against|concerning|relating|regarding|tentang|mengenai|untuk|atas|menentang|terhadap|bagi|pada)\s/i;
const longestLink = 14;
/** So many words of a title must stand after the year. */
const fewestAfter = 4;
/** So many words at most stand before it. */
const mostBefore = 3;

interface TitledYear {
  readonly concept: Concept;
  readonly year: number;
}

/** The year that a title has where the token stands, or that of the treaty whose title the words are without it. */
function yearOfTitle(view: BlockView, at: number, written: number, { lexicon }: RuleContext): TitledYear | undefined {
  const { ids } = view;
  const { index } = lexicon;
  for (let first = Math.max(0, at - mostBefore); first < at; first++) {
    let node = 0;
    for (let word = first; word < at && node >= 0; word++) node = (ids[word] as number) < 0 ? -1 : index.step(node, ids[word] as number);
    if (node <= 0) continue;
    const without = treatyAlong(view, node, at + 1, lexicon);
    const adopted = without && yearOf(without);
    if (without && adopted !== undefined) return { concept: without, year: adopted };
    for (let year = earliest; year <= latest; year++) {
      const word = year === written ? -1 : index.find(hashWord(String(year)));
      const next = word < 0 ? -1 : index.step(node, word);
      const treaty = next < 0 ? undefined : treatyAlong(view, next, at + 1, lexicon);
      if (treaty) return { concept: treaty, year };
    }
  }
  return undefined;
}

const earliest = 1919;
const latest = 2030;

/** The treaty whose title goes on from a node with the words of the text, by at least four. */
function treatyAlong({ ids, tokens }: BlockView, from: number, first: number, lexicon: RuleContext["lexicon"]): Concept | undefined {
  const { index } = lexicon;
  let node = from;
  let found: Concept | undefined;
  for (let at = first; at < tokens.count; at++) {
    const word = ids[at] as number;
    node = word < 0 ? -1 : index.step(node, word);
    if (node < 0) break;
    if (at - first + 1 < fewestAfter) continue;
    for (let form = index.firstForm(node); form >= 0; form = index.nextForm(form)) {
      if (lexicon.base.formOff?.[form]) continue;
      const { conceptIndex, isWrong } = lexicon.form(form);
      const concept = lexicon.conceptAt(conceptIndex);
      if (!isWrong && concept.instrument && treatyForm.test(concept.instrument.form)) found = concept;
    }
  }
  return found;
}

function yearOf({ instrument }: Concept): number | undefined {
  const year = yearMade(instrument);
  return year === undefined ? undefined : Number(year);
}

function titleOf({ instrument, terms }: Concept, lang: Lang): string {
  return textIn(instrument?.title, lang) ?? terms[0]?.text ?? "";
}
