import type { MemoEvent } from "../engine/block.js";
import type { Field } from "../engine/facts.js";
import { memoDate } from "../engine/memoDate.js";
import type { SubjectFindingDraft, SubjectRule } from "../engine/rule.js";

/**
 * Points out what the head of a memo lacks: the title or date in its front matter, the addressee, sender, date or subject among its visible fields, and a date
 * that cannot be read as one. Looks only at memos with front matter, or with at least two fields. Laws are judged as of the memo's date, so a
 * missing date is more than a matter of form.
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
    for (const event of subject.events()) {
      if (!isField(event)) continue;
      if (event.block.facts.kind === "front-matter") front.push(event);
      else if (!event.block.facts.quoted && formFields.has(event.data.field.name)) visible.push(event);
    }
    for (const list of [front, visible]) yield* wrongDates(list);
    const [firstInFront] = front;
    if (firstInFront) yield* missingInFront(firstInFront, front, visible, context.lang === "id");
    const head = headOf(visible);
    const [firstVisible] = head;
    const type = valueIn(front, "type") ?? "";
    if (firstVisible && head.length > 1 && !speeches.test(type)) yield* missingInHead(firstVisible, head, front, context.lang === "id");
  },
};

type FieldEvent = MemoEvent & { data: { readonly kind: "field"; readonly field: Field } };

function isField(event: MemoEvent): event is FieldEvent {
  return event.data.kind === "field";
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
]);

/** Kinds of papers that carry no addressee. */
const speeches = /talking|butir|speech|sambutan|press|aide|report|laporan|minutes|notulen|notula|fact|lembar/i;

/** The visible fields at the top of the memo: those of the first block that has any, and of the blocks right after it. */
function headOf(visible: readonly FieldEvent[]): FieldEvent[] {
  const head: FieldEvent[] = [];
  for (const event of visible) {
    if (!head.some((one) => one.data.field.name === event.data.field.name)) head.push(event);
  }
  // The head of an e-mail has its date elsewhere.
  if (head.some((one) => /\S@\S/.test(one.data.field.value))) return [];
  // Without an addressee or a sender it is some other form.
  return head.some((one) => one.data.field.name === "to" || one.data.field.name === "from") ? head : [];
}

function valueIn(fields: readonly FieldEvent[], name: string): string | undefined {
  const value = fields.find((event) => event.data.field.name === name)?.data.field.value.trim();
  return value === "" ? undefined : value;
}

function* wrongDates(fields: readonly FieldEvent[]): Generator<SubjectFindingDraft> {
  for (const event of fields) {
    const { name, value, start, valueStart, valueEnd } = event.data.field;
    if (name !== "date" || value.trim() === "" || memoDate(value) !== undefined || /\[\[|TBD|X{2,}/i.test(value)) continue;
    // A field of a report may name several days, or the day of the week and hour; the year tells that a date was meant.
    if (
      /\d{1,2}.*\d{4}/.test(value) &&
      !/^\d{4}-\d{1,2}-\d{1,2}$/.test(value.trim()) &&
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
): Generator<SubjectFindingDraft> {
  // A memo whose head stands in the front matter has its subject for a title.
  if (valueIn(front, "title") === undefined && valueIn(front, "subject") === undefined) {
    const subject = valueIn(visible, "subject");
    yield missing(
      first,
      "title",
      isIndonesian ? "judul" : "the memo's name",
      subject ? `title: "${subject.replaceAll('"', "'")}"` : undefined,
    );
  }
  if (valueIn(front, "date") === undefined) {
    const written = valueIn(visible, "date");
    const date = written ? memoDate(written) : undefined;
    yield missing(first, "date", "the day as of which laws are judged", date ? `date: ${date}` : undefined);
  }
}

function missing(first: FieldEvent, name: string, what: string, line: string | undefined): SubjectFindingDraft {
  return {
    event: first,
    message: `The front matter has no "${name}" (${what}). Add a line "${line ?? `${name}: ...`}".`,
    fixes: line ? [{ title: `Add "${line}"`, edits: [{ start: 0, end: 0, text: `${line}\n` }] }] : [],
  };
}

const labels: Readonly<Record<string, readonly [string, string]>> = {
  to: ["To", "Kepada"],
  from: ["From", "Dari"],
  date: ["Date", "Tanggal"],
  subject: ["Subject", "Hal"],
};

function* missingInHead(
  first: FieldEvent,
  head: readonly FieldEvent[],
  front: readonly FieldEvent[],
  isIndonesian: boolean,
): Generator<SubjectFindingDraft> {
  const lacking = Object.entries(labels).filter(([name]) => {
    if (valueIn(head, name) !== undefined) return false;
    if (name === "date") return valueIn(front, "date") === undefined;
    return name !== "subject" || valueIn(head, "title") === undefined;
  });
  if (lacking.length === 0) return;
  const names = lacking.map(([, [english, indonesian]]) => `"${isIndonesian ? indonesian : english}:"`);
  // A field that stands there empty is the place to write.
  const empty = head.find((event) => lacking.some(([name]) => name === event.data.field.name));
  yield {
    event: empty ?? first,
    message: `The head of this memo has no ${names.join(" and no ")}. Add ${lacking.length > 1 ? "them" : "it"} below the title.`,
  };
}
