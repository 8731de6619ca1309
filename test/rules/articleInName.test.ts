import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { describeRule } from "../helpers/describeRule.js";

describe("an article too many or too few in the name of a treaty", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["The union asks for the «Work in the Fishing Convention».\n", "information"],
      ["The «Convention on Rights of the Child» protects them.\n", "information"],
      ["We cite the «Universal Declaration of the Human Rights».\n", "information"],
    ],
    good: ["The Work in Fishing Convention and the Convention on the Rights of the Child protect them.\n"],
    lookAlikes: [
      "The abolition of the Forced Labour Convention is not planned.\n",
      "They met on the Convention and the Protocol to the Convention.\n",
      "> the Work in the Fishing Convention\n",
    ],
    fixes: [["The Vienna Convention on the Consular Relations applies.\n", "The Vienna Convention on Consular Relations applies.\n"]],
  });
});
