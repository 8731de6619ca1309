import assert from "node:assert/strict";
import { endsInYear } from "../../server/src/engine/fields.js";
import { placeAndDate } from "../../server/src/engine/memoDate.js";
import { listOfSources, mayListSources } from "../../server/src/engine/sections.js";
import { entry, mayBeEntry } from "../../server/src/engine/sourceEntries.js";
import { mayTellAfter, mayTellBefore, toldAfter, toldBefore } from "../../server/src/rules/articleOfSubject.js";
import { severalDays } from "../../server/src/rules/calendarNames.js";
import { mayNameDay, weekdayAfter, weekdayBefore } from "../../server/src/rules/calendarSlips.js";
import { mayName, names } from "../../server/src/rules/crimeOfInstrument.js";
import { confusions } from "../../server/src/rules/definedCrime.js";
import { incomplete, mayBeIncomplete } from "../../server/src/rules/incompleteNumber.js";
import { leftInField, mayBeLeft } from "../../server/src/rules/memo-placeholder.js";
import { isOver, mayBeOver } from "../../server/src/rules/saidToBeOver.js";
import { ending, mayEnd } from "../../server/src/rules/sentenceSigns.js";
import { beforeThen, mayBeBefore } from "../../server/src/rules/timeOfSentence.js";
import { actsOf, mayNameAct } from "../../server/src/rules/wrongForeignAct.js";
import { lexicon } from "../helpers/base.js";
import { textsOf } from "../helpers/textsOf.js";

/** Patterns that are dear to compile, each with the short sign that is asked first: what the pattern matches must have it. */
const signed: readonly (readonly [name: string, sign: RegExp | ((text: string) => boolean), pattern: RegExp, fewest: number])[] = [
  ["a list of sources", mayListSources, listOfSources, 15],
  ["the place and day of a letter", endsInYear, placeAndDate, 4],
  ["an entry of it", mayBeEntry, entry, 4],
  ["what an article is told to be about, after it", mayTellAfter, toldAfter, 30],
  ["and before it", mayTellBefore, toldBefore, 30],
  ["several days", mayNameDay, severalDays, 20],
  ["a day before its date", mayNameDay, weekdayBefore, 15],
  ["a day after its date", mayNameDay, weekdayAfter, 15],
  ["what was left in a field", mayBeLeft, leftInField, 60],
  ["an act that is over", mayBeOver, isOver, 10],
  ["until a year", mayEnd, ending, 20],
  ["before a change", mayBeBefore, beforeThen, 20],
  ["the crime of trafficking", mayName.trafficking, names.trafficking.pattern, 4],
  ["the crime of smuggling", mayName.smuggling, names.smuggling.pattern, 6],
  ...confusions.map(({ sign, pattern, right }) => [`instead of ${right}`, sign, pattern, 8] as const),
];

describe("short signs before long patterns", () => {
  for (const [name, sign, pattern, fewest] of signed)
    it(`${name}: every text that the pattern is written for has the sign`, () => {
      const texts = textsOf(pattern);
      assert.ok(texts.length >= fewest, `${texts.length} texts`);
      const lost = texts.filter((text) => !(sign instanceof RegExp ? sign.test(text) : sign(text)));
      assert.deepEqual(lost, []);
    });

  it("an act of another country: its title or number has the sign, and an Indonesian law has not", () => {
    const acts = actsOf(lexicon());
    assert.ok(acts.length > 60);
    for (const { title, republicAct } of acts) {
      const name = republicAct === undefined ? title : `Act No. ${republicAct}`;
      if (name !== undefined) assert.match(`the ${name} was passed in 2015`, mayNameAct);
    }
    assert.doesNotMatch("officers passed the case on under Law Number 21 of 2007 in the first quarter", mayNameAct);
  });

  it("a number without its year is looked for only where its year does not stand", () => {
    for (const text of textsOf(incomplete).filter((one) => /\d/.test(one))) assert.match(`${text}Aa BBB of 2007`, mayBeIncomplete);
    assert.doesNotMatch("Law No. 21 of 2007 on the Eradication of Trafficking", mayBeIncomplete);
    assert.doesNotMatch("UU 21/2007 tentang Pemberantasan", mayBeIncomplete);
  });
});
