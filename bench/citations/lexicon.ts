import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { extendBase } from "../../server/src/engine/base.js";
import type { Concept, Provision } from "../../server/src/engine/concept.js";
import { Lexicon } from "../../server/src/engine/lexicon.js";
import { lexicon } from "../../test/helpers/base.js";

/** The bundled base; the file named by `ADDITIONS` may lay further topics and provisions over its instruments, to see what they would bring. */
export async function benchLexicon(): Promise<Lexicon> {
  const bundled = lexicon();
  const path = process.env.ADDITIONS;
  if (path === undefined) return bundled;
  const additions = load(readFileSync(path, "utf8")) as Record<
    string,
    { topics?: string[]; provisions?: { ref: string; about: string }[] }
  >;
  const concepts: Concept[] = [];
  for (const [key, { topics = [], provisions = [] }] of Object.entries(additions)) {
    const concept = bundled.concept(key);
    if (!concept?.instrument) {
      console.error(`${key}: no such instrument`);
      continue;
    }
    const { instrument } = concept;
    const known = new Set((instrument.provisions ?? []).map((one) => one.ref));
    concepts.push({
      ...concept,
      instrument: {
        ...instrument,
        topics: [...new Set([...(instrument.topics ?? []), ...topics])],
        provisions: [...(instrument.provisions ?? []), ...provisions.filter((one) => !known.has(one.ref)).map(asProvision)],
      },
    });
  }
  return new Lexicon(extendBase(bundled.base, [{ pack: "additions", concepts }]));
}

/** A text without a language is English, as in a pack. */
function asProvision({ ref, about }: { readonly ref: string; readonly about: string }): Provision {
  return { ref, about: { en: about } };
}
