import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { type InstrumentNote, instrumentIndex, instrumentOf, titleWords } from "../engine/instruments.js";
import { symbolsIn } from "../engine/referenceSymbols.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { months } from "../engine/words.js";
import { areAlikeFigures } from "./areAlikeFigures.js";
import { areTurned } from "./areTurned.js";
import { resolutionOfDeed } from "./describedResolution.js";
import { isQuoted, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { wordDistance } from "./wordDistance.js";

/** The number or symbol of an international instrument against the name that it stands beside. */
export function wrongSymbolBeside(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  context: RuleContext,
): FindingDraft | undefined {
  if (reference.by === "name" && reference.key !== undefined && !reference.otherKeys) {
    const named = instrumentOf(context.lexicon, reference.key);
    return named && wrongConventionBeside(view, reference, named);
  }
  if (reference.form !== "symbol" || reference.number === undefined) return undefined;
  if (reference.number.startsWith("EU ")) return wrongDirective(view, facts, reference, context);
  return /^[AS]\/RES/.test(reference.number) ? wrongResolution(view, facts, reference, context) : undefined;
}

/** A series in which conventions are numbered: the symbol of the base, the number in brackets after a name, and whether it may have zeros before it. */
const series: readonly { readonly symbol: RegExp; readonly beside: RegExp; readonly isPadded: boolean }[] = [
  {
    symbol: /^ILO [CP](\d+)$/,
    beside: /^(?:,?\s*\(?\d{4}\)?)?,?\s*\((?:ILO\s+)?(?:Convention\s+)?(?:Nos?\.?\s*|C\.?\s?0*)(\d{1,3})\)/i,
    isPadded: false,
  },
  // A place and a day may stand between: "Convention on Action against Trafficking in Human Beings, Warsaw, 16 May 2005, CETS No. 197".
  {
    symbol: /^CETS (\d+)$/,
    beside:
      /^["\u201d*_]*(?:,\s(?:[A-Z][a-z]+,\s)?(?:\d{1,2}\.?\s)?(?:[A-Z][a-z]+\s)?(?:\d{4}|[A-Z][a-z]+)|\s\(\d{4}\))?,?\s*\(?(?:Council of Europe Treaty Series|C?ETS)\s+(?:N(?:os?\.?|omor)\s*)?(\d{1,3})(?!\d)\)?/,
    isPadded: true,
  },
];

/** "Worst Forms of Child Labour Convention, 1999 (No. 128)", "Convention on Action against Trafficking in Human Beings (CETS No. 179)". */
function wrongConventionBeside(view: BlockView, reference: Reference, named: Concept): FindingDraft | undefined {
  const written = named.instrument?.number;
  const symbols = typeof written === "string" ? symbolsIn(written) : [];
  const tail = view.text.slice(reference.end, reference.end + longestTail);
  for (const { symbol, beside, isPadded } of series) {
    const [right, ...others] = symbols.flatMap((one) => symbol.exec(one)?.[1] ?? []);
    const found = right !== undefined && others.length === 0 ? beside.exec(tail) : null;
    if (right === undefined || !found || found[1] === right || (isPadded && Number(found[1]) === Number(right))) continue;
    const start = reference.end + found[0].lastIndexOf(found[1] as string);
    const number = { start, end: start + (found[1] ?? "").length };
    return draft(view, { start: reference.start, end: reference.end + found[0].length }, number, { right, name: reference.text, named });
  }
  return undefined;
}

/** Code units behind a name in which its number is looked for. */
const longestTail = 80;

/** "the Global Compact for Migration (resolution 73/159)", "resolution 64/239, the Global Plan of Action". */
function wrongResolution(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  for (const other of facts.references) {
    if (other === reference || other.key === undefined || other.by === "number" || other.otherKeys || isQuoted(other, facts)) continue;
    const between =
      other.end <= reference.start ? view.text.slice(other.end, reference.start) : view.text.slice(reference.end, other.start);
    const isNameFirst = other.end <= reference.start;
    if (between.length > 90) continue;
    if (!(isNameFirst ? nameFirst : symbolFirst).test(between) && !(isNameFirst && isAdoptedIn(view.text, other.start, between))) continue;
    const named = instrumentOf(context.lexicon, other.key);
    const own = typeof named?.instrument?.number === "string" ? symbolsIn(named.instrument.number) : [];
    const right = own.find((symbol) => symbol.startsWith((reference.number ?? "").slice(0, 5)));
    // With a mere comma between them the two may be items of a list.
    const isList = /^\s*,\s*(?:the\s+)?(?:UN\s+|United\s+Nations\s+)?$/i.test(between);
    if (isList && (reference.key !== undefined || !areAlikeFigures(reference.number ?? "", right ?? ""))) continue;
    if (!named || right === undefined || own.includes(reference.number ?? "") || !reference.numberSpan) continue;
    const { span, text } = asWritten(view.text, reference.numberSpan, right);
    return draft(view, reference, span, { right: text, name: other.text, named });
  }
  return (
    resolutionOfDay(view, reference, context) ??
    resolutionOfYear(view, facts, reference, context) ??
    resolutionOfTreaty(view, facts, reference, context) ??
    resolutionOfDeed(view, facts, reference, context)
  );
}

/** The one resolution of the base that has such a symbol and was adopted on the day, or in the year. */
function onlyResolution(
  { lexicon }: RuleContext,
  isMeant: (symbol: string) => boolean,
  date: string,
): { readonly right: string; readonly named: Concept } | undefined {
  const found = instrumentIndex(lexicon).notes.flatMap(({ id, symbols }) => {
    const right = symbols?.find(isMeant);
    const named = right === undefined ? undefined : instrumentOf(lexicon, id);
    return right !== undefined && named?.instrument?.adopted?.startsWith(date) ? [{ right, named }] : [];
  });
  // Resolution 55/25 has a convention and two protocols as its annexes.
  return new Set(found.map(({ right }) => right)).size === 1 ? found[0] : undefined;
}

/** Another symbol, a figure off. */
function isNearSymbol(symbol: string, own: string): boolean {
  return symbol !== own && wordDistance(symbol, own, 1) <= 1;
}

/** "Security Council resolution 2338 (2017) turned to trafficking in persons": the base has one of that year on this, and its number is nearly the one written. */
function resolutionOfYear(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const year = /^\s?\((\d{4})\)/.exec(view.text.slice(reference.end, reference.end + 8))?.[1] ?? /\((\d{4})\)$/.exec(reference.text)?.[1];
  if (year === undefined || reference.key !== undefined || !reference.numberSpan || !/^S\/RES\//.test(reference.number ?? ""))
    return undefined;
  if (!/trafficking|perdagangan orang/i.test(sentenceOf(view, facts, reference.start).text)) return undefined;
  const only = onlyResolution(context, (symbol) => symbol.startsWith("S/RES/") && isNearSymbol(symbol, reference.number ?? ""), year);
  if (!only) return undefined;
  const written = /\d+/.exec(view.text.slice(reference.numberSpan.start, reference.numberSpan.end));
  const right = /\d+/.exec(only.right)?.[0];
  if (!written || right === undefined) return undefined;
  const start = reference.numberSpan.start + written.index;
  const answer = { right, name: `The resolution of ${year} on this subject`, isDescription: true, named: only.named };
  return { ...draft(view, reference, { start, end: start + written[0].length }, answer), level: "hint" };
}

/** "The Protocol is annexed to General Assembly resolution 55/52": the figures of the one resolution of the session that has such an annex, in another order. */
function resolutionOfTreaty(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const own = reference.number ?? "";
  if (reference.key !== undefined || !reference.numberSpan || !/^A\/RES\/\d+\/\d+$/.test(own)) return undefined;
  const { start, end } = sentenceOf(view, facts, reference.start);
  if (!annexed.test(view.text.slice(start, reference.start)) && !annexOf.test(view.text.slice(reference.end, end))) return undefined;
  const session = own.slice(0, own.lastIndexOf("/") + 1);
  const isMeant = (symbol: string) => symbol !== own && symbol.startsWith(session) && areTurned(symbol, own);
  const only = onlyResolution(context, isMeant, "");
  if (!only || !/^(?:treaty|protocol|convention|covenant)$/.test(only.named.instrument?.form ?? "")) return undefined;
  const { span, text } = asWritten(view.text, reference.numberSpan, only.right);
  const answer = { right: text, name: "The resolution with this treaty as its annex", isDescription: true, named: only.named };
  return { ...draft(view, reference, span, answer), level: "hint" };
}

const annexed =
  /(?<![A-Za-z])(?:Protocols?|Conventions?|Covenants?|Protokol|Konvensi|Kovenan)(?![a-z])[^.;]{0,60}\s(?:annex(?:ed)?|adopted|lampiran|dilampirkan|diterima|diadopsi|disahkan)(?![a-z])[^.;]{0,40}$/i;
const annexOf =
  /^[^.;]{0,30}(?:to which|adopted|annex\w*|menerima|mengadopsi|memuat)(?![a-z])[^.;]{0,40}(?:Protocol|Convention|Covenant|Protokol|Konvensi|Kovenan)(?![a-z])/i;

/** The symbol of a resolution, bare where the one written is, and the stretch of that without the space before it. */
function asWritten(text: string, { start, end }: Span, symbol: string): { readonly span: Span; readonly text: string } {
  const written = text.slice(start, end);
  return {
    span: { start: end - written.trimStart().length, end },
    text: /RES/i.test(written) ? symbol : symbol.replace(/^[AS]\/RES\//, ""),
  };
}

/** "Resolution 76/17 of 22 November 2021": the base has one resolution of that day, and its number is nearly the one written. */
function resolutionOfDay(view: BlockView, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.key !== undefined || !reference.numberSpan) return undefined;
  const beside = /^["\u201d*_]*,?\s+(?:of|on|dated|adopted on|tanggal|pada)\s+(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})/.exec(
    view.text.slice(reference.end, reference.end + 40),
  );
  const month = months.get(beside?.[2]?.toLowerCase() ?? "");
  if (!beside || month === undefined) return undefined;
  const day = `${beside[3]}-${String(month).padStart(2, "0")}-${(beside[1] ?? "").padStart(2, "0")}`;
  const own = reference.number ?? "";
  const isMeant = (symbol: string) => /^[AS]\/RES/.test(symbol) && symbol !== own && (isNearSymbol(symbol, own) || areTurned(symbol, own));
  const only = onlyResolution(context, isMeant, day);
  if (!only) return undefined;
  const { span, text } = asWritten(view.text, reference.numberSpan, only.right);
  const name = `The resolution of ${beside[1]} ${beside[2]} ${beside[3]}`;
  return draft(view, reference, span, { right: text, name, isDescription: true, named: only.named });
}

const verbs = "(?:adopted|annexed|contained|set\\s+out|endorsed|approved|established|proclaimed|issued|laid\\s+down)";
const organ = "(?:the\\s+)?(?:UN\\s+|U\\.N\\.\\s+|United\\s+Nations\\s+)?(?:GA\\s+|General\\s+Assembly(?:'s)?\\s+)?";
/** What stands between a name and the resolution that is its source. */
const nameFirst = new RegExp(
  `^(?:\\s*[(,]\\s*|\\s*,?\\s*(?:\\([A-Z-]+\\)\\s*,?\\s*)?(?:which\\s+|that\\s+)?(?:(?:was|were|is|are)\\s+)?${verbs}\\s+(?:by|in|through|under|to|with|as|as\\s+(?:an\\s+)?annex\\s+to)\\s+)${organ}$`,
  "i",
);
const symbolFirst =
  /^(?:\s*,?\s*\(\s*(?:the\s+)?|\s*,\s*(?:(?:adopting|approving|containing|on)\s+)?the\s+(?:UN\s+|United\s+Nations\s+)?|\s+(?:adopting|approving|containing)\s+the\s+(?:UN\s+|United\s+Nations\s+)?)$/i;

/** "The Assembly adopted the Global Plan of Action in resolution 64/239." */
function isAdoptedIn(text: string, start: number, between: string): boolean {
  if (!/^\s+(?:(?:in|by|through|under)\s+(?:its\s+)?(?:resolution\s+)?|(?:in|on)\s+(?:\d{1,2}\s+[A-Za-z]+\s+)?\d{4}\s+\()$/i.test(between))
    return false;
  return /(?:adopted|approved|endorsed)\s+(?:the\s+)?(?:UN\s+|United\s+Nations\s+)?$/i.test(text.slice(Math.max(0, start - 40), start));
}

/** "Directive 2011/63/EU on preventing and combating trafficking in human beings". */
function wrongDirective(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  if (reference.key !== undefined || !reference.numberSpan) return undefined;
  const tail = view.text.slice(reference.end, Math.min(view.contentEnd, reference.end + 240));
  const link =
    /^,?\s+(?:of\s+the\s+European\s+Parliament\s+and\s+(?:of\s+)?the\s+Council\s+)?(?:of\s+\d{1,2}\s+\p{L}+\s+\d{4}\s+)?on\s+/iu.exec(tail);
  const related = relatedDirective(view, facts, reference, context);
  if (related) return related;
  if (!link) return turnedDirective(view, facts, reference, context);
  const written = titleWords(tail.slice(link[0].length));
  for (const note of instrumentIndex(context.lexicon).notes) {
    const concept = note.symbols?.some((symbol) => symbol.startsWith("EU ")) ? instrumentOf(context.lexicon, note.id) : undefined;
    if (!concept) continue;
    const title = /^Directive (?:\(EU\) )?(\d{4}\/\d+)(?:\/EU)? (?:.*? )?on (.*)$/.exec(concept.instrument?.title.en ?? "");
    if (!title || / amending /.test(title[0])) continue;
    const words = titleWords(title[2] ?? "").slice(0, fewestSubjectWords);
    if (words.length < fewestSubjectWords || !words.every((word, at) => word === written[at])) continue;
    const name = view.text.slice(reference.end + link[0].length, view.contentEnd);
    return draft(view, reference, reference.numberSpan, {
      right: title[1] as string,
      name: `Directive on ${shortened(name)}`,
      named: concept,
    });
  }
  return undefined;
}

const fewestSubjectWords = 4;
const fewestSharedWords = 2;

/** The number of a directive or regulation of the European Union, without its issuer. */
function directiveNumber(note: InstrumentNote | undefined): string | undefined {
  return note?.symbols?.find((symbol) => symbol.startsWith("EU "))?.replace(/^EU /, "");
}

/** "Directive 2011/36/EU was amended by Directive (EU) 2024/1711": nearly the number of one that changed the other. */
function relatedDirective(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const own = (reference.number ?? "").replace(/^EU /, "");
  const sentence = sentenceOf(view, facts, reference.start);
  for (const other of facts.references) {
    if (other.key === undefined || other.start < sentence.start || other.end > sentence.end || !reference.numberSpan) continue;
    const { amendedBy, amends, repealedBy, supersededBy } = instrumentOf(context.lexicon, other.key)?.instrument ?? {};
    for (const id of [...(amendedBy ?? []), ...(amends ?? []), repealedBy, supersededBy]) {
      const named = id === undefined ? undefined : instrumentOf(context.lexicon, id);
      const symbol = directiveNumber(instrumentIndex(context.lexicon).notes.find((note) => note.id === id));
      if (!named || symbol === undefined || symbol === own || wordDistance(symbol, own, 1) > 1) continue;
      return draft(view, reference, reference.numberSpan, {
        right: symbol,
        name: named.instrument?.shortNames[0] ?? "The Directive",
        named,
      });
    }
  }
  return undefined;
}

/** "Under Directive 2011/63/EU victims of trafficking in human beings …": the figures of one that the sentence speaks of, in another order. */
function turnedDirective(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const own = (reference.number ?? "").replace(/^EU /, "");
  const { text } = sentenceOf(view, facts, reference.start);
  const said = new Set(titleWords(text));
  for (const note of instrumentIndex(context.lexicon).notes) {
    const symbol = directiveNumber(note);
    if (symbol === undefined || symbol === own || symbol.slice(0, 4) !== own.slice(0, 4) || !areTurned(symbol, own)) continue;
    const concept = instrumentOf(context.lexicon, note.id);
    const words = new Set(titleWords(/ on (.*)$/.exec(concept?.instrument?.title.en ?? "")?.[1] ?? ""));
    if (!concept || [...words].filter((word) => said.has(word)).length < fewestSharedWords || !reference.numberSpan) continue;
    return draft(view, reference, reference.numberSpan, {
      right: symbol,
      name: concept.instrument?.shortNames[0] ?? "The Directive",
      named: concept,
    });
  }
  return undefined;
}

/** The first words of a subject, for a message. */
function shortened(text: string): string {
  return text.split(/\s+/).slice(0, 6).join(" ");
}

/** The number that goes with a name. */
interface Answer {
  readonly right: string;
  readonly name: string;
  /** The name is words of ours ("The resolution of 2017 on this subject"), not one to be quoted. */
  readonly isDescription?: boolean;
  readonly named: Concept;
}

function draft(view: BlockView, place: Span, number: Span, { right, name, isDescription, named }: Answer): FindingDraft {
  const written = view.text.slice(number.start, number.end).trim();
  const told = isDescription ? name : `"${name.replace(/\s+/g, " ")}"`;
  return {
    start: place.start,
    end: place.end,
    message: `${told} is number ${right}, not ${written}. Write "${right}".`,
    level: levelOf(named, "warning"),
    ...sourceOf(named),
    fixes: [{ title: `Write "${right}"`, edits: [{ ...number, text: right }] }],
  };
}
