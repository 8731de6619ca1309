import type { Lang } from "../engine/concept.js";

/**
 * The words of a text that say what it is about, each cut down to what its forms share: Indonesian words without affixes and the first letter that prefixes
 * change ("memidana", "pidana"), English ones without endings ("trafficking", "traffickers"). Function words, words of every law and figures are left out.
 */
export function descriptionWords(text: string, lang: Lang): string[] {
  return cutWords(text, lang, empty);
}

/** The words of a text or gist likewise, with those that every law has, since they tell its articles apart. */
export function gistWords(text: string, lang: Lang): string[] {
  return cutWords(text, lang, functionWords);
}

function cutWords(text: string, lang: Lang, without: ReadonlySet<string>): string[] {
  const found = withoutMarks(text.toLowerCase()).match(/[a-z]+/g) ?? [];
  const cut: string[] = [];
  for (const word of found) if (word.length > 2 && !without.has(word)) cut.push(stemOf(word, lang));
  return cut;
}

function withoutMarks(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** What is left of a word, remembered: the gists of the instruments that a memo cites say the same words again and again, and cutting one takes seven patterns. */
function stemOf(word: string, lang: Lang): string {
  const known = stems[lang];
  let stem = known.get(word);
  if (stem === undefined) {
    if (known.size >= mostStems) known.clear();
    stem = lang === "id" ? root(word) : head(word);
    known.set(word, stem);
  }
  return stem;
}

const stems: Readonly<Record<Lang, Map<string, string>>> = { en: new Map(), id: new Map() };
const mostStems = 20_000;

/** The word alone tells no instrument of this field from another. */
export function isCommon(word: string, lang: Lang): boolean {
  common[lang] ??= new Set(commonWords[lang].split(" ").map(lang === "id" ? root : head));
  return common[lang].has(word);
}

const headLength = 7;

function head(word: string): string {
  return word
    .replace(/(?<=[a-z]{4})(?:ations?|itions?|ions?|ances?|ences?|ments?|ings?|ers?|ed|es|e)$/, "")
    .replace(/(?<=[a-z]{2}[a-rt-z])s$/, "")
    .slice(0, headLength);
}

function root(word: string): string {
  let cut = word.replace(/(?<=[a-z]{4})nya$/, "");
  cut = cut.replace(/(?<=[a-z]{4})(?:kan|an)$/, "").replace(/(?<=[a-z]{4})i$/, "");
  for (let times = 0; times < 2; times++)
    cut = cut.replace(/^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke)(?=[a-z]{4})/, "");
  return cut.replace(/^[ptks](?=[aeiou])/, "");
}

const functionWords: ReadonlySet<string> = new Set(
  (
    "the and for with from under into that this which its their his her was were are has have had been being will shall may must can not also as by on in of to at an a or is it be who whom whose all any each " +
    "dan atau yang dengan untuk dari pada dalam oleh bagi atas ini itu tersebut juga telah sudah akan tidak belum adalah merupakan ialah sebagai serta maupun antara lain lainnya para setiap terhadap secara agar guna tentang mengenai melalui lewat kepada ada hal sejak hingga sampai saat sebelum setelah karena maka jika bila dapat harus " +
    "article articles pasal ayat huruf nomor tahun mengatur diatur memuat dimuat menetapkan ditetapkan memberi memberikan menjadi terdapat tercantum tertuang menurut berdasarkan ketentuan governs governed regulates sets out deals covers provides requires obliges"
  ).split(" "),
);

const empty: ReadonlySet<string> = new Set([
  ...functionWords,
  ...(
    "law laws act acts regulation regulations decree decrees article articles number convention conventions protocol protocols ilo indonesia indonesian republic government presidential supreme court circular instruction " +
    "guarantees guaranteed ensures ensured prohibits prohibit prohibited bans banned abolishes abolished rests rest based founded concerns concerning deals governs govern governed regulates regulate regulated sets set out up makes make made gives give given provides provide provided requires require required establishes established establish standard standards rules rule covers cover covered applies apply applied contains contain contained lays down through " +
    "ratified adopted adoption enacted issued signed year years since until new national known called later " +
    "lembaran tambahan berita undang uu peraturan pemerintah presiden keputusan instruksi mahkamah agung perpres keppres inpres perma perppu pasal ayat huruf nomor tahun konvensi protokol republik negara nasional " +
    "menjamin dijamin diberikan melarang dilarang mengatur diatur memuat dimuat menetapkan ditetapkan memberi memberikan diberi mewajibkan wajib menjadi menempatkan berlaku berdasarkan menurut dasar ketentuan membentuk dibentuk terdapat tercantum tertuang dituangkan melaksanakan dilaksanakan menyebut memasukkan menegaskan meratifikasi diratifikasi disahkan mengesahkan pengesahan diadopsi diundangkan terbit diterbitkan dibentuk diubah dua tiga beberapa kali terakhir amended amend amends twice last once several times created baru hukum perubahan kedua ketiga"
  ).split(" "),
]);

const commonWords: Readonly<Record<Lang, string>> = {
  en: "victims rights protection persons people states crimes criminal acts workers labour children women services abuse human offences penalties punish prevention handling treatment",
  id: "korban hak lindung orang tindak pidana kerja pekerja anak perempuan wanita layan cegah tangan laksana manusia hukum ancam penjara denda pelaku",
};
/** Made when first asked for: most memos cite no article. */
const common: Partial<Record<Lang, ReadonlySet<string>>> = {};
