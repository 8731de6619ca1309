import { areTurned } from "./areTurned.js";

/** Two numbers of one length are the same but for one figure, or for two that changed places. */
export function areAlikeFigures(one: string, other: string): boolean {
  const differing = [...one].filter((figure, at) => figure !== other[at]).length;
  return one.length === other.length && (differing === 1 || (differing === 2 && areTurned(one, other)));
}
