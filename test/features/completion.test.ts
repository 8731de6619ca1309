import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { completion, completionCard } from "../../server/src/features/completion.js";
import { frontMatterFields } from "../../server/src/features/frontMatterCompletion.js";
import { lexicon } from "../helpers/base.js";
import { memoOf } from "../helpers/check.js";
import { cursorMemo, textOf, withEdits } from "../helpers/cursorMemo.js";

function complete(marked: string) {
  const { memo, text, position } = cursorMemo(marked);
  const found = completion(memo, position);
  return {
    labels: found.items.map((item) => item.label),
    incomplete: found.incomplete,
    /** The text after the item with this label is taken. */
    taking: (label: string) => {
      const item = found.items.find((one) => one.label === label);
      assert.ok(item, `No item "${label}" among ${found.items.map((one) => one.label).join(", ")}`);
      return withEdits(text, [item]);
    },
    replaced: (label: string) => textOf(text, found.items.find((one) => one.label === label)!.range),
    detail: (label: string) => found.items.find((one) => one.label === label)?.detail,
  };
}

describe("completion", () => {
  it("offers keys after @, in brackets and bare, the ones that begin so first", () => {
    const found = complete("It is a crime [@palermo-<|>");
    assert.equal(found.labels[0], "palermo-protocol");
    assert.equal(found.taking("palermo-protocol"), "It is a crime [@palermo-protocol");
    assert.ok(complete("As @uu-21-2<|> says").labels.includes("uu-21-2007"));
    assert.ok(complete("two [@uu-21-2007; @smug<|>]").labels.some((label) => label.includes("smuggling")));
    assert.ok(complete("[@<|>]").labels.length > 20);
    assert.deepEqual(
      complete("mail someone@palermo<|>").labels.filter((label) => label === "palermo-protocol"),
      [],
    );
  });

  it("replaces the whole key that the cursor stands in", () => {
    assert.equal(complete("See [@palermo-pro<|>tocol, art. 3].").taking("palermo-protocol"), "See [@palermo-protocol, art. 3].");
    assert.equal(complete("As @palermo-pro<|>tocol. Then").taking("palermo-protocol"), "As @palermo-protocol. Then");
    assert.equal(complete("[@<|>palermo-protocol]").taking("actip"), "[@actip]");
    assert.equal(complete("by @<|>word").taking("actip"), "by @actipword");
  });

  it("offers an instrument's provisions after its key", () => {
    const found = complete("[@palermo-protocol, <|>]");
    assert.ok(
      found.labels.some((label) => label.startsWith("art. 3")),
      found.labels.join("; "),
    );
    const label = found.labels.find((one) => one.startsWith("art. 3"))!;
    assert.ok((found.detail(label)?.length ?? 0) > 10);
    assert.match(complete("[@palermo-protocol, art. <|>]").taking(label), /^\[@palermo-protocol, art\. 3/);
    assert.deepEqual(complete("[@no-such-law, <|>]").labels, []);
  });

  it("goes on with provisions in the words that were begun", () => {
    for (const [marked, label, after] of [
      ["[@palermo-protocol, article 3<|>]", "art. 3(a)", "[@palermo-protocol, art. 3(a)]"],
      ["[@palermo-protocol, Article 3(<|>]", "art. 3(a)", "[@palermo-protocol, art. 3(a)]"],
      ["[@palermo-protocol, Pasal 3<|>]", "Pasal 3 huruf a", "[@palermo-protocol, Pasal 3 huruf a]"],
      ["[@palermo-protocol, pasal 3 hur<|>]", "Pasal 3 huruf a", "[@palermo-protocol, Pasal 3 huruf a]"],
      ["[@palermo-protocol, 3<|>]", "art. 3(a)", "[@palermo-protocol, art. 3(a)]"],
      ["[@palermo-protocol, art. 3(a) and <|>]", "art. 6(3)", "[@palermo-protocol, art. 3(a) and art. 6(3)]"],
      ["[@palermo-protocol, art. 3(a), 6<|>]", "art. 6(3)", "[@palermo-protocol, art. 3(a), art. 6(3)]"],
      ["[@palermo-protocol, Pasal 3 huruf a dan <|>]", "Pasal 6 ayat (3)", "[@palermo-protocol, Pasal 3 huruf a dan Pasal 6 ayat (3)]"],
      ["[@uu-21-2007, art. 48<|>]", "Pasal 48 ayat (1)", "[@uu-21-2007, Pasal 48 ayat (1)]"],
      ["[@uu-21-2007, 48<|>]", "Pasal 48", "[@uu-21-2007, Pasal 48]"],
      ["[@uu-21-2007,<|>]", "Pasal 48", "[@uu-21-2007, Pasal 48]"],
      ["[see @actip; @gcm, obj<|>]", "Objective 3", "[see @actip; @gcm, Objective 3]"],
      ["As @palermo-protocol [art. <|>] says", "art. 3(a)", "As @palermo-protocol [art. 3(a)] says"],
      ["---\nlang: id\n---\n\nKorban [@palermo-protocol, <|>]", "Pasal 3 huruf a", "[@palermo-protocol, Pasal 3 huruf a]"],
      ["---\nlang: id\n---\n\nKorban [@palermo-protocol, art. 3<|>]", "Pasal 3 huruf a", "[@palermo-protocol, Pasal 3 huruf a]"],
    ] as const) {
      const { memo, position, text } = cursorMemo(marked);
      const { items, incomplete } = completion(memo, position, " ");
      const item = items.find((one) => one.label === label);
      assert.ok(item, `${marked}: ${items.map((one) => one.label).join(", ")}`);
      assert.ok(withEdits(text, [item]).endsWith(after), withEdits(text, [item]));
      // Editors compare what they filter by with what is typed.
      const typed = textOf(text, { start: item.range.start, end: position });
      assert.ok(item.filter.toLowerCase().startsWith(typed.toLowerCase()), `${item.filter} for ${typed}`);
      assert.ok(incomplete);
      assert.equal(new Set(items.map((one) => one.label)).size, items.length);
    }
    assert.deepEqual(complete("[@palermo-protocol, art. 3(a) and more <|>]").labels, []);
    assert.deepEqual(complete("[@palermo-protocol, article 99<|>]").labels, []);
  });

  it("answers a space that asks by itself in a citation only", () => {
    for (const marked of ["tindak pidana perdag <|>", "[@actip] and <|>", "@ <|>", "---\ntype: <|>\n---\n", "`[@actip,` <|>"]) {
      const { memo, position } = cursorMemo(marked);
      assert.deepEqual(completion(memo, position, " ").items, [], marked);
    }
  });

  it("completes terms over several words and keeps what was typed in capitals", () => {
    assert.equal(complete("penanganan tindak pidana perdag<|>").replaced("tindak pidana perdagangan orang"), "tindak pidana perdag");
    assert.equal(complete("Victim ident<|>").taking("Victim identification"), "Victim identification");
    assert.ok(complete("the Palermo Pro<|>").labels.includes("Palermo Protocol"));
  });

  it("offers an acronym, and its long form with it as long as the memo has not spelled it out", () => {
    const found = complete("The LPS<|>");
    assert.ok(found.labels.includes("LPSK"));
    assert.ok(found.labels.some((label) => label.endsWith("(LPSK)")));
    const defined = complete("The Witness and Victim Protection Agency (LPSK) helps.\n\nThe LPS<|>");
    assert.ok(defined.labels.includes("LPSK"));
    assert.ok(!defined.labels.some((label) => label.endsWith("(LPSK)")));
  });

  it("never offers a discouraged form", () => {
    assert.ok(!complete("a child prostit<|>").labels.some((label) => /^child prostitut/i.test(label)));
  });

  it("completes terms in the plural", () => {
    assert.equal(complete("Victims of traf<|>").taking("Victims of trafficking"), "Victims of trafficking");
    assert.ok(complete("two victims of traf<|>").labels.includes("victims of trafficking"));
    assert.ok(complete("the victim<|>").labels.includes("victim of trafficking"));
  });

  it("offers the fields of front matter that are not there, and no terms", () => {
    const inFront = (field: string) => complete(`---\ntitle: "A"\n${field}\n---\n\nText.\n`);
    assert.deepEqual(inFront("typ<|>").labels, ["type"]);
    assert.equal(inFront("typ<|>").taking("type"), '---\ntitle: "A"\ntype: \n---\n\nText.\n');
    assert.equal(inFront("ty<|>p: x").taking("type"), '---\ntitle: "A"\ntype: x\n---\n\nText.\n');
    assert.ok(!inFront("<|>").labels.includes("title"));
    assert.ok(inFront("<|>").labels.includes("date"));
    assert.deepEqual(inFront("traf<|>").labels, []);
    assert.deepEqual(inFront("---<|>").labels, []);
    for (const name of Object.keys(frontMatterFields)) {
      const [field] = [...memoOf(`---\n${name}: x\n---\n`).blocks][0]?.facts.fields ?? [];
      assert.equal(field?.name, name);
    }
  });

  it("knows the kinds of papers that the snippets write", () => {
    const written = ["en", "id"].flatMap((lang) => {
      const text = readFileSync(new URL(`../../snippets/${lang}.json`, import.meta.url), "utf8");
      return [...text.matchAll(/"type: ([a-z-]+)"/g)].map(([, type]) => type ?? "");
    });
    const { labels } = complete("---\ntype: <|>\n---\n");
    assert.ok(written.length > 4);
    for (const type of written) assert.ok(labels.includes(type), type);
  });

  it("offers the values of a field of front matter", () => {
    const inFront = (field: string, more = "lang: en") => complete(`---\n${more}\n${field}\n---\n\nText.\n`);
    assert.deepEqual(inFront("lang: <|>", "title: A").labels, ["en", "id"]);
    assert.deepEqual(inFront("type: po<|>").labels, ["policy-memo"]);
    assert.equal(inFront("type: po<|>").taking("policy-memo"), "---\nlang: en\ntype: policy-memo\n---\n\nText.\n");
    assert.equal(inFront("type: po<|>licy").taking("policy-memo"), "---\nlang: en\ntype: policy-memo\n---\n\nText.\n");
    assert.equal(inFront("type:<|>", "lang: id").labels[0], "memo-kebijakan");
    assert.equal(inFront("type:<|>").taking("policy-memo"), "---\nlang: en\ntype: policy-memo\n---\n\nText.\n");
    assert.deepEqual(inFront("date: <|>").labels, ["2026-11-23"]);
    assert.deepEqual(inFront("profile: <|>").labels, ["un", "asean"]);
    assert.deepEqual(inFront("number: traf<|>").labels, []);
    // A title is prose.
    assert.ok(inFront("title: The Palermo Pro<|>").labels.includes("Palermo Protocol"));
  });

  it("is silent in code, addresses and comments, and after one letter", () => {
    for (const marked of [
      "`palermo pro<|>`",
      "```\npalermo pro<|>\n```",
      "<!-- palermo pro<|> -->",
      "https://x.org/palermo<|>",
      "x<|>",
      "<|>",
    ])
      assert.deepEqual(complete(marked).labels, [], marked);
  });

  it("gives a card for an item that is looked at", () => {
    assert.match(completionCard(lexicon(), "palermo-protocol", "en") ?? "", /Palermo Protocol/);
    assert.equal(completionCard(lexicon(), "no-such-law", "en"), undefined);
  });
});
