import type { BlockKind } from "./blocks.js";

/** What a part of a memo is besides its own prose: a list of sources or of acronyms, or a form that others fill in. */
export type SectionKind = "sources" | "acronyms" | "form";

/** A part as the state between two blocks carries it: its initial, and the level of the heading that opens it ("s2"); "" for the memo itself. */
export type SectionState = string;

/** The kind of part that a state stands for. */
export function sectionKind(state: SectionState): SectionKind | undefined {
  return state === "" ? undefined : kinds[state.charAt(0)];
}

const kinds: Readonly<Record<string, SectionKind>> = { s: "sources", a: "acronyms", f: "form" };

/** The part in which a block stands that begins in the part `state`: a heading or a line of its own opens another, and each heading that is no lower than the one that opened it closes it. */
export function sectionOf(state: SectionState, kind: BlockKind, level: number, content: string): SectionState {
  if (kind === "heading") {
    const opened = opens(content, true);
    if (opened) return `${opened}${level}`;
    return state !== "" && level > Number(state.slice(1)) ? state : "";
  }
  if (kind !== "paragraph" || content.length > longestLabel) return state;
  const line = content.indexOf("\n");
  // "Formulir persetujuan (diisi penyintas)" over its first lines opens the form with them.
  if (line >= 0) return opens(content.slice(0, line), false) === "f" ? `f${labelLevel}` : state;
  const opened = opens(content, false);
  if (opened) return `${opened}${labelLevel}`;
  return state !== "" && endsPart.test(content) ? "" : state;
}

/** A line of its own is lower than every heading: the next one closes what it opens. */
const labelLevel = 7;
/** Code units beyond which a line is no label of a part. */
export const longestLabel = 140;

function opens(content: string, isHeading: boolean): "s" | "a" | "f" | undefined {
  // A pattern that need not ignore case is compiled in a third of the time.
  const small = content.toLowerCase();
  if (mayListSources.test(small) && listOfSources.test(small)) return "s";
  if (mayListAcronyms.test(small) && listOfAcronyms.test(small)) return "a";
  if (!mayNameForm.test(small) || ofMemo.test(small)) return undefined;
  if (small.includes("(") && filledByOthers.test(small)) return "f";
  if (!formName.test(small)) return undefined;
  // "Formulir wawancara korban" over a paragraph may be its first words; a line that is marked as a title is none.
  return isHeading || /^[\s>]*(?:\*\*|__|annex|appendix|lampiran)|^[^a-z]+$/i.test(content) ? "f" : undefined;
}

/** Every name of such a list has one of these. */
export const mayListSources = /cited|source|referen|bibliogra|pustaka|daftar|rujukan/;
/** "References", "4. Bibliography", "**Daftar Pustaka**": nothing else stands in the line. */
export const listOfSources =
  /^[\s>#*_]*(?:(?:\d+|[ivx]+|[a-z])[.)]\s+)?(?:(?:list of |selected |key |main |annotated )?(?:references|bibliography|works cited|sources(?: cited)?|literature cited)|(?:daftar )(?:pustaka|rujukan|referensi|sumber|bacaan)|kepustakaan|bibliografi|rujukan|referensi|sumber rujukan)(?: list| dan bacaan| and further reading)?[\s*_:.#]*$/;

const mayListAcronyms = /acronym|abbrevi|singkatan|akronim/;
/** "List of acronyms", "Annex 1. Abbreviations and acronyms", "**Daftar Singkatan dan Istilah**": nothing else stands in the line. */
const listOfAcronyms =
  /^[\s>#*_]*(?:(?:annex|appendix|lampiran)(?:\s+(?:\d+|[a-z]|[ivx]+))?[.:)\s\u2013\u2014-]+)?(?:(?:\d+|[ivx]+|[a-z])[.)]\s+)?(?:(?:(?:list|table|glossary) of |key |terms and )?(?:acronyms|abbreviations)(?: used)?|daftar (?:istilah dan )?(?:singkatan|akronim)|singkatan)(?:(?:,| and| dan| \/| &) ?(?:acronyms|abbreviations|terms|glossary|definitions|singkatan|akronim|istilah|pengertian))*[\s*_:.#]*$/;

const formWord =
  "(?:forms?|formulir|blangko|blanko|templates?|templat|questionnaires?|kuesioner|checklists?|daftar (?:periksa|hadir|isian|cek)|attendance (?:list|sheet|register)|sign-in sheet|lembar (?:isian|kerja|pendaftaran|persetujuan|observasi))";
const mayNameForm = /form|blang?ko|templat|question|kuesioner|checklist|daftar|attendance|sign-in|lembar/;
/** The kind of paper opens or closes the name: "Intake form", "Formulir wawancara awal", and not "A new form of trafficking". */
const formName = new RegExp(
  `^[\\s>#*_]*(?:(?:annex|appendix|lampiran)\\b[\\s\\w]{0,6}[.:)\\u2013\\u2014-]?\\s*)?(?:${formWord}(?![a-z])(?!\\s(?:of|is|are|was|were|has|have|must|should|untuk diisi|yang|ini|itu|harus|perlu|telah|sudah|akan)(?![a-z]))[^.;]*|[^.;]{0,80}(?<![a-z])${formWord})(?:\\s*\\([^()]*\\))?[\\s*_:.#]*$`,
);
/** "(to be filled in by hand)", "(diisi petugas)". */
const filledByOthers =
  /\((?:(?:left blank )?to be (?:filled in|completed|filled out) by|left blank for|please (?:fill in|print)|(?:dibiarkan kosong |dikosongkan )?(?:untuk )?di(?:isi|lengkapi) (?:oleh )?(?:petugas|korban|penyintas|pemohon|pendamping|responden|peserta|pelapor|klien|pewawancara))(?![a-z])[^()]*\)/;
/** What a memo about forms, or the reform of one, is called. */
const ofMemo =
  /(?<![a-z])(?:memo(?:randum)?|nota|surat|re:|about|on the|subject|perihal|hal:|new forms|other forms|any form|all forms)(?![a-z])/;
/** "Annex 2. ...", "Lampiran III": the next part. */
const endsPart = /^[\s>*_]*(?:annex|appendix|lampiran)\s+(?:[ivx]+|\d+|[a-z])(?![a-z])/i;
