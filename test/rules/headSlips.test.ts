import { memoMissingField } from "../../server/src/rules/memo-missing-field.js";
import { checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [memoMissingField] };
const nota = (number: string, to = "Direktur Pelindungan", from = "Unit Kebijakan") =>
  `Nomor: ${number}\nKepada: ${to}\nDari: ${from}\nTanggal: 3 Mei 2026\nHal: Rapat\n\nRapat diadakan.\n`;

describe("lines of a head against each other", () => {
  it("finds a number of another year, a month that there is not, and a memo from whom it is to", () => {
    checkMarked("memo-missing-field", nota("12/ND/V/2025"), "2025", options);
    checkMarked("memo-missing-field", nota("12/ND/XIII/2026"), "XIII", options);
    checkMarked(
      "memo-missing-field",
      nota("12/ND/V/2026", "Menteri Sosial", "Menteri Sosial").replace("Kepada: Menteri Sosial", "Kepada: menteri sosial"),
      "Menteri Sosial",
      options,
    );
  });

  it("leaves right heads alone", () => {
    for (const text of [
      nota("12/ND/V/2026"),
      nota("46/PUU-XIII/2026"),
      nota("12/ND/2026"),
      nota("12/ND/XII/2025").replace("3 Mei", "3 Januari"),
      nota("12/ND/V/2026", "Unit Kebijakan A", "Unit Kebijakan B"),
    ])
      checkSilent(text, options);
  });
});
