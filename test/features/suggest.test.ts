import assert from "node:assert/strict";
import { suggestCitations, suggestForPassage } from "../../server/src/features/suggest.js";
import { audienceIn } from "../../server/src/features/suggestAudience.js";
import { suggestIndex } from "../../server/src/features/suggestIndex.js";
import { languageOfWords, stemOf } from "../../server/src/features/suggestWords.js";
import { lexicon } from "../helpers/base.js";
import { memoOf } from "../helpers/check.js";

function keys(passage: string, limit = 3): string[] {
  return suggestForPassage(lexicon(), passage, { limit }).map((one) => one.key);
}

describe("audienceIn", () => {
  const expected: readonly (readonly [string | undefined, readonly string[]])[] = [
    ["domestic", ["DPR RI", "Komisi III DPR", "Polri", "Kejaksaan Agung", "Kementerian PPPA", "pemerintah daerah", "Minister of Manpower"]],
    ["domestic", ["Indonesian legislators", "Gubernur Jawa Barat", "Ministry of Women's Empowerment and Child Protection", "Bappenas"]],
    ["international", ["UN Human Rights Council", "ASEAN ministers", "ILO", "CEDAW Committee", "donors", "Dewan HAM PBB", "Member States"]],
    [
      undefined,
      ["", "Director for Protection Policy", "Those who decide", "Head of Unit", "IOM Indonesia", "Delegasi Indonesia untuk PBB"],
    ],
  ];
  for (const [audience, all] of expected)
    for (const words of all) it(`${words}: ${audience}`, () => assert.equal(audienceIn(words), audience));
});

describe("the audience that the front matter names", () => {
  const forReaders = (audience: string | undefined, passage: string, lang = "en") =>
    suggestCitations(memoOf(`---\nlang: ${lang}\n${audience === undefined ? "" : `audience: "${audience}"\n`}---\n\n${passage}\n`), {
      limit: 5,
    });
  const keysFor = (...given: Parameters<typeof forReaders>) => forReaders(...given).map(({ key }) => key);
  const crime = "Recruitment, transport or harbouring of persons by force, fraud or deception for exploitation is a crime.";
  const care = "Victims should receive medical care, shelter and legal help.";

  it("puts Indonesian law first for those who act under it, and the treaty for others", () => {
    assert.equal(keysFor("DPR RI", crime)[0], "uu-21-2007");
    assert.equal(keysFor("UN Human Rights Council", crime)[0], "palermo-protocol");
    assert.match(keysFor("Kementerian Sosial", care)[0] ?? "", /^(?:uu|pp)-/);
    assert.doesNotMatch(keysFor("ILO", care)[0] ?? "", /^(?:uu|pp)-/);
  });

  it("changes nothing where it is not given or does not tell", () => {
    for (const passage of [crime, care]) {
      assert.deepEqual(forReaders("Director for Protection Policy", passage), forReaders(undefined, passage));
      assert.deepEqual(forReaders("", passage), forReaders(undefined, passage));
    }
  });

  it("makes no suggestion where none fits", () => {
    for (const audience of ["DPR RI", "UN Human Rights Council"])
      assert.deepEqual(keysFor(audience, "The meeting starts at 9 a.m. in the main hall; lunch is provided on the second floor."), []);
  });
});

