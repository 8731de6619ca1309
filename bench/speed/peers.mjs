/** Other checkers on the same memo, each in its usual set-up: `peers.mjs <name> <size>`; prints JSON. Installed in `bench/` by `npm run bench -- --peers`. */
import { generateMemo } from "./generate.mjs";
import { median, wordPass } from "./measure.mjs";

export const peers = ["write-good", "markdownlint", "cspell-lib", "textlint-rule-terminology", "harper.js"];

const makers = {
  async "write-good"() {
    const { default: writeGood } = await import("write-good");
    return (text) => writeGood(text).length;
  },
  async markdownlint() {
    const { lint } = await import("markdownlint/sync");
    return (text) => lint({ strings: { memo: text } }).memo.length;
  },
  async "cspell-lib"() {
    const { spellCheckDocument } = await import("cspell-lib");
    return async (text) => {
      const document = { uri: "file:///bench.md", text, languageId: "markdown", locale: "en" };
      const result = await spellCheckDocument(
        document,
        { generateSuggestions: false, noConfigSearch: true },
        { maxNumberOfProblems: 1e6, maxDuplicateProblems: 1e6, checkLimit: 1e6 },
      );
      return result.issues.length;
    };
  },
  async "textlint-rule-terminology"() {
    const { TextlintKernel, TextlintKernelDescriptor } = await import("@textlint/kernel");
    const unwrap = (module) => module.default?.default ?? module.default ?? module;
    const plugin = unwrap(await import("@textlint/textlint-plugin-markdown"));
    const rule = unwrap(await import("textlint-rule-terminology"));
    const descriptor = new TextlintKernelDescriptor({
      rules: [{ ruleId: "terminology", rule, options: {} }],
      plugins: [{ pluginId: "markdown", plugin }],
      filterRules: [],
    });
    const kernel = new TextlintKernel();
    return async (text) =>
      (await kernel.lintText(text, { filePath: "bench.md", ext: ".md", ...descriptor.toKernelOptions() })).messages.length;
  },
  async "harper.js"() {
    const { LocalLinter, binary } = await import("harper.js");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};

if (import.meta.url.endsWith(process.argv[1]?.split(/[\\/]/).pop() ?? "-")) {
  const [name, size] = process.argv.slice(2);
  const check = await makers[name]();
  const text = generateMemo(Number(size));
  const spent = [];
  const regex = [];
  let findings = 0;
  const start = performance.now();
  for (let run = 0; run < 9 && performance.now() - start < 20_000; run++) {
    let from = performance.now();
    wordPass(text);
    regex.push(performance.now() - from);
    from = performance.now();
    findings = await check(text);
    spent.push(performance.now() - from);
  }
  console.log(JSON.stringify({ check: median(spent), ratio: median(spent.map((value, at) => value / regex[at])), findings }));
  process.exit(0);
}
