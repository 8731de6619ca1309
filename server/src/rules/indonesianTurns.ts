import { hashWord } from "../engine/tokens.js";
import type { Turn } from "./secondLanguageTurns.js";

const drop = () => "";
const pleonasm = "Keduanya berarti sama; satu cukup.";
const words = (upTo: number) => `(?:[a-z]+(?:-[a-z]+)?\\s){1,${upTo}}`;
const begins = "(?<=(?:^|[.!?:]\\s|\\n(?:[-*]\\s|\\d+\\.\\s)?)[A-Z][a-z]+)";
const months = "[Jj]anuari|[Ff]ebruari|[Mm]aret|[Aa]pril|[Mm]ei|[Jj]uni|[Jj]uli|[Aa]gustus|[Ss]eptember|[Oo]ktober|[Nn]ovember|[Dd]esember";
const capitalise = (word: string) => word.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());

/** "Meskipun anggaran kurang, tetapi layanan berjalan" */
const concession = new RegExp(
  `(?:Meski(?:pun)?|Walau(?:pun)?|Kendati(?:pun)?)${begins}\\s[^,.;:!?()"\\u201c]{3,150}?,\\s(?<wrong>(?:tetapi|namun|akan tetapi)\\s)(?!tidak hanya)`,
  "y",
);

/** "Dari hasil survei menunjukkan", "Dalam laporan itu menyebutkan": behind the preposition the noun is no subject. */
const heads =
  "hasil|data|laporan|survei|penelitian|kajian|rapat|pertemuan|putusan|surat|catatan|evaluasi|pemeriksaan|studi|berita|statistik";
const noSubject = new RegExp(
  `(?<wrong>(?:Dari|Dalam|Pada|Berdasarkan|Menurut)\\s(?:${heads}))${begins.replace("[A-Z][a-z]+", `(?:Dari|Dalam|Pada|Berdasarkan|Menurut)\\s(?:${heads})`)}(?:\\s(?:${heads}|itu|ini|tersebut|tahunan|terbaru|awal|akhir|lapangan|penyidikan|penyelidikan|pendataan|wawancara|tahun\\s\\d{4}|\\d{4})){0,3}\\s(?:menunjukkan|menyebutkan|menyatakan|membahas(?=[^,.;]*[.;])|mengungkapkan|memperlihatkan|membuktikan|menegaskan|menyimpulkan|mencatat)(?![a-z])`,
  "y",
);

/** "Menurut Kepala Dinas Sosial, menyatakan bahwa" */
const according =
  /(?<wrong>Menurut\s(?:[^\s,.;:()]+\s?){1,6})(?<=(?:^|[.!?:]\s|\n)Menurut[^.!?:\n]*),\s(?:mengatakan|menyatakan|menyebutkan|menjelaskan|mengungkapkan|menegaskan)\s(?:bahwa|jika)(?![a-z])/y;

/** "perjanjian antara Indonesia dengan Malaysia" */
const between =
  /antara\s(?!lain\s)(?:(?!dan\s|dengan\s|serta\s|maupun\s)[A-Za-z-]+\s){1,4}(?<wrong>dengan)\s(?:[A-Z][a-z]|(?:pemerintah|pelaku|korban|majikan|pekerja|perusahaan|polisi|jaksa|hakim|penyidik|agen|perekrut|masyarakat|negara|daerah|lembaga)(?![a-z]))/y;

