import type { BlockFacts, BlockView } from "./facts.js";
import { blockHas } from "./rule.js";

/** What a block holds: bits of `blockHas`. */
export function holdings(view: BlockView, facts: BlockFacts): number {
  let bits = facts.kind === "front-matter" ? blockHas.frontMatter : 0;
  if (view.tokens.count > 0) bits |= blockHas.words;
  if (facts.definitions.length > 0) bits |= blockHas.definition;
  if (facts.acronyms.length > 0) bits |= blockHas.acronymUse;
  if (facts.references.length > 0) bits |= blockHas.reference;
  if (facts.citations.length > 0) bits |= blockHas.citation;
  for (const mention of facts.mentions) {
    bits |= blockHas.mention;
    for (const form of mention.forms) {
      if (form.isAcronym) bits |= blockHas.acronym;
      if (form.isWrong) bits |= blockHas.wrong;
      if (form.isRenamed) bits |= blockHas.renamed;
    }
  }
  return bits;
}

/** The facts of a block that nothing was read of. */
export const emptyFacts: BlockFacts = {
  kind: "blank",
  quoted: false,
  level: 0,
  section: undefined,
  protocols: 0,
  lang: undefined,
  english: 0,
  indonesian: 0,
  sentences: [],
  ranges: [],
  mentions: [],
  namings: [],
  spellings: [],
  acronyms: [],
  definitions: [],
  references: [],
  citations: [],
  directives: [],
  fields: [],
  capitals: false,
};
