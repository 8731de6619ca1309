import { wordAt } from "./blockWords.js";
import { isBeforeItsNumber, isOfCourt, isOfJudge } from "./capitalsOfCourts.js";
import { isPressedHome } from "./capitalsOfEmphasis.js";
import { isOfPlace, isPatronymic } from "./capitalsOfPlaces.js";
import type { BlockView, Sentence } from "./facts.js";
import { type Form, formIsAcronym } from "./lexicon.js";
import { type Mention, zone } from "./matcher.js";
import { isNearAcronym } from "./nearAcronym.js";
import { partsOfCode } from "./partOfCode.js";
import { sentenceAt } from "./sentences.js";
import { foldWord, shape } from "./tokens.js";

/** A run of tokens that reads as one acronym. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Likeliest sense first, by the words of the block. */
  readonly forms: readonly Form[];
  readonly nestedIn: Form | undefined;
  readonly zone: number;
  /** The name of a person, set in capitals. */
  readonly isPerson?: boolean;
  /** An everyday word whose capitals press it home, as far as its neighbours tell. */
  readonly isEmphasis?: boolean;
}

const longestAcronym = 24;

/** The acronyms of a block, known and unknown; what only looks like one (numbers of letters, file names, lines in capitals) is left out. */
export function acronymCandidates(view: BlockView): Candidate[] {
  const { tokens, mentions, text, zones } = view;
  const candidates: Candidate[] = [];
  const nearby = nearbyWords(view);
  const emphasis = (one: Pick<Candidate, "start" | "end" | "text" | "forms">) =>
    isPressedHome(view, one, (word) => nearby.inSentence(word, one.start)) ? { isEmphasis: true } : {};
  const isPartOfCode = partsOfCode(view);
  let next = 0;
  let outer: Mention | undefined;
  for (let at = 0; at < tokens.count; at++) {
    while (next < mentions.length && (mentions[next] as Mention).first < at) next++;
    let acronym: Mention | undefined;
    for (let look = next; look < mentions.length && (mentions[look] as Mention).first === at; look++) {
      const mention = mentions[look] as Mention;
      if (mention.forms.some(formIsAcronym) && !endsInCapital(text, mention)) acronym = mention;
      // "LKPS" is no plural of LKP.
      if (!mention.nested && !(mention.forms.some(formIsAcronym) && endsInCapital(text, mention))) outer = mention;
    }
    if (acronym) {
      const nestedIn = outer && outer !== acronym && outer.last >= acronym.last ? outer.forms[0] : undefined;
      const isCode =
        isPartOfCode(acronym.first, acronym.last) ||
        isUnit(view, acronym) ||
        isOfPlace(view, acronym.start, acronym.end) ||
        /^\s(?:News|TV|Radio|Times)(?![A-Za-z])/.test(text.slice(acronym.end, acronym.end + 7)) ||
        (acronym.end - acronym.start === 2 && /^-\d/.test(text.slice(acronym.end, acronym.end + 2))) ||
        // "HK$6,000"
        text.charAt(acronym.end) === "$" ||
        isBand(view, acronym) ||
        isOfCourt(view, acronym.start) ||
        isOfJudge(view, acronym.start, acronym.end) ||
        (/^(?:ARTS?|SECS?)$/.test(text.slice(acronym.start, acronym.end)) && isBeforeItsNumber(view, acronym)) ||
        (acronym.last - acronym.first === 1 &&
          (isNamed(view, acronym.first, companies) || isShip(view, acronym) || isNumbered(view, acronym)));
      if (!isCode && !isAmongCapitals(view, acronym.first, acronym.last)) {
        const written = text.slice(acronym.start, acronym.stemEnd);
        // A plural that the base lists (VoTs) is told under its singular.
        const singular = /[\p{Lu}0-9]s$/u.test(written)
          ? view.lexicon.formsOf(written.slice(0, -1)).filter((form) => isRead(form, written.slice(0, -1)))
          : [];
        const end = singular.length > 0 ? acronym.stemEnd - 1 : acronym.stemEnd;
        const forms = bySense(nearby, singular.length > 0 ? singular : acronym.forms.filter(formIsAcronym), acronym.start);
        const place = { start: acronym.start, end, text: text.slice(acronym.start, end), forms };
        candidates.push({
          first: acronym.first,
          last: acronym.last,
          ...place,
          ...emphasis(place),
          nestedIn,
          zone: zoneOf(view, acronym.first, acronym.last),
          isPerson:
            (soundsLikeName.test(written) && isNamed(view, acronym.first, people)) ||
            isOfSomebody(view, acronym.first, acronym.last) ||
            (mayBePlace.test(written) && isNamed(view, acronym.first, placeHeads) && isNoPlace(view, forms)),
        });
        candidates.push(...innerAcronyms(view, acronym, next));
      }
      at = acronym.last - 1;
      continue;
    }
    if ((zones[at] as number) & zone.masked || !looksLikeAcronym(view, at)) continue;
    const candidate = unknownCandidate(view, at, outer && at < outer.last ? outer.forms[0] : undefined);
    at = candidate.last - 1;
    const isPerson = isNamed(view, candidate.first, peopleAndParties) || isOfSomebody(view, candidate.first, candidate.last);
    if (isPerson) candidates.push({ ...candidate, isPerson });
    else if (!isPartOfCode(candidate.first, candidate.last) && !isOfCourt(view, candidate.start) && isWorthwhile(view, candidate))
      candidates.push({ ...candidate, ...emphasis(candidate) });
  }
  return candidates;
}

