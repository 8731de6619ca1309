import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };
const fixes = (before: string, after: string) => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options);

describe("names with a long word in two parts, or in another order", () => {
  it("are told", () => {
    fixes(
      "They wrote to the ASEAN Inter-Government Commission for Human Rights in May.",
      "They wrote to the ASEAN Intergovernmental Commission on Human Rights in May.",
    );
    fixes(
      "The Ministry of Child Protection and Women's Empowerment met in May.",
      "The Ministry of Women's Empowerment and Child Protection met in May.",
    );
    fixes("See the UN Guiding Principles on Human Rights and Business.", "See the UN Guiding Principles on Business and Human Rights.");
  });

  it("are told with several small slips where most of the name is right, and in a long run of names", () => {
    fixes(
      "The parent treaty is the United Nations Convention on Transnational Organised Crimes.",
      "The parent treaty is the United Nations Convention against Transnational Organized Crime.",
    );
    fixes(
      "Data diminta kepada Pusat Pelacakan dan Analisis Transaksi Keuangan pada bulan Juni.",
      "Data diminta kepada Pusat Pelaporan dan Analisis Transaksi Keuangan pada bulan Juni.",
    );
    fixes(
      "This is said in the Trafficking of Persons Report of the United States Department of State.",
      "This is said in the Trafficking in Persons Report of the United States Department of State.",
    );
    checkSilent("It strengthened the Independent Permanent Commission for Human Rights.\n", options);
    checkSilent("The Government's National Commission on Women's and Family Issues declined.\n", options);
  });

  it("are left alone where the order is free, or a small word merely follows", () => {
    for (const text of [
      "The Department of Labor of the United States lists goods.",
      "The United States State Department sent a report.",
      "The Jakarta Centre for Law Enforcement Cooperation in Semarang trains police.",
      "Kantor Dagang dan Ekonomi Indonesia di Taipei melayani warga.",
      "Anti-Slavery International in London wrote to us.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
