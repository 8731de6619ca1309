import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };
const rule = "instrument-misnumbered";

describe("the year in which a process, a programme or a body began", () => {
  const fixed: readonly (readonly [string, string])[] = [
    ["The COMMIT Process, established in 2002, covers six countries.", "The COMMIT Process, established in 2004, covers six countries."],
    ["The Bali Process was launched in 2005.", "The Bali Process was launched in 2002."],
    ["Alliance 8.7 was launched in 2014.", "Alliance 8.7 was launched in 2016."],
    ["The Blue Heart Campaign, launched in 2012, asks for help.", "The Blue Heart Campaign, launched in 2009, asks for help."],
    ["AICHR was established in 2012.", "AICHR was established in 2009."],
    ["AICHR dibentuk pada tahun 2012.", "AICHR dibentuk pada tahun 2009."],
    ["Bali Process dibentuk pada 2004.", "Bali Process dibentuk pada 2002."],
    ["The COMMIT MoU of 2003 binds six governments.", "The COMMIT MoU of 2004 binds six governments."],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix(rule, `${before}\n`, `${after}\n`, options));

  const right = [
    "Alliance 8.7 was launched on 21 September 2016.",
    "The Working Group of the Bali Process was established in 2015.",
    "The Bali Process and AICHR were established in 2009.",
    "The ARTIP project began in 2007.",
    "AICHR, established by the Charter, adopted a plan in 2012.",
    "The new AICHR was launched in 2012.",
    "BP2MI dibentuk pada tahun 2017.",
    "Komnas Perempuan dibentuk pada 2005 dengan Peraturan Presiden.",
    "The Bali Process was not launched in 2005.",
    "The Bali Process began in 2005-2006 to train police.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
