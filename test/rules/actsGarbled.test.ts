import assert from "node:assert/strict";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { termDiscouraged } from "../../server/src/rules/term-discouraged.js";
import { type CheckOptions, check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const numbers: CheckOptions = { rules: [instrumentMisnumbered] };
const force: CheckOptions = { rules: [instrumentNotInForce] };
const silent = (texts: readonly string[], options: CheckOptions) => {
  for (const text of texts) checkSilent(`${text}\n`, options);
};
const fixes = (before: string, after: string, options = numbers) => {
  const [rule] = options.rules ?? [];
  assert.ok(rule);
  checkFix(rule.id, `${before}\n`, `${after}\n`, options);
};

describe("a decree of the President with the number of a regulation", () => {
  it("is told where decrees reach no such number", () => {
    fixes(
      "Susunan itu diatur dalam Keputusan Presiden Nomor 139 Tahun 2024.",
      "Susunan itu diatur dalam Peraturan Presiden Nomor 139 Tahun 2024.",
    );
    fixes("Susunan itu diatur dalam Keppres 139/2024.", "Susunan itu diatur dalam Perpres 139/2024.");
  });

  it("is left alone with a low number, an earlier year, the mark of an appointment or a number that no regulation of the base has", () =>
    silent(
      [
        "Biaya perjalanan mengikuti Keputusan Presiden Nomor 49 Tahun 2023.",
        "Menteri diangkat dengan Keputusan Presiden Nomor 139/P Tahun 2024.",
        "Rencana aksi itu ditetapkan dengan Keputusan Presiden Nomor 88 Tahun 2002.",
        "Susunan itu diatur dalam Keputusan Presiden Nomor 199 Tahun 2024.",
        "Susunan itu diatur dalam Peraturan Presiden Nomor 139 Tahun 2024.",
      ],
      numbers,
    ));
});

describe("numbers of the Constitutional Court's cases", () => {
  it("are told where the Court's year is not that of the case, with a fix for each", () => {
    check(
      `
      Hak itu ditegaskan dalam Putusan Nomor 15/PUU-XIX/2020, juga dalam perkara 3/SKLN-X/2011.
                                             ^^^^^^^^^^^^^^^ instrument-misnumbered
                                                                                 ^^^^^^^^^^^^^ instrument-misnumbered
      `,
      numbers,
    );
    fixes("Lihat Putusan 15/PUU-XIX/2020.", "Lihat Putusan 15/PUU-XIX/2021.");
    const offered = findingsOf(memoOf("Lihat Putusan 15/PUU-XIX/2020.", numbers)).flatMap((one) => one.fixes.map((fix) => fix.title));
    assert.deepEqual(offered, ['Write "2021"', 'Write "XVIII"']);
  });

  it("are left alone where the years agree", () =>
    silent(
      [
        "Lihat Putusan 46/PUU-VIII/2010, 012/PUU-I/2003 dan 20/PUU-XXI/2023.",
        "Lihat Putusan 15/PUU-XIX/2020 [sic].",
        "Lihat berkas PUU-XIX/2020 di arsip.",
      ],
      numbers,
    ));
});

describe("resolutions and conventions", () => {
  it("are told without the stroke of the session", () => {
    fixes(
      "Konvensi itu diadopsi melalui Resolusi Majelis Umum PBB Nomor 5525.",
      "Konvensi itu diadopsi melalui Resolusi Majelis Umum PBB Nomor 55/25.",
    );
    fixes("The plan was adopted by General Assembly resolution 64293.", "The plan was adopted by General Assembly resolution 64/293.");
    silent(
      [
        "The covenant was adopted by General Assembly resolution 2200 (XXI).",
        "Resolusi Majelis Umum Nomor 3449 dan Resolusi Majelis Umum 1975 dibahas.",
        "Resolusi Majelis Umum Nomor 55/25 dirujuk.",
        "General Assembly resolution 9025 is unknown.",
      ],
      numbers,
    );
  });

  it("are told as the ILO's where the act ratified one of the United Nations", () => {
    fixes(
      "Konvensi ILO 1990 yang telah diratifikasi melalui Undang-Undang Nomor 6 Tahun 2012 melindungi keluarga.",
      "Konvensi PBB 1990 yang telah diratifikasi melalui Undang-Undang Nomor 6 Tahun 2012 melindungi keluarga.",
    );
    silent(
      [
        "Konvensi ILO Nomor 182 yang diratifikasi melalui Undang-Undang Nomor 1 Tahun 2000 melindungi anak.",
        "Konvensi ILO melindungi pekerja, dan konvensi PBB itu diratifikasi melalui Undang-Undang Nomor 6 Tahun 2012.",
        "Konvensi PBB 1990 yang telah diratifikasi melalui Undang-Undang Nomor 6 Tahun 2012 melindungi keluarga.",
      ],
      { rules: [instrumentMisnumbered] },
    );
  });
});

describe("a law that is said to come", () => {
  it("is told on a later day than the one on which it came", () => {
    fixes(
      "Undang-Undang Nomor 1 Tahun 2023 akan mulai berlaku pada 2 Januari 2026.",
      "Undang-Undang Nomor 1 Tahun 2023 mulai berlaku pada 2 Januari 2026.",
      force,
    );
    fixes("Law No. 1 of 2023 will take effect on 2 January 2026.", "Law No. 1 of 2023 took effect on 2 January 2026.", force);
  });

  it("is left alone before that day, where somebody said so, and of another day", () => {
    silent(["Undang-Undang Nomor 1 Tahun 2023 akan mulai berlaku pada 2 Januari 2026."], { ...force, today: "2025-06-01" });
    silent(
      [
        "Pada 2023 Menteri menyatakan bahwa Undang-Undang Nomor 1 Tahun 2023 akan mulai berlaku pada 2 Januari 2026.",
        "Undang-Undang Nomor 1 Tahun 2023 mulai berlaku pada 2 Januari 2026.",
        "JAKARTA, 6 Desember 2025 – Undang-Undang Nomor 1 Tahun 2023 akan mulai berlaku pada 2 Januari 2026.",
        "Undang-Undang Nomor 1 Tahun 2023 berlaku, dan peraturan pelaksananya akan berlaku pada 2027.",
      ],
      force,
    );
  });

  it("and an article of the earlier code is told at the end of a list, whose subject stands before it", () =>
    check(
      `
      Perdagangan perempuan dan anak laki-laki adalah tindak pidana; hal itu terlihat pada Pasal 292, 296, 297 dan 506 KUHP.
                                                                                                           ^^^ instrument-not-in-force
      `,
      force,
    ));
});

describe("ke and a number of places", () => {
  const options: CheckOptions = { rules: [termDiscouraged] };
  it("is told with a hyphen after words of going", () =>
    fixes("Larangan penempatan pekerja ke-19 negara masih berlaku.", "Larangan penempatan pekerja ke 19 negara masih berlaku.", options));

  it("is left alone as an order, or of all of them", () =>
    silent(
      [
        "Indonesia adalah negara ke-19 yang mengirim pekerja.",
        "Penempatan di ke-19 negara itu dihentikan, dan ke-19 negara anggota setuju.",
        "Pada pengiriman ke-3 tiga orang ditolak.",
        "Larangan penempatan pekerja ke 19 negara masih berlaku.",
      ],
      options,
    ));
});

describe("what is right as it stands", () => {
  it("old spellings in the title of an old act", () => {
    const options: CheckOptions = { rules: [nameMisspelled] };
    silent(["Mengingat Undang-Undang Nomor 3 Tahun 1950 tentang Pembentukan Daerah Istimewa Jogjakarta;"], options);
    fixes("Ia bertugas di Daerah Istimewa Jogjakarta.", "Ia bertugas di Daerah Istimewa Yogyakarta.", options);
  });

  it("an acronym with the figure that stands after its bracket, and a body beside both of its instruments", () =>
    silent(
      [
        "Layanan Sahabat Perempuan dan Anak (SAPA) 129 dibuka; aduan ke SAPA 129 naik.",
        "Konvensi ILO mengikat, sedangkan Rekomendasi ILO menjadi pedoman.",
      ],
      { rules: [acronymUndefined] },
    ));
});
