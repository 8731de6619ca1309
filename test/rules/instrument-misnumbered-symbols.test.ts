import assert from "node:assert/strict";
import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { check, checkFix, checkSilent, findingsOf, memoOf } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };

describe("instrument-misnumbered: conventions, resolutions and directives", () => {
  it("compares the number of an ILO Convention with its subject", () => {
    checkFix(
      "instrument-misnumbered",
      "Indonesia has not ratified ILO Convention No. 190 on Domestic Workers.",
      "Indonesia has not ratified ILO Convention No. 189 on Domestic Workers.",
      options,
    );
    checkFix(
      "instrument-misnumbered",
      "ILO Convention 138 on the worst forms of child labour applies.",
      "ILO Convention 182 on the worst forms of child labour applies.",
      options,
    );
    for (const text of [
      "ILO Convention No. 189 on Domestic Workers applies.",
      "ILO Convention No. 105 on forced labour applies.",
      "ILO Convention No. 29 (1930) on Forced Labour applies.",
      "ILO Convention No. 190 on violence and harassment protects domestic workers.",
      "ILO Convention No. 999 on Domestic Workers applies.",
      "Konvensi ILO No. 29 mengenai Kerja Paksa berlaku.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("compares the number of a Convention, resolution or Directive with the name beside it", () => {
    for (const [before, after] of [
      ["The Work in Fishing Convention, 2007 (No. 198) covers crews.", "The Work in Fishing Convention, 2007 (No. 188) covers crews."],
      ["The Minimum Age Convention (No. 183) covers them.", "The Minimum Age Convention (No. 138) covers them."],
      [
        "The Global Compact for Migration (General Assembly resolution 73/159) has 23 objectives.",
        "The Global Compact for Migration (General Assembly resolution 73/195) has 23 objectives.",
      ],
      ["The Palermo Protocol is annexed to A/RES/52/25.", "The Palermo Protocol is annexed to A/RES/55/25."],
      [
        "The Assembly adopted the United Nations Global Plan of Action to Combat Trafficking in Persons in General Assembly resolution 64/239.",
        "The Assembly adopted the United Nations Global Plan of Action to Combat Trafficking in Persons in General Assembly resolution 64/293.",
      ],
      [
        "General Assembly resolution 64/239, the United Nations Global Plan of Action to Combat Trafficking in Persons, set up a fund.",
        "General Assembly resolution 64/293, the United Nations Global Plan of Action to Combat Trafficking in Persons, set up a fund.",
      ],
      ["Directive 2011/36/EU was amended by Directive (EU) 2024/1711.", "Directive 2011/36/EU was amended by Directive (EU) 2024/1712."],
      ["The plan is annexed to resolution 64/239 of 30 July 2010.", "The plan is annexed to resolution 64/293 of 30 July 2010."],
      [
        "Its second political declaration, resolution 76/17 of 22 November 2021, came later.",
        "Its second political declaration, resolution 76/7 of 22 November 2021, came later.",
      ],
      [
        "Under Directive 2011/63/EU victims of trafficking in human beings are protected.",
        "Under Directive 2011/36/EU victims of trafficking in human beings are protected.",
      ],
      [
        "Directive 2011/63/EU, on preventing and combating trafficking in human beings, binds them.",
        "Directive 2011/36/EU, on preventing and combating trafficking in human beings, binds them.",
      ],
      [
        "Directive 2011/63/EU on preventing and combating trafficking in human beings binds them.",
        "Directive 2011/36/EU on preventing and combating trafficking in human beings binds them.",
      ],
    ] as const)
      checkFix("instrument-misnumbered", before, after, options);
    for (const text of [
      "The Work in Fishing Convention, 2007 (No. 188) covers crews.",
      "The Global Compact for Migration (General Assembly resolution 73/195) has 23 objectives.",
      "They cite the Global Compact for Migration, General Assembly resolution 74/176 and the Palermo Protocol.",
      "General Assembly resolution 72/1, the Palermo Protocol and the Global Compact for Migration were quoted.",
      "The Global Compact for Migration was followed up by General Assembly resolution 73/326.",
      "Directive 2012/29/EU on the rights, support and protection of victims of crime binds them.",
      "Resolution 76/17 of 12 November 2021 came later, and resolution 76/7 of 22 November 2021 was first.",
      "Under Directive 2011/63/EU ships are surveyed.",
      "Under Directive 2011/92/EU victims of trafficking in human beings are protected.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("knows that there is no Convention of such a number, or none of that year", () => {
    check(
      `
      Kerja layak diatur dalam Konvensi ILO Nomor 198 yang diadopsi pada 2011.
                               ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The worst forms are listed in ILO Convention No. 128 of 1999.
                                    ^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix("instrument-misnumbered", "See ILO Convention No. 198.", "See ILO Convention No. 189.", options);
    for (const text of [
      "ILO Convention No. 128 concerns invalidity benefits.",
      "ILO Convention No. 128 of 1967 concerns invalidity benefits.",
      "ILO Recommendation No. 198 concerns the employment relationship.",
      "ILO Convention No. 192 concerns biological hazards.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("tells the year of a labour convention by the number beside it", () => {
    check(
      `
      The Minimum Age Convention, 1999 (No. 138), sets the age.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      The Forced Labour Convention, 1957 (No. 29) has been ratified.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkFix(
      "instrument-misnumbered",
      "The Forced Labour Convention, 1957 (No. 29) has been ratified.",
      "The Forced Labour Convention, 1930 (No. 29) has been ratified.",
      options,
    );
    for (const text of [
      "The Abolition of Forced Labour Convention, 1957 (No. 105) has been ratified.",
      "The Forced Labour Convention, 1930 (No. 29) has been ratified.",
      "The Domestic Workers Convention, 2011 (No. 189) has been ratified.",
      "The Minimum Age Convention, 1973 (No. 138), was ratified in 1999.",
      "The Minimum Age Convention (1999) was ratified by law.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("reads a resolution of the Assembly that the sentence names", () => {
    check(
      `
      The General Assembly adopted the Global Plan of Action in resolution 64/239 on 30 July 2010.
                                                                ^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("The Human Rights Council, not the General Assembly, spoke of the Global Plan of Action in its resolution 14/2.", options);
  });

  it("tells a number of the Council of Europe's series that is not that of the convention beside it", () => {
    check(
      `
      Read the Council of Europe Convention on Action against Trafficking in Human Beings (CETS No. 179).
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
    checkSilent("Read the Council of Europe Convention on Action against Trafficking in Human Beings (CETS No. 197).\n", options);
  });

  it("tells the number of a resolution that stands after what it endorsed", () => {
    check(
      `
      The General Assembly endorsed the Global Compact for Safe, Orderly and Regular Migration in resolution A/RES/73/159.
                                                                                                             ^^^^^^^^^^^^ instrument-misnumbered
      `,
      options,
    );
  });

  it("tells a resolution of the Security Council by its year and subject", () => {
    checkFix(
      "instrument-misnumbered",
      "Security Council resolution 2338 (2017) turned to trafficking in persons in armed conflict.\n",
      "Security Council resolution 2388 (2017) turned to trafficking in persons in armed conflict.\n",
      options,
    );
    const [told] = findingsOf(memoOf("Security Council resolution 2338 (2017) turned to trafficking in persons.\n", options));
    assert.match(told!.message, /^The resolution of 2017 on this subject is number 2388, not 2338/);
    checkSilent("Security Council resolution 2338 (2017) turned to peacekeeping.\n", options);
  });
});

describe("instrument-misnumbered: the organisation's whole name, and another form of act in a table", () => {
  it("reads a convention by the Indonesian name of the ILO", () => {
    checkFix(
      "instrument-misnumbered",
      "Rapat membahas Konvensi Organisasi Perburuhan Internasional Nomor 198 tentang Pekerjaan dalam Penangkapan Ikan.\n",
      "Rapat membahas Konvensi Organisasi Perburuhan Internasional Nomor 188 tentang Pekerjaan dalam Penangkapan Ikan.\n",
      { rules: [instrumentMisnumbered] },
    );
  });

  it("finds the right number under another form of act beside a treaty in a row", () => {
    check(
      `
      | Instrumen | Dasar pengesahan |
      | --- | --- |
      | Konvensi tentang Hak-Hak Anak | Undang-Undang Nomor 36 Tahun 1990 |
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-misnumbered
      | Konvensi Menentang Penyiksaan | Undang-Undang Nomor 5 Tahun 1998 |
      `,
      { rules: [instrumentMisnumbered] },
    );
  });

  it("reads the whole name of the trafficking protocol beside the law that ratified it", () => {
    checkFix(
      "instrument-misnumbered",
      "Indonesia ratified the United Nations trafficking protocol of 2000 by Law No. 15 of 2009.\n",
      "Indonesia ratified the United Nations trafficking protocol of 2000 by Law No. 14 of 2009.\n",
      { rules: [instrumentMisnumbered] },
    );
  });

  it("knows a resolution by the treaty in its annex, and by its day though it has several", () => {
    for (const [before, after] of [
      [
        "The Protocol was annexed to General Assembly resolution 55/52 of 15 November 2000.",
        "The Protocol was annexed to General Assembly resolution 55/25 of 15 November 2000.",
      ],
      ["The smuggling protocol is an annex to A/RES/55/52.", "The smuggling protocol is an annex to A/RES/55/25."],
      ["Protokol Palermo diterima dengan resolusi Majelis Umum 55/52.", "Protokol Palermo diterima dengan resolusi Majelis Umum 55/25."],
      ["Konvensi Hak Anak diterima dengan resolusi Majelis Umum 44/52.", "Konvensi Hak Anak diterima dengan resolusi Majelis Umum 44/25."],
      [
        "The 2030 Agenda was adopted as General Assembly resolution 70/10.",
        "The 2030 Agenda was adopted as General Assembly resolution 70/1.",
      ],
    ] as const)
      checkFix("instrument-misnumbered", `${before}\n`, `${after}\n`, { rules: [instrumentMisnumbered] });
    for (const text of [
      "General Assembly resolution 55/52 on the oceans was adopted in 2000.",
      "General Assembly resolution 55/52 calls on States to join the Convention on the Law of the Sea.",
      "General Assembly resolution 55/25 of 15 November 2000 has three annexes.",
      "The Protocol was annexed to General Assembly resolution 55/25.",
      "Majelis Umum menerima resolusi 55/52 pada sidang yang sama.",
    ])
      checkSilent(`${text}\n`, { rules: [instrumentMisnumbered] });
  });

  it("offers the number of the Convention whose year and subject stand beside another number", () => {
    const titles = (text: string) =>
      findingsOf(memoOf(`${text}\n`, { rules: [instrumentMisnumbered] })).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    for (const [text, wanted] of [
      ["- Konvensi Organisasi Perburuhan Internasional Nomor 105 Tahun 1930 tentang Kerja Paksa", ['Write "No. 29"', 'Write "1957"']],
      ["Indonesia ratified ILO Convention No. 105 of 1930 on forced labour.", ['Write "No. 29"', 'Write "1957"']],
      ["ILO Convention No. 29 of 1957 on the Abolition of Forced Labour applies.", ['Write "No. 105"', 'Write "1930"']],
      ["Konvensi ILO Nomor 105 Tahun 1930 tentang Penghapusan Kerja Paksa berlaku.", ['Write "1957"']],
      ["Konvensi ILO Nomor 105 Tahun 1957 tentang Penghapusan Kerja Paksa berlaku.", []],
      ["Konvensi ILO Nomor 29 Tahun 1930 tentang Kerja Paksa berlaku.", []],
    ] as const)
      assert.deepEqual(titles(text), wanted, text);
  });
});
