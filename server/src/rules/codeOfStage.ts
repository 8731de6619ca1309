import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "Berkas dinyatakan lengkap (P-19)", "| Case file complete | P-19 |": the code of a form of the prosecution service beside what another form says. The forms as in Keputusan Jaksa Agung
 * 518/A/J.A/11/2001 (https://www.kompas.com/tren/read/2022/10/04/070000665/p18-p19-dan-p21-artinya-apa-ini-kode-kode-dalam-berkas-perkara).
 */
export function codesOfStages(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayBe.test(text)) return;
  for (const match of text.matchAll(codes)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    if (isHidden(view, { start, end }) || isMarkedSic(text, end)) continue;
    const key = written.replace(/[^A-Z\d]/g, "");
    const told = toldBeside(text, start, end);
    if (told === undefined || (forms[key] ?? never).test(told)) continue;
    const rights = Object.keys(forms).filter((form) => forms[form]?.test(told));
    const [right] = rights;
    const sentence = sentenceAt(facts.sentences, start);
    if (right === undefined || rights.length > 1 || (sentence && unlikely.test(text.slice(sentence.start, sentence.end).toLowerCase())))
      continue;
    const name = right === "SPDP" || !written.includes("-") ? right : right.replace("P", "P-");
    const turned = key === "P21" && right === "P18" ? incompleteBehind(text, end, told) : undefined;
    found.push({
      start,
      end: turned?.end ?? end,
      level: "information",
      message: `"${written}" is ${meanings[key]}; what is said here is ${meanings[right]}. Write ${turned ? `"${turned.text}" or ` : ""}"${name}".`,
      fixes: [...(turned ? [writeFix(turned.start, turned.end, turned.text)] : []), writeFix(start, end, name)],
    });
  }
}

const mayBe = /(?<![A-Za-z])(?:P-?(?:16A?|17|18|19|20|21)|SPDP)(?![A-Za-z\d])/;
const codes = /(?<![A-Za-z\d/-])(?:P-?(?:16A?|17|18|19|20|21)|SPDP)(?![A-Za-z\d]|-[A-Za-z\d])/g;
const never = /(?!)/;

/** What each form says, in small letters. */
const forms: Readonly<Record<string, RegExp>> = {
  P16: /penunjukan (?:jaksa|penuntut)|menunjuk jaksa|jaksa (?:\w+ )?ditunjuk|appointment of (?:a |the )?(?:public )?prosecutors?|appoint(?:s|ed|ing)? (?:a |the )?(?:public )?prosecutors?|prosecutors? (?:is |are |was |were )?(?:appointed|assigned)/,
  P17: /(?:permintaan|meminta) (?:laporan )?(?:perkembangan|hasil) (?:hasil )?penyidikan|request for (?:a report on )?the (?:progress|results?) of the investigation|asks? (?:for|about) the progress of the investigation/,
  P18: /(?:penyidikan|berkas)(?: \w+)? (?:itu )?(?:(?:dinyatakan|masih|ternyata) )?(?:belum|tidak) lengkap|(?:investigation|file)(?: \w+){0,2} (?:incomplete|not (?:yet )?complete)|incomplete (?:investigation|(?:case )?file)/,
  P19: /(?:pengembalian|mengembalikan|dikembalikan)[^.;|]{0,40}(?:berkas|petunjuk|dilengkapi|penyidik)|berkas[^.;|]{0,30}dikembalikan|(?:petunjuk|dilengkapi)[^.;|]{0,20}(?:jaksa|penyidik)|(?:case )?files? (?:is |are |was |were )?(?:sent back|returned)|(?:sends?|sent|returns?|returned|return of|returning)[^.;|]{0,24}(?:case )?files?(?: back)?(?! is complete)|file returned/,
  P21: /(?<!belum )(?<!tidak )(?:dinyatakan|menyatakan|sudah|telah|berkas|penyidikan)(?: perkara| penyidikan| tersangka| berkas| sudah| telah)*(?: dinyatakan| itu)* lengkap(?! (?:dengan|dan dikembalikan))|(?<!not )(?<!in)(?:declared|file|files|investigation)(?: \w+)? (?<!not )(?<!in)complete(?![a-z])|complete (?:case )?file/,
  SPDP: /(?:dimulainya|mulainya|pemberitahuan (?:di)?mulai\w*) penyidikan|(?:commencement|start|beginning) of (?:the )?investigation/,
};
const meanings: Readonly<Record<string, string>> = {
  P16: "the order that appoints a prosecutor to follow the investigation",
  P16A: "the order that appoints a prosecutor to settle the case",
  P17: "the request for the progress of the investigation",
  P18: "the notice that the result of the investigation is incomplete",
  P19: "the return of the file to be completed",
  P20: "the notice that the time for the investigation is over",
  P21: "the notice that the result of the investigation is complete",
  SPDP: "the notice that an investigation has begun",
};
const unlikely = /(?<![a-z])(?:bukan|bukanlah|tidak sama|rather than|instead of|wrongly|keliru)(?![a-z])/;

/** "P-21, yaitu pemberitahuan bahwa hasil penyidikan belum lengkap": who explains the code may have turned the word about instead. */
function incompleteBehind(text: string, from: number, told: string): { start: number; end: number; text: string } | undefined {
  const behind = text.slice(from, from + told.length + longest);
  if (!behind.toLowerCase().includes(told)) return undefined;
  const found = incomplete.exec(behind);
  if (!found) return undefined;
  const [written] = found;
  const start = from + found.index;
  return { start, end: start + written.length, text: /lengkap/.test(written) ? "sudah lengkap" : "complete" };
}

const incomplete = /(?<![A-Za-z])(?:(?:belum|tidak|masih belum) lengkap|not (?:yet )?complete|incomplete)(?![a-z])/;

/** What stands beside a code as its meaning: right before a bracket with it, in a bracket or after a sign of equality behind it, or in the cells of its row. */
function toldBeside(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end, end + longest);
  const before = text.slice(Math.max(0, start - longest), start);
  if (text.includes("|")) {
    const row = rowAround(text, start);
    if ((row.match(codes) ?? []).length === 1) return row.toLowerCase();
    return undefined;
  }
  if (/\((?:kode |formulir |form |code )?$/.test(before) && /^\)/.test(after)) return clauseBefore(before);
  const behind =
    /^(?:\s?\(([^()]{8,80})\)|\s?(?:=|:|\u2013|-\s|adalah|berarti|yaitu|means|is|stands for)\s?([^.;,|]{8,80})|,?\s(?:yaitu|yakni|that is|i\.e\.|(?:yang )?(?:menyatakan|menandakan)|tanda|which means|declaring|stating)\s([^.;,|]{8,80}))/.exec(
      after,
    );
  const told = behind?.[1] ?? behind?.[2] ?? behind?.[3];
  return told?.toLowerCase();
}

const longest = 110;

/** "Lengkap (P-21) setelah dikembalikan (P-19)": what stands before another bracket or such a word is told of that one. */
const clauseEdge =
  /[.;:,|)\n]|\s(?:lalu|kemudian|sehingga|dan kemudian|setelah|sesudah|sebelum|usai|sesudahnya|hingga|sampai|and then|dan|and|after|before|until|once)\s/;

/** The clause that ends where the bracket opens. */
function clauseBefore(before: string): string {
  return (before.split(clauseEdge).at(-1) ?? "").toLowerCase();
}

function rowAround(text: string, at: number): string {
  const from = text.lastIndexOf("\n", at) + 1;
  const to = text.indexOf("\n", at);
  return text.slice(from, to < 0 ? text.length : to);
}
