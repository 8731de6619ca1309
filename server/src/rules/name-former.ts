import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { softer } from "../engine/finding.js";
import type { Form } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { sentenceAt, sentenceText } from "../engine/sentences.js";
import { actsNow } from "./actsNow.js";
import { isClitic, withClitic } from "./clitics.js";
import { isOfHolderOfThen } from "./holderOfThen.js";
import { introducedThen } from "./introducedThen.js";
import { insideLongerName } from "./longerNames.js";
import { replaceStretch } from "./replacements.js";
import { isMarkedSic } from "./sentenceSigns.js";
import {
  followsPast,
  isExcusedByTime,
  isPast,
  isRecital,
  isSaidByActOfThen,
  languageAt,
  rightUntil,
  rowSpeaksOfPast,
  termFinding,
  wrongTerms,
} from "./terms.js";

/**
 * Reports an institution or country called by a name that it no longer has, where the memo speaks of the present. It stays silent in sentences about the
 * time before the renaming and where the new name stands beside the old one.
 * Bad:  The delegation from East Timor proposed a joint hotline.
 * Good: The delegation from Timor-Leste proposed a joint hotline.
 * Bad:  The Ministry of Law and Human Rights will send two officers to the victims of the 2023 case.
 * Good: In 1999 observers arrived in East Timor.
 */
export const nameFormer: BlockRule = {
  id: "name-former",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.wrong | blockHas.renamed,
  *check(view, facts, context) {
    const listed = wrongTerms(view, facts, context);
    for (const wrong of listed) {
      if (wrong.rule !== "name-former") continue;
      const until = rightUntil(wrong.term, wrong.concept);
      yield termFinding(wrong, view, until ? `is a former name, used until ${lastYear(until)}` : "is a former name");
    }
    if (facts.quoted || isRecital(view.text)) return;
    let previous: { readonly end: number; readonly conceptIndex: number } | undefined;
    for (const mention of facts.mentions) {
      if (mention.nested || listed.some((wrong) => wrong.mention.first <= mention.first && mention.last <= wrong.mention.last)) continue;
      const renamed = renamedReading(mention, view, facts, context);
      if (!renamed) continue;
      const conceptIndex = mention.forms[0]?.conceptIndex ?? -1;
      const repeats = previous?.conceptIndex === conceptIndex && mention.start - previous.end <= 3;
      previous = { end: mention.end, conceptIndex };
      if (!repeats) yield renamedFinding(mention, renamed, view, facts, context);
    }
  },
};

const renamedKinds: ReadonlySet<string> = new Set(["institution", "programme", "place", "role"]);

function isRenamed(form: Form): boolean {
  return form.isRenamed;
}

/** The year of the day before a date: a name that was right before January 2020 was used until 2019. */
function lastYear(date: string): number {
  const year = Number(date.slice(0, 4));
  return /^\d{4}-01(?:-01)?$/.test(date) ? year - 1 : year;
}

