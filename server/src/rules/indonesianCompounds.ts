import { wordAt } from "../engine/blockWords.js";
import type { BlockView } from "../engine/facts.js";
import { shape } from "../engine/tokens.js";
import { isLower, type Joining, type JoiningReader, joined, linkAfter } from "./joining.js";

const why = "Gabungan kata yang mendapat awalan dan akhiran sekaligus ditulis serangkai.";

/**
 * Compounds of two roots, each with what stands before the second affixed root: `prefixes` and the first root as the prefix leaves it, a colon, and the second root with its endings. A compound
 * with a prefix and a suffix is one word (EYD V, on affixed compounds): "diperjual-belikan", "penyalah gunaan", "di tanda tangani". With one affix only it stays apart and is no matter of this table.
 */
const compounds = `
dijual perjual diperjual memperjual : beli : kan
dipertanggung mempertanggung pertanggung : jawab : kan an
ditindak menindak penindak : lanjut : i an
disalah menyalah penyalah tersalah : guna : kan an
disebar menyebar penyebar tersebar : luas : kan an
ditanda menanda penanda tertanda : tangan : i an
diikut mengikut pengikut keikut : serta : kan an
diturut menurut keturut : serta : kan an
dialih mengalih pengalih : fungsi : kan an
dialih mengalih pengalih : daya : kan an
dialih mengalih pengalih : tugas : kan an
dialih mengalih pengalih : bahasa : kan an
dialih mengalih pengalih : status : kan an
dialih mengalih pengalih : kelola : kan an
kewarga : negara : an
pengambil : alih : an
diserah menyerah penyerah : terima : kan an
dilipat melipat pelipat : ganda : kan an
dilatar melatar : belakang : i
digaris menggaris : bawah : i
diberi memberi pemberi : tahu : kan an
didaya mendaya pendaya keberdaya : guna : kan an
dibudi membudi pembudi : daya : kan an
dicampur mencampur pencampur : aduk : kan an
disalah menyalah : arti : kan
disalah menyalah : tafsir : kan
disalah menyalah kesalah : paham : i an
disama menyama penyama : rata : kan an
dinomor menomor : dua : kan
dinomor menomor : satu : kan
disatu menyatu penyatu : padu : kan an
diputar memutar pemutar : balik : kan an
dititik menitik : berat : kan
ditumbuh menumbuh penumbuh : kembang : kan an
diuji menguji penguji : coba : kan an
dipindah memindah pemindah : tangan : kan an
dikambing mengambing pengambing : hitam : kan an
dianak menganak penganak : tiri : kan an
disangkut menyangkut : paut : kan
dibumi membumi pembumi : hangus : kan an
dijungkir menjungkir : balik : kan
dimeja memeja : hijau : kan
kerumah : tangga : an
ketata : laksana : an
ketata : usaha : an
ketata : negara : an
ketenaga : kerja : an
kesetia : kawan : an
kesimpang : siur : an
diarus mengarus pengarus : utama : kan an
dikerja mengerja : sama : kan
`;

/** Of each first word, what may follow it. */
const seconds: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const row of compounds.trim().split("\n")) {
    const [firsts = "", root = "", endings = ""] = row.split(" : ");
    for (const first of firsts.split(" ")) {
      const own = found.get(first) ?? new Set<string>();
      found.set(first, own);
      for (const ending of endings.split(" ")) own.add(root + ending);
    }
  }
  return found;
})();

export const compoundReaders: readonly (readonly [string, JoiningReader])[] = [
  ...[...seconds.keys()].map((word) => [word, compoundApart] as const),
  ["ketidak", abstractApart],
  ["ter", prefixApart],
  ["ber", prefixApart],
  ["meng", prefixApart],
  ["kan", suffixApart],
  ["an", suffixApart],
];

/** "diperjual-belikan", "kewarga negaraan" */
function compoundApart(view: BlockView, at: number): Joining | undefined {
  const link = linkAfter(view, at);
  if (link === undefined || !isLower(view, at + 1)) return undefined;
  return isSecond(wordAt(view, at), wordAt(view, at + 1)) ? joined(view, at, at + 1, why) : undefined;
}

/** "ketidak-adilan", "ketidak pastian": "ketidak" is no word of its own. */
function abstractApart(view: BlockView, at: number): Joining | undefined {
  if (linkAfter(view, at) === undefined || !isLower(view, at + 1)) return undefined;
  return /^[a-z]{2,}an(?:nya)?$/.test(wordAt(view, at + 1)) ? joined(view, at, at + 1, why) : undefined;
}

/** "ter identifikasi", "meng evaluasi"; with a hyphen it may be there to tell the parts ("ber-evolusi"). */
function prefixApart(view: BlockView, at: number): Joining | undefined {
  if (linkAfter(view, at) !== " " || !isLower(view, at) || !isLower(view, at + 1)) return undefined;
  const prefix = wordAt(view, at);
  const root = wordAt(view, at + 1);
  if (
    root.length < 4 ||
    !(prefix === "meng" ? /^[aiueogh]/ : /^[a-qs-z]/).test(root) ||
    !/(?:asi|isi|[aiueo]k|[aiueo]ng|an|kan|ah|ap|ut|at)$/.test(root)
  )
    return undefined;
  return joined(view, at, at + 1, `Awalan '${prefix}-' ditulis serangkai.`);
}

/** "dipulang-kan", "penyelundup-an", "korban-nya"; behind figures and foreign words the hyphen is right. */
export function suffixApart(view: BlockView, at: number): Joining | undefined {
  if (at === 0 || !isLower(view, at) || linkAfter(view, at - 1) !== "-" || (view.tokens.shapes[at - 1] as number) & notPlain)
    return undefined;
  const suffix = wordAt(view, at);
  const host = wordAt(view, at - 1);
  if (!(suffix === "nya" ? possessed : affixed).test(host) || (suffix === "an" && !host.startsWith("p") && !host.startsWith("ke")))
    return undefined;
  return joined(view, at - 1, at, `Akhiran '-${suffix}' ditulis serangkai.`);
}

const notPlain = shape.innerCapital | shape.digit;
const affixed = /^(?:di|ter|mem|men|me[lrwny]|pe[mnlr]|ke|ber)[a-z]{3,}$/;
const possessed =
  /^(?:(?:pe[mnlr]|ke|per)[a-z]{3,}an|korban|pelaku|keluarga|anak|orang|hukum|kasus|negara|gaji|upah|paspor|dokumen|agen|majikan|nama|alamat|hak|biaya|desa|rumah|ibu|ayah|suami|istri|isi|jumlah|hasil|tujuan|bentuk|waktu|masa|lembaga|laporan|tugas)$/;

/** The last token of a compound that "di" stands apart from: "di tanda tangani", "di tindak-lanjuti". */
export function endOfPassiveCompound(view: BlockView, at: number): number | undefined {
  const root = wordAt(view, at);
  if (!seconds.has(`di${root}`) || linkAfter(view, at) === undefined || !isLower(view, at + 1)) return undefined;
  return isSecond(`di${root}`, wordAt(view, at + 1)) ? at + 1 : undefined;
}

function isSecond(first: string, second: string): boolean {
  return seconds.get(first)?.has(second.replace(/(?:nya|lah)$/, "")) ?? false;
}
