import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { gistWords } from "./descriptionWords.js";
import { levelOf, sourceOf, subjectOfTitle } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * What stands for the title beside the number of an act in English and cannot be one: "Law No. 21 of 2007 concerning of Trafficking in Persons", with two links, "Act Number 21 Year 2007 About
 * Eradication of Trafficking", word for word from Indonesian; and "the Protection of Indonesian Migrant Workers Overseas", the title with a word of the law before it.
 */
export function englishTitleOfAct(view: BlockView, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const { key, apposed, form } = reference;
  const concept = key === undefined || apposed || form === "symbol" ? undefined : instrumentOf(context.lexicon, key);
  if (!concept) return undefined;
  return addedAtEnd(view, reference, concept) ?? otherLink(view, reference, concept);
}

function otherLink({ text }: BlockView, reference: Reference, concept: Concept): FindingDraft | undefined {
  const numbered = reference.yearSpan?.end ?? reference.end;
  const link = wrongLink.exec(text.slice(numbered, numbered + longestLink));
  const official = link && subjectOfTitle(concept, "en");
  if (!link || !official) return undefined;
  const from = numbered + link[0].length;
  const written = title.exec(text.slice(from, from + longestTitle))?.[0];
  if (written === undefined) return undefined;
  const own = new Set(gistWords(official, "en"));
  if (!gistWords(written, "en").some((word) => own.has(word))) return undefined;
  // "concerning of": the first of the two links is right.
  const kept = /^(?:concerning|regarding)$/i.exec(link[2] ?? "")?.[0] ?? "on";
  const titled = likeCase(`${kept} ${official}`, written).replace(/^[A-Z](?=[a-z]+\s)/, (letter) => letter.toLowerCase());
  // "Act Number 21 Year 2007 About": the number is put right with it.
  const isCalque = /\sYear\s/.test(text.slice(reference.start, numbered));
  const start = isCalque ? reference.start : numbered + (link[1]?.length ?? 0);
  const number = text
    .slice(reference.start, numbered)
    .replace(/^Act(?=\s)/, "Law")
    .replace(/\sYear\s/, " of ");
  const right = isCalque ? `${number} ${titled}` : titled;
  return {
    start,
    end: from + written.length,
    level: levelOf(concept, "information"),
    message: `The title of this act is "${official}". Write "${right}".`,
    fixes: [writeFix(start, from + written.length, right)],
    ...sourceOf(concept),
  };
}

/** "Law No. 7 of 1984 on the Elimination of All Forms of Discrimination against Women": the title of the convention that the law ratified, for its own. */
export function titleOfRatified({ text }: BlockView, reference: Reference, { lexicon }: RuleContext): FindingDraft | undefined {
  const numbered = reference.yearSpan?.end ?? reference.end;
  const link = reference.apposed ? undefined : plainLink.exec(text.slice(numbered, numbered + longestLink));
  const key = link ? actOfNumber(reference, lexicon) : undefined;
  const [ratified] = instrumentIndex(lexicon).notes.find(({ id }) => id === key)?.ratifies ?? [];
  const treaty = ratified === undefined ? undefined : instrumentOf(lexicon, ratified);
  const concept = treaty && instrumentOf(lexicon, key ?? "");
  const official = concept && subjectOfTitle(concept, "en");
  if (!link || !treaty || !concept || official === undefined || !/^the Ratification of /.test(official)) return undefined;
  const from = numbered + link[0].length;
  const calque = /^legali[sz]ation(?=\sof\s)/i.exec(text.slice(from, from + longestLink))?.[0];
  if (calque !== undefined) {
    const right = likeCase("ratification", calque);
    return {
      start: from,
      end: from + calque.length,
      level: levelOf(concept, "information"),
      message: `For "pengesahan" of a treaty English has "ratification". Write "${right}".`,
      fixes: [writeFix(from, from + calque.length, right)],
      ...sourceOf(concept),
    };
  }
  const behind = text.slice(from, from + longestTitle).toLowerCase();
  const subject = [
    treaty.instrument?.title.en ?? "",
    ...treaty.terms.filter((term) => !term.lang || term.lang === "en").map((term) => term.text),
  ]
    .map((name) => subjectOfTreaty.exec(name)?.[1]?.toLowerCase() ?? "")
    .filter((name) => name.split(" ").length >= fewestInSubject && behind.startsWith(name) && !/^[a-z]/.test(behind.slice(name.length)))
    .sort((one, other) => other.length - one.length)[0];
  if (subject === undefined) return undefined;
  const start = numbered + (link[1]?.length ?? 0);
  const to = from + subject.length;
  const right = `${link[2]} ${official}`;
  return {
    start,
    end: to,
    level: levelOf(concept, "information"),
    message: `This act ratified the treaty of that name; its own title is "${official}". Write "${right}".`,
    fixes: [writeFix(start, to, right)],
    ...sourceOf(concept),
  };
}

