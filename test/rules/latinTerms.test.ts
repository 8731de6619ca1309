import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };

describe("a term of law in Latin that is misspelled", () => {
  for (const [before, after] of [
    ["The hospital issued a visum et revertum in May.", "The hospital issued a visum et repertum in May."],
    ["Rumah sakit menerbitkan visum at repertum.", "Rumah sakit menerbitkan visum et repertum."],
    ["The attaché was declared person non grata.", "The attaché was declared persona non grata."],
    ["The Minister is ex-oficio chair of the task force.", "The Minister is ex officio chair of the task force."],
    ["Menteri menjadi ketua secara *ex oficio*.", "Menteri menjadi ketua secara *ex officio*."],
    ["The plan covers, inter allia, training.", "The plan covers, inter alia, training."],
    ["There is prima facia evidence of trafficking.", "There is prima facie evidence of trafficking."],
    ["Komnas HAM mengajukan amicus curiea.", "Komnas HAM mengajukan amicus curiae."],
    ["The minister set up an adhoc team.", "The minister set up an ad hoc team."],
    ["Aturan itu berlaku mutatis mutandi.", "Aturan itu berlaku mutatis mutandis."],
    ["Asas nebis in idem berlaku.", "Asas ne bis in idem berlaku."],
    ["Hukum pidana adalah ultimum remidium.", "Hukum pidana adalah ultimum remedium."],
    ["UU 21/2007 adalah lex spesialis.", "UU 21/2007 adalah lex specialis."],
    ["Putusan itu sudah inkracht van gewisde.", "Putusan itu sudah inkracht van gewijsde."],
    ["The defacto employer is the agency.", "The de facto employer is the agency."],
    ["Brokers pay agents and visa versa.", "Brokers pay agents and vice versa."],
    ["Locus delicty perkara itu di Batam.", "Locus delicti perkara itu di Batam."],
  ] as const)
    it(before, () => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options));

  for (const text of [
    "The minister is an ex officio member; the ex officer was tried in absentia.",
    "Two amici curiae filed briefs, and the modus vivendi is fragile.",
    "The corpus of cases grew, and the locus of control lies with the broker.",
    "Inter Milan won, and the prima ballerina danced.",
    "Modus operasi itu sederhana dan pelayanannya prima.",
    "Ia diadili in absensia, dan perusahaan bonafide itu tutup.",
    "The principle *in dubio pro reo* is named in the appeal.",
    "Status quo ante, inter alia, was restored, mutatis mutandis.",
    'She wrote "prima facia" in the draft.',
    "Adhoc Cambodia filed the complaint with the Adhoc lawyers.",
    "The word adhoc is written in two words.",
    "There was prima facia [sic] evidence.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
