/** The language server against the echo, over standard input and output, in one run. */
import { Client } from "./client.mjs";
import { generateMemo } from "./generate.mjs";
import { median, percentile } from "./measure.mjs";

const uri = "file:///bench.memo.md";
const pauseMs = 2000;
const settings = { diagnostics: { delay: 0 } };

/** Start, first diagnostics, keystrokes, burst, hover and completion, peak memory of one server with one memo. */
export async function measureServer(command, { size, pull, echo, keys }) {
  const client = new Client(command, echo === undefined ? {} : { ECHO_DIAGNOSTICS: String(echo) });
  try {
    const initialized = await client.initialize(pull, settings);
    const text = generateMemo(size);
    let version = 1;
    let resultId;
    const diagnose = async () => {
      const report = await client.request("textDocument/diagnostic", {
        textDocument: { uri },
        ...(resultId ? { previousResultId: resultId } : {}),
      });
      resultId = report?.resultId ?? resultId;
      return report;
    };
    const opened = performance.now();
    const first = pull ? undefined : client.published(1);
    client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "policy-memo", version, text } });
    const answer = pull ? await diagnose() : await first;
    const firstDiagnostics = performance.now() - opened;
    const startToFirst = performance.now() - client.started;
    const told = (pull ? answer?.items : answer?.diagnostics) ?? [];
    // Nobody types in the second in which a file opens.
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const line = proseLine(text, new Set(told.map((one) => one.range.start.line)));
    const change = (on) => {
      version++;
      client.notify("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line, character: 0 }, end: { line, character: on ? 0 : word.length } }, text: on ? word : "" },
        ],
      });
    };
    // A push is only sent where something changed: the key makes and unmakes a finding. A pull gets an edit that changes none.
    const word = pull ? "x" : "TBD ";
    const latencies = [];
    const replies = { full: 0, unchanged: 0 };
    for (let key = 0; key < keys; key++) {
      const start = performance.now();
      const wait = pull ? undefined : client.published(version + 1);
      change(key % 2 === 0);
      const reply = pull ? await diagnose() : await wait;
      latencies.push(performance.now() - start);
      if (pull) replies[reply?.kind === "unchanged" ? "unchanged" : "full"]++;
    }
    const asked = { hover: [], completion: [] };
    for (let key = 0; key < keys; key++) {
      change(key % 2 === 0);
      for (const [what, method] of [
        ["hover", "textDocument/hover"],
        ["completion", "textDocument/completion"],
      ]) {
        const start = performance.now();
        await client.request(method, { textDocument: { uri }, position: { line, character: 8 } });
        asked[what].push(performance.now() - start);
      }
    }
    const burst = await burstOf20(client, change, pull ? diagnose : undefined, () => version);
    return {
      initialized,
      firstDiagnostics,
      startToFirst,
      findings: told.length,
      p50: median(latencies.slice(keys / 4)),
      p95: percentile(latencies.slice(keys / 4), 0.95),
      unchanged: replies.unchanged,
      burst,
      hover: percentile(asked.hover.slice(keys / 4), 0.95),
      completion: percentile(asked.completion.slice(keys / 4), 0.95),
      peak: client.peak,
    };
  } finally {
    client.stop();
  }
}

/** Twenty keys, one each 60 ms, without waiting: from the last key to the diagnostics of the last version. */
async function burstOf20(client, change, diagnose, version) {
  for (let key = 0; key < 19; key++) {
    change(key % 2 === 0);
    if (diagnose) void diagnose();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const start = performance.now();
  const wait = diagnose ? undefined : client.published(version() + 1);
  change(false);
  await (diagnose ? diagnose() : Promise.race([wait, new Promise((resolve) => setTimeout(resolve, 2000))]));
  return performance.now() - start;
}

/** A line of prose in the middle of the memo, one without findings: a key before a finding moves it, and then it has to be sent again. */
function proseLine(text, withFindings) {
  const lines = text.split("\n");
  const middle = Math.floor(lines.length / 2);
  const isProse = (line, at) => at >= middle && line.length > 100 && /^[A-Z]/.test(line) && !withFindings.has(at);
  return Math.max(0, lines.findIndex(isProse));
}
