import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import { sentenceAt } from "../engine/sentences.js";
import { foldWord, shape } from "../engine/tokens.js";
import { months } from "../engine/words.js";
import type { WrongTerm } from "./terms.js";

/** Small words that names and titles carry in lower case. */
export const smallWords: ReadonlySet<string> = new Set(
  "of the and for in on to against with a an by at from or as its dan di yang untuk dalam pada dari dengan serta ke oleh atas bagi terhadap".split(
    " ",
  ),
);

/** Words that, among others in capitals, say that the whole is a name or title. */
const titleWords =
  /^(?:act|acts|law|bill|convention|protocol|treaty|declaration|charter|principles|guidelines|handbook|report|association|alliance|foundation|federation|union|network|centre|center|institute|campaign|project|undang|uu|ruu|peraturan|perpres|keppres|permen|pp|keputusan|konvensi|protokol|deklarasi|tentang|yayasan|persatuan|perhimpunan|perkumpulan|serikat|lembaga|aliansi|jaringan|pusat|buku|judul|pt|cv|ud|km|kmn|kapal|hotel|jalan|tabloid|majalah|koran|film|lagu|v)$/;

/** Prepositions before a name of its own: "Direktur Pelindungan pada Departemen Luar Negeri". */
const parting = /^(?:pada|dari|di|ke|oleh|at|by|from|with)$/;

/** Words in small letters after which a name or title begins. */
const namingVerbs = /^(?:bernama|berjudul|bertajuk|dinamai|called|named|entitled|titled)$/;

/** A mention that is part of a longer name or title in capitals keeps that name's wording. */
export function insideLongerName(wrong: WrongTerm, view: BlockView, facts: BlockFacts): boolean {
  const { mention, rule, term, concept, isAlone } = wrong;
  if (term.fault === "spelling" && isMonthAsName(view.text, mention)) return true;
  // Only a body may share its name with those of other countries ("National Task Force on Human Trafficking").
  if (rule === "name-misspelled" && (term.fix === "safe" || concept.kind !== "institution")) return false;
  if (mention.zone & zone.emphasis && isEmphasizedTitle(view, mention, term.fault === "wording" && !isAlone))
    return term.fault !== "spelling" || !isPaperInItalics(italicsAround(view, mention));
  // "illegal_migrants_v2.pdf" is a file.
  if (view.text.slice(mention.start, mention.end).includes("_")) return true;
  if (isTitleOfAct(view.text, facts, mention.start)) return true;
  const isOffice = concept.kind === "institution" || (concept.kind === "role" && /^(?:[A-Z][a-z]+ )?(?:Menteri|Minister) /.test(term.text));
  // "PJTKI in Indramayu": an acronym is the body's own.
  const isShared = isOffice && !wrong.form.isAcronym;
  if (rule === "name-former" && isShared && isOfOtherCountry(view.text, mention.end, concept)) return true;
  if (rule === "name-former" && isOffice && hasMoreSubjects(view.text, mention.end)) return true;
  const around = neighbours(view, facts, mention.first, mention.last);
  // "Burma Siregar", "Burma Border Consortium": a person or a body.
  const isBody = concept.kind === "institution" || concept.kind === "programme" || isAllCapitals(view, mention.first, mention.last);
  const isPlace = rule === "name-former" && !isBody && !isOffice;
  if (isPlace && around.rightBeside) return true;
  if (isPlace && around.leftLink !== "" && around.leftLink !== "of") return false;
  // "The Directorate General of Immigration of the Ministry of ...": a unit of the body, which has its own name.
  if (rule === "name-former" && (around.leftLink === "the" || (!around.hasTitleWord && isMinistryOfUnit(view.text, mention.start))))
    return false;
  if (rule === "name-former" || rule === "name-misspelled")
    return around.left > 0 && !around.leftIsOffice && !parting.test(around.leftLink) && !isIndonesianMinistry(view, facts, mention);
  if (facts.capitals || (facts.kind === "heading" && isTitleCase(view))) return around.hasTitleWord;
  // A misspelled word may begin a name of its own; after other capitals it is part of one.
  if (term.fault === "spelling") {
    // A month has its capital anyway: only "KM Nopember Jaya" makes a name of it.
    if (/^\p{Lu}/u.test(term.text)) return around.hasTitleWord && around.right > 0;
    // "Surat Ijin Kerja" is a kind of paper, not a name of its own.
    const isPaper =
      around.left <= 2 &&
      /(?<![A-Za-z])(?:Surat|(?:Laporan\s)?Hasil|Laporan)\s$/.test(view.text.slice(Math.max(0, mention.start - 15), mention.start));
    return ((around.left > 0 && !isPaper) || around.hasTitleWord) && isCapitalised(view, mention.first, mention.last);
  }
  const isAcronym = isAllCapitals(view, mention.first, mention.last);
  if (isAcronym) return around.left + around.right > 1 || around.hasTitleWord;
  if (!isCapitalised(view, mention.first, mention.last)) return false;
  const atStart = isSentenceStart(view, facts, mention.first);
  if (atStart && mention.last - mention.first === 1) return around.right > 1;
  return around.left + around.right > 0 || around.hasTitleWord;
}

