import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkSilent, findingsOf, memoOf, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const dated = (date: string, text: string) => messagesOf(`---\ndate: ${date}\n---\n\n${text}\n`, options);

describe("instrument-not-in-force: dates", () => {
  it("tells of an instrument that was made after the memo's date", () => {
    assert.deepEqual(dated("2025-06-01", "Investigators must follow Law No. 20 of 2025 in every case."), [
      "information: Law No. 20 of 2025 was enacted on 17 December 2025, after the memo's date (1 June 2025). Check that date, or cite what was in force then.",
    ]);
    assert.match(
      dated("2004-06-01", "ACTIP obliges States to protect victims.")[0] ?? "",
      /^information: ACTIP was adopted on 21 November 2015, after/,
    );
    for (const [date, text] of [
      ["2025-06-01", "Parliament will adopt Law No. 20 of 2025 this year."],
      ["2026-06-01", "Investigators must follow Law No. 20 of 2025 in every case."],
      ["2025-06-01", "Penyidik wajib mengikuti KUHAP di setiap perkara."],
    ] as const)
      assert.deepEqual(dated(date, text), [], text);
  });

  it("tells of a law that is said to be in force before its day, whatever else is to come", () => {
    for (const text of [
      "Terdakwa akan didakwa dengan Pasal 455 Undang-Undang Nomor 1 Tahun 2023, yang sudah berlaku pada saat perbuatan dilakukan.",
      "Jaksa akan menuntut pelaku menurut UU 1/2023, yang telah berlaku.",
      "The prosecutor plans to charge them under Law No. 1 of 2023, which is already in force.",
      "Investigators who open a file this month must charge suspects under Article 455 of Law No. 1 of 2023, the provision in force for new cases.",
      "Penyidik akan memakai Pasal 455 UU 1/2023, pasal yang kini berlaku.",
    ])
      assert.match(dated("2024-03-14", text)[0] ?? "", /enters into force on 2 January 2026/, text);
    for (const [date, text] of [
      ["2024-03-14", "Terdakwa akan didakwa dengan Pasal 455 UU 1/2023 apabila undang-undang itu sudah berlaku."],
      ["2024-03-14", "Once Law No. 1 of 2023 is in force, traffickers will be charged under Article 455."],
      ["2024-03-14", "UU 1/2023 akan berlaku pada 2026."],
      ["2024-03-14", "Investigators open a file under the provision in force until Law No. 1 of 2023 applies."],
      ["2024-03-14", "Sesuai ketentuan yang berlaku, UU 1/2023 akan dibahas di kelas."],
      ["2026-03-14", "Terdakwa akan didakwa dengan Pasal 455 UU 1/2023, yang sudah berlaku pada saat perbuatan dilakukan."],
    ] as const)
      assert.deepEqual(dated(date, text), [], text);
  });

  it("offers the provision of the earlier law whose place the one cited is to take", () => {
    const head = "---\ndate: 2024-03-14\n---\n\n";
    for (const [text, fixed] of [
      [
        "Terdakwa didakwa dengan Pasal 455 Undang-Undang Nomor 1 Tahun 2023.",
        "Terdakwa didakwa dengan Pasal 2 Undang-Undang Nomor 21 Tahun 2007.",
      ],
      ["He is charged under Article 455 of Law No. 1 of 2023.", "He is charged under Article 2 of Law No. 21 of 2007."],
    ] as const)
      checkFix("instrument-not-in-force", `${head}${text}\n`, `${head}${fixed}\n`, options);
  });

  it("tells of a plan that is over where it is cited by its key, or its last year is not known", () => {
    assert.match(messagesOf("Gugus tugas wajib mengacu pada rencana aksi itu [@keppres-87-2002] saat ini.\n", options)[0] ?? "", /is over/);
    assert.match(
      messagesOf("States follow the plan [@asean-poa-transnational-crime-2016-2025] now.\n", options)[0] ?? "",
      /2016-2025, is over/,
    );
    assert.match(messagesOf("The Union follows the strategy [@eu-strategy-2021-2025] now.\n", options)[0] ?? "", /2021-2025, is over/);
    for (const text of [
      "Keppres 87/2002 ditetapkan pada 2002 untuk rencana aksi pertama.",
      "The strategy [@eu-strategy-2021-2025] ended in 2025.",
    ])
      checkSilent(text, options);
  });

  it("marks the words that say so right behind the law, and offers to deny them", () => {
    const head = "---\ndate: 2025-07-14\n---\n\n";
    const written = (text: string) => findingsOf(memoOf(head + text, options)).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.ok(written("Pasal 455 UU 1/2023 sudah berlaku, sehingga penyidik memakainya.\n").includes('Write "belum berlaku"'));
    assert.ok(written("Article 455 of Law No. 1 of 2023 is now in force.\n").includes('Write "is not yet in force"'));
    assert.ok(!written("Penyidik memakai Pasal 455 UU 1/2023.\n").includes('Write "belum berlaku"'));
    assert.deepEqual(written("Pasal 2 UU 21/2007 sudah berlaku.\n"), []);
  });
});
