import { termInconsistent } from "../../server/src/rules/term-inconsistent.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

const options = { rules: [termInconsistent] };

describe("term-inconsistent", () => {
  it("tells two spellings of one word once", () => {
    check(
      `
      The child labor was seen there. Child labour is a crime. We fight child labour.
                ^^^^^ term-inconsistent
      `,
      options,
    );
  });

  it("tells two names for a thing that the memo has named itself", () => {
    check(
      `
      Each airport shall have a Referral Desk. The Referral Desk is open day and night. A police officer calls the Referral Counter first.
                                                                                                                   ^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    checkFix(
      "term-inconsistent",
      "A trained Court Companion sits with the child. The Court Companion may be replaced, and the Hearing Escort's costs are met.\n",
      "A trained Court Companion sits with the child. The Court Companion may be replaced, and the Court Companion's costs are met.\n",
      options,
    );
    checkFix(
      "term-inconsistent",
      "Tim respons cepat dibentuk di setiap konsulat. Satuan gerak cepat itu terdiri atas tiga orang.\n",
      "Tim respons cepat dibentuk di setiap konsulat. Tim respons cepat itu terdiri atas tiga orang.\n",
      options,
    );
    checkFix(
      "term-inconsistent",
      "Setiap korban ditangani manajer kasus. Pengelola kasus menyusun rencana, dan manajer kasus menulis laporan.\n",
      "Setiap korban ditangani manajer kasus. Manajer kasus menyusun rencana, dan manajer kasus menulis laporan.\n",
      options,
    );
    checkFix(
      "term-inconsistent",
      "The Safe Harbour Programme opened. The Safe Harbour Programme has two staff. In June the Secure Port Programme was praised.\n",
      "The Safe Harbour Programme opened. The Safe Harbour Programme has two staff. In June the Safe Harbour Programme was praised.\n",
      options,
    );
    for (const text of [
      "The image of child sexual abuse material stayed online. Child sexual abuse material must be removed, and every image of child sexual abuse material reported.\n",
      "The National Assembly met. The National Council met too.\n",
      "The Counsel's Office answered. The Counsel Office is in Jakarta. The Counsel's Office is closed today.\n",
      "The Referral Desk is open. Each Referral Desk has two social workers. Two Referral Desks were closed in May.\n",
      "The Annual Report is out. The Annual Reports of the other bodies are late.\n",
      "The Referral Desk is open. A Legal Aid Counter was opened beside the clinic.\n",
      "The Review Committee met. A Review Panel of three judges is planned in another town.\n",
      "Rapat-rapat itu dibuka. Pertemuan ini ditutup oleh ketua rapat.\n",
      "He opened the \u201cSurvivor Support Fund\u201d. The \u201cSurvivor Assistance Fund\u201d is of another town.\n",
    ])
      checkSilent(text, options);
  });

  const bad = [
    `
    The plan covers trafficking in persons at sea. Cases of trafficking in persons rose. The courts saw more human trafficking.
                                                                                                             ^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
    `
    The plan covers human trafficking at sea.

    - Cases of human trafficking rose.
    - The courts saw more trafficking in persons.
                          ^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
    `
    The plan covers trafficking in persons at sea.

    # Why human trafficking grows in the islands
          ^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
    `
    The unit deals with the smuggling of migrants. It has seen migrant smuggling at the strait.
                                                               ^^^^^^^^^^^^^^^^^ term-inconsistent
    `,
  ];
  bad.push(`
    Delegates from Viet Nam and Lao PDR will open the meeting. The police of Vietnam will present two cases.
                                                                             ^^^^^^^ term-inconsistent
    `);
  bad.push(`
    The plan puts trafficking in persons first. The budget line for human trafficking is new.
                                                                    ^^^^^^^^^^^^^^^^^ term-inconsistent
    `);
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "The plan covers trafficking in persons, or human trafficking, at sea.",
    "The plan covers trafficking in persons at sea. Cases of trafficking in persons rose.",
    "The plan covers human trafficking at sea. The courts saw more human trafficking.",
    "Rencana itu mencakup perdagangan orang. Kasus tindak pidana perdagangan orang bertambah.",
    "A migrant fisher signs ashore. Migrant fishers sail in June. One migrant fisher fell ill.",
    "The plan covers trafficking in persons and, apart from it, the smuggling of migrants.",
    "Buruh migran dan keluarganya rentan. Pekerja migran Indonesia berangkat lewat Batam. Buruh migran lain menyusul.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["the names of others", "Delegates from Viet Nam came. Vietnam Airlines and the Vietnam News reported."],
    ["a quotation", 'The plan covers trafficking in persons. The paper wrote "human trafficking" in its headline.'],
    ["a block quotation", "The plan covers trafficking in persons.\n\n> Stop human trafficking now.\n"],
    ["another name given", "The plan covers trafficking in persons, also known as human trafficking, at sea."],
    ["a name", "The plan covers trafficking in persons. The Human Trafficking Research Centre wrote to the unit."],
    ["a gloss", "The plan covers trafficking in persons (human trafficking) at sea."],
    ["italics", "The plan covers trafficking in persons. The film *human trafficking* was shown."],
    ["code", "The plan covers trafficking in persons. The tag `human trafficking` is in the index."],
    ["two languages", "The plan covers trafficking in persons at sea.\n\nRencana itu mencakup perdagangan orang di laut.\n"],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("keeps to the first of two names that share no word, used once each", () =>
    checkFix(
      "term-inconsistent",
      "Kedua kepala badan menyiapkan nota kesepahaman. Draf memorandum saling pengertian itu memuat rujukan korban.",
      "Kedua kepala badan menyiapkan nota kesepahaman. Draf nota kesepahaman itu memuat rujukan korban.",
      options,
    ));

  it("writes the leading name in the small letters of the memo", () =>
    checkFix(
      "term-inconsistent",
      "Kontrak pekerja migran Indonesia disimpan. Tanpa itu, buruh migran Indonesia sulit menuntut upah.",
      "Kontrak pekerja migran Indonesia disimpan. Tanpa itu, pekerja migran Indonesia sulit menuntut upah.",
      options,
    ));

  it("keeps to the leading name", () =>
    checkFix(
      "term-inconsistent",
      "Trafficking in persons is a crime. Cases of trafficking in persons rose. Human trafficking is a crime.",
      "Trafficking in persons is a crime. Cases of trafficking in persons rose. Trafficking in persons is a crime.",
      options,
    ));
  it("finds names that share no word where they are one thing to a legal reader", () => {
    check(
      `
      Pemulangan korban dilakukan tiga kali. Biaya pemulangan ditanggung negara. Sebelum repatriasi dimulai, mereka diperiksa.
                                                                                         ^^^^^^^^^^ term-inconsistent
      Nota kesepahaman itu ditandatangani. Nota kesepahaman itu berlaku. Evaluasi memorandum saling pengertian menyusul.
                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      Migrant smuggling costs less now. Migrant smuggling has grown, and the police count people smuggling by boat.
                                                                                          ^^^^^^^^^^^^^^^^ term-inconsistent
      The national referral mechanism is new. Under the national referral system, shelters are free.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
      Training on trafficking in persons began; training on trafficking in human beings has not.
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    for (const text of [
      "Pemulangan korban dilakukan tiga kali. Repatriasi modal asing naik.",
      "Repatriation of the victims takes weeks. Their return must be safe and voluntary.",
      "The national referral mechanism is new. The referral mechanism has two desks.",
      "A prospective Indonesian migrant worker signs. The prospective migrant worker keeps a copy.",
      "Migrant smuggling has fallen. The Bali Process and Australia speak of people smuggling.",
      "Trafficking in persons is a crime. The European Union speaks of trafficking in human beings.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("keeps the number and the ending of the other name", () => {
    checkFix(
      "term-inconsistent",
      "Irregular migrants hesitate. The law protects irregular migrants. Tell undocumented migrants so.",
      "Irregular migrants hesitate. The law protects irregular migrants. Tell irregular migrants so.",
      options,
    );
    checkFix(
      "term-inconsistent",
      "Pemulangan korban dilakukan dua kali. Biaya pemulangan ditanggung negara. Sebelum repatriasinya, mereka diperiksa.",
      "Pemulangan korban dilakukan dua kali. Biaya pemulangan ditanggung negara. Sebelum pemulangannya, mereka diperiksa.",
      options,
    );
  });
});

describeRule(termInconsistent, {
  bad: [
    "The countries of destination pay little. Every «destination country» keeps a list. The countries of destination meet in May.",
    "Each domestic worker signs a contract. Most «household workers» live with a family. Domestic workers have one day off.",
    "The fishing crew members sign ashore. No «fisher» may pay for a visa.",
    "The shelter in Batam has ten beds. Staff of the «safe house» work in shifts.",
    "Passport retention is common. The bill makes «passport confiscation» an offence.",
    "Forced criminality is not yet in the law. Two courts have seen «forced criminal activity» since May.",
    "Online scams cost the region millions. A «cyber scam» needs many hands.",
    "The cyber scam compound was closed in May. An «online scam centre» opened near the border.",
    "The hotline takes calls at night. Staff of the «helpline» speak four languages.",
    "Migrant smugglers ask for more. The police arrested a «people smuggler» in Kupang.",
    "Two workers face the death penalty. The memo asks for an end to «capital punishment».",
    "Unaccompanied children wait for a guardian. The law names «unaccompanied minors» twice.",
    "The employment contract is in two languages. A copy of the «work contract» stays with the worker.",
    "The national action plan ends in 2026. The next «national plan of action» should name a budget.",
    "Fake job offers reach them by phone. The ministry warns of «fraudulent job offers».",
    "An age assessment takes two days. The «age determination» must not hurt the child.",
    "Anti-trafficking work needs money. The «counter-trafficking» work of the province stopped.",
    "Women migrant workers ask for care. Many «female migrant workers» pay their own way.",
    "Irregular migrant workers fear arrest. An «undocumented migrant worker» may complain.",
    "The grievance mechanism is slow. A «complaints mechanism» must be near the workers.",
    "The national referral mechanism has two desks. The «referral system» needs staff.",
    "Wage deductions are capped. The agency made «salary deductions» for a year.",
    "Awak kapal perikanan menunggu upah. Lima «anak buah kapal perikanan» sudah pulang.",
    "Kontrak itu ditandatangani penyelundup manusia. Polisi menangkap «penyelundup migran» di Kupang.",
    "Penyaringan korban berlangsung di bandara. Hasil «penapisan» dicatat.",
    "Dua pekerja terancam hukuman mati. Kami menolak «pidana mati».",
    "Ancamannya pidana penjara sepuluh tahun. Hakim menjatuhkan «hukuman penjara» dua tahun.",
    "Perjanjian kerja disimpan agen. Tanpa «kontrak kerja», upah sulit ditagih.",
    "Standar operasional prosedur itu sudah lama. Kami mengusulkan «prosedur operasional standar» baru.",
    "Mekanisme rujukan itu belum berjalan. Dalam «sistem rujukan» yang baru, dinas sosial memimpin.",
    "Perhambaan dilarang. Undang-undang belum menjelaskan «penghambaan».",
    "Kejahatan lintas negara bertambah. Rapat itu membahas «kejahatan transnasional».",
    "Perkawinan anak menurun di Jawa. Angka «pernikahan anak» di Sulawesi naik.",
    "Mereka berangkat dengan visa turis. Petugas menolak «visa wisata» itu.",
    "Lembaga swadaya masyarakat mendampingi korban. Dua «organisasi nonpemerintah» menutup kantornya.",
    "Petugas garda depan dilatih setahun sekali. Belum semua «petugas lini depan» tahu formulirnya.",
    "Pemotongan itu melanggar hukum. Potongan upah mencapai separuh. Aturan membatasi «potongan gaji».",
    "Pekerja rumah tangga tidak punya hari libur. Banyak «pekerja domestik» tinggal di rumah majikan.",
    "Pemantauan dan evaluasi dilakukan tiap tahun. Hasil «monitoring dan evaluasi» dibahas.",
    "Akta kelahiran anak itu palsu. Tanpa «akta lahir», usianya sulit dibuktikan.",
    "Mantan pekerja migran dilatih berusaha. Banyak «purnapekerja migran» berutang.",
    "Viet Nam sent its draft. Officials from Viet Nam and Indonesia met. If \u00abVietnam\u00bb agrees, both sign.",
  ],
  good: [
    "The shelter in Batam has ten beds. The shelter needs two nurses.",
    "The countries of destination pay little. The countries of origin pay more.",
    "Migrant smugglers ask for more. Traffickers earn more than migrant smugglers.",
    "Awak kapal perikanan menunggu upah. Awak kapal perikanan yang lain sudah pulang.",
    "Restitusi dibayar pelaku. Kompensasi dibayar negara.",
    "Korban perdagangan orang didampingi. Penyintas perdagangan orang ikut menyusun aturan.",
  ],
  lookAlikes: [
    "The task force met. A working group on data was formed, and the task force heard it.",
    "Rumah aman dan selter lain penuh, dan penampungan pekerja ditutup.",
    "The recovery period ended, and the second phase began.",
    "“The cooling-off phase is over,” she said of the recovery period.",
    "Pemberi kerja dan majikan dalam undang-undang lama berbeda.",
    "Labour inspection is weak. The labour inspectors need cars.",
    "A social worker sees each child. Social work is a profession.",
    "Exploitation is a crime. The court must find the exploitative purpose.",
    "Re-trafficking is common. A re-trafficked person needs more time.",
    "Developing countries met in May. The least developed countries sent ministers.",
    "The police asked for witness protection. The protection of witnesses and victims is new in the law.",
    "A financial investigation began. The money laundering investigation ended in May.",
    "A memorandum of understanding was signed in May. Two memoranda of understanding lapsed.",
    "The women run shelters and safe houses. The shelter in Batam has ten beds.",
    "They were given food and shelter. The safe house in Batam has ten beds.",
    "The witness lives in a safe house. The shelter in Batam has ten beds.",
    "Small-scale fishers sell at the market. The fishing crew signed ashore.",
    "The court ordered the confiscation of passports. Passport retention by employers is common.",
    "The grievance mechanism of the company is slow. The Committee has a complaints mechanism.",
    "The national referral mechanism has two desks. The referral system of the hospital is full.",
    "The campaign reaches potential victims. Each presumed victim sees a nurse.",
    "Calon pekerja migran Indonesia (calon PMI) mendaftar. Calon pekerja migran Indonesia itu membayar. Setiap calon PMI dilatih.",
    "Korban perdagangan orang didampingi. Setiap korban TPPO berhak atas restitusi.",
    "Pelaku perdagangan orang ditangkap. Pelaku TPPO itu dihukum.",
    "Polisi menangani tiga perkara. Rencana itu menanggulangi perdagangan orang.",
    "Korban yang teridentifikasi menerima layanan. Korban terlapor belum tentu korban.",
    "Nakhoda dan anak buah kapal perikanan diperiksa. Awak kapal perikanan lain menunggu.",
    "Penyaringan korban berlangsung di bandara. Skrining kesehatan dilakukan dokter.",
    "Mekanisme rujukan nasional belum berjalan. Sistem rujukan rumah sakit sudah berjalan.",
    "Tindak pidana oleh korporasi diatur. Pertanggungjawaban pidana korporasi belum diuji.",
    "Laporan ini membedakan penyelundupan manusia, yaitu tindak pidana dalam KUHP, dari penyelundupan migran, yaitu istilah dalam protokol.",
  ],
  fixes: [
    [
      "Victims get a recovery period. During the recovery period they rest; the cooling-off phase may be longer.",
      "Victims get a recovery period. During the recovery period they rest; the recovery period may be longer.",
    ],
    [
      "A placement fee was paid back, then a second placement fee. Two placing charges were not.",
      "A placement fee was paid back, then a second placement fee. Two placement fees were not.",
    ],
    [
      "Rumah aman itu penuh. Biaya rumah aman itu naik, tetapi rumah singgah tersebut kosong.",
      "Rumah aman itu penuh. Biaya rumah aman itu naik, tetapi rumah aman tersebut kosong.",
    ],
    [
      "Laporan Gugus Tugas Provinsi tiba. Gugus Tugas Provinsi bertemu, dan Satgas Provinsi mengundang kabupaten.",
      "Laporan Gugus Tugas Provinsi tiba. Gugus Tugas Provinsi bertemu, dan Gugus Tugas Provinsi mengundang kabupaten.",
    ],
    [
      "Migrant smugglers ask for more. Migrant smugglers own boats. Two people smugglers fled.",
      "Migrant smugglers ask for more. Migrant smugglers own boats. Two migrant smugglers fled.",
    ],
    [
      "Unaccompanied minors wait. The law protects unaccompanied minors. Ask unaccompanied children first.",
      "Unaccompanied minors wait. The law protects unaccompanied minors. Ask unaccompanied minors first.",
    ],
    [
      "Perjanjian kerja disimpan agen. Perjanjian kerja itu palsu. Kontrak kerjanya hilang.",
      "Perjanjian kerja disimpan agen. Perjanjian kerja itu palsu. Perjanjian kerjanya hilang.",
    ],
  ],
});

describe("other names of nearly everyday things", () => {
  it("are told where they point back, or are names of their own", () => {
    check(
      `
      The country of destination issues a visa. If the victim asks, the receiving country must allow it.
                                                                        ^^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      Kontrak awak kapal perikanan berlaku dua tahun. Sembilan kru kapal tangkap belum menerima salinannya.
                                                               ^^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      Each returnee gets a case worker. Within 14 days the worker visits the homecomer at home.
                                                                             ^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      The Referral Pathway has five steps. Officers open the Referral Pathway with a form. The Reference Route closes then.
                                                                                               ^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      Kasus jeratan utang bertambah, dan korban jeratan utang pulang. Catatan: perbudakan utang dihitung per keluarga.
                                                                               ^^^^^^^^^^^^^^^^ term-inconsistent
      `,
      options,
    );
  });

  it("are left alone where they may be others", () => {
    checkSilent("Each country of destination issues a visa. Receiving countries of the region met in Manila.\n", options);
    checkSilent("The district provides shelter, food and advice. The women were moved to a safe house in Banda Aceh.\n", options);
    checkSilent("Kru kapal dagang pulang. Awak kapal perikanan menunggu.\n", options);
  });
});

describe("the name to keep to", () => {
  it("has its own article", () =>
    checkFix(
      "term-inconsistent",
      "Police raided an online scam centre. Another online scam centre closed. The press called it a scam compound.\n",
      "Police raided an online scam centre. Another online scam centre closed. The press called it an online scam centre.\n",
      { rules: [termInconsistent] },
    ));
});
