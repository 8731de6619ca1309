import { endWithTitle } from "../engine/endWithYear.js";
import type { Reference } from "../engine/facts.js";

/**
 * A name that belongs to the thing spoken of, and is not that thing: "the review mechanism of UNTOC was adopted", "peraturan pelaksanaan UU 21/2007 diundangkan", "UNTOC's trafficking protocol". What is told in
 * a clause of its own is told of the name ("under ACTIP, signed in 2015,"), and so is what happens to a text ("the signing of ACTIP", "pihak pada ACTIP").
 */
export function isOwned(text: string, reference: Reference): boolean {
  // Read in small letters: a pattern that need not ignore case is compiled in a third of the time.
  const after = text.slice(endWithTitle(reference), endWithTitle(reference) + longest);
  if (ownedAfter.test(after.toLowerCase())) return true;
  const before = text.slice(Math.max(0, reference.start - longest), reference.start).toLowerCase();
  return (ownersBefore.test(before) || headBefore.test(before)) && !eventOf.test(before) && !ownClause.test(after);
}

const longest = 80;

/** "'s trafficking protocol", but not "'s entry into force". */
const ownedAfter =
  /^["\u201d*_)]*['\u2019]s\s+(?!(?:[a-z]+ )?(?:entry|ratification|signature|signing|adoption|promulgation|enactment|commencement|accession|transposition|incorporation))/;
const ownersBefore =
  /(?<![a-z])(?:of|to|on|under|for|implementing|supplementing|concerning|against|dalam|atas|tentang|menurut|mengenai|perihal|di bawah|berdasarkan|sesuai|terhadap|dari|untuk|pada)\s+(?:the\s+)?(?:un\s+|united nations\s+|ilo\s+|pbb\s+)?["\u201c*_(]*$/;
/** Nouns that own the name after them without a word between. */
const headBefore =
  /(?<![a-z])(?:peraturan|pelaksana(?:an|nya)?|turunan|pedoman|panduan|komentar umum(?: (?:no\.?|nomor) \d+)?|mekanisme|bab|pasal \d+[a-z]?(?: ayat \(\d+\))?|putusan|protokol opsional(?: (?:pertama|kedua|ketiga|ke-\d))?|pernyataan|rekomendasi|komite|laporan|naskah akademik|sekretariat|konferensi negara pihak|perubahan)\s+["\u201c*_(]*$/;
/** What happens to a text, or a State's part in it. */
const eventOf =
  /(?<![a-z])(?:birth|part(?:y|ies)|acced\w*|accession|ratif\w*|sign\w*|adopt\w*|entry into force|in force|enact\w*|promulgat\w*|conclu\w*|commence\w*|according|pursuant|refer\w*|approv\w*|text|title|bound|belong\w*|adher\w*|join\w*|outside|pihak|peserta|pengesahan|mengesahkan|disahkan|ratifikasi|aksesi|penanda\s?tangan\w*|pengundangan|pemberlakuan|berlakunya|pengadopsian|lahirnya|mengikat|terikat|naskah|bergabung)\s+(?:(?:by|oleh) [a-z]\w+\s+)?(?:of|to|on|for|dalam|atas|dari|untuk|pada|terhadap)?\s*(?:the\s+)?(?:un\s+|united nations\s+|ilo\s+|pbb\s+)?["\u201c*_(]*$/;
const ownClause = /^["\u201d*_]*\s*(?:\([A-Za-z\s-]{2,16}\)[*_]*\s*)?(?:[,(]|\u2013|\u2014|-\s|which|that|yang|itu|ini|tersebut|sendiri)/;

/** Nouns of texts that something may be told of in the place of the instrument that is named. */
export const otherTextNoun =
  /(?<![a-z])(?:regulations?|guidelines?|plans?|statements?|memorand(?:um|a)|mou|decrees?|resolutions?|amendments?|handbook|guide|summit|manual|circular|judge?ments?|rulings?|comments?|reports?|bills?|drafts?|policy|strategy|peraturan|kitab|pedoman|panduan|putusan|edaran|rencana|pernyataan|nota|resolusi|perubahan|laporan|rancangan|kebijakan|strategi|komentar)(?![a-z])/i;

/** Names of States and of groups of them; the treaties' own state of affairs there is another one than Indonesia's. */
const states =
  /(?<![A-Za-z])(?:Indonesia(?!n)|RI|Malaysia|Filipina|(?:the )?Philippines?|Thailand|Viet\s?nam|Kamboja|Cambodia|Lao(?:s| PDR)?|Myanmar|Singapur[ae]?|Singapore|Brunei(?: Darussalam)?|Timor[- ]Leste|Australia|Selandia Baru|New Zealand|China|Tiongkok|Taiwan|Hong Kong|Jepang|Japan|Korea|India|Bangladesh|Nepal|Pakistan|Sri Lanka|Belanda|(?:the )?Netherlands|(?:the )?United (?:States|Kingdom|Arab Emirates)|Amerika|Inggris|Saudi|Arab Saudi|Qatar|Kuwait|Bahrain|Oman|Yordania|Jordan|Lebanon|Turki|T\u00fcrkiye|Turkey|Iran|Uni Emirat Arab|(?:the )?European Union|Uni Eropa|Papua Nugini|Papua New Guinea|Fiji|Mexico|Meksiko|Brazil|Brasil|Jerman|Germany|Prancis|France|Italia|Italy|Spain|Spanyol)(?![a-z])/g;

/** Another State than Indonesia is the last that is named in a text; no State at all is undefined. */
export function lastState(text: string): "indonesia" | "other" | undefined {
  const last = [...text.matchAll(states)].at(-1);
  if (!last) return undefined;
  if (!/^(?:Indonesia|RI)/.test(last[0])) return "other";
  // "Timor-Leste, unlike Indonesia,": whom it is told of stands before.
  return /(?:unlike|besides|except|berbeda dengan|tidak seperti|selain|kecuali|dari|asal|luar|of|from|outside|near|neighbou?rs?)\s(?:the\s)?$/i.test(
    text.slice(0, last.index),
  )
    ? "other"
    : "indonesia";
}

/** A State, "us" or "there": what is told may be of the force of a treaty for it. */
export function namesAnyState(text: string): boolean {
  return (
    text.search(states) >= 0 ||
    /(?<![a-z])(?:us|our|ours|we|here|there|kita|kami|negara ini|this country|state part(?:y|ies))(?![a-z])/i.test(text)
  );
}

/** The sentence asks, or tells what others hold. */
export const isReported =
  /\?["\u201d]?\s*$|(?<![a-z])(?:(?:is|was) (?:sometimes |often |widely )?(?:said|believed|thought|assumed|alleged)|claims? (?:that|to)|claimed|allege[a-z]*|anggapan|dianggap|bilang|dikatakan|disebut-sebut|benarkah|siapa|incorrect|out of date|outdated|untrue|not true|false|tidak benar|tidak betul|keliru|in the words of|complained?|critics|myth|mitos|misconception|wrong(?:ly)?|mistaken(?:ly)?)(?![a-z])/i;

/** How it was done, or with what: that alone may be denied. */
export const ofManner =
  /^[^.;]{0,90}?\s(?:secara|dengan (?:reservasi|syarat|mudah|sukarela|terpaksa)|tanpa|in vain|without|lightly|only to|to please)(?![a-z])/i;
