import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { isHidden } from "./isHidden.js";
import { placesOf } from "./placesOf.js";
import { capitalOf, regencyAt } from "./regencies.js";
import { isMarkedSic, speaksOfPast } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * Units told at a level at which there are none: "Bareskrim Polda Jawa Tengah" (Bareskrim is at the police headquarters; a Polda has a Ditreskrimum, a Polres a Satreskrim), "Polda Cilacap" (a Polres),
 * "Kejaksaan Negeri Jawa Barat" (a Kejaksaan Tinggi), "BP2MI Jawa Timur" (the office in a province is a BP3MI). Perkap 14/2018, Law 16/2004 on the prosecution service, articles 4 and 5.
 */
export function unitsOfLevels(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayBe.test(text)) return;
  const tell = (start: number, end: number, right: string | undefined, why: string) => {
    if (isHidden(view, { start, end }) || isMarkedSic(text, end) || found.some((one) => one.start < end && start < one.end)) return;
    const sentence = sentenceAt(facts.sentences, start) ?? { start: 0, end: text.length };
    const words = text.slice(sentence.start, sentence.end).toLowerCase();
    if (unlikely.test(words) || denied.test(text.slice(Math.max(0, start - longestLead), start))) return;
    found.push({
      start,
      end,
      level: "information",
      message: `${why}${right === undefined ? "" : ` Write "${right}".`}`,
      fixes: right === undefined ? [] : [writeFix(start, end, right)],
    });
  };
  for (const { pattern, right, why } of police)
    for (const match of text.matchAll(pattern)) {
      const unit = match[1] ?? "";
      tell(match.index, match.index + unit.length, right, why);
    }
  for (const { 0: written, 1: unit = "", index } of text.matchAll(placed)) {
    const level = levels.get(unit.replace(/\s+/g, " "));
    const from = index + written.length;
    const named = level && placeAt(text, from);
    if (!level || !named || /^[-/]|^\s(?!Provinsi|Prov)[A-Z][a-z]/.test(text.slice(from + named.length, from + named.length + 10)))
      continue;
    const right = level.wants === named.level ? undefined : level.right(text.slice(from, from + named.length));
    if (level.wants === named.level || right === undefined) continue;
    if (level.until !== undefined && (speaksOfPast(text) || level.until.test(text))) continue;
    tell(index, index + unit.length, right, level.why);
  }
}

const mayBe =
  /(?:Bareskrim|Satreskrim|Ditreskrim|Reserse|Criminal\sInvestigation)|(?<![A-Za-z])(?:Polda|Polres|Kejaksaan|Kejati|Kejari|Pengadilan|B?KP2MI|BP2MI)\s(?:Negeri\s|Tinggi\s)?[A-Z]/;
const unlikely = /(?<![a-z])(?:istilah|keliru|the term|tidak ada|there is no)(?![a-z])/;
const denied = /(?<![A-Za-z])(?:[Bb]ukan(?:lah)?|not|instead of|rather than)\s(?:the\s|an?\s)?$/;
const longestLead = 24;

const whyDetectives = "Bareskrim is at the police headquarters (Mabes Polri); a Polda has a Ditreskrimum, a Polres a Satreskrim.";
const ofRegion = "(?=\\s(?:di\\s|of\\s(?:the\\s)?)?(?:Polda|Kepolisian\\sDaerah)(?![a-z]))";
const ofDistrict = "(?=\\s(?:di\\s|of\\s(?:the\\s)?)?(?:Polres(?:ta|tabes|\\sMetro)?|Kepolisian\\sResor)(?![a-z]))";

const ofRegionEn = "(?=\\)?\\s(?:of|at|in)\\s(?:the\\s)?(?:[A-Z][a-z]+\\s){1,3}(?:Regional|Provincial)\\sPolice(?![a-z]))";

const police: readonly { readonly pattern: RegExp; readonly right: string; readonly why: string }[] = [
  { pattern: new RegExp(`(?<![A-Za-z])(Bareskrim|Satreskrim)${ofRegion}`, "g"), right: "Ditreskrimum", why: whyDetectives },
  { pattern: new RegExp(`(?<![A-Za-z])(Bareskrim|Ditreskrimum|Ditreskrim)${ofDistrict}`, "g"), right: "Satreskrim", why: whyDetectives },
  {
    pattern: new RegExp(`(?<![A-Za-z])((?:Badan|Satuan)\\sReserse\\sKriminal)${ofRegion}`, "g"),
    right: "Direktorat Reserse Kriminal Umum",
    why: whyDetectives,
  },
  {
    pattern: new RegExp(`(?<![A-Za-z])((?:Badan|Direktorat)\\sReserse\\sKriminal(?:\\sUmum)?)${ofDistrict}`, "g"),
    right: "Satuan Reserse Kriminal",
    why: whyDetectives,
  },
  { pattern: /(?<![A-Za-z])(Kepala Bareskrim|Kabareskrim)(?=\sPolda(?![a-z]))/g, right: "Dirreskrimum", why: whyDetectives },
  { pattern: new RegExp(`(?<![A-Za-z])(Bareskrim)${ofRegionEn}`, "g"), right: "Ditreskrimum", why: whyDetectives },
  {
    pattern: new RegExp(`(?<![A-Za-z])(Criminal\\sInvestigation\\sAgency)(?:\\s\\([A-Za-z]+)?${ofRegionEn}`, "g"),
    right: "General Criminal Investigation Directorate",
    why: whyDetectives,
  },
];

