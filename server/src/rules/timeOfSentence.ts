import { endWithYear } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { RuleContext } from "../engine/rule.js";
import { sentenceBefore } from "../engine/sentences.js";
import { months } from "../engine/words.js";
import { endsBy } from "./sentenceSigns.js";
import { yearsIn } from "./yearsIn.js";

/** Where an instrument is named. */
interface Told {
  readonly view: BlockView;
  readonly facts: BlockFacts;
  readonly context: RuleContext;
  readonly place: Span;
}

/** The sentence speaks of the past or of the change, not of the law in force. */
export function tellsPast(one: Told, sentence: Span & { readonly text: string }, end: string): boolean {
  const isRecent = tellsRecent(one, sentence, end);
  const lower = sentence.text.toLowerCase();
  // "The arrest last month was made under …": what was done lately is judged by the law of now.
  if (
    (mayBeBefore.test(lower) && beforeThen.test(lower)) ||
    endsBy(sentence.text, Number(end.slice(0, 4))) ||
    past.test(withoutPermits(isRecent ? lower.replace(tense, " ") : lower))
  )
    return true;
  // A charge is of its time, unless the sentence says that it is still to be brought.
  if (
    proceedings.test(lower) &&
    proceedings.test(lower.replace(ofAnybody, " ").replace(feesCharged, " ")) &&
    !isRecent &&
    !toBeCharged.test(lower)
  )
    return true;
  const { view, facts } = one;
  for (const found of sentence.text.matchAll(/(?<![\d/.-])(?:19|20)\d{2}(?!\d|\/\d)/g)) {
    const at = sentence.start + found.index;
    const isOwn =
      facts.references.some((reference) => at >= reference.start && at < reference.end) ||
      facts.citations.some((citation) => at >= citation.groupStart && at < citation.groupEnd);
    // "(Lembaran Negara Republik Indonesia Tahun 1981 Nomor 76)": where the act was published.
    const isGazette = gazette.test(view.text.slice(Math.max(sentence.start, at - longestGazette), at));
    if (!isOwn && !isGazette && found[0] < end.slice(0, 4)) return true;
  }
  const after = view.text.slice(one.place.end, one.place.end + 14);
  // "Law No. 39 of 2004 spoke of TKI": what it did, it does no more.
  return /^\s(?:spoke|used|called|knew|meant|treated|named|bore|carried|had the title|still called)\s/.test(after);
}

const gazette =
  /(?:Lembaran|Berita) Negara (?:Republik Indonesia |RI )?Tahun\s$|(?:State|Official) Gazette (?:of the Republic of Indonesia )?(?:of )?(?:Year )?$/i;
const longestGazette = 56;

