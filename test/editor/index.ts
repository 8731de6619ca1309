import Mocha from "mocha";
import { report, timeoutMs } from "./report.js";

/** What the editor calls to run the suite in a Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: timeoutMs });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  await import("./suite.js");
  await report(Mocha, (done) => mocha.run(done));
}
