import assert from "node:assert/strict";
import * as fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { type Cut, cutBlock, initialState } from "../../server/src/engine/blocks.js";
import { oddDocument } from "../helpers/oddMarkdown.js";

function cutAll(text: string): Cut[] {
  const cuts: Cut[] = [];
  let state = initialState;
  for (let at = 0; at < text.length; ) {
    const cut = cutBlock(text, at, state, at === 0);
    assert.ok(cut.end > at, `No progress at ${at} in ${JSON.stringify(text)}`);
    cuts.push(cut);
    at = cut.end;
    state = cut.exit;
  }
  return cuts;
}

/** Kind of each line: "prose", "heading", "code", "html" or "" (blank, rule, definition). */
function ownKinds(text: string): string[] {
  const kinds: string[] = [];
  for (const cut of cutAll(text)) {
    const content = text.slice(cut.start, cut.start + cut.contentEnd).split("\n").length;
    for (let line = 0; line < cut.lineCount; line++) kinds.push(line < content ? simple(cut.kind) : "");
  }
  return kinds;
}

function simple(kind: Cut["kind"]): string {
  if (kind === "paragraph" || kind === "item" || kind === "table" || kind === "footnote") return "prose";
  if (kind === "comment") return "html";
  return kind === "code" || kind === "html" || kind === "heading" ? kind : "";
}

function oracleKinds(text: string): string[] {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kinds: string[] = text.split("\n").map(() => "");
  if (text.endsWith("\n")) kinds.pop();
  const visit = (node: {
    type: string;
    children?: unknown[];
    position?: { start: { line: number }; end: { line: number; column: number } };
  }) => {
    const kind = ({ paragraph: "prose", table: "prose", heading: "heading", code: "code", html: "html" } as Record<string, string>)[
      node.type
    ];
    if (kind && node.position) for (let line = node.position.start.line; line <= node.position.end.line; line++) kinds[line - 1] = kind;
    else for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(tree as unknown as Parameters<typeof visit>[0]);
  return kinds;
}

describe("blocks", () => {
  it("cover the text without a gap and count its lines", () => {
    fc.assert(
      fc.property(oddDocument({ crlf: true, maxLines: 30 }), (text) => {
        const cuts = cutAll(text);
        assert.equal(cuts.map((cut) => text.slice(cut.start, cut.end)).join(""), text);
        const lines = text === "" ? 0 : text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
        assert.equal(
          cuts.reduce((sum, cut) => sum + cut.lineCount, 0),
          lines,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("agree with micromark on what is prose, heading, code and HTML", () => {
    let total = 0;
    let different = 0;
    const examples: string[] = [];
    fc.assert(
      fc.property(oddDocument({ crlf: false, maxLines: 12 }), (text) => {
        if (text.startsWith("---\ntitle")) return;
        const own = ownKinds(text);
        const oracle = oracleKinds(text);
        for (let line = 0; line < oracle.length; line++) {
          const a = own[line];
          const b = oracle[line];
          total++;
          if (a !== undefined && a !== b && (a !== "" || b === "code")) {
            different++;
            if (examples.length < 5) examples.push(`line ${line + 1}: ${a} against ${b} in ${JSON.stringify(text)}`);
            break;
          }
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
    const rate = different / total;
    assert.ok(rate < 0.002, `${different} of ${total} lines differ:\n${examples.join("\n")}`);
  });
});
