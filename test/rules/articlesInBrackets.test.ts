import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { check, checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint] };
const fixes = (before: string, after: string) => checkFix("citation-bad-pinpoint", `${before}\n`, `${after}\n`, options);
const silent = (texts: readonly string[]) => {
  for (const text of texts) checkSilent(`${text}\n`, options);
};

describe("articles in brackets behind what another article is on", () => {
  it("are told one by one in a sentence that names the act", () => {
    check(
      `
      UU TPKS memuat pemaksaan kontrasepsi (Pasal 6), pemaksaan sterilisasi (Pasal 9), dan perbudakan seksual (Pasal 14).
                                            ^^^^^^^ citation-bad-pinpoint
                                                                                                               ^^^^^^^^ citation-bad-pinpoint
      `,
      options,
    );
  });

  it("are put right", () => {
    fixes("Menurut UU 12/2022, pemaksaan kontrasepsi (Pasal 7) dipidana.", "Menurut UU 12/2022, pemaksaan kontrasepsi (Pasal 8) dipidana.");
    fixes("UU TPKS mengenal eksploitasi seksual (Pasal 10).", "UU TPKS mengenal eksploitasi seksual (Pasal 12).");
    fixes(
      "UU No. 12 Tahun 2022 mencakup sexual exploitation (Pasal 5) dan pemaksaan perkawinan.",
      "UU No. 12 Tahun 2022 mencakup sexual exploitation (Pasal 12) dan pemaksaan perkawinan.",
    );
    fixes(
      "Under Law 12/2022, forced contraception (Article 7) is a crime.",
      "Under Law 12/2022, forced contraception (Article 8) is a crime.",
    );
  });

  it("are left alone where they are right, or are on more than the base knows", () =>
    silent([
      "UU TPKS memuat pelecehan seksual nonfisik (Pasal 5), pemaksaan kontrasepsi (Pasal 8), pemaksaan perkawinan (Pasal 10), dan eksploitasi seksual (Pasal 12).",
      "UU TPKS menyebut eksploitasi seksual (Pasal 4) sebagai salah satu jenis.",
      "UU TPKS mengatur hak korban (Pasal 67), lelang sita restitusi (Pasal 36), restitusi anak (Pasal 37), dan kompensasi (Pasal 35).",
      "UU 21/2007 menjamin kerahasiaan identitas (Pasal 44), restitusi (Pasal 48), dan rehabilitasi (Pasal 51).",
      "UU 18/2017 mengatur jaminan sosial (Pasal 29), larangan biaya penempatan (Pasal 30), dan tugas desa (Pasal 42).",
      "UNTOC covers participation in an organized criminal group (Article 5), money laundering (Article 6), and extradition (Article 16).",
      "The Palermo Protocol covers repatriation (Article 8), prevention (Article 9), and border measures (Article 11).",
    ]));

  it("are left alone beside another act, in a draft, and in a quotation", () =>
    silent([
      "UU TPKS berbeda dari KUHP, yang mengenal eksploitasi seksual (Pasal 10).",
      "Rancangan UU TPKS dahulu memuat eksploitasi seksual (Pasal 10).",
      '"UU TPKS memuat eksploitasi seksual (Pasal 10)," katanya.',
    ]));
});
