import assert from "node:assert/strict";
import { extendBase } from "../../server/src/engine/base.js";
import type { LegalStatus } from "../../server/src/engine/concept.js";
import { Lexicon } from "../../server/src/engine/lexicon.js";
import type { Memo } from "../../server/src/engine/memo.js";
import { readPack } from "../../server/src/engine/pack.js";
import { instrumentChanges as compare } from "../../server/src/features/instrumentChanges.js";
import { standingOn } from "../../server/src/features/instrumentStanding.js";
import { lexicon } from "../helpers/base.js";
import { memoOf } from "../helpers/check.js";

const today = "2026-11-23";

function law(number: number, more: object) {
  return {
    id: `uu-${number}-2019`,
    kind: "instrument",
    terms: [{ text: `UU ${number}/2019`, lang: "id", status: "preferred", type: "short" }],
    instrument: {
      form: "law",
      title: { id: `Undang-Undang Nomor ${number} Tahun 2019 tentang Hal ${number}` },
      number,
      year: 2019,
      ...more,
    },
  };
}

function baseWith(...laws: object[]): Lexicon {
  return new Lexicon(extendBase(lexicon().base, [readPack({ pack: "ours", concepts: laws }, "ours").pack]));
}

const before = baseWith(law(701, { status: "in-force" }), law(702, { status: "in-force" }), law(703, { status: "in-force" }));
const after = baseWith(
  law(701, { status: "repealed", repealedOn: "2026-08-08", repealedBy: "uu-702-2019" }),
  law(702, { status: "amended", amendedBy: ["uu-703-2019"] }),
  law(703, { status: "repealed" }),
);
const memos = (base: Lexicon) => async () =>
  new Map(
    ["Menurut UU 701/2019, dan lagi UU 701/2019.", "Lihat [@uu-701-2019] dan [@uu-702-2019].", "Tanpa rujukan."].map((text, at) => [
      `file:///ws/${at}.memo.md`,
      memoOf(text, { lexicon: base }),
    ]),
  );
const neverRead = () => {
  throw new Error("The memos were read for nothing.");
};

function instrumentChanges(
  base: Lexicon,
  day: string,
  seen: Readonly<Record<string, string>> | undefined,
  read: () => Promise<Map<string, Memo>>,
) {
  return compare(base, day, seen, { memos: read, pause: async () => undefined });
}

describe("instruments whose legal status has changed", () => {
  it("are told in one message with the memos that cite them, those that most memos cite first", async () => {
    const { seen } = await instrumentChanges(before, today, undefined, neverRead);
    const report = await instrumentChanges(after, today, seen, memos(after));
    assert.equal(
      report.message,
      "2 instruments that memos here cite have another legal status. Law No. 701 of 2019 was repealed on 8 August 2026; Law No. 702 of 2019 is in its place (2 memos). Law No. 702 of 2019 was amended by Law No. 703 of 2019 (1 memo).",
    );
    assert.deepEqual(
      report.changes.map((change) => [change.key, change.before, change.now, change.memos.map((memo) => [memo.uri, memo.ranges.length])]),
      [
        [
          "uu-701-2019",
          "in-force",
          "repealed",
          [
            ["file:///ws/0.memo.md", 2],
            ["file:///ws/1.memo.md", 1],
          ],
        ],
        ["uu-702-2019", "in-force", "amended", [["file:///ws/1.memo.md", 1]]],
      ],
    );
    assert.deepEqual((await instrumentChanges(after, today, report.seen, neverRead)).changes, [], "told once");
  });

  it("are told by name where there is one", async () => {
    const { seen } = await instrumentChanges(before, today, undefined, neverRead);
    const only = baseWith(
      law(701, { status: "repealed", repealedOn: "2026-08-08", repealedBy: "uu-702-2019" }),
      law(702, { status: "in-force" }),
    );
    const { message } = await instrumentChanges(only, today, seen, memos(only));
    assert.equal(message, "Law No. 701 of 2019 was repealed on 8 August 2026; Law No. 702 of 2019 is in its place. 2 memos cite it.");
  });

  it("are not told at the first look, nor where no memo cites them, nor where they were not known before", async () => {
    const first = await instrumentChanges(after, today, undefined, neverRead);
    assert.equal(first.message, undefined);
    assert.equal(first.seen["uu-701-2019"], "repealed");
    const { seen } = await instrumentChanges(before, today, undefined, neverRead);
    const none = await instrumentChanges(
      after,
      today,
      seen,
      async () => new Map([["file:///ws/a.memo.md", memoOf("Lihat [@uu-21-2007].")]]),
    );
    assert.equal(none.message, undefined);
    const bundled = await instrumentChanges(lexicon(), today, undefined, neverRead);
    assert.deepEqual((await instrumentChanges(after, today, bundled.seen, neverRead)).changes, []);
    assert.deepEqual((await instrumentChanges(lexicon(), today, seen, neverRead)).changes, [], "gone with its pack");
  });

  it("are told when the day comes that the base has known of", async () => {
    const coming = baseWith(
      law(701, { status: "repealed", repealedOn: "2026-11-23", repealedBy: "uu-702-2019" }),
      law(702, { status: "in-force" }),
    );
    const { seen } = await instrumentChanges(coming, "2026-11-22", undefined, neverRead);
    assert.match(
      (await instrumentChanges(coming, today, seen, memos(coming))).message ?? "",
      /^Law No\. 701 of 2019 was repealed on 23 November 2026/,
    );
  });

  it("stand on a day as their dates say", () => {
    const on = (key: string, date: string): LegalStatus => standingOn(lexicon().concept(key)!, date, lexicon());
    assert.equal(on("uu-39-2004", "2016-01-01"), "in-force");
    assert.equal(on("uu-39-2004", "2018-01-01"), "repealed");
    assert.equal(on("palermo-protocol", "2003-12-24"), "not-yet-in-force");
    assert.equal(on("palermo-protocol", "2003-12-25"), "in-force");
    assert.equal(on("uu-8-1981", "2025-12-31"), "in-force");
    assert.equal(on("uu-8-1981", "2026-01-02"), "repealed");
  });
});
