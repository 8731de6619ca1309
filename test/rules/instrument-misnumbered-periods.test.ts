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
});
