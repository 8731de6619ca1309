import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { checkFix, checkSilent, findingsOf, memoOf, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

describe("instrument-not-in-force, what took the place of an article", () => {
  it("reads the simple present of what is done to anybody", () => {
    for (const [text, fixed] of [
      ["Under Article 2 of Law No. 21 of 2007, recruiters are charged.", "Under Article 455 of Law No. 1 of 2023, recruiters are charged."],
      ["Recruiters are charged [@uu-21-2007, Pasal 2 ayat (1)].", "Recruiters are charged [@uu-1-2023, Pasal 455]."],
      [
        "Whoever is convicted under Article 2 of Law No. 21 of 2007 pays.",
        "Whoever is convicted under Article 455 of Law No. 1 of 2023 pays.",
      ],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    for (const text of [
      "The suspects are charged under Article 2 of Law No. 21 of 2007.",
      "Three recruiters are charged under Article 2 of Law No. 21 of 2007.",
      "They are charged under Article 2 of Law No. 21 of 2007.",
    ])
      checkSilent(text, options);
  });

  it("names one article of a list and takes it to the new law by itself", () => {
    const text = "Articles 2 and 3 of Law No. 21 of 2007 punish recruiters.\n";
    assert.match(messagesOf(text, options)[0] ?? "", /^warning: Article 2 of Law No\. 21 of 2007 was replaced/);
    checkFix(rule, text, "Article 455 of Law No. 1 of 2023 and Article 3 of Law No. 21 of 2007 punish recruiters.\n", options);
    checkFix(
      rule,
      "Pasal 2 dan 3 UU 21/2007 memuat perdagangan orang.\n",
      "Pasal 455 UU 1/2023 dan Pasal 3 UU 21/2007 memuat perdagangan orang.\n",
      options,
    );
  });

  it("tells of a charge by a whole article whose first paragraph was replaced", () => {
    checkFix(rule, "Nakhoda dijerat dengan Pasal 120 UU 6/2011.\n", "Nakhoda dijerat dengan Pasal 457 UU 1/2023.\n", options);
    const [found] = findingsOf(memoOf("Pelaku dijerat dengan Pasal 81 UU 35/2014.\n", options));
    assert.match(found?.message ?? "", /^Pasal 81 ayat \(1\) of UU 35\/2014 was replaced.*or say which other paragraph is meant\.$/);
    assert.equal(found?.level, "information");
    assert.deepEqual(found?.fixes, []);
    for (const text of ["Pasal 120 UU 6/2011 mengatur penyelundupan manusia.", "Nakhoda dijerat dengan Pasal 120 ayat (2) UU 6/2011."])
      checkSilent(text, options);
  });

  it("cites the article of the same law, either of two, or the law that has the whole", () => {
    for (const [text, fixed] of [
      ["Anak tidak boleh direkrut menurut Pasal 63 UU 23/2002.", "Anak tidak boleh direkrut menurut Pasal 76H UU 23/2002."],
      ["Menurut Pasal 43 UU 13/2003, pemberi kerja wajib melapor.", "Menurut Pasal 42 UU 13/2003, pemberi kerja wajib melapor."],
      ["Pasal 5 UU 8/2010 mengancam penerima harta.", "Pasal 607 ayat (1) huruf c UU 1/2023 mengancam penerima harta."],
    ] as const)
      checkFix(rule, `${text}\n`, `${fixed}\n`, options);
    const [either] = findingsOf(memoOf("Pasal 82 UU 23/2002 mengancam perbuatan cabul.\n", options));
    assert.match(either?.message ?? "", /Cite Pasal 415 or Pasal 417 UU 1\/2023\.$/);
    assert.equal(either?.fixes.length, 2);
    assert.match(messagesOf("Menurut Pasal 54 UU 30/2002, pengadilan itu berwenang.\n", options)[0] ?? "", /Cite UU 46\/2009\.$/);
  });

  it("says of a deleted article that nothing took its place", () => {
    for (const text of ["Menurut Pasal 96 UU 13/2003, tuntutan itu kedaluwarsa.", "Menurut Pasal 50 UU 24/2003, hal itu wajib."])
      assert.match(
        messagesOf(`${text}\n`, options)[0] ?? "",
        /^warning: Pasal \d+ of UU \d+\/2003 was deleted by UU \d+\/20\d\d on .* As far as the base knows, nothing took its place\.$/,
      );
  });
});
