import { hasWord } from "../engine/acronymCandidates.js";
import { articleBefore } from "../engine/articleBefore.js";
import { isInAttendance } from "../engine/attribution.js";
import type { Concept, Lang, Term } from "../engine/concept.js";
import type { AcronymUse } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { nearAcronym, withoutDigit, withoutStrayLetter } from "../engine/nearAcronym.js";
import type { FixDraft, RuleContext, SubjectFindingDraft, SubjectRule } from "../engine/rule.js";
import { sentenceAt, sentenceText } from "../engine/sentences.js";
import { acceptedSpelling } from "./acceptedSpelling.js";
import {
  type Expansion,
  expansionsOf,
  isConfirmed,
  isDiscouraged,
  isEveryday,
  isExempt,
  isHousehold,
  isHouseholdSense,
  levelFor,
  looksLikeWord,
  sourceOf,
  storyOf,
  type UseEvent,
} from "./acronyms.js";
import { capitalised, pluralOf } from "./english.js";
import { isJoined } from "./isJoined.js";
import { namedBefore } from "./namedBefore.js";
import { isOwnParted, isSpelledOutAmiss, type OwnAcronym, oneOfFour, ownAcronym, ownSlipOfParts, swappedShort } from "./ownAcronym.js";
import { repeatedHead } from "./repeatedHead.js";
import { isExcusedByTime } from "./terms.js";
import { isCodeOrWord, isOfVessel, isToldBehind } from "./toldBeside.js";
import { writeFix } from "./writeFix.js";
import { writeInstead } from "./writeInstead.js";

/**
 * Reports an acronym that the memo uses and never spells out, at its first use in the text. Headings, quotations, names and memo fields do not count
 * as uses, nor do everyday words in capitals for which nothing beside them speaks ("We must STOP"). Acronyms that any reader knows (UN, ASEAN, PBB, UU) need no definition. Those that the base has not confirmed, or does not know, are
 * reported in memos only, the former as hints. Where the memo spells out another acronym of the same thing, or one from which the word is a letter off, that one is offered.
 *
 * Bad:  The LPSK assisted 120 victims in 2025.
 * Good: The Witness and Victim Protection Agency (LPSK) assisted 120 victims in 2025. The LPSK will report in May.
 * Bad:  Penanganan TPPO membutuhkan koordinasi antarlembaga.
 * Good: Penanganan tindak pidana perdagangan orang (TPPO) membutuhkan koordinasi, karena TPPO melintasi wilayah.
 */
