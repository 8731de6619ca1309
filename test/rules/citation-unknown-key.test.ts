import assert from "node:assert/strict";
import { citationUnknownKey, nearestKeys } from "../../server/src/rules/citation-unknown-key.js";
import { lexicon } from "../helpers/base.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [citationUnknownKey] };

describe("citation-unknown-key", () => {
  it("finds keys that no instrument has", () => {
    check(
      `
      Korban dilindungi [@uu-21-207].
                          ^^^^^^^^^ citation-unknown-key
      Victims are protected [@palermo-protokol, art. 6; @actip].
                              ^^^^^^^^^^^^^^^^ citation-unknown-key
      As @actip-2015 says, victims are not punished.
          ^^^^^^^^^^ citation-unknown-key
      Korban dilindungi [see @no-such-thing-at-all].
                              ^^^^^^^^^^^^^^^^^^^^ citation-unknown-key
      `,
      options,
    );
  });

  it("offers the nearest keys", () => {
    const near = (key: string) => nearestKeys(key, lexicon())[0];
    assert.equal(near("palermo-protokol"), "palermo-protocol");
    assert.equal(near("palermo_protocol"), "palermo-protocol");
    assert.equal(near("PalermoProtocol"), "palermo-protocol");
    assert.equal(near("actip-2015"), "actip");
    assert.equal(near("uu-2007-21"), "uu-21-2007");
    assert.equal(near("uu21-2007"), "uu-21-2007");
    assert.equal(near("c29"), "ilo-c29");
    assert.equal(near("aticp"), "actip");
    assert.equal(near("uu-12-2007"), "uu-21-2007");
    assert.equal(near("no-such-thing-at-all"), undefined);
    checkFix("citation-unknown-key", "Lihat [@palermo-protokol, art. 6].\n", "Lihat [@palermo-protocol, art. 6].\n", options);
    checkFix("citation-unknown-key", "Lihat [@uu_21_2007].\n", "Lihat [@uu-21-2007].\n", options);
  });

  it("says what makes a key known", () => {
    const [finding] = findingsOf(memoOf("Korban dilindungi [see @no-such-thing-at-all].\n", options));
    assert.match(finding?.message ?? "", /write a concept of kind instrument with this id in a pack of the workspace/);
  });

  it("finds a bare key a letter off in a memo that cites nothing else, and leaves names of accounts", () => {
    check(
      `
      See @palermo-protocl for it.
           ^^^^^^^^^^^^^^^ citation-unknown-key
      `,
      options,
    );
    checkFix("citation-unknown-key", "See @palermo-protocl for it.\n", "See @palermo-protocol for it.\n", options);
    for (const text of [
      "Write to info@palermo-protocl.org or follow @iom_indonesia, @asean, @kemlu-ri and @BP2MI.",
      "Follow @un-women, @ilo-jakarta, @palermoprotocl and @sari-2024 for more.",
      "`@palermo-protocl` and https://example.org/@palermo-protocl",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("mends all at once only what differs in marks and case", () => {
    const safe = (text: string) => findingsOf(memoOf(text, options)).map((one) => one.fixes[0]?.safe);
    assert.deepEqual(safe("Lihat [@UU_21_2007].\n"), [true]);
    assert.deepEqual(safe("Lihat [@uu-21-207].\n"), [false]);
  });

  it("is a hint where the memo has a bibliography of its own", () => {
    const levels = (text: string, isMemo = true) => findingsOf(memoOf(text, { ...options, isMemo })).map((one) => one.level);
    assert.deepEqual(levels("---\nbibliography: own.bib\n---\n\nLihat [@gallagher2010].\n"), ["hint"]);
    assert.deepEqual(levels("Lihat [@gallagher2010].\n"), ["warning"]);
    assert.deepEqual(levels("Lihat [@palermo-protokol].\n", false), ["information"]);
    assert.deepEqual(levels("See [@gallagher2010].\n", false), []);
  });

  it("is silent on keys of the base, slots and what is no citation", () => {
    for (const text of [
      "Korban dilindungi [@uu-21-2007].",
      "Victims are protected [@palermo-protocol, art. 6; -@actip, arts. 14-15].",
      "Victims are protected [@[[key]]].",
      "Tulis ke humas@example.org atau sebut @kemlu_ri di media sosial.",
      "As @fig-routes and [@tbl-cases] show, routes changed.",
      "`[@uu-21-207]`",
      "```\n[@uu-21-207]\n```",
      "See https://example.org/@uu-21-207 for more.",
      "Korban dilindungi [^1].\n\n[^1]: Lihat [@uu-21-2007, Pasal 18].",
      "<!-- [@uu-21-207] -->",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("citation-unknown-key, figures turned around", () => {
  it("offers the key with the same figures first", () => {
    assert.equal(nearestKeys("uu-12-2007", lexicon())[0], "uu-21-2007");
    assert.equal(nearestKeys("perpres-94-2023", lexicon())[0], "perpres-49-2023");
    assert.notEqual(nearestKeys("uu-13-2007", lexicon())[0], "uu-21-2007");
  });
});
