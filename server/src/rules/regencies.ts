/**
 * The regencies and cities of Indonesia, a line for each province: its name in Indonesian, after an equals sign its capital, after a colon the regencies (kabupaten), after a semicolon the cities (kota). As in
 * Kepmendagri 300.2.2-2138/2025 (https://github.com/cahyadsn/wilayah); the capitals by the laws that set the provinces up (Banjarbaru instead of Banjarmasin since Law 8/2022, Wamena in Jayawijaya by Law 16/2022).
 */
const lines = `
Aceh=Banda Aceh:Aceh Selatan,Aceh Tenggara,Aceh Timur,Aceh Tengah,Aceh Barat,Aceh Besar,Pidie,Aceh Utara,Simeulue,Aceh Singkil,Bireuen,Aceh Barat Daya,Gayo Lues,Aceh Jaya,Nagan Raya,Aceh Tamiang,Bener Meriah,Pidie Jaya;Banda Aceh,Sabang,Lhokseumawe,Langsa,Subulussalam
Sumatera Utara=Medan:Tapanuli Tengah,Tapanuli Utara,Tapanuli Selatan,Nias,Langkat,Karo,Deli Serdang,Simalungun,Asahan,Labuhanbatu,Dairi,Toba,Mandailing Natal,Nias Selatan,Pakpak Bharat,Humbang Hasundutan,Samosir,Serdang Bedagai,Batu Bara,Padang Lawas Utara,Padang Lawas,Labuhanbatu Selatan,Labuhanbatu Utara,Nias Utara,Nias Barat;Medan,Pematangsiantar,Sibolga,Tanjungbalai,Binjai,Tebing Tinggi,Padangsidimpuan,Gunungsitoli
Sumatera Barat=Padang:Pesisir Selatan,Solok,Sijunjung,Tanah Datar,Padang Pariaman,Agam,Lima Puluh Kota,Pasaman,Kepulauan Mentawai,Dharmasraya,Solok Selatan,Pasaman Barat;Padang,Solok,Sawahlunto,Padang Panjang,Bukittinggi,Payakumbuh,Pariaman
Riau=Pekanbaru:Kampar,Indragiri Hulu,Bengkalis,Indragiri Hilir,Pelalawan,Rokan Hulu,Rokan Hilir,Siak,Kuantan Singingi,Kepulauan Meranti;Pekanbaru,Dumai
Jambi=Jambi:Kerinci,Merangin,Sarolangun,Batanghari,Muaro Jambi,Tanjung Jabung Barat,Tanjung Jabung Timur,Bungo,Tebo;Jambi,Sungai Penuh
Sumatera Selatan=Palembang:Ogan Komering Ulu,Ogan Komering Ilir,Muara Enim,Lahat,Musi Rawas,Musi Banyuasin,Banyuasin,Ogan Komering Ulu Timur,Ogan Komering Ulu Selatan,Ogan Ilir,Empat Lawang,Penukal Abab Lematang Ilir,Musi Rawas Utara;Palembang,Pagar Alam,Lubuk Linggau,Prabumulih
Bengkulu=Bengkulu:Bengkulu Selatan,Rejang Lebong,Bengkulu Utara,Kaur,Seluma,Mukomuko,Lebong,Kepahiang,Bengkulu Tengah;Bengkulu
Lampung=Bandar Lampung:Lampung Selatan,Lampung Tengah,Lampung Utara,Lampung Barat,Tulang Bawang,Tanggamus,Lampung Timur,Way Kanan,Pesawaran,Pringsewu,Mesuji,Tulang Bawang Barat,Pesisir Barat;Bandar Lampung,Metro
Kepulauan Bangka Belitung=Pangkalpinang:Bangka,Belitung,Bangka Selatan,Bangka Tengah,Bangka Barat,Belitung Timur;Pangkal Pinang
Kepulauan Riau=Tanjungpinang:Bintan,Karimun,Natuna,Lingga,Kepulauan Anambas;Batam,Tanjung Pinang
Jakarta:Kepulauan Seribu;Jakarta Pusat,Jakarta Utara,Jakarta Barat,Jakarta Selatan,Jakarta Timur
Jawa Barat=Bandung:Bogor,Sukabumi,Cianjur,Bandung,Garut,Tasikmalaya,Ciamis,Kuningan,Cirebon,Majalengka,Sumedang,Indramayu,Subang,Purwakarta,Karawang,Bekasi,Bandung Barat,Pangandaran;Bogor,Sukabumi,Bandung,Cirebon,Bekasi,Depok,Cimahi,Tasikmalaya,Banjar
Jawa Tengah=Semarang:Cilacap,Banyumas,Purbalingga,Banjarnegara,Kebumen,Purworejo,Wonosobo,Magelang,Boyolali,Klaten,Sukoharjo,Wonogiri,Karanganyar,Sragen,Grobogan,Blora,Rembang,Pati,Kudus,Jepara,Demak,Semarang,Temanggung,Kendal,Batang,Pekalongan,Pemalang,Tegal,Brebes;Magelang,Surakarta,Salatiga,Semarang,Pekalongan,Tegal
Daerah Istimewa Yogyakarta=Yogyakarta:Kulon Progo,Bantul,Gunungkidul,Sleman;Yogyakarta
Jawa Timur=Surabaya:Pacitan,Ponorogo,Trenggalek,Tulungagung,Blitar,Kediri,Malang,Lumajang,Jember,Banyuwangi,Bondowoso,Situbondo,Probolinggo,Pasuruan,Sidoarjo,Mojokerto,Jombang,Nganjuk,Madiun,Magetan,Ngawi,Bojonegoro,Tuban,Lamongan,Gresik,Bangkalan,Sampang,Pamekasan,Sumenep;Kediri,Blitar,Malang,Probolinggo,Pasuruan,Mojokerto,Madiun,Surabaya,Batu
Banten=Serang:Pandeglang,Lebak,Tangerang,Serang;Tangerang,Cilegon,Serang,Tangerang Selatan
Bali=Denpasar:Jembrana,Tabanan,Badung,Gianyar,Klungkung,Bangli,Karangasem,Buleleng;Denpasar
Nusa Tenggara Barat=Mataram:Lombok Barat,Lombok Tengah,Lombok Timur,Sumbawa,Dompu,Bima,Sumbawa Barat,Lombok Utara;Mataram,Bima
Nusa Tenggara Timur=Kupang:Kupang,Timor Tengah Selatan,Timor Tengah Utara,Belu,Alor,Flores Timur,Sikka,Ende,Ngada,Manggarai,Sumba Timur,Sumba Barat,Lembata,Rote Ndao,Manggarai Barat,Nagekeo,Sumba Tengah,Sumba Barat Daya,Manggarai Timur,Sabu Raijua,Malaka;Kupang
Kalimantan Barat=Pontianak:Sambas,Mempawah,Sanggau,Ketapang,Sintang,Kapuas Hulu,Bengkayang,Landak,Sekadau,Melawi,Kayong Utara,Kubu Raya;Pontianak,Singkawang
Kalimantan Tengah=Palangka Raya:Kotawaringin Barat,Kotawaringin Timur,Kapuas,Barito Selatan,Barito Utara,Katingan,Seruyan,Sukamara,Lamandau,Gunung Mas,Pulang Pisau,Murung Raya,Barito Timur;Palangkaraya
Kalimantan Selatan=Banjarbaru:Tanah Laut,Kotabaru,Banjar,Barito Kuala,Tapin,Hulu Sungai Selatan,Hulu Sungai Tengah,Hulu Sungai Utara,Tabalong,Tanah Bumbu,Balangan;Banjarmasin,Banjarbaru
Kalimantan Timur=Samarinda:Paser,Kutai Kartanegara,Berau,Kutai Barat,Kutai Timur,Penajam Paser Utara,Mahakam Ulu;Balikpapan,Samarinda,Bontang
Kalimantan Utara=Tanjung Selor:Bulungan,Malinau,Nunukan,Tana Tidung;Tarakan
Sulawesi Utara=Manado:Bolaang Mongondow,Minahasa,Kepulauan Sangihe,Kepulauan Talaud,Minahasa Selatan,Minahasa Utara,Minahasa Tenggara,Bolaang Mongondow Utara,Kepulauan Siau Tagulandang Biaro,Bolaang Mongondow Timur,Bolaang Mongondow Selatan;Manado,Bitung,Tomohon,Kotamobagu
Sulawesi Tengah=Palu:Banggai,Poso,Donggala,Toli-Toli,Buol,Morowali,Banggai Kepulauan,Parigi Moutong,Tojo Una Una,Sigi,Banggai Laut,Morowali Utara;Palu
Sulawesi Selatan=Makassar:Kepulauan Selayar,Bulukumba,Bantaeng,Jeneponto,Takalar,Gowa,Sinjai,Bone,Maros,Pangkajene,Barru,Soppeng,Wajo,Sidenreng Rappang,Pinrang,Enrekang,Luwu,Tana Toraja,Luwu Utara,Luwu Timur,Toraja Utara;Makassar,Parepare,Palopo
Sulawesi Tenggara=Kendari:Kolaka,Konawe,Muna,Buton,Konawe Selatan,Bombana,Wakatobi,Kolaka Utara,Konawe Utara,Buton Utara,Kolaka Timur,Konawe Kepulauan,Muna Barat,Buton Tengah,Buton Selatan;Kendari,Bau Bau
Gorontalo=Gorontalo:Gorontalo,Boalemo,Bone Bolango,Pohuwato,Gorontalo Utara;Gorontalo
Sulawesi Barat=Mamuju:Pasangkayu,Mamuju,Mamasa,Polewali Mandar,Majene,Mamuju Tengah;
Maluku=Ambon:Maluku Tengah,Maluku Tenggara,Kepulauan Tanimbar,Buru,Seram Bagian Timur,Seram Bagian Barat,Kepulauan Aru,Maluku Barat Daya,Buru Selatan;Ambon,Tual
Maluku Utara=Sofifi:Halmahera Barat,Halmahera Tengah,Halmahera Utara,Halmahera Selatan,Kepulauan Sula,Halmahera Timur,Pulau Morotai,Pulau Taliabu;Ternate,Tidore Kepulauan
Papua=Jayapura:Jayapura,Kepulauan Yapen,Biak Numfor,Sarmi,Keerom,Waropen,Supiori,Mamberamo Raya;Jayapura
Papua Barat=Manokwari:Manokwari,Fak Fak,Teluk Bintuni,Teluk Wondama,Kaimana,Manokwari Selatan,Pegunungan Arfak;
Papua Selatan=Merauke:Merauke,Boven Digoel,Mappi,Asmat;
Papua Tengah=Nabire:Nabire,Puncak Jaya,Paniai,Mimika,Puncak,Dogiyai,Intan Jaya,Deiyai;
Papua Pegunungan=Wamena:Jayawijaya,Pegunungan Bintang,Yahukimo,Tolikara,Mamberamo Tengah,Yalimo,Lanny Jaya,Nduga;
Papua Barat Daya=Sorong:Sorong,Sorong Selatan,Raja Ampat,Tambrauw,Maybrat;Sorong
`;

