import type { Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Sentence, Span } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import type { Lexicon } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { hashWord, type Tokens } from "../engine/tokens.js";
import { type Crime, crimeDescribed, mayDescribe, tellsOfPassage, withoutUnexploited } from "./crimeStory.js";
import { replaceStretch } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/** The concepts of either crime and of the people whom it concerns. */
const crimeOf: ReadonlyMap<string, readonly [Crime, "crime" | "person"]> = new Map([
  ["trafficking-in-persons", ["trafficking", "crime"]],
  ["tppo", ["trafficking", "crime"]],
  ["trafficked-person", ["trafficking", "person"]],
  ["victim-of-trafficking", ["trafficking", "person"]],
  ["smuggling-of-migrants", ["smuggling", "crime"]],
  ["smuggled-migrant", ["smuggling", "person"]],
]);

const rightNames: Readonly<Record<Crime, Readonly<Record<Lang, Readonly<Record<"crime" | "person", string>>>>>> = {
  trafficking: {
    en: { crime: "trafficking in persons", person: "trafficked person" },
    id: { crime: "perdagangan orang", person: "korban perdagangan orang" },
  },
  smuggling: {
    en: { crime: "smuggling of migrants", person: "smuggled migrant" },
    id: { crime: "penyelundupan migran", person: "migran yang diselundupkan" },
  },
};

/**
 * Findings on a crime named after an account of the other one: somebody paid to be taken over a border and was not exploited, and the case is called trafficking; or people were
 * deceived and forced to work without pay, and the case is called smuggling. What parts the two is exploitation (Trafficking Protocol, art. 3; Smuggling Protocol, art. 3). The
 * account stands in the same sentence or in the two before it; the name must be given to it, and at least two signs must agree.
 */
export function describedCrimes(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (facts.quoted || facts.kind === "heading") return;
  let describes: boolean | undefined;
  for (const mention of facts.mentions) {
    const named = crimeNamed(view, mention);
    if (!named || verbAlone.test(view.text.slice(mention.start, mention.end)) || mention.zone & (zone.quoted | zone.masked)) continue;
    const [crime, what] = named;
    const at = facts.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
    const own = facts.sentences[at];
    if (!own || !isGivenName(view.text, own, mention)) continue;
    describes ??= mayDescribe(view.text.toLowerCase());
    if (!describes || mentionsOther(view, facts, own, crime)) continue;
    if (found.some((one) => one.start < mention.end && mention.start < one.end)) continue;
    const label = view.text.slice(own.start, own.end).toLowerCase();
    const story = view.text.slice((facts.sentences[Math.max(0, at - storySentences)] as Sentence).start, own.end).toLowerCase();
    const described = crimeDescribed(story);
    if (!described || described === crime || (crimeDescribed(label) !== described && !pointsBack.test(label))) continue;
    found.push(findingOf(view, mention, what, described, own.lang ?? facts.lang ?? "en"));
  }
  const named = namesBeside(view);
  const hasVerb = hasAnyOf(view.tokens, verbs);
  if (!(named.length > 0 || hasVerb) || !(describes ?? mayDescribe(view.text.toLowerCase()))) return;
  for (const place of named) {
    attributive(view, facts, place, found);
    mislabelled(view, facts, place, found);
  }
  if (hasVerb) describedByVerb(view, facts, found);
}

/** Where one of the words stands that such names have, with what may stand before it: "trafficking" before "case", "child" before "labour". */
function namesBeside({ tokens }: BlockView): readonly Span[] {
  let found: Span[] | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    const beside = labels.mayHave(hash) ? labelled.get(hash) : undefined;
    if (!beside || !(beside.has(tokens.hashes[at - 1] ?? 0) || beside.has(tokens.hashes[at + 1] ?? 0))) continue;
    found ??= [];
    found.push({
      start: tokens.starts[Math.max(0, at - wordsBefore)] as number,
      end: (tokens.ends[Math.min(tokens.count - 1, at + wordsAfter)] as number) + 1,
    });
  }
  return found ?? none;
}

