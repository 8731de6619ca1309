import assert from "node:assert/strict";
import * as fc from "fast-check";
import { signIn } from "../../server/src/engine/blockEvents.js";
import type { Memo, Position } from "../../server/src/engine/memo.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { memoLine, oddDocument } from "../helpers/oddMarkdown.js";

/** Edits in all, over all documents; CI sets POLICY_DRAFTING_EDITS to 100000. */
const edits = Number(process.env.POLICY_DRAFTING_EDITS ?? "4000");
const editsPerDocument = 20;

/** What the rest of the product sees of a memo: text, mentions, events and findings, by absolute place. */
function picture(memo: Memo) {
  const blocks = [...memo.blocks.placed()].map(({ block, line, offset }) => {
    const { sentences, ranges, mentions, acronyms, definitions, references, citations, fields, directives, ...rest } = block.facts;
    return {
      line,
      offset,
      text: block.text,
      rest,
      entry: block.entry,
      exit: block.exit,
      facts: {
        sentences,
        ranges,
        acronyms: acronyms.length,
        definitions,
        references,
        citations,
        fields,
        directives,
        mentions: mentions.map((one) => [one.start, one.end, one.forms.map((form) => form.id)]),
      },
    };
  });
  const subjects = [...memo.subjects()]
    .map((subject) => ({
      key: subject.key,
      events: [...subject.events()].map((event) => [
        memo.blocks.place(event.block).offset + event.start,
        event.end - event.start,
        signIn(event),
      ]),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const findings = findingsOf(memo).map(({ at: _at, fixes, ...finding }) => ({
    ...finding,
    fixes: fixes.map((fix) => ({
      title: fix.title,
      edits: fix.edits.map((edit) => [memo.blocks.place(edit.at.block).offset + edit.at.start + edit.from, edit.to - edit.from, edit.text]),
    })),
  }));
  return { context: { ...memo.context, lexicon: 0, settings: 0, annexes: memo.context.annexes.length }, blocks, subjects, findings };
}

/** A position by share of the lines and by character, so that shrinking keeps it meaningful. */
const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }));

const edit = fc.record({
  from: place,
  lines: fc.nat({ max: 3 }),
  to: fc.nat({ max: 40 }),
  text: fc.oneof(
    fc.constant(""),
    fc.constantFrom(
      "a",
      " ",
      "\n",
      "\r\n",
      "\n\n",
      "`",
      "```\n",
      "---\n",
      "<!-- ",
      " -->",
      "(",
      ")",
      "TPPO",
      "\u0301",
      "\ud83d\ude00",
      "\u00a0",
      "- ",
      "> ",
      "# ",
      "|",
    ),
    memoLine,
    oddDocument({ crlf: true, maxLines: 3 }),
  ),
});

