import type { Lang } from "../engine/concept.js";
import { areTurned } from "./areTurned.js";
import { wordDistance } from "./wordDistance.js";

/** Long words that memos of this field are full of: an unknown word a letter off is a slip of them. */
const words: Readonly<Record<Lang, string>> = {
  en: `accession accommodation accountability accompaniment accreditation adjudication citizenship commission commissioner committee compensation complainant confidentiality
    confiscation coordination criminalization defendant deportation detention deception discrimination enforcement
    exploitation exploitative exploited extradition government fraudulent harmonization humanitarian identification immigration
    implementation indictment interpreter intermediary investigation investigator jurisdiction legislation ministerial
    negotiation ordinance perpetrator placement prosecution prosecutor prostitution protection protocol ratification
    recommendation recruitment rehabilitation reintegration remittance remuneration repatriation representative restitution
    sanctuary servitude smuggling sovereignty stakeholder surveillance sustainable trafficked trafficker trafficking
    transnational undocumented violence vulnerability vulnerable`,
  id: `akuntabilitas diskriminasi eksploitasi ekstradisi identifikasi implementasi keimigrasian kejahatan kekerasan kementerian
    kepolisian kerentanan keterangan kewarganegaraan kompensasi koordinasi konvensi korporasi kriminalisasi nonprosedural
    pelindungan pemberantasan pemberdayaan pemberangkatan pembiayaan pemerintahan pemidanaan pemulangan penampungan
    pencegahan pendampingan penegakan penempatan pengadilan pengaduan pengawasan pengungsi penindakan penjeratan penuntutan
    penyalahgunaan penyelidikan penyelundupan penyidikan perbatasan perbudakan perdagangan perekrutan perempuan peraturan
    perjanjian perlindungan pernikahan perwakilan prostitusi ratifikasi rehabilitasi reintegrasi rekomendasi rekrutmen
    repatriasi restitusi terorganisasi transnasional viktimisasi`,
};

/** Words that names of bodies and instruments are made of: they have capitals there. */
const nameWords: Readonly<Record<Lang, string>> = {
  en: "Commission Commissioner Committee Convention Coordinating Coordination Declaration Department Directorate Empowerment Enforcement Government Immigration Integrated International Investigation Ministerial Ministry Organization Presidential Prosecution Prosecutor Protection Protocol Regulation Rehabilitation Secretariat Transnational Trafficking Violence",
  id: "Direktorat Kementerian Kejaksaan Kepolisian Konvensi Koordinator Pelindungan Pemberdayaan Pencegahan Penanganan Penempatan Perempuan Perdagangan Peraturan Perlindungan Presiden Republik Sekretariat",
};

/** Countries and regions of which such memos speak. */
const places =
  "Indonesia Malaysia Singapore Singapura Philippines Thailand Cambodia Bangladesh Australia Kalimantan Sulawesi Yogyakarta Sihanoukville Myanmar Vietnam Rohingya Jakarta Surabaya Bangkok Myawaddy Vientiane Semarang Palembang Pontianak Balikpapan Banjarmasin Naypyidaw Nunukan Entikong Indramayu Pekanbaru Tangerang Kinabalu Poipet Tachileik Malinau Banyuwangi Pekalongan Cirebon Sukabumi Cianjur Majalengka Tasikmalaya Purwokerto Banyumas Kebumen Lumajang Tulungagung Trenggalek Ponorogo Situbondo Mojokerto Lamongan Bojonegoro Atambua Bengkayang Singkawang Tanjungpinang Bengkalis Lhokseumawe Bengkulu Gorontalo Makassar Kendari Ternate Halmahera Merauke Jayapura Manokwari Sandakan Keningau Selangor Putrajaya Kelantan Terengganu Rakhine Mawlamyine Aranyaprathet Battambang Savannakhet Champasak Haiphong Mindanao Zamboanga Pampanga Kaohsiung Chittagong Kathmandu Islamabad Kamboja Yordania Mozambique Venezuela Guatemala Mauritania";

/** Places of their own, or other spellings in use, that are a letter off from one of those. */
const otherPlaces: ReadonlySet<string> = new Set(
  "tachilek makasar macassar palimbang srandakan polpet pipet poppet mocambique jagapura samarang ciganjur kenari lambongan pakalongan pekalangan pecalongan pegalongan tangkerang tangirang sondakan bongkok bungkok terate jayaputra palambang talangagung bingkulu lamajang tanjungsiang tanjungpisang".split(
    " ",
  ),
);

