import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * "KBRI Hong Kong", "the Embassy of the Republic of Indonesia in Johor Bahru", "KJRI Tawau": a mission of Indonesia told as of another kind than the one in that city. The kinds as in the ministry's list of
 * missions (https://kemlu.go.id/perwakilan; Permenlu 14/2020); in Taipei there is an economic and trade office (http://kdei-taipei.org).
 */
export function missionsOfCities(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !mayBe.test(text)) return;
  for (const { pattern, names } of ways)
    for (const { 0: written, 1: mission = "", 2: city = "", index } of text.matchAll(pattern)) {
      const own = kindByCity().get(city);
      const said = kindOf(mission);
      if (own === undefined || said === undefined || own === said) continue;
      // A consulate general is a consulate as well, in loose words.
      if (said === "consulate" && own === "consulate-general" && !/Republi[ck]|^KRI$/.test(mission)) continue;
      const end = index + written.length;
      if (isHidden(view, { start: index, end }) || isMarkedSic(text, end) || found.some((one) => one.start < end && index < one.end))
        continue;
      const sentence = sentenceAt(facts.sentences, index) ?? { start: 0, end: text.length };
      if (unlikely.test(text.slice(sentence.start, sentence.end).toLowerCase())) continue;
      if (severalAfter.test(text.slice(end, end + longestTail)) || severalBefore.test(text.slice(Math.max(0, index - longestTail), index)))
        continue;
      const right = names(own, mission);
      if (right === undefined) continue;
      const article = /(?<![A-Za-z])an\s$/i.exec(text.slice(0, index))?.[0];
      const start = article && !/^[AEIO]/.test(right) ? index - article.length : index;
      const full = start < index ? `${article?.startsWith("A") ? "A" : "a"} ${right}` : right;
      found.push({
        start: index,
        end,
        level: "information",
        message: `In ${city} Indonesia has ${told[own]}. Write "${right}".`,
        fixes: [writeFix(start, index + mission.length, full)],
      });
    }
}

type Kind = "embassy" | "consulate-general" | "consulate" | "trade-office" | "permanent-mission";

const told: Readonly<Record<Kind, string>> = {
  embassy: "an embassy (KBRI)",
  "consulate-general": "a consulate general (KJRI)",
  consulate: "a consulate (KRI)",
  "trade-office": "an economic and trade office (KDEI)",
  "permanent-mission": "a permanent mission (PTRI)",
};

/** The seats, by kind; a city with missions of two kinds is not here. */
const seats: Readonly<Record<Kind, string>> = {
  embassy:
    "Kuala Lumpur,Phnom Penh,Bangkok,Manila,Hanoi,Vientiane,Yangon,Bandar Seri Begawan,Dili,Riyadh,Abu Dhabi,Doha,Manama,Muscat,Amman,Damaskus,Damascus,Beirut,Baghdad,Kairo,Cairo,Ankara,Tripoli,Seoul,Tokyo,Beijing,New Delhi," +
    "Canberra,Den Haag,The Hague,London,Paris,Berlin,Roma,Rome,Pretoria,Kyiv,Khartoum,Islamabad,Dhaka,Kolombo,Colombo,Singapura,Singapore,Kuwait City,Tehran,Teheran,Washington,Ottawa,Madrid,Warsawa,Warsaw,Lisabon,Lisbon," +
    "Suva,Port Moresby,Wellington,Nairobi,Addis Ababa,Moskow,Moscow,Brasilia,Buenos Aires,Lima,Bogota,Athena,Athens,Budapest,Praha,Prague,Stockholm,Oslo,Helsinki,Kopenhagen,Copenhagen,Windhoek,Suriname,Paramaribo,Pyongyang",
  "consulate-general":
    "Johor Bahru,Kota Kinabalu,Kuching,Penang,Hong Kong,Guangzhou,Shanghai,Osaka,Mumbai,Karachi,Jeddah,Dubai,Istanbul,Cape Town,Frankfurt,Hamburg,Marseille,Chicago,Houston,Los Angeles,San Francisco,Toronto,Vancouver," +
    "Melbourne,Perth,Sydney,Noumea,Ho Chi Minh City,Davao City,Davao",
  consulate: "Tawau,Songkhla,Darwin,Vanimo",
  "trade-office": "Taipei,Taiwan",
  "permanent-mission": "Jenewa,Geneva",
};

