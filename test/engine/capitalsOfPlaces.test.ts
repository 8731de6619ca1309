import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

const told = (text: string) =>
  findingsOf(memoOf(`${text}\n`))
    .filter(({ rule }) => rule === "acronym-undefined")
    .map((finding) => finding.text);

describe("capitals of places", () => {
  it("are no acronyms: airports on the way, points of the compass, a ship's number, the son of", () => {
    assert.deepEqual(told("Korban terbang dari CGK ke PNH melalui SIN dengan visa kunjungan."), []);
    assert.deepEqual(told("Rute CGK-KUL-SIN dipakai tiga kali oleh perekrut itu."), []);
    assert.deepEqual(told("Perahu ditemukan pada 10°52′ LS dan 122°49′ BT oleh nelayan."), []);
    assert.deepEqual(told("The ship's IMO number had been painted over."), []);
    assert.deepEqual(told("Nama lengkap : MADUN BIN ALM. PARODIK;"), []);
  });

  it("are acronyms elsewhere", () => {
    assert.deepEqual(told("The IMO answered the letter."), ["IMO"]);
    assert.deepEqual(told("BIN menyerahkan laporan itu kepada gugus tugas."), ["BIN"]);
  });

  it("do not make the author in a list of references a use", () => {
    assert.deepEqual(told("OWWA. (2016). *Report on returning workers*. Manila."), []);
    assert.deepEqual(told("OWWA paid the fares (2016) of all workers."), ["OWWA"]);
  });
});

describe("the language of a sentence", () => {
  it("is not told by the small words of a title in it", () => {
    const text = "Kamboja memberlakukan Law on Suppression of Human Trafficking and Sexual Exploitation sejak 2008.\n";
    assert.deepEqual(
      findingsOf(memoOf(text)).map((finding) => finding.text),
      [],
    );
  });
});
