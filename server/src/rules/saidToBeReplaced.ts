import type { Concept } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

const mayTell = /repeal|replac|supersed|revok|cabut|ganti/;
const inFull =
  "(?:in (?:full|its entirety|their entirety)|entirely|wholly|completely|as a whole|seluruhnya|sepenuhnya|secara (?:keseluruhan|utuh|penuh)|keseluruhannya)";
const small =
  "(?:(?:which|that|yang|itu|ini|tersebut|was|were|is|has|have|been|also|since|now|later|then|thus|telah|sudah|kini|juga|kemudian|resmi|pun|fully|entirely|completely|wholly)\\s)*";
/** "was repealed by", "dicabut seluruhnya dengan", behind the older text and before the later one. */
const passive = new RegExp(
  `^["\\u201d)*_]*(?:\\s\\([^()]{2,40}\\))?,?\\s${small}(?<verb>repealed|replaced|superseded|revoked|dicabut|digantikan|diganti)(?<full>\\s${inFull})?\\s(?:by|with|through|dengan|oleh|melalui)\\s(?:the\\s)?(?:new\\s|berlakunya\\s|diundangkannya\\s)?["\\u201c*_]*$`,
  "i",
);
/** "repealed", "mencabut seluruh", behind the later text and before the older one. */
const active = new RegExp(
  `^["\\u201d)*_]*(?:\\s(?:baru|nasional)|\\s\\([^()]{2,40}\\))?,?\\s${small}(?<verb>repealed|repeals|replaced|replaces|superseded|supersedes|revoked|revokes|mencabut|menggantikan|mengganti)(?<full>\\s(?:the\\s(?:whole|entire(?:ty)?)(?:\\sof)?|all\\s(?:of|provisions\\sof)|seluruh(?:\\s(?:isi|ketentuan))?|keseluruhan|semua\\s(?:isi|ketentuan)))?\\s(?:dari\\s)?(?:the\\s)?["\\u201c*_]*$`,
  "i",
);
/** "dicabut seluruhnya", whoever did it. */
const whole = new RegExp(
  `^["\\u201d)*_]*(?:\\s\\([^()]{2,40}\\))?,?\\s${small}(?<verb>repealed|revoked|dicabut)(?<full>\\s${inFull})(?![A-Za-z])`,
  "i",
);
const unlikely =
  /(?<![a-z])(?:whether|if|would|could|might|draft|bill|propos[a-z]*|not|never|nor|no longer true|apakah|jika|apabila|seandainya|akan|usul[a-z]*|rancangan|ruu|bukan|belum|tidak(?! lagi| berlaku| mempunyai| ada| memiliki)|keliru|salah|wrongly|mistaken[a-z]*|sebagian|beberapa|partly|partially|in part|some|parts of|provisions?|article|pasal|title|judul)(?![a-z])|\?/i;

const forAmended: ReadonlyMap<string, string> = new Map([
  ["repealed", "amended"],
  ["replaced", "amended"],
  ["superseded", "amended"],
  ["revoked", "amended"],
  ["repeals", "amends"],
  ["replaces", "amends"],
  ["supersedes", "amends"],
  ["revokes", "amends"],
  ["dicabut", "diubah"],
  ["digantikan", "diubah"],
  ["diganti", "diubah"],
  ["mencabut", "mengubah"],
  ["menggantikan", "mengubah"],
  ["mengganti", "mengubah"],
]);

/**
 * An instrument in force that is said to have been repealed or replaced by one that only amended it ("Directive 2011/36/EU was repealed by Directive (EU) 2024/1712"), or as a whole where single articles were
 * ("KUHP baru mencabut seluruh UU 21/2007").
 */
