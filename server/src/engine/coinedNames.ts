import { widerClasses } from "./coinedSynonyms.js";
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
    "desk counter booth kiosk",
    "support assistance aid relief help",
    "fund pool facility",
    "list register registry roster index log ledger logbook inventory",
    "watch alert warning guard",
    "companion escort attendant chaperone",
    "court hearing trial",
    "victim survivor",
    "centre center hub house home",
    "unit cell team section squad group circle",
    "committee panel board",
    "form sheet questionnaire template slip",
    "reflection recovery",
    "guide manual handbook toolkit guidebook",
    "plan programme program scheme roadmap",
    "hotline helpline",
    "meeting conference session gathering",
    "phase stage period window",
    "fee charge levy",
    "review audit assessment evaluation",
    "report bulletin digest",
    "portal platform website",
    "card pass badge",
    "agreement arrangement accord",
    "secretariat bureau",
    "reception welcome arrival intake",
    "screening vetting",
    "return repatriation homecoming homebound",
    "complaint grievance claim",
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
    "checklist questionary",
    "network coalition",
    "kit pack package",
    "monitoring oversight tracking",
    "dashboard scoreboard",
    "note memo",
    "strategy blueprint",
    "working drafting task",
    "force party",
    "pathway route path track",
    "referral reference",
    "standing permanent",
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
    "action activity",
    "database databank",
    "record file",
    "study survey",
    "map atlas",
    "waiting holding",
    "liaison contact",
    "recruitment hiring recruiting enlistment",
    "pilot experiment",
    "orientation briefing induction",
    "survey poll",
    "corner nook",
    "post station point",
    "bridge bridging interim temporary provisional",
    "housing accommodation lodging",
    "travel journey trip",
    "psychosocial psychological",
    "skills vocational",
    "livelihood income",
    "ambassador envoy",
    "volunteer helper",
    "observer monitor watcher",
    "advocate champion defender",
    "guardian custodian",
    "admission enrolment enrollment",
    "port harbour harbor",
    "coast coastal shore seaside",
    "border frontier",
    "mobile travelling roving itinerant",
    "shared common",
    "integrated unified",
    "steering guiding",
    "annual yearly",
    "inquiry enquiry",
    "incident occurrence",
    "weekly weekend",
    "van bus minibus",
    "skipper captain",
    "interpreter translator",
    "academy school institute college",
    "night overnight",
    "boarding embarkation",
    "crew seafarer",
    "inspection check",
    "permit licence license",
    "debt loan",
    "cash money",
    "wage salary pay",
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
    "pos posko gardu",
    "perekrutan rekrutmen",
    "ruang bilik kamar pojok sudut",
    "duta utusan",
    "pesisir pantai",
    "mitra rekan",
    "pengarah penasihat pembina",
    "keliling bergerak",
    "ringkasan ikhtisar rangkuman",
    "arsip berkas dokumen",
    "jadwal agenda",
    "evaluasi penilaian",
    "peringatan teguran",
    "sekolah akademi",
    "perjalanan pelayaran",
    "uji percobaan rintisan",
    "pengenalan identifikasi",
    "bantuan dukungan santunan",
    "sertifikat surat",
    "status keterangan",
    "pendidik penyuluh",
    "sebaya seusia",
    "penghubung kontak",
    "talangan panjar",
    "pemulangan kepulangan repatriasi pulang",
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
    "dana kas uang",
    "forum wadah",
    "panitia komite",
    "rencana program",
    "petugas staf pejabat",
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
    "penjemputan pengambilan",
    "penampungan penginapan",
    "keberangkatan pemberangkatan",
    "kedatangan ketibaan",
    "kampanye gerakan",
    "papan dasbor",
    "gudang depo",
    "desa kampung",
  ],
};

/** Words that take part in such names and have no other in their place. */
const partners: Readonly<Record<Lang, string>> = {
  en: "case safe reintegration focal migrant joint",
  id: "kasus rujukan cepat awal darurat layanan terpadu bersama migran anak aksi",
};

