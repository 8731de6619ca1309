import type { Concept } from "../engine/concept.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import { singularOf } from "../engine/singular.js";

/**
 * The treaty that Indonesia ratified and that words in small letters describe: "the smuggling protocol", "protokol tentang perdagangan orang". They must be those of one of its
 * names, in any order, but for small words; undefined where they are of none or of several.
 */
export function treatyDescribed(words: string, lexicon: Lexicon): Concept | undefined {
  let found = known.get(lexicon);
  if (!found) {
    found = describe(lexicon);
    known.set(lexicon, found);
  }
  return found.get(keyOf(words)) ?? undefined;
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, Concept | null>>();

/** Names of all treaties that an act of Indonesia ratified; null where two share one. */
function describe(lexicon: Lexicon): ReadonlyMap<string, Concept | null> {
  const found = new Map<string, Concept | null>();
  const ids = new Set(instrumentIndex(lexicon).notes.flatMap(({ ratifies }) => ratifies ?? []));
  for (const id of ids) {
    const treaty = instrumentOf(lexicon, id);
    if (!treaty) continue;
    const right = treaty.terms.filter(({ status }) => status === "preferred" || status === "admitted").map(({ text }) => text);
    for (const name of [...right, ...(treaty.instrument?.shortNames ?? [])]) {
      const key = keyOf(name);
      const other = found.get(key);
      if (key.includes(" ")) found.set(key, other === undefined || other === treaty ? treaty : null);
    }
  }
  return found;
}

const small = new Set("the a of on against in to for and un pbb tentang mengenai menentang dan anti".split(" "));

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && !small.has(word))
    .map(singularOf)
    .sort()
    .join(" ");
}
