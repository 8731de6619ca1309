import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { months } from "../engine/words.js";
import { calendarNames } from "./calendarNames.js";
import { writeFix } from "./writeFix.js";

const mayBeDay = /(?:Day|DAY)(?![a-z])|(?:Hari|HARI)\s/;
const monthNames = [...new Set([...calendarNames.en.months, ...calendarNames.id.months])].join("|");
const date = `(?<date>(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s(?:${monthNames})|(?:${monthNames})\\s\\d{1,2}(?:st|nd|rd|th)?)(?![A-Za-z\\d])(?<year>,?\\s(?:19|20)\\d\\d)?`;
/** Behind the day: "falls on 30 July", "(30 July)", "diperingati setiap tanggal 30 Juli", ", 30 July,". */
const said =
  "(?:which|that|yang|is|was|has|been|falls|fell|itself|observed|marked|held|kept|celebrated|commemorated|jatuh|diperingati|dirayakan|ditetapkan|selalu|always|globally|worldwide|annually|each|every|year|setiap|tiap|tahun|tahunnya|on|pada|tanggal|the|oleh|dunia|PBB)";
const behind = new RegExp(`^["\\u201d*_]*(?:\\s\\([A-Z]{3,6}\\))?(?:\\s?\\(|\\s?[:\\u2013\\u2014|]\\s|,?\\s)(?:${said}\\s)*${date}`);
/** Before it: "Every year on 30 July, World Day ...", "30 July is the ...", "30 Juli sebagai Hari ...". */
const before = new RegExp(
  `${date}(?:,\\s(?:the\\s|is\\s)?|\\s\\((?:the\\s)?|\\s(?:(?:is|was|as|adalah|ialah|merupakan|sebagai|diperingati|ditetapkan|dirayakan|dikenal|marks|designated|has|been|the|annual|UN|internationally)\\s)+|\\s?[:|\\u2013\\u2014]\\s?(?:the\\s)?)["\\u201c*_]*$`,
);
/** "Every year on 30 July the world marks", "Setiap 18 Desember dunia memperingati". */
const keeps = new RegExp(
  `(?:[Ee](?:very|ach)(?:\\syear)?|[Ss]etiap|[Tt]iap|On|[Pp]ada)\\s(?:(?:on|tanggal|setiap|tahun|pada)\\s)*${date},?\\s(?!.*\\d)[^.;:,]{2,50}\\s(?:marks?|observes?|celebrates?|commemorates?|keeps?|memperingati|merayakan)\\s(?:the\\s)?["\\u201c*_]*$`,
);
/** It was kept then: people keep a day a little earlier or later. */
const isPast = /(?<![a-z])(?:was|were|fell|had been)(?![a-z])/;
const unlikely = /(?<![a-z])(?:not|bukan|wrongly|mistakenly|keliru|salah|instead|moved|postponed|dimajukan|diundur)(?![a-z])/i;
const aroundIt =
  /(?<![a-z])(?:week of|eve of|around|ahead of|before|after|following|mark(?:ing)?|for|celebrat(?:e|ing)|commemorat(?:e|ing)|towards?|occasion of|menjelang|usai|setelah|sebelum|rangka|rangkaian|memperingati|menyambut|peringatan|pekan)\s(?:the\s|this year's\s)?["\u201c*_]*$/;
/** Behind a day that stands beside its date nothing goes on about something else. */
const endsThere = /^["\u201d*_]*(?:[,.;:)|]|\s*$|\s(?:is|was|itu|ini|tahun|di|yang|which|kita|we)\s|\s\()/;
const longest = 110;

/** Findings on a day that is kept every year, beside another date than its own: "World Day against Trafficking in Persons falls on 30 June", "Pada 18 November, Hari Migran Internasional". */
export function* wrongObservance(view: BlockView, facts: BlockFacts): Generator<FindingDraft> {
  const { text, lexicon } = view;
  if (facts.quoted || !mayBeDay.test(text)) return;
  for (const mention of facts.mentions) {
    if (mention.zone & (zone.quoted | zone.masked) || !mayBeDay.test(text.slice(mention.start, mention.end + 1))) continue;
    const form = mention.forms.find(({ isWrong, termIndex }) => !isWrong && termIndex >= 0);
    const concept = form && lexicon.conceptOf(form);
    const said = concept?.observed === undefined ? undefined : dateBeside(text, mention);
    if (!concept?.observed || !said || !isOther(said, concept.observed)) continue;
    const isIndonesian = /^hari/i.test(text.slice(mention.start, mention.end));
    const instead = written(said.text, concept.observed, isIndonesian);
    const [source] = concept.sources;
    yield {
      start: said.start,
      end: said.end,
      level: "warning",
      message: `This day is kept on ${written("1 January", concept.observed, false)}, not on ${said.text}. Write "${instead}".`,
      fixes: [writeFix(said.start, said.end, instead)],
      ...(source ? { source } : {}),
    };
  }
}

interface Said extends Span {
  readonly text: string;
  readonly month: number;
  readonly day: number;
  /** One time that it was kept, and not the rule. */
  readonly isOnce: boolean;
}

function dateBeside(text: string, { start, end }: Mention): Said | undefined {
  const after = behind.exec(text.slice(end, end + longest));
  const from = Math.max(0, start - longest);
  const kept = after ? null : keeps.exec(text.slice(from, start));
  const found = after ?? kept ?? before.exec(text.slice(from, start));
  const said = found?.groups?.date;
  if (!found || said === undefined) return undefined;
  const at = after ? end + found[0].lastIndexOf(said) : from + found.index + found[0].indexOf(said);
  // "In the week of Human Rights Day, on 8 December": near it, or for its sake.
  if (!kept && aroundIt.test(text.slice(Math.max(0, start - 30), start).toLowerCase())) return undefined;
  if (!after && /,\s(?:the\s|is\s)?["\u201c*_]*$/.test(found[0]) && !endsThere.test(text.slice(end, end + 16))) return undefined;
  if (unlikely.test(text.slice(Math.max(0, Math.min(at, start) - 40), Math.max(at + said.length, end) + 12))) return undefined;
  const month = months.get((/[A-Za-z]{3,}/.exec(said.replace(/^the\s|\sof\s|(?<=\d)(?:st|nd|rd|th)/g, " "))?.[0] ?? "").toLowerCase());
  const day = Number(/\d{1,2}/.exec(said)?.[0]);
  // "held on 28 and 30 July", "23-30 June": a stretch of days.
  if (month === undefined || /\d(?:\s?[-\u2013/]|\s(?:and|to|dan|sampai))\s?$/.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  // "Pada 28 Juli kementerian memperingati": Indonesian has no past of its own.
  const isOnce = found.groups?.year !== undefined || isPast.test(found[0]) || (kept !== null && /^pada/i.test(kept[0]));
  return { start: at, end: at + said.length, text: said, month, day, isOnce };
}

/** Another date, and where one time is told of, one that is a slip for it: the day right and the month another. */
function isOther({ month, day, isOnce }: Said, observed: string): boolean {
  const [rightMonth, rightDay] = observed.split("-").map(Number);
  if (month === rightMonth && day === rightDay) return false;
  return !isOnce || day === rightDay;
}

/** The right date in the manner of the one written. */
function written(said: string, observed: string, isOfIndonesian: boolean): string {
  const [month = 1, day = 1] = observed.split("-").map(Number);
  const name = /[A-Z][a-z]{2,}/.exec(said)?.[0] ?? "";
  const isIndonesian = calendarNames.id.months.includes(name) && (isOfIndonesian || !calendarNames.en.months.includes(name));
  const right = calendarNames[isIndonesian ? "id" : "en"].months[month - 1] ?? "";
  return /^[A-Z]/.test(said) ? `${right} ${day}` : `${day} ${right}`;
}
