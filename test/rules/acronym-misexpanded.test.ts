import { acronymMisexpanded } from "../../server/src/rules/acronym-misexpanded.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

describeRule(acronymMisexpanded, {
  bad: [
    ["Pedoman disusun dengan «Organisasi Imigrasi Internasional» (IOM). IOM hadir.", "hint"],
    ["The guide of the «International Immigration Organization» (IOM) is old. IOM came.", "hint"],
    ["The «Legal Protection Agency for Victims» (LPSK) computes the loss. LPSK writes.", "hint"],
    ["It goes to the «Victim Support and Protection Agency» (LPSK). LPSK writes.", "hint"],
    ["Ia memakai «Surat Izin Penempatan Pekerja Migran Indonesia» (SIP2MI) milik perusahaan lain. SIP2MI itu palsu.", "hint"],
    ["The «Witness and Victim Support Institution» (LPSK) computes losses. LPSK writes.", "hint"],
    "«Tindak Pidana Penjualan Orang» (TPPO) itu berat.",
    ["«Perserikatan Buruh Migran Indonesia» (SBMI) menggugat. SBMI menang.", "hint"],
    "The «ASEAN Forum on Migrant and Labour» (AFML) meets each year.",
    "«Gugus Tugas Pencegahan dan Pemberantasan Tindak Pidana Perdagangan Orang» (GT PPTPPO) rapat.",
    "«Badan Perlindungan Pekerja Migran Indonesia» (BP2MI) menangani pemulangan.",
    "The «Senior Official Meetings on Transnational Crime» (SOMTC) adopted it.",
    "«Unit Pelayanan Terpadu Perlindungan Perempuan dan Anak» (UPTD PPA) menerima laporan.",
    "Perempuan itu tinggal di «Konsulat Jendral Republik Indonesia» selama sepekan.",
    "The «Convention for the Elimination of Discrimination Against Women» (CEDAW) applies.",
    "The «Group of Experts on Actions against Human Trafficking» (GRETA) visits.",
    "They were Indonesian migrant workers («Palang Merah Indonesia», PMI) from Sabah.",
    "«Kitab Undang-Undang Hukum Acara Pidana» (KUHP) itu tebal.",
    "«Layanan Terpadu Satu Pintu (LTSA)» melayani calon pekerja.",
    "Relawan Palang Merah Indonesia («Indonesian Migrant Worker», PMI) datang.",
    ["Calon pekerja mengurus dokumen di «Lembaga Terpadu Satu Atap» (LTSA) Lombok Tengah. Petugas LTSA memeriksa kontrak.", "hint"],
  ],
  good: [
    "The Optional Protocol of 25 May 2000 on the sale of children, child prostitution and child pornography (OPSC) defines sale.",
    "The ASEAN Forum on Migrant Labour (AFML) meets each year.",
    "Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (GT PPTPPO) rapat.",
    "The Senior Officials Meeting on Transnational Crime (SOMTC) adopted it.",
    "Unit Pelaksana Teknis Daerah Perlindungan Perempuan dan Anak (UPTD PPA) menerima laporan.",
    "The Convention on the Elimination of All Forms of Discrimination against Women (CEDAW) applies.",
  ],
  lookAlikes: [
    "Pedoman disusun dengan Organisasi Internasional Migrasi (IOM). IOM hadir.",
    "The Agency for the Protection of Witnesses and Victims (LPSK) computes the loss. LPSK writes.",
    "The Indonesian Witness and Victim Protection Institution (LPSK) computes the loss. LPSK writes.",
    "It went to the National Land Agency (BPN) and the National Development Planning Board (Bappenas). Bappenas and BPN wrote.",
    "See European Union, Regulation (EU) 2019/125 of 16 January 2019.",
    "Non-government organizations (NGOs) help, and NGOs report.",
    "The International Labor Organization (ILO) and the International Organisation for Migration (IOM) agree.",
    "The Task Force on Prevention and Handling of the crime of Human Trafficking (GT PPTPPO) met.",
    "The agency that protects witnesses and victims (LPSK) met.",
    "“The ASEAN Forum on Migrant and Labour (AFML) meets,” he wrote.",
    "> The ASEAN Forum on Migrant and Labour (AFML) meets.",
    "The string `ASEAN Forum on Migrant and Labour (AFML)` is code.",
    "Victims of trafficking (VoTs) and a victim of trafficking (VoT) came.",
    "The International Longshore Order (ILO) is a song club.",
    "Anggaran Rumah Tangga (ART) organisasi mengatur rapat.",
    "They were Indonesian migrant workers (Pekerja Migran Indonesia, PMI) from Sabah.",
    "The crime of trafficking in persons (perdagangan orang, TPPO) is old.",
    "Perlindungan Pekerja Migran Indonesia adalah tugas negara.",
    "Pelayanan Terpadu Satu Pintu (PTSP) melayani pemohon izin.",
    "Kitab Undang-Undang Hukum Acara Pidana (KUHAP) itu tebal.",
    "Menurut Kitab Undang-Undang Hukum Acara Pidana (baca: KUHP lama dan KUHAP) penyidik wajib mencatat.",
    "The ASEAN Forum on Migrant Labour programme (AFML) meets.",
    "The Bay of Bengal Large Marine Ecosystem project (BOBLME) ended.",
    "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak (KemenPPPA) hadir.",
    "The Witness and Victims Bureau (LPSK) came, as the treaty on women (CEDAW) asks.",
    "Badan Pengelola Usaha (BPU) rapat. BPU tutup.",
    "Kepala Dinas Perhubungan (Dishub) Jakarta hadir.",
    "The National Institute on Drug Abuse (NIDA) wrote to us.",
    "The Group of States against Corruption of the Council of Europe (GRECO) reported.",
    "They work on Sustainable Development Goal 8 (SDG 8). The SDG 8 target is clear.",
    "The International Convention on Maritime Search and Rescue, 1979 (SAR Convention) binds.",
    "The Human Rights and Equal Opportunity Commission of Australia (HREOC) met. HREOC wrote.",
  ],
  fixes: [
    [
      "The crime of trafficking in persons (*Tindak Pidana Penjualan Orang*, TPPO) is old.",
      "The crime of trafficking in persons (*Tindak Pidana Perdagangan Orang*, TPPO) is old.",
    ],
    [
      "The guideline was prepared by the ASEAN Committee on Women and Children (ACWC) last year.",
      "The guideline was prepared by the ASEAN Commission on the Promotion and Protection of the Rights of Women and Children (ACWC) last year.",
    ],
    [
      "The Financial Transaction Recording and Audit Centre (PPATK) can trace such transfers.",
      "The Indonesian Financial Transaction Reports and Analysis Center (PPATK) can trace such transfers.",
    ],
    ["The ASEAN Forum on Migrant and Labour (AFML) meets.", "The ASEAN Forum on Migrant Labour (AFML) meets."],
    [
      "They were Indonesian migrant workers (Palang Merah Indonesia, PMI).",
      "They were Indonesian migrant workers (Pekerja Migran Indonesia, PMI).",
    ],
    [
      "Badan Perlindungan Pekerja Migran Indonesia (BP2MI) menangani pemulangan.",
      "Badan Pelindungan Pekerja Migran Indonesia (BP2MI) menangani pemulangan.",
    ],
  ],
});

