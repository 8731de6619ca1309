/** A figure of the number was lost in writing: 977 for 9775, "151" for 1951. */
export function lacksOneFigure(written: string, right: string): boolean {
  return right.length === written.length + 1 && [...right].some((_, at) => right.slice(0, at) + right.slice(at + 1) === written);
}
