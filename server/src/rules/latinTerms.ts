import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord, hashWord } from "../engine/tokens.js";
import { likeCase } from "./replacements.js";
import { isMarkedSic, isNamedAsWord } from "./sentenceSigns.js";
import { isOwnWord } from "./slipOfWord.js";
import { wordDistance } from "./wordDistance.js";
import { writeFix } from "./writeFix.js";

/**
 * Terms of law in Latin, Dutch and French, and two in English, that memos of both languages use, spelled as the dictionaries have them (Merriam-Webster, Black's Law Dictionary, KBBI). A word in capitals tells
 * by itself which term may be meant; the others are too usual for that.
 */
const terms: readonly string[] =
  "ACTUS REUS|ad HOC|AMICUS CURIAE|BONA FIDE|CORPUS DELICTI|de FACTO|de JURE|ERGA OMNES|EX OFFICIO|EX PARTE|ex post FACTO|FORCE MAJEURE|HABEAS CORPUS|in ABSENTIA|in DUBIO pro REO|INKRACHT van GEWIJSDE|INTER ALIA|IPSO FACTO|JUS COGENS|IUS COGENS|JUS SOLI|IUS SOLI|JUS SANGUINIS|IUS SANGUINIS|IUS CONSTITUENDUM|IUS CONSTITUTUM|JUSTICE COLLABORATOR|LAISSEZ PASSER|LEX GENERALIS|LEX SPECIALIS|LOCUS DELICTI|LOCUS STANDI|MENS REA|MODUS OPERANDI|MUTATIS MUTANDIS|ne BIS in IDEM|non BIS in IDEM|NULLUM crimen sine LEGE|NULLA POENA sine LEGE|PACTA SUNT SERVANDA|PERSONA non GRATA|PRIMA FACIE|PRO BONO|PRO DEO|PRO JUSTITIA|QUID pro QUO|SINE qua non|STATUS QUO|sub JUDICE|SUI GENERIS|TEMPUS DELICTI|TRAVAUX preparatoires|ULTIMUM REMEDIUM|ultra VIRES|VICE VERSA|VISUM et REPERTUM".split(
    "|",
  );

/** What is as near to a term and right: its other forms, other terms, and what the Indonesian dictionary writes in its own way. */
const alsoRight: ReadonlySet<string> = new Set(
  "amici curiae|bona fides|modus vivendi|corpora delicti|loci delicti|personae non gratae|persona nongrata|modi operandi|in absensia|inter alios|inter se|post hoc|pro bona|pro rata|pro justisia|pro yustisia|pro data|pro deo|ex party|ex partes|sui juris|habeas data|ius commune|jus commune|status quota|justice collaborators|laissez passers|ad hocs".split(
    "|",
  ),
);

/** Two words of a term written as one; what the Indonesian dictionary has as one word is wrong in English only. */
const joined: Readonly<Record<string, { readonly right: string; readonly lang?: Lang }>> = {
  actusreus: { right: "actus reus" },
  adhoc: { right: "ad hoc" },
  bonafide: { right: "bona fide", lang: "en" },
  defacto: { right: "de facto" },
  defakto: { right: "de facto" },
  dejure: { right: "de jure" },
  deyure: { right: "de jure" },
  exofficio: { right: "ex officio" },
  interalia: { right: "inter alia" },
  ipsofacto: { right: "ipso facto" },
  lexspecialis: { right: "lex specialis" },
  mensrea: { right: "mens rea" },
  personanongrata: { right: "persona non grata" },
  primafacie: { right: "prima facie" },
  probono: { right: "pro bono" },
  statusquo: { right: "status quo" },
  viceversa: { right: "vice versa" },
};
/** Slips by which no word of the term is left, or all are: the word that tells, as in the list of terms. */
const listed: readonly (readonly [slip: string, right: string])[] = [
  ["NEBIS in idem", "ne bis in idem"],
  ["de YURE", "de jure"],
  ["in ABSENCIA", "in absentia"],
  ["QUID quo pro", "quid pro quo"],
  ["visa VERSA", "vice versa"],
  ["EXOFICIO", "ex officio"],
];
/** Words that are usual outside of the terms as well. */
const usual: ReadonlySet<string> = new Set("bona ex force inter justice locus modus persona prima pro status".split(" "));

interface Anchor {
  readonly words: readonly string[];
  /** Which word of the term it is. */
  readonly at: number;
}

const anchors: ReadonlyMap<number, readonly Anchor[]> = (() => {
  const found = new Map<number, Anchor[]>();
  for (const term of terms) {
    const words = term.split(" ");
    const folded = words.map((word) => foldWord(word));
    for (const [at, word] of words.entries()) {
      if (!/^[A-Z]+$/.test(word)) continue;
      const hash = hashWord(folded[at] as string);
      found.set(hash, [...(found.get(hash) ?? []), { words: folded, at }]);
    }
  }
  return found;
})();
const right: ReadonlySet<string> = new Set(terms.map((term) => foldWord(term.replaceAll(" ", "_")).replaceAll("_", " ")));
const joinedBy: ReadonlyMap<number, { readonly right: string; readonly lang?: Lang }> = new Map(
  Object.entries(joined).map(([word, one]) => [hashWord(word), one]),
);
const listedBy: ReadonlyMap<number, { readonly words: readonly string[]; readonly at: number; readonly right: string }> = new Map(
  listed.map(([slip, written]) => {
    const words = slip.split(" ");
    const at = words.findIndex((word) => /^[A-Z]+$/.test(word));
    return [hashWord(foldWord(words[at] as string)), { words: words.map(foldWord), at, right: written }];
  }),
);
const signs = new HashFilter([...anchors.keys(), ...joinedBy.keys(), ...listedBy.keys()], 1024);

