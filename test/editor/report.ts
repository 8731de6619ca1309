/** A first start of the extension on a slow machine must fit in it. */
export const timeoutMs = 60_000;

type MochaClass = { readonly reporters: { readonly Base: { consoleLog: (...args: readonly unknown[]) => void } } };

/**
 * Runs mocha with each line of its report marked, since the editor writes on the same console, ends with the counts that
 * `scripts/editor/run-tests.mjs` prints, and rejects when a test failed.
 */
export async function report(mochaClass: MochaClass, runMocha: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  mochaClass.reporters.Base.consoleLog = printMarked;
  const failures = await new Promise<number>((done) => {
    const runner = runMocha((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      printMarked(`editor-tests: ${passes} passed, ${failed} failed, ${pending} pending`);
      done(failed);
    });
  });
  if (failures > 0) throw new Error(`${failures} test(s) failed in the editor`);
}

/** Mocha prints as `console.log` does: a format, then what goes into it. */
function printMarked(format: unknown = "", ...parts: readonly unknown[]): void {
  const rest = [...parts];
  const text = String(format).replace(/%[sd]/g, () => String(rest.shift()));
  console.log(text.replace(/^/gm, "mocha| "));
}
