import { setFlagsFromString } from "node:v8";

/**
 * Has V8 compile each regular expression to the processor's code at once. It would otherwise compile it for its interpreter when it first runs and again when it runs next; a first check runs some hundreds of patterns
 * a few times each, and half of its time with them went there. The extension starts its server with the same flag, as flags cannot be changed later in every host. To be called before a kept bundle is read, as V8 refuses code that it compiled under other flags.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString("--no-regexp-tier-up");
}