interface Word {
  /** The first word of its class. */
  readonly stands: string;
  readonly hasOthers: boolean;
  /** Only in a name with capitals. */
  readonly inCapitals: boolean;
}

/** What a word is in each language. */
type Entry = Readonly<Partial<Record<Lang, Word>>>;

let entries: { readonly byHash: ReadonlyMap<number, Entry>; readonly filter: HashFilter } | undefined;

function allEntries(): NonNullable<typeof entries> {
  if (entries) return entries;
  const byHash = new Map<number, Partial<Record<Lang, Word>>>();
  const add = (lang: Lang, word: string, stands: string, hasOthers: boolean, inCapitals = false) => {
    const hash = hashWord(word);
    byHash.set(hash, { ...byHash.get(hash), [lang]: { stands, hasOthers, inCapitals } });
  };
  for (const lang of ["en", "id"] as const) {
    for (const group of classes[lang]) {
      const all = group.split(" ");
      for (const word of all) add(lang, word, all[0] ?? word, true);
    }
    for (const word of partners[lang].split(" ")) add(lang, word, word, false);
    for (const group of widerClasses[lang].trim().split("\n")) {
      const [first = "", ...others] = group.split(" ");
      const known = byHash.get(hashWord(first))?.[lang];
      if (!known) add(lang, first, first, true, true);
      for (const word of others) if (!byHash.get(hashWord(word))?.[lang]) add(lang, word, known?.stands ?? first, true, true);
    }
  }
  entries = { byHash, filter: new HashFilter(byHash.keys()) };
  return entries;
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
  let found: Naming[] | undefined;
  let from = 0;
  const { hashes, hashes1, hashes2, ends, count: all } = tokens;
  const { filter } = allEntries();
  for (let at = 0; at < all; at++) {
    // Nearly all words are nothing here.
    const isHead = filter.mayHave(hashes[at] as number);
    const isPlural =
      !isHead &&
      text.charCodeAt((ends[at] as number) - 1) === 0x73 &&
      (filter.mayHave(hashes1[at] as number) || filter.mayHave(hashes2[at] as number));
    if ((!isHead && !isPlural) || at < from || !entryAt(tokens, text, at, isCapitalised(tokens, at))) continue;
    const isCapital = isCapitalised(tokens, at);
    // Looked at first: nearly all such words stand alone.
    const mayJoin = (other: number, gap: number) =>
      other >= from &&
      other < tokens.count &&
      isTight(tokens, text, gap) &&
      (isCapital ? isCapitalised(tokens, other) : entryAt(tokens, text, other, false) !== undefined);
    if (!mayJoin(at - 1, at) && !mayJoin(at + 1, at + 1)) continue;
    if ((zones[at] as number) & (zone.masked | zone.quoted | zone.emphasis)) continue;
    const belongs = (token: number) =>
      isCapital ? isCapitalised(tokens, token) : !isCapitalised(tokens, token) && entryAt(tokens, text, token, false) !== undefined;
    let first = at;
    while (first > from && isTight(tokens, text, first) && belongs(first - 1)) first--;
    let last = at + 1;
    while (last < tokens.count && isTight(tokens, text, last) && belongs(last)) last++;
    from = last;
    // What begins a sentence has its capital for that: "Each Referral Desk".
    if (isCapital && last - first > 1 && leading.test(text.slice(tokens.starts[first], tokens.ends[first]))) first++;
    // In small letters the first word of a sentence belongs as well: "Lembar saringan".
    const isOpened =
      !isCapital &&
      first > 0 &&
      isTight(tokens, text, first) &&
      isCapitalised(tokens, first - 1) &&
      startsSentence(tokens, first - 1) &&
      entryAt(tokens, text, first - 1, false) !== undefined;
    if (isOpened) first--;
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
    mention.forms.some(({ conceptIndex }) => {
      const kind = base.kindOf(conceptIndex);
      // "liaison officer" within "Victim Liaison Officer" is a word of the name.
      return kind !== "concept" && !(kind === "role" && mention.last - mention.first < last - first);
    })
  );
}

