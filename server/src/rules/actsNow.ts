import type { Span } from "../engine/facts.js";
import { endsBy, speaksOfPast } from "./sentenceSigns.js";

/**
 * A body whose name ended is said to act after that, whatever other year the sentence tells: "The Ministry of Law and Human Rights will send two officers to the victims of 2023", "Pada 3 Maret 2025
 * Kementerian Hukum dan HAM menerbitkan ...". The memo's date is later than the end of the name.
 */
export function actsNow(text: string, { start, end }: Span, sentence: Span, until: string, date: string): boolean {
  // A text without a date that lets a body of long ago act is most often a text of then.
  if (date < until || Number(date.slice(0, 4)) - Number(until.slice(0, 4)) > mostYears) return false;
  const words = text.slice(sentence.start, sentence.end);
  const year = Number(until.slice(0, 4));
  if (tellsChange.test(words.toLowerCase()) || endsBy(words, year)) return false;
  const behind = text.slice(end, Math.min(sentence.end, end + longestAside));
  const before = text.slice(Math.max(sentence.start, start - longestLead), start);
  const dated = dayBefore.exec(before)?.[1];
  if (dated !== undefined) return Number(dated) > year && !speaksOfPast(words);
  return verbNow.test(behind);
}

const mostYears = 5;
const longestAside = 140;
const longestLead = 40;
const aside = "(?:\\s\\([A-Za-z0-9 -]{2,16}\\))?(?:,\\s(?:which|yang)\\s[^,.;]{3,110},)?";
const verbNow = new RegExp(
  `^${aside}\\s(?:(?:will|shall|must|should)\\s(?:(?:now|also|soon)\\s)?(?!(?:be|have\\sbeen)\\s(?:split|dissolved|replaced|renamed))[a-z]+|has\\s(?:now\\s|also\\s|today\\s)?(?!since|been|become|ceased|long|always|ended)(?:[a-z]+ed|sent|set|given|taken|begun|made|put|held|told|written|sought)(?![a-z])|(?:plans|intends|needs|wants|is\\s(?:now|currently|to|preparing|drafting|planning))\\s|(?:now|currently)\\s|(?:akan|kini|sekarang|sedang|tengah|perlu|harus|wajib|diminta)\\s)`,
);
const dayBefore =
  /(?:^|[\s(])(?:[Oo]n|[Ii]n|[Ss]ince|[Bb]y|[Pp]ada|[Ss]ejak|[Pp]er|[Tt]ahun|[Tt]anggal)\s(?:(?:tahun|tanggal|early|late|mid|awal|akhir)[\s-])?(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\s)?(20\d\d),?\s(?:the\s)?$/;
const tellsChange =
  /(?<![a-z])(?:merg\w+|consolidat\w+|absorb\w+|becomes?|clos\w+|cease\w*|gave way|turn\w* into|melebur|digabung\w*|dilebur|menjadi kementerian|menjadi badan|split|splits|parted|dissol\w+|renam\w+|former\w*|then|successors?|predecessors?|dipecah|dibubarkan|berubah|berganti|digantikan|mantan|semula|dulu|dahulu|lama|eks|saat itu|ketika itu|kala itu|arsip|archives?)(?![a-z])/;
