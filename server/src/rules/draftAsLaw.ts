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
  const found: FindingDraft[] = lawsThatAreBills(view, context);
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
    found.push(...bindingBills(sentence, start));
  }
  return found;
}

const longestBasis = 60;

/** "RUU … masih disusun dan ketentuannya telah mengikat penyidik": a bill that is said to be under way and to bind already. */
function bindingBills(sentence: string, from: number): FindingDraft[] {
  const bill = anyDraft.exec(sentence);
  if (!bill) return [];
  const behind = bill.index + bill[0].length;
  const found = bindsNow.exec(sentence.slice(behind));
  if (!found || unsure.test(sentence)) return [];
  const between = sentence.slice(behind, behind + found.index);
  // What binds may be another act, which the clause names.
  const [written, , verb = ""] = found;
  if (!underWay.test(between) || otherAct.test(between.replace(ofWhat, ""))) return [];
  const start = from + behind + found.index;
  const end = start + written.length;
  const right = `belum ${verb}`;
  return [
    {
      start,
      end,
      level: "information",
      message: `A bill that is still under way binds nobody yet. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    },
  ];
}

const anyDraft =
  /(?<![A-Za-z])(?:RUU|RKUHA?P|Rancangan (?:Undang-Undang|Peraturan Pemerintah|Peraturan Presiden|Peraturan Menteri)|Rapermen|RPP)(?![A-Za-z])/;
/** What a bill is about is named with the act that it would change. */
const ofWhat =
  /^\s(?:tentang\s)?(?:(?:[Pp]erubahan(?:\s[Kk]e[a-z]+)?\s[Aa]tas|[Rr]evisi|[Pp]engganti(?:an)?)\s)?(?:UU|Undang-Undang)(?:\s(?:TPPO|Nomor|No\.)?\s?\d+(?:\/|\sTahun\s)\d{4})?/;
const underWay =
  /(?<![A-Za-z])(?:masih (?:dalam tahap |dalam proses |dalam )?(?:disusun|dibahas|penyusunan|pembahasan|dirancang|harmonisasi|diharmonisasi|diproses)|sedang (?:disusun|dibahas|dirancang|diharmonisasi)|belum (?:disahkan|diundangkan|ditetapkan|disetujui))(?![a-z])/;
const bindsNow = /(?<![A-Za-z])(telah|sudah|kini)\s(mengikat|berlaku(?! adil))(?![a-z])/;
const otherAct = /(?<![A-Za-z])(?:UU|Undang-Undang|Perpres|Peraturan|PP|KUHA?P|Konvensi|Protokol|putusan|yang)(?![A-Za-z])/;
const unsure =
  /\?|(?<![A-Za-z])(?:seolah|seakan|bukan|keliru|jika|apabila|sebelum|meskipun|padahal|tetapi|namun|sementara|sedangkan)(?![a-z])/;

const capitals =
  "[A-Z][A-Za-z'-]*(?:\\s(?:(?:of|the|and|for|in|on|to|against|dan|atau|dari|yang|terhadap|bagi)\\s){0,2}[A-Z][A-Za-z'-]*){0,9}";
/** A law by a title in capitals without a number, and a bracket that calls it a bill. */
const calledBill = new RegExp(
  `(?<![A-Za-z])(?<!(?:[Dd]raft|DRAFT|Rancangan|Raperda|Naskah)\\s)(?:(?<en>Law|Act)\\s(?:on|against|for)\\s(?:the\\s)?|(?<id>Undang-Undang|UU)\\s(?:tentang\\s)?)(?<title>${capitals})\\s\\((?:(?:the|or|atau|disebut|known\\sas)\\s)?["\\u201c]?(?<bill>RUU|RKUHA?P|Rancangan\\sUndang-Undang)(?![A-Za-z])`,
  "g",
);

/** "the Law on the Protection of Domestic Workers (RUU PPRT)": one of the two is wrong, and which depends on whether the bill has passed. */
function lawsThatAreBills({ text, ranges }: BlockView, { date, lexicon }: RuleContext): FindingDraft[] {
  return [...text.matchAll(calledBill)].flatMap((match) => {
    const { en, id, bill = "" } = match.groups ?? {};
    const written = en ?? id ?? "";
    const head = { start: match.index, end: match.index + written.length };
    if (ranges.some(({ kind, start, end }) => kind === "quote" && start <= head.start && head.end <= end)) return [];
    const behind = match.index + match[0].length;
    const acronym = `${bill}${/^\s[A-Z]{2,6}(?![a-z])/.exec(text.slice(behind, behind + 10))?.[0] ?? ""}`;
    const law = instrumentOf(lexicon, becameLaw.get(acronym) ?? "");
    const hasPassed = law?.instrument?.enacted !== undefined && law.instrument.enacted <= date;
    const right = en ? "Bill" : written === "UU" ? "RUU" : "Rancangan Undang-Undang";
    const passed = hasPassed
      ? [writeFix(behind - bill.length, behind - bill.length + acronym.length, acronym.replace(/^R(?=UU|KUH)/, ""))]
      : [];
    return [
      {
        start: head.start,
        end: behind - bill.length + acronym.length,
        level: "information" as const,
        message: `"${acronym}" is a bill, and this calls it a law.${hasPassed && law ? ` It became ${instrumentLabel(law, "en", lexicon)} on ${dayInWords(law.instrument?.enacted ?? "")}.` : ""} Write "${right}" as long as it has not passed.`,
        fixes: [writeFix(head.start, head.end, right), ...passed],
        ...(law ? sourceOf(law) : {}),
      },
    ];
  });
}

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
