import { citationBadPinpoint } from "../../server/src/rules/citation-bad-pinpoint.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [citationBadPinpoint], isMemo: false, today: "2026-06-01" };

describe("a provision known for what it says, cited by another number", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "Article 17 of Law No. 21 of 2007 says that victims who were forced to commit a crime are not punished.",
      "Article 18 of Law No. 21 of 2007 says that victims who were forced to commit a crime are not punished.",
    ],
    [
      "The non-punishment principle is found in Article 14(6) of ACTIP.",
      "The non-punishment principle is found in Article 14(7) of ACTIP.",
    ],
    [
      "Under article 3(a) of the Trafficking Protocol, the consent of a victim is irrelevant where deception was used.",
      "Under article 3(b) of the Trafficking Protocol, the consent of a victim is irrelevant where deception was used.",
    ],
    [
      "Under article 3(b) of the Palermo Protocol, recruiting a child for exploitation is trafficking even if no means was used.",
      "Under article 3(c) of the Palermo Protocol, recruiting a child for exploitation is trafficking even if no means was used.",
    ],
    [
      "Article 6(5) of the Palermo Protocol asks States to offer victims the possibility of obtaining compensation.",
      "Article 6(6) of the Palermo Protocol asks States to offer victims the possibility of obtaining compensation.",
    ],
    [
      "Article 8(2) of the Palermo Protocol deals with residence permits for victims.",
      "Article 7 of the Palermo Protocol deals with residence permits for victims.",
    ],
    ["Korban berhak memperoleh restitusi (Pasal 51 UU 21/2007).", "Korban berhak memperoleh restitusi (Pasal 48 UU 21/2007)."],
    [
      "Pasal 28 UU 21/2007 mengatur bahwa persetujuan korban tidak menghilangkan penuntutan.",
      "Pasal 26 UU 21/2007 mengatur bahwa persetujuan korban tidak menghilangkan penuntutan.",
    ],
    [
      "Definisi penjeratan utang ada dalam Pasal 1 angka 14 UU 21/2007.",
      "Definisi penjeratan utang ada dalam Pasal 1 angka 15 UU 21/2007.",
    ],
    [
      "Pekerja tidak dapat dibebani biaya penempatan (Pasal 31 UU 18/2017).",
      "Pekerja tidak dapat dibebani biaya penempatan (Pasal 30 UU 18/2017).",
    ],
    [
      "Penyadapan telepon pelaku memerlukan izin tertulis pengadilan (Pasal 29 UU No. 21 Tahun 2007).",
      "Penyadapan telepon pelaku memerlukan izin tertulis pengadilan (Pasal 31 UU No. 21 Tahun 2007).",
    ],
    [
      "The new Criminal Code (Law No. 1 of 2023) has both crimes: trafficking in persons is in article 457, and smuggling has its own.",
      "The new Criminal Code (Law No. 1 of 2023) has both crimes: trafficking in persons is in article 455, and smuggling has its own.",
    ],
    [
      "The testimony of one victim suffices with one other item of evidence (Law No. 21 of 2007, Article 20).",
      "The testimony of one victim suffices with one other item of evidence (Law No. 21 of 2007, Article 30).",
    ],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("citation-bad-pinpoint", `${before}\n`, `${after}\n`, options));

  const right = [
    "Under article 3(c) of the Trafficking Protocol, recruitment of anyone under 18 for exploitation is trafficking in itself.",
    "Where the victim is under 18, nothing more is shown: under article 3(c) of the Trafficking Protocol, recruitment for exploitation is trafficking.",
    "Larangan membebankan biaya penempatan kepada PMI diatur dalam Pasal 72 UU 18/2017 dan diancam pidana dalam Pasal 86.",
    "Pasal 455 KUHP mengatur perdagangan orang, Pasal 457 penyelundupan manusia.",
    "Terdakwa didakwa melakukan perdagangan orang jo. Pasal 55 ayat (1) ke-1 KUHP.",
    "Non-punishment: Article 26 of the Council of Europe Convention, Article 14(7) of ACTIP and Article 18 of Law No. 21 of 2007.",
    "Victims may stay in the territory while their case is pending, and Article 6(5) of the Palermo Protocol protects their physical safety.",
    "Article 30 of Law No. 21 of 2007 lets a single victim's testimony suffice with one other piece of evidence, while Article 18 exempts victims from punishment.",
    "Korban tidak dipidana menurut Pasal 18, bukan Pasal 17 UU 21/2007.",
    "Article 5 of Law No. 21 of 2007 punishes adoption for exploitation; the child victim is not punished.",
    "The defendant was sentenced under Article 4 of Law No. 21 of 2007, and the victims received restitution.",
    "Hakim menjatuhkan pidana berdasarkan Pasal 4 UU 21/2007 dan memerintahkan restitusi kepada korban.",
    "The court heard the testimony of one victim and one witness and convicted the recruiter under Article 10 of Law No. 21 of 2007.",
    "Pasal 81 UU 18/2017 dijatuhkan kepada perekrut yang membebankan biaya penempatan kepada korban.",
    "A residence permit was granted to the victim, who testified under Article 6(2) of the Palermo Protocol.",
    "The child was heard; under Article 3 of the CRC her best interests come first.",
    "Larangan perdagangan anak tercantum dalam Pasal 76F Undang-Undang Nomor 35 Tahun 2014.",
    "Article 12 of Law No. 21 of 2007 punishes whoever uses a victim; the penalty is the same as for trafficking.",
    "Korban diberi rehabilitasi sosial di Sentra Handayani (Pasal 51 UU 21/2007) dan didampingi advokat.",
    "Pasal 52 UU 21/2007 mewajibkan pemerintah membentuk rumah perlindungan sosial untuk rehabilitasi korban.",
    "Gugus tugas memantau pemenuhan restitusi (Pasal 48 UU 21/2007).",
    "Gugus tugas membantu korban memperoleh hak yang disebut Pasal 51 UU 21/2007.",
    "Kelompok terorganisasi yang memalsukan dokumen dijerat Pasal 19 UU 21/2007.",
    "Penyidik meminta bank memblokir rekening dan menyadap telepon (Pasal 31 dan Pasal 32 UU 21/2007).",
    "Korban memberikan keterangan tanpa kehadiran terdakwa (Pasal 37 UU 21/2007).",
    "Saksi anak didengar tanpa kehadiran terdakwa menurut Pasal 39 UU 21/2007.",
    "UNTOC mengatur ekstradisi (Pasal 16), bantuan hukum timbal balik (Pasal 18), dan penyidikan bersama (Pasal 19).",
    "The team will rely on Article 19 of UNTOC; mutual legal assistance comes later.",
    "Article 15 of ACTIP provides for the repatriation of victims.",
    "The victim has a right to be heard under Article 6(2) of the Palermo Protocol before any repatriation of victims.",
    "Article 9(5) of the Palermo Protocol addresses demand.",
    "Article 34 of the CRC protects children from sexual exploitation, and Article 35 from sale and trafficking.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