// The patterns below read a sentence in small letters: one that need not ignore case is compiled in a third of the time.
const past =
  /(?<![a-zÀ-ỿ])(?:repeal[a-zÀ-ỿ]*|revok[a-zÀ-ỿ]*|replac[a-zÀ-ỿ]*|supersed[a-zÀ-ỿ]*|succeed[a-zÀ-ỿ]*|succes[a-zÀ-ỿ]*|followed by|g[ai]ves? way to|predecessor|former[a-zÀ-ỿ]*|previous[a-zÀ-ỿ]*|earlier|old|then|was|were|passed|promulgated|(?<!(?:have|has) )had|expir[a-zÀ-ỿ]*|ceased? to (?:apply|be|have|exist)|ended|ends|(?:is|are|now|already) over|no longer|(?<!(?:now|is|are|be) )set (?:an?|out|up)|histor[a-zÀ-ỿ]*|transition[a-zÀ-ỿ]*|dicabut|mencabut|pencabutan|tidak (?:lagi )?(?:berlaku|dipakai|digunakan)|digantikan|menggantikan|diganti|pengganti(?:an|nya)?|pertama kali|rencana aksi(?: nasional)? pertama|first (?:national )?(?:action )?plan|mula-mula|sebelumnya|(?<!paling )lama|(?<!lebih )dahulu|(?<!lebih )dulu|semula|awalnya|saat itu|ketika itu|waktu itu|masa itu|telah diubah|diubah|diikuti oleh|disusul|berakhir|habis|pernah|peralihan|bekas|eks|evaluasi|mengevaluasi|warisan|sejarah|masih (?:saja )?(?:memakai|menggunakan|mengutip|menerapkan|merujuk(?: pada)?|mengacu(?: pada)?)|still (?:cit(?:e|es|ed|ing)|us(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|invok(?:e|es|ed|ing)|refer(?:s|red|ring)?|rel(?:y|ies|ied|ying)|appl(?:y|ies|ied|ying))|(?:ketika|sewaktu|saat|semasa|selama|tatkala)\s[^.;]{0,90}\smasih\s+berlaku|kala itu|(?:nama[a-zÀ-ỿ]* )?berubah (?:nama )?menjadi|disahkan|diundangkan|dibentuk|lahir|ini mulai berlaku|sudah tidak (?:lagi )?sesuai (?:lagi )?dengan (?:perkembangan|kebutuhan|tuntutan|dinamika|keadaan|kondisi))(?![a-zÀ-ỿ])/;

const proceedings =
  /(?<![a-zÀ-ỿ])(?:convicted|charged(?!\s+(?:an?|any|the|for|no|high|illegal|excessive|up|more|rp|(?:[a-z]+\s+){0,2}(?:fees?|costs?|money|sums?|interest))(?![a-z]))|sentenced|indicted|acquitted|(?:di|men|ter)dakwa[a-zÀ-ỿ]*|dakwaan|divonis|dijatuhi|dihukum|dipidana dengan|putusan)(?![a-zÀ-ỿ])/;

/** "placement fees may not be charged to the worker": no charge of a court. */
const feesCharged =
  /(?<![a-z])(?:fees?|costs?|sums?|money|interest|prices?|tax(?:es)?|amounts?|nothing|commissions?)\s[^.;,]{0,40}?(?<![a-z])charged(?![a-z])|(?<![a-z])charged\sto\s(?:the\s)?(?:workers?|employers?|employees?|candidates?|migrants?|victims?)/g;

/** "Recruiters are charged under ...", "whoever is convicted of it": said of anybody, by the law of now. */
const ofAnybody =
  /(?:^|[,;:(]\s*|(?<![a-z])(?:that|which|when|where|if|because|and|but)\s+)(?:whoever|anyone|(?:an?|any|every|no)\s+[a-z]+|(?:(?!the|these|those|his|her|our|their|its|some|several|many|most|both|all|two|three|four|five|six|seven|eight|nine|ten|other|such)[a-z-]+\s+)?[a-z]{3,}s(?:\s+and\s+[a-z]{3,}s)?)(?:\s+who\s[^,.;]{1,40}?)?\s+(?:is|are)\s+(?:(?:usually|still|now|often|commonly)\s+)?(?:charged|indicted|sentenced|convicted)(?![a-z])/g;

const toBeCharged =
  /(?:will|shall|should|must|can|may|is to|are to) (?:(?:now|at present|still|also|currently|today) )?be (?:charged|indicted|prosecuted|sentenced)|(?:akan|harus|dapat|hendak) (?:didakwa|dijerat|dituntut|dipidana)|(?:menyusun|menyiapkan|merumuskan) (?:surat )?dakwaan/;

export const mayBeBefore = /until|before|prior to|sebelum/;
/** "Before the reform", "sebelum UU 18/2017 berlaku", but not "before the licence is issued"; years are for `endsBy`. */
export const beforeThen =
  /(?<![a-zÀ-ỿ])(?:until|before|prior to|sebelum)(?=\s+(?:(?:the|its|their|that|this|entry|into|tahun|bulan|akhir|awal|adanya|era|masa)\s+)*(?:law|act|code|reform|repeal|enact|adopt|implement|new|amend|force|regulation|change|then|now|it\s|undang|uu\b|peraturan|perpres|perubahan|kitab|kuhp|kuhap|ada\b|lahir|berlaku|diberlakukan|diubah|dicabut|diganti|diundangkan|disahkan|terbit|reformasi|pembaruan|aturan|ketentuan|itu\b|ini\b))/;

/** "The agency's licence must be revoked", "izinnya dicabut": what is revoked is no law. */
const permits =
  /(?<![a-zÀ-ỿ])(?:(?:licen[cs]es?|permits?|registrations?|passports?|visas?|accreditations?|citizenship|izin(?: usaha|nya)?|sip3?mi|sipptki|paspor|lisensi)(?:nya)?\s[^.;,]{0,24}(?:revoked|dicabut)|revok(?:e[sd]?|ing|ation of)\s(?:(?:the|its|their|his|her|a|an|any|all)\s)?(?:[a-z']+\s)?(?:licen[cs]es?|permits?|registrations?|passports?|visas?)|(?:mencabut|pencabutan)\s(?:izin|paspor|lisensi))(?![a-zÀ-ỿ])/g;

function withoutPermits(text: string): string {
  return /revok|cabut/.test(text) ? text.replace(permits, " ") : text;
}

/** Verbs that say when, and nothing else. */
const tense = /(?<![a-zÀ-ỿ])(?:was|were|had|then|dibentuk)(?![a-zÀ-ỿ])/g;

const lately =
  /(?<![a-zÀ-ỿ])(?:(?:last|this) (?:week|month)|yesterday|today|(?:pekan|minggu) (?:lalu|ini)|bulan (?:lalu|ini)|kemarin|hari ini)(?![a-zÀ-ỿ])/;
/** So many days at most lie between a "last month" and the memo. */
const latelyDays = 62;

/** The sentence names a time at which the replacement was in force: a year, with its month where it is the very year of the change, or "last month". */
function tellsRecent(one: Told, sentence: Span & { readonly text: string }, end: string): boolean {
  if (isRecent(one, sentence, end)) return true;
  // "In October 2026 three captains were charged. The prosecutor relied on …": the time was told in the sentence before.
  const before = /(?:19|20)\d\d/.test(withoutReferences(one, sentence)) ? undefined : sentenceBefore(one.facts.sentences, sentence.start);
  if (!before) return false;
  const text = one.view.text.slice(before.start, before.end);
  const isOfOld = yearsIn(text).some((year) => year < end.slice(0, 4));
  return !isOfOld && isRecent(one, { ...before, text }, end);
}

/** A sentence without the instruments that it names, whose years are their own. */
function withoutReferences({ facts, view }: Told, sentence: Span): string {
  let text = view.text.slice(0, sentence.end);
  for (const { start, end, yearSpan } of facts.references) {
    const to = Math.min(text.length, Math.max(end, yearSpan?.end ?? 0));
    if (start < to) text = text.slice(0, start) + " ".repeat(to - start) + text.slice(to);
  }
  return text.slice(sentence.start);
}

function isRecent({ context, facts }: Told, sentence: Span & { readonly text: string }, end: string): boolean {
  if (lately.test(sentence.text.toLowerCase()) && Date.parse(end) <= Date.parse(context.date) - latelyDays * 86_400_000) return true;
  for (const found of sentence.text.matchAll(/(?:(?<![a-zÀ-ỿ])([a-z]{3,9})\s+)?(?<![\d/.-])((?:19|20)\d{2})(?!\d|\/\d)/giu)) {
    const at = sentence.start + found.index + found[0].length - 4;
    if (facts.references.some((reference) => at >= reference.start && at < endWithYear(reference))) continue;
    const [, word, year = ""] = found;
    if (year > end.slice(0, 4)) return true;
    const month = months.get(word?.toLowerCase() ?? "");
    if (year === end.slice(0, 4) && (end.slice(5, 7) === "01" || (month !== undefined && month > Number(end.slice(5, 7))))) return true;
  }
  return false;
}
