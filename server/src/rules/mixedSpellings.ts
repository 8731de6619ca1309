import type { MemoEvent, Subject } from "../engine/block.js";
import type { SubjectFindingDraft } from "../engine/rule.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/** How often a run of events has each way of a habit, and its first event. */
interface Ways {
  readonly counts: readonly [number, number];
  readonly first: readonly [MemoEvent | undefined, MemoEvent | undefined];
}

/**
 * A habit of English spelling that a memo keeps most of the time and once does not: "organize" and "recognise", "labour" and "labor". Reported at the first word that goes the other way; where both
 * ways are as frequent, the second is the other one.
 */
export function* mixedSpellings(subject: Subject): Generator<SubjectFindingDraft> {
  const totals: [number, number] = [0, 0];
  const first: [MemoEvent | undefined, MemoEvent | undefined] = [undefined, undefined];
  let opening: 0 | 1 | undefined;
  for (const run of subject.eventRuns()) {
    const ways = waysIn(run);
    for (const way of [0, 1] as const) {
      totals[way] += ways.counts[way];
      first[way] ??= ways.first[way];
    }
    opening ??= wayOf(run[0]);
  }
  const [one, two] = totals;
  if (one === 0 || two === 0 || opening === undefined) return;
  const rare = one === two ? (opening === 0 ? 1 : 0) : one < two ? 0 : 1;
  const often = rare === 0 ? 1 : 0;
  if (totals[rare] > mostOfRare && totals[rare] * fewestTimes > totals[often]) return;
  const event = first[rare];
  const kept = first[often];
  if (event?.data.kind !== "spelling" || kept?.data.kind !== "spelling") return;
  const { word, other } = event.data.spelling;
  const times = (count: number) => (count === 1 ? "once" : `${count} times`);
  const text = likeCase(other, event.text.slice(event.start, event.end));
  const ways = `"${kept.data.spelling.word}" (${times(totals[often])}) and "${word}" (${times(totals[rare])})`;
  yield {
    event,
    message:
      kept.data.spelling.word === other
        ? `This memo writes both ${ways}. Keep to one spelling.`
        : `This memo spells in two ways, as in ${ways}. Write "${other}".`,
    fixes: [writeFix(0, event.end - event.start, text)],
  };
}

/** A text that has both ways more often than this has no habit that could be told. */
const mostOfRare = 3;
const fewestTimes = 3;

function wayOf(event: MemoEvent | undefined): 0 | 1 | undefined {
  return event?.data.kind === "spelling" ? event.data.spelling.way : undefined;
}

function waysIn(run: readonly MemoEvent[]): Ways {
  const known = waysOf.get(run);
  if (known) return known;
  const counts: [number, number] = [0, 0];
  const first: [MemoEvent | undefined, MemoEvent | undefined] = [undefined, undefined];
  for (const event of run) {
    const way = wayOf(event);
    if (way === undefined) continue;
    counts[way] += event.data.kind === "spelling" ? event.data.count : 0;
    first[way] ??= event;
  }
  const ways = { counts, first };
  waysOf.set(run, ways);
  return ways;
}

const waysOf = new WeakMap<readonly MemoEvent[], Ways>();
