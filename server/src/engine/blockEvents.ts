import { articleBefore } from "./articleBefore.js";
import { isInAttendance, isInAttribution } from "./attribution.js";
import { behindReference } from "./behindReference.js";
import type { Block, EventData, MemoEvent } from "./block.js";
import { closesOwnComma } from "./closesOwnComma.js";
import { datedSteps } from "./datedSteps.js";
import { introducesAcronym } from "./definedAcronyms.js";
import { endWithYear } from "./endWithYear.js";
import type { BlockFacts } from "./facts.js";
import { isChoice, type Lexicon } from "./lexicon.js";
import { longFormBefore } from "./longFormBefore.js";
import { longFormSetting } from "./longFormSetting.js";
import type { Mention } from "./matcher.js";
import { plainUse } from "./plainUse.js";
import { sentenceAt, sentenceText } from "./sentences.js";
import { findSourceEntries } from "./sourceEntries.js";
import { declared, type PlacedSpelling, type Spelling } from "./spellings.js";

/** Code units that may stand between a name and the citation that belongs to it: a bracket, a space. */
const farthestCitation = 3;

/**
 * What a block tells the memo model, by subject: acronyms with their definitions and long forms, terms of concepts that have
 * several names, instruments with their citations, entries of a list of sources, and memo fields. The acronyms that it spells out are told to the memo as a whole as well.
 */
export function blockEvents(block: Block, facts: BlockFacts, lexicon: Lexicon): Map<string, MemoEvent[]> | undefined {
  const { text } = block;
  let events: Map<string, MemoEvent[]> | undefined;
  const add = (key: string, start: number, end: number, data: EventData) => {
    const lang = sentenceAt(facts.sentences, start)?.lang ?? facts.lang;
    const event: MemoEvent = { block, start, end, data, text, facts, lang };
    events ??= new Map();
    const list = events.get(key);
    if (list) list.push(event);
    else events.set(key, [event]);
  };
  for (const use of facts.acronyms) add(subjectKey("acronym", use.key), use.start, use.end, { kind: "acronym-use", use });
  for (const definition of facts.definitions) {
    add(subjectKey("acronym", definition.key), definition.start, definition.end, { kind: "acronym-definition", definition });
    if (introducesAcronym(definition)) add("memo:", definition.start, definition.end, { kind: "acronym-definition", definition });
  }
  for (const mention of facts.mentions) {
    for (const key of longFormKeys(mention, lexicon))
      add(subjectKey("acronym", key), mention.start, mention.end, { kind: "long-form", mention });
    if (facts.quoted || mention.crossed) continue;
    for (const form of mention.forms) {
      if (!form.term || !isChoice(form.term) || !lexicon.hasSeveralNames(form.conceptIndex)) continue;
      const key = subjectKey("term", form.conceptIndex);
      const list = events?.get(key);
      // Two forms of one concept may read the same; it is one use.
      if (list?.[list.length - 1]?.start === mention.start) continue;
      add(key, mention.start, mention.end, { kind: "term", mention });
    }
  }
  if (!facts.quoted) {
    for (const naming of facts.namings)
      add(subjectKey("term", `naming ${naming.thing}`), naming.start, naming.end, { kind: "naming", naming });
    for (const { start, end, spelling, count } of firstOfEachWay(facts))
      add(subjectKey("term", `spelling ${spelling.dialect ? "english" : spelling.habit}`), start, end, {
        kind: "spelling",
        spelling,
        count,
      });
    const said = facts.english > 0 && /English|spelling/.test(text) ? saysEnglish.exec(text) : null;
    if (said) {
      const spelling: Spelling = {
        habit: declared,
        way: /^B|UK/.test(said[1] ?? "") ? 0 : 1,
        word: said[0],
        other: said[0],
        dialect: true,
      };
      add(subjectKey("term", "spelling english"), said.index, said.index + said[0].length, { kind: "spelling", spelling, count: 1 });
    }
  }
  for (const reference of facts.references) {
    if (!reference.key) continue;
    const end = endWithYear(reference);
    const cited = facts.citations.some((citation) => citation.groupStart >= end && citation.groupStart - end <= farthestCitation);
    add(subjectKey("instrument", reference.key), reference.start, reference.end, { kind: "reference", reference, cited });
  }
  for (const citation of facts.citations)
    add(subjectKey("instrument", citation.key), citation.start, citation.end, { kind: "citation", citation });
  for (const { key, start, end } of findSourceEntries(text, facts)) add("memo:", start, end, { kind: "source-entry", key });
  if (isAnnexHeading(text, facts)) add("memo:", block.contentStart, block.contentEnd, { kind: "annex" });
  const paper = paperNamed(text, facts);
  if (paper !== undefined) {
    const name = paper.replace(/[^A-Za-z]+$/, "");
    add("memo:", name.search(/[A-Za-z]/), name.length, { kind: "paper" });
  }
  for (const step of datedSteps(text, facts)) add("memo:", step.start, step.end, { kind: "step", step });
  for (const field of facts.fields) add("memo:", field.start, field.end, { kind: "field", field });
  if (events) for (const list of events.values()) if (!isInOrder(list)) list.sort((one, other) => one.start - other.start);
  return events;
}

