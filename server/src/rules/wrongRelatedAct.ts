import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { actLabel, areRelated, instrumentLabel, isQuoted, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { isNearAct } from "./nearAct.js";
import { actFixes, actsOf } from "./relatedActs.js";

/**
 * The number of an act that is said to amend, replace or implement another, against those that do: "Perpres 69/2008 diubah dengan Perpres 49/2013", "UU 18/2007
 * replaced UU 39/2004". Speaks only where the number is that of such an act but for a slip.
 */
export function wrongRelatedAct(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.titleKeys || !reference.numberSpan || !reference.yearSpan) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const own = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  for (const other of facts.references) {
    if (other === reference || other.key === undefined || isQuoted(other, facts)) continue;
    const between = betweenThem(view, facts, other, reference, sentence);
    if (between === undefined) continue;
    const { isBefore } = between;
    const said = relationsSaid(
      between.text,
      isBefore,
      isBefore ? view.text.slice(Math.max(sentence.start, other.start - longestLead), other.start) : "",
    );
    if (said.length === 0) continue;
    const named = [other.key, ...(other.otherKeys ?? [])].flatMap((key) => instrumentOf(context.lexicon, key) ?? []);
    // "as amended by Law No. 1 of 2023": that law took some of its articles, but amended it is by another.
    const isSo = own && said.some((relation) => named.some((act) => relation.acts(act, context.lexicon).includes(own.id)));
    if (isSo || (own && said.every(({ verb }) => verb !== "amended") && named.some((act) => areRelated(own, act, context.lexicon))))
      continue;
    const near = said.flatMap((relation) =>
      named.flatMap((act) =>
        actsOf(relation.acts(act, context.lexicon), context.lexicon).flatMap((one) =>
          isNearAct(reference, one) ? [{ relation, act, right: one }] : [],
        ),
      ),
    );
    const [first] = near;
    if (!first?.right.concept || near.some(({ right }) => right.concept !== first.right.concept)) continue;
    const { relation } = first;
    const { act, right } = { act: first.act, right: { ...first.right, concept: first.right.concept } };
    const lang = sentence.lang ?? context.lang;
    const label = actLabel(right, lang);
    return {
      start: reference.start,
      end: Math.max(reference.yearSpan.end, reference.formSpan?.end ?? 0),
      message: relation.verb
        ? `${relation.isTurned ? instrumentLabel(act, lang, context.lexicon) : label} ${relation.verb} ${relation.isTurned ? label : instrumentLabel(act, lang, context.lexicon)}, and the number written is nearly that. Write ${label}.`
        : `"${other.text.replace(/\s+/g, " ")}" is ${label}, and the number written is nearly that. Write ${label}.`,
      level: levelOf(right.concept, "warning"),
      ...sourceOf(right.concept),
      fixes: actFixes(view.text, reference, right),
    };
  }
  return undefined;
}

const longestGap = 120;

interface Between {
  readonly text: string;
  /** The act that is told right stands first. */
  readonly isBefore: boolean;
}

/** What stands between two acts of one sentence, or after "The Law" in the one that goes on from the other; undefined where it is too much. */
export function betweenThem(
  view: BlockView,
  facts: BlockFacts,
  other: Reference,
  reference: Reference,
  sentence: Span,
): Between | undefined {
  const { text } = view;
  const end = Math.max(other.end, other.yearSpan?.end ?? 0, other.titleSpan && !other.apposed ? other.titleSpan.end : 0);
  if (other.start < sentence.start) {
    const again = isLastAct(facts, other, sentence) ? pointsBack.exec(text.slice(sentence.start)) : undefined;
    return again ? { text: withoutActs(text, facts, sentence.start + again[0].length, reference.start), isBefore: true } : undefined;
  }
  if (other.end > sentence.end) return undefined;
  const isBefore = other.end <= reference.start;
  const gap = isBefore ? reference.start - end : other.start - reference.end;
  if (gap > longestGap || (!isBefore && gap < 0) || end > reference.start !== !isBefore) return undefined;
  return isBefore
    ? { text: withoutActs(text, facts, end, reference.start), isBefore }
    : { text: text.slice(reference.end, other.start), isBefore };
}

/** "The Law replaced ...", "Undang-undang itu mencabut ...": what the sentence before named. */
const pointsBack =
  /^\W{0,3}(?:(?:The|This|That)\s+(?:Law|Act|Regulation|Decree)|(?:Undang-[Uu]ndang|UU|Peraturan|Perpres|PP)\s+(?:ini|itu|tersebut))(?![A-Za-z])/;

