import type { AcronymUse, BlockView } from "../engine/facts.js";
import type { Form } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sourceOf } from "./acronyms.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "RDP (Rapat Dengar Pendapat Umum)": the bracket behind an acronym holds the right name of something else, which comes near the acronym's own and has letters of its own. Either the name or the letters are the slip, so that both
 * are offered.
 */
export function nameBehindAcronym(view: BlockView, use: AcronymUse): FindingDraft | undefined {
  if (use.zone & (zone.quoted | zone.masked) || use.forms.length === 0 || !/^\s\(/.test(view.text.slice(use.end, use.end + 2)))
    return undefined;
  const { text, lexicon } = view;
  const from = use.end + 2;
  const named = view.mentions.find(({ start, end }) => start === from && text.charAt(end) === ")");
  if (!named || isMarkedSic(text, named.end + 1)) return undefined;
  const isRight = (form: Form) =>
    !form.isAcronym && (form.status === "preferred" || form.status === "admitted") && lexicon.termOf(form)?.type === "full";
  const isOwn = (form: Form) =>
    use.forms.some((own) => own.conceptIndex === form.conceptIndex || lexicon.areCounterparts(own.conceptIndex, form.conceptIndex));
  // A name of the acronym's own, in whatever standing, is no other thing.
  if (named.forms.some(isOwn) || !named.forms.every(isRight)) return undefined;
  const lang = named.forms[0]?.term?.lang;
  const written = text.slice(named.start, named.end).replace(/\s+/g, " ");
  const right = use.forms
    .flatMap((form) => lexicon.conceptOf(form).terms.map((term) => ({ term, form })))
    .find(({ term }) => term.type === "full" && term.status === "preferred" && term.lang === lang && isNear(term.text, written));
  if (!right) return undefined;
  const other = named.forms
    .flatMap((form) => lexicon.conceptOf(form).terms)
    .find((term) => term.type === "acronym" && term.status === "preferred" && !term.unverified);
  if (!other || other.text === use.text) return undefined;
  return {
    start: named.start,
    end: named.end,
    level: "hint",
    message: `"${use.text}" stands for "${right.term.text}"; "${written}" has "${other.text}".`,
    fixes: [writeFix(named.start, named.end, right.term.text), writeFix(use.start, use.end, other.text)],
    ...sourceOf(lexicon.conceptOf(right.form)),
  };
}

/** The same words but for one that is another, or is put at the end. */
function isNear(own: string, written: string): boolean {
  const [one, other] = [own, written].map((name) => name.toLowerCase().split(/\s+/));
  if (!one || !other || Math.min(one.length, other.length) < fewestWords || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const differing = short.filter((word, at) => word !== long[at]).length;
  return short.length === long.length ? differing === 1 : differing === 0;
}

const fewestWords = 3;
