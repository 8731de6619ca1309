import { longWord } from "../engine/baseForms.js";
import { wordAt } from "../engine/blockWords.js";
import type { Concept, Level } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { spellsOut } from "../engine/initials.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { foldWord, hashWord, shape } from "../engine/tokens.js";
import { withAcronymOf } from "./acronymOfWrongName.js";
import { besideOwnNumber } from "./besideOwnNumber.js";
import { isSameButForDialect } from "./dialect.js";
import { isPluralOf } from "./english.js";
import { smallWords } from "./longerNames.js";
import { type NameIndex, type NamePlace, nameIndexOf, type OfficialName } from "./nameIndex.js";
import { isMinistryOfFewWords, isOfAnyCountry, isOfNamedCountry } from "./nameOfCountry.js";
import { capitalRuns, quotedTitles, type Run, titleRuns } from "./nameRuns.js";
import { inOtherWords } from "./namesInOtherWords.js";
import { addedTail, doubledAtEnd, otherTail } from "./nameTails.js";
import { type Compared, compare, isReordered } from "./nearWords.js";
import { replaceStretch, withCapitalsOf } from "./replacements.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { countsUnits, hasOwner, isDoingOf, isSameButForArticle, namesSeveral, withoutOwners } from "./severalOfThem.js";
import { languageAt, type WrongTerm } from "./terms.js";

/** A stretch of tokens that nearly reads as an official name. */
interface Near extends Compared {
  readonly name: OfficialName;
  readonly first: number;
  readonly last: number;
  /** Every word of the name is told, in whatever form and order, and none that it does not have. */
  readonly tellsAll?: true;
}

/** Names that are compared with a run, besides two for each of its words: in a long one several names stand. */
const mostCandidates = 12;
/** A name of more words may lack two in a row. */
const fewestForTwo = 6;

/**
 * Findings on runs of capitalised words that nearly read as an official name of the base. Cost arises only at such runs: their word pairs are looked up, and the few
 * names that share one are compared word by word.
 */
export function nearNames(view: BlockView, facts: BlockFacts, context: RuleContext, listed: readonly WrongTerm[]): FindingDraft[] {
  const found: FindingDraft[] = [];
  let index: NameIndex | undefined;
  for (const run of quotedTitles(view)) {
    index ??= nameIndexOf(context.lexicon);
    for (const near of nearInRun(view, run, index)) {
      const isWhole = near.first === run.first && near.last === run.last && near.kind !== "word";
      if (isWhole && !isKnown(view, near, context, [])) found.push(nearFinding(view, facts, near, context));
    }
  }
  let titled = 0;
  for (const run of titleRuns(view, facts)) {
    index ??= nameIndexOf(context.lexicon);
    for (const near of nearInRun(view, run, index)) {
      if (near.first !== run.first || near.kind === "word" || isKnown(view, near, context, listed)) continue;
      titled = near.last;
      found.push(nearFinding(view, facts, near, context));
    }
  }
  for (const run of capitalRuns(view, facts)) {
    index ??= nameIndexOf(context.lexicon);
    let after = Math.max(run.first, titled);
    for (const near of nearInRun(view, run, index)) {
      // In a line in capitals nothing tells a name from words that describe it: "PROTOKOL TENTANG PERDAGANGAN ORANG".
      if (facts.capitals && near.kind !== "letters") continue;
      if (near.first < after || isKnown(view, near, context, listed)) continue;
      after = near.last;
      found.push(nearFinding(view, facts, near, context));
    }
  }
  inflectedInside(view, facts, context, listed, found);
  doubledAtEnd(view, context, found);
  otherTail(view, context, found);
  addedTail(view, context, found);
  return found;
}

