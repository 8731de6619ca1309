import type { Slices } from "./engine/slices.js";
import { turn } from "./guard.js";

/** Longest time for which work that is cut into slices keeps messages waiting. */
const longestSliceMs = 12;

/** Does work little by little, so that the server answers meanwhile. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + longestSliceMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await turn();
  }
}
