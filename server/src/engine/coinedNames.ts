import type { Lang } from "./concept.js";
import { HashFilter } from "./hashFilter.js";
import type { Lexicon } from "./lexicon.js";
import { type Mention, zone } from "./matcher.js";
import { type Naming, pointsBack } from "./namings.js";
import { singularOf } from "./singular.js";
import { hashWord, shape, type Tokens } from "./tokens.js";

/**
 * Words of which writers take one for another when they name a thing of their own: a "Referral Desk" that is a "Referral Counter" on the next page. They are no synonyms everywhere, only in the
 * place of one another beside the same words.
 */
const classes: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    "desk counter window booth kiosk",
    "support assistance aid relief help",
    "fund pool facility",
    "list register registry roster index",
    "watch alert warning",
    "companion escort attendant chaperone",
    "court hearing trial",
    "victim survivor",
    "centre center hub house home",
    "unit cell team section squad",
    "committee panel board",
    "form sheet questionnaire template",
    "guide manual handbook toolkit guidebook",
    "plan programme program scheme roadmap",
    "hotline helpline",
    "meeting conference session gathering",
    "phase stage period",
    "fee charge levy",
    "review audit assessment evaluation",
    "report bulletin digest",
    "portal platform website",
    "card pass badge",
    "agreement arrangement accord",
    "secretariat bureau",
    "reception welcome arrival intake",
    "screening vetting",
    "return repatriation",
    "complaint grievance",
    "manager coordinator supervisor",
    "training course workshop",
    "worker labourer laborer",
    "allowance stipend grant",
    "protocol procedure",
    "response reaction",
    "rapid quick swift fast",
    "mentor buddy",
    "interview questioning",
    "exit departure",
    "emergency crisis",
    "checklist inventory",
    "network coalition",
    "kit pack package",
    "monitoring oversight tracking",
    "dashboard scoreboard",
    "note memo",
    "strategy blueprint",
    "working drafting",
    "day daily",
    "officer official",
    "partner ally",
    "village hamlet",
    "community neighbourhood neighborhood",
    "forum dialogue roundtable",
    "protection safety",
    "prevention prophylaxis",
    "outreach extension",
    "legal juridical",
    "counselling counseling",
    "clinic practice",
    "transit transfer",
    "shelter refuge",
    "family household",
    "child minor",
    "standard norm",
    "rule regulation",
    "group circle",
    "council assembly",
    "action activity",
    "database databank",
    "record file",
    "study survey",
    "map atlas",
    "ledger logbook",
    "waiting holding",
    "boarding embarkation",
    "crew seafarer",
    "inspection check",
    "permit licence license",
    "debt loan",
    "cash money",
    "identity identification",
  ],
  id: [
    "formulir lembar borang blangko",
    "penapisan penyaringan saringan skrining",
    "manajer pengelola pengurus",
    "rumah wisma griya",
    "aman lindung perlindungan singgah",
    "tim satuan regu kelompok",
    "respons gerak tanggap reaksi",
    "meja loket konter gerai",
    "bantuan dukungan santunan",
    "penyintas korban",
    "daftar register",
    "pantau pantauan waspada pengawasan pemantauan",
    "pendamping pengawal",
    "sidang pengadilan persidangan",
    "pusat sentra balai",
    "pengaduan keluhan aduan",
    "panduan pedoman petunjuk",
    "rapat pertemuan",
    "tahap fase periode",
    "biaya ongkos tarif",
    "pelatihan kursus",
    "laporan berita",
    "kartu tanda",
    "dana kas",
    "forum wadah",
    "panitia komite",
    "rencana program",
    "petugas staf",
    "buku catatan",
    "peta bagan",
    "saluran kanal",
    "nomor angka",
    "warga penduduk",
    "keluarga rumahtangga",
    "sukarelawan relawan",
    "penyuluhan sosialisasi",
    "kunjungan lawatan",
    "pemeriksaan pengecekan",
    "pemulihan rehabilitasi",
    "pemulangan repatriasi",
    "penjemputan pengambilan",
    "penampungan penginapan",
    "keberangkatan pemberangkatan",
    "kedatangan kepulangan",
    "kampanye gerakan",
    "papan dasbor",
    "gudang depo",
    "desa kampung",
  ],
};

/** Words that take part in such names and have no other in their place. */
const partners: Readonly<Record<Lang, string>> = {
  en: "referral case safe reintegration recovery contact focal migrant joint",
  id: "kasus rujukan cepat awal darurat layanan terpadu bersama migran anak aksi",
};

interface Word {
  /** The first word of its class. */
  readonly stands: string;
  readonly hasOthers: boolean;
}

interface Words {
  readonly byHash: Readonly<Record<Lang, ReadonlyMap<number, Word>>>;
  readonly filter: HashFilter;
}

const langs: readonly Lang[] = ["en", "id"];
let words: Words | undefined;

function allWords(): Words {
  if (words) return words;
  const byHash = { en: wordsOf("en"), id: wordsOf("id") };
  words = { byHash, filter: new HashFilter(langs.flatMap((lang) => [...byHash[lang].keys()])) };
  return words;
}

function wordsOf(lang: Lang): Map<number, Word> {
  const found = new Map<number, Word>();
  for (const group of classes[lang]) {
    const all = group.split(" ");
    for (const word of all) found.set(hashWord(word), { stands: all[0] ?? word, hasOthers: true });
  }
  for (const stands of partners[lang].split(" ")) found.set(hashWord(stands), { stands, hasOthers: false });
  return found;
}

