import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const id = "instrument-not-in-force";

describe("a treaty in force that is said to be not yet so", () => {
  it("is told with its day, in both languages", () => {
    check(
      `
      The ASEAN Convention Against Trafficking in Persons, Especially Women and Children, was signed in 2015 but has not yet entered into force.
                                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force

      Protokol Palermo belum mulai berlaku.
                       ^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    checkFix(
      id,
      "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children, was signed in 2015 but has not yet entered into force.\n",
      "The ASEAN Convention Against Trafficking in Persons, Especially Women and Children, was signed in 2015 and entered into force on 8 March 2017.\n",
      options,
    );
    checkFix(id, "Protokol Palermo belum berlaku.\n", "Protokol Palermo mulai berlaku pada 25 Desember 2003.\n", options);
  });

  it("is left alone where it was so, is asked, or is of one State", () => {
    for (const text of [
      "In 2001 the Palermo Protocol had not yet entered into force.",
      "The Palermo Protocol has not entered into force for that State.",
      "They asked whether the Palermo Protocol is not yet in force.",
      "The amendments to the Palermo Protocol proposed in Vienna: the draft has not yet entered into force.",
      "The ASEAN Treaty on Extradition has not yet entered into force.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("a treaty that Indonesia has ratified and is said not to have", () => {
  it("is told where it is said to be only signed", () => {
    check(
      `
      Indonesia baru menandatangani dan belum mengesahkan Konvensi Internasional mengenai Perlindungan Hak-Hak Seluruh Pekerja Migran dan Anggota Keluarganya.
                                        ^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    checkSilent("Thailand baru menandatangani dan belum mengesahkan Konvensi Pekerja Migran.\n", options);
  });

  it("is told with the year", () => {
    checkFix(
      id,
      "The International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families dates from 1990. Indonesia signed it in 2004 but has not ratified it.\n",
      "The International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families dates from 1990. Indonesia signed it in 2004 but ratified it in 2012.\n",
      options,
    );
    checkFix(id, "Indonesia belum mengesahkan Protokol Palermo.\n", "Indonesia telah mengesahkan Protokol Palermo.\n", options);
  });

  it("is left alone where nobody says it of now, or Indonesia has not", () => {
    for (const text of [
      "In 2005 Indonesia had not yet ratified the Palermo Protocol.",
      "Sampai 2008 Indonesia belum mengesahkan Protokol Palermo.",
      "Indonesia has not ratified the 1951 Convention relating to the Status of Refugees.",
      "Japan has not yet ratified the Palermo Protocol.",
      "The claim that Indonesia has not ratified the Palermo Protocol is wrong.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("Indonesia as a party in passing", () => {
  it("is told where it is none", () => {
    checkFix(
      id,
      "Indonesia, which is a State party to the 1951 Convention relating to the Status of Refugees, lets UNHCR decide.\n",
      "Indonesia, which is not a State party to the 1951 Convention relating to the Status of Refugees, lets UNHCR decide.\n",
      options,
    );
    checkFix(
      id,
      "Sebagai negara pihak pada Konvensi 1951 tentang Status Pengungsi, Indonesia menerima mereka.\n",
      "Meskipun bukan negara pihak pada Konvensi 1951 tentang Status Pengungsi, Indonesia menerima mereka.\n",
      options,
    );
    checkSilent("Indonesia, which is a State party to the Palermo Protocol, has a task force.\n", options);
  });
});
