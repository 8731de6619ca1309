import { nameMisspelled } from "../../server/src/rules/name-misspelled.js";
import { describeRule } from "../helpers/describeRule.js";

describe("units told at a level at which there are none", () => {
  describeRule(nameMisspelled, {
    bad: [
      ["«Bareskrim» Polda NTB menangkap dua calo.", "information"],
      ["«Satreskrim» Polda Banten menahan sopirnya.", "information"],
      ["«Ditreskrimum» Polres Sikka menyerahkan berkas.", "information"],
      ["«Polda» Indramayu membuka posko.", "information"],
      ["«Polres» Kalimantan Utara membuka posko.", "information"],
      ["«Kejaksaan Tinggi» Kabupaten Cilacap menerima berkas.", "information"],
      ["«Kejari» Jawa Timur menuntut tujuh tahun.", "information"],
      ["«Pengadilan Tinggi» Subang memutus perkara itu.", "information"],
      ["«BP2MI» Banten memulangkan delapan orang.", "information"],
    ],
    good: [
      "Ditreskrimum Polda NTB menangkap dua calo.",
      "Polres Indramayu dan Polda Kalimantan Utara membuka posko.",
      "Kejaksaan Negeri Cilacap dan Kejaksaan Tinggi Jawa Timur.",
      "BP3MI Banten memulangkan delapan orang.",
    ],
    lookAlikes: [
      "Bareskrim Polri membantu Polda NTB.",
      "Polda Jambi, Polres Jambi, Polda Gorontalo, dan Polda Metro Jaya.",
      "Pengadilan Tinggi Kupang dan Pengadilan Tinggi Tanjungkarang.",
      "UPT BP2MI Jawa Timur menerima mereka.",
      "BP2MI Jawa Timur pada 2020 memulangkan 40 orang.",
      "BP2MI, Banten, dan NTB.",
      "Bukan Bareskrim Polda, melainkan Ditreskrimum.",
    ],
    fixes: [
      ["Bareskrim Polda Jawa Barat hadir.\n", "Ditreskrimum Polda Jawa Barat hadir.\n"],
      ["Polda Cilacap hadir.\n", "Polres Cilacap hadir.\n"],
      ["BP2MI Nusa Tenggara Timur hadir.\n", "BP3MI Nusa Tenggara Timur hadir.\n"],
    ],
  });
});
