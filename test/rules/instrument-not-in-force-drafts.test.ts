import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };

describe("instrument-not-in-force: a plan that is being drafted", () => {
  it("is told under each of its names, unless it is spoken of as a draft", () => {
    for (const text of [
      "RAN PPTPPO 2025-2029 mewajibkan setiap provinsi membentuk gugus tugas.",
      "RAN TPPO 2025-2029 mewajibkan setiap provinsi membentuk gugus tugas.",
    ])
      assert.match(messagesOf(`${text}\n`, options).join("\n"), /^information: .*not in force as far as the base knows/, text);
    for (const text of [
      "RAN PPTPPO 2025-2029 sedang disusun.",
      "Rancangan RAN PPTPPO 2025-2029 mewajibkan setiap provinsi membentuk gugus tugas.",
      "RAN PPTPPO 2020-2024 berakhir pada 2024.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("instrument-not-in-force: a draft given as law", () => {
  it("finds a duty of now that is drawn from a draft", () => {
    for (const text of [
      "Menurut Pasal 5 RUU PPMI, P3MI wajib menyetor jaminan.",
      "Berdasarkan RUU Perubahan UU 18/2017, P3MI wajib menyetor jaminan.",
      "Under the Bill on Migrant Workers, agencies must deposit a bond.",
      "As required by Article 5 of the draft bill on migrant workers, agencies must deposit a bond.",
      "Duties already bind agencies under the Draft Law on Migrant Workers, and it is already binding.",
      "Kewajiban itu sudah berlaku berdasarkan Rancangan Undang-Undang PPMI.",
    ])
      assert.match(messagesOf(`${text}\n`, options).join("\n"), /^information: ".*" is a draft and binds nobody yet\./, text);
  });

  it("leaves drafts alone that are discussed as drafts", () => {
    for (const text of [
      "RUU PPMI akan mewajibkan P3MI menyetor jaminan.",
      "Under the Bill on Migrant Workers, agencies would be required to deposit a bond.",
      "Menurut Pasal 5 RUU PPMI, P3MI wajib menyetor jaminan jika disahkan.",
      "The bill proposes that agencies must deposit a bond.",
      "Menurut Pasal 5 RUU itu, P3MI akan wajib menyetor jaminan.",
      "RUU itu mengatur jaminan yang wajib disetor.",
      "DPR membahas jaminan. Menurut Pasal 5 RUU PPMI, P3MI wajib menyetor jaminan.",
      "Menurut Pasal 5 RUU PPMI, jaminan dibagi dua.",
      "Agencies must pay the electricity bill on time.",
      "Menurut UU 18/2017, P3MI wajib menyetor jaminan, dan RUU PPMI memuat hal lain.",
    ])
      checkSilent(text, options);
  });

  it("names the law that a bill has become", () => {
    checkFix(
      "instrument-not-in-force",
      "RUU PPRT mewajibkan pemberi kerja membayar upah.\n",
      "UU 2/2026 mewajibkan pemberi kerja membayar upah.\n",
      options,
    );
    for (const [bill, law] of [
      ["RUU KUHAP mengatur", "UU 20/2025 mengatur"],
      ["RKUHAP menjamin", "UU 20/2025 menjamin"],
      ["RUU PDP mewajibkan", "UU 27/2022 mewajibkan"],
      ["RUU PSDK memberi", "UU 3/2026 memberi"],
    ])
      checkFix("instrument-not-in-force", `${bill} hak itu.\n`, `${law} hak itu.\n`, options);
    for (const text of [
      "RUU KUHAP semula mengatur hal lain.",
      "Pada 2019 RUU PDP mengatur denda.",
      "RUU KKG mewajibkan anggaran responsif gender.",
      "RUU PPMI melarang biaya penempatan.",
      "RUU PDP dibahas DPR.",
      "RUU PPRT dibahas selama dua puluh tahun dan mewajibkan banyak hal.",
      "RUU PPRT disahkan menjadi UU 2/2026.",
      "Date: 2025-01-01\n\nRUU PPRT mewajibkan pemberi kerja membayar upah.",
    ])
      checkSilent(text, options);
  });

  it("binds nobody while it is under way", () => {
    checkFix(
      "instrument-not-in-force",
      "RUU tentang Perubahan atas UU 18/2017 masih dibahas dan sudah berlaku bagi agen.\n",
      "RUU tentang Perubahan atas UU 18/2017 masih dibahas dan belum berlaku bagi agen.\n",
      options,
    );
    for (const text of [
      "RUU itu masih dibahas, sedangkan UU 21/2007 telah mengikat semua penyidik.",
      "RUU itu masih disusun; UU 21/2007 telah berlaku sejak lama.",
      "RUU itu masih dibahas dan UU 21/2007 telah berlaku sejak lama.",
      "Apakah RUU yang masih dibahas itu sudah berlaku?",
      "RUU itu telah disahkan dan sudah berlaku.",
    ])
      checkSilent(text, options);
  });
});
