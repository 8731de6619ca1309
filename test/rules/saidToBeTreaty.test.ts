import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

describe("declarations and plans that are said to be treaties", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "Indonesia is a party to the Universal Declaration of Human Rights.",
      "Indonesia has endorsed the Universal Declaration of Human Rights.",
    ],
    [
      "The States Parties to the ASEAN Human Rights Declaration must report.",
      "The States that endorsed the ASEAN Human Rights Declaration must report.",
    ],
    [
      "The Universal Declaration of Human Rights entered into force in 1948.",
      "The Universal Declaration of Human Rights was adopted in 1948.",
    ],
    [
      "The Global Compact for Safe, Orderly and Regular Migration is legally binding on all States.",
      "The Global Compact for Safe, Orderly and Regular Migration is not legally binding on all States.",
    ],
    [
      "After ratification of the Universal Declaration of Human Rights, the courts cited it.",
      "After endorsement of the Universal Declaration of Human Rights, the courts cited it.",
    ],
    [
      "The Universal Declaration of Human Rights was ratified by Indonesia in 1950.",
      "The Universal Declaration of Human Rights was endorsed by Indonesia in 1950.",
    ],
    [
      "Indonesia ratified the ASEAN Declaration on the Placement and Protection of Migrant Fishers.",
      "Indonesia endorsed the ASEAN Declaration on the Placement and Protection of Migrant Fishers.",
    ],
    [
      "Indonesia ratified the ASEAN Plan of Action Against Trafficking in Persons, Especially Women and Children.",
      "Indonesia endorsed the ASEAN Plan of Action Against Trafficking in Persons, Especially Women and Children.",
    ],
    [
      "Indonesia telah menjadi negara pihak pada Deklarasi Universal Hak Asasi Manusia.",
      "Indonesia telah mendukung Deklarasi Universal Hak Asasi Manusia.",
    ],
    [
      "Deklarasi Universal Hak Asasi Manusia mulai berlaku pada 10 Desember 1948.",
      "Deklarasi Universal Hak Asasi Manusia diadopsi pada 10 Desember 1948.",
    ],
    [
      "Deklarasi Universal Hak Asasi Manusia mengikat secara hukum bagi semua negara.",
      "Deklarasi Universal Hak Asasi Manusia tidak mengikat secara hukum bagi semua negara.",
    ],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix(rule, `${before}\n`, `${after}\n`, options));

  it("offers no words where the year is not that of the adoption", () => {
    checkMarked(rule, "The Universal Declaration of Human Rights entered into force in 1976.\n", "entered into force", options);
  });

  const right = [
    "Indonesia ratified the Covenant that follows the Universal Declaration of Human Rights.",
    "The States parties to the Universal Declaration's drafting were many.",
    "The Global Compact for Safe, Orderly and Regular Migration is not legally binding.",
    "The 2030 Agenda for Sustainable Development came into force on 1 January 2016.",
    "Security Council resolution 2331 (2016) is legally binding on all States.",
    "The ASEAN Declaration Against Trafficking in Persons Particularly Women and Children was ratified by the Summit.",
    "Some say that the Universal Declaration of Human Rights entered into force in 1948, which is wrong.",
    "The ASEAN Human Rights Declaration calls on States to ratify the Palermo Protocol.",
    "The Palermo Protocol entered into force in 2003, half a century after the Universal Declaration of Human Rights was adopted.",
    "Negara pihak Protokol Palermo juga mendukung Deklarasi Universal Hak Asasi Manusia.",
    "Deklarasi Universal Hak Asasi Manusia berlaku bagi setiap orang.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
