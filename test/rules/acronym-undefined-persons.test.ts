import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { checkFix } from "../helpers/check.js";

const options = { rules: [acronymUndefined] };

describe("Indonesian acronyms of persons in English sentences", () => {
  for (const [before, after] of [
    ["The vessel had 45 ABK on board.", "The vessel had 45 crew members (ABK) on board."],
    ["Twelve ABK from Tegal filed complaints.", "Twelve crew members (ABK) from Tegal filed complaints."],
    ["An ABK from Pemalang died on board.", "A crew member (ABK) from Pemalang died on board."],
    ["The smelter employs 300 TKA in Morowali.", "The smelter employs 300 foreign workers (TKA) in Morowali."],
    ["Employers pay for CPMI before they leave.", "Employers pay for prospective Indonesian migrant workers (CPMI) before they leave."],
  ] as const)
    it(before, () => checkFix("acronym-undefined", `${before}\n`, `${after}\n`, options));
});
