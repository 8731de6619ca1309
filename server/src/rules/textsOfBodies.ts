import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { likeCase } from "./replacements.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

const heads = new HashFilter(["comment", "recommendation", "umum", "kementerian"].map(hashWord));

/** Findings on a numbered text that is called by the name of what another body gives: a "general comment" of CEDAW, which gives recommendations, and a "Peraturan Kementerian", which is the minister's. */
export function textsOfBodies({ tokens, zones, text }: BlockView, { quoted }: BlockFacts, found: FindingDraft[]): void {
  if (quoted) return;
  for (let at = 1; at < tokens.count; at++) {
    if (!heads.mayHave(tokens.hashes[at] as number) || tokens.gaps[at] !== 0 || (zones[at] as number) & (zone.quoted | zone.masked))
      continue;
    const start = tokens.starts[at - 1] as number;
    const end = tokens.ends[at] as number;
    const written = text.slice(start, end);
    const draft = generalText(text, start, end, written) ?? ofMinistry(text, start, end, written);
    if (draft && !isMarkedSic(text, end)) found.push(draft);
  }
}

/** "General Comment Nomor 38 dari Komite CEDAW": two of the committees give general recommendations, the others general comments. */
function generalText(text: string, start: number, end: number, written: string): FindingDraft | undefined {
  const kind = generalKinds.exec(written);
  if (!kind) return undefined;
  const isComment = /^(?:general\s+comment|komentar)/i.test(written);
  const numbered = afterGeneral.exec(text.slice(end, end + 110));
  const before = ownerBefore.exec(text.slice(Math.max(0, start - 40), start));
  if (!numbered) return undefined;
  const owner = numbered[1] ?? numbered[2] ?? before?.[1];
  if (owner === undefined || recommending.test(owner) !== isComment) return undefined;
  const right = likeCase(
    /^general/i.test(written)
      ? isComment
        ? "general recommendation"
        : "general comment"
      : isComment
        ? "rekomendasi umum"
        : "komentar umum",
    written,
  );
  const gives = isComment ? "general recommendations (rekomendasi umum)" : "general comments (komentar umum)";
  return {
    start,
    end,
    level: "information",
    message: `This committee gives ${gives}. Write "${right}".`,
    fixes: [writeFix(start, end, right)],
  };
}

const generalKinds = /^(?:general\s+(?:comment|recommendation)|(?:komentar|rekomendasi)\s+umum)$/i;
const owners =
  "CEDAW|CERD|CRC|CMW|CESCR|CRPD|CCPR|Committee\\son\\sthe\\s(?:Elimination|Rights)|Committee\\son\\s(?:Migrant|Economic)|Human\\sRights\\sCommittee|Komite\\s(?:tentang\\s)?(?:Penghapusan|Hak|HAM|Pekerja)";
/** An owner between the kind and the number, or after it. */
const afterGeneral = new RegExp(
  `^(?:\\s(?:Komite\\s)?(${owners})[A-Za-z ]{0,60}?)?\\s(?:No\\.?|Nomor|Number)\\s?\\d{1,2}(?:\\s(?:\\((?:19|20)\\d\\d\\)|Tahun\\s(?:19|20)\\d\\d))?(?:,?\\s(?:(?:of|by|from|dari|oleh)\\s)?(?:the\\s|Komite\\s)?(${owners}))?`,
);
const ownerBefore = new RegExp(`(?<![A-Za-z])(${owners})(?:['\u2019]s)?(?:\\sCommittee(?:['\u2019]s)?)?\\s$`);
const recommending = /^(?:CEDAW|CERD|Committee\son\sthe\sElimination|Komite\s(?:tentang\s)?Penghapusan)/;

/** "Peraturan Kementerian Ketenagakerjaan Nomor 5 Tahun 2020". */
function ofMinistry(text: string, start: number, end: number, written: string): FindingDraft | undefined {
  const act = /^(Peraturan|Keputusan|Instruksi)\s+Kementerian$/.exec(written)?.[1];
  if (act === undefined || !numberOfMinistry.test(text.slice(end, end + 120))) return undefined;
  const right = `${act} Menteri`;
  return {
    start,
    end,
    level: "information",
    message: `A ministry gives no ${act.toLowerCase()}: its minister does. Write "${right}".`,
    fixes: [writeFix(start, end, right)],
  };
}

/** The subject of the ministry in capitals, then a number. */
const numberOfMinistry = /^(?:,?\s(?:[A-Z][A-Za-z-]*|dan)){1,9}\s(?:Nomor|No\.?)\s?:?\s?(?:[A-Z.-]+[-/.\s]?)?\d/;
