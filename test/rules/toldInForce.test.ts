import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const force = { rules: [instrumentNotInForce], isMemo: false, today: "2026-06-01" };
const since = { rules: [instrumentMisnumbered], isMemo: false, today: "2026-06-01" };

describe("what is told to be in force, or over", () => {
  it("a law in force is told as repealed as a whole", () => {
    check("KUHP baru mencabut UU 21/2007 secara keseluruhan.\n          ^^^^^^^^ instrument-not-in-force\n", force);
    check("KUHP baru mencabut seluruh UU 21/2007.\n          ^^^^^^^^^^^^^^^^ instrument-not-in-force\n", force);
    check("The new Criminal Code repealed Law No. 21 of 2007 as a whole.\n                      ^^^^^^^^ instrument-not-in-force\n", force);
  });

  it("what follows from it may be denied", () =>
    check(
      "UU 21/2007 dicabut seluruhnya sehingga gugus tugas tidak lagi ada.\n           ^^^^^^^^^^^^^^^^^^ instrument-not-in-force\n",
      force,
    ));

  it("an act that amended is told as one that repealed", () =>
    checkFix(
      "instrument-not-in-force",
      "Directive 2011/36/EU was repealed by Directive (EU) 2024/1712.\n",
      "Directive 2011/36/EU was amended by Directive (EU) 2024/1712.\n",
      force,
    ));

  it("a law that is over is told as still in force: the claim is marked with it", () =>
    check("Law No. 39 of 2004 is still in force.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force\n", force));

  it("a plan that was set out and whose years are over", () =>
    check(
      "The plan for 2020-2024, set out in Presidential Regulation No. 19 of 2023, remains in force.\n                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force\n",
      force,
    ));

  const right = [
    "The new Criminal Code did not repeal Law No. 21 of 2007 as a whole; only Article 2 was replaced.",
    "UU 18/2017 mencabut UU 39/2004 secara keseluruhan.",
    "UU 21/2007 tidak dicabut seluruhnya; hanya Pasal 2 yang diganti.",
    "Apakah UU 21/2007 dicabut seluruhnya?",
    "Law No. 39 of 2004 remained in force until 2017.",
    "Permen PPPA 22/2010 masih berlaku sampai 2021.",
    "UU 39/2004 tidak lagi berlaku.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, force));

  it("a day before the law was in force, before its name", () => {
    checkFix(
      "instrument-misnumbered",
      "Sejak 2 Januari 2023 Pasal 457 UU 1/2023 berlaku bagi penyelundupan manusia.\n",
      "Sejak 2 Januari 2026 Pasal 457 UU 1/2023 berlaku bagi penyelundupan manusia.\n",
      since,
    );
    checkFix(
      "instrument-misnumbered",
      "Since November 2015 the ASEAN Convention against Trafficking in Persons has applied in six States.\n",
      "Since March 2017 the ASEAN Convention against Trafficking in Persons has applied in six States.\n",
      since,
    );
  });

  it("a second act that is said to have ratified the same treaty", () => {
    check(
      "UNTOC disahkan dengan UU 5/2009 dan disahkan pula dengan UU 21/2007.\n                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered\n",
      since,
    );
    checkSilent("UNTOC disahkan dengan UU 5/2009 dan dilaksanakan pula dengan UU 21/2007.\n", since);
    checkSilent("UNTOC disahkan dengan UU 5/2009 dan Protokol Palermo disahkan dengan UU 14/2009.\n", since);
  });

  const inTime = [
    "Sejak 2 Januari 2026 Pasal 455 UU 1/2023 berlaku bagi perdagangan orang.",
    "Since 2019 Law No. 18 of 2017 has applied to fishing crews.",
    "Sejak 2023 UU 1/2023 dibahas di kampus.",
  ];
  for (const text of inTime) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, since));
});
