import { wordAt } from "../engine/blockWords.js";
import type { Level } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { hashWord, shape } from "../engine/tokens.js";
import { endOfDoubledPlural, severals } from "./doubledPlural.js";
import { everydayEnglish, hasEnglishEnding, looksEnglish } from "./everydayEnglish.js";
import { compoundReaders, endOfPassiveCompound, suffixApart } from "./indonesianCompounds.js";
import { joinedOrdinal, ordinalApart } from "./indonesianOrdinals.js";
import { joinedWhole, wholeApart } from "./indonesianWhole.js";
import { isPassiveStem, isPlaceNoun } from "./indonesianWords.js";
import { isLower, type Joining, type JoiningReader, joined, linkAfter } from "./joining.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt, type WrongTerm } from "./terms.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on what Indonesian writes joined and the text writes apart, or the reverse, wherever the rule alone tells: the passive di- and the preposition di, bound forms
 * (antar-, non-, pasca- ...), ordinals, affixes on acronyms, -nya; and a plural said twice. Words that the base lists are left to it.
 */
export function indonesianJoining(
  view: BlockView,
  facts: BlockFacts,
  context: RuleContext,
  listed: readonly WrongTerm[],
  list: FindingDraft[],
): void {
  const { tokens, zones, ids } = view;
  for (let at = 0; at < tokens.count; at++) {
    const read = readers.get(tokens.hashes[at] as number);
    const mixed = read === undefined && isMixed(tokens.shapes[at] as number);
    const figure = read === undefined && ((tokens.shapes[at] as number) & shape.digit) !== 0;
    if (!read && !mixed && !figure && !((ids[at] as number) < 0 && startsLikePreposition(view, at))) continue;
    if ((zones[at] as number) & (zone.quoted | zone.masked)) continue;
    const found = read ? read(view, at) : mixed ? acronymAffix(view, at) : figure ? joinedOrdinal(view, at) : joinedPreposition(view, at);
    if (!found || languageAt(facts, tokens.starts[at] as number, context) !== "id") continue;
    const start = tokens.starts[found.first] as number;
    const end = tokens.ends[found.last] as number;
    if (isMarkedSic(view.text, end) || isListed(view, found.first, found.last, listed)) continue;
    const written = view.text.slice(start, end);
    list.push({
      start,
      end,
      level: found.level ?? "warning",
      message: `"${written.replace(/\s+/g, " ")}" is not the official spelling. ${found.why} Write "${found.text}".`,
      fixes: [{ ...writeFix(start, end, found.text), safe: true }],
      source,
    });
  }
}

const source = "https://ajidwipratikno.blogspot.com/2022/09/kata-berimbuhan-eyd-v.html";

const readers: ReadonlyMap<number, JoiningReader> = new Map<number, JoiningReader>(
  [
    ["di", passiveApart],
    ["ke", ordinalApart],
    ["se", wholeApart],
    ...compoundReaders,
    ["nya", (view: BlockView, at: number) => cliticApart(view, at) ?? suffixApart(view, at)],
    ["antar", boundApart],
    ["sub", boundApart],
    ["tuna", boundApart],
    ...["non", "pasca", "paska", "pra", "anti", "multi", "purna", "semi", "intra", "inter", "infra", "supra", "ultra"].map(
      (word): [string, JoiningReader] => [word, boundApart],
    ),
    ...severals.map((word): [string, JoiningReader] => [word, pluralTwice]),
    ...["perhari", "perbulan", "pertahun", "perminggu", "perorang", "perkapita", "perjam", "persemester", "pertriwulan"].map(
      (word): [string, JoiningReader] => [word, perJoined],
    ),
  ].map(([word, reader]) => [hashWord(word as string), reader as JoiningReader]),
);

