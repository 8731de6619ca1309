import { articleBefore } from "../engine/articleBefore.js";
import type { MemoEvent } from "../engine/block.js";
import type { AcronymDefinition, Span } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { AcronymStory, UseEvent } from "./acronyms.js";

/** The acronym in the place of a long form does without its "the": the memo uses the acronym of this body without one, or everybody does. */
export function standsWithoutArticle(
  { text }: MemoEvent,
  { start, end }: Span,
  definition: AcronymDefinition,
  { uses }: AcronymStory,
  lexicon: Lexicon,
): boolean {
  const isBody = definition.whole !== undefined && /^\p{Lu}.*\s\p{Lu}/u.test(definition.long?.text ?? "");
  if (!isBody || !isThe(articleBefore(text, start)) || uses.some((use) => isThe(articleBefore(use.text, use.start)))) return false;
  if (!uses.some((use) => isSubjectOrObject(use)) && !isSpokenTreaty(definition, lexicon)) return false;
  // "The International Organization for Migration shelter" has the article of the shelter.
  return endsThere.test(text.slice(end, end + 24));
}

function isThe(article: string): boolean {
  return /^the\s$/i.test(article);
}

/** "ACTIP", "CEDAW", "UNTOC": the acronym of a treaty that is spoken as a word is a name without an article; "the ICCPR" has one. */
function isSpokenTreaty({ text, forms }: AcronymDefinition, lexicon: Lexicon): boolean {
  const isSpoken = /^(?=.*[AEIOU].*[AEIOU])(?!.*[^AEIOU]{3})[A-Z]{4,}$/.test(text);
  return isSpoken && forms.some((form) => lexicon.base.kindOf(form.conceptIndex) === "instrument");
}

const endsThere =
  /^(?:\s*[.,;:)]|\s*$|\s+(?:in|on|at|by|for|to|of|and|or|with|from|as|under|is|was|has|had|will|would|must|should|can|may|does|did|also|who|which|that|already|still|now|[a-z]+ed)(?![a-z]))/;

/** Nothing before it says that it is more than a modifier, nor a noun behind it ("ILO trainers" has no article of its own). */
function isSubjectOrObject({ data: { use }, text, end }: UseEvent): boolean {
  if (use.lead !== undefined && use.lead !== "start") return false;
  return !nounBehind.test(text.slice(end, end + 24));
}

const nounBehind =
  /^\s(?!(?:offers|covers|refers|delivers|considers|answers|mentions|enters|orders)(?![a-z]))(?:[a-z]+(?:ers?|ors?|ists?|ions?|ments?|ity|ities|als?)|staff|data|offices?|teams?|units?|shelters?|figures|rules|standards|projects?)(?![a-z])/;