/** "baik sebelum atau sesudah putusan", "baik secara lisan atau tertulis", ", baik pelaku atau korban": pairs of which both are meant. */
const opposites =
  "sebelum\\s(?:[a-z]+\\s){0,2}?(?:atau)\\s(?:sesudah|setelah)|(?:sesudah|setelah)\\s(?:[a-z]+\\s){0,2}?atau\\ssebelum|selama\\satau\\s(?:sesudah|setelah)|(?:secara\\s)?(?:lisan|langsung|daring|fisik|materiel|formal|elektronik)\\satau\\s(?:secara\\s)?(?:tertulis|tidak\\slangsung|luring|psikis|psikologis|imateriel|informal|manual)|(?:laki-laki|pria|suami)\\satau\\s(?:perempuan|wanita|istri)|(?:perempuan|wanita|istri)\\satau\\s(?:laki-laki|pria|suami)|(?:orang\\s)?dewasa\\satau\\sanak(?:-anak)?|anak(?:-anak)?\\satau\\s(?:orang\\s)?dewasa|(?:nasional|pusat|dalam\\snegeri|domestik)\\satau\\s(?:internasional|daerah|luar\\snegeri)|(?:pelaku|korban|saksi|keluarga|pemerintah|perusahaan|perorangan|perseorangan|pekerja|majikan)\\satau\\s(?:pelaku|korban|saksi|keluarga|swasta|perusahaan|perorangan|perseorangan|korporasi|pekerja|majikan|masyarakat|kelompok)";
const bothOpposites = new RegExp(`[Bb]aik\\s(?=(?:${opposites})(?![a-z]))(?:[a-z-]+\\s){1,5}?(?<wrong>atau)\\s`, "y");

/** "tersedia baik di desa atau di kota": the same preposition twice, behind a word that "baik" is no adverb of. */
const bothPlaces =
  /[Bb]aik\s(?<=(?<!\b(?:dengan|[Ll]ebih|[Kk]urang|cukup|sangat|berjalan|berfungsi|bekerja|yang|tidak|paling|kondisi|keadaan|niat|iktikad|itikad|kabar|hubungan|hal|praktik|sama|makin|semakin|amat|terlalu|kerja|berkelakuan|tergolong|terbilang|dinilai|berlangsung|terlaksana)\s)[Bb]aik\s)(?<prep>di|secara|kepada|bagi|oleh|untuk|dari)\s(?:[A-Za-z-]+\s){1,3}(?<wrong>atau)\s\k<prep>\s/y;

/** "tidak hanya dipukul melainkan juga disekap" */
const notOnly = /[Tt]idak\s(?:hanya|saja|cuma)\s(?:(?!bukan\s)[^\s.;:?!]+\s){1,14}?(?<wrong>melainkan)(?=\s(?:juga|pula)(?![a-z]))/y;

const thanks =
  "perhatian|bantuan|dukungan|kehadiran|partisipasi|kesediaan|perkenan|waktu|kerja\\ssama|kerjasama|kebijaksanaan|kepercayaan|tanggapan|arahan|peran\\sserta|komitmen|koordinasi";
/** "Atas perhatian dan kerja samanya, kami ucapkan terima kasih." */
const thankedFor = new RegExp(
  `[Aa]tas\\s(?:segala\\s)?(?:${thanks})(?:nya)?(?:\\sSaudara|\\sBapak\\/Ibu)?(?:,\\s|\\s(?:dan|serta|maupun)\\s)(?:(?:${thanks})(?:nya)?(?:,\\s|\\s(?:dan|serta)\\s)){0,2}(?:atas\\s)?(?<wrong>(?:${thanks})nya)(?:\\syang\\s(?:baik|diberikan))?(?=,?\\s(?:kami|saya|diucapkan|disampaikan|dihaturkan)(?![a-z]))`,
  "y",
);

