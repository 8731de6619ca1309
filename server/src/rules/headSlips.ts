import type { MemoEvent } from "../engine/block.js";
import type { Field } from "../engine/facts.js";
import { memoDate } from "../engine/memoDate.js";
import type { SubjectFindingDraft } from "../engine/rule.js";

type FieldEvent = MemoEvent & { data: { readonly kind: "field"; readonly field: Field } };

/**
 * What two lines of a memo's head say against each other: the same person to and from, a number of another year than the date ("Nomor: 12/ND/V/2025" of 3 May 2026), or of a month that there is not
 * ("12/ND/XIII/2026"). A number may be given in the last days of a year for a paper of the next one, so that only what lies further apart is told.
 */
export function* headSlips(fields: readonly FieldEvent[]): Generator<SubjectFindingDraft> {
  const [to, from, number, date, placed] = ["to", "from", "number", "date", "place-date"].map((name) =>
    fields.find(({ data }) => data.field.name === name),
  );
  const [addressee, sender] = [to, from].map((event) => event?.data.field.value.trim().toLowerCase());
  if (from && addressee !== undefined && addressee === sender && addressee.length >= shortestName && !/[[<_]/.test(addressee)) {
    yield {
      ...placeOf(from),
      level: "information",
      message: `The memo is from whom it is to: "${from.data.field.value.trim()}". Write the sender.`,
    };
  }
  if (!number) return;
  const written = letterNumber.exec(number.data.field.value);
  if (!written) return;
  const [, month = "", year = ""] = written;
  const { start, valueStart } = number.data.field;
  const at = valueStart - start + written.index + 1;
  if (month !== "" && !romanMonths.includes(month)) {
    yield {
      event: number,
      start: at,
      end: at + month.length,
      level: "information",
      message: `"${month}" is no month: the year has twelve. Write the month of the letter in Roman figures.`,
    };
    return;
  }
  const day = memoDate((date ?? placed)?.data.field.value ?? "");
  if (day === undefined || day.slice(0, 4) === year || Number(day.slice(5, 7)) < 2 || Number(year) > Number(day.slice(0, 4)) + 1) return;
  const yearStart = at + written[0].length - 1 - year.length;
  yield {
    event: number,
    start: yearStart,
    end: yearStart + year.length,
    level: "information",
    message: `The number is of ${year} and the memo of ${day.slice(0, 4)}. Write "${day.slice(0, 4)}", or check the date.`,
    fixes: [{ title: `Write "${day.slice(0, 4)}"`, edits: [{ start: yearStart, end: yearStart + year.length, text: day.slice(0, 4) }] }],
  };
}

const shortestName = 6;
/** "/V/2026" and "/2026" at the end of a number. */
const letterNumber = /\/(?:([IVX]{1,5})\/)?((?:19|20)\d\d)\s*$/;
const romanMonths = "I II III IV V VI VII VIII IX X XI XII".split(" ");

function placeOf(event: FieldEvent): Pick<SubjectFindingDraft, "event" | "start" | "end"> {
  const { start, valueStart, valueEnd } = event.data.field;
  return { event, start: valueStart - start, end: valueEnd - start };
}
