import type { Block } from "../engine/block.js";
import type { Concept, Lang } from "../engine/concept.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import type { Memo } from "../engine/memo.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord } from "../engine/tokens.js";
import { conceptNames } from "./conceptNames.js";
import { definedMeaning } from "./definedMeaning.js";
import { isRight, isWrongInPlaces, meantForms } from "./meantForms.js";

/** A meaning that a form may have at a place. */
export interface Sense {
  readonly concept: Concept;
  readonly form: Form;
}

/**
 * The concepts that forms may stand for at an offset of a block, the likeliest first: what the memo itself defines or names, then words nearby that speak for a
 * sense, then the language of the sentence. A thing for which writers only mistake the words is none of them, or the last. What an acronym stands for goes before
 * what it should no longer be written for ("TKI": tenaga kerja Indonesia, not PMI), unless the memo itself spells it out so. One thing under two acronyms is one meaning, and
 * a body is no further meaning of its own former name.
 */
export function sensesOf(memo: Memo, block: Block, offset: number, forms: readonly Form[]): Sense[] {
  const { lexicon } = memo.context;
  const lang = langAt(memo, block, offset);
  const defined = new Set<number>();
  const named = new Set<number>();
  for (const form of forms) {
    if (!form.isAcronym) continue;
    for (const key of lexicon.acronymKeys(form.conceptIndex)) {
      const meaning = definedMeaning(memo, key, forms);
      if (typeof meaning === "object") for (const concept of meaning) defined.add(concept);
      for (const event of memo.subject(`acronym:${key}`)?.events() ?? []) {
        if (event.data.kind === "long-form") for (const long of meantForms(event.data.mention.forms)) named.add(long.conceptIndex);
      }
    }
  }
  const nearby = forms.length > 1 ? words(block.text) : new Set<string>();
  const ranked: { sense: Sense; rank: number }[] = [];
  const seen = new Set<number>();
  for (const form of meantForms(forms)) {
    if (form.termIndex === -1 || seen.has(form.conceptIndex)) continue;
    seen.add(form.conceptIndex);
    const concept = lexicon.conceptOf(form);
    const term = lexicon.termOf(form);
    let rank = 0;
    if (defined.has(form.conceptIndex)) rank += 32;
    if (named.has(form.conceptIndex)) rank += 8;
    if (concept.contextWords?.some((word) => nearby.has(foldWord(word)))) rank += 4;
    if (term?.lang === undefined || term.lang === lang) rank += 2;
    if (concept.confidence === "high") rank += 1;
    // Of one thing under two names of law, the one whose own acronym it is, as the rules spell it out.
    if (form.isAcronym && form.status === "preferred" && hasCounterpart(form, forms, lexicon)) rank += 6;
    if (form.isAcronym && !isRight(form)) rank -= 16;
    if (isWrongInPlaces(form)) rank -= 64;
    ranked.push({ sense: { concept, form }, rank });
  }
  const senses = ranked.sort((one, other) => other.rank - one.rank).map((one) => one.sense);
  const isRenamed = senses.some(({ concept, form }) => concept.kind === "institution" && isRight(form) && concept.renamedTo !== undefined);
  return senses.filter(
    (sense, at) =>
      !(isRenamed && sense.form.term?.fault === "former-name") &&
      !senses.slice(0, at).some((other) => isRight(other.form) && areNamedAlike(other.concept, sense.concept)),
  );
}

/** Kemensos and MoSA, NGO and LSM: one thing that the base keeps once for each of its acronyms; both have the same name in each language. */
function areNamedAlike(one: Concept, other: Concept): boolean {
  const [names, others] = [conceptNames(one), conceptNames(other)];
  const isSame = (lang: Lang) => names[lang] !== undefined && names[lang]?.text.toLowerCase() === others[lang]?.text.toLowerCase();
  return isSame("en") && isSame("id");
}

function hasCounterpart({ conceptIndex }: Form, forms: readonly Form[], lexicon: Lexicon): boolean {
  return forms.some((other) => lexicon.areCounterparts(other.conceptIndex, conceptIndex));
}

/** Language of the sentence at an offset of a block: its own, the block's, or the memo's. */
export function langAt(memo: Memo, block: Block, offset: number): Lang {
  return sentenceAt(block.facts.sentences, offset)?.lang ?? block.facts.lang ?? memo.context.lang;
}

function words(text: string): Set<string> {
  return new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord));
}
