import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused], isMemo: false };

describe("what the law is known to say, told the other way round, in English", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "Once fraud has been shown, the victim's consent remains relevant to the charge of trafficking.",
      "Once fraud has been shown, the victim's consent remains irrelevant to the charge of trafficking.",
    ],
    [
      "The consent of a trafficked person is a defence where she was deceived about her work.",
      "The consent of a trafficked person is no defence where she was deceived about her work.",
    ],
    [
      "Under the Palermo Protocol, the victim's consent negates the offence of trafficking even where force was used.",
      "Under the Palermo Protocol, the victim's consent does not negate the offence of trafficking even where force was used.",
    ],
    [
      "The Palermo Protocol makes consent relevant even if the victim was deceived.",
      "The Palermo Protocol makes consent irrelevant even if the victim was deceived.",
    ],
    ["A child may consent to exploitation if the parents agree.", "A child cannot consent to exploitation if the parents agree."],
    [
      "Under article 3(d) of the Trafficking Protocol, a child is any person under sixteen years of age.",
      "Under article 3(d) of the Trafficking Protocol, a child is any person under eighteen years of age.",
    ],
    ['Under ACTIP, "child" means any person below the age of 17.', 'Under ACTIP, "child" means any person below the age of 18.'],
    [
      "According to Law No. 21 of 2007, a child is a person who is not yet 17 years old.",
      "According to Law No. 21 of 2007, a child is a person who is not yet 18 years old.",
    ],
    [
      "For a victim under eighteen, Article 3(c) of the Palermo Protocol still requires proof of deception or force.",
      "For a victim under eighteen, Article 3(c) of the Palermo Protocol does not require proof of deception or force.",
    ],
    [
      "If the victim is a girl of 15, the means must be established before the case counts as trafficking in persons.",
      "If the victim is a girl of 15, the means need not be established before the case counts as trafficking in persons.",
    ],
    [
      "In cases of child trafficking the prosecution has to show coercion (Article 3 of the Protocol).",
      "In cases of child trafficking the prosecution need not show coercion (Article 3 of the Protocol).",
    ],
    [
      "Article 14(7) of ACTIP asks Parties not to punish traffickers for acts they were forced to commit.",
      "Article 14(7) of ACTIP asks Parties not to punish victims of trafficking for acts they were forced to commit.",
    ],
    [
      "Under Article 18 of Law No. 21 of 2007, victims who were forced to commit an offence are liable to punishment.",
      "Under Article 18 of Law No. 21 of 2007, victims who were forced to commit an offence are not liable to punishment.",
    ],
    [
      "Under Law No. 21 of 2007, restitution is compensation paid by the Government to the victim.",
      "Under Law No. 21 of 2007, restitution is compensation paid by the perpetrator to the victim.",
    ],
    [
      "Restitution, as defined in Law No. 21 of 2007, is a payment charged to the State by court order.",
      "Restitution, as defined in Law No. 21 of 2007, is a payment charged to the perpetrator by court order.",
    ],
    [
      "Recruitment agencies may charge migrant workers a placement fee under Law No. 18 of 2017.",
      "Recruitment agencies may not charge migrant workers a placement fee under Law No. 18 of 2017.",
    ],
    [
      "Law No. 18 of 2017 obliges migrant workers to pay the placement costs themselves.",
      "Law No. 18 of 2017 does not oblige migrant workers to pay the placement costs themselves.",
    ],
    [
      "Trafficking in persons requires the crossing of a national frontier.",
      "Trafficking in persons does not require the crossing of a national frontier.",
    ],
    ["Smuggling of migrants can occur within a single country.", "Smuggling of migrants cannot occur within a single country."],
    [
      "The three elements of trafficking are the act, the means and the motive.",
      "The three elements of trafficking are the act, the means and the purpose.",
    ],
    ["The use of threats fulfils the act element of the offence.", "The use of threats fulfils the means element of the offence."],
    [
      "Under the Smuggling Protocol the smuggler must aim at the exploitation of the migrant.",
      "Under the Smuggling Protocol the smuggler must aim at a financial or other material benefit.",
    ],
    ["The MLC, 2006, also covers fishing vessels.", "The MLC, 2006, does not cover fishing vessels."],
    ["Fishers are covered by the Maritime Labour Convention, 2006.", "Fishers are not covered by the Maritime Labour Convention, 2006."],
    [
      "The Trafficking Protocol supplements the Convention on the Rights of the Child.",
      "The Trafficking Protocol supplements the Convention against Transnational Organized Crime.",
    ],
    ["The Smuggling Protocol supplements UNCAC.", "The Smuggling Protocol supplements Convention against Transnational Organized Crime."],
    [
      "Under article 24 of ACTIP, the AICHR monitors the implementation of the Convention.",
      "Under article 24 of ACTIP, the SOMTC monitors the implementation of the Convention.",
    ],
    [
      "ACTIP gives the task of monitoring its implementation to the ASEAN Secretariat.",
      "ACTIP gives the task of monitoring its implementation to the SOMTC.",
    ],
    [
      "The 2024 Trafficking in Persons Report of UNODC keeps Indonesia on Tier 2.",
      "The 2024 Trafficking in Persons Report of the United States Department of State keeps Indonesia on Tier 2.",
    ],
    [
      "The offenders kept the women locked up; the smugglers forced them to work without pay.",
      "The offenders kept the women locked up; the traffickers forced them to work without pay.",
    ],
    [
      "Trafficking is a crime against the State, smuggling a crime against the person.",
      "Trafficking is a crime against the person, smuggling a crime against the person.",
    ],
    [
      "The Palermo Protocol obliges States to grant victims residence permits.",
      "The Palermo Protocol obliges States to consider granting victims residence permits.",
    ],
    ["Palermo Protocol protects only women and children.", "Palermo Protocol protects all persons, especially women and children."],
    [
      "Under Article 26 of Law No. 21 of 2007, the consent of the victim removes the prosecution.",
      "Under Article 26 of Law No. 21 of 2007, the consent of the victim does not remove the prosecution.",
    ],
    [
      "Article 10 of Law No. 21 of 2007: those who attempt trafficking are punished less than the offender.",
      "Article 10 of Law No. 21 of 2007: those who attempt trafficking are punished the same as the offender.",
    ],
    ["Law No. 21 of 2007 applies only to women and children.", "Law No. 21 of 2007 applies to all persons, including women and children."],
    [
      "Organized criminal group means a group of two or more persons (UNTOC, article 2).",
      "Organized criminal group means a group of three or more persons (UNTOC, article 2).",
    ],
    ["The ASEAN Convention is a non-binding instrument.", "The ASEAN Convention is legally binding."],
    [
      "Under Law No. 6 of 2011, an immigration entry ban prevents the suspect from leaving the country.",
      "Under Law No. 6 of 2011, an immigration exit ban prevents the suspect from leaving the country.",
    ],
    [
      "Article 30 of Law No. 18 of 2017 lets agencies recover the placement fee from the worker.",
      "Article 30 of Law No. 18 of 2017 does not let agencies recover the placement fee from the worker.",
    ],
    [
      "Under Article 30 of Law No. 21 of 2007, the statement of one victim is enough on its own.",
      "Under Article 30 of Law No. 21 of 2007, the statement of one victim is enough if supported by one other valid item of evidence.",
    ],
    [
      "Dalam perkara perdagangan anak, penuntut umum tetap wajib membuktikan adanya penipuan atau paksaan sebagaimana Protokol Palermo.",
      "Dalam perkara perdagangan anak, penuntut umum tidak perlu membuktikan adanya penipuan atau paksaan sebagaimana Protokol Palermo.",
    ],
    [
      "Menurut UU 18/2017, P3MI dapat membebankan biaya penempatan kepada pekerja migran.",
      "Menurut UU 18/2017, P3MI tidak boleh membebankan biaya penempatan kepada pekerja migran.",
    ],
    [
      "Konvensi Ketenagakerjaan Maritim 2006 (MLC) juga berlaku bagi kapal penangkap ikan.",
      "Konvensi Ketenagakerjaan Maritim 2006 (MLC) tidak berlaku bagi kapal penangkap ikan.",
    ],
    [
      "Perkara kekerasan seksual dapat diselesaikan di luar proses peradilan (UU TPKS).",
      "Perkara kekerasan seksual tidak dapat diselesaikan di luar proses peradilan (UU TPKS).",
    ],
    [
      "Tersangka dikenai penangkalan agar tidak melarikan diri ke luar negeri.",
      "Tersangka dikenai pencegahan agar tidak melarikan diri ke luar negeri.",
    ],
    [
      "Consent obtained by fraud is a complete defence to a charge of trafficking.",
      "Consent obtained by fraud is no defence to a charge of trafficking.",
    ],
    [
      "Since she signed the contract herself, her consent is decisive, even though the agent deceived her.",
      "Since she signed the contract herself, her consent is irrelevant, even though the agent deceived her.",
    ],
    [
      "Trafficking law treats consent as relevant even where coercion is proved.",
      "Trafficking law treats consent as irrelevant even where coercion is proved.",
    ],
    [
      "For victims below eighteen, too, the element of means has to be proved under the Palermo Protocol.",
      "For victims below eighteen, too, the element of means need not be proved under the Palermo Protocol.",
    ],
    [
      "Article 3(c) of the Palermo Protocol says that trafficking in children requires the use of force or deception.",
      "Article 3(c) of the Palermo Protocol says that trafficking in children does not require the use of force or deception.",
    ],
    [
      'Under Article 2 of ILO Convention No. 182 the term "child" applies to all persons under the age of 16.',
      'Under Article 2 of ILO Convention No. 182 the term "child" applies to all persons under the age of 18.',
    ],
    ["ACTIP defines a child as a person under sixteen.", "ACTIP defines a child as a person under eighteen."],
    [
      "The principle of non-punishment protects traffickers who were compelled to commit offences (ACTIP, Article 14(7)).",
      "The principle of non-punishment protects victims who were compelled to commit offences (ACTIP, Article 14(7)).",
    ],
    [
      "Under the non-punishment principle, traffickers are not liable for offences which they were compelled to commit.",
      "Under the non-punishment principle, victims are not liable for offences which they were compelled to commit.",
    ],
    [
      "The State pays restitution, while compensation is paid by the convicted person.",
      "The perpetrator pays restitution, while compensation is paid by the convicted person.",
    ],
    [
      "Unlike smuggling, trafficking in persons must cross an international border.",
      "Unlike smuggling, trafficking in persons need not cross an international border.",
    ],
    ["Smuggling does not require the crossing of a border.", "Smuggling requires the crossing of a border."],
    [
      "A border must be crossed for the crime of trafficking to be complete.",
      "A border need not be crossed for the crime of trafficking to be complete.",
    ],
    ["The trafficker's motive is the third element of trafficking.", "The trafficker's purpose is the third element of trafficking."],
    ["The purpose of migrant smuggling is exploitation.", "The purpose of migrant smuggling is a financial or other material benefit."],
    ["Smuggling always involves exploitation.", "Smuggling need not involve exploitation."],
    ["Fishing crews enjoy the protection of the MLC.", "Fishing crews do not enjoy the protection of the MLC."],
    [
      "The Palermo Protocol is a protocol to the Convention against Corruption.",
      "The Palermo Protocol is a protocol to the Convention against Transnational Organized Crime.",
    ],
    [
      "The Committee on Migrant Workers monitors the Convention on the Rights of the Child.",
      "The Committee on the Rights of the Child monitors the Convention on the Rights of the Child.",
    ],
    ["The AICHR is the body that monitors ACTIP.", "The SOMTC is the body that monitors ACTIP."],
    [
      "Indonesia has been on Tier 2 of UNODC's report since 2023.",
      "Indonesia has been on Tier 2 of US Department of State's report since 2023.",
    ],
    ["Penyelundupan manusia selalu disertai eksploitasi.", "Penyelundupan manusia tidak selalu disertai eksploitasi."],
    [
      "Laporan Perdagangan Orang UNODC menempatkan Indonesia di Tier 2.",
      "Laporan Perdagangan Orang Departemen Luar Negeri Amerika Serikat menempatkan Indonesia di Tier 2.",
    ],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, options));

  const right = [
    "The consent of the victim is irrelevant where any of the means has been used.",
    "The victim's consent to being interviewed is relevant to how the data may be used; deception must be avoided.",
    "Consent is relevant only where none of the means, such as deception or force, was used.",
    "Counsel argued that the consent of the deceived victim was relevant; the court disagreed.",
    "It is a common myth that the consent of a trafficked woman is a defence.",
    "Under Law No. 21 of 2007, exploitation is an act with or without the consent of the victim.",
    "For an adult, the prosecutor must prove one of the means; for a child this is not required (Palermo Protocol, article 3 (c)).",
    "Where the victim is a child, the prosecutor must prove the act and the purpose of exploitation, but not the means.",
    "Law No. 21 of 2007 does not repeat the rule of the Palermo Protocol, so that for a child, too, the prosecutor must prove the means.",
    "Under the CRC a child is every human being below eighteen; children under 15 may not take part in hostilities.",
    "The Convention on the Rights of the Child was cited for a girl of 16 who was under 17 at the time.",
    "Children under 12 were interviewed separately, as the CRC asks.",
    "In Malaysia children under 16 may not be employed; the CRC sets no such age.",
    "Perpetrators are not punished often enough, although victims are forced to testify (Law No. 21 of 2007).",
    "Traffickers are not prosecuted where victims are not identified, and victims are compelled to leave.",
    "In practice victims who were forced to commit crimes are punished, although article 18 of Law No. 21 of 2007 forbids it.",
    "Restitution is paid by the perpetrator; if he cannot pay, the State pays compensation.",
    "Placement costs may be borne by the employer; workers pay nothing (Law No. 18 of 2017).",
    "Trafficking need not involve the crossing of a border, while smuggling always does.",
    "Trafficking in persons may involve the crossing of borders.",
    "Cross-border trafficking in persons by definition involves more than one State.",
    "The MLC, 2006, does not apply to fishing vessels; C188 does.",
    "Indonesia ratified the Maritime Labour Convention in 2016, and fishing vessels remain outside it.",
    "The Palermo Protocol supplements UNTOC, as the Convention on the Rights of the Child has its own Optional Protocol.",
    "The AICHR and SOMTC held a joint workshop on the implementation of ACTIP.",
    "Under ACTIP, SOMTC reports to the AMMTC on the implementation of the Convention.",
    "UNODC's Global Report on Trafficking in Persons 2024 and the US Trafficking in Persons Report differ in method.",
    "The Constitutional Court reviewed article 12 of the Immigration Law.",
    "The Constitutional Court held that a second case review may be asked for.",
    "The smugglers held the migrants until their families paid a ransom.",
    "The smugglers then sold the men to a boat owner, who forced them to work without pay.",
    "The Palermo Protocol has no non-punishment clause.",
    "The Working Group on Trafficking in Persons read the Palermo Protocol as if it contains a non-punishment principle.",
    "Deception satisfies the means element, recruitment the act element.",
    "Unsur cara harus dibuktikan apabila korbannya dewasa.",
    "The Committee on Migrant Workers monitors the Migrant Workers Convention, and the Committee on the Rights of the Child the CRC.",
    "The Human Rights Committee and the CEDAW Committee adopted a joint statement.",
    "The Committee on the Elimination of Discrimination against Women monitors CEDAW.",
    "The State pays compensation where the perpetrator cannot pay restitution.",
    "The court ordered that the perpetrator pay restitution to the victim.",
    "Trafficking must not cross our borders unnoticed.",
    "The convoy must cross the border before noon, and trafficking is suspected.",
    "Smuggling does not always involve exploitation.",
    "Smuggling requires the crossing of a border; trafficking does not.",
    "The purpose of smuggling is a financial benefit; that of trafficking is exploitation.",
    "The investigator asked about his motive, which is no element of trafficking.",
    "Fishing crews do not enjoy the protection of the MLC.",
    "The Optional Protocol is a protocol to the Convention on the Rights of the Child.",
    "Indonesia has been on Tier 2 of the US Trafficking in Persons Report, and UNODC's report counts victims.",
    "ACTIP dipantau SOMTC; AICHR menyelenggarakan dialog.",
    "Every person under 18 is a child under the CRC; those under 15 may not be recruited into armed forces.",
    "Children under sixteen need the consent of a parent to travel (Law No. 35 of 2014).",
    "The consent of the victim was relevant in the civil case, where no fraud was alleged.",
    "Consent is relevant to sentencing in some countries even where coercion is proved.",
    "The placement fee must be paid by the employer to the agency, not by the worker (Law No. 18 of 2017).",
    "The Ministry found that agencies charged workers placement fees although Law No. 18 of 2017 forbids it.",
    "Under Law No. 39 of 2004 placement fees could be charged to the worker; Law No. 18 of 2017 ended this.",
    "Traffickers held the men on board; smugglers had brought them to Benjina.",
    "Restitution covers losses and is paid by the convicted person within fourteen days (Law No. 21 of 2007).",
    "The Palermo Protocol encourages States to consider granting residence.",
    "The ASEAN Secretariat supports SOMTC in monitoring the implementation of ACTIP.",
    "The ACWC promotes the implementation of the Regional Plan of Action on women and children.",
    "Under Article 3 of Law No. 21 of 2007, the accused brought two women into Indonesia for prostitution.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