const none: readonly never[] = [];
const wordsBefore = 3;
const wordsAfter = 3;

/** "This trafficking case", after an account of a paid crossing. */
function attributive({ text }: BlockView, { sentences }: BlockFacts, place: Span, found: FindingDraft[]): void {
  for (const here of text.slice(place.start, place.end).matchAll(thisCase)) {
    const match = { 0: here[0], index: place.start + here.index };
    const end = match.index + match[0].length;
    const word = /trafficking|perdagangan orang/i.exec(match[0])?.[0] ?? "";
    const start = match.index + match[0].indexOf(word);
    const at = sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end);
    const own = sentences[at];
    if (!own || asks.test(text.slice(own.start, own.end)) || found.some((one) => one.start < end && start < one.end)) continue;
    const story = text.slice((sentences[Math.max(0, at - storySentences)] as Sentence).start, own.end).toLowerCase();
    if (crimeDescribed(story) !== "smuggling") continue;
    const isOfPeople = / victims$/i.test(match[0]);
    const right = isOfPeople ? "smuggled migrants" : word.toLowerCase() === "trafficking" ? "smuggling" : "penyelundupan manusia";
    found.push({
      start,
      end,
      level: "hint",
      message: `"${text.slice(start, end)}" seems to be the wrong term here: ${whyOf("smuggling")}. Write "${right}".`,
      fixes: [writeFix(start, isOfPeople ? end : start + word.length, right)],
    });
  }
}

const thisCase =
  /(?<![a-z])(?:(?:this|the|their) (?:human )?trafficking (?:case|file|matter)s?|(?:the|these|those) (?:human )?trafficking victims)(?![a-z])|(?<![a-z])(?:perkara|kasus) perdagangan orang (?:itu|ini|tersebut)(?![a-z])/gi;

