import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { writeFix } from "./writeFix.js";

/** "Artikel 3, paragraf (a) Protokol": an article of a treaty or law is "Pasal" in Indonesian; an "artikel" is one of a journal. Only before a number and the name of a text of law. */
export function* wordsForArticles({ text }: BlockView, { quoted }: BlockFacts): Generator<FindingDraft> {
  if (quoted || !/[Aa]rtikel\s\d/.test(text)) return;
  for (const { index: start } of text.matchAll(artikel)) {
    const end = start + "Artikel".length;
    const right = text.charAt(start) === "A" ? "Pasal" : "pasal";
    yield {
      start,
      end,
      level: "information",
      message: `An article of a treaty or law is called "pasal". Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    };
  }
}

const artikel =
  /(?<![A-Za-z])[Aa]rtikel(?=\s\d{1,3}[A-Z]?(?:,?\s(?:paragraf|ayat|huruf|butir|angka|poin|dan|hingga|sampai)\s?\(?[a-z\d]{1,3}\)?|\s?\([a-z\d]\)){0,3},?\s(?:(?:dari|dalam|pada|of|the)\s){0,2}(?:Protokol|Protocol|Konvensi|Convention|Kovenan|Covenant|Statuta|Piagam|Deklarasi|Undang-[Uu]ndang|UU(?:D|\s)|KUHA?P|UNTOC|ACTIP|CEDAW|ICCPR))/g;
