import type { Lang } from "../engine/concept.js";
import type { BlockFacts } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { datesIn, type PassageDates } from "./suggestDates.js";
import { conceptToken, type IndexedInstrument, pairToken, readPassage, type SuggestIndex, sameConcept } from "./suggestIndex.js";
import { kindsIn } from "./suggestKinds.js";
import { notionsIn } from "./suggestNotions.js";
import { isYear, passageWords } from "./suggestWords.js";

/** A thing that a passage says, in all the words that would say it: the best of them counts. */
export interface Slot {
  /** Tokens with how far each may be trusted; the first is what stands in the passage. */
  readonly tokens: readonly (readonly [token: string, trust: number])[];
}

/** What a passage tells about the instrument that it wants. */
export interface Passage {
  readonly text: string;
  readonly lang: Lang;
  readonly facts: BlockFacts;
  readonly slots: readonly Slot[];
  /** Stems of the passage and of their translations, with the trust in each. */
  readonly stems: ReadonlyMap<string, number>;
  /** Core notions of the field that it speaks of. */
  readonly notions: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
  readonly institutions: ReadonlySet<number>;
  /** Instruments on which a concept of the passage rests. */
  readonly linked: ReadonlySet<string>;
  /** Instruments named in words, cited by key in the passage, and cited in the paragraphs around it. */
  readonly named: ReadonlySet<string>;
  readonly cited: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly dates: PassageDates;
  readonly kinds: ReadonlySet<string>;
  /** It says what is to be done, allowed or forbidden. */
  readonly isNorm: boolean;
  /** Articles named without their instrument ("Pasal 455 [...]"). */
  readonly articles: readonly string[];
  /** Numbers of laws and conventions ("No. 29"). */
  readonly numbers: readonly string[];
  /** It speaks of a rule that carries out the wanted instrument ("melaksanakan Pasal 71D ..."). */
  readonly wantsParent: boolean;
  /** It speaks of the past, perhaps of what was law before. */
  readonly wantsFormer: boolean;
  /** It says that the law it means is over. */
  readonly saysFormer: boolean;
}

const normWords =
  /\b(?:should|must|shall|ought|may not|cannot|are (?:not )?to be|is (?:not )?to be|entitled|(?:right|rights|duty|duties|obligation|obliged|required|bound|free|forbidden) (?:to|of|from)|prohibit(?:s|ed)|irrelevant|liable|does not matter|harus|wajib|berhak|hak|dilarang|tidak (?:boleh|dapat|menghapus)|jangan|seharusnya|hendaknya|selayaknya|dapat)\b/i;
const translationTrust = 0.75;
const conceptTrust = 0.8;
const pairTrust = 0.9;

