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

describe("names told in other words", () => {
  it("are told where all of the name is there, in whatever form and order", () => {
    fixes(
      "The file was sent to the Victim and Witness Security Agency in Jakarta.",
      "The file was sent to the Witness and Victim Protection Agency in Jakarta.",
    );
    fixes(
      "Leaders adopted the ASEAN Consensus on the Protection and Promotion of Migrant Workers Rights in Manila.",
      "Leaders adopted the ASEAN Consensus on the Protection and Promotion of the Rights of Migrant Workers in Manila.",
    );
    fixes(
      "The partner is the High Commission of the United Nations on Refugees in Jakarta.",
      "The partner is the United Nations High Commissioner for Refugees in Jakarta.",
    );
    fixes(
      "Ministers met at the ASEAN Ministry Meeting on Transnational Crime.",
      "Ministers met at the ASEAN Ministerial Meeting on Transnational Crime.",
    );
    fixes(
      "Students cite the Convention on the Abolition of All Discriminations against Women.",
      "Students cite the Convention on the Elimination of All Forms of Discrimination against Women.",
    );
  });

  it("are left alone where it is the name of another, of an office holder, or only turned around", () => {
    for (const text of [
      "Members of the Australian Defence Force were sent.",
      "The Minister for Digital Development and Information spoke.",
      "Menteri Badan Usaha Milik Negara hadir.",
      "The Attorney-General's Department of Australia funds the hub.",
      "The Committee on Foreign Relations of the Senate held a hearing.",
      "The UN Commission on the Status of Women met.",
      "Viet Nam's new Law on Prevention and Combat of Human Trafficking took effect.",
      "The Office of the Prime Minister sent a note.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("are told in their own order where only words are lacking that a name may have", () => {
    fixes(
      "According to the Committee on the Elimination of All Forms of Discrimination against Women, the law is vague.",
      "According to the Committee on the Elimination of Discrimination against Women, the law is vague.",
    );
    fixes(
      "It ratified the International Convention on the Elimination of Racial Discrimination in May.",
      "It ratified the International Convention on the Elimination of All Forms of Racial Discrimination in May.",
    );
    fixes(
      "The note quotes the United Nations Convention on the Protection of Migrant Workers and their Families.",
      "The note quotes the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.",
    );
    fixes(
      "It was read to the Ministry of Foreign Affairs, with the Coordinating Ministry of Politics and Security.",
      "It was read to the Ministry of Foreign Affairs, with the Coordinating Ministry for Political and Security Affairs.",
    );
    fixes("The ASEAN Intergovernmental Human Rights Commission met.", "The ASEAN Intergovernmental Commission on Human Rights met.");
  });

  it("are told where all is right but the kind of body or treaty", () => {
    fixes(
      "The team of the United Nations Agency on Drugs and Crime left.",
      "The team of the United Nations Office on Drugs and Crime left.",
    );
    fixes(
      "Parties to the Convention to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children met.",
      "Parties to the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children met.",
    );
    fixes(
      "It is a party to the International Convention on Civil and Political Rights.",
      "It is a party to the International Covenant on Civil and Political Rights.",
    );
    fixes("They asked the Indonesian Migrant Workers Protection Body.", "They asked the Indonesian Migrant Workers Protection Agency.");
    for (const text of [
      "The UN Human Rights Council and the UN Human Rights Committee are two bodies.",
      "The Declaration on the Elimination of All Forms of Racial Discrimination came before the treaty.",
      "The African Charter on the Rights and Welfare of the Child applies.",
      "The Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women was signed.",
      "The International Office of the university and the International Centre for Migration Policy Development wrote.",
      "The Coordinating Ministry for Economic Affairs met with the Coordinating Ministry for Infrastructure.",
      "The National Council for Women's Affairs and the Office for Victims of Crime wrote.",
      "The European Convention on the Legal Status of Migrant Workers was signed in 1977.",
      "Anggota Komisi Perlindungan Anak Indonesia hadir, dan stafnya juga.",
      "The Office of the United Nations at Geneva and the Department of Foreign Affairs and Trade of the Government of Australia wrote.",
      "The National Institute for Human Rights and the National Commission on Human Rights of Indonesia wrote.",
      "They expedited the full operationalization of the National Institute for Human Rights in the near future.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("keep the owner's ending", () => {
    fixes(
      "She praised the International Organization of Migration's shelter.",
      "She praised the International Organization for Migration's shelter.",
    );
  });
});
