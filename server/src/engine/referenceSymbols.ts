import type { Span } from "./facts.js";

/** The symbol of an international document as it was written ("A/RES/64/293", "ILO Convention No. 29", "CETS 197"). */
export interface WrittenSymbol {
  readonly start: number;
  readonly end: number;
  /** Normalised: "A/RES/64/293", "S/RES/2331", "ILO C29", "CETS 197", "2237 UNTS 319", "EU 2011/36". */
  readonly symbol: string;
  readonly numberSpan: Span;
  readonly year?: number;
}

/** Letters within which a symbol has its first figure: "the ILO recommendations Organisasi Ketenagakerjaan Internasional (ILO) (number 5". */
const longestLead = 100;

/** Symbols of international documents at offset `at`, where one of their words or a code such as C029 begins. */
export function readSymbols(text: string, at: number): WrittenSymbol[] {
  // Each pattern costs a fraction of a millisecond when it is first used, so those that cannot begin with this letter are not.
  const initial = text.charAt(at).toLowerCase();
  const begins = (letters: string) => letters.includes(initial);
  const resolution = begins("r") && match(/(?:resolution|resolusi|resolutions|res\.?)(?![a-zÀ-ỿ])/iuy, text, at);
  if (resolution) return readResolution(text, at, at + resolution[0].length);
  // All that follows but a resolution has a figure soon after.
  if (!/\d/.test(text.slice(at, at + longestLead))) return [];
  const isCodeLike = begins("ikcpr") && /^(?:(?:konvensi\s+)?ilo\s+)?[cprk][.-]?\s?\d/i.test(text.slice(at, at + longestLead));
  const code =
    isCodeLike && match(/(?:ilo\s+|konvensi\s+ilo\s+)?([cprk])[.-]?\s?0{0,2}(\d{1,3})(?![A-Za-zÀ-ỿ0-9/]|[.-]\d|\s\d{4})/iuy, text, at);
  if (code && code[1] === code[1]?.toUpperCase() && isCode(code[0], text, at)) {
    // In Indonesian a Convention is a "Konvensi".
    return [one(at, code[0].length, `ILO ${code[1] === "K" ? "C" : code[1]}${code[2]}`, code[2] ?? "")];
  }
  const general = begins("r") && match(/recommendation\s+(?:no\.?\s*)(\d{1,2})(?!\d)/iuy, text, at);
  const before = general ? /general\s+$/i.exec(text.slice(Math.max(0, at - 10), at)) : undefined;
  // The committees number their general recommendations as the ILO numbers its recommendations.
  if (general && before) {
    const start = at - before[0].length;
    return [one(start, at - start + general[0].length, `CEDAW/C/GC/${general[1]}`, general[1] ?? "")];
  }
  const ilo =
    begins("ticrk") &&
    match(
      /(?:the\s+)?(?:ilo\s+)?(conventions?|konvensi|recommendations?|rekomendasi)(?:\s+(?:ilo|organisasi\s+(?:per)?(?:buruhan|ketenagakerjaan)\s+internasional)(?:\s*\(ilo\))?)?\s+\(?(?:nos?\.?|nomor|number)?\s*(?<![A-Za-zÀ-ỿ])(\d{1,3})(?![\d/])((?:(?:\s*,\s*(?:and|dan)?|\s+(?:and|dan|&))\s*(?:nos?\.?\s*)?\d{1,3}(?![\d/]))*)/iuy,
      text,
      at,
    );
  if (ilo && /\bilo\b|nos?\.?\s*\d|nomor|number/i.test(ilo[0])) {
    const letter = /^re/i.test(ilo[1] ?? "") ? "R" : "C";
    const list: WrittenSymbol[] = [];
    const firstEnd = ilo[0].length - (ilo[3] ?? "").length;
    const opens = /\((?!ilo\))/i.test(ilo[0]);
    if (opens && (text[at + ilo[0].length] !== ")" || ilo[3])) return [];
    if (opens) return [{ ...one(at, firstEnd, `ILO ${letter}${Number(ilo[2])}`, ilo[2] ?? ""), end: at + firstEnd + 1 }];
    list.push(one(at, firstEnd, `ILO ${letter}${Number(ilo[2])}`, ilo[2] ?? ""));
    for (const more of (ilo[3] ?? "").matchAll(/\d+/g)) {
      const start = at + firstEnd + more.index;
      list.push(one(start, more[0].length, `ILO ${letter}${Number(more[0])}`, more[0]));
    }
    return list;
  }
  const treaty =
    begins("cet") && match(/(?:c?ets|c\.\s?e\.\s?t\.\s?s\.|treaty\s+series)\s*,?\s+(?:n[or]?\.?\s*[°º]?\s*)?(\d{3})(?!\d)/iuy, text, at);
  const owner = treaty && begins("t") ? /(?:council\s+of\s+europe|european)\s+$/i.exec(text.slice(Math.max(0, at - 20), at)) : undefined;
  if (treaty && (owner || !begins("t"))) {
    const start = at - (owner?.[0].length ?? 0);
    return [one(start, at - start + treaty[0].length, `CETS ${treaty[1]}`, treaty[1] ?? "")];
  }
  const document = begins("e") && match(/E\/\d{4}\/\d{1,4}(?:\/Add\.\d+)?(?![\d/])/uy, text, at);
  if (document) return [one(at, document[0].length, document[0], document[0])];
  const series = begins("u") && match(/unts\s*,?\s*vol(?:ume|\.)?\s*(\d+)\s*,\s*p(?:age|\.)?\s*(\d+)/iuy, text, at);
  if (series) return [one(at, series[0].length, `${series[1]} UNTS ${series[2]}`, series[2] ?? "")];
  const page = begins("u") && match(/unts\s+(\d+)/iuy, text, at);
  const volume = page ? /(\d{1,4})\s+$/.exec(text.slice(Math.max(0, at - 6), at)) : undefined;
  if (page && volume) {
    const start = at - volume[0].length;
    return [{ start, end: at + page[0].length, symbol: `${volume[1]} UNTS ${page[1]}`, numberSpan: { start, end: at + page[0].length } }];
  }
  const decision = begins("f") && match(/framework\s+decision\s+(?:no\.?\s*)?(\d{4}\/\d{1,4})(?:\/JHA)?(?![\d/])/iuy, text, at);
  if (decision) {
    const council = /council\s+$/i.exec(text.slice(Math.max(0, at - 12), at));
    const start = at - (council?.[0].length ?? 0);
    return [one(start, at - start + decision[0].length, `EU ${decision[1]}`, decision[1] ?? "")];
  }
  const directive =
    begins("d") && match(/directive\s+(?:\((?:eu|ec)\)\s*)?(?:no\.?\s*)?(\d{4}\/\d{1,4})(?:\/(?:eu|ec))?(?![\d/])/iuy, text, at);
  if (directive) {
    const number = directive[1] ?? "";
    const start = at + directive[0].indexOf(number);
    return [{ start: at, end: at + directive[0].length, symbol: `EU ${number}`, numberSpan: { start, end: start + number.length } }];
  }
  return [];
}

/** "C29" is a code only in capitals and without a space, "C.189" and "K-188" where the text speaks of conventions; a bare letter and number are an item or a column. */
function isCode(code: string, text: string, at: number): boolean {
  if (/^(?:ilo|konvensi)/i.test(code)) return true;
  if (/^[CPR]\d{2,3}$/.test(code)) return true;
  if (!/^[CK](?:[.-]?)\d{2,3}$/.test(code) || /[\p{L}\p{N}.-]$/u.test(text.slice(Math.max(0, at - 1), at))) return false;
  return /\b(?:ILO|[Kk]onvensi|[Cc]onventions?)\b/.test(text);
}

/** The symbols that the number of a record in the base stands for. */
export function symbolsIn(number: string): string[] {
  const found: string[] = [];
  for (const part of number.matchAll(/\b([AS])\/RES\/(\d+(?:\/\d+)?)(?:\s?\(([IVXL]+)\))?/g))
    found.push(`${part[1]}/RES/${part[2]}${part[3] ?? ""}`);
  for (const part of number.matchAll(/\bILO (?:No\. |([CPR])0*)(\d+)/g)) found.push(`ILO ${part[1] ?? "C"}${Number(part[2])}`);
  for (const part of number.matchAll(/\bCEDAW\/C\/GC\/(\d+)/g)) found.push(`CEDAW/C/GC/${part[1]}`);
  for (const part of number.matchAll(/\bC?ETS (?:No\. )?(\d+)/g)) found.push(`CETS ${part[1]}`);
  for (const part of number.matchAll(/\bE\/\d{4}\/\d+(?:\/Add\.\d+)?/g)) found.push(part[0]);
  for (const part of number.matchAll(/\b(\d+) UNTS (\d+)/g)) found.push(`${part[1]} UNTS ${part[2]}`);
  for (const part of number.matchAll(/\bUNTS vol\. (\d+), p\. (\d+)/g)) found.push(`${part[1]} UNTS ${part[2]}`);
  return found;
}

function readResolution(text: string, at: number, wordEnd: number): WrittenSymbol[] {
  const before = text.slice(Math.max(0, at - 48), at);
  const lead = /([AS])\/$/.exec(before);
  if (lead) {
    const number = match(/\/(\d+(?:\/\d+)?)(?:\s?\(([IVXL]+)\))?/uy, text, wordEnd);
    if (!number) return [];
    const start = at - 2;
    return [
      {
        start,
        end: wordEnd + number[0].length,
        symbol: `${lead[1]}/RES/${number[1]}${number[2] ?? ""}`,
        numberSpan: { start, end: wordEnd + number[0].length },
      },
    ];
  }
  const council = /(?:security\s+council|unsc|\bsc|dewan\s+keamanan)\s*$/i.exec(before);
  const tail = /^\s*(?:(?:dewan\s+keamanan|dk)\s*(?:pbb)?)?\s*(?:no\.?|nomor)?\s*(\d{3,4})(?!\s*\/|\d)(?:\s*\((\d{4})\))?/i.exec(
    text.slice(wordEnd, wordEnd + 60),
  );
  // Only the Security Council numbers on through the years with the year in brackets.
  if (tail && (council || tail[2] !== undefined || /^\s*d/i.test(tail[0]))) {
    const start = council ? at - council[0].length : at;
    const end = wordEnd + tail[0].length;
    return [{ start, end, symbol: `S/RES/${tail[1]}`, numberSpan: { start: wordEnd, end }, ...(tail[2] ? { year: Number(tail[2]) } : {}) }];
  }
  const number =
    /^\s*(?:(?:majelis\s+umum|mu)\s*(?:pbb|perserikatan\s+bangsa-bangsa)?)?\s*(?:no\.?|nomor)?\s*(\d{1,2}\/\d{1,3})(?![\d/])/i.exec(
      text.slice(wordEnd, wordEnd + 80),
    );
  // Other bodies number their resolutions in the same way.
  if (!number || /(?:council|hrc|ecosoc|cop|conference|dewan\s+ham|commission|ccpcj)\s*$/i.test(before)) return [];
  const assembly = /(?:(?:un|united\s+nations)\s+)?(?:general\s+assembly|unga|ga|g\.\s?a\.)\s*$/i.exec(before);
  const end = wordEnd + number[0].length;
  const of = /^\s+of\s+the\s+(?:un\s+|united\s+nations\s+)?general\s+assembly/i.exec(text.slice(end, end + 60));
  const dated = /^,?\s+(?:of|on|dated)\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4}/.test(text.slice(end, end + 30));
  if (!assembly && !of && !dated && !/majelis|\bmu\b/i.test(number[0]) && !ofLongSession.test(number[1] ?? "") && !isByAssembly(text, at))
    return [];
  const start = assembly ? at - assembly[0].length : at;
  return [{ start, end, symbol: `A/RES/${number[1]}`, numberSpan: { start: end - (number[1] ?? "").length, end } }];
}

/** No other body has passed a hundred resolutions and more in one of its sessions. */
const ofLongSession = /^[3-9]\d\/\d{3}$/;

/** "The General Assembly adopted the plan in its resolution 64/293": the Assembly speaks in the same sentence, and no other body. */
function isByAssembly(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  if (!/(?:in|by|through|under|with|adopt(?:s|ed)|recall(?:s|ed|ing)|melalui|dengan|dalam|mengadopsi)\s+(?:its\s+)?$/i.test(before))
    return false;
  const sentence = before.slice(before.search(/[^.!?]*$/));
  return /(?:general assembly|majelis umum)/i.test(sentence) && !/council|commission|committee|conference|dewan|komisi/i.test(sentence);
}

function one(start: number, length: number, symbol: string, number: string): WrittenSymbol {
  const end = start + length;
  return { start, end, symbol, numberSpan: { start: end - number.length, end } };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
