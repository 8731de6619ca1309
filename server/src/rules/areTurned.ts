/** The same figures or letters in whatever order: two numbers whose figures changed places, or one number twice. */
export function areTurned(one: string, other: string): boolean {
  return sorted(one) === sorted(other);
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
