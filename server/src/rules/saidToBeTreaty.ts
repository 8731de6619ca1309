import type { Concept, Instrument, Lang } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { dayInWords, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { likeCase } from "./replacements.js";
import { isOwned, isReported } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";

/**
 * A declaration, resolution, plan or guideline of which a sentence says what is true of treaties alone: "Indonesia has ratified the Universal Declaration of Human Rights", "States Parties to the Global
 * Compact", "the ASEAN Declaration … entered into force in 2004", "mengikat secara hukum". Such a text is adopted or endorsed, has no parties and binds nobody as a treaty does.
 */
export function saidToBeTreaty(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { instrument } = concept;
  if (!instrument || !isSoft(instrument) || reference.otherKeys || concept.confidence !== "high") return undefined;
  const before = view.text.slice(Math.max(0, reference.start - farthest), reference.start);
  const end = endWithTitle(reference);
  const after = view.text.slice(end, end + farthest);
  const said =
    (/^["\u201d*_]*['\u2019]s\s/.test(after) ? undefined : saidBefore(before, reference.start)) ??
    (isOwned(view.text, reference) ? undefined : saidAfter(after, end, instrument, concept));
  if (!said) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const lead = view.text.slice(sentence.start, Math.max(end, said.end));
  if (/(?<![a-z])no(?:ne|body)?(?![a-z])/i.test(sentence.text) || unlikely.test(lead) || isReported.test(sentence.text)) return undefined;
  if (denied.test(view.text.slice(reference.end, sentence.end))) return undefined;
  const lang = sentence.lang ?? context.lang;
  const written = view.text.slice(said.start, said.end);
  const name = reference.text.replace(/\s+/g, " ");
  return {
    start: said.start,
    end: said.end,
    message: `"${name}" is no treaty: ${why[said.what](instrument, lang)}`,
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: said.instead(lang).map((text) => writeFix(said.start, said.end, /^States /.test(text) ? text : likeCase(text, written))),
  };
}

const farthest = 90;

type What = "ratified" | "party" | "force" | "binding";

/** Why it is wrong, after "is no treaty: ". */
const why: Readonly<Record<What, (instrument: Instrument, lang: Lang) => string>> = {
  ratified: () => "States adopt or endorse it, and do not ratify it.",
  party: () => "it has no parties.",
  force: ({ adopted }) =>
    `it was adopted${adopted && adopted.length === 10 ? ` on ${dayInWords(adopted)}` : ""}, and never enters into force.`,
  binding: () => "it does not bind States as a treaty does.",
};

interface Said {
  readonly what: What;
  readonly start: number;
  readonly end: number;
  /** What to write, best first. */
  readonly instead: (lang: Lang) => readonly string[];
}

/** Adopted, endorsed or noted; a national plan is a regulation, and what the Security Council decides binds. */
function isSoft({ form, issuer = "" }: Instrument): boolean {
  if (/Security Council/.test(issuer)) return false;
  return (
    /^(?:declaration|resolution|guideline|forum-document)$/.test(form) ||
    (form === "plan" && /ASEAN|United Nations|Bali Process|Conference/.test(issuer))
  );
}

const ratifiedThis =
  /(?<![a-zÀ-ỿ])((?:(?:has|have|had|telah|sudah)\s+)?(?:ratified|acceded\s+to|meratifikasi|mengaksesi)|(?:ratification|ratifikasi)(?=\s)(?:\s+of)?|accession\s+to|aksesi\s+(?:terhadap|pada|atas))\s+(?:the\s+)?["\u201c*_]{0,2}$/i;
const partyToThis =
  /(?<![a-zÀ-ỿ])((?:(?:is|are|was|became|has\s+become|have\s+become)\s+(?:(?:not|also|now)\s+)?(?:a\s+)?(?:States?\s+)?|States?\s+)part(?:y|ies)\s+to|(?:(?:telah\s+)?(?:adalah|merupakan|menjadi)\s+)?negara(?:-negara)?\s+(?:pihak|peserta)(?:\s+(?:pada|dalam|dari))?)\s+(?:the\s+)?["\u201c*_]{0,2}$/i;

function saidBefore(before: string, start: number): Said | undefined {
  if (!/ratif|acce|aksesi|part|pihak|peserta/i.test(before)) return undefined;
  const ratified = ratifiedThis.exec(before);
  const found = ratified ?? partyToThis.exec(before);
  const written = found?.[1];
  if (!found || written === undefined) return undefined;
  const from = start - found[0].length;
  const span = { start: from, end: from + written.length };
  return ratified
    ? { what: "ratified", ...span, instead: (lang) => endorsed(written, lang) }
    : { what: "party", ...span, instead: () => insteadOfParty(written) };
}

/** "Has ratified" is "has endorsed"; "ratification of" is "endorsement of". */
function endorsed(written: string, lang: Lang): readonly string[] {
  if (/^ratification/i.test(written)) return ["endorsement of", "adoption of"];
  if (/^accession/i.test(written)) return ["endorsement of"];
  if (/^(?:ratifikasi|aksesi)/i.test(written)) return ["dukungan terhadap"];
  const auxiliary = /^(?:has|have|had|telah|sudah)\s+/i.exec(written)?.[0].toLowerCase() ?? "";
  return (lang === "id" ? ["mendukung", "menyepakati"] : ["endorsed", "adopted"]).map((text) => auxiliary + text);
}

function insteadOfParty(written: string): readonly string[] {
  const small = written.toLowerCase().replace(/\s+/g, " ");
  if (/ not /.test(small)) return [];
  if (/negara/.test(small)) return [/^(?:telah |adalah|merupakan|menjadi)/.test(small) ? "telah mendukung" : "negara pendukung"];
  if (/^(?:is|was|became|has)/.test(small)) return [/^was|^became/.test(small) ? "endorsed" : "has endorsed"];
  if (/^(?:are|have)/.test(small)) return ["have endorsed"];
  return /^states/.test(small) ? ["States that endorsed"] : [];
}

const head =
  '^["\u201d*_)]*\\s*(?:\\([A-Za-z0-9 -]{2,16}\\)[*_]*\\s*)?,?\\s*(?:(?:which|yang|itu|ini|tersebut|also|then|juga|kemudian|baru|only)\\s+)*';
const who =
  "(?:all\\s+|most\\s+|the\\s+|its\\s+|\\d+\\s+)*(?:Indonesia|Malaysia|Thailand|Viet\\s?nam|the\\s+Philippines|States?|countries|member|ASEAN\\s+member|governments?|parliaments?)";
const ratifiedAfter = new RegExp(`${head}((?:was|were|(?:has|have)\\s+been)\\s+ratified)(?=\\s+by\\s+${who}(?![a-z]))`, "i");
const ratifiedAfterId = new RegExp(
  `${head}((?:telah\\s+|sudah\\s+)?diratifikasi)(?=\\s+(?:oleh\\s+)?(?:Indonesia|pemerintah|negara|semua|seluruh))`,
  "i",
);
const forceAfter = new RegExp(`${head}((?:entered|came)\\s+into\\s+force|(?:has|have)\\s+been\\s+in\\s+force(?=\\s+since))`, "i");
const forceAfterId = new RegExp(`${head}((?:mulai\\s+)?berlaku)(?=\\s+(?:sejak|pada|tahun)\\s)`, "i");
const bindingAfter = new RegExp(
  `${head}((?:is|are)\\s+(?:a\\s+)?legally\\s+binding)(?=\\s+(?:on|upon|for|treaty|convention|agreement|instrument)(?![a-z]))`,
  "i",
);
const bindingAfterId = new RegExp(
  `${head}((?:(?:bersifat|merupakan\\s+(?:perjanjian|instrumen)\\s+yang)\\s+)?mengikat\\s+secara\\s+hukum)`,
  "i",
);

function saidAfter(after: string, end: number, instrument: Instrument, concept: Concept): Said | undefined {
  if (!/ratif|force|berlaku|binding|mengikat/i.test(after)) return undefined;
  const at = (found: RegExpExecArray | null): { start: number; end: number; written: string } | undefined => {
    const written = found?.[1];
    if (!found || written === undefined) return undefined;
    return { start: end + found[0].length - written.length, end: end + found[0].length, written };
  };
  const ratified = at(ratifiedAfter.exec(after)) ?? at(ratifiedAfterId.exec(after));
  if (ratified)
    return {
      what: "ratified",
      ...ratified,
      instead: () => [ratified.written.replace(/ratified/i, "endorsed").replace(/diratifikasi/i, "didukung")],
    };
  if (!isNamedSoft(instrument, concept)) return undefined;
  const force = at(forceAfter.exec(after)) ?? at(forceAfterId.exec(after));
  if (force) {
    // Of another year than that of the adoption the words alone would make a wrong sentence.
    const year = /^\D{0,40}?((?:19|20)\d\d)(?!\d)/.exec(after.slice(force.end - end))?.[1];
    const isOfAdoption = year === undefined || instrument.adopted?.startsWith(year) === true;
    return {
      what: "force",
      ...force,
      instead: (lang) => (isOfAdoption && !/^has|^have/i.test(force.written) ? [lang === "id" ? "diadopsi" : "was adopted"] : []),
    };
  }
  const binding = at(bindingAfter.exec(after)) ?? at(bindingAfterId.exec(after));
  return (
    binding && {
      what: "binding",
      ...binding,
      instead: () => [
        /legally/i.test(binding.written)
          ? binding.written.replace(/(?:a\s+)?legally/i, (own) => (/^a/i.test(own) ? "not a legally" : "not legally"))
          : binding.written.replace(/mengikat/i, "tidak mengikat"),
      ],
    }
  );
}

/** Its title says what it is. Goals are said to come into force by those who set them, and a plan or guideline may take effect. */
function isNamedSoft({ form, title }: Instrument, { terms }: Concept): boolean {
  return form === "declaration" || /\b(?:Declaration|Compact|Pact)\b/.test(`${title.en ?? ""} ${terms[0]?.text ?? ""}`);
}

/** "… is a common error": the sentence knows better. */
const denied = /(?<![a-z])(?:not|never|wrong[a-z]*|false|myth|error|mistake|tidak|bukan|keliru|salah)(?![a-z])/i;

/** Who asks for it, denies it or looks ahead does not say that it has happened. */
const unlikely =
  /(?<![a-zÀ-ỿ])(?:not|never|yet|nor|without|if|until|unless|whether|would|could|may|might|claim[a-z]*|wrong[a-z]*|like|as\s+though|jika|bila|apabila|kalau|apakah|belum|tidak|bukan|keliru|seandainya|seolah[a-z-]*|seperti|few|hardly|barely)(?![a-zÀ-ỿ])/i;
