import { type Regency, regencies } from "./regencies.js";

/**
 * Regions by country, a line each: the name in Indonesian or in its own country, in English, its usual short forms, and, after an equals sign, the year in which it was parted from which other one; after a
 * colon, places in it that no other region has. Indonesia's regencies and cities as in Kepmendagri 300.2.2-2138/2025 (https://github.com/cahyadsn/wilayah); the years by the laws that set the provinces up
 * (Law 20/2012 for North Kalimantan, Laws 14 to 16 and 29 of 2022 for Papua).
 */
const regions = `
Indonesia/Indonesia
Aceh/Aceh:Pidie,Bireuen,Banda Aceh,Sabang,Lhokseumawe
Sumatera Utara/North Sumatra/Sumut/North Sumatera/Sumatra Utara:Tapanuli,Langkat,Deli Serdang,Asahan,Medan,Pematangsiantar,Pematang Siantar,Sibolga,Tanjungbalai,Tanjung Balai Asahan,Belawan,Binjai
Sumatera Barat/West Sumatra/Sumbar/West Sumatera/Sumatra Barat:Solok,Padang,Bukittinggi
Riau/Riau:Indragiri,Bengkalis,Pelalawan,Rokan,Siak,Meranti,Pekanbaru,Dumai
Jambi/Jambi
Sumatera Selatan/South Sumatra/Sumsel/South Sumatera/Sumatra Selatan:Lahat,Musi Banyuasin,Banyuasin,Palembang
Bengkulu/Bengkulu
Lampung/Lampung:Tanggamus,Pringsewu,Bandar Lampung
Kepulauan Bangka Belitung/Bangka Belitung Islands/Babel/Bangka Belitung=2000 Sumatera Selatan:Belitung,Pangkalpinang,Pangkal Pinang
Kepulauan Riau/Riau Islands/Kepri=2002 Riau:Bintan,Karimun,Natuna,Anambas,Batam,Tanjungpinang,Tanjung Pinang
Jawa Barat/West Java/Jabar:Bogor,Sukabumi,Cianjur,Bandung,Garut,Tasikmalaya,Ciamis,Cirebon,Majalengka,Sumedang,Indramayu,Subang,Purwakarta,Karawang,Bekasi,Pangandaran,Cimahi
Jawa Tengah/Central Java/Jateng:Cilacap,Banyumas,Purwokerto,Purbalingga,Banjarnegara,Kebumen,Purworejo,Wonosobo,Magelang,Boyolali,Klaten,Sukoharjo,Wonogiri,Karanganyar,Sragen,Grobogan,Blora,Rembang,Kudus,Jepara,Demak,Semarang,Temanggung,Kendal,Pekalongan,Pemalang,Tegal,Brebes,Surakarta,Salatiga
Daerah Istimewa Yogyakarta/Special Region of Yogyakarta/DIY/DI Yogyakarta/Yogyakarta:Kulon Progo,Bantul,Gunungkidul,Sleman
Jawa Timur/East Java/Jatim:Pacitan,Ponorogo,Trenggalek,Tulungagung,Blitar,Kediri,Malang,Lumajang,Jember,Banyuwangi,Bondowoso,Situbondo,Probolinggo,Pasuruan,Sidoarjo,Mojokerto,Jombang,Nganjuk,Madiun,Magetan,Ngawi,Bojonegoro,Lamongan,Gresik,Bangkalan,Pamekasan,Sumenep,Surabaya
Banten/Banten=2000 Jawa Barat:Pandeglang,Lebak,Tangerang,Serang,Cilegon
Bali/Bali:Badung,Gianyar,Buleleng,Denpasar
Nusa Tenggara Barat/West Nusa Tenggara/NTB:Lombok,Sumbawa,Bima,Mataram
Nusa Tenggara Timur/East Nusa Tenggara/NTT:Kupang,Belu,Atambua,Alor,Flores,Sikka,Maumere,Labuan Bajo,Larantuka,Manggarai,Sumba,Lembata,Rote Ndao,Motaain
Kalimantan Barat/West Kalimantan/Kalbar:Sambas,Mempawah,Sanggau,Entikong,Sintang,Bengkayang,Sekadau,Kubu Raya,Pontianak,Singkawang
Kalimantan Tengah/Central Kalimantan/Kalteng:Palangka Raya,Palangkaraya,Sampit,Pangkalan Bun
Kalimantan Selatan/South Kalimantan/Kalsel:Banjarmasin
Kalimantan Timur/East Kalimantan/Kaltim:Berau,Kutai,Balikpapan,Samarinda,Bontang
Kalimantan Utara/North Kalimantan/Kaltara=2012 Kalimantan Timur:Bulungan,Malinau,Nunukan,Sebatik,Tana Tidung,Tarakan,Tanjung Selor
Sulawesi Utara/North Sulawesi/Sulut:Sangihe,Talaud,Manado,Bitung
Sulawesi Tengah/Central Sulawesi/Sulteng:Poso,Morowali,Palu
Sulawesi Selatan/South Sulawesi/Sulsel:Bulukumba,Gowa,Pinrang,Makassar,Parepare
Sulawesi Tenggara/Southeast Sulawesi/Sultra:Buton,Wakatobi,Kendari
Gorontalo/Gorontalo=2000 Sulawesi Utara
Sulawesi Barat/West Sulawesi/Sulbar=2004 Sulawesi Selatan:Mamuju
Maluku/Maluku:Aru,Dobo,Benjina,Ambon,Tual
Maluku Utara/North Maluku/Malut=1999 Maluku:Morotai,Ternate,Sofifi
Papua/Papua:Jayapura
Papua Barat/West Papua:Manokwari,Fakfak
Papua Selatan/South Papua=2022 Papua:Merauke
Papua Tengah/Central Papua=2022 Papua:Nabire,Mimika,Timika
Papua Pegunungan/Highland Papua=2022 Papua:Wamena
Papua Barat Daya/Southwest Papua=2022 Papua Barat:Sorong
Malaysia/Malaysia:Kuala Lumpur,Putrajaya,Penang,Selangor,Johor,Kelantan,Port Klang,Klang
Sabah/Sabah:Kota Kinabalu,Tawau,Sandakan,Lahad Datu,Semporna,Keningau
Sarawak/Sarawak:Kuching,Miri,Sibu,Bintulu,Tebedu
Johor/Johor:Johor Bahru
Myanmar/Myanmar/Burma:Yangon,Mandalay,Naypyidaw
Kayin State/Kayin State/Karen State/Negara Bagian Kayin:Myawaddy,Hpa-An,KK Park,Shwe Kokko
Shan State/Shan State/Negara Bagian Shan:Tachileik,Laukkai,Lashio,Muse
Thailand/Thailand/Muangthai:Bangkok,Aranyaprathet,Hat Yai,Songkhla,Ranong,Pattaya,Phuket,Samut Sakhon,Nong Khai
Tak/Tak Province/Tak:Mae Sot
Chiang Rai/Chiang Rai:Mae Sai,Chiang Saen
Kamboja/Cambodia:Phnom Penh,Siem Reap,Koh Kong,Battambang
Preah Sihanouk/Preah Sihanouk:Sihanoukville
Banteay Meanchey/Banteay Meanchey:Poipet
Svay Rieng/Svay Rieng:Bavet
Laos/Lao PDR/Laos:Vientiane,Savannakhet,Luang Prabang,Bokeo,Boten
Vietnam/Viet Nam/Vietnam:Hanoi,Ho Chi Minh City,Da Nang,Haiphong,Hai Phong,Lao Cai
Filipina/Philippines/the Philippines:Manila,Quezon City,Cebu City,Davao City,Zamboanga,Bamban,Pampanga
Brunei Darussalam/Brunei Darussalam/Brunei:Bandar Seri Begawan
Timor-Leste/Timor-Leste/Timor Leste:Dili,Oecusse,Batugade
Arab Saudi/Saudi Arabia:Riyadh,Jeddah,Dammam
Uni Emirat Arab/United Arab Emirates/UEA/UAE:Dubai,Abu Dhabi
Yordania/Jordan:Amman
Qatar/Qatar:Doha
Taiwan/Taiwan:Taipei,Kaohsiung
Bangladesh/Bangladesh:Dhaka
Singapura/Singapore
Kuwait/Kuwait
Tiongkok/China/Cina:Kunming,Ruili,Dalian
`;

