import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };

describe("lines that name a source", () => {
  it("are the memo's own words, in a block quote too", () => {
    checkMarked("name-misspelled", "> *Source:* Human Right Council, report, 2022.\n", "Human Right Council", options);
    checkMarked("name-misspelled", "> We went.\n>\n> Sumber: Human Right Council, 2022.\n", "Human Right Council", options);
    checkMarked(
      "name-misspelled",
      "| A | B |\n|---|---|\n| 1 | 2 |\n\nSource: Human Right Council, 2022.\n",
      "Human Right Council",
      options,
    );
  });

  it("leave the quotation itself alone", () => {
    checkSilent("> The Human Right Council was here.\n>\n> *Source:* UNODC, 2024.\n", options);
    checkSilent("> The source of the Human Right Council: unknown.\n", options);
  });
});

describe("names a letter or word off", () => {
  it("finds UN Woman, and no police officer", () => {
    checkFix(
      "name-misspelled",
      "It is a project of UN Woman and the province.\n",
      "It is a project of UN Women and the province.\n",
      options,
    );
    checkSilent("A UN woman officer was named UN Woman Police Officer of the Year.\n", options);
  });

  it("offers the office in the province and the agency", () => {
    checkFix(
      "name-misspelled",
      "Diterima oleh Badan Pelayanan Pelindungan Pekerja Migran Indonesia di Surabaya.\n",
      "Diterima oleh Balai Pelayanan Pelindungan Pekerja Migran Indonesia di Surabaya.\n",
      options,
    );
  });
});
