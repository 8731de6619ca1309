import { tokenFrom, wordAt } from "../engine/blockWords.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { sourceOf } from "./acronyms.js";
import { levelOf } from "./instruments.js";
import { smallWords } from "./longerNames.js";
import { likeCase } from "./replacements.js";

const fewestBigWords = 4;

/**
 * An Indonesian act whose number is right and whose title has one other word: "UU Nomor 21 Tahun 2007 tentang Penghapusan Tindak Pidana Perdagangan Orang". Titles in
 * English are translations and vary.
 */
export function wrongTitleWord(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, titleKeys } = reference;
  if (key === undefined || titleKeys || reference.titleSpan) return undefined;
  const { text, tokens } = view;
  const opening = /^\s+tentang\s+/i.exec(text.slice(reference.end, reference.end + 16));
  if (!opening) return undefined;
  const concept = instrumentOf(context.lexicon, key);
  const official = /\btentang\s+(.+)$/i.exec(concept?.instrument?.title.id ?? "")?.[1];
  if (!concept || !official) return undefined;
  const wanted = wordsOf(official);
  if (wanted.filter((word) => !smallWords.has(word)).length < fewestBigWords) return undefined;
  const from = reference.end + opening[0].length;
  const first = tokenFrom(view, from);
  const last = first + wanted.length;
  if (last > tokens.count) return undefined;
  const written: string[] = [];
  for (let at = first; at < last; at++) written.push(wordAt(view, at));
  const other = wanted.flatMap((word, at) => (word === written[at] ? [] : [at]));
  const [only] = other;
  if (other.length !== 1 || only === undefined || smallWords.has(wanted[only] as string) || smallWords.has(written[only] as string))
    return undefined;
  // Figures within a title belong to the act that it names.
  if (/\d/.test(wanted[only] as string)) return undefined;
  const start = tokens.starts[first + only] as number;
  const end = tokens.ends[first + only] as number;
  // A listed slip is told by itself.
  if (facts.mentions.some((mention) => mention.start < end && start < mention.end && mention.forms.some((form) => form.isWrong)))
    return undefined;
  const right = likeCase(wordsAsWritten(official)[only] as string, text.slice(start, end));
  return {
    start,
    end,
    level: levelOf(concept, "warning"),
    message: `The title of this act is "${official}". Write "${right}".`,
    fixes: [{ title: `Write "${right}"`, edits: [{ start, end, text: right }] }],
    ...sourceOf(concept),
  };
}

function wordsAsWritten(text: string): string[] {
  return text.split(/[^A-Za-zÀ-ỿ0-9'\u2019]+/u).filter((word) => word !== "");
}

function wordsOf(text: string): string[] {
  return wordsAsWritten(text).map(foldWord);
}
