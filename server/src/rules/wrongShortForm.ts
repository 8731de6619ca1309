import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Sentence, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceBefore } from "../engine/sentences.js";
import { treatyForm } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on "The Protocol" at the beginning of a sentence in a memo that speaks of no protocol, where the sentence before names one treaty, a convention without protocols: "ACTIP entered into force in 2017. The
 * Protocol also obliges ...".
 */
export function wrongShortForms({ text }: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  if (facts.protocols !== 1 || facts.quoted || facts.kind === "heading" || facts.references.length === 0) return;
  for (const { start, end, before } of clauses(text, facts.sentences)) {
    const match = shortForm.exec(text.slice(start, Math.min(end, start + longestStart)));
    const word = match?.slice(1).find((one) => one !== undefined);
    if (word === undefined || !before || context.protocols > 1) continue;
    const named = new Set(facts.references.filter((one) => one.end <= start).map(({ key, otherKeys }) => (otherKeys ? "" : (key ?? ""))));
    const isNear = facts.references.some((one) => one.start >= before.start && one.end <= before.end);
    const [key] = named;
    const treaty = named.size === 1 && key && isNear ? instrumentOf(context.lexicon, key) : undefined;
    const right = treaty && kindOf(treaty, word, context.lexicon);
    if (right === undefined) continue;
    const from = text.indexOf(word, start);
    found.push({
      start: from,
      end: from + word.length,
      level: "hint",
      message: `"${word}" seems to be the wrong term here: what stands before names a ${right.toLowerCase()}, and no protocol is named in this memo. Write "${right}".`,
      fixes: [writeFix(from, from + word.length, right)],
    });
  }
}

interface Clause extends Span {
  /** What it may go on about: the sentence before, or the part of its own before a colon. */
  readonly before: Span | undefined;
}

/** The sentences, and what follows a colon or a semicolon in them. */
function* clauses(text: string, sentences: readonly Sentence[]): Generator<Clause> {
  for (const { start, end } of sentences) {
    yield { start, end, before: sentenceBefore(sentences, start) };
    for (const sign of text.slice(start, end).matchAll(/[:;]\s(?=(?:the|this)\sProtocol\s)/g)) {
      const from = start + sign.index + sign[0].length;
      yield { start: from, end, before: { start, end: from } };
    }
  }
}

/** What a sentence goes on with about the treaty before it: not "The Protocol on ..." nor "Protokol Palermo". */
const shortForm =
  /^\W{0,3}(?:(?:[Tt]he|[Tt]his) (Protocol)(?=\s(?:also |further |itself |thus |therefore )?(?:obliges?|requires?|provides?|asks?|binds?|calls?|entered|applies|covers?|defines?|protects?|is|was|has|does|do|sets?|lists?|contains?|says|allows?|prohibits?|establishes)(?![a-z]))|(Protokol)(?=\s(?:itu|ini|tersebut)(?![a-z]))|(?:(?:Each|Every|All|The)\s(?:of\sthe\s)?)?(?:States?\s)?[Pp]art(?:y|ies)\sto\sthe\s(Protocol)(?=\s(?:must|shall|should|may|are|is|have|has|can|cannot|agree|undertake)(?![a-z]))|(?:Setiap|Semua|Para)\s(?:[Nn]egara\s)?[Pp]ihak\s(?:pada|dalam|dari)?\s?(Protokol)(?=\s(?:itu|ini|tersebut|wajib|harus|dapat)(?![a-z])))/;
const longestStart = 72;

/** "Convention", in the language of the word, where the treaty is one and has no protocol. */
function kindOf({ id, instrument }: Concept, word: string, lexicon: Lexicon): string | undefined {
  const title = instrument?.title.en ?? "";
  if (!instrument || !treatyForm.test(instrument.form) || instrument.form === "protocol" || !/\bConvention\b/.test(title)) return undefined;
  const own = subjectOf(title);
  const hasProtocol = instrumentIndex(lexicon).notes.some((note) => {
    const other = note.id === id ? undefined : instrumentOf(lexicon, note.id)?.instrument;
    return other?.form === "protocol" && subjectOf(other.title.en ?? "").includes(own);
  });
  return hasProtocol ? undefined : word === "Protokol" ? "Konvensi" : "Convention";
}

/** "on the rights of the child", of the Convention as of its protocols. */
function subjectOf(title: string): string {
  return title.toLowerCase().replace(/^.*?\bconvention\s+|^protocol\s+/, "");
}