/** The first word of each way of spelling in the block, with how many there are. */
/** "The Ministry writes British English", "Spelling: American English". */
const saysEnglish =
  /(?<=(?:(?:writes?|uses?|follows?|keeps?(?: to)?|prefers?|adopts?|in|spelling:|language:|style:) (?:the )?))(British|American|UK|US)(?: \(UK\)| \(US\))? (?:English|spelling)(?! (?:teacher|course|class|lesson|speak|test|translation|version))/i;

interface Way extends PlacedSpelling {
  count: number;
}

const noWays: readonly Way[] = [];

function firstOfEachWay({ spellings, references }: BlockFacts): readonly Way[] {
  if (spellings.length === 0) return noWays;
  const found: Way[] = [];
  for (const { start, end, spelling } of spellings) {
    if (
      references.length > 0 &&
      references.some((reference) => start < (reference.titleSpan?.end ?? reference.end) && end > reference.start)
    )
      continue;
    let known: Way | undefined;
    for (const other of found) if (other.spelling.way === spelling.way && other.spelling.habit === spelling.habit) known = other;
    if (known) known.count++;
    else found.push({ start, end, spelling, count: 1 });
  }
  return found;
}

function isInOrder(list: readonly MemoEvent[]): boolean {
  for (let at = 1; at < list.length; at++) if ((list[at - 1] as MemoEvent).start > (list[at] as MemoEvent).start) return false;
  return true;
}

/** What an event says apart from its place: two of the same sign are one to every rule. Put into words only when two are compared, and kept then. */
export function signOf(event: MemoEvent): string {
  event.sign ??= signIn(event);
  return event.sign;
}

/** The sign of an event, made anew. */
export function signIn(event: MemoEvent): string {
  const { data, facts, lang } = event;
  return `${data.kind} ${lang ?? ""} ${facts.kind}${facts.capitals ? "!" : ""}${facts.quoted ? ">" : ""}${facts.section ?? ""} ${detailsOf(event)}`;
}

function detailsOf(event: MemoEvent): string {
  const { data, text, facts } = event;
  switch (data.kind) {
    case "acronym-use": {
      const { use } = data;
      const field = facts.fields.some((one) => one.start <= use.start && use.end <= one.end);
      // The words beside it tell which of several senses is meant, and what its long form need not say again; whether a former name is excused, the time of its sentence.
      const senses = `${use.forms.map((form) => form.id).join()} ${beside(text, use.start, use.end)} ${isInAttendance(text, use.start)}`;
      // Where its bracket would go.
      const named = use.forms.map((form) => placeBefore(text, longFormBefore(text, facts, use.start, form), use.start)).join();
      const time = use.forms.some((form) => form.isRenamed) ? sentenceText(text, facts.sentences, use.start) : "";
      return `${use.text} ${use.zone} ${use.defines} ${use.inside?.id ?? ""} ${use.lead ?? ""} ${articleBefore(text, use.start)} ${use.plural ?? ""} ${use.run ?? ""} ${use.inTitle ?? ""} ${use.isPerson ?? ""} ${use.isEmphasis ?? ""} ${field || isInAttribution(text, use.start)} ${senses} ${time} ${named}`;
    }
    case "acronym-definition": {
      const { definition } = data;
      const { long, whole, start } = definition;
      return `${definition.text} ${definition.fit} ${definition.style} ${definition.zone} ${definition.inTitle ?? ""} ${definition.amongMany ?? ""} ${definition.plural ?? ""} ${articleBefore(text, definition.whole?.start ?? start)} ${sentenceText(text, facts.sentences, start)} ${
        long ? `${long.start - start} ${long.text}` : ""
      } ${whole ? `${whole.start - start} ${whole.end - start}` : ""}`;
    }
    case "long-form": {
      const { mention } = data;
      return `${mention.forms[0]?.id ?? -1} ${mention.zone} ${text.slice(mention.start, mention.end)} ${articleBefore(text, mention.start)} ${longFormSetting(text, facts, mention)} ${closesOwnComma(text, facts, mention)} ${rightBeside(text, mention.start, mention.end)}`;
    }
    case "own-long-form":
      return `${data.zone} ${text.slice(event.start, event.end)} ${articleBefore(text, event.start)} ${longFormSetting(text, facts, event)} ${closesOwnComma(text, facts, event)} ${rightBeside(text, event.start, event.end)}`;
    case "term": {
      const { mention } = data;
      return `${mention.forms[0]?.id ?? -1} ${plainUse(text, mention)} ${articleBefore(text, mention.start)} ${text.slice(mention.start, mention.end)}`;
    }
    case "naming":
      return `${data.naming.name} ${data.naming.pointsBack} ${articleBefore(text, event.start)} ${text.slice(event.start, event.end)} ${longFormSetting(text, facts, event)}`;
    case "spelling":
      return `${text.slice(event.start, event.end)} ${data.count}`;
    case "reference": {
      const { reference } = data;
      // Where its citation would go, and with which provision.
      const place = behindReference(text, facts.ranges, reference) - reference.start;
      return `${reference.text} ${reference.by} ${reference.zone} ${data.cited} ${place} ${reference.pinpoint?.text ?? ""}`;
    }
    case "citation":
      return `${data.citation.key} ${data.citation.locator?.text ?? ""}`;
    case "field": {
      const { name, value, start, valueStart, valueEnd } = data.field;
      // A field that is missing is written in the marks and columns of this line, or below the table of which it is a row.
      const feed = text.indexOf("\n", valueEnd);
      const line = text.slice(start, feed < 0 ? text.length : feed);
      return `${name} ${valueStart - start} ${valueEnd - start} ${value} ${line} ${text.trimEnd().length - start}`;
    }
    case "source-entry":
      return data.key;
    case "step":
      return `${data.step.date ?? ""} ${data.step.opens} ${data.step.closes} ${text.slice(event.start, event.end)}`;
    case "annex":
    case "paper":
      return "";
  }
}

