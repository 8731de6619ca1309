import type { Block } from "../engine/block.js";
import type { Span } from "../engine/facts.js";
import type { Form } from "../engine/lexicon.js";
import type { Mention } from "../engine/matcher.js";

/** What stands for the forms of a term in a text, in small letters. */
export function writtenForms(forms: readonly Form[]): readonly string[] {
  const texts = forms.flatMap(({ text, term, isAcronym }) => (isAcronym ? [] : [text, term?.text ?? text, ...(term?.forms ?? [])]));
  return [...new Set(texts.map((text) => text.toLowerCase()))].sort((one, other) => other.length - one.length);
}

/** Where a longer term has another in it ("victims of trafficking in persons"); nowhere in a name or title, which keeps its words. */
export function nestedTerms({ text, facts }: Block, mention: Mention, written: readonly string[]): Span[] {
  if (mention.last - mention.first < 3 || mention.nested) return [];
  const whole = text.slice(mention.start, mention.end);
  if (/\s\p{Lu}/u.test(whole) || facts.references.some((one) => one.start <= mention.start && mention.end <= one.end)) return [];
  const small = whole.toLowerCase().replace(/\s/g, " ");
  const found: Span[] = [];
  for (const one of written) {
    if (one.length >= small.length) continue;
    for (let at = small.indexOf(one); at >= 0; at = small.indexOf(one, at + one.length)) {
      const span = { start: mention.start + at, end: mention.start + at + one.length };
      const isWhole = !/[A-Za-zÀ-ỿ0-9-]/.test(small.charAt(at - 1)) && !/[A-Za-zÀ-ỿ0-9-]/.test(small.charAt(at + one.length));
      if (isWhole && !found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
