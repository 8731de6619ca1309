import assert from "node:assert/strict";
import type { Memo } from "../../server/src/engine/memo.js";
import { instrumentUncited } from "../../server/src/rules/instrument-uncited.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [instrumentUncited] };

describe("instrument-uncited", () => {
  it("finds what is named and nowhere cited, at its first place", () => {
    check(
      `
      Restitusi diatur dalam UU 21/2007. Lihat juga PP 43/2017 [@pp-43-2017].
                             ^^^^^^^^^^ instrument-uncited
      Sekali lagi, UU No. 21 Tahun 2007 mengatur restitusi.
      `,
      options,
    );
    check(
      `
      The Palermo Protocol defines it [@actip, art. 2].
          ^^^^^^^^^^^^^^^^ instrument-uncited
      `,
      options,
    );
    check("Konvensi ILO No. 29 melarangnya [@actip].\n^^^^^^^^^^^^^^^^^^^ instrument-uncited\n", options);
    check("Pasal 18 UU 12/2022 melindungi korban.\n         ^^^^^^^^^^ instrument-uncited\n\nLihat [@actip].\n", options);
  });

  it("takes the name of an account for no citation", () => {
    checkSilent("Restitusi diatur dalam UU 21/2007, kata akun @korbantppo dan surat ke a@b.id.\n", options);
    check("Restitusi diatur dalam UU 21/2007. Lihat @pp-43-2017.\n                       ^^^^^^^^^^ instrument-uncited\n", options);
  });

  it("adds the key behind the name", () => {
    checkFix(
      "instrument-uncited",
      "Restitusi diatur dalam UU 21/2007. Lihat juga PP 43/2017 [@pp-43-2017].\n",
      "Restitusi diatur dalam UU 21/2007 [@uu-21-2007]. Lihat juga PP 43/2017 [@pp-43-2017].\n",
      options,
    );
  });

  it("adds the key behind the provisions that are named with it, and behind a genitive", () => {
    checkFix(
      "instrument-uncited",
      "Victims are cared for [@uu-21-2007]. Under the Palermo Protocol, art. 3(a), consent is irrelevant.\n",
      "Victims are cared for [@uu-21-2007]. Under the Palermo Protocol, art. 3(a) [@palermo-protocol, art. 3(a)], consent is irrelevant.\n",
      options,
    );
    checkFix(
      "instrument-uncited",
      "Victims are cared for [@uu-21-2007]. The *Palermo Protocol*'s aim is clear.\n",
      "Victims are cared for [@uu-21-2007]. The *Palermo Protocol*'s [@palermo-protocol] aim is clear.\n",
      options,
    );
  });

  it("begins to speak when the memo begins to cite", () => {
    const memo = memoOf("UU 21/2007 mengatur restitusi.\n\nLihat juga .\n", options);
    assert.equal(findingsOf(memo).length, 0);
    memo.edit({ line: 2, character: 11 }, { line: 2, character: 11 }, "[@pp-43-2017]");
    assert.equal(findingsOf(memo).length, 1);
    memo.edit({ line: 0, character: 10 }, { line: 0, character: 10 }, " [@uu-21-2007]");
    assert.equal(findingsOf(memo).length, 0);
  });

  it("keeps its fix behind what is written after the name later on", () => {
    const memo = memoOf("Victims are cared for [@uu-21-2007]. The Palermo Protocol, applies.\n", options);
    memo.edit({ line: 0, character: 58 }, { line: 0, character: 58 }, " art. 3(a),");
    const again = memoOf(memo.text, options);
    const fixes = (one: Memo) => findingsOf(one).map(({ fixes: [fix] }) => fix?.title);
    assert.deepEqual(fixes(memo), fixes(again));
    assert.deepEqual(fixes(memo), ["Cite [@palermo-protocol, art. 3(a)]"]);
  });

  it("is silent where the instrument is cited, or the memo cites nothing by key", () => {
    for (const text of [
      "UU 21/2007 mengatur restitusi. Sekali lagi, UU 21/2007.",
      "UU 21/2007 [@uu-21-2007] mengatur restitusi. Sekali lagi, UU 21/2007.",
      "The Palermo Protocol defines it.\n\nThe definition is old [@palermo-protocol, art. 3(a)].",
      "Undang-Undang Nomor 21 Tahun 2007 berlaku; lihat [@uu-21-2007; @actip].",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("is silent on forums, reports, codes named by acronym, quotations, headings and code", () => {
    for (const text of [
      "The Bali Process meets again [@actip].",
      "The TIP Report ranks States [@actip].",
      "Pasal 455 KUHP memuat rumusan baru [@actip].",
      "UUD 1945 melarang perbudakan [@actip].",
      "“UU 21/2007 is enough”, he said [@actip].",
      "> UU 21/2007 is enough.\n\nSee [@actip].",
      "# UU 21/2007\n\nSee [@actip].",
      "`UU 21/2007` and [@actip]",
      "Pemberantasan tindak pidana perdagangan orang diatur [@actip].",
      "Protokol Palermo [@palermo-protokol] dan [@actip].",
    ])
      checkSilent(`${text}\n`, options);
  });
});
