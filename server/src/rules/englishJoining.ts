import { wordAt } from "../engine/blockWords.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { hashWord, shape } from "../engine/tokens.js";
import { capitalised } from "./english.js";
import { functionWords, type Reader, tails } from "./englishCompounds.js";
import { languageAt } from "./terms.js";
import { writeFix } from "./writeFix.js";

/** Findings on two English words that are one: a prefix apart from its word ("anti trafficking unit", "non governmental"), and two that are one before a noun ("gender based violence"). */
export function englishJoining(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 0; at + 1 < tokens.count; at++) {
    const reader = readers.get(tokens.hashes[at] as number) ?? tailReader(tokens.hashes[at + 1] as number);
    if (!reader || !(isSmall(view, at) || mayStart(view, facts, at)) || !isSmall(view, at + 1) || tokens.gaps[at + 1] !== 0) continue;
    if (((zones[at] as number) | (zones[at + 1] as number)) & (zone.quoted | zone.masked | zone.emphasis)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at + 1] as number;
    const written = text.slice(start, end);
    if (!/^[A-Z]?[a-z]+[^\S\n]+[a-z]+$/.test(written) || text.charAt(end) === "-" || text.charAt(start - 1) === "-") continue;
    const read = reader(wordAt(view, at), wordAt(view, at + 1), {
      before: at > 0 ? wordAt(view, at - 1) : "",
      after: wordBehind(view, at + 1),
    });
    const right = isSmall(view, at) || read === undefined ? read : capitalised(read);
    if (right === undefined || languageAt(facts, start, context) !== "en") continue;
    // A listed slip of both words is mended by its own rule: "non refoulment".
    if (
      view.mentions.some(
        ({ first, last, forms }) => first <= at && last > at + 1 && forms.some((form) => form.isWrong && form.term?.lang === "en"),
      )
    )
      continue;
    found.push({
      start,
      end,
      level: "hint",
      message: `"${written.replace(/\s+/g, " ")}" is one word or has a hyphen. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    });
  }
}

/** "Non procedural placement is ...", "Evidence based policies are ...": at the start of a sentence the word has a capital; "Anti trafficking" there may be a name. */
function mayStart(view: BlockView, facts: BlockFacts, at: number): boolean {
  const start = view.tokens.starts[at] as number;
  if (!(wordAt(view, at) === "non" || tailReader(view.tokens.hashes[at + 1] as number)) || !/[A-Z]/.test(view.text.charAt(start)))
    return false;
  return sentenceAt(facts.sentences, start)?.start === start;
}

/** No word by itself, save in Latin phrases ("persona non grata", "sine qua non") and in "pro and anti". */
const bound: Reader = (prefix, next, { before }) =>
  next.length > 3 && !latin.test(next) && !french.test(next) && !/^(?:qua|sine|and|or)$/.test(before) ? `${prefix}-${next}` : undefined;

const latin = /^(?:grata|gratae|grato|sequitur|obstante|liquet|compos|alia|alios|vivos|nationem)$/;

/** "organisations non gouvernementales", "éducation non formelle". */
const french = /(?:elles?|aux|ales|ées?|iers?|aires)$/;

/** A word by itself as well, so that the words after it are told one by one. */
function before(words: string, joined = ""): Reader {
  const apart = new Set(words.split(" "));
  const whole = new Set(joined.split(" "));
  return (prefix, next) => (whole.has(next) ? prefix + next : apart.has(next) ? `${prefix}-${next}` : undefined);
}

/** "to counter trafficking" is a verb; "the counter trafficking unit" is not. */
const counter: Reader = (prefix, next, { before, after }) => {
  const isAdjective = /^(?:the|an?|our|its|their|his|her|this|each|every|any|of|in|on|for|by|with|from|new|national|regional)$/.test(
    before,
  );
  return isAdjective && after !== "" && /^(?:trafficking|smuggling|terrorism|narcotics)$/.test(next) && !functionWords.test(after)
    ? `${prefix}-${next}`
    : undefined;
};

/** "the border post release": there the post is a place. */
const post: Reader = (prefix, next, { before }) =>
  /^(?:arrival|return|conflict|repatriation|rescue|reintegration|release)$/.test(next) &&
  !/^(?:border|police|guard|military|trading|check|health|observation|blog)$/.test(before)
    ? `${prefix}-${next}`
    : undefined;

/** "cross border posts at night" is what people do; "cross border crime" is a kind of crime. */
const cross: Reader = (prefix, next, { before, after }) => {
  if (/^(?:cutting|sectoral|sector|regional|agency)$/.test(next)) return `${prefix}-${next}`;
  if (next !== "border" || after === "" || functionWords.test(after) || crossed.test(after)) return undefined;
  return /^(?:to|who|they|we|i|you|will|would|can|could|may|might|must|shall|should|not|that|which|often|then|people|migrants|victims|workers)$/.test(
    before,
  )
    ? undefined
    : `${prefix}-${next}`;
};

const crossed =
  /^(?:posts?|gates?|lines?|fences?|rivers?|areas?|towns?|villages?|zones?|controls?|points?|checkpoints?|bridges?|crossings?|stations?|regions?)$/;
const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>(
  Object.entries<Reader>({
    anti: bound,
    non: bound,
    multi: bound,
    semi: bound,
    intra: bound,
    counter,
    cross,
    inter: before(
      "agency ministerial governmental institutional sectoral state office country parliamentary faith island provincial departmental",
      "regional",
    ),
    pre: before("departure trial employment sentence return existing arrival placement screening boarding"),
    post,
    co: before(
      "chair chairs chaired author authors founder host hosted hosts funded financed sponsor sponsored defendant defendants perpetrator perpetrators worker workers",
      "operation operate operates operated operating ordination ordinate ordinates ordinated ordinating ordinator operative",
    ),
    re: before("trafficking trafficked recruited", "integration integrate integrated victimization victimisation habilitation"),
    sub: before("agent agents district office offices committee committees", "national regional region"),
  }).map(([word, reader]) => [hashWord(word), reader]),
);

const tailReaders: ReadonlyMap<number, Reader> = new Map(Object.entries(tails).map(([word, reader]) => [hashWord(word), reader]));
const mayBeTail = new HashFilter([...tailReaders.keys()]);

function tailReader(hash: number): Reader | undefined {
  return mayBeTail.mayHave(hash) ? tailReaders.get(hash) : undefined;
}

function isSmall({ tokens }: BlockView, at: number): boolean {
  return ((tokens.shapes[at] as number) & (shape.capital | shape.digit)) === 0;
}

/** The word after a token, where only a space parts them. */
function wordBehind(view: BlockView, at: number): string {
  return at + 1 < view.tokens.count && view.tokens.gaps[at + 1] === 0 ? wordAt(view, at + 1) : "";
}
