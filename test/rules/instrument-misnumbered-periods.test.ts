import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const rule = "instrument-misnumbered";

describe("instrument-misnumbered: the years of a plan", () => {
  it("finds years that are those of no plan of the name", () => {
    check(
      `
      RPJMN 2020-2025 memuat target pencegahan.
            ^^^^^^^^^ ${rule}
      Rencana Pembangunan Jangka Menengah Nasional (RPJMN) 2025-2030 memuat target itu.
                                                           ^^^^^^^^^ ${rule}
      Rencana Aksi Nasional Hak Asasi Manusia Tahun 2020-2025 sudah selesai.
                                                    ^^^^^^^^^ ${rule}
      The National Medium-Term Development Plan 2020\u20132025 sets the target.
                                                ^^^^^^^^^ ${rule}
      RAN PPTPPO (2021-2024) sudah selesai.
                  ^^^^^^^^^ ${rule}
      `,
      options,
    );
    checkFix(
      rule,
      "The National Medium-Term Development Plan 2020\u20132025 sets it.\n",
      "The National Medium-Term Development Plan 2020\u20132024 sets it.\n",
      options,
    );
    assert.deepEqual(messagesOf("RPJMN 2020-2025 memuat target yang tidak tercapai.\n", options), [
      "information: As far as the base knows this plan is for 2020-2024 (Perpres 18/2020), not for 2020-2025. Check the years.",
    ]);
  });

  it("leaves alone right years, plans that the base does not know, other names and quotations", () => {
    for (const sentence of [
      "RPJMN 2020-2024 memuat target pencegahan.",
      "RPJMN 2025-2029 memuat target pencegahan.",
      "RPJMN 2015-2019 memuat target pencegahan.",
      "RPJMD 2020-2025 memuat target pencegahan.",
      "RAN PPTPPO 2026-2030 sedang disusun.",
      "Data RPJMN untuk 2020-2025 tidak ada.",
      'Ia menulis "RPJMN 2020-2025" pada catatannya.',
      "Laporan RPJMN 12/2020-2025 hilang.",
    ])
      checkSilent(`${sentence}\n`, options);
  });

  it("reads the plan that the only act of the sentence holds, and words before or another tail of a title", () => {
    checkFix(
      rule,
      "Kita mengikuti Perpres 19/2023 yang memuat rencana aksi nasional tahun 2020-2025 itu.\n",
      "Kita mengikuti Perpres 19/2023 yang memuat rencana aksi nasional tahun 2020-2024 itu.\n",
      options,
    );
    checkFix(
      rule,
      "Law No. 18 of 2017 on the Placement and Protection of Indonesian Migrant Workers applies.\n",
      "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers applies.\n",
      options,
    );
    checkFix(
      rule,
      "UU 18/2017 tentang Penempatan dan Pelindungan Pekerja Migran Indonesia berlaku.\n",
      "UU 18/2017 tentang Pelindungan Pekerja Migran Indonesia berlaku.\n",
      options,
    );
    checkSilent("UU 18/2017 tentang Pelindungan Pekerja Migran Indonesia berlaku.\n", options);
    checkSilent("Kita mengikuti Perpres 19/2023, dan rencana aksi nasional tahun 2020-2024 selesai.\n", options);
  });

  it("tells any other years of the plan that an act is said to hold", () => {
    const title = "the National Action Plan for the Prevention and Handling of the Criminal Act of Trafficking in Persons";
    checkFix(
      rule,
      `Presidential Regulation No. 19 of 2023 sets out ${title} 2025\u20132029.\n`,
      `Presidential Regulation No. 19 of 2023 sets out ${title} 2020\u20132024.\n`,
      options,
    );
    checkFix(
      rule,
      "Perpres Nomor 19 Tahun 2023 menetapkan Rencana Aksi Nasional Tahun 2021-2025.\n",
      "Perpres Nomor 19 Tahun 2023 menetapkan Rencana Aksi Nasional Tahun 2020-2024.\n",
      options,
    );
    checkFix(rule, "RAN HAM 2022-2026 diatur dalam Perpres 53/2021.\n", "RAN HAM 2021-2025 diatur dalam Perpres 53/2021.\n", options);
    for (const sentence of [
      `Presidential Regulation No. 19 of 2023 sets out ${title} 2020\u20132024.`,
      `Presidential Regulation No. 19 of 2023 sets out a plan, and ${title} 2025\u20132029 is in preparation.`,
      "RAN PPTPPO 2025-2029 yang baru menggantikan yang diatur dalam Perpres 19/2023.",
      "Perpres 19/2023 tentang Rencana Aksi Nasional berlaku sampai disusun yang untuk 2025-2029.",
      "Data 2019-2023 dikutip dari Perpres 19/2023.",
    ])
      checkSilent(`${sentence}\n`, options);
  });
});