interface FieldWord {
  readonly text: string;
  readonly folded: string;
}

/** By initial. */
type Listed = ReadonlyMap<number, readonly FieldWord[]>;

const listedWords: Readonly<Record<Lang, Listed>> = { en: byInitial(words.en), id: byInitial(words.id) };
const listedPlaces = byInitial(places);
const listedNameWords: Readonly<Record<Lang, Listed>> = { en: byInitial(nameWords.en), id: byInitial(nameWords.id) };

/** The country or region that an unknown word nearly is: "Indonesa". The word in small letters; what only adds or drops an ending is a word of its own. */
export function nearPlace(word: string): string | undefined {
  if (otherPlaces.has(word)) return undefined;
  return find(listedPlaces, word, (name) => {
    const slips = name.length < longName ? 1 : 2;
    if (wordDistance(name, word, slips) > slips) return false;
    // "Jakarsa" is somebody's name: another letter near the end makes other names.
    return slips > 1 || name.length !== word.length || areTurned(name, word) || hasNearLetter(name, word);
  });
}

/** One letter stands for another that sounds or looks like it, not near the end: "Jagapura" is no slip of Jayapura, but a village. */
function hasNearLetter(name: string, word: string): boolean {
  if (name.slice(-fewestAfter) !== word.slice(-fewestAfter)) return false;
  const at = [...name].findIndex((letter, index) => letter !== word[index]);
  return nearLetters.some((letters) => letters.includes(name[at] ?? "") && letters.includes(word[at] ?? ""));
}

const nearLetters = ["aeiou", "mn", "dt", "bp", "szc", "ckqg", "fvwp", "iy", "lr", "gh"];

const fewestAfter = 3;

/** In so many letters of a name two slips still leave no other. */
const longName = 11;

/** The word of names that an unknown word in capitals, among others, nearly is: "Child Protection Comission". */
export function nearNameWord(word: string): string | undefined {
  return (
    find(listedNameWords.en, word, (right) => isSlipOf(right, word) || isOtherVowel(right, word)) ??
    find(listedNameWords.id, word, (right) => isSlipOf(right, word))
  );
}

/**
 * The word of the field that an unknown word of a sentence in the language nearly is: a letter is lost, doubled or has changed its place ("exploitaton"), or one vowel stands for another in an English
 * word ("violance"). Another letter would make another word ("pengaduan", "pengadaan").
 */
export function nearFieldWord(word: string, lang: Lang): string | undefined {
  return find(listedWords[lang], word, (right) => isSlipOf(right, word) || (lang === "en" && isOtherVowel(right, word)));
}

/** One vowel stands for another. */
function isOtherVowel(right: string, word: string): boolean {
  if (right.length !== word.length) return false;
  let at = 0;
  while (right[at] === word[at] && at < word.length) at++;
  return vowel.test(right[at] ?? "") && vowel.test(word[at] ?? "") && right.slice(at + 1) === word.slice(at + 1);
}

const vowel = /[aeiou]/;

/** A letter is lost, doubled or has changed its place. */
function isSlipOf(right: string, word: string): boolean {
  // "penempatkan" may as well be meant as the verb.
  if (wordDistance(right, word, 1) > 1 || (word.endsWith("kan") && !right.endsWith("kan"))) return false;
  return right.length !== word.length || areTurned(right, word);
}

function find(listed: Listed, word: string, isNear: (right: string) => boolean): string | undefined {
  return listed.get(word.charCodeAt(0))?.find(({ folded }) => !isEnding(folded, word) && !isEnding(word, folded) && isNear(folded))?.text;
}

/** "Malaysian", "Philippine", "exploitations". */
function isEnding(shorter: string, longer: string): boolean {
  return longer.length - shorter.length <= 2 && longer.startsWith(shorter);
}

function byInitial(texts: string): Listed {
  const found = new Map<number, FieldWord[]>();
  for (const text of texts.split(/\s+/)) {
    const folded = text.toLowerCase();
    const initial = folded.charCodeAt(0);
    found.set(initial, [...(found.get(initial) ?? []), { text, folded }]);
  }
  return found;
}
