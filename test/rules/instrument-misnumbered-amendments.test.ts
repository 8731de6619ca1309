import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const id = "instrument-misnumbered";

describe("instrument-misnumbered: an act called an amendment", () => {
  it("is the one that amends the other", () => {
    checkFix(
      id,
      "It rests on Presidential Regulation No. 49 of 2022, the second amendment to Presidential Regulation No. 69 of 2008.\n",
      "It rests on Presidential Regulation No. 49 of 2023, the second amendment to Presidential Regulation No. 69 of 2008.\n",
      options,
    );
    checkFix(
      id,
      "Perpres 49/2022, perubahan kedua atas Perpres 69/2008, mengatur gugus tugas.\n",
      "Perpres 49/2023, perubahan kedua atas Perpres 69/2008, mengatur gugus tugas.\n",
      options,
    );
    checkSilent("Perpres 49/2023, perubahan kedua atas Perpres 69/2008, mengatur gugus tugas.\n", options);
  });
});
