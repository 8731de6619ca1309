import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/** "Undang-Undang No. 39 Pasal 11 ayat (1) Tahun 2004": the article stands between the number of the act and its year, which belong together; it goes before the act. */
export function articlesInsideNumbers(view: BlockView, { quoted }: BlockFacts): readonly FindingDraft[] {
  const { text } = view;
  if (quoted || !mayBe.test(text)) return none;
  const found: FindingDraft[] = [];
  for (const { 0: written, 1: act = "", 2: article = "", 3: rest = "", 4: year = "", index } of text.matchAll(inside)) {
    const end = index + written.length;
    if (isHidden(view, { start: index, end })) continue;
    // The name of an act in full has "Nomor" in full.
    const number = `${act.replace(/(No\.?|Nomor)\s?(?=\d)/, (word) => (/^[UP][a-z]/.test(act) ? "Nomor " : `${word.trim()} `))} Tahun ${year}`;
    const right = `Pasal ${article.replace(/[()\s]/g, "")}${rest} ${number}`.replace(/\s+/g, " ");
    found.push({
      start: index,
      end,
      level: "information",
      message: `The article stands between the number and the year of the act. Write "${right}".`,
      fixes: [writeFix(index, end, right)],
    });
  }
  return found;
}

const none: readonly never[] = [];
const mayBe = /\d,?\s(?:Pasal|pasal)\s[^.;]{1,40}\s[Tt]ahun\s\d{4}/;
const inside =
  /(?<![A-Za-z-])((?:UU|Undang-Undang|PP|Perpres|Peraturan\s(?:Pemerintah|Presiden))(?:\sRI)?\s(?:No\.?|Nomor)\s?\d{1,3}),?\s[Pp]asal\s(\(?\d{1,3}[A-Z]?\)?)((?:,?\s(?:[Aa]yat\s\(\d{1,2}\)|[Aa]yat\s\d{1,2}|[Hh]uruf\s\(?[a-z]\)?))*)\s[Tt]ahun\s((?:19|20)\d\d)(?!\d)/g;
