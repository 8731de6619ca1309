import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { levelOf, sourceOf } from "./instruments.js";
import { smallWords } from "./longerNames.js";

/** A numbered general recommendation or comment of a committee, and what it is about, in its big words. */
interface Recommendation {
  readonly concept: Concept;
  readonly kind: string;
  readonly number: string;
  readonly subject: readonly string[];
}

/**
 * Findings on a general recommendation or comment of a treaty's committee that stands under another number than the one with its subject: "General Recommendation No. 36 on trafficking in women and girls in the
 * context of global migration" for No. 38. Every committee numbers its own, so that only the words of a title known to the base tell.
 */
export function* wrongRecommendations({ text }: BlockView, { quoted }: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  if (quoted || !/general\s(?:rec|com)|(?:rekomendasi|komentar)\sumum/i.test(text)) return;
  for (const match of text.matchAll(numbered)) {
    const [all, kind = "", number = "", said = ""] = match;
    if (/(?:joint|bersama|gabungan)\s$/i.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
    const right = withSubject(context.lexicon, kindOf(kind), bigWords(said));
    if (!right || right.number === number) continue;
    const start = match.index;
    const at = start + all.indexOf(number, kind.length);
    const end = at + number.length;
    yield {
      start,
      end,
      message: `The subject beside it is that of No. ${right.number} ("${right.concept.instrument?.title.en ?? right.concept.id}"). Write No. ${right.number}, or check the subject.`,
      level: levelOf(right.concept, "warning"),
      ...sourceOf(right.concept),
      fixes: [{ title: `Write "No. ${right.number}"`, edits: [{ start: at, end, text: right.number }] }],
    };
  }
}

const numbered =
  /(?<![A-Za-z])(General\sRecommendation|General\sComment|Rekomendasi\sUmum|Komentar\sUmum)(?:\s(?:CEDAW|CRC|CMW|Komite))?\s+(?:No\.?\s*|Nomor\s+|number\s+)?(\d{1,2})(?![\d/])(?:\s*\(\d{4}\)|\sTahun\s\d{4}|,?\s(?:of|dari)\s(?:the\s)?(?:Committee|Komite)[^,.;()]{0,90}|,?\s\(?CEDAW\)?){0,3},?\s*(?::|\s(?:on|concerning|tentang|mengenai)\s)\s*([^.;:()]{8,160})/gi;

function kindOf(written: string): string {
  return /rec|rek/i.test(written) ? "recommendation" : "comment";
}

function bigWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-zà-ỿ]+/)
    .filter((word) => word.length > 1 && !smallWords.has(word));
}

/** So many words at the beginning of a subject tell it from those of others. */
const fewestWords = 3;

/** The one recommendation of the kind whose subject begins with the words that are said. */
function withSubject(lexicon: Lexicon, kind: string, said: readonly string[]): Recommendation | undefined {
  const fitting = recommendations(lexicon).filter((one) => {
    const count = Math.min(one.subject.length, said.length);
    let same = 0;
    while (same < count && one.subject[same] === said[same]) same++;
    return one.kind === kind && same >= fewestWords;
  });
  const [first] = fitting;
  return fitting.every(({ number }) => number === first?.number) ? first : undefined;
}

const known = new WeakMap<Lexicon, readonly Recommendation[]>();

function recommendations(lexicon: Lexicon): readonly Recommendation[] {
  let found = known.get(lexicon);
  if (!found) {
    found = instrumentIndex(lexicon).notes.flatMap(({ id }) => {
      const concept = instrumentOf(lexicon, id);
      const { en, id: indonesian } = concept?.instrument?.title ?? {};
      return [en, indonesian].flatMap((title) => {
        const [, kind, number, subject] = titleOf.exec(title ?? "") ?? [];
        return concept && kind && number && subject ? [{ concept, kind: kindOf(kind), number, subject: bigWords(subject) }] : [];
      });
    });
    known.set(lexicon, found);
  }
  return found;
}

const titleOf =
  /^(General recommendation|General comment|Rekomendasi Umum|Komentar Umum) (?:No\.|Nomor) (\d+)(?: \(\d{4}\))?(?::| on| tentang) (?:the |updating )?(.+)$/i;
