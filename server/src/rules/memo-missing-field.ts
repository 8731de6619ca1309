import type { MemoEvent } from "../engine/block.js";
import type { Field } from "../engine/facts.js";
import { memoDate, memoMonth } from "../engine/memoDate.js";
import type { FixDraft, SubjectFindingDraft, SubjectRule } from "../engine/rule.js";
import { headSlips } from "./headSlips.js";
import { dayInWords } from "./instruments.js";
import { isWhollyLeft } from "./placeholders.js";
import { stepsThatGoBack } from "./stepsThatGoBack.js";

/**
 * Points out what the head of a memo lacks: the title or date in its front matter, the addressee, sender, date or subject among its visible fields, and a date
 * that cannot be read as one; and lines of the head that contradict each other: the same sender as addressee, a number of another year than the date; and a list of dated steps of which one goes back. Front matter that names an addressee names the sender as well, and the other way round. A field that stands there empty is marked
 * itself; of those that are not there, the line above the head that names the paper. Looks only at memos with front matter, or with at least two fields. Laws are judged as of the memo's date, so a missing date is more than a matter of form; "Jakarta, 1 Juni 2025" in a line of its own is one, and a month stands for its last day.
 *
 * Bad:  **To:** Director for Protection
 *       **From:** Policy Unit
 *       **Subject:** Screening forms
 * Good: **To:** Director for Protection
 *       **From:** Policy Unit
 *       **Date:** 9 February 2026
 *       **Subject:** Screening forms
 * Bad:  **Kepada:** Direktur Pelindungan
 *       **Dari:** Unit Kebijakan
 *       **Tanggal:** pekan depan
 *       **Hal:** Formulir
 * Good: **Kepada:** Direktur Pelindungan
 *       **Dari:** Unit Kebijakan
 *       **Tanggal:** 9 Februari 2026
 *       **Hal:** Formulir
 */
export const memoMissingField: SubjectRule = {
  id: "memo-missing-field",
  defaultLevel: "information",
  scope: "memo",
  *check(subject, context) {
    if (!context.isMemo) return;
    const front: FieldEvent[] = [];
    const visible: FieldEvent[] = [];
    let paper: MemoEvent | undefined;
    for (const event of subject.events()) {
      if (event.data.kind === "paper" && visible.length === 0) paper = event;
      if (!isField(event)) continue;
      if (event.block.facts.kind === "front-matter") front.push(event);
      else if (!event.block.facts.quoted && formFields.has(event.data.field.name) && !isOfWideTable(event)) visible.push(event);
    }
    yield* stepsThatGoBack(subject.events());
    for (const list of [front, visible.filter((event) => !isAloneInTable(event, visible))]) yield* wrongDates(list);
    const isIndonesian = context.lang === "id";
    const hasAddressee = !speeches.test(valueIn(front, "type") ?? "");
    const [firstInFront] = front;
    if (firstInFront) {
      yield* missingInFront(firstInFront, front, visible, isIndonesian, context.date);
      if (hasAddressee) yield* missingParty(firstInFront, front, visible, isIndonesian);
    }
    const head = headOf(visible);
    if (head.length > 1) yield* headSlips([...head, ...visible.filter(({ data }) => data.field.name === "place-date")]);
    const [firstVisible] = head;
    if (firstVisible && head.length > 1 && hasAddressee)
      yield* missingInHead(paper ?? firstVisible, head, { front, visible }, isIndonesian, context.date);
  },
};

type FieldEvent = MemoEvent & { data: { readonly kind: "field"; readonly field: Field } };

function isField(event: MemoEvent): event is FieldEvent {
  return event.data.kind === "field";
}

/** A row of more than two cells: "| Tanggal | Tempat | Kegiatan |" heads the columns of a table, and is no line of a memo's head. */
function isOfWideTable({ block, data }: FieldEvent): boolean {
  return block.facts.kind === "table" && data.field.value.replaceAll("\\|", "").includes("|");
}

/** No other row of a table is a field: "| Tanggal | Kegiatan |" heads a list of days. */
function isAloneInTable(event: FieldEvent, visible: readonly FieldEvent[]): boolean {
  const isRow = ({ block }: FieldEvent) => block.facts.kind === "table";
  return isRow(event) && !visible.some((other) => isRow(other) && other.data.field.name !== event.data.field.name);
}

const formFields: ReadonlySet<string> = new Set([
  "to",
  "from",
  "date",
  "subject",
  "number",
  "attachment",
  "classification",
  "copy",
  "through",
  "title",
  "place-date",
]);

