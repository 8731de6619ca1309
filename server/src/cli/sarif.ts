import type { Level } from "../engine/concept.js";
import { rules } from "../rules/index.js";
import type { ReportedFile } from "./check.js";
import { version } from "./help.js";

const sarifLevels: Readonly<Record<Level, string>> = { error: "error", warning: "warning", information: "note", hint: "note" };

/** Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). */
export function printSarif(files: readonly ReportedFile[]): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "policy-drafting",
            version,
            informationUri: "https://github.com/policy-drafting/policy-drafting",
            rules: rules.map((rule) => ({
              id: rule.id,
              helpUri: `https://github.com/policy-drafting/policy-drafting/blob/main/docs/rules.md#${rule.id}`,
              defaultConfiguration: { level: sarifLevels[rule.defaultLevel] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: files.flatMap((file) =>
          file.findings.map((finding) => {
            const region = {
              startLine: finding.start.line + 1,
              startColumn: finding.start.character + 1,
              endLine: finding.end.line + 1,
              endColumn: finding.end.character + 1,
            };
            const uri = encodeURI(file.path.replaceAll("\\", "/"));
            return {
              ruleId: finding.rule,
              ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
              level: sarifLevels[finding.level],
              message: { text: finding.message },
              locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
            };
          }),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
