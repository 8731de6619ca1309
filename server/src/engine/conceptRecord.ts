import type { Bilingual, Concept, Instrument, Provision, Term } from "./concept.js";
import { textsLine, textsOfLine } from "./lines.js";

/** What most terms share with thousands of others. */
type Standing = Pick<Term, "lang" | "status" | "type" | "unverified">;
/** A term but for its text: the place of its standing in the list of standings, and what else it has. */
type TermRecord = number | readonly [standing: number, rest: Omit<Term, "text" | keyof Standing>];
/** What is neither an id, a kind, nor in a column of its own; `bare` says that there is no definition, `act` that there is an instrument. */
type Rest = Omit<Concept, "id" | "kind" | "evidence" | "sources" | "terms" | "definition" | "instrument"> & {
  readonly bare?: true;
  readonly act?: true;
};

/** What a concept has outside its record. */
interface Elsewhere extends Pick<Concept, "id" | "kind"> {
  readonly sourceAt: (place: number) => string;
}

/** The columns of the compiled base, in their order in it: a line for each concept in each. What is alike stands together, and packs into less. */
export const conceptColumns = [
  "texts",
  "terms",
  "definitionEn",
  "definitionId",
  "instrument",
  "provisions",
  "provisionsEn",
  "provisionsId",
  "told",
  "sources",
  "rest",
] as const;
/** One of these columns. */
export type Column = (typeof conceptColumns)[number];

/**
 * Concepts as they are kept in the compiled base: in columns, without id and kind (which stand in lists of their own), without the sentences that only tests read,
 * and with the place of each source in the list of sources and of the standing of a term (language, status, type, unverified) in that of standings.
 */
export class ConceptRecords {
  /** Every standing that a term of the base has. */
  readonly standings: Standing[];
  readonly #places = new Map<string, number>();

  constructor(standings: readonly Standing[] = []) {
    this.standings = [...standings];
  }

  /** The concept's line in each column; a standing not met before is added to the list. */
  write(
    { id: _id, kind: _kind, evidence: _evidence, sources, terms, definition, instrument, ...others }: Concept,
    sourcePlaces: ReadonlyMap<string, number>,
  ): Record<Column, string> {
    const { provisions, topics, toldAs, ...further } = instrument ?? ({} as Partial<Instrument>);
    const rest: Rest = { ...others, ...(!definition && { bare: true }), ...(instrument && { act: true }) };
    const about = (lang: keyof Bilingual) => textsLine(provisions?.map((provision) => provision.about[lang] ?? "") ?? []);
    return {
      texts: textsLine(terms.map(({ text }) => text)),
      terms: inBrackets.out(terms.map((term) => this.#recordOf(term))),
      definitionEn: textsLine([definition?.en ?? ""]),
      definitionId: textsLine([definition?.id ?? ""]),
      instrument: instrument ? JSON.stringify(further) : "",
      provisions: textsLine(provisions?.map(({ ref }) => ref) ?? []),
      provisionsEn: about("en"),
      provisionsId: about("id"),
      told: topics || toldAs ? inBrackets.out([topics ?? null, toldAs ?? null]) : "",
      sources: inBrackets.out(sources.map((source) => sourcePlaces.get(source) as number)),
      rest: JSON.stringify(rest),
    };
  }

  /** The concept of these lines. What checks do not need (definitions, sources) is read when it is asked for. */
  read(line: (column: Column) => string, { id, kind, sourceAt }: Elsewhere): Concept {
    const { bare, act, ...rest } = JSON.parse(line("rest")) as Rest;
    const texts = this.textsOf(line);
    const terms = (inBrackets.back(line("terms")) as TermRecord[]).map((record, at): Term => {
      const text = texts[at] as string;
      if (typeof record === "number") return { text, ...(this.standings[record] as Standing) };
      return { text, ...(this.standings[record[0]] as Standing), ...record[1] };
    });
    const concept: Concept = { ...rest, id, kind, terms, sources: [], ...(act && { instrument: instrumentOf(line) }) };
    readLater(concept, "sources", () => (inBrackets.back(line("sources")) as number[]).map(sourceAt));
    if (!bare) readLater(concept, "definition", () => bilingual(textOf(line("definitionEn")), textOf(line("definitionId"))));
    return concept;
  }

  /** The texts of the terms of these lines, without the rest of the concept. */
  textsOf(line: (column: Column) => string): readonly string[] {
    return textsOfLine(line("texts"));
  }

  #recordOf({ text: _text, lang, status, type, unverified, lookalike: _lookalike, bad: _bad, ...rest }: Term): TermRecord {
    const standing: Standing = { ...(lang && { lang }), status, type, ...(unverified !== undefined && { unverified }) };
    const place = this.#placeOf(standing);
    return Object.values(rest).some((value) => value !== undefined) ? [place, rest] : place;
  }

  #placeOf(standing: Standing): number {
    const name = JSON.stringify(standing);
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.standings.push(standing) - 1;
      this.#places.set(name, place);
    }
    return place;
  }
}

function instrumentOf(line: (column: Column) => string): Instrument {
  const refs = line("provisions");
  const told = line("told");
  const [topics, toldAs] = told === "" ? [] : (inBrackets.back(told) as (string[] | null)[]);
  return {
    ...(JSON.parse(line("instrument")) as Instrument),
    ...(refs !== "" && { provisions: provisionsOf(refs, line("provisionsEn"), line("provisionsId")) }),
    ...(topics && { topics }),
    ...(toldAs && { toldAs }),
  };
}

function provisionsOf(refs: string, en: string, id: string): Provision[] {
  const inEnglish = textsOfLine(en);
  const inIndonesian = textsOfLine(id);
  return textsOfLine(refs).map((ref, at) => ({ ref, about: bilingual(inEnglish[at], inIndonesian[at]) }));
}

function bilingual(en: string | undefined, id: string | undefined): Bilingual {
  return { ...(en && { en }), ...(id && { id }) };
}

function textOf(line: string): string | undefined {
  return textsOfLine(line)[0];
}

/** A property that is made when it is first read. */
function readLater<Name extends "sources" | "definition">(concept: Concept, name: Name, read: () => Concept[Name]): void {
  let value: Concept[Name] | undefined;
  Object.defineProperty(concept, name, {
    enumerable: true,
    configurable: true,
    get() {
      value ??= read();
      return value;
    },
  });
}

/** A list as JSON without its brackets. */
const inBrackets = {
  out: (list: readonly unknown[]): string => JSON.stringify(list).slice(1, -1),
  back: (line: string): unknown => JSON.parse(`[${line}]`),
};
