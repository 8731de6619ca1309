import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const rule = "instrument-misnumbered";

describe("instrument-misnumbered: the gazette", () => {
  it("finds another year or number than that of the gazette which published the act", () => {
    for (const [text, fixed] of [
      ["UU 21/2007 (Lembaran Negara Tahun 2008 Nomor 58) berlaku.", "UU 21/2007 (Lembaran Negara Tahun 2007 Nomor 58) berlaku."],
      ["UU 21/2007 (LN 2007 No. 85) berlaku.", "UU 21/2007 (LN 2007 No. 58) berlaku."],
      ["UU 21/2007 (LN.2007/NO.85, TLN NO.4720) berlaku.", "UU 21/2007 (LN.2007/NO.58, TLN NO.4720) berlaku."],
      ["UU 21/2007 (LN No. 58 Tahun 2008) berlaku.", "UU 21/2007 (LN No. 58 Tahun 2007) berlaku."],
      [
        "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 85, Tambahan Lembaran Negara Nomor 4720) berlaku.",
        "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 58, Tambahan Lembaran Negara Nomor 4720) berlaku.",
      ],
      [
        "UU 21/2007 (Lembaran Negara Tahun 2007 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4702) berlaku.",
        "UU 21/2007 (Lembaran Negara Tahun 2007 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4720) berlaku.",
      ],
      ["Law No. 21 of 2007 (State Gazette 2008 No. 58) applies.", "Law No. 21 of 2007 (State Gazette 2007 No. 58) applies."],
      [
        "Law No. 21 of 2007 (State Gazette of the Republic of Indonesia No. 85 of 2007) applies.",
        "Law No. 21 of 2007 (State Gazette of the Republic of Indonesia No. 58 of 2007) applies.",
      ],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    assert.deepEqual(messagesOf("UU 21/2007 (LN 2007 No. 85) berlaku.\n", options), [
      "warning: UU 21/2007 was published in Lembaran Negara Tahun 2007 Nomor 58.",
    ]);
  });

  it("is silent on the right gazette, on other journals and where the base has none", () => {
    for (const text of [
      "UU 21/2007 (Lembaran Negara Republik Indonesia Tahun 2007 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4720) berlaku.",
      "UU 21/2007 (LN 2007/58, TLN 4720) berlaku.",
      "UU 21/2007 (LN Tahun 2007 No. 058) berlaku.",
      "Law No. 21 of 2007 (State Gazette 2007 No. 58, Supplement to the State Gazette No. 4720) applies.",
      "UU 21/2007 dimuat dalam Lembaran Negara bersama UU lain (Tahun 2008 Nomor 12).",
      "UU 99/2031 (LN 2031 No. 85) berlaku.",
      "UU 21/2007 (LN) berlaku.",
      "UU 21/2007 (Berita Negara Tahun 2008 Nomor 12) berlaku.",
    ])
      checkSilent(text, options);
  });
});
