import type { Concept } from "../engine/concept.js";
import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { noPartyMessage, tellsOfLater } from "./ratification.js";
import { likeCase } from "./replacements.js";
import { isReported, lastState } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";
import { byIndonesia } from "./wrongEventYear.js";

/**
 * "Indonesia has ratified ILO Convention No. 189": a treaty that does not bind Indonesia, as far as the base knows. What the sentence says of a later year, or asks for, is
 * left alone.
 */
export function saidToBeParty(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { instrument } = concept;
  const asOf = instrument?.indonesia?.notPartyAsOf;
  if (!instrument || asOf === undefined || reference.otherKeys) return undefined;
  const said =
    verbBefore(view.text, Math.min(reference.start, reference.yearSpan?.start ?? reference.start)) ??
    verbAfter(view.text, endWithYear(reference)) ??
    asParty(view.text, Math.min(reference.start, reference.yearSpan?.start ?? reference.start), endWithYear(reference));
  if (!said) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  // "As a party to the Convention, Indonesia must …" says that it is one.
  const isGiven = said.verb === "party" && (said.isAfter || said.isAside === true);
  if ((isGiven ? supposes : unlikely).test(sentence.text) || isReported.test(sentence.text)) return undefined;
  if (lastState(view.text.slice(sentence.start, said.start)) === "other") return undefined;
  if (tellsOfLater(sentence.text, asOf)) return undefined;
  const lang = sentence.lang ?? context.lang;
  const { signed } = instrument.indonesia ?? {};
  const right = lang === "id" ? rightWords.id : rightWords.en;
  const written = view.text.slice(said.start, said.end);
  const ofState = lang === "en" && /State\s+party/.test(written) ? right.notParty.replace("party", "State party") : right.notParty;
  const replacements = said.verb === "ratified" ? [...(signed ? [right.signed] : []), right.notRatified] : [ofState];
  return {
    start: said.start,
    end: said.end,
    message: noPartyMessage(concept, asOf, lang, context.lexicon),
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: said.instead
      ? [writeFix(said.start, said.end, said.instead)]
      : said.isAfter
        ? []
        : replacements.map((text) => writeFix(said.start, said.end, text)),
  };
}

const rightWords = {
  en: { signed: "signed", notRatified: "has not ratified", notParty: "is not a party to" },
  id: { signed: "menandatangani", notRatified: "belum meratifikasi", notParty: "bukan negara pihak pada" },
};

interface Said {
  readonly verb: "ratified" | "party";
  readonly start: number;
  readonly end: number;
  /** The verb stands after the name, where other words would be needed. */
  readonly isAfter: boolean;
  /** Said in passing: "Indonesia, which is a party to …, lets …". */
  readonly isAside?: true;
  /** "As a party to …": what it becomes. */
  readonly instead?: string;
}

const partyBefore = byIndonesia(
  "((?:is|became|has\\s+become)\\s+(?:a\\s+)?(?:State\\s+)?party\\s+to|is\\s+bound\\s+by|(?:adalah|merupakan|menjadi)\\s+(?:negara\\s+)?pihak(?:\\s+(?:pada|dalam|dari))?|terikat\\s+(?:pada|oleh))",
);
const ratifiedBefore = byIndonesia("(ratified|acceded\\s+to|meratifikasi|mengaksesi|mengesahkan)");

function verbBefore(text: string, start: number): Said | undefined {
  const from = Math.max(0, start - farthestVerb);
  const before = text.slice(from, start);
  if (!before.includes("Indonesia") && !before.includes("Pemerintah")) return undefined;
  for (const [verb, pattern] of [
    ["ratified", ratifiedBefore],
    ["party", partyBefore],
  ] as const) {
    const found = pattern.exec(before);
    const written = found?.[1];
    if (!found || written === undefined) continue;
    const at = found.index + found[0].indexOf(written);
    // "has ratified": the auxiliary goes with its verb.
    const auxiliary = /(?:has|had|telah|sudah)\s+$/i.exec(before.slice(0, at))?.[0] ?? "";
    return { verb, start: from + at - auxiliary.length, end: from + at + written.length, isAfter: false };
  }
  return undefined;
}

/** Code units before a name in which its verb is looked for. */
const farthestVerb = 90;

