import type { Concept, Lang, Level } from "../engine/concept.js";
import { standsBefore } from "../engine/eventOrder.js";
import type { AcronymDefinition, AcronymUse } from "../engine/facts.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import type { RuleContext, SubjectFindingDraft, SubjectRule } from "../engine/rule.js";
import { acceptedSpelling } from "./acceptedSpelling.js";
import { annexOf, type DefinitionEvent, isConfirmed, levelFor, storyOf, type UseEvent } from "./acronyms.js";
import { dropAcronym } from "./dropAcronym.js";
import { pluralOf } from "./english.js";
import { inPlaceOfUse } from "./inPlaceOfUse.js";
import { inSentence } from "./inSentence.js";
import { haveOtherHeads, sameMeaning } from "./sameMeaning.js";
import { secondAcronym } from "./secondAcronym.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports an acronym that the memo spells out in two ways that mean two things, with the first use after both, and points out one that the memo writes in two right spellings, or with other capitals or
 * marks than where it is spelled out, or in another sense than the one that it introduces, and a second acronym for one term ("TIP" and "HT"). An acronym that is ambiguous in the base and spelled out nowhere is reported by `acronym-undefined`, with a fix for each meaning.
 *
 * Bad:  Pekerja Migran Indonesia (PMI) tiba di Batam. Palang Merah Indonesia (PMI) membantu, dan PMI melapor.
 * Good: Pekerja Migran Indonesia (PMI) tiba di Batam. Palang Merah Indonesia membantu, dan PMI melapor.
 */
export const acronymAmbiguous: SubjectRule = {
  id: "acronym-ambiguous",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    const firsts = new Map<number, DefinitionEvent>();
    for (const event of [...story.listed, ...story.definitions]) {
      const { definition } = event.data;
      if (!definition.long || definition.fit === "loose") continue;
      const annex = annexOf(event, context);
      const first = firsts.get(annex) ?? firsts.get(0);
      if (!first) {
        firsts.set(annex, event);
        continue;
      }
      if (sameMeaning(first.data.definition, definition, context.lexicon)) continue;
      const level = levelFor(definition, haveOtherHeads(first.data.definition, definition) ? "hint" : "warning", context);
      if (!level) return;
      yield {
        event,
        level,
        message: `"${definition.text}" stands for "${definition.long.text}" here and for "${first.data.definition.long?.text}" elsewhere in this memo. Write one of the two in full throughout.`,
        fixes: dropAcronym(event),
      };
      // Of letters that the base does not know, the two may well be one thing in two wordings, unless they share no word.
      if (level !== "warning" && !shareNoWord(first.data.definition, definition)) return;
      const unclear = story.uses.find((use) => standsBefore(event, use) && standsBefore(first, use) && annexOf(use, context) === annex);
      if (unclear) yield eitherMeant(unclear, [first.data.definition, definition], level, context.lexicon);
      return;
    }
    const [defined] = [...story.listed, ...story.definitions];
    if (defined) {
      yield* inOtherSense(defined, story.uses, context);
      const cited = citedAsText(defined, story.uses, context);
      if (cited) yield cited;
      const second = secondAcronym(defined, story, context);
      if (second) yield second;
    }
    if (!defined) yield* inTwoSenses(story.uses, context);
    const mixed = otherMarks(defined, story.uses, context.lexicon) ?? mixedSpellings(defined, story.uses, context.lexicon);
    if (mixed) yield mixed;
  },
};

function shareNoWord(one: AcronymDefinition, other: AcronymDefinition): boolean {
  const words = (definition: AcronymDefinition) =>
    (definition.long?.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 6));
  const own = new Set(words(one));
  return own.size > 1 && words(other).length > 1 && !words(other).some((word) => own.has(word));
}

/** The first use after both definitions: nobody can tell from the letters which of the two is meant. */
function eitherMeant(event: UseEvent, both: readonly AcronymDefinition[], level: Level, lexicon: Lexicon): SubjectFindingDraft {
  const { use } = event.data;
  const longs = both.map(({ long }) => inSentence((long?.text ?? "").replace(/\s+/g, " "), lexicon));
  return {
    event,
    level,
    message: `"${use.text}" can mean "${longs[0]}" or "${longs[1]}" here: this memo spells it out as both. Write the one that is meant in full.`,
    fixes: longs.flatMap((long) => inPlaceOfUse(event, long)),
  };
}