/** Regencies and cities (1), provinces (2). */
type LevelOfPlace = 1 | 2;

interface Level {
  readonly wants: LevelOfPlace;
  readonly right: (place: string) => string | undefined;
  readonly why: string;
  /** Of a time when it was right. */
  readonly until?: RegExp;
}

const whyPolice = "A Polda is the police of a province; a Polres is that of a regency or city.";
const whyProsecutors = "A Kejaksaan Tinggi is the prosecution service of a province; a Kejaksaan Negeri is that of a regency or city.";
const whyCourts = "A Pengadilan Tinggi sits in a province; a Pengadilan Negeri is the court of a regency or city.";
const whyOffices = "The office in a province is a BP3MI.";

const ofProvince = (right: string, why: string): Level => ({ wants: 2, right: () => right, why });
const ofRegency = (right: string, why: string): Level => ({ wants: 1, right: () => right, why });

const levels: ReadonlyMap<string, Level> = new Map<string, Level>([
  ["Polda", ofProvince("Polres", whyPolice)],
  ["Kepolisian Daerah", ofProvince("Kepolisian Resor", whyPolice)],
  ["Polres", ofRegency("Polda", whyPolice)],
  ["Kepolisian Resor", ofRegency("Kepolisian Daerah", whyPolice)],
  ["Kejaksaan Tinggi", ofProvince("Kejaksaan Negeri", whyProsecutors)],
  ["Kejati", ofProvince("Kejari", whyProsecutors)],
  ["Kejaksaan Negeri", ofRegency("Kejaksaan Tinggi", whyProsecutors)],
  ["Kejari", ofRegency("Kejati", whyProsecutors)],
  ["Pengadilan Tinggi", { wants: 2, right: (place) => (isSeat(place) ? undefined : "Pengadilan Negeri"), why: whyCourts }],
  ["BP2MI", { wants: 1, right: () => "BP3MI", why: whyOffices, until: /UPT\sBP2MI|(?<!\d)(?:20(?:1\d|2[01]))(?!\d)/ }],
  ["KP2MI", { wants: 1, right: () => "BP3MI", why: whyOffices }],
]);
const placed =
  /(?<![A-Za-z])((?<!UPT\s)(?:Polda|Kepolisian\sDaerah|Polres|Kepolisian\sResor|Kejaksaan\sTinggi|Kejaksaan\sNegeri|Kejati|Kejari|Pengadilan\sTinggi|BP2MI|KP2MI))\s(?:(?:Kabupaten|Kota|Provinsi)\s)?(?=[A-Z])/g;

/** High courts are named after their seats, most of them capitals of provinces. */
function isSeat(place: string): boolean {
  return (
    /^(?:Tanjung\s?[Kk]arang|Banjarmasin|Banten|Serang|Bangka)/.test(place) ||
    [...placesOf().regions.values()].some(({ names }) => capitalOf(names[0] ?? "")?.replace(" ", "") === place.replace(" ", ""))
  );
}

/** The place behind a unit; undefined where a province and a regency have the name, or none. */
function placeAt(text: string, from: number): { readonly level: LevelOfPlace; readonly length: number } | undefined {
  const rest = text.slice(from, from + longestName);
  const regency = regencyAt(rest);
  let run = /^[A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*){0,3}/.exec(rest)?.[0];
  while (run !== undefined) {
    const region = placesOf().regions.get(run);
    if (region?.country?.names[0] === "Indonesia") break;
    run = /^(.*[A-Za-z])\s[A-Z][A-Za-z]*$/.exec(run)?.[1];
  }
  if (run !== undefined && regency && regency.length >= run.length)
    return regency.length === run.length ? undefined : { level: 1, length: regency.length };
  if (run !== undefined) return { level: 2, length: run.length };
  return regency ? { level: 1, length: regency.length } : undefined;
}

const longestName = 60;
