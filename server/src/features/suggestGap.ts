import type { BlockFacts, Span } from "../engine/facts.js";
import { readPinpoints } from "../engine/pinpoints.js";
import { titleSaidAfter } from "./suggestTitle.js";
import { stemsOf } from "./suggestWords.js";

/** What the words around a gap say of the instrument that belongs there, as seen from that instrument. */
export type Sought =
  | "ratified"
  | "ratifier"
  | "signed"
  | "amended"
  | "amender"
  | "implemented"
  | "implementer"
  | "repealed"
  | "repealer"
  | "earlier"
  | "followed"
  | "follower"
  | "supplemented"
  | "supplement";

/** A place in a passage where a citation is missing, and what the words beside it tell. */
export interface Gap {
  /** The writer marked it ("[...]", "___"); otherwise it shows by a preposition without its noun. */
  readonly marked: boolean;
  readonly at: number;
  readonly sought: ReadonlySet<Sought>;
  /** What is sought shows by the very words before it ("ratified by [...]", "amending [...]"), so that nothing else belongs there. */
  readonly isStrict: boolean;
  /** Stems of the words after "tentang", "on", "concerning" that follow the gap: the instrument's subject, perhaps its title. */
  readonly title: readonly string[];
  /** The same in their order and with the names of others in it ("tentang Perubahan atas UU 23/2002 tentang Perlindungan Anak"). */
  readonly titleSaid: readonly string[];
  /** Articles that stand beside it ("Pasal 64 [...]"). */
  readonly articles: readonly string[];
  /** Stems of the words next to it in its sentence. */
  readonly beside: ReadonlySet<string>;
  /** The sentence in which it stands. */
  readonly sentence: Span;
}

/** Stands for a gap in a text that is read; no word, number or sign of its own. */
export const gapSign = "\u25a1";

const marks =
  /\[\s*(?:\.{2,}|…|_+|\?+|-{2,}|x{3,}|citation(?: needed| here)?|cite|mask(?:ed)?|blank|redacted|ref(?:erence)?s?|source|instrument|law|removed|omitted|rujukan|kutipan|sitasi|sumber|instrumen|peraturan|dihapus)\s*(?:\d+|\?+)?\s*\]|<(?:mask|blank|citation|ref|instrument|gap)>|\{+\s*(?:\.{3}|mask|blank|citation|ref|instrument)\s*\}+|\((?:\s*|\.{3}|…|_+|\?+)\)|_{3,}|█+|▁{2,}|\bX{4,}\b|\[\s*\]/giu;

/** Writes one sign for every mark of a gap. */
export function markGaps(text: string): string {
  return text.replace(marks, ` ${gapSign} `);
}

/** Words after which a noun must stand; before a stop or another such word, it was left out. */
const dangling = new RegExp(
  [
    "\\b(?:of|under|in|by|with|pursuant to|according to|menurut|dalam|dari|melalui|dengan|berdasarkan|oleh|terhadap|atas|amanat|ketentuan|terbitnya|lahirnya|yaitu|meratifikasi|ratified|menjadi)\\s*(?=[,;:)]|\\.(?:\\s|$))",
    "\\b(?:of|under|by|implementing|to)\\s+(?=(?:and|on|at|was|is|has|will|would|trafficking in persons means)\\b(?!\\s+(?:large|off)\\b))",
    "\\b(?:dan|serta|atau|antaranya|dalam|dari|melalui|dengan|menurut|under|of|by)\\s+(?=(?:tentang|concerning|dikarenakan)\\s)",
    "\\b(?:serta)\\s+(?=yang\\s)",
    "(?:\\b(?:under|the|of|by|menurut|dalam|dari|melalui|dengan)|(?<=[\\p{L}\\d,]))\\s{2,}(?=[\\p{L},;])",
  ].join("|"),
  "giu",
);

/** The gaps of a text in which marks were replaced, in order. */
export function gapsIn(text: string, facts: BlockFacts): readonly Gap[] {
  // The names of other instruments do not describe the missing one.
  const rest = blankSpans(text, facts.references);
  const gaps: Gap[] = [];
  for (let at = text.indexOf(gapSign); at >= 0; at = text.indexOf(gapSign, at + 1)) gaps.push(gapAt(text, at, at + 1, true, facts, rest));
  if (gaps.length > 0) return gaps;
  for (const found of text.trimEnd().matchAll(dangling)) {
    const end = found.index + found[0].length;
    gaps.push(gapAt(text, end, end, false, facts, rest));
  }
  if (gaps.length > 0) return gaps;
  return orphans(text, facts).map((end) => gapAt(text, end, end, false, facts, rest));
}

