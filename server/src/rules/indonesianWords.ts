/** A verb stem as it stands after the passive di-: "biayai", "rekrut", "pekerjakan". */
export function isPassiveStem(word: string): boolean {
  if (bareStems.has(word) || iStems.has(word)) return true;
  const stem = word.replace(/(?:nya|lah)$/, "");
  if (stem !== word && (bareStems.has(stem) || iStems.has(stem))) return true;
  if (!stem.endsWith("kan") || stem.length < 6) return false;
  const root = stem.slice(0, -3);
  // After a consonant -kan is the suffix; after a vowel it may be the end of "tindak-an".
  return (
    !/[aiueo]$/.test(root) || /(?:asi|isi|usi|ksi|nsi)$/.test(root) || openRoots.has(root.replace(/^pe[rk]?(?=kerja|laku|sengketa)/, ""))
  );
}

/** A noun before which "di" (or "ke") is a preposition and stands apart. */
export function isPlaceNoun(word: string, afterKe: boolean): boolean {
  return placeNouns.has(word) && !(afterKe && kePrefixed.has(word));
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Stems that take di- as they are; nouns of places are left out. */
const bareStems = list(
  "rekrut sita duga tangkap jual periksa ambil bawa beli bayar buat paksa tipu siksa aniaya culik sekap deportasi evakuasi eksploitasi kirim " +
    "jemput rawat atur ubah cabut ganti minta panggil tolak terima tulis tunda tuntut usut ungkap vonis latih bantu jerat bentuk susun bahas " +
    "gelar larang rujuk dakwa pidana adili buka ancam angkut antar asuh ajar ajak beri blokir bongkar bunuh cari catat cegah cekal cetak denda " +
    "dera didik dorong dukung edar gaji gagas gugat hapus harap hina ikat imbau jaga jamin jebak kaji kelola lacak lantik lepas lihat pandu " +
    "pantau pecat pegang pelihara peras percaya perkosa pilih pimpin potong pukul putus raih rampas rampok rancang ratifikasi rilis sadap sangka " +
    "sebar sebut segel serah sidik simpan singkap sogok suap suruh tagih tahan tampung tanam tarik tanya taruh tebus tegur tekan tembak tempuh " +
    "timbun tindak titip tukar tunjuk tutup uji ulas ukur urus usul utus tanggung angkat alihkan jadwalkan pulangkan analisis",
);

/** Stems in -i. */
const iStems = list(
  "akhiri akui alami amati atasi awali awasi adili bekali bagi batasi bebani beri biayai bohongi cederai cintai cukupi curangi curigai dampingi " +
    "dasari datangi danai fasilitasi gauli hadapi hadiri hantui hargai hindari hubungi hukumi huni iringi ikuti imbangi intimidasi jalani jauhi " +
    "jumpai kawini kebiri kehendaki kelabui kenai ketahui kuasai kunjungi kurangi lampaui lalui lindungi layani lengkapi lukai maknai masuki " +
    "miliki mulai mintai minati modali nafkahi namai nikahi nikmati nodai obati pahami patuhi pelajari penuhi pengaruhi perbaiki perbarui " +
    "perdayai percayai peringati pungkiri restui sadari santuni selidiki sepakati sertai setubuhi setujui siasati sikapi sudahi sukai taati " +
    "tanami tandai tandatangani tangani telusuri temani temui tengarai tindaklanjuti tulari tunggui tutupi ulangi ungguli upahi wakili warnai " +
    "wawancarai yakini cermati dekati geluti sanggupi",
);

/** Roots in a vowel that take -kan. */
const openRoots = list(
  "janji kerja laku beri bawa buka kira sedia usaha percaya lupa sengaja pidana kata nyata tanya minta paksa jadi kembali serta muka kemuka " +
    "perlu biasa sama bina tuju temu tentu terima bukti arti urai ganti mati hati perhati rasa bicara pelihara jaga derita cerita berita wajib " +
    "perkara sangka duga kuasa karya upaya daya perdaya guna aju maju suara utama baru peduli rela nama data dana sandera bebas muda uji istimewa " +
    "rata suka luka saji bagi padu libur tata tiada ada laksana rencana siksa aniaya perkosa kunci baca sebu lari usul ajukan serah pekerja " +
    "perlaku kriminalisasi sosialisasi",
);

const placeNouns = list(
  "atas bawah dalam luar antara sekitar samping belakang depan sini sana situ mana tengah seluruh setiap berbagai sejumlah beberapa tingkat " +
    "daerah desa kota kabupaten kecamatan kelurahan provinsi negara negeri rumah kantor kapal pelabuhan bandara perbatasan lapangan sekolah pasar " +
    "laut darat udara hadapan kalangan pihak wilayah lokasi bidang sektor pengadilan kepolisian kejaksaan polres polda polsek kampung jakarta " +
    "indonesia malaysia batam kamboja myanmar penampungan persidangan perusahaan pabrik kebun hotel jalan dusun instansi lembaga kementerian " +
    "rekening dunia media sisi kemudian tempat pusat kawasan sungai pulau pesisir hutan kamar gedung ruang stasiun terminal bulan tahun masa saat " +
    "akhir awal lain masyarakat pasal jenjang masjid gereja puskesmas warung kafe panti barak asrama gudang dermaga rutan lapas " +
    "mahkamah kedutaan konsulat komunitas internet forum tahap kasus lingkungan konteks singapura taiwan jepang korea bali jawa " +
    "sumatra kalimantan sulawesi papua medan surabaya nunukan kupang aceh lombok",
);

/** With these ke- makes a word of its own, or nobody writes it so. */
const kePrefixed = list(
  "luar sana sini mana sekitar sekitarnya antara antaranya antar seluruh samping tahun masa saat akhir awal kemudian lain bulan jalan bidang pos sela ruang kamar dusun kota udara laut darat dunia media",
);
