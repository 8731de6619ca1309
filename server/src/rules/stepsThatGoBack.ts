import type { EventData, MemoEvent } from "../engine/block.js";
import type { SubjectFindingDraft } from "../engine/rule.js";
import { writeFix } from "./writeFix.js";

type StepEvent = MemoEvent & { data: Extract<EventData, { kind: "step" }> };

/**
 * A chronology or timetable, one line of which bears a day that lies before the one above it, while all others follow each other. A list that nothing announces as one must be long; one that begins with what
 * is newest, or keeps no order, is left alone.
 */
export function* stepsThatGoBack(events: readonly MemoEvent[]): Generator<SubjectFindingDraft> {
  let list: StepEvent[] = [];
  let isAnnounced = false;
  for (const event of events) {
    if (event.data.kind !== "step") continue;
    const { step } = event.data;
    if (step.date !== undefined) {
      list.push(event as StepEvent);
      continue;
    }
    if (list.length > 0) yield* oneThatGoesBack(list, isAnnounced);
    list = [];
    isAnnounced = step.opens;
  }
  if (list.length > 0) yield* oneThatGoesBack(list, isAnnounced);
}

const fewestAnnounced = 3;
const fewest = 6;

function* oneThatGoesBack(list: readonly StepEvent[], isAnnounced: boolean): Generator<SubjectFindingDraft> {
  if (list.length < (isAnnounced ? fewestAnnounced : fewest)) return;
  const dates = list.map(({ data }) => data.step.date ?? "");
  const breaks = dates.flatMap((date, at) => (at > 0 && date < (dates[at - 1] ?? "") ? [at] : []));
  const [at] = breaks;
  if (breaks.length !== 1 || at === undefined) return;
  const without = (left: number) => dates.filter((_, index) => index !== left);
  // Either the step that goes back or the one above it is the slip.
  const isSlip = isInOrder(without(at));
  if (!isSlip && !isInOrder(without(at - 1))) return;
  const event = list[isSlip ? at : at - 1];
  const beside = list[isSlip ? at - 1 : at];
  if (!event || !beside) return;
  const index = isSlip ? at : at - 1;
  const right = yearThatFits(event.text.slice(event.start, event.end), dates, index);
  const [written = "", other = ""] = [event, beside].map((one) => one.text.slice(one.start, one.end));
  yield {
    event,
    level: "information",
    message: isSlip
      ? `${written} is before ${other}, which stands above it in this list. ${right ? `Write "${right}", or check` : "Check"} the date and the order.`
      : `${written} is after ${other}, which stands below it in this list. ${right ? `Write "${right}", or check` : "Check"} the date and the order.`,
    fixes: right ? [writeFix(0, event.end - event.start, right)] : [],
  };
}

/** The same day of a neighbour's year, or of the year after it, between the days above and below. */
function yearThatFits(written: string, dates: readonly string[], at: number): string | undefined {
  const [before = "", own = "", after = "9999"] = [dates[at - 1], dates[at], dates[at + 1]];
  const year = Number((before || after).slice(0, 4));
  const fitting = [year - 1, year, year + 1].filter(
    (one) => `${one}${own.slice(4)}` >= before && `${one}${own.slice(4)}` <= after && `${one}` !== own.slice(0, 4),
  );
  return fitting[0] === undefined ? undefined : written.slice(0, -4) + fitting[0];
}

function isInOrder(dates: readonly string[]): boolean {
  return dates.every((date, at) => at === 0 || date >= (dates[at - 1] ?? ""));
}
