import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import type { Crime } from "./crimeStory.js";
import { likeCase, replaceStretch } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/** The instruments that are about one of the two crimes alone. */
const crimeOf: ReadonlyMap<string, Crime> = new Map([
  ["uu-21-2007", "trafficking"],
  ["palermo-protocol", "trafficking"],
  ["actip", "trafficking"],
  ["smuggling-protocol", "smuggling"],
]);

export const names: Readonly<Record<Crime, { readonly pattern: RegExp; readonly en: string; readonly id: string }>> = {
  trafficking: {
    pattern: /(?<![A-Za-z])(?:trafficking in persons|human trafficking|perdagangan (?:orang|manusia)|TPPO)(?![A-Za-z])/i,
    en: "trafficking in persons",
    id: "perdagangan orang",
  },
  smuggling: {
    pattern:
      /(?<![A-Za-z])(?:smuggling of (?:migrants|people|persons)|(?:migrant|people|human) smuggling|penyelundupan (?:manusia|orang|migran))(?![A-Za-z])/i,
    en: "smuggling of migrants",
    id: "penyelundupan migran",
  },
};

/** Findings on the other crime where it is told what a law or protocol on one of the two is for: "UU 21/2007 disusun untuk memberantas tindak pidana penyelundupan manusia". */
export function crimesOfInstruments(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || facts.kind === "heading" || facts.references.length === 0 || !anyCrime.test(text)) return;
  for (const reference of facts.references) {
    const crime = reference.key === undefined || reference.otherKeys ? undefined : crimeOf.get(reference.key);
    const sentence = facts.sentences.find(({ start, end }) => start <= reference.start && reference.start < end);
    if (!crime || !sentence) continue;
    const isOther = ({ start, end, key }: (typeof facts.references)[number]) =>
      start >= sentence.start && end <= sentence.end && key !== reference.key;
    if (facts.references.some(isOther)) continue;
    const from = Math.max(endWithTitle(reference), reference.end);
    const said = text.slice(from, sentence.end);
    const other = crime === "trafficking" ? "smuggling" : "trafficking";
    const told = mayName[other].test(said) ? tells.exec(said) : undefined;
    if (!told) continue;
    const written = names[other].pattern.exec(said.slice(told[0].length));
    // Whoever speaks of both crimes knows why.
    if (!written || written.index > 0 || names[crime].pattern.test(said) || denies.test(text.slice(sentence.start, sentence.end))) continue;
    // The elements of the other crime: the instrument is the slip, not the crime.
    if (elements.test(said)) continue;
    const start = from + told[0].length;
    const end = start + written[0].length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    if (view.ranges.some((range) => range.kind !== "emphasis" && range.start < end && start < range.end)) continue;
    const lang = /^p/i.test(written[0]) || /TPPO/.test(written[0]) ? "id" : "en";
    const right = likeCase(names[crime][lang], written[0]);
    found.push({
      start,
      end,
      level: "information",
      message: `"${written[0]}" seems to be the wrong term here: this instrument is about ${names[crime].en}. Write "${right}".`,
      fixes: [lang === "id" ? replaceStretch(view, start, end, right) : writeFix(start, end, right)],
    });
  }
}

/** What every name of the crime has: `tells` is dear to compile. */
export const mayName = { trafficking: /traffick|perdagangan|TPPO/i, smuggling: /smuggl|penyelundup/i };
const anyCrime = /smuggl|traffick|penyelundupan|perdagangan|TPPO/i;
/** What an instrument is for, right behind its name, up to the crime. */
const tells =
  /^[\s"\u201d*_)]*(?:,\s*)?(?:(?:yang|which|that|ini|itu)\s)?(?:(?:was|is|written|made|drawn up|enacted|adopted|meant|designed|to|in order|disusun|dibuat|dibentuk|lahir|hadir|bertujuan|khusus|untuk|guna|secara|terutama)\s){0,6}(?:memberantas|mengatur|memidana|melarang|mencegah(?: dan (?:memberantas|menangani))?|menangani|mengkriminalkan|memerangi|mendefinisikan|combats?|fights?|punish(?:es)?|criminali[sz]es?|prohibits?|defines?|deals? with|covers?|addresses|address|suppress(?:es)?|prevents?(?: and (?:combats?|suppress(?:es)?))?)\s(?:(?:the|all|forms|of|crimes?|offences?|tindak|pidana|kejahatan|praktik|segala|bentuk)\s){0,5}/i;
const elements = /(?<![a-z])(?:acts?|perbuatan)(?![a-z])[^.;]*(?<![a-z])(?:means|cara)(?![a-z])/i;
const denies =
  /(?<![a-z])(?:not|never|neither|nor|cannot|only|also|both|besides|unlike|wrongly|often|bukan|tidak|belum|hanya|juga|selain|berbeda|keliru|sering|if|jika|apakah|whether)(?![a-z])/i;
