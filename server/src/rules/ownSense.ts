import { acronymKey } from "../engine/acronymKey.js";
import type { Concept } from "../engine/concept.js";
import type { DefinedAcronym } from "../engine/definedAcronyms.js";
import type { Form } from "../engine/lexicon.js";
import type { RuleContext } from "../engine/rule.js";

/** The memo itself spells out an acronym of the base by words that have nothing to do with this one: "perlindungan saksi dan korban (PSK)". There it is another word. */
export function isInOwnSense(form: Form, concept: Concept, { ofDefined }: Pick<RuleContext, "ofDefined">): boolean {
  if (!form.isAcronym && !/^[A-Z]{2,}\d?$/.test(form.text)) return false;
  const key = acronymKey(form.text);
  const names = concept.terms.filter(({ type }) => type !== "acronym").map(({ text }) => contentWords(text));
  return names.length > 0 && ofDefined((defined) => defined.some((own) => own.key === key && !isLike(own, names)));
}

/** A long form has the first word of one of the names, or more than half of its words. */
function isLike({ long }: DefinedAcronym, names: readonly (readonly string[])[]): boolean {
  const own = contentWords(long);
  if (own.length === 0) return true;
  return names.some(
    (name) => own[0] === name[0] || own.filter((word) => name.includes(word)).length * 2 > Math.min(own.length, name.length),
  );
}

function contentWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z\u00c0-\u1eff]+/)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));
}
