import type { Lang } from "../engine/concept.js";
import type { DefinedAcronym } from "../engine/definedAcronyms.js";
import type { AcronymUse } from "../engine/facts.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import type { RuleContext } from "../engine/rule.js";
import { isConfirmed } from "./acronyms.js";

/** An acronym that the memo spells out and that was meant by another one. */
export interface OwnAcronym {
  readonly text: string;
  /** The other one is an acronym of the same thing ("CTOC" beside UNTOC), not a slip ("LSPK" for LPSK). */
  readonly isSame: boolean;
}

/** The acronym of the memo's own that an acronym which it does not spell out stands in for, in a sentence of the language. */
export function ownAcronym(use: AcronymUse, lang: Lang, { defined, lexicon }: RuleContext): OwnAcronym | undefined {
  if (defined.length === 0) return undefined;
  const same = defined.find((own) => own.key !== use.key && areOneThing(use, own, lang, lexicon));
  if (same) return { text: same.text, isSame: true };
  const slip = ownSlip(use.key, defined) ?? (use.forms.length === 0 ? oneLetterOff(use.key, defined) : undefined);
  if (!slip || (use.forms.some((form) => isConfirmed(form, lexicon)) && !isSwapped(use.key, slip.key))) return undefined;
  return { text: slip.text, isSame: false };
}

/** The memo spells the same thing out by letters that are a slip of these, which are the right ones: the slip is told where it stands. */
export function isSpelledOutAmiss(use: AcronymUse, { defined, lexicon }: RuleContext): boolean {
  return defined.some((own) => {
    const meant = own.key === use.key ? [] : lexicon.formsOf(own.long).filter((form) => !form.isAcronym && form.status !== "discouraged");
    const isOfMeant = (form: Form) => meant.some(({ conceptIndex }) => conceptIndex === form.conceptIndex);
    if (!use.forms.some((form) => isOfMeant(form) && form.status !== "discouraged" && isConfirmed(form, lexicon))) return false;
    return !lexicon.formsOf(own.text).some(isOfMeant) && (isSlip(use.key, own.key) || hasOneOther(use.key, own.key));
  });
}

/** The words in a row are an acronym that the memo spells out, parted: "SOM-TC". */
export function isOwnParted(run: string, defined: readonly DefinedAcronym[]): boolean {
  return defined.some(({ text }) => text.length === run.length && text.toLowerCase() === run);
}

/** The acronym of several parts of the memo's own for which neighbouring words in capitals are a slip ("RAN-PPTPO" for RAN PPTPPO). */
export function ownSlipOfParts(run: string, defined: readonly DefinedAcronym[]): DefinedAcronym | undefined {
  const own = run.length < fewestLettersOfParts ? undefined : ownSlip(run, defined);
  return own && /[\s/-]/.test(own.text) ? own : undefined;
}

/** The one acronym of the memo's own from which the folded letters differ by a letter too many, one too few, two that changed places, or another one in a long row. */
export function ownSlip(key: string, defined: readonly DefinedAcronym[]): DefinedAcronym | undefined {
  if (key.length < fewestLetters) return undefined;
  const near = defined.filter((own) => own.key.length >= fewestLetters && isSlip(key, own.key));
  return near.length === 1 ? near[0] : undefined;
}

