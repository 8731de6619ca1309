import assert from "node:assert/strict";
import { acronymUndefined } from "../../server/src/rules/acronym-undefined.js";
import { lexicon } from "../helpers/base.js";
import { check, checkFix, checkSilent, findingsOf, memoOf, messagesOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymUndefined, {
  bad: [
    "Figure 2. Claims (source: LPSK). The «LPSK» pays.",
    "# References\n\nLPSK. *Laporan*. 2024.\n\n# Notes\n\nThe «LPSK» pays.",
    "A sign was read by «STOP» staff in the harbour.",
    ["The «WICA» board and the board of «OFID» met.", "information"],
    ["Menurut «UNOCD», anak merupakan sepertiga korban.", "information"],
    "The «LPSK» opened a desk in Kupang. The LPSK will report.",
    "Penanganan «TPPO» membutuhkan biaya.",
    "Penyidik «TPPO»-nya sudah dilatih.",
    "Korban «TPPO» dirujuk dalam dua hari.",
    ["| Body | Role |\n| --- | --- |\n| «UNODC» | training |", "hint"],
    ["---\ntitle: Plan\n---\n\nTeks biasa.[^1]\n\n[^1]: Lihat laporan «UNODC».", "hint"],
    ["The «ZQWX» unit will meet.", "information"],
    "## LPSK\n\nThe «LPSK» opened a desk.",
    ["---\ntitle: Plan\n---\n\nThe «ILO» trained inspectors.", "hint"],
    "The «Polda» sent two officers.",
    ["One sentence. The «ILO» trained inspectors. They left. They came again.", "hint"],
    ["---\ntitle: Plan\n---\n\nRapat dipimpin «Kapolri».", "hint"],
    ["Kapal itu dijaga. Staf «KRI» Tawau menjemput mereka.", "hint"],
    ["The «ZOWECP» hosts the dialogue.", "information"],
    ["The convention, «CEDEAW», has many parties.", "information"],
    ["Akun daerah di «SISKOPMI» belum aktif.", "information"],
    ["The «UNODOC» office opened.", "information"],
    ["Izin itu milik sebuah perusahaan. «ZQWX» menolaknya.", "information"],
    ["«ZQWX» menyatakan - dan kementerian membenarkan - bahwa para korban sudah dipulangkan ke daerah asalnya.", "information"],
  ],
  good: [
    "The Senior Officials Meeting on Transnational Crime (SOMTC) met. The SOM-TC adopted a plan. The SOMTC will meet again.",
    "The short form PTPPO is found in textbooks.",
    "Singkatan PTPPO jarang dipakai.",
    "He acted on a TIP-OFF from a driver.",
    "The Witness and Victim Protection Agency (LPSK) opened a desk. The LPSK will report.",
    "Tindak pidana perdagangan orang (TPPO) meningkat. Korban TPPO dirujuk.",
    "The LPSK opened a desk.\n\n## Acronyms\n\n- LPSK: Witness and Victim Protection Agency",
    "The LPSK opened a desk.\n\n| LPSK | Witness and Victim Protection Agency |\n| --- | --- |\n| ILO | International Labour Organization |",
    "Lembaga saksi (LPSK) hadir, dan LPSK melapor.",
    "The UN, ASEAN and the EU met. PBB hadir.",
    "The agency for witnesses (hereinafter LPSK) came. The LPSK left.",
    "Perekrut bernama IDA menjemput mereka. Menurut IDA, paspor menyusul.",
    "Saksi ZQWX tidak hadir, dan ZQWX tidak dapat dihubungi.",
    "Tindak pidana perdagangan orang (TPPO) ditangani Satgas TPPO Polri, dan perkara TPPO ditangani kepolisian.",
  ],
  lookAlikes: [
    "The ILO trained inspectors. IOM and UNHCR came later.",
    "Bimbingan itu dipimpin Kapolri bersama KBRI Kuala Lumpur.",
    "Placement fees range from HK$6,000 to S$400.",
    "Figure 2. Restitution claims by province, 2021–2025 (source: LPSK)",
    "Table 1. Claims (Sumber data: LPSK, 2025; diolah)",
    "Source: LPSK, annual report 2024.",
    "**Sumber:** LPSK dan Kemen PPPA, 2025.",
    "Daftar Pustaka\n\nInternational Labour Organization. *ILO Indicators of Forced Labour*. Geneva: ILO, 2012.",
    "## References\n\n- LPSK. *Laporan Tahunan 2024*. Jakarta: LPSK, 2025.",
    "# Notula\n\nTempat: Kupang\nPeserta: DP3AKB, LPSK, BP3MI\n\nRapat dibuka.",
    "# Minutes\n\n**Present:** LPSK, BP3MI\n\nThe chair opened the meeting.",
    "Coram: Sundaresh Menon CJ, Judith Prakash JA and Mavis Chionh JC sat.",
    "The Hon Peter Reith MP and Chris Bowen MP spoke to Mary Kwan QC.",
    "The court in [2019] UKUT 353 (IAC) and [2018] 1 SLR 239 said so.",
    "HON. P. D. KUMAR.- I ask MR. SPEAKER for the list.",
    "Nomor rangka MH8FD12K7J807730 dan kawat JA2391 dicatat, tinggal di RT009 RW020.",
    "ART. 294 and SEC. 12 of the text apply.",
    "The ship carried 10,000 MT of rice and HMAS Hobart followed.",
    "Polisi menangkap empat pelaku, yakni IAM, DPK, RR, dan RS.",
    "Ia ditahan di lembaga Kelas IIA Kerobokan dan berdoa kepada Allah SWT.",
    "A sign reading STOP hangs at every counter.",
    "The Convention on the Rights of the Child, 1989 (CRC) applies. The CRC binds.",
    "Konvensi Perserikatan Bangsa-Bangsa Anti Korupsi, 2003 (UNCAC) berlaku. UNCAC dibaca.",
    "I. UMUM Pos memiliki peran yang penting dan ASET dicatat.",
    "He said: “The Witness and Victim Protection Agency (LPSK) came.” The LPSK denies it.",
    "Kementerian Kesehatan Republik Indonesia (Kemenkes RI) hadir, dan Kemenkes melapor.",
    "Bocah berinisial MK (7) dirawat.\n\nNamun MK belum dapat diajak bicara.",
    "— NS, a 26-year-old woman from Jakarta, and Mr HM Prasetyo spoke. NS left.",
    "Gaji berkisar antara RM 1.200 dan RM 1.800, kapal itu 15 GT, dan Radio Marsinah FM memberitakannya.",
    "Recommendation CP(2013)10, GRETA(2012)13 and the gang MS-13 are on the GOV.UK website.",
    "Jakarta, MINA – Indonesian police continue to arrest people who sent workers abroad, officials say in their report of today.",
    "A Joint Task Force – Investigations (JTF-I) met in Davao. JTF-I left.",
    "Australia's ABC News said that VND200 million were paid.",
    "Rapat di Kominfo dibuka.",
    "Gaji yang dijanjikan ialah RM1.200 per bulan, sedangkan yang diterima RM300.",
    "The Witness and Victim Protection Agency, known by its Indonesian initials LPSK, assessed the loss. The LPSK met.",
    "Tersangka berinisial RS, AM, dan LKS ditahan di kantor polisi.",
    "LPSK—Lembaga Perlindungan Saksi dan Korban—menilai kerugian. LPSK melapor.",
    "Indonesia belum meratifikasi Konvensi ILO 188.",
    "The core ILO Conventions and the ILO Declaration bind members.",
    "Kapolda NTT, Ditjen Imigrasi dan Pemda menyusun rencana bersama Satgas.",
    "The ECPAT desk opened a shelter for people with HIV/AIDS.",
    "Rapat dipimpin Mahfud MD pada hari itu.",
    "In opening remarks, H.E. Tri Tharyat thanked the host.",
    "Kompol Dwi Harjana dan Iptu Sari memeriksa korban.",
    "Kepala Biro Penerangan Masyarakat (Karo Penmas) menyampaikan data itu, lalu Karo Penmas menjawab pertanyaan.",
    "Para korban direkrut oleh PT. HKNQ dan ditampung di Bekasi.",
    "ZQ - Komisi itu mengungkap bahwa sebagian pekerja tidak melaporkan kasus mereka kepada pihak berwenang.",
    "The leaders adopted the ASEAN Consensus in Manila.",
    "Hubungi PLH. Kabag Humas kementerian itu.",
    "The IOM X campaign reached students.",
    "The JARAK Foundation and the CEDAW-Network sent papers.",
    "Data pekerja migran Indonesia pelaut perikanan (PMI PP) tersebar, dan PMI PP rentan.",
    "They act against illegal, unreported and unregulated fishing (IUU fishing).",
    "# Peran LPSK",
    "He wrote: “The LPSK is slow.”",
    "> The LPSK is slow.",
    "The file `LPSK` is old, see https://lpsk.go.id/LPSK.",
    "**Kepada:** Kepala LPSK  \n**Dari:** Sekretaris",
    "The Trafficking in Persons Report and the TIP Report are one.",
    "Nomor surat: ND-12/LPSK/III/2026.",
    "Chapter XIV, Article IX and Annex VII.",
    "Rp 20 juta dan USD 40, pukul 09.00 WIB.",
    "Ini WAJIB dilakukan dan TIDAK boleh ditunda.",
    "BADUNG, 3 Mei. Rapat dibuka.",
    "RAPAT KERJA LPSK DAN MITRA TAHUN DEPAN",
    "Mobil B 1234 XYZ disita milik PT ABC.",
    "Konvensi C029, Protokol P029 dan C182 berlaku.",
    "I ask YOU to ACT NOW and NOT later, at the A-TIP desk.",
    'The body (hereinafter referred to as "the LPSK") met. The LPSK agreed.',
    "The U.S. report is out.",
    "See the *Annual LPSK Review of Cases* for more, as every reader of this long sentence will have to do.",
    "The MANILA office and the PARIS desk closed.",
    "File reference: IOM-IDN-2026-0041.",
    "The joint operations centre, or JOC, opened. The JOC has 20 staff.",
    "Negara di luar kawasan, yaitu negara non-ASEAN, hadir.",
    "Kapal KRI Banda Aceh dapat dipakai untuk evakuasi, begitu juga kapal perang KRI Semarang.",
    "Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (GT PPTPPO) hadir. Anggota GT PTPPO melapor.",
    "PMI (Indonesian migrant workers) wrote to us. Many PMI came back.",
    "PMI, Indonesian migrant workers, wrote to us. Many PMI came back.",
    "Dalam lampiran, singkatan PRT berarti pekerja rumah tangga. Upah PRT di kota itu belum diatur.",
    "The acronym PRT means domestic worker. PRT wages are low.",
    "BACKGROUND\n\nThe memo says little.\n\nCONCLUSIONS\n\nACKNOWLEDGEMENTS This report is ours.",
  ],
  fixes: [
    ["UNTOC's rules help.", "The United Nations Convention against Transnational Organized Crime's (UNTOC) rules help."],
    [
      "---\ntitle: Plan\n---\n\nThey read the ILO's rules.",
      "---\ntitle: Plan\n---\n\nThey read the International Labour Organization's (ILO) rules.",
    ],
    ["The LPSK came.", "The Witness and Victim Protection Agency (LPSK) came."],
    ["LPSK came to the harbour.", "The Witness and Victim Protection Agency (LPSK) came to the harbour."],
    ["They met LPSK in the harbour.", "They met the Witness and Victim Protection Agency (LPSK) in the harbour."],
    [
      "---\ntitle: Plan\n---\n\nIt is an ILO paper of the harbour.",
      "---\ntitle: Plan\n---\n\nIt is an International Labour Organization (ILO) paper of the harbour.",
    ],
    ["Penanganan TPPO membutuhkan biaya.", "Penanganan tindak pidana perdagangan orang (TPPO) membutuhkan biaya."],
    ["TPPO harus diberantas di semua tempat.", "Tindak pidana perdagangan orang (TPPO) harus diberantas di semua tempat."],
    ["TPPO-nya sudah disidik oleh polisi.", "Tindak pidana perdagangan orang (TPPO)-nya sudah disidik oleh polisi."],
    ["VoTs need shelter.", "Victims of trafficking (VoTs) need shelter."],
    ["Six VoTs were found.", "Six victims of trafficking (VoTs) were found."],
    [
      "Of the 41 P3MI in Tangerang, none replied.",
      "Of the 41 Indonesian migrant worker placement companies (P3MI) in Tangerang, none replied.",
    ],
    ["These P3MI closed in May.", "These Indonesian migrant worker placement companies (P3MI) closed in May."],
    [
      "---\ntitle: Plan\n---\n\nTwo IOM officers came.",
      "---\ntitle: Plan\n---\n\nTwo International Organization for Migration (IOM) officers came.",
    ],
    ["---\ntitle: Plan\n---\n\nAn MoU was signed.", "---\ntitle: Plan\n---\n\nA memorandum of understanding (MoU) was signed."],
    [
      "The Convention against Transnational Organized Crime (UNTOC) applies. States report under CTOC.",
      "The Convention against Transnational Organized Crime (UNTOC) applies. States report under UNTOC.",
    ],
    [
      "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak (KemenPPPA) menyusun modul. Anggaran KPPPA tersedia.",
      "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak (KemenPPPA) menyusun modul. Anggaran KemenPPPA tersedia.",
    ],
    [
      "Lembaga Perlindungan Saksi dan Korban (LPSK) hadir. Hitungan LSPK dilampirkan.",
      "Lembaga Perlindungan Saksi dan Korban (LPSK) hadir. Hitungan LPSK dilampirkan.",
    ],
    [
      "The Regional Harbour Patrol Board (RHPB) is new.\n\nIt is led by an RHBP officer.",
      "The Regional Harbour Patrol Board (RHPB) is new.\n\nIt is led by an RHPB officer.",
    ],
    ["Trafficking in persons (TIP) is a crime. TPPO rose.", "Trafficking in persons (TIP) is a crime. TIP rose."],
    [
      "The United Nations Convention against Transnational Organized Crime (UNTOC) applies, and UNTOC binds. Courts cite UNCTEOC.",
      "The United Nations Convention against Transnational Organized Crime (UNTOC) applies, and UNTOC binds. Courts cite UNTOC.",
    ],
  ],
});