/** "Satgas TPPO" uses "TPPO", and "IOM X" uses "IOM". */
function innerAcronyms(view: BlockView, outer: Mention, from: number): Candidate[] {
  const found: Candidate[] = [];
  if (outer.last - outer.first < 2) return found;
  // A shorter reading from the same word on is no mention of its own.
  const { first, start } = outer;
  const end = view.tokens.ends[first] as number;
  const text = view.text.slice(start, end);
  const own = view.lexicon.formsOf(text).filter((form) => isRead(form, text));
  if (own.length > 0 && !/\p{Ll}/u.test(text))
    found.push({ first, last: first + 1, start, end, text, forms: own, nestedIn: outer.forms[0], zone: zoneOf(view, first, first + 1) });
  for (let at = from; at < view.mentions.length && (view.mentions[at] as Mention).first < outer.last; at++) {
    const { first, last, start, stemEnd, forms } = view.mentions[at] as Mention;
    const isInner = first >= outer.first && last <= outer.last && last - first < outer.last - outer.first;
    if (!isInner || !forms.some(formIsAcronym)) continue;
    const text = view.text.slice(start, stemEnd);
    found.push({
      first,
      last,
      start,
      end: stemEnd,
      text,
      forms: forms.filter(formIsAcronym),
      nestedIn: outer.forms[0],
      zone: zoneOf(view, first, last),
    });
  }
  return found;
}

/** "MERS" is no plural of "MER". */
function endsInCapital(text: string, mention: Mention): boolean {
  return mention.stemEnd < mention.end && /\p{Lu}/u.test(text.slice(mention.stemEnd, mention.end));
}

function isRead(form: Form, written: string): boolean {
  return formIsAcronym(form) && form.text === written;
}