/** Kinds of papers that carry no addressee. */
const speeches = /talking|butir|speech|sambutan|press|aide|report|laporan|minutes|notulen|notula|fact|lembar/i;

/** The visible fields at the top of the memo: those of the first block that has any, and of the blocks right after it. */
function headOf(visible: readonly FieldEvent[]): FieldEvent[] {
  const head: FieldEvent[] = [];
  for (const event of visible) {
    if (isOfPeriod(event) || event.data.field.name === "place-date") continue;
    if (!head.some((one) => one.data.field.name === event.data.field.name)) head.push(event);
  }
  // The head of an e-mail has its date elsewhere.
  if (head.some((one) => /\S@\S/.test(one.data.field.value))) return [];
  // Without an addressee or a sender it is some other form.
  return head.some((one) => one.data.field.name === "to" || one.data.field.name === "from") ? head : [];
}

/** "From: 1 January 2026", "Dari: Juni 2025": the bounds of a period. */
function isOfPeriod({ data }: FieldEvent): boolean {
  const { name, value } = data.field;
  return (name === "to" || name === "from") && /^[^A-Za-z]*(?:[A-Za-z]+[^A-Za-z]*){0,2}$/.test(value) && memoDate(value) !== undefined;
}

function valueIn(fields: readonly FieldEvent[], name: string): string | undefined {
  const value = fields.find((event) => event.data.field.name === name)?.data.field.value.trim();
  return value === "" ? undefined : value;
}

