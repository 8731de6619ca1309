import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const fixes = (before: string, after: string) => checkFix("instrument-misnumbered", `${before}\n`, `${after}\n`, options);

describe("the day of a resolution of the General Assembly", () => {
  it("is of the year of its session", () => {
    fixes(
      "The text is annexed to General Assembly resolution 55/25 of 15 November 2003.",
      "The text is annexed to General Assembly resolution 55/25 of 15 November 2000.",
    );
    fixes("See A/RES/64/293 of 30 July 2011.", "See A/RES/64/293 of 30 July 2010.");
    fixes(
      "The General Assembly did so in its resolution 61/177, adopted on December 20, 2007.",
      "The General Assembly did so in its resolution 61/177, adopted on December 20, 2006.",
    );
    fixes(
      "Teksnya adalah lampiran Resolusi Majelis Umum PBB Nomor 55/25 tanggal 15 November 2003.",
      "Teksnya adalah lampiran Resolusi Majelis Umum PBB Nomor 55/25 tanggal 15 November 2000.",
    );
  });

  it("is the whole day where the base has the treaty that it adopted", () => {
    fixes(
      "Protokol Palermo diterima dengan Resolusi Majelis Umum 55/25 pada 29 September 2003.",
      "Protokol Palermo diterima dengan Resolusi Majelis Umum 55/25 pada 15 November 2000.",
    );
  });

  it("is left alone where it is, or where another organ counts its own sessions", () => {
    for (const text of [
      "General Assembly resolution 60/251 of 15 March 2006 set up the Council.",
      "See A/RES/70/1 of 25 September 2015 and General Assembly resolution 73/195 of 19 December 2018.",
      "Human Rights Council resolution 55/25 of 5 April 2024 is another.",
      "The General Assembly took note of Human Rights Council resolution 20/1 of 5 July 2012.",
      "The General Assembly and the Commission on Narcotic Drugs acted; resolution 55/25 of 5 April 2012 is the latter's.",
      'The note says: "General Assembly resolution 55/25 of 15 November 2003".',
      "General Assembly resolution 317 (IV) of 2 December 1949 came first.",
      "General Assembly resolution 55/25 was read on 15 November 2003 in Jakarta.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