/** "Ministry for the Protection of Indonesian Migrants Workers": a word inside a name has an ending that the name does not have. */
function inflectedInside(
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
  listed: readonly WrongTerm[],
  found: FindingDraft[],
): void {
  for (const mention of view.mentions) {
    if (!mention.inflected || mention.nested || mention.last - mention.first < 3 || mention.zone & (zone.quoted | zone.masked)) continue;
    const written = view.text.slice(mention.start, mention.end);
    if (hasOwner.test(written) || namesSeveral(written, view.text.slice(mention.end, mention.end + 12))) continue;
    const [form] = mention.forms;
    const term = form && context.lexicon.termOf(form);
    if (!form || !term || (term.status !== "preferred" && term.status !== "admitted") || listed.some((wrong) => wrong.mention === mention))
      continue;
    const kind = context.lexicon.base.kindOf(form.conceptIndex);
    if ((kind !== "institution" && kind !== "programme" && kind !== "instrument") || !/^\p{Lu}.*\s\p{Lu}/u.test(form.text)) continue;
    const words = wordsOf(view, mention);
    if (countsUnits(words, form.words)) continue;
    // "Ministries of Foreign Affairs" are several of them; "Witnesses and Victim Protection Agency" is one.
    const first = /^(?:and|dan)$/.test(form.words[1] ?? "") ? 0 : 1;
    const isInside =
      form.words.length === words.length && form.words.some((word, at) => at >= first && at < words.length - 1 && word !== words[at]);
    // In small letters the words may be meant as words ("several convention(s) on the rights of the child").
    if (!isInside || !words.every((_, at) => smallWords.has(words[at] as string) || isCapital(view, mention.first + at))) continue;
    const name: OfficialName = {
      text: form.text,
      conceptIndex: form.conceptIndex,
      lang: term.lang,
      words: form.words,
      wordCount: form.words.length,
      isPreferred: term.status === "preferred",
    };
    found.push(nearFinding(view, facts, { name, first: mention.first, last: mention.last, cost: 1, kind: "letters" }, context));
  }
}

/** "the Philippine National Police's Anti-Cybercrime Group" is the name with its owner. */
function isCapital(view: BlockView, at: number): boolean {
  return ((view.tokens.shapes[at] as number) & shape.capital) !== 0;
}

/** The names that the run nearly reads as, in the order of the text, the nearest of those that overlap. */
function nearInRun(view: BlockView, run: Run, index: NameIndex): readonly Near[] {
  if (!hasPlaces(view, run, index)) return noNear;
  const words = wordsOf(view, run);
  // A comma may part two names.
  const key = words.map((word, at) => (view.tokens.gaps[run.first + at] === 0x2c ? `,${word}` : word)).join(" ");
  let known = runs.get(index);
  if (!known || known.size > mostRuns) {
    known = new Map();
    runs.set(index, known);
  }
  let near = known.get(key);
  if (!near) {
    near = nearAmong(view, run, words, index).map((one) => ({ ...one, first: one.first - run.first, last: one.last - run.first }));
    known.set(key, near);
  }
  return near.length === 0 ? noNear : near.map((one) => ({ ...one, first: one.first + run.first, last: one.last + run.first }));
}

const noNear: readonly Near[] = [];
/** What the names of a memo were found to be near to, by their words: the same names come again and again, and with every keystroke beside them. */
const runs = new WeakMap<NameIndex, Map<string, readonly Near[]>>();
const mostRuns = 4000;

function hasPlaces(view: BlockView, run: Run, index: NameIndex): boolean {
  for (let at = run.first; at + 1 < run.last; at++) {
    if (index.places(view.ids[at] as number, view.ids[at + 1] as number).length > 0) return true;
    if (at + 2 < run.last && index.places(view.ids[at] as number, view.ids[at + 2] as number).length > 0) return true;
    if (hasUnknown(view, at)) return true;
  }
  return false;
}

/** One of two neighbours is a long word that the base does not have: the other one leads to the names in which it may be misspelled. */
function hasUnknown({ ids, tokens }: BlockView, at: number): boolean {
  const unknown = (ids[at] as number) < 0 ? at : (ids[at + 1] as number) < 0 ? at + 1 : -1;
  if (unknown < 0 || (ids[unknown === at ? at + 1 : at] as number) < 0) return false;
  return (tokens.ends[unknown] as number) - (tokens.starts[unknown] as number) >= longWord;
}

/** Names in which a word is like the unknown one beside it. */
function besideUnknown(view: BlockView, at: number, run: Run, words: readonly string[], index: NameIndex): readonly NamePlace[] {
  if (at + 1 >= run.last || !hasUnknown(view, at)) return [];
  const isSecond = (view.ids[at + 1] as number) < 0;
  const [known, unknown] = isSecond ? [at, at + 1] : [at + 1, at];
  return index.beside(view.ids[known] as number, words[unknown - run.first] as string, isSecond);
}

