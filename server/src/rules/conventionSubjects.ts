import type { Concept } from "../engine/concept.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";

/** What an ILO Convention is about, as its title says it, and the number that goes with it. */
export interface ConventionSubject {
  readonly subject: string;
  readonly number: string;
  readonly concept: Concept;
}

/** The subjects of the numbered ILO Conventions of a base, longest first. */
export function conventionSubjects(lexicon: Lexicon): readonly ConventionSubject[] {
  let subjects = known.get(lexicon);
  if (!subjects) {
    subjects = readSubjects(lexicon);
    known.set(lexicon, subjects);
  }
  return subjects;
}

const known = new WeakMap<Lexicon, readonly ConventionSubject[]>();

/** Where "ILO Convention No. 182 on the Worst Forms of Child Labour" ends, with its subject; where it ends without, if none that the base knows stands there. */
export function endOfSubject(text: string, end: number, lexicon: Lexicon): number {
  const tail = text.slice(end, end + longestSubject);
  const link = /^\s+(?:on|concerning|regarding|tentang|mengenai)\s+(?:the\s+)?/i.exec(tail)?.[0];
  if (!link) return end;
  const written = tail.slice(link.length).toLowerCase().replace(/labor/g, "labour");
  const named = conventionSubjects(lexicon).find(
    ({ subject }) => written.startsWith(subject) && !/^[A-Za-zÀ-ỿ0-9]/u.test(written.slice(subject.length)),
  );
  return named ? end + link.length + named.subject.length - extraLetters(tail.slice(link.length), named.subject) : end;
}

const longestSubject = 160;

/** "Labor" is a letter shorter than "Labour". */
function extraLetters(written: string, subject: string): number {
  return (written.slice(0, subject.length).match(/labor(?!u)/gi) ?? []).length;
}

function readSubjects(lexicon: Lexicon): ConventionSubject[] {
  const found = new Map<string, ConventionSubject>();
  for (const { id, symbols } of instrumentIndex(lexicon).notes) {
    const numbers = (symbols ?? []).flatMap((symbol) => /^ILO C(\d+)$/.exec(symbol)?.[1] ?? []);
    const [number] = numbers;
    // A record of two Conventions does not tell which of them is meant.
    if (number === undefined || numbers.length !== 1) continue;
    const concept = instrumentOf(lexicon, id);
    const { instrument } = concept ?? {};
    if (!concept || !instrument) continue;
    const names = [instrument.title.en, instrument.title.id, ...instrument.shortNames, ...concept.terms.map((term) => term.text)];
    for (const name of names) {
      const subject =
        /^(?:ILO )?(.{8,}?) Convention(?=,| \(|$)/.exec(name ?? "")?.[1] ??
        /^(?:Convention|Konvensi)(?: ILO)?(?: No\. \d+)? (?:on|concerning|tentang|mengenai) (?:the )?(.{8,}?)(?:, \d{4}|$)/.exec(
          name ?? "",
        )?.[1];
      if (subject && !found.has(subject.toLowerCase()))
        found.set(subject.toLowerCase(), { subject: subject.toLowerCase(), number, concept });
    }
  }
  return [...found.values()].sort((one, other) => other.subject.length - one.subject.length);
}