describe("acronym-undefined, levels and senses", () => {
  const told = (text: string) => messagesOf(text, { rules: [acronymUndefined] });
  const found = (text: string, isMemo = true) => findingsOf(memoOf(text, { rules: [acronymUndefined], isMemo }));

  it("says nothing of unknown acronyms outside memos", () => {
    assert.equal(found("The ZQWX unit will meet.", false).length, 0);
    assert.equal(found("The LPSK will meet.", false).length, 1);
  });

  it("says nothing of unverified acronyms outside memos: there the same letters may mean something else", () => {
    const { base } = lexicon();
    const confirmed = new Set<string>();
    const unverified = new Set<string>();
    for (let index = 0; index < base.conceptCount; index++) {
      const concept = base.concept(index);
      for (const term of concept.terms)
        if (term.type === "acronym" && /^[A-Za-z]{4}$/.test(term.text))
          (concept.confidence === "high" && !term.unverified ? confirmed : unverified).add(term.text.toUpperCase());
    }
    const some = [...unverified].filter((text) => !confirmed.has(text)).slice(0, 40);
    assert.equal(some.length, 40);
    const text = some.map((acronym) => `We met the ${acronym} unit.`).join(" ");
    assert.deepEqual(
      found(text, false).map((one) => one.text),
      [],
    );
    const inMemo = found(text);
    assert.ok(inMemo.length > 20, String(inMemo.length));
    assert.ok(inMemo.every((one) => one.level === "hint"));
  });

  it("writes no long form where a hyphen joins the letters to another word", () => {
    for (const text of [
      "---\ntitle: Plan\n---\n\nThe non-ILO members left.",
      "---\ntitle: Plan\n---\n\nThe police and ILO-funded clinics met.",
    ])
      assert.deepEqual(
        found(text).map((one) => [one.text, one.fixes.length]),
        [["ILO", 0]],
        text,
      );
    assert.deepEqual(
      found("The anti-TIP law helps.").flatMap((one) => one.fixes.map((fix) => fix.title)),
      ['Write "trafficking in persons (TIP)"'],
    );
  });

  it("offers each meaning of an ambiguous acronym, the likeliest first", () => {
    // In a passage nearly every reader knows which of the two sends blood.
    assert.deepEqual(found("Relawan PMI mengirim darah ke posko."), []);
    const blood = found("---\ntitle: Plan\n---\n\nRelawan PMI mengirim darah ke posko.")[0]!;
    assert.match(blood.fixes[0]!.title, /Palang Merah Indonesia/);
    assert.ok(blood.fixes.some((fix) => /Pekerja Migran Indonesia/.test(fix.title)));
    assert.match(blood.message, /can mean/);
    const workers = found("Pemulangan PMI dari Malaysia dilakukan perusahaan penempatan.")[0]!;
    assert.match(workers.fixes[0]!.title, /Pekerja Migran Indonesia/);
  });

  it("offers the acronym that the language of the sentence has for the same thing", () => {
    const titles = (text: string) => found(text)[0]!.fixes.map((fix) => fix.title);
    assert.deepEqual(titles("Kemajuan pemberantasan TIP dilaporkan."), [
      'Write "perdagangan orang (TIP)"',
      'Write "tindak pidana perdagangan orang (TPPO)"',
    ]);
    assert.ok(titles("The report covers TPPO in the islands.").includes('Write "trafficking in persons (TIP)"'));
    assert.equal(titles("The report covers TIP in the islands.").length, 1);
  });

  it("takes an acronym that is one letter off for another body where the base has it, or where the letter stands at an end", () => {
    const titles = (text: string) => found(text).flatMap((one) => one.fixes.map((fix) => fix.title));
    assert.deepEqual(titles("Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) hadir. Izin P3MI dicabut."), [
      'Write "Perusahaan Penempatan Pekerja Migran Indonesia (P3MI)"',
    ]);
    assert.deepEqual(titles("The Regional Harbour Post (RHPQ) is new, and RHPQ officers met the RHPQD."), []);
  });

  it("offers the acronym from which four consonants differ by two that changed places, and no word", () => {
    const titles = (text: string) => found(text).flatMap((one) => one.fixes.map((fix) => fix.title));
    assert.deepEqual(titles("The witnesses were placed under LSPK protection."), ['Write "LPSK"']);
    assert.deepEqual(titles("They ran a SCAM office."), []);
  });

  it("calls an acronym a slip only as long as the memo spells the other one out", () => {
    const memo = memoOf("The Regional Harbour Patrol Board (RHPB) met.\n\nThe RHBP left.\n", { rules: [acronymUndefined] });
    const messages = () => findingsOf(memo).map((one) => one.message);
    assert.match(messages()[0]!, /slip for "RHPB"/);
    memo.edit({ line: 0, character: 34 }, { line: 0, character: 41 }, "");
    assert.equal(memo.work.blocksRead, 1);
    assert.doesNotMatch(messages()[0]!, /slip/);
  });

  it("asks for no second committee before or after the word", () => {
    assert.match(told("The CEDAW Committee met.\n").join(), /Write "Convention on the Elimination[^"]+\(CEDAW\)"/);
    assert.match(told("Komite CAT bersidang di Jenewa.\n").join(), /Write "Konvensi Menentang/);
    assert.match(told("The CEDAW experts met.\n").join(), /It can mean .*Convention.*Committee/);
  });

  it("offers a body once, and none of another country in an Indonesian sentence", () => {
    assert.doesNotMatch(told("KP2MI reports 1,200 cases.\n").join(), /It can mean/);
    assert.doesNotMatch(told("Each State reported to the CRC experts on the child.\n").join(), /United Nations Convention/);
    assert.match(told("Ia dihukum lima tahun oleh PN Tegal.\n").join(), /Write "Pengadilan Negeri \(PN\)"/);
  });

  it("asks nobody to spell out the number of a convention", () => {
    assert.deepEqual(told("Ratify the ILO C29 Protocol of 2014, C189 and C190.\n"), []);
  });

  it("asks for no form of prosecutors that the words beside its code tell, and for no seat of a court in the number of a case", () => {
    for (const text of [
      "Berkas perkara itu dinyatakan lengkap (P-21) oleh jaksa.",
      "Berkas perkara itu dinyatakan lengkap atau P-21 oleh jaksa.",
      "Putusan Nomor 7/Pid.Sus/2021/PN NNK dan Nomor 8/PID.SUS/2021/PN TJP dikuatkan.",
    ])
      assert.deepEqual(found(`${text}\n`), [], text);
    assert.equal(found("Berkas dua perekrut itu sudah P-21 pada Mei.\n").length, 1);
    assert.equal(found("Petugas NNK menolak 300 orang di pelabuhan.\n").length, 1);
  });

  it("respects the list of the user", () => {
    const memo = memoOf("The LPSK came.", { rules: [acronymUndefined] });
    memo.setEnvironment({ ...memo.environment, settings: { ...memo.environment.settings, exemptAcronyms: ["LPSK"] } });
    assert.equal(findingsOf(memo).length, 0);
  });
  it("leaves alone the letters in the name of an immigration office, and names that nobody spells out", () => {
    for (const text of [
      "Kantor Imigrasi Kelas I Khusus TPI Batam menolak 300 orang.",
      "Kantor Imigrasi Kelas II Non TPI Cirebon menolak 300 orang.",
      "Komnas Perempuan dan Migrant CARE menerbitkan catatan.",
    ])
      assert.deepEqual(found(`${text}\n`), [], text);
    assert.equal(found("Petugas di TPI Batam menolak 300 orang.\n").length, 1);
  });

  it("tells another name of an act that the memo has introduced", () => {
    const act = "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang";
    assert.match(told(`${act} (UU PTPPO) berlaku. Restitusi diatur UU PTPPO, gugus tugas UU TPPO.`).join(), /UU PTPPO/);
    assert.deepEqual(told(`${act} (UU TPPO) berlaku. Restitusi diatur UU TPPO, kekerasan seksual UU TPKS.`), []);
  });

  it("tells an unknown acronym of which one letter is another than in the one that the memo spells out", () => {
    assert.match(
      told("The ASEAN Ministerial Meeting on Transnational Crime (AMMTC) met. The next AMTTC reviews it.\n").join(),
      /slip for "AMMTC"/,
    );
    assert.match(told("The Witness and Victim Protection Agency (LPSK) met. In 2025 LSPK left.\n").join(), /slip for "LPSK"/);
    for (const text of [
      "The Regional Harbour Patrol Board (RHPB) met. The RHPC left.\n",
      "The Regional Assembly of Port Boards (RAPBS) met. RAPBD left.\n",
    ])
      assert.doesNotMatch(told(text).join(), /slip/, text);
    assert.deepEqual(told("The car with the plate B 1234 XQT left.\n"), []);
  });
});

describe("a word beside an acronym that its long form says as well", () => {
  const fixed = (before: string, after: string) => checkFix("acronym-undefined", before, after, { rules: [acronymUndefined] });

  it("goes into the long form where it stands before the acronym", () => {
    for (const [before, after] of [
      ["Setiap pekerja PMI memperoleh haknya.", "Setiap Pekerja Migran Indonesia (PMI) memperoleh haknya."],
      ["Kementerian KP2MI menerbitkan aturan itu.", "Kementerian Pelindungan Pekerja Migran Indonesia (KP2MI) menerbitkan aturan itu."],
      ["Penanganan tindak pidana TPPO lambat.", "Penanganan tindak pidana perdagangan orang (TPPO) lambat."],
      ["The agencies met. Lembaga LPSK hadir.", "The agencies met. The Witness and Victim Protection Agency (LPSK) hadir."],
    ] as const)
      fixed(`${before}\n`, `${after}\n`);
  });

  it("goes into the name of the convention where it stands after the acronym", () => {
    fixed(
      "The CEDAW convention has been ratified.\n",
      "The Convention on the Elimination of All Forms of Discrimination against Women (CEDAW) has been ratified.\n",
    );
    fixed(
      "The CEDAW Committee met.\n",
      "The Convention on the Elimination of All Forms of Discrimination against Women (CEDAW) Committee met.\n",
    );
  });

  it("stays where it is another word", () =>
    fixed("Petugas LPSK hadir.\n", "Petugas Lembaga Perlindungan Saksi dan Korban (LPSK) hadir.\n"));
});

describe("acronym-undefined: a plan with its years before the bracket", () => {
  it("is spelled out there", () => {
    for (const text of [
      "The Committee notes the National Action Plan on Child Labour 2002\u201322 (NAP). The NAP is over.",
      "The National Strategy against Child Labour 2021-2025 (NSCL) is new. The NSCL has two parts.",
    ])
      checkSilent(`${text}\n`, { rules: [acronymUndefined] });
    check(
      `
      The shelter of 2021 keeps NSCL files. The NSCL has two parts.
                                ^^^^ acronym-undefined
      `,
      { rules: [acronymUndefined] },
    );
  });
});

describe("acronym-undefined: a long form that stood before", () => {
  const options = { rules: [acronymUndefined] };
  it("is enough for an acronym that comes once, and else is given its bracket", () => {
    checkFix(
      "acronym-undefined",
      "The National Committee for Counter Trafficking met in May. The minister, who chairs the NCCT, attended.\n",
      "The National Committee for Counter Trafficking met in May. The minister, who chairs the National Committee for Counter Trafficking, attended.\n",
      options,
    );
    checkFix(
      "acronym-undefined",
      "The Witness and Victim Protection Agency met in May. The LPSK helps, and the LPSK pays.\n",
      "The Witness and Victim Protection Agency (LPSK) met in May. The LPSK helps, and the LPSK pays.\n",
      options,
    );
  });

  it("stands right before it", () => {
    checkFix(
      "acronym-undefined",
      "It ratified the Convention on the Rights of Persons with Disabilities CRPD in 2011. The CRPD binds it.\n",
      "It ratified the Convention on the Rights of Persons with Disabilities (CRPD) in 2011. The CRPD binds it.\n",
      options,
    );
  });

  it("tells nothing where it is another's name, or where two things have these letters and like names", () => {
    checkFix(
      "acronym-undefined",
      "---\ntitle: Plan\n---\n\nThe UN human rights office wrote. The OHCHR came.\n",
      "---\ntitle: Plan\n---\n\nThe UN human rights office wrote. The Office of the United Nations High Commissioner for Human Rights (OHCHR) came.\n",
      options,
    );
    checkFix(
      "acronym-undefined",
      "The Committee against Torture met. It read articles 21 and 22 of CAT.\n",
      "The Committee against Torture met. It read articles 21 and 22 of the Committee against Torture (CAT).\n",
      options,
    );
    checkFix(
      "acronym-undefined",
      "The National Commission on Human Rights met. The LPSK pays.\n",
      "The National Commission on Human Rights met. The Witness and Victim Protection Agency (LPSK) pays.\n",
      options,
    );
  });
});

const only = { rules: [acronymUndefined] };

describe("acronym-undefined: several short words in one bracket", () => {
  it("are introduced together", () => {
    for (const text of [
      "Setiap Calon Pekerja Migran Indonesia (Calon PMI) didata. PMI menerima salinan.",
      "Dinas Sosial Kabupaten Kutai Timur (Dinsos Kutim) hadir. Dinsos Kutim setuju.",
      "Badan Reserse Kriminal Mabes Polri (Bareskrim Mabes Polri) hadir. Bareskrim setuju.",
      "Divisi Teknologi Informasi dan Komunikasi (Div TIK) hadir, dan TIK setuju.",
      "Support to Free Movement of Persons and Migration in West Africa (FMM West Africa) ended. FMM paid.",
      "The Maritime Labour Convention, 2006 (MLC, 2006) applies. Under the MLC, 2006, wages are due.",
      "The Treaty on the Southeast Asia Nuclear Weapon-Free Zone (SEANWFZ Treaty) binds them. SEANWFZ is a zone.",
      "The Western and Central Pacific Fisheries Commission (WCPFC 21) met. The WCPFC agreed.",
    ])
      checkSilent(`${text}\n`, only);
  });

  it("but not where a word of the bracket stands before it as it is, or the letters leave a word out", () => {
    check("Rancangan Undang-Undang PRT (RUU PRT) dibahas.\n                        ^^^ acronym-undefined\n", only);
    check(
      `Rencana Aksi Nasional Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (RAN PPTPO) terbit.\n                                                                                 ^^^ acronym-undefined\n                                                                                     ^^^^^ acronym-undefined\n`,
      only,
    );
  });
});

describe("acronym-undefined: a list of acronyms", () => {
  it("says of each of its rows what the letters before it stand for, whatever their letters", () => {
    for (const [heading, row, use] of [
      ["## Acronyms", "- PPATK: Financial Transaction Reporting Agency", "The PPATK wrote."],
      ["**Daftar Singkatan**", "- BLK: Balai Pelatihan Kerja", "Peserta berlatih di BLK."],
      [
        "## Daftar Singkatan dan Istilah",
        "- DPC SPN – Dewan Pimpinan Cabang Serikat Pekerja Nasional",
        "Pengurus DPC SPN hadir, juga SPN.",
      ],
      [
        "## List of abbreviations",
        "| Bakamla | Maritime Security Body |\n| --- | --- |\n| KPLP | Coast Guard Unit |",
        "The KPLP and Bakamla met.",
      ],
    ])
      checkSilent(`# Memo\n\n${heading}\n\n${row}\n\n## Text\n\n${use}\n`, only);
  });

  it("does so under its heading only", () => {
    check("## Tasks\n\n- PPATK: traces the money of the network\n  ^^^^^ acronym-undefined\n", only);
  });
});
