import { acronymCandidates, type Candidate } from "./acronymCandidates.js";
import { acronymKey } from "./acronymKey.js";
import { tokenFrom, wordAt } from "./blockWords.js";
import { type Bracket, bracketAround, closingBracket } from "./brackets.js";
import { compoundDefinition } from "./compoundDefinition.js";
import { isEndOfYears } from "./endWithYear.js";
import type { AcronymDefinition, AcronymUse, BlockView, Span } from "./facts.js";
import { masked } from "./inline.js";
import { formIsAcronym } from "./lexicon.js";
import { hasSentenceEnd, type LongForm, longestSpelling, longFormEndingAt, longFormStartingAt, type Place } from "./longForms.js";
import { zone } from "./matcher.js";
import { sentenceAt } from "./sentences.js";
import { isSaidBefore, longFormOfFirst, longFormOfSecond } from "./sharedBracket.js";
import { foldWord, shape } from "./tokens.js";

/** Acronyms of a block: where they are used and where they are spelled out. */
export interface Acronyms {
  readonly uses: AcronymUse[];
  readonly definitions: AcronymDefinition[];
}

/** Finds the acronyms of a block, known and unknown, and their definitions. `docs/acronyms.md` lists the ways of writing a definition. */
export function findAcronyms(view: BlockView): Acronyms {
  const candidates = mayHaveAcronyms(view) ? acronymCandidates(view) : [];
  const definitions: AcronymDefinition[] = [];
  const uses: AcronymUse[] = [];
  if (candidates.length === 0) return { uses, definitions };
  const plain = withoutMarkup(view);
  for (const candidate of candidates) {
    // A name may be listed with its acronym in brackets.
    const isPart = candidate.nestedIn !== undefined && !candidate.nestedIn.text.includes("(");
    const place = { view, plain, candidate };
    const definition = candidate.isPerson
      ? undefined
      : ((isPart ? definedInPart(place, bracketAround(place)) : define(place)) ?? inListOfAcronyms(place));
    if (definition) definitions.push(definition);
    uses.push({
      key: acronymKey(candidate.text),
      text: candidate.text,
      start: candidate.start,
      end: candidate.end,
      forms: candidate.forms,
      zone: candidate.zone,
      ...(candidate.nestedIn ? { inside: candidate.nestedIn } : {}),
      defines: definition !== undefined,
      ...leadOf(view, candidate),
      ...pluralOf(view, candidate),
      ...runOf(view, candidate),
      ...(candidate.isPerson ? { isPerson: true as const } : {}),
      ...(candidate.isEmphasis ? { isEmphasis: true as const } : {}),
      ...((candidate.nestedIn && formIsAcronym(candidate.nestedIn)) || namesIssuer(view, candidate) ? { inTitle: true } : {}),
    });
  }
  return { uses, definitions: definitions.length < many ? definitions : definitions.map((one) => ({ ...one, amongMany: true })) };
}

/** So many definitions in one block are a list of names with their acronyms. */
const many = 4;

/** A body before or after the name of what it adopted ("ILO Conventions", "Konvensi ILO"), or the first word of a name ("CEDAW-Network"). */
function namesIssuer(view: BlockView, candidate: Candidate): boolean {
  if (/^[\s-](?:Foundation|Network|Institute)(?![A-Za-z])/.test(view.text.slice(candidate.end, candidate.end + 12))) return true;
  if (!candidate.forms.some((form) => view.lexicon.conceptOf(form).kind === "institution")) return false;
  const { text } = view;
  return (
    /^(?:'s|\u2019s)?\s+(?:[A-Z][a-z]+\s+)?(?:Conventions?|Declarations?|Recommendations?|Protocols?)(?![A-Za-z])/.test(
      text.slice(candidate.end, candidate.end + 48),
    ) ||
    /(?<![A-Za-z])(?:Konvensi|Protokol|Deklarasi)\s+$/.test(text.slice(Math.max(0, candidate.start - 16), candidate.start)) ||
    // "Rekomendasi ILO Nomor 203", "Konvensi dan Rekomendasi ILO"; "Rekomendasi KPAI" is advice.
    (text.slice(0, candidate.start).endsWith("Rekomendasi ") &&
      (/^\s+(?:No\.|Nomor|\d|tentang|mengenai|Tahun)/.test(text.slice(candidate.end, candidate.end + 12)) ||
        text.includes(`Konvensi ${candidate.text}`) ||
        text.includes(`Konvensi dan Rekomendasi ${candidate.text}`)))
  );
}

