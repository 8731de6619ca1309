import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import { type BlockRule, blockHas, type FindingDraft } from "../engine/rule.js";
import { sentenceText } from "../engine/sentences.js";
import { addressLines } from "./addressLines.js";
import { backwardClocks } from "./backwardClock.js";
import { backwardRanges } from "./backwardRange.js";
import { calendarSlips } from "./calendarSlips.js";
import { countedPersons } from "./countedPersons.js";
import { doubledWords } from "./doubledWords.js";
import { englishJoining } from "./englishJoining.js";
import { figureSlips } from "./figureSlips.js";
import { figureSums } from "./figureSums.js";
import { indonesianAffixes } from "./indonesianAffixes.js";
import { indonesianFigures } from "./indonesianFigures.js";
import { indonesianJoining } from "./indonesianJoining.js";
import { numbersInWords } from "./numberInWords.js";
import { passedDeadlines } from "./passedDeadline.js";
import { repeatedInBracket } from "./repeatedInBracket.js";
import { repeatedInList } from "./repeatedInList.js";
import { wrongTurns } from "./secondLanguage.js";
import { isAboutSpelling } from "./sentenceSigns.js";
import { termFinding, wrongTerms } from "./terms.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports a term that guidance advises against, a word of official Indonesian that is not spelled as the official style has it,
 * an English prefix that stands apart, and a word that stands twice; also figures that contradict each other: a day that no calendar has, a range that runs backwards, a number whose words say another, a share or
 * change that is not what its figures make, a day to come that is over. Each finding says why and what to write. Quotations, titles and names keep their own words.
 * Bad:  Officers stopped twelve illegal immigrants at the port.
 * Good: Officers stopped twelve migrants in an irregular situation at the port.
 * Bad:  Kedua pihak akan memperluas kerjasama di perbatasan.
 * Good: Kedua pihak akan memperluas kerja sama di perbatasan.
 * Bad:  Biaya pemulangan di tanggung perusahaan, dan pendataan antar kecamatan dikoordinir camat.
 * Good: Biaya pemulangan ditanggung perusahaan, dan pendataan antarkecamatan dikoordinasi camat.
 * Bad:  Rencana aksi 2029–2025 dilampirkan dalam 3 (dua) berkas.
 * Good: Rencana aksi 2025–2029 dilampirkan dalam 3 (tiga) berkas.
 * Bad:  The anti trafficking unit asked for cross border patrols.
 * Good: The anti-trafficking unit asked for cross-border patrols.
 */
export const termDiscouraged: BlockRule = {
  id: "term-discouraged",
  defaultLevel: "hint",
  scope: "block",
  needs: blockHas.words,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    const listed = wrongTerms(view, facts, context);
    for (const wrong of listed) {
      if (wrong.rule !== "term-discouraged") continue;
      found.push(termFinding(wrong, view, wrong.term.fault === "spelling" ? "is not the official spelling" : "is a wording to avoid"));
    }
    if (!facts.quoted) {
      doubledWords(view, facts, context, found);
      repeatedInList(view, facts, context, found);
      repeatedInBracket(view, found);
    }
    calendarSlips(view, facts, context, found);
    backwardRanges(view, facts, found);
    backwardClocks(view, facts, found);
    numbersInWords(view, facts, found);
    figureSlips(view, facts, found);
    figureSums(view, facts, found);
    countedPersons(view, facts, found);
    passedDeadlines(view, facts, context, found);
    if (!facts.quoted) spacedSlashes(view, facts, found);
    if (!facts.quoted && facts.english > 0) {
      englishJoining(view, facts, context, found);
      wrongTurns({ view, facts, context, listed }, "en", found);
    }
    if (facts.quoted || (facts.indonesian === 0 && context.lang !== "id")) return found;
    const spelled: FindingDraft[] = [];
    indonesianJoining(view, facts, context, listed, spelled);
    indonesianAffixes(view, facts, context, spelled);
    indonesianFigures(view, facts, context, spelled);
    oldCapitals(view, facts, spelled);
    addressLines(view, facts, spelled);
    if (!facts.quoted) wrongTurns({ view, facts, context, listed }, "id", found);
    for (const one of spelled) if (!isSpokenOf(one, view, facts)) found.push(one);
    return found;
  },
};

/** "UU No. 21/ 2007": number and year of an act have no space at the stroke. */
function spacedSlashes({ text }: BlockView, { references }: BlockFacts, found: FindingDraft[]): void {
  for (const { numberSpan, yearSpan, zone: bits } of references) {
    if (!numberSpan || !yearSpan || bits & (zone.quoted | zone.masked)) continue;
    const link = text.slice(numberSpan.end, yearSpan.start);
    if (!/^\s*\/\s*$/.test(link) || link === "/") continue;
    // "No.21/ 2007" lacks the space that the stroke has too much.
    const head = /(?<![A-Za-z])No\.$/.exec(text.slice(Math.max(0, numberSpan.start - 4), numberSpan.start))?.[0] ?? "";
    const start = numberSpan.start - head.length;
    const right = `${head && `${head} `}${text.slice(numberSpan.start, numberSpan.end)}/${text.slice(yearSpan.start, yearSpan.end)}`;
    found.push({
      start,
      end: yearSpan.end,
      message: `No space stands at the stroke between number and year. Write "${right}".`,
      fixes: [{ ...writeFix(start, yearSpan.end, right), safe: true }],
    });
  }
}

/** "Undang-undang Nomor 11 Tahun 2012": in the name of an act both parts have a capital (rules of spelling of the Agency for Language, on capitals), as the acts of the last twenty years have it themselves. */
function oldCapitals({ text }: BlockView, { references }: BlockFacts, found: FindingDraft[]): void {
  for (const { formSpan, year, zone: bits } of references) {
    if (!formSpan || bits & (zone.quoted | zone.masked) || (year ?? 0) < firstInCapitals) continue;
    const written = text.slice(formSpan.start, formSpan.end);
    if (!/^Undang-undang(?![A-Za-z])/.test(written) || found.some((one) => one.start === formSpan.start)) continue;
    const end = formSpan.start + "Undang-undang".length;
    found.push({
      start: formSpan.start,
      end,
      message: '"Undang-undang" is not the official spelling. Dalam judul kedua unsurnya berhuruf kapital. Write "Undang-Undang".',
      fixes: [{ ...writeFix(formSpan.start, end, "Undang-Undang"), safe: true }],
    });
  }
}

const firstInCapitals = 2004;

/** In italics, in a sentence about spelling: the wrong form is the example. */
function isSpokenOf({ start, end }: FindingDraft, view: BlockView, facts: BlockFacts): boolean {
  const isEmphasized = view.ranges.some((range) => range.kind === "emphasis" && range.start <= start && end <= range.end);
  return isEmphasized && isAboutSpelling(sentenceText(view.text, facts.sentences, start));
}
