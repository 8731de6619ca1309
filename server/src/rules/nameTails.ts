import type { BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { smallWords } from "./longerNames.js";

/** "ASEAN Convention Against Trafficking in Persons, Particularly Women and Children": a title whose beginning is a name of its own, and the rest is right but for one word. */
export function otherTail(view: BlockView, { lexicon }: RuleContext, found: FindingDraft[]): void {
  const { mentions, text, tokens } = view;
  for (const { start, end, last, forms, nested, zone: at } of mentions) {
    const [form] = forms;
    if (!form || form.words.length < 3 || text.charCodeAt(end) !== 0x2c || lexicon.base.kindOf(form.conceptIndex) !== "instrument")
      continue;
    if (nested || at & (zone.quoted | zone.masked) || !/^, \p{Lu}/u.test(text.slice(end, end + 3))) continue;
    for (const term of lexicon.conceptOf(form).terms) {
      const isTitle = term.type === "full" && (term.status === "preferred" || term.status === "admitted");
      if (!isTitle || !term.text.toLowerCase().startsWith(`${form.text.toLowerCase()}, `)) continue;
      const rest = term.text.slice(form.text.length).match(/[\p{L}\p{N}'\u2019-]+/gu) ?? [];
      if (rest.length < fewestInTail || last + rest.length > tokens.count) continue;
      const others = rest.flatMap((word, number) =>
        foldWord(word) === foldWord(text.slice(tokens.starts[last + number], tokens.ends[last + number])) ? [] : [number],
      );
      const [only] = others;
      if (only === undefined || others.length > 1 || smallWords.has(foldWord(rest[only] as string))) continue;
      const from = tokens.starts[last + only] as number;
      const to = tokens.ends[last + only] as number;
      if (smallWords.has(foldWord(text.slice(from, to))) || found.some((one) => one.start < to && start < one.end)) continue;
      found.push({
        start: from,
        end: to,
        message: `The title is "${term.text}". Write "${rest[only]}".`,
        fixes: [{ title: `Write "${rest[only]}"`, edits: [{ start: from, end: to, text: rest[only] as string }] }],
      });
    }
  }
}

const fewestInTail = 3;

/** "... Terutama Perempuan dan Anak-anak": the last word of a name is doubled, as Indonesian does for the plural. */
export function doubledAtEnd({ mentions, tokens, text }: BlockView, { lexicon }: RuleContext, found: FindingDraft[]): void {
  for (const mention of mentions) {
    const { last, end } = mention;
    if (text.charCodeAt(end) !== 0x2d || last >= tokens.count || tokens.starts[last] !== end + 1) continue;
    const [form] = mention.forms;
    if (!form || form.words.length < fewestToDouble || mention.nested || mention.zone & (zone.quoted | zone.masked)) continue;
    const kind = lexicon.base.kindOf(form.conceptIndex);
    const doubled = text.slice(end + 1, tokens.ends[last]);
    if ((kind !== "instrument" && kind !== "institution") || foldWord(doubled) !== form.words.at(-1)) continue;
    const to = tokens.ends[last] as number;
    found.push({
      start: mention.start,
      end: to,
      message: `"${text.slice(mention.start, to).replace(/\s+/g, " ")}" is not the official name. Write "${text.slice(mention.start, end).replace(/\s+/g, " ")}".`,
      fixes: [{ title: `Write "${text.slice(mention.start, end).replace(/\s+/g, " ")}"`, edits: [{ start: end, end: to, text: "" }] }],
    });
  }
}

/** Names of fewer words may be meant as words. */
const fewestToDouble = 5;

/** "Kantor PBB untuk Narkoba dan Kejahatan Dunia Maya": after the whole name of a body stands what narrows its last word, as no body of that name has it. */
export function addedTail({ mentions, tokens, text }: BlockView, { lexicon }: RuleContext, found: FindingDraft[]): void {
  for (const { start, end, last, forms, nested, zone: at } of mentions) {
    const [form] = forms;
    const tails = form && addedTails.get(form.words.at(-1) ?? "");
    if (!tails || form.isWrong || form.words.length < fewestToDouble || nested || at & (zone.quoted | zone.masked)) continue;
    if (lexicon.base.kindOf(form.conceptIndex) !== "institution" || !/^\p{Lu}/u.test(text.slice(start, end))) continue;
    const tail = tails.find((words) =>
      words.split(" ").every((word, number) => {
        const to = last + number;
        if (to >= tokens.count || tokens.gaps[to] !== 0) return false;
        const written = text.slice(tokens.starts[to], tokens.ends[to]);
        return foldWord(written) === word && (smallWords.has(word) || /^\p{Lu}/u.test(written));
      }),
    );
    if (tail === undefined) continue;
    const to = tokens.ends[last + tail.split(" ").length - 1] as number;
    if (found.some((one) => one.start < to && start < one.end)) continue;
    const name = text.slice(start, end).replace(/\s+/g, " ");
    found.push({
      start,
      end: to,
      level: "information",
      message: `The name is "${name}", without "${text.slice(end, to).trim()}".`,
      fixes: [{ title: `Write "${name}"`, edits: [{ start: end, end: to, text: "" }] }],
    });
  }
}

/** What is put after a name out of habit, by its last word. */
const addedTails: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "kejahatan",
    [
      "dunia maya",
      "siber",
      "transnasional terorganisasi",
      "transnasional",
      "terorganisasi",
      "terorganisir",
      "lintas negara",
      "internasional",
    ],
  ],
  ["perempuan", ["dan anak-anak", "dan anak"]],
]);
