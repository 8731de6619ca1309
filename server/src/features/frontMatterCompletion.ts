import type { Block } from "../engine/block.js";
import type { Memo } from "../engine/memo.js";
import { bundledProfiles } from "../engine/profiles.js";
import type { Completion, Completions } from "./completion.js";
import { rangeIn } from "./thingAt.js";

/**
 * What may stand at a place of the front matter: a field that it does not have yet, or a value of one that takes few. Undefined where the writer's own words
 * stand, a title or an addressee, which are completed as prose is.
 */
export function frontMatterCompletion(memo: Memo, block: Block, line: number, offset: number): Completions | undefined {
  const lineStart = block.text.lastIndexOf("\n", offset - 1) + 1;
  if (lineStart < block.contentStart || offset > block.contentEnd) return none;
  const before = block.text.slice(lineStart, offset);
  const behind = /^[^\r\n]*/.exec(block.text.slice(offset))?.[0] ?? "";
  const found = /^([A-Za-z]*)$|^([A-Za-z]+):[ \t]*(["']?)([^"'\s]*)$/.exec(before);
  const key = found?.[2]?.toLowerCase() ?? /^([A-Za-z]+):/.exec(before)?.[1]?.toLowerCase();
  if (key !== undefined && ownWords.has(key)) return undefined;
  if (!found) return none;
  const [, typedKey, , , typedValue = ""] = found;
  if (typedKey !== undefined) {
    const rest = /^([A-Za-z]*)[ \t]*(:?)/.exec(behind);
    const range = rangeIn(memo, block, line, { start: lineStart, end: offset + (rest?.[1]?.length ?? 0) });
    const written = block.facts.fields.filter(({ start }) => start !== lineStart).map(({ name }) => name);
    const names = Object.keys(frontMatterFields).filter((name) => !written.includes(name) && name.startsWith(typedKey.toLowerCase()));
    return listOf(names, (name, order) => ({
      label: name,
      kind: "field",
      detail: frontMatterFields[name] ?? "",
      text: rest?.[2] ? name : `${name}: `,
      range,
      filter: name,
      order,
    }));
  }
  const range = rangeIn(memo, block, line, { start: offset - typedValue.length, end: offset + (/^[\w-]*/.exec(behind)?.[0].length ?? 0) });
  // Where a space is missing behind the colon, YAML reads no field.
  const lead = /:$/.test(before) ? " " : "";
  const values = valuesOf(key ?? "", memo).filter(([value]) => value.startsWith(typedValue.toLowerCase()));
  return listOf(values, ([value, detail], order) => ({
    label: value,
    kind: "value",
    detail,
    text: lead + value,
    range,
    filter: lead + value,
    order,
  }));
}

/** The fields of front matter that are read, by the names that the snippets use, and what each is for. */
export const frontMatterFields: Readonly<Record<string, string>> = {
  title: "the memo's name",
  date: "the day as of which laws are judged",
  lang: "language of the memo",
  type: "kind of paper",
  audience: "who decides on it",
  to: "the addressee",
  from: "the sender",
  subject: "what the memo is about",
  number: "the memo's number",
  attachment: "what is attached",
  classification: "who may read it",
  copy: "who gets a copy",
  through: "through whom it goes",
  profile: "house styles in force",
};

const ownWords: ReadonlySet<string> = new Set(
  "title judul audience to kepada yth untuk from dari subject re perihal hal tentang topik copy cc tembusan through via melalui attachment lampiran author penulis abstract description".split(
    " ",
  ),
);

type Value = readonly [value: string, detail: string];

const languages: readonly Value[] = [
  ["en", "English"],
  ["id", "Indonesian"],
];

/** The kinds of papers for which there are snippets. */
const papers: Readonly<Record<"en" | "id", readonly Value[]>> = {
  en: [
    ["policy-memo", "policy memo"],
    ["briefing-note", "briefing note"],
    ["talking-points", "talking points"],
  ],
  id: [
    ["memo-kebijakan", "memo kebijakan"],
    ["telaahan-staf", "telaahan staf"],
    ["nota-dinas", "nota dinas"],
    ["butir-wicara", "butir wicara"],
  ],
};

function valuesOf(key: string, { context }: Memo): readonly Value[] {
  switch (key) {
    case "lang":
    case "language":
    case "bahasa":
      return languages;
    case "type":
    case "jenis":
      return context.lang === "id" ? [...papers.id, ...papers.en] : [...papers.en, ...papers.id];
    case "profile":
    case "profil":
      return bundledProfiles;
    case "date":
    case "tanggal":
      return [[context.date, context.dated ? "the memo's date" : "today"]];
    default:
      return [];
  }
}

const none: Completions = { items: [], incomplete: false };

function listOf<T>(found: readonly T[], make: (one: T, order: string) => Completion): Completions {
  return { items: found.map((one, at) => make(one, String(at).padStart(2, "0"))), incomplete: false };
}
