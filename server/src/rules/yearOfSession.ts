import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { months } from "../engine/words.js";
import { dayInWords } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/**
 * "General Assembly resolution 55/25 of 15 November 2003": the first number of a resolution of the Assembly is that of its session, and a session sits from one September to the next. The fifty-fifth began in
 * 2000. So since the thirty-first, in 1976. Other organs count their own sessions.
 */
export function* wrongYearOfSession(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  if (facts.quoted || !/\d\/\d/.test(text) || !assembly.test(text)) return;
  for (const found of text.matchAll(dated)) {
    const [whole, symbol = "", organ = "", sessionText = "", number = "", one, name, otherName, other, year = ""] = found;
    const session = Number(sessionText);
    const month = months.get((name ?? otherName ?? "").toLowerCase());
    if (session < firstCounted || month === undefined || (symbol === "" && otherOrgan.test(organ))) continue;
    const opened = firstYear + session;
    const isRight = (year === String(opened) && month >= september) || (year === String(opened + 1) && month <= september);
    if (isRight || Number(one ?? other) > 31) continue;
    const right = String(month >= september ? opened : opened + 1);
    const end = found.index + whole.length;
    const start = end - year.length;
    if (view.ranges.some((range) => /^(?:quote|code|address)$/.test(range.kind) && range.start < end && start < range.end)) continue;
    const adopted = dayOfAdoption(facts, `${session}/${number}`, context);
    const written = `${one ?? ""} ${name ?? ""} ${year}`;
    if (adopted !== undefined && one !== undefined && name !== undefined && whole.endsWith(written)) {
      const day = dayInWords(adopted, /(?:tanggal|pada)\s\d/.test(whole) || indonesian.test(name) ? "id" : context.lang);
      yield {
        start: end - written.length,
        end,
        message: `Resolution ${session}/${number} was adopted on ${dayInWords(adopted)}. Write "${day}".`,
        fixes: [writeFix(end - written.length, end, day)],
      };
      continue;
    }
    yield {
      start,
      end,
      message: `Resolution ${session}/${number} is of the session of the General Assembly from September ${opened} to September ${opened + 1}, so not of ${year}. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    };
  }
}

const indonesian = /^(?:Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)$/;

/** The day on which a resolution adopted the treaty or declaration that the block names, as far as the base has its number. */
function dayOfAdoption({ references }: BlockFacts, symbol: string, { lexicon }: RuleContext): string | undefined {
  for (const { key } of references) {
    const instrument = key === undefined ? undefined : instrumentOf(lexicon, key)?.instrument;
    const isOwn = new RegExp(`(?<!\\d)${symbol}(?!\\d)`).test(String(instrument?.number ?? ""));
    if (isOwn && instrument?.adopted?.length === 10) return instrument.adopted;
  }
  return undefined;
}

const assembly = /General Assembly|Majelis Umum|A\/RES\//;
const dated =
  /(?:(A\/RES\/)|(?:General\sAssembly|Majelis\sUmum)((?:(?!General\sAssembly|Majelis\sUmum)[^.;\d]){0,90})(?<![A-Za-z])[Rr]esol(?:ution|usi)\s(?:(?:No\.?|Nomor)\s)?(?:A\/RES\/)?|[Rr]esolusi\sMajelis\sUmum(?:\sPBB|\sPerserikatan\sBangsa-Bangsa)?\s(?:(?:No\.?|Nomor)\s)?(?:A\/RES\/)?)(\d{2})\/(\d{1,3})(?:\s[A-Z])?(?:,|\s\([^)]{2,30}\))?\s(?:(?:of|dated|adopted\son|on|tanggal|tertanggal|pada)\s)?(?:tanggal\s)?(?:(\d{1,2})\s([A-Za-z]{3,9})|([A-Z][a-z]{2,8})\s(\d{1,2}),)\s((?:19|20)\d\d)(?!\d)/g;
const otherOrgan = /Council|Commission|Committee|Conference|Dewan|Komisi|Komite|Konferensi/;
const firstYear = 1945;
const firstCounted = 31;
const september = 9;
