import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { hashWord, shape } from "../engine/tokens.js";
import { writeFix } from "./writeFix.js";

/** Countries whose names differ, English and Indonesian (the list that Indonesia gave to the United Nations in 2025, GEGN.2/2025/122/CRP.122: https://solotrust.com/berita/194-nama-negara-mengalami-penyesuaian-ejaan-bahasa-indonesia-ini-daftarnya). */
const pairs: readonly (readonly [en: string, id: string])[] =
  "Saudi Arabia/Arab Saudi,South Korea/Korea Selatan,North Korea/Korea Utara,Singapore/Singapura,Japan/Jepang,Philippines/Filipina,Jordan/Yordania,New Zealand/Selandia Baru,Germany/Jerman,Egypt/Mesir,South Africa/Afrika Selatan,France/Prancis,Italy/Italia,Russia/Rusia,Greece/Yunani,Cyprus/Siprus,Syria/Suriah"
    .split(",")
    .map((pair) => pair.split("/") as [string, string]);

const names: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = { id: pairs, en: pairs.map(([en, id]) => [id, en]) };
const firstWords = new HashFilter(pairs.flat().map((name) => hashWord((name.split(" ")[0] as string).toLowerCase())));

/** What stands before a country that is named in a sentence of the language, not in a longer name. */
const before: Readonly<Record<Lang, RegExp>> = {
  id: /(?<![A-Za-z])(?:di|ke|dari|dan|serta|atau|antara|negara|asal|oleh|seperti|termasuk|yakni|yaitu)\s$/,
  en: /(?<![A-Za-z])(?:in|to|from|and|or|between|via|including)\s$/,
};
/** It ends the sentence or phrase; more capitals would make a longer name of it ("di Singapore Institute"). */
const after = /^(?:[,.;)]|\s?$|\s[a-z(])/;
const listGoesOn = /^,?\s(?:dan|serta|atau|and|or)\s/;

/** Findings on a country that is named in Indonesian in an English sentence, or the reverse: "Taiwan, Hong Kong, dan Saudi Arabia". */
export function countryNames({ tokens, zones, text }: BlockView, { sentences }: BlockFacts, found: FindingDraft[]): void {
  for (let at = 0; at < tokens.count; at++) {
    if (!firstWords.mayHave(tokens.hashes[at] as number) || !((tokens.shapes[at] as number) & shape.capital)) continue;
    if ((zones[at] as number) & (zone.quoted | zone.masked | zone.emphasis)) continue;
    const start = tokens.starts[at] as number;
    const lang = sentenceAt(sentences, start)?.lang;
    const pair = lang && names[lang].find(([name]) => text.startsWith(name, start));
    if (!lang || !pair) continue;
    const [name, right] = pair;
    const end = start + name.length;
    const [head, tail] = [text.slice(Math.max(0, start - longestBefore), start), text.slice(end, end + longestBefore)];
    const isListed = /[A-Za-z],\s$/.test(head) && listGoesOn.test(tail);
    if (!after.test(tail) || !(before[lang].test(head) || isListed)) continue;
    // "in Singapura dan Malaysia": the words around it are of the other language.
    if (before[lang === "en" ? "id" : "en"].test(head) || (lang === "en" && /^\s(?:dan|serta|atau|yang)\s/.test(tail))) continue;
    found.push({
      start,
      end,
      message: `"${name}" is ${lang === "en" ? "Indonesian in an English" : "English in an Indonesian"} sentence. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    });
  }
}

const longestBefore = 14;
