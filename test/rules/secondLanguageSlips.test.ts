import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termDiscouraged] };

function mends(pairs: readonly (readonly [string, string])[]): void {
  for (const [before, after] of pairs) it(before, () => checkFix("term-discouraged", `${before}\n`, `${after}\n`, options));
}

function leaves(texts: readonly string[]): void {
  for (const text of texts) it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
}

describe("words that sound alike", () => {
  mends([
    ["The ministry has doubled it's budget since 2022.", "The ministry has doubled its budget since 2022."],
    ["In it’s annual report the Commission found gaps.", "In its annual report the Commission found gaps."],
    ["It's members are appointed by the governor.", "Its members are appointed by the governor."],
    ["ASEAN and it's Member States adopted the plan.", "ASEAN and its Member States adopted the plan."],
    ["The treaty and its' protocols apply.", "The treaty and its protocols apply."],
    ["Its important that victims are heard.", "It is important that victims are heard."],
    ["The ministry, who's budget was cut, closed two shelters.", "The ministry, whose budget was cut, closed two shelters."],
    ["The victims and there families were threatened.", "The victims and their families were threatened."],
    ["More victims were found in 2024 then in 2023.", "More victims were found in 2024 than in 2023."],
    ["It took longer then the law allows.", "It took longer than the law allows."],
    ["The victims were lead to believe that the job was legal.", "The victims were led to believe that the job was legal."],
    ["The suspects where arrested in Batam.", "The suspects were arrested in Batam."],
    ["Call us in cases were victims are children.", "Call us in cases where victims are children."],
    ["The men who returned form Malaysia were ill.", "The men who returned from Malaysia were ill."],
    ["Officers asses the risk of reprisals.", "Officers assess the risk of reprisals."],
  ]);
  leaves([
    "In the form it's published in, it's clear that budgets fell. It's members who decide.",
    "The agency says it's policy to close, and since it's law that counts, judges differ.",
    "The word 'its' is short, and its 20 members left. Who's responsible, and who's who?",
    "In 2023 more cases were opened and then in 2024 fewer were closed. Things were better then.",
    "We visited the victims, and there families may stay. The list is where victims were.",
    "The returned form was signed, and the lead to the dealer went cold. To assess the risk takes time.",
  ]);
});

describe("nouns without a plural, and number", () => {
  mends([
    ["The evidences collected on board were not translated.", "The evidence collected on board was not translated."],
    ["These informations are confidential.", "This information is confidential."],
    ["The equipments were bought in 2023.", "The equipment was bought in 2023."],
    ["The lawyer gave many advices.", "The lawyer gave much advice."],
    ["The ministry provides assistances to victims.", "The ministry provides assistance to victims."],
    ["Police collected evidences from the phone.", "Police collected evidence from the phone."],
    ["An evidence was lost.", "A piece of evidence was lost."],
    ["Most of victims come from East Java.", "Most of the victims come from East Java."],
    ["A 15 years old girl was found in the bar.", "A 15-year-old girl was found in the bar."],
    ["The police has arrested three suspects.", "The police have arrested three suspects."],
    ["The number of victims have increased.", "The number of victims has increased."],
    ["A number of victims has been repatriated.", "A number of victims have been repatriated."],
    ["There is many victims in Cambodia.", "There are many victims in Cambodia."],
    ["There are a lack of shelters.", "There is a lack of shelters."],
    ["This cases are pending.", "These cases are pending."],
    ["The workers which were rescued went home.", "The workers who were rescued went home."],
    ["Three victim's were found.", "Three victims were found."],
    ["Every children has rights.", "Every child has rights."],
    ["Two thousands workers have left the island.", "Two thousand workers have left the island."],
    ["Some 20 percents of them returned.", "Some 20 percent of them returned."],
    ["It is one of the most poorest districts.", "It is one of the poorest districts."],
    ["One staff was arrested.", "One staff member was arrested."],
    ["| Staff | Five staffs were trained |", "| Staff | Five staff members were trained |"],
    ["They was paid late.", "They were paid late."],
    ["The law have been changed.", "The law has been changed."],
    ["The victims doesn't speak Thai.", "The victims don't speak Thai."],
  ]);
  leaves([
    "The letter evidences the debt, and this evidences how hard it is. Evidence and advice were given.",
    "An information system, an evidence base and an equipment list are needed.",
    "All of victims' rights matter, and most of the victims came. Half of children aged 13 left.",
    "She was 15 years old when she left; the 15-year-old girl was found.",
    "The police is a State body, and reporting to the police is hard. The police was established in 1946.",
    "The number of victims who have increased costs is small. There are a number of shelters.",
    "The list of victims which was drawn up is long. The victim's account is clear.",
    "A staff of twelve and 40 staff were there. Tens of thousands left; three thousand stayed.",
    "This measures trafficking, and this shelters women. The government have their doubts.",
    "The woman they have met is here. The victim whose friends are abroad is safe.",
  ]);
});

