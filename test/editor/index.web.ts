import "mocha/mocha.js";
import { report, timeoutMs } from "./report.js";

/** What the editor calls to run the same suite in a web worker extension host. */
export async function run(): Promise<void> {
  // A suite that the editor sent to the wrong host would pass there and prove nothing.
  if (!("WorkerGlobalScope" in globalThis)) throw new Error("The web suite was started outside the web extension host.");
  mocha.setup({ ui: "bdd", reporter: "spec", timeout: timeoutMs });
  await import("./suite.js");
  await report(Mocha, (done) => mocha.run(done));
}
