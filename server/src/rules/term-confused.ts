import { type BlockRule, blockHas, type FindingDraft } from "../engine/rule.js";
import { codesOfStages } from "./codeOfStage.js";
import { confusedPrinciples } from "./confusedPrinciples.js";
import { consentsOfDefinitions } from "./consentOfDefinition.js";
import { consentOfVictims } from "./consentOfVictims.js";
import { crimesOfInstruments } from "./crimeOfInstrument.js";
import { definedCrimes } from "./definedCrime.js";
import { definedElsewhere } from "./definedElsewhere.js";
import { describedCrimes } from "./describedCrime.js";
import { figuresOfSlavery } from "./figuresOfSlavery.js";
import { formerHolders } from "./formerHolder.js";
import { meetingsOfParliament } from "./meetingOfParliament.js";
import { misstatements } from "./misstated.js";
import { originsAndDestinations } from "./originAndDestination.js";
import { protectedPersons } from "./protectedPerson.js";
import { smuggledIntoWork } from "./smuggledIntoWork.js";
import { statesAndTreaties } from "./statesAndTreaties.js";
import { tasksOfAgencies } from "./taskOfAgency.js";
import { termFinding, wrongTerms } from "./terms.js";
import { traffickersWhoSmuggle } from "./traffickerWhoSmuggles.js";
import { wrongActors } from "./wrongActor.js";
import { wrongBodies } from "./wrongBody.js";
import { wrongCapitals } from "./wrongCapital.js";
import { wrongChairs } from "./wrongChair.js";
import { wrongCourts } from "./wrongCourt.js";
import { wrongGlosses } from "./wrongGloss.js";
import { wrongProvinces } from "./wrongProvince.js";
import { wrongShortForms } from "./wrongShortForm.js";
import { wrongStages } from "./wrongStage.js";

/**
 * Reports a right word for the wrong thing, such as compensation (paid by the State) where restitution (paid by the offender) is meant. Only phrases
 * whose own words show the mistake are reported, and a term that is explained by the name of another thing, or a crime
 * that is called by the name of the other one right after it was told what happened, or given what makes the other one.
 * Bad:  Korban menerima kompensasi dari pelaku.
 * Good: Korban menerima restitusi dari pelaku.
 * Bad:  They were deceived, held without pay and forced to scam strangers. Their case is migrant smuggling.
 * Good: They were deceived, held without pay and forced to scam strangers. Their case is trafficking in persons.
 * Bad:  The group was smuggling girls from Indramayu to bars in Jakarta, where they were forced to sell sex.
 * Good: The group was trafficking girls from Indramayu to bars in Jakarta, where they were forced to sell sex.
 * A figure of the global estimates that is told of something else counts as well.
 * Bad:  According to the ILO, 49.6 million people were victims of trafficking in 2021.
 * Good: According to the ILO, 49.6 million people were in modern slavery in 2021.
 * What a person is called at another stage of the case counts as well.
 * Bad:  At the opening of the trial the panel asked the suspect for his name.
 * Good: At the opening of the trial the panel asked the defendant for his name.
 * A principle is told by what is said to follow from it.
 * Bad:  Under the non-refoulement principle, victims are not punished for acts that they were compelled to commit.
 * Good: Under the non-punishment principle, victims are not punished for acts that they were compelled to commit.
 * What only the court, the prosecutor or the police do counts as well.
 * Bad:  Jaksa penuntut umum menjatuhkan pidana tujuh tahun penjara.
 * Good: Jaksa penuntut umum menuntut pidana tujuh tahun penjara.
 * Bad:  On cassation the Constitutional Court set the acquittal aside.
 * Good: On cassation the Supreme Court set the acquittal aside.
 * Bad:  Jaksa menyatakan berkas lengkap (P-19) pada Mei.
 * Good: Jaksa menyatakan berkas lengkap (P-21) pada Mei.
 * What a State is to a treaty counts as well.
 * Bad:  In 2004 Myanmar became a member of the Palermo Protocol.
 * Good: In 2004 Myanmar became a party to the Palermo Protocol.
 * Bad:  Polisi menyidik perdagangan orang (*smuggling of migrants*) di selat itu.
 * Good: Polisi menyidik penyelundupan migran (*smuggling of migrants*) di selat itu.
 * What everybody in the field knows the law to be, told the other way round, counts as well.
 * Bad:  Where a child is recruited, the prosecutor must also prove deception under the Palermo Protocol.
 * Good: Where a child is recruited, the prosecutor need not prove deception under the Palermo Protocol.
 * Bad:  Restitusi adalah ganti kerugian yang dibebankan kepada negara.
 * Good: Restitusi adalah ganti kerugian yang dibebankan kepada pelaku.
 * A place that is put in another province or country than its own counts as well.
 * Bad:  The crew came ashore in Nunukan, East Kalimantan.
 * Good: The crew came ashore in Nunukan, North Kalimantan.
 * So does an agency that is given the task of another one.
 * Bad:  KPAI bertugas menganalisis transaksi keuangan.
 * Good: PPATK bertugas menganalisis transaksi keuangan.
 * Bad:  Komisi IX DPR RI menggelar RDPU dengan Menteri Ketenagakerjaan.
 * Good: Komisi IX DPR RI menggelar rapat kerja dengan Menteri Ketenagakerjaan.
 * Who chairs the national task force is told by the regulation in force on the memo's date.
 * Bad:  The daily chair of the national task force is the Minister of Women's Empowerment and Child Protection.
 * Good: The daily chair of the national task force is the Chief of the Indonesian National Police.
 * An office told with the name of somebody who held it no more on that day counts as well.
 * Bad:  On 17 November 2025 the Minister for the Protection of Indonesian Migrant Workers, Abdul Kadir Karding, met the families.
 * Good: On 17 November 2025 the Minister for the Protection of Indonesian Migrant Workers, Mukhtarudin, met the families.
 */
export const termConfused: BlockRule = {
  id: "term-confused",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.words,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    for (const wrong of wrongTerms(view, facts, context)) {
      if (wrong.rule === "term-confused") found.push(termFinding(wrong, view, "seems to be the wrong term here"));
    }
    wrongGlosses(view, facts, found);
    describedCrimes(view, facts, found);
    consentOfVictims(view, facts, found);
    definedCrimes(view, facts, found);
    traffickersWhoSmuggle(view, facts, found);
    found.push(...definedElsewhere(view, facts, context), ...consentsOfDefinitions(view, facts));
    smuggledIntoWork(view, facts, found);
    figuresOfSlavery(view, facts, found);
    confusedPrinciples(view, facts, found);
    crimesOfInstruments(view, facts, found);
    wrongStages(view, facts, found);
    wrongActors(view, facts, found);
    codesOfStages(view, facts, found);
    protectedPersons(view, facts, found);
    meetingsOfParliament(view, facts, found);
    wrongChairs(view, facts, context, found);
    wrongCourts(view, facts, context, found);
    originsAndDestinations(view, facts, found);
    misstatements(view, facts, context, found);
    wrongBodies(view, facts, context, found);
    wrongShortForms(view, facts, context, found);
    statesAndTreaties(view, facts, context, found);
    wrongProvinces(view, facts, context, found);
    wrongCapitals(view, facts, context, found);
    tasksOfAgencies(view, facts, context, found);
    formerHolders(view, facts, context, found);
    return found;
  },
};
