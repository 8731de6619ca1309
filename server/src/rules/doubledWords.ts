import type { BlockFacts, BlockView } from "../engine/facts.js";
import { HashFilter } from "../engine/hashFilter.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { hashWord, shape } from "../engine/tokens.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt } from "./terms.js";
import { writeFix } from "./writeFix.js";

/** Words that no sentence of the language has twice in a row. */
const onceOnly = {
  en: "the a an of to and or for with by at from this its their".split(" "),
  id: "yang dan di ke dari untuk dengan pada ini itu adalah oleh akan telah tidak dalam atau sebagai karena bagi agar para serta maka bahwa sudah belum kepada terhadap tersebut sebagaimana jika apabila sementara saat berupa sebesar sebanyak menurut hingga sampai melalui antara tentang juga lalu kemudian rupiah".split(
    " ",
  ),
} as const;

const hashes = { en: new Set(onceOnly.en.map(hashWord)), id: new Set(onceOnly.id.map(hashWord)) } as const;
const mayBeEnglish = new HashFilter(hashes.en);
const shortest = 3;

/** Words that Indonesian doubles day by day; of others the writer may have doubled one by a slip of the hand. */
const oftenDoubled: ReadonlySet<number> = new Set(
  "hal anak laki orang korban saksi teman rekan benar sama masing rata hari kira tiap kadang tiba kata mata undang pihak kasus negara daerah ibu bapak perempuan pelaku warga pekerja lembaga instansi kegiatan upaya langkah cara tempat rumah desa kapal negeri baik baru sungguh terus betul apa siapa mana sendiri satu berbagai syarat data faktor bentuk jenis alasan masalah pertanyaan"
    .split(" ")
    .map(hashWord),
);
/** Verbs, and what ends in -nya, are seldom doubled in writing. */
const seldomDoubled = /^(?:me|di|ber|ter|se)[a-z]{4,}$|nya$/;

/**
 * Findings on a word that stands twice with nothing but space between: a slip ("yang yang", "the the"), or an Indonesian word that is doubled without its hyphen ("hal hal"). The
 * second must be in small letters, as a name may double ("Baden Baden").
 */
export function doubledWords(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 0; at + 1 < tokens.count; at++) {
    const hash = tokens.hashes[at] as number;
    if (hash !== tokens.hashes[at + 1] || (tokens.shapes[at + 1] as number) & (shape.capital | shape.innerCapital | shape.digit)) continue;
    if (((zones[at] as number) | (zones[at + 1] as number)) & (zone.quoted | zone.masked)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at + 1] as number;
    if (!/^[ \t]{1,2}$|^[ \t]?\r?\n[ \t]?$/.test(text.slice(tokens.ends[at], tokens.starts[at + 1])) || isMarkedSic(text, end)) continue;
    // A third one: a song, a stutter, a filler text.
    if (tokens.hashes[at + 2] === hash && at + 2 < tokens.count) continue;
    const lang = languageAt(facts, start, context);
    const word = text.slice(start, tokens.ends[at]);
    const isSlip =
      lang === "en" ? mayBeEnglish.mayHave(hash) && hashes.en.has(hash) : hashes.id.has(hash) || seldomDoubled.test(word.toLowerCase());
    if (!isSlip && (lang === "en" || word.length < shortest || !/^[A-Za-z][a-z]+$/.test(word))) continue;
    const isListed = ({ first, last, forms }: Mention) =>
      first <= at && last > at && forms.some((form) => form.isWrong && form.term?.match === "literal");
    if (view.mentions.some(isListed)) continue;
    const hyphened = `${word}-${text.slice(tokens.starts[at + 1], end)}`;
    const written = text.slice(start, end).replace(/\s+/g, " ");
    const isSure = isSlip || oftenDoubled.has(hash);
    found.push({
      start,
      end,
      level: isSlip || !isSure ? "information" : "warning",
      message: isSlip
        ? `"${word}" stands twice. Write it once.`
        : isSure
          ? `"${written}" is not the official spelling. Bentuk ulang ditulis dengan tanda hubung. Write "${hyphened}".`
          : `"${written}": a doubled word is written with a hyphen (bentuk ulang). Write "${hyphened}", or "${word}" once.`,
      fixes: [
        ...(isSlip ? [] : [{ ...writeFix(start, end, hyphened), ...(isSure && { safe: true }) }]),
        ...(isSlip || !isSure ? [{ ...writeFix(start, end, word), ...(isSlip && { safe: true }) }] : []),
      ],
    });
  }
}
