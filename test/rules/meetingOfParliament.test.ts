import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("meetings of the House told as of another kind", () => {
  describeRule(termConfused, {
    bad: [
      ["Komisi VIII DPR menggelar «RDPU» dengan Menteri Sosial.", "information"],
      ["Komisi III DPR menggelar «rapat dengar pendapat umum» dengan Direktur Jenderal Imigrasi.", "information"],
      ["Komisi IX menggelar «rapat kerja» dengan SBMI.", "information"],
      ["Commission IX held a «public hearing» with the Minister of Manpower.", "information"],
    ],
    good: [
      "Komisi VIII DPR menggelar rapat kerja dengan Menteri Sosial.",
      "Komisi IX menggelar rapat dengar pendapat umum dengan SBMI.",
      "Commission IX held a working meeting with the Minister of Manpower.",
    ],
    lookAlikes: [
      "Komisi I DPRD menggelar RDP dengan Menteri Sosial.",
      "Rapat kerja dengan SBMI diadakan di kantor balai.",
      "Komisi IX menggelar rapat kerja dan RDPU dengan SBMI.",
      "Commission IX heard the Minister of Manpower.",
    ],
    fixes: [["Komisi IX DPR menggelar RDPU dengan Menteri Sosial.\n", "Komisi IX DPR menggelar rapat kerja dengan Menteri Sosial.\n"]],
  });
});