const ratifiedAfter =
  /^["\u201d*_)]*\s*(?:\([A-Za-z0-9 -]{2,16}\)\s*)?,?\s*(?:(?:which|yang|itu|ini|was|telah|sudah|has been)\s+)*((?:ratified by Indonesia|Indonesia (?:has )?ratified|diratifikasi (?:oleh )?(?:Indonesia|pemerintah Indonesia)))(?![A-Za-z])/i;

function verbAfter(text: string, end: number): Said | undefined {
  const found = ratifiedAfter.exec(text.slice(end, end + farthestVerb));
  if (!found?.[1]) return undefined;
  const last = end + found[0].length;
  const at = last - found[1].length;
  // "was ratified by Indonesia", "telah diratifikasi Indonesia": the auxiliary goes with its verb.
  const auxiliary = /(?:was|has been|telah|sudah)\s+$/i.exec(text.slice(end, at))?.[0] ?? "";
  const instead = /^ratified/i.test(found[1])
    ? `${/^was/i.test(auxiliary) ? "was not" : /^has/i.test(auxiliary) ? "has not been" : "not"} ${found[1]}`
    : /^diratifikasi/i.test(found[1])
      ? `belum ${found[1]}`
      : found[1].replace(/Indonesia (?:has )?/, "Indonesia has not ");
  return { verb: "ratified", start: at - auxiliary.length, end: last, isAfter: true, instead };
}

/** "Indonesia, which is a State party to the 1951 Convention, lets …" */
const relative =
  /(?<![A-Za-z])Indonesia,\s(?:which|as|yang|sebagai)\s((?:is\s+)?(?:itself\s+)?(?:a\s+)?(?:State\s+)?party\s+to|(?:adalah\s+|merupakan\s+)?(?:negara\s+)?pihak(?:\s+(?:pada|dalam|dari))?)\s+(?:the\s+)?$/;

/** "As a party to the 1951 Convention, Indonesia handles …". */
function asParty(text: string, start: number, end: number): Said | undefined {
  const aside = relative.exec(text.slice(Math.max(0, start - farthestVerb), start));
  if (aside?.[1]) {
    const at = start - aside[0].length + aside[0].indexOf(aside[1]);
    return { verb: "party", start: at, end: at + aside[1].length, isAfter: !/^(?:is|adalah|merupakan)\s/.test(aside[1]), isAside: true };
  }
  const found =
    /(?<![A-Za-z])(as\s+a\s+(?:State\s+)?party\s+to|sebagai\s+(?:negara\s+)?pihak(?:\s+(?:pada|dalam|dari))?)\s+(?:the\s+)?$/i.exec(
      text.slice(Math.max(0, start - farthestVerb), start),
    );
  if (!found?.[1] || !/^[^,.;]{0,60},\s(?:pemerintah\s)?Indonesia(?![A-Za-z])/.test(text.slice(end, end + farthestVerb))) return undefined;
  const at = start - found[0].length;
  const isEnglish = /^as/i.test(found[1]);
  const state = /State\s/.test(found[1]) ? "State " : "";
  const right = isEnglish ? `although not a ${state}party to` : "meskipun bukan negara pihak pada";
  return { verb: "party", start: at, end: at + found[1].length, isAfter: true, instead: likeCase(right, found[1]) };
}

const supposes = /(?<![a-z])(?:not|never|if|unless|once|until|were|would|bukan|tidak|belum|jika|bila|apabila|seandainya|kelak)(?![a-z])/i;

/** Who asks for it, denies it or looks ahead does not say that it has happened. */
const unlikely =
  /(?<![a-zÀ-ỿ])(?:not|never|yet|nor|without|if|when|once|until|before|unless|whether|should|would|could|will|may|might|must|shall|urg[a-z]*|call[a-z]*|recommend[a-z]*|propos[a-z]*|plan[a-z]*|pledg[a-z]*|claim[a-z]*|wrong[a-z]*|agar|supaya|jika|bila|apabila|kalau|apakah|perlu|harus|mendorong|mendesak|segera|akan|hendak|belum|tidak|bukan|rencana[a-z]*|menjelang|sebelum|setelah|komitmen|usul[a-z]*|menyarankan|keliru|seandainya|to have|hop(?:e|es|ed|ing)|dapat|bisa|berupaya|bersiap|didorong|mengkaji|kemungkinan|berjanji|menuntut|meminta|diminta|few|hardly|barely)(?![a-zÀ-ỿ])/i;
