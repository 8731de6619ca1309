import type { Level } from "./concept.js";
import { daysInMonth } from "./daysInMonth.js";

/** How strict to be. */
export interface PackRules {
  /** Each concept has to name a source and how far it was confirmed, as the bundled packs do. */
  readonly sourced?: boolean;
}

/** Where in a pack a problem lies: keys and list positions from the top. */
export type PackPath = readonly (string | number)[];

/** Something wrong in a pack, said to the person who wrote it. */
export interface PackProblem {
  readonly message: string;
  readonly path: PackPath;
  readonly level: Level;
  /** Name of the pack's place, as given by the caller. */
  readonly where: string;
  /** The key at the end of the path is at fault, not its value. */
  readonly onKey?: boolean;
}

/** Reads one value; undefined where it is not what it should be, which it has then reported. */
export type Parse = (reader: Reader, value: unknown, path: PackPath) => unknown;

/** The known keys of an object and how each value is read. */
export type Fields = Readonly<Record<string, Parse>>;

/** Reads the values of one pack and gathers what is wrong with them. */
export class Reader {
  readonly problems: PackProblem[] = [];
  readonly where: string;
  readonly rules: PackRules;

  constructor(where: string, rules: PackRules) {
    this.where = where;
    this.rules = rules;
  }

  report(level: Level, path: PackPath, message: string): undefined {
    this.problems.push({ message, path, level, where: this.where });
  }

  reportKey(level: Level, path: PackPath, message: string): void {
    this.problems.push({ message, path, level, where: this.where, onKey: true });
  }

  /** Reads the known keys of an object; what is missing or wrong is reported and absent from the result. */
  object(value: unknown, fields: Fields, required: readonly string[], path: PackPath): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    if (!isObject(value)) {
      this.report("error", path, `Expected keys with values, found ${nameOf(value)}.`);
      return result;
    }
    for (const key of Object.keys(value)) {
      const parse = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!parse) {
        const near = nearest(key, Object.keys(fields));
        this.reportKey("error", [...path, key], `Unknown key "${key}".${near ? ` Did you mean "${near}"?` : ""}`);
        continue;
      }
      const parsed = parse(this, value[key], [...path, key]);
      if (parsed !== undefined) result[key] = parsed;
    }
    for (const key of required) {
      if (!Object.hasOwn(value, key)) this.report("error", path, `"${key}" is missing.`);
    }
    return result;
  }
}

/**
 * Where the items of a list stood in the file, for lists from which something was left out: what is found later in such a list has to be shown
 * at the item that was meant, not at the one that took its number.
 */
const placesInFile = new WeakMap<readonly unknown[], readonly number[]>();

/** A list without the items that could not be used; what `read` makes of each item, undefined: not used. */
export function kept<Item, Result>(items: readonly Item[], read: (item: Item, at: number) => Result | undefined): Result[] {
  const results: Result[] = [];
  const places: number[] = [];
  items.forEach((item, at) => {
    const result = read(item, at);
    if (result === undefined) return;
    results.push(result);
    places.push(placeInFile(items, at));
  });
  if (results.length < items.length || placesInFile.has(items)) placesInFile.set(results, places);
  return results;
}

/** The number that an item of a list that was read has in the file. */
export function placeInFile(items: readonly unknown[], at: number): number {
  return placesInFile.get(items)?.[at] ?? at;
}

/** A text that is not empty. */
export function text(reader: Reader, value: unknown, path: PackPath): string | undefined {
  if (typeof value !== "string") return reader.report("error", path, `Expected text, found ${nameOf(value)}.${quoteHint(value)}`);
  if (value.trim() === "") return reader.report("error", path, "Expected text, found nothing.");
  return value;
}

/** Text that a writer may leave without quotation marks although it reads as a number. */
export function textOrNumber(reader: Reader, value: unknown, path: PackPath): string | undefined {
  return text(reader, typeof value === "number" ? String(value) : value, path);
}

/** A number, or a text. */
export function numberOrText(reader: Reader, value: unknown, path: PackPath): number | string | undefined {
  return typeof value === "number" && Number.isInteger(value) ? value : text(reader, value, path);
}

