import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(termConfused, {
  bad: [
    ["The workers were «smuggled» to Myawaddy against their will.", "hint"],
    ["Puluhan pekerja «diselundupkan» ke Myawaddy di luar kehendak mereka.", "hint"],
    ["«Tersangka» dijatuhi hukuman lima tahun penjara oleh pengadilan.", "hint"],
    ["The men were recruited by deceit and held in debt bondage on a boat: a clear case of «migrant smuggling».", "hint"],
    ["She paid a boatman to cross at night and was never exploited. In law she is a «trafficked person».", "hint"],
    [
      "The group had paid a captain to take them to Johor, and nobody meant to exploit them. The prosecutor should treat the file as «human trafficking».",
      "hint",
    ],
    ["Mereka direkrut dengan tipu daya lalu dipaksa bekerja. Perbuatan itu jelas merupakan «penyelundupan migran».", "hint"],
    ["Warga itu membayar tekong untuk menyeberang dan tidak dieksploitasi siapa pun. Perkara itu adalah «perdagangan orang».", "hint"],
    [
      "The captain took money to land nine men on Rote and let them go once they were ashore. He was charged with «trafficking in persons».",
      "hint",
    ],
    [
      "The men paid a captain to take them to the reef and were free to go once ashore. The captain should be charged with «human trafficking».",
      "hint",
    ],
    [
      "Each passenger paid 3,000 dollars to be brought to Malaysia, and they went their own way. They call this a case of «trafficking in persons».",
      "hint",
    ],
    [
      "Para penumpang membayar Rp8 juta untuk diseberangkan dan dilepas setelah tiba. Perkara itu disebut «tindak pidana perdagangan orang».",
      "hint",
    ],
    ["The women were beaten and were not allowed to leave the compound. This is a case of «migrant smuggling».", "hint"],
    ["Mereka dipukuli dan tidak boleh keluar dari kompleks. Kasus ini adalah «penyelundupan migran».", "hint"],
    ["A worker who was deceived at recruitment and then kept on board by debt has been «smuggled», whatever the papers say.", "hint"],
    ["They paid a captain to be taken to the reef and were free to go; they were «trafficked», says the file.", "hint"],
  ],
  good: [
    "They were deceived and forced to work without pay; they were trafficked, whatever the papers say.",
    "The men were recruited by deceit and held in debt bondage on a boat: a clear case of trafficking in persons.",
    "Warga itu membayar tekong untuk menyeberang dan tidak dieksploitasi siapa pun. Perkara itu adalah penyelundupan migran.",
  ],
  lookAlikes: [
    "Any person trafficking another for profit is liable.",
    "The men were recruited by deceit and held in debt bondage. Their case is not migrant smuggling.",
    "She paid a boatman and was not exploited. Whether her case is trafficking in persons is for the court.",
    "They were deceived and forced to work without pay. Migrant smuggling is a crime of its own.",
    "She paid a boatman, was deceived and forced to work without pay. Her case is trafficking in persons.",
    "They paid a smuggler, and nobody exploited them. That is migrant smuggling, while trafficking in persons asks for exploitation.",
    "Smuggled migrants who are deceived and forced to work without pay become victims of trafficking.",
    "> He paid a boatman to cross and was never exploited. He is a trafficked person.",
    "Mereka dipaksa bekerja tanpa upah. Polisi bertanya apakah ini kasus penyelundupan migran.",
    "They were deceived, forced to work without pay and smuggled; they were smuggled into Thailand first.",
    "Mereka ditipu dan dipaksa bekerja tanpa upah; mereka diselundupkan ke Kamboja.",
    "They paid a captain and were forced to work on the boat. The case is one of trafficking in persons.",
    "They were free to leave the shelter, said the consulate. It is a case of trafficking in persons.",
    "Warga membayar tekong dan tidak dieksploitasi. Data perdagangan orang dimuat pada lampiran.",
  ],
  fixes: [
    [
      "They paid a boatman to cross and were never exploited. They are trafficked persons.",
      "They paid a boatman to cross and were never exploited. They are smuggled migrants.",
    ],
    [
      "Mereka disekap dan dipaksa bekerja. Kasus penyelundupan migran ini diusut.",
      "Mereka disekap dan dipaksa bekerja. Kasus perdagangan orang ini diusut.",
    ],
  ],
});
