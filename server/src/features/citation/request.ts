import type { Concept, Instrument, Lang } from "../../engine/concept.js";
import type { Place } from "./pinpointText.js";

/** What a practice needs to write one citation. */
export interface CitationRequest {
  readonly concept: Concept;
  readonly instrument: Instrument;
  readonly places: readonly Place[];
  readonly lang: Lang;
  readonly isShort: boolean;
  /** It stands in a footnote; else it is part of a sentence. */
  readonly isNote: boolean;
  readonly find: (key: string) => Concept | undefined;
}
