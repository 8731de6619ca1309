import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
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
    if (other.start < sentence.start || other.end > sentence.end) continue;
    const isBefore = other.end <= reference.start;
    const gap = isBefore ? reference.start - other.end : other.start - reference.end;
    if (gap < 0 || gap > longestGap) continue;
    const between = isBefore ? view.text.slice(other.end, reference.start) : view.text.slice(reference.end, other.start);
    const said = relationsSaid(
      between,
      isBefore,
      isBefore ? view.text.slice(Math.max(sentence.start, other.start - longestLead), other.start) : "",
    );
    if (said.length === 0) continue;
    const named = [other.key, ...(other.otherKeys ?? [])].flatMap((key) => instrumentOf(context.lexicon, key) ?? []);
    if (own && named.some((act) => areRelated(own, act, context.lexicon))) continue;
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
  "[\\s,]+(?:(?:terakhir|kali|kedua|pertama|ketiga|untuk|lebih|lanjut|sepenuhnya|seluruhnya|lastly|most|recently|last|pada|tahun|in|\\d{4})[\\s,]+)*(?:dengan|oleh|melalui|lewat|dalam|by|through|with|in)\\s+(?:the\\s+)?$";
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

const same =
  /^[\s)"”*_]*,?\s*(?:(?:itu|tersebut)\s+)?(?:adalah|ialah|yaitu|yakni|merupakan|is|namely|i\.e\.,?|that\s+is,?)\s+(?:the\s+)?$/i;

const fromOlder: readonly Relation[] = [
  { forward: same, back: same, acts: (of) => [of.id] },
  // A plan and the regulation that sets it out.
  {
    forward: forward(
      "ditetapkan|diatur|dituangkan|dimuat|tertuang|tercantum|disahkan|set\\s+out|adopted|laid\\s+down|established|issued|contained",
    ),
    back: back("menetapkan|memuat|mengatur|sets\\s+out|adopted|adopts|establishes|established|contains"),
    acts: (of) => (of.instrument?.form === "plan" ? [of.id] : []),
  },
  {
    verb: "amended",
    forward: forward("diubah|diperbarui|diperbaharui|amended|updated"),
    back: back(
      "mengubah|memperbarui|amends|amended|amending|(?:sebagai|adalah|merupakan)\\s+perubahan(?:\\s+(?:kedua|ketiga|pertama))?\\s+atas",
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
    forward: forward("dilaksanakan|dijabarkan|ditindaklanjuti|diatur|implemented|regulated|elaborated"),
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
