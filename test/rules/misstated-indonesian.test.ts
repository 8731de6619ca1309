import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkFix, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused], isMemo: false };

describe("what the law is known to say, told the other way round, in Indonesian", () => {
  const fixed: readonly (readonly [string, string])[] = [
    [
      "Apabila korban telah ditipu, persetujuannya tetap relevan bagi pembuktian TPPO.",
      "Apabila korban telah ditipu, persetujuannya tidak relevan bagi pembuktian TPPO.",
    ],
    [
      "Persetujuan korban menghapus sifat melawan hukum perdagangan orang.",
      "Persetujuan korban tidak menghapus sifat melawan hukum perdagangan orang.",
    ],
    [
      "Menurut Pasal 26 UU 21/2007, persetujuan korban dapat menghentikan penuntutan.",
      "Menurut Pasal 26 UU 21/2007, persetujuan korban dapat tidak menghentikan penuntutan.",
    ],
    [
      "Menurut UU 21/2007, eksploitasi adalah tindakan tanpa persetujuan korban yang meliputi pelacuran dan kerja paksa.",
      "Menurut UU 21/2007, eksploitasi adalah tindakan dengan atau tanpa persetujuan korban yang meliputi pelacuran dan kerja paksa.",
    ],
    [
      "Menurut Protokol Palermo, anak adalah setiap orang yang berusia di bawah 17 tahun.",
      "Menurut Protokol Palermo, anak adalah setiap orang yang berusia di bawah 18 tahun.",
    ],
    [
      "UU Perlindungan Anak mendefinisikan anak sebagai seseorang yang belum berusia 21 tahun.",
      "UU Perlindungan Anak mendefinisikan anak sebagai seseorang yang belum berusia 18 tahun.",
    ],
    [
      "Jika korbannya anak, unsur cara wajib dipenuhi menurut Protokol Palermo.",
      "Jika korbannya anak, unsur cara tidak perlu dipenuhi menurut Protokol Palermo.",
    ],
    [
      "Pasal 18 UU 21/2007 menyatakan bahwa pelaku yang melakukan tindak pidana karena dipaksa tidak dipidana.",
      "Pasal 18 UU 21/2007 menyatakan bahwa korban yang melakukan tindak pidana karena dipaksa tidak dipidana.",
    ],
    [
      "Menurut Pasal 18 UU 21/2007, korban yang dipaksa melakukan tindak pidana tetap dipidana.",
      "Menurut Pasal 18 UU 21/2007, korban yang dipaksa melakukan tindak pidana tidak dipidana.",
    ],
    [
      "ACTIP meminta para pihak tidak menghukum pelaku perdagangan orang atas perbuatan yang dipaksakan kepadanya.",
      "ACTIP meminta para pihak tidak menghukum korban atas perbuatan yang dipaksakan kepadanya.",
    ],
    ["UU 1/2023 mencabut Pasal 2 sampai dengan Pasal 12 UU 21/2007.", "UU 1/2023 mencabut Pasal 2 UU 21/2007."],
    [
      "Menurut Pasal 30 UU 21/2007, keterangan satu saksi korban cukup bila didukung dua alat bukti lain.",
      "Menurut Pasal 30 UU 21/2007, keterangan satu saksi korban cukup bila didukung satu alat bukti lain.",
    ],
    [
      "Menurut Protokol Palermo, bagi anak cara tetap wajib dibuktikan.",
      "Menurut Protokol Palermo, bagi anak cara tidak perlu dibuktikan.",
    ],
    [
      "Unsur perdagangan orang menurut Protokol Palermo adalah tindakan, cara, dan dampak.",
      "Unsur perdagangan orang menurut Protokol Palermo adalah tindakan, cara, dan tujuan.",
    ],
    ["UNTOC dilengkapi dengan lima protokol tambahan.", "UNTOC dilengkapi dengan tiga protokol tambahan."],
    ["ICRMW adalah konvensi ILO tentang pekerja migran.", "ICRMW adalah konvensi PBB tentang pekerja migran."],
    ["Gugus tugas daerah dibentuk berdasarkan PP 9/2008.", "Gugus tugas daerah dibentuk berdasarkan Perpres 69/2008."],
    ["Restitusi dibayar oleh pemerintah melalui APBN.", "Restitusi dibayar oleh pelaku melalui APBN."],
    [
      "Pembayaran ganti rugi yang dibebankan kepada pelaku dinamakan kompensasi.",
      "Pembayaran ganti rugi yang dibebankan kepada pelaku dinamakan restitusi.",
    ],
    [
      "Biaya penempatan PMI ditanggung oleh pekerja migran menurut Pasal 30 UU 18/2017.",
      "Biaya penempatan PMI tidak dapat ditanggung oleh pekerja migran menurut Pasal 30 UU 18/2017.",
    ],
    ["TPPO selalu melibatkan perlintasan batas negara.", "TPPO dapat melibatkan perlintasan batas negara."],
    ["Perdagangan orang pada dasarnya harus melintasi batas negara.", "Perdagangan orang pada dasarnya dapat melintasi batas negara."],
    ["Penyelundupan manusia dapat terjadi di dalam satu negara.", "Penyelundupan manusia tidak dapat terjadi di dalam satu negara."],
    ["Ancaman kekerasan memenuhi unsur tujuan.", "Ancaman kekerasan memenuhi unsur cara."],
    ["Perekrutan memenuhi unsur cara.", "Perekrutan memenuhi unsur tindakan."],
    [
      "Protokol Palermo melengkapi Konvensi Hak Anak.",
      "Protokol Palermo melengkapi Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi.",
    ],
    [
      "Protokol Penyelundupan Migran melengkapi UNCAC.",
      "Protokol Penyelundupan Migran melengkapi Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi.",
    ],
    ["Pasal 24 ACTIP menugaskan AICHR memantau pelaksanaan konvensi.", "Pasal 24 ACTIP menugaskan SOMTC memantau pelaksanaan konvensi."],
    [
      "Laporan TIP yang diterbitkan UNODC menempatkan Indonesia pada Tier 2.",
      "Laporan TIP yang diterbitkan Departemen Luar Negeri Amerika Serikat menempatkan Indonesia pada Tier 2.",
    ],
    [
      "Penyelundup menyekap para ABK dan memaksa mereka bekerja tanpa upah.",
      "Pelaku perdagangan orang menyekap para ABK dan memaksa mereka bekerja tanpa upah.",
    ],
    [
      "Protokol Palermo mewajibkan negara memberikan izin tinggal kepada korban.",
      "Protokol Palermo mewajibkan negara mempertimbangkan untuk memberikan izin tinggal kepada korban.",
    ],
    ["ACTIP tidak mengikat secara hukum.", "ACTIP mengikat secara hukum."],
    [
      "Pasal 4 ayat (1) UU TPKS memuat delapan jenis kekerasan seksual.",
      "Pasal 4 ayat (1) UU TPKS memuat sembilan jenis kekerasan seksual.",
    ],
    [
      "Menurut UU 21/2007, pidana terhadap korban anak ditambah setengah.",
      "Menurut UU 21/2007, pidana terhadap korban anak ditambah sepertiga.",
    ],
    [
      "Denda bagi korporasi diperberat dua kali menurut Pasal 15 UU 21/2007.",
      "Denda bagi korporasi diperberat tiga kali menurut Pasal 15 UU 21/2007.",
    ],
    [
      "Restitusi dalam perkara TPPO dibayar paling lambat 30 hari (Pasal 48 UU 21/2007).",
      "Restitusi dalam perkara TPPO dibayar paling lambat 14 hari (Pasal 48 UU 21/2007).",
    ],
    [
      "Usia pekerja migran Indonesia minimal 21 tahun menurut Pasal 5 UU 18/2017.",
      "Usia pekerja migran Indonesia minimal 18 tahun menurut Pasal 5 UU 18/2017.",
    ],
    [
      "Perdagangan orang adalah kejahatan terhadap negara, sedangkan penyelundupan migran kejahatan terhadap orang.",
      "Perdagangan orang adalah kejahatan terhadap orang, sedangkan penyelundupan migran kejahatan terhadap orang.",
    ],
    [
      "Keterangan seorang saksi korban sudah cukup tanpa alat bukti lain menurut UU 21/2007.",
      "Keterangan seorang saksi korban sudah cukup apabila disertai satu alat bukti sah lainnya menurut UU 21/2007.",
    ],
    [
      "Pekerja migran wajib membayar biaya penempatan sebelum berangkat (Pasal 30 UU 18/2017).",
      "Pekerja migran tidak perlu membayar biaya penempatan sebelum berangkat (Pasal 30 UU 18/2017).",
    ],
    [
      "Pasal 69 UU 18/2017 melarang perusahaan menempatkan pekerja migran.",
      "Pasal 69 UU 18/2017 melarang orang perseorangan menempatkan pekerja migran.",
    ],
    ["Ganti rugi dari negara kepada korban disebut restitusi.", "Ganti rugi dari negara kepada korban disebut kompensasi."],
    [
      "Korban di bawah 18 tahun pun harus dibuktikan telah ditipu agar perbuatan itu menjadi perdagangan orang menurut Protokol Palermo.",
      "Korban di bawah 18 tahun pun tidak perlu dibuktikan telah ditipu agar perbuatan itu menjadi perdagangan orang menurut Protokol Palermo.",
    ],
    [
      "Persetujuan korban membuat perbuatan itu bukan lagi perdagangan orang.",
      "Persetujuan korban tidak membuat perbuatan itu bukan lagi perdagangan orang.",
    ],
    ["Tanpa perlintasan batas negara tidak ada perdagangan orang.", "Tanpa perlintasan batas negara tetap dapat ada perdagangan orang."],
    ["Penyelundupan migran tidak memerlukan perlintasan batas negara.", "Penyelundupan migran memerlukan perlintasan batas negara."],
    ["ACTIP diawasi oleh AICHR.", "ACTIP diawasi oleh SOMTC."],
    [
      "Protokol Palermo adalah protokol dari Konvensi Hak Anak.",
      "Protokol Palermo adalah protokol dari Konvensi PBB Menentang Tindak Pidana Transnasional yang Terorganisasi.",
    ],
    [
      "Pekerja migran menanggung biaya penempatan sesuai dengan Pasal 30 UU 18/2017.",
      "Pekerja migran tidak menanggung biaya penempatan sesuai dengan Pasal 30 UU 18/2017.",
    ],
    ["MLC 2006 melindungi awak kapal penangkap ikan.", "MLC 2006 tidak melindungi awak kapal penangkap ikan."],
  ];
  for (const [before, after] of fixed) it(before, () => checkFix("term-confused", `${before}\n`, `${after}\n`, options));

  const right = [
    "Persetujuan korban tidak relevan apabila ia ditipu.",
    "Persetujuan korban tidak menghilangkan penuntutan (Pasal 26 UU 21/2007).",
    "Penasihat hukum mendalilkan bahwa persetujuan korban menghapus tindak pidana.",
    "Eksploitasi adalah tindakan dengan atau tanpa persetujuan korban (Pasal 1 angka 7 UU 21/2007).",
    "Anak yang belum berusia 12 tahun tidak dapat dimintai pertanggungjawaban; anak menurut UU 35/2014 ialah yang belum berusia 18 tahun.",
    "Pelaku tidak dipidana karena alat bukti kurang, padahal korban dipaksa bekerja (UU 21/2007).",
    "Restitusi dibayar oleh pelaku, sedangkan kompensasi dibayar oleh negara.",
    "Biaya penempatan tidak dapat dibebankan kepada pekerja migran (Pasal 30 UU 18/2017).",
    "Biaya penempatan ditanggung oleh pemberi kerja, bukan pekerja migran (UU 18/2017).",
    "UU 1/2023 mencabut Pasal 2 UU 21/2007; Pasal 3 sampai dengan Pasal 6 tetap berlaku.",
    "Keterangan seorang saksi korban cukup bila disertai satu alat bukti lain (UU 21/2007), dan jaksa mempunyai dua alat bukti.",
    "Menurut Protokol Palermo, bagi anak unsur cara tidak perlu dibuktikan.",
    "Menurut UU 21/2007 dan bukan Protokol Palermo, bagi anak unsur cara tetap harus dibuktikan.",
    "Indonesia meratifikasi UNTOC dengan dua protokol yang mengatur perdagangan orang dan penyelundupan migran.",
    "UNTOC dilengkapi dengan tiga protokol tambahan.",
    "Gugus tugas dibentuk dengan Perpres 69/2008, dan pelayanan terpadu diatur dengan PP 9/2008.",
    "Seperti ICRMW, konvensi ILO itu melindungi pekerja migran.",
    "TPPO tidak selalu melintasi batas negara.",
    "Penyelundupan manusia selalu melintasi batas negara.",
    "Mahkamah Agung mengabulkan kasasi; putusan Mahkamah Konstitusi dikutip sebagai pertimbangan.",
    "Komite Hak Anak memantau Konvensi Hak Anak.",
    "Kompensasi dibayar oleh negara apabila pelaku tidak mampu membayar restitusi.",
    "Pekerja migran tidak menanggung biaya penempatan sesuai dengan Pasal 30 UU 18/2017.",
    "Pekerja migran dilarang dibebani biaya penempatan menurut Pasal 30 UU 18/2017.",
    "Ternyata para pekerja membayar biaya penempatan Rp30 juta, padahal Pasal 30 UU 18/2017 melarangnya.",
    "Tanpa perlintasan batas negara pun perbuatan itu dapat menjadi perdagangan orang.",
    "Penyelundupan migran memerlukan perlintasan batas negara, perdagangan orang tidak.",
    "Perdagangan orang sering terjadi bila korban dibawa ke luar negeri tanpa dokumen.",
    "Persetujuan korban tidak membuat perbuatan itu bukan lagi perdagangan orang.",
    "Asas nonpenghukuman melindungi korban, bukan pelaku.",
  ];
  for (const text of right) it(`leaves: ${text}`, () => checkSilent(`${text}\n`, options));
});
