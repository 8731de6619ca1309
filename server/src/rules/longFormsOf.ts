import type { Lang, Term } from "../engine/concept.js";
import type { AcronymUse } from "../engine/facts.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import type { RuleContext } from "../engine/rule.js";
import { isConfirmed } from "./acronyms.js";

/** Where the memo spells the acronym out its own words, else those of the base in a language and of the standings. */
export function longFormsOf(use: AcronymUse, context: RuleContext, lang: Lang, standings: readonly Term["status"][]): readonly string[] {
  const own = ownLongForm(use, context);
  if (own !== undefined) return [own];
  const { lexicon } = context;
  return rightLongForms(
    use.forms.filter((form) => isConfirmed(form, lexicon)),
    lang,
    standings,
    lexicon,
  );
}

/** The long forms that the base has of acronyms, in a language and of the standings. */
export function rightLongForms(
  forms: readonly Form[],
  lang: Lang,
  standings: readonly Term["status"][],
  lexicon: Lexicon,
): readonly string[] {
  return forms
    .flatMap((form) => lexicon.conceptOf(form).terms)
    .filter((term) => term.type === "full" && term.lang === lang && standings.includes(term.status))
    .map((term) => term.text);
}

/** Terms that may be written. */
export const standingsOfRight = ["preferred", "admitted"] as const;

/** The long form that the memo itself gives an acronym. */
export function ownLongForm({ key }: AcronymUse, context: RuleContext): string | undefined {
  return context.ofDefined((defined) => defined.find((own) => own.key === key)?.long);
}
