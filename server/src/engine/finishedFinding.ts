import type { Block, MemoEvent } from "./block.js";
import type { Level } from "./concept.js";
import { type Finding, type Fix, severity, softer } from "./finding.js";
import type { CheckSettings, FindingDraft, FixDraft, Rule, SubjectFindingDraft } from "./rule.js";

/** The finding of a rule that looks at one block. */
export function blockFinding(rule: Rule, draft: FindingDraft, block: Block, settings: CheckSettings): Finding {
  const at = { block, start: draft.start, end: draft.end };
  const place = (edit: FixDraft["edits"][number]) => ({ at, from: edit.start - at.start, to: edit.end - at.start, text: edit.text });
  return finished(rule, draft, at, place, settings);
}

/** The finding of a rule that looks at all events of a subject: it stands on an event and moves with it. */
export function subjectFinding(rule: Rule, draft: SubjectFindingDraft, settings: CheckSettings): Finding {
  const { event } = draft;
  const at =
    draft.start === undefined && draft.end === undefined ? event : partOf(event, draft.start ?? 0, draft.end ?? event.end - event.start);
  const place = (edit: FixDraft["edits"][number]) => ({ at: edit.at ?? event, from: edit.start, to: edit.end, text: edit.text });
  return finished(rule, draft, at, place, settings);
}

/**
 * Of findings in one text that ask for the same change at the same place, the severest, or the last of equals: two rules may see one mistake, the one in a word, the other
 * in the name that has the word in it.
 */
export function toldOnce(findings: readonly Finding[], text: string): readonly Finding[] {
  if (findings.length < 2) return findings;
  const changes = findings.map((finding) => changeOf(finding, text));
  const first = new Map<string, Finding>();
  findings.forEach((finding, at) => {
    const key = changes[at];
    if (key === undefined) return;
    const other = first.get(key);
    if (!other || severity(finding.level) <= severity(other.level)) first.set(key, finding);
  });
  const kept = findings.filter((finding, at) => {
    const key = changes[at];
    return key === undefined || first.get(key) === finding;
  });
  return kept.length === findings.length ? findings : kept;
}

/** The letters that the first fix of a finding changes, and into what; undefined where it has no such simple change. */
function changeOf({ at, fixes }: Finding, text: string): string | undefined {
  const edits = fixes[0]?.edits;
  const [edit] = edits ?? [];
  if (!edit || edits?.length !== 1) return undefined;
  const written = text.slice(at.start + edit.from, at.start + edit.to);
  const most = Math.min(written.length, edit.text.length);
  let head = 0;
  while (head < most && written.charCodeAt(head) === edit.text.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && written.charCodeAt(written.length - 1 - tail) === edit.text.charCodeAt(edit.text.length - 1 - tail)) tail++;
  return `${at.start + edit.from + head} ${at.start + edit.to - tail} ${edit.text.slice(head, edit.text.length - tail)}`;
}

function finished(
  rule: Rule,
  draft: FindingDraft | SubjectFindingDraft,
  at: Finding["at"],
  place: (edit: FixDraft["edits"][number]) => Fix["edits"][number],
  settings: CheckSettings,
): Finding {
  return {
    rule: rule.id,
    level: levelOf(rule, draft.level, settings),
    at,
    message: draft.message,
    fixes: (draft.fixes ?? []).map((fix): Fix => ({ title: fix.title, safe: fix.safe ?? false, edits: fix.edits.map(place) })),
    ...(draft.source ? { source: draft.source } : {}),
  };
}

/** A level that the user sets is that of the rule's findings; only one that the rule itself takes less seriously than its others is not raised to it. */
function levelOf(rule: Rule, level: Level | undefined, settings: CheckSettings): Level {
  const set = settings.rules[rule.id];
  const own = level ?? rule.defaultLevel;
  if (set === undefined || set === "off") return own;
  return severity(own) <= severity(rule.defaultLevel) ? set : softer(own, set);
}

/** A part of an event as an anchor that moves with it. */
function partOf(event: MemoEvent, from: number, to: number): Finding["at"] {
  return {
    block: event.block,
    get start() {
      return event.start + from;
    },
    get end() {
      return event.start + to;
    },
  };
}