/** The concept that a mention names, when all it can name is of the past at the memo's date. */
function renamedReading(mention: Mention, view: BlockView, facts: BlockFacts, context: RuleContext): Concept | undefined {
  if (mention.zone & (zone.quoted | zone.masked) || !mention.forms.some(isRenamed)) return undefined;
  let former: Concept | undefined;
  for (const form of mention.forms) {
    const term = context.lexicon.termOf(form);
    // The title of the regulation that set the body up.
    if (
      form.termIndex < 0 &&
      !/\b(?:tentang|on|concerning)\s+(?:the\s+)?$/i.test(view.text.slice(Math.max(0, mention.start - 16), mention.start))
    )
      continue;
    if (!term) return undefined;
    const concept = context.lexicon.conceptOf(form);
    // "Indonesian workers" in small letters are workers from Indonesia; the term of the old law has capitals.
    if (concept.kind === "role" && isInSmallLetters(term.text, view.text.slice(mention.start, mention.end))) return undefined;
    const isRenamed =
      renamedKinds.has(concept.kind) && concept.renamedTo !== undefined && concept.until !== undefined && concept.until <= context.date;
    if (!isRenamed || term.status === "discouraged") {
      // Another meaning, or an item that may not be told from the string.
      if (term.status === "discouraged" || !isPast(concept, context.date)) return undefined;
      continue;
    }
    former ??= concept;
  }
  if (!former) return undefined;
  if (isMarkedSic(view.text, mention.end) || isOfHolderOfThen(view.text, mention.end)) return undefined;
  if (facts.kind === "table" && rowSpeaksOfPast(view.text, former.until, context)) return undefined;
  const own = sentenceAt(facts.sentences, mention.start);
  // The cells of a row belong together.
  const sentence = facts.kind === "table" ? undefined : own;
  const words = sentenceText(view.text, facts.sentences, mention.start);
  if (namesSuccessor(former, sentence, facts, context)) return undefined;
  const isNow =
    (former.kind === "institution" || isOffice(former)) &&
    own !== undefined &&
    former.until !== undefined &&
    actsNow(view.text, mention, own, former.until, context.date);
  if (!isNow && isExcusedByTime(former.until, words, context)) return undefined;
  const isFormer = (form: Form) => context.lexicon.conceptOf(form) === former;
  if (!isNow && sentence && followsPast(mention, former.until, isFormer, sentence, view, facts, context)) return undefined;
  if (own && isSaidByActOfThen(former.until, own, facts)) return undefined;
  if (former.kind === "institution" && introducedThen(view.text, mention, own, former.until)) return undefined;
  const form = mention.forms.find((one) => one.termIndex >= 0);
  const term = form && context.lexicon.termOf(form);
  if (!form || !term) return undefined;
  const lang = languageAt(facts, mention.start, context);
  return insideLongerName({ rule: "name-former", mention, form, term, concept: former, lang }, view, facts) ? undefined : former;
}

/** "Coordinating Minister for ...": an office, and no role of a person. */
function isOffice({ kind, terms }: Concept): boolean {
  return kind === "role" && terms.some(({ text }) => /^(?:Coordinating )?Minister |^Menteri |^Menko /.test(text));
}

/** The base writes each word with a capital, the text only the first. */
function isInSmallLetters(listed: string, written: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+$/u.test(listed) && /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)+$/u.test(written) && !/^Tenaga\b/.test(written)
  );
}

function namesSuccessor(
  former: Concept,
  sentence: { start: number; end: number } | undefined,
  facts: BlockFacts,
  context: RuleContext,
): boolean {
  const successors = former.renamedTo ?? [];
  return facts.mentions.some(
    (other) =>
      (!sentence || (other.start >= sentence.start && other.end <= sentence.end)) &&
      // Its own former acronym, listed as wrong with the successor, names no successor: "... Swasta (PPTKIS)".
      other.forms.some(
        (form) => form.status !== "discouraged" && form.status !== "obsolete" && successors.includes(context.lexicon.conceptOf(form).id),
      ),
  );
}

