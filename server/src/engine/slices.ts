/** Work that may be long, cut into slices: whoever runs it may let other work in wherever it yields. */
export type Slices<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work at once. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
