import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";

/**
 * "Republic Act No. 9208 defined trafficking as the recruitment ... of persons without their consent": the act says "with or without the victim's consent or knowledge" (section 3 (a)).
 */
export function* consentsOfDefinitions(view: BlockView, facts: BlockFacts): Generator<FindingDraft> {
  const { text } = view;
  if (facts.quoted || !mayTell.test(text)) return;
  for (const reference of facts.references) {
    if (!/^philippines-ra-(?:9208|10364|11862)$/.test(reference.key ?? "") || reference.otherKeys) continue;
    const sentence = facts.sentences.find(({ start, end }) => start <= reference.start && reference.start < end);
    const told = sentence && consent.exec(text.slice(reference.end, sentence.end));
    if (!sentence || !told || denies.test(text.slice(sentence.start, sentence.end))) continue;
    const start = reference.end + told.index + told[0].lastIndexOf("without");
    const end = reference.end + told.index + told[0].length;
    if (isHidden(view, { start, end })) continue;
    yield {
      start,
      end,
      level: "information",
      message: `The act makes it trafficking "with or without the victim's consent or knowledge" (section 3 (a)). Write "with or ${text.slice(start, end)}".`,
      source: "https://lawphil.net/statutes/repacts/ra2003/ra_9208_2003.html",
      fixes: [{ title: `Write "with or ${text.slice(start, end)}"`, edits: [{ start, end: start, text: "with or " }] }],
    };
    return;
  }
}

const mayTell = /without\s(?:[a-z'\u2019]+\s){0,4}(?:consent|knowledge)/;
const consent =
  /(?<![a-z])(?:defin|describ|consider)[a-z]*\s[^.;]{4,240}?(?<!with or )(?<!with and )(?<![a-z])without\s(?:(?:the|their|his|her|or|any|victims?['\u2019]?s?|persons?['\u2019]s?)\s){0,4}(?:consent|knowledge)(?![a-z])/;
const denies = /(?<![a-z])(?:not|never|even|regardless|irrelevant|whether|unlike)(?![a-z])|n['\u2019]t(?![a-z])/;
