import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { describeRule } from "../helpers/describeRule.js";

describe("the year of a treaty or law that is described", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      ["Para pemimpin ASEAN menandatangani konvensi tentang perdagangan orang pada «2017» di Kuala Lumpur.", "information"],
      ["In «2017», ASEAN leaders signed a convention against trafficking in persons.", "information"],
      ["ASEAN adopted its consensus on migrant workers in «2007» in Manila.", "information"],
      ["The UN General Assembly adopted the protocol on trafficking in persons in «2003».", "information"],
      ["Majelis Umum PBB menerima protokol tentang perdagangan orang pada «2003».", "information"],
      ["The ILO adopted a convention on domestic workers in «2013».", "information"],
      ["The Council of Europe adopted its convention on trafficking in «2008».", "information"],
      ["Indonesia passed its anti-trafficking law in «2009».", "information"],
      ["DPR mengesahkan undang-undang tentang perdagangan orang pada «2009».", "information"],
    ],
    good: [
      "ASEAN leaders signed a convention against trafficking in persons in 2015 in Kuala Lumpur; it entered into force in 2017.",
      "The ILO adopted a convention on domestic workers in 2011.",
      "DPR mengesahkan undang-undang tentang perdagangan orang pada 2007.",
    ],
    lookAlikes: [
      "Indonesia signed the convention on trafficking in persons in 2017.",
      "In 2009 Indonesia passed a law on trafficking protocol matters.",
      "Malaysia and Indonesia passed an anti-trafficking law in 2010.",
      "Cambodia's parliament passed an anti-trafficking law in 2008.",
      "The government adopted an anti-trafficking act in 2003.",
      "ASEAN discussed the convention on trafficking in 2017.",
      "“ASEAN leaders signed a convention on trafficking in persons in 2017,” he said.",
      "Pada 2017 Indonesia mengesahkan konvensi tentang perdagangan orang.",
      "In 2025 Indonesia adopted a draft law on trafficking.",
    ],
    fixes: [
      [
        "Para pemimpin ASEAN menandatangani konvensi tentang perdagangan orang pada 2017 di Kuala Lumpur.",
        "Para pemimpin ASEAN menandatangani konvensi tentang perdagangan orang pada 2015 di Kuala Lumpur.",
      ],
    ],
  });
});

describe("what an organ adopted, by its name", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "The General Assembly adopted the Palermo Protocol in «2003».",
      "The ILO adopted the Domestic Workers Convention in «2013».",
      "Pemimpin ASEAN menandatangani ACTIP pada «2017».",
      "Majelis Umum PBB menerima Protokol Palermo pada 15 November «2003».",
    ],
    good: ["The General Assembly adopted the Convention on the Rights of the Child in 1989 and it has been in force since 1990."],
    lookAlikes: [
      "The ILO adopted the Protocol of 2014 to the Forced Labour Convention in 2014.",
      "The United Nations adopted the 2030 Agenda in 2015.",
      "The ILO adopted a manual on the Domestic Workers Convention in 2013.",
    ],
    fixes: [["The General Assembly adopted the Palermo Protocol in 2003.", "The General Assembly adopted the Palermo Protocol in 2000."]],
  });
});

describe("the number of a resolution by what it did", () => {
  describeRule(instrumentMisnumbered, {
    bad: [
      "The World Day against Trafficking in Persons was proclaimed by «General Assembly resolution 68/129» and falls on 30 July.",
      "Hari Anti Perdagangan Orang Sedunia ditetapkan dengan «resolusi Majelis Umum PBB 64/293».",
    ],
    good: ["By resolution 68/192 the General Assembly proclaimed the World Day against Trafficking in Persons."],
    lookAlikes: [
      "Resolution 70/179 recalls the World Day against Trafficking in Persons and its designation.",
      "The World Day against Trafficking in Persons is kept each July; resolution 70/179 is another text.",
    ],
    fixes: [
      [
        "General Assembly resolution 68/129 proclaimed the World Day against Trafficking in Persons.",
        "General Assembly resolution 68/192 proclaimed the World Day against Trafficking in Persons.",
      ],
    ],
  });
});

describe("the imprint of a publication", () => {
  describeRule(instrumentMisnumbered, {
    bad: [["The ASEAN Convention Against Trafficking in Persons, Especially Women and Children («Manila», 2015) binds.", "information"]],
    good: ["See Criminal Justice Responses to Trafficking in Persons: ASEAN Practitioner Guidelines (Jakarta, 2007)."],
    lookAlikes: ["See the ASEAN Practitioner Guidelines (Bangkok, 2008)."],
  });
});
