import type { Concept, Lang } from "../../engine/concept.js";
import { bluebook } from "./bluebook.js";
import { indonesian } from "./indonesian.js";
import { oscola } from "./oscola.js";
import { pandocCitation } from "./pandocCitation.js";
import { readPlaces } from "./pinpointText.js";
import { unitedNations } from "./unitedNations.js";

/** How a citation is written: a key for Pandoc, the text of a footnote, or words of the sentence, in full or short. */
export type CitationStyle = "pandoc" | "footnote" | "inline-full" | "inline-short";

/** Whose practice is followed. */
export type CitationPractice = "un" | "oscola" | "bluebook" | "id";

/** Whose practice citations follow in a memo of a language; "auto" is Indonesian drafting in Indonesian memos, else the practice of the United Nations. */
export function practiceFor(practice: CitationPractice | "auto", lang: Lang): CitationPractice {
  return practice !== "auto" ? practice : lang === "id" ? "id" : "un";
}

/** What a citation is to look like. */
export interface CitationOptions {
  readonly style: CitationStyle;
  readonly practice: CitationPractice;
  readonly lang: Lang;
  /** As a person writes it: "art. 3(a)", "Pasal 48 ayat (1)", "6-8". */
  readonly pinpoint?: string;
  /** The first citation in the memo is full, later ones are short. */
  readonly first: boolean;
  /** Finds other instruments, for amendments and ratifying laws. */
  readonly instrument?: (key: string) => Concept | undefined;
}

/** A citation of an instrument as plain Markdown text. */
export function formatCitation(concept: Concept, options: CitationOptions): string {
  if (!concept.instrument) return concept.id;
  const places = options.pinpoint === undefined ? [] : readPlaces(options.pinpoint);
  if (options.style === "pandoc") return pandocCitation(concept, places, options.lang);
  const practice = practices[options.practice];
  // After the first mention a footnote as well as the sentence has the short form.
  const isShort = options.style === "inline-short" || !options.first;
  const text = practice({
    concept,
    instrument: concept.instrument,
    places,
    lang: options.lang,
    isShort,
    isNote: options.style === "footnote",
    find: options.instrument ?? (() => undefined),
  });
  if (options.style !== "footnote") return text;
  // A note is a sentence of its own.
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, "")}.`;
}

const practices = { un: unitedNations, oscola, bluebook, id: indonesian } as const;
