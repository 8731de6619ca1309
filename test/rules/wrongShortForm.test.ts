import assert from "node:assert/strict";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

const actip = "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children entered into force on 8 March 2017.";

describe("the protocol, after a convention alone", () => {
  it("looks at the whole memo, and again when that changes", () => {
    const memo = memoOf(`${actip} The Protocol also obliges its Parties to cooperate.\n\nA last word.\n`, { rules: [termConfused] });
    assert.equal(findingsOf(memo).length, 1);
    memo.edit({ line: 2, character: 0 }, { line: 2, character: 0 }, "The Palermo Protocol is older. ");
    assert.deepEqual(findingsOf(memo), []);
  });

  describeRule(termConfused, {
    bad: [
      [`${actip} The «Protocol» also obliges its Parties to cooperate.`, "hint"],
      ["ACTIP covers victims at sea. This «Protocol» requires States to identify them.", "hint"],
      [`${actip} Each Party to the «Protocol» must protect the privacy of victims.`, "hint"],
      ["ACTIP has a limit: the «Protocol» does not cover other States.", "hint"],
      [`${actip} States Parties to the «Protocol» shall cooperate.`, "hint"],
      [
        "Konvensi ASEAN Menentang Perdagangan Orang, Terutama Perempuan dan Anak berlaku sejak 2017. «Protokol» itu mewajibkan kerja sama.",
        "hint",
      ],
    ],
    good: [`${actip} The Convention also obliges its Parties to cooperate.`],
    lookAlikes: [
      `The Palermo Protocol is older.\n\n${actip} The Protocol also obliges its Parties to cooperate.`,
      `${actip} The Protocol on smuggling is another matter.`,
      "ACTIP is older; the Protocol on smuggling is newer.",
      `${actip} Each Party to the Protocol against smuggling must cooperate.`,
      "The United Nations Convention against Transnational Organized Crime is from 2000. Each Party to the Protocol must cooperate.",
      "The United Nations Convention against Transnational Organized Crime is from 2000. The Protocol also obliges States to cooperate.",
      "The Convention on the Rights of the Child is from 1989. The Protocol requires more.",
      "The shelter has rules. The Protocol requires a medical check.",
      `The protocol of the visit is attached. ${actip} The Protocol also obliges its Parties to cooperate.`,
    ],
    fixes: [
      [
        `${actip} The Protocol also obliges its Parties to cooperate.\n`,
        `${actip} The Convention also obliges its Parties to cooperate.\n`,
      ],
    ],
  });
});
