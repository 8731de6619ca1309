import { termConfused } from "../../server/src/rules/term-confused.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("the definition of one treaty told of another", () => {
  it("finds definitions that stand elsewhere", () => {
    check(
      `
UNTOC defines trafficking in persons as the recruitment of persons by force.
^^^^^ term-confused

Human trafficking as defined in UNTOC has three elements.
                                ^^^^^ term-confused

UNTOC mendefinisikan perdagangan orang sebagai perekrutan dengan kekerasan.
^^^^^ term-confused

The Abolition of Forced Labour Convention defines forced labour as work that is exacted from any person.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-confused
`,
      options,
    );
    checkFix(
      "term-confused",
      "Konvensi ILO No. 105 mendefinisikan kerja paksa sebagai pekerjaan yang dituntut dengan ancaman.\n",
      "Konvensi ILO No. 29 mendefinisikan kerja paksa sebagai pekerjaan yang dituntut dengan ancaman.\n",
      options,
    );
    checkFix(
      "term-confused",
      "ILO Convention No. 105 bans forced labour for political ends. It defines forced labour as work for which nobody has offered himself.\n",
      "ILO Convention No. 105 bans forced labour for political ends. Convention No. 29 defines forced labour as work for which nobody has offered himself.\n",
      options,
    );
  });

  it("leaves alone the treaty that defines, and whoever says that another does not", () => {
    for (const text of [
      "The Palermo Protocol defines trafficking in persons as an act. ILO Convention No. 29 defines forced labour as work exacted under menace.",
      "UNTOC does not define trafficking in persons. The Protocol that supplements UNTOC defines trafficking in persons.",
      "UNTOC, with its Protocol, defines trafficking in persons as recruitment.",
      "ILO Convention No. 105 prohibits forced labour as defined in ILO Convention No. 29.",
      "UNTOC defines an organized criminal group. The CRC defines a child as a person under 18.",
      "Convention No. 105 bans forced labour. Convention No. 29 is older. It defines forced labour as any work.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("finds a definition that lost half of what it says of consent", () => {
    checkFix(
      "term-confused",
      "Republic Act No. 9208 defined trafficking as the recruitment or harbouring of people without their consent.\n",
      "Republic Act No. 9208 defined trafficking as the recruitment or harbouring of people with or without their consent.\n",
      options,
    );
    for (const text of [
      "RA 9208 defines trafficking as recruitment with or without the victim's consent or knowledge.",
      "Under RA 9208 nobody may be recruited without their consent.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
