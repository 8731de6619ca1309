import assert from "node:assert/strict";
import { hover } from "../../server/src/features/hover.js";
import { escapeMarkdown, markdownLink } from "../../server/src/features/markdown.js";
import { cursorMemo, textOf } from "../helpers/cursorMemo.js";

function hoverOf(marked: string): { about: string; markdown: string } | undefined {
  const { memo, text, position } = cursorMemo(marked);
  const found = hover(memo, position);
  return found && { about: textOf(text, found.range), markdown: found.markdown };
}

describe("hover", () => {
  it("expands an acronym in both languages, that of the sentence first", () => {
    const english = hoverOf("The task force met on TP<|>PO cases in the province.");
    const indonesian = hoverOf("Gugus tugas membahas perkara TP<|>PO di provinsi ini.");
    assert.equal(english?.about, "TPPO");
    for (const { markdown } of [english!, indonesian!]) {
      assert.match(markdown, /[Tt]indak [Pp]idana [Pp]erdagangan [Oo]rang/);
      assert.match(markdown, /Counterpart: .*TIP/);
      assert.match(markdown, /Source: \[/);
    }
    assert.ok(indonesian!.markdown.search(/tindak pidana/i) < indonesian!.markdown.search(/\(English\)/));
  });

  it("heads with the name by which the rules spell an acronym out", () => {
    for (const marked of ["Korban TP<|>PO dibantu.", "Pelaku TP<|>PO ditahan."])
      assert.match(hoverOf(marked)?.markdown ?? "", /^[^\n]*\n\n\*\*TPPO\*\*: \*\*tindak pidana perdagangan orang\*\*/);
  });

  it("takes an acronym apart from its clitic, plural and spelling", () => {
    assert.equal(hoverOf("Penanganan TPPO<|>-nya lambat.")?.about, "TPPO");
    assert.equal(hoverOf("Two MoU<|>s were signed.")?.about.startsWith("MoU"), true);
    assert.match(hoverOf("GTPP<|>TPPO bertemu.")?.markdown ?? "", /GT PPTPPO|Gugus Tugas/);
  });

  it("says where the memo spells the acronym out", () => {
    const found = hoverOf("Intro.\n\nThe Witness and Victim Protection Agency (LPSK) helps.\n\nLP<|>SK reports.");
    assert.match(found?.markdown ?? "", /Spelled out on line 3 of this memo as "Witness and Victim Protection Agency"/);
    const unknown = hoverOf("The Zebra Quota Xylophone Panel (ZQXP) met.\n\nZQ<|>XP reports.");
    assert.match(unknown?.markdown ?? "", /ZQXP[\s\S]*line 1[\s\S]*Not in the terminology/);
  });

  it("lists the meanings of an ambiguous acronym, the one that the words nearby speak for first", () => {
    const found = hoverOf("PM<|>I in Hong Kong are migrant workers.");
    assert.match(found?.markdown ?? "", /meanings, the likeliest first/);
    const first = (marked: string) => hoverOf(marked)!.markdown.split("---")[0]!;
    assert.match(first("Palang Merah Indonesia (PMI) hadir.\n\nP<|>MI mengirim relawan."), /Palang Merah/);
    assert.match(first("The Indonesian Red Cross (PMI) came. Indonesian migrant workers left.\n\nP<|>MI stayed."), /Red Cross/);
  });

  it("shows one thing that has an acronym in each language once, and a body under its former name once", () => {
    for (const marked of [
      "Rapat dipimpin Kementerian So<|>sial di Jakarta.",
      "The Ministry of Social Aff<|>airs in Jakarta chaired it.",
      "Setiap kantor menyusun standar operasional pros<|>edur bersama.",
      "BNP2T<|>KI menempatkan mereka pada 2012.",
    ])
      assert.doesNotMatch(hoverOf(marked)?.markdown ?? "", /meanings/, marked);
    assert.match(hoverOf("BNP2T<|>KI menempatkan mereka pada 2012.")?.markdown ?? "", /BP2MI/);
  });

  it("puts what an acronym stands for before what it should no longer be written for", () => {
    const [first = "", second = ""] = hoverOf("Officers record them as TK<|>I at the airport.")!.markdown.split("\n---\n");
    assert.match(first, /\*\*TKI\*\*: \*\*Indonesian Worker/);
    assert.match(second, /Discouraged[\s\S]*PMI/);
  });

  it("tells a discouraged term and what to write", () => {
    const child = hoverOf("She was called a child pros<|>titute in the file.");
    assert.match(child?.markdown ?? "", /\*\*Discouraged term\.\*\* A child cannot consent/);
  });

  it("takes a right term for what it is, and not for what others confuse with it", () => {
    for (const [marked, name] of [
      ["Victims got comp<|>ensation.", "compensation"],
      ["Korban mendapat komp<|>ensasi dari negara.", "kompensasi"],
      ["It is about smuggling of mig<|>rants.", "smuggling of migrants"],
      ["It is about trafficking in per<|>sons.", "trafficking in persons"],
      ["Ini soal perdagangan or<|>ang.", "perdagangan orang"],
    ] as const) {
      const markdown = hoverOf(marked)?.markdown ?? "";
      assert.doesNotMatch(markdown, /Discouraged|Write "/, marked);
      assert.ok(markdown.split("---")[0]?.toLowerCase().includes(`**${name}**`), markdown);
    }
  });

  it("tells two articles of the Criminal Code apart", () => {
    for (const [marked, name, crime, other] of [
      ["Ia dihukum menurut Pasal 45<|>5 KUHP.", "Pasal 455 KUHP", /perdagangan orang/, /penyelundupan manusia/],
      ["Ia dihukum menurut Pasal 45<|>7 KUHP.", "Pasal 457 KUHP", /penyelundupan manusia/, /perdagangan orang/],
    ] as const) {
      const markdown = hoverOf(marked)?.markdown.split("_Not to be confused")[0] ?? "";
      assert.ok(markdown.startsWith(`**${name}**`), markdown);
      assert.match(markdown, crime);
      assert.doesNotMatch(markdown, other);
    }
  });

  it("does not name a law as its own counterpart", () => {
    for (const marked of ["Law 21/20<|>07 applies.", "UU PTP<|>PO berlaku."]) {
      const { markdown } = hoverOf(marked)!;
      assert.match(markdown, /uu-21-2007/);
      assert.doesNotMatch(markdown, /Counterpart|_Also|meanings/, marked);
    }
  });

  it("says once what else a form stands for, without the keys of the base", () => {
    const { markdown } = hoverOf("The staff of H<|>R met, and the HR office wrote to the applicants.")!;
    assert.match(markdown, /_Also used for:_ Human/);
    assert.doesNotMatch(markdown, /_Also:_ Also|\\\(hr\\-/);
    const { markdown: plain } = hoverOf("Unit RP<|>K bertemu.")!;
    assert.doesNotMatch(plain, /_Also(?: used for)?:_ (?:Also|A room)/);
  });

  it("gives no verdict on words that are wrong in some sentences only", () => {
    const { markdown } = hoverOf("The ali<|>en came.")!;
    assert.match(markdown, /\*\*migrant\*\*/);
    assert.doesNotMatch(markdown, /Discouraged/);
  });

  it("shows an instrument with its provision for a citation key", () => {
    const found = hoverOf("It is defined there [@palermo-pro<|>tocol, art. 3(a)].");
    assert.match(found?.markdown ?? "", /Palermo Protocol/);
    assert.match(found?.markdown ?? "", /in force since 25 December 2003/);
    assert.match(hoverOf("See [@no-such-l<|>aw].")?.markdown ?? "", /`no-such-law` is not a key/);
  });

  it("shows what each provision is about that is named, and the one that is pointed at", () => {
    const gists = (marked: string) => [...(hoverOf(marked)?.markdown ?? "").matchAll(/^\*\*([^*]+)\*\*: /gm)].map(([, ref]) => ref);
    const of = (marked: string) => gists(marked).filter((ref) => /\d/.test(ref ?? ""));
    assert.equal(hoverOf("Lihat Pasal 4<|>8 ayat (1) UU 21/2007.")?.about, "Pasal 48 ayat (1)");
    assert.deepEqual(of("Lihat Pasal 4<|>8 ayat (1) UU 21/2007."), ["Pasal 48 ayat \\(1\\)"]);
    assert.deepEqual(of("Lihat Pasal 48 ayat (1) dan ayat (<|>2) UU 21/2007."), ["Pasal 48 ayat \\(2\\)"]);
    assert.deepEqual(of("Lihat Pasal 48 ayat (1) dan ayat (2) UU 21/<|>2007."), ["Pasal 48 ayat \\(1\\)", "Pasal 48 ayat \\(2\\)"]);
    assert.deepEqual(of("See [@palermo-pro<|>tocol, art. 3(a)]."), ["3\\(a\\)"]);
    assert.deepEqual(of("See [@uu-21-2<|>007, Pasal 2 dan Pasal 3]."), ["Pasal 2", "Pasal 3"]);
    assert.deepEqual(of("See [@actip, arts. <|>6–8]."), ["6", "7", "8"]);
    assert.equal(of("See [@actip, arts. <|>6–19].").length, 5);
    // The base has the article as a whole, or only its paragraphs.
    assert.deepEqual(of("See [@palermo-proto<|>col, art. 4(1)]."), ["4"]);
    assert.deepEqual(of("See [@palermo-proto<|>col, art. 5]."), ["5\\(1\\)", "5\\(2\\)"]);
  });

  it("tells how Indonesia stands towards a treaty: ratification with day, act and reservations, or none", () => {
    const { markdown } = hoverOf("The Palermo Pro<|>tocol applies.")!;
    assert.match(
      markdown,
      /\*\*Indonesia\*\*: ratified on 28 September 2009; approved by UU 14 Tahun 2009 .*signed on 12 December 2000\. Reservations and declarations: .*15\\\(2\\\)/,
    );
    assert.match(
      hoverOf("ILO Convention No. 18<|>9 applies.")!.markdown,
      /\*\*Indonesia\*\*: not a party as far as the base knows \\\(21 May 2025\\\)\./,
    );
    assert.match(
      hoverOf("The Palermo Pro<|>tocol applies.")!.markdown,
      /\*\*ASEAN\*\*, parties: .*Cambodia \\\(2007\\\), .*Thailand \\\(2013\\\)/,
    );
    const { markdown: fishing } = hoverOf("ILO Convention No. 18<|>8 applies.")!;
    assert.match(fishing, /not parties as far as the base knows \\\(July 2024\\\): the Philippines/);
    assert.match(fishing, /not known to be parties \\\(unverified\\\): Brunei/);
    assert.match(hoverOf("Deklarasi pada [@uu-21-20<|>07].")!.markdown, /^(?!.*\*\*Indonesia\*\*)/s);
  });

  it("shows how an instrument is cited in full, with the article that is asked for", () => {
    const cited = (text: string, practice: "un" | "id") => {
      const { memo, position } = cursorMemo(text);
      return /Cited in full: (.*)/.exec(hover(memo, position, practice)?.markdown ?? "")?.[1];
    };
    assert.equal(
      cited("It is defined there [@palermo-pro<|>tocol, art. 3(a)].", "un"),
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime, United Nations, *Treaty Series*, vol. 2237, No. 39574, art. 3 \\(a\\).",
    );
    assert.match(
      cited("Menurut Pasal 48 UU 21/20<|>07, korban berhak atas restitusi.", "id") ?? "",
      /^Pasal 48 Undang-Undang Nomor 21 Tahun 2007 tentang .*Nomor 4720/,
    );
  });

  it("shows the act where its form is pointed at", () => {
    assert.match(hoverOf("Per<|>pres 69/2008 masih berlaku.")!.markdown, /@perpres\\?-69\\?-2008/);
    assert.match(hoverOf("Per<|>pres itu masih berlaku.")!.markdown, /Peraturan Presiden/);
  });

  it("shows an instrument that is named by its number", () => {
    const found = hoverOf("Under UU No. 21 Ta<|>hun 2007 the penalty is heavier.");
    assert.match(found?.markdown ?? "", /@uu\\?-21\\?-2007/);
  });

  it("is silent on ordinary words, code, addresses and empty memos", () => {
    assert.equal(hoverOf("The weather was fi<|>ne."), undefined);
    assert.equal(hoverOf("Officers ask how th<|>ey were recruited."), undefined);
    assert.equal(hoverOf("Tim menilai kual<|>itas layanan."), undefined);
    assert.match(hoverOf("Tim menilai kwal<|>itas layanan.")?.markdown ?? "", /kualitas/);
    assert.equal(hoverOf("Run `TP<|>PO` now."), undefined);
    assert.equal(hoverOf("```\nTP<|>PO\n```"), undefined);
    assert.equal(hoverOf("See https://example.org/TP<|>PO today."), undefined);
    assert.equal(hoverOf("<|>"), undefined);
  });

  it("says that an entry is unverified", () => {
    assert.match(hoverOf("A Perd<|>asus was passed.")?.markdown ?? "", /[Uu]nverified/);
  });

  it("lets no mark-up through", () => {
    assert.equal(escapeMarkdown("<b>*x*</b> [a](b) `c` & _d_\n# e"), "\\<b\\>\\*x\\*\\</b\\> \\[a\\]\\(b\\) \\`c\\` \\& \\_d\\_ \\# e");
    assert.equal(markdownLink("a", "javascript:alert(1)"), "a");
    assert.equal(markdownLink("a", "https://x.org/ y"), "a");
    assert.equal(markdownLink("a]", "https://x.org/(y)"), "[a\\]](<https://x.org/(y)>)");
    assert.doesNotMatch(hoverOf("TP<|>PO is a crime.")!.markdown, /<(?!https?:)/);
  });
});
