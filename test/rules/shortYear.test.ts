import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const fixes = (before: string, after: string) => checkFix("instrument-misnumbered", `${before}\n`, `${after}\n`, options);
const silent = (texts: readonly string[]) => {
  for (const text of texts) checkSilent(`${text}\n`, options);
};

describe("a year that has lost a digit", () => {
  it("is told by the number of the act, or the name of the treaty", () => {
    fixes("Regions act under Law 18/207 in Java.", "Regions act under Law 18/2017 in Java.");
    fixes("Daerah bertindak menurut UU Nomor 18 Tahun 207 di Jawa.", "Daerah bertindak menurut UU Nomor 18 Tahun 2017 di Jawa.");
    fixes("Malaysia did not join the 151 Refugee Convention in time.", "Malaysia did not join the 1951 Refugee Convention in time.");
  });

  it("is left alone where it may be a count, a page or another act", () =>
    silent([
      "Regions act under Law 18/2017 in Java.",
      "They cite Law 99/207 of a foreign state.",
      "In the 151 cases the Refugee Convention was cited.",
      'He wrote "Law 18/207 is good".',
      "The 146 Refugee Convention parties met.",
    ]));
});

describe("eight fundamental conventions", () => {
  it("are ten since 2022", () => {
    fixes("This is one of the eight ILO fundamental conventions.", "This is one of the ten ILO fundamental conventions.");
    fixes("Konvensi itu salah satu dari delapan konvensi dasar ILO.", "Konvensi itu salah satu dari sepuluh konvensi dasar ILO.");
  });

  it("are left alone as those of an earlier day, and of what a State ratified", () =>
    silent([
      "In 2015 it was one of the eight ILO fundamental conventions.",
      "Indonesia ratified one of the eight fundamental conventions late.",
      "This is one of the ten ILO fundamental conventions.",
      "Eight ILO fundamental conventions bind Indonesia.",
      "Date: 3 March 2021\n\nThis is one of the eight ILO fundamental conventions.",
    ]));
});

describe("the days of a conference to adopt a text", () => {
  it("are not those of the adoption", () =>
    silent([
      "Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration, Marrakech, Morocco, 10 and 11 December 2018",
    ]));
});
