/** A first start of the extension on a slow machine must fit in it. */
export const timeoutMs = 60_000;

/** Runs mocha, prints the line that `scripts/editor/run-tests.mjs` reads, and rejects when a test failed. */
export async function report(runMocha: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  const failures = await new Promise<number>((done) => {
    const runner = runMocha(done);
    runner.once("end", () => {
      const { passes = 0, failures: failed = 0, pending = 0 } = runner.stats ?? {};
      console.log(`editor-tests: ${passes} passed, ${failed} failed, ${pending} pending`);
    });
  });
  if (failures > 0) throw new Error(`${failures} test(s) failed in the editor`);
}
