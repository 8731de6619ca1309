import type { Concept, Term } from "./concept.js";

/** What most terms share with thousands of others. */
type Standing = Pick<Term, "lang" | "status" | "type" | "unverified">;
/** A term as it is kept: the place of its standing in the list of standings, its text, and what else it has. */
type TermRecord = readonly [standing: number, text: string, rest?: Omit<Term, "text" | keyof Standing>];
type ConceptRecord = Omit<Concept, "id" | "kind" | "sources" | "terms"> & {
  readonly sources: readonly number[];
  readonly terms: readonly TermRecord[];
};

/** What a concept has outside its record. */
interface Elsewhere extends Pick<Concept, "id" | "kind"> {
  readonly sourceAt: (place: number) => string;
}

/**
 * Concepts as they are kept in the compiled base: as JSON, without id and kind (which stand in lists of their own), without the sentences that only tests read,
 * and with the place of each source in the list of sources and of the standing of a term (language, status, type, unverified) in that of standings.
 * That is a third less to load and to decode.
 */
export class ConceptRecords {
  /** Every standing that a term of the base has. */
  readonly standings: Standing[];
  readonly #places = new Map<string, number>();

  constructor(standings: readonly Standing[] = []) {
    this.standings = [...standings];
  }

  /** The JSON of a concept; a standing not met before is added to the list. */
  write({ id: _id, kind: _kind, sources, terms, ...concept }: Concept, sourcePlaces: ReadonlyMap<string, number>): string {
    const record: ConceptRecord = {
      ...concept,
      sources: sources.map((source) => sourcePlaces.get(source) as number),
      terms: terms.map((term) => this.#recordOf(term)),
    };
    return JSON.stringify(record);
  }

  /** The concept whose JSON this is. */
  read(json: string, { id, kind, sourceAt }: Elsewhere): Concept {
    const record = JSON.parse(json) as ConceptRecord;
    const terms = record.terms.map(([standing, text, rest]) => ({ text, ...(this.standings[standing] as Standing), ...rest }));
    return { ...record, id, kind, sources: record.sources.map(sourceAt), terms };
  }

  #recordOf({ text, lang, status, type, unverified, lookalike: _lookalike, bad: _bad, ...rest }: Term): TermRecord {
    const standing: Standing = { ...(lang && { lang }), status, type, ...(unverified !== undefined && { unverified }) };
    const place = this.#placeOf(standing);
    return Object.values(rest).some((value) => value !== undefined) ? [place, text, rest] : [place, text];
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
