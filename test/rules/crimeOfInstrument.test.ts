import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("the crime that a law or protocol is about", () => {
  describeRule(termConfused, {
    bad: [
      ["Undang-Undang Nomor 21 Tahun 2007 disusun khusus untuk memberantas tindak pidana «penyelundupan manusia».", "information"],
      ["UU 21/2007 mengatur «penyelundupan manusia».", "information"],
      ["Law No. 21 of 2007 was written to combat «migrant smuggling».", "information"],
      ["ACTIP defines «smuggling of migrants» and obliges States to punish it.", "information"],
    ],
    good: [
      "UU 21/2007 disusun khusus untuk memberantas tindak pidana perdagangan orang.",
      "Law No. 21 of 2007 was written to combat trafficking in persons.",
    ],
    lookAlikes: [
      "UU 21/2007 tidak mengatur penyelundupan manusia.",
      "UU 21/2007 juga mengatur penyelundupan manusia, katanya.",
      "UU 21/2007 mengatur perdagangan orang, UU 6/2011 mengatur penyelundupan manusia.",
      "UU 6/2011 mengatur penyelundupan manusia.",
      "Law No. 21 of 2007 punishes brokers; smuggling of migrants is punished by another law.",
      "Law No. 6 of 2011 punishes people smuggling.",
      "He wrote: “Law No. 21 of 2007 combats migrant smuggling.”",
    ],
    fixes: [
      ["UU 21/2007 mengatur penyelundupan manusia.\n", "UU 21/2007 mengatur perdagangan orang.\n"],
      ["Law No. 21 of 2007 punishes migrant smuggling.\n", "Law No. 21 of 2007 punishes trafficking in persons.\n"],
    ],
  });
});
