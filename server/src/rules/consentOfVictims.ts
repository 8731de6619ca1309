import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { replaceStretch } from "./replacements.js";

/**
 * Findings on "karena korban setuju, unsur perdagangan orang gugur meskipun ia ditipu": the consent of a victim is irrelevant where deceit, force or another of the means was used (Trafficking Protocol,
 * art. 3 (b)), and does not remove prosecution (Indonesian Law No. 21 of 2007, art. 26). Who only tells what somebody pleads is left alone.
 */
export function consentOfVictims(view: BlockView, { sentences, quoted, kind }: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (quoted || kind === "heading" || !sign.test(text)) return;
  for (const match of text.matchAll(falls)) {
    const [all, words = ""] = match;
    const end = match.index + all.length;
    const start = end - words.length;
    const sentence = sentenceAt(sentences, start);
    if (!sentence || (sentence.lang ?? "id") !== "id") continue;
    const said = text.slice(sentence.start, sentence.end).toLowerCase();
    if (!consents.test(said) || !deceived.test(said) || pleads.test(said)) continue;
    if (view.ranges.some((range) => range.kind !== "emphasis" && range.start < end && start < range.end)) continue;
    const right = /^tidak /.test(words) ? words.replace(/^tidak /, "tetap ") : `tidak ${words}`;
    found.push({
      start,
      end,
      level: "hint",
      message: `"${words}" seems to be wrong here: persetujuan korban tidak relevan bila ia ditipu, dipaksa, atau dijerat (Protokol Palermo, pasal 3 huruf b; UU 21/2007, pasal 26). Write "${right}".`,
      fixes: [replaceStretch(view, start, end, right)],
    });
  }
}

const sign = /etuju|andatangan|anda tangan|epakat|bersedia|rela/;
const crime = "(?:perdagangan orang|perdagangan manusia|TPPO|tindak pidana|pidana(?:nya)?|perkara(?:nya)?|kejahatan(?:nya)?)";
const falls = new RegExp(
  `(?:unsur(?:-unsur)?(?:nya)?(?: (?:tindak pidana )?${crime})?|${crime})(?: itu| tersebut| ini)?(?: menjadi| dengan sendirinya| otomatis)? (gugur|hapus|hilang|batal|tidak (?:terpenuhi|terbukti))(?![a-z])`,
  "g",
);
const consents =
  /(?<![a-z])(?:karena|sebab|lantaran|mengingat|jika|bila|apabila|kalau|sepanjang|begitu) (?:para )?(?:korban|ia|dia|mereka|perempuan|anak|pekerja|calon)[^.;]{0,60}(?:setuju|menyetujui|menandatangani|sepakat|menyepakati|bersedia|rela|sukarela)(?![a-z])/;
const deceived =
  /(?<![a-z])(?:ditipu|tertipu|menipu\w*|penipuan|dibohongi|kebohongan|janji palsu|diancam|ancaman|dipaksa|paksaan|kekerasan|jeratan utang|dijerat|disekap|anak)(?![a-z])/;
/** It is told of somebody, asked or denied. */
const pleads =
  /\?|(?<![a-z])(?:tidak (?:lantas|otomatis|serta-merta|berarti|menggugurkan|menghapus\w*|menghilangkan|gugur|hapus|relevan|boleh|dapat|bisa|benar)|bukan|keliru|salah|dalih|berdalih|beralasan|alasan|penasihat hukum|kuasa hukum|pengacara|pembela\w*|terdakwa|berpendapat|pendapat|mengklaim|berargumen|mendalilkan|dalil|anggapan|menganggap|dianggap|mitos|apakah|seolah\w*|(?:tidak ada|tanpa(?: adanya)?) (?:unsur )?(?:penipuan|paksaan|ancaman|kekerasan)|tidak (?:ditipu|dipaksa|diancam))(?![a-z])/;
