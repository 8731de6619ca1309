import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { hashWord } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/** The summits of ASEAN by number, with year and place; two were held together now and then; the fourteenth is left out, as it had two places (https://global.chinadaily.com.cn/world/2015liattendsASEAN/2015-11/20/content_22505291_2.htm, https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean-summits-has-indonesia-hosted-the-most, https://www.hubbry.com/ASEAN_Summit). */
const summits: ReadonlyMap<number, readonly [year: number, place: string]> = new Map([
  [15, [2009, "Hua Hin"]],
  [16, [2010, "Hanoi"]],
  [17, [2010, "Hanoi"]],
  [18, [2011, "Jakarta"]],
  [19, [2011, "Bali"]],
  [20, [2012, "Phnom Penh"]],
  [21, [2012, "Phnom Penh"]],
  [22, [2013, "Bandar Seri Begawan"]],
  [23, [2013, "Bandar Seri Begawan"]],
  [24, [2014, "Nay Pyi Taw"]],
  [25, [2014, "Nay Pyi Taw"]],
  [27, [2015, "Kuala Lumpur"]],
  [28, [2016, "Vientiane"]],
  [29, [2016, "Vientiane"]],
  [30, [2017, "Manila"]],
  [31, [2017, "Manila"]],
  [32, [2018, "Singap"]],
  [33, [2018, "Singap"]],
  [34, [2019, "Bangkok"]],
  [35, [2019, "Bangkok"]],
  [36, [2020, "Hanoi"]],
  [37, [2020, "Hanoi"]],
  [38, [2021, "Bandar Seri Begawan"]],
  [39, [2021, "Bandar Seri Begawan"]],
  [40, [2022, "Phnom Penh"]],
  [41, [2022, "Phnom Penh"]],
  [42, [2023, "Labuan Bajo"]],
  [43, [2023, "Jakarta"]],
  [44, [2024, "Vientiane"]],
  [45, [2024, "Vientiane"]],
  [46, [2025, "Kuala Lumpur"]],
  [47, [2025, "Kuala Lumpur"]],
]);

/** Who chaired ASEAN in which years, by how the country's name begins in both languages. */
const chairs: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^Indonesia/, [2011, 2023]],
  [/^(?:Kamboja|Cambodia)/, [2012, 2022]],
  [/^Brunei/, [2013, 2021]],
  [/^Myanmar/, [2014]],
  [/^Malaysia/, [2015, 2025]],
  [/^Lao/, [2016, 2024]],
  [/^(?:Filipina|(?:the )?Philippines)/, [2017, 2026]],
  [/^Singap/, [2018]],
  [/^Thailand/, [2009, 2019]],
  [/^Viet/, [2010, 2020]],
];
const [firstKnown, lastKnown] = [2010, 2026];

const heads = new HashFilter(["ktt", "tinggi", "summit", "ketua", "keketuaan", "chair", "chairmanship"].map(hashWord));

