import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { dayInWords, instrumentLabel, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

const draft =
  /(?<![A-Za-z])(?:(?:the )?draft (?:bill|law|regulation|act)(?: on)?|(?:the )?bill (?:on|to)|RUU|Rancangan (?:Undang-Undang|Peraturan Pemerintah|Peraturan Presiden))(?![A-Za-z])/gi;
const maySayDraft = /RUU|RKUHA?P|rancangan|draft|bill/i;
const binds =
  /(?<![A-Za-z])(?:already (?:binds?|applies|apply|requires?|obliges?|in force)|(?:is|are) (?:already|now) (?:binding|in force)|(?:sudah|telah|kini) (?:berlaku|mengikat|mewajibkan|dapat diterapkan))(?![A-Za-z])/i;
const basis =
  /(?:berdasarkan|menurut|sesuai(?: dengan)?|under|pursuant to|in accordance with|by virtue of|as required by)\s+(?:(?:pasal|articles?)\s+\d+[A-Z]?(?:\s*\(\d+\)|\s+ayat\s+\(\d+\))?\s+(?:of\s+)?)?(?:the\s+)?[*_"\u201c]*$/i;
const notYet = /(?<![A-Za-z])(?:not yet|unless|until|once|belum|setelah disahkan|apabila|jika|bila)(?![A-Za-z])/i;
/** A duty, a ban or a penalty of now. */
const obliges =
  /(?<![A-Za-z])(?:wajib|diwajibkan|mewajibkan|dilarang|dipidana|diancam|must|shall|(?:is|are) (?:required|obliged|liable|punishable|prohibited|forbidden))(?![A-Za-z])/i;
/** What a bill would do, and who speaks of it as one. */
const discusses =
  /(?<![A-Za-zÀ-ÿ])(?:akan|kelak|nanti|bakal|would|will|could|might|if|when|(?:di|meng|peng)?usul[a-z]*|propos[a-z]*|(?:di|mem|pem)bahas[a-z]*|rumusan|naskah|draf|versi|version|prolegnas|baleg|DPR|parliament|parlemen|legislat[a-z]*|deliberat[a-z]*|debat[a-z]*|fraksi|rekomend[a-z]*|recommend[a-z]*|menyarankan|disarankan|disahkan|pengesahan|mengesahkan|enact[a-z]*|pass(?:ed|age)|(?:RUU|rancangan|bill|draft) (?:ini|itu|tersebut)|(?:this|that) (?:bill|draft))(?![A-Za-zÀ-ÿ])/i;

/** "sudah berlaku berdasarkan Rancangan Undang-Undang …", "Menurut Pasal 5 RUU …, agen wajib …": a draft is given as the ground of a duty of now. */
export function draftAsLaw(view: BlockView, facts: BlockFacts, context: RuleContext): FindingDraft[] {
  const { text } = view;
  if (!maySayDraft.test(text)) return [];
  const found: FindingDraft[] = [];
  const isDiscussed = discusses.test(text);
  for (const { start, end } of facts.sentences) {
    const sentence = text.slice(start, end);
    if (!maySayDraft.test(sentence) || notYet.test(sentence)) continue;
    const isDuty = binds.test(sentence) || (!isDiscussed && obliges.test(sentence));
    for (const match of isDuty ? sentence.matchAll(draft) : []) {
      if (!basis.test(sentence.slice(Math.max(0, match.index - longestBasis), match.index))) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        level: "information",
        message: `"${match[0]}" is a draft and binds nobody yet. Cite the law in force, or say what the draft would require.`,
      });
    }
    if (!isDiscussed) found.push(...enactedBills(sentence, start, context));
  }
  return found;
}

const longestBasis = 60;

/** Bills by the name that they had, with the law that they became. */
const becameLaw: ReadonlyMap<string, string> = new Map([
  ["RUU PPRT", "uu-2-2026"],
  ["RUU TPKS", "uu-12-2022"],
  ["RUU PKS", "uu-12-2022"],
  ["RUU KUHP", "uu-1-2023"],
  ["RKUHP", "uu-1-2023"],
  ["RUU KUHAP", "uu-20-2025"],
  ["RKUHAP", "uu-20-2025"],
  ["RUU PDP", "uu-27-2022"],
  ["RUU PSDK", "uu-3-2026"],
]);
const anyBill = new RegExp(`(?<![A-Za-z])(?:${[...becameLaw.keys()].join("|")})(?![A-Za-z])`, "g");
const ofNow =
  /^\s(?:mewajibkan|melarang|mengharuskan|mengancam|mengatur|menjamin|memberi(?:kan)?|requires|obliges|prohibits|punishes|provides|guarantees|gives)(?![A-Za-z])/;
/** Who tells of the bill as it was. */
const ofThen =
  /(?<![A-Za-z])(?:semula|dulu|dahulu|(?:pada )?(?:saat|waktu|kala) itu|ketika|then|when|at the time|originally|history|sejarah)(?![A-Za-z])/i;

/** "RUU PPRT mewajibkan …": the bill has become law since, and what it says stands there. */
function enactedBills(sentence: string, from: number, { date, lang, lexicon }: RuleContext): FindingDraft[] {
  if (ofThen.test(sentence)) return [];
  return [...sentence.matchAll(anyBill)].flatMap((match) => {
    const law = instrumentOf(lexicon, becameLaw.get(match[0]) ?? "");
    const enacted = law?.instrument?.enacted;
    const end = match.index + match[0].length;
    const isOfYear = (sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).some((year) => year <= (enacted ?? "").slice(0, 4));
    if (!law || enacted === undefined || enacted > date || isOfYear || !ofNow.test(sentence.slice(end, end + 24))) return [];
    const label = instrumentLabel(law, lang, lexicon);
    const place = { start: from + match.index, end: from + end };
    return {
      ...place,
      ...sourceOf(law),
      level: "information" as const,
      message: `"${match[0]}" became ${label} on ${dayInWords(enacted)}. Cite that.`,
      fixes: [writeFix(place.start, place.end, label)],
    };
  });
}
