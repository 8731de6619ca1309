import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { type Act, tellActs } from "./wrongActor.js";

/**
 * What LPSK calls those it protects (terlindung; Law 31/2014, article 1), and what the code of criminal procedure calls an accomplice who testifies (saksi mahkota; Law 20/2025), one told for the other.
 */
export function protectedPersons(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (mayBe.test(view.text)) tellActs(view, facts, acts, found);
}

const mayBe = /saksi mahkota|[Tt]erlindung|crown witness|protected person/;
const underProtection =
  "(?:(?:menerima|mendapat(?:kan)?|memperoleh|dalam|diberi(?:kan)?|di bawah)\\s(?:program\\s)?per?lindungan(?:\\s(?:dari|oleh))?\\sLPSK|dilindungi(?:\\soleh)?\\sLPSK)";
const called = "(?:disebut(?:\\ssebagai)?|dinamakan|ialah|adalah|berstatus(?:\\ssebagai)?|merupakan)\\s";
const accomplice =
  "(?:tersangka|terdakwa|pelaku)[^.;,]{0,60}?\\s(?:yang\\s)?(?:bekerja\\ssama|membantu\\s(?:mengungkap|membongkar)|mengungkap|membongkar|bersaksi\\smemberatkan|diberi\\skeringanan)";
const whyProtected =
  "Yang dilindungi LPSK disebut terlindung; saksi mahkota adalah tersangka atau terdakwa yang membantu mengungkap perkara.";

const acts: readonly Act[] = [
  {
    lang: "id",
    pattern: new RegExp(`${underProtection}[^.;]{0,60}?\\s${called}(saksi mahkota)(?![a-z])`, "gi"),
    right: () => "terlindung",
    why: whyProtected,
  },
  {
    lang: "id",
    pattern: new RegExp(`(?<![A-Za-z])(saksi mahkota)(?=,?\\s(?:yang\\s|yaitu\\s|ialah\\s|adalah\\s)[^.;]{0,60}${underProtection})`, "gi"),
    right: (written) => (/^S/.test(written) ? "Terlindung" : "terlindung"),
    why: whyProtected,
  },
  {
    lang: "id",
    pattern: new RegExp(`${accomplice}[^.;]{0,80}?\\s${called}(terlindung)(?![a-z])`, "gi"),
    right: () => "saksi mahkota",
    why: whyProtected,
  },
  {
    lang: "en",
    pattern:
      /(?:protection (?:of|from|by) (?:the )?LPSK|protected by (?:the )?LPSK|LPSK protection)[^.;]{0,60}?\s(?:is|are) (?:called|known as|termed) (?:an? )?(crown witness(?:es)?)(?![a-z])/gi,
    right: (written) => (/es$/i.test(written) ? "protected persons (terlindung)" : "protected person (terlindung)"),
    why: "Whoever LPSK protects is a protected person (terlindung); a crown witness (saksi mahkota) is an accomplice who testifies.",
  },
];
