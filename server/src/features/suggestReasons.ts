import type { Bilingual, Lang } from "../engine/concept.js";
import { textIn } from "../engine/textIn.js";
import { isBareArticle, readPlaces, writeIndonesianPlaces } from "./citation/pinpointText.js";
import { instrumentName } from "./conceptNames.js";
import type { IndexedInstrument, Relation, SuggestIndex } from "./suggestIndex.js";
import { bestProvision, type Passage } from "./suggestPassage.js";
import { type Candidate, namesArticle } from "./suggestSignals.js";
import { companionsOf } from "./suggestUsage.js";
import { languageOfWords, passageWords } from "./suggestWords.js";

/** A provision must share this much with a passage before it is named. */
const leastFit = 0.22;
const mostReasons = 4;

/** Why an instrument is suggested, most telling first, in words for the writer. */
export function reasonsFor(
  passage: Passage,
  index: SuggestIndex,
  candidate: Candidate,
  place: Place | undefined,
  date: string | undefined,
): readonly string[] {
  const { instrument } = candidate;
  const { lang } = passage;
  const reasons: string[] = [];
  const say = (english: string, indonesian: string) => reasons.push(lang === "id" ? indonesian : english);
  if (passage.named.has(instrument.key)) say("the passage names it", "disebut dalam paragraf ini");
  const relation = relationTo(passage, index, instrument) ?? companionOf(passage, index, instrument);
  if (relation) reasons.push(relation);
  const topics = sharedTopics(passage, index, instrument);
  const gist = textIn(place?.about, lang);
  if (place && gist)
    say(`its ${place.pinpoint} is about: ${gist}`, `${writeIndonesianPlaces(readPlaces(place.pinpoint))} mengatur: ${gist}`);
  if (topics.length > 0) say(`is about ${list(topics, "and")}`, `tentang ${list(topics, "dan")}`);
  const made = madeIn(passage, instrument, lang);
  if (made) reasons.push(made);
  const { ratifies, ratifiedBy } = instrument.instrument;
  const treaties = (ratifies ?? []).flatMap((key) => (passage.named.has(key) ? [] : (index.byKey.get(key) ?? [])));
  const names = (inLang: Lang) => treaties.map((treaty) => shortName(treaty, inLang));
  if (treaties.length > 0)
    say(
      `is the law by which Indonesia ratified the ${list(names("en"), "and the")}`,
      `undang-undang yang mengesahkan ${list(names("id"), "dan")}`,
    );
  const law = ratifiedBy === undefined ? undefined : index.byKey.get(ratifiedBy);
  if (law) say(`ratified by ${shortNumber(law)}`, `disahkan dengan ${shortNumber(law)}`);
  const standing = standingOf(instrument, index, lang, date);
  if (standing) reasons.splice(Math.min(reasons.length, mostReasons - 1), 0, standing);
  if (reasons.length === 0) say("shares its words with the passage", "kata-katanya sama dengan paragraf ini");
  return reasons.slice(0, mostReasons);
}

/** A provision to cite, as it is written. */
export interface Place {
  readonly pinpoint: string;
  readonly about: Bilingual;
}

/** The provision to cite with an instrument ("art. 8(1)-(2)", "Pasal 48-50"); undefined where none stands out. */
export function placeFor(passage: Passage, index: SuggestIndex, candidate: Candidate): Place | undefined {
  const { instrument } = candidate;
  for (const article of passage.articles) {
    const total = instrument.instrument.articles;
    if (total !== undefined && Number.parseInt(article, 10) > total) continue;
    // "Pasal 31" before "Pasal 28-42".
    const [provision] = instrument.provisions
      .filter((one) => namesArticle(one.ref, article))
      .sort((one, other) => one.ref.length - other.ref.length);
    if (provision) return { pinpoint: written(article, instrument), about: provision.about };
  }
  const best = bestProvision(passage, index, instrument);
  const provision = best && best.fit >= leastFit ? instrument.provisions[best.at] : undefined;
  return provision && /\d/.test(provision.ref) ? { pinpoint: written(provision.ref, instrument), about: provision.about } : undefined;
}

function written(ref: string, instrument: IndexedInstrument): string {
  return isBareArticle(ref) ? `${instrument.domestic ? "Pasal" : "art."} ${ref}` : ref;
}

function sharedTopics(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): string[] {
  const found: { topic: string; value: number; stems: string[] }[] = [];
  for (const topic of instrument.instrument.topics ?? []) {
    // Topics stand in either language; a reason is read in one.
    if ((languageOfWords(topic) ?? passage.lang) !== passage.lang) continue;
    const words = passageWords(topic).filter((word) => word !== undefined);
    let shared = 0;
    let whole = 0;
    let own = 0;
    for (const { stem } of words) {
      const rare = Math.max(0.5, index.in(passage.lang).rarity(stem));
      const trust = passage.stems.get(stem) ?? 0;
      whole += rare;
      shared += rare * trust;
      if (trust === 1) own += rare;
    }
    // A topic in the words of the passage says more to its writer than the same topic in the other language.
    if (whole > 0 && shared / whole > 0.6)
      found.push({ topic, value: shared + own, stems: words.flatMap((word) => [word.stem, ...word.others]) });
  }
  found.sort((one, other) => other.value - one.value);
  const topics: string[] = [];
  const seen = new Set<string>();
  for (const { topic, stems } of found) {
    if (stems.filter((stem) => seen.has(stem)).length * 3 > stems.length) continue;
    for (const stem of stems) seen.add(stem);
    topics.push(topic);
    if (topics.length === 2) break;
  }
  return topics;
}

