import { format } from "node:util";
import { extensionId } from "./places.mjs";
import { serve } from "./serve.mjs";
import { openBrowser, workbenchAddress } from "./workbench.mjs";

/**
 * Runs a compiled suite in a workbench in a browser, in the Node extension host of the server or in the web host.
 * @param {{ host: "node" | "web", tests: string, workspace: string, print: (line: string) => void, timeoutMs: number }} options
 * @returns {Promise<number>} the exit code of the suite
 */
export async function runInBrowser({ host, tests, workspace, print, timeoutMs }) {
  const server = await serve(host === "web" ? webHostSettings() : {});
  let browser;
  try {
    browser = await openBrowser();
    const page = await browser.newPage();
    const address = workbenchAddress(server, { folder: workspace, tests });
    return await suiteExitCode(page, { address, print, timeoutMs });
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/**
 * A workbench with a server prefers the server's Node host; this setting moves the extension, and with it the suite, to the
 * web host. (The development payload has a field for it, which the workbench in a browser does not read.)
 */
function webHostSettings() {
  return { "remote.extensionKind": { [extensionId()]: ["web"] } };
}

/** The workbench hands over its console and the suite's exit code through two functions of the page. */
async function suiteExitCode(page, { address, print, timeoutMs }) {
  const problems = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  let timer;
  const ended = new Promise((done, fail) => {
    timer = setTimeout(() => fail(new Error(`no result after ${timeoutMs / 1000} s`)), timeoutMs);
    page.once("crash", () => fail(new Error("the page crashed")));
    const exposed = [
      page.exposeFunction("codeAutomationLog", (_type, args) => print(format(...args))),
      page.exposeFunction("codeAutomationExit", done),
    ];
    Promise.all(exposed)
      .then(() => page.goto(address))
      .catch(fail);
  });
  try {
    return await ended;
  } catch (error) {
    for (const problem of problems.slice(-20)) print(`browser: ${problem}`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
