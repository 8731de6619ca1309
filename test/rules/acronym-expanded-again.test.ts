import { acronymExpandedAgain } from "../../server/src/rules/acronym-expanded-again.js";
import { checkFix, checkSilent } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

const first = "The Witness and Victim Protection Agency (LPSK) has a desk here. The LPSK has a car.";
const pertama = "Tindak pidana perdagangan orang (TPPO) adalah kejahatan. Pelaku TPPO dihukum.";

const own = "The mobile assistance team (MAT) reached 14 villages. Each MAT has a car.";

describeRule(acronymExpandedAgain, {
  bad: [
    "The Witness and Victim Protection Agency (LPSK) came. The «Witness and Victim Protection Agency» waits.",
    "The mobile assistance team (MAT) reached 14 villages. The «mobile assistance team» waits.",
    "The REGIONAL aid cell (RAC) came. The RAC left. The «REGIONAL aid cell» waits.",
    "Komisi Perlindungan Anak Indonesia (KPAI) hadir. KPAI bertanya. Menurut «Komisi Perlindungan Anak Indonesia», anak itu aman.",
    `${first} The «Witness and Victim Protection Agency» waits.`,
    `${pertama} Korban «tindak pidana perdagangan orang» pulang.`,
    `${first}\n\n- The «Witness and Victim Protection Agency» waits. The Witness and Victim Protection Agency pays.`,
    `${pertama}\n\nSidang «tindak pidana perdagangan orang» dibuka.`,
    "Indonesian migrant workers (PMI) came. PMI left. Every «Indonesian migrant worker» may speak.",
    "Gugus Tugas Pencegahan dan Penanganan Tindak Pidana\nPerdagangan Orang (GT PPTPPO) hadir. Rapat GT PPTPPO usai. Anggota «Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang» pulang.",
    `${own} The head of the «mobile assistance team» wants two.`,
    `${own}\n\n«Mobile assistance\nteam» cars are old, and mobile assistance teams walk.`,
    "Satuan Bantuan Cepat Kabupaten (SBCK) hadir. Mobil SBCK rusak. Kepala «Satuan Bantuan Cepat Kabupaten» pulang.",
    "Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) hadir. BP3MI bertanya. Kepala «Balai Pelayanan Pelindungan Pekerja Migran Indonesia» pulang.",
    "Petugas Lembaga Perlindungan Saksi dan Korban (LPSK) hadir. LPSK menerima laporan.\n\nPelatihan itu diselenggarakan «Lembaga Perlindungan Saksi dan Korban» di Mataram.",
  ],
  good: [
    `${own} The MAT waits.`,
    `${first} The LPSK waits.`,
    "The Witness and Victim Protection Agency came. The Witness and Victim Protection Agency waits.",
    `${pertama} Korban perdagangan anak pulang.`,
  ],
  lookAlikes: [
    "The United Nations Office on Drugs and Crime (UNODC) helps. UNODC has two desks.\n\nSource: United Nations Office on Drugs and Crime, Global Report on Trafficking in Persons 2024, Vienna, 2024.",
    `${first} The figure rose (source: Witness and Victim Protection Agency).`,
    `${first}\n\n# References\n\nWitness and Victim Protection Agency. Annual report. Jakarta, 2024.`,
    "The United Nations Environment Programme (UNEP) helps. The secretariat works under UNEP, the United Nations Environment Programme.",
    "- LPSK: Witness and Victim Protection Agency\n- VoT: victim of trafficking\n\nThe Witness and Victim Protection Agency waits.",
    `${own}\n\n## The mobile assistance team`,
    `${own} He said: “The mobile assistance team waits.”`,
    `${own} The *mobile assistance team* (MAT) waits. Immobile assistance teams do not, nor do mobile assistance teamsters.`,
    `${own} The mobile assistance, team by team, waits.`,
    "Candra Nugraha (CN) came. CN left. Then Candra Nugraha paid.",
    "The International Labour Organization (ILO) came, and the ILO left.\n\nInternational Labour Organization. 2012. Report.",
    `${first}\n\n## The Witness and Victim Protection Agency`,
    `${first} “The Witness and Victim Protection Agency waits,” he said.`,
    `${first}\n\n> The Witness and Victim Protection Agency waits.`,
    `${first}\n\n| Body |\n| --- |\n| Witness and Victim Protection Agency |`,
    `${first}\n\n## Annex\n\nThe Witness and Victim Protection Agency waits.`,
    `${first} Lembaga Perlindungan Saksi dan Korban sudah menunggu di sana.`,
    `${pertama} Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang berlaku.`,
    `${pertama} Direktorat Tindak Pidana Perdagangan Orang Polda dibentuk.`,
    `${first} The Witness and Victim Protection Agency (LPSK) waits.`,
    "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children (ACTIP) binds. ACTIP is of 2015. The ASEAN Convention Against Trafficking in Persons, Especially Women and Children [@actip], is short.",
    "Their National Referral Mechanism (NRM) is new. The NRM has two desks. Other States have national referral mechanisms.",
    `${pertama} Satgas Tindak Pidana Perdagangan Orang dibentuk.`,
    `${first} The Jakarta Witness and Victim Protection Agency Office waits.`,
  ],
  fixes: [
    [
      "The Department of Migrant Workers (DMW) met. The Department of Migrant Workers' hotline took calls. DMW lawyers came.",
      "The Department of Migrant Workers (DMW) met. The DMW's hotline took calls. DMW lawyers came.",
    ],
    [
      "The United Nations Office on Drugs and Crime (UNODC) came. UNODC left. A letter went to the United Nations Office on Drugs and Crime.",
      "The United Nations Office on Drugs and Crime (UNODC) came. UNODC left. A letter went to UNODC.",
    ],
    [
      "The United Nations Office on Drugs and Crime (UNODC) came. UNODC left. The United Nations Office on Drugs and Crime was here.",
      "The United Nations Office on Drugs and Crime (UNODC) came. UNODC left. UNODC was here.",
    ],
    [`${own} Any mobile assistance team waits.`, `${own} Any MAT waits.`],
    [`${own} Two mobile assistance teams wait.`, `${own} Two MATs wait.`],
    [`${first} The Witness and Victim Protection Agency waits.`, `${first} The LPSK waits.`],
    [
      "A victim of trafficking (VoT) came. Each VoT stays. Most victims of trafficking left.",
      "A victim of trafficking (VoT) came. Each VoT stays. Most VoTs left.",
    ],
    [
      "Victims of trafficking (VoTs) came. VoTs stay. A victim of trafficking left.",
      "Victims of trafficking (VoTs) came. VoTs stay. A VoT left.",
    ],
    [
      "A memorandum of understanding (MoU) helps. The MoU is old. A memorandum of understanding ends.",
      "A memorandum of understanding (MoU) helps. The MoU is old. An MoU ends.",
    ],
    [
      "Non-governmental organizations (NGOs) run shelters. NGOs report. Most non-governmental organizations lack money.",
      "Non-governmental organizations (NGOs) run shelters. NGOs report. Most NGOs lack money.",
    ],
    [`${pertama} Korban tindak pidana perdagangan orang pulang.`, `${pertama} Korban TPPO pulang.`],
    [
      "Special economic zones (SEZs) attract scam operators. Police may enter SEZs only with notice. The ministry wants a register of the special economic zones by June.",
      "Special economic zones (SEZs) attract scam operators. Police may enter SEZs only with notice. The ministry wants a register of the SEZs by June.",
    ],
  ],
});

