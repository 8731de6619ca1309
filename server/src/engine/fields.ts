import type { Field } from "./facts.js";
import { memoDate, placeAndDate } from "./memoDate.js";
import type { BlockShape } from "./readBlock.js";

/** Names of memo fields as people write them, in both languages, and what each is called here. */
const fieldNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: "title judul",
    date: "date tanggal tgl",
    lang: "lang language bahasa",
    type: "type jenis",
    audience: "audience",
    to: "to kepada yth untuk",
    from: "from dari",
    subject: "subject re perihal hal tentang topik topic acara event",
    number: "number no nomor ref reference",
    attachment: "attachment attachments lampiran",
    classification: "classification sifat",
    copy: "cc tembusan",
    profile: "profile profil",
    through: "through via melalui",
  }).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);

const none: readonly Field[] = [];

/** The memo fields of a block: the keys of front matter, or lines such as "Perihal: ...", "**To:** ..." and "Jakarta, 1 Juni 2025". */
export function findFields(text: string, cut: BlockShape): readonly Field[] {
  if (cut.kind === "front-matter") return readLines(text, cut, /^([A-Za-zÀ-ỿ_-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gmu, true);
  if (cut.kind !== "paragraph" && cut.kind !== "table") return none;
  const head = text.slice(cut.contentStart, cut.contentStart + 40);
  // "Yth. Kepala Dinas" and "Kepada Yth. Kepala Dinas" need no colon; the addressee may stand in the next line.
  const named = head.search(/[:|]/) < 0 && !/^\s*(?:kepada\s+)?yth/i.test(head) ? none : namedFields(text, cut);
  const day = placedDay(text, cut, head, named.length > 0);
  return day ? [...named, day] : named;
}

function namedFields(text: string, cut: BlockShape): readonly Field[] {
  return readLines(
    text,
    cut,
    /^[>\s|*_]*(?:([A-Za-zÀ-ỿ]+)(?:[ \t]+[Yy]th)?\.?[*_]*[ \t]*[:|][ \t]*[*_]*[ \t]*(?::[ \t]*(?:\|[ \t]*)?)?(.*?)|(?:[Kk]epada[ \t]+)?[Yy]th\.?(?:[ \t]+|[ \t]*\r?\n[ \t]*)(?:[Ss]dr\.?[ \t]+|[Bb]apak[ \t]+|[Ii]bu[ \t]+)?([A-Z][^\n:|]*?))[ \t|]*\r?$/gmu,
    false,
  );
}

/** The first line of a block that says where and on what day a letter was written, or one among the fields of its head. */
function placedDay(text: string, cut: BlockShape, head: string, amongFields: boolean): Field | undefined {
  if (cut.kind !== "paragraph" || cut.quoted || (!amongFields && !mayBeDay.test(head))) return undefined;
  const content = text.slice(cut.contentStart, cut.contentEnd);
  if (!endsInYear.test(content)) return undefined;
  for (const line of content.matchAll(placeAndDate)) {
    if (line.index > 0 && !amongFields) return undefined;
    const value = line[2] ?? "";
    if (memoDate(value) === undefined) continue;
    const start = cut.contentStart + line.index;
    const valueStart = start + line[0].lastIndexOf(value);
    return { name: "place-date", value, start, end: start + line[0].trimEnd().length, valueStart, valueEnd: valueStart + value.length };
  }
  return undefined;
}

/** Behind a comma a line ends in a year: the pattern for place and date is dear to compile, and most heads have neither in one line. */
export const endsInYear = /,[ \t][^\n]*\d{4}[ \t*_.]*\r?(?:\n|$)/;
const mayBeDay = /^[^,\d]{3,34},[^,]{2,20}\d/;

function readLines(text: string, cut: BlockShape, pattern: RegExp, every: boolean): readonly Field[] {
  const fields: Field[] = [];
  for (const match of text.slice(cut.contentStart, cut.contentEnd).matchAll(pattern)) {
    const word = (match[1] ?? "yth").toLowerCase();
    const name = fieldNames.get(word) ?? (every ? word : undefined);
    if (!name) continue;
    const start = cut.contentStart + match.index;
    const written = match[2] ?? match[3] ?? "";
    const below = every && written === "" ? valueBelow(text, start + match[0].length) : undefined;
    const raw = below?.text ?? written;
    const value = raw.replace(/^["']|["']$/g, "");
    const valueStart = below?.start ?? start + match[0].lastIndexOf(raw);
    const end = below ? below.start + raw.length : start + match[0].trimEnd().length;
    fields.push({ name, value, start, end, valueStart, valueEnd: valueStart + raw.length });
  }
  return fields;
}

/** In YAML the value may stand in the lines below its key, indented or as a list: the first of them. */
function valueBelow(text: string, offset: number): { readonly text: string; readonly start: number } | undefined {
  valueLine.lastIndex = offset;
  const match = valueLine.exec(text);
  const value = match?.[1];
  return value === undefined ? undefined : { text: value, start: offset + (match?.[0].length ?? 0) - value.length };
}

const valueLine = /\r?\n(?:[ \t]+(?:-[ \t]+)?|-[ \t]+)([^\s#].*)/y;
