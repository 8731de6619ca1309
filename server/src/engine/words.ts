/** What a vocabulary word tells besides its part in terms; bits, kept per word id. */
export const wordFlag = {
  english: 1,
  indonesian: 2,
  /** Ends with a full stop without ending a sentence (No., Art., Dr.). */
  abbreviation: 4,
  /** May begin the number of a law or treaty (UU, Perpres, Law, Convention, Nomor, No). */
  instrumentHead: 8,
  /** May begin a pinpoint (Pasal, Article, Art). */
  pinpointHead: 16,
  /** Says that what follows is a name or title (the word "bernama", "entitled", "tentang"). */
  month: 32,
} as const;

/** Function words of English: they say which language a sentence is in. Words that Indonesian shares are left out. */
export const englishWords =
  "the of and to is are was were be been being has have had that this these those with for from by on as at it its their they them he she his her we our you your which who whom whose what when where while if then than not but or so such also only other into over under between among within without against during after before since until through about because should would could may might must shall will can do does did more most many some any each every all both there here however therefore including whether been according upon toward towards an".split(
    " ",
  );

/** Function words of Indonesian; words that English shares are left out. */
export const indonesianWords =
  "yang dan di ke dari lewat beserta sebesar sebanyak berupa milik untuk dengan pada dalam adalah ini itu oleh sebagai tidak akan telah sudah bahwa atau juga karena kepada terhadap serta antara lain dapat harus perlu para bagi tersebut secara hingga sampai saat ketika masih lebih sejak agar maupun namun tetapi sehingga jika apabila bila maka guna atas bawah tentang menjadi merupakan ada bukan belum setiap semua seluruh beberapa banyak sangat hanya saja pula kami kita mereka ia dia nya bisa sesuai berdasarkan melalui tanpa selama setelah sebelum demi yaitu yakni seperti dapatkah adanya dilakukan".split(
    " ",
  );

/** Abbreviations after which a full stop does not end the sentence. */
export const abbreviationWords =
  "rp no nos nr art arts par para paras pp p mr mrs ms dr prof drs ir hj h st jl jln sdr sdri kol brig gen lt col rep sen inc ltd co dept dit ditjen vol ed eds cf e.g i.e eg ie vs approx fig tab ps psl hlm hal dkk dll dsb dst tgl th thn ttd an a.n u.p up u.b bdk lih lihat ay jo rev s.h sh m.h mh ph.d etc viz al ibid op cit jan feb mar apr jun jul aug agt sep sept oct okt nov dec des".split(
    " ",
  );

/** First words of an instrument's number, folded. */
export const instrumentHeads =
  "uu uuri undang government presidential ministerial minister ministry supreme instruction edaran uud perppu pp perpres keppres inpres permen kepmen permenaker permensos permenlu permendagri permenkumham permenkes permenpppa permenko permenkopmk perpu permenkominfo kepmenaker peraturan keputusan instruksi perma sema perka perkap perpol perban perbp2mi perda pergub perbup perwali law laws act regulation decree convention protocol resolution recommendation konvensi protokol resolusi rekomendasi cets ets treaty ilo unts ln tln stcw ruu bill ga unga unsc sc res bn directive framework regional provincial surat tap nomor no kuhp kuhap".split(
    " ",
  );

/** First words of a pinpoint, folded. */
export const pinpointHeads =
  "article articles art arts pasal ps psl section sections paragraph paragraphs para paras subparagraph subparagraphs ayat huruf angka butir rule rules principle principles guideline annex lampiran chapter bab".split(
    " ",
  );

/** Months in both languages, folded, with their number. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "january januari jan",
    "february februari pebruari feb",
    "march maret mar",
    "april apr",
    "may mei",
    "june juni jun",
    "july juli jul",
    "august agustus aug agt agu",
    "september sep sept",
    "october oktober oct okt",
    "november nopember nov",
    "december desember dec des",
  ].flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);

/** All of these words with what each list tells. */
export const flaggedWords: readonly (readonly [words: readonly string[], flag: number])[] = [
  [englishWords, wordFlag.english],
  [indonesianWords, wordFlag.indonesian],
  [abbreviationWords, wordFlag.abbreviation],
  [instrumentHeads, wordFlag.instrumentHead],
  [pinpointHeads, wordFlag.pinpointHead],
  [[...months.keys()], wordFlag.month],
];