/** "di biayai", "di-rekrut": the passive prefix is part of its verb. */
function passiveApart(view: BlockView, at: number): Joining | undefined {
  const link = linkAfter(view, at);
  if (link === undefined) return undefined;
  const next = wordAt(view, at + 1);
  if (link === " " && next === "phk")
    return {
      first: at,
      last: at + 1,
      text: `${view.text.slice(view.tokens.starts[at], view.tokens.ends[at])}-PHK`,
      why: "Imbuhan dan singkatan dirangkai dengan tanda hubung.",
    };
  if (!isLower(view, at + 1)) return undefined;
  const compound = endOfPassiveCompound(view, at + 1);
  if (compound !== undefined) {
    const { text, tokens } = view;
    const parts = [at, at + 1, compound].map((one) => text.slice(tokens.starts[one], tokens.ends[one]));
    return { first: at, last: compound, text: parts.join(""), why: "Awalan 'di-' dan gabungan kata berimbuhan ditulis serangkai." };
  }
  const doubled = endOfDoubledVerb(view, at + 1, next);
  if (doubled !== undefined) return joined(view, at, doubled, "Awalan 'di-' ditulis serangkai dengan kata kerjanya.");
  if (!isPassiveStem(next)) return undefined;
  // "di lepas pantai": off the coast.
  if (next === "lepas" && wordAt(view, at + 2) === "pantai") return undefined;
  // "di analisis itu": in a text that is called so.
  if (next === "analisis" && at + 2 < view.tokens.count && ofText.test(wordAt(view, at + 2))) return undefined;
  return joined(view, at, at + 1, "Awalan 'di-' ditulis serangkai dengan kata kerjanya.");
}

const ofText = /^(?:ini|itu|tersebut|sebelumnya|berikutnya|pertama|kedua|kami|awal|lain|mana|dampak|kebijakan|risiko|yang|dan|jabatan)$/;

/** "iming-imingi", "sia-siakan": a doubled root in -i or -kan is a verb. */
function endOfDoubledVerb(view: BlockView, at: number, root: string): number | undefined {
  if (linkAfter(view, at) !== "-") return undefined;
  const second = wordAt(view, at + 1);
  return second.startsWith(root) && /^(?:i|kan)(?:nya)?$/.test(second.slice(root.length)) ? at + 1 : undefined;
}

/** "korban nya", "TPPO nya". */
function cliticApart(view: BlockView, at: number): Joining | undefined {
  if (at === 0 || !isLower(view, at) || linkAfter(view, at - 1) !== " ") return undefined;
  const { text, tokens } = view;
  const host = text.slice(tokens.starts[at - 1], tokens.ends[at - 1]);
  if (!/^\p{L}{3,}$/u.test(host)) return undefined;
  return {
    first: at - 1,
    last: at,
    text: `${host}${/\p{Lu}$/u.test(host) ? "-" : ""}nya`,
    why: "'-nya' ditulis serangkai dengan kata di depannya.",
  };
}

/** "para saksi-saksi": the plural is said twice. */
function pluralTwice(view: BlockView, at: number): Joining | undefined {
  const last = endOfDoubledPlural(view, at);
  if (last === undefined) return undefined;
  const { text, tokens } = view;
  const several = text.slice(tokens.starts[at], tokens.ends[at]);
  return {
    first: at,
    last,
    text: text.slice(tokens.starts[at], tokens.ends[at + 1]),
    level: "hint",
    why: `'${several.charAt(0).toUpperCase()}${several.slice(1).toLowerCase()}' sudah berarti jamak.`,
  };
}

/** "perhari" is "per hari"; "perorangan" is a word of its own. */
function perJoined(view: BlockView, at: number): Joining | undefined {
  if ((view.tokens.shapes[at] as number) & shape.innerCapital) return undefined;
  const written = view.text.slice(view.tokens.starts[at], view.tokens.ends[at]);
  return {
    first: at,
    last: at,
    text: `${written.slice(0, 3)} ${written.slice(3)}`,
    why: "'Per' yang berarti tiap atau demi ditulis terpisah.",
  };
}

/** Words before which a bound form stands for a phrase or is a word of its own. */
const noHost =
  /^(?:alia|note|para|dan|atau|serta|terhadap|dengan|pada|yang|itu|ini|akan|untuk|dari|di|ke|oleh|dalam|tidak|sampai|(?:me|di|ber|ter)[a-z]{5,}|jemput|barang|sirip|segar|kaleng|beku|mata|ulung|bakti)$/;
