/** A language client of a few lines: what is measured is the server. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export class Client {
  #process;
  #buffer = Buffer.alloc(0);
  #id = 0;
  #waiting = new Map();
  #published = [];
  started = performance.now();

  constructor(command, environment = {}) {
    this.#process = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, ...environment } });
    this.#process.stdout.on("data", (chunk) => this.#read(chunk));
  }

  /** Peak resident memory in MiB, where the system tells. */
  get peak() {
    try {
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.#process.pid}/status`, "utf8"))?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  request(method, params) {
    const id = ++this.#id;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ jsonrpc: "2.0", id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** The next diagnostics published for this version or a later one. */
  published(version) {
    return new Promise((resolve) => this.#published.push({ version, resolve }));
  }

  async initialize(pull, settings) {
    await this.request("initialize", {
      processId: null,
      rootUri: null,
      capabilities: {
        textDocument: { ...(pull ? { diagnostic: {} } : {}), publishDiagnostics: { versionSupport: true } },
        workspace: { configuration: true },
      },
    });
    const initialized = performance.now() - this.started;
    this.settings = settings;
    this.notify("initialized", {});
    return initialized;
  }

  stop() {
    const { pid } = this.#process;
    if (pid && this.#process.exitCode === null) this.#process.kill();
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#process.stdin.write(body);
  }

  #read(chunk) {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString("latin1", 0, head))?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString("utf8", head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#take(message);
    }
  }

  #take(message) {
    if (message.method && message.id !== undefined) {
      const result = message.method === "workspace/configuration" ? message.params.items.map(() => this.settings ?? null) : null;
      this.#send({ jsonrpc: "2.0", id: message.id, result });
    } else if (message.method === "textDocument/publishDiagnostics") {
      const { version = Number.POSITIVE_INFINITY } = message.params;
      const ready = this.#published.filter((one) => version >= one.version);
      this.#published = this.#published.filter((one) => version < one.version);
      for (const one of ready) one.resolve(message.params);
    } else if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message.result ?? message.error);
      this.#waiting.delete(message.id);
    }
  }
}