/** Lines of `regions` that begin a country; those after it lie in it. */
const countries =
  /^(?:Indonesia|Malaysia|Myanmar|Thailand|Kamboja|Laos|Vietnam|Filipina|Brunei Darussalam|Timor-Leste|Arab Saudi|Uni Emirat Arab|Yordania|Qatar|Taiwan|Bangladesh|Singapura|Kuwait|Tiongkok)\//;

/** A country, or a region of one. */
export interface Region {
  /** Indonesian first, then English, then short forms and others. */
  readonly names: readonly string[];
  /** Of a region. */
  readonly country?: Region;
  /** The year in which it was parted from another one. */
  readonly since?: number;
  readonly from?: string;
}

/** A place in one region or country only. */
export interface Place {
  readonly name: string;
  readonly region: Region;
  /** It counts only beside its kind ("Kabupaten Batang"): by itself the name may be a word, a village or a place elsewhere. */
  readonly needs?: Regency["kind"];
}

interface Places {
  /** By its first word as written. */
  readonly byFirstWord: ReadonlyMap<string, readonly Place[]>;
  readonly regions: ReadonlyMap<string, Region>;
}

let known: Places | undefined;

/** The places, by their first word, and the regions and countries by each of their names. */
export function placesOf(): Places {
  known ??= read();
  return known;
}

