import { mark } from "../engine/chars.js";
import type { BlockView } from "../engine/facts.js";
import { type BlockRule, blockHas, type FindingDraft } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";

/**
 * Reports what a form or a draft left to be filled in: slots in double square brackets, "TBD", "TODO", "XXX", blanks, "[insert ...]", "[isi ...]", "lorem
 * ipsum". In memos only.
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
  check(view, _facts, context) {
    const found: FindingDraft[] = [];
    if (!context.isMemo || view.quoted || (view.tokens.count === 0 && view.kind !== "front-matter") || !mayHold(view)) return found;
    const { text } = view;
    const hidden = view.ranges.filter((range) => range.kind !== "slot" && range.kind !== "emphasis");
    for (const match of text.matchAll(placeholder)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start < view.contentStart || end > view.contentEnd) continue;
      // "<name of officer>" is read as markup, which has no such tag.
      const isTag = match[0].startsWith("<") && hidden.some((range) => range.kind === "html" && range.start === start && range.end === end);
      if (!isTag && hidden.some((range) => range.start < end && start < range.end)) continue;
      if (/^x{3,}$/i.test(match[0]) && !/^(?:X+|x+)$/.test(match[0])) continue;
      if (/^(?:xx|todo|fixme)$/i.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
      if (
        match[0] === "XX" &&
        (isRomanThirty(text, start) ||
          /[a-z,]\s[A-Z][a-z]+\s$/.test(text.slice(Math.max(0, start - 32), start)) ||
          !/^\s[a-z]/.test(text.slice(end, end + 2)))
      )
        continue;
      // "C xxxx 123" hides a number on purpose.
      if (/^x+$/.test(match[0]) && (/^\s?\d/.test(text.slice(end, end + 2)) || /\d\s?$/.test(text.slice(Math.max(0, start - 2), start))))
        continue;
      if (match[0].startsWith("_") && !hasWordsOnLine(text, start, end)) continue;
      if (/^X{3,}$/.test(match[0]) && /(?:film|movie|novel|album|series|band|brand)\s+$/i.test(text.slice(Math.max(0, start - 8), start)))
        continue;
      if (/^X{3,}$/.test(match[0]) && (isRomanThirty(text, start) || text.charAt(end) === "-")) continue;
      const isFrontMatterComment = view.kind === "front-matter" && /#[^\n]*$/.test(text.slice(text.lastIndexOf("\n", start) + 1, start));
      if (isFrontMatterComment) continue;
      found.push(draft(start, end, match[0]));
    }
    return found;
  },
};

/** Words of which one stands in every placeholder that has no bracket. */
const telling: ReadonlySet<number> = new Set(
  ["tbd", "t", "tktk", "lorem", "filled", "completed", "diisi", "todo", "fixme", "dd", "tgl", "hh", "menyusul", "follow"].map(hashWord),
);

/** Most blocks have neither a bracket that may be a slot nor a word that a placeholder needs. */
function mayHold({ kind, tokens, text }: BlockView): boolean {
  if (kind === "front-matter" || text.includes("{{") || text.includes("??") || text.includes("__")) return true;
  if (tokens.marks & mark.bracket && opens(text, "[", "[ifaenmstjdhlwr")) return true;
  if (tokens.marks & mark.angle && opens(text, "<", "intdajrmsl")) return true;
  for (let at = 0; at < tokens.count; at++) {
    if (telling.has(tokens.hashes[at] as number)) return true;
    const start = tokens.starts[at] as number;
    if ((text.charCodeAt(start) | 32) === 0x78 && (text.charCodeAt(start + 1) | 32) === 0x78) return true;
  }
  return false;
}

/** Behind one of the brackets stands one of these letters, or one that is not plain: "[@key]", "[^1]" and "[2]" are no slots. */
function opens(text: string, bracket: string, letters: string): boolean {
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    const next = text.charAt(at + 1);
    if (letters.includes(next.toLowerCase()) || next > "~") return true;
  }
  return false;
}

const placeholder =
  /\{\{(?!<|%|#)[^{}\n]{1,80}\}\}|\[\[[^\]\n]{0,200}\]\]|\[(?:insert|fill in|add|enter|name|isi|isikan|masukkan|sisipkan|tulis|tuliskan|sebutkan|lengkapi|nama|tanggal|hari|waktu|tempat|jabatan|alamat|nomor|jumlah|date|number|amount|recipient|title)(?:[\s,/][^\]\n]{1,120})?\](?![([])|(?<![a-zÀ-ỿ0-9-])(?:TBD|T\.B\.D\.|TKTK|X{3,}|x{3,}|lorem ipsum)(?![a-zÀ-ỿ0-9])|(?<![a-zÀ-ỿ0-9-])(?:TODO|FIXME)(?=[\s:)])|(?<![a-zÀ-ỿ0-9.-])XX(?=\s[a-z])|(?<=[\s:])_{3,}(?=[\s/.,;)]|$)|(?<=\s)__(?=\s)|(?<![a-z0-9/])(?:dd|hh|tgl)\/(?:mm|bb|bln)\/(?:yyyy|tttt|yy|20\d\d)(?![a-z0-9])|\((?:nama|tanggal|nomor|jumlah|data|tempat|alamat|name|date|number) (?:menyusul|to follow)\)|(?<![a-zÀ-ỿ0-9])(?:to be (?:filled in|completed later)|akan diisi kemudian)(?![a-zÀ-ỿ0-9])|<(?:insert|isi|isikan|tulis|tuliskan|masukkan|sebutkan|lengkapi|nama|name|tanggal|date|jabatan|alamat|nomor|jumlah|tempat|amount|number|recipient)(?:\s[^>\n=]{0,80})?>|(?<=\s)\?{2,}(?=\s)/giu;

/** "Bab XXX" counts chapters, and so do volumes, parts and sessions. */
function isRomanThirty(text: string, start: number): boolean {
  return /(?:bab|bagian|buku|jilid|lampiran|chapter|part|volume|vol\.?|annex|session|sidang|ke-|title|abad|century|article|pasal|number|nomor|no\.?|olahraga nasional|pon)\s*$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** A blank to be filled in stands among words; a line of its own is there to be signed, or to part. */
function hasWordsOnLine(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  return /[a-zÀ-ỿ]{2}/i.test(text.slice(text.lastIndexOf("\n", start) + 1, start) + text.slice(end, lineEnd < 0 ? text.length : lineEnd));
}

function draft(start: number, end: number, written: string): FindingDraft {
  return { start, end, message: `"${written.replace(/\s+/g, " ")}" is still to be filled in. Write what belongs here, or take it out.` };
}
