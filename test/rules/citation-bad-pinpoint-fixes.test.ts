import assert from "node:assert/strict";
import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";
import { describeRule } from "../helpers/describeRule.js";

const options = { rules: [citationBadPinpoint] };
const id = "citation-bad-pinpoint";

/** What is offered for the first finding of a text. */
function offered(text: string): string[] {
  return findingsOf(memoOf(text, options))[0]?.fixes.map((fix) => fix.title) ?? [];
}

describe("citation-bad-pinpoint: the article that may be meant", () => {
  it("offers the letter of the article whose gist the sentence tells", () => {
    checkFix(
      id,
      "Under article 3(e) of the Palermo Protocol a child is anyone under eighteen.\n",
      "Under article 3(d) of the Palermo Protocol a child is anyone under eighteen.\n",
      options,
    );
    assert.deepEqual(offered("Menurut Pasal 3 huruf f Protokol Palermo, anak adalah setiap orang di bawah delapan belas tahun.\n"), [
      'Write "Pasal 3 huruf d"',
    ]);
    assert.deepEqual(
      offered("The Palermo Protocol says in Article 3(f) that “child” shall mean any person under eighteen years of age.\n"),
      ['Write "Article 3(d)"'],
    );
    assert.deepEqual(offered("Batas umur 18 tahun bagi anak ditegaskan dalam Pasal 3 huruf e Protokol Palermo.\n"), [
      'Write "Pasal 3 huruf d"',
    ]);
    assert.deepEqual(offered("Under Article 3(g) of the Palermo Protocol the means are not required for a child.\n"), [
      'Write "Article 3(c)"',
    ]);
    assert.deepEqual(offered("Article 3(e) of the Palermo Protocol matters.\n"), []);
    assert.deepEqual(offered("Article 3(e) of the Palermo Protocol was quoted 18 times.\n"), []);
  });

  it("hints at the article that the sentence describes, where it cites another one of the instrument", () => {
    check(
      `
      Article 7 of the Palermo Protocol protects the privacy and identity of victims.
      ^^^^^^^^^ citation-bad-pinpoint
      The root causes of vulnerability are a matter of Article 8 of the Palermo Protocol.
                                                       ^^^^^^^^^ citation-bad-pinpoint
      Pasal 10 Protokol Palermo mengatur izin tinggal sementara atau tetap bagi korban.
      ^^^^^^^^ citation-bad-pinpoint
      Pasal 7 Protokol Palermo menekankan pemulangan secara aman dan sebaiknya sukarela.
      ^^^^^^^ citation-bad-pinpoint
      States discourage demand and address root causes of vulnerability [@palermo-protocol, art. 7].
                                                                                            ^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkFix(
      id,
      "Article 7 of the Palermo Protocol protects the privacy and identity of victims.\n",
      "Article 6 of the Palermo Protocol protects the privacy and identity of victims.\n",
      options,
    );
    const [finding] = findingsOf(memoOf("Article 7 of the Palermo Protocol protects the privacy and identity of victims.\n", options));
    assert.equal(finding?.level, "hint");
    assert.match(
      finding?.message ?? "",
      /is about temporary or permanent stay .*what Article 6 is about \(privacy and identity of victims\)/,
    );
  });

  it("offers of two articles that speak of the subject the one that says most of it", () => {
    checkFix(
      id,
      "Hak korban untuk memperoleh restitusi diatur dalam Pasal 51 Undang-Undang Nomor 21 Tahun 2007.\n",
      "Hak korban untuk memperoleh restitusi diatur dalam Pasal 48 Undang-Undang Nomor 21 Tahun 2007.\n",
      options,
    );
  });

  it("knows what an acronym or another name stands for, and that the code of the memo's day is meant", () => {
    check(
      `
      Tindak pidana perdagangan orang kini diatur dalam Pasal 445 KUHP.
                                                        ^^^^^^^^^ citation-bad-pinpoint
      Kini TPPO diatur dalam Pasal 445 UU 1/2023.
                             ^^^^^^^^^ citation-bad-pinpoint
      Human trafficking is now punished under Article 445 of the Criminal Code.
                                              ^^^^^^^^^^^ citation-bad-pinpoint
      Penyelundupan manusia diatur dalam Pasal 455 KUHP.
                                         ^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    for (const sentence of [
      "Kini TPPO diatur dalam Pasal 455 UU 1/2023.",
      "Penyelundupan manusia diatur dalam Pasal 457 KUHP.",
      "Pelaku diadili menurut Pasal 445 KUHP.",
    ])
      checkSilent(`${sentence}\n`, options);
  });

  it("reads what a clause says to stand in an article, and keeps or drops its paragraph", () => {
    assert.deepEqual(offered("On non-punishment, see article 24(7) of ACTIP.\n"), ['Write "article 14(7)"', 'Write "article 14"']);
    assert.deepEqual(offered("Pembentukan gugus tugas diperintahkan oleh Pasal 18 ayat (1) UU 21/2007.\n"), [
      'Write "Pasal 58 ayat (1)"',
      'Write "Pasal 58"',
    ]);
    checkFix(
      id,
      "The duty to suppress traffic in women is in article 9 of CEDAW.\n",
      "The duty to suppress traffic in women is in article 6 of CEDAW.\n",
      options,
    );
    for (const sentence of [
      "The duty to suppress traffic in women is in article 6 of CEDAW.",
      "The rule is in article 9 of CEDAW.",
      "The duty to suppress traffic in women is in article 9 of CEDAW as the committee reads it.",
      "The duty to suppress traffic in women is not in article 9 of CEDAW.",
    ])
      checkSilent(`${sentence}\n`, options);
  });

  it("knows which article took the place of another law's", () => {
    check(
      `
      Delik itu kini termuat dalam Pasal 455 KUHP, yang menggantikan Pasal 120 ayat (1) UU 6/2011.
                                   ^^^^^^^^^ citation-bad-pinpoint
      Pasal 2 UU 21/2007 diganti dengan Pasal 457 UU 1/2023.
                                        ^^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    for (const sentence of [
      "Delik itu kini termuat dalam Pasal 457 KUHP, yang menggantikan Pasal 120 ayat (1) UU 6/2011.",
      "Pasal 2 UU 21/2007 diganti dengan Pasal 455 UU 1/2023.",
      "Pasal 120 UU 6/2011 dan Pasal 455 KUHP berbeda.",
    ])
      checkSilent(`${sentence}\n`, options);
  });

  it("is silent on an article that fits, on what compares, denies or cites several, and where the gist is said only in part", () => {
    for (const sentence of [
      "Article 6 of the Palermo Protocol protects the privacy and identity of victims.",
      "Article 7 of the Palermo Protocol does not protect the privacy and identity of victims.",
      "Unlike Article 6, Article 7 of the Palermo Protocol says nothing of the privacy and identity of victims.",
      "Under Article 7 of the Palermo Protocol a temporary stay also guards the privacy and identity of victims.",
      "Article 7 of the Palermo Protocol is read with Article 6 on privacy and identity of victims.",
      "Article 7 of the Palermo Protocol helps victims whose identity is known.",
      "If Article 7 of the Palermo Protocol protected the privacy and identity of victims, this would be shorter.",
      "Articles 7 and 8 of the Palermo Protocol go beyond the privacy and identity of victims.",
      "> Article 7 of the Palermo Protocol protects the privacy and identity of victims.",
      "Pasal 7 Protokol Palermo mengatur izin tinggal sementara atau tetap bagi korban.",
    ])
      checkSilent(sentence, options);
  });

  it("writes an article with a letter of its own as one", () => {
    checkFix(id, "Perbudakan dilarang dalam Pasal 28 huruf I UUD 1945.\n", "Perbudakan dilarang dalam Pasal 28I UUD 1945.\n", options);
    checkFix(
      id,
      "Hak anak dijamin dalam Pasal 28 huruf B ayat (2) UUD 1945.\n",
      "Hak anak dijamin dalam Pasal 28B ayat (2) UUD 1945.\n",
      options,
    );
    checkSilent("Perbudakan dilarang dalam Pasal 28I ayat (1) UUD 1945, dan anak dilindungi Pasal 28B.", options);
    checkSilent("Pasal 27 huruf A UUD 1945 tidak ada dalam naskah itu.", options);
  });

  it("offers the item in English, too, and the gist before the figures", () => {
    checkFix(
      id,
      "Exploitation is defined in article 1, paragraph (7), of Law No. 21 of 2007.\n",
      "Exploitation is defined in article 1, item 7, of Law No. 21 of 2007.\n",
      options,
    );
    assert.equal(offered("Article 72 of Law No. 21 of 2007 asks the public to report suspected cases.\n")[0], 'Write "Article 60"');
    assert.equal(
      offered("Placement fees may not be charged to the worker, as article 95 of Law No. 18 of 2017 makes clear.\n")[0],
      'Write "article 30"',
    );
  });

  it("offers the one whose gist the sentence tells", () => {
    checkFix(
      id,
      "Kewajiban memulangkan korban terdapat dalam Pasal 28 Protokol Palermo.\n",
      "Kewajiban memulangkan korban terdapat dalam Pasal 8 Protokol Palermo.\n",
      options,
    );
    checkFix(
      id,
      "Pasal 181 UU 18/2017 memidana orang yang menempatkan pekerja migran tanpa izin.\n",
      "Pasal 81 UU 18/2017 memidana orang yang menempatkan pekerja migran tanpa izin.\n",
      options,
    );
    checkFix(id, "Pasal 655 UU 1/2023 mengatur perdagangan orang.\n", "Pasal 455 UU 1/2023 mengatur perdagangan orang.\n", options);
    checkFix(
      id,
      "Article 40 of the Universal Declaration of Human Rights prohibits slavery.\n",
      "Article 4 of the Universal Declaration of Human Rights prohibits slavery.\n",
      options,
    );
    checkFix(
      id,
      "Victims are repatriated [@palermo-protocol, art. 28].\n",
      "Victims are repatriated [@palermo-protocol, art. 8].\n",
      options,
    );
  });

  it("keeps the paragraph or letter that was written", () => {
    checkFix(
      id,
      "Article 33(a) of the Palermo Protocol defines trafficking in persons.\n",
      "Article 3(a) of the Palermo Protocol defines trafficking in persons.\n",
      options,
    );
  });

  it("offers two where either may be meant, none of them as certain", () => {
    assert.deepEqual(offered("Article 41 of ACTIP sets out the non-punishment principle.\n"), ['Write "Article 14"', 'Write "Article 4"']);
    const [finding] = findingsOf(memoOf("Pasal 655 UU 1/2023 mengatur perdagangan orang.\n", options));
    assert.ok(finding?.fixes.every((fix) => !fix.safe));
  });

  it("offers the law to which the article belongs", () => {
    checkFix(
      id,
      "Pasal 455 UU 21/2007 mengatur tindak pidana perdagangan orang.\n",
      "Pasal 455 UU 1/2023 mengatur tindak pidana perdagangan orang.\n",
      options,
    );
  });

  it("offers an article of which a paragraph alone was replaced, and knows words that every law has", () => {
    checkFix(
      id,
      "Pasal 220 UU Keimigrasian mengatur penyelundupan manusia.\n",
      "Pasal 120 UU Keimigrasian mengatur penyelundupan manusia.\n",
      options,
    );
    assert.ok(offered("Menurut Pasal 35 PP 9/2008, pusat pelayanan terpadu dibentuk pemerintah kabupaten.\n").includes('Write "Pasal 6"'));
  });

  it("offers nothing where the sentence tells nothing", () => {
    assert.deepEqual(offered("Pasal 120 UU TPPO.\n"), []);
    assert.deepEqual(offered("Articles 25-27 of the Palermo Protocol protect victims.\n"), []);
  });

  it("offers no article that another law has replaced", () => {
    assert.ok(!offered("Perekrutan untuk eksploitasi dipidana dengan Pasal 92 UU 21/2007.\n").includes('Write "Pasal 2"'));
  });
});

describe("citation-bad-pinpoint: a target of the goals by its subject", () => {
  describeRule(citationBadPinpoint, {
    bad: [
      ["Ending forced labour and modern slavery is the object of SDG target «8.5».", "hint"],
      ["SDG target «8.6» asks States to end forced labour and modern slavery.", "hint"],
      ["SDG target «5.2» deals with orderly, safe and regular migration.", "hint"],
      ["Target «16.2» of the SDGs is about child marriage.", "hint"],
      ["Birth registration falls under SDG target «16.3».", "hint"],
      ["Penghapusan kerja paksa dan perbudakan modern masuk dalam target «8.5» TPB.", "hint"],
    ],
    good: [
      "Ending forced labour and modern slavery is the object of SDG target 8.7.",
      "Legal identity and birth registration are covered by SDG target 16.9.",
      "SDG target 16.2 deals with trafficking and torture of children.",
    ],
    lookAlikes: [
      "SDG target 8.8 covers the labour rights of migrant workers, which forced labour violates.",
      "SDG target 8.8, rather than 8.7, deals with forced labour and modern slavery on board, he says.",
      "SDG target 8.5 is not about forced labour and modern slavery.",
    ],
    fixes: [["SDG target 8.5 covers forced labour and modern slavery.", "SDG target 8.7 covers forced labour and modern slavery."]],
  });
});

describe("citation-bad-pinpoint: the article after its law", () => {
  it("reads it where the law is the only instrument of the sentence", () => {
    check(
      `
      Ketentuan penutup UU Nomor 21 Tahun 2007 terdapat pada Pasal 76.
                                                             ^^^^^^^^ citation-bad-pinpoint
      UU 21/2007 mengatur restitusi dalam Pasal 84 ayat (1).
                                          ^^^^^^^^^^^^^^^^^ citation-bad-pinpoint
      Law No. 21 of 2007 regulates restitution in Article 84.
                                                  ^^^^^^^^^^ citation-bad-pinpoint
      The Palermo Protocol deals with it in Article 42, which lists measures.
                                            ^^^^^^^^^^ citation-bad-pinpoint
      The Palermo Protocol defines it in article 3 and, in article 26, asks for more.
                                                           ^^^^^^^^^^ citation-bad-pinpoint
      UU 21/2007 mengatur restitusi, dan Pasal 72 memuat sanksinya.
                                         ^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
  });

  it("leaves it to another text that the sentence speaks of", () => {
    checkSilent(
      `
      UU 21/2007 menggantikan ketentuan yang semula diatur dalam Pasal 297 KUHP.

      UU 21/2007 mengatur restitusi, dan Pasal 98 KUHAP memuat penggabungan.

      The Palermo Protocol came first, and the bill copies it in article 42.

      UU 21/2007 mengatur hal itu, dan peraturan lain diatur dalam Pasal 76.

      Berbeda dengan UU 21/2007, undang-undang itu terdapat dalam Pasal 76.

      UU 21/2007 tidak mengatur apa yang diatur dalam Pasal 83 rancangan undang-undang.

      UU 21/2007 dan KUHP mengatur hal itu dalam Pasal 455.

      Perjanjian kerja memuatnya dalam Pasal 99, bukan UU 21/2007.

      The Palermo Protocol differs from the bill, which has it in Article 42.

      The Palermo Protocol inspired Malaysia, which has it in Article 42 of its Act.
      `,
      options,
    );
  });
});

describe("two figures that changed places", () => {
  it("make no article with a nought in front", () =>
    assert.deepEqual(offered("Pasal 30 huruf (a) Protokol Palermo mendefinisikan perdagangan orang.\n"), ['Write "Pasal 3 huruf (a)"']));
});
