import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce, instrumentMisnumbered] };
const [standing, year] = ["instrument-not-in-force", "instrument-misnumbered"];

describe("what another ASEAN State is said to be to a treaty", () => {
  it("finds a party that is said to be none, and turns the verb", () => {
    for (const [text, fixed] of [
      ["Thailand has not ratified ILO Convention No. 188.", "Thailand has ratified ILO Convention No. 188."],
      ["Singapore is not a party to the Palermo Protocol.", "Singapore is a party to the Palermo Protocol."],
      ["Lao PDR has yet to accede to the Palermo Protocol.", "Lao PDR has acceded to the Palermo Protocol."],
      ["Kamboja belum meratifikasi Protokol Palermo.", "Kamboja telah meratifikasi Protokol Palermo."],
      ["Myanmar bukan negara pihak pada Konvensi Hak Anak.", "Myanmar adalah negara pihak pada Konvensi Hak Anak."],
    ] as const)
      checkFix(standing, `${text}\n`, `${fixed}\n`, options);
  });

  it("finds a State that is said to be a party where a source says that it is none", () => {
    checkFix(
      standing,
      "Thailand has ratified the Migrant Workers Convention.\n",
      "Thailand has not ratified the Migrant Workers Convention.\n",
      options,
    );
    checkMarked(standing, "Thailand dan Filipina telah meratifikasi Konvensi ILO Nomor 188.\n", "telah meratifikasi", options);
  });

  it("finds another year than that of the ratification", () => {
    checkFix(year, "Viet Nam acceded to the Palermo Protocol in 2009.\n", "Viet Nam acceded to the Palermo Protocol in 2012.\n", options);
    checkFix(
      year,
      "The Palermo Protocol was ratified by Malaysia in 2013.\n",
      "The Palermo Protocol was ratified by Malaysia in 2009.\n",
      options,
    );
    checkFix(
      year,
      "Filipina meratifikasi Konvensi ILO No. 189 pada tahun 2018.\n",
      "Filipina meratifikasi Konvensi ILO No. 189 pada tahun 2012.\n",
      options,
    );
  });

  it("leaves alone what is true, what is asked, what was so then, and States of which nothing was read", () => {
    for (const text of [
      "Thailand ratified ILO Convention No. 188 in 2019.",
      "Malaysia acceded to the Palermo Protocol in 2009.",
      "Viet Nam acceded to the Palermo Protocol in 2011.",
      "In 2010 Thailand has not ratified the Palermo Protocol, the report said.",
      "Thailand had not ratified the Palermo Protocol.",
      "If Thailand has ratified the Migrant Workers Convention, its courts apply it.",
      "Has Singapore ratified the Palermo Protocol?",
      "It is not true that Thailand has ratified the Migrant Workers Convention.",
      "No ASEAN State but Thailand has ratified ILO Convention No. 188.",
      "Myanmar has ratified the Migrant Workers Convention.",
      "Nationals of Thailand have not ratified the Palermo Protocol.",
      "Thailand has not ratified the Optional Protocol to the Palermo Protocol.",
      "Thailand has ratified the Migrant Workers Convention in 2026.",
      "Sebelum Kamboja meratifikasi Protokol Palermo, undang-undangnya telah berubah.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
