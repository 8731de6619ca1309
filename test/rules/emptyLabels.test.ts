import { memoPlaceholder } from "../../server/src/rules/memo-placeholder.js";
import { check, checkSilent } from "../helpers/check.js";

const options = { rules: [memoPlaceholder] };

describe("a label with nothing after it", () => {
  it("is told among lines that are filled in", () => {
    check(
      `
      Officer: Head of Field Unit
      Deadline:
      ^^^^^^^^^ memo-placeholder

      Penanggung jawab: Kepala Bidang
      Tenggat:
      ^^^^^^^^ memo-placeholder
      Tempat: Kupang

      Tanggal: xx Agustus 2026
               ^^ memo-placeholder

      Tautan rekaman: <tempel tautan di sini>.
                      ^^^^^^^^^^^^^^^^^^^^^^^ memo-placeholder

      SURAT EDARAN
      Nomor:
      ^^^^^^ memo-placeholder
      TENTANG
      PENCEGAHAN PERDAGANGAN ORANG
      `,
      options,
    );
  });

  it("is left alone before a list or a text, in a form, and where it is a heading", () => {
    for (const text of [
      "Peserta:\n1. Budi\n2. Ani",
      "Place: Jakarta\nParticipants:\n\n1. The chair opened the meeting.",
      "Deadline:\n\nNone is set.",
      "Number:\nDeadline:\nBudget:\nPlace: Jakarta",
      "Diisi oleh petugas: ________",
      "Please write your name here: ________",
      "Officer: Head\nBudget:\nThe cost is borne by the province.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("what word processors and colleagues leave in a text", () => {
  it("is told", () => {
    check(
      `
      The number fell, as shown in Error! Reference source not found. below.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ memo-placeholder

      Click or tap here to enter text.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ memo-placeholder

      About 60 per cent had signed (source???) a contract.
                                   ^^^^^^^^^^^ memo-placeholder

      The pilot reached 1,240 households [Rina, please check this figure] in May.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ memo-placeholder

      Pos itu menangani 318 orang (cek lagi ke Mas Dedi!!) pada 2025.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^ memo-placeholder

      [DIISI KEMUDIAN]
      ^^^^^^^^^^^^^^^^ memo-placeholder
      `,
      options,
    );
  });

  it("is left alone where the text tells of slots and forms", () => {
    for (const text of [
      "Please choose an item from the list and confirm the order.",
      "The date must follow the pattern dd/mm/yyyy on the form.",
      "Replace the words [name of village] with the real name.",
      "Templat surat memuat kolom [nama korban] untuk petugas.",
      "Form 3 (to be filled in by the survivor)\nName: ______\nDistrict: ______\nLanguage: ______",
      "Ask the embassy (check with the consul first) before travel.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