export const acronymUndefined: SubjectRule = {
  id: "acronym-undefined",
  defaultLevel: "warning",
  scope: "acronym",
  *check(subject, context) {
    const story = storyOf(subject, context.lexicon);
    if (story.definitions.length > 0 || story.listed.length > 0 || story.inHeading) return;
    if (story.others.some(({ data: { use } }) => use.isPerson)) return;
    if (
      story.uses.some(
        (use) => isToldForm(use) || isSpelledOutBehind(use, context.lexicon) || isToldBehind(use.data.use.key, use.text, use.end),
      )
    )
      return;
    // Part of a slip for an acronym of several words is no use of its own.
    const first = story.uses.find(
      ({ data: { use }, text, start, end }) =>
        !use.isEmphasis &&
        !authorOfEntry.test(text.slice(end, end + longestLead)) &&
        (!use.run || !(ownSlipOfParts(use.run, context.defined) || isOwnParted(use.run, context.defined))) &&
        !onSign.test(text.slice(Math.max(0, start - longestLead), start)) &&
        !isInAttendance(text, start) &&
        !isOfVessel(use.text, text, end) &&
        !isCodeOrWord(text, start, end) &&
        !isShortNameOfBody(text, start, end) &&
        !verbOf.test(text.slice(Math.max(0, start - 6), start)),
    );
    if (!first) return;
    const { use } = first.data;
    const act = otherNameOfAct(first, context);
    if (act) {
      yield act;
      return;
    }
    // "TIP-OFF": a word in capitals. "The short form PTPPO is found in textbooks": the letters are spoken of.
    if (isTipOff(first.text, first.start, first.end)) return;
    if (ofLetters.test(first.text.slice(Math.max(0, first.start - longestLead * 2), first.start))) return;
    if (
      isExempt(use, context) ||
      isToldAsFormer(first, context) ||
      isEveryday(use.text, first.lang ?? context.lang) ||
      isOfDefinedParts(use.text, first.lang ?? context.lang, context) ||
      isDiscouraged(use, context.lexicon) ||
      looksLikeWord(use, context.lexicon) ||
      isSpelledOutAmiss(use, context)
    )
      return;
    // A wrong spelling is for acronym-variant to mend first.
    if (use.forms.length === 0 ? acceptedSpelling(use.text, context.lexicon) !== undefined : isSpacedOtherwise(use)) return;
    // Two letters stand for many things; those that nearly every reader knows are looked for in a memo, not in a passage.
    if (context.isPassage && isHousehold(use.text)) return;
    const level = levelFor(use, use.key.length > 2 && !isHousehold(use.text) ? "warning" : "hint", context);
    if (!level) return;
    const lang = first.lang ?? context.lang;
    const own = ownAcronym(use, lang, context);
    const all = ofCounted(use, lang, besideKind(first, expansionsOf(use, lang, context.lexicon)));
    const named = namedBefore(first, context.lexicon, story.uses.length === 1);
    if (named) {
      yield { event: first, level, ...named };
      return;
    }
    const [best] = all;
    if (best && context.isPassage && isHouseholdSense(best.concept, rightBeside(first))) return;
    const swapped = own ? undefined : swappedShort(use.key, context.defined);
    if (best) {
      const told = lang === "en" && isBarePerson(first, best.concept) ? asSeveral(first) : first;
      const advice = withSwapped(first, withLongForms(told, all, lang, own, context.lexicon), swapped?.text);
      const isOneSense =
        own === undefined &&
        story.uses.length === 1 &&
        all.every(({ concept }) => concept === best.concept || isToldBeside(first, best.concept, concept));
      yield {
        event: first,
        level,
        ...advice,
        fixes: [...(advice.fixes ?? []), ...(isOneSense ? inEnglishAlone(told, best, lang, context.lexicon) : [])],
      };
    }
    // A name that the base lists without a long form needs none.
    else if (use.forms.length === 0) yield { event: first, level, ...withoutLongForm(first, own, context) };
  },
};

/** The words right beside an acronym: as many as the sign of its event has. */
function rightBeside({ text, start, end }: UseEvent): string {
  return text.slice(Math.max(0, start - 40), end + 24);
}

/** "AHRD ASEAN Human Rights Declaration": a line of a list of abbreviations that has lost its columns. */
function isSpelledOutBehind({ data: { use }, text, end }: UseEvent, lexicon: Lexicon): boolean {
  const gap = /^[\s:\u2013\u2014-]{1,4}(?:[Tt]he\s)?(?=[A-Z])/.exec(text.slice(end, end + longestGap))?.[0];
  if (gap === undefined) return false;
  const behind = text.slice(end + gap.length, end + gap.length + longestLongForm).toLowerCase();
  const isNamed = ({ type, text: name }: Term) => type === "full" && name.includes(" ") && behind.startsWith(name.toLowerCase());
  return use.forms.some((form) => lexicon.conceptOf(form).terms.some(isNamed));
}

const longestGap = 9;
const longestLongForm = 160;

/** "dinyatakan lengkap (P-21)", "P-21 atau lengkap": beside the code of a prosecutor's form stands what the form says. */
function isToldForm({ data: { use }, text, start, end }: UseEvent): boolean {
  return (
    formCode.test(use.text) &&
    /(?<![a-z])(?:lengkap|complete)(?![a-z])/i.test(
      `${text.slice(Math.max(0, start - longestLead * 2), start)}|${text.slice(end, end + longestLead)}`,
    )
  );
}

/** "Komite Penghapusan Segala Bentuk Diskriminasi terhadap Perempuan (CEDAW Committee)": the bracket gives the short name of the body that stands before it in full. */
function isShortNameOfBody(text: string, start: number, end: number): boolean {
  return (
    /^\s(?:Committee|Commission|Council|Secretariat|Board)\)/.test(text.slice(end, end + 14)) &&
    /[A-Z][a-z]+\s\($/.test(text.slice(Math.max(0, start - 24), start))
  );
}

