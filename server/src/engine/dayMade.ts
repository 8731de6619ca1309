import type { Instrument } from "./concept.js";

/** The day on which an instrument was made, as far as it is known ("2000-11-15", "2007"): a treaty's adoption, else an act's enactment. */
export function dayMade(instrument: Instrument | undefined): string | undefined {
  return instrument?.adopted ?? instrument?.enacted;
}

/** The year of that day ("2000"). */
export function yearMade(instrument: Instrument | undefined): string | undefined {
  return dayMade(instrument)?.slice(0, 4);
}
