import { instrumentMisnumbered } from "../../server/src/rules/instrument-misnumbered.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [instrumentMisnumbered] };

describe("instrument-misnumbered on a title that is nearly that of the act", () => {
  it("offers a small word that is missing or too much, a word of three, the whole word for its root, and the many for the one", () => {
    for (const [wrong, right] of [
      [
        "Perpres 125/2016 tentang Penanganan Pengungsi Luar Negeri mengatur rumah detensi.",
        "Perpres 125/2016 tentang Penanganan Pengungsi dari Luar Negeri mengatur rumah detensi.",
      ],
      ["UU 37/1999 tentang Hubungan dengan Luar Negeri berlaku.", "UU 37/1999 tentang Hubungan Luar Negeri berlaku."],
      ["UU 31/1999 tentang Pemberantasan Korupsi berlaku.", "UU 31/1999 tentang Pemberantasan Tindak Pidana Korupsi berlaku."],
      [
        "UU Nomor 18 Tahun 2017 tentang Pelindungan Tenaga Kerja Indonesia melarang biaya.",
        "UU Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia melarang biaya.",
      ],
      [
        "UU Nomor 13 Tahun 2006 tentang Perlindungan Saksi Korban berlaku.",
        "UU Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban berlaku.",
      ],
      ["Petugas tunduk pada UU 6/2011 tentang Imigrasi.", "Petugas tunduk pada UU 6/2011 tentang Keimigrasian."],
      ["UU 13/2003 tentang Tenaga Kerja berlaku.", "UU 13/2003 tentang Ketenagakerjaan berlaku."],
      ["UU 13/2003 tentang Ketenagakerajan berlaku.", "UU 13/2003 tentang Ketenagakerjaan berlaku."],
      ["UU Nomor 39 Tahun 1999 tentang Hak Asasi Manusai berlaku.", "UU Nomor 39 Tahun 1999 tentang Hak Asasi Manusia berlaku."],
      [
        "Konvensi ILO Nomor 182 tentang Pelanggaran dan Tindakan Segera Penghapusan Bentuk-Bentuk Pekerjaan Terburuk untuk Anak berlaku.",
        "Konvensi ILO Nomor 182 tentang Pelarangan dan Tindakan Segera Penghapusan Bentuk-Bentuk Pekerjaan Terburuk untuk Anak berlaku.",
      ],
      [
        "UU 20/2025 tentang Kitab Undang-Undang Acara Pidana berlaku.",
        "UU 20/2025 tentang Kitab Undang-Undang Hukum Acara Pidana berlaku.",
      ],
      [
        "Law No. 18 of 2017 on the Protection of Indonesian Migrant Worker applies.",
        "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers applies.",
      ],
      [
        "Law No. 13 of 2006 on the Protection of Witness and Victims applies.",
        "Law No. 13 of 2006 on the Protection of Witnesses and Victims applies.",
      ],
    ] as const)
      checkFix("instrument-misnumbered", wrong, right, options);
    for (const silent of [
      "Perpres 125/2016 tentang Penanganan Pengungsi dari Luar Negeri mengatur rumah detensi.",
      "Perpres 125/2016 tentang Penanganan Pengungsi mengatur rumah detensi.",
      "UU 37/1999 tentang Hubungan Luar Negeri berlaku.",
      "UU 31/1999 tentang pemberantasan korupsi berlaku.",
      "UU Nomor 39 Tahun 2004 tentang Penempatan dan Perlindungan Tenaga Kerja Indonesia di Luar Negeri sudah dicabut.",
      "UU 6/2011 tentang Imigrasi dan Paspor belum ada.",
      "UU 6/2011 tentang imigrasi itu berlaku.",
      "UU 6/2011 tentang Keimigrasiannya berlaku.",
      "UU 13/2003 tentang Ketenagalistrikan tidak ada.",
      "Konvensi ILO Nomor 182 tentang Bentuk-Bentuk Pekerjaan Terburuk untuk Anak berlaku.",
      "Konvensi ILO Nomor 182 mengenai Larangan dan Tindakan Segera Penghapusan Bentuk-Bentuk Pekerjaan Terburuk untuk Anak berlaku.",
      "Konvensi ILO Nomor 189 tentang Pekerjaan yang Layak bagi Pekerja Rumah Tangga berlaku.",
      "UU 13/2003 tentang Ketenagakerjaan berlaku.",
      "Law No. 18 of 2017 on Indonesian Migrant Worker Protection applies.",
      "Law No. 18 of 2017 on the Protection of Indonesian Migrant Worker Families applies.",
      "Law No. 18 of 2017 on the Protection of Indonesian Migrant Workers applies.",
    ])
      checkSilent(`${silent}\n`, options);
  });
});