/** No other act is named between it and the sentence. */
function isLastAct(facts: BlockFacts, other: Reference, sentence: Span): boolean {
  return !facts.references.some((one) => one.numberSpan && one.start > other.start && one.start < sentence.start);
}

/** "amended by Law No. 19 of 2016 and Law No. 1 of 2024": what is said of the first of several acts is said of the others. */
function withoutActs(text: string, facts: BlockFacts, from: number, to: number): string {
  const inner = facts.references.filter((one) => one.start >= from && one.end <= to && one.numberSpan);
  const [first] = inner;
  if (!first) return text.slice(from, to);
  const ends = inner.map((one) => Math.max(one.end, one.yearSpan?.end ?? 0));
  const isList = inner.every((_, at) => listed.test(text.slice(ends[at], inner[at + 1]?.start ?? to)));
  return isList ? text.slice(from, first.start) : text.slice(from, to);
}

const listed =
  /^[\s,)]*(?:\([^()]{2,40}\)\s*,?\s*)?(?:(?:and|dan|serta|jo\.?|juncto|lalu|kemudian|then|lastly|terakhir|most\s+recently|again|later|finally|by|dengan|oleh|melalui|as\s+well\s+as)[\s,]*)*$/i;
/** Code units of the words before a name that say what is named: "peraturan pelaksanaan UU TPPO adalah". */
const longestLead = 60;

function relationsSaid(between: string, isBefore: boolean, lead: string): readonly Relation[] {
  if (isBefore && same.test(between)) {
    const led = relations.filter((relation) => relation.lead?.test(lead));
    if (led.length > 0) return led;
  }
  return relations.filter(({ forward, back }) => (isBefore ? forward : back).test(between));
}

/** A relation between two acts: the words between them in either order, and the acts that stand in it to a given one. */
interface Relation {
  /** Absent: the two are the same. */
  readonly verb?: string;
  /** Between the older act and the later one. */
  readonly forward: RegExp;
  /** Between the later act and the older one. */
  readonly back: RegExp;
  /** Before the older act, where it is said what the later one is: "pengganti UU 39/2004 adalah". */
  readonly lead?: RegExp;
  /** The acts sought are the older ones. */
  readonly isTurned?: boolean;
  acts(of: Concept, lexicon: Lexicon): readonly string[];
}

const small =
  "(?:(?:yang|itu|ini|tersebut|juga|sudah|telah|kemudian|lalu|akhirnya|sebagaimana|beberapa|dua|tiga|kali|terakhir|terakhirnya|untuk|secara|resmi|sejak|pada|tahun|tanggal|\\d{4}|was|is|were|has|have|had|been|as|also|later|then|last|lastly|most|recently|twice|subsequently|further|lebih|lanjut|in|on|which|pertama|kedua|ketiga|keempat|first|second)[\\s,]+)*";
const by =
  "[\\s,]+(?:(?:terakhir|kali|kedua|pertama|ketiga|untuk|lebih|lanjut|sepenuhnya|seluruhnya|lastly|most|recently|last|pada|tahun|in|and|again|later|finally|dan|kemudian|lagi|\\d{4})[\\s,]+)*(?:dengan|oleh|melalui|lewat|dalam|by|through|with|in)\\s+(?:the\\s+)?$";
const opening = '^[\\s)"”*_]*(?:\\([^()]{2,60}\\))?[\\s,(]*';

function forward(verbs: string): RegExp {
  return new RegExp(`${opening}${small}(?:${verbs})${by}`, "i");
}

function back(verbs: string): RegExp {
  return new RegExp(`${opening}${small}(?:${verbs})\\s+(?:ketentuan\\s+(?:dalam\\s+)?)?(?:the\\s+)?$`, "i");
}

/** The older acts of a relation, by its verb. */
const olderActs: Readonly<Record<string, Relation["acts"]>> = {
  amended: (of) => of.instrument?.amends ?? [],
  replaced: (of, lexicon) =>
    instrumentIndex(lexicon)
      .numbered.map(({ id }) => id)
      .filter((id) => {
        const instrument = instrumentOf(lexicon, id)?.instrument;
        return instrument?.repealedBy === of.id || instrument?.supersededBy === of.id;
      }),
  implements: (of) => of.instrument?.implements ?? [],
};

/** "..., and its implementing rules are in" */
const itsRules =
  /(?:(?<![a-z])(?:its|the)\s+implementing\s+(?:rules|regulations?|provisions)|(?:peraturan|aturan|ketentuan)\s+(?:pelaksana(?:an)?|turunan)nya)(?:\s+(?:are|is|were|was|stands?|ada|dimuat|diatur|ditetapkan|terdapat|adalah|ialah|yaitu))?(?:\s+(?:set\s+out|laid\s+down|found))?(?:\s+(?:in|dalam|dengan|pada|by))?\s+(?:the\s+)?$/i;

