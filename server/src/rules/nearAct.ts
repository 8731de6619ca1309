import type { Reference } from "../engine/facts.js";
import type { NumberKey } from "../engine/instruments.js";
import { areAlikeFigures } from "./areAlikeFigures.js";

/** The number written is that of the act but for a slip: one figure of number or year, two figures that changed places, a figure too many or too few, number and year exchanged. */
export function isNearAct(reference: Reference, act: NumberKey): boolean {
  const { number, year } = reference;
  if (number === undefined || year === undefined || act.form !== reference.form || act.issuer !== (reference.issuer ?? "")) return false;
  if (number === act.number)
    return year !== act.year && (areAlikeFigures(String(year), String(act.year)) || Math.abs(year - act.year) === 1);
  if (year === act.year) return areNearNumbers(number, act.number);
  return Number(number) === act.year % 100 && year % 100 === Number(act.number);
}

/** Two numbers that one slip of a finger makes of one another. */
export function areNearNumbers(one: string, other: string): boolean {
  if (one.length > 1 && areAlikeFigures(one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || long.length < 2) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}
