import type { Concept, Pack, Term } from "./concept.js";
import type { PackPath, PackProblem } from "./packReader.js";
import { foldWord, Tokens, tokenize } from "./tokens.js";

/** A pack and the name of its place. */
export interface PlacedPack {
  readonly pack: Pack;
  readonly where: string;
}

/**
 * Finds what only shows when packs are read together: one id twice, one form claimed twice, references to nothing.
 * `known` tells of ids outside these packs (the bundled base, when workspace packs are checked).
 */
export function checkPacks(packs: readonly PlacedPack[], known: (id: string) => boolean = () => false): PackProblem[] {
  const problems: PackProblem[] = [];
  const places = new Map<string, Place>();
  for (const { pack, where } of packs) {
    pack.concepts.forEach((concept, at) => {
      const path: PackPath = ["concepts", at];
      const first = places.get(concept.id);
      if (first)
        problems.push({ where, path: [...path, "id"], level: "error", message: `The id "${concept.id}" is also in ${first.where}.` });
      else places.set(concept.id, { concept, where, path });
    });
  }
  const exists = (id: string): boolean => places.has(id) || known(id);
  for (const { pack, where } of packs) {
    pack.silence?.forEach((id, at) => {
      if (!exists(id)) problems.push({ where, path: ["silence", at], level: "warning", message: `There is no concept "${id}".` });
    });
  }
  for (const place of places.values()) {
    for (const [path, id] of references(place.concept)) {
      if (!exists(id))
        problems.push({ where: place.where, path: [...place.path, ...path], level: "warning", message: `There is no concept "${id}".` });
    }
  }
  problems.push(...clashes(places));
  return problems;
}

interface Place {
  readonly concept: Concept;
  readonly where: string;
  readonly path: PackPath;
}

/** Ids that a concept points to, with where it does. */
function references(concept: Concept): [PackPath, string][] {
  const found: [PackPath, string][] = [];
  const many = (path: PackPath, ids: readonly string[] | undefined): void => {
    ids?.forEach((id, at) => {
      found.push([[...path, at], id]);
    });
  };
  const one = (path: PackPath, id: string | undefined): void => {
    if (id !== undefined) found.push([path, id]);
  };
  many(["counterparts"], concept.counterparts);
  concept.confusedWith?.forEach((other, at) => {
    one(["confusedWith", at, "concept"], other.concept);
  });
  concept.instruments?.forEach((reference, at) => {
    one(["instruments", at], reference.split(" ")[0]);
  });
  // Former and later names may be names that are no concept of their own.
  for (const key of ["formerly", "renamedTo"] as const) {
    concept[key]?.forEach((name, at) => {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) one([key, at], name);
    });
  }
  const instrument = concept.instrument;
  if (!instrument) return found;
  for (const key of ["amends", "amendedBy", "repeals", "supplementedBy", "followedBy", "implements"] as const)
    many(["instrument", key], instrument[key]);
  for (const key of ["repealedBy", "supersededBy", "ratifies", "ratifiedBy"] as const) one(["instrument", key], instrument[key]);
  instrument.partialRepeals?.forEach((repeal, at) => {
    one(["instrument", "partialRepeals", at, "by"], repeal.by);
  });
  return found;
}

/** Right forms that two concepts claim in one language with nothing to tell them apart. */
function clashes(places: ReadonlyMap<string, Place>): PackProblem[] {
  const claims = new Map<string, { place: Place; term: Term; at: number }[]>();
  for (const place of places.values()) {
    place.concept.terms.forEach((term, at) => {
      if (term.status !== "preferred" && term.status !== "admitted") return;
      const words = wordsOf(term.text);
      const list = claims.get(words);
      if (list) list.push({ place, term, at });
      else claims.set(words, [{ place, term, at }]);
    });
  }
  const problems: PackProblem[] = [];
  const told = new Set<string>();
  for (const list of claims.values()) {
    for (let second = 1; second < list.length; second++) {
      for (let first = 0; first < second; first++) {
        const one = list[first];
        const other = list[second];
        if (!one || !other || !clash(one.place.concept, one.term, other.place.concept, other.term)) continue;
        const pair = `${one.place.concept.id} ${other.place.concept.id}`;
        if (told.has(pair)) continue;
        told.add(pair);
        problems.push({
          where: other.place.where,
          path: [...other.place.path, "terms", other.at, "text"],
          level: "information",
          message: `"${other.term.text}" is also a form of "${one.place.concept.id}" (${one.place.where}); a sense or contextWords would tell them apart.`,
        });
      }
    }
  }
  return problems;
}

function clash(one: Concept, term: Term, other: Concept, otherTerm: Term): boolean {
  if (one.id === other.id || (term.lang && otherTerm.lang && term.lang !== otherTerm.lang)) return false;
  if (term.status !== otherTerm.status || (term.type === "acronym") !== (otherTerm.type === "acronym")) return false;
  if ((one.sense && other.sense) || (one.contextWords && other.contextWords)) return false;
  const linked = (from: Concept, to: Concept): boolean =>
    [from.counterparts, from.formerly, from.renamedTo].some((ids) => ids?.includes(to.id) ?? false);
  return !linked(one, other) && !linked(other, one);
}

const scratch = new Tokens();

function wordsOf(text: string): string {
  tokenize(text, 0, text.length, scratch);
  let words = "";
  for (let at = 0; at < scratch.count; at++) words += `${foldWord(text.slice(scratch.starts[at], scratch.ends[at]))} `;
  return words;
}