/** For letters that the base does not know, the one acronym of the memo's own of as many letters from which one is another ("AMTTC" for AMMTC). */
function oneLetterOff(key: string, defined: readonly DefinedAcronym[]): DefinedAcronym | undefined {
  if (key.length < longWord || /\d/.test(key)) return undefined;
  // The last letter may say of what kind a thing is: RAPBD beside RAPBS.
  const near = defined.filter(
    (own) => own.key.length === key.length && !/\d/.test(own.key) && own.key.at(-1) === key.at(-1) && hasOneOther(key, own.key),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Shorter ones are too near to each other: of three letters nearly every order is an acronym of something. */
const fewestLetters = 4;

/** Of two words run together a letter may be lost by chance. */
const fewestLettersOfParts = 6;

/** The base has both as acronyms of the concept that the memo's long form names, or of its counterpart; the one of the sentence's own language is never the wrong one. */
function areOneThing(use: AcronymUse, own: DefinedAcronym, lang: Lang, lexicon: Lexicon): boolean {
  if (use.forms.length === 0) return false;
  const isOf = (form: Form) => form.term?.lang === undefined || form.term.lang === lang;
  if (use.forms.some(isOf) && !lexicon.formsOf(own.text).some((form) => form.isAcronym && isOf(form))) return false;
  const meant = lexicon.formsOf(own.long).filter((form) => !form.isAcronym && form.status !== "discouraged");
  // "tindak pidana perdagangan orang (TPO)": the memo's own is itself the slip.
  const ofMeant = lexicon.formsOf(own.text).filter((form) => meant.some(({ conceptIndex }) => conceptIndex === form.conceptIndex));
  if (ofMeant.length > 0 && ofMeant.every((form) => form.status === "discouraged")) return false;
  return use.forms.some((form) =>
    meant.some(({ conceptIndex }) => conceptIndex === form.conceptIndex || lexicon.areCounterparts(conceptIndex, form.conceptIndex)),
  );
}

/** One letter too many or too few, two that changed places, or another one in a long row. */
export function isSlip(one: string, other: string): boolean {
  if (one !== other && spelled(one) === spelled(other)) return true;
  if (one.length === other.length)
    return isSwapped(one, other) || isMoved(one, other) || (one.length >= veryLong && hasOneOther(one, other));
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length !== 1) return false;
  const at = firstDifference(longer, shorter);
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  // A letter at either end may say of what kind a body is: P3MI and BP3MI, KPAI and KPAID.
  return at > 0 && (at < shorter.length || longer.charAt(at) === longer.charAt(at - 1) || shorter.length >= longWord);
}

/** With each digit written out: "pppmi" for "p3mi". */
function spelled(key: string): string {
  return key.replace(/([a-z])([2-9])/g, (_, letter: string, times: string) => letter.repeat(Number(times)));
}

/** Of so many letters one other is a slip: "SIMPONI PPA" for SIMFONI PPA. */
const veryLong = 8;

/** Of two rows of one length one letter is another, and not the first. */
export function hasOneOther(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  return at > 0 && at < one.length && one.slice(at + 1) === other.slice(at + 1);
}

/** A letter at the end of so many is lost rather than meant. */
const longWord = 5;

/** Two neighbouring letters changed places. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = firstDifference(one, other);
  return one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at) && one.slice(at + 2) === other.slice(at + 2);
}

/** Of three letters in a row one jumped over the two others ("MTLA" for MLAT); never the first of the word. */
function isMoved(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  if (one.length !== other.length || one.length < fewestLetters || at === 0 || one.slice(at + 3) !== other.slice(at + 3)) return false;
  const [part, right] = [one.slice(at, at + 3), other.slice(at, at + 3)];
  return part.length === 3 && new Set(part).size === 3 && (part.slice(1) + part[0] === right || part[2] + part.slice(0, 2) === right);
}

/** The one acronym of three letters of the memo's own of which the last two changed places ("IMO" where the memo has introduced IOM); the base may know the other one, too. */
export function swappedShort(key: string, defined: readonly DefinedAcronym[]): DefinedAcronym | undefined {
  if (key.length !== 3 || defined.some((own) => own.key === key)) return undefined;
  const near = defined.filter((own) => own.key.length === 3 && own.key.charAt(0) === key.charAt(0) && isSwapped(key, own.key));
  return near.length === 1 ? near[0] : undefined;
}

/** For four letters that the base does not know, the one acronym of the memo's own from which one letter inside is another ("APDN" for APBN). */
export function oneOfFour(key: string, defined: readonly DefinedAcronym[]): DefinedAcronym | undefined {
  if (key.length !== 4 || /\d/.test(key) || defined.some((own) => own.key === key)) return undefined;
  const near = defined.filter((own) => own.key.length === 4 && own.key.at(-1) === key.at(-1) && hasOneOther(key, own.key));
  return near.length === 1 ? near[0] : undefined;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  return at;
}
