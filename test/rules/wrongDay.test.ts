import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const id = "instrument-misnumbered";

describe("the days of treaties and laws", () => {
  it("finds the day of another event, and one that is a slip away", () => {
    for (const [text, part] of [
      ["Promulgated on 19 May 2007, the Anti-Trafficking Law (UU 21/2007) took effect the same day.", "19 May 2007"],
      ["| ACTIP | Signed: 8 March 2017, Kuala Lumpur |", "8 March 2017"],
      ["- CRC: adopted 2 September 1990 by the General Assembly", "2 September 1990"],
      ["The Domestic Workers Convention (adopted 5 September 2013) has few takers.", "5 September 2013"],
      ["C190, in force from 21 June 2019, covers commuting.", "21 June 2019"],
      ["Law 31/2014 (State Gazette, 17 December 2014) amended the regime.", "17 December 2014"],
      ["Not until 5 May 2012 was UU 6/2011 promulgated.", "5 May 2012"],
      ["Sejak 21 November 2015 ACTIP berlaku bagi negara-negara yang meratifikasinya.", "21 November 2015"],
      ["Konvensi Hak Anak diterima Majelis Umum pada 2 September 1990.", "2 September 1990"],
      ["The Assembly then gave birth to the Convention on the Rights of the Child on November 20, 1959.", "November 20, 1959"],
      [
        "UU 1/2023 tentang Kitab Undang-Undang Hukum Pidana, yang mencabut UU 1/1946 tentang Peraturan Hukum Pidana, mulai berlaku pada 2 Januari 2023.",
        "2 Januari 2023",
      ],
      ["Konvensi ILO Nomor 188 telah disahkan pada 14 Juni 2007 dan mulai berlaku pada tahun 2016.", "2016"],
      ["Para kepala pemerintahan ASEAN menandatangani ACTIP di Kuala Lumpur pada 21 November 2017.", "21 November 2017"],
      ["Deklarasi Cebu ditandatangani oleh para pemimpin ASEAN pada 13 Januari 2009 di Cebu, Filipina.", "13 Januari 2009"],
      ["Protokol Penyelundupan Migran, yang baru berlaku pada 25 Desember 2003, melengkapi UNTOC.", "25 Desember 2003"],
    ] as const)
      checkMarked(id, `${text}\n`, part, options);
  });

  it("tells of the event that has the day, not of the one from which is counted", () => {
    checkMarked(id, "UU 1/2023 mulai berlaku tiga tahun setelah diundangkan, yaitu pada 2 Januari 2025.\n", "2 Januari 2025", options);
    checkMarked(id, "UU 1/2023 mulai berlaku pada 2026, dan diundangkan pada 2 Januari 2024.\n", "2 Januari 2024", options);
  });

  it("writes the right day in the manner of the text", () => {
    checkFix(
      id,
      "UU 12/2022 was promulgated on 9 April 2022 in Jakarta.\n",
      "UU 12/2022 was promulgated on 9 May 2022 in Jakarta.\n",
      options,
    );
    checkFix(id, "Sejak 21 November 2015 ACTIP berlaku bagi para pihak.\n", "Sejak 8 Maret 2017 ACTIP berlaku bagi para pihak.\n", options);
  });

  it("reads past a long title to the word for the event", () => {
    checkFix(
      id,
      "The leaders signed the ASEAN Convention Against Trafficking in Persons, Especially Women and Children on 21 November 2017.\n",
      "The leaders signed the ASEAN Convention Against Trafficking in Persons, Especially Women and Children on 21 November 2015.\n",
      options,
    );
    checkSilent(
      "The leaders signed a note; the ASEAN Convention Against Trafficking in Persons, Especially Women and Children was read there on 21 November 2017.\n",
      options,
    );
  });

  it("leaves alone right days, days of others and days of what hangs on an instrument", () => {
    for (const text of [
      "UNTOC entered into force on 29 September 2003, before either of its first two protocols.",
      "ACTIP was signed on 21 November 2015 and entered into force on 8 March 2017.",
      "UU 1/2023, yang mencabut UU 1/1946, diundangkan pada 2 Januari 2023 dan mulai berlaku pada 2 Januari 2026.",
      "Law No. 1 of 2023, which repealed Law No. 1 of 1946, entered into force on 2 January 2026.",
      "Deklarasi Cebu ditandatangani oleh para pemimpin ASEAN pada 13 Januari 2007 di Cebu, Filipina.",
      "Konvensi ILO Nomor 188 telah disahkan pada 14 Juni 2007 dan mulai berlaku pada 16 November 2017.",
      "Konvensi ILO Nomor 138 disahkan pada 1999 dan mulai berlaku pada 2000 di negara itu.",
      "Malaysia menandatangani ACTIP di Kuala Lumpur pada 22 November 2015.",
      "| CRC | adopted 20 November 1989 | in force 2 September 1990 |",
      "Protokol Palermo, yang diterima pada 15 November 2000, baru berlaku pada 25 Desember 2003.",
      "The trafficking protocol to the United Nations Convention against Transnational Organized Crime took effect on 25 December 2003.",
      "The recommendations on the Convention against Trafficking in Human Beings, adopted on 23 June 2017, are public.",
      "Malaysia signed the Convention on the Rights of the Child on 17 February 1995.",
      "It is not true that ACTIP was signed on 8 March 2017.",
      "Undang-Undang Nomor 1 Tahun 2023 mulai berlaku tiga tahun setelah diundangkan, yaitu pada 2 Januari 2026.",
      "UU 1/2023 berlaku 3 tahun sejak tanggal pengundangan, yakni 2 Januari 2026.",
      "Law No. 1 of 2023 took effect three years after it was promulgated, on 2 January 2026.",
      "Law No. 1 of 2023 entered into force three years after the date of its promulgation, that is, on 2 January 2026.",
      "UNTOC is in force for Indonesia since 20 May 2009.",
      "The Law on Sexual Violence Crimes was passed by the House on 12 April 2022.",
      "Staff met on 19 May 2007 to discuss UU 21/2007.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
