import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("what makes one crime, said of the other", () => {
  it("finds exploitation as an element of smuggling, and a border as one of trafficking", () => {
    for (const [text, fixed] of [
      ["Smuggling of migrants requires the purpose of exploitation.", "Trafficking in persons requires the purpose of exploitation."],
      [
        "Penyelundupan manusia merupakan praktik eksploitasi terhadap manusia.",
        "Perdagangan orang merupakan praktik eksploitasi terhadap manusia.",
      ],
      ["Penyelundupan manusia mensyaratkan tujuan eksploitasi.", "Perdagangan orang mensyaratkan tujuan eksploitasi."],
      ["Human trafficking always involves the crossing of a border.", "Smuggling of migrants always involves the crossing of a border."],
      ["Perdagangan orang selalu bersifat lintas batas.", "Perdagangan orang tidak selalu bersifat lintas batas."],
    ] as const)
      checkFix("term-confused", `${text}\n`, `${fixed}\n`, options);
  });

  it("finds who paid to be taken somewhere, and was exploited by nobody", () => {
    checkFix(
      "term-confused",
      "The passengers had each paid the skipper Rp 15 million to be trafficked to Christmas Island by boat. There is no sign of coercion, deception or planned exploitation.\n",
      "The passengers had each paid the skipper Rp 15 million to be smuggled to Christmas Island by boat. There is no sign of coercion, deception or planned exploitation.\n",
      options,
    );
    checkSilent("They paid a recruiter and were to be trafficked to Poipet. Exploitation was planned.\n", options);
  });

  it("finds the crime that somebody is to be charged with, where the other one was told", () => {
    for (const [text, fixed] of [
      [
        "The women were deceived, held in debt bondage and forced to work without pay. The prosecutor should charge the recruiters with people smuggling, not only with fraud.",
        "The women were deceived, held in debt bondage and forced to work without pay. The prosecutor should charge the recruiters with trafficking in persons, not only with fraud.",
      ],
      [
        "Para perempuan itu ditipu, dijerat utang, dan dipaksa bekerja tanpa upah. Karena itu, jaksa perlu mendakwa perekrut dengan pasal penyelundupan manusia.",
        "Para perempuan itu ditipu, dijerat utang, dan dipaksa bekerja tanpa upah. Karena itu, jaksa perlu mendakwa perekrut dengan pasal perdagangan orang.",
      ],
    ] as const)
      checkFix("term-confused", `${text}\n`, `${fixed}\n`, options);
  });

  it("leaves alone what is denied, asked or true", () => {
    for (const text of [
      "Smuggling of migrants does not require the purpose of exploitation.",
      "Human smuggling involves the crossing of a border.",
      "It is a misconception that human trafficking always involves the crossing of a border.",
      "Does trafficking in persons require a border?",
      "Perdagangan orang tidak selalu bersifat lintas batas.",
      "Penyelundupan manusia selalu melintasi batas negara.",
      "Perdagangan orang mensyaratkan tujuan eksploitasi.",
      "Perdagangan orang merupakan praktik eksploitasi terhadap manusia.",
      "Keliru bahwa penyelundupan migran merupakan bentuk eksploitasi.",
      "Penyelundupan migran merupakan kejahatan terhadap negara, dan korban eksploitasi ada di antaranya.",
      "Migrant smuggling often ends in exploitation.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
