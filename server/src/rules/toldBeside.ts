import { spellsOut } from "../engine/initials.js";

/** What stands before the name of a vessel: motor vessel, warship, patrol boat, in the fleets of the region. */
const vessels: ReadonlySet<string> = new Set("KRI KM KMP KLM KMN KN KP KAL MV FV MT BRP KD RSS HMAS HMS USS".split(" "));

/** "KRI Bima Suci", "MV *Sinar Jaya*": the letters belong to a vessel's name, which nobody spells out. */
export function isOfVessel(letters: string, text: string, end: number): boolean {
  // "KRI Tawau" is a consulate.
  if (letters === "KRI" && /^\s(?:Tawau|Songkhla|Darwin|Davao|Vanimo|Kuching|Johor|Penang|Kota)(?![a-z])/.test(text.slice(end, end + 12)))
    return false;
  return vessels.has(letters) && /^\s["\u201c*_]{0,2}[A-Z][A-Za-z]/.test(text.slice(end, end + 6));
}

/** "the PMI, the purchasing managers' index, fell": the words set off right behind the letters are those that they stand for. */
export function isToldBehind(key: string, text: string, end: number): boolean {
  const behind = text.slice(end, end + longestApposition);
  if (saysMeaning.test(behind)) return true;
  const inBracket = saidOfIt.exec(behind)?.[1];
  if (inBracket !== undefined && spellsOut(key, inBracket) !== undefined) return true;
  const words = /^,\s(?:(?:or\s|that is,?\s|yaitu\s|yakni\s)?(?:the\s|an?\s)?)([A-Za-z][A-Za-z'\u2019 -]{5,80}?)(?:[,;)]|\.(?:\s|$))/.exec(
    text.slice(end, end + longestApposition),
  )?.[1];
  return words !== undefined && spellsOut(key, words) === "strict";
}

/** "KKP here means the fisheries ministry", "AKP di sini berarti awak kapal". */
const saysMeaning =
  /^["\u201d*_]*\s(?:(?:here|in this (?:memo|note|paper|text)|di sini|dalam (?:memo|nota|tulisan) ini)\s(?:means|stands for|refers to|denotes|is short for|berarti|maksudnya|merujuk|mengacu|adalah singkatan)|(?:stands for|is short for|adalah singkatan|merupakan singkatan))(?![a-z])/;
/** "AKP is a rank (Ajun Komisaris Polisi)". */
const saidOfIt =
  /^["\u201d*_]*\s(?:is|was|are|adalah|ialah|merupakan)\s(?:(?:an?|the|one)\s)?[a-z][a-z -]{2,40}\s\(["\u201c*_]*([A-Za-z][A-Za-z'\u2019 -]{5,80}?)["\u201d*_]*\)/;
const longestApposition = 110;

/** "TPPO-01,korban dirujuk": letters of a code with its number, and "KRI in the sense of a consulate": letters spoken of. */
export function isCodeOrWord(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + longestSign);
  if (/^,?\s(?:in the (?:older |other |wider )?sense|(?:dalam|pada) (?:arti|pengertian|makna)|bukan(?:lah)? singkatan)/.test(after))
    return true;
  const before = text.slice(Math.max(0, start - longestSign), start);
  // "laptops (model TIP-21)", "hotline SAPA 129": the name of a thing.
  if (ofThing.test(before) && /^[- ]?\d{1,4}[A-Z]?(?![\d/-])/.test(after)) return true;
  if (ofLine.test(before) && /\s\d{3}$/.test(text.slice(start, end))) return true;
  return (
    /^-\d{1,4}(?![\d/-])/.test(after) &&
    (/^-0\d/.test(after) || /(?:^|[\n,;|\t])\s?$/.test(text.slice(0, start)) || /^-\d{1,4}[,;|\t]/.test(after))
  );
}

/** What has a make, a number or a name of letters and figures. */
const ofThing = /(?<![a-z])(?:models?|types?|serial(?: number)?|brand|make|batch|tipe|seri|merek|merk|flight|penerbangan)\s["\u201c*_(]*$/i;
const ofLine = /(?<![a-z])(?:hotlines?|helplines?|call cent(?:er|re)|layanan|saluran(?: siaga)?|nomor)\s["\u201c*_(]*$/i;
const longestSign = 24;
