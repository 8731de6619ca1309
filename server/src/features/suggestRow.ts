import type { Gap } from "./suggestGap.js";
import type { IndexedInstrument, SuggestIndex } from "./suggestIndex.js";
import type { Passage, Place } from "./suggestPassage.js";

/** What joins the members of a row: "the Covenant, [...] and the Convention", "Pasal 4 [...] juncto Pasal 55 KUHP". */
const joint =
  /^[^.;]{0,60}(?:,|\b(?:and|dan|serta|or|atau|as well as|jo\.?|juncto|junctis|subsidi\w*|in conjunction with)(?=\s))\s*(?:(?:the|in|of|to|by|with|under|dalam|dari|pada|kepada|dengan|both)\s+)?(?:(?:the|its)\s+)?$/iu;

/** The instruments that stand in one row with a gap: what is missing is another of their kind. */
export function rowOf(text: string, gaps: readonly Gap[], places: readonly Place[], index: SuggestIndex): readonly IndexedInstrument[] {
  const row = new Set<IndexedInstrument>();
  for (const { at, sentence } of gaps) {
    for (const { keys, start, end } of places) {
      const one = keys[0] === undefined ? undefined : index.byKey.get(keys[0]);
      if (!one || start < sentence.start || end > sentence.end) continue;
      if (!joint.test(end <= at ? text.slice(end, at) : text.slice(at + 1, start))) continue;
      // "UU 35/2014 tentang Perlindungan Anak" bears the title of the law that it amends.
      for (const key of keys) row.add(index.byKey.get(key) ?? one);
    }
  }
  return [...row];
}

/** Whether an instrument has the maker and the form of a member of the row. */
export function isOfRow({ row }: Passage, { maker, domestic, instrument }: IndexedInstrument): boolean {
  return row.some(
    (one) => maker !== undefined && one.maker === maker && one.instrument.form === instrument.form && one.domestic === domestic,
  );
}

/**
 * How an instrument stands to the row: made by the maker of a member; itself a member, so that it is not missing; the law by which a member was ratified, or the treaty that a member ratified; made to
 * carry out the same law.
 */
export function rowSignals({ row, gaps }: Passage, { key, maker, related }: IndexedInstrument): readonly number[] {
  if (row.length === 0) return [0, 0, 0, 0];
  const isRatification = gaps.some(({ sought }) => sought.has("ratifier") || sought.has("ratified"));
  const carriesOut = [...related].filter(([, how]) => how === "implements").map(([law]) => law);
  const signs = [
    row.some((one) => maker !== undefined && one.maker === maker),
    row.some((one) => one.key === key),
    !isRatification && row.some((one) => ["ratifies", "ratified-by"].includes(one.related.get(key) ?? "")),
    row.some((one) => carriesOut.some((law) => one.key === law || one.related.get(law) === "implements")),
  ];
  return signs.map(Number);
}