/** Nouns with which "antar" means between; elsewhere it may be the verb (jasa antar dokumen). */
const antarHosts =
  /^(?:negara|lembaga|instansi|kementerian|daerah|provinsi|pihak|pemerintah|wilayah|anggota|sektor|pemangku|aparat|kelompok|kabupaten|kota|pulau|desa|kelurahan|kecamatan|bangsa|agama|suku|umat|individu|manusia|warga|orang|generasi|budaya|bidang|unit|bagian|benua|etnis|golongan|personel|personal|waktu|disiplin|jaringan|keluarga|kawasan|komponen|media|organisasi|pelaku|pekerja|petugas|platform|program|sesama|sekolah|tahap|tim|tingkat|lini|moda|masyarakat|komunitas|penyidik|penegak|peserta|dinas|direktorat|deputi|korban|penyedia|pelabuhan|perusahaan|kapal|teman|siswa|mahasiswa|yurisdiksi|otoritas|kepolisian|perwakilan|mitra|ruang|periode|tokoh|fungsi|profesi|satuan|cabang|pusat|rumah|basis|sistem|aplikasi|data|peraturan|undang|kebijakan|kegiatan|kasus|perkara|putusan|pasal|dokumen|kepentingan|gugus|lintas|perguruan|universitas|pemda|polda|polres)$/;
const subHosts =
  /^(?:bagian|bidang|bab|sektor|direktorat|unit|seksi|kegiatan|komponen|kelompok|rayon|tim|judul|kontraktor|jenis|klaster|tema|topik|pokok|sistem|kategori|komite|komisi|satgas|gugus|agen|pasal|urusan|dinas)$/;
const tunaHosts = /^(?:wisma|susila|netra|rungu|daksa|grahita|wicara|karya|laras|aksara|ganda|runggu)$/;

/** "antar negara", "non-pemerintah", "Sub Bagian": a bound form is joined, with a hyphen before a capital. */
function boundApart(view: BlockView, at: number): Joining | undefined {
  const link = linkAfter(view, at);
  if (link === undefined) return undefined;
  const { text, tokens, zones } = view;
  const bound = wordAt(view, at);
  const own = text.slice(tokens.starts[at], tokens.ends[at]);
  const bits = tokens.shapes[at + 1] as number;
  const next = wordAt(view, at + 1);
  // In capitals throughout, a hyphen and a capital say nothing. A foreign word in italics takes the hyphen.
  if ((tokens.shapes[at] as number) & shape.innerCapital) return undefined;
  if ((zones[at + 1] as number) & (zone.emphasis | zone.quoted | zone.masked) || bits & shape.digit || next.length < 3 || noHost.test(next))
    return undefined;
  // "Jasa antar dokumen" delivers them.
  if (bound === "antar" && (!antarHosts.test(next) || (at > 0 && /^(?:jasa|layanan|biaya|ongkos|pesan|siap)$/.test(wordAt(view, at - 1)))))
    return undefined;
  if (bound === "sub" && !subHosts.test(next)) return undefined;
  if (bound === "tuna" && !tunaHosts.test(next)) return undefined;
  const head = bound === "paska" ? `${own.charAt(0)}asca` : own;
  const rest = text.slice(tokens.starts[at + 1], tokens.ends[at + 1]);
  const isCapital = (bits & shape.capital) !== 0;
  const isTitle = isCapital && ((tokens.shapes[at] as number) & shape.capital) !== 0;
  if (isTitle && !(bits & shape.innerCapital)) {
    // Both in capitals: an office, or the name of a body that spells itself so.
    // "Sub Gugus Tugas IV" is what the task force's own rules write.
    if (bound !== "sub" || next === "gugus") return undefined;
    return bind(at, `${head}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`, "warning");
  }
  // "Jaringan Nasional Anti TPPO": a name that spells itself so.
  if (isTitle && at > 0 && tokens.gaps[at] === 0 && (tokens.shapes[at - 1] as number) & shape.capital) return undefined;
  if (isCapital) return link === "-" && bound !== "paska" ? undefined : bind(at, `${head}-${rest}`, "information");
  // English has "non governmental" and "post-trafficking" of its own.
  const isListed = bound === "antar" || bound === "sub" || bound === "tuna";
  if (!/^[a-z]+$/.test(rest) || (!isListed && isEnglish(rest, tokens.hashes[at + 1] as number))) return undefined;
  // "yang telah purna maupun keluarganya": a word of its own.
  if (link === " " && standsAlone.test(rest)) return undefined;
  return bind(
    at,
    `${head}${rest}`,
    bound === "antar" || bound === "pasca" || bound === "paska" || bound === "non" ? "warning" : "information",
  );
}

