import type { Instrument, Lang } from "../../engine/concept.js";

/** The gazette in which an Indonesian law is printed, in the words of UU 12/2011 or in English; undefined where the base does not know it. */
export function gazette(instrument: Instrument, lang: Lang): string | undefined {
  const { ln, tln, bn } = instrument.gazette ?? {};
  const republic = lang === "id" ? "Republik Indonesia" : "the Republic of Indonesia";
  const main = split(ln) ?? split(bn);
  if (!main) return undefined;
  if (lang === "id") {
    const printed = `${ln ? "Lembaran" : "Berita"} Negara ${republic} Tahun ${main.year} Nomor ${main.number}`;
    return tln && ln ? `${printed}, Tambahan Lembaran Negara ${republic} Nomor ${tln}` : printed;
  }
  const printed = `${ln ? "State Gazette" : "State Bulletin"} of ${republic} of ${main.year} No. ${main.number}`;
  return tln && ln ? `${printed}, Supplement No. ${tln}` : printed;
}

function split(text: string | undefined): { readonly year: string; readonly number: string } | undefined {
  const found = /^(\d{4})\/(\d+)/.exec(text ?? "");
  return found ? { year: found[1] ?? "", number: found[2] ?? "" } : undefined;
}