function madeIn(passage: Passage, { instrument, dates }: IndexedInstrument, lang: Lang): string | undefined {
  const year = passage.dates.years.find((one) => dates.main.has(one));
  if (year === undefined) {
    const other = passage.dates.years.find((one) => dates.other.has(one));
    if (other === undefined) return undefined;
    if (instrument.inForce?.startsWith(String(other))) return lang === "id" ? `berlaku sejak ${other}` : `in force since ${other}`;
    if (instrument.indonesia?.ratified?.startsWith(String(other)))
      return lang === "id" ? `diratifikasi Indonesia pada ${other}` : `ratified by Indonesia in ${other}`;
    return undefined;
  }
  const { issuer } = instrument;
  const verb = instrument.enacted ? "enacted" : "adopted";
  if (lang === "id") return `dari tahun ${year}, seperti disebut dalam paragraf`;
  return `${verb} in ${year}${issuer && issuer.length < 60 ? ` by ${/^(?:ASEAN|ILO|UNODC|SOMTC|Indonesia|Six)\b/.test(issuer) ? "" : "the "}${issuer}` : ""}, as the passage says`;
}

const relationWords: Readonly<Record<Relation, readonly [string, string]>> = {
  ratifies: ["ratifies", "mengesahkan"],
  "ratified-by": ["was ratified by", "disahkan dengan"],
  amends: ["amends", "mengubah"],
  "amended-by": ["was amended by", "diubah dengan"],
  implements: ["carries out", "melaksanakan"],
  "implemented-by": ["is carried out by", "dilaksanakan dengan"],
  repeals: ["replaces", "mencabut"],
  "repealed-by": ["was replaced by", "dicabut dengan"],
  follows: ["follows", "melanjutkan"],
  "followed-by": ["was followed by", "dilanjutkan dengan"],
  beside: ["belongs with", "berkaitan dengan"],
};

function relationTo(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): string | undefined {
  for (const [key, relation] of instrument.related) {
    const said = passage.named.has(key)
      ? ["which the passage names", "yang disebut di sini"]
      : passage.cited.has(key) || passage.near.has(key)
        ? ["cited nearby", "yang dikutip di dekatnya"]
        : undefined;
    const other = index.byKey.get(key);
    if (!said || !other) continue;
    const at = passage.lang === "id" ? 1 : 0;
    return `${relationWords[relation][at]} ${shortNumber(other, passage.lang)}, ${said[at]}`;
  }
  return undefined;
}

/** Documents cite it often enough beside what the passage names. */
const oftenBeside = 0.3;

function companionOf(passage: Passage, index: SuggestIndex, instrument: IndexedInstrument): string | undefined {
  const { share = 0, other = "" } = companionsOf(passage).get(instrument.key) ?? {};
  const one = index.byKey.get(other);
  if (share < oftenBeside || !one) return undefined;
  const name = shortNumber(one, passage.lang);
  return passage.lang === "id" ? `sering dikutip bersama ${name}` : `is often cited beside ${name}`;
}

function standingOf({ instrument }: IndexedInstrument, index: SuggestIndex, lang: Lang, date: string | undefined): string | undefined {
  const over = instrument.repealedOn === undefined || date === undefined || instrument.repealedOn <= date;
  if ((instrument.status === "repealed" || instrument.status === "superseded") && over) {
    const next = index.byKey.get(instrument.repealedBy ?? instrument.supersededBy ?? "");
    const by = next ? ` ${lang === "id" ? "dengan" : "by"} ${shortNumber(next, lang)}` : "";
    return lang === "id" ? `sudah dicabut${by}` : `no longer in force: replaced${by}`;
  }
  if (instrument.status === "expired") return lang === "id" ? "masa berlakunya sudah lewat" : "its period is over";
  if (instrument.status === "draft" || instrument.status === "not-yet-in-force")
    return lang === "id" ? "belum berlaku" : "not yet in force";
  return undefined;
}

function shortName(instrument: IndexedInstrument, lang: Lang): string {
  return instrumentName(instrument.concept, lang).replace(/^the\s+/i, "");
}

/** "UU 14/2009" where it has a number of that kind, else what people call it. */
function shortNumber(instrument: IndexedInstrument, lang: Lang = "en"): string {
  const found = /^(uu|pp|perpres|keppres|perma)-(\d+)-(\d{4})$/.exec(instrument.key);
  if (!found) return shortName(instrument, lang);
  const [, form = "", number = "", year = ""] = found;
  const head = form === "uu" || form === "pp" ? form.toUpperCase() : form.charAt(0).toUpperCase() + form.slice(1);
  return `${head} ${number}/${year}`;
}

function list(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1]}`;
}
