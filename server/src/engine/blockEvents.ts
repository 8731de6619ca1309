import type { Block, EventData, MemoEvent } from "./block.js";
import type { BlockFacts } from "./facts.js";
import { isChoice, type Lexicon } from "./lexicon.js";
import { longFormSetting } from "./longFormSetting.js";
import type { Mention } from "./matcher.js";
import { isPlainUse } from "./plainUse.js";
import { sentenceAt } from "./sentences.js";

/** Code units that may stand between a name and the citation that belongs to it: a bracket, a space. */
const farthestCitation = 3;

/**
 * What a block tells the memo model, by subject: acronyms with their definitions and long forms, terms of concepts that have
 * several names, instruments with their citations, and memo fields.
 */
export function blockEvents(block: Block, facts: BlockFacts, lexicon: Lexicon): Map<string, MemoEvent[]> | undefined {
  let events: Map<string, MemoEvent[]> | undefined;
  const add = (key: string, start: number, end: number, sign: string, data: EventData) => {
    const lang = sentenceAt(facts.sentences, start)?.lang ?? facts.lang;
    const event: MemoEvent = {
      block,
      start,
      end,
      data,
      sign: `${data.kind} ${lang ?? ""} ${facts.kind}${facts.capitals ? "!" : ""}${facts.quoted ? ">" : ""} ${sign}`,
      lang,
    };
    events ??= new Map();
    const list = events.get(key);
    if (list) list.push(event);
    else events.set(key, [event]);
  };
  for (const use of facts.acronyms) {
    const field = facts.fields.some((one) => one.start <= use.start && use.end <= one.end);
    const senses = use.forms.length > 1 ? use.forms.map((form) => form.id).join() : "";
    add(
      `acronym:${use.key}`,
      use.start,
      use.end,
      `${use.text} ${use.zone} ${use.defines} ${use.inside?.id ?? ""} ${use.lead ?? ""} ${use.inTitle ?? ""} ${field} ${senses}`,
      { kind: "acronym-use", use },
    );
  }
  for (const definition of facts.definitions) {
    const { long, whole } = definition;
    add(
      `acronym:${definition.key}`,
      definition.start,
      definition.end,
      `${definition.text} ${definition.fit} ${definition.style} ${definition.zone} ${definition.inTitle ?? ""} ${long ? `${long.start - definition.start} ${long.text}` : ""} ${whole ? `${whole.start - definition.start} ${whole.end - definition.start}` : ""}`,
      {
        kind: "acronym-definition",
        definition,
      },
    );
  }
  for (const mention of facts.mentions) {
    const keys = longFormKeys(mention, lexicon);
    if (keys.length > 0) {
      const setting = longFormSetting(block.text, facts, mention);
      const sign = `${mention.forms[0]?.id ?? -1} ${mention.zone} ${mention.end - mention.start} ${setting}`;
      for (const key of keys) add(`acronym:${key}`, mention.start, mention.end, sign, { kind: "long-form", mention, setting });
    }
    if (facts.quoted) continue;
    let plain: boolean | undefined;
    for (const form of mention.forms) {
      if (!form.term || !isChoice(form.term) || !lexicon.hasSeveralNames(form.conceptIndex)) continue;
      plain ??= isPlainUse(block.text, mention);
      if (!plain) break;
      const key = `term:${form.conceptIndex}`;
      const list = events?.get(key);
      // Two forms of one concept may read the same; it is one use.
      if (list?.[list.length - 1]?.start === mention.start) continue;
      const written = block.text.slice(mention.start, mention.end);
      add(key, mention.start, mention.end, `${form.id} ${written}`, { kind: "term", mention });
    }
  }
  for (const reference of facts.references) {
    if (!reference.key) continue;
    const end = Math.max(reference.end, reference.yearSpan?.end ?? 0);
    const cited = facts.citations.some((citation) => citation.groupStart >= end && citation.groupStart - end <= farthestCitation);
    add(`instrument:${reference.key}`, reference.start, reference.end, `${reference.text} ${reference.by} ${reference.zone} ${cited}`, {
      kind: "reference",
      reference,
      cited,
    });
  }
  for (const citation of facts.citations)
    add(`instrument:${citation.key}`, citation.start, citation.end, `${citation.key} ${citation.locator?.text ?? ""}`, {
      kind: "citation",
      citation,
    });
  if (isAnnexHeading(block.text, facts)) add("memo:", block.contentStart, block.contentEnd, "annex", { kind: "annex" });
  for (const field of facts.fields)
    add("memo:", field.start, field.end, `${field.name} ${field.valueStart - field.start} ${field.valueEnd - field.start} ${field.value}`, {
      kind: "field",
      field,
    });
  if (events) for (const list of events.values()) if (list.length > 1) list.sort((one, other) => one.start - other.start);
  return events;
}

/** Keys of the acronyms of which a mention is a long form. */
function longFormKeys(mention: Mention, lexicon: Lexicon): readonly string[] {
  let keys: readonly string[] = none;
  for (const form of mention.forms) {
    if (form.isAcronym || form.termIndex === -1 || form.status === "discouraged") continue;
    const own = lexicon.acronymKeys(form.conceptIndex);
    if (keys.length === 0) keys = own;
    else if (own.length > 0 && own !== keys) keys = [...new Set([...keys, ...own])];
  }
  return keys;
}

const none: readonly string[] = [];

/** A heading, or a line of its own in bold or capitals, that opens an annex. */
function isAnnexHeading(text: string, facts: BlockFacts): boolean {
  if (facts.kind === "heading") return /^[\s#>*_]*(?:annex|appendix|attachment|lampiran)(?![a-zÀ-ỿ0-9])/iu.test(text);
  return (
    facts.kind === "paragraph" &&
    text.length < 60 &&
    /^[\s>*_]*(?:annex|appendix|lampiran)(?:\s+(?:[ivx]+|\d+|[a-zÀ-ỿ]))?[\s*_.:]*$/iu.test(text)
  );
}