/** Names that have as one word what stands here as two with a hyphen ("Inter-Governmental Commission"), or nearly so, each with the token at which the pair of words begins. */
function aroundSplit(
  { ids, tokens, text, lexicon }: BlockView,
  at: number,
  run: Run,
  words: readonly string[],
  index: NameIndex,
): (readonly [number, NamePlace])[] {
  const after = at + 2;
  if (after >= run.last || at === run.first || text.charCodeAt(tokens.ends[at] as number) !== 0x2d) return [];
  const whole = `${words[at - run.first]}${words[at + 1 - run.first]}`;
  const id = lexicon.index.find(hashWord(whole));
  const [before, next] = [ids[at - 1] as number, ids[after] as number];
  const first = (places: readonly NamePlace[], from: number) => places.map((place) => [from, place] as const);
  if (id >= 0) return [...first(index.places(before, id), at - 1), ...first(index.places(id, next), at)];
  return [
    ...(before < 0 ? [] : first(index.beside(before, whole, true), at - 1)),
    ...(next < 0 ? [] : first(index.beside(next, whole, false), at)),
  ];
}

function nearAmong(view: BlockView, run: Run, words: readonly string[], index: NameIndex): Near[] {
  const votes = new Map<OfficialName, Map<number, number>>();
  const vote = (at: number, place: NamePlace) => {
    const starts = votes.get(place.name) ?? new Map<number, number>();
    starts.set(at - place.at, (starts.get(at - place.at) ?? 0) + 1);
    votes.set(place.name, starts);
  };
  for (let at = run.first; at < run.last; at++) {
    for (const step of [1, 2]) {
      if (at + step >= run.last) continue;
      for (const place of index.places(view.ids[at] as number, view.ids[at + step] as number)) vote(at, place);
    }
    for (const place of besideUnknown(view, at, run, words, index)) vote(at, place);
    for (const [first, place] of aroundSplit(view, at, run, words, index)) vote(first, place);
  }
  const candidates: { name: OfficialName; start: number; share: number }[] = [];
  for (const [name, starts] of votes) for (const [start, count] of starts) candidates.push({ name, start, share: count / name.wordCount });
  candidates.sort((one, other) => other.share - one.share);
  const found: Near[] = [];
  for (const { name, start } of candidates.slice(0, mostCandidates + 2 * words.length)) {
    const near = align(name, words, run.first, start);
    if (near && !isSeveral(near, words, run.first)) found.push(near);
  }
  found.sort(
    (one, other) =>
      one.cost - other.cost ||
      other.name.words.length - one.name.words.length ||
      Number(other.name.isPreferred) - Number(one.name.isPreferred),
  );
  const kept: Near[] = [];
  for (const near of found)
    if (!isPartOfAnother(near, found) && kept.every((other) => near.last <= other.first || other.last <= near.first)) kept.push(near);
  const told = kept.filter((near) => near.kind !== "same" && !isTied(near, found)).sort((one, other) => one.first - other.first);
  if (told.length > 0 || kept.some((near) => near.last - near.first > words.length * mostOfKept)) return told;
  const turned = kept.length > 0 ? [] : reordered(view, words, run, index);
  if (turned.length > 0) return turned;
  const named = inOtherWords(view, words, run, index);
  return named ? [named] : [];
}

/** A name that is only a part of the run does not say that all of it is right. */
const mostOfKept = 0.6;

/** "Indonesian Commission for Child Protection": the words of a name in another order; the run itself, or all but its first or last word. */
function reordered({ ids }: BlockView, words: readonly string[], run: Run, index: NameIndex): Near[] {
  if (words.length < fewestToReorder) return [];
  for (const [from, to] of [
    [0, words.length],
    [1, words.length],
    // "See the UN Guiding Principles ..."
    [2, words.length],
    [0, words.length - 1],
  ] as const) {
    if (to - from < fewestToReorder) continue;
    const own = Array.from({ length: to - from }, (_, at) => ids[run.first + from + at] as number);
    const name = index.ofWords(own).find((one) => isReordered(one.words, words, from, to));
    if (name) return [{ name, first: run.first + from, last: run.first + to, cost: 2, kind: "small" }];
  }
  return [];
}

const fewestToReorder = 4;

/** "Ministries of Interior": several of the kind, told by their head alone. */
function isSeveral(near: Near, words: readonly string[], runFirst: number): boolean {
  const written = words.slice(near.first - runFirst, near.last - runFirst);
  const [head = "", link = ""] = near.name.words;
  return (
    written.length === near.name.words.length &&
    /^(?:of|on|for|against)$/.test(link) &&
    isPluralOf(written[0] ?? "", head) &&
    written.slice(1).every((word, at) => word === near.name.words[at + 1])
  );
}

