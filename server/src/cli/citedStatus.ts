import type { LegalStatus } from "../engine/concept.js";
import { Memo, type MemoEnvironment } from "../engine/memo.js";
import { citingPlaces } from "../features/citingPlaces.js";
import { isOutOfForce, standingInWords, standingOn } from "../features/instrumentStanding.js";
import { instrumentLabel } from "../rules/instruments.js";
import type { Input } from "./input.js";

/** An instrument that memos cite although it is not in force at their date. */
interface CitedStatus {
  readonly key: string;
  readonly status: LegalStatus;
  readonly replacedBy?: string;
  readonly words: string;
  readonly memos: { readonly path: string; readonly lines: readonly number[] }[];
}

/** What memos cite that is not in force at the date of each, as text or JSON: those that most memos cite first. */
export function citedStatus(inputs: readonly Input[], environment: Omit<MemoEnvironment, "isMemo">, format: "text" | "json"): string {
  const { lexicon } = environment;
  const found = new Map<string, CitedStatus>();
  const cited = new Set<string>();
  for (const { path, text } of inputs) {
    const memo = new Memo(text, { ...environment, rules: [], isMemo: true });
    for (const [key, ranges] of citingPlaces(memo)) {
      cited.add(key);
      const concept = lexicon.concept(key);
      const status = concept && standingOn(concept, memo.context.date, lexicon);
      if (!concept || !status || !isOutOfForce(status)) continue;
      const replacedBy = concept.instrument?.repealedBy ?? concept.instrument?.supersededBy;
      const one = found.get(key) ?? {
        key,
        status,
        ...(replacedBy === undefined ? {} : { replacedBy }),
        words: `${instrumentLabel(concept, "en", lexicon)} ${standingInWords(concept, status, lexicon)}.`,
        memos: [],
      };
      one.memos.push({ path, lines: [...new Set(ranges.map(({ start }) => start.line + 1))] });
      found.set(key, one);
    }
  }
  const list = [...found.values()].sort((one, other) => other.memos.length - one.memos.length || (one.key < other.key ? -1 : 1));
  if (format === "json") return `${JSON.stringify({ cited: cited.size, notInForce: list }, null, 2)}\n`;
  const lines = list.map(({ key, words, memos }) => {
    const count = memos.length === 1 ? "1 memo cites it" : `${memos.length} memos cite it`;
    return `${key}: ${words} ${count}:\n${memos.map((memo) => `  ${memo.path}:${memo.lines.join(",")}\n`).join("")}`;
  });
  return `${lines.join("")}${list.length} of ${cited.size} cited ${cited.size === 1 ? "instrument" : "instruments"} not in force at the date of the memo.\n`;
}
