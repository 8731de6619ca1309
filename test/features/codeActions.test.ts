import assert from "node:assert/strict";
import { type Action, type ActionRequest, codeActions, fixAllKind, updateListKind } from "../../server/src/features/codeActions.js";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { acronymVariant } from "../../server/src/rules/acronym-variant.js";
import { findingsOf, memoOf } from "../helpers/check.js";
import { cursorMemo, withEdits } from "../helpers/cursorMemo.js";

const rules = [acronymUndefined];

function actionsAt(
  marked: string,
  options: Partial<ActionRequest> = {},
): { actions: Action[]; titles: string[]; taking: (start: string) => string } {
  const { memo, text, position } = cursorMemo(marked, { rules });
  const actions = codeActions({ memo, range: { start: position, end: position }, commands: {}, uri: "file:///a.memo", ...options });
  return {
    actions,
    titles: actions.map((action) => action.title),
    taking: (start) => {
      const action = actions.find((one) => one.title.startsWith(start));
      assert.ok(action?.edits, `No "${start}" among ${actions.map((one) => one.title).join("; ")}`);
      return withEdits(text, action.edits);
    },
  };
}

/** Rules that still speak in a text. */
const speaking = (text: string) => findingsOf(memoOf(text, { rules })).map((finding) => `${finding.rule} ${finding.start.line}`);

