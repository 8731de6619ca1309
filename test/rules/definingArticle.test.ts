import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };

describe("the article of a definition", () => {
  it("is the one in which the treaty has it", () => {
    check(
      `
      Article 5 of the Palermo Protocol defines trafficking in persons.
      ^^^^^^^^^ citation-bad-pinpoint
      The definition of human trafficking in Article 6 of the Palermo Protocol has three elements.
                                             ^^^^^^^^^ citation-bad-pinpoint
      Pasal 9 Protokol Palermo mendefinisikan perdagangan orang.
      ^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkFix(
      "citation-bad-pinpoint",
      "Definisi perdagangan orang yang terdiri atas tiga unsur terdapat dalam Pasal 5 huruf (a) Protokol Palermo.\n",
      "Definisi perdagangan orang yang terdiri atas tiga unsur terdapat dalam Pasal 3 huruf (a) Protokol Palermo.\n",
      options,
    );
  });

  it("is told in a row, and where the article is said to have the definition", () => {
    check(
      `
      Pasal 5 Protokol Palermo mengatur definisi perdagangan orang.
      ^^^^^^^ citation-bad-pinpoint

      | Issue | Basis | Article |
      | --- | --- | --- |
      | Definition of trafficking in persons | Palermo Protocol, Article 5 | |
                                                                 ^^^^^^^^^ citation-bad-pinpoint
      | Definisi perdagangan orang | Protokol Palermo | Pasal 6 |
                                                        ^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
    checkSilent("| Issue | Basis |\n| --- | --- |\n| Definition of trafficking in persons | Palermo Protocol, Article 3 |\n", options);
    checkSilent("| Issue | Basis |\n| --- | --- |\n| Criminalisation of trafficking in persons | Palermo Protocol, Article 5 |\n", options);
    checkSilent("Pasal 3 Protokol Palermo mengatur definisi perdagangan orang.\n", options);
  });

  it("says nothing of the right one, of a crime as defined elsewhere, or of another thing defined", () => {
    checkSilent('Article 3 of the Palermo Protocol defines "trafficking in persons" by an act, a means and a purpose.\n', options);
    checkSilent("Article 5 of the Palermo Protocol criminalises trafficking in persons as defined in Article 3.\n", options);
    checkSilent("Article 6 of the Palermo Protocol defines assistance widely.\n", options);
    checkSilent("Article 5 of the Palermo Protocol does not define trafficking in persons.\n", options);
    checkSilent("Pasal 5 Protokol Palermo tidak mendefinisikan perdagangan orang.\n", options);
  });
});

describe("an article told by what a sentence says", () => {
  it("is found although the rule itself denies something", () => {
    checkFix(
      "citation-bad-pinpoint",
      "Under Article 15 of the Smuggling Protocol, migrants do not become liable to prosecution for having been smuggled.\n",
      "Under Article 5 of the Smuggling Protocol, migrants do not become liable to prosecution for having been smuggled.\n",
      options,
    );
    checkSilent("Article 15 of the Smuggling Protocol does not deal with the prosecution of migrants for having been smuggled.\n", options);
  });

  it("is found where the act stands there by name and number", () => {
    checkFix(
      "citation-bad-pinpoint",
      "Dalam KUHP baru (UU Nomor 1 Tahun 2023), tindak pidana perdagangan orang dirumuskan dalam Pasal 545.\n",
      "Dalam KUHP baru (UU Nomor 1 Tahun 2023), tindak pidana perdagangan orang dirumuskan dalam Pasal 455.\n",
      options,
    );
    checkSilent("Dalam KUHP baru (UU Nomor 1 Tahun 2023), tindak pidana perdagangan orang dirumuskan dalam Pasal 455.\n", options);
  });
});
