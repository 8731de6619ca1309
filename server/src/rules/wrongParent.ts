import type { Concept, Lang } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { instrumentLabel, isQuoted, labelWithArticle, levelOf, sentenceOf, sourceOf, treatyForm } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/** "supplements", "melengkapi", between a protocol and the treaty to which it is one. */
const supplements =
  /^["'\u201d)*_]*(?:\s\([A-Z-]{3,8}\))?,?\s(?:(?:which|that|yang|and|dan|itself|itu|ini|also|juga)\s)*(?:supplements|supplementing|supplemented|(?:is|was|as)\s(?:a\s|the\s)?(?:supplement|protocol|annex)\sto|melengkapi|(?:adalah|merupakan|sebagai)\s(?:protokol\s)?(?:tambahan|pelengkap)\s(?:dari|bagi|atas|pada|untuk))\s(?:the\s)?(?:UN\s|United\sNations\s|PBB\s)?["\u201c*_]*$/i;
/** "is supplemented by", "dilengkapi dengan", between the treaty and one of its protocols. */
const supplementedBy =
  /^["'\u201d)*_]*(?:\s\([A-Z-]{3,8}\))?,?\s(?:(?:which|that|yang|is|was|as|itself|itu|ini|also|juga)\s)*(?:supplemented\sby|dilengkapi\s(?:dengan|oleh))\s(?:the\s)?["\u201c*_]*$/i;
const mayTell = /supplement|protocol to|annex to|lengkap|tambahan/i;
const unlikely = /(?<![a-z])(?:not|never|bukan|tidak|wrongly|mistakenly|keliru|salah|rather|if|jika)(?![a-z])|\?/i;

/** A protocol that is said to supplement another treaty than its own: "the Palermo Protocol supplements the Convention against Corruption", "UNCAC dilengkapi dengan Protokol Palermo". */
export function wrongParent(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.key === undefined || reference.otherKeys || !mayTell.test(view.text)) return undefined;
  const protocol = instrumentOf(context.lexicon, reference.key);
  if (protocol?.instrument?.form !== "protocol") return undefined;
  const at = facts.references.indexOf(reference);
  const next = at < 0 ? undefined : facts.references[at + 1];
  const previous = at < 1 ? undefined : facts.references[at - 1];
  const after = next && supplements.test(view.text.slice(endWithTitle(reference), next.start)) ? next : undefined;
  const before = previous && supplementedBy.test(view.text.slice(endWithTitle(previous), reference.start)) ? previous : undefined;
  const said = after ?? before;
  const parents = said ? parentsOf(protocol.id, context.lexicon) : [];
  const written = said?.key === undefined || said.otherKeys ? undefined : instrumentOf(context.lexicon, said.key);
  const [right] = parents;
  if (!said || !written || !right || parents.includes(written) || !treatyForm.test(written.instrument?.form ?? "")) return undefined;
  // A national act, or a treaty of another organization, may be said to be filled out by it.
  if (written.instrument?.issuer !== right.instrument?.issuer) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  if (unlikely.test(sentence.text) || isQuoted(said, facts)) return undefined;
  const lang = sentence.lang ?? context.lang;
  const instead = nameLike(said.text, right, lang, context.lexicon);
  return {
    start: said.start,
    end: said.end,
    level: levelOf(protocol, "warning"),
    message: `${capitalised(labelWithArticle(protocol, "en", context.lexicon))} is a protocol to ${labelWithArticle(right, "en", context.lexicon)}, not to this treaty. Write "${instead}".`,
    fixes: [writeFix(said.start, said.end, instead)],
    ...sourceOf(protocol),
  };
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly Concept[]>>();

/** The treaties that a protocol supplements. */
function parentsOf(id: string, lexicon: Lexicon): readonly Concept[] {
  let found = known.get(lexicon);
  if (!found) {
    const parents = new Map<string, Concept[]>();
    for (const note of instrumentIndex(lexicon).notes) {
      const treaty = note.numbered ? undefined : instrumentOf(lexicon, note.id);
      for (const protocol of treaty?.instrument?.supplementedBy ?? [])
        parents.set(protocol, [...(parents.get(protocol) ?? []), treaty as Concept]);
    }
    found = parents;
    known.set(lexicon, found);
  }
  return found.get(id) ?? [];
}

/** The name of a treaty in the manner of another: an acronym, a title, or a short name. */
function nameLike(written: string, concept: Concept, lang: Lang, lexicon: Lexicon): string {
  const acronym = concept.terms.find(({ type, status }) => type === "acronym" && status === "preferred")?.text;
  if (/^[A-Z-]{3,8}$/.test(written) && acronym !== undefined) return acronym;
  const isTitle = /\s(?:against|on|to|for|menentang|mengenai|tentang)\s/i.test(written);
  const title = concept.instrument?.title[lang];
  if (!isTitle || title === undefined) return instrumentLabel(concept, lang, lexicon);
  const isLong = /^(?:United Nations|UN|Optional|Slavery|International)\s/.test(written) || lang === "id";
  return isLong ? title : title.replace(/^(?:United Nations|International)\s/, "");
}
