import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("words for people whom the sentence tells to be victims", () => {
  describeRule(termConfused, {
    bad: [
      ["During the raid the police «arrested» 12 victims and took them to a shelter.", "hint"],
      ["Polisi «menangkap» 12 orang korban di dua mes.", "hint"],
      ["The «prostitutes» in the hotel had been brought from West Java by debt and threats.", "hint"],
      ["Investigators found 23 «slaves» on board two vessels.", "hint"],
      ["The 83 «scammers» freed from the compound in February had been beaten.", "hint"],
      ["Once the judgment had become final in May, the prosecutor moved the «suspect» to prison.", "hint"],
      ["The «suspects» were taken to Cipinang to serve nine years.", "hint"],
    ],
    good: [
      "During the raid the police rescued 12 victims and arrested three recruiters.",
      "Polisi menangkap tiga pelaku dan menyelamatkan 12 korban.",
      "After the judgment became final, the convicted person was moved to prison.",
    ],
    lookAlikes: [
      "Victims should not be arrested, and police who arrested all the victims were wrong.",
      "Polisi tidak menangkap para korban.",
      "The police arrested two victims' families of the recruiter.",
      "The prostitutes of the district formed a union.",
      "In the nineteenth century patrols freed 300 slaves.",
      "The police freed the scammers' phones for evidence and arrested the scammers rescued from the fire.",
      "The judgment became final, while another suspect is at large.",
    ],
    fixes: [["The police arrested 12 victims.", "The police rescued 12 victims."]],
  });
});

describe("suspects after judgment, deportation by missions, victims interrogated", () => {
  describeRule(termConfused, {
    bad: [
      ["The «suspect» was sentenced to seven years in prison by the Medan District Court and has not appealed.", "hint"],
      ["The «suspects» have been convicted of trafficking in persons.", "hint"],
      ["- In 2024, 34 «suspects» were found guilty and fined.", "hint"],
      ["The «suspect» was acquitted on all counts in May.", "hint"],
      ["The «suspect's» sentence was reduced on appeal.", "hint"],
      ["The Indonesian Embassy in Phnom Penh «deported» 84 victims of trafficking to Jakarta.", "hint"],
      ["The Consulate General in Johor Bahru «deported» 150 Indonesian migrant workers in May.", "hint"],
      ["IOM «deported» more than 300 survivors from Myanmar.", "hint"],
      ["With IOM's help, 24 fishers were «deported» to Indonesia.", "hint"],
      ["IOM assisted in the «deportation» of 120 victims.", "hint"],
      ["Investigators «interrogated» the child victims in May.", "hint"],
      ["The victim «confessed» that she had been locked in.", "hint"],
    ],
    good: [
      "The defendant was sentenced to seven years in prison.",
      "The Embassy helped 84 victims to go home, and investigators interviewed them.",
      "The victim said that she had been locked in.",
    ],
    lookAlikes: [
      "The suspect was previously convicted of theft.",
      "Police arrested a suspect who had been sentenced in 2010.",
      "Of 40 suspects arrested, 12 were convicted.",
      "The embassy in Kuala Lumpur said Malaysia deported 84 workers.",
      "With the help of IOM, workers who were deported to Nunukan were trained.",
      "The consulate learnt of the deportation of 120 workers by Malaysia.",
      "Police interrogated victims for hours as if they were suspects.",
      "The victim confessed that she had been involved in theft.",
    ],
    fixes: [["IOM deported 84 victims.", "IOM repatriated 84 victims."]],
  });
});