const formCode = /^P-?(?:18|19|21)$/;

const ofLetters =
  /(?<![A-Za-z])(?:(?:[Tt]he|[Aa]n?)\s(?:[A-Z][a-z]+\s)?(?:acronyms?|abbreviations?|short\sforms?)|[Ss]ingkatan|[Aa]kronim|[Kk]ependekan)\s["\u201c*_]*$/;

function isTipOff(text: string, start: number, end: number): boolean {
  return (
    /^-OFFS?(?![A-Za-z])/.test(text.slice(end, end + 6)) ||
    /(?<![A-Za-z])TIP-$/.test(text.slice(Math.max(0, start - 5), start)) ||
    // "REPORT A TIP", on a button of a page: a hint that somebody gives.
    (text.slice(start, end) === "TIP" &&
      giveTip.test(text.slice(Math.max(0, start - longestLead * 2), start)) &&
      !nounBehind.test(text.slice(end, end + longestLead)))
  );
}

const giveTip = /(?<![A-Za-z])(?:REPORT|SUBMIT|SEND|LEAVE|GIVE|SHARE|PROVIDE|CALL\sIN)\s(?:US\s)?(?:A|AN\sANONYMOUS|YOUR)\s$/;
const nounBehind = /^\s(?:[Cc]ase|CASE|[Rr]eport|REPORT|[Vv]ictim|VICTIM|[Cc]rime|CRIME)/;

/** "A sign reading STOP", "spanduk bertuliskan AWAS": the letters are what stands on it. */
const onSign =
  /(?<![a-z])(?:reading|reads|that says|saying|marked|labelled|labeled|bertuliskan|bertulisan|berbunyi|tulisan)\s["\u201c*]*$/i;
const longestLead = 16;
/** "mem-PHK", "di-OTT": a verb made of the letters, which their words would not make. */
const verbOf = /(?<![A-Za-z])(?:me[mn]?g?|di|ter)-$/i;

/** "IOM. (2016). *Report on ...*": who wrote what a list of references has. */
const authorOfEntry = /^[.,]?\s\((?:19|20)\d\d[a-z]?\)[.,:]\s/;

/** "GT PP-TPPO" for "GT PP TPPO": all that the base has it for is written with other spaces and hyphens. */
function isSpacedOtherwise({ text, forms }: AcronymUse): boolean {
  const written = text.replace(/\s+/g, " ");
  return /[\s-]/.test(written) && forms.every((form) => form.text.toLowerCase() !== written.toLowerCase());
}

/** The name is told as a former one, and the writer is not to introduce it. */
function isToldAsFormer(event: UseEvent, context: RuleContext): boolean {
  const { use } = event.data;
  const concepts = use.forms.map((form) => context.lexicon.conceptOf(form));
  const [until] = concepts.map((concept) => concept.until);
  if (!concepts.length || !concepts.every((one) => one.renamedTo !== undefined && one.until !== undefined && one.until <= context.date))
    return false;
  return !isExcusedByTime(until, sentenceText(event.block.text, event.block.facts.sentences, event.start), context);
}

/** "Satgas TPPO", where the memo has introduced TPPO: a clipped word of everyday use before it needs no explanation; nor does a figure after it ("SAPA 129"). */
function isOfDefinedParts(text: string, lang: Lang, { defined }: RuleContext): boolean {
  const [first = "", ...rest] = text.split(/\s+/);
  if (rest.length === 1 && /^\d{1,4}$/.test(rest[0] ?? "") && defined.some((own) => own.text === first)) return true;
  return rest.length > 0 && isEveryday(first, lang) && rest.every((part) => defined.some((own) => own.text === part));
}

/** "UU TPPO", where the memo has introduced the same law as "UU PTPPO". */
function otherNameOfAct(event: UseEvent, context: RuleContext): SubjectFindingDraft | undefined {
  const { use } = event.data;
  if (!/^UU\s/.test(use.text)) return undefined;
  const own = ownAcronym(use, event.lang ?? context.lang, context);
  return own?.isSame && /^UU\s/.test(own.text)
    ? { event, level: "hint", message: ownMessage(use, own), fixes: [writeOwn(event, own)] }
    : undefined;
}

/**
 * The senses that go with the word beside an acronym: "the CEDAW convention" is the one that says so (`spellOut` takes the word in); "the CEDAW Committee" is that of the convention,
 * which does not say "committee" once more.
 */
export function besideKind({ block, start, end }: UseEvent, all: Expansion[]): Expansion[] {
  if (all.length < 2) return all;
  const kind =
    /^\s(committee|convention|commission|council)(?![a-z])/i.exec(block.text.slice(end, end + 12)) ??
    /(?<![a-z])(komite|konvensi|komisi|dewan|committee|convention)\s$/i.exec(block.text.slice(Math.max(0, start - 12), start));
  const word = kind?.[1]?.toLowerCase();
  if (word === undefined) return all;
  const isConvention = conventionWord.test(word);
  const others = all.filter(({ term }) => (isConvention ? conventionWord.test(term.text) : !term.text.toLowerCase().includes(word)));
  return others.length > 0 ? others : all;
}

const conventionWord = /convention|konvensi/i;

/** "IMO", where the memo has introduced IOM: the letters may be meant for that. */
function withSwapped(event: UseEvent, advice: Advice, swapped: string | undefined): Advice {
  if (swapped === undefined) return advice;
  return {
    ...advice,
    message: `${advice.message} This memo introduces "${swapped}": write that if it is meant.`,
    fixes: [...(advice.fixes ?? []), writeFix(0, event.end - event.start, swapped)],
  };
}

/** What a finding says and offers. */
type Advice = Pick<SubjectFindingDraft, "message" | "fixes" | "source">;

/** An acronym that the base can spell out. */
function withLongForms(event: UseEvent, all: readonly Expansion[], lang: Lang, own: OwnAcronym | undefined, lexicon: Lexicon): Advice {
  const { use } = event.data;
  const best = all[0] as Expansion;
  const senses = all.filter((sense) => sense === best || !areOne(sense, best)).slice(0, 5);
  const also = senses.filter(
    (sense) =>
      sense.concept !== best.concept &&
      !best.term.text.toLowerCase().includes(sense.term.text.toLowerCase()) &&
      !sense.term.text.startsWith(`${best.term.text}/`) &&
      !isToldApart(event, best.concept, sense.concept) &&
      // "OPD" in an Indonesian sentence: a sense that has a name in its language, before one that has none.
      !(best.term.lang === lang && sense.term.lang !== undefined && sense.term.lang !== lang) &&
      (isFirm(sense) || !isFirm(best)),
  );
  const advice =
    also.length === 0
      ? ` Write "${spelledOut(use, best.term, lang).text}" at first use.`
      : ` It can mean ${[best, ...also].map((sense) => `"${sense.term.text}"`).join(" or ")}: write the one that is meant, followed by "(${use.text})".`;
  return {
    message: own
      ? ownMessage(use, own)
      : `"${use.text}" is not spelled out in this memo.${isUnverified(use, lexicon) ? " (Its long form is unverified.)" : ""}${advice}`,
    fixes: [
      ...(own ? [writeOwn(event, own)] : []),
      // A second acronym of one thing is nothing to introduce.
      ...(own?.isSame && senses.length === 1 ? [] : senses.flatMap((sense) => spellOut(event, sense, lang))),
      ...(own ? [] : inOwnLanguage(event, best, lang, lexicon)),
    ],
    ...sourceOf(best.concept),
  };
}

/** An acronym that the base does not know: a slip for one of the memo's own or of the base, or a new one. */
function withoutLongForm(event: UseEvent, slip: OwnAcronym | undefined, { lexicon, defined }: RuleContext): Advice {
  const { use } = event.data;
  const near = slip ? undefined : (nearAcronym(use.text, lexicon) ?? withoutStrayLetter(use.text, lexicon));
  // "UNCATOC" is a slip for UNCTOC, and the memo calls the same thing UNTOC.
  const same =
    near && defined.find(({ text }) => lexicon.formsOf(text).some((form) => form.isAcronym && form.conceptIndex === near.conceptIndex));
  const own = slip ?? (same && { text: same.text, isSame: false });
  if (own) return { message: ownMessage(use, own), fixes: [writeOwn(event, own)] };
  const turned = near ? undefined : (swappedShort(use.key, defined) ?? oneOfFour(use.key, defined));
  if (turned)
    return { message: ownMessage(use, { text: turned.text, isSame: false }), fixes: [writeFix(0, use.end - use.start, turned.text)] };
  const digits = near ? [] : withoutDigit(use.text, lexicon);
  if (digits.length > 0) {
    const meant = digits.map(({ text }) => `"${text}"`).join(" or ");
    return {
      message: `"${use.text}" is not spelled out in this memo and looks like a slip for ${meant}. Write ${meant}, or the long form of "${use.text}" at first use.`,
      fixes: digits.map(({ text }) => writeFix(0, use.end - use.start, text)),
    };
  }
  if (!near)
    return { message: `"${use.text}" is not spelled out in this memo. Write its long form at first use: "Long Form (${use.text})".` };
  return {
    message: `"${use.text}" is not spelled out in this memo and looks like a slip for "${near.text}". Write "${near.text}", or the long form of "${use.text}" at first use.`,
    fixes: [writeFix(0, use.end - use.start, near.text)],
    ...sourceOf(lexicon.conceptOf(near)),
  };
}

/** The words beside an acronym that go with one of its meanings, and none with the other: "BP3MI memulangkan PMI" is not of the Red Cross. */
function isToldApart({ block }: UseEvent, one: Concept, other: Concept): boolean {
  const words = block.text.toLowerCase();
  const isNear = ({ contextWords }: Concept) => contextWords?.some((word) => hasWord(words, word.toLowerCase())) ?? false;
  return other.contextWords !== undefined && isNear(one) && !isNear(other);
}

/** "45 ABK" are people: of what is counted in English, the senses that are persons come alone. */
function ofCounted({ lead, plural }: AcronymUse, lang: Lang, all: Expansion[]): Expansion[] {
  if (lang !== "en" || !(lead === "many" || plural)) return all;
  const persons = all.filter(({ concept }) => concept.kind === "role");
  return persons.length > 0 ? all.filter(({ concept }) => concept.kind !== "concept") : all;
}

/** "Employers pay for CPMI before they leave": persons without an article are several. */
function isBarePerson({ data: { use }, block, end }: UseEvent, { kind }: Concept): boolean {
  return (
    kind === "role" && namedInMass.test(use.text) && use.lead === undefined && severalFollow.test(block.text.slice(end, end + longestLead))
  );
}

/** Persons that there are many of, unlike a prosecutor or a director. */
const namedInMass = /^(?:ABK|ART|PRT|TKA|TKW|TKI|C?PMI|CTKI|AKP|AKPM|ODHA|PSK|PPKS|PMKS|ABH)$/;
const severalFollow =
  /^(?:[.,;)]|$|\s(?:in|at|from|to|on|for|with|who|whose|are|were|have|before|after|until|while|can|could|must|should|may|and)(?![A-Za-z-]))/;

function asSeveral(event: UseEvent): UseEvent {
  return { ...event, data: { ...event.data, use: { ...event.data.use, lead: "many" } } };
}

/** The sentence tells that a person of this kind is meant, and nothing in it speaks for the other sense: "45 ABK on board". */
function isToldBeside({ block, start }: UseEvent, one: Concept, other: Concept): boolean {
  const words = sentenceText(block.text, block.facts.sentences, start).toLowerCase();
  const isNear = ({ contextWords }: Concept) => contextWords?.some((word) => hasWord(words, word.toLowerCase())) ?? false;
  return one.kind === "role" && isNear(one) && !isNear(other);
}

function isUnverified(use: AcronymUse, lexicon: Lexicon): boolean {
  return !use.forms.some((form) => isConfirmed(form, lexicon));
}

function ownMessage({ text }: AcronymUse, own: OwnAcronym): string {
  return own.isSame
    ? `"${text}" is not spelled out in this memo, which calls the same thing "${own.text}". Write "${own.text}".`
    : `"${text}" is not spelled out in this memo and looks like a slip for "${own.text}", which is. Write "${own.text}", or the long form of "${text}" at first use.`;
}

function writeOwn(event: UseEvent, { text }: OwnAcronym): FixDraft {
  return { title: `Write "${text}"`, edits: [writeInstead(event, 0, event.end - event.start, text)] };
}

function isFirm({ concept, term }: Expansion): boolean {
  return concept.confidence === "high" && !term.unverified;
}

/** The same thing under names of two languages. */
export function areOne(one: Expansion, other: Expansion): boolean {
  return (one.concept.counterparts?.includes(other.concept.id) ?? false) || (other.concept.counterparts?.includes(one.concept.id) ?? false);
}

/** A long form with its acronym in brackets, in the number that English asks for. */
interface SpelledOut {
  readonly text: string;
  readonly isPlural: boolean;
}

function spelledOut(use: AcronymUse, term: Term, lang: Lang, ending = ""): SpelledOut {
  const severally = lang === "en" ? pluralLongForm(use, term) : undefined;
  const spelled = severally ?? term.text;
  const long = use.lead === "start" ? capitalised(spelled) : spelled;
  const isPlural = severally !== undefined;
  return {
    text: `${long}${ending && /s$/i.test(long) ? ending.charAt(0) : ending} (${use.text}${isPlural && use.plural ? "s" : ""})`,
    isPlural,
  };
}

/** Fixes that write the long form before the acronym, with the article that English asks for, and take in words beside it that it would say twice. */
export function spellOut(event: UseEvent, { concept, term }: Expansion, lang: Lang): FixDraft[] {
  const { use } = event.data;
  if (lang === "en" && isJoined(event, term.text)) return [];
  const from = startWithHead(event, concept, term);
  const lead = from === event.start ? use.lead : leadAt(event, from);
  // "the International Labour Organization's (ILO) rules": the bracket follows the ending.
  const ending = lang === "en" ? ownerEnding.exec(event.text.slice(event.end, event.end + 3))?.[0] : undefined;
  const spelled = spelledOut(use, term, lang, ending);
  const { isPlural } = spelled;
  const text = lead === "start" ? capitalised(spelled.text) : spelled.text;
  const end = ending
    ? event.end - event.start + ending.length
    : endWithKind(event, term, lang, use.end - use.start + (isPlural && use.plural ? 1 : 0));
  const start = from - event.start;
  const edit = lang === "en" ? writeInstead(event, start, end, text) : { start, end, text };
  const plain: FixDraft = { title: `Write "${edit.text}"`, edits: [edit] };
  if (edit.start < start) return [{ title: `Write "${text}"`, edits: [edit] }];
  const needsArticle = lang === "en" && !isPlural && (lead === undefined || lead === "start") && takesArticle(concept, term);
  if (!needsArticle) return [plain];
  const withArticle = `${lead === "start" ? "The" : "the"} ${text}`;
  return [{ title: `Write "${withArticle}"`, edits: [{ ...edit, text: withArticle }] }, plain];
}

const ownerEnding = /^['\u2019]s(?!\p{L})/u;

/** Where the words before an acronym begin that a name of its thing begins with: "pekerja PMI", and "Lembaga LPSK" in an English text. */
function startWithHead({ text, start }: UseEvent, { terms }: Concept, term: Term): number {
  const names = [term, ...terms.filter(({ type, status }) => type === "full" && status === "preferred")];
  return Math.min(...names.map((name) => repeatedHead(text, start, name.text)));
}

/** What stands before the words that were taken in: the start of the sentence, an article, or nothing that matters. */
function leadAt({ text, facts }: UseEvent, from: number): AcronymUse["lead"] {
  if (sentenceAt(facts.sentences, from)?.start === from) return "start";
  return articleBefore(text, from) === "" ? undefined : "determined";
}

/** The end of the acronym, or of the word after it for the kind of thing that the English long form names: "the CEDAW convention", "the LPSK agency". */
function endWithKind({ text, start }: UseEvent, term: Term, lang: Lang, end: number): number {
  const word = lang === "en" ? kindAfter.exec(text.slice(start + end, start + end + longestLead).toLowerCase())?.[1] : undefined;
  const words = term.text.toLowerCase().split(" ");
  return word && [words[0], words.at(-1)].includes(word) ? end + 1 + word.length : end;
}

const kindAfter = /^\s(convention|protocol|committee|commission|council|agency|ministry|mechanism)(?![a-zÀ-ỿ'\u2019-])/;

/** The English name of a body or treaty, before which English sets "the"; not that of a numbered act. */
function takesArticle({ kind }: Concept, { text, lang }: Term): boolean {
  if (lang === "id" || !/^\p{Lu}/u.test(text) || /^(?:The|INTERPOL)\b|^ASEAN$/.test(text)) return false;
  return kind === "institution" || (kind === "instrument" && !/(?<![A-Za-z])No\.\s?\d/.test(text));
}

/** The acronym that the language of the sentence has for the same thing, spelled out: TPPO for "TIP" in an Indonesian sentence. */
function inOwnLanguage(event: UseEvent, { concept }: Expansion, lang: Lang, lexicon: Lexicon): FixDraft[] {
  const { use } = event.data;
  // A body keeps the acronym of its own country.
  if (concept.kind !== "concept" && concept.kind !== "role") return [];
  if (use.plural || use.forms.some((form) => form.term?.lang === undefined || form.term.lang === lang)) return [];
  if (lang === "en" && isJoined(event)) return [];
  for (const id of concept.counterparts ?? []) {
    const other = lexicon.concept(id);
    const best = (type: Term["type"]) =>
      other?.terms.find((term) => term.type === type && term.lang === lang && term.status === "preferred" && !term.unverified);
    const [long, acronym] = [best("full"), best("acronym")];
    if (!long || !acronym) continue;
    const text = `${use.lead === "start" ? capitalised(long.text) : long.text} (${acronym.text})`;
    return [{ title: `Write "${text}"`, edits: [writeInstead(event, 0, use.end - use.start, text)] }];
  }
  return [];
}

/** "documents such as SKCK" in an English text: an Indonesian acronym of a thing, for which English has a term of its own that needs none. */
function inEnglishAlone(event: UseEvent, { concept, term }: Expansion, lang: Lang, lexicon: Lexicon): FixDraft[] {
  const { use } = event.data;
  if (lang !== "en" || term.lang !== "en" || !ofThings.has(concept.kind) || isJoined(event, term.text)) return [];
  // Where English has an acronym of its own, that is offered with its long form.
  if (inOwnLanguage(event, { concept, term }, lang, lexicon).length > 0) return [];
  if (use.forms.length === 0 || !use.forms.every((form) => form.term?.lang === "id")) return [];
  const severally = pluralLongForm(use, term);
  const text = use.lead === "start" ? capitalised(severally ?? term.text) : (severally ?? term.text);
  const end = use.end - use.start + (severally !== undefined && use.plural ? 1 : 0);
  return [{ title: `Write "${text}"`, edits: [writeInstead(event, 0, end, text)] }];
}

/** What is no body, act or programme, which keep the acronyms of their country. */
const ofThings: ReadonlySet<string> = new Set(["concept", "role", "document-type"]);

/** The long form of an acronym that stands in the plural ("VoTs", "nine P3MI"); undefined for one in the singular, or where a plural cannot be made. */
function pluralLongForm({ plural, lead }: AcronymUse, { text, lang }: Term): string | undefined {
  if (lang === "id" || (!plural && lead !== "many")) return undefined;
  const severally = pluralOf(text);
  // A body or treaty has a name of its own, whatever numeral stands before it.
  const isName = /^\p{Lu}/u.test(lastWordOfHead(text));
  return plural || !isName ? severally : undefined;
}

function lastWordOfHead(phrase: string): string {
  return (
    phrase
      .replace(/\s(?:of|in|for|on|to|against)\s.*$/, "")
      .split(" ")
      .pop() ?? ""
  );
}
