import type { Base } from "./base.js";

/** The house styles of the bundled base, with their names: known without looking through its terms. */
export const bundledProfiles: readonly (readonly [id: string, name: string])[] = [
  ["un", "United Nations style"],
  ["asean", "ASEAN style"],
];

const ofBase = new WeakMap<Base, ReadonlySet<string>>();

/** The style profiles that a term of the base names, in their order. */
export function profilesOf(base: Base): readonly string[] {
  return [...allOf(base)].sort();
}

/** A term names this profile. A slip in one goes unseen: it switches nothing on. */
export function isProfile(base: Base, profile: string): boolean {
  return bundledProfiles.some(([id]) => id === profile) || allOf(base).has(profile);
}

function allOf(base: Base): ReadonlySet<string> {
  const known = ofBase.get(base);
  if (known) return known;
  const found = new Set<string>();
  for (let index = 0; index < base.conceptCount; index++)
    for (const term of base.concept(index).terms) for (const profile of term.profiles ?? []) found.add(profile);
  ofBase.set(base, found);
  return found;
}
