import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("traffickers told of smuggling", () => {
  it("finds a trafficker who only takes people over a border", () => {
    for (const [text, fixed] of [
      [
        "The police of Langsa hold a human trafficker who tried to smuggle 40 Rohingya refugees to Malaysia.",
        "The police of Langsa hold a people smuggler who tried to smuggle 40 Rohingya refugees to Malaysia.",
      ],
      [
        "Two traffickers were arrested for smuggling asylum seekers into Australia.",
        "Two smugglers were arrested for smuggling asylum seekers into Australia.",
      ],
      [
        "Around 150 refugees were smuggled to Johor by human traffickers.",
        "Around 150 refugees were smuggled to Johor by people smugglers.",
      ],
      ["# Human Traffickers Smuggle Refugees to Medan", "# People Smugglers Smuggle Refugees to Medan"],
      [
        "- A trafficker who had smuggled 12 migrants to Christmas Island was sentenced.",
        "- A smuggler who had smuggled 12 migrants to Christmas Island was sentenced.",
      ],
    ] as const)
      checkFix("term-confused", `${text}\n`, `${fixed}\n`, options);
  });

  it("leaves alone traffickers who exploit, and whoever tells the two apart", () => {
    for (const text of [
      "Human traffickers smuggled the migrants to Thailand and sold them to a fishing boat.",
      "Traffickers often smuggle migrants across borders in order to exploit them.",
      "The court convicted a smuggler, not a trafficker, of smuggling refugees to Australia.",
      "Smugglers and traffickers smuggle refugees to Malaysia.",
      "Drug traffickers smuggled migrants to Mexico by truck.",
      "The victims were smuggled into Malaysia by traffickers.",
      "The suspected human trafficker was arrested while his brother smuggled cigarettes.",
      "“A human trafficker smuggled the refugees to Medan,” he said.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