describe("incremental analysis", () => {
  it("equals a fresh one after every edit", function () {
    this.timeout(1_500_000);
    fc.assert(
      fc.property(
        fc.oneof(
          oddDocument({ crlf: true, maxLines: 10 }),
          fc.array(memoLine, { maxLength: 10 }).map((lines) => lines.join("\n")),
        ),
        fc.array(edit, { minLength: editsPerDocument, maxLength: editsPerDocument }),
        (text, changes) => {
          const memo = memoOf(text);
          let mirror = normal(text);
          for (const change of changes) {
            const lines = mirror.split("\n");
            const line = Math.min(lines.length - 1, Math.floor(change.from[0] * lines.length));
            const from: Position = { line, character: change.from[1] };
            const to: Position =
              change.lines === 0
                ? { line, character: change.from[1] + change.to }
                : { line: Math.min(lines.length - 1, line + change.lines), character: change.to };
            const start = offsetOf(mirror, from);
            const end = Math.max(start, offsetOf(mirror, to));
            if (end < start) continue;
            memo.edit(from, end === start ? from : to, change.text);
            mirror = normal(mirror.slice(0, start) + change.text + mirror.slice(end));
            assert.equal(memo.text, mirror);
            const own = picture(memo);
            const fresh = picture(memoOf(mirror));
            // Comparing deeply costs more than both analyses; it is done only to show a difference.
            if (written(own) !== written(fresh)) assert.deepEqual(own, fresh);
          }
        },
      ),
      { numRuns: Math.ceil(edits / editsPerDocument) },
    );
  });

  it("moves what is offered beside an acronym with the words around it", () => {
    const line = "the Referral Desk in 2015 (LPSK)";
    const cases: [before: string, at: Position, until: Position, added: string][] = [
      // The place of the bracket behind the long form.
      [`the Witness and Victim Protection Agency\n${line}`, { line: 1, character: 0 }, { line: 1, character: 4 }, ""],
      ["We saw XYZQ.\nThe XYZQ went.", { line: 0, character: 7 }, { line: 0, character: 7 }, "the acronym "],
      ["Kepada LPSK dan BP3MI", { line: 0, character: 0 }, { line: 0, character: 7 }, "Peserta: "],
      [
        "It is human trafficking (HT). HT grew.\nIt is trafficking in persons (TIP). TIP too.",
        { line: 1, character: 2 },
        { line: 1, character: 5 },
        " was called",
      ],
      ["Kepada: LPSK\nDari: BP3MI\n\nMemo.", { line: 1, character: 11 }, { line: 1, character: 11 }, "  "],
    ];
    for (const [before, at, until, added] of cases) {
      const memo = memoOf(before);
      memo.edit(at, until, added);
      assert.deepEqual(written(picture(memo)), written(picture(memoOf(memo.text))), before);
    }
  });

  it("reads one block for a character typed into a paragraph", () => {
    const paragraphs = Array.from({ length: 200 }, (_, at) => `Paragraph ${at} speaks of trafficking in persons and of TPPO.\n`);
    const memo = memoOf(paragraphs.join("\n"));
    memo.edit({ line: 200, character: 9 }, { line: 200, character: 9 }, "x");
    assert.equal(memo.work.blocksRead, 1);
    assert.ok(memo.work.blocksCut <= 4, String(memo.work.blocksCut));
    assert.equal(memo.work.subjectsChecked, 0);
  });

  it("gathers the events of a subject of many blocks anew only near the edit", () => {
    const paragraphs = Array.from({ length: 400 }, (_, at) => `Paragraph ${at} speaks of trafficking in persons and of TPPO.\n`);
    const memo = memoOf(paragraphs.join("\n"));
    const runs = () => memo.subject("acronym:tppo")?.eventRuns() ?? [];
    const edits = [
      { line: 300, until: 300, text: "TPPO " },
      { line: 300, until: 302, text: "" },
      { line: 0, until: 0, text: "TPPO again.\n\n" },
      ...Array.from({ length: 60 }, () => ({ line: 400, until: 400, text: "One more TPPO.\n\n" })),
      { line: 80, until: 500, text: "" },
      { line: 90, until: 90, text: `${paragraphs.join("\n")}\n` },
    ];
    let text = memo.text;
    for (const { line, until, text: added } of edits) {
      const before = new Set(runs());
      const [from, to] = [
        { line, character: 0 },
        { line: until, character: 0 },
      ];
      text = text.slice(0, offsetOf(text, from)) + added + text.slice(offsetOf(text, to));
      memo.edit(from, to, added);
      if (until - line < 3 && added.length < 100) assert.ok(runs().filter((run) => !before.has(run)).length <= 2);
      const fresh = memoOf(text);
      if (written(picture(memo)) !== written(picture(fresh))) assert.deepEqual(picture(memo), picture(fresh));
    }
    assert.ok(runs().length > 5);
  });
});

/** A picture as text; a form of the base is written as its number. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && "caseRule" in part && "id" in part ? part.id : part,
  );
}

function normal(text: string): string {
  return text.replace(/\r(?!\n)/g, "\n");
}

/** Offset of a position in a whole text, clamped as the memo clamps it. */
function offsetOf(text: string, position: Position): number {
  let offset = 0;
  for (let line = 0; line < position.line; line++) {
    const feed = text.indexOf("\n", offset);
    if (feed < 0) return text.length;
    offset = feed + 1;
  }
  const feed = text.indexOf("\n", offset);
  let end = feed < 0 ? text.length : feed;
  if (feed > offset && text.charCodeAt(feed - 1) === 13) end--;
  return Math.min(offset + position.character, end);
}
