import { wordAt } from "../engine/blockWords.js";
import type { BlockView } from "../engine/facts.js";

/** "para saksi-saksi", "banyak korban-korban": the end of the doubled word where the word before it, at `at`, says already that there are several; only of people, whose words have no other doubled sense. */
export function endOfDoubledPlural(view: BlockView, at: number): number | undefined {
  const { tokens, text } = view;
  const last = at + 2;
  if (last >= tokens.count || tokens.hashes[at + 1] !== tokens.hashes[last] || tokens.gaps[at + 1] !== 0) return undefined;
  if (text.slice(tokens.ends[at + 1], tokens.starts[last]) !== "-" || !/^\s$/.test(text.slice(tokens.ends[at], tokens.starts[at + 1])))
    return undefined;
  return people.has(wordAt(view, last)) && text.charAt(tokens.ends[last] as number) !== "-" ? last : undefined;
}

/** Words after which a noun stands once. */
export const severals = ["para", "banyak", "beberapa", "sejumlah", "semua"] as const;

/** Nouns for people of this field; "anak-anak", "orang-orang" and "laki-laki" are words of their own. */
const people: ReadonlySet<string> = new Set(
  "korban saksi pelaku penyintas pekerja buruh nelayan awak tersangka terdakwa terpidana narapidana tahanan jaksa hakim penyidik penyelidik polisi petugas pegawai pejabat penerjemah pendamping pengacara advokat penasihat perekrut calo sponsor agen majikan pengusaha pengungsi pencari migran imigran penumpang penyelundup pengguna penyandang peserta relawan guru siswa mahasiswa dokter perawat psikolog konselor wartawan menteri bupati gubernur kepala anggota delegasi pemohon pelapor terlapor".split(
    " ",
  ),
);
