import type { EventData, MemoEvent, Subject } from "../engine/block.js";
import type { Lang, Term } from "../engine/concept.js";
import { standsBefore } from "../engine/eventOrder.js";
import type { Lexicon } from "../engine/lexicon.js";
import { longFormSetting } from "../engine/longFormSetting.js";
import type { Mention } from "../engine/matcher.js";
import { isLooseNaming } from "../engine/namings.js";
import { plainUse } from "../engine/plainUse.js";
import type { FixDraft, RuleContext, SubjectFindingDraft, SubjectRule } from "../engine/rule.js";
import { singularOf } from "../engine/singular.js";
import { foldWord } from "../engine/tokens.js";
import { isSameButForDialect } from "./dialect.js";
import { isPluralOf, pluralOf } from "./english.js";
import { mixedSpellings } from "./mixedSpellings.js";
import { likeCase } from "./replacements.js";
import { writeInstead } from "./writeInstead.js";

/**
 * Reports, once in a memo, that two names of one thing are mixed in the same language, such as "trafficking in persons" and "human trafficking": readers of
 * a legal text ask what the difference is. Names that share no word count where the base says that they are one thing ("pemulangan" and "repatriasi"). Titles,
 * quotations, definitions and names given as another name do not count. Names of everyday things ("recovery period", "cooling-off phase") are told likewise.
 * Bad:  The plan covers trafficking in persons at sea. Cases of trafficking in persons rose. Courts saw more human trafficking.
 * Good: The plan covers trafficking in persons at sea. Cases of trafficking in persons rose. Courts saw more of it.
 * Bad:  Biaya pemulangan ditanggung negara, dan pemulangan berlangsung cepat. Sebelum repatriasi, mereka diperiksa.
 * Good: Biaya pemulangan ditanggung negara, dan pemulangan berlangsung cepat. Sebelum itu, mereka diperiksa.
 */
export const termInconsistent: SubjectRule = {
  id: "term-inconsistent",
  defaultLevel: "hint",
  scope: "term",
  *check(subject, context) {
    if (subject.name.startsWith("naming ")) {
      yield* mixedNamings(subject);
      return;
    }
    if (subject.name.startsWith("spelling ")) {
      yield* mixedSpellings(subject);
      return;
    }
    const conceptIndex = Number(subject.name);
    const concept = context.lexicon.conceptAt(conceptIndex);
    if (concept.kind !== "concept" && !concept.oneThing) return;
    const isPlace = concept.domains?.includes("geography") ?? false;
    const runs = subject.eventRuns().map((run) => usesIn(run, conceptIndex, context));
    const terms = new Set<Term>();
    for (const uses of runs) for (const term of uses.keys()) terms.add(term);
    for (const lang of ["en", "id"] as const) {
      const names = [...terms].filter((term) => term.lang === lang);
      if (names.length < 2) continue;
      const used = names.map((term) => plainUses(term, runs, isPlace)).filter(({ count }) => count > 0);
      const finding = mixed(used, concept.oneThing?.includes(lang) ?? false, isPlace);
      if (finding) yield finding;
    }
  },
};

type NamingEvent = MemoEvent & { data: Extract<EventData, { kind: "naming" }> };