/** "relawan PMI", where the memo has spelled PMI out as "pekerja migran Indonesia": the word before or after it goes with another of its senses only. */
function* inOtherSense(
  { data: { definition } }: DefinitionEvent,
  uses: readonly UseEvent[],
  { lexicon, lang }: RuleContext,
): Generator<SubjectFindingDraft> {
  if (definition.fit !== "known" || definition.forms.length < 2) return;
  const long = definition.long?.text ?? "";
  const meant = new Set(lexicon.formsOf(long).map(({ conceptIndex }) => conceptIndex));
  const others = definition.forms.filter(
    ({ conceptIndex }) => !meant.has(conceptIndex) && ![...meant].some((own) => lexicon.areCounterparts(own, conceptIndex)),
  );
  const isHouse = ({ conceptIndex }: Form) => lexicon.base.kindOf(conceptIndex) === "institution";
  if (!others.some((form) => isHouse(form) || lexicon.conceptOf(form).contextWords)) return;
  const ownWords = new Set([...meant].flatMap((index) => lexicon.conceptAt(index).contextWords ?? []).map((word) => word.toLowerCase()));
  for (const event of uses) {
    const nameOf = ({ terms }: Concept) =>
      terms.find((term) => term.type === "full" && term.status === "preferred" && term.lang === (event.lang ?? lang));
    const before = /(\p{L}+)[\s*_]+$/u.exec(event.text.slice(Math.max(0, event.start - 40), event.start));
    // "PMI volunteers", but not "PMI relawan": in Indonesian what is told goes first.
    const after = event.lang === "en" ? /^\s+(\p{L}+)/u.exec(event.text.slice(event.end, event.end + 24)) : undefined;
    const housed = houseOf(event, meant, others, lexicon);
    const house = housed && nameOf(housed);
    if (house) {
      yield meantOtherwise(event, long, "before the name of a place", house.text);
      return;
    }
    const beside = [before?.[1], after?.[1]].map((word) => word?.toLowerCase() ?? "");
    if (beside.some((word) => ownWords.has(word))) continue;
    const counted = countedPeople(event, meant, others, lexicon);
    if (counted) {
      const name = nameOf(counted);
      if (!name) continue;
      yield meantOtherwise(event, long, "after a number", name.text, event.lang === "en" ? pluralOf(name.text) : undefined);
      return;
    }
    for (const form of others) {
      const concept = lexicon.conceptOf(form);
      const word = concept.contextWords?.find((one) => beside.includes(one.toLowerCase()) && !saidOfAnybody.test(one));
      const name = nameOf(concept);
      // The committee of a convention has its letters, too.
      if (!word || !name || sharesWords(name.text, long)) continue;
      yield meantOtherwise(event, long, `beside "${word}"`, name.text);
      return;
    }
  }
}

/** "Ambulans PMI ... sembilan PMI yang baru tiba": spelled out nowhere, and meant as a body in one place and as people in another. */
function* inTwoSenses(uses: readonly UseEvent[], { lexicon, lang }: RuleContext): Generator<SubjectFindingDraft> {
  const forms = uses.length < 2 ? [] : (uses[0]?.data.use.forms ?? []);
  const ofKind = (kind: string) => {
    const found = new Set(forms.map(({ conceptIndex }) => conceptIndex).filter((index) => lexicon.base.kindOf(index) === kind));
    return found.size === 1 ? lexicon.conceptAt([...found][0] as number) : undefined;
  };
  const body = ofKind("institution");
  const people = body?.contextWords && ofKind("role");
  if (!body || !people) return;
  const words = new Set(body.contextWords?.map((word) => word.toLowerCase()));
  const isBody = ({ text, start }: UseEvent) =>
    words.has(/(\p{L}+)[\s*_]+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ?? "");
  const arePeople = ({ text, start, end, lang: own }: UseEvent) =>
    numberBefore.test(text.slice(Math.max(0, start - 24), start)) && (own !== "en" || afterPeople.test(text.slice(end, end + 12)));
  const pair = [
    { event: uses.find(isBody), concept: body, other: people },
    { event: uses.find(arePeople), concept: people, other: body },
  ];
  const nameOf = ({ terms }: Concept, own: Lang | undefined) =>
    terms.find((term) => term.type === "full" && term.status === "preferred" && term.lang === (own ?? lang))?.text;
  if (pair.some(({ event }) => event === undefined)) return;
  for (const { event, concept, other } of pair) {
    const name = event && nameOf(concept, event.lang);
    if (!event || !name) continue;
    yield {
      event,
      level: "hint",
      message: `"${event.data.use.text}" seems to mean "${name}" here and "${nameOf(other, event.lang)}" elsewhere in this memo. Write each in full.`,
      fixes: inPlaceOfUse(event, name),
    };
  }
}