const longestName = 4;
const none: readonly Naming[] = [];

/**
 * Names that the memo itself has coined, by what stands for their words: two or more words in capitals of which one has others that writers put in its place ("Survivor Support Fund"), or
 * two or more such words in small letters ("manajer kasus"). Names of the base are none of its own. Linear in the words.
 */
export function findCoinedNames(
  text: string,
  tokens: Tokens,
  zones: Uint8Array,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Naming[] {
  const { filter } = allWords();
  let found: Naming[] | undefined;
  let from = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (
      !filter.mayHave(tokens.hashes[at] as number) &&
      !filter.mayHave(tokens.hashes1[at] as number) &&
      !filter.mayHave(tokens.hashes2[at] as number)
    )
      continue;
    if (at < from || !isWord(tokens, text, at) || (zones[at] as number) & (zone.masked | zone.quoted | zone.emphasis)) continue;
    const isCapital = isCapitalised(tokens, at);
    const belongs = (token: number) =>
      isCapital ? isCapitalised(tokens, token) : !isCapitalised(tokens, token) && isWord(tokens, text, token);
    let first = at;
    while (first > from && isTight(tokens, text, first) && belongs(first - 1)) first--;
    let last = at + 1;
    while (last < tokens.count && isTight(tokens, text, last) && belongs(last)) last++;
    from = last;
    // What begins a sentence has its capital for that: "Each Referral Desk".
    if (isCapital && last - first > 1 && leading.test(text.slice(tokens.starts[first], tokens.ends[first]))) first++;
    // In small letters the first word of a sentence belongs as well: "Lembar saringan".
    if (
      !isCapital &&
      first > 0 &&
      tokens.gaps[first] === 0 &&
      isCapitalised(tokens, first - 1) &&
      isWord(tokens, text, first - 1) &&
      startsSentence(tokens, first - 1)
    )
      first--;
    const count = last - first;
    if (count < 2 || count > longestName || mentions.some((mention) => isName(mention, first, last, lexicon))) continue;
    const name = naming(text, tokens, first, last, isCapital);
    if (!name) continue;
    found ??= [];
    found.push(name);
  }
  return found ?? none;
}

/** A body, programme or document of the base stands there. */
function isName(mention: Mention, first: number, last: number, { base }: Lexicon): boolean {
  return (
    mention.first < last &&
    mention.last > first &&
    mention.last - mention.first > 1 &&
    mention.forms.some(({ conceptIndex }) => base.kindOf(conceptIndex) !== "concept")
  );
}

const leading =
  /^(?:The|Each|Every|This|That|These|Our|Its|Their|A|An|All|Any|No|In|At|On|For|When|If|Setiap|Para|Semua|Seluruh|Di|Pada|Dalam|Untuk|Tiap)$/;

function naming(text: string, tokens: Tokens, first: number, last: number, isCapital: boolean): Naming | undefined {
  const [start, end] = [tokens.starts[first] as number, endOfWord(tokens, text, last - 1)];
  const [en, id] = langs.map((lang) => Array.from({ length: last - first }, (_, at) => wordAt(tokens, text, first + at, lang)));
  const count = (list: typeof en) => list?.filter((word) => word !== undefined).length ?? 0;
  const lang: Lang = count(id) > count(en) ? "id" : "en";
  const own = (lang === "id" ? id : en) ?? [];
  if (!own.some((word) => word?.hasOthers) || (!isCapital && count(own) < own.length)) return undefined;
  const key = own.map((word, at) => word?.stands ?? text.slice(tokens.starts[first + at], tokens.ends[first + at]).toLowerCase());
  // The plural is no other name.
  const parts = text.slice(start, end).toLowerCase().split(/\s+/);
  const name = (lang === "en" ? parts.map(singularOf) : parts).join(" ");
  return { start, end, thing: `${isCapital ? "" : "-"}${key.join(" ")}`, name, pointsBack: pointsBack(text, start, end, lang) };
}

/** The word with its class, also in the plural or with an apostrophe. */
function wordAt(tokens: Tokens, text: string, at: number, lang: Lang): Word | undefined {
  const byHash = allWords().byHash[lang];
  const word = byHash.get(tokens.hashes[at] as number);
  if (word) return word;
  const end = tokens.ends[at] as number;
  if (lang === "id" || text.charCodeAt(end - 1) !== 0x73) return undefined;
  return byHash.get((isOwner(text, end) ? tokens.hashes2[at] : tokens.hashes1[at]) as number);
}

function isWord(tokens: Tokens, text: string, at: number): boolean {
  return langs.some((lang) => wordAt(tokens, text, at, lang) !== undefined);
}

/** The word ends in an apostrophe and s. */
function isOwner(text: string, end: number): boolean {
  return /['\u2019]s$/.test(text.slice(end - 2, end));
}

/** Without the apostrophe and s of an owner. */
function endOfWord(tokens: Tokens, text: string, at: number): number {
  const end = tokens.ends[at] as number;
  return isOwner(text, end) ? end - 2 : end;
}

function isCapitalised(tokens: Tokens, at: number): boolean {
  const bits = tokens.shapes[at] as number;
  return (bits & shape.capital) !== 0 && (bits & shape.lower) !== 0;
}

/** Only a space stands before the word: "rapat-rapat" is one. */
function isTight(tokens: Tokens, text: string, at: number): boolean {
  return tokens.gaps[at] === 0 && /^\s+$/.test(text.slice(tokens.ends[at - 1], tokens.starts[at]));
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.gaps[at] !== 0;
}
