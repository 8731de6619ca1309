/**
 * Takes the pictures of the documentation: `node scripts/editor/screenshots.mjs [scene ...]` opens the English sample in a
 * workbench and writes docs/images/<scene>.png. `--folder` writes them elsewhere. Build the extension first.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { editorsFolder, isStarted, repository, runScript, temporaryCopy } from "./places.mjs";
import { serve } from "./serve.mjs";
import { setUp } from "./setup.mjs";
import { openBrowser, workbenchAddress } from "./workbench.mjs";

const memoName = "memo-tip-en.memo.md";
const viewport = { width: 1280, height: 800 };
const waitMs = 60_000;
const settleMs = 800;
const themeMs = 3000;

/** Each scene starts from the open memo, with nothing above it. */
const scenes = {
  async hover(page) {
    await goToText(page, "GTPPTPPO");
    await runCommand(page, "Show or Focus Hover");
    await page.locator(".monaco-hover:visible .hover-row").first().waitFor({ timeout: waitMs });
  },
  async "quick-fix"(page) {
    await goToText(page, "GTPPTPPO");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget .monaco-list-row").first().waitFor({ timeout: waitMs });
  },
  async citations(page) {
    await goToText(page, "was forced to commit fraud");
    await runCommand(page, "Policy: Suggest Citations");
    await quickInput(page).locator(".monaco-list-row").nth(1).waitFor({ timeout: waitMs });
  },
};

async function main() {
  const { values, positionals } = parseArgs({ options: { folder: { type: "string" } }, allowPositionals: true });
  const wanted = positionals.length > 0 ? positionals : Object.keys(scenes);
  const unknown = wanted.find((name) => !(name in scenes));
  if (unknown) throw new Error(`There is no scene "${unknown}"; the scenes are ${Object.keys(scenes).join(", ")}.`);
  await setUp();
  await photograph(wanted, resolve(values.folder ?? join(repository, "docs", "images")));
}

async function photograph(wanted, target) {
  mkdirSync(target, { recursive: true });
  // A copy keeps the samples as they are, and where the repository lies out of the picture.
  const folder = temporaryCopy(join(repository, "samples"));
  const server = await serve({ "editor.wordWrap": "on" });
  let browser;
  try {
    browser = await openBrowser();
    for (const name of wanted) await photographScene(name, await newPage(browser, server, folder), target);
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** A scene that fails leaves a picture of where it stopped beside the editors. */
async function photographScene(name, page, target) {
  try {
    await openMemo(page);
    await scenes[name](page);
    await page.waitForTimeout(settleMs);
    await page.screenshot({ path: join(target, `${name}.png`), animations: "disabled" });
    console.log(`screenshots: ${name}.png`);
  } catch (error) {
    await page.screenshot({ path: join(editorsFolder, `${name}.failed.png`) });
    const reason = String(error.message).split("\n")[0];
    throw new Error(`The scene "${name}" stopped (see .vscode-test/${name}.failed.png): ${reason}`);
  } finally {
    await page.close();
  }
}

async function newPage(browser, server, folder) {
  const page = await browser.newPage({ viewport });
  await page.goto(workbenchAddress(server, { folder }));
  return page;
}

async function openMemo(page) {
  await page.locator(".monaco-workbench .explorer-folders-view").waitFor({ timeout: waitMs });
  await page.keyboard.press("Control+P");
  await pick(page, memoName);
  await page.locator(`.tab.active[data-resource-name="${memoName}"]`).waitFor({ timeout: waitMs });
  await page.locator(".view-overlays [class*=squiggly-]").first().waitFor({ timeout: waitMs });
  await runCommand(page, "View: Toggle Primary Side Bar Visibility");
  // The theme and the colours of the grammar come after the text.
  await page.waitForTimeout(themeMs);
}

/** Puts the cursor in the middle of the first occurrence of a text of the memo. */
async function goToText(page, text) {
  const { line, column } = positionOf(text);
  await page.keyboard.press("Control+G");
  await pick(page, `:${line}:${column + Math.floor(text.length / 2)}`);
  await quickInput(page).waitFor({ state: "hidden", timeout: waitMs });
  // The editor takes the keyboard back a little later.
  await page.waitForTimeout(settleMs);
}

async function runCommand(page, title) {
  await page.keyboard.press("F1");
  await pick(page, `>${title}`);
}

/** Types into the quick pick that has just been opened and takes the first answer. */
async function pick(page, typed) {
  await quickInput(page).locator("input[type=text]").fill(typed);
  await quickInput(page).locator(".monaco-list-row").first().waitFor({ timeout: waitMs });
  await page.waitForTimeout(settleMs);
  await page.keyboard.press("Enter");
}

function quickInput(page) {
  return page.locator(".quick-input-widget:visible");
}

/** Lines and columns as the editor shows them, from 1. */
function positionOf(text) {
  const memo = readFileSync(join(repository, "samples", memoName), "utf8");
  const at = memo.indexOf(text);
  if (at < 0) throw new Error(`${memoName} does not contain "${text}", which a picture shows.`);
  const before = memo.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

if (isStarted(import.meta.url)) await runScript(main);
