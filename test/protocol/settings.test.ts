import assert from "node:assert/strict";
import { readInitializationOptions } from "../../server/src/protocol.js";
import { defaultSettings, parseSettings } from "../../server/src/settings.js";

const ruleIds = ["acronym-undefined", "term-obsolete"];
const parse = (value: unknown) => parseSettings(value, ruleIds);

describe("settings", () => {
  it("are the defaults where nothing is set", () => {
    for (const value of [undefined, null, {}]) assert.deepEqual(parse(value), { settings: defaultSettings, problems: [] });
  });

  it("are read nested and with dotted keys", () => {
    const expected = { ...defaultSettings, delayMs: 50, acronymHints: true };
    assert.deepEqual(parse({ diagnostics: { delay: 50 }, inlayHints: { acronyms: true } }).settings, expected);
    assert.deepEqual(parse({ "diagnostics.delay": 50, "inlayHints.acronyms": true }).settings, expected);
  });

  it("take levels, profiles and exempt acronyms", () => {
    const { settings, problems } = parse({
      rules: { "term-obsolete": "off" },
      profiles: ["un"],
      exemptAcronyms: ["ABC"],
      focusMode: true,
      citationStyle: "note",
      citationPractice: "oscola",
      baseline: "b.json",
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.check, { rules: { "term-obsolete": "off" }, profiles: ["un"], exemptAcronyms: ["ABC"] });
    assert.deepEqual(
      [settings.focusMode, settings.citationStyle, settings.citationPractice, settings.baseline],
      [true, "note", "oscola", "b.json"],
    );
  });

  it("say what is wrong and keep the rest", () => {
    const wrong = {
      rules: { "acronym-undefined": "loud", "no-such": "off", "term-obsolete": "hint" },
      profiles: "un",
      exemptAcronyms: [1],
      diagnostics: { delay: -1 },
      focusMode: "yes",
      citationStyle: "apa7000",
      citationPractice: "mla",
      baseline: 3,
      inlayHints: [],
    };
    const { settings, problems } = parse(wrong);
    assert.deepEqual(settings.check.rules, { "term-obsolete": "hint" });
    assert.deepEqual({ ...settings, check: defaultSettings.check }, defaultSettings);
    assert.equal(problems.length, 9, problems.join("\n"));
  });

  it("never throw", () => {
    for (const value of [
      7,
      "x",
      [],
      [[]],
      true,
      Number.NaN,
      JSON.parse('{"__proto__":{"focusMode":true}}'),
      { rules: [] },
      { rules: "off" },
      { diagnostics: null },
    ])
      assert.equal(parse(value).settings.focusMode, false);
  });
});

describe("initialization options", () => {
  it("count as absent where they are wrong", () => {
    const nothing = { readFiles: false, status: false, packs: false, commands: [], settings: undefined };
    for (const value of [undefined, null, 3, "x", [], { readFiles: 1, status: "yes", commands: "a" }])
      assert.deepEqual(readInitializationOptions(value), nothing);
    assert.deepEqual(readInitializationOptions({ readFiles: true, status: true, packs: true, commands: ["a", 2], settings: 1 }), {
      readFiles: true,
      status: true,
      packs: true,
      commands: ["a"],
      settings: 1,
    });
  });
});
