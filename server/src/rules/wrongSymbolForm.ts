import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/**
 * Symbols of United Nations documents that no body gives: "CEDAW/C/CG/38" and "CRC/GC/C/25" for a general recommendation or comment ("/C/GC/"), "A/RES/2331 (2016)" with the prefix of the General Assembly before
 * the number and year of a resolution of the Security Council, and "S/RES/64/293" the other way round. Other bodies' series ("CEDAW/C/SR.1", "CRC/C/IDN/CO/5") have other letters.
 */
export function* wrongSymbolForm(view: BlockView, { quoted }: BlockFacts): Generator<FindingDraft> {
  const { text } = view;
  if (quoted || !mayBeSymbol.test(text)) return;
  for (const { pattern, right, why } of forms) {
    for (const found of text.matchAll(pattern)) {
      const [written] = found;
      const place: Span = { start: found.index, end: found.index + written.length };
      const instead = right(found);
      if (instead === undefined || isHidden(view, place)) continue;
      yield {
        ...place,
        level: "warning",
        message: `${why} Write "${instead}".`,
        fixes: [writeFix(place.start, place.end, instead)],
      };
    }
  }
}

const mayBeSymbol = /\/C\/|\/GC?\/|\/RES\/|(?:esolution|esolusi)s?\s/;
/** The committees under the human rights treaties. */
const committees = "(CEDAW|CRC|CMW|CCPR|CAT|CERD|CRPD|CED|SPT)";

const assembly = "General Assembly";
const council = "Security Council";
/** "resolution 2331 (2016)", since the sessions of the Assembly have Arabic numerals. */
const ofCouncil = "\\d{3,4}\\s?\\((?:19(?:7[6-9]|[89]\\d)|20\\d\\d)\\)";
const ofAssembly = "\\d{2}\\/\\d{1,3}(?![\\d/])";

interface Form {
  readonly pattern: RegExp;
  readonly why: string;
  right(found: RegExpMatchArray): string | undefined;
}

const comments = "A general comment or recommendation of a committee has the letters GC behind its C.";
const forms: readonly Form[] = [
  {
    pattern: new RegExp(`(?<![A-Za-z/])${committees}/C/(?:CG|GG|CC|GR|CR|GS|G)/(\\d{1,2})(?![\\d/])`, "g"),
    why: comments,
    right: (found) => `${found[1]}/C/GC/${found[2]}`,
  },
  {
    pattern: new RegExp(`(?<![A-Za-z/])${committees}/GC/C/(\\d{1,2})(?![\\d/])`, "g"),
    why: comments,
    right: (found) => `${found[1]}/C/GC/${found[2]}`,
  },
  {
    // Resolutions of the Assembly have a session and a number; the first thirty sessions had a Roman numeral instead.
    pattern: /(?<![A-Za-z/])A\/RES\/(\d{3,4}\s?\((?:19[5-9]|20\d)\d\))/g,
    why: "A number with a year in brackets is that of a resolution of the Security Council; those of the General Assembly have a session and a number (A/RES/64/293).",
    right: (found) => (Number.parseInt(found[1] ?? "", 10) > 82 ? `S/RES/${found[1]}` : undefined),
  },
  {
    pattern: /(?<![A-Za-z/])S\/RES\/(\d{2}\/\d{1,3})(?![\d/])/g,
    why: "A session and a number are those of a resolution of the General Assembly; those of the Security Council have a year in brackets (S/RES/2331 (2016)).",
    right: (found) => `A/RES/${found[1]}`,
  },
  ...(
    [
      [assembly, council, ofCouncil, "resolution", "of the"],
      [council, assembly, ofAssembly, "resolution", "of the"],
      ["Majelis Umum", "Dewan Keamanan", ofCouncil, "[Rr]esolusi", ""],
      ["Dewan Keamanan", "Majelis Umum", ofAssembly, "[Rr]esolusi", ""],
    ] as const
  ).flatMap(([wrong, right, number, noun, link]): Form[] => {
    const why = /\(\?:19/.test(number)
      ? "A number with a year in brackets is that of a resolution of the Security Council."
      : "A session and a number are those of a resolution of the General Assembly.";
    // "General Assembly resolution 2331 (2016)", "Resolusi Majelis Umum 2331 (2016)".
    const first =
      link === ""
        ? `${noun}\\s(?:No(?:mor|\\.)\\s)?${wrong}(?:\\s(?:PBB|Perserikatan Bangsa-Bangsa))?\\s(?:No(?:mor|\\.)\\s)?${number}`
        : `${wrong}(?:'s)?\\s${noun}\\s(?:No\\.\\s)?${number}`;
    const behind =
      link === ""
        ? `${noun}\\s(?:No(?:mor|\\.)\\s)?${number}\\s(?:dari\\s)?${wrong}`
        : `[Rr]esolution\\s(?:No\\.\\s)?${number}\\s${link}\\s(?:UN\\s|United\\sNations\\s)?${wrong}`;
    return [first, behind].map((pattern) => ({
      pattern: new RegExp(`(?<![A-Za-z])${pattern}`, "g"),
      why,
      right: ([written]) => written.replace(wrong, right),
    }));
  }),
];
