import { wordAt } from "../engine/blockWords.js";
import type { BlockView } from "../engine/facts.js";
import { shape } from "../engine/tokens.js";
import { isLower, type Joining, joined, linkAfter } from "./joining.js";

const why = "Awalan 'se-' memakai tanda hubung di depan huruf kapital.";
const names =
  "Indonesia|Nusantara|Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Papua|Bali|Madura|Nusa|Maluku|Aceh|Asia|ASEAN|Jabodetabek|NTT|NTB|DKI|Dunia|Eropa";
const places = new RegExp(`^(?:${names}|Provinsi|Kabupaten|Kota|Kecamatan|Kelurahan|Desa|Pulau)$`);
const nameIn: ReadonlyMap<string, string> = new Map(
  names
    .replace("|Nusa|", "|")
    .split("|")
    .map((name) => [name.toLowerCase(), name]),
);
const areas = /^(?:provinsi|kabupaten|kota|kecamatan|kelurahan|desa|pulau|dunia|wilayah|daerah|dusun)$/;
const beforeName = /^(se|non|anti|pro|pasca|antar)([A-Z][a-z]{2,})$/;

/** "se Indonesia", "se-indonesia", "se kabupaten": as far as the place reaches. "SE Kabupaten Belu" is a circular. */
export function wholeApart(view: BlockView, at: number): Joining | undefined {
  const { text, tokens } = view;
  if ((tokens.shapes[at] as number) & shape.innerCapital) return undefined;
  const link = linkAfter(view, at);
  if (link === undefined) return undefined;
  const head = text.slice(tokens.starts[at], tokens.ends[at]);
  const next = text.slice(tokens.starts[at + 1], tokens.ends[at + 1]);
  if (!isLower(view, at + 1)) {
    return link === " " && places.test(next) ? { first: at, last: at + 1, text: `${head}-${next}`, why } : undefined;
  }
  const word = wordAt(view, at + 1);
  const name = word === "dunia" ? undefined : nameIn.get(word);
  if (name !== undefined) return { first: at, last: at + 1, text: `${head}-${name}`, why };
  return link === " " && areas.test(word) ? joined(view, at, at + 1, "Awalan 'se-' ditulis serangkai.") : undefined;
}

/** "seIndonesia", "nonASEAN": a hyphen before the capital. */
export function joinedWhole(view: BlockView, at: number): Joining | undefined {
  const written = view.text.slice(view.tokens.starts[at], view.tokens.ends[at]);
  const [, prefix = "", name = ""] = beforeName.exec(written) ?? [];
  if (!places.test(name)) return undefined;
  return { first: at, last: at, text: `${prefix}-${name}`, why: why.replace("se-", `${prefix}-`) };
}
