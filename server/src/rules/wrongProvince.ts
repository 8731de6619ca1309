import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Sentence } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { hashWord, shape } from "../engine/tokens.js";
import { type Place, placesOf, type Region } from "./placesOf.js";
import { type Regency, regencyAt } from "./regencies.js";
import { type Row, rowAround } from "./rowAround.js";
import { isMarkedSic, speaksOfPast } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";
import { yearsIn } from "./yearsIn.js";

/**
 * Findings on a place that is put in another province or country than its own, where the words leave no doubt: "Nunukan, East Kalimantan, remains ..." (North Kalimantan since 2012), "di Batam, Provinsi Riau",
 * "Mae Sot (Myanmar)". Not in lists of places, and not of the time before a province was parted from that other one.
 */
export function wrongProvinces(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  if (facts.quoted) return;
  const { byFirstWord } = placesOf();
  firstWords ??= new HashFilter([...byFirstWord.keys()].map((word) => hashWord(word.toLowerCase())));
  for (let at = 0; at < tokens.count; at++) {
    if (!firstWords.mayHave(tokens.hashes[at] as number) || !((tokens.shapes[at] as number) & shape.capital)) continue;
    if ((zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const place = byFirstWord
      .get(text.slice(start, tokens.ends[at]))
      ?.find(
        (one) =>
          text.startsWith(one.name, start) &&
          !/[A-Za-z-]/.test(text.charAt(start + one.name.length)) &&
          (one.needs === undefined || isOfKind(text, start, start + one.name.length, one.needs)),
      );
    const draft = place && misplaced(view, facts, context, place, start);
    if (draft && !isMarkedSic(text, draft.end)) found.push(draft);
  }
}

/** "Kabupaten Batang", "Batang Regency", "the city of Depok". */
function isOfKind(text: string, start: number, end: number, kind: Regency["kind"]): boolean {
  const before = text.slice(Math.max(0, start - longestHead), start);
  const after = text.slice(end, end + longestHead);
  return kind === "Kota"
    ? /(?:(?<![A-Za-z])(?:Kota|[Cc]ity\sof)\s)$/.test(before) || /^\s[Cc]ity(?![a-z])/.test(after)
    : /(?:(?<![A-Za-z])(?:Kabupaten|Kab\.|[Rr]egency\sof|[Dd]istrict\sof)\s)$/.test(before) ||
        /^\s(?:[Rr]egency|[Dd]istrict)(?![a-z])/.test(after);
}

const longestHead = 14;

let firstWords: HashFilter | undefined;

/** The region behind the place, and how it is bound to it. */
interface Said {
  readonly region: Region;
  readonly name: string;
  readonly start: number;
}

function misplaced(view: BlockView, facts: BlockFacts, context: RuleContext, place: Place, start: number): FindingDraft | undefined {
  const { text } = view;
  const { sentences } = facts;
  const end = start + place.name.length;
  const said = regionBehind(text, start, end) ?? regionOfRow(text, rowAround(view, facts, start), start, end);
  if (!said) return undefined;
  const right = rightRegion(place.region, said.region);
  if (!right) return undefined;
  const sentence: Sentence = sentenceAt(sentences, start) ?? { start: 0, end: text.length };
  const words = text.slice(sentence.start, sentence.end);
  const { since, from } = right;
  if (since !== undefined && said.region.names[0] === from) {
    if (context.date < String(since + 1) || yearsIn(text).some((year) => Number(year) <= since)) return undefined;
    if (speaksOfPast(words) || ofThen.test(words.toLowerCase())) return undefined;
  }
  const name = nameLike(right, said, sentence.lang ?? context.lang);
  const parted = since !== undefined && said.region.names[0] === from ? ` since ${since}` : "";
  return {
    start: said.start,
    end: said.start + said.name.length,
    level: "information",
    message: `${place.name} lies in ${right.names[1] ?? right.names[0]}${parted}, not in ${said.region.names[1] ?? said.region.names[0]}. Write "${name}".`,
    fixes: [writeFix(said.start, said.start + said.name.length, name)],
  };
}

/** What the sentence says of the time before, or of the parting itself. */
export const ofThen =
  /(?<![a-z])(?:then|old|before|until|split|parted|carved|separated|pemekaran|dimekarkan|sebelum|hingga|sampai|dulu|lama)(?![a-z])/;

/** Where the place lies instead, of the kind that was written; undefined where it does lie there, or where that cannot be told. */
export function rightRegion(own: Region, said: Region): Region | undefined {
  if (said === own || said === own.country) return undefined;
  if (!said.country) return own.country ?? own;
  return said.country === own.country ? own : undefined;
}

/** The name of a region in the language and of the length of the wrong one. */
export function nameLike({ names }: Region, said: Pick<Said, "region" | "name">, lang: Lang): string {
  const at = said.region.names.indexOf(said.name);
  const isShort = at > 1 && /^(?:[A-Z]{2,4}|(?:Sum|Jab|Jat|Kal|Sul|Kep|Bab|Mal)[a-z]{2,4})$/.test(said.name);
  const short = names.find((name, index) => index > 1 && /^(?:[A-Z]{2,4}|[A-Z][a-z]{4,6})$/.test(name));
  if (isShort && short !== undefined) return short;
  // "Laos", "Riau" are so called in both languages.
  const isBoth = at === 0 && said.region.names.includes(said.name, 1);
  return (isBoth ? lang === "id" : at === 0) || names.length === 1 ? (names[0] ?? "") : (names[1] ?? "");
}

const link =
  /^(?:\s(?:Barat|Timur|Utara|Selatan|Tengah|Tenggara|Kota))?(?:\s(?:[Rr]egency|[Dd]istrict|[Cc]ity))?(,?\s(?:(?:which|that)\s)?(?:is|lies|is\slocated|is\ssituated|located|situated)\sin\s|,?(?:\sis)?\s(?:an?|the)\s(?:[a-z]+\s){0,2}(?:regency|district|city|town|port|municipality)\s(?:in|of)\s|,?\s(?:yang\s)?(?:terletak|berada|berlokasi|(?:masuk|termasuk)\s(?:dalam\s|di\s)?wilayah)\s(?:di\s)?|,\s|\s\((?=[^()]{3,40}\))|\sdi\s|\sin\s)((?:Provinsi|Prov\.|Negara\sBagian|the\s(?:[Pp]rovince|[Ss]tate)\sof)\s)?/;
const longestLink = 80;
const longestRegion = 5;
/** Regions that name an island, a city or a wider area as well: only as a province, in so many words. */
const wider = /^(?:Papua|Papua Barat|West Papua|Yogyakarta|DIY|DI Yogyakarta|Jambi|Bengkulu|Gorontalo|Tak|Johor|Malaysia)$/;

function regionBehind(text: string, start: number, placeEnd: number): Said | undefined {
  const linked = link.exec(text.slice(placeEnd, placeEnd + longestLink));
  if (!linked) return undefined;
  const [whole, bound = "", province] = linked;
  const from = placeEnd + whole.length;
  const named = nameAt(text, from);
  if (!named) return undefined;
  const before = text.slice(Math.max(0, start - longestBefore), start);
  const after = text.slice(from + named.name.length, from + named.name.length + longestAfter);
  const isProvince = province !== undefined || /^\s(?:[Pp]rovince|[Ss]tate)(?![a-z])/.test(after);
  if (!isProvince && wider.test(named.name)) return undefined;
  // One of a list of places, or both ends of a way.
  if (isListed(before) || (listGoesOn.test(after) && !isProvince)) return undefined;
  if (bound.startsWith(" (")) return after.startsWith(")") ? named : undefined;
  if (ofPlace.test(bound)) return named;
  if (bound !== ", ")
    return (isInside.test(before) && (!named.region.country || cameFrom.test(before))) || (province !== undefined && isUnit.test(before))
      ? named
      : undefined;
  return isProvince || closes.test(after) ? named : undefined;
}

/** The province or country in the row of a table whose heads say which column is which, where the place fills its own cell. */
function regionOfRow(text: string, row: Row | undefined, start: number, end: number): Said | undefined {
  const own = row?.cells[row.columns.indexOf("k")];
  const other = row?.cells[row.columns.indexOf("p")];
  if (!own || !other || start < own.start || end > own.end) return undefined;
  if (!/^[\s*_]*(?:(?:Kabupaten|Kota|Kab\.)\s)?$/.test(text.slice(own.start, start))) return undefined;
  if (!/^(?:\s(?:[Rr]egency|[Cc]ity|[Dd]istrict))?[\s*_]*$/.test(text.slice(end, own.end))) return undefined;
  const from = other.start + (/^[\s*_]*(?:Provinsi\s)?/.exec(text.slice(other.start, other.end))?.[0].length ?? 0);
  const named = nameAt(text, from);
  return named && /^(?:\s[Pp]rovince)?[\s*_]*$/.test(text.slice(from + named.name.length, other.end)) ? named : undefined;
}

const longestBefore = 40;
const longestAfter = 24;
/** "lies in", "yang terletak di", "a regency in": what is said of the place itself. */
const ofPlace = /[a-z]{4,}|\s(?:is|an?)\s/;
/** Behind the name of a unit and a place the province is that of the place: "meliputi Kota Tanjungpinang di Provinsi ...". */
const isUnit = /(?<!(?:warga|orang|asal|dari|korban|penduduk|pekerja|PMI|anak|from|of)\s)(?<![A-Za-z])(?:Kabupaten|Kota|Kab\.)\s$/;
const listed =
  /(?:(?<last>[A-Z][A-Za-z]*(?:[\s-][A-Z][A-Za-z]*){0,3}|[a-z)]+),\s|(?<![A-Za-z])(?:between|antara|both|baik)\s[^.;]*)(?:(?:and|or|dan|atau|serta)\s)?(?:(?:Kabupaten|Kota|Kab\.|the|[a-z]+\sof)\s){0,3}$/;
const addressed =
  /^(?:Kecamatan|Kelurahan|Desa|Jalan|Jl|Gang|Dusun|Pelabuhan|Kantor|Hotel|Gedung|Balai|Polres|Polda|Dinas|Office|Port|Village|Task\sForce|Hall|Centre|Center|Shelter|RPTC|University|Universitas)|(?:Force|Office|Hall|Hotel|Centre|Center|Village|Port|Subdistrict|Building|Shelter|University|House|Ballroom)$/;

/** What stands before is an item of a list of places, and not what lies in the place ("Task Force, Kupang, ..."). */
function isListed(before: string): boolean {
  const found = listed.exec(before);
  if (!found) return false;
  const last = found.groups?.last;
  return last === undefined || !/^[A-Z]/.test(last) || (!addressed.test(last) && isKnownPlace(last));
}

/** The run of words ends with the name of a place. */
function isKnownPlace(run: string): boolean {
  const words = run.split(/[\s-]/);
  const { byFirstWord, regions } = placesOf();
  return words.some((word, at) => {
    const name = words.slice(at).join(" ");
    return regions.has(name) || byFirstWord.get(word)?.some((place) => place.name === name) || regencyAt(name)?.length === name.length;
  });
}

const listGoesOn = /^(?:,?\s(?:and|or|dan|atau|serta|as\swell|maupun|hingga|sampai)(?![a-z])|,\s[A-Z]|\s?[/\u2013-])/;
const isInside =
  /(?<![A-Za-z])(?:in|at|di|(?:came|comes?|originat[a-z]+|hails?|berasal|born|lahir)\s(?:from|dari|in|di))\s(?:(?:the|kota|Kota|town\sof|city\sof)\s){0,2}$/;
const cameFrom = /(?:came|comes?|originat[a-z]+|hails?|berasal|born|lahir)\s(?:from|dari|in|di)\s(?:(?:the|kota|Kota)\s){0,2}$/;
/** The sentence or its aside ends, or goes on without the region as its subject. */
const closes =
  /^(?:\s{0,2}(?:\n|$)|[.;:)\]]|,\s[a-z\d]|\s(?:pada|sejak|yang|untuk|ke|since|during|who|which|where|on|for|to|untuk|karena|oleh|selama)\s)/;

/** The region or country whose name stands there, the longest. */
function nameAt(text: string, from: number): Said | undefined {
  const { regions } = placesOf();
  const run = /^(?:the\s)?[A-Z][A-Za-z]*(?:[\s-](?:of\s)?[A-Z][A-Za-z]*){0,4}/.exec(text.slice(from, from + longestLink))?.[0];
  let name = run;
  for (let tries = 0; name !== undefined && tries < longestRegion; tries++) {
    const region = regions.get(name);
    if (region) return name === "Tak" && /^\sP/.test(text.slice(from + name.length)) ? undefined : { region, name, start: from };
    name = /^(.*[A-Za-z])[\s-][A-Z][A-Za-z]*$/.exec(name)?.[1];
  }
  return undefined;
}
