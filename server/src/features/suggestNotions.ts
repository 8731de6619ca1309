/**
 * The core notions of the field with how both languages say them. Passages and gists use different words for one notion ("should not be punished for what they
 * were forced to do", "non-punishment", "tidak dipidana"), so that words alone do not bring them together.
 */
const notions: readonly (readonly [string, RegExp])[] = [
  [
    "non-punishment",
    /non-?(?:punishment|criminali[sz]ation|penghukuman|pemidanaan)|\b(?:not|never|no|without|nor|cannot|n't|rather than)\b[^.;]{0,60}\b(?:punish|prosecut|penali|detain|detention|liab|charged|convict|criminali|arrest|measures against)[^.;]{0,120}\b(?:forced|force|compelled|coerced|made to|victims?|linked acts)\b|\b(?:forced|compelled|coerced|victims?|suspects)\b[^.;]{0,100}\b(?:not|never|nor|cannot|n't|no|without)\b[^.;]{0,40}\b(?:punish|prosecut|penali|detain|liab|charged|convict|criminali)|\b(?:treated|jailed|questioned|arrested|prosecuted|punished|charged|deported)\b[^.;]{0,40}\bas (?:suspects|criminals|offenders)\b|\b(?:tidak|tanpa|jangan|bukan|tak)\b[^.;]{0,40}(?:dipidana|dihukum|dituntut|dipenjara|menghukum|pemidanaan|penghukuman|kriminalisasi|dikriminalisasi|ditahan)[^.;]{0,120}\b(?:dipaksa|terpaksa|korban|paksaan)\b|\b(?:dipaksa|terpaksa|korban)\b[^.;]{0,100}\b(?:tidak|tanpa|jangan|tak)\b[^.;]{0,40}(?:dipidana|dihukum|dituntut|dipenjara|kriminalisasi|dikriminalisasi|ditahan)/,
  ],
  [
    "identification",
    /\b(?:identif(?:y|ied|ying|ication)\b[^.;]{0,60}\b(?:victims?|trafficked|guidelines)|(?:victims?|trafficked)[^.;]{0,40}\bidentif(?:y|ied|ying|ication)|screen(?:ed|ing)?\b[^.;]{0,40}\bvictims?|national referral mechanism|referral (?:mechanism|of victims)|identifikasi (?:\S+ )?korban|korban[^.;]{0,40}\b(?:teridentifikasi|diidentifikasi)|mekanisme rujukan|penapisan|skrining korban)/,
  ],
  [
    "consent",
    /\bconsent\w*\b[^.;]{0,80}\b(?:irrelevant|immaterial|no defence|no difference|not matter|not count|regardless|counts? for nothing)|\b(?:irrelevant|regardless|without|no|whether or not)\b[^.;]{0,40}\bconsent|\b(?:agreed|consented)\b[^.;]{0,60}\b(?:irrelevant|immaterial|does not matter|no excuse)|persetujuan (?:\S+ ){0,3}korban|dengan atau tanpa persetujuan/,
  ],
  [
    "vulnerability",
    /abus\w+ of (?:a |their |the )?(?:position of )?vulnerab|vulnerable position|(?:penyalahgunaan|memanfaatkan|menyalahgunakan) (?:posisi )?(?:rentan|kerentanan)|posisi rentan/,
  ],
  [
    "reflection-period",
    /\b(?:recovery and reflection|reflection period|recovery period|reflection and recovery|time to recover|temporary or permanent stay|residence permit|(?:stay|remain) in the territory)|masa (?:pemulihan|refleksi)|izin tinggal (?:sementara )?(?:bagi )?korban/,
  ],
  ["compensation", /\b(?:compensat\w+|restitut\w+|restitusi|kompensasi|ganti (?:ke)?rugi(?:an)?|damages)\b/],
  [
    "repatriation",
    /\b(?:repatriat\w+|safe return|return(?:ed|ing|s)? (?:them )?(?:home|safely)|return of (?:\S+ )?(?:victims?|migrant)|(?:sent|brought|taken|bring|bringing|coming) (?:them )?(?:back )?home|memulangkan|dipulangkan|pemulangan|repatriasi)\b/,
  ],
  [
    "privacy",
    /\b(?:privacy|anonymity|confidential\w*|(?:disclos|reveal|publish|publici)\w*[^.;]{0,40}\b(?:identity|identities|names?|photo\w*|faces?)|(?:identity|identities|names?|faces?)\b[^.;]{0,40}\b(?:disclos|reveal|publish|shown|withheld|hidden|protect)\w*|kerahasiaan|(?:rahasia|merahasiakan|dirahasiakan|membuka|mengungkap\w*|menyebarkan)[^.;]{0,30}identitas|identitas[^.;]{0,30}(?:rahasia|dirahasiakan|disamarkan|dilindungi))/,
  ],
  [
    "child-victims",
    /\b(?:child (?:victims?|trafficking)|traffick\w+ (?:of|in) children|(?:victims?|trafficked)[^.;]{0,30}\bchild(?:ren)?\b[^.;]{0,60}\b(?:means|under eighteen|under 18|best interests)|means element not required|korban anak|anak[^.;]{0,20}korban|perdagangan anak|penjualan anak|sale of children|di bawah (?:18|delapan belas))/,
  ],
  [
    "demand",
    /\b(?:demand (?:that|for|side)|discourag\w+ (?:the )?demand|reduc\w+ (?:the )?demand|permintaan (?:yang|terhadap|akan|atas))\b/,
  ],
  [
    "training",
    /\b(?:training (?:of|for)|train(?:ed)? (?:\S+ ){0,4}(?:officials|police|officers|judges|prosecutors|inspectors)|(?:officials|police|officers|judges|prosecutors|inspectors|guards)\b[^.;]{0,50}\b(?:trained|training)|pelatihan (?:bagi|untuk|aparat|petugas|penyidik|hakim)|melatih (?:aparat|petugas|penyidik|polisi))\b/,
  ],
  [
    "border-measures",
    /\b(?:border (?:controls?|measures|checks|guards?|management|security)|(?:travel|identity) documents? (?:security|control|checks?)|document security|document fraud|forged (?:passports?|documents)|carriers?\b|pengawasan perbatasan|pemeriksaan (?:di )?(?:perbatasan|imigrasi)|pengelolaan perbatasan|keamanan dokumen|pemalsuan (?:paspor|dokumen))/,
  ],
  [
    "information-exchange",
    /\b(?:(?:exchang\w+|shar\w+) (?:of )?(?:\S+ ){0,2}(?:information|data|intelligence)|(?:information|data|intelligence)[ -](?:exchange|sharing)|(?:pertukaran|bertukar|berbagi) (?:informasi|data|intelijen))\b/,
  ],
  [
    "mutual-legal-assistance",
    /\b(?:mutual (?:legal )?assistance|(?:taking|gather\w*|obtain\w*|collect\w*) (?:of )?evidence (?:\S+ ){0,3}(?:abroad|another|from other)|evidence (?:held|located|kept) abroad|letters? rogatory|bantuan (?:hukum )?timbal balik)\b/,
  ],
  ["extradition", /\b(?:extradit\w+|surrender of (?:fugitives|suspects|offenders)|ekstradisi|mengekstradisi\w*|diekstradisi\w*)\b/],
  [
    "recruitment-fees",
    /\b(?:(?:recruitment|placement|agency) (?:fees?|costs?|charges?)|overcharg\w+|(?:fees?|costs?) (?:\S+ ){0,4}(?:to|by|from) (?:the )?(?:workers?|fishers|recruits|seafarers)|no fees?\b|employer pays|biaya (?:penempatan|rekrutmen|perekrutan)|bebas biaya|pembebanan biaya)\b/,
  ],
  [
    "debt-bondage",
    /\b(?:debt[ -]bondage|bonded labou?r|(?:work|working|worked) off (?:a |the |their )?debts?|in debt to|jerat(?:an)? (?:utang|hutang)|penjeratan utang|ijon)\b/,
  ],
  [
    "documents-kept",
    /\b(?:(?:retention|withhold\w*|confiscat\w*|retain\w*|seiz\w+|keep\w*|kept|hold\w*|held|taking away|took away|took) (?:of )?(?:\S+ ){0,3}(?:passports?|identity (?:documents|papers|cards)|travel documents|own documents)|passports? (?:\S+ ){0,3}(?:withheld|confiscated|retained|kept|taken|held|seized)|(?:penahanan|menahan|ditahan\w*|merampas|penyitaan|menyita) (?:\S+ ){0,2}(?:paspor|dokumen)|paspor\S* (?:\S+ ){0,3}(?:ditahan|disita|diambil|dirampas))\b/,
  ],
  [
    "domestic-workers",
    /\b(?:domestic (?:workers?|servants?|helpers?|servitude|work)|maids?|(?:pekerja|asisten|pembantu) rumah tangga|pengguna perseorangan)\b/,
  ],
  [
    "fishers",
    /\b(?:fishers?|fishermen|fishing (?:vessels?|boats?|crews?|industry|sector)|(?:awak )?kapal (?:perikanan|ikan)|nelayan|anak buah kapal|abk)\b/,
  ],
  [
    "online-scams",
    /\b(?:online (?:scam\w*|fraud|gambling)|scam (?:cent\w+|compounds?)|scamming|forced criminality|forced to (?:commit )?(?:fraud|scam|crimes?|defraud)|penipuan (?:daring|online|siber)|judi (?:daring|online))\b/,
  ],
  [
    "labour-inspection",
    /\b(?:labou?r inspect\w+|inspect\w+ (?:of )?(?:workplaces?|factories|farms)|inspectors?'? (?:powers|visits?)|pengawas\w* ketenagakerjaan|inspeksi (?:ketenagakerjaan|tempat kerja))\b/,
  ],
  [
    "supply-chains",
    /\b(?:supply chains?|due diligence|business(?:es)? and human rights|rantai pasok\w*|uji tuntas|bisnis dan (?:hak asasi manusia|ham))\b/,
  ],
  [
    "shelter",
    /\b(?:shelters?|safe houses?|(?:appropriate|safe|secure) (?:housing|accommodation)|housing, counselling|rumah (?:aman|perlindungan)|penampungan|trauma cent\w+|pusat trauma)\b/,
  ],
  [
    "health",
    /\b(?:medical (?:care|help|assistance|treatment|and)|psycholog\w+ (?:care|help|assistance|support|recovery)|psychosocial|health (?:care|services)|rehabilitasi (?:kesehatan|medis|psikologis|psikososial)|bantuan (?:medis|psikologis|psikososial)|layanan kesehatan)\b/,
  ],
  [
    "witness-protection",
    /\b(?:witness protection|protect\w* (?:of |to )?(?:\S+ ){0,2}witness\w*|witness(?:es)? (?:and victims? )?(?:are |is |be )?(?:protect|intimidat|threaten)\w*|(?:per|pe)lindungan (?:bagi )?saksi|melindungi saksi|saksi[^.;]{0,30}(?:dilindungi|perlindungan))\b/,
  ],
  [
    "confiscation",
    /\b(?:confiscation|forfeit\w*|(?:confiscat|seiz|freez|trac|recover)\w* (?:of )?(?:\S+ ){0,3}(?:assets?|proceeds|profits|funds|property)|(?:assets?|proceeds|profits) (?:\S+ ){0,3}(?:confiscated|seized|frozen|forfeited)|(?:perampasan|penyitaan|pembekuan|merampas|menyita) (?:\S+ )?(?:aset|harta|hasil)|pemulihan aset)\b/,
  ],
];

/** The core notions that a text speaks of. */
export function notionsIn(text: string): ReadonlySet<string> {
  const folded = text.toLowerCase().replaceAll("’", "'");
  const found = new Set<string>();
  for (const [notion, pattern] of notions) if (pattern.test(folded)) found.add(notion);
  return found;
}
