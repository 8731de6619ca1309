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
  readonly id: string;
  readonly concept: Concept;
  readonly titles: readonly (readonly string[])[];
}

/** A treaty whose title begins with "Protocol" or "Convention", or with a body's name before that, with the words from there on. */
export interface TitledTreaty {
  readonly id: string;
  readonly body: string;
  readonly title: readonly string[];
}

/** What references are read by, gathered from an instrument when the base is compiled, so that its record need not be decoded. */
export interface InstrumentNote {
  readonly id: string;
  /** Its number and year, and the words of its titles. */
  readonly numbered?: NumberKey & { readonly titles: readonly (readonly string[])[] };
  readonly treaties?: readonly Omit<TitledTreaty, "id">[];
  readonly symbols?: readonly string[];
  readonly ratifies?: readonly string[];
}

/** The instruments of a base by number and symbol; made when the first reference is read, then kept with the base. */
export interface InstrumentIndex {
  /** All instruments, in the order of the base. */
  readonly notes: readonly InstrumentNote[];
  readonly numbered: readonly Numbered[];
  readonly treaties: readonly TitledTreaty[];
  /** The number of an instrument that has one. */
  numberOf(key: string): Numbered | undefined;
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

/** Words of a title as they are compared: folded, without marks, small words and ways of translating left aside. */
export function titleWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-zÀ-ỿ0-9]+/gu, " ")
    .trim()
    .split(" ");
  return words.flatMap((word, at) => titleWord(word, words[at - 1] ?? "", words[at + 1] ?? ""));
}

/**
 * What a word of a title stands for when titles are compared. The same Indonesian title is translated in several ways: "criminal act", "crime" and "criminal offence";
 * "trafficking in persons" and "human trafficking"; "eradication" and "elimination"; singular and plural.
 */
export function titleWord(word: string, before: string, after: string): readonly string[] {
  if (/^(?:|the|of|dan|and|atau|or|di|in)$/.test(word)) return [];
  if (word === "criminal") return /^(?:act|offen[cs]e)s?$/.test(after) ? ["crime"] : [word];
  if (before === "criminal" && /^(?:act|offen[cs]e)s?$/.test(word)) return [];
  if (word === "human" && /^(?:trafficking|beings?)$/.test(after)) return [];
  if (before === "human" && word === "trafficking") return ["trafficking", "person"];
  if (before === "human" && /^beings?$/.test(word)) return ["person"];
  if (word === "elimination") return ["eradication"];
  // The law of 2017 writes "pelindungan"; most writers do not.
  if (word === "pelindungan") return ["perlindungan"];
  return [word.replace(/(?:(?<=ss)es|(?<=[a-z]{2}[a-rt-z])s)$/, "")];
}

/** What references to an instrument are read by; undefined for a concept that is none. */
export function instrumentNote(concept: Concept): InstrumentNote | undefined {
  const { id, instrument } = concept;
  if (!instrument) return undefined;
  const ratifies = instrument.ratifies === undefined ? {} : { ratifies: instrument.ratifies };
  const written = readNumbers(instrument.title.id ?? "", 0)[0] ?? readNumbers(instrument.title.en ?? "", 0)[0];
  if (written) {
    const { form, issuer, number, year } = written;
    const titles = [instrument.title.id, instrument.title.en].flatMap((title) => {
      const subject = /\s(?:tentang|on|concerning)\s+(.*)$/su.exec(title ?? "")?.[1];
      return subject ? [titleWords(subject)] : [];
    });
    return { id, numbered: { form, issuer, number, year, titles }, ...ratifies };
  }
  const treaties = [instrument.title.en, instrument.title.id].flatMap((title) => {
    const found = /^(?:(ASEAN|United Nations|Council of Europe|International)\s+)?((?:protocol|convention|protokol|konvensi)\s.*)$/isu.exec(
      title ?? "",
    );
    return found ? [{ body: found[1] ?? "", title: titleWords(found[2] ?? "") }] : [];
  });
  const symbols = typeof instrument.number === "string" ? symbolsIn(instrument.number) : [];
  const directive = /(?:Directive (?:\(EU\) )?|Framework Decision )(\d{4}\/\d+)/.exec(instrument.title.en ?? "");
  if (directive) symbols.push(`EU ${directive[1]}`);
  return { id, ...(treaties.length > 0 ? { treaties } : {}), ...(symbols.length > 0 ? { symbols } : {}), ...ratifies };
}

function makeIndex(lexicon: Lexicon): InstrumentIndex {
  const notes = lexicon.base.instrumentNotes();
  const numbered: Numbered[] = [];
  const treaties: TitledTreaty[] = [];
  const byKey = new Map<string, Numbered>();
  const byNumber = new Map<string, string>();
  const bySymbol = new Map<string, string | undefined>();
  for (const note of notes) {
    const { id } = note;
    if (note.numbered) {
      const one: Numbered = {
        ...note.numbered,
        id,
        get concept() {
          return lexicon.concept(id) as Concept;
        },
      };
      numbered.push(one);
      byKey.set(id, one);
      byNumber.set(numberText(one), id);
    }
    for (const treaty of note.treaties ?? []) treaties.push({ id, ...treaty });
    for (const symbol of note.symbols ?? []) bySymbol.set(symbol, bySymbol.has(symbol) ? undefined : id);
  }
  const conceptOf = (id: string | undefined) => (id === undefined ? undefined : lexicon.concept(id));
  return {
    notes,
    numbered,
    treaties,
    numberOf: (key) => byKey.get(key),
    ofNumber: (key) => conceptOf(byNumber.get(numberText(key))),
    ofSymbol: (symbol) => conceptOf(bySymbol.get(symbol)),
  };
}

function numberText(key: NumberKey): string {
  return `${key.form} ${key.issuer} ${key.number} ${key.year}`;
}
