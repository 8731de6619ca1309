import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areTurned } from "./areTurned.js";
import { levelOf, sourceOf } from "./instruments.js";
import { smallWords } from "./longerNames.js";

/** A numbered general recommendation or comment of a committee, and what it is about, in its big words. */
interface Recommendation {
  readonly concept: Concept;
  readonly kind: string;
  readonly number: string;
  readonly subject: readonly string[];
}

/**
 * Findings on a general recommendation or comment of a treaty's committee that stands under another number than the one with its subject: "General Recommendation No. 36 on trafficking in women and girls in the
 * context of global migration" for No. 38. Every committee numbers its own, so that only the words of a title known to the base tell.
 */
export function* wrongRecommendations({ text }: BlockView, { quoted }: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  if (quoted || !/general\s(?:rec|com)|(?:rekomendasi|komentar)\sumum/i.test(text)) return;
  yield* wrongCommittees(text, context);
  yield* unknownNumbers(text, context);
  for (const match of text.matchAll(numbered)) {
    const [all, kind = "", number = "", said = ""] = match;
    if (/(?:joint|bersama|gabungan)\s$/i.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
    const right = withSubject(context.lexicon, kindOf(kind), bigWords(said));
    if (!right || right.number === number || isNegated.test(said) || suitsOwn(context.lexicon, kindOf(kind), number, bigWords(said)))
      continue;
    yield numberFinding(match.index, match.index + all.indexOf(number, kind.length), number, right);
  }
}

/** The number at `at`, of the words that begin at `start`, is not that of the recommendation with the subject beside it. */
function numberFinding(start: number, at: number, number: string, { concept, number: right }: Recommendation): FindingDraft {
  const end = at + number.length;
  return {
    start,
    end,
    message: `The subject beside it is that of No. ${right} ("${concept.instrument?.title.en ?? concept.id}"). Write No. ${right}, or check the subject.`,
    level: levelOf(concept, "warning"),
    ...sourceOf(concept),
    fixes: [{ title: `Write "No. ${right}"`, edits: [{ start: at, end, text: right }] }],
  };
}

const numbered =
  /(?<![A-Za-z])(General\sRecommendation|General\sComment|Rekomendasi\sUmum|Komentar\sUmum)(?:\s(?:CEDAW|CRC|CMW|Komite))?\s+(?:No\.?\s*|Nomor\s+|number\s+)?(\d{1,2})(?![\d/])(?:\s*\(\d{4}\)|\sTahun\s\d{4}|,?\s(?:of|dari)\s(?:the\s)?(?:Committee|Komite)[^,.;()]{0,90}|,?\s\(?CEDAW\)?){0,3},?\s*(?::|\s(?:(?:yang|which|that|juga|also|itu|ini|khusus|specifically)\s)*(?:on|concerning|tentang|mengenai|(?:is|was)\s(?:about|on|devoted\sto)|deals?\swith|dealt\swith|addresse[sd]|covers?|treats?|concerns|speaks?\sof|is\sdedicated\sto|membahas|mengatur|memuat|menyoroti|menguraikan|berisi|berbicara\s(?:tentang|mengenai|soal))\s)\s*([^.;:()]{8,160})/gi;
const isNegated = /(?<![a-z])(?:not|bukan|nor|neither)(?![a-z])/i;

const numberedAlone =
  /(?<![A-Za-z])(General\sRecommendation|General\sComment|Rekomendasi\sUmum|Komentar\sUmum)(?:\s(?:CEDAW|CRC|CMW|Komite))?\s+(?:No\.?\s*|Nomor\s+|number\s+)(\d{1,2})(?![\d/])([^.;|]{20,260})/gi;

/** "General recommendation No. 83 (2020), in which States are urged to address trafficking in women and girls in the context of global migration": no committee has so many, and the whole subject of one follows. */
function* unknownNumbers(text: string, context: RuleContext): Generator<FindingDraft> {
  for (const match of text.matchAll(numberedAlone)) {
    const [, kind = "", number = "", rest = ""] = match;
    const own = recommendations(context.lexicon).filter((one) => one.kind === kindOf(kind));
    if (Number(number) < highest && own.some((one) => one.number === number)) continue;
    if (isNegated.test(rest)) continue;
    const said = ` ${bigWords(rest).join(" ")} `;
    const fitting = own.filter(({ subject }) => subject.length > fewestWords && said.includes(` ${subject.join(" ")} `));
    const [right] = fitting;
    if (!right || fitting.some((one) => one.number !== right.number)) continue;
    if (Number(number) < highest && !areTurned(number, right.number)) continue;
    yield numberFinding(match.index, match.index + match[0].indexOf(number, kind.length), number, right);
  }
}

/** No committee has given so many. */
const highest = 60;

/** The committees that give general recommendations and comments, as texts call them. */
const committees: readonly { readonly issuer: RegExp; readonly called: RegExp; readonly en: string; readonly id: string }[] = [
  {
    issuer: /Discrimination against Women/,
    called:
      /^(?:CEDAW|(?:Committee on |Komite )(?:the )?(?:CEDAW|(?:Elimination of |Penghapusan )(?:All Forms of |Segala Bentuk )?(?:Discrimination [Aa]gainst Women|Diskriminasi [Tt]erhadap (?:Perempuan|Wanita))))/,
    en: "Committee on the Elimination of Discrimination against Women",
    id: "Komite Penghapusan Diskriminasi terhadap Perempuan",
  },
  {
    issuer: /Rights of the Child/,
    called: /^(?:CRC|(?:Committee on |Komite )(?:the )?(?:CRC|Rights of the Child|Hak(?:-[Hh]ak)? Anak))/,
    en: "Committee on the Rights of the Child",
    id: "Komite Hak Anak",
  },
  {
    issuer: /Migrant Workers/,
    called:
      /^(?:CMW|(?:Committee on |Komite )(?:the )?(?:CMW|Migrant Workers|Protection of the Rights of All Migrant Workers|(?:(?:Perl|Pel)indungan Hak(?:-[Hh]ak)? )?(?:Seluruh |Semua )?Pekerja Migran))/,
    en: "Committee on Migrant Workers",
    id: "Komite Pekerja Migran",
  },
  {
    issuer: /Human Rights Committee/,
    called: /^(?:Human Rights Committee|Komite (?:Hak Asasi Manusia|HAM))/,
    en: "Human Rights Committee",
    id: "Komite Hak Asasi Manusia",
  },
  {
    issuer: /against Torture/,
    called: /^(?:Committee against Torture|Komite (?:Menentang|Anti|Antip)\s?[Pp]?enyiksaan)/,
    en: "Committee against Torture",
    id: "Komite Menentang Penyiksaan",
  },
];

const ofCommittee =
  /(?<![A-Za-z])(General\s[Rr]ecommendation|General\s[Cc]omment|general\srecommendation|general\scomment|[Rr]ekomendasi\s[Uu]mum|[Kk]omentar\s[Uu]mum)\s+(?:No\.?\s*|Nomor\s+|number\s+)(\d{1,2})(?:\s\((\d{4})\)|\s[Tt]ahun\s(\d{4}))?,?\s(?:of\s(?:the\s)?|by\s(?:the\s)?|dari\s|oleh\s)?(?=[A-Z])([A-Za-z][^.;:()|]{3,200})/g;

/** "General recommendation No. 38 (2020) of the Committee on Migrant Workers deals with trafficking in women and girls": number and subject are those of another committee's. */
function* wrongCommittees(text: string, context: RuleContext): Generator<FindingDraft> {
  for (const match of text.matchAll(ofCommittee)) {
    const [all, kind = "", number = "", year, tahun, rest = ""] = match;
    const named = committees.find(({ called }) => called.test(rest));
    const written = named?.called.exec(rest)?.[0];
    if (!named || written === undefined || isNegated.test(all)) continue;
    const said = bigWords(rest.slice(written.length));
    const fitting = recommendations(context.lexicon).filter((one) => {
      const issuer = one.concept.instrument?.issuer ?? "";
      const isOfYear = (year ?? tahun) === undefined || one.concept.instrument?.adopted?.startsWith(year ?? tahun ?? "");
      return one.number === number && isOfYear && !named.issuer.test(issuer) && holdsSubject(said, one.subject);
    });
    const [right] = fitting;
    const own = right && committees.find(({ issuer }) => issuer.test(right.concept.instrument?.issuer ?? ""));
    if (!right || !own || fitting.some(({ concept }) => concept !== right.concept)) continue;
    const start = match.index + all.length - rest.length;
    const end = start + written.length;
    const isIndonesian = /^[rk]/i.test(kind) && /umum/i.test(kind);
    const instead = /^[A-Z]{3,5}$/.test(written) ? (own.called.source.match(/[A-Z]{3,5}/)?.[0] ?? own.en) : isIndonesian ? own.id : own.en;
    yield {
      start,
      end,
      level: levelOf(right.concept, "warning"),
      message: `The one of this number and subject is that of the ${own.en} ("${right.concept.instrument?.title.en ?? right.concept.id}"). Write "${instead}".`,
      fixes: [{ title: `Write "${instead}"`, edits: [{ start, end, text: instead }] }],
      ...sourceOf(right.concept),
    };
  }
}

/** Words of a subject stand among those that are said; number and committee are judged besides. */
function holdsSubject(said: readonly string[], subject: readonly string[]): boolean {
  return subject.length > 0 && subject.filter((word) => said.includes(word)).length >= Math.min(fewestWords, subject.length);
}

function kindOf(written: string): string {
  return /rec|rek/i.test(written) ? "recommendation" : "comment";
}

function bigWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-zà-ỿ]+/)
    .filter((word) => word.length > 1 && !smallWords.has(word));
}

