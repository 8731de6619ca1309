import assert from "node:assert/strict";
import { readPinpoints } from "../../server/src/engine/pinpoints.js";

/** Each pinpoint as "text = parts", with a star where its article stands with an earlier one, and what is left unread. */
function read(text: string): string[] {
  const found = readPinpoints(text, 0);
  const pinpoints = (found?.pinpoints ?? []).map(({ text, parts, inherited }) => {
    const written = parts.map(({ value, to }) => `${value}${to ? `-${to}` : ""}`).join(" ");
    return `${text} = ${parts.map(({ level }) => level.charAt(0)).join("")} ${written}${inherited ? "*" : ""}`;
  });
  const rest = text.slice(found?.end ?? 0);
  return rest === "" ? pinpoints : [...pinpoints, `| ${rest.trim()}`];
}

describe("readPinpoints", () => {
  for (const [text, expected] of [
    ["Pasal 48 ayat (1) dan ayat (2)", ["Pasal 48 ayat (1) = ap 48 1", "ayat (2) = ap 48 2*"]],
    ["Pasal 86 huruf a, huruf b, dan huruf c", ["Pasal 86 huruf a = al 86 a", "huruf b = al 86 b*", "huruf c = al 86 c*"]],
    ["Pasal 86 huruf a, b, dan c", ["Pasal 86 huruf a = al 86 a", "b = al 86 b*", "c = al 86 c*"]],
    ["Pasal 2 ayat (1), (2), dan (3)", ["Pasal 2 ayat (1) = ap 2 1", "(2) = ap 2 2*", "(3) = ap 2 3*"]],
    ["Pasal 48 ayat (1) s.d. (3)", ["Pasal 48 ayat (1) s.d. (3) = ap 48 1-3"]],
    ["Pasal 48 ayat (1) sampai dengan ayat (3)", ["Pasal 48 ayat (1) sampai dengan ayat (3) = ap 48 1-3"]],
    ["Pasal 1 angka 7 dan angka 8", ["Pasal 1 angka 7 = an 1 7", "angka 8 = an 1 8*"]],
    ["Pasal 2 ayat (1) huruf a dan huruf b", ["Pasal 2 ayat (1) huruf a = apl 2 1 a", "huruf b = apl 2 1 b*"]],
    ["Pasal 48 ayat (1) dan ayat (2) serta Pasal 50", ["Pasal 48 ayat (1) = ap 48 1", "ayat (2) = ap 48 2*", "Pasal 50 = a 50"]],
    ["article 10(1)(a) and (b)", ["article 10(1)(a) = apl 10 1 a", "(b) = apl 10 1 b*"]],
    ["Article 10(1)(a) and (2)(b)", ["Article 10(1)(a) = apl 10 1 a", "(2)(b) = apl 10 2 b*"]],
    ["article 3, paragraphs (a) to (d)", ["article 3, paragraphs (a) to (d) = al 3 a-d"]],
    ["article 5, paragraphs 1 and 2", ["article 5, paragraphs 1 = ap 5 1", "2 = ap 5 2*"]],
    ["Articles 6(1) and 9(2)", ["Articles 6(1) = ap 6 1", "9(2) = ap 9 2"]],
    ["paragraph 2 of article 5", ["paragraph 2 of article 5 = ap 5 2"]],
    ["paragraphs 1 and 2 of article 5", ["paragraphs 1 and 2 of article 5 = ap 5 1", "2 = ap 5 2*"]],
    ["subparagraph (a) of article 3", ["subparagraph (a) of article 3 = al 3 a"]],
    ["subparagraph (a) of paragraph 2 of article 10", ["subparagraph (a) of paragraph 2 of article 10 = apl 10 2 a"]],
    ["paragraph 2 of article 5 and paragraph 1 of article 6", ["paragraph 2 of article 5 = ap 5 2", "paragraph 1 of article 6 = ap 6 1"]],
    ["ayat (1) Pasal 48", ["ayat (1) Pasal 48 = ap 48 1"]],
    ["ayat (1) dan ayat (2) Pasal 48", ["ayat (1) dan ayat (2) Pasal 48 = ap 48 1", "ayat (2) = ap 48 2*"]],
    ["huruf b Pasal 86", ["huruf b Pasal 86 = al 86 b"]],
    ["Pasal 2 sampai dengan Pasal 6", ["Pasal 2 sampai dengan Pasal 6 = a 2-6"]],
    ["arts. 6–8", ["arts. 6–8 = a 6-8"]],
  ] as const)
    it(`reads "${text}"`, () => assert.deepEqual(read(text), expected));

  it("leaves what is counted with something else", () => {
    for (const [text, expected] of [
      ["Article 5(1) and (2) protection", ["Article 5(1) = ap 5 1", "| and (2) protection"]],
      ["Article 3 and 4 countries", ["Article 3 = a 3", "| and 4 countries"]],
      ["Article 5, paragraph 2 to 5 countries", ["Article 5, paragraph 2 = ap 5 2", "| to 5 countries"]],
      ["paragraph in article 5", ["| paragraph in article 5"]],
      ["paragraph 26 of the report", ["paragraph 26 = p 26", "| of the report"]],
      ["ayat (2), Pasal 50", ["ayat (2) = p 2", "| , Pasal 50"]],
      ["Pasal 48 ayat (1) atau huruf a", ["Pasal 48 ayat (1) = ap 48 1", "| atau huruf a"]],
      ["huruf a dalam daftar", ["huruf a = l a", "| dalam daftar"]],
    ] as const)
      assert.deepEqual(read(text), expected, text);
  });
});