/** Findings on a misspelled term of law in Latin or another old language of the law ("prima facia", "adhoc"): one word of it is right, and the others are a letter or two off. */
export function latinTerms(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { tokens, zones } = view;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    if (!signs.mayHave(hash) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const slip = joinedAt(view, facts, at) ?? listedAt(view, at) ?? slipAt(view, at);
    if (!slip) continue;
    const start = tokens.starts[slip.first] as number;
    const end = tokens.ends[slip.last] as number;
    const before = found.some((one) => one.start < end && start < one.end);
    if (before || isMarkedSic(view.text, end) || isNamedAsWord(view.text, start, end)) continue;
    const written = view.text.slice(start, end);
    const text = likeCase(slip.right, written);
    found.push({
      start,
      end,
      level: "information",
      message: `"${written.replace(/\s+/g, " ")}" looks like a misspelling. Write "${text}".`,
      fixes: [writeFix(start, end, text)],
    });
  }
}

interface Slip {
  readonly first: number;
  readonly last: number;
  readonly right: string;
}

function joinedAt({ tokens, text }: BlockView, { sentences }: BlockFacts, at: number): Slip | undefined {
  const one = joinedBy.get(tokens.hashes[at] as number);
  if (!one) return undefined;
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  const sentence = sentenceAt(sentences, start);
  if (one.lang !== undefined && sentence?.lang !== one.lang) return undefined;
  // The name of a firm, or a part of an address.
  const isName = /^[A-Z]/.test(text.charAt(start)) && (sentence?.start !== start || /^\s[A-Z]/.test(text.slice(end, end + 2)));
  return isName || /^(?:[-/@_]|\.\w)/.test(text.slice(end, end + 2)) ? undefined : { first: at, last: at, right: one.right };
}

function listedAt({ tokens, text }: BlockView, at: number): Slip | undefined {
  const one = listedBy.get(tokens.hashes[at] as number);
  if (!one) return undefined;
  const first = at - one.at;
  const last = first + one.words.length - 1;
  const isThere = (word: string, by: number) =>
    (by === 0 || tokens.gaps[first + by] === 0) && foldWord(text.slice(tokens.starts[first + by], tokens.ends[first + by])) === word;
  return first >= 0 && last < tokens.count && one.words.every(isThere) ? { first, last, right: one.right } : undefined;
}

/** The one term that the words around an anchor are nearest to, without being it or another one. */
function slipAt(view: BlockView, at: number): Slip | undefined {
  let best: (Slip & { readonly distance: number }) | undefined;
  for (const anchor of anchors.get(view.tokens.hashes[at] as number) ?? []) {
    const first = at - anchor.at;
    const last = first + anchor.words.length - 1;
    const distance = distanceOf(view, anchor, first, last);
    if (distance === 0) return undefined;
    if (distance === undefined) continue;
    if (best?.distance === distance && best.right !== anchor.words.join(" ")) return undefined;
    if (!best || distance < best.distance) best = { first, last, right: anchor.words.join(" "), distance };
  }
  return best && !isPartOfRight(view, best) ? best : undefined;
}

/** "In dubio pro reo": its last two words are near to "pro deo". */
function isPartOfRight(view: BlockView, { first, last }: Slip): boolean {
  for (let at = first; at <= last; at++)
    for (const anchor of anchors.get(view.tokens.hashes[at] as number) ?? []) {
      const start = at - anchor.at;
      if (distanceOf(view, anchor, start, start + anchor.words.length - 1) === 0) return true;
    }
  return false;
}

/** Letters that part the stretch from the term; undefined where they are too many or the words are others, zero where the stretch is right. */
function distanceOf({ tokens, text, ids }: BlockView, { words, at: anchorAt }: Anchor, first: number, last: number): number | undefined {
  if (first < 0 || last >= tokens.count) return undefined;
  let distance = 0;
  let exactLetters = 0;
  const written: string[] = [];
  for (let at = first; at <= last; at++) {
    if (at > first && (tokens.gaps[at] as number) !== 0) return undefined;
    const word = foldWord(text.slice(tokens.starts[at], tokens.ends[at]));
    const term = words[at - first] as string;
    written.push(word);
    if (word === term) {
      exactLetters += term.length;
      continue;
    }
    const limit = term.length < shortWord ? 1 : 2;
    const apart = wordDistance(term, word, limit);
    if (apart > limit) return undefined;
    distance += apart;
  }
  if (distance === 0 || right.has(written.join(" ")) || alsoRight.has(written.join(" "))) return 0;
  if (distance > mostLetters) return undefined;
  const isOwn = (word: string, at: number) => (ids[first + at] as number) >= 0 || isOwnWord(word, "en") || isOwnWord(word, "id");
  // Beside a usual word of the term another word of the language is itself.
  const isMeant =
    exactLetters >= enoughLetters ||
    !usual.has(words[anchorAt] as string) ||
    !written.some((word, at) => at !== anchorAt && word !== words[at] && isOwn(word, at));
  return isMeant ? distance : undefined;
}

/** Of words below so many letters one letter may be wrong, of longer ones two. */
const shortWord = 6;
const mostLetters = 3;
const enoughLetters = 8;