/** True or false. */
export function flag(reader: Reader, value: unknown, path: PackPath): boolean | undefined {
  return typeof value === "boolean" ? value : reader.report("error", path, `Expected true or false, found ${nameOf(value)}.`);
}

/** A whole number, 0 or more. */
export function count(reader: Reader, value: unknown, path: PackPath): number | undefined {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  return reader.report("error", path, `Expected a whole number, found ${nameOf(value)}.`);
}

/** A year. */
export function year(reader: Reader, value: unknown, path: PackPath): number | undefined {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 9999) return value;
  return reader.report("error", path, `Expected a year of four digits, found ${nameOf(value)}.`);
}

/** A list of texts. */
export function texts(reader: Reader, value: unknown, path: PackPath): string[] | undefined {
  return items(text)(reader, value, path) as string[] | undefined;
}

/** A text or a list of texts; one text alone is a list of one. */
export function textOrTexts(reader: Reader, value: unknown, path: PackPath): string[] | undefined {
  if (Array.isArray(value)) return texts(reader, value, path);
  const read = text(reader, value, path);
  return read === undefined ? undefined : [read];
}

/** A list of which each item is read in one way. */
export function items(parse: Parse): Parse {
  return (reader, value, path) => {
    if (!Array.isArray(value)) return reader.report("error", path, `Expected a list, found ${nameOf(value)}.`);
    return kept(value, (item: unknown, at) => parse(reader, item, [...path, at]));
  };
}

/** A list of objects with these fields. */
export function list(fields: Fields, required: readonly string[]): Parse {
  return (reader, value, path) => {
    if (!Array.isArray(value)) return reader.report("error", path, `Expected a list, found ${nameOf(value)}.`);
    return kept(value, (item: unknown, at) => {
      const read = reader.object(item, fields, required, [...path, at]);
      return required.every((key) => Object.hasOwn(read, key)) ? read : undefined;
    });
  };
}

/** One of a few words. */
export function oneOf(values: readonly string[]): Parse {
  return (reader, value, path) => {
    if (typeof value === "string" && values.includes(value)) return value;
    return reader.report("error", path, `Expected one of ${values.join(", ")}; found ${nameOf(value)}.`);
  };
}

/** A date (ISO). */
export function date(reader: Reader, value: unknown, path: PackPath): string | undefined {
  const written = typeof value === "number" ? String(value) : value;
  const match = typeof written === "string" ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) : null;
  if (!match) return reader.report("error", path, `Expected a date (2007, 2007-04 or 2007-04-19), found ${nameOf(value)}.`);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, Number(match[1])))
    return reader.report("error", path, `There is no such date: ${match[0]}.`);
  return match[0];
}

/** The address of a page. */
export function address(reader: Reader, value: unknown, path: PackPath): string | undefined {
  const read = text(reader, value, path);
  if (read === undefined || /^https?:\/\/\S+$/.test(read)) return read;
  return reader.report("error", path, "Expected an address that begins with https:// or http://.");
}

/** A value with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What kind of value it is, in words. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}...` : value}"`;
  if (typeof value === "number" || typeof value === "boolean") return `the ${typeof value} ${value}`;
  return `a ${typeof value}`;
}

function quoteHint(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? ` Put it in quotation marks: "${value}".` : "";
}

/** The known key that a mistyped one most likely means. */
function nearest(key: string, known: readonly string[]): string | undefined {
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, "");
  const wanted = plain(key);
  const exact = known.find((other) => plain(other) === wanted);
  if (exact) return exact;
  if (wanted.length < 3) return undefined;
  return known.find((other) => {
    const name = plain(other);
    return Math.abs(name.length - wanted.length) <= 3 && (name.startsWith(wanted) || wanted.startsWith(name) || oneEditApart(name, wanted));
  });
}

function oneEditApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let ends = 0;
  while (ends < one.length - start && ends < other.length - start && one[one.length - 1 - ends] === other[other.length - 1 - ends]) ends++;
  return Math.max(one.length, other.length) - start - ends <= 2;
}