function read(): Places {
  const byFirstWord = new Map<string, Place[]>();
  const named = new Map<string, Region>();
  let country: Region | undefined;
  for (const line of regions.trim().split("\n")) {
    const [head = "", places] = line.split(":");
    const [written = "", split] = head.split("=");
    const [year, ...from] = split?.split(" ") ?? [];
    const isCountry = countries.test(`${head}/`);
    const region: Region = {
      names: written.split("/"),
      ...(isCountry || !country ? {} : { country }),
      ...(year === undefined ? {} : { since: Number(year), from: from.join(" ") }),
    };
    if (isCountry) country = region;
    // A city's own name may be that of its region or country: "Johor".
    for (const name of region.names) if (!named.has(name)) named.set(name, region);
    for (const name of places?.split(",") ?? []) {
      add(byFirstWord, { name, region });
    }
  }
  const listed = new Set([...byFirstWord.values()].flatMap((list) => list.map(({ name }) => name)));
  const seen = new Set<Regency>();
  for (const list of regencies().values())
    for (const regency of list) {
      const { name, kind, province } = regency;
      const region = named.get(province);
      // One that is known by a short name as well comes twice.
      if (!region || listed.has(name) || seen.has(regency)) continue;
      seen.add(regency);
      const mayBeOther = list.length > 1 || otherThings.has(name) || namesOfProvinces.test(name);
      add(byFirstWord, { name, region, ...(mayBeOther ? { needs: kind } : {}) });
    }
  for (const list of byFirstWord.values()) list.sort((one, other) => other.name.length - one.name.length);
  return { byFirstWord, regions: named };
}

function add(byFirstWord: Map<string, Place[]>, place: Place): void {
  const first = /^[^\s'-]*/.exec(place.name)?.[0] ?? "";
  const list = byFirstWord.get(first);
  if (list) list.push(place);
  else byFirstWord.set(first, [place]);
}

/** Regencies and cities that are named as words, islands, districts of cities or places elsewhere are as well. */
const otherThings: ReadonlySet<string> = new Set(
  (
    "Agam,Asmat,Balangan,Bangka,Banggai,Banjar,Barru,Batang,Batu,Batu Bara,Bone,Bungo,Buol,Buru,Dairi,Depok,Ende,Kampar,Kapuas,Karo,Kaur,Kerinci,Ketapang,Kolaka,Kotabaru,Kuningan,Lamandau,Landak,Lebong," +
    "Lingga,Malaka,Mappi,Maros,Mesuji,Metro,Muna,Nias,Ngada,Padang Panjang,Pagar Alam,Pariaman,Paser,Pati,Pesisir Barat,Pesisir Selatan,Puncak,Raja Ampat,Sampang,Samosir,Sarmi,Sigi,Sungai Penuh,Tanah Datar,Tanah Laut," +
    "Tapin,Tebing Tinggi,Tebo,Toba,Tuban,Wajo,Melawi,Minahasa,Luwu,Konawe,Asahan,Gunung Mas,Merangin,Way Kanan,Lima Puluh Kota,Empat Lawang,Bangli,Takalar,Pasaman,Supiori,Buton"
  ).split(","),
);
const namesOfProvinces =
  /^(?:Aceh|Jambi|Bengkulu|Lampung|Jakarta|Gorontalo|Maluku|Bangka|Yogyakarta|Kepulauan Seribu|Bandung Barat)(?!\sSingkil|\sTamiang)/;