let byCity: ReadonlyMap<string, Kind> | undefined;

function kindByCity(): ReadonlyMap<string, Kind> {
  byCity ??= new Map((Object.keys(seats) as Kind[]).flatMap((kind) => seats[kind].split(",").map((city) => [city, kind] as const)));
  return byCity;
}

function kindOf(mission: string): Kind | undefined {
  if (/^KBRI|Kedutaan|Embassy|embassy|Duta\sBesar|Ambassador/.test(mission)) return "embassy";
  if (/^KJRI|Konsulat\sJenderal|Consulate[\s-]General|consulate[\s-]general|Kon[sj]ul?\s?Jenderal|Konjen|Consul[\s-]General/.test(mission))
    return "consulate-general";
  if (/^KRI|Konsulat|[Cc]onsulate|Konsul|Consul/.test(mission)) return "consulate";
  return /^KDEI|Kantor\sDagang|Economic\sand\sTrade/.test(mission) ? "trade-office" : undefined;
}

const mayBe =
  /(?:K(?:BR|JR|DE|R)I\)?|Indonesia|RI|[Ee]mbassy|[Cc]onsulate(?:[\s-][Gg]eneral)?)(?:\s\([A-Z]{3,4}\))?,?\s(?:di\s|in\s|untuk\s|for\s)?[A-Z]/;
const longestTail = 24;
/** "KBRI Kuala Lumpur dan Johor Bahru", "KBRI/KJRI Hong Kong", "Embassies and consulates": one word for several missions. */
const severalAfter =
  /^(?:\s?[/&]|(?:,\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)*,?\s(?:dan|serta|and|or|atau)\s(?!(?:the|KBRI|KJRI|KRI|KDEI|K[a-z]+|P[A-Z]|B[A-Z]|Ministry|IOM|Polri|UNHCR|Dit[a-z]+|Pol[a-z]+)(?![a-z]))[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:[.,;]|\s[a-z]|$)|\sStreet|\sRoad)/;
const severalBefore = /(?:[/&]|(?<![a-z])(?:dan|and|or|atau)\sthe\s(?:consulates?|embass(?:y|ies)),?\s|Attach[\u00e9e]s?\s(?:at|in)\s)$/;
/** Who denies it, or speaks of a plan. */
const unlikely =
  /(?<![a-z])(?:bukan|bukanlah|not an?|not the|no (?:indonesian )?(?:embassy|consulate)|has no|rather than|instead of|tidak ada|tidak memiliki|tidak mempunyai|belum ada|keliru|istilah|upgrade[a-z]*|ditingkatkan|plan(?:s|ned)? to open|will open|akan (?:membuka|dibuka)|pembukaan|proposed|usulan|formerly|dahulu|dulu|semula|menjadi k[bj]ri)(?![a-z])/;

const acronyms: Readonly<Record<Kind, string>> = {
  embassy: "KBRI",
  "consulate-general": "KJRI",
  consulate: "KRI",
  "trade-office": "KDEI",
  "permanent-mission": "PTRI",
};
const indonesian: Readonly<Record<Kind, string>> = {
  embassy: "Kedutaan Besar Republik Indonesia",
  "consulate-general": "Konsulat Jenderal Republik Indonesia",
  consulate: "Konsulat Republik Indonesia",
  "trade-office": "Kantor Dagang dan Ekonomi Indonesia",
  "permanent-mission": "Perutusan Tetap Republik Indonesia",
};
const english: Readonly<Record<Kind, string>> = {
  embassy: "Embassy",
  "consulate-general": "Consulate General",
  consulate: "Consulate",
  "trade-office": "Indonesian Economic and Trade Office",
  "permanent-mission": "Permanent Mission",
};
const heads: Readonly<Record<Kind, readonly [id: string, en: string]>> = {
  embassy: ["Duta Besar", "Ambassador"],
  "consulate-general": ["Konsul Jenderal", "Consul General"],
  consulate: ["Konsul", "Consul"],
  "trade-office": ["Kepala KDEI", ""],
  "permanent-mission": ["Wakil Tetap", "Permanent Representative"],
};

