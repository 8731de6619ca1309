import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { hashWord } from "../engine/tokens.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on "smuggle" where the sentence tells that somebody is brought to be exploited: "smuggling girls from Indramayu to karaoke bars in Jakarta, where they were forced to sell sex". Smuggling is
 * unlawful entry into a State (Smuggling Protocol, art. 3 (a)); who is moved for exploitation, within one country as well, is trafficked (Trafficking Protocol, art. 3 (a)). The exploitation is told as
 * the purpose, or the place where people are brought is a workplace, or both places are in Indonesia. A border crossed and exploitation afterwards may be both crimes, and stays.
 */
export function smuggledIntoWork({ tokens, text, zones }: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (facts.quoted) return;
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    if (!filter.mayHave(hash) || !verbs.has(hash) || (zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const sentence = sentenceAt(facts.sentences, start);
    if (!sentence || (sentence.lang ?? facts.lang) === "id") continue;
    const rest = text.slice(end, sentence.end).toLowerCase();
    if (!takesPeople.test(rest) || !isExploited(rest)) continue;
    if (excused.test(text.slice(sentence.start, sentence.end).toLowerCase()) || found.some((one) => one.start < end && start < one.end))
      continue;
    const written = text.slice(start, end);
    const right = `${/^S/.test(written) ? "T" : "t"}raffic${verbs.get(hash)}`;
    found.push({
      start,
      end,
      level: "hint",
      message: `"${written}" seems to be the wrong word here: who is brought somewhere to be exploited is trafficked; smuggling is unlawful entry into a State. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    });
  }
}

/** The verb with what its counterpart ends in. */
const verbs: ReadonlyMap<number, string> = new Map([
  [hashWord("smuggle"), ""],
  [hashWord("smuggles"), "s"],
  [hashWord("smuggled"), "ked"],
  [hashWord("smuggling"), "king"],
]);
const filter = new HashFilter(verbs.keys());

const persons =
  "(?:girls?|boys?|women|woman|men|children|people|persons|workers|migrants|teenagers|teens|minors|villagers|fishers|fishermen|seafarers|victims|labourers|youths?|students|domestic workers|them|her|him)";
/** "Smuggling girls", "smuggled 14 men", "women were smuggled to". */
const takesPeople = new RegExp(
  `^\\s(?:(?:the|these|those|several|many|some|dozens of|hundreds of|\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|more than \\d+)\\s)?(?:(?:young|underage|poor|indonesian|local|rural|unemployed|teenage)\\s){0,2}${persons}(?![a-z'-])|^\\s(?:to|into|from|for)\\s`,
);

function isExploited(rest: string): boolean {
  return purpose.test(rest) || ((workplace.test(rest) || isWithinIndonesia(rest)) && thenForced.test(rest));
}

const purpose =
  /(?<![a-z])(?:into|for)\s(?:(?:street|child|the purpose of|purposes of|commercial|forced)\s)*(?:begging|prostitution|sexual exploitation|exploitation|forced labou?r|labou?r exploitation|domestic servitude|servitude|debt bondage|sex work|slavery|forced marriage|forced criminality)(?![a-z])/;
const workplace =
  /(?<![a-z])(?:to|into|onto)\s(?:[a-z]+\s){0,3}(?:karaoke bars?|bars?|brothels?|plantations?|estates?|mines?|factor(?:y|ies)|fishing (?:vessels?|boats?|platforms?)|(?:scam|scamming) (?:compounds?|cent(?:re|er)s?)|massage parlou?rs?|spas?|caf[eé]s?|households|construction sites?|sweatshops?|nightclubs?)(?![a-z])/;
const thenForced =
  /(?<![a-z])(?:where|and|who)\s[^.;]{0,60}(?:forced (?:to|into)|made to (?:work|beg|serve|sell)|without (?:any )?pay|(?:were|was|are) (?:never|not) paid|unpaid|sold sex|sell sex|beaten|locked|(?:repay|pay off|work off) [^.;]{0,20}debts?|exploited)(?![a-z])/;

/** From one place of Indonesia to another: no border is crossed. */
function isWithinIndonesia(rest: string): boolean {
  const [, from = "", to = ""] = fromTo.exec(rest) ?? [];
  return place.test(from) && place.test(to);
}

const fromTo = /(?<![a-z])from\s([a-z ]{3,40}?)\s(?:to|into)\s([a-z ]{3,60})/;
const place =
  /(?<![a-z])(?:jakarta|batam|surabaya|medan|bali|denpasar|makassar|indramayu|subang|karawang|cianjur|sukabumi|bandung|west java|east java|central java|java|kupang|sumba|flores|ntt|nusa tenggara|lombok|bima|ambon|maluku|dobo|benjina|aru|papua|timika|sorong|manado|sulawesi|riau|pekanbaru|dumai|lampung|palembang|sumatra|pontianak|singkawang|kalimantan|tarakan|nunukan|aceh|banyuwangi|malang|semarang|tegal|pemalang|bogor|bekasi|tangerang)(?![a-z])/;

const excused =
  /(?<![a-z])(?:traffick\w*|whether|if|unless|unlike|whereas|differ\w*|drugs?|weapons?|goods|cigarettes|phones? for|not (?:for|exploited)|no (?:purpose|exploitation)|without (?:being )?exploit\w+|accused of smuggling (?:drugs|goods))(?![a-z])/;