/** A regency or city of Indonesia. */
export interface Regency {
  readonly name: string;
  readonly kind: "Kabupaten" | "Kota";
  /** Its province, by the name in Indonesian. */
  readonly province: string;
}

let known: ReadonlyMap<string, readonly Regency[]> | undefined;
const capitals = new Map<string, string>();

/** All regencies and cities, by the letters of their names: "Bau-Bau" and "Baubau", "Tanjung Pinang" and "Tanjungpinang" are one. A regency and a city may have one name. */
export function regencies(): ReadonlyMap<string, readonly Regency[]> {
  known ??= read();
  return known;
}

/** The capital of a province; none for Jakarta, which is a city itself. */
export function capitalOf(province: string): string | undefined {
  regencies();
  return capitals.get(province);
}

/** A regency or city whose name begins a text, and how long the name is as written there. */
export function regencyAt(text: string): { readonly regencies: readonly Regency[]; readonly length: number } | undefined {
  let run = /^[A-Z][a-z]+(?:[\s-][A-Z][a-z]+){0,4}/.exec(text)?.[0];
  while (run !== undefined) {
    const found = regencies().get(lettersOf(run));
    if (found) return { regencies: found, length: run.length };
    run = /^(.*[a-z])[\s-][A-Z][a-z]+$/s.exec(run)?.[1];
  }
  return undefined;
}

function lettersOf(name: string): string {
  return (/[\s-]/.test(name) ? name.replace(/[\s-]/g, "") : name).toLowerCase();
}

function read(): ReadonlyMap<string, readonly Regency[]> {
  const found = new Map<string, Regency[]>();
  for (const line of lines.trim().split("\n")) {
    const [head = "", places = ""] = line.split(":");
    const [province = "", capital] = head.split("=");
    if (capital !== undefined) capitals.set(province, capital);
    for (const [at, names] of places.split(";").entries())
      for (const name of names.split(",")) {
        if (name === "") continue;
        const regency: Regency = { name, kind: at === 0 ? "Kabupaten" : "Kota", province };
        add(found, lettersOf(name), regency);
        if (name.startsWith("Kepulauan ")) add(found, lettersOf(name.slice("Kepulauan ".length)), regency);
      }
  }
  return found;
}

function add(found: Map<string, Regency[]>, key: string, regency: Regency): void {
  const list = found.get(key);
  if (list) list.push(regency);
  else found.set(key, [regency]);
}