function* wrongDates(fields: readonly FieldEvent[]): Generator<SubjectFindingDraft> {
  for (const event of fields) {
    const { name, value, start, valueStart, valueEnd } = event.data.field;
    if (name !== "date" || value.trim() === "" || memoDate(value) !== undefined || /\[\[|TBD|X{2,}/i.test(value)) continue;
    // "[insert date]" is told as a slot, and the day is offered there.
    if (isWhollyLeft(value)) continue;
    // A field of a report may name several days, or the day of the week and hour; the year tells that a date was meant.
    if (
      /\d{1,2}.*\d{4}/.test(value) &&
      !/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/.test(value.trim()) &&
      event.block.facts.kind !== "front-matter" &&
      /[-\u2013]|and|dan|s\.?d\.?/i.test(value)
    )
      continue;
    yield {
      event,
      start: valueStart - start,
      end: valueEnd - start,
      message: `"${value}" is no date that can be read. Write it as 2026-03-01, 1 March 2026 or 1 Maret 2026: laws are judged as of this day.`,
    };
  }
}

function* missingInFront(
  first: FieldEvent,
  front: readonly FieldEvent[],
  visible: readonly FieldEvent[],
  isIndonesian: boolean,
  today: string,
): Generator<SubjectFindingDraft> {
  // A memo whose head stands in the front matter has its subject for a title.
  if (valueIn(front, "title") === undefined && valueIn(front, "subject") === undefined) {
    const subject = valueIn(visible, "subject");
    const empty = emptyIn(front, "title") ?? emptyIn(front, "subject");
    const what = isIndonesian ? "judul" : "the memo's name";
    yield missing(first, empty, "title", what, subject ? `"${subject.replaceAll('"', "'")}"` : undefined);
  }
  if (valueIn(front, "date") === undefined) {
    const written = valueIn(visible, "date") ?? valueIn(visible, "place-date");
    const date = written ? (memoMonth(written) ?? memoDate(written)) : undefined;
    const empty = emptyIn(front, "date");
    yield missing(first, empty, "date", "the day as of which laws are judged", date ?? (written === undefined ? today : undefined));
  }
}

/** Keys of front matter that name the addressee or the sender as well as "to" and "from" do. */
const parties: Readonly<Record<"to" | "from", readonly string[]>> = {
  to: ["to", "audience", "recipient", "recipients", "addressee", "penerima", "tujuan"],
  from: ["from", "author", "authors", "sender", "pengirim", "penulis", "penyusun", "pembuat"],
};

/** What Pandoc and Quarto call "from" and "to" are formats of files. */
const fileFormat =
  /^(?:[a-z]*markdown[a-z_]*|gfm|commonmark[a-z_]*|html\d?|docx|odt|pdf|pptx|latex|beamer|typst|epub\d?|rtf|plain|native)(?:[+-]\S*)?$/;

/** Front matter that has an addressee or a sender, or a place for one, has both. */
function* missingParty(
  first: FieldEvent,
  front: readonly FieldEvent[],
  visible: readonly FieldEvent[],
  isIndonesian: boolean,
): Generator<SubjectFindingDraft> {
  const named = front.filter(({ data }) => data.field.name === "to" || data.field.name === "from");
  if (named.length === 0 || named.some(({ data }) => fileFormat.test(data.field.value.trim()))) return;
  for (const name of ["to", "from"] as const) {
    if (parties[name].some((key) => valueIn(front, key) !== undefined) || valueIn(visible, name) !== undefined) continue;
    const label = labels[name]?.[isIndonesian ? 1 : 0].toLowerCase() ?? name;
    yield missing(first, emptyIn(front, name), label, name === "to" ? "the addressee" : "the sender", undefined);
  }
}

/** The field that stands in a list without a value. */
function emptyIn(fields: readonly FieldEvent[], name: string): FieldEvent | undefined {
  return fields.find(({ data }) => data.field.name === name && data.field.value.trim() === "");
}

/** What is said of a field that front matter lacks, or has without a value; `value` is what the memo itself tells. */
function missing(
  first: FieldEvent,
  empty: FieldEvent | undefined,
  name: string,
  what: string,
  value: string | undefined,
): SubjectFindingDraft {
  if (empty) {
    const { start, end, valueEnd } = empty.data.field;
    return {
      event: empty,
      message: `Nothing is written here (${what}). Add it.`,
      fixes: value ? [{ title: `Add "${value}"`, edits: [{ start: end - start, end: valueEnd - start, text: ` ${value}` }] }] : [],
    };
  }
  const line = value ? `${name}: ${value}` : undefined;
  return {
    event: first,
    message: `The front matter has no "${name}" (${what}). Add a line "${line ?? `${name}: ...`}".`,
    fixes: line ? [{ title: `Add "${line}"`, edits: [{ start: 0, end: 0, text: `${line}\n` }] }] : [],
  };
}

/** The fields of a head in the order in which they stand. */
const labels: Readonly<Record<string, readonly [string, string]>> = {
  to: ["To", "Kepada"],
  from: ["From", "Dari"],
  date: ["Date", "Tanggal"],
  subject: ["Subject", "Hal"],
};

/** Writes the day after a field that is empty, as the memo's language has it. */
function writeToday(event: FieldEvent, today: string, isIndonesian: boolean): FixDraft {
  const day = dayInWords(today, isIndonesian ? "id" : "en");
  const { start, end } = event;
  return {
    title: `Write "${day}"`,
    edits: [{ start: end - start, end: Math.max(end, event.data.field.valueStart) - start, text: ` ${day}` }],
  };
}

const talkingPoints = /^\W*(?:butir wicara|pokok(?:-pokok)? bicara|talking points|speaking notes)/i;

/** What the head of a memo lacks, said at the line that names the paper, or else at the first field. */
function* missingInHead(
  place: MemoEvent,
  head: readonly FieldEvent[],
  { front, visible }: { readonly front: readonly FieldEvent[]; readonly visible: readonly FieldEvent[] },
  isIndonesian: boolean,
  today: string,
): Generator<SubjectFindingDraft> {
  const lacking = Object.entries(labels).filter(([name]) => {
    if (valueIn(head, name) !== undefined || valueIn(front, name) !== undefined) return false;
    if (name === "date") return valueIn(front, "date") === undefined && valueIn(visible, "place-date") === undefined;
    // Talking points are spoken by whom they are for.
    if (name === "from" && talkingPoints.test(place.text.split("\n", 1)[0] ?? "")) return false;
    return name !== "subject" || valueIn(head, "title") === undefined;
  });
  const isEmpty = (name: string) => emptyIn(head, name) ?? (name === "subject" ? emptyIn(head, "title") : undefined);
  for (const [name] of lacking) {
    const event = isEmpty(name);
    if (event)
      yield {
        event,
        message: "Nothing is written here. Fill it in.",
        fixes: name === "date" ? [writeToday(event, today, isIndonesian)] : [],
      };
  }
  const absent = lacking.filter(([name]) => !isEmpty(name)).map(([name]) => name);
  if (absent.length === 0) return;
  const said = absent.map((name) => `"${labelOf(name, isIndonesian)}:"`);
  yield {
    event: place,
    message: `The head of this memo has no ${said.join(" and no ")}. Add ${said.length > 1 ? "them" : "it"} below the title.`,
    fixes: [addLines(absent, head, isIndonesian, today)],
  };
}

function labelOf(name: string, isIndonesian: boolean): string {
  return labels[name]?.[isIndonesian ? 1 : 0] ?? name;
}

/** Puts the lines of fields into a head, each in its place and written as the lines beside it are; the day with today's date. */
function addLines(names: readonly string[], head: readonly FieldEvent[], isIndonesian: boolean, today: string): FixDraft {
  const order = Object.keys(labels);
  const place = (name: string) => order.indexOf(name);
  const edits: { start: number; end: number; text: string; at: MemoEvent }[] = [];
  const shown: string[] = [];
  for (const name of names) {
    const value = name === "date" ? dayInWords(today, isIndonesian ? "id" : "en") : "";
    const known = head.filter((event) => order.includes(event.data.field.name));
    const next = known.find((event) => place(event.data.field.name) > place(name));
    const beside = next ?? known.at(-1) ?? head.at(-1);
    if (!beside) continue;
    const row = rowLike(beside, labelOf(name, isIndonesian), value);
    const line = row ?? lineLike(known.find(isPlainLine) ?? beside, labelOf(name, isIndonesian), value);
    const gap =
      row !== undefined
        ? "\n"
        : head.some((other) => other !== beside && other.block === beside.block) || head.length === 1
          ? "\n"
          : "\n\n";
    const end = (row === undefined ? endOfLine(beside) : endOfRow(beside)) - beside.start;
    shown.push(`"${labelOf(name, isIndonesian)}: ${value}"`.replace(' "', '"'));
    // No row stands above the first of a table, which has the line of hyphens under it.
    const isBefore = next !== undefined && (row === undefined || endOfRow(next) === endOfLine(next));
    const edit = isBefore ? { start: 0, end: 0, text: line + gap } : { start: end, end, text: gap + line };
    const same = edits.find((other) => other.at === beside && other.start === edit.start);
    if (same) same.text += edit.text;
    else edits.push({ ...edit, at: beside });
  }
  return { title: `Add ${shown.join(" and ")}`, edits };
}

/** A row of a table with another field, in the cells of the row that is given; undefined where it is none. */
function rowLike({ text, start, block, data }: FieldEvent, label: string, value: string): string | undefined {
  if (block.facts.kind !== "table") return undefined;
  const written = text.slice(start, start + data.field.valueStart - data.field.start);
  const tail = /^[ \t*_]*\|?/.exec(text.slice(start + data.field.valueEnd - data.field.start))?.[0] ?? "";
  return `${written.replace(/[A-Za-z\u00c0-\u1eff]+/, label)}${value}${tail}`;
}

/** Where a row of a table ends, with the line of hyphens under the first one. */
function endOfRow({ text }: FieldEvent): number {
  return text.trimEnd().length;
}

/** "To: ...", and not "Yth. Direktur" or a row of a table. */
function isPlainLine({ text, start, data }: FieldEvent): boolean {
  return plainLine.test(text.slice(start, start + data.field.valueStart - data.field.start));
}

const plainLine = /^([>\s*_]*)([A-Za-z\u00c0-\u1eff]+)([*_]*)([ \t]*)(:[*_]*[ \t]*|[ \t]*:?[*_]*)$/u;

/** A line with another field, in the marks and columns of the line that is given. */
function lineLike(event: FieldEvent, label: string, value: string): string {
  const { text, start, data } = event;
  const written = text.slice(start, start + data.field.valueStart - data.field.start);
  const tail = /^[*_]*(?: {2}|\\)?/.exec(text.slice(endOfValue(event)))?.[0] ?? "";
  const [, lead = "", own, marks = "", pad = "", colon = ": "] = plainLine.exec(written) ?? [];
  if (own === undefined) return `${label}: ${value}`.trimEnd();
  const isLoud = own === own.toUpperCase() && own.length > 2;
  const word = isLoud ? label.toUpperCase() : label;
  const padding = pad === "" ? "" : " ".repeat(Math.max(1, pad.length + own.length - label.length));
  return `${lead}${word}${marks}${padding}${colon.trimEnd()} ${value}`.trimEnd() + tail;
}

function endOfValue({ start, data }: FieldEvent): number {
  return start + data.field.valueEnd - data.field.start;
}

/** Where the line with the field ends, before the break. */
function endOfLine(event: FieldEvent): number {
  const at = event.text.indexOf("\n", endOfValue(event));
  return at < 0 ? event.text.length : event.text.charCodeAt(at - 1) === 0x0d ? at - 1 : at;
}
