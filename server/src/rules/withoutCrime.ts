import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import type { Form } from "../engine/lexicon.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { isConfirmed, sourceOf } from "./acronyms.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * "Perdagangan orang (TPPO)", "human trafficking (TPPO)": the first two letters are those of "tindak pidana", which the words before the bracket leave out. In English the acronym of what they do name
 * is offered as well.
 */
export function withoutCrime(view: BlockView, { style, text, start, end, forms }: AcronymDefinition): FindingDraft | undefined {
  if (style !== "after" || !/^TP[A-Z]{2}/.test(text) || view.text.charAt(end) !== ")") return undefined;
  for (const acronym of forms) {
    const concept = view.lexicon.conceptOf(acronym);
    if (!isConfirmed(acronym, view.lexicon)) continue;
    for (const term of concept.terms) {
      const pattern = term.lang === "id" ? afterCrime.id : afterCrime.en;
      const crime = term.type === "full" && term.status === "preferred" ? pattern.exec(term.text)?.[1] : undefined;
      if (crime === undefined) continue;
      const before = view.text.slice(Math.max(0, start - crime.length - longestLead), start);
      const written = /(?<![A-Za-z])([A-Za-z][A-Za-z ]*?)["\u201d*_]*\s\(["\u201c*_]*$/.exec(before)?.[1] ?? "";
      const said = [crime, ...(otherNames[crime] ?? [])].find((name) => written.toLowerCase().endsWith(name.toLowerCase()));
      if (said === undefined) continue;
      const lead = written.slice(0, written.length - said.length);
      if (!/(?:^|\s)$/.test(lead) || namesCrime.test(lead)) return undefined;
      const from = start - before.length + before.lastIndexOf(written) + lead.length;
      const to = from + said.length;
      if (term.lang === "en" && namesOtherCrime(view.text, start, text)) return undefined;
      const isBare = term.lang === "en" && !/(?:^|\s)(?:the|this|that|any|every|each)\s+$/i.test(lead);
      const named = likeCase(term.text, view.text.slice(from, to));
      const right = !isBare ? named : lead === "" ? likeCase(`the ${term.text}`, view.text.slice(from, to)) : `the ${named}`;
      return {
        start: from,
        end: term.lang === "id" ? to : end + 1,
        level: "hint",
        message: `"${text}" stands for "${right}", not "${view.text.slice(from, to).replace(/\s+/g, " ")}".`,
        fixes: [writeFix(from, to, right), ...(term.lang === "en" ? ofLanguage(view, forms, { from, to, start, end }) : [])],
        ...sourceOf(concept),
      };
    }
  }
  return undefined;
}

/** "Trafficking in persons (TPPO) and money laundering (TPPU)": crimes that are introduced side by side in English, each by its usual name. */
function namesOtherCrime(text: string, at: number, own: string): boolean {
  const near = text.slice(Math.max(0, at - longestPair), at + longestPair);
  return [...near.matchAll(/[a-z]\s\((TP[A-Z]{1,2})\)/g)].some(([, acronym]) => acronym !== own);
}

const longestPair = 70;
const afterCrime = { id: /^Tindak Pidana (.+)$/i, en: /^crime of (.+)$/i };
/** What else the crimes are called. */
const otherNames: Readonly<Record<string, readonly string[]>> = { "trafficking in persons": ["human trafficking"] };
/** The words before say that it is a crime. */
const namesCrime = /(?:pidana|kejahatan|(?:crimes?|acts?|offen[cs]es?)(?:\sof(?:\sthe)?)?)\s+$/i;
/** Characters before the crime in which "tindak pidana" would stand. */
const longestLead = 30;

/** "trafficking in persons (TIP)": the long form and the acronym that English has for what is named. */
function ofLanguage(
  view: BlockView,
  forms: readonly Form[],
  place: { readonly from: number; readonly to: number; readonly start: number; readonly end: number },
): FixDraft[] {
  for (const form of forms) {
    const { terms } = view.lexicon.conceptOf(form);
    const preferred = (type: "full" | "acronym") =>
      terms.find((term) => term.type === type && term.lang === "en" && term.status === "preferred");
    const [long, acronym] = [preferred("full"), preferred("acronym")];
    if (!long || !acronym) continue;
    const text = likeCase(long.text, view.text.slice(place.from, place.to));
    return [
      {
        title: `Write "${text} (${acronym.text})"`,
        edits: [
          { start: place.from, end: place.to, text },
          { start: place.start, end: place.end, text: acronym.text },
        ],
      },
    ];
  }
  return [];
}