describe("suggestForPassage", () => {
  const first: readonly (readonly [string, string])[] = [
    ["Victims who are sent home must be returned with due regard for their safety and without undue delay.", "palermo-protocol"],
    ["Korban perdagangan orang berhak memperoleh restitusi dari pelaku.", "uu-21-2007"],
    [
      "The leaders adopted a declaration in Labuan Bajo in May 2023 on trafficking caused by the abuse of technology.",
      "asean-leaders-declaration-tip-technology-2023",
    ],
    ["Kapolri kini menjadi ketua harian gugus tugas.", "perpres-49-2023"],
    ["ASEAN members agreed in 2015 that victims are not to be punished for unlawful acts they were forced to commit.", "actip"],
    ["Domestic workers are entitled to decent work under the ILO convention adopted in 2011.", "ilo-c189"],
    ["Penempatan dan pelindungan awak kapal perikanan migran diatur dengan peraturan pemerintah pada 2022.", "pp-22-2022"],
    [
      "A recovery and reflection period of at least thirty days is required by the Council of Europe treaty of 2005.",
      "coe-convention-2005",
    ],
  ];
  for (const [passage, key] of first) {
    it(`puts ${key} first for: ${passage}`, () => assert.equal(keys(passage)[0], key));
  }

  const silent = [
    "The meeting starts at 9 a.m. in the main hall; lunch is provided on the second floor.",
    "Rapat dihadiri 40 peserta dan dibuka pukul 09.00 di aula kantor gubernur.",
    "In 2023 the shelter received 412 people, 12 per cent more than the year before.",
    "Mr. Santoso will replace Ms. Dewi as secretary from Monday.",
    "Biaya perjalanan dinas tiga pegawai ke Batam dibebankan pada anggaran kantor.",
    "",
    "   ",
    "---",
  ];
  for (const passage of silent) it(`offers nothing for: ${JSON.stringify(passage)}`, () => assert.deepEqual(keys(passage), []));

  const news = [
    "The minister said on Tuesday that trafficking is a serious problem in the region and called for closer cooperation.",
    "Officials of eleven countries took part in a two-day workshop on human trafficking hosted by the ministry.",
    "According to the police, the number of trafficking cases has risen in several countries of Southeast Asia.",
    "Most of the victims came from Cambodia, Indonesia, Laos, Myanmar, the Philippines and Viet Nam.",
    "The two delegations agreed to strengthen cooperation against human trafficking, the spokesman added.",
    "Menteri mengatakan perdagangan orang masih menjadi masalah serius di kawasan dan mengajak semua pihak bekerja sama.",
    "Pertemuan itu dihadiri pejabat dari sebelas negara dan membahas kasus perdagangan orang di kawasan.",
    "Jumlah kasus perdagangan orang meningkat di beberapa negara Asia Tenggara, kata juru bicara kepolisian.",
  ];
  for (const passage of news) it(`offers nothing for the news: ${passage}`, () => assert.deepEqual(keys(passage), []));

  const claims: readonly (readonly [string, string, string])[] = [
    [
      "Workers who return from scam compounds are questioned as suspects. A person who was forced to commit fraud should not be punished for it.",
      "uu-21-2007",
      "Pasal 18",
    ],
    ["Korban yang dipaksa melakukan penipuan daring tidak boleh dipidana atas perbuatannya.", "uu-21-2007", "Pasal 18"],
    [
      "It does not matter that the victim agreed to the journey: consent is irrelevant once a person was deceived.",
      "palermo-protocol",
      "art. 3(b)",
    ],
    ["Persetujuan korban tidak menghapus tindak pidana apabila ia ditipu sejak awal.", "uu-21-2007", "Pasal 26"],
    ["Pekerja migran tidak boleh dibebani biaya penempatan.", "uu-18-2017", "Pasal 30"],
    ["Employers must not keep the passports of domestic workers.", "ilo-c189", "art. 9"],
    ["Majikan dilarang menahan paspor pekerja rumah tangga.", "ilo-c189", "art. 9"],
    ["States should exchange information on routes and train border officials.", "palermo-protocol", "art. 10"],
    ["Companies should carry out due diligence in their supply chains.", "ungps", "Principle 17"],
    ["Victims need a period of recovery and reflection before deciding whether to cooperate.", "coe-convention-2005", "art. 13"],
    ["Labour inspectors must be able to enter any workplace without notice.", "ilo-c81", "art. 12"],
  ];
  for (const [passage, key, pinpoint] of claims) {
    it(`finds the rule behind: ${passage}`, () => {
      const [best] = suggestForPassage(lexicon(), passage);
      assert.deepEqual([best?.key, best?.pinpoint], [key, pinpoint]);
    });
  }

  it("finds a provision that the passage says in other words, whatever the instrument is about", () => {
    const found = (passage: string) => suggestForPassage(lexicon(), passage).map(({ key, pinpoint }) => `${key} ${pinpoint}`);
    assert.ok(found("Witnesses may testify by video link in trafficking trials.").includes("uu-21-2007 Pasal 34"));
    assert.equal(found("Saksi dan korban dapat didengar jarak jauh melalui audio visual.")[0], "uu-21-2007 Pasal 34");
    assert.equal(found("Penyidik dapat menyadap telepon tersangka.")[0], "uu-21-2007 Pasal 31");
    // What happened is no rule, however many words it shares with one.
    for (const passage of [
      "Kapal itu berlayar dari Benoa dengan dua puluh awak kapal.",
      "Majikan menyimpan paspor pekerja di lemari.",
      "Rapat dapat diikuti dari jarak jauh melalui video.",
      "Kapal harus diperbaiki sebelum musim barat.",
    ])
      assert.deepEqual(found(passage), [], passage);
  });

  it("writes provisions in a reason as the language does", () => {
    const [best] = suggestForPassage(lexicon(), "Pemulangan korban sebaiknya sukarela dan tanpa penundaan menurut Protokol Palermo.");
    assert.equal(best?.pinpoint, "art. 8(1)-(2)");
    assert.ok(
      best?.reasons.some((one) =>
        one.startsWith("Pasal 8 ayat (1) sampai dengan ayat (2) mengatur: pemulangan (repatriasi) korban secara aman"),
      ),
    );
  });

  it("offers the comment of a committee and the regulation of a region where the passage speaks of one", () => {
    const first = (passage: string) => suggestForPassage(lexicon(), passage)[0]?.key;
    assert.equal(
      first("The committee's general recommendation on women migrant workers asks countries of origin to lift discriminatory bans [...]."),
      "cedaw-gr-26",
    );
    assert.equal(
      first(
        "Provinsi Nusa Tenggara Barat sudah lama memiliki peraturan daerah tentang pencegahan dan pemberantasan perdagangan orang [...].",
      ),
      "perda-ntb-10-2008",
    );
    const keys = suggestForPassage(
      lexicon(),
      "Negara mencegah perdagangan orang dan menangani korban perdagangan orang menurut undang-undang pemberantasan perdagangan orang [...].",
    ).map((one) => one.key);
    assert.equal(keys[0], "uu-21-2007");
    assert.deepEqual(
      keys.slice(0, 3).filter((key) => key.startsWith("perda-")),
      [],
    );
  });

  it("gives reasons in the language of the passage", () => {
    const reasonsFor = (passage: string) => suggestForPassage(lexicon(), passage, { limit: 5 }).flatMap((one) => one.reasons);
    const english = reasonsFor(
      "States criminalize trafficking in persons and the part that organized criminal groups take in it; the consent of the victim does not matter.",
    );
    assert.ok(english.some((one) => one.startsWith("is about ")));
    for (const reason of english) assert.doesNotMatch(reason, /korban|perdagangan|persetujuan|laporan/i);
    const indonesian = reasonsFor(
      "Persetujuan korban perdagangan orang tidak menghilangkan penuntutan menurut undang-undang, dan korban berhak atas restitusi dari pelaku.",
    );
    assert.ok(indonesian.some((one) => one.startsWith("tentang ")));
    // Where a provision has its gist in English alone, that is shown.
    for (const reason of indonesian.filter((one) => !one.includes("mengatur: ")))
      assert.doesNotMatch(reason, /\b(?:victims?|consent|is about|trafficking)\b/i);
    assert.equal(languageOfWords("persetujuan korban"), "id");
    assert.equal(languageOfWords("consent of the victim"), "en");
    assert.equal(languageOfWords("Labuan Bajo 2023"), undefined);
  });

  it("puts no repealed law above the one in its place, unless the passage points to it", () => {
    const placement = "Penempatan dan perlindungan TKI di luar negeri dilakukan pemerintah";
    for (const passage of [`${placement} menurut undang-undang.`, "The law governs the placement and protection of TKI abroad."]) {
      const found = keys(passage, 5);
      assert.equal(found[0], "uu-18-2017", passage);
    }
    assert.equal(keys(`Pada 2006 ${placement} menurut undang-undang.`)[0], "uu-39-2004");
    assert.equal(keys(`${placement} menurut undang-undang lama.`)[0], "uu-39-2004");
  });

  it("prefers the law of trafficking to that of smuggling where only trafficking is spoken of", () => {
    const found = keys(
      "States should not detain or prosecute victims of trafficking for illegal entry or for acts they were forced to commit.",
      5,
    );
    // "States should" speaks of what binds or guides states; the Immigration Law spares victims its measures (Pasal 86).
    assert.ok(["actip", "ohchr-principles-guidelines"].includes(found[0] ?? ""), found.join());
    assert.ok(found.slice(0, 3).includes("uu-6-2011"), found.join());
    assert.ok(found.includes("actip"));
    assert.ok(!found.includes("smuggling-protocol"));
  });

  it("crosses the languages", () => {
    assert.ok(keys("Korban tidak boleh dihukum atas perbuatan yang terpaksa mereka lakukan, sesuai konvensi ASEAN.").includes("actip"));
    assert.ok(
      keys("Indonesian law entitles witnesses and victims to the protection of the agency created for them in 2006.").includes(
        "uu-13-2006",
      ),
    );
  });

  it("names the provision whose gist fits", () => {
    const [best] = suggestForPassage(
      lexicon(),
      "States shall repatriate victims with due regard for their safety, preferably voluntarily and without undue delay.",
      { limit: 1 },
    );
    assert.equal(best?.key, "palermo-protocol");
    assert.equal(best?.pinpoint, "art. 8(1)-(2)");
    assert.ok(best?.reasons[0]?.startsWith("its art. 8(1)-(2) is about: repatriation"), best?.reasons.join(" | "));
  });

  it("takes the article that the passage itself names", () => {
    const [best] = suggestForPassage(
      lexicon(),
      "Pasal 48 undang-undang pemberantasan perdagangan orang tahun 2007 memberi korban hak atas restitusi.",
      { limit: 1 },
    );
    assert.equal(best?.key, "uu-21-2007");
    assert.equal(best?.pinpoint, "Pasal 48");
  });

  it("gives reasons in words and scores between 0 and 1, best first", () => {
    const list = suggestForPassage(lexicon(), "Indonesia ratified the ASEAN Convention against trafficking in 2017.", { limit: 5 });
    assert.ok(list.length >= 2);
    for (const [at, one] of list.entries()) {
      assert.ok(one.score > 0 && one.score <= 1);
      assert.ok(at === 0 || one.score <= (list[at - 1]?.score ?? 0));
      assert.ok(one.reasons.length > 0 && one.reasons.length <= 4);
      for (const reason of one.reasons) assert.doesNotMatch(reason, /\d\.\d{2}|undefined/);
    }
    assert.deepEqual(
      list
        .slice(0, 2)
        .map((one) => one.key)
        .sort(),
      ["actip", "uu-12-2017"],
    );
  });

  it("does not suggest what the passage already cites, but what belongs to it", () => {
    const list = keys("Indonesia ratified the ASEAN Convention against trafficking in persons in 2017 [@actip].");
    assert.ok(!list.includes("actip"));
    assert.equal(list[0], "uu-12-2017");
  });

  it("says when an instrument is no longer in force", () => {
    const list = suggestForPassage(
      lexicon(),
      "Penempatan TKI ke luar negeri dahulu diatur dengan undang-undang tahun 2004 yang kemudian dicabut.",
      { limit: 3 },
    );
    const old = list.find((one) => one.key === "uu-39-2004");
    assert.ok(old);
    assert.ok(
      old.reasons.some((reason) => reason.includes("dicabut dengan UU 18/2017")),
      old.reasons.join(" | "),
    );
  });

  it("reads a place left open for a citation as no word, but as a sign that one is wanted", () => {
    const passage = "Korban perdagangan orang berhak memperoleh restitusi dari pelaku";
    for (const mark of ["[...]", "[…]", "____", "[citation needed]", "[MASK]", "[rujukan]"]) {
      const [open] = suggestForPassage(lexicon(), `${passage} ${mark}.`);
      const [closed] = suggestForPassage(lexicon(), `${passage}.`);
      assert.equal(open?.key, closed?.key, mark);
      assert.ok((open?.score ?? 0) > (closed?.score ?? 1), mark);
    }
  });

  const gaps: readonly (readonly [string, string, string?])[] = [
    // What stands elsewhere in the passage is not what is missing.
    [
      "Pelaku dijerat Pasal 4 dan 10 [...] jo Pasal 81 dan Pasal 83 Undang-Undang RI Nomor 18 Tahun 2017 tentang PMI.",
      "uu-21-2007",
      "Pasal 4",
    ],
    ["Pelaku dijerat Pasal 4 dan 10 UU RI Nomor 21 Tahun 2007 jo Pasal 81 dan Pasal 83 [...].", "uu-18-2017", "Pasal 81"],
    [
      "The convention of 2000 and its protocol [...] on smuggling of migrants by land, sea and air were opened in Palermo.",
      "smuggling-protocol",
    ],
    // Unless it stands beside the gap.
    ["The Palermo Protocol [...] says that consent is irrelevant.", "palermo-protocol", "art. 3(b)"],
    // Relations told by the words around it.
    ["UU Nomor 23 Tahun 2002 terakhir diubah dengan [...] tentang penetapan Perppu menjadi undang-undang.", "uu-17-2016"],
    ["Pemerintah menerbitkan [...] tentang perubahan atas Perpres Nomor 69 Tahun 2008 pada 2021.", "perpres-22-2021"],
    ["PP Nomor 29 Tahun 2025 merupakan aturan turunan dari [...].", "uu-12-2022"],
    ["Konvensi Hak Anak diratifikasi Indonesia melalui [...].", "keppres-36-1990"],
    ["Indonesia meratifikasi [...] dengan UU Nomor 14 Tahun 2009.", "palermo-protocol"],
    ["Peraturan pemerintah tentang restitusi bagi anak korban dibentuk untuk melaksanakan Pasal 71D ayat (2) [...].", "uu-35-2014"],
    [
      "In 2024 the Parliament and the Council adopted a directive that amends [...] on human trafficking in the EU.",
      "eu-directive-2011-36",
    ],
    // Who makes such instruments.
    ["Mahkamah Agung melalui [...] mengatur cara mengajukan permohonan restitusi bagi korban tindak pidana.", "perma-1-2022"],
    ["The Security Council, in [...], condemned trafficking in persons in armed conflict for the first time.", "unsc-2331"],
    // The title that follows it.
    ["Peraturan pelaksananya antara lain [...] tentang tata cara dan mekanisme pelayanan terpadu bagi saksi dan/atau korban.", "pp-9-2008"],
    ["Anak korban dilindungi menurut [...] tentang sistem peradilan pidana anak.", "uu-11-2012"],
    ["Mengingat Pasal 5 ayat (2) [...] dan Undang-Undang Nomor 23 Tahun 2002.", "uud-1945"],
    // A gap that is only a preposition without its noun.
    [
      "Hal itu sesuai dengan amanat Pasal 64 dari , meskipun PP Nomor 22 Tahun 2022 baru terbit lima tahun kemudian.",
      "uu-18-2017",
      "Pasal 64",
    ],
  ];
  for (const [passage, key, pinpoint] of gaps) {
    it(`fills the gap in: ${passage}`, () => {
      const [best] = suggestForPassage(lexicon(), passage);
      assert.equal(best?.key, key);
      if (pinpoint !== undefined) assert.equal(best?.pinpoint, pinpoint);
    });
  }

  /** A citation of which only a part was taken out, with what is left of it. */
  const left: readonly (readonly [key: string, passage: string])[] = [
    // Its title.
    [
      "uu-21-2007",
      "Bintang mendorong polisi memproses kasus di Pasuruan sesuai [...] tentang Pemberantasan Tindak Pidana Perdagangan Orang.",
    ],
    ["uu-6-2011", "Polres Aceh Timur menangkap tiga orang Rohingya yang diduga melanggar [...] tentang Keimigrasian."],
    ["uu-44-2008", "Undang-Undang Perlindungan Anak, [...] tentang Pornografi, dan Undang-Undang ITE tidak menyebutnya dengan jelas."],
    [
      "uu-39-2004",
      "Biaya penempatan mahal di bawah rezim [...] tentang Penempatan dan Perlindungan Tenaga Kerja Indonesia di Luar Negeri.",
    ],
    [
      "uu-35-2014",
      "Hukuman diperberat menurut Pasal 81 ayat (5) [...] tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2002 tentang Perlindungan Anak.",
    ],
    [
      "perpres-49-2023",
      "Hal itu tertuang dalam [...] tentang Perubahan Kedua atas Peraturan Presiden Nomor 69 Tahun 2008 tentang Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang.",
    ],
    ["untoc", "Workers from several countries were rescued; their government is a party to [...] against Transnational Organized Crime."],
    // The short name in brackets, or told as its other name.
    ["uu-12-2022", "Ketentuan kompensasi itu juga diadopsi dalam [...] (UU TPKS); sekarang diadopsi dalam RKUHAP."],
    [
      "palermo-protocol",
      "New international instruments such as [...] (Palermo Protocol) have been implemented to combat child trafficking.",
    ],
    ["ilo-c189", "If nine other ASEAN member countries ratify [...] (hereinafter C189), it will mean protection for six million workers."],
    ["palermo-protocol", "Malaysia ratified [...], commonly known as the Palermo Protocol, in February 2009."],
    // The year, the kind of document.
    ["uu-6-2011", "Tiga orang itu diduga melanggar Undang-Undang Nomor [...] Tahun 2011 karena menyelundupkan manusia."],
    ["uu-39-1999", "Everyone has the right to seek asylum according to Law No. [...] of 1999 in Indonesia."],
    ["perpres-125-2016", "Pengungsi dari luar negeri ditangani menurut Peraturan Presiden [...] dan ditempatkan di rumah detensi."],
  ];
  for (const [key, passage] of left) it(`reads what is left of a citation: ${passage}`, () => assert.equal(keys(passage)[0], key));

  it("is not misled by what only looks like the rest of a citation", () => {
    // The name behind a gap is another's where a word joins the two.
    assert.notEqual(keys("States ratified [...] and the Palermo Protocol.")[0], "palermo-protocol");
    assert.notEqual(keys("Pelaku dijerat [...] dan UU TPKS karena menjual anak.")[0], "uu-12-2022");
    // A year in the sentence is not the year of what is missing.
    assert.equal(keys("Pada 2011 polisi menjerat pelaku perdagangan orang dengan [...].")[0], "uu-21-2007");
    // What is ratified is a treaty, not the law that ratifies one; so the law for what it is ratified by.
    assert.equal(keys("UNTOC, yang diratifikasi melalui [...], dan UNCAC melindungi saksi.")[0], "uu-5-2009");
  });

  it("takes what stands in a row with the gap for others of its kind", () => {
    const rows: readonly (readonly [key: string, passage: string])[] = [
      [
        "ilo-c138",
        "Among the fundamental conventions are the Forced Labour Convention, 1930 (No. 29), [...] and the Worst Forms of Child Labour Convention, 1999 (No. 182).",
      ],
      ["smuggling-protocol", "States ratified the Palermo Protocol and [...]."],
    ];
    for (const [key, passage] of rows) assert.ok(keys(passage).includes(key), `${passage} ${keys(passage)}`);
    // What the row names already is not what is missing.
    for (const [, passage] of rows) assert.ok(!/^(?:cedaw|ilo-c29|ilo-c182|palermo-protocol)$/.test(keys(passage)[0] ?? ""), passage);
  });

  it("says beside what an instrument is often cited", () => {
    const passage = "Recalling the Convention on the Rights of the Child, [...] and the Universal Declaration of Human Rights,";
    assert.ok(
      suggestForPassage(lexicon(), passage).some((one) => one.reasons.some((reason) => reason.startsWith("is often cited beside "))),
    );
  });

  it("offers a country's act where another act or a body of that country is named, and not where none is", () => {
    assert.ok(
      keys("Qualified trafficking is punished by Section 6 of [...], as amended by Republic Act No. 10364.").includes(
        "philippines-ra-9208",
      ),
    );
    assert.ok(!keys("Qualified trafficking is punished by Section 6 of [...].").includes("philippines-ra-9208"));
  });

  it("takes the law before for that on which the named law improves", () => {
    assert.equal(keys("Law No. 18 of 2017 improves on [...] and puts protection first.")[0], "uu-39-2004");
  });

  it("knows how laws and treaties number their provisions", () => {
    const crime = "of [...] defines the crime as recruiting or transporting a person by deception for exploitation.";
    assert.equal(keys(`Article 1 number 1 ${crime}`)[0], "uu-21-2007");
    assert.equal(keys(`Article 3(a) ${crime}`)[0], "palermo-protocol");
  });

  it("never shows the words by which texts speak of an instrument", () => {
    const told = "tidak semua terindikasi korban TPPO menurut undang-undang, biaya pemulangan korban ditanggung negara";
    const list = suggestForPassage(lexicon(), told);
    assert.equal(list[0]?.key, "uu-21-2007");
    for (const { reasons } of list) assert.doesNotMatch(reasons.join(), /terindikasi|ditanggung negara/);
  });

  it("answers for a long passage", () => {
    assert.ok(keys("Victims of trafficking must be protected. ".repeat(4000)).length <= 3);
  });

  it("keeps one index for each base", () => assert.equal(suggestIndex(lexicon()), suggestIndex(lexicon())));
});

