import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

/** Rules and words of what is told in a memo. */
function told(text: string, levels: Parameters<typeof memoOf>[1] = {}): string[] {
  return findingsOf(memoOf(text, levels)).map((finding) => `${finding.rule} "${finding.text}"`);
}

describe("one finding of two on the same words", () => {
  it("mends a wrong spelling before it asks for the long form", () => {
    assert.deepEqual(told("The GTPP-TPPO met in March.\n"), ['acronym-variant "GTPP-TPPO"']);
  });

  it("asks for the long form where the spelling is not looked at", () => {
    assert.ok(told("The GTPP-TPPO met in March.\n", { levels: { "acronym-variant": "off" } }).includes('acronym-undefined "TPPO"'));
  });

  it("asks for the long form where the spelling is silenced", () => {
    const text = "<!-- policy-disable-next-line acronym-variant -->\nThe GTPP-TPPO met in March.\n";
    assert.ok(told(text).includes('acronym-undefined "TPPO"'), told(text).join("\n"));
  });

  const head = (date: string) =>
    `**To:** Director\n**From:** Policy Unit\n**Date:** ${date}\n**Subject:** Screening forms\n\nThe forms are ready.\n`;

  it("tells a slot for the date once", () => {
    assert.deepEqual(told(head("dd/mm/yyyy")), ['memo-placeholder "dd/mm/yyyy"']);
    assert.deepEqual(told(head("{{tanggal}}")), ['memo-placeholder "{{tanggal}}"']);
  });

  it("tells a day that no calendar has once", () => {
    assert.deepEqual(told(head("31 June 2026")), ['term-discouraged "31 June 2026"']);
    assert.deepEqual(told(head("31 June 2026"), { levels: { "term-discouraged": "off" } }), ['memo-missing-field "31 June 2026"']);
  });

  it("tells what a head lacks though a word on the same line is wrong", () => {
    const found = told("**To:** Desk for illegal migrants\n**From:** Policy Unit\n**Subject:** Screening forms\n\nThe forms are ready.\n");
    assert.ok(found.includes('term-discouraged "illegal migrants"'), found.join("\n"));
    assert.ok(found.includes('memo-missing-field "**To:** Desk for illegal migrants"'), found.join("\n"));
  });

  it("tells an acronym undefined beside another word that is to be avoided", () => {
    const found = told("Petugas memulangkan 12 PMI ilegal dari Johor pada Maret.\n");
    assert.ok(found.includes('acronym-undefined "PMI"') && found.includes('term-discouraged "PMI ilegal"'), found.join("\n"));
  });
});
