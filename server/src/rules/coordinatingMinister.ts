import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/** "Minister of Coordinating Political, Legal, and Security Affairs": word for word from "Menteri Koordinator"; English puts "Coordinating" before the minister or the ministry. */
export function coordinatingMinisters(view: BlockView, { quoted, english }: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (quoted || english === 0 || !mayBe.test(text)) return;
  for (const { 0: written, 1: office = "", index } of text.matchAll(turned)) {
    const end = index + written.length;
    if (isHidden(view, { start: index, end })) continue;
    if (found.some((other) => other.start < end && index < other.end)) continue;
    const right = `Coordinating ${office} for`;
    found.push({
      start: index,
      end,
      level: "information",
      message: `"${written.replace(/\s+/g, " ")}" is not the official name. Write "${right}".`,
      fixes: [writeFix(index, end, right)],
    });
  }
}

const mayBe = /(?:of|for)\sCoordinating\s/;
const turned = /(?<![A-Za-z])(Minister|Ministry)\s(?:of|for)\sCoordinating(?:\s(?:for|of))?(?=\s(?:the\s)?[A-Z][a-z]+)/g;