/** "non-party", "non-member", "anti-slavery": an English word, with which an English phrase goes on. */
function isEnglish(word: string, hash: number): boolean {
  if (/(?:est|ency|ancy)$/.test(word) || hasEnglishEnding(word) || englishHosts.test(word) || everydayEnglish(hash) !== undefined)
    return true;
  // "bank", "laut" and "stop" are short, "kooperatif" and "keuangan" built as Indonesian words are.
  return word.length >= fewestForLetters && looksEnglish(word) && !/(?:if|an)$/.test(word);
}

const fewestForLetters = 6;

/** Words of English law after "non-" that neither their ending nor their letters tell from Indonesian ones. */
const englishHosts =
  /^(?:part(?:y|ies)|members?|states?|papers?|users?|workers?|actors?|citizens?|nationals?|officials?|victims?|offenders?|criminal|custodial|lethal|medical|sexual|core|return|nuclear|performing)$/;

const standsAlone = /^(?:maupun|dan|atau|serta|yang|di|ke|dari|pada|untuk|dengan|oleh|bagi|adalah|ialah|akan|tidak|sudah|telah)$/;

function bind(at: number, text: string, level: Level): Joining {
  return { first: at, last: at + 1, text, level, why: "Bentuk terikat ditulis serangkai, dengan tanda hubung di depan huruf kapital." };
}

/** A word such as TPPOnya or diPHK: capitals and small letters in one word. */
function isMixed(bits: number): boolean {
  return (bits & (shape.innerCapital | shape.lower)) === (shape.innerCapital | shape.lower) && !(bits & shape.digit);
}

/** "TPPOnya", "diPHK", "nonTPPO": affixes are joined to an acronym with a hyphen. */
function acronymAffix(view: BlockView, at: number): Joining | undefined {
  const written = view.text.slice(view.tokens.starts[at], view.tokens.ends[at]);
  const match =
    /^(\p{Lu}{2,})(nya|lah|kah|pun)$/u.exec(written) ??
    /^(di|ber|ter|non|pra|pasca|anti|antar|se|eks|ke)(\p{Lu}{2,}(?:kan)?)$/u.exec(written);
  if (!match) return joinedWhole(view, at);
  const text = match[2] === "pun" ? `${match[1]} pun` : `${match[1]}-${match[2]}`;
  return { first: at, last: at, text, why: "Imbuhan dan singkatan dirangkai dengan tanda hubung." };
}

/** A word that the base does not know and that begins with "di" or "ke". */
function startsLikePreposition({ text, tokens }: BlockView, at: number): boolean {
  const start = tokens.starts[at] as number;
  if ((tokens.ends[at] as number) - start < 5) return false;
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(start + 1);
  return (first === 0x64 && second === 0x69) || (first === 0x6b && second === 0x65);
}

/** "dikantor", "kedaerah": the preposition stands apart. */
function joinedPreposition(view: BlockView, at: number): Joining | undefined {
  const written = view.text.slice(view.tokens.starts[at], view.tokens.ends[at]);
  if (!/^[DdKk][a-z]+$/.test(written) || !isPlaceNoun(written.slice(2), written.charAt(0).toLowerCase() === "k")) return undefined;
  return {
    first: at,
    last: at,
    text: `${written.slice(0, 2)} ${written.slice(2)}`,
    why: "Kata depan 'di' dan 'ke' ditulis terpisah.",
  };
}

/** The base has its own say on these words: a listed mistake, or a phrase in which they are right. */
function isListed(view: BlockView, first: number, last: number, listed: readonly WrongTerm[]): boolean {
  // "TKInya": what takes the place of the acronym is written as it should be.
  if (first === last && listed.some(({ mention }) => mention.first === first && mention.last === last + 1 && mention.inflected))
    return true;
  const written = view.text.slice(view.tokens.starts[first], view.tokens.ends[last]).toLowerCase();
  return view.mentions.some(
    (mention) =>
      !mention.nested &&
      mention.first <= first &&
      mention.last > last &&
      mention.last - mention.first > 1 &&
      // "di-rekrut" is not "di rekrut", which the base lists, nor "migran non-prosedural" the base's "migran nonprosedural": no verdict of the base, so the rule has its say.
      (mention.forms.some((form) => !form.isWrong && (first === last || form.text.toLowerCase().includes(written))) ||
        listed.some((wrong) => wrong.mention.first <= mention.first && mention.last <= wrong.mention.last)),
  );
}
