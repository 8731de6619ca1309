import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { foldText } from "../engine/foldText.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { shape } from "../engine/tokens.js";
import { instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/**
 * The years beside the name of a plan that has others: "RPJMN 2020-2025" for the one of 2020-2024. Only where the first or the last year is that of a period which the base knows, since it does not
 * know every plan of a name.
 */
export function wrongPeriods(view: BlockView, facts: BlockFacts, context: RuleContext): readonly FindingDraft[] {
  const { text } = view;
  if (facts.quoted || !hasPeriod(view)) return none;
  const found: FindingDraft[] = [];
  for (const years of text.matchAll(periodPattern)) {
    const [written, start = "", end = ""] = years;
    // One that runs backwards is told as such (`backwardRange.ts`).
    if (Number(start) > Number(end)) continue;
    const own = planOfAct(view, facts, { start: years.index, end: years.index + written.length }, context);
    const plans = own ?? plansBefore(text, years.index, context.lexicon) ?? planNamed(view, facts, years.index, context);
    if (!plans || plans.some((plan) => plan.start === Number(start) && plan.end === Number(end))) continue;
    const [plan, ...others] = own ?? plans.filter((one) => (one.start === Number(start)) !== (one.end === Number(end)));
    const concept = plan && instrumentOf(context.lexicon, plan.key);
    if (!plan || !concept || others.some((other) => other.start !== plan.start || other.end !== plan.end)) continue;
    const at = { start: years.index, end: years.index + written.length };
    if (isHidden(view, at)) continue;
    const lang = sentenceOf(view, facts, at.start).lang ?? context.lang;
    const right = `${plan.start}${written.slice(start.length, -end.length)}${plan.end}`;
    found.push({
      ...at,
      ...sourceOf(concept),
      level: levelOf(concept, "information"),
      message: `As far as the base knows this plan is for ${plan.start}-${plan.end} (${instrumentLabel(concept, lang, context.lexicon)}), not for ${start}-${end}. Check the years.`,
      fixes: [writeFix(at.start, at.end, right)],
    });
  }
  return found;
}

const none: readonly never[] = [];

/** Two figures of four digits stand side by side: looked for first, as nearly no block has them. */
function hasPeriod({ tokens }: BlockView): boolean {
  const { starts, ends, shapes, count } = tokens;
  const isYear = (at: number) => ((shapes[at] as number) & shape.digit) !== 0 && (ends[at] as number) - (starts[at] as number) === 4;
  for (let at = 1; at < count; at++) {
    if (isYear(at) && isYear(at - 1) && (starts[at] as number) - (ends[at - 1] as number) <= longestDash) return true;
    // "2020-2024" may be one word.
    if ((shapes[at] as number) & shape.digit && (ends[at] as number) - (starts[at] as number) === 9) return true;
  }
  return count > 0 && (shapes[0] as number) !== 0 && (ends[0] as number) - (starts[0] as number) === 9;
}

const longestDash = 3;

const periodPattern = /(?<![\d/.])((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?![\d/])/g;

interface Plan {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The plans whose name ends right before the years. */
function plansBefore(text: string, at: number, lexicon: Lexicon): readonly Plan[] | undefined {
  const before = text.slice(Math.max(0, at - longestName), at);
  const words = foldText(before.replace(/\s\(?tahun\s+$/i, " "))
    .trim()
    .split(" ");
  if (!/[\s(]$/.test(before)) return undefined;
  const names = plansByName(lexicon);
  // The longest name first, so that a plan of a like name is not taken for its namesake.
  for (let from = 0; from < words.length; from++) {
    const plans = names.get(words.slice(from).join(" "));
    if (plans) return plans;
  }
  return undefined;
}

/** "Perpres 19/2023 yang memuat rencana aksi nasional tahun 2020-2025": a plan by no name of its own, beside the only act in the sentence, which holds one. */
function planNamed(view: BlockView, facts: BlockFacts, at: number, { lexicon }: RuleContext): readonly Plan[] | undefined {
  if (!anyPlan.test(view.text.slice(Math.max(0, at - longestPlan), at))) return undefined;
  const sentence = sentenceOf(view, facts, at);
  const [named, ...others] = facts.references.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const period = named?.key === undefined || others.length > 0 ? undefined : instrumentOf(lexicon, named.key)?.instrument?.period;
  return named?.key !== undefined && period ? [{ key: named.key, start: period.start, end: period.end }] : undefined;
}

/**
 * "Presidential Regulation No. 19 of 2023 sets out the National Action Plan for … 2025–2029", "RAN … 2021-2025 diatur dengan Perpres 19/2023": the act that is said to hold the plan has one, so that any other
 * years are a slip.
 */
function planOfAct(view: BlockView, facts: BlockFacts, at: Span, { lexicon }: RuleContext): readonly Plan[] | undefined {
  const sentence = sentenceOf(view, facts, at.start);
  const [named, ...others] = facts.references.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (named?.key === undefined || named.by === "name" || others.some(({ key }) => key !== named.key)) return undefined;
  const end = Math.max(named.end, named.yearSpan?.end ?? 0);
  const isHeld =
    end <= at.start
      ? holdsPlan.test(view.text.slice(end, at.start))
      : planAhead.test(view.text.slice(sentence.start, at.start)) && heldBy.test(view.text.slice(at.end, named.start));
  const period = isHeld && !otherPlan.test(sentence.text) ? instrumentOf(lexicon, named.key)?.instrument?.period : undefined;
  return period && [{ key: named.key, start: period.start, end: period.end }];
}

const holdsPlan =
  /^\s*,?\s*(?:(?:which|yang)\s)?(?:(?:sets?|setting) out|lays? down|laid down|contain(?:s|ed|ing)?|establish(?:es|ed|ing)?|adopt(?:s|ed|ing)?|approve[sd]?|enact(?:s|ed)?|on|concerning|tentang|mengenai|menetapkan|memuat|mengatur|berisi)\s(?:the\s|a\s)?(?:National Action Plan|National Plan of Action|Action Plan|Rencana Aksi Nasional|Rencana Aksi|RAN)(?![a-z])[^.;,]{0,140}\s\(?$/i;
const planAhead = /(?<![A-Za-z])(?:National Action Plan|National Plan of Action|Rencana Aksi Nasional|RAN)(?![a-z])[^.;,]{0,140}\s\(?$/i;
const heldBy =
  /^\)?,?\s*(?:(?:which|yang)\s)?(?:(?:is|was|are|telah|sudah)\s)?(?:set out|laid down|contained|established|adopted|diatur|ditetapkan|dimuat|termuat|tertuang|tercantum)\s(?:in|by|dalam|dengan|melalui|oleh|lewat)\s(?:the\s)?$/i;
/** Who speaks of the plan before or after it may name its years beside the act. */
const otherPlan =
  /(?<![a-z])(?:next|new|draft\w*|successor|replac\w*|until|before|after|extend\w*|previous|not|baru|rancangan|berikutnya|menggantikan|pengganti|sebelum\w*|sesudah|setelah|hingga|perpanjang\w*|diperpanjang|tidak|bukan|belum|disusun|lanjutan)(?![a-z])/i;

const anyPlan =
  /(?<![a-z])(?:rencana aksi(?: nasional)?|ran|(?:national )?(?:action plan|plan of action)|rencana|plan)\s(?:(?:tahun|for|of|for the period|periode|untuk)\s)*\(?$/i;
const longestPlan = 48;

/** Code units of a plan's name at most. */
const longestName = 160;

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly Plan[]>>();

/** Plans that run for a period, by the folded words of their names without it. */
function plansByName(lexicon: Lexicon): ReadonlyMap<string, readonly Plan[]> {
  let names = known.get(lexicon);
  if (!names) {
    names = readPlans(lexicon);
    known.set(lexicon, names);
  }
  return names;
}

function readPlans(lexicon: Lexicon): Map<string, Plan[]> {
  const names = new Map<string, Plan[]>();
  const titlesAPeriod = (words: readonly string[]) => words.slice(-2).every((word) => /^20\d\d$/.test(word));
  for (const { id, numbered } of instrumentIndex(lexicon).notes) {
    if (numbered && !numbered.titles.some(titlesAPeriod)) continue;
    const concept = instrumentOf(lexicon, id);
    const period = concept?.instrument?.period;
    if (!concept || !period) continue;
    const plan = { key: id, start: period.start, end: period.end };
    for (const { text } of concept.terms) {
      const name = /^(?:.*\s(?:\d{4}|\d{1,2}\/\d{4})\s(?:tentang|on the|on)\s)?(.*?)(?:\s+Tahun)?\s+20\d\d-20\d\d/s.exec(text)?.[1];
      if (name === undefined) continue;
      const key = foldText(name);
      const plans = names.get(key) ?? [];
      names.set(key, plans);
      plans.push(plan);
    }
  }
  return names;
}
