import assert from "node:assert/strict";
import { findingsOf, memoOf } from "../helpers/check.js";

describe("lists with letters, which are none to Markdown", () => {
  const told = (text: string) =>
    findingsOf(memoOf(text))
      .filter(({ rule }) => rule === "instrument-misnumbered")
      .map(({ text }) => text);

  it("are read item by item: what one act amended is not asked of the next", () => {
    const head = "Mengingat:\n\na. Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban";
    assert.deepEqual(told(`${head};\nb. Undang-Undang Nomor 18 Tahun 2007 tentang Pelindungan Pekerja Migran Indonesia;\n`), [
      "Undang-Undang Nomor 18 Tahun 2007",
    ]);
    assert.deepEqual(
      told(`${head} sebagaimana telah diubah dengan\nUndang-Undang Nomor 31 Tahun 2014;\nb. Undang-Undang Nomor 21 Tahun 2007.\n`),
      [],
    );
  });
});
