import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft, FixDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { isHidden } from "./isHidden.js";
import { type Place, placesOf, type Region } from "./placesOf.js";
import { capitalOf } from "./regencies.js";
import { speaksOfPast } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";
import { nameLike, ofThen, rightRegion } from "./wrongProvince.js";

/**
 * Findings on a province or country that is given a capital, or a town inside it, that lies elsewhere: "West Nusa Tenggara, whose capital is Kupang", "ibu kota Kepulauan Riau, Batam",
 * "di NTB, tepatnya di Kabupaten Belu". Either name may be the slip, and each has its fix.
 */
export function wrongCapitals(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayBe.test(text)) return;
  for (const { pattern, isCapital } of patterns)
    for (const match of text.matchAll(pattern)) {
      const said = saidIn(text, match);
      if (!said || namesRegion(match.groups?.between ?? "") || isHidden(view, { start: match.index, end: match.index + match[0].length }))
        continue;
      const sentence = sentenceAt(facts.sentences, match.index) ?? { start: 0, end: text.length };
      const words = text.slice(sentence.start, sentence.end);
      if (speaksOfPast(words) || ofThen.test(words.toLowerCase()) || unlikely.test(words.toLowerCase())) continue;
      const { region, regionSpan, place, placeSpan } = said;
      const right = rightRegion(place.region, region);
      const capital = isCapital ? capitalOf(region.names[0] ?? "") : undefined;
      const isOtherTown =
        capital !== undefined && !isSameName(capital, place.name) && !(alsoCapitals.get(region.names[0] ?? "") === place.name);
      if (!right && !isOtherTown) continue;
      const start = Math.min(regionSpan.start, placeSpan.start);
      const end = Math.max(regionSpan.end, placeSpan.end);
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const fixes: FixDraft[] = [];
      const written = text.slice(regionSpan.start, regionSpan.end);
      if (right && (!isCapital || isSameName(capitalOf(right.names[0] ?? "") ?? place.name, place.name)))
        fixes.push(writeFix(regionSpan.start, regionSpan.end, nameLike(right, { region, name: written }, sentence.lang ?? context.lang)));
      if (capital !== undefined) fixes.push(writeFix(placeSpan.start, placeSpan.end, capital));
      const where = right ? `${place.name} lies in ${right.names[1] ?? right.names[0]}` : `${place.name} is not the capital`;
      found.push({
        start,
        end,
        level: "information",
        message: `${where}${capital === undefined ? "" : `; the capital of ${region.names[1] ?? region.names[0]} is ${capital}`}. Check both names.`,
        fixes,
      });
    }
}

const mayBe = /(?<![A-Za-z])(?:[Cc]apital|(?:ber)?[Ii]bu\s?kota|tepatnya|khususnya|namely|specifically|particularly|especially)/;
/** Who speaks of a move, a plan or of what is not so. */
const unlikely =
  /(?<![a-z])(?:not|no longer|instead|rather than|will be|moved?|planned|bukan|bukanlah|tidak|akan|pindah|dipindahkan|calon|pertama|former|mantan)(?![a-z])/;

const name = "(?:the\\s)?[A-Z][A-Za-z]*(?:\\s[A-Z][A-Za-z]*){0,3}";
const town = `(?:(?:Kota|Kabupaten|the\\s(?:city|town|regency)\\sof)\\s)?(?<place>[A-Z][a-z]+(?:\\s[A-Z][a-z]+){0,3})`;
const region = `(?<region>${name}(?<!\\s[Pp]rovince))`;
const provinceOf = "(?:Provinsi\\s|the\\sprovince\\sof\\s)?";

