import type { Lang } from "./concept.js";
import { HashFilter } from "./hashFilter.js";
import { zone } from "./matcher.js";
import { hashWord, type Tokens } from "./tokens.js";

/** A place where a thing has one of several names that writers mix, though none of them is a term of the base. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  /** Number of the thing; of one that the memo has named itself, what stands for its words. The same for all its names. */
  readonly thing: number | string;
  /** The name, in small letters and the singular. */
  readonly name: string;
  /** It points back to what was named before: "the working party", "selter itu". */
  readonly pointsBack: boolean;
}

interface Thing {
  readonly lang: Lang;
  /** The words of each place of the name; any one of a place may stand there. */
  readonly places: readonly string[];
  /** Its names have other senses as well: only one that points back, in a block that has said the other, is another name for it. */
  readonly loose?: true;
}

/** In each place the words, parted by commas. What the base has as terms ("shelter", "referral mechanism") is told there, by `oneThing`. */
const things: readonly Thing[] = [
  { lang: "en", places: ["victim", "assistance,support,aid,relief", "fund"] },
  { lang: "en", places: ["recovery,reflection,cooling off", "period,phase"] },
  { lang: "en", places: ["placement,placing", "fee,charge"] },
  { lang: "en", places: ["presumed,suspected", "victim,casualty"] },
  { lang: "en", places: ["reception,welcome", "centre,center,house"] },
  { lang: "en", places: ["screening", "form,sheet,questionnaire"] },
  { lang: "en", places: ["case", "conference,meeting"], loose: true },
  { lang: "en", places: ["steering", "committee,group,board"] },
  { lang: "en", places: ["migrant", "fisher,deckhand,sea hand,fishing crew,fishing worker"] },
  {
    lang: "en",
    places: ["task force,working party,working group,provincial committee,district committee,regional committee"],
    loose: true,
  },
  { lang: "en", places: ["temporary shelter,transit house,transit shelter,transit protection house"], loose: true },
  { lang: "en", places: ["recruitment", "agency,company,firm"], loose: true },
  { lang: "en", places: ["focal point,contact person,contact point"], loose: true },
  { lang: "en", places: ["country of destination,receiving country,receiving state"], loose: true },
  { lang: "en", places: ["country of origin,sending country,sending state"], loose: true },
  { lang: "en", places: ["returnee,homecomer"], loose: true },
  { lang: "id", places: ["awak kapal perikanan,kru kapal perikanan,kru kapal ikan,kru kapal tangkap"] },
  { lang: "id", places: ["negara tujuan,negara penerima"], loose: true },
  { lang: "id", places: ["formulir,lembar,borang", "penapisan,penyaringan,skrining,screening", "awal,dini"] },
  { lang: "id", places: ["rencana aksi,rencana kerja", "daerah"], loose: true },
  { lang: "id", places: ["gugus tugas,satgas,satuan tugas", "provinsi,kabupaten,kota,daerah"] },
  { lang: "id", places: ["awak kapal perikanan,nelayan,pelaut perikanan,anak buah kapal perikanan", "migran"] },
  { lang: "id", places: ["biaya,ongkos,tarif", "penempatan"] },
  { lang: "id", places: ["tim,panitia,komite", "pengarah"] },
  { lang: "id", places: ["dana", "bantuan,santunan,pemulihan", "korban"] },
  { lang: "id", places: ["laporan", "triwulan,kuartal,tiga bulanan"] },
  { lang: "id", places: ["rumah aman,rumah singgah,rumah perlindungan,selter,shelter,penampungan"], loose: true },
  { lang: "id", places: ["pemberi kerja,majikan,pengguna jasa"], loose: true },
  { lang: "id", places: ["titik kontak,narahubung,kontak person"], loose: true },
  { lang: "id", places: ["gugus tugas,satgas,satuan tugas,kelompok kerja"], loose: true },
];

interface Name {
  readonly thing: number;
  readonly hashes: readonly number[];
  readonly text: string;
}

interface Names {
  readonly byWord: ReadonlyMap<number, readonly Name[]>;
  readonly firstWords: HashFilter;
}

let names: Names | undefined;

/** All names by the hash of their first word, the longest first; made when first asked for. */
function allNames(): Names {
  if (names) return names;
  const found = new Map<number, Name[]>();
  for (const [thing, { places }] of things.entries()) {
    let all = [""];
    for (const place of places) all = all.flatMap((before) => place.split(",").map((word) => `${before} ${word}`.trim()));
    for (const text of all) {
      const hashes = text.split(" ").map(hashWord);
      const first = hashes[0] as number;
      found.set(first, [...(found.get(first) ?? []), { thing, hashes, text }]);
    }
  }
  for (const list of found.values()) list.sort((one, other) => other.hashes.length - one.hashes.length);
  names = { byWord: found, firstWords: new HashFilter(found.keys()) };
  return names;
}

const none: readonly Naming[] = [];

/** The names of such things in a block's tokens. Linear in the words. */
export function findNamings(text: string, tokens: Tokens, zones: Uint8Array): readonly Naming[] {
  const { byWord, firstWords } = allNames();
  let found: Naming[] | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const candidates = firstWords.mayHave(hash) ? byWord.get(hash) : undefined;
    if (!candidates || (zones[at] as number) & (zone.masked | zone.quoted)) continue;
    const taken = new Set<number>();
    let longest = 0;
    for (const { thing, hashes, text: name } of candidates) {
      // A longer name of another thing holds this one: "satgas provinsi".
      if (taken.has(thing) || hashes.length < longest || !standsAt(tokens, text, at, hashes)) continue;
      taken.add(thing);
      longest = hashes.length;
      const last = at + hashes.length - 1;
      const [start, end] = [tokens.starts[at] as number, tokens.ends[last] as number];
      found ??= [];
      found.push({ start, end, thing, name, pointsBack: pointsBack(text, start, end, things[thing]?.lang ?? "en") });
    }
    if (longest > 1) at += longest - 1;
  }
  return (
    found?.filter((one) => !isLooseNaming(one.thing) || found?.some((other) => other.thing === one.thing && other.name !== one.name)) ??
    none
  );
}

/** The words stand there side by side; the last may have a plural s. */
function standsAt(tokens: Tokens, text: string, at: number, hashes: readonly number[]): boolean {
  if (at + hashes.length > tokens.count) return false;
  return hashes.every((hash, number) => {
    const token = at + number;
    if (number > 0 && tokens.gaps[token] !== 0) return false;
    if (tokens.hashes[token] === hash) return true;
    const isPlural = number === hashes.length - 1 && text.charCodeAt((tokens.ends[token] as number) - 1) === 0x73;
    return isPlural && tokens.hashes1[token] === hash;
  });
}

/** It says that it is the one spoken of before. */
export function pointsBack(text: string, start: number, end: number, lang: Lang): boolean {
  return lang === "en"
    ? /(?:^|[^a-z])(?:the|this|that|these|those)\s(?:[a-z]+\s)?$/i.test(text.slice(Math.max(0, start - 18), start))
    : /^\s(?:itu|tersebut|ini)(?![a-z])/.test(text.slice(end, end + 10));
}

/** The names of a thing are names of other things as well. */
export function isLooseNaming(thing: number | string): boolean {
  return typeof thing === "number" && (things[thing]?.loose ?? false);
}
