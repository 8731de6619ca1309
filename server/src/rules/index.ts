import type { Rule } from "../engine/rule.js";
import { acronymUndefined } from "./acronym-undefined.js";
import { citationBadPinpoint } from "./citation-bad-pinpoint.js";
import { citationUnknownKey } from "./citation-unknown-key.js";
import { instrumentMisnumbered } from "./instrument-misnumbered.js";
import { instrumentNotInForce } from "./instrument-not-in-force.js";
import { instrumentUncited } from "./instrument-uncited.js";

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [
  acronymUndefined,
  instrumentMisnumbered,
  instrumentNotInForce,
  instrumentUncited,
  citationUnknownKey,
  citationBadPinpoint,
];
