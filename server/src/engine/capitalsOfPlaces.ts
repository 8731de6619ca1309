import type { BlockView } from "./facts.js";
import { shape } from "./tokens.js";

/** Codes of the airports through which most people of this field travel (IATA). */
const airports: ReadonlySet<string> = new Set(
  "CGK HLP KUL SZB SIN BKK DMK CNX PNH REP RGN MNL CEB HKG MFM SGN HAN DAD VTE BWN DPS SUB UPG KNO BTH PDG PLM PKU PNK TRK TKG KOE LOP JOG YIA SRG BDO DIL JED RUH MED DXB AUH DOH KWI AMM TPE KHH ICN NRT BKI KCH SDK TWU".split(
    " ",
  ),
);
const onTheWay =
  /(?<![A-Za-z])(?:from|to|via|through|at|dari|ke|melalui|lewat|di|rute|route|bandara)\s$|[A-Z]{3}\s?[-\u2013\u2014>\u2192/]\s?$/i;
const furtherOn = /^\s?[-\u2013\u2014>\u2192/]\s?[A-Z]{3}(?![A-Za-z])/;
const points: ReadonlySet<string> = new Set("LS LU BT BB N S E W NE NW SE SW".split(" "));

/** Letters that stand for a place or a point of the compass and are nobody's acronym: "10°52′ LS", "dari CGK ke PNH"; and a ship's "IMO number". */
export function isOfPlace({ text }: BlockView, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (points.has(written)) return /[\u00b0\u00ba'\u2019\u2032\u2033"\u201d]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  if (written === "IMO")
    return /^\s(?:numbers?|no\b|nomor)/i.test(text.slice(end, end + 9)) || /nomor\s$/i.test(text.slice(start - 6, start));
  if (/^[A-Z]{3}(?:-[A-Z]{3})+$/.test(written)) return written.split("-").every((code) => airports.has(code));
  return (
    airports.has(written) && (onTheWay.test(text.slice(Math.max(0, start - longestWay), start)) || furtherOn.test(text.slice(end, end + 7)))
  );
}

const longestWay = 9;

/** "MADUN BIN ALM. PARODIK": the son of. */
export function isPatronymic({ tokens, text }: BlockView, at: number): boolean {
  if (at === 0 || at + 1 >= tokens.count || text.slice(tokens.starts[at], tokens.ends[at]) !== "BIN") return false;
  return ((tokens.shapes[at - 1] as number) & (tokens.shapes[at + 1] as number) & shape.innerCapital) !== 0;
}
