import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("persons by the stage of the case, after the judgment", () => {
  describeRule(termConfused, {
    bad: [
      ["Pengadilan Negeri Subang menjatuhkan pidana enam tahun kepada «tersangka».", "hint"],
      ["Penuntut umum menuntut «terpidana» sembilan tahun penjara.", "hint"],
      ["«Terdakwa» kini menjalani pidana di Lapas Cipinang.", "hint"],
      ["The «defendant» is now serving his sentence in Kupang.", "hint"],
      ["Korban yang telah mendapat perlindungan LPSK disebut «saksi mahkota».", "information"],
      ["Terdakwa yang membantu mengungkap jaringan itu disebut «terlindung».", "information"],
    ],
    good: [
      "Pengadilan Negeri Subang menjatuhkan pidana enam tahun kepada terdakwa.",
      "Terpidana kini menjalani pidana di Lapas Cipinang.",
      "Korban yang telah mendapat perlindungan LPSK disebut terlindung.",
    ],
    lookAlikes: [
      "Pengadilan Negeri Subang menyatakan penetapan tersangka tidak sah.",
      "Penuntut umum menuntut agar terdakwa menjalani pidana di Lapas Cipinang.",
      "Terpidana mengajukan peninjauan kembali.",
      "Saksi mahkota bukan saksi dalam perlindungan LPSK.",
    ],
    fixes: [["Hakim menghukum tersangka lima tahun.\n", "Hakim menghukum terdakwa lima tahun.\n"]],
  });
});
