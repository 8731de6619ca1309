import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areRelated, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { actFixes, actsOf } from "./relatedActs.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * Which amendment of another act this one is, against its own title: "Perpres 49/2023 tentang Perubahan atas Perpres 69/2008", the second; "Presidential Regulation No. 22 of 2021, the second
 * amendment to ...", the first; "UU 23/2002, diubah untuk kedua kalinya dengan UU 35/2014". An act whose title counts no amendments says nothing.
 */
export function wrongOrdinal(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, yearSpan } = reference;
  if (key === undefined || reference.otherKeys || !yearSpan) return undefined;
  const own = instrumentOf(context.lexicon, key);
  const right = own && ordinalOf(own);
  if (!own || right === undefined) return undefined;
  const said = saidAfter(view.text, yearSpan.end) ?? saidBefore(view, facts, reference, own);
  if (!said || said.ordinal === right || !isOfAmended(facts, said, own, context)) return undefined;
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  const named = (own.instrument?.amends ?? []).flatMap((id) => instrumentOf(context.lexicon, id) ?? []);
  const other = named
    .flatMap((act) => act.instrument?.amendedBy ?? [])
    .find((id) => id !== own.id && said.ordinal === ordinalOf(instrumentOf(context.lexicon, id)));
  const [act] = said.isBare || other === undefined ? [] : actsOf([other], context.lexicon);
  return {
    ...said.mark,
    level: levelOf(own, said.isBare ? "information" : "warning"),
    message: `${instrumentLabel(own, lang, context.lexicon)} is the ${names[right - 1]} amendment${said.isBare ? ", and its title says so" : ""}. Write "${said.write(right)}"${act ? ", or check the number" : ""}.`,
    ...sourceOf(own),
    fixes: [writeFix(said.mark.start, said.mark.end, said.write(right)), ...(act ? actFixes(view.text, reference, act) : [])],
  };
}

const names = ["first", "second", "third", "fourth"];
const indonesianNames = ["pertama", "kedua", "ketiga", "keempat"];
const ordinals: ReadonlyMap<string, number> = new Map(
  [indonesianNames, names].flatMap((words) => words.map((word, at) => [word, at + 1] as const)),
);
const ordinal = `(?:${[...ordinals.keys()].join("|")})`;

/** Which amendment an act is by its title. */
function ordinalOf(concept: Concept | undefined): number | undefined {
  const found = /\sPerubahan(?:\s+(Pertama|Kedua|Ketiga|Keempat))?\s+atas\s/i.exec(concept?.instrument?.title.id ?? "");
  return found ? (ordinals.get((found[1] ?? "pertama").toLowerCase()) ?? 1) : undefined;
}

interface Said {
  readonly ordinal: number;
  readonly mark: Span;
  /** A title that names no ordinal. */
  readonly isBare: boolean;
  /** Where what is amended begins or ends, and whether it follows. */
  readonly joint: number;
  readonly isAfter: boolean;
  write(right: number): string;
}

const titled = new RegExp(
  `^\\s+(?:tentang|ttg\\.?|on|concerning)\\s+(?:the\\s+)?(?:(?:perubahan)(?:\\s+(${ordinal}))?\\s+atas|(?:(${ordinal})\\s+)?amendment\\s+(?:to|of))\\s+(?:the\\s+)?`,
  "i",
);
const told = new RegExp(
  `^[\\s,(]+(?:(?:sebagai|adalah|merupakan|yaitu|yakni|is|was|as|being|which is|yang merupakan)\\s+)?(?:the\\s+)?(?:perubahan\\s+(${ordinal})(?:\\s+(?:atas|dari|terhadap)\\s+|(?=\\s*[,.;)])|\\s+(?=(?:UU|Undang|PP|Perpres|Peraturan)(?![a-z])))|(${ordinal})\\s+amendment(?:\\s+(?:to|of)\\s+|(?=\\s*[,.;)])))(?:the\\s+)?`,
  "i",
);