/** "The inspector entered the case as child labour", after an account of debt and a man of 34: a name that says that nobody was trafficked. */
function mislabelled({ text }: BlockView, { sentences, lang }: BlockFacts, place: Span, found: FindingDraft[]): void {
  for (const match of text.slice(place.start, place.end).matchAll(mislabel)) {
    const start = place.start + match.index;
    const end = start + match[0].length;
    const at = sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end);
    const own = sentences[at];
    if (!own || found.some((one) => one.start < end && start < one.end)) continue;
    const label = text.slice(own.start, own.end).toLowerCase();
    const before = text.slice(Math.max(own.start, start - longestGiven), start).toLowerCase();
    if (!classes.test(before) || denies.test(before) || asks.test(label)) continue;
    const story = text.slice((sentences[Math.max(0, at - storySentences)] as Sentence).start, own.end).toLowerCase();
    if (crimeDescribed(story) !== "trafficking") continue;
    const isEnglish = (own.lang ?? lang ?? "en") === "en";
    const isOrgan = /kidney|organ|ginjal/.test(story);
    const isOfChild = /^child/i.test(match[0]);
    // Of a child it may well be that, too.
    if (isOfChild && /(?<![a-z])(?:child(?:ren)?(?! labo)|girls?|boys?|minors?|1[0-7])(?![a-z0-9])/.test(story)) continue;
    const right = isEnglish
      ? isOrgan
        ? "trafficking in persons for the purpose of organ removal"
        : isOfChild && /(?<![a-z])(?:debts?|loans?|repaid)(?![a-z])/.test(story)
          ? "debt bondage"
          : "trafficking in persons"
      : isOrgan
        ? "perdagangan orang untuk pengambilan organ"
        : "perdagangan orang";
    found.push({
      start,
      end,
      level: "hint",
      message: `"${match[0]}" seems to be the wrong term here: ${whyOf("trafficking")}. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    });
  }
}

const mislabel =
  /(?<![a-z])(?:voluntary organ (?:donation|transfer)s?|organ donations?|(?:labou?r|employment|wage|contract) disputes?|child labou?r(?=[.,;])|voluntary prostitution|immigration (?:violation|offence)s?|donor(?:asi)? organ sukarela|donasi organ|(?:sengketa|perselisihan) (?:ketenagakerjaan|perburuhan|hubungan industrial|kerja|upah)|pelanggaran (?:keimigrasian|izin tinggal))(?![a-z])/gi;
/** One of these stands in each such name, or in "this trafficking case"; of everyday words, only beside the word that makes the name. */
const labelled: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  (
    [
      ["case cases file files matter matters victims", "trafficking"],
      ["perkara kasus", "perdagangan"],
      ["labour labor", "child"],
      ["transfer transfers", "organ"],
      ["violation violations offence offences", "immigration"],
      ["dispute disputes", "labour labor employment wage contract"],
      ["donation donations", "organ"],
      ["prostitution", "voluntary"],
      ["pelanggaran", "keimigrasian izin"],
      ["sengketa perselisihan", "ketenagakerjaan perburuhan hubungan kerja upah"],
      ["donasi", "organ"],
      ["donor", "organ"],
    ] as const
  ).flatMap(([words, beside]) => {
    const hashes = new Set(beside.split(" ").map(hashWord));
    return words.split(" ").map((word) => [hashWord(word), hashes] as const);
  }),
);
const labels = new HashFilter(labelled.keys());
/** The file is put under a name. */
const classes =
  /(?<![a-z])(?:class(?:es|ed|ifie[sd])|entered|recorded|registered|filed|listed|logged|booked|treat(?:s|ed)|describe[sd]|report(?:s|ed)|call(?:s|ed)|dicatat|mencatat|digolongkan|menggolongkan|dikategorikan|disebut|menyebut|dilaporkan|diperlakukan)\s[^.;]{0,50}(?:as|an?|sebagai|hanya|perkara|kasus)\s(?:(?:an?|the|mere|ordinary|simple|case of|hanya|biasa|perkara|kasus)\s)*$/;

/** A word of the block may be one of these. */
function hasAnyOf({ count, hashes }: Tokens, words: HashFilter): boolean {
  for (let at = 0; at < count; at++) if (words.mayHave(hashes[at] as number)) return true;
  return false;
}

/** "A worker who was deceived and kept by debt and threats has been smuggled": the verb of the other crime, where the same sentence tells what happened. */
function describedByVerb({ text }: BlockView, { sentences, lang }: BlockFacts, found: FindingDraft[]): void {
  for (const verb of text.matchAll(verbOfCrime)) {
    const at = sentences.findIndex(({ start, end }) => start <= verb.index && verb.index < end);
    const own = sentences[at];
    if (!own) continue;
    // "paid the skipper to be trafficked to the island. There was no exploitation."
    const next = sentences[at + 1];
    if (isTaken.test(verb[0])) {
      const from = (sentences[Math.max(0, at - storySentences)] as Sentence).start;
      if (tellsOfPassage(text.slice(from, (next ?? own).end).toLowerCase()) && !asks.test(text.slice(own.start, own.end)))
        pushVerb(text, verb, "smuggling", (own.lang ?? lang) === "id", found);
      continue;
    }
    const story = text.slice(own.start, own.end).toLowerCase();
    const crime: Crime = /smuggl|selundup/i.test(verb[0]) ? "smuggling" : "trafficking";
    const described = crimeDescribed(story);
    if (!described || described === crime || denies.test(story) || asks.test(story) || bothCrimes.test(story)) continue;
    pushVerb(text, verb, described, (own.lang ?? lang) === "id", found);
  }
}

/** The finding on the verb of a crime, the last word of a stretch, where the other crime is told. */
function pushVerb(
  text: string,
  { 0: stretch, index }: RegExpExecArray,
  described: Crime,
  isIndonesian: boolean,
  found: FindingDraft[],
): void {
  const word = /(?:smuggled|trafficked|diselundupkan|diperdagangkan)/i.exec(stretch)?.[0] ?? "";
  const start = index + stretch.indexOf(word);
  const end = start + word.length;
  const [smuggled, trafficked] = isIndonesian ? ["diselundupkan", "diperdagangkan"] : ["smuggled", "trafficked"];
  const right = described === "smuggling" ? smuggled : trafficked;
  if (right === undefined || found.some((one) => one.start < end && start < one.end)) return;
  found.push({
    start,
    end,
    level: "hint",
    message: `"${text.slice(start, end)}" seems to be the wrong word here: ${whyOf(described)}. Write "${right}".`,
    fixes: [writeFix(start, end, right)],
  });
}

/** "be trafficked to", which says where somebody was taken. */
const isTaken = /\s(?:to|across|over|by)$/i;

/** Who is smuggled somewhere is taken there, whatever comes after; who is trafficked somewhere may have been. */
const verbOfCrime =
  /(?<![a-z])(?:be|been|was|were)\s+trafficked\s+(?:to|across|over|by)(?![a-z])|(?<![a-z])(?:(?:is|are|was|were|be|been)\s+(?:smuggled|trafficked)|diselundupkan|diperdagangkan)(?![a-z])(?!\s+(?:in|out|in?to|to|across|over|through|from|by|via|past|ke|dari|melalui|lewat|masuk|keluar|melintasi|menyeberang)(?![a-z]))/gi;
const verbAlone = /^(?:smuggled|trafficked|diselundupkan|diperdagangkan)$/i;
const verbs = new HashFilter(["smuggled", "trafficked", "diselundupkan", "diperdagangkan"].map(hashWord));
const bothCrimes = /smuggl.*traffick|traffick.*smuggl|selundup.*dagang|dagang.*selundup/;

function whyOf(described: Crime): string {
  return described === "smuggling"
    ? "what is told here is passage against payment without exploitation"
    : "what is told here has deceit or force and exploitation";
}

/** So many sentences before the name may tell what happened. */
const storySentences = 2;

/** The crime that a mention names; a wrong name counts where there is no right one. */
function crimeNamed({ lexicon }: BlockView, { forms }: Mention): readonly [Crime, "crime" | "person"] | undefined {
  const byNumber = crimesOf(lexicon);
  let wrong: readonly [Crime, "crime" | "person"] | undefined;
  for (const form of forms) {
    const named = byNumber.get(form.conceptIndex);
    if (named && !form.isWrong) return named;
    // "trafficking of migrants" stands with smuggling, for which it is a wrong name.
    wrong ??= named?.[1] === "crime" && /^(?:migrant )?traffick/.test(form.text) ? ["trafficking", "crime"] : named;
  }
  return wrong;
}

/** The same concepts by their numbers, which are looked up once. */
function crimesOf(lexicon: Lexicon): ReadonlyMap<number, readonly [Crime, "crime" | "person"]> {
  let known = crimesByNumber.get(lexicon);
  if (!known) {
    known = new Map(
      [...crimeOf].flatMap(([id, crime]) =>
        lexicon.base.conceptIndex(id) === undefined ? [] : [[lexicon.base.conceptIndex(id) as number, crime] as const],
      ),
    );
    crimesByNumber.set(lexicon, known);
  }
  return known;
}

const crimesByNumber = new WeakMap<Lexicon, ReadonlyMap<number, readonly [Crime, "crime" | "person"]>>();

/** The sentence speaks of both: it tells them apart. */
function mentionsOther(view: BlockView, { mentions, references }: BlockFacts, { start, end }: Sentence, crime: Crime): boolean {
  return mentions.some((other) => {
    if (other.start < start || other.end > end) return false;
    // "the conduct described in the Protocol against the Smuggling of Migrants": the title of a treaty tells no case.
    if (references.some((reference) => reference.start <= other.start && other.end <= (reference.titleSpan?.end ?? reference.end)))
      return false;
    const named = crimeNamed(view, other);
    return named !== undefined && named[0] !== crime;
  });
}

const givesName =
  /(?:(?<![a-z])(?:is|are|was|were|be|been|as|called|constitutes?|constituted|amounts? to|amounted to|(?:cases?|instances?|matters?|example|victims?|files?|charges?|acts?|one|crime|suspects?|suspected|suspicion|accused|convicted|guilty|report) of|file on|(?:charged|charges?) (?:(?:the [a-z]+|them|him|her|it|the \d+|all [a-z0-9]+) )?(?:only )?with|(?:investigated|prosecuted|indicted|tried|arrested) for|points? to|speaks? of|spoke of)\s+(?:(?:an?|the|clear|plain|simple|mere|typical|case|matter|crime|act|offence|of|victims?)\s+){0,5}|(?<![a-z])(?:adalah|merupakan|jelas|sebagai|perkara|kasus|korban|tersangka|terdakwa|dugaan|pasal|disebut|tergolong|termasuk|dikategorikan|perbuatan|(?:menyebut|menamai|menamakan)(?:nya|\s(?:[a-z]+\s){1,3}(?:itu|ini|tersebut|mereka))|(?:disidik|disangka|dijerat|didakwa)(?:\s+(?:untuk|atas|karena|dengan|melakukan))?(?:\s+dugaan)?|mendakwa\s+(?:[a-z]+\s+){1,3}dengan(?:\s+pasal)?)\s+(?:(?:jelas|murni|tindak|pidana|kasus|perkara|korban|merupakan|sebagai)\s+){0,4})$/;

/** "is a clear case of ...", "perkara itu jelas ..."; and nothing there denies it. */
function isGivenName(text: string, own: Sentence, { start }: Mention): boolean {
  const before = text
    .slice(Math.max(own.start, start - longestGiven), start)
    .toLowerCase()
    .replace(/\s+/g, " ");
  return givesName.test(before) && !denies.test(withoutUnexploited(before)) && !asks.test(text.slice(own.start, own.end));
}

/** Code units before a name within which it is given. */
const longestGiven = 70;

const denies = /(?<![a-z])(?:not|never|no|neither|nor|rather than|instead of|bukan|tidak|tak|alih-alih|daripada)(?![a-z])|n't(?![a-z])/;
const asks =
  /\?|(?<![a-z])(?:whether|apakah|withdr[ae]w[a-z]*|dropped|drops?|dismissed|acquitted|first|another|wrongly|mistakenly|falsely|menghentikan|dihentikan|mencabut|membebaskan|semula|keliru|perkara lain|distinguish|differs?|unlike|dibedakan|berbeda|membedakan)(?![a-z])/i;

/** The sentence speaks of what was just told. */
const pointsBack =
  /(?<![a-z])(?:this|these|such|they|them|their|he|him|she|her|it|the (?:\d+|file|case|matter|facts?|account|story|evidence|boat|group|prosecutor|batam|men|women|girls|boys|workers|migrants|refugees|family|passengers|captain|skipper|boatman|owner|broker|agent|crew|driver|fishermen|suspects?|offenders?)|(?:police|investigators|prosecutors) opened|ini|itu|mereka|ia|dia|seperti|tersebut|nakhoda|tekong|therefore|thus|hence|ketiganya|keduanya|demikian)(?![a-z])|(?<=[a-z])nya(?![a-z])/;

function findingOf(view: BlockView, { start, end }: Mention, what: "crime" | "person", described: Crime, lang: Lang): FindingDraft {
  const written = view.text.slice(start, end).replace(/\s+/g, " ");
  // "victims of migrant smuggling" keep their head.
  const head = what === "person" && lang === "en" ? /^(victim|survivor)s?(?=\sof\s)/i.exec(written)?.[0].toLowerCase() : undefined;
  const isPlural = what === "person" && lang === "en" && (/s$/.test(written) || (head?.endsWith("s") ?? false));
  const right = head && described === "trafficking" ? `${head} of trafficking` : rightNames[described][lang][what] + (isPlural ? "s" : "");
  return {
    start,
    end,
    level: "hint",
    message: `"${written}" seems to be the wrong term here: ${whyOf(described)}. Write "${right}".`,
    fixes: [
      // Indonesian law calls the crime "penyelundupan manusia" (UU 6/2011, pasal 120; UU 1/2023, pasal 457), the Protocol's translation "penyelundupan migran".
      ...(right === "penyelundupan migran" ? [replaceStretch(view, start, end, "penyelundupan manusia")] : []),
      replaceStretch(view, start, end, right),
    ],
  };
}
