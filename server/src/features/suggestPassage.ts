import type { Lang } from "../engine/concept.js";
import type { BlockFacts, Span } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { Audience } from "./suggestAudience.js";
import { cuesIn } from "./suggestCues.js";
import { datesIn, type PassageDates } from "./suggestDates.js";
import { blankSpans, type Gap, gapSign, gapsIn, looseArticles, markGaps } from "./suggestGap.js";
import { conceptToken, type IndexedInstrument, pairToken, readPassage, type SuggestIndex, sameConcept } from "./suggestIndex.js";
import { isDocument, kindsIn } from "./suggestKinds.js";
import { makersIn } from "./suggestMakers.js";
import { notionsIn } from "./suggestNotions.js";
import { type PinStyle, pinStyleIn } from "./suggestPinStyle.js";
import { rowOf } from "./suggestRow.js";
import { isYear, type PassageWord, passageWords } from "./suggestWords.js";

/** A thing that a passage says, in all the words that would say it: the best of them counts. */
export interface Slot {
  /** Tokens with how far each may be trusted; the first is what stands in the passage. */
  readonly tokens: readonly (readonly [token: string, trust: number])[];
}

/** What a passage tells about the instrument that it wants. */
export interface Passage {
  readonly text: string;
  readonly lang: Lang;
  readonly facts: BlockFacts;
  /** For whom the memo around it is written, where that says so. */
  readonly audience: Audience | undefined;
  readonly slots: readonly Slot[];
  /** Stems of the passage and of their translations, with the trust in each. */
  readonly stems: ReadonlyMap<string, number>;
  /** Core notions of the field that it speaks of. */
  readonly notions: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
  readonly institutions: ReadonlySet<number>;
  /** Instruments on which a concept of the passage rests. */
  readonly linked: ReadonlySet<string>;
  /** Instruments named in words, cited by key in the passage, and cited in the paragraphs around it. */
  readonly named: ReadonlySet<string>;
  /** Of those named, the ones that stand elsewhere than where the citation is missing: another is meant. */
  readonly namedAway: ReadonlySet<string>;
  /** Of those named, the ones whose names only repeat what a gap leaves out ("[...] (UU TPKS)"); how sure each is. */
  readonly namedAtGap: ReadonlyMap<string, number>;
  /** Of those named, the ones that stand closest to a gap. */
  readonly namedNearest: ReadonlySet<string>;
  /** Where a citation was left out; empty where no place of it shows. */
  readonly gaps: readonly Gap[];
  /** Kinds of documents named directly before a gap ("the Protocol [...]"). */
  readonly kindsAtGap: ReadonlySet<string>;
  /** Kinds named as the very word before a gap ("Undang-Undang [...]"). */
  readonly kindsNextToGap: ReadonlySet<string>;
  /** Kinds by which the words after a gap describe it ("[...], a treaty of the region"). */
  readonly kindsAfterGap: ReadonlySet<string>;
  /** Who makes instruments and is named in the sentence of a gap, and who directly before it ("the Assembly adopted [...]"). */
  readonly makers: ReadonlySet<string>;
  readonly makersAtGap: ReadonlySet<string>;
  /** Years that belong to the citation that a gap leaves out ("[...] Tahun 2007", "the 2000 [...]"). */
  readonly yearsAtGap: readonly number[];
  /** Years in which something was made, as the words around them say, or that stand beside a gap. */
  readonly yearsMade: readonly number[];
  /** Groups of instruments of which it speaks without naming the kind. */
  readonly cues: ReadonlySet<string>;
  readonly cited: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly dates: PassageDates;
  readonly kinds: ReadonlySet<string>;
  /** It says what is to be done, allowed or forbidden. */
  readonly isNorm: boolean;
  /** Articles named without their instrument ("Pasal 455 [...]"). */
  readonly articles: readonly string[];
  /** Numbers of laws and conventions ("No. 29"). */
  readonly numbers: readonly string[];
  /** It speaks of a rule that carries out the wanted instrument ("melaksanakan Pasal 71D ..."). */
  readonly wantsParent: boolean;
  /** It speaks of the past, perhaps of what was law before. */
  readonly wantsFormer: boolean;
  /** It says that the law it means is over. */
  readonly saysFormer: boolean;
  /** Instruments that stand in one row with a gap ("the Covenant, [...] and the Convention"). */
  readonly row: readonly IndexedInstrument[];
  /** Whose way of naming provisions the article beside a gap has. */
  readonly pinStyle: PinStyle | undefined;
}

