import { memoPlaceholder } from "../../server/src/rules/memo-placeholder.js";
import { checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [memoPlaceholder] };

describe("notes to who works on a text", () => {
  for (const [text, part] of [
    ["Catatan untuk pengetik: tabel di halaman dua.", "Catatan untuk pengetik: tabel di halaman dua."],
    ["Note to editor: ask the embassy for the figure.", "Note to editor: ask the embassy for the figure."],
    ["The figures are new. Delete this sentence before sending.", "Delete this sentence before sending."],
    ["Hapus bagian ini sebelum dicetak.", "Hapus bagian ini sebelum dicetak."],
    ["Jangan lupa lengkapi data dari dinas di sini.", "Jangan lupa lengkapi data dari dinas di sini."],
    ["Comment [A2]: is this the final figure?", "Comment [A2]: is this the final figure?"],
    ["Certainly! Here is a shorter version of the memo:", "Certainly! Here is a shorter version of the memo:"],
    ["As an AI language model, I cannot check these figures.", "As an AI language model, I cannot check these figures."],
    ["The workers came from [village name] in Cianjur.", "[village name]"],
    ["Contact [officer's name] for the file.", "[officer's name]"],
    ["The rate is [?] per cent.", "[?]"],
    ["Korban berjumlah [X] orang.", "[X]"],
    ["[to be updated after the meeting]", "[to be updated after the meeting]"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("memo-placeholder", `${text}\n`, part, options));

  for (const text of [
    "Notes to editors\n\nInterviews are available on request.",
    "Note to editors: photographs can be sent.",
    "Catatan untuk redaksi: wawancara dapat diatur melalui humas.",
    "Hapus data pribadi korban sebelum laporan dikirim ke media.",
    "Delete personal data before sending the file.",
    "Of course the ministry knows. Certainly here the law is clear.",
    "The [victim's name withheld] case was closed.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
