import type { Concept, Pack } from "./concept.js";
import { type ClaimsElsewhere, clashes } from "./packClashes.js";
import { type PackPath, type PackProblem, placeInFile } from "./packReader.js";
import { atOnce, type Slices } from "./slices.js";

/** A pack and the name of its place. */
export interface PlacedPack {
  readonly pack: Pack;
  readonly where: string;
}

/** What lies under the packs that are checked: the bundled base, when they are those of a workspace. */
export interface UnderPacks extends ClaimsElsewhere {
  concept(id: string): Concept | undefined;
}

/** A concept and where it stands. */
export interface Place {
  readonly concept: Concept;
  readonly where: string;
  readonly path: PackPath;
}

const nothingUnder: UnderPacks = { concept: () => undefined, claims: () => [] };

/** Finds what only shows when packs are read together: one id twice, one form claimed twice, references to nothing or in a circle. */
export function checkPacks(packs: readonly PlacedPack[], under: UnderPacks = nothingUnder): PackProblem[] {
  return atOnce(checkingPacks(packs, under));
}

/** `checkPacks` in slices. */
export function* checkingPacks(packs: readonly PlacedPack[], under: UnderPacks = nothingUnder): Slices<PackProblem[]> {
  const problems: PackProblem[] = [];
  const places = new Map<string, Place>();
  const silenced = new Set<string>();
  for (const { pack, where } of packs) {
    for (const [at, concept] of pack.concepts.entries()) {
      const path: PackPath = ["concepts", placeInFile(pack.concepts, at)];
      const first = places.get(concept.id);
      if (first)
        problems.push({ where, path: [...path, "id"], level: "error", message: `The id "${concept.id}" is also in ${first.where}.` });
      else places.set(concept.id, { concept, where, path });
    }
    yield;
  }
  const find = (id: string): Concept | undefined => places.get(id)?.concept ?? under.concept(id);
  for (const { pack, where } of packs) {
    pack.silence?.forEach((id, at, all) => {
      silenced.add(id);
      if (!find(id))
        problems.push({ where, path: ["silence", placeInFile(all, at)], level: "warning", message: `There is no concept "${id}".` });
    });
  }
  for (const place of places.values()) {
    for (const [path, id] of references(place.concept)) {
      const message = wrongReference(place.concept, path, id, find);
      if (message) problems.push({ where: place.where, path: [...place.path, ...path], ...message });
    }
    yield;
  }
  // What a pack overrides or switches off is no rival of it.
  const others: ClaimsElsewhere = {
    claims: (text) => under.claims(text).filter(({ concept }) => !places.has(concept.id) && !silenced.has(concept.id)),
  };
  problems.push(...(yield* clashes(places, others)));
  return problems;
}

/** A reference that leads nowhere, to the concept itself, or round in a circle. */
function wrongReference(
  concept: Concept,
  path: PackPath,
  id: string,
  find: (id: string) => Concept | undefined,
): Pick<PackProblem, "level" | "message"> | undefined {
  const other = find(id);
  if (!other) return { level: "warning", message: `There is no concept "${id}".` };
  if (other.id === concept.id) return { level: "error", message: `"${id}" refers to itself.` };
  const key = path[1];
  if (path[0] !== "instrument") return undefined;
  if ((key === "amends" || key === "repeals") && other.instrument?.[key]?.includes(concept.id))
    return { level: "error", message: `"${concept.id}" and "${id}" cannot both ${key === "amends" ? "amend" : "repeal"} each other.` };
  if ((key === "repealedBy" || key === "supersededBy") && leadsBack(concept, find))
    return { level: "error", message: `What took the place of "${concept.id}" leads back to it: one of them came last.` };
  return undefined;
}

/** Whoever follows what took the instrument's place comes back to it. */
function leadsBack(concept: Concept, find: (id: string) => Concept | undefined): boolean {
  const seen = new Set<string>();
  let at: Concept | undefined = concept;
  for (;;) {
    const next: string | undefined = at?.instrument?.repealedBy ?? at?.instrument?.supersededBy;
    if (next === undefined || seen.has(next)) return false;
    if (next === concept.id) return true;
    seen.add(next);
    at = find(next);
  }
}

/** Ids that a concept points to, with where it does. */
function references(concept: Concept): [PackPath, string][] {
  const found: [PackPath, string][] = [];
  const many = (path: PackPath, ids: readonly string[] | undefined): void => {
    ids?.forEach((id, at) => {
      found.push([[...path, placeInFile(ids, at)], id]);
    });
  };
  const one = (path: PackPath, id: string | undefined): void => {
    if (id !== undefined) found.push([path, id]);
  };
  many(["counterparts"], concept.counterparts);
  concept.confusedWith?.forEach((other, at, all) => {
    one(["confusedWith", placeInFile(all, at), "concept"], other.concept);
  });
  concept.instruments?.forEach((reference, at, all) => {
    one(["instruments", placeInFile(all, at)], reference.split(" ")[0]);
  });
  // Former and later names may be names that are no concept of their own.
  for (const key of ["formerly", "renamedTo"] as const) {
    concept[key]?.forEach((name, at, all) => {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) one([key, placeInFile(all, at)], name);
    });
  }
  const instrument = concept.instrument;
  if (!instrument) return found;
  for (const key of ["amends", "amendedBy", "repeals", "supplementedBy", "followedBy", "implements", "ratifies"] as const)
    many(["instrument", key], instrument[key]);
  for (const key of ["repealedBy", "supersededBy", "ratifiedBy"] as const) one(["instrument", key], instrument[key]);
  instrument.partialRepeals?.forEach((repeal, at, all) => {
    const path = ["instrument", "partialRepeals", placeInFile(all, at)];
    one([...path, "by"], repeal.by);
    // Mostly articles in words ("Pasal 455 UU 1/2023"); a key is known by its hyphens.
    repeal.replacedBy?.forEach((provision, place, list) => {
      const [key = ""] = provision.split(" ");
      if (/^[a-z]+(?:-[a-z0-9]+)+$/.test(key)) one([...path, "replacedBy", placeInFile(list, place)], key);
    });
  });
  return found;
}
