import type { Block, MemoEvent } from "./block.js";
import type { Level } from "./concept.js";
import { type Finding, type Fix, softer } from "./finding.js";
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

function levelOf(rule: Rule, level: Level | undefined, settings: CheckSettings): Level {
  const set = settings.rules[rule.id];
  const own = level ?? rule.defaultLevel;
  if (set === undefined || set === "off") return own;
  return own === rule.defaultLevel ? set : softer(own, set);
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