/** So many words at the beginning of a subject tell it from those of others. */
const fewestWords = 3;

/** The one recommendation of the kind whose subject begins with the words that are said. */
function withSubject(lexicon: Lexicon, kind: string, said: readonly string[]): Recommendation | undefined {
  const fitting = recommendations(lexicon).filter((one) => {
    if (one.kind !== kind) return false;
    // "Treatment of unaccompanied and separated children": its first words may be left out.
    return [0, 1].some((from) => {
      const count = Math.min(one.subject.length - from, said.length);
      let same = 0;
      while (same < count && one.subject[from + same] === said[same]) same++;
      return same >= fewestWords;
    });
  });
  const [first] = fitting;
  return fitting.every(({ number }) => number === first?.number) ? first : undefined;
}

/** What is said may be the subject of the one that has the number: No. 19 is on violence against women, No. 35 on gender-based violence against women. */
function suitsOwn(lexicon: Lexicon, kind: string, number: string, said: readonly string[]): boolean {
  return recommendations(lexicon).some(
    (one) => one.kind === kind && one.number === number && one.subject.every((word) => said.includes(word)),
  );
}

const known = new WeakMap<Lexicon, readonly Recommendation[]>();

function recommendations(lexicon: Lexicon): readonly Recommendation[] {
  let found = known.get(lexicon);
  if (!found) {
    found = instrumentIndex(lexicon).notes.flatMap(({ id }) => {
      const concept = instrumentOf(lexicon, id);
      const { en, id: indonesian } = concept?.instrument?.title ?? {};
      return [en, indonesian].flatMap((title) => {
        const [, kind, number, subject] = titleOf.exec(title ?? "") ?? [];
        return concept && kind && number && subject ? [{ concept, kind: kindOf(kind), number, subject: bigWords(subject) }] : [];
      });
    });
    known.set(lexicon, found);
  }
  return found;
}

const titleOf =
  /^(General recommendation|General comment|Rekomendasi Umum|Komentar Umum) (?:No\.|Nomor) (\d+)(?: \(\d{4}\))?(?::| on| tentang) (?:the |updating )?(.+)$/i;
