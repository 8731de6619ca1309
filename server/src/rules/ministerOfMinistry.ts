import type { BlockView } from "../engine/facts.js";
import type { Form } from "../engine/lexicon.js";
import type { Mention } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { writeFix } from "./writeFix.js";

/**
 * "the Minister of MOWECP", "Menteri KemenPPPA": the acronym says "ministry" once more, and a ministry has a head, not a minister of a ministry. Undefined for acronyms of a subject alone
 * ("Menteri PPPA", "Menteri LHK").
 */
export function ministerOfMinistry(view: BlockView, mention: Mention, forms: readonly Form[]): FindingDraft | undefined {
  const { text, lexicon } = view;
  const written = text.slice(mention.start, mention.stemEnd);
  if (!saysMinistry.test(written)) return undefined;
  const before = /(?<![A-Za-z])(?:(Deputy\s)?Minister\s(?:of|for)\s(?:the\s)?|(Wakil\s)?Menteri\s)$/.exec(
    text.slice(Math.max(0, mention.start - longestBefore), mention.start),
  );
  if (!before) return undefined;
  const lang = /Menteri/.test(before[0]) ? "id" : "en";
  const ministry = lang === "id" ? /^Kementerian / : /^Ministry /;
  const name = forms
    .flatMap((form) => lexicon.conceptOf(form).terms)
    .find((term) => term.type === "full" && term.lang === lang && term.status === "preferred" && ministry.test(term.text));
  if (!name) return undefined;
  const right = `${before[1] ?? before[2] ?? ""}${name.text.replace(ministry, lang === "id" ? "Menteri " : "Minister ")}`;
  const start = mention.start - before[0].length;
  return {
    start,
    end: mention.stemEnd,
    message: `"${written}" is the ministry; its head is the "${right}". Write "${right}".`,
    fixes: [writeFix(start, mention.stemEnd, right)],
  };
}

const longestBefore = 28;
const saysMinistry = /^(?:Kemen|Kem[a-z]|Mo[A-Z]|MO[A-Z]{2}|MINIST)/;
