import assert from "node:assert/strict";
import { listOfAcronyms } from "../../server/src/features/listOfAcronyms.js";
import { findingsOf, memoOf } from "../helpers/check.js";

const undefinedIn = (text: string) =>
  findingsOf(memoOf(text))
    .filter(({ rule }) => rule === "acronym-undefined")
    .map(({ text: found }) => found);

describe("acronym-undefined: words in capitals", () => {
  for (const text of [
    "The minister has not yet decided on this CASE matter.",
    "The RISK is high, and EACH office and BOTH teams must act.",
    "This is a STEP in the right direction, and in FACT the TEAM agreed.",
    "ONE victim told us that a STRONG and STRICTLY kept SAFE place is needed.",
    "We must STOP these deportations, and FAST.",
    "The victims want to go HOME.",
    "STOP the deportations now, the ministers wrote.",
    "We must PROTECT the victims and COMMIT more funds.",
    "Kita TIDAK boleh menunda; polisi HARUS dan WAJIB bertindak SEGERA.",
    "Yang PENTING, ANAK dan KORBAN dilindungi.",
    "Petugas menyita UANG dan GAJI korban.",
  ])
    it(`takes it for emphasis: ${text}`, () => assert.deepEqual(undefinedIn(text), []));

  for (const [text, found] of [
    ["The STOP programme trained 40 officers.", "STOP"],
    ["HOME Singapore trained 40 domestic workers.", "HOME"],
    ["In May, COMMIT held its meeting.", "COMMIT"],
    ["The CASE project trained 40 officers.", "CASE"],
    ["Proyek RISK melatih 40 petugas.", "RISK"],
    ["The agency works with LSPK and TEAM in the north.", "TEAM"],
  ] as const)
    it(`takes it for an acronym: ${text}`, () => assert.ok(undefinedIn(text).includes(found)));

  it("leaves a word that the memo spells out an acronym", () => {
    const text = "The Regional Action for Safe Employment (CASE) began in May. CASE trained 40 officers.";
    assert.deepEqual(findingsOf(memoOf(text)), []);
  });

  it("keeps emphasis out of the list of acronyms", () => {
    const acronyms = (text: string) => listOfAcronyms(memoOf(text)).lines.map(({ acronym }) => acronym);
    assert.deepEqual(acronyms("We must STOP the deportations."), []);
    assert.deepEqual(acronyms("The STOP programme trained 40 officers."), ["STOP"]);
  });
});
