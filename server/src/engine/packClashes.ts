import type { Place } from "./checkPacks.js";
import type { Concept, Term } from "./concept.js";
import { type PackProblem, placeInFile } from "./packReader.js";
import type { Slices } from "./slices.js";
import { foldWord, Tokens, tokenize } from "./tokens.js";

/** A term that writes some text, outside the packs that are checked. */
export interface ClaimsElsewhere {
  claims(text: string): readonly { readonly concept: Concept; readonly term: Term }[];
}

interface Claim {
  readonly place: Place;
  readonly term: Term;
  /** Number of the term in its concept, and of the form in the term; undefined: its text. */
  readonly at: number;
  readonly form: number | undefined;
  readonly text: string;
}

/** Forms that two concepts claim in one language with nothing to tell them apart: both as right, or one as right and one as wrong. */
export function* clashes(places: ReadonlyMap<string, Place>, elsewhere: ClaimsElsewhere): Slices<PackProblem[]> {
  const claims = new Map<string, Claim[]>();
  for (const place of places.values()) {
    for (const claim of claimsOf(place)) {
      const words = wordsOf(claim.text);
      const list = claims.get(words);
      if (list) list.push(claim);
      else claims.set(words, [claim]);
    }
    yield;
  }
  const problems: PackProblem[] = [];
  const told = new Set<string>();
  const tell = (claim: Claim, other: string, message: string): void => {
    const pair = `${other} ${claim.place.concept.id}`;
    if (told.has(pair)) return;
    told.add(pair);
    const form = claim.form === undefined ? ["text"] : ["forms", placeInFile(claim.term.forms ?? [], claim.form)];
    const path = [...claim.place.path, "terms", placeInFile(claim.place.concept.terms, claim.at), ...form];
    problems.push({ where: claim.place.where, path, level: "information", message });
  };
  for (const list of claims.values()) {
    for (let second = 1; second < list.length; second++) {
      for (let first = 0; first < second; first++) {
        const [one, other] = [list[first], list[second]];
        if (!one || !other || one.place === other.place) continue;
        const id = one.place.concept.id;
        if (clash(one.place.concept, one.term, other.place.concept, other.term))
          tell(other, id, `"${other.text}" is also a form of "${id}" (${one.place.where}); a sense or contextWords would tell them apart.`);
        else if (contradict(one, other)) tell(other, id, contradiction(other, id, one.place.where));
      }
    }
    const own = list.find(({ term, form }) => form === undefined && isRight(term) && term.type !== "short");
    if (own)
      for (const { concept, term } of elsewhere.claims(own.text))
        if (isRight(term) && clash(concept, term, own.place.concept, own.term))
          tell(
            own,
            concept.id,
            `"${own.text}" is also a form of the bundled "${concept.id}"; a sense or contextWords would tell them apart.`,
          );
    yield;
  }
  return problems;
}

/** The right forms of a concept, and the wrong ones that are wrong wherever they stand. */
function* claimsOf(place: Place): Generator<Claim> {
  for (const [at, term] of place.concept.terms.entries()) {
    if (!isRight(term) && !isAlwaysWrong(term)) continue;
    yield { place, term, at, form: undefined, text: term.text };
    for (const [form, text] of (term.forms ?? []).entries()) yield { place, term, at, form, text };
  }
}

function isRight(term: Term): boolean {
  return term.status === "preferred" || term.status === "admitted";
}

function isAlwaysWrong(term: Term): boolean {
  return (
    term.status === "discouraged" &&
    !(term.match === "context" || term.caseSensitive || term.needs || term.unless || term.unlessWords || term.okBefore || term.profiles)
  );
}

function clash(one: Concept, term: Term, other: Concept, otherTerm: Term): boolean {
  if (one.id === other.id || !inOneLanguage(term, otherTerm)) return false;
  if (!isRight(term) || !isRight(otherTerm)) return false;
  if (term.status !== otherTerm.status || (term.type === "acronym") !== (otherTerm.type === "acronym")) return false;
  if ((one.sense && other.sense) || (one.contextWords && other.contextWords)) return false;
  return !linked(one, other) && !linked(other, one);
}

/** What one concept calls right in any context, another calls wrong in every one. */
function contradict({ term, place, text }: Claim, { term: otherTerm, place: otherPlace, text: otherText }: Claim): boolean {
  // What differs in its spelling alone is told apart by it.
  if (text !== otherText || isRight(term) === isRight(otherTerm) || !inOneLanguage(term, otherTerm)) return false;
  const right = isRight(term) ? place.concept : otherPlace.concept;
  return !right.sense && !right.contextWords;
}

function contradiction(claim: Claim, id: string, where: string): string {
  const [here, there] = isRight(claim.term) ? ["right", "wrong"] : ["wrong", "right"];
  return `"${claim.text}" is ${here} here and ${there} in "${id}" (${where}): set match: context, needs or unless where it is discouraged.`;
}

function inOneLanguage(one: Term, other: Term): boolean {
  return !one.lang || !other.lang || one.lang === other.lang;
}

function linked(from: Concept, to: Concept): boolean {
  return [from.counterparts, from.formerly, from.renamedTo].some((ids) => ids?.includes(to.id) ?? false);
}

const scratch = new Tokens();

function wordsOf(text: string): string {
  tokenize(text, 0, text.length, scratch);
  let words = "";
  for (let at = 0; at < scratch.count; at++) words += `${foldWord(text.slice(scratch.starts[at], scratch.ends[at]))} `;
  return words;
}
