import { wordDistance } from "./wordDistance.js";

/** Countries and regions of which memos of this field speak, and how many letters may differ before another word could be meant. */
const places: readonly (readonly [name: string, slips: number])[] = [
  ["Indonesia", 1],
  ["Malaysia", 1],
  ["Singapore", 1],
  ["Singapura", 1],
  ["Philippines", 2],
  ["Thailand", 1],
  ["Cambodia", 1],
  ["Bangladesh", 1],
  ["Australia", 1],
  ["Kalimantan", 1],
  ["Sulawesi", 1],
  ["Yogyakarta", 1],
  ["Sihanoukville", 2],
];

const byInitial = new Map<number, { readonly name: string; readonly folded: string; readonly slips: number }[]>();
for (const [name, slips] of places) {
  const folded = name.toLowerCase();
  const initial = folded.charCodeAt(0);
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), { name, folded, slips }]);
}

/** The country or region that an unknown word nearly is: "Indonesa". The word in small letters; what only adds or drops an ending is a word of its own. */
export function nearPlace(word: string): string | undefined {
  return byInitial
    .get(word.charCodeAt(0))
    ?.find(({ folded, slips }) => !isEnding(folded, word) && !isEnding(word, folded) && wordDistance(folded, word, slips) <= slips)?.name;
}

/** "Malaysian", "Philippine", "Thailands". */
function isEnding(shorter: string, longer: string): boolean {
  return longer.length - shorter.length <= 2 && longer.startsWith(shorter);
}
