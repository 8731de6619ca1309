import type { BlockFacts, Span } from "./facts.js";
import { sentenceAt } from "./sentences.js";

/**
 * "..., Especially Women and Children, already provides": the comma behind an English name only closes what a comma in it has opened, and the verb of the sentence follows. With another comma
 * before the name it may belong to that, and before "which" and in a list it is needed.
 */
export function closesOwnComma(text: string, { sentences }: Pick<BlockFacts, "sentences">, { start, end }: Span): boolean {
  if (text.charCodeAt(end) !== 0x2c || !text.slice(start, end).includes(",") || !verbAfterComma.test(text.slice(end, end + 40)))
    return false;
  return !text.slice(sentenceAt(sentences, start)?.start ?? 0, start).includes(",");
}

const verbAfterComma =
  /^,\s(?:(?:already|also|still|now|thus|therefore|only|[a-z]{3,}ly)\s)?(?:is|was|has|had|will|would|must|shall|should|can|could|may|might|does|did|requires?d?|provide[sd]?|define[sd]?|oblige[sd]?|binds?|bound|calls?|called|appl(?:ies|ied)|covers|covered|protects|protected|prohibit(?:s|ed)|forbids|forbade|sets|contain(?:s|ed)|entered|establishe[sd]|allow(?:s|ed)|asks|asked|says|said|offer(?:s|ed)|gives|gave|makes|made|recogni[sz]e[sd]|criminali[sz]e[sd]|addresse[sd]|aims|came|guarantees|lists|lays|laid|urge[sd]|follow(?:s|ed)|goes|went)(?![a-z])/;
