import type { Rule } from "../engine/rule.js";
import { acronymUndefined } from "./acronym-undefined.js";

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [acronymUndefined];
