import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { writeFix } from "./writeFix.js";

/** "warga negara asing (WNA) asing", "tindak pidana perdagangan orang (TPPO) orang": behind the bracket stands once more the last word of the long form, and nothing that it could belong to. */
export function redundantBehindDefinition({ text }: BlockView, definition: AcronymDefinition): FindingDraft | undefined {
  const { long, style, end } = definition;
  if (!long || style !== "after" || definition.inTitle || definition.zone & (zone.quoted | zone.masked)) return undefined;
  const found = wordBehind.exec(text.slice(end, end + longestWord));
  const [all = "", word = "", after = ""] = found ?? [];
  if (!found || !long.text.toLowerCase().endsWith(` ${word.toLowerCase()}`)) return undefined;
  const start = end + 1;
  const wordEnd = end + all.length - after.length;
  return {
    start,
    end: wordEnd,
    message: `"${long.text.replace(/\s+/g, " ")} (${definition.text})" says "${word}" already. Drop it.`,
    fixes: [writeFix(start, wordEnd, "")],
  };
}

/** The word behind the bracket, before a mark or a word that begins something else. */
const wordBehind =
  /^\)\s([A-Za-z]{4,})(\s*[.,;:)]|\s*$|\s(?:yang|di|ke|dari|dan|atau|untuk|pada|dengan|dalam|oleh|telah|sudah|akan|masih|itu|ini|tersebut|asal|termasuk|juga|adalah|merupakan|that|which|who|is|are|was|were|has|have|in|on|of|for|to|and|or|by|with|at|from)(?![a-z]))/;
const longestWord = 48;
