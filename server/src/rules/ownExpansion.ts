import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import { smallWords } from "../engine/initials.js";
import { foldWord } from "../engine/tokens.js";
import type { NearExpansion } from "./nearExpansion.js";
import { wordDistance } from "./wordDistance.js";

/** The same words but for an article, an ampersand, a comma or "and" between the tasks of an office, "tentang" in a title, or the level of a regional body. */
export function isSameButForLinks(written: string, official: string): boolean {
  const isOffice = /^(?:dinas|pemberdayaan)\s/i.test(official);
  const plain = (text: string) => {
    const bare = text
      .toLowerCase()
      .replace(/ (?:dan|and|serta) |\s?[/&]\s?/g, " ")
      .replace(/ (?:the|tentang)(?= )/g, "");
    return isOffice ? bare.replace(/,/g, "").replace(/ (?:kabupaten|kota|provinsi)$/, "") : bare;
  };
  return plain(written) === plain(official);
}

/** What the memo spells out is another thing with the same letters, or a longer name of which only the end comes near. */
export function isOtherBody(view: BlockView, definition: AcronymDefinition, near: NearExpansion): boolean {
  const written = view.text.slice(near.start, near.end);
  // "ASEAN Plus Three – China, Japan, South Korea – Ministerial Meeting": words set apart are not of the name, and a small letter at the head begins none.
  if (/\s[\u2013\u2014]\s/.test(written) || /^\p{Ll}+\s\p{Lu}/u.test(written)) return true;
  return isShortOne(definition, near, written) || isEndOfLongerName(view, definition, near);
}

/** "Badan Pengurus Nasional (BPN)": of three words one is another that only begins alike, the letters are theirs, and the two that they share stand in a hundred names. */
function isShortOne({ fit }: AcronymDefinition, { hasOtherWord, term }: NearExpansion, written: string): boolean {
  if (fit !== "spelled" || !hasOtherWord) return false;
  const [said, meant] = [bigWords(written), bigWords(term.text)];
  if (said.length > fewWords || said.length !== meant.length || said.some((word, at) => word === meant[at] && !common.has(word)))
    return false;
  return said.some((word, at) => {
    const other = meant[at] as string;
    return word !== other && !meant.includes(word) && (word.length < 5 || wordDistance(word, other, 3) > 3);
  });
}

/** "Pusat Pelayanan Perlindungan Anak (PPA)": the words before what comes near have capitals, too, and give letters of the acronym. */
function isEndOfLongerName(view: BlockView, { fit, text, long }: AcronymDefinition, near: NearExpansion): boolean {
  if (fit === "spelled" && long && long.start < near.start) return true;
  if (fit !== "loose" || !/^\p{Lu}+$/u.test(text)) return false;
  const tail = bigWords(view.text.slice(near.start, near.end));
  if (tail.length >= text.length) return false;
  const before = /(?:\p{Lu}\p{Ll}+\s){1,3}$/u.exec(view.text.slice(Math.max(0, near.start - longestLead), near.start))?.[0] ?? "";
  const words = [...bigWords(before), ...tail];
  const letters = text.toLowerCase();
  if (before === "" || words[0]?.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const word of words) if (word.charAt(0) === letters.charAt(at)) at++;
  return at === letters.length && words.at(-1)?.charAt(0) === letters.at(-1);
}

function bigWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}'\u2019]+/u)
    .map(foldWord)
    .filter((word) => word !== "" && !smallWords.has(word));
}

/** Words of which many names of three words are made. */
const common: ReadonlySet<string> = new Set(
  "badan balai bidang biro daerah dewan dinas forum indeks indonesia kartu kerja keterangan komisi komite lembaga majelis nasional panitia pelayanan program pusat rapat rencana sekolah sistem surat tenaga tim unit agency association board center centre commission committee council development fund group index institute international labour national office plan programme project regional service system team".split(
    " ",
  ),
);
const fewWords = 3;
const longestLead = 48;
