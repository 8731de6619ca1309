import type { BlockView, Span } from "../engine/facts.js";

const kinds: ReadonlySet<string> = new Set(["quote", "code", "address"]);

/** The stretch overlaps a quotation, code or an address, which are not the writer's own prose. */
export function isHidden({ ranges }: BlockView, { start, end }: Span): boolean {
  return ranges.some((range) => kinds.has(range.kind) && range.start < end && start < range.end);
}
