import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };
const fixes = (before: string, after: string) => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options);

describe("a word twice in one list", () => {
  it("is told", () => {
    fixes("The means are force, deception, deception and threats.", "The means are force, deception and threats.");
    fixes("The act is recruitment, transfer, transfer, or receipt.", "The act is recruitment, transfer, or receipt.");
    fixes("Families had little support and support.", "Families had little support.");
    fixes("Keluarga mendapat bantuan dan bantuan.", "Keluarga mendapat bantuan.");
    fixes("Bentuknya pemaksaan, penipuan, penipuan, dan ancaman.", "Bentuknya pemaksaan, penipuan, dan ancaman.");
  });

  it("is left alone where a longer phrase begins, or where it is meant", () => {
    for (const text of [
      "Violence and violence against women are told apart.",
      "Police, police officers and judges came.",
      "The demand grew stronger and stronger.",
      "It differs between person and person.",
      "Half of them are very poor, poor, or near poor.",
      "Mereka sangat miskin, miskin, atau cukup miskin.",
      "Perjanjian antara negara dan negara dibuat.",
      "Keluarga dan keluarga besar hadir.",
      'He said "children, children, and more".',
      "Protect, Protect and Serve.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
