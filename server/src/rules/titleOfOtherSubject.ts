import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { descriptionWords, isCommon } from "./descriptionWords.js";
import { areRelated, instrumentLabel, levelOf, sourceOf, subjectOfTitle } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { keptByLang } from "./keptByLang.js";
import { actFixes } from "./relatedActs.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * A title behind the number of a law that says what another law is about, in words of the writer's own: "Law No. 8 of 2010 on the Prevention and Eradication of the Crime of Corruption" (money laundering),
 * "UU 6/2011 tentang Kewarganegaraan" (immigration). Not all of its telling words are the law's, and all of them are the name of one that has nothing to do with it.
 */
export function titleOfOtherSubject(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  context: RuleContext,
): FindingDraft | undefined {
  const { key, apposed, titleKeys } = reference;
  if (key === undefined || apposed || (titleKeys && !titleKeys.includes(key)) || reference.form === "symbol" || reference.otherKeys)
    return undefined;
  const numbered = reference.yearSpan?.end ?? reference.end;
  const opening = link.exec(view.text.slice(numbered, numbered + longestLink));
  if (!opening) return undefined;
  const start = numbered + opening[0].length;
  // "... tentang Keimigrasian dan UU 39/1999": the next act is no part of it.
  const next = facts.references.find((other) => other.start >= start);
  const limit = Math.min(start + longestTitle, next?.start ?? view.contentEnd);
  const written = title.exec(view.text.slice(start, limit))?.[0];
  const concept = instrumentOf(context.lexicon, key);
  if (written === undefined || !concept || !forms.test(concept.instrument?.form ?? "")) return undefined;
  const lang: Lang = /tentang|mengenai/i.test(opening[0]) ? "id" : "en";
  const said = tellingWords(written, lang);
  if (said.size === 0 || [...said].every((word) => namesOf(concept, lang).all.has(word))) return undefined;
  const others = instrumentIndex(context.lexicon).numbered.filter(
    (act) =>
      act.id !== key &&
      forms.test(act.form) &&
      namesOf(act.concept, lang).names.has(nameOf(said)) &&
      !areRelated(act.concept, concept, context.lexicon),
  );
  const end = start + written.length;
  const [other] = others;
  const official = subjectOfTitle(concept, lang);
  if (!other || official === undefined || isHidden(view, { start: reference.start, end })) return undefined;
  const hasArticle = /\sthe\s$/.test(opening[0]);
  const own = `${hasArticle || !/^the\s/.test(official) ? "" : "the "}${likeCase(official.replace(/^the\s/, ""), written)}`;
  return {
    start: reference.start,
    end,
    level: levelOf(concept, "warning"),
    message: `${instrumentLabel(concept, lang, context.lexicon)} is "${official}"; the title beside it is what ${instrumentLabel(other.concept, lang, context.lexicon)} is about. Write "${own}", or the number of the other.`,
    fixes: [writeFix(start, end, own), ...(others.length === 1 ? actFixes(view.text, reference, other) : [])],
    ...sourceOf(concept),
  };
}

const link = /^,?\s+(?:tentang|mengenai|on|concerning|regarding)\s+(?:the\s+)?(?=[A-Z])/;
const longestLink = 24;
const longestTitle = 160;
/** Words in capitals, with small ones between them. */
const title =
  /^[A-Z][A-Za-z'\u2019-]*(?:\s+(?:(?:of|the|and|or|for|in|on|to|against|from|dan|atau|yang|di|dalam|atas|bagi|untuk|terhadap|dengan)\s+){0,2}[A-Z][A-Za-z'\u2019-]*)*/;
const forms = /^(?:law|emergency-law|code)$/;

/** What many titles begin with, in the forms of `descriptionWords`. */
const openings: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    descriptionWords("eradication elimination abolition prevention implementation procedures management system court courts affairs", "en"),
  ),
  id: new Set(
    descriptionWords("pemberantasan penghapusan pencegahan pelaksanaan tata cara penyelenggaraan sistem pengelolaan pengadilan", "id"),
  ),
};

function tellingWords(text: string, lang: Lang): Set<string> {
  return new Set(descriptionWords(text, lang).filter((word) => !isCommon(word, lang) && !openings[lang].has(word)));
}

interface Names {
  /** The telling words of each of its names, in one order. */
  readonly names: ReadonlySet<string>;
  /** All words of its names and first topics. */
  readonly all: ReadonlySet<string>;
}

function nameOf(words: ReadonlySet<string>): string {
  return [...words].sort().join(" ");
}

const namesOf = keptByLang((concept: Concept, lang): Names => {
  const { instrument, terms } = concept;
  const named = terms.filter(({ status, lang: of }) => status !== "discouraged" && status !== "obsolete" && (of ?? lang) === lang);
  const subjects = [subjectOfTitle(concept, "en"), subjectOfTitle(concept, "id")];
  const texts = [...subjects, ...named.map(({ text }) => text.replace(/^.*?\s(?:tentang|on)\s/, "")), ...(instrument?.shortNames ?? [])];
  const names = texts.flatMap((text) => (text === undefined ? [] : [nameOf(tellingWords(text, lang))]));
  const words = [...texts, ...(instrument?.topics?.slice(0, firstTopics) ?? [])];
  return { names: new Set(names), all: new Set(words.flatMap((text) => (text === undefined ? [] : descriptionWords(text, lang)))) };
});

const firstTopics = 4;