/** "Commission for Human Rights" in "Inter-Government Commission for Human Rights": a name of at least two words more fits around it, with one slip more at most. */
function isPartOfAnother(near: Near, found: readonly Near[]): boolean {
  return (
    near.kind !== "same" &&
    found.some(
      (other) =>
        other.first <= near.first &&
        other.last >= near.last &&
        other.last - other.first >= near.last - near.first + 2 &&
        other.cost <= near.cost + 1,
    )
  );
}

/** Another concept's name, no shorter, is as near: which one is meant cannot be told. */
function isTied(near: Near, found: readonly Near[]): boolean {
  return found.some(
    (other) =>
      other.name.conceptIndex !== near.name.conceptIndex &&
      other.cost === near.cost &&
      other.name.words.length >= near.name.words.length &&
      other.first < near.last &&
      near.first < other.last &&
      other.name.text !== near.name.text,
  );
}

function wordsOf(view: BlockView, run: Run): string[] {
  const words: string[] = [];
  for (let at = run.first; at < run.last; at++) words.push(foldWord(view.text.slice(view.tokens.starts[at], view.tokens.ends[at])));
  return words;
}

/** The best way to read the words around `start` as the name, within the bound. */
function align(name: OfficialName, words: readonly string[], runFirst: number, start: number): Near | undefined {
  let best: Near | undefined;
  const length = name.words.length;
  for (const shift of [0, -1, 1]) {
    // "for Asia Pacific": two words in a row may be missing.
    for (const stretch of length > fewestForTwo ? [0, 1, -1, -2] : [0, 1, -1]) {
      const from = start - runFirst + shift;
      const to = from + length + stretch;
      if (from < 0 || to > words.length || to - from < 2) continue;
      const compared = compare(name.words, words, from, to);
      if (!compared || (best && best.cost <= compared.cost)) continue;
      best = { name, first: runFirst + from, last: runFirst + to, ...compared };
    }
  }
  return best;
}