describe("suggestCitations", () => {
  const memo = memoOf(
    "# Bantuan\n\nRapat dibuka pukul 09.00 di aula.\n\nKorban perdagangan orang berhak memperoleh restitusi dari pelaku.\n",
  );
  const blockAt = (line: number) => memo.blocks.atLine(line)?.block;

  it("suggests for a block", () => {
    const block = blockAt(4);
    assert.ok(block);
    assert.equal(suggestCitations(memo, { block })[0]?.key, "uu-21-2007");
    const other = blockAt(2);
    assert.ok(other);
    assert.deepEqual(suggestCitations(memo, { block: other }), []);
  });

  it("takes a cursor for its paragraph and a selection for what is selected", () => {
    const at = { line: 4, character: 3 };
    assert.equal(suggestCitations(memo, { range: { start: at, end: at } })[0]?.key, "uu-21-2007");
    assert.deepEqual(suggestCitations(memo, { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } } }), []);
    assert.equal(
      suggestCitations(memo, { range: { start: { line: 2, character: 0 }, end: { line: 4, character: 60 } } })[0]?.key,
      "uu-21-2007",
    );
  });

  it("takes the whole memo where nothing is given, and keeps the limit", () => {
    assert.equal(suggestCitations(memo, { limit: 1 }).length, 1);
  });

  for (const citation of [
    "[@palermo-protocol, art. 6(6)]",
    "[@palermo-protocol, art. 6(6); @actip, art. 14(13)]",
    "[see @palermo-protocol, Article 6]",
  ]) {
    it(`leaves the article of ${citation} with the instrument that is cited`, () => {
      const [best, ...others] = suggestCitations(memoOf(`Korban berhak atas restitusi ${citation}.\n`));
      assert.equal(`${best?.key} ${best?.pinpoint}`, "uu-21-2007 Pasal 48 ayat (1)");
      for (const { pinpoint } of others) assert.doesNotMatch(pinpoint ?? "", /^(?:Pasal|art\.) (?:6|14)(?!\d)/);
    });
  }

  it("has nothing to say on an empty memo", () => assert.deepEqual(suggestCitations(memoOf("")), []));
});

describe("stemOf", () => {
  for (const words of [
    ["pemulangan", "memulangkan", "dipulangkan"],
    ["perdagangan", "memperdagangkan", "diperdagangkan"],
    ["repatriate", "repatriated", "repatriation"],
    ["trafficking", "traffickers", "trafficked"],
  ]) {
    it(`is one for ${words.join(", ")}`, () => assert.equal(new Set(words.map(stemOf)).size, 1, words.map(stemOf).join(" ")));
  }
});
