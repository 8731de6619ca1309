import type { IndexedInstrument } from "./suggestIndex.js";

/** Words that name a kind of document, in both languages; a longer name is looked for before the shorter one inside it. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["presidential-regulation", /\b(?:presidential regulations?|peraturan presiden|perpres)\b/g],
  ["presidential-decree", /\b(?:presidential decrees?|keputusan presiden|keppres)\b/g],
  ["presidential-instruction", /\b(?:presidential instructions?|instruksi presiden|inpres)\b/g],
  ["government-regulation", /\b(?:government regulations?|peraturan pemerintah|pp(?=\s+(?:no|nomor|\d)))\b/g],
  ["ministerial-decree", /\b(?:ministerial decrees?|decrees? of the minister|minister'?s decree|keputusan menteri|kepmen\w*)\b/g],
  [
    "ministerial-regulation",
    /\b(?:ministerial regulations?|regulations? of the (?:state |coordinating )?ministe?r?y?|minister'?s regulation|ministry'?s (?:\d{4} )?regulation|peraturan menteri|permen\w*|peraturan kementerian)\b/g,
  ],
  [
    "police-regulation",
    /\b(?:regulations? of the (?:chief of the )?(?:indonesian national )?police|police chief'?s regulation|peraturan (?:kepala )?(?:kapolri|kepolisian|polri)|perkap|perpol)\b/g,
  ],
  ["court-regulation", /\b(?:supreme court regulations?|peraturan mahkamah agung|perma)\b/g],
  ["regulation", /\b(?:regulations?|peraturan|aturan|implementing rules?|rules)\b/g],
  ["constitution", /\b(?:constitution|constitutional|konstitusi|konstitusional|undang-undang dasar|uud)\b/g],
  ["criminal-procedure", /\b(?:criminal procedure|code of criminal procedure|hukum acara pidana|kuhap)\b/g],
  ["penal-code", /\b(?:(?:penal|criminal) codes?|kitab undang-undang hukum pidana|kuhp|kitab pidana)\b/g],
  ["protocol", /\b(?:protocols?|protokol)\b/g],
  ["convention", /\b(?:conventions?|konvensi)\b/g],
  ["covenant", /\b(?:covenants?|kovenan)\b/g],
  ["charter", /\b(?:charter|piagam)\b/g],
  ["directive", /\b(?:directives?|direktif|arahan uni eropa)\b/g],
  ["resolution", /\b(?:resolutions?|resolusi)\b/g],
  ["declaration", /\b(?:declarations?|deklarasi|declared)\b/g],
  ["statement", /\b(?:statements?|pernyataan)\b/g],
  ["consensus", /\b(?:consensus|konsensus)\b/g],
  ["compact", /\b(?:compact|kesepakatan global)\b/g],
  ["work-plan", /\b(?:work ?plans?|bohol|rencana kerja|work ?programme)\b/g],
  ["action-plan", /\b(?:(?:national )?plans? of action|action plans?|rencana aksi|ran)\b/g],
  ["development-plan", /\b(?:development plans?|rencana pembangunan|rpjmn|rpjpn)\b/g],
  ["strategy", /\b(?:strategy|strategies|strategi|roadmap|road map|peta jalan)\b/g],
  ["guideline", /\b(?:guidelines?|pedoman|panduan|guidance|handbook|standard operating|standar operasional|sop)\b/g],
  ["principles", /\b(?:principles|prinsip-prinsip|asas-asas)\b/g],
  ["indicators", /\b(?:indicators|indikator)\b/g],
  ["recommendation", /\b(?:recommendations?|rekomendasi)\b/g],
  ["report", /\b(?:reports?|laporan)\b/g],
  ["memorandum", /\b(?:memorand(?:um|a)|mou|mous|nota kesepahaman)\b/g],
  ["extradition", /\b(?:extradit\w*|ekstradisi|mengekstradisi)\b/g],
  ["mutual-assistance", /\b(?:mutual (?:legal )?assistance|bantuan timbal balik|mla|mlat)\b/g],
  ["treaty", /\b(?:treaty|treaties|traktat)\b/g],
  ["agreement", /\b(?:agreements?|perjanjian)\b/g],
  ["agenda", /\b(?:2030 agenda|agenda 2030|sustainable development goals|sdgs?|tujuan pembangunan berkelanjutan|tpb)\b/g],
  ["ratification", /\b(?:ratif\w+|meratifikasi|diratifikasi|pengesahan|mengesahkan|disahkan|accession|acced\w+|aksesi)\b/g],
  ["amendment", /\b(?:amend\w*|perubahan|diubah|mengubah|revis\w+|direvisi)\b/g],
  ["repeal", /\b(?:repeal\w*|revok\w*|replac\w+|superseded?|dicabut|mencabut|menggantikan|pengganti)\b/g],
  [
    "implementing",
    /\b(?:implementing (?:rules?|regulations?)|aturan (?:turunan|pelaksana\w*)|peraturan (?:turunan|pelaksana\w*)|pelaksanaan undang-undang|derivative)\b/g,
  ],
  ["omnibus", /\b(?:omnibus|cipta kerja|job creation)\b/g],
  ["forum", /\b(?:forum|process|proses|conference|konferensi|dialogue)\b/g],
  [
    "law",
    /\b(?:(?:the|a|this|that|new|special|old|\d{4}|own|same) (?:[\w-]+ ){0,3}(?:law|act|statute)|acts?(?= (?:of|no|on)\b)|statutes?|legislation|undang-undang|uu|laws? no)\b/g,
  ],
];

/** The kinds of documents that a text names ("peraturan presiden", "convention"), each piece of text counted once. */
export function kindsIn(text: string): Set<string> {
  let rest = text.toLowerCase();
  const found = new Set<string>();
  for (const [kind, pattern] of kinds) {
    let hit = false;
    rest = rest.replace(pattern, () => {
      hit = true;
      return " | ";
    });
    if (hit) found.add(kind);
  }
  return found;
}

/** Kinds that name a document; the others ("replaced", "statement", "report") are ordinary words as well. */
export function isDocument(kind: string): boolean {
  return !/^(?:ratification|amendment|repeal|implementing|forum|report|statement|regulation|agreement|strategy|recommendation)$/.test(kind);
}

/** A treaty may be called by any word for a binding text. */
export function hasKind(instrument: IndexedInstrument, kind: string): boolean {
  if (instrument.kinds.has(kind)) return true;
  if (kind === "treaty" || kind === "agreement")
    return instrument.instrument.form === "treaty" || instrument.instrument.form === "protocol";
  if (kind === "law") return instrument.instrument.form === "law";
  if (kind === "memorandum") return /mou/.test(instrument.key);
  return false;
}

/** Kinds that say which document is meant; the others (ratification, amendment) have signals of their own. */
export const saidOfOthers: ReadonlySet<string> = new Set([
  "ratification",
  "amendment",
  "repeal",
  "implementing",
  "forum",
  "report",
  "regulation",
]);