/** The text right before and after a place, as far as rules look there for the words beside it. */
function beside(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - farthestBefore), start)}|${text.slice(end, end + farthestAfter)}`;
}

/** The few letters before and after a long form that tell what it stands beside. */
function rightBeside(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 12), start)}|${text.slice(end, end + 8)}`;
}

/** How far back from a place a name stands, and how it reads with the marks behind it. */
function placeBefore(text: string, mention: Mention | undefined, offset: number): string {
  return mention ? `${offset - mention.start} ${text.slice(mention.start, mention.end + 2)}` : "";
}

const farthestBefore = 40;
const farthestAfter = 24;

/** Key of a subject. The same string each time: making and hashing it anew costs more than looking it up. */
function subjectKey(scope: "acronym" | "term" | "instrument", name: string | number): string {
  const keys = subjectKeys[scope];
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size >= mostKeys) keys.clear();
    key = `${scope}:${name}`;
    keys.set(name, key);
  }
  return key;
}

const subjectKeys = {
  acronym: new Map<string | number, string>(),
  term: new Map<string | number, string>(),
  instrument: new Map<string | number, string>(),
};
const mostKeys = 20_000;

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

/** A heading or a line of its own that says no more than what paper it is; it may be the first line of the head. */
function paperNamed(text: string, { kind, quoted, fields }: BlockFacts): string | undefined {
  if (quoted || (kind !== "heading" && kind !== "paragraph")) return undefined;
  const line = fields.length > 0 ? text.slice(0, Math.max(0, text.indexOf("\n"))) : text;
  if (line.length > longestPaperLine) return undefined;
  return /^[\s#*_]*(?:(?:policy |internal |office |briefing |action |information |decision )?memo(?:randum)?|memo(?:randum)? (?:kebijakan|internal|dinas)|nota dinas|policy (?:brief|note)|briefing note|butir wicara|pokok(?:-pokok)? bicara|talking points|speaking notes)[\s*_:]*$/i.test(
    line,
  )
    ? line
    : undefined;
}

const longestPaperLine = 60;

/** A heading, or a line of its own in bold or capitals, that opens an annex. */
function isAnnexHeading(text: string, facts: BlockFacts): boolean {
  if (facts.kind === "heading") return /^[\s#>*_]*(?:annex|appendix|attachment|lampiran)(?![a-zÀ-ỿ0-9])/iu.test(text);
  return (
    facts.kind === "paragraph" &&
    text.length < 60 &&
    /^[\s>*_]*(?:annex|appendix|lampiran)(?:\s+(?:[ivx]+|\d+|[a-zÀ-ỿ]))?[\s*_.:]*$/iu.test(text)
  );
}