/** What a news agency does, and everybody else as well. */
const saidOfAnybody =
  /^(?:report(?:s|ed|ing)?|said|says|told|tells|according|quot(?:es|ed)|wrote|writes|melaporkan|melansir|menulis|mengutip)$/i;

/** The finding on a use that means something else than what the memo introduces the letters as; `sign` tells by what one sees that, `written` is the name as the place needs it. */
function meantOtherwise(event: UseEvent, long: string, sign: string, name: string, written = name): SubjectFindingDraft {
  const { use } = event.data;
  return {
    event,
    level: "hint",
    message: `This memo introduces "${use.text}" as "${long.replace(/\s+/g, " ")}"; ${sign} it seems to mean "${name}". Write that in full.`,
    fixes: inPlaceOfUse(event, written),
  };
}

/** "di LP Cipinang", where LP is introduced as a report: what has the name of a place after it, and is where somebody is, is a house. */
function houseOf(
  { text, start, end }: UseEvent,
  meant: ReadonlySet<number>,
  others: readonly Form[],
  lexicon: Lexicon,
): Concept | undefined {
  if (meant.size === 0 || [...meant].some((index) => lexicon.base.kindOf(index) === "institution")) return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 16);
  const somewhere = /(?<![a-z])(?:di|ke|dari|in|at|to|from)\s$/i.test(before) && /^\s\p{Lu}\p{Ll}{2,}/u.test(after);
  // "oleh PMI Kota Dumai": a branch of a body that acts.
  const branch =
    /(?<![a-z])(?:oleh|dengan|bersama|kepada|relawan|pengurus|ketua|by|with)\s$/i.test(before) &&
    /^\s(?:Kota|Kabupaten|Provinsi|Cabang)\s\p{Lu}/u.test(after);
  if (!somewhere && !branch) return undefined;
  const house = others.find(({ conceptIndex }) => lexicon.base.kindOf(conceptIndex) === "institution");
  return house && lexicon.conceptOf(house);
}

/** "It treated 40 PMI", where PMI is introduced as the Red Cross: bodies are not counted, and another sense is of people. */
function countedPeople(
  { text, start, end, lang }: UseEvent,
  meant: ReadonlySet<number>,
  others: readonly Form[],
  lexicon: Lexicon,
): Concept | undefined {
  if (meant.size === 0 || ![...meant].every((index) => lexicon.base.kindOf(index) === "institution")) return undefined;
  if (!numberBefore.test(text.slice(Math.max(0, start - 24), start)) || (lang === "en" && !afterPeople.test(text.slice(end, end + 12))))
    return undefined;
  const people = others.map(({ conceptIndex }) => conceptIndex).filter((index) => lexicon.base.kindOf(index) === "role");
  const [first] = people;
  return first === undefined ? undefined : lexicon.conceptAt(first);
}

const numberBefore =
  /(?<![A-Za-z0-9.,/-])(?:\d{1,3}(?:[.,]\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|para|seorang)\s+(?:orang\s+)?$/i;
/** What follows people, and not the noun that the acronym stands before. */
const afterPeople =
  /^(?:\s*[.,;:)]|\s+(?:who|deported|returned|rescued|arrived|came|landed|left|went|reached|sought|died|stranded|waited|complained|reported|just|were|are|was|from|in|at|on|to|had|have|and|with|by|returning|working)(?![a-z]))/;

