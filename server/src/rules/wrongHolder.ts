import type { Concept, Lang } from "../engine/concept.js";
import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { actLabel, instrumentLabel, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { actFixes, actsOf } from "./relatedActs.js";
import { writeFix } from "./writeFix.js";

/**
 * "Perpres 22/2021 menunjuk Kapolri sebagai ketua harian": one of several amendments of an act is said to have given an office to somebody who has it by another of them, where the base knows
 * whom each named ("Ketua Harian: Kapolri"). The number or the holder is the slip, and each has its fix.
 */
export function wrongHolder(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { lexicon } = context;
  const own = reference.key === undefined || reference.otherKeys ? undefined : instrumentOf(lexicon, reference.key);
  const offices = own?.instrument?.amends && own.confidence === "high" ? officesOf(own) : none;
  if (!own || offices.length === 0) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const text = view.text.slice(sentence.start, sentence.end);
  // One act is spoken of, and no change from one holder to another.
  const isAlone = facts.references.every(
    ({ start, end, key }) => end <= sentence.start || start >= sentence.end || key === own.id || isOlder(own, key),
  );
  if (!isAlone || changes.test(text)) return undefined;
  for (const { office, holder } of offices) {
    const named = officeWords.get(office)?.exec(text);
    if (!named || holderIn(view, facts, sentence, holder, lexicon)) continue;
    for (const sibling of siblingsOf(own, lexicon)) {
      const other = officesOf(sibling).find((one) => one.office === office && one.holder !== holder);
      const place = other && holderIn(view, facts, sentence, other.holder, lexicon);
      const [act] = actsOf([sibling.id], lexicon);
      if (!place || !act || officesOf(sibling).some((one) => one.office !== office && one.holder === other.holder)) continue;
      const at = sentence.start + named.index;
      if (Math.max(place.start, at) - Math.min(place.end, at + named[0].length) > longestGap) continue;
      const lang = sentence.lang ?? context.lang;
      return {
        start: Math.min(reference.start, place.start),
        end: Math.max(endWithYear(reference), place.end),
        level: levelOf(sibling, "warning"),
        message: `By ${instrumentLabel(own, lang, lexicon)} this office went to another holder (${office}: ${holder}); by ${actLabel(act, lang)} it is as written. Check the number, or the holder.`,
        ...sourceOf(sibling),
        fixes: [...actFixes(view.text, reference, act), ...holderFix(place, holder, lang, lexicon)],
      };
    }
  }
  return undefined;
}

const none: readonly never[] = [];
/** Code units between an office and who holds it. */
const longestGap = 60;

/** Who speaks of both holders, of another time, or of what is not so. */
const changes =
  /(?<![a-z])(?:sebelum(?:nya)?|semula|menggantikan|digantikan|beralih|dialihkan|dari\s+menteri|bukan|tidak|lalu|kemudian|mantan|moved|before|replac[a-z]*|formerly|previously|instead|not|no\s+longer|then|from\s+the)(?![a-z])/i;

const officeWords: ReadonlyMap<string, RegExp> = new Map([
  ["Ketua Harian", /ketua\s+harian|(?:daily|executive)\s+chair(?:man|person|woman)?(?![a-z])/i],
  ["Ketua I", /ketua\s+i(?![a-z])|first\s+chair|chair\s+i(?![a-z])/i],
  ["Ketua II", /ketua\s+ii(?![a-z])|second\s+chair|chair\s+ii(?![a-z])/i],
]);

interface Office {
  readonly office: string;
  readonly holder: string;
}

/** The offices that an instrument fills, as its gists have them: "Ketua I: …; Ketua II: …". */
export function officesOf({ instrument }: Concept): Office[] {
  return (instrument?.provisions ?? []).flatMap(({ about }) =>
    (about.id ?? "").split(";").flatMap((part) => {
      const [office = "", holder = ""] = part.split(":").map((words) => words.trim());
      return officeWords.has(office) && holder !== "" ? [{ office, holder }] : [];
    }),
  );
}

/** Other acts that amend what this one amends. */
function siblingsOf(own: Concept, lexicon: Lexicon): Concept[] {
  const ids = (own.instrument?.amends ?? []).flatMap((id) => [...(instrumentOf(lexicon, id)?.instrument?.amendedBy ?? []), id]);
  return [...new Set(ids)].filter((id) => id !== own.id).flatMap((id) => instrumentOf(lexicon, id) ?? []);
}

function isOlder(own: Concept, key: string | undefined): boolean {
  return key !== undefined && (own.instrument?.amends?.includes(key) ?? false);
}

/** Where a sentence names the holder, by whatever name of his office. */
function holderIn(view: BlockView, facts: BlockFacts, sentence: Span, holder: string, lexicon: Lexicon): Span | undefined {
  const ids = new Set(lexicon.formsOf(holder).map((form) => lexicon.conceptOf(form).id));
  const mention = facts.mentions.find(
    ({ start, end, forms }) => start >= sentence.start && end <= sentence.end && forms.some((form) => ids.has(lexicon.conceptOf(form).id)),
  );
  if (mention) return mention;
  // "the Chief of the National Police", "the police chief": the big words of a name in English.
  const text = view.text.slice(sentence.start, sentence.end);
  for (const id of ids) {
    const names = lexicon.concept(id)?.terms.filter((term) => term.lang === "en" && term.type === "full") ?? [];
    for (const { text: name } of names) {
      const [head = "", ...rest] = name.match(/[A-Z][a-z]+/g) ?? [];
      const last = rest.at(-1);
      const found =
        last && new RegExp(`${head}\\s+of\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}${last}|(?:National\\s+)?${last}\\s+${head}`, "i").exec(text);
      if (found) return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    }
  }
  return undefined;
}

/** The fix that puts a holder in the place of another one: in Indonesian both the office's name in full and the short one that the base has. */
export function holderFix(place: Span, holder: string, lang: Lang, lexicon: Lexicon): FixDraft[] {
  const [form] = lexicon.formsOf(holder);
  const name =
    form && lexicon.conceptOf(form).terms.find((term) => term.lang === lang && term.type === "full" && term.status === "preferred");
  const names = lang === "id" ? [holder, name?.text] : [name?.text];
  return [...new Set(names)].flatMap((text) => (text === undefined ? [] : [writeFix(place.start, place.end, text)]));
}