/** Where articles end whose instrument is missing while another is named: "Pasal 81 jo Pasal 69, serta Pasal 2 UU 21/2007". */
function orphans(text: string, facts: BlockFacts): number[] {
  if (!facts.references.some((reference) => reference.key !== undefined)) return [];
  return looseArticles(text, facts)
    .filter(({ start }) => {
      const before = facts.references.filter((reference) => reference.end <= start).pop();
      // After the name of a law its own articles follow, unless a word joins others to it.
      return !before || joins.test(text.slice(before.end, start));
    })
    .map(({ end }) => end);
}

const joins = /^\s*(?:tentang [^.;]{0,90}?)?,?\s*(?:jo\.?|juncto|subsid\w+|dan|serta|and|atau|or|lebih subsid\w+)\s+$/iu;

/** A text with spaces in place of some of its parts. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of spans) rest = `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`;
  return rest;
}

function gapAt(text: string, start: number, end: number, marked: boolean, facts: BlockFacts, rest: string): Gap {
  const before = text.slice(Math.max(0, start - 140), start).replace(/[\s("“]+$/u, " ");
  const after = text.slice(end, end + 160);
  const sentence = sentenceAt(text, start);
  const near = [
    rest.slice(Math.max(sentence.start, start - besideLength), start),
    rest.slice(end, Math.min(sentence.end, end + besideLength)),
  ];
  const asked = asks.filter(([, side, pattern]) =>
    pattern.test(side === "before" ? before : side === "after" ? after : `${before}${gapSign}${after}`),
  );
  return {
    marked,
    at: start,
    isStrict: marked && asked.some(([sought, side]) => side === "before" && strict.has(sought) && surely.test(before)),
    beside: new Set(near.flatMap(stemsOf)),
    sought: new Set(asked.map(([sought]) => sought)),
    title: titleAfter(rest.slice(end, end + 160)),
    titleSaid: titleSaidAfter(text.slice(end, end + 300)),
    articles: looseArticles(text, facts)
      .filter((one) => one.end <= start && beside.test(text.slice(one.end, start)))
      .flatMap((one) => one.articles),
    sentence,
  };
}

/** Other words for it ("mengesahkan", "menyetujui") are said of laws and plans as well. */
const surely =
  /\b(?:ratif\w*|meratifikasi\w*|diratifikasi\w*|acced\w*|aksesi|mengaksesi|amend\w*|perubahan|mengubah|diubah|protocols?|protokol)\b[^.;]{0,90}$/i;
const strict: ReadonlySet<Sought> = new Set(["ratified", "ratifier", "amended", "amender", "supplemented", "supplement"]);

/** Characters before and after a gap that belong to it more than the rest of its sentence. */
const besideLength = 70;