const patterns: readonly { readonly pattern: RegExp; readonly isCapital: boolean }[] = [
  {
    // "West Nusa Tenggara will open an office in East Lombok; its capital, Kupang, has one": no other region is named between.
    isCapital: true,
    pattern: new RegExp(
      `(?<=^|[.!?:]\\s|\\n)(?:(?:In|Di|Provinsi)\\s){0,2}${region}(?:\\s[Pp]rovince)?(?<between>\\s[^.!?\\n]{1,110}?[;,])\\s(?:(?:and|while|dan|sedangkan)\\s)?(?:(?:its|the)\\s(?:provincial\\s)?capital(?:\\scity)?|ibu\\s?kotanya|ibu\\s?kota\\sprovinsi(?:nya)?)(?:,\\s|\\s(?:is|adalah|ialah)\\s)${town}`,
      "gd",
    ),
  },
  {
    isCapital: true,
    pattern: new RegExp(
      `${region}(?:\\s[Pp]rovince)?(?:,?\\s(?:whose|with\\sits|and\\sits)\\s(?:provincial\\s)?capital(?:\\scity)?,?(?:\\s(?:is|being|at|in))?\\s|\\s\\((?:provincial\\s)?capital:?\\s|,?\\s(?:yang\\s|dengan\\s)?(?:ber)?ibu\\s?kota(?:nya|kan)?(?:\\s(?:adalah|ialah|berada))?(?:\\s(?:di|ke))?\\s|\\s\\(ibu\\s?kota(?:nya)?:?\\s)${town}`,
      "gd",
    ),
  },
  {
    isCapital: true,
    pattern: new RegExp(
      `(?<![A-Za-z])(?:[Ii]bu\\s?kota|[Cc]apital(?:\\scity)?\\sof)\\s${provinceOf}${region},?\\s(?:(?:adalah|ialah|yaitu|yakni|is|namely),?\\s)?${town}`,
      "gd",
    ),
  },
  {
    isCapital: true,
    pattern: new RegExp(
      `(?<![A-Za-z])(?<place>[A-Z][a-z]+(?:\\s[A-Z][a-z]+){0,2}),?\\s(?:(?:adalah|ialah|sebagai|merupakan|is|as)\\s)?(?:ibu\\s?kota(?:\\sprovinsi)?|(?:the\\s)?(?:provincial\\s)?capital(?:\\scity)?\\sof)\\s${provinceOf}${region}`,
      "gd",
    ),
  },
  {
    isCapital: false,
    pattern: new RegExp(
      `${region}(?:\\s[Pp]rovince)?,?\\s(?:tepatnya|khususnya|namely|specifically|particularly|especially)(?:\\s(?:di|in))?\\s${town}(?!,?\\s(?:dan|serta|and|or)\\s|,\\s[A-Z])`,
      "gd",
    ),
  },
];

/** Banjarmasin was the capital of South Kalimantan until 2022, and most offices are there still. */
const alsoCapitals: ReadonlyMap<string, string> = new Map([["Kalimantan Selatan", "Banjarmasin"]]);

interface SpanOf {
  readonly start: number;
  readonly end: number;
}

/** The region and the place that a match names; the runs of capitals may hold more words than the names. */
function saidIn(
  text: string,
  { indices }: RegExpExecArray,
): { readonly region: Region; readonly regionSpan: SpanOf; readonly place: Place; readonly placeSpan: SpanOf } | undefined {
  const [regionStart, regionEnd] = indices?.groups?.region ?? [0, 0];
  const [placeStart, placeEnd] = indices?.groups?.place ?? [0, 0];
  const { regions, byFirstWord } = placesOf();
  const isFirst = regionStart < placeStart;
  const named = runsOf(text.slice(regionStart, regionEnd), isFirst).find((run) => regions.has(run));
  const at = text.slice(placeStart, placeEnd);
  const place = runsOf(at, !isFirst)
    .map((run) => byFirstWord.get(run.split(" ")[0] ?? "")?.find((one) => one.name === run))
    .find((one) => one !== undefined);
  const isRegion = named === undefined ? undefined : regions.get(named);
  if (named === undefined || !isRegion || !place) return undefined;
  const from = isFirst ? regionEnd - named.length : regionStart;
  const placeFrom = isFirst ? placeStart : placeEnd - place.name.length;
  return {
    region: isRegion,
    regionSpan: { start: from, end: from + named.length },
    place,
    placeSpan: { start: placeFrom, end: placeFrom + place.name.length },
  };
}

/** Another region, which may be the one that is meant. */
function namesRegion(between: string): boolean {
  const { regions } = placesOf();
  return [...between.matchAll(/(?<![A-Za-z])[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,3}/g)].some(([run]) =>
    runsOf(run, true).some((end) => runsOf(end, false).some((one) => regions.has(one))),
  );
}

/** A run of words and its shorter ends (or beginnings), the longest first. */
function runsOf(run: string, isEnd: boolean): readonly string[] {
  const words = run.split(" ");
  return words.map((_, at) => (isEnd ? words.slice(at) : words.slice(0, words.length - at)).join(" "));
}

function isSameName(one: string, other: string): boolean {
  const letters = (written: string) => written.replace(/[\s-]/g, "").toLowerCase();
  return letters(one) === letters(other);
}
