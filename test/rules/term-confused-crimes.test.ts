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
    [
      "Skippers who carry passengers over the strait for money, with no purpose of exploitation, should be charged with «trafficking in persons».",
      "hint",
    ],
    [
      "The boat carried 41 people who had paid an agent to reach Port Dickson. None had been deceived, coerced or exploited. The report still lists the 41 as «victims of trafficking».",
      "hint",
    ],
    [
      "He took money from thirty men who asked to be carried across the strait and let them go on arrival. No one was exploited, so the police have charged him with «human trafficking».",
      "hint",
    ],
    [
      "The passengers had paid a boatman to cross and reported no coercion, deception or exploitation. The «trafficking victims» were sent back to Batam.",
      "hint",
    ],
    [
      "They paid for the crossing and were left free on arrival; since no exploitation was intended, the file is one of «trafficking of migrants».",
      "hint",
    ],
    [
      "Refugees had paid the crew for passage, and nobody intended to exploit them on arrival. The crew should be investigated for «trafficking in persons».",
      "hint",
    ],
    [
      "They had paid the boat owner for the crossing and walked away free on the beach; they had been «trafficked» across the sea, not exploited.",
      "hint",
    ],
    [
      "Mengangkut pencari suaka ke pesisir Aceh atas bayaran, tanpa tujuan eksploitasi, merupakan «tindak pidana perdagangan orang».",
      "hint",
    ],
    [
      "Tiga puluh penumpang membayar Rp15 juta per orang agar diseberangkan diam-diam dari Dumai ke Melaka, lalu bebas pergi begitu mendarat; tidak ada eksploitasi. Laporan harian menyebut perbuatan nakhoda itu «perdagangan orang».",
      "hint",
    ],
    [
      "He transported seven people across the Mekong for a fee and left them at the bus station. He faces a charge of «human trafficking».",
      "hint",
    ],
    [
      "Seorang nelayan mengantar enam warga asing ke Pulau Rote dengan upah Rp20 juta dan meninggalkan mereka di pantai. Ia ditetapkan sebagai tersangka «perdagangan orang».",
      "hint",
    ],
    [
      "The agent charged USD 500 a head to drive them through the checkpoint. Nobody was deceived and no one was put to work, yet the report counts them as «victims of human trafficking».",
      "hint",
    ],
    [
      "The women were promised restaurant work, had their passports taken and were sold to a karaoke bar. The embassy recorded them as «smuggled migrants».",
      "hint",
    ],
    ["The men were locked in, beaten and made to scam strangers. The police opened a file on «people smuggling».", "hint"],
    ["Para pemuda itu dijanjikan kerja kantor, lalu disekap dan dipukuli. Polisi menyebutnya «penyelundupan manusia».", "hint"],
  ],
  good: [
    "They were deceived and forced to work without pay; they were trafficked, whatever the papers say.",
    "The men were recruited by deceit and held in debt bondage on a boat: a clear case of trafficking in persons.",
    "Warga itu membayar tekong untuk menyeberang dan tidak dieksploitasi siapa pun. Perkara itu adalah penyelundupan migran.",
  ],
  lookAlikes: [
    "The men paid a boatman to cross and were free to go. The report counts 300 victims of trafficking in the province.",
    "They paid the crew for passage and nobody exploited them. The workshop on trafficking in persons was held a week later.",
    "He paid an agent for the trip, was then locked in and beaten, and is rightly listed as a victim of trafficking.",
    "She paid a broker to be taken across the border. Two months later she was sold to a bar; the police opened a file on trafficking in persons.",
    "The agent carried nine people across the river for a fee and handed them over to a fishing boat that never paid them: a case of trafficking in persons.",
    "Trafficking victims often paid an agent for the journey themselves.",
    "The embassy found no exploitation in the plantation and closed the file on trafficking in persons.",
    "Without proof of exploitation, nobody can be convicted of trafficking in persons.",
    "No element of exploitation was found, so the charge of trafficking in persons was dropped.",
    "The passengers had paid for the crossing and went free on arrival, so the prosecutor withdrew the charge of trafficking in persons.",
    "The passengers paid a captain and were let go on arrival. The police first suspected trafficking in persons but charged smuggling.",
    "Penumpang membayar tekong dan bebas pergi setelah mendarat. Penyidik menghentikan perkara perdagangan orang itu.",
    "Tanpa eksploitasi, seorang nakhoda yang membawa penumpang ke Johor atas bayaran tidak dapat dijerat sebagai pelaku perdagangan orang.",
    "The migrants paid for the crossing and were left free on the beach. The other boat is another matter: its crew were charged with trafficking in persons after starving their passengers.",
    "The women were promised jobs, had their passports taken and were smuggled across the border at night.",
    "The driver took money to bring them over the border and left them at the station. Traffickers waited there.",
    "Korban perdagangan orang tidak boleh ditahan, kata petugas.",
    "Mereka tidak ditahan; sebagai korban perdagangan orang mereka ditempatkan di rumah aman.",
    "The victims of trafficking were not detained, and they were free to leave the shelter.",
    "They crossed the border as victims of trafficking and were not forced to work in the shelter.",
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