/** Reads a passage as a question for an instrument. The place of a masked or missing citation ("[...]", "___") is not part of it. */
export function passageOf(
  lexicon: Lexicon,
  index: SuggestIndex,
  given: string,
  options: { readonly lang?: Lang; readonly cited?: readonly string[]; readonly near?: readonly string[] } = {},
): Passage {
  const text = given.replace(/\[(?:\.{2,}|…|_+|\?+|citation needed|rujukan\??)\]|_{3,}/gi, " ");
  const facts = readPassage(text, lexicon);
  const words = passageWords(text);
  const slots: Slot[] = [];
  const stems = new Map<string, number>();
  const trust = (stem: string, value: number) => stems.set(stem, Math.max(stems.get(stem) ?? 0, value));
  const seen = new Set<string>();
  words.forEach((word, at) => {
    if (!word || isYear(word.stem)) return;
    trust(word.stem, 1);
    for (const other of word.others) trust(other, translationTrust);
    if (!seen.has(word.stem)) {
      seen.add(word.stem);
      slots.push({ tokens: [[word.stem, 1], ...word.others.map((other) => [other, translationTrust] as const)] });
    }
    const next = words.slice(at + 1).find((one) => one !== undefined);
    if (!next) return;
    const pairs: [string, number][] = [[pairToken(word.stem, next.stem), pairTrust]];
    // Indonesian puts the noun first: "pemulangan korban" is "victim repatriation" as well as "repatriation of victims".
    for (const first of word.others)
      for (const second of next.others)
        pairs.push([pairToken(first, second), translationTrust], [pairToken(second, first), translationTrust]);
    if (pairs.some(([pair]) => seen.has(pair))) return;
    for (const [pair] of pairs) seen.add(pair);
    slots.push({ tokens: pairs });
  });
  const concepts = new Set<number>();
  const institutions = new Set<number>();
  const linked = new Set<string>();
  for (const mention of facts.mentions) {
    const form = mention.forms[0];
    if (!form || form.termIndex < 0) continue;
    const kind = lexicon.base.kindOf(form.conceptIndex);
    if (kind === "instrument" || kind === "spelling") continue;
    const concept = sameConcept(lexicon, form.conceptIndex);
    for (const key of lexicon.conceptAt(form.conceptIndex).instruments ?? []) linked.add(key.split(/[\s,]/)[0] ?? key);
    if (concepts.has(concept)) continue;
    concepts.add(concept);
    if (kind === "institution") institutions.add(concept);
    slots.push({ tokens: [[conceptToken(concept), conceptTrust]] });
  }
  const named = new Set<string>();
  for (const reference of facts.references) {
    for (const key of [reference.key, ...(reference.otherKeys ?? [])]) if (key !== undefined && index.byKey.has(key)) named.add(key);
  }
  for (const mention of facts.mentions) {
    const form = mention.forms[0];
    if (form && !mention.nested && lexicon.base.kindOf(form.conceptIndex) === "instrument") named.add(lexicon.conceptOf(form).id);
  }
  const cited = new Set([...facts.citations.map((citation) => citation.key), ...(options.cited ?? [])]);
  return {
    text,
    lang: options.lang ?? facts.lang ?? "en",
    facts,
    slots,
    stems,
    notions: notionsIn(text),
    isNorm: normWords.test(text),
    concepts,
    institutions,
    linked,
    named,
    cited,
    near: new Set(options.near ?? []),
    dates: datesIn(text),
    kinds: kindsIn(text),
    articles: [...text.matchAll(/\b(?:pasal|articles?|arts?\.?)\s+(\d{1,3}[a-z]?)/gi)].map((found) => (found[1] ?? "").toUpperCase()),
    wantsParent:
      /(?:melaksanakan|pelaksanaan|turunan dari|amanat|diamanatkan|diperintahkan|mandat\w*|implement\w*|pursuant to|required by|carr\w+ out)\s+(?:\S+\s+){0,2}(?:pasal|articles?|undang-undang|law|act)\b/i.test(
        text,
      ),
    wantsFormer:
      /\b(?:lama|old|former|formerly|previous|sebelum|sebelumnya|dahulu|colonial|kolonial|repealed|replaced|superseded|dicabut|diganti|digantikan|waktu itu|ketika itu|at the time|until then|history|sejarah|then)\b/i.test(
        text,
      ),
    saysFormer:
      /\b(?:(?:yang|ketentuan|aturan|peraturan|undang-undang|kitab|prosedur) lama|(?:old|former|previous|earlier|repealed|replaced|superseded) (?:\w+ )?(?:law|act|code|rules?|regulations?|decree|plan|convention)|repealed|replaced|superseded|colonial|dicabut|diganti|digantikan|menggantikan|kolonial|until then|at the time|(?:waktu|ketika|kala) itu|sebelum (?:diubah|direvisi|dicabut|diganti)|tahun sebelumnya)\b/i.test(
        text,
      ),
    numbers: [...text.matchAll(/\b(?:no\.?|nomor|number|c|r)\s*(\d{1,4})\b/gi)].map((found) => String(Number(found[1]))),
  };
}

/** What a shared core notion counts for a provision: enough to name it. */
const notionFit = 0.45;

/** The provision whose gist fits a passage best, with how well (0 to about 1). */
export function bestProvision(
  passage: Passage,
  index: SuggestIndex,
  instrument: IndexedInstrument,
): { readonly at: number; readonly fit: number } | undefined {
  let best: { at: number; fit: number } | undefined;
  instrument.provisions.forEach((provision, at) => {
    let shared = 0;
    let whole = 0;
    for (const stem of provision.stems) {
      const rare = Math.max(0.5, index.rarity(stem));
      whole += rare;
      shared += rare * (passage.stems.get(stem) ?? 0);
    }
    // A gist of one word is no surer than one of four of which two agree.
    let fit = (shared / (whole + 8)) * Math.min(1, shared / 6);
    for (const notion of provision.notions) if (passage.notions.has(notion)) fit += notionFit * index.notionRarity(notion);
    if (fit > 0 && (!best || fit > best.fit)) best = { at, fit };
  });
  return best;
}

/** Words of a passage that speak of where or by whom an instrument was made. */
export function sharedOrigin(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): number {
  let sum = 0;
  for (const stem of instrument.origin) sum += (passage.stems.get(stem) ?? 0) * Math.min(4, index.rarity(stem));
  return sum;
}
