import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("people smuggled into exploitation", () => {
  describeRule(termConfused, {
    bad: [
      [
        "The group had been «smuggling» girls from Indramayu to karaoke bars in Jakarta, where they were forced to sell sex to repay debts.",
        "hint",
      ],
      ["The syndicate «smuggled» women from Kupang to plantations in Riau, where they worked without pay.", "hint"],
      ["He was convicted of «smuggling» 14 men to a fishing vessel off Dobo, where they were beaten.", "hint"],
      ["The recruiter «smuggled» children from Sumba into begging in Surabaya.", "hint"],
      ["A syndicate «smuggles» girls into prostitution.", "hint"],
      ["- The children were «smuggled» to plantations in Sabah, where they worked without pay.", "hint"],
      ["The broker had planned to «smuggle» women from Lampung to Batam, where they were forced to work in bars.", "hint"],
    ],
    good: [
      "The group had been trafficking girls from Indramayu to karaoke bars in Jakarta, where they were forced to sell sex.",
      "The boat smuggled 30 migrants to Australia, where they were detained.",
    ],
    lookAlikes: [
      "The gang smuggled migrants from Kupang to Darwin, where they were forced to work.",
      "Migrants smuggled from Indonesia to Malaysia worked for low pay on plantations.",
      "The group smuggled drugs to bars in Batam, where girls were forced to sell them.",
      "Whether they smuggled people into forced labour is not known.",
      "Smuggling people for profit differs from trafficking girls into prostitution.",
    ],
    fixes: [
      [
        "They were smuggling girls from Subang to bars in Batam, where they were forced to work.",
        "They were trafficking girls from Subang to bars in Batam, where they were forced to work.",
      ],
    ],
  });
});
