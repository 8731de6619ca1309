import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const rule = "instrument-misnumbered";

describe("instrument-misnumbered: acts of other countries", () => {
  it("tells a year that is not the act's, by the country that is named before it", () => {
    checkFix(
      rule,
      "Malaysia's Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2017 provides it.\n",
      "Malaysia's Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007 provides it.\n",
      options,
    );
    checkFix(
      rule,
      "The United Kingdom's Modern Slavery Act 2018 applies.\n",
      "The United Kingdom's Modern Slavery Act 2015 applies.\n",
      options,
    );
    for (const text of [
      "Australia's Modern Slavery Act 2018 and that of the United Kingdom apply.",
      "Firms report under the Modern Slavery Act 2018.",
      "The Trafficking Victims Protection Reauthorization Act of 2003 applies.",
      "He wrote: “Malaysia's Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2017 is good.”",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("compares the year of the Buddhist era with the one beside it", () => {
    check(
      `
      Thailand amended its Anti-Trafficking in Persons Act B.E. 2550 (2008) in 2019.
                                                           ^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("Thailand amended its Anti-Trafficking in Persons Act B.E. 2551 (2008) in 2019, on page 2550 (2008).\n", options);
  });

  it("tells the number of a Republic Act by its subject or year, and its year by its number", () => {
    checkFix(
      rule,
      "Republic Act No. 11390 is on online sexual abuse or exploitation of children.\n",
      "Republic Act No. 11930 is on online sexual abuse or exploitation of children.\n",
      options,
    );
    checkFix(rule, "RA 9208 of 2004 applies.\n", "RA 9208 of 2003 applies.\n", options);
    checkSilent("Republic Act No. 11390 is on roads, and RA 9208 of 2003 applies.\n", options);
  });

  it("tells the number by a title that stands beside it with its own year, and one that lost a figure", () => {
    checkFix(
      rule,
      "The definition was widened by Republic Act No. 9208, the Expanded Anti-Trafficking in Persons Act of 2012.\n",
      "The definition was widened by Republic Act No. 10364, the Expanded Anti-Trafficking in Persons Act of 2012.\n",
      options,
    );
    checkFix(
      rule,
      "They broke the Anti-Child Pornography Act of 2009 (R.A. No. 977), then in force.\n",
      "They broke the Anti-Child Pornography Act of 2009 (R.A. No. 9775), then in force.\n",
      options,
    );
    checkFix(
      rule,
      "It rests on Republic Act No. 9208, the Anti-Trafficking in Persons Act of 2013.\n",
      "It rests on Republic Act No. 9208, the Anti-Trafficking in Persons Act of 2003.\n",
      options,
    );
    checkSilent("Republic Act No. 386 is the Civil Code, which says nothing of child pornography.\n", options);
    checkSilent(
      "Republic Act No. 9208, the Anti-Trafficking in Persons Act of 2003, was amended by Republic Act No. 10364, the Expanded Anti-Trafficking in Persons Act of 2012.\n",
      options,
    );
  });

  it("completes the title by which a Republic Act is said to be known", () => {
    checkFix(
      rule,
      "It rests on Republic Act 9208, otherwise known as the Anti-Trafficking Act of 2003, and its rules.\n",
      "It rests on Republic Act 9208, otherwise known as the Anti-Trafficking in Persons Act of 2003, and its rules.\n",
      options,
    );
    for (const text of [
      "It rests on Republic Act No. 9208, otherwise known as the Anti-Trafficking in Persons Act of 2003, and its rules.",
      "It rests on Republic Act No. 9208, also known as the Freedom Act of 2003, and its rules.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("tells a Regulation of the European Union from a Directive", () => {
    checkFix(rule, "Directive (EU) 2024/3015 bans such products.\n", "Regulation (EU) 2024/3015 bans such products.\n", options);
    checkSilent("Regulation (EU) 2024/3015 and Directive (EU) 2024/1760 apply.\n", options);
  });
});

describe("instrument-misnumbered: the year in which another country made its act", () => {
  it("is told of a title that two countries have where one of them is named, and beside a later amendment", () => {
    checkFix(
      rule,
      "Myanmar's Anti-Trafficking in Persons Law was enacted in 2015 and was amended later.\n",
      "Myanmar's Anti-Trafficking in Persons Law was enacted in 2005 and was amended later.\n",
      options,
    );
    checkFix(
      rule,
      "Thailand's Anti-Trafficking in Persons Act was enacted in 2018.\n",
      "Thailand's Anti-Trafficking in Persons Act was enacted in 2008.\n",
      options,
    );
    for (const text of [
      "Myanmar's Anti-Trafficking in Persons Law was amended and enacted anew in 2022.",
      "The Philippines and Thailand each have an Anti-Trafficking in Persons Act, which was passed in 2003.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("is told beside its name", () => {
    for (const [before, after] of [
      [
        "Singapore passed the Prevention of Human Trafficking Act in 2015.",
        "Singapore passed the Prevention of Human Trafficking Act in 2014.",
      ],
      [
        "In 2016, Singapore adopted the Prevention of Human Trafficking Act.",
        "In 2014, Singapore adopted the Prevention of Human Trafficking Act.",
      ],
      [
        "In Singapore, the Prevention of Human Trafficking Act was enacted in March 2015.",
        "In Singapore, the Prevention of Human Trafficking Act was enacted in November 2014.",
      ],
      [
        "The office was merged after the enactment of Republic Act No. 11641 in 2022.",
        "The office was merged after the enactment of Republic Act No. 11641 in 2021.",
      ],
    ] as const)
      checkFix(rule, `${before}\n`, `${after}\n`, options);
  });

  it("is left alone where it is right, of its force, or of an act that any country may have", () => {
    for (const text of [
      "Singapore passed the Prevention of Human Trafficking Act in 2014, and it came into force in 2015.",
      "Barbados passed the Prevention of Human Trafficking Act in 2015.",
      "In 2015, Singapore applied the Prevention of Human Trafficking Act for the first time.",
      "Singapore adopted a plan in 2016 under the Prevention of Human Trafficking Act.",
      "Republic Act No. 11641 was signed in 2021 and took effect in 2022.",
      "Singapore did not pass the Prevention of Human Trafficking Act in 2015, as was wrongly said.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