const beside = /^\s*(?:(?:of|in|under|dari|dalam|pada|daripada)\s+)?(?:(?:the|its|this|that)\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;

const ratify = "(?:ratif\\w*|meratifikasi\\w*|diratifikasi\\w*|pengesahan|mengesahkan|disahkan|menyetujui|approv\\w+|acced\\w+|aksesi)";
const provision =
  "(?:(?:ketentuan|mandate of|provisions? of|amanat|perintah)\\s+)*(?:(?:pasal|articles?)\\s+\\S+(?:\\s+(?:ayat|huruf|angka|paragraph)\\s+\\S+)*\\s+(?:of\\s+|dari\\s+)?)?(?:the\\s+)?";

const asks: readonly (readonly [Sought, "before" | "after" | "around", RegExp])[] = [
  [
    "ratifier",
    "before",
    /\b(?:menerima|accept\w*|join\w*|bergabung)\b[^.;]{0,20}\b(?:konvensi|convention|treaty|perjanjian|protokol|protocol)\b[^.;]{0,80}\b(?:dengan|melalui|by|through|with)\s+(?:the\s+)?$/i,
  ],
  [
    "repealer",
    "around",
    /(?:^|[.;]\s)\s*(?:dengan|melalui|lewat|with|through|by)\s+(?:the\s+)?\u25a1[^.]{0,90}\b(?:digantikan|menggantikan|menggantinya|dibubarkan|membubarkan|menutup|replac(?:es|ed|ing)|dissolv(?:es|ed)|abolish(?:es|ed))\b/iu,
  ],
  ["earlier", "before", /\b(?:sebelum|before|prior to|until|hingga|sampai)\s+(?:tahun\s+)?(?:19|20)\d\d\b[^.;]{0,120}$/i],
  [
    "supplemented",
    "before",
    /\b(?:protocols?|protokol)\b[^.;]{0,120}\b(?:gaps?|celah|kekurangan)\b[^.;]{0,20}\b(?:in|of|dalam)\s+(?:the\s+)?$/i,
  ],
  ["amender", "after", /^\s*\)?,?\s*(?:yang|which|that)\s+(?:mengubah|merevisi|amend(?:s|ed)|revis(?:es|ed))\b/i],
  [
    "implemented",
    "before",
    /\b(?:regulations?|peraturan|aturan)\b[^.;]{0,90}\b(?:spell|set|detail|merinci|menjabarkan)\w*(?: out)?\b[^.;]{0,30}\b(?:what|apa yang)\s+$/i,
  ],
  [
    "ratifier",
    "before",
    new RegExp(`\\b${ratify}\\b[^.;]{0,90}\\b(?:melalui|dengan|lewat|dalam|by|through|via|in|with)\\s+(?:the\\s+)?$`, "i"),
  ],
  [
    "ratifier",
    "after",
    /^\s*(?:,\s*)?(?:tentang|on|concerning)\s+(?:the\s+)?(?:pengesahan|ratifi\w+|approval)|^\s*(?:\(\d+\)\s*)?,?\s*(?:yang|which|that)\s+(?:meratifikasi|mengesahkan|ratif\w+|approv\w+)/i,
  ],
  [
    "ratified",
    "before",
    /\b(?:ratif(?:y|ied|ies|ying|ication of)|meratifikasi(?:nya)?|ratifikasi|pengesahan|mengesahkan|signatory to|negotiat(?:ed?|ing|ion of|ions on)|perundingan|merundingkan|(?:pihak|peserta) (?:dalam|pada)|part(?:y|ies) to|acced\w+ to|aksesi(?: terhadap)?|joined|mengaksesi)\s+(?:(?:the|atas|terhadap)\s+)?$/i,
  ],
  [
    "signed",
    "before",
    /\b(?:sign(?:ed|ing|s)?|signature of|menandatangani|ditandatanganinya|penandatanganan|meneken|adopt(?:ed|ing|s)|adoption of|mengadopsi|endors(?:ed|ing)|menyepakati)\s+(?:(?:the|atas|terhadap)\s+)?$/i,
  ],
  [
    "amender",
    "after",
    /^\s*(?:,\s*)?(?:tentang|on|concerning)\s+(?:the\s+)?(?:perubahan|(?:first |second |third )?amendment|penetapan|revision)/i,
  ],
  [
    "amender",
    "before",
    /\b(?:diubah|direvisi|perubahan(?:nya)?|amended|revised|diperbarui|updated|diperkuat)\b(?:\s+[\p{L}]+){0,3}\s+(?:dengan|oleh|melalui|menjadi|by|through|in|with)\s+(?:the\s+)?$|\b(?:kemudian|lalu) menjadi\s+$|\bamendments? to existing laws?\s+$/iu,
  ],
  [
    "earlier",
    "before",
    /\b(?:semula|awalnya|mulanya|dulu|dahulu|semasa|sewaktu|selama|originally|initially|formerly|previously|at first|while|until)\s*,?\s+(?:the\s+)?$/i,
  ],
  [
    "repealed",
    "after",
    /^\s*\)?\s*(?:\S+\s+){0,3}?(?:(?:sudah|telah|dinilai|dianggap|dipandang|was|is|had been|has been|were|kemudian|akhirnya)\s+)*(?:tidak (?:lagi )?(?:cocok|sesuai|sejalan|memadai|relevan|berlaku)|tak lagi|ketinggalan|tertinggal|usang|outdated|obsolete|no longer|dicabut|diganti(?:kan)?|tidak berlaku|repealed|revoked|replaced|superseded)\b/i,
  ],
  [
    "amended",
    "before",
    /\b(?:perubahan (?:\S+ )?atas|mengubah(?: (?:ketentuan|isi))?(?: dari)?|merevisi|revisi|amend(?:s|ed|ing)?|amendments? (?:to|of)|revis(?:e|ed|ion of|ing)|menambah (?:ketentuan )?dalam)\s+(?:the\s+)?$/i,
  ],
  ["amended", "after", /^\s*[^.;]{0,70}?\b(?:(?:sebagaimana|as)\s+(?:\S+\s+){0,3}(?:diubah|amended)|sebelum (?:diubah|direvisi))/i],
  [
    "implemented",
    "before",
    new RegExp(
      `\\b(?:melaksanakan|menjalankan|pelaksanaan|turunan(?: dari)?|diamanatkan(?: oleh| dalam)?|amanat|perintah|diperintahkan(?: oleh)?|implement(?:s|ing|ed|ation of)?|pursuant to|required by|derivative of|mandated by|carr\\w+ out|(?:pelaksana|turunan) dari|apprais(?:e|al of)|carrying out of|progress (?:against|in carrying out)|review of)\\s+${provision}$`,
      "i",
    ),
  ],
  [
    "implemented",
    "before",
    /\b(?:implementing (?:regulations?|rules?|decrees?)|(?:aturan|peraturan) (?:turunan|pelaksana\w*))\s+(?:of|to|for|under|dari|atas|untuk)\s+(?:the\s+)?$/i,
  ],
  [
    "implemented",
    "before",
    /\b(?:rancangan peraturan (?:pemerintah|presiden)\w*|(?:peraturan|aturan)(?: \S+){0,10} (?:diperintahkan|diamanatkan|diamanahkan|dimandatkan)|perintah (?:untuk )?(?:menyusun|membuat|membentuk)|(?:peraturan|aturan)(?: \S+){0,8} (?:untuk )?(?:menjalankan|melaksanakan)|draft (?:government|presidential|implementing) regulations?)\b[^.]*$/i,
  ],
  [
    "implementer",
    "before",
    /\b(?:aturan (?:turunan|pelaksana\w*)|peraturan (?:turunan|pelaksana\w*)|implementing (?:regulations?|rules?|decrees?)|(?:ditindaklanjuti|dilaksanakan) (?:dengan|melalui))\s*$/i,
  ],
  [
    "implemented",
    "after",
    /^[\s,)]*[^.;]{0,25}\b(?:the (?:presidential|government|ministerial) (?:regulation|decree)|peraturan (?:presiden|pemerintah|menteri) (?:ini|itu|tersebut))\b/i,
  ],
  [
    "implementer",
    "after",
    /^[^.]{0,90}\b(?:(?:rules|regulations|decrees) (?:that are |which are )?derived from|derive[sd]? from (?:the )?law|derivative of)\b/i,
  ],
  [
    "implementer",
    "after",
    /^[^.;]{0,60}\b(?:(?:aturan|peraturan|regulasi) (?:turunan|pelaksana)|(?:untuk|guna|yang|hadir untuk) melaksanakan|(?:that|which) (?:implements?|carr(?:y|ies) out)|implementing regulation|merupakan (?:pelaksanaan|turunan|amanat))/i,
  ],
  [
    "repealed",
    "before",
    /\b(?:improves? (?:up)?on|differs? from|unlike|compared (?:with|to)|dibandingkan(?: dengan)?|berbeda dari|menyempurnakan|mencabut|menggantikan|menggantinya|pengganti|replac(?:es|ed|ing)|repeal(?:s|ed|ing)|supersed(?:es|ed|ing)|in place of)\s+(?:the\s+)?$/i,
  ],
  ["repealer", "before", /\b(?:dicabut|diganti(?:kan)?|replaced|repealed|superseded)\s+(?:dengan|oleh|by)\s+(?:the\s+)?$/i],
  [
    "repealer",
    "after",
    /^\s*(?:,\s*)?(?:yang\s+|which\s+|that\s+)?(?:menggantikan|mencabut|replac(?:es|ed|ing)|repeal(?:s|ed|ing)|superseded)\b/i,
  ],
  ["repealer", "after", /^[^.;]{0,80}\b(?:yang menggantikan|menggantikan|which replaced|replacing)\b/i],
  ["supplemented", "before", /\b(?:supplement(?:s|ing|ed)|melengkapi|pelengkap|tambahan (?:dari|atas))\s+(?:the\s+)?$/i],
  [
    "supplemented",
    "after",
    /^\s*(?:\([^)]*\)\s*)?,?\s*(?:and|as well as|dan|beserta|serta|together with)\s+(?:of\s+)?(?:its|the|both|two|kedua|dua)?\s*(?:\w+\s+){0,2}(?:protocols?|protokol)/i,
  ],
  ["supplement", "after", /^[^.;]{0,90}?\b(?:supplementing|which supplements|melengkapi|pelengkap|protokol tambahan)\b/i],
  ["supplement", "before", /\b(?:supplementing|optional|additional) protocols?\s+(?:the\s+)?$|\band its (?:supplementing\s+)?$/i],
  ["supplemented", "before", /\bprotocols?\s+(?:to|of)\s+(?:the\s+)?$|\bprotokol\b[^.;,]{0,30}\s(?:untuk|pada|atas|dari)\s+$/i],
  [
    "followed",
    "before",
    /\b(?:follow-?up(?: document)? to|tindak lanjut(?: dari)?|menindaklanjuti|successor to|builds? on|led to|follows? up(?: on)?|takes up|five years after|ten years after|recall(?:s|ing|ed)|menegaskan kembali)\s+(?:the\s+)?$/i,
  ],
];

