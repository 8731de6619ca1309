import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { likeCase } from "./replacements.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "Menangkap dua tersangka; ketiga tersangka ditahan", "two suspects ... all three suspects": all of those just counted are told with another number. Either may be the slip; the later one is marked, and only where
 * nothing between them adds, takes away or counts persons of that kind again.
 */
export function countedPersons(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayCount.test(text)) return;
  for (const { all, numbers } of languages)
    for (const match of text.matchAll(all)) {
      const [, lead = "", number = "", noun = ""] = match;
      const value = numbers.indexOf(number.toLowerCase());
      const before = text.slice(Math.max(0, match.index - longest), match.index);
      const counts = [
        ...before.matchAll(
          new RegExp(`(?<![A-Za-z-])(?:${numbers.filter(Boolean).join("|")}|\\d{1,3}) (?:orang )?${noun}(?![a-z-])`, "gi"),
        ),
      ];
      const [count] = counts;
      if (!count || counts.length > 1 || value < 2) continue;
      const first = count[0].split(" ")[0]?.toLowerCase() ?? "";
      const told = /^\d/.test(first) ? Number(first) : numbers.indexOf(first);
      const between = before.slice(count.index + count[0].length);
      if (told < 2 || told === value || told >= numbers.length || changes.test(between) || endsMany.test(between)) continue;
      if (ofMore.test(before.slice(Math.max(0, count.index - shortLead), count.index))) continue;
      const isBoth = told === 2 && /^all/i.test(lead);
      const start = match.index + (isBoth || /^ke/i.test(lead) ? 0 : lead.length);
      const end = match.index + lead.length + number.length;
      if (isHidden(view, { start, end }) || isMarkedSic(text, end)) continue;
      const right = isBoth
        ? likeCase("both", text.slice(start, end))
        : /^ke$/i.test(lead)
          ? likeCase(`ke${numbers[told]}`, text.slice(start, end))
          : (numbers[told] ?? "");
      found.push({
        start,
        end,
        level: "hint",
        message: `Before this, ${first} are counted, not ${number.toLowerCase()}. Write "${right}", or check the number before.`,
        fixes: [writeFix(start, end, right)],
      });
    }
}

const indonesian = ["", "", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];
const english = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const mayCount =
  /[Kk]e(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (?:orang )?[a-z]|[Aa]ll (?:two|three|four|five|six|seven|eight|nine|ten) [a-z]/;
const languages: readonly { readonly all: RegExp; readonly numbers: readonly string[] }[] = [
  {
    all: /(?<![A-Za-z-])(ke)(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (?:orang )?(tersangka|terdakwa|terpidana|korban|saksi|pelaku|perekrut|penyintas)(?![a-z-])/gi,
    numbers: indonesian,
  },
  {
    all: /(?<![A-Za-z-])(all )(two|three|four|five|six|seven|eight|nine|ten) (suspects|defendants|victims|witnesses|accused|recruiters|survivors|traffickers|offenders)(?![a-z-])/gi,
    numbers: english,
  },
];
/** More of them, fewer, some of them, or a time between. */
const changes =
  /\d|\n|(?<![a-z])(?:satu|seorang|sementara|lagi|lain(?:nya)?|tambahan|menambah|bertambah|menyusul|buron|kemudian|juga|serta|bersama|termasuk|di antara|dan|kasus lain|perkara lain|one|another|other|more|further|additional|also|and|including|later|joined|besides)(?![a-z])/i;
const endsMany = /[.!?]\s[^.!?]*[.!?]\s/;
const ofMore = /(?<![a-z])(?:dari|of|lagi|tambahan|another|ke|sedikitnya|setidaknya|at least|minimal|hanya|only)\s$/i;
const longest = 160;
const shortLead = 14;