describe("code actions", () => {
  it("put fixes first, then silences", () => {
    const { actions, titles } = actionsAt("LP<|>SK helps.");
    const firstSilence = titles.findIndex((title) => title.startsWith("Ignore"));
    assert.ok(firstSilence > 0);
    assert.ok(actions.slice(0, firstSilence).every((action) => action.kind === "quickfix" && action.edits));
  });

  it("have nothing to say where nothing is found", () => assert.deepEqual(actionsAt("All is we<|>ll.").titles, []));

  it("ignore a finding here, in a paragraph, heading, list, quote and table", () => {
    const cases = [
      "LP<|>SK helps.\n",
      "One.\n\nLP<|>SK helps.\nMore of it.\n",
      "First line.\nLP<|>SK helps on the second.\nThird.\n\nEnd.\n",
      "- one\n- LP<|>SK helps\n- three\n",
      "1. one\n   - LP<|>SK helps\n",
      "| a | b |\n| --- | --- |\n| LP<|>SK | x |\n\nEnd.\n",
    ];
    for (const marked of cases) {
      const text = actionsAt(marked).taking("Ignore acronym-undefined here");
      assert.match(text, /<!-- policy-disable/);
      assert.deepEqual(speaking(text), [], text);
    }
  });

  it("ignores only here", () => {
    const text = actionsAt("LP<|>SK helps.\n\nBP2MI helps.\n").taking("Ignore acronym-undefined here");
    assert.equal(text, "<!-- policy-disable-next-line acronym-undefined -->\nLPSK helps.\n\nBP2MI helps.\n");
    assert.deepEqual(speaking(text), ["acronym-undefined 3"]);
  });

  it("keeps a list one list", () =>
    assert.equal(
      actionsAt("- one\n- LP<|>SK\n").taking("Ignore acronym-undefined here"),
      "- one\n  <!-- policy-disable-next-line acronym-undefined -->\n- LPSK\n",
    ));

  it("ignores a rule in the memo, below the front matter, and adds to the comment that is there", () => {
    const text = actionsAt("---\ntitle: A\n---\nLP<|>SK helps.\n").taking("Ignore acronym-undefined in this memo");
    assert.equal(text, "---\ntitle: A\n---\n<!-- policy-disable-file acronym-undefined -->\nLPSK helps.\n");
    assert.deepEqual(speaking(text), []);
    const more = actionsAt("<!-- policy-disable-file acronym-unused -- agreed -->\nLP<|>SK helps.\n").taking(
      "Ignore acronym-undefined in this memo",
    );
    assert.equal(more.split("\n")[0], "<!-- policy-disable-file acronym-unused acronym-undefined -- agreed -->");
    assert.deepEqual(speaking(more), []);
  });

  it("leaves what belongs to the workspace to a client that can", () => {
    const command = (title: string) =>
      actionsAt("ZQ<|>XP helps.", { commands: { addTerm: "add", ignoreRule: "ignore" } }).actions.find((one) => one.title === title)
        ?.command;
    assert.deepEqual(command("Ignore acronym-undefined in this workspace"), {
      id: "ignore",
      argument: { rule: "acronym-undefined", uri: "file:///a.memo" },
    });
    assert.deepEqual(command('Add "ZQXP" to workspace terms'), {
      id: "add",
      argument: { term: "ZQXP", lang: "en", uri: "file:///a.memo" },
    });
    assert.ok(
      !actionsAt("LP<|>SK helps.", { commands: { addTerm: "add" } }).titles.some((title) => title.startsWith("Add")),
      "a known acronym needs no adding",
    );
    assert.ok(!actionsAt("ZQ<|>XP helps.").titles.some((title) => title.includes("workspace")));
  });

  it("adds words of prose to the workspace's terms, and nothing else", () => {
    const added = (text: string, selected: string) => {
      const memo = memoOf(text);
      const before = text.slice(0, text.indexOf(selected)).split("\n");
      const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const end = { ...start, character: start.character + selected.length };
      const titles = codeActions({ memo, range: { start, end }, commands: { addTerm: "add" }, uri: "file:///a.memo" }).map(
        ({ title }) => title,
      );
      return titles.filter((title) => title.startsWith("Add"));
    };
    assert.deepEqual(added("Rumah singgah dibuka.\n", "Rumah singgah"), ['Add "Rumah singgah" to workspace terms']);
    assert.deepEqual(added("| a | b |\n| --- | --- |\n| Rumah singgah | x |\n", "Rumah singgah"), [
      'Add "Rumah singgah" to workspace terms',
    ]);
    assert.deepEqual(added("---\ntitle: Nota\nlang: id\n---\n\nKorban dilindungi.\n", "lang: id"), []);
    assert.deepEqual(added("Korban dilindungi [@uu-21-207].\n", "uu-21-207"), []);
    assert.deepEqual(added("Korban dilindungi UU 12/2099.\n", "UU 12/2099"), []);
    assert.deepEqual(added("Jalankan `rumah singgah` itu.\n", "rumah singgah"), []);
    assert.deepEqual(added("Yth. [[nama pejabat]], korban dilindungi.\n", "nama pejabat"), []);
  });

  it("spells an acronym out at its first use from any later one", () => {
    const text = actionsAt("LPSK helps.\n\nLP<|>SK reports.").taking('Define "LPSK" at first use: Witness');
    assert.equal(text, "Witness and Victim Protection Agency (LPSK) helps.\n\nLPSK reports.");
    assert.deepEqual(actionsAt("The Witness and Victim Protection Agency (LPSK) helps.\n\nLP<|>SK reports.").titles, []);
  });

  it("spells an acronym out in the number, with the capital and the article that its place asks for", () => {
    const defined = (marked: string) =>
      actionsAt(marked, { only: ["refactor"] }).actions.map((action) => action.title.replace(/^.*use: /, ""));
    assert.deepEqual(defined("Vo<|>Ts were helped."), ["Victims of trafficking (VoTs)"]);
    assert.deepEqual(defined("TP<|>PO is a crime."), ["Crime of trafficking in persons (TPPO)"], "and not what is no long form of it");
    assert.deepEqual(defined("We met an NG<|>O."), ["a Non-Governmental Organization (NGO)"]);
    assert.equal(
      actionsAt("We met an UNODC officer. Then UNO<|>DC left.").taking('Define "UNODC"'),
      "We met a United Nations Office on Drugs and Crime (UNODC) officer. Then UNODC left.",
    );
    assert.equal(
      actionsAt("Vo<|>Ts were helped.").titles.filter((title) => title.includes("Victims of trafficking")).length,
      1,
      "offered once",
    );
  });

  it("cites the instrument under the cursor with its pinpoint", () => {
    assert.equal(
      actionsAt("It follows from UU No. 21 Ta<|>hun 2007.").taking("Cite as"),
      "It follows from UU No. 21 Tahun 2007 [@uu-21-2007].",
    );
    assert.ok(!actionsAt("UU No. 21 Ta<|>hun 2007 [@uu-21-2007].").titles.some((title) => title.startsWith("Cite")));
  });

  it("cites behind the provisions, quotation marks, italics and link of a name, and behind its genitive", () => {
    for (const [marked, cited] of [
      [
        "Under the Palermo Proto<|>col, art. 3(a), consent is irrelevant.",
        "Under the Palermo Protocol, art. 3(a) [@palermo-protocol, art. 3(a)], consent is irrelevant.",
      ],
      ['The "Palermo Proto<|>col\'s" aim is clear.', 'The "Palermo Protocol\'s" [@palermo-protocol] aim is clear.'],
      ['The "Palermo Proto<|>col"\'s aim is clear.', 'The "Palermo Protocol"\'s [@palermo-protocol] aim is clear.'],
      ["The Palermo Proto<|>col\u2019s aim is clear.", "The Palermo Protocol\u2019s [@palermo-protocol] aim is clear."],
      ["The **Palermo Proto<|>col** says so.", "The **Palermo Protocol** [@palermo-protocol] says so."],
      ["The [Palermo Proto<|>col](https://x.org) says so.", "The [Palermo Protocol](https://x.org) [@palermo-protocol] says so."],
    ] as const)
      assert.equal(actionsAt(marked).taking("Cite as"), cited);
  });

  it("cites in the user's style", () => {
    const note = { citations: { style: "note", practice: "un" } } as const;
    const inline = { citations: { style: "inline", practice: "un" } } as const;
    const brief = { citations: { style: "inline-short", practice: "un" } } as const;
    const suggest = () => [{ key: "palermo-protocol", title: "Palermo Protocol", pinpoint: "art. 6(3)" }];
    const title =
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime";
    const source = "United Nations, *Treaty Series*, vol. 2237, No. 39574";
    assert.equal(
      actionsAt("Under the Palermo Proto<|>col, they are helped.", note).taking("Cite in a note"),
      `Under the Palermo Protocol^[${title}, ${source}.], they are helped.`,
    );
    assert.equal(
      actionsAt("It is a crime<|>.", { suggest, ...note }).taking("Insert citation: Palermo"),
      `It is a crime^[${title}, ${source}, art. 6 (3).].`,
    );
    assert.equal(
      actionsAt("It is a crime<|>.", { suggest, ...brief }).taking("Insert citation: Palermo"),
      "It is a crime (article 6 (3) of the Palermo Protocol).",
    );
    assert.equal(
      actionsAt("Article 6(3) of the Palermo Proto<|>col says so.", inline).taking("Write as"),
      `Article 6 (3) of the ${title} (2000) says so.`,
    );
    assert.equal(
      actionsAt(`Under the ${title}, Article 6(3) of the Palermo Proto<|>col says so.`, inline).taking(
        "Write as: Article 6 (3) of the Palermo Protocol",
      ),
      `Under the ${title}, Article 6 (3) of the Palermo Protocol says so.`,
    );
    for (const [marked, asked] of [
      ["Under the Palermo Proto<|>col,^[the Palermo Protocol, art. 6.] they are helped.", note],
      ["Under the Palermo Proto<|>col.[^1]\n\n[^1]: x\n", note],
      ["One.^[the Palermo Proto<|>col.]\n", note],
      ["One.[^1]\n\n[^1]: the Palermo Proto<|>col.\n", note],
      ["Article 6 (3) of the Palermo Proto<|>col says so.", brief],
    ] as const)
      assert.deepEqual(
        actionsAt(marked, asked).titles.filter((title) => /^(?:Cite|Write)/.test(title)),
        [],
        marked,
      );
  });

  it("inserts suggested citations only when asked for them", () => {
    const suggest = () => [{ key: "palermo-protocol", title: "Palermo Protocol", pinpoint: "art. 3(a)" }];
    const found = actionsAt("It is a crime<|>", { suggest });
    assert.equal(found.taking("Insert citation: Palermo Protocol, art. 3(a)"), "It is a crime [@palermo-protocol, art. 3(a)]");
    assert.deepEqual(actionsAt("It is a crime<|>", { suggest, only: ["quickfix"] }).titles, []);
  });

  it("never inserts a citation into a word, an address or code, nor after the full stop", () => {
    const suggest = () => [{ key: "actip", title: "ACTIP" }];
    const inserted = (marked: string) => actionsAt(marked, { suggest }).taking("Insert citation: ACTIP");
    for (const [marked, text] of [
      [
        "They were recruited by dece<|>ption and exploited. Others were not.",
        "They were recruited by deception and exploited [@actip]. Others were not.",
      ],
      ["They were <|>recruited.", "They were recruited [@actip]."],
      ["They were<|> recruited.", "They were [@actip] recruited."],
      ["They were <|> recruited.", "They were [@actip]  recruited."],
      ["A cross<|>-border crime.", "A cross-border crime [@actip]."],
      ["It ended.<|> Then it began.", "It ended [@actip]. Then it began."],
      ["It ended. <|>", "It ended [@actip]. "],
      ["See [x](http://un.org/traf<|>ficking) for it.", "See [x](http://un.org/trafficking) for it [@actip]."],
      ["See [the te<|>xt](http://un.org/trafficking).", "See [the text](http://un.org/trafficking) [@actip]."],
      ["See http://un.org/traf<|>ficking", "See http://un.org/trafficking [@actip]"],
      ["Run `co<|>de`", "Run `code` [@actip]"],
      ["| One ce<|>ll | other |\n| - | - |\n", "| One cell [@actip] | other |\n| - | - |\n"],
      ["- It<|>em one.\r\n- two\r\n", "- Item one [@actip].\r\n- two\r\n"],
      ["Text.\n\n<|>\n\nText.", "Text.\n\n[@actip]\n\nText."],
      ["<|>", "[@actip]"],
    ] as const)
      assert.equal(inserted(marked), text);
    assert.deepEqual(actionsAt("```\nco<|>de\n```\n", { suggest }).titles, []);
  });

  it("keep to the kinds that are asked for", () => {
    for (const only of [["quickfix"], ["refactor"], ["source"], [fixAllKind]]) {
      for (const action of actionsAt("LP<|>SK helps.", { only }).actions)
        assert.ok(action.kind === only[0] || action.kind.startsWith(`${only[0]}.`), action.kind);
    }
  });

  it("fix all safe findings of the memo and nothing else", () => {
    const before = "Rapat GTPPTPPO ditunda. Lalu GTPPTPPO bertemu lagi.";
    const memo = memoOf(before, { rules: [acronymVariant, acronymUndefined] });
    const start = { line: 0, character: 0 };
    const range = { start, end: start };
    const [action, ...others] = codeActions({ memo, range, only: ["source.fixAll"], commands: {}, uri: "" });
    assert.deepEqual(others, []);
    assert.equal(withEdits(before, action!.edits!), "Rapat GT PPTPPO ditunda. Lalu GT PPTPPO bertemu lagi.");
    assert.equal(codeActions({ memo: memoOf("All is well."), range, only: ["source.fixAll"], commands: {}, uri: "" }).length, 0);
    assert.deepEqual(
      codeActions({ memo, range, only: ["source.fixAll"], commands: {}, uri: "", shown: () => false }),
      [],
      "what is not shown is not fixed",
    );
  });

  it("fix all of one rule from any of its findings, where there are several", () => {
    const titles = (text: string) =>
      codeActions({
        memo: memoOf(text, { rules: [acronymVariant] }),
        range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } },
        commands: {},
        uri: "",
      }).map((action) => action.title);
    assert.ok(titles("Rapat GTPPTPPO ditunda. Lalu GTPPTPPO bertemu.").includes("Fix all acronym-variant in this memo"));
    assert.ok(!titles("Rapat GTPPTPPO ditunda.").includes("Fix all acronym-variant in this memo"));
  });

  it("renew a list of acronyms that is out of date", () => {
    const before =
      "LPSK helps.\n\n## List of acronyms\n\n| Acronym | Meaning | In Indonesian |\n| --- | --- | --- |\n| ZQXP | Zebra Quota Xylophone Panel |  |\n\n## End\n";
    const { memo } = cursorMemo(`<|>${before}`, { rules });
    const start = { line: 0, character: 0 };
    const ask = (text: string) =>
      codeActions({
        memo: text === before ? memo : memoOf(text, { rules }),
        range: { start, end: start },
        only: [updateListKind],
        commands: {},
        uri: "",
      });
    const [action] = ask(before);
    assert.equal(action?.title, "Update list of acronyms");
    const after = withEdits(before, action!.edits!);
    assert.match(after, /\| LPSK \| Witness and Victim Protection Agency \| Lembaga Perlindungan Saksi dan Korban \|\n\n## End/);
    assert.doesNotMatch(after, /ZQXP/);
    assert.deepEqual(ask(after), [], "once renewed it is up to date");
    const windows = before.replaceAll("\n", "\r\n");
    const renewed = withEdits(windows, ask(windows)[0]!.edits!);
    assert.doesNotMatch(renewed, /[^\r]\n/);
    assert.deepEqual(ask(renewed), [], "with the line breaks of Windows as well");
  });
});
