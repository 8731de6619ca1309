import { behindReference } from "../engine/behindReference.js";
import { instrumentOf } from "../engine/instruments.js";
import type { SubjectRule } from "../engine/rule.js";
import { instrumentLabel, isQuoted } from "./instruments.js";

/**
 * Reports an instrument that a memo names and nowhere cites by its key. Speaks only in memos that cite by key at all, and of instruments
 * that a reader looks up: not of forums and series of reports, nor of the Constitution.
 * Bad:  Restitusi diatur dalam UU 21/2007. Lihat juga PP 43/2017 [@pp-43-2017].
 * Good: Restitusi diatur dalam UU 21/2007 [@uu-21-2007]. Lihat juga PP 43/2017 [@pp-43-2017].
 */
export const instrumentUncited: SubjectRule = {
  id: "instrument-uncited",
  defaultLevel: "hint",
  scope: "instrument",
  *check(subject, context) {
    if (!context.cites) return;
    const concept = instrumentOf(context.lexicon, subject.name);
    if (!concept?.instrument || seldomCited.test(concept.instrument.form)) return;
    for (const event of subject.events())
      if (event.data.kind === "citation" || (event.data.kind === "reference" && event.data.cited)) return;
    for (const event of subject.events()) {
      if (event.data.kind !== "reference") continue;
      const { reference } = event.data;
      const { facts } = event;
      // Which law "KUHP" means depends on the date, and either may be cited for it.
      if (isQuoted(reference, facts) || facts.kind === "heading" || reference.otherKeys || reference.by === "short") continue;
      const label = reference.by === "name" ? `"${reference.text}"` : instrumentLabel(concept, event.lang ?? context.lang, context.lexicon);
      const place = behindReference(event.text, facts.ranges, reference) - event.start;
      const citation = `[@${concept.id}${reference.pinpoint ? `, ${reference.pinpoint.text}` : ""}]`;
      yield {
        event,
        message: `${label} is named and nowhere cited. Add its key: [@${concept.id}].`,
        fixes: [
          {
            title: `Cite ${citation}`,
            edits: [{ start: place, end: place, text: ` ${citation}` }],
          },
        ],
      };
      return;
    }
  },
};

const seldomCited = /^(?:report|forum-document|constitution)$/;
