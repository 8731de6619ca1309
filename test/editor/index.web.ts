import "mocha/mocha.js";
import { report, timeoutMs } from "./report.js";

/** What the editor calls to run the same suite in a web worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", reporter: "spec", color: false, timeout: timeoutMs });
  await import("./suite.js");
  await report((done) => mocha.run(done));
}