/** The act of the number, whatever title stands beside it. */
function actOfNumber({ key, form, issuer = "", number, year }: Reference, lexicon: Lexicon): string | undefined {
  if (form === undefined || number === undefined || year === undefined) return key;
  return instrumentIndex(lexicon).ofNumber({ form, issuer, number, year })?.id ?? key;
}

const plainLink = /^(,?\s+)(on|concerning|regarding)\s+(?:the\s+)?(?=[A-Z]|legali)/;
const subjectOfTreaty = /(?:Convention|Protocol|Covenant)\s(?:on|against|concerning|relating to|for)\s(?:the\s)?(.+)$/;
const fewestInSubject = 5;

const wrongLink = /^(\s+)(?:(concerning|regarding|on)\s+(?:of|on|about)|about)\s+(?:the\s+)?(?=[A-Z])/i;
const longestLink = 32;
/** Words in capitals, with small ones between them. */
const title = /^[A-Z][A-Za-z'\u2019-]*(?:\s+(?:(?:of|the|and|for|in|on|to|against|from)\s+){0,2}[A-Z][A-Za-z'\u2019-]*)*/;
const longestTitle = 160;

/** "... Migrant Workers Overseas": a word that the title of the earlier law has and this one has not. */
function addedAtEnd({ text }: BlockView, { key, by, titleKeys, titleSpan }: Reference, concept: Concept): FindingDraft | undefined {
  const isOwn = key !== undefined && (titleKeys?.includes(key) ?? by === "both");
  if (!titleSpan || !isOwn) return undefined;
  const added = abroad.exec(text.slice(titleSpan.end, titleSpan.end + longestLink))?.[0];
  if (added === undefined) return undefined;
  const { en, id } = concept.instrument?.title ?? {};
  if ([en, id].some((one) => one !== undefined && hasAbroad.test(one))) return undefined;
  const official = subjectOfTitle(concept, /Negeri/.test(added) ? "id" : "en");
  const end = titleSpan.end + added.length;
  return {
    start: titleSpan.start + (/^\s*/.exec(text.slice(titleSpan.start, end))?.[0].length ?? 0),
    end,
    level: levelOf(concept, "information"),
    message: `The title of this act is "${official ?? text.slice(titleSpan.start, titleSpan.end)}", without "${added.trim()}".`,
    fixes: [{ title: `Drop "${added.trim()}"`, edits: [{ start: titleSpan.end, end, text: "" }] }],
    ...sourceOf(concept),
  };
}

const abroad = /^\s(?:Overseas|Abroad|di\sLuar\sNegeri)(?![A-Za-z])/;
const hasAbroad = /overseas|abroad|luar negeri/i;

/** "THE CONSTITUTION OF THE REPUBLIC OF INDONESIA NUMBER 31 YEAR 2014": the Constitution has no number; the Indonesian for "law" has been taken for it. */
export function* constitutionWithNumber(view: BlockView, facts: BlockFacts): Generator<FindingDraft> {
  const { text } = view;
  yield* republicActs(view, facts);
  if (facts.quoted || !mayBeNumbered.test(text)) return;
  yield* writtenLaw(view, numberedConstitution, "The Constitution has no number: with one this is a law (Undang-Undang).");
}

/** Findings that write "Law", in the case of the word, for the first group of a pattern. */
function* writtenLaw(view: BlockView, pattern: RegExp, why: string): Generator<FindingDraft> {
  for (const { 0: whole, 1: word = "", index } of view.text.matchAll(pattern)) {
    const end = index + whole.length;
    if (isHidden(view, { start: index, end })) continue;
    const right = word === word.toUpperCase() ? "LAW" : "Law";
    yield {
      start: index,
      end,
      level: "information",
      message: `${why} Write "${right}".`,
      fixes: [writeFix(index, index + word.length, right)],
    };
  }
}

const mayBeNumbered = /onstitution\s|ONSTITUTION\s/;
const numberedConstitution =
  /(?<![A-Za-z-])(Constitution|CONSTITUTION)\s(?:(?:of|OF)\s(?:(?:the|THE)\s(?:Republic|REPUBLIC)\s(?:of|OF)\s)?(?:Indonesia|INDONESIA)\s)?(?:Number|NUMBER|No\.|NO\.)\s?\d{1,3}(?:(?:\s(?:of|OF|year|Year|YEAR)\s|\/)(?:19|20)\d\d)(?!\d)/g;

/** "Republic Act No. 23 of 2002 on Child Protection": what the Philippines call their laws, which had passed number 2,000 before 1960, said of a law of Indonesia. */
function* republicActs(view: BlockView, facts: BlockFacts): Generator<FindingDraft> {
  if (facts.quoted || !/republic act/i.test(view.text)) return;
  yield* writtenLaw(
    view,
    republicAct,
    'Laws of the Philippines are called so, and had far higher numbers in that year; a law of Indonesia is a "Law".',
  );
}

const republicAct =
  /(?<![A-Za-z])(Republic Act|REPUBLIC ACT)\s(?:No\.|NO\.|Number|NUMBER)\s?\d{1,3}(?:(?:,?\s(?:of|OF|Year|YEAR)\s|\/)(?:19[6-9]|20\d)\d)(?!\d)/g;
