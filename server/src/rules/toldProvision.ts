import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Pinpoint, Span } from "../engine/facts.js";
import type { FixDraft } from "../engine/rule.js";
import { articleGists, pinpointsOf } from "./articleGists.js";
import { sentenceOf } from "./instruments.js";
import { articleFix, ownWords } from "./nearPinpoint.js";
import { provisionsOfLaws } from "./provisionsOfLaws.js";
import { provisionsOfTreaties } from "./provisionsOfTreaties.js";
import { writeFix } from "./writeFix.js";

/** A provision that everybody in the field cites, and how texts tell what it says. */
export interface ToldProvision {
  /** The parts, outermost first: "18", "3/b", "1/8". */
  readonly at: string;
  /** What is said of it, in small letters, both languages; without the instrument that the sentence names. */
  readonly told: RegExp;
  /** What the whole sentence says besides, where a clause of it names the article. */
  readonly sentence?: RegExp;
  /** Provisions of the same instrument that say it as well. */
  readonly also?: readonly string[];
  /** What in the sentence says that another provision is meant. */
  readonly unless?: RegExp;
}

/** What stands in the provision that is written ("right"), or the one in which what is said stands, with what the base says of it and of the one written. */
export type ToldAt = "right" | { readonly at: string; readonly about: string; readonly writtenAbout: string; readonly fixes: FixDraft[] };

/**
 * The provision of which a clause says what it is known for, where the clause cites one of the instrument: "tidak dipidana karena dipaksa (Pasal 17 UU 21/2007)" tells Pasal 18. Undefined where nothing known is told, where two
 * provisions fit, and where the clause cites several, asks or corrects.
 */
export function toldProvision(view: BlockView, facts: BlockFacts, pinpoint: Pinpoint, concept: Concept, lang: Lang): ToldAt | undefined {
  const rows = provisionsOfLaws.get(concept.id) ?? provisionsOfTreaties.get(concept.id);
  if (!rows || pinpoint.parts[0]?.level !== "article" || pinpoint.parts.some(({ to }) => to !== undefined)) return undefined;
  // "Perdagangan orang jo. Pasal 55 ayat (1) ke-1 KUHP": read with the other, on something else.
  if (joined.test(view.text.slice(Math.max(0, pinpoint.start - longestJoint), pinpoint.start))) return undefined;
  const sentence = sentenceOf(view, facts, pinpoint.start);
  const clause = clauseOf(view.text, sentence, pinpoint);
  const said = ` ${ownWords(view.text, facts, clause).toLowerCase().replace(/\s+/g, " ")} `;
  const whole = ownWords(view.text, facts, sentence).toLowerCase();
  const telling = rows.filter((row) => row.told.test(said) && !row.unless?.test(said) && (row.sentence?.test(whole) ?? true));
  const written = pinpoint.parts.map(({ value }) => value.toLowerCase());
  const isRight = ({ at, also }: ToldProvision) => [at, ...(also ?? [])].some((one) => agrees(written, one.toLowerCase()));
  if (telling.length === 0) return rows.some((row) => isRight(row) && row.told.test(whole)) ? "right" : undefined;
  if (telling.some(isRight)) return "right";
  const [first, ...others] = telling;
  if (!first || others.some(({ at }) => !at.startsWith(first.at) && !first.at.startsWith(at))) return undefined;
  if (corrects.test(said) || (said.match(anyArticle) ?? []).length > 1) return undefined;
  if (saysNotThere.test(view.text.slice(pinpoint.end, clause.end))) return undefined;
  // "Article 14 (7) of ACTIP and Article 26 of the Convention": each is read with its own instrument; a list under one is left alone.
  const reference = facts.references.find(({ pinpoints }) => pinpoints?.includes(pinpoint));
  if (reference && (reference.pinpoints?.length ?? 1) !== 1 && isList(view.text, reference.pinpoints ?? [], clause)) return undefined;
  const at = telling.map((one) => one.at).sort((one, other) => other.length - one.length)[0] ?? first.at;
  const shown = written.length === 1 && !at.startsWith(`${written[0]}/`) ? (at.split("/")[0] ?? at) : at;
  return {
    at: shown.replace(/\/(.*)$/, "($1)"),
    about: gistOf(concept, at, lang),
    writtenAbout: gistOf(concept, written.join("/"), lang),
    fixes: fixesTo(view.text, pinpoint, at),
  };
}

