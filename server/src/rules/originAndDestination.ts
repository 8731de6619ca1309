import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { type Act, tellActs } from "./wrongActor.js";

/**
 * Findings on a country of workers by the name of the other end: "Sebagai negara tujuan, Indonesia menempatkan ratusan ribu pekerja migran di Malaysia". The country of origin is left for work, the country of
 * destination (of employment) takes the workers in (IOM, Glossary on Migration, 2019). A country may be all three, so that the sentence itself must tell who sends and who receives.
 */
export function originsAndDestinations(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (sign.test(view.text)) tellActs(view, facts, acts, found);
}

const sign = /[Nn]egara (?:tujuan|asal|transit|penerima|pengirim)/;
const workers = "(?:pekerja|PMI|TKI|tenaga kerja|buruh|awak kapal|perawat|warganya)";
const sends = `(?:telah |sudah |masih |juga |terus )?(?:menempatkan|mengirim|mengirimkan|memberangkatkan|melepas)\\s[^.;,]{0,40}${workers}`;
const receives = `(?:telah |sudah |masih |juga |terus )?(?:menerima|mempekerjakan|mendatangkan)\\s[^.;,]{0,40}${workers}`;
const receivers =
  "(?:Malaysia|Taiwan|Hong Kong|Singapura|Arab Saudi|Korea Selatan|Jepang|Brunei(?: Darussalam)?|Uni Emirat Arab|Qatar|Kuwait)";
const indonesia = "(?:pemerintah |Pemerintah )?Indonesia";
const both =
  /(?<![a-z])(?:asal|tujuan|transit|penerima|pengirim)(?:,| dan| sekaligus| maupun| serta| atau)[^.;]{0,30}(?:asal|tujuan|transit|penerima|pengirim)(?![a-z])/;

const acts: readonly Act[] = [
  ...(
    [
      [indonesia, "tujuan|transit|penerima", sends, (word) => (word === "penerima" ? "negara pengirim" : "negara asal")],
      [receivers, "asal|transit|pengirim", receives, (word) => (word === "pengirim" ? "negara penerima" : "negara tujuan")],
    ] satisfies [string, string, string, (word: string) => string][]
  ).flatMap(([country, wrong, does, rightOf]) =>
    [
      `(?<=(?<![A-Za-z])[Ss]elaku\\s|(?<![A-Za-z])[Ss]ebagai\\s(?:salah satu\\s|sebuah\\s)?)(negara (?:${wrong}))(?=,?\\s${country}\\s${does})`,
      `(?<=${country},?\\s(?:sebagai|selaku)\\s(?:salah satu\\s|sebuah\\s)?)(negara (?:${wrong}))(?=,?\\s(?:yang\\s)?${does})`,
    ].map(
      (pattern): Act => ({
        lang: "id",
        pattern: new RegExp(pattern, "g"),
        right: (verb) => rightOf(verb.replace("negara ", "")),
        why: "Negara asal melepas pekerja; negara tujuan menerimanya.",
        unless: both,
      }),
    ),
  ),
];
