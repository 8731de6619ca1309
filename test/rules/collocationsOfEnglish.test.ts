import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { termConfused } from "../../server/src/rules/term-confused.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const rules = [termConfused, termDiscouraged, nameMisspelled];

/** Each with what its fix makes of it. */
const slips: readonly (readonly [wrong: string, right: string])[] = [
  [
    "They got psychosocial support, legal assistant and a travel allowance.",
    "They got psychosocial support, legal assistance and a travel allowance.",
  ],
  ["The testament of one victim is enough.", "The testimony of one victim is enough."],
  ["The victim was first persecuted for a narcotics offence.", "The victim was first prosecuted for a narcotics offence."],
  ["The plaintiff read out the indictment on 4 June.", "The public prosecutor read out the indictment on 4 June."],
  ["Publish statistics segregated by sex and age.", "Publish statistics disaggregated by sex and age."],
  ["Complain mechanisms are missing at sea.", "Complaint mechanisms are missing at sea."],
  ["Workers know of no complain mechanism.", "Workers know of no complaint mechanism."],
  ["The Commission applies the employer-pay principle.", "The Commission applies the employer-pays principle."],
  ["Human right violations were recorded.", "Human rights violations were recorded."],
  ["Two custom officers opened the box.", "Two customs officers opened the box."],
  ["She worked as domestic worker in Jeddah.", "She worked as a domestic worker in Jeddah."],
  ["The datas of the provinces arrive late.", "The data of the provinces arrive late."],
  ["The country sends manpowers abroad.", "The country sends workers abroad."],
  ["They discussed about unpaid wages.", "They discussed unpaid wages."],
  ["The shelter lacks of trained staff.", "The shelter lacks trained staff."],
  ["In term of numbers, little changed.", "In terms of numbers, little changed."],
  ["Agencies comply to the rule.", "Agencies comply with the rule."],
  ["Victims have right to restitution.", "Victims have the right to restitution."],
  ["The sexually violence went on.", "The sexual violence went on."],
  ["He was sentence to six years.", "He was sentenced to six years."],
  ["The police catched him.", "The police caught him."],
  ["The stake holders met.", "The stakeholders met."],
  ["The law certainty is gone.", "The legal certainty is gone."],
  ["The bar employed children under age.", "The bar employed minors."],
];

/** Right sentences that a slip differs from by one ending, or that hold its words by chance. */
const right: readonly string[] = [
  "Human rights violations by customs officers are in the minutes of the meeting.",
  "A legal assistant at the shelter helped with counselling.",
  "She was persecuted for her religion.",
  "Men and women in the shelter are segregated by sex.",
  "They worked as domestic workers and became victims of fraud.",
  "The women's rights group asked for the rights of victims of trafficking.",
  "In terms of staff, and by means of grants, the terms of reference are met.",
  "The contracts of the workers point to forced labour.",
  "High taxes force families to borrow.",
  "The house holds twenty women, and the frame works well.",
  "The economy's growth slowed, and the administration's sanctions stayed.",
  "They discussed about forty cases.",
  "In bad weather they stay in port.",
  "Children under age 12 may not work at all.",
  "The reasons were lack of money and lack of time.",
  "Every children's home has a file for each child.",
  "The right to access to information is protected.",
  "The victim suspects her uncle.",
];

describe("collocations of English", () => {
  for (const [wrong, written] of slips)
    it(`are mended: ${wrong}`, () => checkFix(ruleThatTells(wrong), `${wrong}\n`, `${written}\n`, { rules }));
  for (const text of right) it(`are left alone: ${text}`, () => checkSilent(`${text}\n`, { rules }));
});

function ruleThatTells(text: string): string {
  return findingsOf(memoOf(`${text}\n`, { rules }))[0]?.rule ?? "none";
}
