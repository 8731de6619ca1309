import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const id = "instrument-not-in-force";

describe("what Indonesia is said to be to a treaty, in whatever words", () => {
  it("finds that it is said to be outside", () => {
    for (const [text, part] of [
      ["Although it sits on the routes, Indonesia has yet to ratify the Palermo Protocol.", "has yet to ratify"],
      ["- UNTOC: signed in Palermo in December 2000, never ratified by Jakarta.", "never ratified"],
      ["| ILO C138 | Minimum age | Indonesia: not ratified |", "not ratified"],
      ["ACTIP (which still awaits Indonesian ratification) would give a second basis.", "still awaits Indonesian ratification"],
      ["Indonesia has signed but not yet ratified ACTIP.", "has signed but not yet ratified"],
      ["The Migrant Workers Convention sets out rights. Indonesia, however, only signed it.", "only signed"],
      ["The matter turns on the ICCPR, which Indonesia remains outside of.", "remains outside of"],
      ["Terhadap Konvensi Pekerja Migran 1990, status Indonesia masih sebatas penanda tangan.", "masih sebatas penanda tangan"],
      ["ACTIP ditandatangani pada 2015 dan pada Oktober 2024 belum diratifikasi Indonesia.", "belum diratifikasi"],
      ["Celah hukum: Konvensi ILO 105 tidak diratifikasi Indonesia.", "tidak diratifikasi"],
      ["Dari instrumen pekerja anak, yang belum diikuti Indonesia adalah Konvensi ILO No. 182.", "belum diikuti"],
      ["Mengingat Indonesia bukan pihak pada ACTIP, delegasi hadir sebagai peninjau.", "bukan pihak pada"],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
  });

  it("finds that it is said to be a party where it is none", () => {
    for (const [text, part] of [
      ["Rohingya arrivals fall under the 1951 Refugee Convention, to which Indonesia acceded.", "acceded"],
      [
        "Indonesia has been bound by the Domestic Workers Convention since 2013, yet its inspectors do not visit homes.",
        "has been bound by",
      ],
      [
        "Sebagai negara yang sudah meratifikasi Konvensi 1951 tentang Status Pengungsi, Indonesia menampung pengungsi.",
        "Sebagai negara yang sudah meratifikasi",
      ],
      ["As a country that has ratified ILO Convention No. 190, Indonesia must report.", "As a country that has ratified"],
      ["Having ratified ILO Convention No. 190, Indonesia must report to the Office.", "Having ratified"],
      ["Kita terlindungi oleh Konvensi ILO No. 189, yang telah diratifikasi Indonesia.", "telah diratifikasi Indonesia"],
      ["Aturan itu mengikuti Konvensi ILO 190. Konvensi itu sudah mengikat Indonesia sebagai negara pihak.", "sudah mengikat"],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
  });

  it("finds a treaty in force that is called an instrument without force", () => {
    checkFix(
      id,
      "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children, is a non-binding instrument.\n",
      "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children, is a legally binding instrument.\n",
      options,
    );
    checkSilent(
      "The ASEAN Declaration on the Protection and Promotion of the Rights of Migrant Workers is a non-binding instrument.\n",
      options,
    );
  });

  it("offers what is right", () => {
    checkFix(id, "Indonesia has yet to ratify the Palermo Protocol.\n", "Indonesia has ratified the Palermo Protocol.\n", options);
    checkFix(id, "Indonesia belum menjadi negara pihak ACTIP.\n", "Indonesia telah menjadi negara pihak ACTIP.\n", options);
    checkFix(
      id,
      "Domestic workers gain now that Indonesia is a State party to ILO Convention No. 189.\n",
      "Domestic workers gain now that Indonesia is not a State party to ILO Convention No. 189.\n",
      options,
    );
  });

  it("leaves alone who supposes, asks, tells of then or of another, and what is so", () => {
    for (const text of [
      "If Indonesia has not ratified the Palermo Protocol, the claim fails.",
      "In 2005 Indonesia had not yet ratified UNTOC.",
      "Pada 2005 Indonesia belum meratifikasi UNTOC maupun Protokol Palermo.",
      "ACTIP ditandatangani pada 21 November 2015 dan pada Oktober 2017 belum diratifikasi Indonesia.",
      "ACTIP ditandatangani pada 2015, tetapi hingga akhir 2016 belum diratifikasi Indonesia.",
      "Indonesia only signed the Migrant Workers Convention in 2004; ratification followed in 2012.",
      "Countries that have not ratified the Migrant Workers Convention host most Indonesian workers.",
      "Malaysia has yet to ratify the Migrant Workers Convention.",
      "Indonesia should ratify ILO Convention No. 189.",
      "States that have ratified ILO Convention No. 189 protect Indonesian domestic workers.",
      "Indonesia is a party to the Palermo Protocol.",
      "Pemerintah Republik Indonesia tidak terikat pada ketentuan Pasal 35 ayat (2) UNTOC.",
      "Indonesia has not ratified ILO Convention No. 189.",
      "Dari 2004 hingga 2012, Indonesia hanya penanda tangan Konvensi Pekerja Migran.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
