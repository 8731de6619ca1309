import type { Bilingual, Instrument, LegalStatus } from "./concept.js";
import { states } from "./concept.js";
import {
  address,
  count,
  date,
  type Fields,
  flag,
  isObject,
  list,
  numberOrText,
  oneOf,
  type PackPath,
  type Reader,
  text,
  textOrNumber,
  textOrTexts,
  texts,
  year,
} from "./packReader.js";

/** The standings that an instrument may have. */
export const legalStatuses: readonly LegalStatus[] = [
  "in-force",
  "amended",
  "repealed",
  "expired",
  "superseded",
  "not-yet-in-force",
  "not-binding",
  "draft",
];

/** The keys of a text in one or both languages. */
export const bilingualFields: Fields = { en: text, id: text };
const provisionFields: Fields = { ref: textOrNumber, about: gist };
const partialRepealFields: Fields = { by: text, provisions: texts, replacedBy: texts, deleted: flag, basis: text, effective: date };
const commonErrorFields: Fields = { wrong: text, why: text };
const gazetteFields: Fields = { ln: textOrNumber, tln: textOrNumber, bn: textOrNumber };
const periodFields: Fields = { start: year, end: year };
const indonesiaFields: Fields = { signed: date, ratified: date, notPartyAsOf: date, by: text, reservations: text, note: text };
const stateFields: Fields = { party: date, signed: date, notPartyAsOf: date, unverified: flag };
const aseanFields: Fields = Object.fromEntries(
  states.map(({ code }): [string, Fields[string]] => [code, (reader, value, path) => reader.object(value, stateFields, [], path)]),
);

const instrumentFields: Fields = {
  form: text,
  legalForm: text,
  title: (reader, value, path) => reader.object(value, bilingualFields, [], path),
  shortNames: texts,
  number: numberOrText,
  year,
  issuer: text,
  gazette: (reader, value, path) => reader.object(value, gazetteFields, [], path),
  enacted: date,
  adopted: date,
  opened: date,
  place: text,
  inForce: date,
  status: oneOf(legalStatuses),
  articles: count,
  articleStructure: text,
  provisions: list(provisionFields, ["ref", "about"]),
  topics: texts,
  toldAs: texts,
  commonErrors: list(commonErrorFields, ["wrong", "why"]),
  amends: texts,
  amendedBy: texts,
  repeals: texts,
  repealedBy: text,
  repealedOn: date,
  supersededBy: text,
  supplementedBy: texts,
  followedBy: texts,
  implements: texts,
  implementsArticles: texts,
  ratifies: textOrTexts,
  ratifiedBy: text,
  partialRepeals: list(partialRepealFields, ["by", "provisions"]),
  period: (reader, value, path) => reader.object(value, periodFields, ["start", "end"], path),
  watch: text,
  indonesia: (reader, value, path) => reader.object(value, indonesiaFields, [], path),
  aseanParties: (reader, value, path) => reader.object(value, aseanFields, [], path),
  url: address,
  urlStatus: oneOf(["listed", "pattern"]),
};

/** The keys of an instrument's data and of what stands in it: a test compares them with the schema. */
export const instrumentShape: Readonly<Record<string, Fields>> = {
  instrument: instrumentFields,
  provision: provisionFields,
  partialRepeal: partialRepealFields,
  commonError: commonErrorFields,
  gazette: gazetteFields,
  period: periodFields,
  indonesia: indonesiaFields,
  asean: aseanFields,
  state: stateFields,
};

/** Reads the bibliographic and legal data of an instrument. */
export function readInstrument(reader: Reader, value: unknown, path: PackPath): Instrument | undefined {
  const read = reader.object(value, instrumentFields, ["form", "title", "status"], path);
  if (!read.form || !read.title || !read.status) return undefined;
  const title = read.title as { en?: string; id?: string };
  if (!title.en && !title.id)
    return reader.report("error", [...path, "title"], "An instrument has a title in English (en) or Indonesian (id).");
  for (const [first, second] of [
    ["adopted", "opened"],
    ["adopted", "inForce"],
    ["opened", "inForce"],
    ["enacted", "inForce"],
    ["enacted", "repealedOn"],
    ["adopted", "repealedOn"],
    ["inForce", "repealedOn"],
  ] as const) {
    inOrder(reader, read, first, second, path);
  }
  if (isObject(read.indonesia)) inOrder(reader, read.indonesia, "signed", "ratified", [...path, "indonesia"]);
  for (const [code, state] of Object.entries(isObject(read.aseanParties) ? read.aseanParties : {}))
    if (isObject(state)) inOrder(reader, state, "signed", "party", [...path, "aseanParties", code]);
  for (const key of ["repealedBy", "supersededBy"])
    if (read[key] !== undefined && (read.status === "in-force" || read.status === "not-yet-in-force"))
      reader.report(
        "warning",
        [...path, "status"],
        `The status is ${read.status}, yet "${key}" says that another instrument took its place.`,
      );
  const period = read.period as { start?: number; end?: number } | undefined;
  if (period?.start !== undefined && period.end !== undefined && period.start > period.end)
    reader.report("error", [...path, "period"], "The period ends before it starts.");
  return { shortNames: [], ...read } as unknown as Instrument;
}

/** The gist of a provision in one or both languages; a text without a language is English. */
function gist(reader: Reader, value: unknown, path: PackPath): Bilingual | undefined {
  if (!isObject(value)) {
    const en = text(reader, value, path);
    return en === undefined ? undefined : { en };
  }
  const read: Bilingual = reader.object(value, bilingualFields, [], path);
  if (read.en !== undefined || read.id !== undefined) return read;
  return reader.report("error", path, "A provision has its gist in English (en) or Indonesian (id).");
}

/** Two dates of one record compared as far as both are known. */
export function inOrder(reader: Reader, read: Record<string, unknown>, first: string, second: string, path: PackPath): void {
  const one = read[first];
  const other = read[second];
  if (typeof one !== "string" || typeof other !== "string") return;
  const length = Math.min(one.length, other.length);
  if (one.slice(0, length) > other.slice(0, length))
    reader.report("error", [...path, second], `"${second}" (${other}) is before "${first}" (${one}).`);
}
