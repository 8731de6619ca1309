import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { gistWords, isCommon } from "./descriptionWords.js";
import { instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { keptByLang } from "./keptByLang.js";
import { unlikely } from "./otherArticle.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports an objective, a goal with its targets, a principle, a rule or a guideline that the instrument does not have, where the base says how many it has
 * ("SDG target 8.17", "Objective 27 of the GCM"). As a hint: one that is said to be about what the base has of another ("Objective 9 of the Global Compact, on trafficking in persons").
 */
export function* wrongDivisions(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): Generator<FindingDraft> {
  const counts = divisionsOf(concept, "en");
  if (counts.size === 0) return;
  const sentence = sentenceOf(view, facts, reference.start);
  const lang = sentence.lang ?? context.lang;
  for (const found of namedBeside(view, sentence, reference, counts.has("target"))) {
    const limits = counts.get(found.kind);
    if (!limits) continue;
    const at = { start: found.start, end: found.end, ...sourceOf(concept), level: levelOf(concept, "warning") };
    const label = instrumentLabel(concept, lang, context.lexicon);
    const missing = missingPart(found, limits, label);
    if (missing !== undefined) {
      yield {
        ...at,
        message: `There is no ${found.kind} ${found.value}: the ${missing}. Check the number.`,
        fixes: nearValues(found.value, limits).map((value) => writeFix(found.start, found.end, value)),
      };
      continue;
    }
    const other = saidOfOther(view, sentence, reference, found, concept, lang);
    if (other)
      yield {
        ...at,
        level: "hint",
        message: `What is said here is what ${found.kind} ${other.value} of ${label} is about (${other.about}). Check the number.`,
        fixes: [writeFix(found.start, found.end, other.value)],
      };
  }
}

/** A division as a text names it: where its number stands, and of which kind it is. */
interface Named extends Span {
  readonly kind: Kind;
  readonly value: string;
}

type Kind = "objective" | "goal" | "target" | "principle" | "guideline" | "rule";

/** How many there are of a kind; of targets, the last number and the last letter of each goal. */
type Limits = number | ReadonlyMap<string, { readonly number: number; readonly letter: string }>;

/** The divisions of an instrument as the base tells them: "23 objectives", "17 goals; targets 1.1 to 1.5, 1.a to 1.b; …". */
const divisionsOf: (concept: Concept, lang: "en" | "id") => ReadonlyMap<Kind, Limits> = keptByLang((concept) => {
  const told = concept.instrument?.articleStructure ?? "";
  const found = new Map<Kind, Limits>();
  for (const [, count, kind] of told.matchAll(/(?<![\d.])(\d{1,3}) (objective|goal|principle|guideline|rule)s(?![a-z])/g))
    found.set(kind as Kind, Number(count));
  const targets = new Map<string, { number: number; letter: string }>();
  for (const [, goal = "", last, letter = ""] of told.matchAll(/(?<![\d.])(\d{1,2})\.1 to \1\.(\d{1,2})(?:, \1\.a to \1\.([a-d]))?/g))
    targets.set(goal, { number: Number(last), letter });
  if (targets.size > 0) found.set("target", targets);
  return found;
});

const kindsByWord: Readonly<Record<string, Kind>> = {
  objective: "objective",
  tujuan: "objective",
  goal: "goal",
  target: "target",
  principle: "principle",
  prinsip: "principle",
  guideline: "guideline",
  pedoman: "guideline",
  rule: "rule",
  aturan: "rule",
};

const word = "(objective|tujuan|goal|target|principle|prinsip|guideline|pedoman|rule|aturan)s?";
const value = "\\d{1,3}(?:\\.(?:\\d{1,2}|[a-d]))?(?![\\d\\w]|\\.\\d|%)";
const list = `(${value}(?:(?:\\s*,\\s*(?:and\\s|dan\\s)?|\\s+(?:and|dan|&)\\s+)${value})*)`;
const before = new RegExp(
  `(?<![A-Za-z])${word}\\s+(?:(?:nos?\\.?|nomor)\\s*)?${list}(?:\\s+(?:of|in|under|dari|dalam|pada))?(?:\\s+the)?(?:\\s+(?:un|pbb)(?:['\\u2019]s)?)?[\\s"\\u201c*_(]*$`,
  "i",
);
const after = new RegExp(
  `^(?:['\\u2019]s)?[)"\\u201d*_]*,?\\s*(?:(?:in|under|dalam|pada)\\s+)?(?:(?:its|the)\\s+)?${word}\\s+(?:(?:nos?\\.?|nomor)\\s*)?${list}`,
  "i",
);
/** "SDG 8.7", "SDGs 5 and 16". */
const bare = new RegExp(`^\\s+${list}`);

/** The divisions named right before or after an instrument. */
function namedBeside({ text }: BlockView, sentence: Span, reference: Reference, hasTargets: boolean): readonly Named[] {
  const left = text.slice(Math.max(sentence.start, reference.start - furthest), reference.start);
  const right = text.slice(reference.end, Math.min(sentence.end, reference.end + furthest));
  const found: Named[] = [];
  const read = (values: string, at: number, kindWord: string) => {
    const kind = kindsByWord[kindWord.toLowerCase()];
    for (const one of values.matchAll(/\d{1,3}(?:\.(?:\d{1,2}|[a-d]))?/g)) {
      const written = one[0];
      const own = written.includes(".") ? "target" : hasTargets && kind !== "target" ? "goal" : kind;
      if (own) found.push({ kind: own, value: written, start: at + one.index, end: at + one.index + written.length });
    }
  };
  const first = before.exec(left);
  if (first) {
    const [whole, kindWord = "", values = ""] = first;
    read(values, reference.start - left.length + first.index + whole.indexOf(values, kindWord.length), kindWord);
  }
  const next = after.exec(right);
  if (next) {
    const [whole, kindWord = "", values = ""] = next;
    read(values, reference.end + whole.length - values.length, kindWord);
  } else if (hasTargets && /\bSDGs?$|\bTPB$|\bGoals?$/.test(text.slice(reference.start, reference.end))) {
    const [whole, values = ""] = bare.exec(right) ?? [];
    // "SDGs 50 per cent of …"
    if (whole !== undefined && !/^\s*(?:per\s?cent|persen|%|years?|tahun|countries|negara)/.test(right.slice(whole.length)))
      read(values, reference.end + whole.length - values.length, "goal");
  }
  return found;
}

const furthest = 80;

/** What there is instead, in words; undefined where the instrument has the division. */
function missingPart({ kind, value: written }: Pick<Named, "kind" | "value">, limits: Limits, label: string): string | undefined {
  if (typeof limits === "number")
    return !written.includes(".") && Number(written) > limits ? `${kind}s of ${label} are 1 to ${limits}` : undefined;
  const [goal = "", part = ""] = written.split(".");
  if (part === "") return undefined;
  const own = limits.get(goal);
  if (!own) return `goals of ${label} are 1 to ${limits.size}`;
  const isThere = /^\d/.test(part) ? Number(part) >= 1 && Number(part) <= own.number : part <= own.letter;
  if (isThere) return undefined;
  return `targets of Goal ${goal} are ${goal}.1 to ${goal}.${own.number}${own.letter ? ` and ${goal}.a to ${goal}.${own.letter}` : ""}`;
}

/** The targets that are there with one figure less ("8.17" for "8.7" or "8.1"), and with goal and target changed about. */
function nearValues(written: string, limits: Limits): string[] {
  const [goal = "", part = ""] = written.split(".");
  if (typeof limits === "number" || !/^\d+$/.test(part)) return [];
  const shorter = [...part].map((_, at) => part.slice(0, at) + part.slice(at + 1)).filter((one) => one !== "" && !one.startsWith("0"));
  const near = [...shorter.map((one) => `${goal}.${one}`), `${part}.${goal}`];
  return [...new Set(near)]
    .filter((one) => missingPart({ kind: "target", value: one }, limits, "") === undefined)
    .sort((one, other) => (one < other ? 1 : -1));
}

/**
 * The division of the same kind whose gist is what the sentence says right after the one written ("…, on trafficking in persons"). Undefined where most of the words are its own, or where two fit as well.
 */
function saidOfOther(
  { text }: BlockView,
  sentence: Span,
  reference: Reference,
  named: Named,
  concept: Concept,
  lang: "en" | "id",
): { readonly value: string; readonly about: string } | undefined {
  if (unlikely.test(text.slice(sentence.start, sentence.end).toLowerCase())) return undefined;
  const subject =
    tellsSubject.exec(text.slice(Math.max(named.end, reference.end), sentence.end))?.[1] ??
    subjectBefore.exec(text.slice(sentence.start, Math.min(named.start, reference.start)))?.[1];
  if (subject === undefined) return undefined;
  const said = new Set(gistWords(subject, lang));
  const gists = gistsOf(concept, lang).get(named.kind);
  const own = gists?.get(named.value);
  if (!gists) return undefined;
  // What the one written is about, the base may not know: then nearly all must speak for the other.
  const fewest = own ? fewestShared : fewestAlone;
  let best: { value: string; about: string; count: number; words: readonly string[] } | undefined;
  let isShared = false;
  for (const [other, { words, text: about }] of gists) {
    const shared = words.filter((one) => said.has(one));
    const count = shared.length;
    if (count < fewest || !shared.some((one) => !isCommon(one, lang)) || count < said.size * shareOfSubject) continue;
    if (best && count === best.count) isShared = true;
    if (best && count <= best.count) continue;
    isShared = false;
    best = { value: other, about, count, words };
  }
  // What the one written has of it, the other has as well, and twice as much.
  const ofOwn = (own?.words ?? []).filter((one) => said.has(one));
  return isShared || !best || ofOwn.length * 2 > best.count || ofOwn.some((one) => !best?.words.includes(one)) ? undefined : best;
}

const tellsSubject =
  /^[\s)"\u201d*_]*,?\s*(?:(?:on|about|concerning|tentang|mengenai)|(?:(?:which|that|yang)\s)?(?:(?:is|are)\s(?:on|about)|deals?\swith|covers?|addresses|concerns?|aims?\s(?:at|to)|seeks?\sto|(?:asks?|calls?)\s(?:for|(?:on\s)?states\sto)|commits?\sstates\sto|mengamanatkan|menyerukan|meminta|memuat|mengatur|bertujuan|berisi|menargetkan))\s+([^.;:()]{6,90}?)(?=[.;:()]|,\s(?:is|was|are|which|who|yang)\s|$)/i;
/** "Ending forced labour is the object of SDG target 8.7", "Penghapusan kerja paksa masuk dalam target 8.7 TPB". */
const subjectBefore =
  /^\W{0,3}([^.;:()]{6,90}?)\s(?:(?:is|are)\s(?:the\s(?:object|aim|subject|purpose)\sof|(?:addressed|covered|dealt\swith|set\sout|named|listed)\s(?:in|by|under)|part\sof)|falls?\sunder|belongs?\sto|(?:masuk|tercantum|termuat|termasuk|diatur|menjadi\sbagian)(?:\s(?:dalam|di|ke|dari|pada))?)\s(?:the\s)?(?:UN(?:'s)?\s)?(?:SDGs?\s|TPB\s)?(?:[Tt]arget\s)?$/;
const fewestShared = 2;
const fewestAlone = 4;
const shareOfSubject = 0.5;

/** What the divisions of each kind are about, by their numbers. */
const gistsOf: (
  concept: Concept,
  lang: "en" | "id",
) => ReadonlyMap<string, ReadonlyMap<string, { readonly text: string; readonly words: readonly string[] }>> = keptByLang(
  (concept, lang) => {
    const found = new Map<string, Map<string, { text: string; words: string[] }>>();
    for (const { ref, about } of concept.instrument?.provisions ?? []) {
      const read = /^(objective|goal|target|principle|guideline|rule) (\d{1,3}(?:\.(?:\d{1,2}|[a-d]))?)(?![\d.])/i.exec(ref);
      const gist = about[lang];
      if (!read || gist === undefined) continue;
      const [, kind = "", number = ""] = read;
      const byNumber = found.get(kind.toLowerCase()) ?? new Map<string, { text: string; words: string[] }>();
      byNumber.set(number, { text: gist, words: [...new Set(gistWords(gist, lang))] });
      found.set(kind.toLowerCase(), byNumber);
    }
    return found;
  },
);