/** A summit of ASEAN with another number than its place and year have ("KTT ASEAN ke-32 di Labuan Bajo"), and a State that is said to have chaired ASEAN in another's year. */
export function* aseanMeetings({ tokens, zones, text }: BlockView, { quoted }: BlockFacts): Generator<FindingDraft> {
  if (quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    if (!heads.mayHave(tokens.hashes[at] as number) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const draft = wrongSummit(text, start, tokens.ends[at] as number) ?? wrongChair(text, start);
    if (draft && !isMarkedSic(text, draft.end)) yield draft;
  }
}

function wrongSummit(text: string, start: number, end: number): FindingDraft | undefined {
  const head = headOf(text, start, end);
  const own = head && summits.get(Number(head.figures));
  // "The 40th and 41st ASEAN Summits".
  if (!head || !own || /^s(?![a-z])/.test(text.slice(head.end, head.end + 2))) return undefined;
  const from = head.end;
  const where =
    /^(?:,?\s(?:(?:yang|which was|that was|was|itself|resmi)\s)*(?:digelar|diadakan|berlangsung|dilaksanakan|diselenggarakan|dibuka|held|convened|took place|opened))?\s(?:di|in|at)\s([A-Z][A-Za-z]+(?:\s[A-Z][a-z]+){0,2})/.exec(
      text.slice(from, from + 80),
    ) ?? /^\s\(([A-Z][A-Za-z]+(?:\s[A-Z][a-z]+){0,2})(?=,\s)/.exec(text.slice(from, from + 40));
  const placed = from + (where?.[0].length ?? 0);
  const when =
    /^(?:,?\s(?:[A-Z][A-Za-z]+(?:\s[A-Z][a-z]+)?,?\s)?(?:pada\s|tahun\s|tanggal\s|in\s|on\s)*|\s\()(?:\d{1,2}(?:[-\u2013]\d{1,2})?\s)?(?:[A-Z][a-z]{2,8}\s)?(20\d\d)(?!\d)/.exec(
      text.slice(placed, placed + 60),
    );
  const year = when?.[1];
  const place = where ? [...summits.values()].find(([, one]) => (where[1] ?? "").startsWith(one))?.[1] : undefined;
  const isOwnPlace = place === undefined || own[1] === place;
  const isOwnYear = year === undefined || own[0] === Number(year);
  if ((isOwnPlace && isOwnYear) || (place === undefined && year === undefined)) return undefined;
  const right = [...summits]
    .filter(([, [held, one]]) => (place === undefined || one === place) && (year === undefined || held === Number(year)))
    .map(([number]) => number);
  const ownPlace = own[1] === "Singap" ? (head.isEnglish ? "Singapore" : "Singapura") : own[1];
  const ends = [head.numberEnd];
  const fixes =
    right.length > mostOffered
      ? []
      : right.map((number) => writeFix(head.numberAt, head.numberEnd, head.isEnglish ? ordinal(number) : String(number)));
  // Where number and year agree the place is the slip, and where number and place agree the year.
  if (where?.[1] !== undefined && place !== undefined && !isOwnPlace && year !== undefined && isOwnYear) {
    const to = from + where[0].length;
    ends.push(to);
    fixes.unshift(writeFix(to - where[1].length, to, ownPlace));
  }
  if (when && year !== undefined && place !== undefined && isOwnPlace) {
    const to = placed + when[0].length;
    ends.push(to);
    fixes.unshift(writeFix(to - year.length, to, String(own[0])));
  }
  return {
    start: head.numberAt,
    end: Math.max(...ends),
    level: "information",
    message: `The ${ordinal(Number(head.figures))} ASEAN Summit was held in ${ownPlace} in ${own[0]}. Check the number, the place and the year.`,
    fixes,
  };
}

interface Head {
  readonly figures: string;
  readonly isEnglish: boolean;
  readonly numberAt: number;
  readonly numberEnd: number;
  /** Where the name of the meeting ends. */
  readonly end: number;
}

/** "KTT ASEAN ke-42", "KTT ke-42 ASEAN", "Konferensi Tingkat Tinggi ASEAN ke-42", "the 42nd ASEAN Summit". */
function headOf(text: string, start: number, end: number): Head | undefined {
  const long = /^Tinggi\s(?:\(KTT\)\s)?/.exec(text.slice(start, start + 16))?.[0];
  const short = long !== undefined && /Konferensi\sTingkat\s$/.test(text.slice(Math.max(0, start - 20), start)) ? long : undefined;
  const opening = short ?? (/^KTT\s/.test(text.slice(start, start + 4)) ? "KTT " : undefined);
  const indonesian =
    opening === undefined
      ? /^Summit\ske-(\d\d)(?![\d-])/.exec(text.slice(start, start + 24))
      : /^(?:ASEAN\ske-(\d\d)|ke-(\d\d)\sASEAN)(?![\d-])/.exec(text.slice(start + opening.length, start + opening.length + 16));
  if (indonesian) {
    if (opening === undefined && !/ASEAN\s$/.test(text.slice(Math.max(0, start - 6), start))) return undefined;
    const figures = indonesian[1] ?? indonesian[2] ?? "";
    const to = start + (opening?.length ?? 0) + indonesian[0].length;
    const numberAt = start + (opening?.length ?? 0) + indonesian[0].indexOf(figures);
    return { figures, isEnglish: false, numberAt, numberEnd: numberAt + figures.length, end: to };
  }
  const english = /(?<![\d-])(\d\d)(?:st|nd|rd|th)\sASEAN\s$/.exec(text.slice(Math.max(0, start - 14), start));
  if (english?.[1] === undefined || !/^Summit/i.test(text.slice(start, end))) return undefined;
  const numberAt = start - english[0].length;
  return { figures: english[1], isEnglish: true, numberAt, numberEnd: numberAt + 4, end };
}

const mostOffered = 2;

function ordinal(value: number): string {
  const last = value % 10;
  return `${value}${value > 20 && last === 1 ? "st" : value > 20 && last === 2 ? "nd" : value > 20 && last === 3 ? "rd" : "th"}`;
}

function wrongChair(text: string, start: number): FindingDraft | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(start, start + 90);
  if (!/20\d\d/.test(after)) return undefined;
  const said = chairAfterCountry.exec(`${before}\u0000${after}`) ?? chairThenCountry.exec(after);
  const [whole, country = "", written = ""] = said ?? [];
  if (whole === undefined) return undefined;
  const year = Number(written);
  const years = chairs.find(([name]) => name.test(country))?.[1];
  if (!years || year < firstKnown || year > lastKnown || years.includes(year)) return undefined;
  const joined = after.startsWith(whole) ? start : start - before.length + (said?.index ?? 0);
  const end = joined + whole.replace("\u0000", "").length;
  const nearest = [...years].sort((one, other) => Math.abs(one - year) - Math.abs(other - year))[0] as number;
  return {
    start: end - written.length,
    end,
    level: "information",
    message: `${country.replace(/^the /, "")} chaired ASEAN in ${years.join(" and ")}, not in ${year}.`,
    fixes: [writeFix(end - written.length, end, String(nearest))],
  };
}

const countries =
  "Indonesia|Kamboja|Cambodia|Brunei Darussalam|Brunei|Myanmar|Malaysia|Laos|Lao PDR|Filipina|the Philippines|Singapura|Singapore|Thailand|Viet Nam|Vietnam";
/** "Indonesia menjadi Ketua ASEAN tahun 2022", "Malaysia's Chairmanship of ASEAN in 2024"; a mark stands where the word for the chair begins. */
const chairAfterCountry = new RegExp(
  `(?<![A-Za-z])(${countries})(?:['\u2019]s?)?\\s(?:(?:telah\\s|saat\\s)?(?:menjadi|sebagai|selaku|memegang|menjabat(?:\\ssebagai)?|as|was|became|is|held)\\s)?(?:the\\s)?(?:ASEAN\\s)?\u0000(?:[Kk]etua\\sASEAN|[Kk]eketuaan\\sASEAN|[Cc]hair(?:manship)?(?:\\sof\\sASEAN)?)(?:\\s(?:pada\\stahun|pada|untuk\\stahun|untuk|tahun|in|for|of))?\\s(20\\d\\d)(?!\\d|[-\u2013]\\d)`,
);
/** "Keketuaan Indonesia di ASEAN 2022". */
const chairThenCountry = new RegExp(
  `^[Kk]eketuaan\\s(?:ASEAN\\s)?(${countries})(?:\\s(?:di|dalam|untuk|pada|atas)\\sASEAN)?(?:\\s(?:pada\\stahun|pada|tahun))?\\s(20\\d\\d)(?!\\d|[-\u2013]\\d)`,
);