const normWords =
  /\b(?:should|must|shall|needs? (?:an?|to)|ought|may not|cannot|are (?:not )?to be|is (?:not )?to be|entitled|(?:right|rights|duty|duties|obligation|obliged|required|bound|free|forbidden) (?:to|of|from)|prohibit(?:s|ed)|irrelevant|liable|does not matter|harus|wajib|berhak|hak|dilarang|tidak (?:boleh|dapat|menghapus)|jangan|seharusnya|hendaknya|selayaknya|dapat)\b/i;
/** "A, ratified by [...], and B": what is sought belongs to what stands before, so much the farther counts what stands behind. */
const behindGap = 40;
const translationTrust = 0.75;
const alikeTrust = 0.4;
const conceptTrust = 0.8;
const pairTrust = 0.9;

/** Reads a passage as a question for an instrument. The place of a masked or missing citation ("[...]", "___") is not part of it. */
export function passageOf(
  lexicon: Lexicon,
  index: SuggestIndex,
  given: string,
  options: {
    readonly lang?: Lang;
    readonly audience?: Audience;
    readonly cited?: readonly string[];
    readonly near?: readonly string[];
  } = {},
): Passage {
  const marked = markGaps(given);
  const facts = readPassage(marked, lexicon);
  // The article of an instrument that is cited already is no article of the missing one.
  const text = blankSpans(marked, citedPinpoints(facts));
  const gaps = gapsIn(text, facts);
  const loose = looseArticles(text, facts);
  const atGap = gaps.flatMap((gap) => gap.articles);
  const named = new Set<string>();
  const namedAway = new Set<string>();
  const namedAtGap = new Map<string, number>();
  const away: Span[] = [];
  let nearest: Place | undefined;
  const distance = (place: Place) =>
    Math.min(...gaps.map(({ at, sought }) => (place.start > at ? place.start - at + (sought.size > 0 ? behindGap : 0) : at - place.end)));
  const places = placesOf(lexicon, index, facts);
  for (const place of places) {
    if (gaps.length > 0 && place.keys.length > 0 && (!nearest || distance(place) < distance(nearest))) nearest = place;
    const isAway = gaps.length > 0 && !gaps.some((gap) => standsBeside(text, place, gap));
    if (isAway) away.push(place);
    else if (gaps.length > 0)
      place.keys.forEach((key, at) => {
        namedAtGap.set(key, Math.max(namedAtGap.get(key) ?? 0, at === 0 ? 1 : 0.6));
      });
    for (const key of place.keys) {
      named.add(key);
      if (isAway) namedAway.add(key);
    }
  }
  // What belongs to another instrument tells nothing of the missing one.
  const rest = blankSpans(text, gaps.length > 0 ? [...away, ...otherYears(text)] : away);
  const words = weightedWords(
    text.replace(gazette, (found) => " ".repeat(found.length)),
    away,
    gaps,
  );
  const slots: Slot[] = [];
  const stems = new Map<string, number>();
  const trust = (stem: string, value: number) => stems.set(stem, Math.max(stems.get(stem) ?? 0, value));
  const seen = new Set<string>();
  words.forEach(({ word, weight }, at) => {
    if (!word || isYear(word.stem)) return;
    trust(word.stem, weight);
    for (const other of word.others) trust(other, weight * translationTrust);
    for (const other of word.alike) trust(other, weight * alikeTrust);
    if (!seen.has(word.stem)) {
      seen.add(word.stem);
      slots.push({
        tokens: [
          [word.stem, weight],
          ...word.others.map((other) => [other, weight * translationTrust] as const),
          ...word.alike.map((other) => [other, weight * alikeTrust] as const),
        ],
      });
    }
    const next = words.slice(at + 1).find((one) => one.word !== undefined)?.word;
    if (!next) return;
    const pairs: [string, number][] = [[pairToken(word.stem, next.stem), weight * pairTrust]];
    // Indonesian puts the noun first: "pemulangan korban" is "victim repatriation" as well as "repatriation of victims".
    for (const first of word.others)
      for (const second of next.others)
        pairs.push([pairToken(first, second), weight * translationTrust], [pairToken(second, first), weight * translationTrust]);
    if (pairs.some(([pair]) => seen.has(pair))) return;
    for (const [pair] of pairs) seen.add(pair);
    slots.push({ tokens: pairs });
  });
  const concepts = new Set<number>();
  const institutions = new Set<number>();
  const linked = new Set<string>();
  for (const mention of facts.mentions) {
    const form = mention.forms[0];
    if (!form || form.termIndex < 0) continue;
    const kind = lexicon.base.kindOf(form.conceptIndex);
    if (kind === "instrument" || kind === "spelling") continue;
    const concept = sameConcept(lexicon, form.conceptIndex);
    for (const key of lexicon.conceptAt(form.conceptIndex).instruments ?? []) linked.add(key.split(/[\s,]/)[0] ?? key);
    if (concepts.has(concept)) continue;
    concepts.add(concept);
    if (kind === "institution") institutions.add(concept);
    slots.push({ tokens: [[conceptToken(concept), conceptTrust]] });
  }
  const cited = new Set([...facts.citations.map((citation) => citation.key), ...(options.cited ?? [])]);
  return {
    text,
    lang: options.lang ?? facts.lang ?? "en",
    facts,
    audience: options.audience,
    slots,
    stems,
    notions: notionsIn(text),
    isNorm: normWords.test(text),
    concepts,
    institutions,
    linked,
    named,
    namedAway,
    namedAtGap,
    namedNearest: new Set(nearest?.keys),
    gaps,
    kindsAtGap: new Set(gaps.flatMap((gap) => [...kindsIn(text.slice(Math.max(0, gap.at - 45), gap.at).replace(ofAnother, ""))])),
    kindsNextToGap: new Set(
      gaps.flatMap(({ marked, at }) => (marked ? [...kindsIn(`the ${nextTo.exec(text.slice(Math.max(0, at - 45), at))?.[1] ?? ""}`)] : [])),
    ),
    kindsAfterGap: new Set(gaps.flatMap((gap) => [...kindsIn(describedAs.exec(text.slice(gap.at + 1, gap.at + 110))?.[1] ?? "")])),
    makers: makersIn(gaps.length > 0 ? gaps.map(({ sentence }) => rest.slice(sentence.start, sentence.end)).join(" | ") : rest),
    makersAtGap: makersIn(gaps.map((gap) => rest.slice(Math.max(gap.sentence.start, gap.at - 75), gap.at)).join(" | ")),
    yearsAtGap: gaps.flatMap(({ marked, at }) => (marked ? yearsBeside(text, at) : [])),
    yearsMade: yearsMadeIn(rest, gaps),
    cues: cuesIn(gaps.length > 0 ? gaps.map(({ sentence }) => rest.slice(sentence.start, sentence.end)).join(" | ") : rest),
    cited,
    near: new Set(options.near ?? []),
    dates: datesIn(rest),
    kinds: kindsIn(rest),
    articles: atGap.length > 0 ? atGap : loose.flatMap((one) => one.articles),
    row: rowOf(text, gaps, places, index),
    pinStyle: pinStyleIn(text, gaps),
    wantsParent:
      /(?:melaksanakan|menjalankan|pelaksanaan|turunan dari|amanat|diamanatkan|diperintahkan|mandat\w*|implement\w*|pursuant to|required by|carr\w+ out)\s+(?:\S+\s+){0,2}(?:pasal|articles?|undang-undang|law|act)\b/i.test(
        text,
      ),
    wantsFormer:
      /\b(?:lama|old|former|formerly|previous|sebelum|sebelumnya|dahulu|colonial|kolonial|repealed|replaced|superseded|dicabut|diganti|digantikan|waktu itu|ketika itu|at the time|until then|history|sejarah|then)\b/i.test(
        text,
      ),
    saysFormer:
      /\b(?:(?:yang|ketentuan|aturan|peraturan|undang-undang|kitab|prosedur) lama|(?:old|former|previous|earlier|repealed|replaced|superseded) (?:\w+ )?(?:law|act|code|rules?|regulations?|decree|plan|convention)|repealed|replaced|superseded|colonial|dicabut|diganti|digantikan|menggantikan|kolonial|until then|at the time|(?:waktu|ketika|kala) itu|sebelum (?:diubah|direvisi|dicabut|diganti)|tahun sebelumnya|(?:perlu|harus|akan) (?:diganti|dicabut)|tidak (?:lagi )?(?:sesuai|sejalan|memadai)(?: lagi)?|(?:no longer|not) (?:suits?|fits?|adequate|in line)|(?:needs?|has) to be replaced|is (?:therefore )?to be replaced|improves? on)\b/i.test(
        text,
      ),
    numbers: [...rest.matchAll(/\b(?:no\.?|nomor|number|c|r)\s*(\d{1,4})\b/gi)].map((found) => String(Number(found[1]))),
  };
}

