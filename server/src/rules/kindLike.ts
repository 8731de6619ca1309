import type { Concept } from "../engine/concept.js";

/** The words for a minister's act, of the kind that its title says: "Keputusan Menteri Ketenagakerjaan" for "Peraturan Menteri Ketenagakerjaan". */
export function kindLike(concept: Concept, written: string): string | undefined {
  const { title } = concept.instrument ?? {};
  const kind = /^(Peraturan|Keputusan|Instruksi|Surat Edaran)\s/.exec(title?.id ?? "")?.[1];
  const short = /^(?:Per|Kep|Inst?)(men[a-z]*)$/i.exec(written)?.[1];
  if (short !== undefined) return kind === "Keputusan" ? `Kep${short}` : kind === "Peraturan" ? `Per${short}` : undefined;
  if (/^(?:Peraturan|Keputusan|Instruksi|Surat Edaran)\s/.test(written))
    return kind && written.replace(/^(?:Peraturan|Keputusan|Instruksi|Surat Edaran)/, kind);
  const english = /(?:^|\s)(Regulation|Decree|Instruction|Circular)\s/.exec(title?.en ?? "")?.[1];
  return english !== undefined && /(?:Regulation|Decree|Instruction|Circular)(?![a-z])/.test(written)
    ? written.replace(/(?:Regulation|Decree|Instruction|Circular)(?![a-z])/, english)
    : undefined;
}
