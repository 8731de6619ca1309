import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";

const draft =
  /(?<![A-Za-z])(?:(?:the )?draft (?:bill|law|regulation|act)(?: on)?|(?:the )?bill on|RUU|Rancangan (?:Undang-Undang|Peraturan Pemerintah|Peraturan Presiden))(?![A-Za-z])/g;
const binds =
  /(?<![A-Za-z])(?:already (?:binds?|applies|apply|requires?|obliges?|in force)|(?:is|are) (?:already|now) (?:binding|in force)|(?:sudah|telah|kini) (?:berlaku|mengikat|mewajibkan|dapat diterapkan))(?![A-Za-z])/i;
const basis = /(?:berdasarkan|menurut|sesuai(?: dengan)?|under|pursuant to|in accordance with|by virtue of)\s+(?:the\s+)?[*_"\u201c]*$/i;
const notYet = /(?<![A-Za-z])(?:not yet|unless|until|once|belum|setelah disahkan|apabila|jika|bila)(?![A-Za-z])/i;

/** "sudah berlaku berdasarkan Rancangan Undang-Undang …": a draft is given as the ground of a duty that binds already. */
export function draftAsLaw(view: BlockView, facts: BlockFacts): FindingDraft[] {
  const { text } = view;
  if (!/RUU|Rancangan|[Dd]raft|[Bb]ill/.test(text)) return [];
  const found: FindingDraft[] = [];
  for (const { start, end } of facts.sentences) {
    const sentence = text.slice(start, end);
    if (!binds.test(sentence) || notYet.test(sentence)) continue;
    for (const match of sentence.matchAll(draft)) {
      if (!basis.test(sentence.slice(Math.max(0, match.index - 40), match.index))) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        level: "information",
        message: `"${match[0]}" is a draft and binds nobody yet. Cite the law in force, or say what the draft would require.`,
      });
    }
  }
  return found;
}
