import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("what States and parliaments do to treaties and laws", () => {
  for (const [wrong, right] of [
    [
      "In 2004 Myanmar became a member of the UN Convention against Transnational Organized Crime.",
      "In 2004 Myanmar became a party to the UN Convention against Transnational Organized Crime.",
    ],
    ["Ten States are members of the Palermo Protocol.", "Ten States are parties to the Palermo Protocol."],
    ["Indonesia menjadi anggota Protokol Palermo sejak 2009.", "Indonesia menjadi negara pihak pada Protokol Palermo sejak 2009."],
    [
      "The Philippines has been a signatory to ILO Convention No. 189 since 2012.",
      "The Philippines has been a party to ILO Convention No. 189 since 2012.",
    ],
    [
      "The USA is the only State that has not signed the Convention on the Rights of the Child.",
      "The USA is the only State that has not ratified the Convention on the Rights of the Child.",
    ],
    [
      "The law has 67 articles and was ratified by the House of Representatives on 20 March.",
      "The law has 67 articles and was passed by the House of Representatives on 20 March.",
    ],
    ["The House ratified the Sexual Violence Crime Law in 2022.", "The House passed the Sexual Violence Crime Law in 2022."],
  ] as const)
    it(`are told: ${wrong}`, () => checkFix("term-confused", `${wrong}\n`, `${right}\n`, options));

  for (const right of [
    "In 2004 Myanmar became a party to the Palermo Protocol.",
    "Indonesia is a member of ASEAN and of the Bali Process.",
    "She is a member of the CEDAW Committee and a member of the Palermo Protocol Working Group.",
    "Indonesia signed the Palermo Protocol in 2000 and is a signatory to UNTOC.",
    "The convention was ratified by the House, and so was the agreement on extradition.",
    "The law by which the treaty was ratified by the House is short.",
    "The United States signed the Convention on the Rights of the Child and has not ratified it.",
    'He wrote: "the law was ratified by the House" in his diary.',
    "Undang-undang itu disahkan DPR pada 12 April.",
  ])
    it(`are left alone: ${right}`, () => checkSilent(`${right}\n`, options));
});

describe("the fundamental conventions of the ILO", () => {
  it("are ten, where the year belongs to the name of a convention", () =>
    checkFix(
      "instrument-misnumbered",
      "The Convention concerning the Abolition of Forced Labour, 1957 (No. 105), is one of the eight ILO fundamental conventions.\n",
      "The Convention concerning the Abolition of Forced Labour, 1957 (No. 105), is one of the ten ILO fundamental conventions.\n",
      { rules: [instrumentMisnumbered] },
    ));
});