const leading =
  /^(?:The|Each|Every|This|That|These|Our|Its|Their|A|An|All|Any|No|In|At|On|For|When|If|Setiap|Para|Semua|Seluruh|Di|Pada|Dalam|Untuk|Tiap)$/;

/** A name as it is written, read once: what stands for its words, the name without plurals, its language. Undefined for words that are none. */
interface Reading {
  readonly thing: string;
  readonly name: string;
  readonly lang: Lang;
}

/** Memos say the same names again and again. */
const readings = new Map<string, Reading | undefined>();
const mostReadings = 4000;

function naming(text: string, tokens: Tokens, first: number, last: number, isCapital: boolean): Naming | undefined {
  const [start, end] = [tokens.starts[first] as number, endOfWord(tokens, text, last - 1)];
  const written = text.slice(start, end);
  let reading = readings.get(written);
  if (reading === undefined && !readings.has(written)) {
    reading = read(written, text, tokens, first, last, isCapital);
    if (readings.size >= mostReadings) readings.clear();
    readings.set(written, reading);
  }
  if (!reading) return undefined;
  const { thing, name, lang } = reading;
  return { start, end, thing, name, pointsBack: pointsBack(text, start, end, lang) };
}

function read(written: string, text: string, tokens: Tokens, first: number, last: number, isCapital: boolean): Reading | undefined {
  const all = Array.from({ length: last - first }, (_, at) => entryAt(tokens, text, first + at, isCapital));
  const count = (lang: Lang) => all.filter((entry) => entry?.[lang] !== undefined).length;
  const lang: Lang = count("id") > count("en") ? "id" : "en";
  const own = all.map((entry) => entry?.[lang]);
  if (!own.some((word) => word?.hasOthers) || (!isCapital && own.includes(undefined))) return undefined;
  const key = own.map((word, at) => word?.stands ?? text.slice(tokens.starts[first + at], tokens.ends[first + at]).toLowerCase());
  // The plural is no other name.
  const parts = written.toLowerCase().split(/\s+/);
  return { thing: `${isCapital ? "" : "-"}${key.join(" ")}`, name: (lang === "en" ? parts.map(singularOf) : parts).join(" "), lang };
}

/** The word with its classes, an English one also in the plural or with an apostrophe. Nearly all words are none. */
function entryAt(tokens: Tokens, text: string, at: number, isCapital: boolean): Entry | undefined {
  const { byHash, filter } = allEntries();
  const hash = tokens.hashes[at] as number;
  const entry = filter.mayHave(hash) ? byHash.get(hash) : undefined;
  if (entry) return isCapital ? entry : inSmallLetters(entry);
  const end = tokens.ends[at] as number;
  if (text.charCodeAt(end - 1) !== 0x73) return undefined;
  const stem = (isOwner(text, end) ? tokens.hashes2[at] : tokens.hashes1[at]) as number;
  const singular = filter.mayHave(stem) ? byHash.get(stem) : undefined;
  return singular?.en && (isCapital || !singular.en.inCapitals) ? { en: singular.en } : undefined;
}

/** What of it holds without capitals. */
function inSmallLetters({ en, id }: Entry): Entry | undefined {
  if (!en?.inCapitals && !id?.inCapitals) return { ...(en && { en }), ...(id && { id }) };
  const [ownEn, ownId] = [en?.inCapitals ? undefined : en, id?.inCapitals ? undefined : id];
  return ownEn || ownId ? { ...(ownEn && { en: ownEn }), ...(ownId && { id: ownId }) } : undefined;
}

/** The word ends in an apostrophe and s. */
function isOwner(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 2);
  return code === 0x27 || code === 0x2019;
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
  const end = tokens.ends[at - 1] as number;
  const start = tokens.starts[at] as number;
  if (tokens.gaps[at] !== 0 || start === end) return false;
  const code = text.charCodeAt(end);
  return start - end === 1 && (code === 0x20 || code === 0x0a || code === 0xa0);
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.gaps[at] !== 0;
}