/** What the base says that a provision is about; of the whole article where it has nothing of the part. */
function gistOf(concept: Concept, at: string, lang: Lang): string {
  const parts = at.toLowerCase().split("/");
  const own = (concept.instrument?.provisions ?? []).find(({ ref }) => {
    const [first, ...others] = pinpointsOf(ref);
    return others.length === 0 && first?.parts.map(({ value }) => value.toLowerCase()).join("/") === parts.join("/");
  });
  return own?.about[lang] ?? articleGists(concept, lang).get(at.split("/")[0]?.toUpperCase() ?? "")?.[0]?.text ?? "";
}

const joined = /(?<![A-Za-z])(?:jo|jis|juncto|junto|j\.o|in conjunction with|read (?:together )?with|dikaitkan dengan)\.?\s+$/i;
const longestJoint = 24;

/** As far as both go, the parts are the same. */
function agrees(written: readonly string[], at: string): boolean {
  const parts = at.split("/");
  return written.every((value, index) => parts[index] === undefined || parts[index] === value);
}

/** Who corrects or asks does not say that it stands there. */
const corrects =
  /\?|(?<![a-z])(?:bukan(?:lah)?|not (?:in )?(?:article|pasal)|rather than|instead of|keliru|salah kutip|wrongly|mistaken(?:ly)?|misquot\w*|unlike|berbeda|rancangan|ruu|draft|bill|proposed|compare|would|reads? it|(?:if|jika|apabila|seandainya) (?:the )?(?:article|art\.|pasal))(?![a-z])/;
const anyArticle = /(?<![a-z])(?:pasal|articles?|arts?\.)\s*\d/g;

/** "Article 3(d) of the Protocol does not say that", "Pasal 457 KUHP tidak mengatur". */
const saysNotThere =
  /^[^,.;]{0,60}?\s(?:itself\s)?(?:(?:does|do|did)\snot\s(?:say|state|provide|deal|mention|define|cover|regulate|concern|contain|speak|govern|protect|require|oblige|guarantee|criminali[sz]e|prohibit|punish|give|grant)|tidak\s(?:mengatur|memuat|menyebut\w*|menyatakan|berbicara|mencakup|berisi|mendefinisikan|melindungi|menjamin|mewajibkan|memberi\w*|menentukan))(?![a-z])/i;

/** The part of the sentence around the article, up to a word that begins another statement. */
function clauseOf(text: string, sentence: Span, { start, end }: Pinpoint): Span {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const cuts = [
    ...before.matchAll(boundary),
    ...before.matchAll(relative),
    ...before.matchAll(ofBefore),
    ...(/(?:pasal|articles?)\s\d/i.test(before) ? before.matchAll(secondVerb) : []),
  ].map((found) => found.index + found[0].length);
  const next = minOf(boundary.exec(after)?.index, ofBefore.exec(after)?.index);
  boundary.lastIndex = 0;
  ofBefore.lastIndex = 0;
  // "(Pasal 51)" goes with what stands before it.
  const close = before.lastIndexOf("(") > before.lastIndexOf(")") ? after.indexOf(")") : -1;
  const until = Math.min(next ?? after.length, close < 0 ? after.length : close);
  return { start: sentence.start + Math.max(0, ...cuts), end: end + until };
}

const boundary =
  /;|:(?=\s)(?!\s(?:see|cf|lihat|vide)(?![a-z]))|,\s(?:sedangkan|sementara|adapun|namun|tetapi|while|whereas|whilst|but|and|dan)(?=\s)|\s(?:sedangkan|whereas)\s/g;

function minOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** "Article 455 now contains the offence formerly in Article 2 of Law No. 21 of 2007": where it stood before. */
const ofBefore =
  /,?\s(?:(?:which|that|yang)\s)?(?:(?:was|were|had been|stood)\s)?(?:formerly|previously|once|until then|dahulu|dulu|semula|sebelumnya|tadinya)\s(?:(?:found|contained|regulated|diatur|dimuat|terdapat|tercantum|termuat|berada)\s)?(?=(?:in|dalam|di|pada|by|oleh)\s(?:pasal|articles?)\s\d)/gi;

/** ", who testified under ...": said of the person, not of the rule. */
const relative = /,\s(?:who|which|yang)\s(?=[^,]*$)/g;

/** "Tercantum dalam Pasal 69 dan diancam pidana dalam Pasal 81": two articles, each with its verb. */
const secondVerb = /\s(?:dan|and)\s(?=(?:di[a-z]+|(?:is|are)\s[a-z]+|punish[a-z]+|penali[sz]ed)\s(?:\S+\s){0,5}$)/g;

/** Several provisions of one instrument in the clause itself. */
function isList(text: string, pinpoints: readonly Pinpoint[], clause: Span): boolean {
  const inside = pinpoints.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  return inside.length > 1 && inside.every((one, at) => at === 0 || text.slice(inside[at - 1]?.end ?? 0, one.start).length < longestLink);
}

const longestLink = 24;

/** The right parts put in the place of those that are written; a letter or number that the right provision has not goes. */
function fixesTo(text: string, pinpoint: Pinpoint, at: string): FixDraft[] {
  const parts = at.split("/");
  const [article = ""] = parts;
  const [own, inner, ...deeper] = pinpoint.parts;
  if (!inner || inner.value === "") return articleFix(text, pinpoint, article).slice(-1);
  const right = parts[1];
  const places = deeper.length === 0 ? placesOf(pinpoint, own?.value ?? "", inner.value) : undefined;
  if (!places) return articleFix(text, pinpoint, article).slice(-1);
  // "Article 6 (6)" for Article 7: what stands within goes with its article.
  if (right === undefined)
    return /ayat/i.test(pinpoint.text) ? articleFix(text, pinpoint, article) : articleFix(text, pinpoint, article).reverse();
  const [articleAt, innerAt] = places;
  const whole = replaced(pinpoint.text, [
    [articleAt, own?.value ?? "", article],
    [innerAt, inner.value, right],
  ]);
  // "ayat (2)" cannot become "huruf b" by its figure alone.
  const isSameKind = /^\d/.test(inner.value) === /^\d/.test(right);
  return isSameKind
    ? [writeFix(pinpoint.start, pinpoint.end, whole), ...(own?.value === article ? [] : articleFix(text, pinpoint, article).slice(-1))]
    : articleFix(text, pinpoint, article).slice(-1);
}

/** Where the article and the part within stand in the text of a pinpoint. */
function placesOf({ text }: Pinpoint, article: string, inner: string): readonly [number, number] | undefined {
  const small = text.toLowerCase();
  const own = new RegExp(String.raw`(?:articles?|arts?\.?|pasal|psl\.?|ps\.)\s*${article.toLowerCase()}(?![0-9])`).exec(small);
  if (!own) return undefined;
  const articleAt = own.index + own[0].length - article.length;
  const from = articleAt + article.length;
  const find = new RegExp(`(?<![a-z0-9])${inner.toLowerCase()}(?![a-z0-9])`, "g");
  find.lastIndex = from;
  const after = find.exec(small);
  if (after) return [articleAt, after.index];
  find.lastIndex = 0;
  const before = find.exec(small);
  return before && before.index < articleAt ? [articleAt, before.index] : undefined;
}

function replaced(text: string, edits: readonly (readonly [at: number, wrong: string, right: string])[]): string {
  let made = text;
  for (const [at, wrong, right] of [...edits].sort(([one], [other]) => other - one))
    made = made.slice(0, at) + right + made.slice(at + wrong.length);
  return made;
}
