import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/** "KBRI Suriah": an embassy of Indonesia is named after the city of its seat, as the ministry's list of missions has it ("KBRI Damaskus", https://kemlu.go.id/perwakilan). */
export function embassiesOfCities(view: BlockView, { quoted }: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (quoted || !mayBe.test(text)) return;
  for (const { 0: written, 1: lead = "", 2: country = "", index } of text.matchAll(ofCountry)) {
    const city = cities.get(country.replace("-", " "));
    const end = index + written.length;
    if (city === undefined || isHidden(view, { start: index, end }) || isMarkedSic(text, end)) continue;
    // "KBRI Kamboja di Phnom Penh": the city is there already.
    if (text.slice(end, end + longestPlace).includes(city) || found.some((other) => other.start < end && index < other.end)) continue;
    const start = index + lead.length;
    if (city === "Taipei") {
      const right = "KDEI Taipei";
      found.push({
        start: index,
        end,
        level: "information",
        message: `Indonesia has an economic and trade office in Taipei, and no embassy. Write "${right}".`,
        fixes: [writeFix(index, end, right)],
      });
      continue;
    }
    found.push({
      start: index,
      end,
      level: "hint",
      message: `An embassy is named after the city of its seat. Write "${lead}${city}".`,
      fixes: [writeFix(start, end, city)],
    });
  }
}

const mayBe = /KBRI\s[A-Z]|Republik\sIndonesia\s\(KBRI\)\s[A-Z]/;
const longestPlace = 40;

/** The seats of embassies in countries of whose name the city has no part (Singapura, Kuwait). */
const cities: ReadonlyMap<string, string> = new Map(
  (
    "Taiwan/Taipei,Malaysia/Kuala Lumpur,Kamboja/Phnom Penh,Thailand/Bangkok,Filipina/Manila,Vietnam/Hanoi,Laos/Vientiane,Myanmar/Yangon,Brunei Darussalam/Bandar Seri Begawan,Brunei/Bandar Seri Begawan,Timor Leste/Dili," +
    "Arab Saudi/Riyadh,Uni Emirat Arab/Abu Dhabi,UEA/Abu Dhabi,Qatar/Doha,Bahrain/Manama,Oman/Muscat,Yordania/Amman,Suriah/Damaskus,Lebanon/Beirut,Irak/Baghdad,Iran/Tehran,Mesir/Kairo,Turki/Ankara," +
    "Turkiye/Ankara,Libya/Tripoli,Korea Selatan/Seoul,Jepang/Tokyo,Tiongkok/Beijing,China/Beijing,RRT/Beijing,India/New Delhi,Australia/Canberra,Belanda/Den Haag,Inggris/London,Prancis/Paris,Jerman/Berlin," +
    "Italia/Roma,Afrika Selatan/Pretoria,Ukraina/Kyiv,Sudan/Khartoum,Pakistan/Islamabad,Bangladesh/Dhaka,Sri Lanka/Kolombo"
  )
    .split(",")
    .map((pair) => pair.split("/") as [string, string]),
);
const ofCountry = new RegExp(
  `(?<![A-Za-z/])(KBRI\\)?\\s)(${[...cities.keys()].map((name) => name.replace(" ", "[ -]")).join("|")})(?![A-Za-zÀ-ỿ/-]|\\s(?:dan|serta|maupun)\\s(?!K[A-Z]{2}|Kem|B[A-Z]|IOM)[A-Z]|,\\s[A-Z])`,
  "g",
);
