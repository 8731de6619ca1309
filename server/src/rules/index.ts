import type { Rule } from "../engine/rule.js";
import { acronymAmbiguous } from "./acronym-ambiguous.js";
import { acronymExpandedAgain } from "./acronym-expanded-again.js";
import { acronymMisexpanded } from "./acronym-misexpanded.js";
import { acronymRedefined } from "./acronym-redefined.js";
import { acronymRedundant } from "./acronym-redundant.js";
import { acronymUndefined } from "./acronym-undefined.js";
import { acronymUnused } from "./acronym-unused.js";
import { acronymUsedBeforeDefinition } from "./acronym-used-before-definition.js";
import { acronymVariant } from "./acronym-variant.js";
import { citationBadPinpoint } from "./citation-bad-pinpoint.js";
import { citationUnknownKey } from "./citation-unknown-key.js";
import { instrumentMisnumbered } from "./instrument-misnumbered.js";
import { instrumentNotInForce } from "./instrument-not-in-force.js";
import { instrumentUncited } from "./instrument-uncited.js";
import { memoMissingField } from "./memo-missing-field.js";
import { memoPlaceholder } from "./memo-placeholder.js";
import { nameFormer } from "./name-former.js";
import { nameMisspelled } from "./name-misspelled.js";
import { termConfused } from "./term-confused.js";
import { termDiscouraged } from "./term-discouraged.js";
import { termInconsistent } from "./term-inconsistent.js";
import { termObsolete } from "./term-obsolete.js";
import { termOtherLanguage } from "./term-other-language.js";

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [
  termDiscouraged,
  termObsolete,
  termConfused,
  termInconsistent,
  termOtherLanguage,
  nameMisspelled,
  nameFormer,
  acronymUndefined,
  acronymUsedBeforeDefinition,
  acronymRedefined,
  acronymUnused,
  acronymMisexpanded,
  acronymVariant,
  acronymRedundant,
  acronymAmbiguous,
  acronymExpandedAgain,
  instrumentMisnumbered,
  instrumentNotInForce,
  instrumentUncited,
  citationUnknownKey,
  citationBadPinpoint,
  memoMissingField,
  memoPlaceholder,
];