/** A word with a capital inside, or an acronym of the base: most blocks have neither. */
function mayHaveAcronyms({ tokens, mentions }: BlockView): boolean {
  for (let at = 0; at < tokens.count; at++) if ((tokens.shapes[at] as number) & shape.innerCapital) return true;
  return mentions.some((mention) => mention.forms.some(formIsAcronym));
}

/** What may stand around an acronym or long form without being a word: quotation marks, emphasis, link brackets, space. */
const dressing = /^["'\u2018\u2019\u201c\u201d*_[\]\s\u200b\ufeff]*$/u;

function define(place: Place): AcronymDefinition | undefined {
  return definedInList(place) ?? definedAfter(place) ?? definedBefore(place) ?? definedInWords(place) ?? definedByApposition(place);
}

/** "Long Form (ACR)", "Long Form (the “ACR”)", "Long Form (Bentuk Panjang, ACR)", "(Bentuk Panjang/ACR)". */
function definedAfter(place: Place): AcronymDefinition | undefined {
  const { view, plain, candidate } = place;
  const { tokens } = view;
  const bracket = bracketAround(place);
  if (!bracket) return undefined;
  const firstInside = tokenFrom(view, bracket.open);
  const lastBefore = unmaskedBefore(view, firstInside);
  const head = plain.slice(bracket.open + 1, tokens.starts[candidate.first]);
  const compound = definedInCompound(place, bracket);
  if (compound) return compound;
  // "(Kemenkes RI)", "(JTF-I)": what stands after the acronym is no part of it.
  const rest = plain.slice(tokens.ends[candidate.last - 1], bracket.close);
  const tail = rest.replace(/^(?:\s+RI|-(?:[IVX]+|\d{1,2}|[A-Z]))(?=["'\u2019\u201d*_]*$)/, "");
  const isLonger = (tail !== rest && rest.startsWith("-")) || plain.charAt(candidate.end) === "-";
  const tailIsBare = dressing.test(tail);
  const withTail = tailIsBare ? undefined : (definedWithTail(place, bracket) ?? madeAfter(place, longFormOfFirst(place, lastBefore, tail)));
  if (withTail) return withTail;
  if (!tailIsBare && !/^["'\u2019\u201d*_\]\s]*(?:[,;/:\u2013\u2014-]|for short|untuk|dalam|in\s)/u.test(tail)) return undefined;
  // "(UNODC, 2023)" and "(LPSK, hlm. 4)" name a source.
  if (/^["'\u2019\u201d*_\]\s]*[,;:]?\s*(?:\d|pp?\.|hlm|hal\.|art|pasal|para)/iu.test(tail)) return undefined;
  // "European Union, Regulation (EU) 2019/125": the bracket belongs to the number after it.
  if (/^\)\s+(?:No\.?\s*)?\d{1,4}\/\d/.test(plain.slice(bracket.close, bracket.close + 16))) return undefined;
  const together = tailIsBare ? madeAfter(place, longFormOfSecond(place, lastBefore, head)) : undefined;
  if (together) return together;
  // "(CoE-GRETA)"
  const isDirect = dressing.test(head.replace(/[A-Z][A-Za-z]{1,5}-$/, "")) || onlyDefiningWords(view, firstInside, candidate.first);
  const outer =
    lastBefore >= 0 && isTight(plain, tokens.ends[lastBefore] as number, bracket.open)
      ? (longFormEndingAt(place, lastBefore) ?? beforeYear(place, lastBefore))
      : undefined;
  const whole = (long: Span | undefined) => (long && tailIsBare ? { start: long.start, end: bracket.close + 1 } : undefined);
  if (isDirect) {
    if (outer) return isLonger ? made(place, "after", undefined, undefined) : made(place, "after", outer, whole(outer.span));
    if (!tailIsBare || lastBefore < 0 || !isTight(plain, tokens.ends[lastBefore] as number, bracket.open)) return undefined;
    const isWord = (tokens.shapes[lastBefore] as number) & shape.lower && !((tokens.shapes[lastBefore] as number) & shape.digit);
    return isWord || isTitleWithYear(view, lastBefore) || isEndOfYears(view, lastBefore)
      ? made(place, "after", undefined, undefined)
      : undefined;
  }
  if (!/(?:[,;/:\u2013\u2014-]|\b(?:or|atau|hereinafter|disingkat|disebut|abbreviated(?: as)?)\b)[\s\S]*$/u.test(head)) return undefined;
  let lastInner = candidate.first - 1;
  while (lastInner >= firstInside && definingWords.has(wordAt(view, lastInner))) lastInner--;
  const inner = lastInner > firstInside ? longFormEndingAt(place, lastInner, firstInside) : undefined;
  if (inner && startsBracket(plain.slice(bracket.open + 1, inner.span.start)))
    return made(place, "after", inner, outer ? whole(outer.span) : undefined);
  const isEnumeration = head.split(/[,;/]/).some((part) => part.trim() !== "" && !/\p{Ll}{3}/u.test(part));
  if (isEnumeration || !tailIsBare) return undefined;
  return outer ? made(place, "after", outer, whole(outer.span)) : undefined;
}

/** "the Anti-Smuggling Act 2007 (ATIPSOM)", "Convention on the Rights of the Child, 1989 (CRC)", "the National Strategy 2021–2025 (NS)": a year after a title, or those of a plan, are no part of its long form. */
function beforeYear(place: Place, last: number): LongForm | undefined {
  if (isEndOfYears(place.view, last)) return longFormEndingAt(place, last - 2);
  const isAfterTitle = isTitleWithYear(place.view, last) || isYearAfterComma(place, last);
  const long = isAfterTitle ? longFormEndingAt(place, last - 1) : undefined;
  return long?.fit === "known" ? long : undefined;
}

function isYearAfterComma({ view: { tokens }, plain }: Place, at: number): boolean {
  return at > 0 && /^,\s(?:19|20)\d\d$/.test(plain.slice(tokens.ends[at - 1], tokens.ends[at]));
}

function isTitleWithYear(view: BlockView, at: number): boolean {
  return at > 0 && /^(?:19|20)\d\d$/.test(wordAt(view, at)) && titleWord.test(wordAt(view, at - 1));
}

/** Kinds of instrument whose short title may stand in brackets after the full one. */
const titleWord = /^(?:law|act|bill|protocol|convention|agreement|regulation|decree|declaration)$/;

/**
 * "illegal, unreported and unregulated fishing (IUU fishing)", "Law of the Sea 1982 (UNCLOS 1982)": the word after the acronym stands before the bracket too. In
 * "Law Number 18 of 2017 (PMI Law)" the bracket gives a short title.
 */
function definedWithTail(place: Place, bracket: Bracket | undefined): AcronymDefinition | undefined {
  if (!bracket) return undefined;
  const { view, plain, candidate } = place;
  const { tokens } = view;
  const { open, close } = bracket;
  const after = candidate.last;
  const lastBefore = unmaskedBefore(view, tokenFrom(view, open));
  if (!dressing.test(plain.slice(open + 1, tokens.starts[candidate.first]))) return undefined;
  if (lastBefore < 1 || after >= tokens.count || (tokens.ends[after] as number) > close) return undefined;
  const between = plain.slice(tokens.ends[after - 1], tokens.starts[after]);
  if (!/^,?\s+$/.test(between) || !dressing.test(plain.slice(tokens.ends[after], close))) return undefined;
  const word = wordAt(view, after);
  if (word === wordAt(view, lastBefore)) {
    const long = longFormEndingAt(place, lastBefore - 1) ?? longFormEndingAt(place, lastBefore);
    if (long) return { ...made(place, "after", long, undefined), inTitle: true };
    // "District Military Command No. 1 (Kodim 1)"
    if (/^\d/.test(word)) return { ...made(place, "after", undefined, undefined), inTitle: true };
  }
  // "Western and Central Pacific Fisheries Commission (WCPFC 21)"
  const isCounted = /^\d{1,2}$/.test(word) && longFormEndingAt(place, lastBefore)?.fit === "known";
  return isCounted || titleWord.test(word) || isSaidBefore(place, word, lastBefore)
    ? { ...made(place, "after", undefined, undefined), inTitle: true }
    : undefined;
}

function madeAfter(place: Place, long: LongForm | undefined): AcronymDefinition | undefined {
  return long && made(place, "after", long, undefined);
}

/** An acronym that is part of a longer one or of a term. */
function definedInPart(place: Place, bracket: Bracket | undefined): AcronymDefinition | undefined {
  return definedWithTail(place, bracket) ?? (bracket && definedInCompound(place, bracket));
}

/** "Calon Pekerja Migran Indonesia (Calon PMI)": one of several words in the bracket. */
function definedInCompound(place: Place, { open, close }: Bracket): AcronymDefinition | undefined {
  const { view, plain } = place;
  const lastBefore = unmaskedBefore(view, tokenFrom(view, open));
  if (lastBefore < 1 || !isTight(plain, view.tokens.ends[lastBefore] as number, open)) return undefined;
  const compound = compoundDefinition(place, open, close, lastBefore);
  return compound && { ...made(place, "after", compound.long, undefined), inTitle: true };
}

/** What may stand in a bracket before the long form: nothing, an article, the name of its language. */
function startsBracket(text: string): boolean {
  return /^["'\u2018\u201c*_[\s]*(?:(?:the|in|dalam|bahasa|indonesian?|english|inggris|atau|or|disebut|also|juga|:|,)[\s:,]*)*["'\u2018\u201c*_[\s]*$/iu.test(
    text,
  );
}

/** "ACR (Long Form)". */
function definedBefore(place: Place): AcronymDefinition | undefined {
  const { view, plain, candidate } = place;
  const { tokens } = view;
  if (candidate.last >= tokens.count) return undefined;
  const between = plain.slice(tokens.ends[candidate.last - 1], tokens.starts[candidate.last]);
  const open = between.indexOf("(");
  if (open < 0 || !dressing.test(between.slice(0, open)) || !dressing.test(between.slice(open + 1))) return undefined;
  const close = closingBracket(place, (tokens.ends[candidate.last - 1] as number) + open);
  if (close < 0) return undefined;
  const last = tokenFrom(view, close);
  const long = longFormStartingAt(place, candidate.last, last);
  if (!long)
    return isClipped(candidate.text) && isName(plain.slice((tokens.ends[candidate.last - 1] as number) + open + 1, close))
      ? made(place, "before", undefined, undefined)
      : undefined;
  const isBare = dressing.test(plain.slice(long.span.end, close));
  return made(place, "before", long, isBare ? { start: candidate.start, end: close + 1 } : undefined);
}

/** "Bawaslu", "Musrenbangnas": clipped words, whose letters no translation spells. */
function isClipped(text: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(text);
}

/** Two words or more with a capital, and small words between them: "Election Supervisory Agency". */
function isName(text: string): boolean {
  return /^[*_"\u201c]*\p{Lu}[\p{L}'-]+(?:\s(?:of|for|on|and|the|dan)(?=\s)){0,2}(?:\s\p{Lu}[\p{L}'-]+(?:\s(?:of|for|on|and|the|dan)(?=\s)){0,2})+[*_"\u201d]*$/u.test(
    text,
  );
}

/** Words with which writers introduce an acronym. */
const definingWords: ReadonlySet<string> = new Set(
  "hereinafter hereafter henceforth referred to as the abbreviated known also called or which be will is are by its their under acronym abbreviation initials name indonesian english short locally widely better commonly usually atau alias yang selanjutnya disingkat disebut dengan sebagai singkatan dikenal juga biasa kemudian untuk dan lazim short for dari kependekan".split(
    " ",
  ),
);

const strongPhrase = /(?<![A-Za-zÀ-ỿ])(?:hereinafter|hereafter|henceforth|disingkat|abbreviated|selanjutnya)(?![A-Za-zÀ-ỿ])/u;
const weakPhrase =
  /(?<![A-Za-zÀ-ỿ])(?:referred to as|known (?:by|under|as)|known (?:(?:locally|widely|better|commonly|usually|also|in|indonesian) )+(?:as|by|under)|called|singkatan|dikenal (?:juga )?(?:dengan|sebagai)|disebut|biasa disebut)(?![A-Za-zÀ-ỿ])/u;

/** "Long Form, hereinafter ACR", "Bentuk Panjang yang selanjutnya disingkat ACR", "Long Form or ACR", "Long Form/ACR". */
function definedInWords(place: Place): AcronymDefinition | undefined {
  const { view, plain, candidate } = place;
  const { tokens } = view;
  let at = candidate.first - 1;
  let phrase = "";
  for (let words = 0; at >= 0 && words < 9; words++, at--) {
    const word = wordAt(view, at);
    if (!definingWords.has(word)) break;
    phrase = `${word} ${phrase}`;
  }
  if (at < 0) return undefined;
  const isStrong = strongPhrase.test(phrase);
  if (isStrong || weakPhrase.test(phrase)) {
    const long = longFormEndingAt(place, at);
    if (long) return made(place, "words", long, undefined);
    return isStrong && !hasSentenceEnd(plain, tokens.ends[at] as number, candidate.start)
      ? made(place, "words", undefined, undefined)
      : undefined;
  }
  const between = plain.slice(tokens.ends[at], candidate.start);
  const isJoined =
    /^(?:or|atau|alias) $/.test(phrase) ||
    (phrase === "" && /^["'\u2019\u201d*_]*(?:\/|\s*[,\u2013\u2014]\s|\u2014|\s+-\s)["'\u2018\u201c*_\s]*$/u.test(between));
  if (!isJoined) return undefined;
  const long = longFormEndingAt(place, at);
  if (!long) return undefined;
  // A comma alone also parts the members of a list, so that only words of the base will do.
  const isInserted = phrase !== "" && /^["'\u2019\u201d*_]*,/.test(plain.slice(candidate.end, candidate.end + 4));
  if (long.fit === "spelled" && ((between.includes(",") && !isInserted) || acronymKey(candidate.text).length < 3)) return undefined;
  if (long.fit === "gloss" && between.includes(",")) return undefined;
  return made(place, "words", long, undefined);
}

/** "ACR, or Long Form,", "ACR, yaitu Bentuk Panjang,", "ACR stands for Long Form", "ACR = Long Form", "ACR, the Long Form,". */
function definedByApposition(place: Place): AcronymDefinition | undefined {
  const { view, plain, candidate } = place;
  const { tokens } = view;
  if (candidate.last >= tokens.count) return undefined;
  const tail = plain.slice(tokens.ends[candidate.last - 1], (tokens.ends[candidate.last - 1] as number) + 60);
  // Read in small letters, as a pattern that need not ignore case is compiled in a third of the time.
  const words =
    /^["'\u2019\u201d*_]*(?:\s*,?\s*(?:or|atau|yaitu|yakni|ialah|stands for|which stands for|short for|which is short for|(?:adalah |merupakan |yang merupakan )?(?:singkatan|kependekan|akronim)(?: dari)?)\s+|\s*,\s+|\s+=\s+|\s+[\u2013-]\s+|\s*\u2014\s*)["'\u2018\u201c*_]*/.exec(
      tail.toLowerCase(),
    );
  const said = words?.[0] ?? explained(place, tail);
  if (said === undefined) return undefined;
  const from = tokenFrom(view, (tokens.ends[candidate.last - 1] as number) + said.length);
  const long = longFormStartingAt(place, from, Math.min(tokens.count, from + longestSpelling));
  if (!long) return undefined;
  const saysSo = words === null || /stands|short|singkatan|kependekan|akronim|=/i.test(said);
  if (!saysSo && long.fit !== "known") return undefined;
  return made(place, "words", long, undefined);
}

/** "The acronym PRT means ...", "singkatan PRT berarti ...": the words after an acronym that is named as one. */
function explained({ plain, candidate }: Place, tail: string): string | undefined {
  const before = plain.slice(Math.max(0, candidate.start - 24), candidate.start);
  if (!/(?<![a-z])(?:acronym|abbreviation|initialism|short form|singkatan|akronim|kependekan)\s["'\u2018\u201c*_]*$/i.test(before))
    return undefined;
  return /^["'\u2019\u201d*_]*\s(?:means|denotes|refers to|is|berarti|adalah|ialah|merujuk (?:pada|kepada))\s["'\u2018\u201c*_]*/i.exec(
    tail,
  )?.[0];
}

/** A row of a list of acronyms: "TPPO: Tindak Pidana ...", "TPPO = ...", "| TPPO | Tindak Pidana ... |", "| Tindak Pidana ... | TPPO |". */
function definedInList(place: Place): AcronymDefinition | undefined {
  const { view, plain, candidate } = place;
  const { tokens } = view;
  if (view.kind === "heading") return undefined;
  const { first, last } = candidate;
  const endOfLine = lineEnd(plain, candidate.end);
  if (view.kind === "table") {
    const before = plain.slice(first > 0 ? tokens.ends[first - 1] : view.contentStart, candidate.start);
    const after = plain.slice(tokens.ends[last - 1], last < tokens.count ? tokens.starts[last] : view.contentEnd);
    const startsCell = /^[*_\s]*$/.test(before.slice(before.lastIndexOf("|") + 1)) && (before.includes("|") || first === 0);
    const endsCell = /^[*_\s]*(?:\||$)/.test(after);
    if (!startsCell || !endsCell) return undefined;
    const next = last < tokens.count && after.includes("|") ? longFormStartingAt(place, last, cellEnd(view, last)) : undefined;
    if (next) return made(place, "list", next, undefined);
    const previous = first > 0 && before.includes("|") ? longFormEndingAt(place, first - 1) : undefined;
    return previous ? made(place, "list", previous, undefined) : undefined;
  }
  if (last >= tokens.count || (tokens.starts[last] as number) > endOfLine) return undefined;
  const lineStart = plain.lastIndexOf("\n", candidate.start - 1) + 1;
  if (
    !/^[\s>*_+-]*(?:\(?(?:\d{1,3}|[A-Za-zÀ-ỿ])[.)]\s+)?[*_"\u201c]*$/u.test(
      plain.slice(Math.max(lineStart, view.contentStart), candidate.start),
    )
  )
    return undefined;
  const between = plain.slice(tokens.ends[last - 1], tokens.starts[last]);
  if (!/^["\u201d*_]*(?:\s*[:=]|\s+[\u2013\u2014-]|\t|\s{2,})[*_"\u201d]*\s*["\u201c*_]*$/u.test(between)) return undefined;
  const long = longFormStartingAt(place, last, tokenFrom(view, endOfLine));
  return long ? made(place, "list", long, undefined) : undefined;
}

/** In a list of acronyms the words of a row are what the acronyms before them stand for, whatever their letters: "PPATK: Financial Transaction Agency", "DPC SPN – Dewan Pimpinan ...". */
function inListOfAcronyms(place: Place): AcronymDefinition | undefined {
  const { view, plain, candidate } = place;
  if (view.section !== "acronyms" || view.kind === "heading") return undefined;
  const head = plain.slice(Math.max(view.contentStart, plain.lastIndexOf("\n", candidate.start - 1) + 1), candidate.start);
  const rest = plain.slice(candidate.end, lineEnd(plain, candidate.end));
  const isHead = !/[:=\t]|\s[\u2013\u2014-]\s|\S\s*\|/u.test(head.replace(/^[\s>*_+|-]+/, ""));
  return isHead && /^[^:=\t|]{0,30}?(?:\s*[:=]|\s[\u2013\u2014-]\s|\t|\s{2,}|\s*\|)\s*[*_]*\p{L}/u.test(rest)
    ? made(place, "list", undefined, undefined)
    : undefined;
}

function cellEnd(view: BlockView, from: number): number {
  let at = from + 1;
  while (at < view.tokens.count && (view.tokens.gaps[at] as number) !== 0x7c) at++;
  return at;
}

function made(place: Place, style: AcronymDefinition["style"], long: LongForm | undefined, whole: Span | undefined): AcronymDefinition {
  const { view, candidate } = place;
  const bracket = long || style !== "after" ? -1 : place.plain.lastIndexOf("(", candidate.start);
  const anchor = long ? tokenFrom(view, long.span.start) : unmaskedBefore(view, bracket < 0 ? candidate.first : tokenFrom(view, bracket));
  // The acronym itself may stand in quotation marks, as in (the "ACR"); its long form must not.
  const bits = anchor >= 0 && anchor < view.tokens.count ? (view.zones[anchor] as number) : candidate.zone;
  return {
    key: acronymKey(candidate.text),
    text: candidate.text,
    start: candidate.start,
    end: candidate.end,
    forms: candidate.forms,
    zone: bits,
    ...(long ? { long: { ...long.span, text: view.text.slice(long.span.start, long.span.end) } } : {}),
    ...(whole ? { whole } : {}),
    ...(whole &&
    /^\s+(?:Report|Protocol|Programme|Program|Project|Database|Act|Law|Work Plan|Module)(?![A-Za-z])/.test(
      view.text.slice(whole.end, whole.end + 14),
    )
      ? { inTitle: true }
      : {}),
    fit: long ? long.fit : "loose",
    style,
    ...pluralOf(view, candidate),
  };
}

/** What stands before an acronym: an article that must agree with its long form, another determiner, the start of a sentence. */
function leadOf(view: BlockView, candidate: Candidate): Pick<AcronymUse, "lead"> {
  const { tokens, text } = view;
  const { first } = candidate;
  const sentence = sentenceAt(view.sentences, candidate.start);
  if (first === 0 || (sentence && (tokens.ends[first - 1] as number) <= sentence.start)) return { lead: "start" };
  const between = text.slice(tokens.ends[first - 1], candidate.start);
  if (!/^[\s*_]+$/.test(between)) return {};
  const word = wordAt(view, first - 1);
  if (word === "a" || word === "an") return /^\s$/.test(between) ? { lead: word } : {};
  if (asksForPlural.test(word)) return { lead: endsPhrase(view, candidate.last) ? "many" : "determined" };
  // "we propose that ACMW discuss fees", but "of that NGO".
  if (word === "that" && !beforeThat.test(wordAt(view, first - 2))) return {};
  return determiners.test(word) ? { lead: "determined" } : {};
}

/** Words after which "that" points at something. */
const beforeThat = /^(?:of|in|for|by|from|to|at|with|on|and|or|about|as|than)$/;

/** "VoTs", but not "VoT's". */
function pluralOf({ text }: BlockView, { end }: Candidate): { plural?: true } {
  return text.charCodeAt(end) === 0x73 && !/[A-Za-zÀ-ỿ0-9]/.test(text.charAt(end + 1)) ? { plural: true } : {};
}

/** Numerals above one and words that go before a plural. A year or a large number without its separator is no count. */
const asksForPlural =
  /^(?:[2-9]|[1-9]\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|many|several|few|most|all|these|those|some|numerous|various)$/;

/** No noun follows to which the acronym would belong, as it does in "two IOM officers". */
function endsPhrase({ tokens, text }: BlockView, next: number): boolean {
  if (next >= tokens.count) return true;
  if (!/^\s+$/.test(text.slice(tokens.ends[next - 1], tokens.starts[next]))) return true;
  const word = foldWord(text.slice(tokens.starts[next], tokens.ends[next]));
  return phraseEnds.has(word) || /[^e]ed$/.test(word);
}

const phraseEnds: ReadonlySet<string> = new Set(
  "in of at from to on for by with without under over near along through during before after since until who whom whose that which and or but nor as than if when where while because is are was were be been have has had do does did will would can could may might must should shall not also still already now lost went came took made gave".split(
    " ",
  ),
);

const determiners =
  /^(?:the|this|that|these|those|its|their|our|his|her|your|my|each|every|any|some|no|which|whose|another|[A-Za-zÀ-ỿ]+'s|[A-Za-zÀ-ỿ]+s')$/u;

/** Words in capitals before and after, parted by a space or a hyphen; two on each side at most. */
function runOf(view: BlockView, { first, last }: Candidate): { run?: string } {
  const { tokens, text } = view;
  const isCapitals = (at: number) =>
    at >= 0 && at < tokens.count && ((tokens.shapes[at] as number) & (shape.capital | shape.lower)) === shape.capital;
  const isTied = (at: number) =>
    (tokens.ends[at] as number) + 1 === tokens.starts[at + 1] && /[\s-]/.test(text.charAt(tokens.ends[at] as number));
  let from = first;
  let to = last;
  while (first - from < 2 && isCapitals(from - 1) && isTied(from - 1)) from--;
  while (to - last < 2 && isCapitals(to) && isTied(to - 1)) to++;
  if (from === first && to === last) return {};
  let run = "";
  for (let at = from; at < to; at++) run += wordAt(view, at);
  return { run };
}

/** Only space, emphasis and quotation marks stand between; a footnote mark or citation is blank by now. */
function isTight(plain: string, from: number, to: number): boolean {
  return dressing.test(plain.slice(from, to));
}

function onlyDefiningWords(view: BlockView, from: number, to: number): boolean {
  if (from >= to) return false;
  for (let at = from; at < to; at++) if (!definingWords.has(wordAt(view, at))) return false;
  return true;
}

function withoutMarkup(view: BlockView): string {
  let plain = view.text;
  for (const range of view.ranges) {
    if (masked.has(range.kind)) plain = plain.slice(0, range.start) + " ".repeat(range.end - range.start) + plain.slice(range.end);
  }
  // "Long Form [ACR]", where the bracket is no link.
  if (plain.includes("["))
    plain = plain.replace(/(?<=[\p{L}*_]\s)\[(\p{Lu}[\p{L}\d -]{1,14})\]/gu, (whole, acronym: string, at: number) =>
      /[([:]/.test(view.text.charAt(at + whole.length)) ? whole : `(${acronym})`,
    );
  return plain;
}

function unmaskedBefore(view: BlockView, token: number): number {
  let at = token - 1;
  while (at >= 0 && (view.zones[at] as number) & zone.masked) at--;
  return at;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  return feed < 0 ? text.length : feed;
}
