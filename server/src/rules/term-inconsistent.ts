import type { MemoEvent } from "../engine/block.js";
import type { Term } from "../engine/concept.js";
import { isPlainUse } from "../engine/plainUse.js";
import type { SubjectRule } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { likeCase } from "./replacements.js";

/**
 * Reports, once in a memo, that two names of one thing are mixed in the same language, such as "trafficking in persons" and "human trafficking": readers of
 * a legal text ask what the difference is. Titles, quotations, definitions and names given as another name do not count.
 * Bad:  The plan covers trafficking in persons at sea. Cases of trafficking in persons rose. Courts saw more human trafficking.
 * Good: The plan covers trafficking in persons at sea. Cases of trafficking in persons rose. Courts saw more of it.
 */
export const termInconsistent: SubjectRule = {
  id: "term-inconsistent",
  defaultLevel: "hint",
  scope: "term",
  *check(subject, context) {
    const conceptIndex = Number(subject.name);
    const concept = context.lexicon.conceptAt(conceptIndex);
    if (concept.kind !== "concept") return;
    const uses = new Map<Term, MemoEvent[]>();
    for (const event of subject.events()) {
      if (event.data.kind !== "term") continue;
      const lang = event.lang ?? context.lang;
      const form = event.data.mention.forms.find((one) => one.conceptIndex === conceptIndex && one.termIndex >= 0);
      const term = form && context.lexicon.termOf(form);
      if (term?.type !== "full" || term.lang !== lang || term.note) continue;
      if (term.status !== "preferred" && term.status !== "admitted") continue;
      const events = uses.get(term);
      if (events) events.push(event);
      else uses.set(term, [event]);
    }
    for (const lang of ["en", "id"] as const) {
      const names = [...uses].filter(([term]) => term.lang === lang);
      if (names.length < 2) continue;
      const finding = mixed(
        names.map(([term, events]) => [term, events.filter(isPlain)] as const).filter(([, events]) => events.length > 0),
      );
      if (finding) yield finding;
    }
  },
};

function isPlain({ data, text }: MemoEvent): boolean {
  if (data.kind !== "term") return false;
  data.plain ??= isPlainUse(text, data.mention);
  return data.plain;
}

/** What is said where two names of one concept are used, each with its uses. */
function mixed(names: (readonly [Term, readonly MemoEvent[]])[]) {
  if (names.length < 2) return undefined;
  // Of names used equally often the preferred one leads.
  names.sort(
    ([one, first], [other, second]) =>
      second.length - first.length || Number(other.status === "preferred") - Number(one.status === "preferred"),
  );
  const [leading, ...rest] = names;
  const minor = rest.find(([term]) => leading && areTwoForms(leading[0].text, term.text));
  const event = minor?.[1][0];
  if (!leading || !minor || !event || event.data.kind !== "term") return undefined;
  const written = minor[1][0]?.data.kind === "term" ? event.block.text.slice(event.start, event.end) : "";
  const text = likeCase(leading[0].text, written);
  const fixes = event.data.mention.inflected
    ? []
    : [{ title: `Write "${text}"`, edits: [{ start: 0, end: event.end - event.start, text }] }];
  const times = (count: number) => (count === 1 ? "once" : `${count} times`);
  return {
    event,
    message: `This memo says both "${leading[0].text}" (${times(leading[1].length)}) and "${minor[0].text}" (${times(minor[1].length)}) for one thing. Keep to "${leading[0].text}".`,
    fixes,
  };
}

/** Two forms of one phrase: they share a word or its stem, and neither holds the other. */
function areTwoForms(one: string, other: string): boolean {
  const first = foldWords(one);
  const second = foldWords(other);
  if (first.map(singular).join(" ") === second.map(singular).join(" ")) return false;
  if (` ${first.join(" ")} `.includes(` ${second.join(" ")} `) || ` ${second.join(" ")} `.includes(` ${first.join(" ")} `)) return false;
  return first.some((word) => word.length > 4 && second.some((next) => next.length > 4 && next.slice(0, 6) === word.slice(0, 6)));
}

function singular(word: string): string {
  return word.replace(/(?<=[a-z]{3})s$/, "");
}

function foldWords(text: string): string[] {
  return text.split(/[\s-]+/).map(foldWord);
}