export function saidToBeReplaced(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { instrument } = concept;
  if (!instrument || !/^(?:in-force|amended)$/.test(instrument.status) || concept.confidence !== "high" || reference.pinpoints)
    return undefined;
  if (!mayTell.test(view.text) || reference.otherKeys) return undefined;
  const { text } = view;
  const at = facts.references.indexOf(reference);
  const sentence = sentenceOf(view, facts, reference.start);
  const end = endWithTitle(reference);
  const next = facts.references[at + 1];
  const previous = facts.references[at - 1];
  const behind = next && next.start < sentence.end ? found(passive, text, end, next.start, next) : undefined;
  const before =
    previous && previous.start >= sentence.start ? found(active, text, endWithTitle(previous), reference.start, previous) : undefined;
  const said = behind ?? before ?? found(whole, text, end, sentence.end);
  if (!said) return undefined;
  // What is told of whole or part is judged by what is said in the sentence besides the two.
  const rest = `${text.slice(sentence.start, Math.min(reference.start, said.start))} ${text.slice(Math.max(end, said.end), sentence.end)}`;
  if (unlikely.test(rest.replace(/\bNo\./g, " "))) return undefined;
  const keys = said.other ? [said.other.key, ...(said.other.otherKeys ?? [])] : [];
  const amending = instrument.amendedBy?.find((key) => keys.includes(key) && amendsAsWhole(key, context));
  const partly = instrument.partialRepeals?.find(({ by }) => keys.includes(by) || (!said.other && said.isWhole));
  if (!amending && !(partly && (said.isWhole || said.other))) return undefined;
  // "UU 21/2007 sudah dicabut", without a word of how much, is told with the article that was (`saidToBeOver.ts`).
  if (!amending && !said.isWhole && (!said.isActive || /^(?:replac|menggant|supersed)/i.test(said.verb))) return undefined;
  const lang = sentence.lang ?? context.lang;
  const label = capitalised(labelWithArticle(concept, lang, context.lexicon));
  const instead = amending ? forAmended.get(said.verb.toLowerCase()) : inPart(said.verb, said.isActive);
  const parts = partly?.provisions.join(", ") ?? "";
  return {
    start: said.start,
    end: said.end,
    level: levelOf(concept, "warning"),
    message: amending
      ? `${label} was amended by that, and is in force.${instead ? ` Write "${instead}".` : ""}`
      : `Of ${label} only ${parts} ${partly?.provisions.length === 1 ? "was" : "were"} taken out; the rest is in force.${instead ? ` Write "${instead}".` : ""}`,
    fixes: instead
      ? [withoutWhole(text, writeFix(said.start, said.end, likeCase(instead, said.verb)), said.isActive ? end : undefined)]
      : [],
    ...sourceOf(concept),
  };
}

/** "repealed Law No. 21 of 2007 in its entirety": the last words go with the verb. */
function withoutWhole(text: string, fix: FixDraft, end: number | undefined): FixDraft {
  const rest = end === undefined ? undefined : restInFull.exec(text.slice(end, end + longestGap))?.[0];
  return end === undefined || rest === undefined
    ? fix
    : { ...fix, edits: [...fix.edits, { start: end, end: end + rest.length, text: "" }] };
}

const restInFull = new RegExp(`^\\s${inFull}(?![A-Za-z])`, "i");

interface Said extends Span {
  readonly verb: string;
  readonly isWhole: boolean;
  readonly isActive: boolean;
  readonly other?: Reference;
}

function found(pattern: RegExp, text: string, from: number, to: number, other?: Reference): Said | undefined {
  if (to - from > longestGap && other) return undefined;
  const match = pattern.exec(text.slice(from, Math.min(to, from + longestGap)));
  const verb = match?.groups?.verb;
  if (!match || verb === undefined) return undefined;
  const full = match.groups?.full ?? "";
  const start = from + match[0].search(new RegExp(`(?<![a-z])${verb}(?![a-z])`, "i"));
  return {
    start,
    end: start + verb.length + full.length,
    verb,
    isWhole: full !== "",
    isActive: pattern === active,
    ...(other && { other }),
  };
}

const longestGap = 110;

/** An act whose own title says that it amends, or an international text; an omnibus act takes the place of articles. */
function amendsAsWhole(key: string, { lexicon }: RuleContext): boolean {
  const { title, form } = instrumentOf(lexicon, key)?.instrument ?? {};
  return /\bperubahan\b|\bamend/i.test(`${title?.id ?? ""} ${title?.en ?? ""}`) || form === "directive";
}

function inPart(verb: string, isActive: boolean): string | undefined {
  if (/^(?:dicabut)/i.test(verb)) return "dicabut sebagian";
  if (/^mencabut/i.test(verb)) return "mencabut sebagian";
  if (isActive) return /s$/.test(verb) ? "repeals part of" : "repealed part of";
  return /^(?:repealed|revoked)/i.test(verb) ? `${verb.toLowerCase()} in part` : undefined;
}
