import assert from "node:assert/strict";
import { Memo } from "../../server/src/engine/memo.js";
import { unknownWords } from "../../server/src/features/unknownWords.js";
import { rules } from "../../server/src/rules/index.js";
import { defaultSettings } from "../../server/src/settings.js";
import { lexicon } from "../helpers/base.js";

const ids = new Set(rules.map(({ id }) => id));

function told(text: string, isMemo = true): string[] {
  const memo = new Memo(text, { lexicon: lexicon(), rules, settings: defaultSettings.check, isMemo, today: "2026-11-23" });
  return unknownWords(memo, ids).map(({ range, message }) => {
    const line = text.split("\n")[range.start.line] ?? "";
    return `${range.start.line + 1}: ${line.slice(range.start.character, range.end.character)}: ${message}`;
  });
}

describe("words to the program that it does not know", () => {
  it("are told where they stand, with what there is", () => {
    assert.deepEqual(told("---\nprofile: unn\nlang: fr\n---\n\nText.\n"), [
      '2: unn: No term has the profile "unn", so it switches nothing on: write one of asean, un.',
      '3: fr: The language "fr" is not known here: write en or id. Until then the memo\'s words tell its language.',
    ]);
    assert.deepEqual(
      told("Text.\n\n<!-- policy-disable-next-line term-obsolet, term-discouraged -->\nMore <!-- policy-enable xyz --> text.\n"),
      [
        '3: term-obsolet: There is no rule "term-obsolet", so nothing is silenced. Did you mean "term-obsolete"?',
        '4: xyz: There is no rule "xyz", so nothing is silenced.',
      ],
    );
  });

  it("are none where all is known, or where the words are the writer's own", () => {
    for (const text of [
      "---\nprofile: un, asean\nlang: id\ntitle: fr\n---\n\nText.\n",
      '---\nprofile: [un, asean]\nlang: "en-GB"\n---\n\nText.\n',
      "---\nlang:\nprofile: un # house style\n---\n\nText.\n",
      "Profil: lembaga kecil\n\nLanguage: French\n\nText.\n",
      "<!-- policy-disable -->\n<!-- policy-disable-file term-obsolete acronym-undefined -- quoted from a letter -->\nText.\n",
      "```\n<!-- policy-disable xyz -->\n```\n",
    ])
      assert.deepEqual(told(text), [], text);
    assert.deepEqual(told("---\nlang: fr\n---\n\nText.\n", false), [], "a page that is no memo may be in any language");
  });
});