function renamedFinding(mention: Mention, former: Concept, view: BlockView, facts: BlockFacts, context: RuleContext): FindingDraft {
  const isAcronym = mention.forms.some((form) => form.isAcronym);
  // An English name in an Indonesian sentence has an English successor.
  const lang = ownLanguage(mention, former, context) ?? languageAt(facts, mention.start, context);
  const fixes: FixDraft[] = [];
  const names: string[] = [];
  for (const id of likelierFirst(presentSuccessors(former, context), former, mention, view, facts, context)) {
    const next = context.lexicon.concept(id);
    const wanted = next?.terms.filter((term) => term.status === "preferred" && (term.type === "acronym") === isAcronym) ?? [];
    const term = wanted.find((one) => one.lang === lang) ?? wanted.find((one) => one.lang === undefined) ?? wanted[0];
    const name = term?.text ?? (next ? undefined : id);
    if (name === undefined || names.includes(name)) continue;
    names.push(name);
    const ending = view.text.slice(mention.stemEnd, mention.end);
    const fix = isClitic(ending)
      ? replaceStretch(view, mention.start, mention.end, withClitic(name, ending))
      : replaceStretch(view, mention.start, mention.stemEnd, name);
    const gloss = isAcronym ? undefined : acronymAfter(mention, view, facts, former, context);
    const acronym = next?.terms.find((one) => one.status === "preferred" && one.type === "acronym")?.text;
    fixes.push(gloss && acronym ? { ...fix, edits: [...fix.edits, { start: gloss.start, end: gloss.stemEnd, text: acronym }] } : fix);
  }
  const isRenaming = names.length === 1;
  const weak = former.confidence === "high" ? "warning" : "hint";
  const what = isRenaming ? "is a former name" : "no longer exists under this name";
  const since = former.until ? ` since ${former.until.slice(0, 4)}` : "";
  const source = former.sources[0];
  return {
    start: mention.start,
    end: mention.end,
    level: isRenaming ? weak : softer(weak, "information"),
    message: `"${view.text.slice(mention.start, mention.stemEnd).replace(/\s+/g, " ")}" ${what}${since}.${names.length > 0 ? ` Write ${names.map((name) => `"${name}"`).join(" or ")}.` : ""}`,
    fixes,
    ...(source ? { source } : {}),
  };
}

/** Language in which the former name is written, where the base says so. */
function ownLanguage(mention: Mention, former: Concept, { lexicon }: RuleContext): Lang | undefined {
  for (const form of mention.forms) if (lexicon.conceptOf(form) === former && !form.isAcronym) return lexicon.termOf(form)?.lang;
  return undefined;
}

/** What took the place of a body, and of that in turn, up to those that exist on the memo's date. */
function presentSuccessors(former: Concept, context: RuleContext): string[] {
  const found: string[] = [];
  const queue = [...(former.renamedTo ?? [])];
  for (let at = 0; at < queue.length && at < mostSuccessors; at++) {
    const id = queue[at] as string;
    const next = context.lexicon.concept(id);
    const later = next?.until !== undefined && next.until <= context.date ? (next.renamedTo ?? []) : [];
    if (later.length > 0) queue.push(...later);
    else if (!found.includes(id)) found.push(id);
  }
  return found;
}

/** Of several successors those first of whose own words the sentence has some ("in charge of immigration"). */
function likelierFirst(
  ids: readonly string[],
  former: Concept,
  mention: Mention,
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
): readonly string[] {
  if (ids.length < 2) return ids;
  const said = sentenceText(view.text, facts.sentences, mention.start).toLowerCase();
  const old = new Set(former.terms.flatMap(({ text }) => wordsOf(text)));
  const scoreOf = (id: string) => {
    const own = new Set((context.lexicon.concept(id)?.terms ?? []).flatMap(({ text }) => wordsOf(text)));
    return [...own].filter((word) => !old.has(word) && said.includes(word)).length;
  };
  const scores = new Map(ids.map((id) => [id, scoreOf(id)]));
  return [...ids].sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0));
}

/** Beginnings of the longer words of a name: "immigr", "correc". */
function wordsOf(name: string): readonly string[] {
  return (name.toLowerCase().match(/[a-z]{6,}/g) ?? [])
    .filter((word) => !/^(?:minist|kement|menter|indone|republ)/.test(word))
    .map((word) => word.slice(0, 6));
}

const mostSuccessors = 12;

/** The concept's acronym in brackets right after its long form. */
function acronymAfter(mention: Mention, view: BlockView, facts: BlockFacts, former: Concept, context: RuleContext): Mention | undefined {
  return facts.mentions.find(
    (other) =>
      other.start > mention.end &&
      /^\s?\($/.test(view.text.slice(mention.end, other.start)) &&
      other.forms.some((form) => form.isAcronym && context.lexicon.conceptOf(form) === former),
  );
}
