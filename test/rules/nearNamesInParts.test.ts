import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [nameMisspelled] };
const fixes = (before: string, after: string) => checkFix("name-misspelled", `${before}\n`, `${after}\n`, options);

describe("titles without an article", () => {
  it("are told, while a body may go without", () => {
    fixes("See the Convention on Rights of Persons with Disabilities.", "See the Convention on the Rights of Persons with Disabilities.");
    fixes("The Convention on Rights of Child has 54 articles.", "The Convention on the Rights of the Child has 54 articles.");
    fixes("The Optional Protocol on Sale of Children was read.", "The Optional Protocol on the Sale of Children was read.");
    checkSilent("Notes on Rights of Women and Rights of Child.\n", options);
    checkSilent("The ASEAN Ministerial Meeting on Environment met.\n", options);
  });
});

describe("names with a long word in two parts, or in another order", () => {
  it("are told", () => {
    fixes(
      "They wrote to the ASEAN Inter-Government Commission for Human Rights in May.",
      "They wrote to the ASEAN Intergovernmental Commission on Human Rights in May.",
    );
    fixes(
      "The Ministry of Child Protection and Women's Empowerment met in May.",
      "The Ministry of Women's Empowerment and Child Protection met in May.",
    );
    fixes("See the UN Guiding Principles on Human Rights and Business.", "See the UN Guiding Principles on Business and Human Rights.");
  });

  it("are told with several small slips where most of the name is right, and in a long run of names", () => {
    fixes(
      "The parent treaty is the United Nations Convention on Transnational Organised Crimes.",
      "The parent treaty is the United Nations Convention against Transnational Organized Crime.",
    );
    fixes(
      "Data diminta kepada Pusat Pelacakan dan Analisis Transaksi Keuangan pada bulan Juni.",
      "Data diminta kepada Pusat Pelaporan dan Analisis Transaksi Keuangan pada bulan Juni.",
    );
    fixes(
      "This is said in the Trafficking of Persons Report of the United States Department of State.",
      "This is said in the Trafficking in Persons Report of the United States Department of State.",
    );
    fixes(
      "The Office to Monitor and Combat Human Trafficking of the United States Department of State wrote it.",
      "The Office to Monitor and Combat Trafficking in Persons of the United States Department of State wrote it.",
    );
    checkSilent("The Bureau of International Labor Affairs of the United States Department of Labor wrote it.\n", options);
    fixes("The Domestic Work Convention was read in Manila.", "The Domestic Workers Convention was read in Manila.");
    checkSilent("The Decent Work Agenda and the Home Work Convention apply.\n", options);
    checkSilent("It strengthened the Independent Permanent Commission for Human Rights.\n", options);
    checkSilent("The Government's National Commission on Women's and Family Issues declined.\n", options);
  });

  it("are left alone where the order is free, or a small word merely follows", () => {
    for (const text of [
      "The Department of Labor of the United States lists goods.",
      "The United States State Department sent a report.",
      "The Jakarta Centre for Law Enforcement Cooperation in Semarang trains police.",
      "Kantor Dagang dan Ekonomi Indonesia di Taipei melayani warga.",
      "Anti-Slavery International in London wrote to us.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("names told in other words", () => {
  it("are told where all of the name is there, in whatever form and order", () => {
    fixes(
      "The file was sent to the Victim and Witness Security Agency in Jakarta.",
      "The file was sent to the Witness and Victim Protection Agency in Jakarta.",
    );
    fixes(
      "Leaders adopted the ASEAN Consensus on the Protection and Promotion of Migrant Workers Rights in Manila.",
      "Leaders adopted the ASEAN Consensus on the Protection and Promotion of the Rights of Migrant Workers in Manila.",
    );
    fixes(
      "The partner is the High Commission of the United Nations on Refugees in Jakarta.",
      "The partner is the United Nations High Commissioner for Refugees in Jakarta.",
    );
    fixes(
      "Ministers met at the ASEAN Ministry Meeting on Transnational Crime.",
      "Ministers met at the ASEAN Ministerial Meeting on Transnational Crime.",
    );
    fixes(
      "Students cite the Convention on the Abolition of All Discriminations against Women.",
      "Students cite the Convention on the Elimination of All Forms of Discrimination against Women.",
    );
  });

  it("are left alone where it is the name of another, of an office holder, or only turned around", () => {
    for (const text of [
      "Members of the Australian Defence Force were sent.",
      "The Minister for Digital Development and Information spoke.",
      "Menteri Badan Usaha Milik Negara hadir.",
      "The Attorney-General's Department of Australia funds the hub.",
      "The Committee on Foreign Relations of the Senate held a hearing.",
      "The UN Commission on the Status of Women met.",
      "Viet Nam's new Law on Prevention and Combat of Human Trafficking took effect.",
      "The Office of the Prime Minister sent a note.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("are told in their own order where only words are lacking that a name may have", () => {
    fixes(
      "According to the Committee on the Elimination of All Forms of Discrimination against Women, the law is vague.",
      "According to the Committee on the Elimination of Discrimination against Women, the law is vague.",
    );
    fixes(
      "It ratified the International Convention on the Elimination of Racial Discrimination in May.",
      "It ratified the International Convention on the Elimination of All Forms of Racial Discrimination in May.",
    );
    fixes(
      "The note quotes the United Nations Convention on the Protection of Migrant Workers and their Families.",
      "The note quotes the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.",
    );
    fixes(
      "It was read to the Ministry of Foreign Affairs, with the Coordinating Ministry of Politics and Security.",
      "It was read to the Ministry of Foreign Affairs, with the Coordinating Ministry for Political and Security Affairs.",
    );
    fixes("The ASEAN Intergovernmental Human Rights Commission met.", "The ASEAN Intergovernmental Commission on Human Rights met.");
  });

  it("are told where all is right but the kind of body or treaty", () => {
    fixes(
      "The team of the United Nations Agency on Drugs and Crime left.",
      "The team of the United Nations Office on Drugs and Crime left.",
    );
    fixes(
      "Parties to the Convention to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children met.",
      "Parties to the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children met.",
    );
    fixes(
      "It is a party to the International Convention on Civil and Political Rights.",
      "It is a party to the International Covenant on Civil and Political Rights.",
    );
    fixes("They asked the Indonesian Migrant Workers Protection Body.", "They asked the Indonesian Migrant Workers Protection Agency.");
    for (const text of [
      "The UN Human Rights Council and the UN Human Rights Committee are two bodies.",
      "The Declaration on the Elimination of All Forms of Racial Discrimination came before the treaty.",
      "The African Charter on the Rights and Welfare of the Child applies.",
      "The Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women was signed.",
      "The International Office of the university and the International Centre for Migration Policy Development wrote.",
      "The Coordinating Ministry for Economic Affairs met with the Coordinating Ministry for Infrastructure.",
      "The National Council for Women's Affairs and the Office for Victims of Crime wrote.",
      "The European Convention on the Legal Status of Migrant Workers was signed in 1977.",
      "Anggota Komisi Perlindungan Anak Indonesia hadir, dan stafnya juga.",
      "The Office of the United Nations at Geneva and the Department of Foreign Affairs and Trade of the Government of Australia wrote.",
      "The National Institute for Human Rights and the National Commission on Human Rights of Indonesia wrote.",
      "They expedited the full operationalization of the National Institute for Human Rights in the near future.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("keep the owner's ending", () => {
    fixes(
      "She praised the International Organization of Migration's shelter.",
      "She praised the International Organization for Migration's shelter.",
    );
  });
});

describe("Indonesian names as they are garbled", () => {
  it("are told in whatever order, with words of the other language or of another for the crime", () => {
    fixes(
      "Pertemuan antara Komisi Intergovernmental ASEAN Hak Asasi Manusia dan pejabat lain batal.",
      "Pertemuan antara Komisi Antarpemerintah ASEAN untuk Hak Asasi Manusia dan pejabat lain batal.",
    );
    fixes(
      "Dewan membahas Konvensi ASEAN Menentang Tindak Pidana Perdagangan Orang pada Mei.",
      "Dewan membahas Konvensi ASEAN Menentang Perdagangan Orang pada Mei.",
    );
    fixes(
      "Pasal itu dikutip dari Konvensi PBB Melawan Kejahatan Transnasional yang Terorganisir.",
      "Pasal itu dikutip dari Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi.",
    );
    fixes(
      "Surat dikirim ke Badan Pelindungan Tenaga Kerja Migran Indonesia pekan ini.",
      "Surat dikirim ke Badan Pelindungan Pekerja Migran Indonesia pekan ini.",
    );
  });

  it("are told without the word that says that a field follows, and with an ending too few", () => {
    fixes(
      "Undangan dari Kementerian Koordinator Pangan tiba kemarin.",
      "Undangan dari Kementerian Koordinator Bidang Pangan tiba kemarin.",
    );
    fixes(
      "Konvensi Internasional mengenai Perlindungan Hak-Hak Seluruh Pekerja Migran dan Anggota Keluarga mengikat kita.",
      "Konvensi Internasional mengenai Perlindungan Hak-Hak Seluruh Pekerja Migran dan Anggota Keluarganya mengikat kita.",
    );
  });

  it("are told with what narrows the last word of a body's name", () => {
    fixes(
      "Modul dari Kantor PBB untuk Narkoba dan Kejahatan Transnasional dipakai.",
      "Modul dari Kantor PBB untuk Narkoba dan Kejahatan dipakai.",
    );
    fixes(
      "Aduan ke Komisi Nasional Anti Kekerasan terhadap Perempuan dan Anak naik.",
      "Aduan ke Komisi Nasional Anti Kekerasan terhadap Perempuan naik.",
    );
    for (const text of [
      "Kantor PBB untuk Narkoba dan Kejahatan Indonesia melatih petugas.",
      "Komisi Nasional Anti Kekerasan terhadap Perempuan dan anak-anak panti bertemu.",
      "Kantor PBB untuk Narkoba dan Kejahatan. Transnasional sifatnya.",
      "Divisi Perempuan dan Anak melapor.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("long titles of treaties", () => {
  it("are told where a word of the end is left out, or the treaty is called another kind", () => {
    fixes(
      "They signed the Protocol against the Smuggling of Migrants by Land and Air in 2000.",
      "They signed the Protocol against the Smuggling of Migrants by Land, Sea and Air in 2000.",
    );
    fixes(
      "Protokol Opsional Konvensi Hak-Hak Anak mengenai Penjualan Anak, Prostitusi Anak, dan Pornografi dirujuk.",
      "Protokol Opsional Konvensi Hak-Hak Anak mengenai Penjualan Anak, Prostitusi Anak, dan Pornografi Anak dirujuk.",
    );
    fixes(
      "The Protocol on the Elimination of All Forms of Discrimination against Women binds us.",
      "The Convention on the Elimination of All Forms of Discrimination against Women binds us.",
    );
  });

  it("are left alone where all of the end is left out, and in declarations that came before the treaty", () => {
    for (const text of [
      "They signed the Protocol against the Smuggling of Migrants in 2000.",
      "The Protocol to Prevent, Suppress and Punish Trafficking in Persons binds us.",
      "The Declaration on the Elimination of All Forms of Racial Discrimination is of 1963.",
      "Deklarasi tentang Penghapusan Segala Bentuk Diskriminasi Rasial dibahas.",
    ])
      checkSilent(`${text}\n`, options);
  });
});

describe("texts that a body gives", () => {
  it("are told where they are called by the name of what another body gives", () => {
    check(
      `
      Lihat Komentar Umum Nomor 30 dari Komite Penghapusan Diskriminasi terhadap Perempuan dan Rekomendasi Umum Komite Hak Anak Nomor 25.
            ^^^^^^^^^^^^^ name-misspelled
                                                                                               ^^^^^^^^^^^^^^^^ name-misspelled
      The court cited CEDAW General Comment No. 19 and general recommendation No. 2 of the Committee on Migrant Workers.
                            ^^^^^^^^^^^^^^^ name-misspelled
                                                       ^^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      Lihat Peraturan Kementerian Ketenagakerjaan Nomor 5 Tahun 2019 dan Keputusan Kementerian Hukum dan HAM No. M.HH-02 Tahun 2020.
            ^^^^^^^^^^^^^^^^^^^^^ name-misspelled
                                                                         ^^^^^^^^^^^^^^^^^^^^^ name-misspelled
      `,
      options,
    );
    fixes("CEDAW General Comment No. 19 is cited.", "CEDAW General Recommendation No. 19 is cited.");
    fixes("Peraturan Kementerian Sosial Nomor 8 Tahun 2020 berlaku.", "Peraturan Menteri Sosial Nomor 8 Tahun 2020 berlaku.");
  });

  it("are left alone where the body gives them, where no number follows, and where two committees gave one text", () => {
    for (const text of [
      "The court cited CEDAW General Recommendation No. 19 and CRC General Comment No. 6.",
      "Rekomendasi Umum CEDAW Nomor 38 dan Komentar Umum Komite Hak Anak Nomor 6 dirujuk.",
      "Joint general recommendation No. 31 of CEDAW and general comment No. 18 of the Committee on the Rights of the Child was cited.",
      "A general comment on CEDAW was made by the chair. Komentar umum Komite Hak Anak dibahas.",
      "Peraturan kementerian itu belum terbit. Peraturan Kementerian Sosial tentang adopsi sedang disusun.",
      "Peraturan Menteri Sosial Nomor 8 Tahun 2020 berlaku di Kementerian Sosial Nomor Dua.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("and a misspelled gloss in a bracket is told in an Indonesian sentence", () => {
    fixes(
      "Polisi menyidik kasus perdagangan orang (trafficking in person) di pelabuhan itu.",
      "Polisi menyidik kasus perdagangan orang (trafficking in persons) di pelabuhan itu.",
    );
    fixes(
      "Polisi menyidik kasus perdagangan orang (*trafficking in person*) di pelabuhan itu.",
      "Polisi menyidik kasus perdagangan orang (*trafficking in persons*) di pelabuhan itu.",
    );
    checkSilent("Polisi menyidik kasus perdagangan orang (trafficking in persons) di pelabuhan itu.\n", options);
  });
});

describe("English names as papers garble them in the middle of a sentence", () => {
  it("are told", () => {
    fixes(
      "Nine schools marked the World Day Against Trafficking with a play.",
      "Nine schools marked the World Day against Trafficking in Persons with a play.",
    );
    fixes(
      "In May the House of the Representatives passed the bill in Manila.",
      "In May the House of Representatives passed the bill in Manila.",
    );
    fixes("Staff of Terre des Homme met the boys in Medan.", "Staff of Terre des Hommes met the boys in Medan.");
    fixes(
      "Money came from the Bureau of Law Enforcement and International Narcotics in Washington.",
      "Money came from the Bureau of International Narcotics and Law Enforcement Affairs in Washington.",
    );
    fixes("Judges of the People's Supreme Court of Viet Nam took part.", "Judges of the Supreme People's Court of Viet Nam took part.");
    fixes(
      "Complaints to the National Commission for Women rose in Indonesia.",
      "Complaints to the National Commission on Violence against Women rose in Indonesia.",
    );
    fixes(
      "Thailand signed the Convention on Transnational Organized Crime in 2000.",
      "Thailand signed the Convention against Transnational Organized Crime in 2000.",
    );
    fixes("Few states here joined the Refugee Covenant.", "Few states here joined the Refugee Convention.");
  });

  it("are left alone where they are right, or are those of another country's bodies", () => {
    for (const text of [
      "The World Day against Trafficking in Persons and the World Day Against Trafficking in Persons are the same.",
      "The police searched the house of the representatives of the agency.",
      "The People's Supreme Court of the Lao PDR and a court of Viet Nam cooperate.",
      "The National Commission for Women of India wrote to Indonesia.",
      "The Refugee Convention and the two Covenants bind the state.",
      "A convention on transnational organized crime was held by lawyers.",
    ])
      checkSilent(`${text}\n`, options);
  });
});
