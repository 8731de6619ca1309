import type { MemoEvent, Subject } from "../engine/block.js";
import type { SubjectFindingDraft } from "../engine/rule.js";
import { declared, type Spelling } from "../engine/spellings.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/** How often a run of events, or a memo, has each way of a habit, and its first event. */
interface Ways {
  readonly counts: [number, number];
  readonly first: [MemoEvent | undefined, MemoEvent | undefined];
  /** The way that stands first. */
  readonly opening: 0 | 1;
}

type Habits = Map<string, Ways>;

/**
 * A habit of English spelling that a memo keeps most of the time and once does not: "organize" and "recognise", "labour" and "labor". Reported at the first word that goes the other way. Where both ways are as
 * frequent, the rest of the memo tells which of them is British or American as it is, or the memo says it ("writes British English"); where nothing tells, both places are told. A single American word in a memo that is
 * British throughout is told as well, and the other way round.
 */
export function* mixedSpellings(subject: Subject): Generator<SubjectFindingDraft> {
  const habits: Habits = new Map();
  for (const run of subject.eventRuns()) {
    for (const [habit, ways] of waysIn(run)) {
      const known = habits.get(habit);
      if (!known) {
        habits.set(habit, { counts: [...ways.counts], first: [...ways.first], opening: ways.opening });
        continue;
      }
      for (const way of [0, 1] as const) {
        known.counts[way] += ways.counts[way];
        known.first[way] ??= ways.first[way];
      }
    }
  }
  let hasMixed = false;
  for (const [habit, ways] of habits) {
    const [one, two] = ways.counts;
    if (habit === declared || one === 0 || two === 0) continue;
    hasMixed = true;
    const rare = rarer(ways, dialectBeside(habits, habit));
    if (rare !== undefined) {
      const often = rare === 0 ? 1 : 0;
      if (ways.counts[rare] > mostOfRare && ways.counts[rare] * fewestTimes > ways.counts[often]) continue;
      yield* toldAt(ways, rare);
    } else if (one <= mostOfRare) {
      yield* toldAt(ways, ways.opening === 0 ? 1 : 0);
      // "The programme budget", "the software program": both may stand side by side.
      if (habit !== "programme") yield* toldAt(ways, ways.opening);
    }
  }
  if (!hasMixed) yield* strangers(habits);
}

/** The way that is the slip: the rarer one, or the one that departs from the rest of the memo; undefined where nothing tells. */
function rarer({ counts: [one, two] }: Ways, dialect: 0 | 1 | undefined): 0 | 1 | undefined {
  if (dialect !== undefined && Math.min(one, two) * fewestTimes > Math.max(one, two)) return dialect === 0 ? 1 : 0;
  if (one === two) return undefined;
  return one < two ? 0 : 1;
}

/** Whether the other habits of the memo are British (0) or American (1). "-ize" and "program" are written in both. */
function dialectBeside(habits: Habits, habit: string): 0 | 1 | undefined {
  const said = habits.get(declared);
  // "-ize" is good British as well.
  if (said && !(habit === "-ize" && said.opening === 0)) return said.opening;
  let [british, american] = [0, 0];
  for (const [other, { counts }] of habits) {
    if (other === habit || other === declared) continue;
    british += counts[0];
    if (other !== "-ize" && other !== "programme") american += counts[1];
  }
  if (british === american || Math.min(british, american) * fewestTimes > Math.max(british, american)) return undefined;
  if (habit === "-ize" && british > american) return undefined;
  return british > american ? 0 : 1;
}

/** One word of the other English in a memo that is else of one, and each of them in a memo that says which English it writes. */
function* strangers(habits: Habits): Generator<SubjectFindingDraft> {
  const said = habits.get(declared)?.opening;
  if (said !== undefined) {
    const other = said === 0 ? 1 : 0;
    for (const [habit, { counts, first }] of habits) {
      const event = first[other];
      const isBoth = said === 0 && (habit === "-ize" || habit === "programme");
      if (habit === declared || isBoth || counts[other] === 0 || event?.data.kind !== "spelling") continue;
      yield stranger(event, event.data.spelling, said, "");
    }
    return;
  }
  for (const way of [0, 1] as const) {
    const other = way === 0 ? 1 : 0;
    const own = [...habits].filter(([habit, { counts }]) => counts[other] > 0 && !/^(?:-ize|programme|declared)$/.test(habit));
    const [one] = own;
    const others = [...habits].filter(
      ([habit]) => habit !== one?.[0] && habit !== declared && !(way === 1 && /^(?:-ize|programme)$/.test(habit)),
    );
    const many = others.reduce((sum, [, { counts }]) => sum + counts[way], 0);
    if (own.length !== 1 || !one || one[1].counts[other] !== 1 || many < fewestOfDialect) continue;
    const event = one[1].first[other];
    const kept = others.find(([, { counts }]) => counts[way] > 0)?.[1].first[way];
    if (event?.data.kind !== "spelling") continue;
    yield stranger(event, event.data.spelling, way, kept?.data.kind === "spelling" ? `, as in "${kept.data.spelling.word}"` : "");
  }
}

function stranger(event: MemoEvent, { word, other }: Spelling, way: 0 | 1, beside: string): SubjectFindingDraft {
  const text = likeCase(other, event.text.slice(event.start, event.end));
  const [own, foreign] = way === 0 ? ["British", "American"] : ["American", "British"];
  return {
    event,
    message: `This memo spells in ${own} English${beside}; "${word}" is ${foreign}. Write "${other}".`,
    fixes: [writeFix(0, event.end - event.start, text)],
  };
}

/** So many words of one English make the other a stranger. */
const fewestOfDialect = 3;

function* toldAt({ counts, first }: Ways, rare: 0 | 1): Generator<SubjectFindingDraft> {
  const often = rare === 0 ? 1 : 0;
  const event = first[rare];
  const kept = first[often];
  if (event?.data.kind !== "spelling" || kept?.data.kind !== "spelling") return;
  const { word, other } = event.data.spelling;
  const times = (count: number) => (count === 1 ? "once" : `${count} times`);
  const text = likeCase(other, event.text.slice(event.start, event.end));
  const ways = `"${kept.data.spelling.word}" (${times(counts[often])}) and "${word}" (${times(counts[rare])})`;
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

function waysIn(run: readonly MemoEvent[]): Habits {
  const known = waysOf.get(run);
  if (known) return known;
  const habits: Habits = new Map();
  for (const event of run) {
    if (event.data.kind !== "spelling") continue;
    const { habit, way } = event.data.spelling;
    let ways = habits.get(habit);
    if (!ways) {
      ways = { counts: [0, 0], first: [undefined, undefined], opening: way };
      habits.set(habit, ways);
    }
    ways.counts[way] += event.data.count;
    ways.first[way] ??= event;
  }
  waysOf.set(run, habits);
  return habits;
}

const waysOf = new WeakMap<readonly MemoEvent[], Habits>();