describe("acronym-misexpanded: acts of the United States", () => {
  it("may be told as amended, and the public law by its own title", () => {
    for (const text of [
      "The Trafficking Victims Protection Act of 2000 as amended (TVPA) asks for a list. The TVPA has criteria.",
      "Congress enacted the Victims of Trafficking and Violence Protection Act to punish traffickers.",
    ])
      checkSilent(`${text}\n`, { rules: [acronymMisexpanded] });
    checkFix(
      "acronym-misexpanded",
      "The Victims of Trafficking and Violence Protection Act (TVPA) asks for a list. The TVPA has criteria.\n",
      "The Trafficking Victims Protection Act of 2000 (TVPA) asks for a list. The TVPA has criteria.\n",
      { rules: [acronymMisexpanded] },
    );
  });
});

describe("acronym-misexpanded: an act with its kind and year", () => {
  it("keeps both", () => {
    checkFix(
      "acronym-misexpanded",
      "Malaysia has the Anti-Trafficking in Persons and Smuggling of Migrants Act 2007 (ATIPSOM). ATIPSOM protects victims.\n",
      "Malaysia has the Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007 (ATIPSOM). ATIPSOM protects victims.\n",
      { rules: [acronymMisexpanded] },
    );
  });
});

describe("acronym-misexpanded: the law for the crime", () => {
  it("is told where TPPO stands behind the name of an act", () => {
    checkFix(
      "acronym-misexpanded",
      "A team looks into allegations of Anti-Trafficking in Persons Act (TPPO). The TPPO case is open.\n",
      "A team looks into allegations of criminal act of trafficking in persons (TPPO). The TPPO case is open.\n",
      { rules: [acronymMisexpanded] },
    );
    checkSilent("Thailand amended the Anti-Trafficking in Persons Act, and Indonesia the TPPO law.\n", { rules: [acronymMisexpanded] });
  });
});