/** "Saksi ketiga, Nopember Siregar, ...": no day before it, and a name after it. */
function isMonthAsName(text: string, { start, end }: Mention): boolean {
  return (
    /^(?:Nopember|Pebruari)$/.test(text.slice(start, end)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
    !/\d\s$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** "Departemen Tenaga Kerja, Transmigrasi dan Koperasi", "Departemen Kehakiman, Perundang-undangan dan ...": a ministry of more subjects than the one that is named. */
function hasMoreSubjects(text: string, end: number): boolean {
  // "Ministry of Women's Empowerment and the Protection of Indonesian Children"
  if (/^\sand\s(?:the\s)?(?:Protection|Child|Family)(?![a-z])/.test(text.slice(end, end + longestOwner))) return true;
  return /^(?:,\s(?:Perburuhan|Transmigrasi|Koperasi|Kependudukan|Pariwisata|Seni|Pendidikan|Kebudayaan|Perdagangan|Perindustrian|Pertambangan|Perhubungan|Kehakiman))+,?\s(?:dan|serta)\s\p{Lu}\p{Ll}/u.test(
    text.slice(end, end + longestSubjects),
  );
}

const longestSubjects = 80;

/** "the Indonesian Ministry of ...": whose it is, and no part of a longer name. */
function isIndonesianMinistry({ text }: BlockView, { sentences }: BlockFacts, { start }: Mention): boolean {
  if (!/^Ministry\s/.test(text.slice(start, start + 9))) return false;
  const from = Math.max(sentenceAt(sentences, start)?.start ?? 0, start - longestOwner);
  return /(?:^|[^A-Za-z]|\s(?:the|by|to|from|with|and|of)\s)Indonesian\s$/.test(text.slice(from, start));
}

const longestOwner = 24;

/** "Kantor Wilayah Kementerian Hukum dan HAM": in Indonesian the ministry stands right behind the name of its unit. */
function isMinistryOfUnit(text: string, start: number): boolean {
  return (
    /^(?:Kementerian|Departemen)\s/.test(text.slice(start, start + 12)) &&
    /(?:^|[^A-Za-z])(?:Kantor|Kanwil|Direktorat|Subdirektorat|Inspektorat|Sekretariat|Biro|Balai|Deputi)\s(?:\p{Lu}\p{L}*\s)*$/u.test(
      text.slice(Math.max(0, start - 80), start),
    )
  );
}

/** Countries of which Indonesian texts name ministries without a link: "Departemen Luar Negeri Amerika Serikat". */
const countryBeside =
  /^\s+(?:Amerika|Arab|Australia|Bangladesh|Belanda|Brunei|Filipina|Hong\s?Kong|India|Inggris|Jepang|Jerman|Kamboja|Kanada|Korea|Kuwait|Laos|Malaysia|Myanmar|Nepal|Pakistan|Prancis|Qatar|Rusia|Selandia|Singapura|Swiss|Taiwan|Thailand|Timor|Tiongkok|Vietnam|Yordania)(?![A-Za-zÀ-ỿ0-9])/i;

/** "Law No. 4 of 1997 on Disabled Persons": the words after the number are the act's. */
function isTitleOfAct(text: string, facts: BlockFacts, start: number): boolean {
  return facts.references.some(
    (reference) =>
      reference.end < start &&
      start - reference.end < 24 &&
      /^,?\s+(?:on|tentang|concerning|regarding|mengenai)\s+(?:the\s+)?$/i.test(text.slice(reference.end, start)),
  );
}

/** "the Ministry of Justice and Human Rights of Argentina", "Departemen Kesehatan Filipina": a body of the same name elsewhere. */
function isOfOtherCountry(text: string, end: number, { definition }: Concept): boolean {
  const written = (/^\s+AS(?![A-Za-z])/.exec(text.slice(end, end + 6)) ?? countryBeside.exec(text.slice(end, end + 20)))?.[0].trim();
  // A line in capitals names them as well.
  const country =
    written !== undefined && written.length > 2
      ? written.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
      : written;
  // Its own: "Ministry of Labour, Invalids and Social Affairs Vietnam".
  if (country !== undefined) return !(definition?.id ?? "").replace(/\s/g, "").includes(country.replace(/\s/g, ""));
  const after = text.slice(end, end + 40);
  // "Departemen Luar Negeri dan Perdagangan Australia" is another name.
  if (/^\s+(?:dan|and|&)\s+\p{Lu}\p{Ll}{3,}/u.test(after))
    return !/^\s+(?:dan|and)\s+(?:Kementerian|Menteri|Wakil|Badan|Kepolisian|Kejaksaan|Mahkamah|Dinas|Komnas|Komisi|Lembaga|Ministry|Minister|Deputy|Agency|Police|Commission|the)/.test(
      after,
    );
  const place = /^\s+(?:of|in)\s+(?:the\s+)?(?!Republic\s+of\s+Indonesia|Indonesia|Jakarta|RI\b)(\p{Lu}\p{Ll}{2,})/u.exec(after)?.[1];
  return place !== undefined && !months.has(place.toLowerCase());
}

interface Neighbours {
  /** Capitalised words beside the mention, small words passed over; acronyms and the first word of a sentence do not count. */
  readonly left: number;
  readonly right: number;
  readonly hasTitleWord: boolean;
  /** The small word right before the mention, if one links it to what stands before. */
  readonly leftLink: string;
  /** The very next word is capitalised. */
  readonly rightBeside: boolean;
  /** The word on the left is an office or rank that goes before a full name. */
  readonly leftIsOffice: boolean;
}

const officeWords =
  /^(?:kepala|ketua|direktur|pimpinan|pejabat|perwakilan|kantor|staf|menteri|deputi|sekretaris|juru|chair|head|director|minister|deputy|the|para|president|presiden|government|embassy|consulate|delegation|ambassador|pemerintah|delegasi|kedutaan)$/;

function neighbours(view: BlockView, facts: BlockFacts, first: number, last: number): Neighbours {
  const { tokens, text } = view;
  let left = 0;
  let right = 0;
  let hasTitleWord = false;
  let leftIsOffice = false;
  let leftLink = "";
  let rightBeside = false;
  let skipped = 0;
  const word = (at: number) => foldWord(text.slice(tokens.starts[at], tokens.ends[at]));
  for (let at = first - 1; at >= 0 && left < 12; at--) {
    if (parts(view, at + 1)) break;
    const bits = tokens.shapes[at] as number;
    const folded = word(at);
    // "Viet Nam's Ministry of ...": whose it is, and no part of its name.
    if (/['\u2019]s$/.test(folded)) break;
    if (bits & shape.capital) {
      if (titleWords.test(folded)) hasTitleWord = true;
      const isFirst = isSentenceStart(view, facts, at);
      if (bits & shape.lower && !(isFirst && (skipped > 0 || smallWords.has(folded) || !titleWords.test(folded)))) {
        if (left === 0) leftIsOffice = officeWords.test(folded);
        left++;
      } else if (!titleWords.test(folded)) break;
      skipped = 0;
    } else if (smallWords.has(folded) && skipped < 2) {
      if (at === first - 1) leftLink = folded;
      skipped++;
      if (folded === "tentang") hasTitleWord = true;
    } else {
      if (folded === "tentang" || namingVerbs.test(folded)) hasTitleWord = true;
      break;
    }
    if (isSentenceStart(view, facts, at)) break;
  }
  skipped = 0;
  for (let at = last; at < tokens.count && right < 12; at++) {
    // A name may have a part in brackets: "Crimes (Child Sex Tourism) Amendment Act".
    if (parts(view, at) && !(at === last && view.tokens.gaps[at] === 0x29)) break;
    if (isSentenceStart(view, facts, at)) break;
    const bits = tokens.shapes[at] as number;
    const folded = word(at);
    if (bits & shape.capital) {
      if (titleWords.test(folded)) hasTitleWord = true;
      if (!(bits & shape.lower)) break;
      if (at === last) rightBeside = true;
      right++;
      skipped = 0;
    } else if (smallWords.has(folded) && skipped < 2 && right > 0) skipped++;
    else break;
  }
  return { left, right, hasTitleWord, leftIsOffice, leftLink, rightBeside };
}

/** Something stronger than a space or comma stands before the token. */
function parts(view: BlockView, at: number): boolean {
  const gap = view.tokens.gaps[at] as number;
  return gap !== 0;
}

function isSentenceStart(view: BlockView, facts: BlockFacts, at: number): boolean {
  if (at === 0) return true;
  const start = view.tokens.starts[at] as number;
  const sentence = sentenceAt(facts.sentences, start);
  return sentence !== undefined && (view.tokens.ends[at - 1] as number) <= sentence.start;
}

function isCapitalised(view: BlockView, first: number, last: number): boolean {
  const { tokens, text } = view;
  for (let at = first; at < last; at++) {
    if ((tokens.shapes[at] as number) & (shape.capital | shape.digit)) continue;
    if (!smallWords.has(foldWord(text.slice(tokens.starts[at], tokens.ends[at])))) return false;
  }
  return true;
}

function isAllCapitals(view: BlockView, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const bits = view.tokens.shapes[at] as number;
    if (!(bits & shape.capital) || bits & shape.lower) return false;
  }
  return true;
}

/** Every word of the block that is no small word begins with a capital. */
function isTitleCase(view: BlockView): boolean {
  const { tokens } = view;
  let capitals = 0;
  for (let at = 0; at < tokens.count; at++) {
    const bits = tokens.shapes[at] as number;
    if (bits & shape.capital) capitals++;
    else if (bits & shape.letter && !smallWords.has(foldWord(view.text.slice(tokens.starts[at], tokens.ends[at])))) return false;
  }
  return capitals > 1;
}

/** "*Perjanjian Kerjasama*": a kind of paper, set in italics as a foreign word, which is spelled as any other. */
export function isPaperInItalics(italics: string): boolean {
  const words = italics.replace(/[*_]/g, "").trim();
  return /^(?:Surat|Perjanjian|Nota|Akta|Akte|Kartu|Buku)(?:\s[\p{L}-]+){1,6}$/u.test(words) && !/\stentang\s/i.test(words);
}

/** The emphasis in which a mention stands, with its marks; empty outside any. */
function italicsAround({ ranges, text }: BlockView, { start, end }: { readonly start: number; readonly end: number }): string {
  const range = ranges.find((one) => one.kind === "emphasis" && one.start <= start && one.end >= end);
  return range ? text.slice(range.start, range.end) : "";
}

/** Words in italics that begin with a capital and go beyond the mention: the title of a work or case. */
function isEmphasizedTitle(view: BlockView, mention: { readonly start: number; readonly end: number }, alone: boolean): boolean {
  const italics = italicsAround(view, mention);
  const words = italics.replace(/[*_]/g, "").trim();
  // A wording alone in italics is shown as a word.
  if (alone && words.length === mention.end - mention.start && !/^\*\*/.test(italics)) return true;
  return words.length > mention.end - mention.start && /^[\p{Lu}0-9]/u.test(words);
}
