import { memoMissingField } from "../../server/src/rules/memo-missing-field.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [memoMissingField] };

describe("a chronology of which one day goes back", () => {
  for (const [text, part] of [
    ["Kronologi:\n- 4 Maret 2024: AB direkrut.\n- 19 Maret 2024: AB berangkat.\n- 2 Februari 2024: AB melapor.", "2 Februari 2024"],
    ["## Chronology\n\n1. 3 May 2025: recruited.\n2. 14 May 2024: flown out.\n3. 2 June 2025: freed.", "14 May 2024"],
    [
      "Timeline:\n\n| Date | Event |\n|---|---|\n| 3 May 2025 | recruited |\n| 14 May 2025 | flown |\n| 2 April 2025 | freed |",
      "2 April 2025",
    ],
    ["Kronologi perkara:\n4 Maret 2024: direkrut.\n19 Maret 2024: berangkat.\n2 Februari 2024: melapor.", "2 Februari 2024"],
  ] as const)
    it(`finds: ${part} in ${text.split("\n", 1)[0]}`, () => checkMarked("memo-missing-field", `${text}\n`, part, options));

  it("offers the year that fits between the others", () =>
    checkFix(
      "memo-missing-field",
      "Chronology:\n- 3 May 2025: recruited.\n- 14 May 2024: flown out.\n- 2 June 2025: freed.\n",
      "Chronology:\n- 3 May 2025: recruited.\n- 14 May 2025: flown out.\n- 2 June 2025: freed.\n",
      options,
    ));

  for (const text of [
    "Kronologi:\n\n- 4 Maret 2024: direkrut.\n- 19 Maret 2024: berangkat.\n- 2 April 2024: melapor.\n\nDokumen:\n- 2 Februari 2023: surat.",
    "Letters:\n- 4 March 2024: letter to X.\n- 19 March 2024: letter to Y.\n- 2 February 2024: letter to Z.",
    "Chronology:\n- 4 March 2024: third.\n- 19 February 2024: second.\n- 2 January 2024: first.",
    "Chronology:\n- 4 March 2024: a.\n- 19 February 2024: b.\n- 2 May 2024: c.\n- 1 January 2024: d.",
  ])
    it(`leaves alone: ${text.replaceAll("\n", " / ").slice(0, 80)}`, () => checkSilent(`${text}\n`, options));
});