/** "Article 6 of CEDAW", where the memo has introduced CEDAW as the committee: articles are the convention's. */
function citedAsText(
  { data: { definition } }: DefinitionEvent,
  uses: readonly UseEvent[],
  { lexicon, lang }: RuleContext,
): SubjectFindingDraft | undefined {
  const long = definition.long?.text ?? "";
  if (definition.fit !== "known" || !/^(?:the\s+)?(?:[A-Za-zÀ-ỿ]+\s)?(?:committee|komite)\s/.test(long.toLowerCase())) return undefined;
  const convention = definition.forms.map((form) => lexicon.conceptOf(form)).find(({ instrument }) => instrument?.form === "treaty");
  const event = convention && uses.find(({ text, start }) => articleOf.test(text.slice(Math.max(0, start - 40), start)));
  const name = convention?.terms.find(
    (term) => term.type === "full" && term.status === "preferred" && term.lang === (event?.lang ?? lang) && !term.unverified,
  );
  if (!event || !name) return undefined;
  const { use } = event.data;
  const article = event.lang === "en" && /\sof\s$/.test(event.text.slice(0, event.start)) ? "the " : "";
  return {
    event,
    level: "hint",
    message: `This memo introduces "${use.text}" as "${long.replace(/\s+/g, " ")}"; articles are those of "${name.text}". Write that in full.`,
    fixes: inPlaceOfUse(event, article + name.text),
  };
}

const articleOf = /(?<!\p{L})(?:Articles?|Art\.|Pasal)\s+\d+[\d\s(),a-z-]{0,24}\s(?:of\s+(?:the\s+)?)?$/iu;

function sharesWords(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/\s+/));
  return (
    one
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 4 && words.has(word)).length > 1
  );
}

/** "SoP" or "JTIP", where the memo has defined "SOP" or "J/TIP". */
function otherMarks(defined: DefinitionEvent | undefined, uses: readonly UseEvent[], lexicon: Lexicon): SubjectFindingDraft | undefined {
  if (!defined) return undefined;
  const { text } = defined.data.definition;
  const event = uses.find(({ data: { use } }) => use.text !== text && isSlipOfMarks(use, defined.data.definition, lexicon));
  return event && keepTo(event, text, `This memo introduces "${text}" and writes "${event.data.use.text}" here. Keep to "${text}".`);
}

/** Two right spellings of one acronym: the one that the memo spells out leads, else the first. */
function mixedSpellings(
  defined: DefinitionEvent | undefined,
  uses: readonly UseEvent[],
  lexicon: Lexicon,
): SubjectFindingDraft | undefined {
  const leading = defined?.data.definition ?? uses[0]?.data.use;
  if (!leading) return undefined;
  const isRight = ({ text, forms }: Pick<AcronymUse, "text" | "forms">) =>
    forms.some((form) => form.text === text.replace(/\s+/g, " ") && isConfirmed(form, lexicon));
  const event = uses.find(({ data: { use } }) => plain(use.text) !== plain(leading.text) && isRight(use));
  return event && isRight(leading)
    ? keepTo(event, leading.text, `This memo writes both "${leading.text}" and "${event.data.use.text}". Both are right; choose one.`)
    : undefined;
}

function keepTo(event: UseEvent, text: string, message: string): SubjectFindingDraft {
  return { event, level: "hint", message, fixes: [writeFix(0, event.data.use.end - event.data.use.start, text)] };
}

/**
 * Other capitals, or other marks where the base does not know the acronym so, or knows it as another thing's ("NAPTIP" of Nigeria, where "NAP-TIP" is spelled out); of what
 * it knows in several parts acronym-variant speaks.
 */
function isSlipOfMarks({ text, forms }: AcronymUse, defined: AcronymDefinition, lexicon: Lexicon): boolean {
  // "Pilkada" is right, however the memo has introduced it.
  // "VoTs" and "VOTs": the letters of one acronym in two ways, each right by itself.
  if (plain(text) === plain(defined.text) && isOfLetters(text) && isOfLetters(defined.text)) return true;
  if (plain(text) === plain(defined.text)) return !forms.some((form) => form.text === text && isConfirmed(form, lexicon));
  const isOfAnother = forms.every(({ conceptIndex }) => !defined.forms.some((form) => form.conceptIndex === conceptIndex));
  return isOfAnother && !acceptedSpelling(text, lexicon);
}

/** Nearly all capitals, which are read letter by letter. */
function isOfLetters(text: string): boolean {
  return /^\p{Lu}+(?:\p{Ll}\p{Lu}+)?s?$/u.test(text);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").toUpperCase();
}
