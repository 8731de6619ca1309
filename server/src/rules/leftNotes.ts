import type { Level } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { isHidden } from "./isHidden.js";
import { smallText } from "./smallText.js";

/** A note that was to be taken out before the text went on. */
interface Note {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly level: Level;
  readonly what: string;
}

const beforeItGoes =
  "(?:sebelum|before|prior to|setelah|after|once|when) (?:it |this |the (?:memo|text|letter|report|document) |memo |surat |laporan |naskah )?(?:is |are |goes |ini )?(?:sending|sent|out|circulat\\w+|publi\\w+|print\\w+|distribut\\w+|submi\\w+|signing|signed|signature|finali\\w+|dikirim\\w*|mengirim\\w*|diedarkan|dicetak|diterbitkan|terbit|tayang|disebarkan|ditandatangani|diajukan|final\\w*|we send|you send)";
const linePart = "(?:^|[\\n(\\[|] *)(?:[-*>] )*[*_]*";

/** Notes to who works on the text, instructions about the text itself, and what a chatbot says around one; in small letters. */
export const notes: readonly Note[] = [
  {
    sign: /(?:catatan|pesan|instruksi|nb\.?|note|reminder|message|instructions?) (?:untuk|bagi|kepada|ke|to|for) /,
    pattern: new RegExp(
      `${linePart}(?:catatan|pesan|instruksi|nb|n\\.b\\.|note|reminder|message|instructions?) (?:untuk|bagi|kepada|ke|to|for) (?:the |tim |para )?(?:penyunting|(?:copy ?)?editor|pengetik|penerjemah|penata letak|layouter|desainer|typist|translators?|(?:my)?self|diri sendiri|proofreader|designer|typesetter|typesetting|layout|penyelaras)(?: bahasa)?[*_]* ?[:,\\u2013\\u2014-]`,
      "g",
    ),
    level: "information",
    what: "This is a note to who works on the text",
  },
  {
    sign: /(?:delete|remove|take out|cut|strike|hapus|hilangkan|buang|coret)/,
    pattern: new RegExp(
      `(?<![a-z])(?:(?:delete|remove|take out|cut|strike|hapus|hapuslah|hilangkan|buang|coret) (?:(?:kalimat|bagian|paragraf|baris|catatan|halaman|teks|tulisan|keterangan|kotak|instruksi|contoh) (?:ini|di atas|tersebut)|(?:this|these|the above|the) (?:sentence|paragraph|line|section|note|part|box|text|comment|instruction|page|example|guidance)s?)|${linePart}(?:delete|remove|hapus|hilangkan))(?: (?:in red|merah|first|dulu|ya|please))?[ ,]+${beforeItGoes}(?![a-z])`,
      "g",
    ),
    level: "warning",
    what: "This says what to do with the text",
  },
  {
    sign: /(?:don't|do not|jangan) (?:forget|lupa)/,
    pattern: new RegExp(
      `(?<![a-z])(?:(?:don't|do not) forget to (?:add|insert|attach|fill|check|update)|jangan lupa (?:tambahkan|masukkan|isi|lengkapi|cek|lampirkan|sisipkan|diisi|ditambahkan|dicek))(?![a-z])[^.;:\\n]{0,70}?(?: here| later| di sini| nanti| ${beforeItGoes})(?![a-z])`,
      "g",
    ),
    level: "information",
    what: "This is a note to who works on the text",
  },
  {
    sign: /comment(?:ed)? \[|dikomentari \[|komentar \[/,
    pattern: /(?<![a-z])(?:comment(?:ed)?|dikomentari|komentar) \[[a-z]{1,3}\d{1,3}(?:r\d+)?\]:/g,
    level: "warning",
    what: "This is a comment of a word processor",
  },
  {
    sign: /language model|model bahasa|as an ai|certainly|of course|absolutely|sure[,!]|tentu|baik,|knowledge cut|last (?:knowledge )?update/,
    pattern:
      /(?<![a-z])as an ai(?: language model| assistant)?,|(?<![a-z])as a large language model|(?<![a-z])sebagai (?:sebuah )?(?:model bahasa|ai|asisten ai),|(?:^|\n)[*_]*(?:certainly|sure|of course|absolutely)[!,.] (?:here|below)(?:['\u2019]s| is| are) |(?:^|\n)[*_]*(?:tentu(?: saja)?|baik)[,!.] (?:berikut|ini)(?: ini)?(?: adalah)? (?:draf|draft|versi|memo|ringkasan|contoh|hasil|teks|nota)|(?<![a-z])as of my (?:last (?:knowledge )?update|knowledge cut-?off)/g,
    level: "warning",
    what: "This is what a chatbot says around a text",
  },
];

/** Findings on notes to who works on a text, with the sentence that each stands in. "Notes to editors" and "Catatan untuk redaksi" of a press release are for those who get it, and are left alone. */
export function leftNotes(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const small = facts.quoted ? undefined : smallText(view.text);
  if (small === undefined) return;
  for (const { sign, pattern, level, what } of notes) {
    if (!sign.test(small)) continue;
    for (const match of small.matchAll(pattern)) {
      const lead = /^[^a-z\d]*/.exec(match[0])?.[0].length ?? 0;
      const sentence = sentenceAt(facts.sentences, match.index + lead) ?? { start: match.index, end: match.index + match[0].length };
      const start = Math.min(match.index + lead, sentence.start);
      const last = match.index + match[0].length;
      const end = Math.max(sentence.end, sentenceAt(facts.sentences, last - 1)?.end ?? last);
      if (
        isHidden(view, { start: match.index + lead, end: last }) ||
        isAboutTemplates.test(small.slice(start, end)) ||
        found.some((one) => one.start < end && start < one.end)
      )
        continue;
      found.push({
        start,
        end,
        level,
        message: `${what}. Take it out before the text goes on.`,
        fixes: [{ title: "Take it out", edits: [{ start, end, text: "" }] }],
      });
    }
  }
}

const isAboutTemplates = /(?<![a-z])(?:templates?|templat|asked (?:us|them) to|meminta|diminta (?:untuk )?menghapus)(?![a-z])/;
