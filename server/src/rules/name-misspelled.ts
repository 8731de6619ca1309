import { type BlockRule, blockHas, type FindingDraft } from "../engine/rule.js";
import { articlesInNames } from "./articleInName.js";
import { coordinatingMinisters } from "./coordinatingMinister.js";
import { embassiesOfCities } from "./embassyOfCity.js";
import { latinTerms } from "./latinTerms.js";
import { missionsOfCities } from "./missionOfCity.js";
import { nearNames } from "./nearNames.js";
import { nearPeople } from "./nearPeople.js";
import { nearTerms } from "./nearTerms.js";
import { regenciesAndCities } from "./regencyOrCity.js";
import { termFinding, wrongTerms } from "./terms.js";
import { textsOfBodies } from "./textsOfBodies.js";
import { titlesInOtherWords } from "./titleInOtherWords.js";
import { unitsOfLevels } from "./unitOfLevel.js";

/**
 * Reports an official name, title or key term that is nearly right: a wrong letter, number, preposition or word. Names are compared word by
 * word with the official ones; ordinary prose and other bodies' names are left alone.
 * Bad:  The United Nations Office on Drugs and Crimes trained forty officers.
 * Good: The United Nations Office on Drugs and Crime trained forty officers.
 * Bad:  Kementrian Luar Negeri menyiapkan nota itu.
 * Good: Kementerian Luar Negeri menyiapkan nota itu.
 * Bad:  KBRI Suriah memulangkan dua korban.
 * Good: KBRI Damaskus memulangkan dua korban.
 * A city called a regency, and a unit told at another level than its own, count as well.
 * Bad:  Bupati Batam membuka rapat itu.
 * Good: Wali Kota Batam membuka rapat itu.
 * Bad:  Bareskrim Polda Jawa Tengah menahan dua perekrut.
 * Good: Ditreskrimum Polda Jawa Tengah menahan dua perekrut.
 * Bad:  KBRI Hong Kong menerima laporan itu.
 * Good: KJRI Hong Kong menerima laporan itu.
 * Bad:  The commission filed an amicus curae brief.
 * Good: The commission filed an amicus curiae brief.
 */
export const nameMisspelled: BlockRule = {
  id: "name-misspelled",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.words,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    const listed = wrongTerms(view, facts, context);
    const near = facts.quoted ? [] : nearNames(view, facts, context, listed);
    for (const wrong of listed) {
      if (wrong.rule !== "name-misspelled" || isInOldTitle(view.text, wrong.mention.start)) continue;
      if (near.some((one) => one.start <= wrong.mention.start && one.end >= wrong.mention.end)) continue;
      found.push(termFinding(wrong, view, wrong.term.fault === "misspelling" ? "is misspelled" : "is not the official name"));
    }
    if (facts.quoted) return found;
    found.push(...near);
    nearPeople(view, facts, found);
    nearTerms(view, facts, found);
    latinTerms(view, facts, found);
    textsOfBodies(view, facts, found);
    titlesInOtherWords(view, found);
    articlesInNames(view, facts, found);
    coordinatingMinisters(view, facts, found);
    embassiesOfCities(view, facts, found);
    missionsOfCities(view, facts, found);
    regenciesAndCities(view, facts, found);
    unitsOfLevels(view, facts, found);
    return found;
  },
};

/** "Undang-Undang Nomor 3 Tahun 1950 tentang Pembentukan Daerah Istimewa Jogjakarta": the title of an act keeps the spelling of its day, which was another until 1972. */
function isInOldTitle(text: string, start: number): boolean {
  return oldTitle.test(text.slice(Math.max(0, start - longestTitle), start));
}

const oldTitle =
  /(?:Undang-[Uu]ndang|UU|Peraturan|Keputusan|Penetapan|Law|Act|Regulation)[^.;()]{0,60}?(?:Tahun\s|\/|of\s)(?:19[1-6]\d|197[0-2])\s(?:tentang|on|concerning)\s[^.;()]*$/;
const longestTitle = 180;
