import { termConfused } from "../../server/src/rules/term-confused.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("term-confused", () => {
  it("keeps the head and the number of those who are called victims of the other crime", () => {
    checkFix(
      "term-confused",
      "Eleven men were lured with false job offers and forced to run scams without pay. The embassy should treat them as victims of migrant smuggling.\n",
      "Eleven men were lured with false job offers and forced to run scams without pay. The embassy should treat them as victims of trafficking.\n",
      options,
    );
    checkFix(
      "term-confused",
      "She was deceived by false promises and forced to work without pay. The file speaks of her as a victim of migrant smuggling.\n",
      "She was deceived by false promises and forced to work without pay. The file speaks of her as a victim of trafficking.\n",
      options,
    );
  });

  it("finds the parent convention named for the protocol on trafficking", () => {
    for (const [text, fixed] of [
      [
        "Definisi dalam Pasal 3 Konvensi Palermo memuat tiga unsur, yaitu tindakan, cara, dan tujuan.",
        "Definisi dalam Pasal 3 Protokol Palermo memuat tiga unsur, yaitu tindakan, cara, dan tujuan.",
      ],
      ["Konvensi Palermo tentang perdagangan orang mengikat kita.", "Protokol Palermo tentang perdagangan orang mengikat kita."],
      ["It ratified the Palermo Convention on trafficking in persons.", "It ratified the Palermo Protocol on trafficking in persons."],
      [
        "The Palermo Convention names the abuse of a position of vulnerability.",
        "The Palermo Protocol names the abuse of a position of vulnerability.",
      ],
    ] as const)
      checkFix("term-confused", `${text}\n`, `${fixed}\n`, options);
    for (const text of [
      "The Palermo Convention has a Protocol on trafficking in persons.",
      "The Palermo Convention never mentions the removal of organs.",
      "Konvensi Palermo dilengkapi Protokol tentang perdagangan orang, yang menyebut posisi rentan.",
      "Pasal 3 Konvensi Palermo mengatur ruang lingkup.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("tells what a person is called at another stage of the case", () => {
    check(
      `
      At the opening of the trial the panel asked the suspect whether he had understood the indictment.
                                                      ^^^^^^^ term-confused
      Penyidik kepolisian daerah menahan dua terdakwa pada Rabu malam dan masih melengkapi berkas.
                                             ^^^^^^^^ term-confused
      Majelis hakim meminta tersangka menjawab pertanyaan jaksa satu per satu.
                            ^^^^^^^^^ term-confused
      Keluarga itu masih menunggu keputusan UNHCR atas statusnya, dan laporan ini menyebutnya pengungsi dari luar.
                                                                                              ^^^^^^^^^ term-confused
      The refugees in the hall are awaiting a decision on their claims since May.
          ^^^^^^^^ term-confused
      Psikolog itu diperiksa di sidang sebagai saksi untuk menerangkan trauma menurut ilmunya.
                                               ^^^^^ term-confused
      `,
      options,
    );
    checkFix(
      "term-confused",
      "She was sworn in as a witness (*saksi*) to give her professional opinion on trauma.\n",
      "She was sworn in as an expert (*ahli*) to give her professional opinion on trauma.\n",
      options,
    );
    for (const [bad, good] of [
      [
        "Penuntut umum mengajukan banding ke Mahkamah Agung pada hari Senin.\n",
        "Penuntut umum mengajukan kasasi ke Mahkamah Agung pada hari Senin.\n",
      ],
      [
        "Sesudah semua saksi diperiksa, penuntut umum membacakan dakwaan: sembilan tahun penjara.\n",
        "Sesudah semua saksi diperiksa, penuntut umum membacakan tuntutan: sembilan tahun penjara.\n",
      ],
      [
        "Jaksa menyatakan berkas penyelidikan kedua orang itu sudah lengkap.\n",
        "Jaksa menyatakan berkas penyidikan kedua orang itu sudah lengkap.\n",
      ],
      [
        "Perkaranya belum diputus, sehingga narapidana itu dibawa ke sidang.\n",
        "Perkaranya belum diputus, sehingga tahanan itu dibawa ke sidang.\n",
      ],
      [
        "Orang itu diekstradisi kantor imigrasi karena izin tinggalnya habis.\n",
        "Orang itu dideportasi kantor imigrasi karena izin tinggalnya habis.\n",
      ],
      [
        "A prisoner can be extradited to serve the rest of his sentence near his family.\n",
        "A prisoner can be transferred to serve the rest of his sentence near his family.\n",
      ],
      [
        "In the hostel live 310 asylum seekers, people whose claims have been examined and accepted.\n",
        "In the hostel live 310 refugees, people whose claims have been examined and accepted.\n",
      ],
      [
        "The embassy deported the eleven victims to Jakarta on a chartered plane.\n",
        "The embassy repatriated the eleven victims to Jakarta on a chartered plane.\n",
      ],
      ["KBRI Phnom Penh telah mendeportasi 21 korban.\n", "KBRI Phnom Penh telah memulangkan 21 korban.\n"],
      [
        "Kepri police named three defendants, and the prosecutor returned the file.\n",
        "Kepri police named three suspects, and the prosecutor returned the file.\n",
      ],
      ["Police indicted three brokers last week.\n", "Police named as suspects three brokers last week.\n"],
      [
        "Penyidik telah mendakwa tiga calo itu pada hari Senin.\n",
        "Penyidik telah menetapkan sebagai tersangka tiga calo itu pada hari Senin.\n",
      ],
      [
        "As a recognised refugee waiting for a decision, she is at risk.\n",
        "As an asylum seeker waiting for a decision, she is at risk.\n",
      ],
      [
        "Selama proses penyidikan perekrut itu menjadi narapidana di Kupang.\n",
        "Selama proses penyidikan perekrut itu menjadi tahanan di Kupang.\n",
      ],
    ] as const)
      checkFix("term-confused", bad, good, options);
    for (const text of [
      "Penuntut umum mengajukan banding ke pengadilan tinggi, lalu kasasi ke Mahkamah Agung.\n",
      "Buronan itu diekstradisi atas permintaan Kejaksaan setelah izin tinggalnya habis.\n",
      "Narapidana itu belum diputus remisi untuk tahun ini.\n",
      "The fugitive was extradited to stand trial, not to serve the rest of his sentence.\n",
      "Job seekers whose claims have been accepted are paid in May.\n",
      "Malaysian immigration deported 31 workers, and the embassy met them at the port.\n",
      "Imigrasi Malaysia mendeportasi 31 pekerja, dan KBRI menjemput mereka.\n",
      "The prosecutor indicted three brokers whom the police had named.\n",
      "Jaksa mendakwa tiga calo yang ditangkap polisi.\n",
      "The police arrested the second suspect while the panel heard the defendant.\n",
      "Penyidik menahan terdakwa yang melarikan diri sebelum sidang putusan.\n",
      "Hakim praperadilan membebaskan tersangka karena penetapan tersangka itu tidak sah.\n",
      "Berkas keempat tersangka dipisah demi kepentingan pembuktian di persidangan.\n",
      "The refugees were resettled while others are awaiting a decision on their claims.\n",
      "The witness told the court what she had seen, not a professional opinion.\n",
      "The suspect will stand trial in May, when the court has heard the indictment.\n",
      "He said: \u201cThe panel asked the suspect to rise at the opening of the trial.\u201d\n",
    ])
      checkSilent(text, options);
  });

  const bad = [
    `
    Polisi menyidik perdagangan orang (*smuggling of migrants*) di selat itu.
                    ^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    Panduan itu memakai kata kerja paksa (debt bondage) untuk utang seumur hidup.
                             ^^^^^^^^^^^ term-confused
    `,
    `
    The captain was convicted of human trafficking because he took asylum-seekers across the strait.
                                 ^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    Mengangkut migran demi upah tanpa tujuan eksploitasi adalah perdagangan orang.
                                                                ^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    Migrant smuggling requires an act, a means and a purpose of exploitation.
    ^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    Keluarga itu menunggu kompensasi dari pelaku sejak putusan dibacakan.
                          ^^^^^^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    The family waits for compensation from the trafficker since the judgment.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    The judges ordered compensation from the perpetrator in both cases.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ term-confused
    `,
    `
    - Kompensasi dari pelaku belum dibayar.
      ^^^^^^^^^^^^^^^^^^^^^^ term-confused
    `,
  ];
  bad.forEach((text, at) => {
    it(`finds bad ${at + 1}`, () => check(text, options));
  });

  const good = [
    "Polisi menyidik penyelundupan migran (*smuggling of migrants*) di selat itu.",
    "Polisi menyidik perdagangan orang (*trafficking in persons*) di selat itu.",
    "Mekanisme rujukan (*referral mechanism*) perlu dibakukan.",
    "Perdagangan orang berbeda dari mengangkut migran tanpa tujuan eksploitasi.",
    "Trafficking in persons is not smuggling: nobody paid for the crossing.",
    "Keluarga itu menunggu restitusi dari pelaku sejak putusan dibacakan.",
    "Keluarga itu menunggu kompensasi dari negara sejak putusan dibacakan.",
    "The family waits for restitution from the trafficker since the judgment.",
    "The family waits for compensation from the State since the judgment.",
  ];
  good.forEach((text) => {
    it(`accepts: ${text}`, () => checkSilent(text, options));
  });

  const lookalikes: [string, string][] = [
    ["a quotation", 'Ia berkata "kompensasi dari pelaku belum dibayar" di depan hakim.'],
    ["a block quotation", "> Kompensasi dari pelaku belum dibayar."],
    ["code", "Kolom `kompensasi dari pelaku` pada basis data itu dihapus."],
    ["sic", "Surat itu menyebut kompensasi dari pelaku [sic] dua kali."],
    ["a word spoken of", "Pedoman itu tidak lagi memakai istilah kompensasi dari pelaku."],
    ["the other language", "The Indonesian draft of the letter says kompensasi dari pelaku in its third line."],
  ];
  for (const [what, text] of lookalikes) it(`leaves alone ${what}`, () => checkSilent(text, options));

  it("offers the right term", () =>
    checkFix(
      "term-confused",
      "Compensation from the trafficker is ordered by the court.",
      "Restitution from the trafficker is ordered by the court.",
      options,
    ));
  it("tells restitution from compensation by who pays", () => {
    for (const [before, after] of [
      [
        "Under article 48 of Law No. 21 of 2007 the recruiter must pay the victim compensation for it.",
        "Under article 48 of Law No. 21 of 2007 the recruiter must pay the victim restitution for it.",
      ],
      [
        "If the recruiter cannot pay, the State steps in and pays the victim restitution.",
        "If the recruiter cannot pay, the State steps in and pays the victim compensation.",
      ],
      ["Pasal 48 UU 21/2007 memberi korban hak atas kompensasi.", "Pasal 48 UU 21/2007 memberi korban hak atas restitusi."],
    ] as const)
      checkFix("term-confused", before, after, options);
    for (const text of [
      "The employer must pay the victims compensation for unpaid overtime.",
      "The State must make the recruiter pay the victim restitution.",
      "Restitusi menurut Pasal 48 UU 21/2007 berbeda dengan kompensasi dari negara.",
      "A victim may ask the court for compensation.",
    ])
      checkSilent(`${text}\n`, options);
  });
  it("knows that a mission does not deport its own people", () => {
    check(
      `
      The embassy deported the nine women to Lombok and paid for their tickets.
                  ^^^^^^^^ term-confused
      `,
      options,
    );
    checkSilent("The embassy heard that Malaysia deported nine women to Lombok.\n", options);
  });

  it("tells a return with help from a deportation", () => {
    for (const [before, after] of [
      [
        "Kementerian Sosial akan mendeportasi korban ke kampung halamannya.",
        "Kementerian Sosial akan memulangkan korban ke kampung halamannya.",
      ],
      [
        "The consulate bought the tickets and arranged their deportation to Surabaya.",
        "The consulate bought the tickets and arranged their repatriation to Surabaya.",
      ],
    ] as const)
      checkFix("term-confused", before, after, options);
    for (const text of [
      "Negara tujuan dilarang mendeportasi korban sebelum KBRI menemuinya.",
      "Malaysia mendeportasi korban lewat Nunukan, lalu dinas sosial mengantar mereka ke daerah asal.",
      "Immigration officers arranged their deportation and told the consulate.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("reads the sentence before where the term points back to it, and nowhere else", () => {
    check(
      `
      Nelayan itu dijual oleh perekrutnya dan dipaksa bekerja tanpa upah. Kasus penyelundupan manusia ini dilaporkan ke polisi.
                                                                                ^^^^^^^^^^^^^^^^^^^^^ term-confused

      They were sold into forced labour on a boat. This case of human smuggling came to light in Durban.
                                                                ^^^^^^^^^^^^^^^ term-confused
      `,
      options,
    );
    checkSilent("Nelayan itu dipaksa bekerja tanpa upah. Kasus penyelundupan manusia di tempat lain dilaporkan ke polisi.", options);
    checkSilent("They were sold into forced labour on a boat. Human smuggling also rose.", options);
    checkSilent("They paid the captain for the crossing. This case of human smuggling came to light in Durban.", options);
    checkSilent("Kasus penyelundupan manusia ini dilaporkan ke polisi.", options);
  });

  it("looks inside a phrase that is wrong only beside other words", () => {
    check(
      `
      Where the offender cannot pay, the State pays restitution from a public fund.
                                                    ^^^^^^^^^^^ term-confused
      `,
      options,
    );
  });
});

describe("words of other stages and near words", () => {
  const fixed: readonly (readonly [string, string])[] = [
    ["Di ruang sidang, tersangka selalu didampingi dua penasihat.", "Di ruang sidang, terdakwa selalu didampingi dua penasihat."],
    [
      "Dalam tahap penyelidikan itu, Polres Belu telah menetapkan dua tersangka.",
      "Dalam tahap penyidikan itu, Polres Belu telah menetapkan dua tersangka.",
    ],
    [
      "Agar direktur berkewarganegaraan asing itu tidak dapat masuk lagi ke Indonesia, diterbitkan keputusan pencegahan.",
      "Agar direktur berkewarganegaraan asing itu tidak dapat masuk lagi ke Indonesia, diterbitkan keputusan penangkalan.",
    ],
    ["The public prosecutor in Kupang can persecute the recruiter.", "The public prosecutor in Kupang can prosecute the recruiter."],
    ["The victim's address is confident and must be removed.", "The victim's address is confidential and must be removed."],
    [
      "In Cisarua 22 refugees have not yet received a first decision on their claim.",
      "In Cisarua 22 asylum seekers have not yet received a first decision on their claim.",
    ],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, options));

  const right = [
    "Penyidik di ruang sidang menyebut tersangka lain.",
    "Penyelidikan itu belum menemukan tindak pidana.",
    "Pencegahan perdagangan orang dimulai di desa; WNA dilarang masuk ke Indonesia.",
    "Keputusan pencegahan melarang tersangka bepergian ke luar negeri.",
    "Rohingya are persecuted, and brokers persecute them on the way.",
    "The prosecutor is confident that the address is right.",
    "Refugees have not yet received a visa for the third country.",
    "Their claim to refugee status waits for a decision.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