/** "... tentang Perubahan Kedua atas", "..., the second amendment to", right after the number. */
function saidAfter(text: string, end: number): Said | undefined {
  const rest = text.slice(end, end + longestLink);
  const title = titled.exec(rest);
  const found = title ?? told.exec(rest);
  if (!found) return undefined;
  const [whole, indonesian, english] = found;
  const isIndonesian = /perubahan/i.test(whole);
  const written = indonesian ?? english;
  const [phrase = ""] =
    /(?:perubahan.*|(?:(?:pertama|kedua|first|second|third|fourth)\s+)?amendment)/i.exec(whole.replace(linkEnd, "")) ?? [];
  const start = end + whole.indexOf(phrase);
  const length = phrase.trimEnd().length;
  return {
    ordinal: written === undefined ? 1 : (ordinals.get(written.toLowerCase()) ?? 1),
    mark: { start, end: start + length },
    isBare: written === undefined,
    joint: end + whole.length,
    isAfter: true,
    write: (right) => likeOrdinal(phrase, isIndonesian, right, title !== null),
  };
}

const longestLink = 90;
const linkEnd = /\s+(?:atas|dari|terhadap|to|of)\s+(?:the\s+)?$/i;

/** The phrase with another ordinal; a title counts no first amendment. */
function likeOrdinal(phrase: string, isIndonesian: boolean, right: number, isTitle: boolean): string {
  const [english = "", indonesian = ""] = [names[right - 1], indonesianNames[right - 1]];
  const isCapital = /^\p{Lu}/u.test(phrase) && (isTitle || /\s\p{Lu}/u.test(phrase));
  const cased = (word: string) => (isCapital ? likeCase(word, "Xx") : word);
  const left = right === 1 && isTitle;
  if (isIndonesian) return left ? cased("perubahan") : `${cased("perubahan")} ${cased(indonesian)}`;
  return left ? cased("amendment") : `${cased(english)} ${cased("amendment")}`;
}

const counted = new RegExp(
  `(?:diubah\\s+(?:untuk\\s+)?((?:yang\\s+)?${ordinal}\\s+kali(?:nya)?)\\s+(?:dengan|oleh|melalui)|amended\\s+(for the ${ordinal} time)\\s+(?:by|through))\\s+(?:the\\s+)?$`,
  "i",
);

/** "diubah untuk kedua kalinya dengan", "amended for the second time by", right before the number. */
function saidBefore(view: BlockView, facts: BlockFacts, reference: Reference, own: Concept): Said | undefined {
  const { text } = view;
  const sentence = sentenceOf(view, facts, reference.start);
  const from = Math.max(sentence.start, reference.start - longestLink);
  const found = counted.exec(text.slice(from, reference.start));
  const amended = facts.references.findLast(
    ({ key, start, end }) => key !== undefined && start >= sentence.start && end <= from + (found?.index ?? 0),
  );
  if (!found || !amended || !own.instrument?.amends?.includes(amended.key ?? "")) return undefined;
  const phrase = found[1] ?? found[2] ?? "";
  const word = new RegExp(ordinal, "i").exec(phrase);
  if (!word) return undefined;
  const start = from + found.index + found[0].indexOf(phrase) + word.index;
  const written = word[0].toLowerCase();
  return {
    ordinal: ordinals.get(written) ?? 1,
    mark: { start, end: start + written.length },
    isBare: false,
    joint: amended.end,
    isAfter: false,
    write: (right) => (found[1] === undefined ? names : indonesianNames)[right - 1] ?? "",
  };
}

/** What is amended is what this act amends: with another act there, the number is the likelier slip. */
function isOfAmended({ references }: BlockFacts, { joint, isAfter }: Said, own: Concept, { lexicon }: RuleContext): boolean {
  const amended = isAfter ? references.find(({ start }) => start >= joint && start - joint < nearJoint) : undefined;
  if (!amended) return true;
  const concept = amended.key === undefined ? undefined : instrumentOf(lexicon, amended.key);
  return concept !== undefined && areRelated(own, concept, lexicon);
}

const nearJoint = 4;
