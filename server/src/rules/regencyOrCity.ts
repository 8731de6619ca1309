import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { isHidden } from "./isHidden.js";
import { type Regency, regencyAt } from "./regencies.js";
import { isMarkedSic, speaksOfPast } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "Kabupaten Batam", "Batam Regency", "Bupati Batam", "Wali Kota Cilacap": a city called a regency or a regency a city, where only one of the two has that name. In loose speech the seat of a regency is a
 * town ("di kota Cilacap"), so that a city is told of it only in the name of an office.
 */
export function regenciesAndCities(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayBe.test(text)) return;
  const tell = (start: number, end: number, headStart: number, headEnd: number, right: string, why: string) => {
    if (isHidden(view, { start, end }) || isMarkedSic(text, end) || found.some((one) => one.start < end && start < one.end)) return;
    const sentence = sentenceAt(facts.sentences, start) ?? { start: 0, end: text.length };
    const words = text.slice(sentence.start, sentence.end);
    if (speaksOfPast(words) || unlikely.test(words.toLowerCase()) || denied.test(text.slice(Math.max(0, start - longestTail), start)))
      return;
    found.push({
      start,
      end,
      level: "information",
      message: `${why} Write "${right}".`,
      fixes: [writeFix(headStart, headEnd, right)],
    });
  };
  for (const { 0: written, 1: head = "", index } of text.matchAll(heads)) {
    const from = index + written.length;
    const named = regencyAt(text.slice(from, from + longestName));
    const wanted = named && onlyKind(named.regencies);
    const right = wanted && others.get(head)?.[wanted];
    if (!named || right === undefined || goesOn.test(text.slice(from + named.length, from + named.length + longestTail))) continue;
    tell(index, from + named.length, index, index + head.length, right, whyOf(named.regencies[0] as Regency));
  }
  if (!/[Rr]egenc/.test(text)) return;
  for (const { 0: written, 1: before = "", 2: last = "", index } of text.matchAll(englishRegency)) {
    const name = [`${before}${last}`, last].find((one) => regencyAt(one)?.length === one.length);
    const at = name === undefined ? undefined : regencyAt(name);
    if (name === undefined || !at || onlyKind(at.regencies) !== "Kota") continue;
    const end = index + written.length;
    const start = index + `${before}${last}`.length - name.length;
    tell(start, end, start + name.length + 1, end, "City", whyOf(at.regencies[0] as Regency));
  }
}

function onlyKind(list: readonly Regency[]): Regency["kind"] | undefined {
  if (list.some(({ name }) => formerRegencies.has(name))) return undefined;
  const kinds = new Set(list.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

function whyOf({ name, kind }: Regency): string {
  return kind === "Kota"
    ? `${name} is a city (kota); there is no regency of this name.`
    : `${name} is a regency (kabupaten); there is no city of this name.`;
}

/** Cities beside which there was a regency of that name (Kabupaten Pontianak is Mempawah since 2014, PP 58/2014). */
const formerRegencies: ReadonlySet<string> = new Set(["Pontianak"]);
const longestName = 60;
const longestTail = 24;

const mayBe = /Kabupaten\s|Kab\.\s|Bupati|Wali\s?[Kk]ota|Kota\s|[Rr]egenc|Regent\sof|Mayor\sof|City\sGovernment/;
/** What takes the place of a head where the place is of the other kind. */
const others: ReadonlyMap<string, Partial<Record<Regency["kind"], string>>> = new Map([
  ["Kabupaten", { Kota: "Kota" }],
  ["Kab.", { Kota: "Kota" }],
  ["Pemerintah Kabupaten", { Kota: "Pemerintah Kota" }],
  ["Pemkab", { Kota: "Pemkot" }],
  ["Bupati", { Kota: "Wali Kota" }],
  ["Wakil Bupati", { Kota: "Wakil Wali Kota" }],
  ["Regency of", { Kota: "City of" }],
  ["regency of", { Kota: "city of" }],
  ["Regent of", { Kota: "Mayor of" }],
  ["Pemerintah Kota", { Kabupaten: "Pemerintah Kabupaten" }],
  ["Pemkot", { Kabupaten: "Pemkab" }],
  ["Wali Kota", { Kabupaten: "Bupati" }],
  ["Walikota", { Kabupaten: "Bupati" }],
  ["Wakil Wali Kota", { Kabupaten: "Wakil Bupati" }],
  ["Mayor of", { Kabupaten: "Regent of" }],
  ["City Government of", { Kabupaten: "Regency Government of" }],
  ...["Dinas Sosial", "Dinas Tenaga Kerja", "Dinas Kesehatan", "Dinas Pendidikan", "Satpol PP", "DPRD"].map(
    (office) => [`${office} Kota`, { Kabupaten: `${office} Kabupaten` }] as const,
  ),
]);
const heads = new RegExp(
  `(?<![A-Za-z])(${[...others.keys()]
    .sort((one, other) => other.length - one.length)
    .map((head) => head.replace(".", "\\.").replaceAll(" ", "\\s"))
    .join("|")})\\s(?=[A-Z])`,
  "g",
);
const englishRegency = /(?<![A-Za-z])((?:[A-Z][a-z]+\s)?)([A-Z][a-z]+)\s([Rr]egency)(?![a-z])/g;
/** The name goes on, is one of several ("Kabupaten Batam dan Bintan") or is followed by a hyphen. */
const goesOn = /^(?:[-/]|\s(?!Provinsi|Prov|Nomor|Tahun|Province)[A-Z][a-z])/;
const unlikely = /(?<![a-z])(?:tidak ada|there is no|calon|pembentukan|pemekaran|usulan|diusulkan|keliru|wrongly|proposed)(?![a-z])/;
const denied = /(?<![A-Za-z])(?:[Bb]ukan(?:lah)?|not|instead of|rather than)\s(?:the\s|an?\s)?$/;