/** "recovery period" and "cooling-off phase": two names of a thing that is no term of the base. Names that have other senses count only where the second points back to the first. */
function* mixedNamings(subject: Subject): Generator<SubjectFindingDraft> {
  const all = subject.events().filter((event): event is NamingEvent => event.data.kind === "naming");
  if (all.every(({ data }) => data.naming.name === all[0]?.data.naming.name)) return;
  // "Deklarasi ASEAN tentang Nelayan Migran": within a title it is nobody's choice.
  const events = all.filter((event) => longFormSetting(event.text, event.facts, event) !== "name");
  const counts = new Map<string, NamingEvent[]>();
  for (const event of events) {
    const { name } = event.data.naming;
    const own = counts.get(name);
    if (own) own.push(event);
    else counts.set(name, [event]);
  }
  if (counts.size < 2) return;
  const [leading] = [...counts.values()].sort((one, other) => other.length - one.length);
  const first = leading?.[0];
  if (!leading || !first) return;
  const { name, thing } = first.data.naming;
  const isMeant = (event: NamingEvent) =>
    typeof thing === "string" ? isSlipOfCoined(event, leading, counts) : isMeantLoosely(event, leading);
  const event = events.find((other) => other.data.naming.name !== name && isMeant(other));
  if (!event) return;
  const written = event.text.slice(event.start, event.end);
  // A capital of the sentence is none of the name.
  const right = first.text.slice(first.start, first.end).replace(/^\p{Lu}(?=\P{Lu}*$)/u, (letter) => letter.toLowerCase());
  const isPlural = /s$/i.test(written) && event.lang === "en";
  const singular = /s$/i.test(right) && event.lang === "en" ? right.slice(0, -1) : right;
  const text = likeCase(isPlural ? (pluralOf(singular) ?? singular) : singular, written);
  const times = (count: number) => (count === 1 ? "once" : `${count} times`);
  yield {
    event,
    message: `This memo says both "${name}" (${times(leading.length)}) and "${event.data.naming.name}" (${times(counts.get(event.data.naming.name)?.length ?? 1)}), it seems for one thing. Keep to "${name}".`,
    fixes: [writeName(event, text)],
  };
}

/** Names that have other senses as well: the second points back to the first. */
function isMeantLoosely(event: NamingEvent, leading: readonly NamingEvent[]): boolean {
  const { thing, pointsBack } = event.data.naming;
  return !isLooseNaming(thing) || (pointsBack && leading.some(({ block, start }) => block === event.block && start < event.start));
}

/**
 * Another name once, after the one that the memo uses: one that points back ("the Referral Counter", "satuan gerak cepat itu"), or stands beside the others. In small letters words are less of a
 * name, so that the other must stand in the same block, or be used again and again.
 */
