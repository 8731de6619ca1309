import assert from "node:assert/strict";
import { type CitationManner, citationText } from "../../server/src/features/citationText.js";
import { lexicon } from "../helpers/base.js";
import { cursorMemo } from "../helpers/cursorMemo.js";

/** The citation that goes where the cursor stands. */
function cite(marked: string, style: CitationManner["style"], { key = "palermo-protocol", pinpoint = "art. 3(a)" } = {}): string {
  const { memo, position } = cursorMemo(marked);
  const concept = lexicon().concept(key);
  assert.ok(concept);
  return citationText({ concept, pinpoint, style, practice: "auto", memo, at: position }, (other) => lexicon().concept(other));
}

const title =
  "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime";
const full = `^[${title}, United Nations, *Treaty Series*, vol. 2237, No. 39574, art. 3 (a).]`;
const short = "^[Palermo Protocol, art. 3 (a).]";
const law = "Law No. 21 of 2007 on the Eradication of the Criminal Act of Trafficking in Persons";

describe("citationText", () => {
  for (const [what, marked] of [
    ["named by its short name alone", "Under the Palermo Protocol<|>, victims are helped.\n"],
    ["named behind the place only", `One.<|> Two.^[${title}, art. 2.]\n`],
    ["noted in short before", "One.^[Palermo Protocol, art. 2.] Two.<|>\n"],
    ["given in full in the text, not in a note", `Under the ${title}, they are helped.<|>\n`],
    ["given in full in someone else's words", `> One.^[${title}.]\n\nTwo.<|>\n`],
    ["noted by a footnote whose mark stands behind the place", `One.<|> Two.[^1]\n\n[^1]: ${title}, art. 2.\n`],
  ] as const)
    it(`notes in full what is ${what}`, () => assert.equal(cite(marked, "note"), full));

  for (const [what, marked] of [
    ["noted in full before", `One.^[${title}, United Nations, *Treaty Series*, vol. 2237.] Two.<|>\n`],
    ["noted by a footnote whose mark stands before", `One.[^1] Two.<|>\n\n[^1]: ${title}, art. 2.\n`],
    ["noted over two lines", `One.^[${title.replace("and Punish", "and\nPunish")}.]\n\nTwo.<|>\n`],
    ["noted in full in another footnote", `One.[^a] Two.[^b]\n\n[^b]: <|>\n\n[^a]: ${title}.\n`],
  ] as const)
    it(`notes in short what is ${what}`, () => {
      assert.equal(cite(marked, "note").replace(/^(?!\^)(.*)$/, "^[$1]"), short);
    });

  it("writes no note within a note", () => {
    assert.equal(cite("One.^[See <|>]\n", "note"), full.slice(2, -1));
    assert.equal(cite("One.[^1]\n\n[^1]: See <|>.\n", "note"), full.slice(2, -2));
    assert.equal(cite("One.^[See <|>.] Two.\n", "note"), full.slice(2, -2));
  });

  it("writes a law in full until its title was given", () => {
    const asked = { key: "uu-21-2007", pinpoint: "Pasal 48" };
    assert.equal(cite("Under UU 21/2007 and Law No. 21 of 2007, see <|>\n", "inline", asked), `article 48 of ${law}`);
    assert.equal(cite(`Under *${law}*, see <|>\n`, "inline", asked), "article 48 of Law No. 21/2007");
    assert.equal(cite(`One.^[${law}.] See <|>\n`, "inline", asked), "article 48 of Law No. 21/2007");
    assert.equal(cite(`## ${law}\n\nSee <|>\n`, "inline", asked), `article 48 of ${law}`);
    const republic = "Undang-Undang Republik Indonesia Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang";
    assert.equal(cite(`Menurut ${republic}, korban dilindungi. Lihat <|>\n`, "inline", asked), "Pasal 48 UU 21/2007");
  });

  it("writes a resolution of the Council in full at first", () => {
    const asked = { key: "unsc-2331", pinpoint: "" };
    assert.equal(
      cite("Under Security Council resolution 2331 (2016), see <|>\n", "inline", asked),
      "Security Council resolution 2331 (2016)",
    );
  });

  it("is always short where the user wants that, and a key in a memo by keys", () => {
    assert.equal(cite("See <|>\n", "inline-short"), "article 3 (a) of the Palermo Protocol");
    assert.equal(cite(`One.^[${title}.] See <|>\n`, "key"), "[@palermo-protocol, art. 3(a)]");
  });
});