describe("acronym-misexpanded: a name told amiss beside the acronym of a body", () => {
  const rules = { rules: [acronymMisexpanded] };
  for (const [wrong, right] of [
    [
      "Data from the National Agency for the Protection and Placement of Indonesian Migrant Workers (BNP2TKI) were used.",
      "Data from the National Agency for the Placement and Protection of Indonesian Migrant Workers (BNP2TKI) were used.",
    ],
    ["The Institution Witness and Victim Protection (LPSK) helped.", "The Witness and Victim Protection Agency (LPSK) helped."],
    ["The Commission National Human Rights (Komnas HAM) asked.", "The National Commission on Human Rights (Komnas HAM) asked."],
    ["The House of Parliament (DPR) passed it.", "The House of Representatives (DPR) passed it."],
    ["They flew to the UAE (Union of the Arab Emirates).", "They flew to the UAE (United Arab Emirates)."],
    ["They flew to the Union of the Arab Emirates (UAE).", "They flew to the United Arab Emirates (UAE)."],
    ["A task force on human trafficking (TPPO) met.", "A task force on the crime of trafficking in persons (TPPO) met."],
  ] as const)
    it(`is told: ${wrong}`, () => checkFix("acronym-misexpanded", `${wrong}\n`, `${right}\n`, rules));
  for (const right of [
    "The Witness and Victim Protection Institution (LPSK) helped.",
    "The Institution for the Protection of Witnesses and Victims (LPSK) helped.",
    "The National Agency for the Placement and Protection of Indonesian Workers (BNP2TKI) was replaced.",
    "The Houses of Parliament in London are old, and the House of Parliament in Suva is not.",
    "The crime of human trafficking (TPPO) rose, and so did criminal acts of trafficking in persons (TPPO).",
    "The Agency Manager (AM) came.",
  ])
    it(`is left alone: ${right}`, () => checkSilent(`${right}\n`, rules));
});

describe("acronym-misexpanded: what a document spells out itself", () => {
  const silent = (text: string) => checkSilent(`${text}\n`, { rules: [acronymMisexpanded] });

  it("may differ in an article, an ampersand or the marks between the tasks of an office", () => {
    for (const text of [
      "It reports on Environmental, Social & Governance (ESG) matters. ESG counts.",
      "The UN Office for Coordination of Humanitarian Affairs (UNOCHA) wrote. UNOCHA will come.",
      "Rancangan Undang-Undang tentang Perlindungan Pekerja Rumah Tangga (RUU PPRT) dibahas. RUU PPRT ditunggu.",
      "Dinas Pemberdayaan Perempuan dan Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana (DP3AP2KB) hadir. DP3AP2KB setuju.",
    ])
      silent(text);
    check(
      "Lembaga Perlindungan Saksi atau Korban (LPSK) hadir. LPSK setuju.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ acronym-misexpanded\n",
      { rules: [acronymMisexpanded] },
    );
  });

  it("may be another body of the same letters, or a longer name", () => {
    for (const text of [
      "Badan Pengurus Nasional (BPN) organisasi itu bertemu. BPN setuju.",
      "Ia memegang Surat Keterangan Ahli (SKA). SKA itu berlaku.",
      "Pusat Pelayanan Perlindungan Anak (PPA) dibuka di kota itu. PPA menerima laporan.",
      "Asisten Kapolri bidang Sumber Daya Manusia (ASDM) hadir. ASDM setuju.",
      "ASEAN Plus Three – China, Japan, South Korea – Ministerial Meeting on Transnational Crime (AMMTC+3) met. AMMTC+3 agreed.",
    ])
      silent(text);
    check("Rancangan Aksi Daerah (RAD) disusun. RAD berlaku.\n^^^^^^^^^^^^^^^^^^^^^ acronym-misexpanded\n", {
      rules: [acronymMisexpanded],
    });
  });
});