/** Two capitals or more and, save a plural s or one small letter, no others (UNGPs, MoU). */
function looksLikeAcronym(view: BlockView, at: number): boolean {
  const bits = view.tokens.shapes[at] as number;
  if (!(bits & shape.innerCapital) || !(bits & shape.capital)) return false;
  const start = view.tokens.starts[at] as number;
  const end = view.tokens.ends[at] as number;
  if (end - start > longestAcronym) return false;
  if (!(bits & shape.lower)) return true;
  const written = view.text.slice(start, end);
  return (
    /^\p{Lu}[\p{Lu}0-9]+(?:['\u2019]?s)$/u.test(written) ||
    /^\p{Lu}{2,}\p{Ll}?\p{Lu}*$/u.test(written) ||
    /^\p{Lu}\p{Ll}\p{Lu}$/u.test(written)
  );
}

function unknownCandidate(view: BlockView, at: number, nestedIn: Form | undefined): Candidate {
  const { tokens, text } = view;
  let last = at + 1;
  // Parts joined by a tight hyphen or slash belong together: "NCM-VAWC", "AML/CFT".
  while (last < tokens.count && looksLikeAcronym(view, last)) {
    const between = text.slice(tokens.ends[last - 1], tokens.starts[last]);
    if (between !== "-") break;
    last++;
  }
  const start = tokens.starts[at] as number;
  let end = tokens.ends[last - 1] as number;
  const plural = /['\u2019]?s$/u.exec(text.slice(start, end));
  if (plural) end -= plural[0].length;
  const written = text.slice(start, end);
  // "NAP-TIP 2020-2024" is a name that begins with an acronym of the base; the shorter reading from the same word on is no mention.
  const forms = nestedIn ? view.lexicon.formsOf(written).filter((form) => isRead(form, written)) : [];
  return { first: at, last, start, end, text: written, forms, nestedIn, zone: zoneOf(view, at, last) };
}

/** Words before the name of a company, ship or school, which is no acronym to be spelled out. */
const nameHeads: ReadonlySet<string> = new Set(
  "pt cv ud km mv kri mt fv tb kmp kapal perusahaan sekolah sman smkn bar hotel jalan jl plat pelat nomor no ref berinisial inisial initials".split(
    " ",
  ),
);

/** Words after the name of a newspaper, broadcaster, foundation or company. */
const nameTails = new Set("times news post tv radio fm media online foundation group holdings bank ltd inc corp".split(" "));

/** "Kabupaten Pati": a place whose name is, elsewhere, the acronym of something that is none. */
function isNoPlace({ lexicon }: BlockView, forms: readonly Form[]): boolean {
  return forms.every(
    (form) => !lexicon.conceptOf(form).domains?.includes("geography") && lexicon.base.kindOf(form.conceptIndex) === "role",
  );
}

const mayBePlace = /^\p{Lu}\p{Ll}+$/u;
const placeHeads: ReadonlySet<string> = new Set(
  "kabupaten kab kota kecamatan desa kelurahan dusun bupati walikota polres polresta polsek kodim rsud dprd di ke asal dari bumi warga regency".split(
    " ",
  ),
);

/** Words before the name of a person, which court files and debates set in capitals. */
const people: ReadonlySet<string> = new Set(
  "bernama binti bin als sdr sdri hon mr mrs ms dr prof sir dame lord lady madam ratu haji".split(" "),
);
/** Before capitals that the base does not know, these stand before a name as well. */
const peopleAndParties: ReadonlySet<string> = new Set([...people, ..."alias saksi terdakwa tersangka terpidana".split(" ")]);
/** An acronym of the base that may be a name as well ("IDA", "KONI"): no two consonants stand together. */
const soundsLikeName = /^(?!.*[^AEIOU]{2})[A-Z]{3,}$/;

const companies: ReadonlySet<string> = new Set(["pt", "cv", "ud"]);
const vessels: ReadonlySet<string> = new Set(["kapal", "perang", "perahu", "feri", "ship", "vessel", "boat", "ferry", "warship"]);

/** Words that writers set in capitals to press a point. */
const pressed: ReadonlySet<string> = new Set(
  "a the in on at of for to by as is be so you we they he she it me my our now then not all any new end do must only never no yes and or if but very more less stop go up down out wajib bukan jangan harus tidak dan atau hanya semua segera penting baru lama lihat yang untuk dari ini itu tentang draf draft urgent note nota memo rahasia biasa okay todo tbd tbc xxx fyi nb ps ttd an up cc abstract abstrak bab esa sri hon prof ratu so ordered first second third thus hence here when what why who how from with this that these those was has had have will shall may can ltd jl jln umum anak kota tim aset kau aku kami kita oleh pada dengan agar bahwa telah akan dapat bagi serta juga sudah belum maka adalah sub reg date line live data visa solo amin oke".split(
    " ",
  ),
);

/** An unknown word in capitals that is likely an acronym, not a numeral, code, sum of money, name or emphasis. */
function isWorthwhile(view: BlockView, candidate: Candidate): boolean {
  const { tokens } = view;
  const { first, last, text } = candidate;
  const letters = text.replace(/[^A-Za-zÀ-ỿ0-9]/gu, "");
  if (/^[IVXLCDM]+$/.test(letters) || /^[IVX]{2,}[A-D]$/.test(letters) || pressed.has(letters.toLowerCase()) || /^(.)\1+$/u.test(letters))
    return false;
  // "RM1.200" is a sum of money.
  if (
    /^[A-Za-z]{2,3}\d/.test(text) &&
    /^(?:RM|Rp|USD|SGD|MYR|THB|PHP|VND|KHR|LAK|MMK|AUD|EUR|GBP|HKD|NTD|TWD|KRW|JPY|CNY|RMB|SAR|AED|INR|BDT)\d/i.test(text)
  )
    return false;
  // "JA2391" and "MH8FD12K7" are registered somewhere.
  if (/\d{3}/.test(letters) || /\d[A-Z]+\d[A-Z]*\d/.test(letters)) return false;
  const { start, end } = candidate;
  if (isOfCourt(view, start) || isOfJudge(view, start, end) || isBeforeItsNumber(view, candidate) || isOfPlace(view, start, end))
    return false;
  if (!/-/.test(text) && (isSpeakable(letters.toLowerCase()) || isHeadingWord(view, candidate)) && !isNearAcronym(text, view.lexicon))
    return false;
  const besideNumber = (token: number, gapOf: number) =>
    token >= 0 && token < tokens.count && (tokens.gaps[gapOf] as number) === 0 && ((tokens.shapes[token] as number) & shape.digit) !== 0;
  const isAfterYear = () => afterYear.test(view.text.slice(Math.max(view.contentStart, candidate.start - longestDate), candidate.start));
  if (letters.length <= 4 && ((besideNumber(first - 1, first) && !isAfterYear()) || besideNumber(last, last))) return false;
  if (isNamed(view, first, nameHeads) || isNameBefore(view, last) || isSpeaker(view, candidate) || isDeskMark(view, candidate))
    return false;
  return !isInCapitals(view, first - 1, first) && !isInCapitals(view, last, last);
}

/** "In 2025 LSPK opened a post": the number is no part of a plate or measure. */
const afterYear = /(?<![A-Za-z])(?:in|since|by|for|from|until|tahun|pada|sejak|hingga|sampai)\s+(?:19|20)\d\d\s+$/i;
const longestDate = 16;

/** "BACKGROUND", "ACKNOWLEDGEMENTS": a word that is all of its paragraph, or one with an ending of English nouns, is set in capitals as a heading. */
function isHeadingWord({ kind, tokens }: BlockView, { first, last, text }: Candidate): boolean {
  if (/\d/.test(text)) return false;
  const isAll = kind === "paragraph" && first === 0 && last === tokens.count && text.length > 3;
  return isAll || /^[A-Z]{5,}(?:MENT|ION|ING|ENCE|ANCE|GROUND)S?$/.test(text);
}

/** Five letters or more that read as a word: more likely a name or a word pressed home than an acronym. */
function isSpeakable(word: string): boolean {
  if (word.length < 5 || /\d/.test(word) || (word.match(/[aeiouy]/g)?.length ?? 0) < 2) return false;
  const sounds = word.replace(/ng|ny|kh|sy|sh|ch|th|ph|ck/g, "h");
  // No word ends in "cp" or "fk".
  if (/[bcdfgjkptvw][bcdfgjkmnpqrvwxz]$/.test(sounds)) return false;
  return !/[^aeiouy]{3}/.test(sounds) && !/^[^aeiouy][^aeiouylrhw]/.test(sounds);
}

/** "IDN Times", "RCTI News": the capitals are part of a name. */
function isNameBefore({ tokens, text }: BlockView, next: number): boolean {
  if (next >= tokens.count || (tokens.gaps[next] as number) !== 0 || !((tokens.shapes[next] as number) & shape.capital)) return false;
  return nameTails.has(foldWord(text.slice(tokens.starts[next], tokens.ends[next])));
}

/** "DD: It was clear that ...": the initials of who speaks, not a row of a list of acronyms. */
function isSpeaker({ text, contentStart, contentEnd }: BlockView, { start, end }: { start: number; end: number }): boolean {
  const isLabel = end - start === 2 && /^[*_]*:[*_]*\s/.test(text.slice(end, end + 6));
  return isLabel && /^[*_\s]*$/.test(text.slice(contentStart, start)) && contentEnd - end > 60;
}

/** "JT - Komisi itu ...": the paper's own mark before its report. */
function isDeskMark({ text, contentStart, contentEnd }: BlockView, { start, end }: { start: number; end: number }): boolean {
  // "Jakarta, MINA - ...", "JAKARTA, 14 December 2015 (IRIN) - ...": the agency.
  if (
    contentEnd - end > 60 &&
    /^\)?\s[-\u2013\u2014]{1,2}\s/.test(text.slice(end, end + 5)) &&
    /^[*_]*\p{Lu}[\p{L} ]{2,20},(?:\s\d{1,2}\s\p{L}+\s\d{4})?\s\(?$/u.test(text.slice(contentStart, start))
  )
    return true;
  return start === contentStart && contentEnd - end > 60 && /^\s[-\u2013\u2014]{1,2}\s+\p{Lu}/u.test(text.slice(end, end + 6));
}

/** One of the words stands right before, as in "PT ABC" or "PT. ABC", or with an initial between ("HON. M. BROWN"). */
function isNamed(view: BlockView, first: number, words: ReadonlySet<string>): boolean {
  const { tokens, text } = view;
  if (first === 0) return false;
  if (first > 1 && isInitial(view, first - 1)) return isNamed(view, first - 1, words);
  const before = tokens.ends[first - 1] as number;
  const head = text.slice(tokens.starts[first - 1], before);
  // A full stop after a longer word ends a sentence.
  if ((tokens.gaps[first] as number) !== 0 && (head.length > 2 || !/^\.\s?$/.test(text.slice(before, tokens.starts[first])))) return false;
  return words.has(foldWord(head));
}

/** One capital and its full stop. */
function isInitial({ tokens, text }: BlockView, token: number): boolean {
  const start = tokens.starts[token] as number;
  return (tokens.ends[token] as number) - start === 1 && /^\p{Lu}\.\s?$/u.test(text.slice(start, tokens.starts[token + 1]));
}

const initialsHeads = /^(?:berinisial|inisial|initials|initialled)$/;
const namely = /^(?:yakni|yaitu|namely)$/;
const initialsLinks = /^(?:dan|serta|and)$/;
const longestInitials = 3;

/** "berinisial RS, AM, dan LKS": the initials of people, not acronyms. */
function isInitials(view: BlockView, first: number): boolean {
  const { tokens } = view;
  const isOfPeople = (at: number) => [1, 2, 3].some((back) => at - back >= 0 && persons.has(wordAt(view, at - back)));
  for (let at = first; at >= 0 && first - at < 12; at--) {
    const bits = tokens.shapes[at] as number;
    const isShort =
      (bits & shape.capital) !== 0 &&
      !(bits & shape.lower) &&
      (tokens.ends[at] as number) - (tokens.starts[at] as number) <= longestInitials;
    if (isShort) continue;
    const word = wordAt(view, at);
    if (initialsHeads.test(word) || (namely.test(word) && isOfPeople(at))) return at < first;
    if (!initialsLinks.test(word)) return false;
  }
  return false;
}

const persons: ReadonlySet<string> = new Set(
  "korban anak tersangka terdakwa pelaku saksi bocah perempuan remaja seorang bernama saudara saudari nama putri putra victim suspect defendant girl boy woman named mr mrs ms".split(
    " ",
  ),
);

/** Initials: in a list that says so, or "MK (7)", "korban SA, 17 tahun": two or three letters before an age, or two after a word for a person. */
function isOfSomebody(view: BlockView, first: number, last: number): boolean {
  const { tokens, text } = view;
  if (isInitials(view, first) || isPatronymic(view, first)) return true;
  const start = tokens.starts[first] as number;
  const end = tokens.ends[last - 1] as number;
  if (last - first > 1 || end - start > longestInitials || !/^[A-Z]+$/.test(text.slice(start, end))) return false;
  if (
    /^(?:\s?\(|,\s)(?:an?\s)?\d/.test(text.slice(end, end + 6)) &&
    /^(?:\s?\(\d{1,2}(?:\s?(?:tahun|thn?|years?)(?: old)?)?\)|,\s\d{1,2}\s(?:tahun|years old)|,\san?\s\d\d-year-old)/.test(
      text.slice(end, end + 18),
    )
  )
    return true;
  if (/(?:known|dikenal)\s(?:only\s)?(?:as|by the initials|sebagai|dengan inisial)\s$/.test(text.slice(Math.max(0, start - 30), start)))
    return true;
  return end - start === 2 && isNamed(view, first, persons);
}

/** "kapal KRI Banda Aceh": after the word for a ship, the letters before its name are part of the name. */
function isShip(view: BlockView, { first, last }: Mention): boolean {
  const { tokens } = view;
  if (last >= tokens.count || (tokens.gaps[last] as number) !== 0 || !((tokens.shapes[last] as number) & shape.capital)) return false;
  return isNamed(view, first, vessels);
}

/** Two letters before a number ("flight GA 832", "form SK 12") are its series. */
function isNumbered({ tokens, text }: BlockView, { start, end, last }: Mention): boolean {
  return (
    end - start === 2 && last < tokens.count && (tokens.gaps[last] as number) === 0 && /^\s\d{2,4}(?![\d/])/.test(text.slice(end, end + 6))
  );
}

/** The token is another unknown word in capitals with only a space between: a line in capitals, not a row of acronyms. */
function isInCapitals(view: BlockView, token: number, gapOf: number): boolean {
  const { tokens, text } = view;
  if (token < 0 || token >= tokens.count || (tokens.gaps[gapOf] as number) !== 0) return false;
  const bits = tokens.shapes[token] as number;
  if (!(bits & shape.innerCapital) || bits & (shape.lower | shape.digit)) return false;
  if (/[-\u2010\u2011]/.test(text.slice(tokens.ends[Math.min(token, gapOf - 1)], tokens.starts[gapOf]))) return false;
  // "MINUTES" is no plural of "Minut".
  return !view.mentions.some(
    (mention) => mention.first <= token && token < mention.last && mention.forms.some(formIsAcronym) && !endsInCapital(text, mention),
  );
}

/** Words in capitals on both sides, or two on one: the whole line is in capitals and case tells nothing. */
function isAmongCapitals(view: BlockView, first: number, last: number): boolean {
  const isPressed = (token: number) => pressed.has(wordAt(view, token));
  const before = isInCapitals(view, first - 1, first) ? (isPressed(first - 1) || isInCapitals(view, first - 2, first - 1) ? 2 : 1) : 0;
  const after = isInCapitals(view, last, last) ? (isPressed(last) || isInCapitals(view, last + 1, last + 1) ? 2 : 1) : 0;
  return before + after >= 2;
}

/** "Radio Marsinah FM": the letters end a name. */
function isBand({ tokens, text }: BlockView, { first, start, end }: Mention): boolean {
  return (
    /^[AF]M$/.test(text.slice(start, end)) &&
    first > 0 &&
    (tokens.gaps[first] as number) === 0 &&
    ((tokens.shapes[first - 1] as number) & shape.capital) !== 0
  );
}

const units: ReadonlySet<string> = new Set(["GT", "HP", "PK", "NM", "KW", "MW", "KV", "HA", "MB", "GB", "TB", "MT"]);

/** "a boat of 15 GT", "RM 1.200": after a number the letters are its unit, before one a currency. */
function isUnit({ text }: BlockView, { start, end }: Mention): boolean {
  if (/^(?:RM|RMB|SGD|MYR|THB|PHP|NTD|HKD)$/.test(text.slice(start, end)) && /^\s\d/.test(text.slice(end, end + 2))) return true;
  return (
    units.has(text.slice(start, start + 2)) &&
    /^s?$/.test(text.slice(start + 2, end)) &&
    /\d\s$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Zone of an acronym; within a title in italics it is somebody else's word. */
function zoneOf(view: BlockView, first: number, last: number): number {
  const bits = view.zones[first] as number;
  if (!(bits & zone.emphasis)) return bits;
  const start = view.tokens.starts[first] as number;
  const end = view.tokens.ends[last - 1] as number;
  const range = view.ranges.find((one) => one.kind === "emphasis" && one.start <= start && one.end >= end);
  if (!range || (range.end - range.start) * 2 > view.contentEnd - view.contentStart) return bits;
  const words = view.text.slice(range.start, range.end).split(/\s+/).length;
  return words > last - first + 1 ? bits | zone.quoted : bits;
}

/** Senses of an ambiguous acronym: those whose context words stand in the block first, then those read in a source. */
function bySense(nearby: Nearby, forms: readonly Form[], offset: number): readonly Form[] {
  if (forms.length < 2) return forms;
  const { lexicon } = nearby.view;
  const rank = (form: Form): number => {
    const concept = lexicon.conceptOf(form);
    const term = lexicon.termOf(form);
    let score = term?.unverified || concept.confidence === "memory" ? 0 : concept.confidence === "low" ? 1 : 2;
    if (term?.status === "preferred") score += 5;
    // Much is known of what the field is about, little of what is listed only to be told apart.
    score +=
      Math.min(4, concept.terms.length / 3) + (concept.domains ? 1 : 0) + (concept.instruments ? 1 : 0) + (concept.definition?.id ? 1 : 0);
    if (concept.sense === undefined) score += 2;
    for (const word of concept.contextWords ?? []) {
      const folded = word.toLowerCase();
      if (nearby.inSentence(folded, offset)) score += 20;
      else if (nearby.inBlock(folded)) score += 8;
    }
    return score;
  };
  return [...forms]
    .map((form, at) => ({ form, at, score: rank(form) }))
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .map(({ form }) => form);
}

/** Whether a word stands in the block or in a sentence of it; each is searched once, however many acronyms ask. */
interface Nearby {
  readonly view: BlockView;
  inBlock(word: string): boolean;
  inSentence(word: string, offset: number): boolean;
}

function nearbyWords(view: BlockView): Nearby {
  const searched = (text: string) => {
    const lower = text.toLowerCase();
    const answers = new Map<string, boolean>();
    return (word: string) => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      const found = hasWord(lower, word);
      answers.set(word, found);
      return found;
    };
  };
  let block: ((word: string) => boolean) | undefined;
  let sentence: Sentence | undefined;
  let inSentence: ((word: string) => boolean) | undefined;
  return {
    view,
    inBlock(word) {
      block ??= searched(view.text);
      return block(word);
    },
    inSentence(word, offset) {
      const here = sentenceAt(view.sentences, offset);
      if (!here) return false;
      if (here !== sentence || !inSentence) inSentence = searched(view.text.slice(here.start, here.end));
      sentence = here;
      return inSentence(word);
    },
  };
}

/** Whether a word, or several, stand in a text by themselves; both in small letters. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[A-Za-zÀ-ỿ0-9]/u.test(text.charAt(at - 1)) && !/[A-Za-zÀ-ỿ0-9]/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
