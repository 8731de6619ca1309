/**
 * Damages the names, acronyms, numbers and years of the base by rule, each in a sentence of its own, and counts how many are found: a measure of thousands of mistakes that
 * nobody chose. Run: node --import tsx test/audit/damaged.ts [family] [number of misses to show]
 */
import type { Concept, Lang } from "../../server/src/engine/concept.js";
import { smallWords } from "../../server/src/engine/initials.js";
import { lexicon } from "../helpers/base.js";
import { findingsOf, memoOf } from "../helpers/check.js";

const wanted = process.argv[2] ?? "";
const shown = Number(process.argv[3] ?? 0);

const frames: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    "Staff of the § met in Jakarta to discuss cases.",
    "The § sent a letter to the village.",
    "Under the plan, the § trains forty officers each year.",
  ],
  id: [
    "Petugas § hadir dalam rapat di Kupang.",
    "Pada bulan Mei, § menerima laporan dari desa.",
    "Pelatihan itu diselenggarakan oleh § di Mataram.",
  ],
};
const clauses: Readonly<Record<Lang, string>> = { en: "The duty rests on §.", id: "Kewajiban itu bersumber dari §." };

/** Numbers that are the same in every run (Park and Miller, 1988, https://doi.org/10.1145/63039.63042). */
let state = 20_261_128;
function random(below: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
}

type Damage = (text: string, lang: Lang) => string | undefined;

/** One word of a text, of those that suit, changed. */
function inWord(
  suits: (word: string, at: number, words: readonly string[]) => boolean,
  change: (word: string) => string | undefined,
): Damage {
  return (text) => {
    const words = text.split(" ");
    const places = words.flatMap((word, at) => (suits(word, at, words) ? [at] : []));
    const at = places[random(Math.max(1, places.length))];
    const changed = at === undefined ? undefined : change(words[at] as string);
    return at === undefined || changed === undefined ? undefined : words.with(at, changed).filter(Boolean).join(" ");
  };
}

const isLong = (word: string) => /^[A-Za-z]{6,}$/.test(word);
const isInside = (_: string, at: number, words: readonly string[]) => at > 0 && at < words.length - 1;
const isLink = (word: string, at: number, words: readonly string[]) =>
  isInside(word, at, words) && smallWords.has(word) && !/^(?:and|dan|the|an?|yang)$/.test(word);
const otherLinks: readonly string[] = ["of", "for", "on", "untuk", "bagi", "dari"];

const damages: Readonly<Record<string, Damage>> = {
  "a letter lost": inWord(isLong, (word) => {
    const at = 2 + random(word.length - 3);
    return word.slice(0, at) + word.slice(at + 1);
  }),
  "two letters swapped": inWord(isLong, (word) => {
    const at = 2 + random(word.length - 4);
    return word[at] === word[at + 1] ? undefined : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  }),
  "another preposition": (text, lang) =>
    inWord(isLink, (word) => (lang === "en" ? otherLinks.slice(0, 3) : otherLinks.slice(3)).filter((other) => other !== word)[random(2)])(
      text,
      lang,
    ),
  "a word lost": (text, lang) =>
    text.split(" ").length < 5
      ? undefined
      : inWord(
          (word, at, words) => isInside(word, at, words) && !smallWords.has(word) && !smallWords.has(words[at + 1] ?? ""),
          () => "",
        )(text, lang),
};

interface Tally {
  all: number;
  marked: number;
  readonly missed: string[];
}
const tallies = new Map<string, Tally>();

/** Counts a damaged text as found where a finding touches the damaged part. */
function count(family: string, text: string, wrong: string): void {
  if (!family.startsWith(wanted)) return;
  const tally = tallies.get(family) ?? { all: 0, marked: 0, missed: [] };
  tallies.set(family, tally);
  tally.all++;
  const start = text.lastIndexOf(wrong);
  const found = findingsOf(memoOf(text)).some((one) => one.start.character < start + wrong.length && one.end.character > start);
  if (found) tally.marked++;
  else tally.missed.push(text);
}

function inFrame(text: string, lang: Lang): string {
  return (frames[lang][random(3)] as string).replace("§", text);
}

