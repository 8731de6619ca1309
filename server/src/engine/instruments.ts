import type { Concept } from "./concept.js";
import type { Lexicon } from "./lexicon.js";
import { readNumbers } from "./referenceNumbers.js";
import { symbolsIn } from "./referenceSymbols.js";

/** The number of an instrument, for look-up. */
export interface NumberKey {
  readonly form: string;
  readonly issuer: string;
  readonly number: string;
  readonly year: number;
}

/** An instrument that has a number and a year, and the words of its title after "tentang" or "on". */
export interface Numbered extends NumberKey {
  readonly concept: Concept;
  readonly titles: readonly (readonly string[])[];
}

/** The instruments of a base by number and symbol; made when the first reference is read, then kept with the base. */
export interface InstrumentIndex {
  /** All instruments, in the order of the base. */
  readonly concepts: readonly Concept[];
  readonly numbered: readonly Numbered[];
  /** The number of an instrument that has one. */
  numberOf(key: string): Numbered | undefined;
  /** Treaties whose title begins with "Protocol" or "Convention", or with a body's name before that, with the words from there on. */
  readonly treaties: readonly { readonly concept: Concept; readonly body: string; readonly title: readonly string[] }[];
  ofNumber(key: NumberKey): Concept | undefined;
  /** Undefined where the symbol stands for several instruments (a resolution with annexes). */
  ofSymbol(symbol: string): Concept | undefined;
}

const known = new WeakMap<Lexicon, InstrumentIndex>();

/** The index of a base's instruments. */
export function instrumentIndex(lexicon: Lexicon): InstrumentIndex {
  let index = known.get(lexicon);
  if (!index) {
    index = makeIndex(lexicon);
    known.set(lexicon, index);
  }
  return index;
}

/** The instrument with this key, if the base has it. */
export function instrumentOf(lexicon: Lexicon, key: string): Concept | undefined {
  const concept = lexicon.concept(key);
  return concept?.instrument ? concept : undefined;
}

/** Words of a title as they are compared: folded, without marks. */
export function titleWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-zÀ-ỿ0-9]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !/^(?:the|of|dan|and|atau|or|di|in)$/.test(word));
}

function makeIndex(lexicon: Lexicon): InstrumentIndex {
  const { base } = lexicon;
  const concepts: Concept[] = [];
  const numbered: Numbered[] = [];
  const treaties: { concept: Concept; body: string; title: readonly string[] }[] = [];
  const byKey = new Map<string, Numbered>();
  const byNumber = new Map<string, Concept>();
  const bySymbol = new Map<string, Concept | undefined>();
  for (let at = 0; at < base.conceptCount; at++) {
    if (base.kindOf(at) !== "instrument") continue;
    const concept = base.concept(at);
    const { instrument } = concept;
    if (!instrument || base.conceptIndex(concept.id) !== at) continue;
    concepts.push(concept);
    const written = readNumbers(instrument.title.id ?? "", 0)[0] ?? readNumbers(instrument.title.en ?? "", 0)[0];
    if (written) {
      const { form, issuer, number, year } = written;
      const titles = [instrument.title.id, instrument.title.en].flatMap((title) => {
        const subject = /\s(?:tentang|on|concerning)\s+(.*)$/su.exec(title ?? "")?.[1];
        return subject ? [titleWords(subject)] : [];
      });
      const one: Numbered = { form, issuer, number, year, concept, titles };
      numbered.push(one);
      byKey.set(concept.id, one);
      byNumber.set(numberText(written), concept);
      continue;
    }
    for (const title of [instrument.title.en, instrument.title.id]) {
      const found =
        /^(?:(ASEAN|United Nations|Council of Europe|International)\s+)?((?:protocol|convention|protokol|konvensi)\s.*)$/isu.exec(
          title ?? "",
        );
      if (found) treaties.push({ concept, body: found[1] ?? "", title: titleWords(found[2] ?? "") });
    }
    const symbols = typeof instrument.number === "string" ? symbolsIn(instrument.number) : [];
    const directive = /Directive (?:\(EU\) )?(\d{4}\/\d+)/.exec(instrument.title.en ?? "");
    if (directive) symbols.push(`EU ${directive[1]}`);
    for (const symbol of symbols) bySymbol.set(symbol, bySymbol.has(symbol) ? undefined : concept);
  }
  return {
    concepts,
    numbered,
    treaties,
    numberOf: (key) => byKey.get(key),
    ofNumber: (key) => byNumber.get(numberText(key)),
    ofSymbol: (symbol) => bySymbol.get(symbol),
  };
}

function numberText(key: NumberKey): string {
  return `${key.form} ${key.issuer} ${key.number} ${key.year}`;
}
