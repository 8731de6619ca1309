import { isDocument } from "./suggestKinds.js";
import type { Passage } from "./suggestPassage.js";
import { type Candidate, signalNames } from "./suggestSignals.js";

/**
 * What in a passage asks for an instrument: its writer marked the place ("[...]"), it names one, an article or a kind of document, tells a year or day at which the best candidate was made, states a
 * rule on a core notion of the field, uses a word of law, or says in other words what a provision says. News that a meeting took place, what somebody said of the problem, figures and lists of
 * countries have none of these ("news" and "list" where such words stand instead).
 */
export type Anchor = "gap" | "named" | "article" | "document" | "date" | "rule" | "law" | "gist" | "none" | "news" | "list";

/** The strongest thing in a passage that asks for an instrument. */
export function anchorOf(passage: Passage, first: Candidate): Anchor {
  if (gapAsks(passage, first)) return "gap";
  if (passage.named.size > 0) return "named";
  if (passage.articles.length > 0) return "article";
  if ([...passage.kinds].some(isDocument)) return "document";
  if (signal(first, "year-of-adoption") > 0 || signal(first, "day") > 0) return "date";
  if (passage.isNorm && passage.notions.size > 0) return "rule";
  if (lawWords.test(passage.text)) return "law";
  if (listOfNames.test(passage.text)) return "list";
  if (newsWords.test(passage.text)) return "news";
  return signal(first, "said-in-gist") > clearlySaid ? "gist" : "none";
}

/** So much of the passage is in the gist of one provision of the best candidate. */
const clearlySaid = 0.5;

/** A marked gap asks for an instrument, unless a subject follows that no word of the best candidate's names shares: the law meant is not in the base. */
export function gapAsks(passage: Passage, first: Candidate): boolean {
  return passage.gaps.some((gap) => gap.marked && (gap.title.length === 0 || signal(first, "title-after-gap") > 0));
}

function signal(candidate: Candidate, name: (typeof signalNames)[number]): number {
  return candidate.signals[signalNames.indexOf(name)] as number;
}

const lawWords =
  /\b(?:laws?|legislation|statut\w*|provisions?|regulations?|criminali[sz]\w*|punish\w*|penalt\w*|offences?|defin(?:es?|ed|ition\w*)|ratif\w*|enact\w*|promulgat\w*|in force|pursuant to|shall|state parties|states parties|commit(?:s|ted) (?:itself|themselves|parties|states|governments)|undang-undang|uu|ayat|pidana|dipidana|dijerat|diancam|diatur|mengatur|peraturan|aturan|ketentuan|ratifikasi|meratifikasi|delik|berdasarkan|amanat|negara-negara pihak|negara pihak)\b/i;

const newsWords =
  /\b(?:said|says|stated|added|noted|explained|emphasi[sz]ed|stressed|reiterated|affirmed|revealed|conveyed|told|expressed|highlighted|workshops?|seminars?|webinars?|conferences?|dialogues?|meetings?|sessions?|organi[sz]ed|attended|participa\w+|hosted|collaborat\w+|cooperation|cases|trends?|countries|nations|kata|ujar|tutur|ungkap|menyatakan|mengatakan|menegaskan|menyampaikan|lokakarya|pertemuan|rapat|dialog|konferensi|dihadiri|kegiatan|acara|kerja sama|kasus|negara-negara)\b/i;

/** "Cambodia (12), Laos and Viet Nam": three names or more in a row. */
const listOfNames = /(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?: \(\S+\))?, (?:(?:and|dan) )?(?:the )?){3}/u;
