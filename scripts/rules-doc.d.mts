/** The comment above a rule. */
export interface RuleComment {
  readonly text: string;
  readonly examples: readonly { readonly kind: "bad" | "good"; readonly text: string }[];
}
/** A rule as its file declares it. */
export interface RuleFile {
  readonly id: string;
  readonly file: string;
  readonly level: string;
  readonly comment: RuleComment | undefined;
}
export function readRuleComment(source: string): RuleComment | undefined;
export function readRules(directory?: string): { readonly rules: readonly RuleFile[]; readonly registered: readonly string[] };
export function rulesPage(rules: readonly RuleFile[]): string;
