import type { Lang } from "../server/src/engine/concept.js";
import type { CitationPractice, CitationStyle } from "../server/src/features/citation/formatCitation.js";

export function citationStylesPage(
  cite: (asked: { readonly key: string; readonly style: CitationStyle; readonly practice?: CitationPractice; readonly lang?: Lang; readonly pinpoint?: string; readonly later?: true }) => string,
): string;