const same =
  /^[\s)"”*_]*,?\s*(?:(?:itu|tersebut)\s+)?(?:adalah|ialah|yaitu|yakni|merupakan|is|namely|i\.e\.,?|that\s+is,?)\s+(?:the\s+)?$/i;

const fromOlder: readonly Relation[] = [
  { forward: same, back: same, acts: (of) => [of.id] },
  // A plan and the regulation that sets it out.
  {
    forward: forward(
      "ditetapkan|diatur|dituangkan|dimuat|termuat|tertuang|tercantum|terdapat|disahkan|set\\s+out|adopted|laid\\s+down|established|issued|contained",
    ),
    back: back("menetapkan|memuat|mengatur|sets\\s+out|adopted|adopts|establishes|established|contains"),
    acts: (of) => (of.instrument?.form === "plan" ? [of.id] : []),
  },
  {
    verb: "amended",
    forward: forward("diubah|diperbarui|diperbaharui|amended|updated"),
    back: back(
      "mengubah|memperbarui|amends|amended|amending|(?:(?:sebagai|adalah|merupakan)\\s+)?perubahan(?:\\s+(?:kedua|ketiga|pertama))?\\s+atas|(?:(?:which\\s+)?is\\s+)?(?:the|an?)\\s+(?:(?:first|second|third|last|latest)\\s+)?amendment\\s+(?:to|of)",
    ),
    lead: /(?:perubahan(?:\s+(?:pertama|kedua|ketiga|terakhir))?(?:\s+atas)?|amendments?\s+(?:of|to)(?:\s+the)?)\s+$/i,
    acts: (of) => of.instrument?.amendedBy ?? [],
  },
  {
    verb: "replaced",
    forward: forward("dicabut|digantikan|diganti|repealed|replaced|superseded|revoked|dicabut\\s+dan\\s+diganti(?:kan)?"),
    back: back(
      "mencabut|menggantikan|mengganti|repeals|repealed|repealing|replaces|replaced|replacing|superseded|supersedes|revoked|revokes|(?:sebagai|adalah|merupakan)\\s+pengganti",
    ),
    lead: /(?:pengganti(?:\s+dari)?|successor\s+(?:of|to)(?:\s+the)?|replacement\s+(?:of|for)(?:\s+the)?)\s+$/i,
    acts: (of) => [of.instrument?.repealedBy, of.instrument?.supersededBy].filter((key) => key !== undefined),
  },
  {
    verb: "implements",
    forward: new RegExp(
      `${forward("dilaksanakan|dijabarkan|ditindaklanjuti|diatur|implemented|regulated|elaborated").source}|${itsRules.source}`,
      "i",
    ),
    back: back(
      "melaksanakan|menjabarkan|menindaklanjuti|implements|implemented|implementing|(?:sebagai|adalah|merupakan)\\s+(?:peraturan\\s+)?(?:pelaksana|pelaksanaan|turunan)(?:\\s+dari)?",
    ),
    lead: /(?:peraturan\s+(?:pelaksana|pelaksanaan|turunan)(?:\s+dari)?|implementing\s+regulation\s+(?:of|for|to)(?:\s+the)?)\s+$/i,
    acts: (of, lexicon) =>
      instrumentIndex(lexicon)
        .numbered.map(({ id }) => id)
        .filter((id) => instrumentOf(lexicon, id)?.instrument?.implements?.includes(of.id)),
  },
];

/** The same relations, told of a later act that is right and an older one that is not: "Law No. 18 of 2017, which replaced Law No. 93 of 2004". */
const fromLater: readonly Relation[] = fromOlder.flatMap((relation) => {
  const acts = olderActs[relation.verb ?? ""];
  return acts ? [{ verb: relation.verb ?? "", isTurned: true as const, forward: relation.back, back: relation.forward, acts }] : [];
});

const relations: readonly Relation[] = [...fromOlder, ...fromLater];

/** Which of two acts is said to have amended or replaced the other, by the words between them: the second, or the first. */
export function laterOf(between: string): { readonly verb: string; readonly isSecond: boolean } | undefined {
  for (const { verb, forward, back } of fromOlder) {
    if (verb !== "amended" && verb !== "replaced") continue;
    if (forward.test(between)) return { verb, isSecond: true };
    if (back.test(between)) return { verb, isSecond: false };
  }
  return undefined;
}