/** "baik di desa atau di kota", at the beginning of a clause */
const bothAnd =
  /[Bb]aik\s(?<=(?:^|[,(]\s|\.\s)[Bb]aik\s)(?<prep>secara|di|kepada|bagi|oleh|untuk|pada|dari|dalam)\s(?:[A-Za-z-]+\s){1,3}(?<wrong>atau)\s(?:\k<prep>|tidak)\s/y;

const comparatives = "besar|tinggi|banyak|kecil|rendah|baik|buruk|parah|penting|rentan|lama|dekat|jauh";
const nouns =
  "korban|kasus|negara|anak|orang|desa|daerah|pelaku|pekerja|lembaga|pihak|kota|provinsi|hal|langkah|laporan|perusahaan|program";

/** Turns by the word at which each is looked for; as in Badan Bahasa's advice on effective sentences (no word twice, a subject without a preposition, paired conjunctions) and EYD V (abbreviations, names of months). */
export const indonesianTurns: ReadonlyMap<number, readonly Turn[]> = (
  [
    ...["alasannya", "sebabnya", "penyebabnya"].map(
      (word) => [word, /[A-Za-z]+\s(?<wrong>adalah karena)(?=\s)/y, () => "adalah", "'Alasan' dan 'karena' berarti sama."] as const,
    ),
    ...["sangat", "amat"].map(
      (word) =>
        [
          word,
          /(?:[Ss]angat|[Aa]mat)\s[a-z]+(?<wrong>\ssekali)(?=[.,;)]|\s(?:bagi|untuk|di|pada|dan|dalam\s(?!se)|karena|oleh|dengan)\s)/y,
          drop,
          pleonasm,
        ] as const,
    ),
    [
      "hanya",
      new RegExp(
        `[Hh]anya\\s(?!bisa|boleh)${words(3).replace("{1,3}", "{1,2}")}[a-z]+(?<!apa|siapa|mana|kapan|begitu|biasa|sama|bisa|boleh|tentu)(?<wrong>\\ssaja)(?=[.,;)]|\\s(?:selama|pada|di|untuk|dan|oleh|dari)\\s)`,
        "y",
      ),
      drop,
      "'Hanya' dan 'saja' berarti sama; satu cukup.",
    ],
    ...["meskipun", "meski", "walaupun", "walau", "kendati", "kendatipun"].map(
      (word) => [word, concession, drop, "Anak kalimat sudah berkonjungsi; induk kalimat tidak lagi."] as const,
    ),
    ...["dari", "dalam", "pada", "berdasarkan", "menurut"].map(
      (word) =>
        [
          word,
          noSubject,
          (wrong: string) => capitalise(wrong.replace(/^[A-Z][a-z]+\s/, "").slice(0, 1)) + wrong.replace(/^[A-Z][a-z]+\s/, "").slice(1),
          "Subjek tidak didahului kata depan.",
        ] as const,
    ),
    [
      "menurut",
      according,
      (wrong: string) => wrong.replace(/^Menurut\s/, "").replace(/^[a-z]/, (letter) => letter.toUpperCase()),
      "Subjek tidak didahului 'menurut'; tanda koma pun tidak perlu.",
    ],
    ["antara", between, () => "dan", "Pasangannya 'antara … dan …'."],
    ["baik", bothAnd, () => "maupun", "Pasangannya 'baik … maupun …'."],
    ["baik", bothPlaces, () => "maupun", "Pasangannya 'baik … maupun …'."],
    ["baik", bothOpposites, () => "maupun", "Pasangannya 'baik … maupun …'."],
    ["tidak", notOnly, () => "tetapi", "Pasangannya 'tidak hanya … tetapi juga …'."],
    [
      "atas",
      thankedFor,
      (wrong: string) => wrong.replace(/nya$/, " Saudara"),
      "'-nya' berarti orang ketiga; yang disapa adalah penerima surat.",
    ],
    ...["pasal", "ayat", "angka"].map(
      (word) =>
        [
          word,
          /(?:[Pp]asal\s\d+[A-Z]?|[Aa]yat\s\(\d+[a-z]?\)|[Aa]ngka\s\d+)\s(?<wrong>(?:Ayat(?=\s\(?\d)|Huruf(?=\s[a-z](?![a-z]))|Angka(?=\s\d)))(?<!\b(?:PASAL|AYAT)\s.*)/y,
          (wrong: string) => wrong.toLowerCase(),
          "Dalam pengacuan 'ayat', 'huruf', dan 'angka' berhuruf kecil.",
        ] as const,
    ),
    ...["semua", "seluruh"].map(
      (word) => [word, /(?:[Ss]emua|[Ss]eluruh)\s(?<wrong>para\s)(?=[a-z])/y, drop, "Kata itu sudah berarti jamak; satu cukup."] as const,
    ),
    ...["semua", "seluruh", "para", "banyak", "sejumlah", "beberapa", "berbagai"].map(
      (word) =>
        [
          word,
          /[A-Za-z]+\s(?<wrong>(?<noun>bapak|ibu|korban|saksi|pelaku|kasus|negara|pekerja|desa|peserta|petugas|data|laporan|pihak|daerah|lembaga)-\k<noun>)(?![a-z-])/y,
          (wrong: string) => wrong.slice(0, wrong.indexOf("-")),
          "Kata itu sudah berarti jamak; satu cukup.",
        ] as const,
    ),
    ...["wni", "pmi", "tki", "abk", "tkw", "cpmi", "wna"].map(
      (word) =>
        [
          word,
          /(?<wrong>(?<acronym>[A-Z]{3,5})-\k<acronym>)(?![A-Za-z-])/y,
          (wrong: string) => `para ${wrong.slice(0, wrong.indexOf("-"))}`,
          "Singkatan tidak diulang; yang jamak memakai 'para'.",
        ] as const,
    ),
    ["tergantung", /[Tt]ergantung\s(?<wrong>dari)\s/y, () => "pada", "Kata depannya 'pada'."],
    ["bergantung", /[Bb]ergantung\s(?<wrong>dari)\s/y, () => "pada", "Kata depannya 'pada'."],
    ...["mempelajari", "menguraikan"].map(
      (word) => [word, /[A-Za-z]+(?<wrong>\s(?:tentang|mengenai))(?=\s)/y, drop, "Kata kerja ini berobjek langsung."] as const,
    ),
    ...["sehubungan", "berkaitan", "berkenaan"].map(
      (word) =>
        [
          word,
          /(?<wrong>[A-Za-z]+)\s(?:adanya|hal (?:itu|ini|tersebut))(?![a-z])/y,
          (wrong: string) => `${wrong} dengan`,
          "Pasangannya 'dengan'.",
        ] as const,
    ),
    [
      "di",
      new RegExp(
        `(?<wrong>[Dd]i)\\s(?:(?:akhir|awal|pertengahan)\\s)?(?:tahun|bulan|tanggal|abad|hari)\\s(?:\\d|ke-\\d|(?:${months}|[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]umat|[Ss]abtu|[Mm]inggu)(?![a-z]))`,
        "y",
      ),
      (wrong: string) => (wrong === "Di" ? "Pada" : "pada"),
      "Untuk waktu dipakai 'pada'.",
    ],
    [
      "antara",
      /(?<wrong>antara lain\s)[^.;:()]{5,160}?,\s(?:dan\s(?:lain-lain|sebagainya|lain\ssebagainya)|dll\.|dsb\.)/y,
      drop,
      "'Antara lain' sudah berarti bahwa tidak semuanya disebut.",
    ],
    [
      "atas",
      /[Aa]tas\s(?<wrong>(?:perkenan|dukungan|waktu)nya)(?=,?\s(?:dan\s[a-z\s]{3,30}nya,?\s)?(?:kami|saya|diucapkan|disampaikan|dihaturkan)(?![a-z]))/y,
      (wrong: string) => wrong.replace(/nya$/, " Saudara"),
      "'-nya' berarti orang ketiga; yang disapa adalah penerima surat.",
    ],
    ...["salah", "setiap", "tiap", "seorang", "suatu", "sebuah"].map(
      (word) =>
        [
          word,
          new RegExp(
            `(?:[Ss]alah satu|[Ss]etiap|[Tt]iap|[Ss]eorang|[Ss]uatu|[Ss]ebuah)\\s(?<wrong>(?<noun>${nouns})-\\k<noun>)(?![a-z-])`,
            "y",
          ),
          (wrong: string) => wrong.slice(0, wrong.indexOf("-")),
          "Yang dimaksud hanya satu; kata bendanya tidak diulang.",
        ] as const,
    ),
    [
      "paling",
      new RegExp(`(?<wrong>[Pp]aling\\ster(?:${comparatives}))(?![a-z])`, "y"),
      (wrong: string) => wrong.replace(/^(P?)p?aling\s(t)/, (_, big) => (big ? "T" : "t")),
      pleonasm,
    ],
    [
      "saling",
      /[Ss]aling\s(?<wrong>(?<root>[a-z]{3,})-(?:me(?:m|n|ng|ny)?[a-z]+))(?![a-z])/y,
      (wrong: string) => wrong.slice(wrong.indexOf("-") + 1),
      "'Saling' sudah berarti berbalasan.",
    ],
    ["selama", /[Ss]elama\s(?:[a-z\d]+\s){1,3}(?:tahun|bulan|minggu|hari|jam)(?<wrong>\slamanya)(?![a-z])/y, drop, pleonasm],
    ...["mengatakan", "menyatakan", "menegaskan", "mengungkapkan", "menjelaskan", "melaporkan"].map(
      (word) =>
        [
          word,
          /[a-z]+\s(?<wrong>jika|kalau)(?=\s(?!(?:akan|ingin|mau|hendak|nanti|perlu|tidak|belum)\s)[^,.;:?]{5,160}\.)/y,
          () => "bahwa",
          "Isi ucapan dimulai dengan 'bahwa'.",
        ] as const,
    ),
    ...["dll", "dsb", "dst", "dkk", "ybs", "yth"].map(
      (short) =>
        [
          short,
          new RegExp(`(?<wrong>[${short[0]}${short[0]?.toUpperCase()}]${short.slice(1)})(?<![./@]${short})(?![A-Za-z.)])(?=[\\s,;])`, "y"),
          (wrong: string) => `${wrong}.`,
          "Singkatan ini memakai titik.",
        ] as const,
    ),
    ...["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"].map(
      (month) =>
        [
          month,
          new RegExp(`(?<wrong>${month})(?<=(?<![\\d./])\\d{1,2}\\s${month})(?=\\s(?:19|20)\\d\\d)`, "y"),
          capitalise,
          "Nama bulan berhuruf kapital.",
        ] as const,
    ),
    ...["senin", "selasa", "rabu", "kamis", "jumat", "sabtu"].map(
      (day) =>
        [
          day,
          new RegExp(`(?<wrong>${day})(?=,?\\s\\(?\\d{1,2}(?:\\s(?:${months})|[/-]\\d))`, "y"),
          capitalise,
          "Nama hari berhuruf kapital.",
        ] as const,
    ),
    ...(
      [
        ["nusa", "nusa tenggara(?: timur| barat)?"],
        ["jawa", "jawa (?:barat|tengah|timur)"],
        ["kalimantan", "kalimantan (?:barat|tengah|timur|selatan|utara)"],
        ["sumatera", "sumatera (?:barat|selatan|utara)"],
        ["sulawesi", "sulawesi (?:barat|tengah|selatan|utara|tenggara)"],
        ["kepulauan", "kepulauan riau"],
        ["arab", "arab saudi"],
        ["hong", "hong kong"],
        ...["indonesia", "malaysia", "myanmar", "filipina", "jakarta", "surabaya", "kupang", "nunukan"].map(
          (name) => [name, name] as const,
        ),
      ] as const
    ).map(
      ([word, name]) =>
        [
          word,
          new RegExp(`(?<wrong>${name})(?<![A-Za-z@#./_-]${name})(?![A-Za-z@/_-]|[./]\\S)`, "y"),
          capitalise,
          "Nama tempat berhuruf kapital.",
        ] as const,
    ),
  ] as const
).reduce((map, [word, pattern, right, why]) => {
  const hash = hashWord(word);
  map.set(hash, [...(map.get(hash) ?? []), { pattern, right, why }]);
  return map;
}, new Map<number, Turn[]>());
