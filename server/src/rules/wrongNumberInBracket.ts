import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { conventionSubjects } from "./conventionSubjects.js";
import { levelOf, sourceOf } from "./instruments.js";

/** "Konvensi tentang Kerja Paksa atau Wajib Kerja (No. 159)": the number in the bracket behind what a Convention of the ILO is about is another one's. A subject of three words or more may lack its last one. */
export function* wrongNumbersInBrackets({ text }: BlockView, { quoted }: BlockFacts, { lexicon }: RuleContext): Generator<FindingDraft> {
  if (quoted || !/\((?:ILO )?N(?:o\.|omor)\s?\d/.test(text) || !/onven[st]i/i.test(text)) return;
  for (const match of text.matchAll(numbered)) {
    const [all, said = "", number = ""] = match;
    const written = said
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/labor(?!u)/g, "labour");
    const isLong = written.split(" ").length >= fewestWords;
    const meant = conventionSubjects(lexicon).filter(({ subject }) => subject === written || (isLong && subject.startsWith(`${written} `)));
    const numbers = new Set(meant.map((one) => one.number));
    const [right] = meant;
    if (!right || numbers.size > 1 || right.number === number) continue;
    // Two Conventions may be on one subject under names that begin alike.
    const own = conventionSubjects(lexicon).filter((one) => one.number === number);
    if (own.some(({ subject }) => subject.startsWith(written) || written.startsWith(subject))) continue;
    const start = match.index + all.lastIndexOf(number);
    const end = start + number.length;
    yield {
      start: match.index,
      end: match.index + all.length,
      message: `The ILO Convention on this subject is No. ${right.number}${own.length > 0 ? `; No. ${number} is on another` : ""}. Write No. ${right.number}.`,
      level: levelOf(right.concept, "warning"),
      ...sourceOf(right.concept),
      fixes: [{ title: `Write "No. ${right.number}"`, edits: [{ start, end, text: right.number }] }],
    };
  }
}

const fewestWords = 4;
const numbered =
  /(?<![A-Za-z])(?:Konvensi(?:\sILO)?|(?:ILO\s)?Convention)\s(?:tentang|mengenai|on|concerning)\s(?:the\s)?([^().;:]{5,120}?),?(?:\s(?:Tahun\s)?(?:19|20)\d\d)?\s\((?:ILO\s)?(?:No\.|Nomor)\s?(\d{1,3})\)/gi;
