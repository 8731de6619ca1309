import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, FixDraft } from "../engine/rule.js";
import { sentenceAt, sentenceBefore } from "../engine/sentences.js";
import { hashWord } from "../engine/tokens.js";
import { replaceStretch } from "./replacements.js";
import { isNamedAsWord } from "./sentenceSigns.js";
import { type Stage, stages } from "./stages.js";

interface StageWord {
  readonly stage: Stage;
  readonly right: string;
}

const byHash: ReadonlyMap<number, readonly StageWord[]> = (() => {
  const found = new Map<number, StageWord[]>();
  for (const stage of stages)
    for (const [word, right] of Object.entries(stage.words)) {
      const hash = hashWord(word);
      found.set(hash, [...(found.get(hash) ?? []), { stage, right }]);
    }
  return found;
})();
const filter = new HashFilter(byHash.keys());

/** Findings on what a person is called where the sentence is of another stage of the case: "At the opening of the trial the panel asked the suspect ...". Linear in the words. */
export function wrongStages(view: BlockView, { sentences, quoted, kind, references }: BlockFacts, found: FindingDraft[]): void {
  if (quoted || kind === "heading") return;
  const { tokens, zones, text } = view;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const words = filter.mayHave(hash) ? byHash.get(hash) : undefined;
    if (!words || (zones[at] as number) & (zone.masked | zone.quoted)) continue;
    const end = tokens.ends[at] as number;
    const start = startOf(text, tokens.starts[at] as number);
    if (start < 0) continue;
    const sentence = sentenceAt(sentences, start);
    const isTold = (one: FindingDraft) =>
      (one.start < end && start < one.end) || (one.fixes ?? []).some(({ edits }) => edits.some((edit) => edit.start === start));
    if (!sentence || found.some(isTold) || isNamedAsWord(text, start, end)) continue;
    if (/^\s(?:status|law|camps?|agency)(?![a-z])/.test(text.slice(end, end + 8))) continue;
    if (text.slice(sentence.start, sentence.end).includes("[sic]")) continue;
    const said = text.slice(sentence.start, sentence.end).toLowerCase();
    const rest = (text.slice(sentence.start, start) + text.slice(end, sentence.end)).toLowerCase();
    const before = sentenceBefore(sentences, sentence.start);
    const isSaidBefore = ({ follows }: Stage) =>
      follows !== undefined &&
      before !== undefined &&
      follows.points.test(said) &&
      follows.before.test(text.slice(before.start, before.end).toLowerCase());
    const word = words.find(
      ({ stage }) =>
        (sentence.lang ?? stage.lang) === stage.lang && (stage.signs.test(said) || isSaidBefore(stage)) && !stage.unless.test(rest),
    );
    if (!word) continue;
    const { stage, right } = word;
    const isNamed = () => references.some((one) => one.key !== undefined && one.start >= sentence.start && one.end <= sentence.end);
    if (stage.leavesNamed && isNamed()) continue;
    if (before && contrasts.test(text.slice(before.start, before.end))) continue;
    const from = start - (leads.exec(text.slice(Math.max(0, start - longestLead), start))?.[0].length ?? 0);
    // "permohonan status pengungsi": of the status, whoever asks for it.
    if (/(?<![a-z])status\s$/i.test(text.slice(Math.max(0, start - 8), start))) continue;
    const written = text.slice(start, end);
    found.push({
      start: from,
      end,
      level: "hint",
      message: `"${written}" seems to be the wrong term here. ${stage.why} Write "${right}".`,
      fixes: [withGloss(view, end, replaceStretch(view, from, end, /^an\s/.test(text.slice(from, start)) ? `a ${right}` : right))],
    });
  }
}

/** "a recognised refugee whose claim is undecided", "as an adult", "orang dewasa" */
const leads = /(?:recogni[sz]ed|(?<=\bas )an|orang)\s$/i;
const longestLead = 12;

/** "asylum seekers" is one word of two; the second by itself is somebody else. */
function startOf(text: string, start: number): number {
  if (text.startsWith("dewasa", start)) return text.slice(0, start).endsWith("orang ") ? start : -1;
  if (!text.startsWith("seeker", start)) return start;
  const before = /asylum[\s-]$/i.exec(text.slice(Math.max(0, start - 7), start))?.[0].length;
  return before === undefined ? -1 : start - before;
}

/** "a witness (*saksi*)": the word of the other language in the bracket is replaced as well. */
function withGloss({ text }: BlockView, end: number, fix: FixDraft): FixDraft {
  const [, open = "", gloss = ""] = /^([*_]?\s\([*_]?)([a-z]+)[*_]?\)/.exec(text.slice(end, end + longestGloss)) ?? [];
  const [word] = byHash.get(hashWord(gloss)) ?? [];
  if (!word) return fix;
  const start = end + open.length;
  return {
    ...fix,
    title: fix.title.replace(/"$/, ` (${word.right})"`),
    edits: [...fix.edits, { start, end: start + gloss.length, text: word.right }],
  };
}

const longestGloss = 24;

/** The text is about the words themselves. */
const contrasts = /(?<![a-z])(?:istilah|sebutan|disebut|is called|the term|are called)(?![a-z])/i;