/** "[...], a treaty of its own region that", "[...], yang merupakan undang-undang pertama tentang". */
const describedAs =
  /^\s*\)?\s*,?\s*(?:(?:which|that|yang)\s+(?:is|was|merupakan|adalah)\s+)?(?:an?|the|its|their|sebuah|suatu|satu-satunya|yakni|yaitu|as (?:an?|the))\s+([^.;:,\u25a1]{3,70})/iu;

const making =
  /\b(?:adopt\w*|sign(?:ed|ing|s)?|enact\w*|pass(?:ed|ing|age)|issued?|promulgat\w*|conclud\w*|proclaimed|approved|endorsed|ditetapkan|menetapkan|ditandatangani|menandatangani|penandatanganan|diteken|meneken|disahkan|mengesahkan|pengesahan|diundangkan|menerbitkan|diterbitkan|terbit|terbitnya|lahir|lahirnya|diadopsi|mengadopsi|disepakati|menyepakati|dideklarasikan|diterima|keluar|mengeluarkan|dikeluarkan)\b[^.;\u25a1]{0,60}$/iu;

/** Years told of the making of something before them, or written beside a gap ("the 2007 [...]", "[...] of 2007", "[...] tahun 2007"). */
function yearsMadeIn(text: string, gaps: readonly Gap[]): number[] {
  const years = new Set<number>();
  for (const found of text.matchAll(/(?<![\d.,$/])((?:18|19|20)\d\d)(?![\d%]|[.,]\d)/g)) {
    const end = found.index + found[0].length;
    const isMade =
      making.test(text.slice(Math.max(0, found.index - 90), found.index).replaceAll(gapSign, "")) ||
      gaps.some(
        ({ at }) =>
          (end <= at && /^\s*[\p{L}]*\s*$/u.test(text.slice(end, at))) ||
          (found.index > at &&
            /^\s*,?\s*\(?(?:(?:of|from|in|tahun|dari|pada)\s+){0,2}(?:\d{1,2}\s+\p{L}+\s+)?$/iu.test(
              text.slice(at + gapSign.length, found.index),
            )),
      );
    if (isMade) years.add(Number(found[1]));
  }
  return [...years];
}

/** What stands behind the keys of citations ("[@palermo-protocol, art. 6(6)]"). */
function citedPinpoints({ citations }: BlockFacts): Span[] {
  return citations.flatMap(({ end, groupStart, groupEnd, bare, locators }, at) => {
    const next = citations[at + 1];
    const last = locators?.at(-1)?.end ?? end;
    const until = bare ? last : next?.groupStart === groupStart ? next.start - 1 : groupEnd - 1;
    return until > end ? [{ start: end, end: until }] : [];
  });
}

/** Where an act was published says nothing of what it is about. */
const gazette =
  /\b(?:tambahan )?(?:lembaran|berita) negara(?: republik indonesia)?(?: tahun \d{4})?(?: nomor \d+)?|\b(?:supplement to the )?state gazette(?: of the republic of indonesia)?/gi;

/** Where a passage names an instrument. */
export interface Place extends Span {
  readonly keys: readonly string[];
}

function placesOf(lexicon: Lexicon, index: SuggestIndex, { references, mentions }: BlockFacts): Place[] {
  const places: Place[] = references.map((reference) => {
    const keys = [reference.key, ...(reference.otherKeys ?? []), ...(reference.titleKeys ?? [])];
    return {
      // Its pinpoints belong to it ("Pasal 81 dan 83 UU 18/2017").
      start: Math.min(reference.start, ...(reference.pinpoints ?? []).map((pin) => pin.start)),
      end: Math.max(reference.end, ...(reference.pinpoints ?? []).map((pin) => pin.end)),
      keys: keys.filter((key): key is string => key !== undefined && index.byKey.has(key)),
    };
  });
  for (const mention of mentions) {
    // A forum may bear the name of what it adopted ("Bali Process").
    const form = mention.nested ? undefined : mention.forms.find((one) => lexicon.base.kindOf(one.conceptIndex) === "instrument");
    if (form) places.push({ start: mention.start, end: mention.end, keys: [lexicon.conceptOf(form).id] });
  }
  return places;
}

/** "the Palermo Protocol [...]" and "[...] (the Palermo Protocol)": the citation of what is named. */
function standsBeside(text: string, place: Span, gap: Gap): boolean {
  return (
    (place.end <= gap.at && /^[\s"”'’*_]*\(?\s*$/.test(text.slice(place.end, gap.at)) && gap.marked) ||
    (place.start > gap.at && alsoCalled.test(text.slice(gap.at + gapSign.length, place.start)))
  );
}

/** "[...] (selanjutnya disebut UU TPKS)", "[...], commonly known as the Palermo Protocol". */
const alsoCalled =
  /^\s*(?:\(\s*(?:(?:the|or|atau|also|hereinafter|hereafter|henceforth|selanjutnya|yang|lebih|dikenal|disebut|disingkat|sebagai|dengan|sebutan|nama|known|called|referred|to|as)\s+)*|,?\s*(?:(?:more|better|also|commonly|otherwise|yang|lebih|selanjutnya|biasa|lazim|atau|juga)\s+)*(?:known as|referred to as|called|dikenal (?:sebagai|dengan|dengan (?:sebutan|nama))|disebut(?: sebagai)?|disingkat(?: dengan| menjadi)?)\s+(?:the\s+)?)["“'‘]?$/i;

/** The year of a citation of which a masker left it. */
function yearsBeside(text: string, at: number): number[] {
  const after = /^\s*(?:,?\s*(?:tahun|of|th\.)\s+|\/|\(|,\s*(?=\d{4}\b(?!\s*,)))?((?:18|19|20)\d\d)\b(?!\s*[-–]\s*\d)/iu.exec(
    text.slice(at + gapSign.length, at + 24),
  );
  const before = /(?<![\d.,/])((?:18|19|20)\d\d)\s+$/u.exec(text.slice(Math.max(0, at - 12), at));
  return [after, before].flatMap((found) => (found ? [Number(found[1])] : []));
}

/** "Undang-Undang [...]", "Law No. [...]", "the Protocol [...]". */
const nextTo =
  /\b(undang-undang|uu|(?:peraturan|keputusan) (?:presiden|pemerintah|menteri)|perpres|pp|permen\w*|keppres|konvensi|protokol|kovenan|conventions?|protocols?|covenants?|(?:presidential|government|ministerial) (?:regulation|decree)|law|act|statute)(?:\s+(?:no|nomor)\.?)?\s*$/iu;

/** What stands before a comma, or before a word that joins another document to the missing one ("the protocol to [...]"). */
const ofAnother = /^.*(?:[,;:.]\s|\b(?:to|under|by|with|through|untuk|dari|atas|terhadap|dengan|melalui|menurut|oleh|and|dan|serta)\s)/iu;

const otherDocument =
  /\b(?:(?:perpres|uu|pp|permen|undang-undang|peraturan(?: (?:presiden|pemerintah|menteri))?|protokol|konvensi|deklarasi)\s+(?:tahun\s+)?(?:19|20)\d\d(?:\s+(?:ini|itu|tersebut))?|(?:the|this|that)\s+(?:19|20)\d\d\s+(?:[\p{L}-]+\s+){0,3}?(?:law|act|regulation|decree|protocol|convention|declaration|plan|summit|code))\b/giu;

/** "the 2017 law ...", "perpres tahun 2023 ini": described by its year, so not what the gap leaves unsaid. */
function otherYears(text: string): Span[] {
  return [...text.matchAll(otherDocument)].flatMap((found) => {
    const end = found.index + found[0].length;
    // "[...], the 2017 law on ..." describes the gap itself.
    const isOfGap =
      /^\s*\u25a1/u.test(text.slice(end, end + 3)) || /\u25a1\s*,?\s*$/u.test(text.slice(Math.max(0, found.index - 5), found.index));
    return isOfGap ? [] : [{ start: found.index, end }];
  });
}

/** What a word counts that belongs to the name of another instrument, and one that stands in another sentence than the gap. */
const awayTrust = 0.4;
const farTrust = 0.7;

function weightedWords(
  text: string,
  away: readonly Span[],
  gaps: readonly Gap[],
): readonly { readonly word: PassageWord | undefined; readonly weight: number }[] {
  if (gaps.length === 0) return passageWords(text).map((word) => ({ word, weight: 1 }));
  const sentences = gaps.map((gap) => gap.sentence);
  const cuts = [...new Set([0, text.length, ...[...away, ...sentences].flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).flatMap((start, at) => {
    const within = (span: Span) => span.start <= start && start < span.end;
    const weight = (away.some(within) ? awayTrust : 1) * (sentences.some(within) ? 1 : farTrust);
    return passageWords(text.slice(start, cuts[at + 1])).map((word) => ({ word, weight }));
  });
}

/** What a shared core notion counts for a provision: enough to name it. */
const notionFit = 0.45;

/** The provision whose gist fits a passage best, with how well (0 to about 1). */
export function bestProvision(
  passage: Passage,
  index: SuggestIndex,
  instrument: IndexedInstrument,
): { readonly at: number; readonly fit: number } | undefined {
  const words = index.in(passage.lang);
  let best: { at: number; fit: number } | undefined;
  instrument.provisions.forEach((provision, at) => {
    let shared = 0;
    for (const stem of provision.stems[passage.lang]) {
      const trust = passage.stems.get(stem);
      if (trust !== undefined) shared += Math.max(0.5, words.rarity(stem)) * trust;
    }
    let fit = 0;
    if (shared > 0) {
      let whole = 0;
      for (const stem of provision.stems[passage.lang]) whole += Math.max(0.5, words.rarity(stem));
      // A gist of one word is no surer than one of four of which two agree.
      fit = (shared / (whole + 8)) * Math.min(1, shared / 6);
    }
    for (const notion of provision.notions) if (passage.notions.has(notion)) fit += notionFit * index.notionRarity(notion);
    if (fit > 0 && (!best || fit > best.fit)) best = { at, fit };
  });
  return best;
}

/**
 * How much of what a passage says one provision says as well, from 0 to 1, each word by its rarity: "Penyidik dapat menyadap telepon tersangka" is the gist of a provision in other
 * words, whatever the instrument is about. Only of passages that say what is to be done or may be, and in which nothing else tells what they mean; words of the instrument's own title do not count against it.
 */
export function saidInGist(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): number {
  if (passage.gaps.length > 0 || !(passage.isNorm || permits.test(passage.text)) || pointsElsewhere(passage) || isPlainRule(passage))
    return 0;
  const words = index.in(passage.lang);
  const own = passage.slots.filter(({ tokens: [first] }) => first !== undefined && passage.stems.has(first[0]));
  if (own.length < fewestInGist || own.length > mostInGist) return 0;
  let best = 0;
  for (const { stems } of instrument.provisions) {
    let said = 0;
    let whole = 0;
    let shared = 0;
    for (const { tokens } of own) {
      const [stem] = tokens[0] as readonly [string, number];
      const trust = Math.max(0, ...tokens.map(([token, value]) => (stems[passage.lang].has(token) ? value : 0)));
      if (trust === 0 && instrument.nameStems.has(stem)) continue;
      const rare = Math.max(0.5, words.rarity(stem));
      whole += rare;
      said += rare * trust;
      if (trust > 0) shared++;
    }
    if (shared >= fewestInGist && said >= leastSaid) best = Math.max(best, said / whole);
  }
  return Math.max(0, (best - halfSaid) / (1 - halfSaid));
}

const permits = /\b(?:may|boleh)\b/i;

/** Fewer words are shared by chance, and a passage of more says more than one thing. */
const fewestInGist = 3;
const mostInGist = 14;
/** Together the shared words must be as rare as this, and say more of the passage than this. */
const leastSaid = 7;
const halfSaid = 0.4;

/** Words of a passage that speak of where or by whom an instrument was made. */
export function sharedOrigin(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): number {
  let sum = 0;
  for (const stem of instrument.origin) sum += (passage.stems.get(stem) ?? 0) * Math.min(4, index.in(passage.lang).rarity(stem));
  return sum;
}

/** It states a rule on core notions of the field, and nothing else in it tells where that stands: the notions weigh more than the words. */
export function isPlainRule(passage: Passage): boolean {
  return passage.gaps.length === 0 && passage.isNorm && passage.notions.size > 0 && !pointsElsewhere(passage);
}

/** More than the rule that it states tells which instrument a passage means. */
export function pointsElsewhere({ named, articles, dates, kinds }: Passage): boolean {
  return named.size > 0 || articles.length > 0 || dates.years.length > 0 || [...kinds].some(isDocument);
}