describe("a treaty with a comma in its name", () => {
  const name = "ASEAN Convention Against Trafficking in Persons, Especially Women and Children";
  const fixed = (before: string, after: string, lead = "") =>
    checkFix(
      "acronym-expanded-again",
      `The ${name} (ACTIP) is in force. ${lead}${before}\n`,
      `The ${name} (ACTIP) is in force. ${lead}${after}\n`,
      {
        rules: [acronymExpandedAgain],
      },
    );
  it("gives up the comma that only closes it, and the article", () => {
    fixed(`The ${name}, already provides the forum.`, "ACTIP already provides the forum.");
    fixed(`States say that the ${name}, binds them.`, "States say that ACTIP binds them.");
  });
  it("keeps the comma that something else needs", () => {
    fixed(`The ${name}, which binds ten states, provides the forum.`, "ACTIP, which binds ten states, provides the forum.");
    fixed(`States ratified the ${name}, the Palermo Protocol and others.`, "States ratified ACTIP, the Palermo Protocol and others.");
    fixed(`The Protocol, like the ${name}, requires a means.`, "The Protocol, like ACTIP, requires a means.");
  });
  it("keeps the article that the memo gives it elsewhere", () =>
    fixed(`The ${name}, provides the forum.`, "The ACTIP provides the forum.", "The ACTIP binds. "));
});

describe("a body known to all", () => {
  it("keeps its name", () =>
    checkSilent("The United Nations (UN) met. The UN voted. The United Nations is in New York.\n", { rules: [acronymExpandedAgain] }));
});

describe("an acronym of two meanings", () => {
  it("is not asked for again in the place of its long form", () =>
    checkSilent("Laporan Polisi (LP) dibuat. Lembaga Pemasyarakatan (LP) penuh, dan LP itu tua. Laporan Polisi itu dibaca.\n", {
      rules: [acronymExpandedAgain],
    }));
});

describe("acronym-expanded-again: a body of ASEAN without that word", () => {
  it("is the one that was introduced", () => {
    checkFix(
      "acronym-expanded-again",
      "The ASEAN Senior Officials Meeting on Transnational Crime (SOMTC) met. The SOMTC has a plan. Its lead chairs the Senior Officials Meeting on Transnational Crime working group.\n",
      "The ASEAN Senior Officials Meeting on Transnational Crime (SOMTC) met. The SOMTC has a plan. Its lead chairs the SOMTC working group.\n",
      { rules: [acronymExpandedAgain] },
    );
    checkSilent(
      "The United Nations Convention against Corruption (UNCAC) binds it. UNCAC is read. The Convention against Corruption is of 2003.\n",
      { rules: [acronymExpandedAgain] },
    );
  });
});
