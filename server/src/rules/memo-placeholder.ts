import { mark } from "../engine/chars.js";
import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { type BlockRule, blockHas, type FindingDraft, type FixDraft, type RuleContext } from "../engine/rule.js";
import { sentenceAt, sentenceText } from "../engine/sentences.js";
import { hashWord } from "../engine/tokens.js";
import { dayInWords } from "./instruments.js";
import { leftNotes } from "./leftNotes.js";
import { isWhollyLeft, placeholdersIn } from "./placeholders.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports what a form or a draft left to be filled in: slots in double square brackets, "TBD", "[TBC]", "(tba)", "TODO", "XXX", "Rp XX", "20XX", blanks, "[insert ...]",
 * "[isi ...]", "[year]", "[tahun]", "lorem ipsum"; and notes to who works on the text ("Note to editor: ...", "delete this line before sending"). In memos only; what stands in a form, under a title that says so, is for others to fill in.
 *
 * Bad:  The meeting is on [[date]].
 * Good: The meeting is on 12 March 2026.
 * Bad:  Rapat dihadiri oleh [isi nama petugas].
 * Good: Rapat dihadiri oleh dua petugas.
 */
export const memoPlaceholder: BlockRule = {
  id: "memo-placeholder",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.words | blockHas.frontMatter,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    if (!context.isMemo || view.quoted || (view.tokens.count === 0 && view.kind !== "front-matter")) return found;
    const isForm = facts.section === "form";
    if (!isForm && (view.kind === "paragraph" || view.kind === "item")) found.push(...emptyLabels(view));
    found.push(...slotsInFields(view, facts));
    leftNotes(view, facts, found);
    if (!mayHold(view)) return found;
    const { text } = view;
    const hidden = view.ranges.filter((range) => range.kind !== "slot" && range.kind !== "emphasis");
    for (const match of placeholdersIn(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < view.contentStart || end > view.contentEnd || found.some((one) => one.start < end && start < one.end)) continue;
      if (isForm && ofFormItself.test(match[0])) continue;
      // "<name of officer>" is read as markup, which has no such tag.
      const isTag = match[0].startsWith("<") && hidden.some((range) => range.kind === "html" && range.start === start && range.end === end);
      if (!isTag && hidden.some((range) => range.start < end && start < range.end)) continue;
      if (/^x{3,}$/i.test(match[0]) && !/^(?:X+|x+)$/.test(match[0])) continue;
      const isDayToCome =
        match[0] === "xx" && /:\s$/.test(text.slice(0, start)) && /^\s\p{Lu}\p{Ll}+\s20\d\d/u.test(text.slice(end, end + 16));
      if (/^(?:xx|to[ -]?do|fixme)$/i.test(match[0]) && match[0] !== match[0].toUpperCase() && !isDayToCome) continue;
      if (match[0] === "XX" && isTwenty(text, start, end)) continue;
      if (match[0] === "20xx" && view.kind === "table") continue;
      if (
        /^(?:\.{5}|\u2026\u2026)/.test(match[0]) &&
        !/^(?:\/|\s(?:[a-z]|Tahun\s|\p{Lu}\p{Ll}{2,8}\s20\d\d))/u.test(text.slice(end, end + 16)) &&
        !/(?<![A-Za-z])(?:No|Nomor|Number)\.?\s$/.test(text.slice(Math.max(0, start - 8), start)) &&
        !(
          /(?<![a-z])(?:hari|tanggal|tgl\.?|pukul)\s$/i.test(text.slice(Math.max(0, start - 10), start)) && /[,;]/.test(text.charAt(end))
        ) &&
        !(/:\s$/.test(text.slice(0, start)) && /^[^\S\n]*(?:\n|$)/.test(text.slice(end))) &&
        !isSumBefore(text, start)
      )
        continue;
      const isBracketed = text.charAt(start - 1) === "[" && text.charAt(end) === "]";
      if (
        match[0] === "TBC" &&
        !isBracketed &&
        !isAfterLabel(text, start, end) &&
        isIllness(sentenceText(text, facts.sentences, start), sentenceAt(facts.sentences, start)?.lang)
      )
        continue;
      // "C xxxx 123" hides a number on purpose.
      if (
        /^(?:x+|X{3,})$/.test(match[0]) &&
        (/^\s?\d/.test(text.slice(end, end + 2)) || /\d\s?$/.test(text.slice(Math.max(0, start - 2), start)))
      )
        continue;
      // "birth attendants (TBA)": letters that the text itself introduces.
      if (/^\(TB[A-D]/.test(match[0]) && facts.definitions.some((one) => one.start >= start && one.end <= end)) continue;
      if (/^\(tbc/i.test(match[0]) && isIllness(sentenceText(text, facts.sentences, start), sentenceAt(facts.sentences, start)?.lang))
        continue;
      if (/^\[xx/i.test(match[0]) && hiddenPerson.test(text.slice(Math.max(0, start - 24), start))) continue;
      if (match[0].startsWith("_") && (!hasWordsOnLine(text, start, end) || isFootnoteRule(match[0], text.slice(end, end + 6)))) continue;
      // A capital begins the next sentence: the marks ended one, or a picture was lost there.
      if (/^\?+$/.test(match[0]) && /^\s\p{Lu}/u.test(text.slice(end, end + 2)) && !monthAfter.test(text.slice(end, end + 12))) continue;
      if (/^to be (?:filled|completed)/i.test(match[0]) && filler.test(text.slice(end, end + 24))) continue;
      // "[name withheld]": it was left out, and is not to come.
      if (withheld.test(match[0])) continue;
      if (match[0].startsWith("_") && isOfForm(text, start, end)) continue;
      // "Diisi oleh petugas:", "Please write your name here: ____": somebody else is to fill it in.
      if (/^[_.\u2026]/.test(match[0]) && forOthers.test(text)) continue;
      // What a form of a word processor shows stands alone; "please choose an item from the list" is advice.
      if (/^(?:click|choose|klik|pilih)/i.test(match[0]) && !(/^\p{Lu}/u.test(match[0]) && /^[^\S\n]*(?:\n|\||$)/.test(text.slice(end))))
        continue;
      // "the date must follow the pattern dd/mm/yyyy"
      if (
        /^(?:dd|hh|tgl|xx)[-/.]/i.test(match[0]) &&
        /(?:pattern|format|form|pola|bentuk|susunan)\s(?:(?:penulisan\s)?tanggal\s|date\s)?["\u201c'*_]{0,2}$/i.test(
          text.slice(Math.max(0, start - 32), start),
        )
      )
        continue;
      if (
        /^[[<(]/.test(match[0]) &&
        (wordForSlot.test(text.slice(Math.max(0, start - 40), start)) || ofTemplates.test(sentenceText(text, facts.sentences, start)))
      )
        continue;
      if ((match[0].startsWith("_") || /filled|completed/i.test(match[0])) && blankLines(text) >= fewestOfBlankForm) continue;
      if ((!match[0].startsWith("08") && isMaskedNumber(text, start, match[0])) || isOmission(text, start, end, match[0])) continue;
      if (
        /^X{3,}$/.test(match[0]) &&
        /(?:film|movie|novel|album|series|band|brand|sandi|kode|code|symbol|lambang)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
      )
        continue;
      if (/^X{3,}$/.test(match[0]) && (isRomanThirty(text, start) || text.charAt(end) === "-")) continue;
      const isFrontMatterComment = view.kind === "front-matter" && /#[^\n]*$/.test(text.slice(text.lastIndexOf("\n", start) + 1, start));
      if (isFrontMatterComment) continue;
      found.push({ ...draft(start, end, match[0]), ...dateInstead(start, end, facts, context) });
    }
    return found;
  },
};

/** "Date: [insert date]": nothing of the writer's own stands there, so that the day can be put in its place. */
function dateInstead(start: number, end: number, { fields }: BlockFacts, { date, lang }: RuleContext): { fixes?: FixDraft[] } {
  const field = fields.find(
    ({ name, value, valueStart, valueEnd }) => name === "date" && valueStart <= start && end <= valueEnd && isWhollyLeft(value),
  );
  return field ? { fixes: [writeFix(field.valueStart, field.valueEnd, dayInWords(date, lang))] } : {};
}

/** Words of which one stands in every placeholder that has no bracket. */
const telling: ReadonlySet<number> = new Set(
  [
    "tbd",
    "tbc",
    "tba",
    "announced",
    "advised",
    "t",
    "tktk",
    "lorem",
    "filled",
    "completed",
    "diisi",
    "sini",
    "here",
    "todo",
    "fixme",
    "dd",
    "tgl",
    "hh",
    "menyusul",
    "follow",
    "enter",
    "item",
    "memasukkan",
    "referensi",
    "reference",
    "bookmark",
    "cek",
    "check",
    "periksa",
    "konfirmasi",
    "confirm",
    "tanya",
    "ask",
  ].map(hashWord),
);

/** Most blocks have neither a bracket that may be a slot nor a word that a placeholder needs. */
function mayHold({ kind, tokens, text }: BlockView): boolean {
  if (kind === "front-matter" || signs.some((sign) => text.includes(sign))) return true;
  if ((text.includes("...") || text.includes("\u2026")) && dotSigns.some((sign) => text.includes(sign))) return true;
  if (tokens.marks & mark.bracket && opens(text, "[", "[_?abcdefghijklmnoprstuvwxy")) return true;
  if (tokens.marks & mark.angle && opens(text, "<", "intdajrmslycpvhboekwu")) return true;
  for (let at = 0; at < tokens.count; at++) {
    if (telling.has(tokens.hashes[at] as number)) return true;
    const start = tokens.starts[at] as number;
    if ((text.charCodeAt(start) | 32) === 0x78 && (text.charCodeAt(start + 1) | 32) === 0x78) return true;
  }
  return false;
}

const signs = [
  "To be ",
  "TO BE ",
  "(to be ",
  "(akan ",
  "(masih akan ",
  "(untuk di",
  "(di",
  "(belum di",
  "(delete as",
  "(strike out",
  "(coret",
  ",   ",
  "{{",
  "??",
  "__",
  "XX",
  "20xx",
  "TO DO",
  "TO-DO",
  "(isi",
  "(insert",
  "(fill in",
  "(nama ",
  "(Nama ",
  "(tanda ",
  "(Tanda ",
  "(source",
  "(sumber",
  "(angka",
  "(data",
  "(tambahkan ",
  "(masukkan ",
  "(sisipkan ",
  "(lengkapi ",
  "(perlu ",
  "(add ",
  "(need ",
  " .... ",
  "(figure",
  "(signature",
  "(Signature",
  "20..",
  "20\u2026",
  "##",
  "[..",
  "[\u2026",
  "[ ..",
  "<angka>",
  "<persentase>",
];
/** Where a text has dots in a row at all. */
const dotSigns = [
  ".....",
  "Rp. ...",
  "Rp. \u2026",
  " ...,",
  " \u2026,",
  " ...;",
  " \u2026;",
  "\u2026\u2026",
  "\u2026/",
  ".../",
  "Rp...",
  "Rp ...",
  "Rp\u2026",
  "Rp \u2026",
  " ... ",
  " \u2026 ",
  "-...",
];

/** Behind one of the brackets stands one of these letters, or one that is not plain: "[@key]", "[^1]" and "[2]" are no slots. */
function opens(text: string, bracket: string, letters: string): boolean {
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    const next = text.charAt(at + 1);
    if (letters.includes(next.toLowerCase()) || next > "~") return true;
  }
  return false;
}

/** "Venue: TBC": nothing else stands behind the label. */
function isAfterLabel(text: string, start: number, end: number): boolean {
  return /[A-Za-z]:[*_]*\s$/.test(text.slice(Math.max(0, start - 6), start)) && /^[^\S\n]*(?:\n|\||$)/.test(text.slice(end));
}

/** "The victim [XX]", "saksi [XX]": a name that is hidden. */
const hiddenPerson =
  /(?<![a-z])(?:accused|appellant|victim|witness|complainant|petitioner|respondent|defendant|minor|child|girl|boy|woman|man|named|mr|mrs|ms|korban|saksi|terdakwa|pemohon|termohon|tersangka|anak|pelapor|perempuan|bernama|sdr|sdri|inisial|ibu|bapak)\.?\s$/i;

/** The value of a memo's field that a template left there, without a bracket around it: "From: Your Name", "| Dari | isi di sini |". */
function* slotsInFields({ text, kind }: BlockView, { fields }: BlockFacts): Generator<FindingDraft> {
  for (const { name, value, valueStart, valueEnd } of fields) {
    const written = value.trim();
    // "Lampiran: -" says that there is none.
    const isBlank = /^(?:-|\u2013|\u2014|n\/a)$/i.test(written);
    // A date that is no date is told by its own rule; the labels of a table's columns stand side by side.
    const isLabel = name !== "date" && kind !== "table" && labelsAlone.test(written);
    const isLeft = (mayBeLeft(written) && leftInField.test(written)) || isLabel || (ofPersons.test(name) && personsAlone.test(written));
    if (!isLeft || (isBlank && !/^(?:to|from|subject|date)$/.test(name))) continue;
    yield draft(valueStart, valueEnd, text.slice(valueStart, valueEnd));
  }
}

/** The value begins as such a value does: the pattern for all of it is dear to compile, and many an addressee is a unit or an officer. */
export function mayBeLeft(written: string): boolean {
  const [, first, second] = /^[^A-Za-z]*([A-Za-z]+)(?:['\u2019]s)?\s?([A-Za-z]*)/.exec(written.toLowerCase()) ?? [];
  if (first === undefined) return !/\d/.test(written);
  return firstWords.has(first) || (beforeName.has(first) && second === "name");
}

const firstWords = new Set(
  "nama judul firstname memo memorandum document report paper title untitled jabatan isi perihal hal tanggal subjek your recipient sender name subject date position text n tba tbc tbd".split(
    " ",
  ),
);
const beforeName = new Set("author writer drafter officer first last full office unit agency".split(" "));
export const leftInField =
  /^[("\u201c*_]*(?:nama (?:pejabat|pengirim|penerima|lengkap|jabatan|dan jabatan|penyusun|penulis|pembuat|pengusul|konseptor|petugas|unit(?: kerja)?|satuan kerja|instansi|lembaga|kementerian|institusi|kantor|pimpinan|atasan|anda|saudara)(?: dan jabatan)?|judul (?:memo|memorandum|nota|surat|dokumen|naskah|laporan)(?: (?:ini|anda))?|(?:author|writer|drafter|officer|first|last|full|office|unit|agency)(?:'s|\u2019s)? name|first ?name,? last ?name|(?:memo|memorandum|document|report|paper) (?:title|subject)|title of (?:the |this |your )?(?:memo|memorandum|document|report|paper)|untitled(?: (?:memo|document|draft))?|jabatan|isi (?:di sini|perihal|tanggal)|(?:judul|perihal|hal|nama|tanggal|subjek)(?: [a-z]+)? di ?sini|(?:your|recipient|sender) (?:name|title|position)|(?:name|title|subject|date|position|text)(?: [a-z]+){0,2} here|name of (?:officer|official|recipient|sender)|-|\u2013|\u2014|n\/a|tba|tbc|tbd)[)"\u201d*_]*$/i;

/** The label of a field, as its own value. */
const labelsAlone = /^(?:judul|perihal|subjek|tanggal|nama|title|subject|date|name)$/i;
/** Who wrote it or who is to read it, in the words for such a person. */
const ofPersons = /^(?:author|authors|penulis|penyusun|oleh|by|from|to|through|copy)$/;
const personsAlone = /^(?:(?:the )?author|penulis|penyusun|pengirim|penerima|sender|recipient)$/i;

/** "XX" that is a number of its own: of a chapter, a session, a person's name; not the number of an act that is still to come. */
function isTwenty(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  // "by XX December": a day that is still to come.
  if (/^\s\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 4)) && dayBefore.test(before)) return false;
  if (isSumBefore(text, start) || text.charAt(end) === "%" || /(?<![a-z])(?:tanggal|tgl\.?)\s$/i.test(before)) return false;
  if (/(?:nomor|number|no\.?)\s$/i.test(before) && /^\s(?:tahun|of)\s20/i.test(text.slice(end, end + 10))) return false;
  return isRomanThirty(text, start) || /[a-z,]\s[A-Z][a-z]+\s$/.test(before) || !/^\s(?:[a-z]|%)/.test(text.slice(end, end + 2));
}

const dayBefore =
  /(?:(?<![A-Za-z])(?:by|on|before|until|from|pada|tanggal|tgl\.?|paling lambat|sebelum|hingga|sampai|mulai)|[:|][*_]*)\s$/i;

function isSumBefore(text: string, start: number): boolean {
  return /(?:^|[^A-Za-z])(?:Rp\.?|IDR|USD|US\$|\$|\u20ac)\s?$/.test(text.slice(Math.max(0, start - 5), start));
}

/** In Indonesian "TBC" is tuberculosis; in English it means "to be confirmed", unless the sentence is about health. */
function isIllness(sentence: string, lang: Lang | undefined): boolean {
  return (
    lang !== "en" || /tubercul|lung|patient|disease|infect|illness|health|clinic|medic|HIV|treatment|screen(?:ed|ing) for/i.test(sentence)
  );
}

/** "Bab XXX" counts chapters, and so do volumes, parts and sessions. */
function isRomanThirty(text: string, start: number): boolean {
  return /(?:bab|bagian|buku|jilid|lampiran|chapter|part|volume|vol\.?|annex|session|sidang|ke-|title|abad|century|item|schedule|article|pasal|number|nomor|no\.?|olahraga nasional|pon|ruang|kamar|gedung|lantai|blok|room|floor|block|hall|(?:resolution|resolusi) \d{1,4} \(|[ivx]{2,}(?:,| and| dan| or| atau))\s*$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** The line above the footnotes of a page, in text taken from one: "__________ 13 See ...". */
function isFootnoteRule(written: string, after: string): boolean {
  return written.length > 9 && /^\s\d{1,3}\s\p{Lu}/u.test(after);
}

const withheld =
  /^\[\S+ (?:is |was |has been |telah |sengaja |di)?(?:ada pada|ada di|disimpan|held|kept|on file|known to|with the|withheld|changed|redacted|omitted|removed|hidden|protected|rahasiakan|dirahasiakan|disamarkan|diubah|dihapus|disembunyikan)/i;

const monthAfter =
  /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)/;

/** "to be filled in by hand", "by the officer": the reader of the form, and not its writer. */
const filler =
  /^\s(?:by\s(?:hand|the|an?|each|every|all)(?![a-z])(?!\s(?:end|time|date|\d))|by\s[a-z]+s(?![a-z])|on (?:site|arrival)|during the interview)/;
/** What a form leaves to those who fill it in: blanks and slots; not the double brackets of a snippet, nor "TBD". */
const ofFormItself = /^(?:[_.\u2026(<]|\[(?!\[)|dd\/|hh\/|tgl\/|to be (?:filled|completed)|akan diisi|Click|Choose|Klik|Pilih)/i;

/** Lines for a date and a signature side by side: a form that others fill in; or marks of emphasis around nothing. */
function isOfForm(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 90);
  return (
    /^[\s_]*(?:Date )?(?:Signature|Tanda tangan)/i.test(after) ||
    (end - start === 2 && (/^\s__(?!\S)/.test(after) || /__\s$/.test(text.slice(Math.max(0, start - 3), start))))
  );
}

/** "The template has a line [insert date]", "kolom [nama korban] yang harus diisi petugas": the text tells of slots, and has none. */
const wordForSlot =
  /(?<![a-z])(?:words?|a (?:line|field)|the (?:line|field|column|slot|text)|columns?|slots?|kolom|isian|tulisan|kata|baris|ganti(?:lah|kan)?)\s["\u201c'*_]{0,2}$/i;
const forOthers =
  /(?<![a-z])(?:please (?:write|fill in|print)|(?:filled in|completed|signed) by|(?:di|ter)isi (?:oleh|petugas|korban|pemohon|pendamping|responden|peserta|pelapor)|formulir kosong|blank form)(?![a-z])/i;
const ofTemplates = /(?<![a-z])(?:templates?|placeholders?|templat)(?![a-z])/i;

const labelLine = /^[^\S\n]*(?:[-*]\s)?[*_]{0,2}([A-Z][A-Za-zÀ-ỿ/ ]{1,26}):[*_]{0,2}[^\S\n]*(\S?)/;
/** What the head of a letter, a table of actions or the foot of a report has, and is no heading of a list ("Peserta:", "Tembusan:"). */
const filledLabels =
  /^(?:deadline|due date|number|no|reference|ref|classification|approved by|reviewed by|prepared by|checked by|officer|responsible|place|venue|time|attachments?|budget|status|contact|phone|nomor|sifat|lampiran|klasifikasi|tenggat|batas waktu|penanggung jawab|petugas|tempat|waktu|pukul|disetujui oleh|disusun oleh|diperiksa oleh|anggaran|narahubung|telepon|hari\/tanggal|hari|acara|pemimpin rapat|notulis|referred to|referred by|case number|file number)$/i;
/** A paper with so many empty lines is a form that others fill in. */
const fewestOfEmptyForm = 3;

/** "Deadline:" with nothing after it, among lines that have something. Addressee, sender, date and subject are `memo-missing-field`'s. */
function* emptyLabels({ text, contentStart, contentEnd }: BlockView): Generator<FindingDraft> {
  if (!text.includes(":")) return;
  const empty: { readonly start: number; readonly end: number; readonly label: string; readonly isLast: boolean }[] = [];
  let filled = 0;
  let at = contentStart;
  for (const line of text.slice(contentStart, contentEnd).split("\n")) {
    const found = labelLine.exec(line);
    if (found?.[2]) filled++;
    else if (found) {
      const start = at + line.indexOf(found[1] as string);
      empty.push({ start, end: at + line.trimEnd().length, label: found[1] as string, isLast: at + line.length >= contentEnd });
    }
    at += line.length + 1;
  }
  // "SURAT EDARAN / Nomor:": the number of a letter stands under its kind.
  const isLetter = /^[A-Z][A-Z ]{6,40}\n/.test(text.slice(contentStart, contentEnd));
  if ((filled === 0 && !isLetter) || empty.length >= fewestOfEmptyForm) return;
  for (const { start, end, label, isLast } of empty) {
    // What follows may be a list, or the text itself.
    const next = text.slice(end).replace(/^[*_\s]*\n/, "");
    if (!filledLabels.test(label.trim()) || (!isLast && !labelLine.test(next) && !(isLetter && /^[A-Z]{4,}/.test(next)))) continue;
    yield {
      start,
      end,
      level: "information",
      message: `Nothing is written after "${label.trim()}:". Write what belongs here, or take the line out.`,
    };
  }
}

/** Lines of a block that are a label and a blank: so many make a form for others to fill in. */
function blankLines(text: string): number {
  return text.match(/^[^\n:_]{2,60}:[^\S\n]*_{3,}[^\S\n]*$/gm)?.length ?? 0;
}

const fewestOfBlankForm = 3;

/** "IMEI xxxxxxxx": a number that is hidden on purpose. */
function isMaskedNumber(text: string, start: number, written: string): boolean {
  return (
    /^x{5,}$/.test(written) &&
    /(?:imei|nomor|no\.?|hp|handphone|nik|rekening|paspor|number|account|passport|phone)[\s:]*(?:\p{Lu}?[\p{L}]*\s)?$/iu.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** "xxx xxx xxx", or "xxx" for a whole line or cell: what a court leaves out of a quotation; "accused [XXX]": a name that it hides. */
function isOmission(text: string, start: number, end: number, written: string): boolean {
  if (!/^(?:x{3,}|X{3,})$/.test(written)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 6);
  if (/x{3}[\s.,|*]{1,5}$/i.test(before) || /^[\s.,|*]{1,5}x{3}/i.test(after)) return true;
  if (/(?:^|[\n|])[\s.*>]*$/.test(before) && /^[\s.*]*(?:$|[\n|])/.test(after)) return true;
  return (
    /\[$/.test(before) &&
    /(?:accused|appellant|victim|complainant|petitioner|respondent|minor|named|by|and|that|against|of|,)\s\[$/i.test(before)
  );
}

/** A blank to be filled in stands among words; a line of its own is there to be signed, or to part. */
function hasWordsOnLine(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  return /[a-zÀ-ỿ]{2}/i.test(text.slice(text.lastIndexOf("\n", start) + 1, start) + text.slice(end, lineEnd < 0 ? text.length : lineEnd));
}

function draft(start: number, end: number, written: string): FindingDraft {
  if (written.trim() === "") return { start, end, message: "The day is still to be filled in. Write it, or take out the space." };
  return { start, end, message: `"${written.replace(/\s+/g, " ")}" is still to be filled in. Write what belongs here, or take it out.` };
}
