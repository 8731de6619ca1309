import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/** "meratifikasi ILO tahun 2007 No. 188", "ratifikasi ILO 189": what is ratified is a convention of the organisation, and that word is missing. */
export function conventionsLeftOut(view: BlockView, { quoted }: BlockFacts): readonly FindingDraft[] {
  const { text } = view;
  if (quoted || !mayBe.test(text)) return none;
  const found: FindingDraft[] = [];
  for (const { 0: written, index, groups } of text.matchAll(leftOut)) {
    const { lead = "", before = "", word = "", number = "", after = "" } = groups ?? {};
    const start = index + lead.length;
    const end = index + written.length;
    if (Number(number) > beyondConventions || isHidden(view, { start, end })) continue;
    const year = before || after;
    const right = `Konvensi ILO ${word === "" ? "" : `${word.trim()} `}${number}${year === "" ? "" : ` Tahun ${year}`}`;
    found.push({
      start,
      end,
      level: "information",
      message: `ILO is the organisation; what is ratified is its convention. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    });
  }
  return found;
}

const none: readonly never[] = [];
/** The ILO is far from this number. */
const beyondConventions = 200;
const mayBe = /atifikasi(?:nya)?\sILO\s/;
const leftOut =
  /(?<lead>[Rr]atifikasi(?:nya)?\s)ILO\s(?:[Tt]ahun\s(?<before>(?:19|20)\d\d)\s)?(?<word>No\.\s?|Nomor\s)?(?<number>\d{1,3})(?:\s?[Tt]ahun\s(?<after>(?:19|20)\d\d)|\/(?:19|20)\d\d)?(?![\d/])/g;