const cities = Object.values(seats)
  .flatMap((list) => list.split(","))
  .sort((one, other) => other.length - one.length)
  .map((city) => city.replaceAll(" ", "\\s"))
  .join("|");
const city = `(${cities})(?![A-Za-z-])`;
const gloss = "(?:\\s\\((K(?:BR|JR|DE|R)I)\\))?";

const bracketOf = (kind: Kind, mission: string) => (/\(K[A-Z]+\)/.test(mission) ? ` (${acronyms[kind]})` : "");

/** How missions are told, each with what takes the place of the mission before the city. */
const ways: readonly { readonly pattern: RegExp; readonly names: (own: Kind, mission: string) => string | undefined }[] = [
  { pattern: new RegExp(`(?<![A-Za-z/(])(K(?:BR|JR|DE|R)I)\\s(?:(?:di|in)\\s)?${city}`, "g"), names: (own) => acronyms[own] },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])((?:(?:Kedutaan\\sBesar|Konsulat\\sJenderal|Konsulat)\\s(?:Republik\\sIndonesia|RI)|Kantor\\sDagang\\s(?:dan\\s)?Ekonomi\\sIndonesia)(?:\\s\\(K[A-Z]{2,3}\\))?)\\s(?:(?:di|untuk)\\s)?${city}`,
      "g",
    ),
    names: (own, mission) =>
      (/\sRI(?:\s|$)/.test(mission) && own !== "trade-office" ? indonesian[own].replace("Republik Indonesia", "RI") : indonesian[own]) +
      bracketOf(own, mission),
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])((?:Embassy|Consulate[\\s-]General|Consulate)\\sof\\s(?:the\\sRepublic\\sof\\s)?Indonesia(?:\\s\\(K[BJ]?RI\\))?),?\\s(?:in|at)\\s${city}`,
      "g",
    ),
    names: (own, mission) =>
      (own === "trade-office"
        ? english[own]
        : mission.replace(/^(?:Embassy|Consulate[\s-]General|Consulate)/, english[own]).replace(/\s\(K[A-Z]+\)/, "")) +
      bracketOf(own, mission),
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])(Indonesian\\s(?:[Ee]mbassy|[Cc]onsulate[\\s-][Gg]eneral|[Cc]onsulate)${gloss.replace("(K(", "(?:K(")}),?\\s(?:in|at)\\s${city}`,
      "g",
    ),
    names: (own, mission) => {
      const isSmall = /\s[ec][a-z]/.test(mission);
      return (
        (own === "trade-office" ? english[own] : `Indonesian ${isSmall ? english[own].toLowerCase() : english[own]}`) +
        bracketOf(own, mission)
      );
    },
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])((?:Duta\\sBesar|Konsul\\sJenderal|Konsul)(?=\\s(?:Republik\\sIndonesia|RI)\\s))\\s(?:Republik\\sIndonesia|RI)\\s(?:(?:di|untuk)\\s)?${city}`,
      "g",
    ),
    names: (own) => (own === "trade-office" ? undefined : heads[own][0]),
  },
  {
    pattern: new RegExp(
      `(?<![A-Za-z])((?:Ambassador|Consul[\\s-]General)(?=\\sof\\s))\\sof\\s(?:the\\sRepublic\\sof\\s)?Indonesia\\s(?:in|to)\\s${city}`,
      "g",
    ),
    names: (own) => heads[own][1] || undefined,
  },
  // No State has an embassy in a city that is no capital.
  {
    pattern: new RegExp(`(?<=(?<![A-Za-z])(?:[Tt]he|[Oo]ur|[Aa]n)\\s)(Embassy)\\s(?:in|at)\\s${city}`, "g"),
    names: (own) => (own === "consulate-general" || own === "consulate" ? english[own] : undefined),
  },
];
