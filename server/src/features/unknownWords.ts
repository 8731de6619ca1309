import type { Field } from "../engine/facts.js";
import type { Memo } from "../engine/memo.js";
import { nearestWord } from "../engine/nearestWord.js";
import { isProfile, profilesOf } from "../engine/profiles.js";
import { type Range, rangeIn } from "./thingAt.js";

/** A word by which a memo tells the program something that the program does not know. */
export interface UnknownWord {
  readonly range: Range;
  readonly message: string;
}

/** The rules that a comment names and that do not exist, and values of the memo's head that switch nothing on. */
export function unknownWords(memo: Memo, ruleIds: ReadonlySet<string>): UnknownWord[] {
  const found: UnknownWord[] = [];
  const head = memo.blocks.first();
  if (head?.facts.kind === "front-matter" && memo.context.isMemo)
    for (const field of head.facts.fields) {
      const message = headMessage(memo, field);
      if (message) found.push({ range: rangeIn(memo, head, 0, { start: field.valueStart, end: field.valueEnd }), message });
    }
  if (!memo.hasDirectives) return found;
  for (const { block, line } of memo.blocks.placed())
    for (const { rules, start, end } of block.facts.directives)
      for (const rule of rules) {
        if (ruleIds.has(rule)) continue;
        const at = block.text.indexOf(rule, start + (/policy-[a-z-]+/.exec(block.text.slice(start, end))?.[0].length ?? 0) + "<!--".length);
        found.push({ range: rangeIn(memo, block, line, { start: at, end: at + rule.length }), message: ruleMessage(rule, ruleIds) });
      }
  return found;
}

function headMessage(memo: Memo, { name, value }: Field): string | undefined {
  const written = value.replace(/\s+#.*$/, "").replace(/^\[|\]$/g, "");
  if (name === "lang" && written !== "" && !/^(?:id|in|en)\b/i.test(written))
    return `The language "${written}" is not known here: write en or id. Until then the memo's words tell its language.`;
  if (name !== "profile") return undefined;
  const { base } = memo.context.lexicon;
  const unknown = written.split(/[\s,]+/).find((profile) => profile !== "" && !isProfile(base, profile));
  return unknown === undefined ? undefined : profileMessage(unknown, profilesOf(base));
}

/** Says of a profile that no term has it. */
export function profileMessage(profile: string, known: readonly string[]): string {
  return `No term has the profile "${profile}", so it switches nothing on: write one of ${known.join(", ")}.`;
}

function ruleMessage(rule: string, ruleIds: ReadonlySet<string>): string {
  const near = nearestWord(rule, [...ruleIds]);
  return `There is no rule "${rule}", so nothing is silenced.${near ? ` Did you mean "${near}"?` : ""}`;
}