/** The stretch is, holds or cuts a name that the base knows as it stands, or is reported already. */
function isKnown(view: BlockView, near: Near, context: RuleContext, listed: readonly WrongTerm[]): boolean {
  if (isPlainDialect(view, near, context)) return true;
  const { tokens } = view;
  const start = tokens.starts[near.first] as number;
  const end = tokens.ends[near.last - 1] as number;
  if (isMarkedSic(view.text, end) || isOneOfThem(view, near)) return true;
  const written = view.text.slice(start, end);
  if (namesSeveral(written, view.text.slice(end, end + 12)) || (near.kind === "small" && besideOwnNumber(view.text, end))) return true;
  if (countsUnits(wordsOf(view, near), near.name.words)) return true;
  if (hasOwner.test(written) && withoutOwners(written) === withoutOwners(near.name.text)) return true;
  // The title of a treaty is one text, with its articles; a body goes by its name with or without one.
  const isTitle = context.lexicon.base.kindOf(near.name.conceptIndex) === "instrument";
  if (!isTitle && isSameButForArticle(wordsOf(view, near), near.name.words)) return true;
  if (isOfOwnLevel(written, near.name.text) || isDoingOf(wordAt(view, near.first), near.name)) return true;
  // "Gugus Tugas⏎**Dari:** Pusat Kajian": the next field of a head.
  if (written.includes("\n") && /\n[^\S\n]*[*_]{0,2}\p{Lu}[\p{L} ]*:/u.test(written)) return true;
  // "the Indonesian Government, Australia is helping": two names.
  if (written.includes(",") && !near.name.text.includes(",")) return true;
  const isOwn = isOfNamedCountry(view, near.name.conceptIndex);
  if (isOfAnyCountry(view, near.name) || (!isOwn && near.kind === "word" && isMinistryOfFewWords(near.name, wordsOf(view, near))))
    return true;
  // "Independent Permanent Commission for Human Rights", "Commission on Women's and Family Issues": parts of a longer name that the base does not have.
  if (
    beforeName.test(view.text.slice(Math.max(0, start - 20), start)) ||
    (/['\u2019]s$/.test(written) && /^\s(?:and|&)\s\p{Lu}/u.test(view.text.slice(end, end + 8)))
  )
    return true;
  // "on Child Protection and Law Number 21 of 2007": the next law begins.
  if (
    /\s(?:law|act|undang-undang|regulation|decree)$/i.test(written) &&
    /^\s+(?:Number|Nomor|No\.?)\s*\d/.test(view.text.slice(end, end + 12))
  )
    return true;
  // A slip that is listed by itself is told with the whole name where that has another one.
  const isTold = (wrong: WrongTerm) =>
    wrong.mention.start < end &&
    start < wrong.mention.end &&
    !(wrong.rule === "name-misspelled" && near.cost > 1 && isWithin(wrong, start, end));
  if (listed.some(isTold)) return true;
  return view.mentions.some((mention) => {
    if (mention.nested || mention.last <= near.first || mention.first >= near.last) return false;
    const isOffProfile = mention.forms.every((form) => context.lexicon.termOf(form)?.profiles !== undefined);
    if (isOffProfile) return false;
    // A name that reaches beyond the stretch, or fills it, is the one that was meant.
    if (mention.first < near.first || mention.last > near.last) return true;
    // A plural of the last word, after a preposition, is a slip in a name: "Convention against Transnational Organized Crimes".
    if (near.kind === "letters" && isFalsePlural(view, mention, near)) return false;
    if (mention.last - mention.first >= near.last - near.first - (near.kind === "word" && !near.tellsAll ? 1 : 0)) return true;
    // "Human Rights Commission" in "ASEAN Intergovernmental Human Rights Commission": the name is told by all the words around it. "National" tells of no nation.
    if (near.tellsAll && !/^National\s/.test(near.name.text)) return false;
    // A form that is wrong by itself is no other name.
    const isName = mention.forms.some((form) => {
      if (form.isWrong) return false;
      const kind = context.lexicon.base.kindOf(form.conceptIndex);
      return kind === "institution" || kind === "instrument" || kind === "programme";
    });
    return (
      isName &&
      mention.last - mention.first >= 3 &&
      mention.forms.some(
        (form) =>
          form.termIndex !== -1 && form.conceptIndex !== near.name.conceptIndex && (!isOwn || isOfNamedCountry(view, form.conceptIndex)),
      ) &&
      !mention.forms.some((form) => ` ${near.name.words.join(" ")} `.includes(` ${form.words.join(" ")} `))
    );
  });
}

const beforeName =
  /(?<![A-Za-z])(?:Independent|Permanent|Special|Joint|Standing|Inter-Agency|Interagency|Advisory|Alliance|Coalition|Network|Union|Youth|Steering|Coordinating)\s$/;

function isWithin({ mention }: WrongTerm, start: number, end: number): boolean {
  return mention.start >= start && mention.end <= end && mention.end - mention.start < end - start;
}

/** The preferred name where only a spelling habit parts the nearest one from it. */
function officialText({ name }: Near, concept: Concept): string {
  if (name.isPreferred) return name.text;
  const preferred = concept.terms.find(
    (term) => term.status === "preferred" && term.type !== "acronym" && term.lang === name.lang && sameButForHabits(term.text, name),
  );
  return preferred?.text ?? name.text;
}

function sameButForHabits(text: string, name: OfficialName): boolean {
  const words = text.split(/[\s-]+/).map(foldWord);
  return (
    words.length === name.words.length &&
    words.every((word, at) => word === name.words[at] || isSameButForDialect(word, name.words[at] as string))
  );
}

function isFalsePlural(view: BlockView, mention: Mention, near: Near): boolean {
  const { words } = near.name;
  const lastSmall = words.findLastIndex((word) => smallWords.has(word));
  if (!mention.inflected || mention.last !== near.last || lastSmall < 1 || lastSmall > words.length - 2) return false;
  return /^s$/i.test(view.text.slice(mention.stemEnd, mention.end)) || /[a-z]ies$/i.test(view.text.slice(mention.start, mention.end));
}

/** "Sustainable Development Goal 8.7", "each ASEAN Member State": one of those that the name counts in the plural. */
function isOneOfThem(view: BlockView, near: Near): boolean {
  const { tokens, text } = view;
  const { words } = near.name;
  const word = (at: number) => (at < 0 ? "" : foldWord(text.slice(tokens.starts[at], tokens.ends[at])));
  if (near.cost > 1 || near.last - near.first !== words.length || !isPluralOf(words.at(-1) ?? "", word(near.last - 1))) return false;
  const after = text.slice(tokens.ends[near.last - 1], (tokens.ends[near.last - 1] as number) + 24);
  // A year is no number of one of them: "Global Report on Trafficking in Person 2024".
  if (/^\s+(?:(?!(?:19|20)\d\d(?!\d))\d|no\b|number\b)/i.test(after)) return true;
  // "Ministry of Foreign Affair": what is singular must be the head of the name.
  if (words.some((one) => smallWords.has(one))) return false;
  return ofOne.test(after) || [1, 2, 3].some((back) => oneOf.test(word(near.first - back)) && isOneGroup(view, near.first, back));
}

/** Words that ask for the singular of the name after them, or of which one alone can be. */
const oneOf =
  /^(?:an?|any|another|each|every|either|neither|no|one|per|this|that|single|individual|requesting|requested|sending|receiving|host|first|last|only|same|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)$/;
const ofOne =
  /^(?:['\u2019]s)?\s(?:concerned|in question|authorit(?:y|ies)|officials?|level|representatives?|targets?|indicators?|laws?|governments?|nationals?|citizens?|party|parties)(?![a-z])/;

/** "Gugus Tugas Daerah Pencegahan ...": the body of a province or town that goes by the name of the national one. */
function isOfOwnLevel(written: string, official: string): boolean {
  const level = ofLevel.exec(written)?.[0];
  return level !== undefined && !ofLevel.test(official);
}

const ofLevel =
  /(?<![A-Za-z])(?:Daerah|Provinsi|Kabupaten|Kota|Kecamatan|Desa|Wilayah|Provincial|District|Regency|Municipal|City|Village|Local)(?![A-Za-z])/;

/** Between the word and the name stand only words in small letters, parted by spaces. */
function isOneGroup({ tokens }: BlockView, first: number, back: number): boolean {
  for (let at = first - back + 1; at <= first; at++) {
    if (tokens.gaps[at] !== 0 || (at < first && (tokens.shapes[at] as number) & shape.capital)) return false;
  }
  return true;
}

function nearFinding(view: BlockView, facts: BlockFacts, near: Near, context: RuleContext): FindingDraft {
  const { tokens, text } = view;
  const start = tokens.starts[near.first] as number;
  const end = tokens.ends[near.last - 1] as number;
  const concept = context.lexicon.conceptAt(near.name.conceptIndex);
  const lang = languageAt(facts, start, context);
  const official = withCapitalsOf(text.slice(start, end), officialText(near, concept));
  const fix = replaceStretch(view, start, end, official);
  const both = withAcronymOf(view, { start, end }, fix, concept);
  const isOneWord = near.cost === 1 && near.kind === "letters";
  const level: Level =
    concept.confidence !== "high" || near.kind === "word" || isDialectOnly(view, near)
      ? "hint"
      : near.kind === "small" || near.kind === "pair"
        ? "information"
        : "warning";
  const source = concept.sources[0];
  return {
    start,
    end,
    level,
    message: `"${text.slice(start, end).replace(/\s+/g, " ")}" is not quite the official name${near.name.lang && near.name.lang !== lang ? (near.name.lang === "en" ? " in English" : " in Indonesian") : ""}. Write "${official}".`,
    fixes: [{ ...fix, safe: isOneWord && level === "warning" }, ...(both ? [both] : [])],
    ...(source ? { source } : {}),
  };
}

/** "Integrated Service Center" of a body whose letters are those of its Indonesian name: its English is a translation, and a dialect makes no other name of that. */
function isPlainDialect(view: BlockView, near: Near, { lexicon }: RuleContext): boolean {
  if (!isDialectOnly(view, near)) return false;
  const { terms } = lexicon.conceptAt(near.name.conceptIndex);
  const names = terms.filter(({ type, lang }) => type === "full" && lang === "id");
  return terms.some(({ type, text }) => type === "acronym" && names.some((name) => spellsOut(foldWord(text), name.text) !== undefined));
}

function isDialectOnly(view: BlockView, near: Near): boolean {
  if (near.kind !== "letters" || near.last - near.first !== near.name.words.length) return false;
  return near.name.words.every((word, at) => {
    const written = wordAt(view, near.first + at);
    return word === written || isSameButForDialect(word, written);
  });
}