function names(concept: Concept): void {
  const acronyms = concept.terms.filter(
    (term) => term.type === "acronym" && term.status === "preferred" && !term.unverified && /^[A-Z]{3,8}$/.test(term.text),
  );
  for (const { text, lang, type, status, unverified } of concept.terms) {
    if (type !== "full" || status !== "preferred" || unverified || !lang || !/^[A-Z][^(),/0-9]*$/.test(text) || !/\s.*\s/.test(text))
      continue;
    for (const [what, damage] of Object.entries(damages)) {
      const damaged = damage(text, lang);
      if (damaged === undefined || damaged === text) continue;
      count(`name, ${what}, ${lang}`, inFrame(damaged, lang), damaged);
      for (const acronym of acronyms.slice(0, 1))
        count(`long form, ${what}, ${lang}`, inFrame(`${damaged} (${acronym.text})`, lang), damaged);
    }
    for (const acronym of acronyms.slice(0, 1)) {
      const at = 1 + random(acronym.text.length - 1);
      const swapped = acronym.text.slice(0, at - 1) + acronym.text[at] + acronym.text[at - 1] + acronym.text.slice(at + 1);
      if (swapped !== acronym.text)
        count(`acronym beside its name, two letters swapped, ${lang}`, inFrame(`${text} (${swapped})`, lang), `(${swapped})`);
    }
  }
}

/** "21" and "12", "7" and "8". */
function otherNumber(number: string): string {
  const [first, second] = number;
  if (second === undefined || first === second) return String(Number(number) + 1);
  return second + first + number.slice(2);
}

function instruments(concept: Concept): void {
  const { instrument } = concept;
  if (!instrument) return;
  for (const lang of ["en", "id"] as const) {
    const act = (lang === "id" ? /^(.*) Nomor (\d+) Tahun (\d{4}) tentang (.*)$/ : /^(.*) No\. (\d+) of (\d{4}) on (.*)$/).exec(
      instrument.title[lang] ?? "",
    );
    const [, form = "", number = "", year = "", subject = ""] = act ?? [];
    const head = (n: string, y: string) => (lang === "id" ? `${form} Nomor ${n} Tahun ${y}` : `${form} No. ${n} of ${y}`);
    const put = (text: string) => clauses[lang].replace("§", text);
    const link = lang === "id" ? "tentang" : "on";
    if (act && /^(?:repealed|superseded)$/.test(instrument.status))
      count(`act out of force, ${lang}`, put(head(number, year)), head(number, year));
    if (!/^(?:in-force|amended)$/.test(instrument.status)) continue;
    if (act) {
      const wrongNumber = head(otherNumber(number), year);
      count(`act, another number, ${lang}`, put(`${wrongNumber} ${link} ${subject}`), wrongNumber);
      const wrongYear = head(number, String(Number(year) - 1));
      count(`act, another year, ${lang}`, put(`${wrongYear} ${link} ${subject}`), wrongYear);
      const article = `${lang === "id" ? "Pasal" : "Article"} ${(instrument.articles ?? 0) + 4}`;
      if (instrument.articles)
        count(`act, no such article, ${lang}`, put(`${article}${lang === "id" ? "" : " of"} ${head(number, year)}`), article);
    } else if (instrument.adopted && /^(?:treaty|protocol)$/.test(instrument.form)) {
      const name = concept.terms.find(
        (term) => term.lang === lang && term.status === "preferred" && term.type === "full" && !/\d|\(/.test(term.text),
      )?.text;
      if (name === undefined) continue;
      const wrong = Number(instrument.adopted.slice(0, 4)) - 1;
      const dated = `${name} (${wrong})`;
      count(`treaty, another year in brackets, ${lang}`, put(lang === "en" ? `the ${dated}` : dated), dated);
      const told = lang === "en" ? `The ${name} was adopted in ${wrong}.` : `${name} diadopsi pada ${wrong}.`;
      count(`treaty, adopted in another year, ${lang}`, told, String(wrong));
    }
  }
}

const { base } = lexicon();
for (let index = 0; index < base.conceptCount; index++) {
  const concept = base.concept(index);
  if (concept.confidence !== "high") continue;
  if (concept.kind === "institution" || concept.kind === "programme" || concept.kind === "instrument") names(concept);
  instruments(concept);
}
console.log("| Damage | Mistakes | Marked |\n| --- | ---: | ---: |");
for (const family of [...tallies.keys()].sort()) {
  const { all, marked, missed } = tallies.get(family) as Tally;
  console.log(`| ${family} | ${all} | ${Math.round((100 * marked) / all)} % |`);
  for (const text of missed.slice(0, shown)) console.log(`    ${text}`);
}