describe("forms of verbs, prepositions and clauses", () => {
  mends([
    ["Indonesia has ratify the Protocol.", "Indonesia has ratified the Protocol."],
    ["States must protected victims.", "States must protect victims."],
    ["The shelter can accommodates 40 victims.", "The shelter can accommodate 40 victims."],
    ["The plan aims to preventing trafficking.", "The plan aims to prevent trafficking."],
    ["Police succeeded to arrest three suspects.", "Police succeeded in arresting three suspects."],
    ["The victims were prevented to leave.", "The victims were prevented from leaving."],
    ["The broker made them to work at night.", "The broker made them work at night."],
    ["They were took to Batam.", "They were taken to Batam."],
    ["They were force to work at night.", "They were forced to work at night."],
    ["He was sentenced 5 years in prison.", "He was sentenced to 5 years in prison."],
    ["He was fined for Rp 200 million.", "He was fined Rp 200 million."],
    ["She is married with a foreigner.", "She is married to a foreigner."],
    ["She married with a foreigner.", "She married a foreigner."],
    ["Jobseekers are vulnerable from exploitation.", "Jobseekers are vulnerable to exploitation."],
    ["The officers are lack of training.", "The officers lack training."],
    ["The minister explained about the plan.", "The minister explained the plan."],
    ["It rests on the Article 3 of the Protocol.", "It rests on Article 3 of the Protocol."],
    ["The ministry requested for more data.", "The ministry requested more data."],
    ["The government must combat against trafficking.", "The government must combat trafficking."],
    ["Because the workers had no papers, so they hid.", "Because the workers had no papers, they hid."],
    ["Based on the data shows that victims are young.", "The data shows that victims are young."],
    ["According to the minister said that the law is new.", "The minister said that the law is new."],
    ["They farm, fish, and etc.", "They farm, fish, etc."],
  ]);
  leaves([
    "How should identified victims be supported? The files that we have identify the recruiter.",
    "The law must have protected victims; it has support staff. She is married with two children.",
    "With a view to preventing it, the ministry is committed to protecting victims.",
    "He succeeded to the throne and made them to measure. They were sentenced two years later.",
    "The causes were lack of data and debt; there is lack of attention. He was fined for littering.",
    "The data requested for the trial arrived. The Article 19 network met. The combat against crime goes on.",
    "Based on the data, the report shows that victims are young. According to the law that says so, it is.",
    "Because of the rain, so the driver says, they hid.",
  ]);
});

describe("persons called by the name of a crime", () => {
  mends([
    [
      "Young people are vulnerable to becoming human trafficking when they leave.",
      "Young people are vulnerable to becoming victims of human trafficking when they leave.",
    ],
    ["Many migrant workers became trafficking in persons.", "Many migrant workers became victims of trafficking in persons."],
    ["Police rescued 24 human trafficking from the bar.", "Police rescued 24 victims of human trafficking from the bar."],
    [
      "On Monday the police arrested three human trafficking in Batam.",
      "On Monday the police arrested three trafficking suspects in Batam.",
    ],
    ["The human trafficking was arrested at the airport.", "The human trafficker was arrested at the airport."],
    ["Police must not detain suspect victims of trafficking.", "Police must not detain presumed victims of trafficking."],
    ["Suspect victims of trafficking are screened within a day.", "Presumed victims of trafficking are screened within a day."],
  ]);
  leaves([
    "Smuggling may become trafficking in persons. What began as smuggling became human trafficking.",
    "Those vulnerable to becoming human trafficking victims need advice.",
    "Police rescued 24 human trafficking victims and arrested three human trafficking suspects.",
    "The unit uncovered 12 human trafficking and smuggling cases. The trafficking was stopped.",
    "Officers suspect victims of lying. Officers suspect victims are held there.",
  ]);
});
