import type { CancellationToken } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** Wraps request handlers so that the server survives each of them. */
export interface Guard {
  /**
   * Lets waiting messages in first, drops what was cancelled meanwhile, and answers `empty` where the handler throws; the
   * same complaint is logged once. A `ResponseError` is an answer and passes.
   */
  request<P, R>(
    name: string,
    empty: R,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** Runs a notification's handler; a throw is logged once. */
  notification<P>(name: string, handler: (params: P) => void | Promise<void>): (params: P) => void;
}

/** A guard that logs by `log` and tells `heard` of each message. */
export function makeGuard(log: (message: string) => void, heard: () => void = () => undefined): Guard {
  const logged = new Set<string>();
  const complain = (name: string, error: unknown) => {
    const told = `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    if (logged.has(told)) return;
    logged.add(told);
    log(told);
  };
  return {
    request: (name, empty, handler) => async (params, token) => {
      heard();
      await turn();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        complain(name, error);
        return empty;
      }
    },
    notification: (name, handler) => (params) => {
      heard();
      try {
        const done = handler(params);
        if (done) done.catch((error: unknown) => complain(name, error));
      } catch (error) {
        complain(name, error);
      }
    },
  };
}

type Immediate = (callback: () => void) => unknown;

/** One turn of the event loop; in a worker, which has no `setImmediate`, a timer. */
export function turn(): Promise<void> {
  const immediate = (globalThis as { setImmediate?: Immediate }).setImmediate;
  return new Promise((resolve) => {
    if (immediate) immediate(resolve);
    else setTimeout(resolve, 0);
  });
}