const subject =
  /^\s*(?:\)|,)?\s*(?:(?:the|a|an|yaitu|yakni)\s+(?:\d{4}\s+)?(?:[\p{L}-]+\s+){0,3}(?:law|act|regulation|decree|convention|protocol|treaty|plan|undang-undang|peraturan|konvensi)\s+)?(?:tentang|ttg\.?|mengenai|on|concerning|regarding|about|against|for|terkait|bagi|to (?=prevent))\s+(?:the\s+)?([^.;:()\u25a1]{4,170})/iu;

function titleAfter(after: string): readonly string[] {
  const words = subject.exec(after)?.[1];
  if (words === undefined) return [];
  // What follows is told of the instrument, not its title.
  const title = words.split(
    /,\s|\b(?:yang|which|that|sebagai|merupakan|adalah|is|are|was|were|has|have|sebagaimana|as amended|serta (?:pp|perpres|uu)|pada \d|on \d)\b/iu,
  )[0];
  return [...new Set(stemsOf(title ?? ""))];
}

/** Articles named together. */
interface LooseArticles extends Span {
  readonly articles: readonly string[];
}

/** Articles that belong to no instrument named in the text, with where they end. */
export function looseArticles(text: string, facts: BlockFacts): readonly LooseArticles[] {
  const loose: LooseArticles[] = [];
  let from = 0;
  for (const found of text.matchAll(/\b(?:pasal|psl\.?|articles?|arts?\.?)\s*\d/gi)) {
    if (found.index < from) continue;
    const read = readPinpoints(text, found.index);
    if (!read) continue;
    from = read.end;
    const articles: string[] = [];
    for (const pin of read.pinpoints) {
      if (isOwned(pin.start, facts)) continue;
      const [first] = pin.parts;
      if (first?.level !== "article") continue;
      articles.push(first.value);
      if (first.to !== undefined) articles.push(first.to);
    }
    if (articles.length > 0) loose.push({ start: found.index, end: read.end, articles });
  }
  return loose;
}

function isOwned(at: number, facts: BlockFacts): boolean {
  return facts.references.some(
    (reference) => (reference.start <= at && at < reference.end) || reference.pinpoints?.some((pin) => pin.start <= at && at < pin.end),
  );
}

function sentenceAt(text: string, at: number): Span {
  let start = 0;
  let end = text.length;
  for (const stop of text.matchAll(
    /(?<![\s(][\p{Lu}]|\b(?:No|art|arts|para|paras|Dr|Mr|Mrs|jo|Rp|hlm|ayat))[.!?]["”)]*\s+(?=[\p{Lu}"“(\d\u25a1])/gu,
  )) {
    const after = stop.index + stop[0].length;
    if (after <= at) start = after;
    else {
      end = stop.index;
      break;
    }
  }
  return { start, end };
}
