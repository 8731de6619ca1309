/** Two numbers of one length are the same but for one figure, or for two that changed places. */
export function areAlikeFigures(one: string, other: string): boolean {
  const differing = [...one].filter((figure, at) => figure !== other[at]).length;
  return one.length === other.length && (differing === 1 || (differing === 2 && [...one].sort().join("") === [...other].sort().join("")));
}

/** The figures of a number in one order: the same for two whose figures changed places. */
export function sortedFigures(number: string): string {
  return [...number].sort().join("");
}