function isSlipOfCoined(event: NamingEvent, leading: readonly NamingEvent[], counts: ReadonlyMap<string, readonly NamingEvent[]>): boolean {
  const { thing, name, pointsBack } = event.data.naming;
  const before = leading.filter((one) => standsBefore(one, event));
  if (counts.size > 2 || (counts.get(name)?.length ?? 0) > 1 || before.length === 0) return false;
  const inBlock = leading.filter(({ block }) => block === event.block).length;
  const isInCapitals = !String(thing).startsWith("-");
  // "Counsel's Office", "Counsel Office": a matter of spelling.
  const bare = (text: string) => text.replace(/['\u2019]s?(?= |$)/g, "");
  if (leading.some((one) => bare(one.data.naming.name) === bare(name))) return false;
  if (!pointsBack)
    return inBlock > 1 || (isInCapitals && isLongName(name) && (leading.length > 1 || before.some((one) => isInOtherSentence(one, event))));
  return isInCapitals || leading.length > 1 || inBlock > 0;
}

function isLongName(name: string): boolean {
  return name.split(" ").length > 2;
}

/** "the National Assembly and the National Council" are named side by side; who goes on about a thing begins a sentence. */
function isInOtherSentence(one: NamingEvent, other: NamingEvent): boolean {
  return one.block === other.block && /[.!?:;]["\u201d)*_]*\s/.test(other.text.slice(one.end, other.start));
}

/** The uses of one name; which of them are in plain prose is told when somebody asks. */
interface Uses {
  readonly events: MemoEvent[];
  plain?: readonly MemoEvent[];
}

/** A name with its uses in plain prose: how many, and the first. */
interface NameUses {
  readonly term: Term;
  readonly count: number;
  readonly first: MemoEvent | undefined;
}

/** Uses by name in a run of events, kept as long as the run is the same. */
function usesIn(run: readonly MemoEvent[], conceptIndex: number, { lang, lexicon }: RuleContext): ReadonlyMap<Term, Uses> {
  const known = usesOf.get(run);
  if (known?.lang === lang) return known.uses;
  const uses = new Map<Term, Uses>();
  for (const event of run) {
    if (event.data.kind !== "term") continue;
    const term = nameIn(event.data.mention, conceptIndex, event.lang ?? lang, lexicon);
    if (!term) continue;
    const found = uses.get(term);
    if (found) found.events.push(event);
    else uses.set(term, { events: [event] });
  }
  usesOf.set(run, { lang, uses });
  return uses;
}

/** The name of the concept in the language that the mention is; one with a note on its use is no choice. */
function nameIn({ forms }: Mention, conceptIndex: number, lang: Lang, lexicon: Lexicon): Term | undefined {
  for (const form of forms) {
    if (form.conceptIndex !== conceptIndex || form.termIndex < 0) continue;
    const term = lexicon.termOf(form);
    const isRight = term?.status === "preferred" || term?.status === "admitted";
    if (isRight && term.type === "full" && term.lang === lang && !term.note) return term;
  }
  return undefined;
}

const usesOf = new WeakMap<readonly MemoEvent[], { readonly lang: Lang; readonly uses: ReadonlyMap<Term, Uses> }>();

function plainUses(term: Term, runs: readonly ReadonlyMap<Term, Uses>[], isPlace: boolean): NameUses {
  let count = 0;
  let first: MemoEvent | undefined;
  for (const run of runs) {
    const uses = run.get(term);
    if (!uses) continue;
    uses.plain ??= uses.events.filter((event) => isPlain(event, isPlace));
    count += uses.plain.length;
    first ??= uses.plain[0];
  }
  return { term, count, first };
}

/** In running prose; the name of a country also in its capitals. */
function isPlain({ data, text }: MemoEvent, isPlace: boolean): boolean {
  if (data.kind !== "term" || isMassNoun(text, data.mention)) return false;
  data.plain ??= plainUse(text, data.mention);
  return data.plain === "plain" || (isPlace && data.plain === "proper");
}

/** "The district provides shelter": what is given there, and no house. */
function isMassNoun(text: string, { start, end }: Mention): boolean {
  return text.slice(start, end) === "shelter" && givesIt.test(text.slice(Math.max(0, start - 24), start));
}

const givesIt =
  /(?<![a-z])(?:provid(?:e[sd]?|ing)|giv(?:e[ns]?|ing)|gave|offer(?:s|ed|ing)?|seek(?:s|ing)?|sought|find(?:s|ing)?|found|need(?:s|ed)?|take|took|and|of|for|with|without|including)\s(?:temporary\s|emergency\s|safe\s)?$/i;

/** "Laporan ini membedakan penyelundupan manusia ... dari penyelundupan migran": the memo means two things. */
function areToldApart({ text, start }: MemoEvent, leading: Term): boolean {
  const before = tellsApart.exec(text.slice(Math.max(0, start - longestContrast), start))?.[0];
  return before?.toLowerCase().includes(leading.text.toLowerCase()) ?? false;
}

const longestContrast = 160;
const tellsApart = /(?<![a-z])(?:membedakan|dibedakan|perbedaan antara|beda antara|distinguish(?:es|ed)?|differences? between)\s[^.;]*$/i;

/** What is said where two names of one concept are used, each with its uses; names in their own words need not share one. */
function mixed(names: NameUses[], inOwnWords: boolean, isPlace: boolean) {
  if (names.length < 2) return undefined;
  // Of names used equally often the preferred one leads; where each says it in words of its own, the first, as they stand in that order.
  const isPreferred = ({ term }: NameUses) => Number(!inOwnWords && term.status === "preferred");
  names.sort((one, other) => other.count - one.count || isPreferred(other) - isPreferred(one));
  // The preferred name leads where the memo has it more than half as often, so that nobody is sent from the better name to the other.
  const better = names.find(({ term, count }) => term.status === "preferred" && count * 2 > (names[0]?.count ?? 0));
  if (better && (!inOwnWords || isPlace)) names.splice(0, names.length, better, ...names.filter((one) => one !== better));
  const [leading, ...rest] = names;
  const differ = inOwnWords ? areTwoNames : areTwoForms;
  const minor = rest.find(({ term }) => leading && differ(leading.term.text, term.text) && !areTwoSpellings(leading.term.text, term.text));
  const event = minor?.first;
  if (!leading || !minor || !event || event.data.kind !== "term" || areToldApart(event, leading.term)) return undefined;
  const name = asWritten(leading);
  const text = inFormOf(event.data.mention, event.block.text, name, minor.term);
  const fixes = text === undefined ? [] : [writeName(event, text)];
  const times = (count: number) => (count === 1 ? "once" : `${count} times`);
  return {
    event,
    message: `This memo says both "${name.text}" (${times(leading.count)}) and "${asWritten(minor).text}" (${times(minor.count)}) for one thing. Keep to "${name.text}".`,
    fixes,
  };
}

/** The fix that writes the other name, with the article that it takes: "an online scam centre" for "a scam compound". */
function writeName(event: MemoEvent, text: string): FixDraft {
  return { title: `Write "${text}"`, edits: [writeInstead(event, 0, event.end - event.start, text)] };
}

/** The name in the small letters in which the memo has it, where the base has capitals: "pekerja migran Indonesia". */
function asWritten({ term, first }: NameUses): Pick<Term, "text" | "lang"> {
  if (first?.data.kind !== "term") return term;
  const { start, stemEnd } = first.data.mention;
  const written = first.block.text.slice(start, stemEnd);
  const isLower = /\s\p{Ll}/u.test(written) && /^\p{Lu}\S*\s\p{Lu}/u.test(term.text) && written.toLowerCase() === term.text.toLowerCase();
  return isLower ? { text: written.charAt(0).toLowerCase() + written.slice(1), ...(term.lang && { lang: term.lang }) } : term;
}

/** The leading name in the number and with the ending of the other, where it can take them. */
function inFormOf(
  { start, stemEnd, end, inflected, forms }: Mention,
  text: string,
  leading: Pick<Term, "text" | "lang">,
  minor: Term,
): string | undefined {
  const written = text.slice(start, end);
  const name = likeCase(leading.text, written);
  const form = forms.find((one) => one.term === minor)?.text ?? minor.text;
  if (!inflected) return isPluralForm(form, minor.text) ? pluralOf(name) : name;
  const ending = text.slice(stemEnd, end);
  if (leading.lang === "id") return hasClitic.test(ending) ? name + ending.replace(/^-/, "") : undefined;
  return /['\u2019]/.test(ending) || !/s$/i.test(written) ? undefined : pluralOf(name);
}

const hasClitic = /^-?(?:nya|lah|kah|pun|ku|mu)$/;

function isPluralForm(form: string, text: string): boolean {
  return form !== text && isPluralOf(form.split(" ").at(-1) ?? "", text.split(" ").at(-1) ?? "");
}

/** "child labour", "child labor": of ways of spelling `mixedSpellings` tells. */
function areTwoSpellings(one: string, other: string): boolean {
  const [first, second] = [foldWords(one), foldWords(other)];
  return (
    first.length === second.length && first.every((word, at) => word === second[at] || isSameButForDialect(word, second[at] as string))
  );
}

/** Two forms of one phrase: they share a word or its stem, and neither holds the other. */
function areTwoForms(one: string, other: string): boolean {
  const first = foldWords(one);
  const second = foldWords(other);
  return (
    areTwoNames(one, other) &&
    first.some((word) => word.length > 4 && second.some((next) => next.length > 4 && next.slice(0, 6) === word.slice(0, 6)))
  );
}

/** Neither name is the other, shortened or in another number. */
function areTwoNames(one: string, other: string): boolean {
  const first = foldWords(one).map(singularOf);
  const second = foldWords(other).map(singularOf);
  return !holdsInOrder(first, second) && !holdsInOrder(second, first);
}

/** All words of the second stand in the first, in their order: "prospective Indonesian migrant worker" and "prospective migrant worker". */
function holdsInOrder(words: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === part[at]) at++;
  return at === part.length;
}

function foldWords(text: string): string[] {
  return text.split(/[\s-]+/).map(foldWord);
}
