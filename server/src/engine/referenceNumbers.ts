import type { Span } from "./facts.js";

/** The number of a law or regulation as it was written. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  /** Legal form, in the words of the base ("law", "presidential-regulation"). */
  readonly form: string;
  /** Whose regulation it is, where the form alone does not tell ("pppa", "lu"). */
  readonly issuer: string;
  readonly number: string;
  readonly year: number;
  /** Absent in a list that names the form once ("UU 21/2007 dan 12/2022"). */
  readonly formSpan?: Span;
  readonly numberSpan: Span;
  readonly yearSpan: Span;
  /** Joined to the one before by "jo.". */
  readonly joined: boolean;
}

/**
 * The numbers of Indonesian instruments that begin at offset `at`, in either language and in any customary way of writing; a list or a
 * chain with "jo." gives several. Empty when none begins there.
 */
export function readNumbers(text: string, at: number): WrittenNumber[] {
  const head = readForm(text, at);
  if (!head) return readIssuerLast(text, at);
  const first = readNumberAndYear(text, head.end, head.form);
  if (!first) return [];
  const found: WrittenNumber[] = [
    { ...first, start: at, form: head.form, issuer: head.issuer, formSpan: { start: at, end: head.formEnd }, joined: false },
  ];
  let end = first.end;
  for (;;) {
    const link = match(continuation, text, end);
    if (!link) return found;
    const next = readNumberAndYear(text, end + link[0].length, head.form);
    if (!next) return found;
    found.push({ ...next, form: head.form, issuer: head.issuer, joined: /jo|jun/i.test(link[0]) });
    end = next.end;
  }
}

const issuerLast = /regulation(?=\s+n(?:o|umber)(?![a-z]))/iuy;
const ofMinister = /\s+of\s+the\s+(?:state\s+)?minister\s+(?:of|for)\s+([^.;:()[\]\d]{3,80})/iuy;

/** "Regulation No. 22 of 2010 of the State Minister for Women's Empowerment": the office, of those known, stands after the number. */
function readIssuerLast(text: string, at: number): WrittenNumber[] {
  const form = match(issuerLast, text, at);
  if (!form) return [];
  const formEnd = at + form[0].length;
  const numbered = readNumberAndYear(text, formEnd, "ministerial-regulation");
  const found = numbered && match(ofMinister, text, numbered.end);
  const words = [...(found?.[1] ?? "").matchAll(/\S+/g)].slice(0, mostOfficeWords);
  for (; numbered && found && words.length > 0; words.pop()) {
    const office = (found[1] ?? "").slice(0, (words.at(-1)?.index ?? 0) + (words.at(-1)?.[0].replace(/[,*_]+$/, "").length ?? 0));
    const issuer = issuers.get(issuerWords(office));
    if (issuer === undefined) continue;
    const end = numbered.end + found[0].length - (found[1] ?? "").length + office.length;
    return [{ ...numbered, start: at, end, form: "ministerial-regulation", issuer, formSpan: { start: at, end: formEnd }, joined: false }];
  }
  return [];
}

/** "Coordinating Minister for Human Development and Culture" has the longest name of an office. */
const mostOfficeWords = 8;

/** The legal form that is named at offset `at`, where its words end, and where its abbreviation in brackets ends: "Peraturan Presiden (Perpres) Nomor". */
export function readForm(text: string, at: number): { form: string; issuer: string; formEnd: number; end: number } | undefined {
  const written = text.slice(at, at + longestBeginning).toLowerCase();
  for (const legal of forms) {
    if (!legal.beginnings.some((beginning) => written.startsWith(beginning))) continue;
    // Most ministries are named for themselves, and the pattern for their acts is dear to compile.
    if (written.startsWith("minist") && !/^[^.;:()[\]\d]+(?:regulation|decree)/i.test(text.slice(at, at + longestMinistry))) continue;
    const found = match(patternOf(legal), text, at);
    if (!found) continue;
    const formEnd = at + found[0].length;
    return {
      form: legal.form,
      issuer: issuerKey(found[1] ?? ""),
      formEnd,
      end: formEnd + (match(abbreviation, text, formEnd)?.[0].length ?? 0),
    };
  }
  return undefined;
}

/** One word for an issuer, whatever its language and however it is shortened; empty where none is named. */
export function issuerKey(words: string): string {
  const folded = issuerWords(words);
  return issuers.get(folded) ?? folded;
}

function issuerWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\b(?:negara|republik indonesia|ri|the|state|of|for)\b/g, " ")
    .replace(/[^A-Za-zÀ-ỿ0-9' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const issuers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pppa: "pppa|pp pa|pp dan pa|pemberdayaan perempuan dan perlindungan anak|women's empowerment and child protection|women empowerment and child protection",
    pp: "pp|pemberdayaan perempuan|women's empowerment|women empowerment",
    lu: "lu|luar negeri|foreign affairs",
    sos: "sos|sosial|social affairs",
    naker: "naker|aker|ketenagakerjaan|tenaga kerja|manpower",
    dagri: "dagri|dalam negeri|home affairs",
    kumham: "kumham|hukum dan hak asasi manusia|hukum dan ham|law and human rights",
    kes: "kes|kesehatan|health",
    dikbud: "dikbud|pendidikan dan kebudayaan|education and culture",
    dikbudristek:
      "dikbudristek|pendidikan kebudayaan riset dan teknologi|education culture research and technology|education culture research technology",
    kesra: "ko kesra|kokesra|koordinator bidang kesejahteraan rakyat|coordinating minister people's welfare",
    pmk: "ko pmk|kopmk|koordinator bidang pembangunan manusia dan kebudayaan|coordinating minister human development and culture",
    p2mi: "p2mi|kp2mi|pelindungan pekerja migran indonesia|perlindungan pekerja migran indonesia|indonesian migrant worker protection|indonesian migrant workers protection|migrant worker protection",
    jabar: "jabar|provinsi jabar|jawa barat|provinsi jawa barat|west java|west java province",
    ntb: "ntb|provinsi ntb|nusa tenggara barat|provinsi nusa tenggara barat|west nusa tenggara|west nusa tenggara province",
    ntt: "ntt|provinsi ntt|nusa tenggara timur|provinsi nusa tenggara timur|east nusa tenggara|east nusa tenggara province",
    sulsel: "sulsel|provinsi sulsel|sulawesi selatan|provinsi sulawesi selatan|south sulawesi|south sulawesi province",
    sulut: "sulut|provinsi sulut|sulawesi utara|provinsi sulawesi utara|north sulawesi|north sulawesi province",
    tts: "tts|kabupaten tts|timor tengah selatan|kabupaten timor tengah selatan|timor tengah selatan regency",
    bp2mi:
      "bp2mi|badan pelindungan pekerja migran indonesia|indonesian migrant worker protection agency|indonesian migrant workers protection agency",
  }).flatMap(([key, words]) => words.split("|").map((word) => [word, key] as const)),
);

/** More letters than a ministry has up to the word for its act. */
const longestMinistry = 140;

/** More letters than any pattern begins with. */
const longestBeginning = 24;

const abbreviation = /\s*\((?:uu|pp|perpp?u|perp?pu|perpres|kepp?res|inpres|perma|perkap|permen[a-z]*|gr)\)/iuy;

const beforeNumber = "(?=\\s+(?:republik\\s+indonesia\\s+)?(?:nomor|no\\b|number|\\d))";
/** Whose act it is; words that belong to no office's name end it ("Keputusan Menteri sesuai dengan ketentuan Undang-Undang Nomor 9"). */
const words =
  "((?:(?!(?<![a-z])(?:undang[-\\s]undang|peraturan|keputusan|instruksi|sesuai|berdasarkan|diatur|yang|tentang|under|according|pursuant|with)(?![a-z]))[^.;:()\\[\\]\\d]){0,140}?)";

/** The office of a minister before the word for the act: "Minister of Foreign Affairs Regulation No. 5". */
const office = "(?:(?!(?<![a-z])(?:regulation|decree|law|under|and\\s+the|issued|adopted)(?![a-z]))[^.,;:()\\[\\]\\d]){3,80}?";

/** No figure stands right behind a form, but for "UU39/2004", "UU-39/2004" and "UU.39/2004". */
const beforeOther = "(?:(?!\\d)|(?<=uu[.-]?)(?=\\d{1,3}/\\d{4}(?!\\d)))";

/** Longer names come before those that they begin with. */
const forms: readonly LegalForm[] = (
  [
    [
      "emergency-law",
      "(?:peraturan\\s+pemerintah\\s+pengganti\\s+undang[-\\s]*undang|perp?pu|government\\s+regulation\\s+in\\s+lieu\\s+of\\s+law)()",
    ],
    ["government-regulation", "(?:peraturan\\s+pemerintah|pp|government\\s+regulation)()"],
    ["presidential-regulation", "(?:peraturan\\s+presiden|perpres|presidential\\s+regulation)()"],
    ["presidential-decree", "(?:keputusan\\s+presiden|kep?pres|presidential\\s+decree)()"],
    ["presidential-instruction", "(?:instruksi\\s+presiden|inpres|presidential\\s+instruction)()"],
    ["court-circular", "(?:surat\\s+edaran\\s+mahkamah\\s+agung|sema|supreme\\s+court\\s+circular)()"],
    ["court-regulation", "(?:peraturan\\s+mahkamah\\s+agung|perma|supreme\\s+court\\s+regulation)()"],
    [
      "police-regulation",
      "(?:peraturan\\s+(?:kepala\\s+)?kepolisian(?:\\s+negara)?|peraturan\\s+kapolri|perkap|perpol|regulation\\s+of\\s+the\\s+(?:chief\\s+of\\s+the\\s+)?(?:indonesian\\s+)?national\\s+police(?:\\s+chief)?)()",
    ],
    [
      "regional-regulation",
      `(?:peraturan\\s+(?:daerah|gubernur|bupati|wali\\s*kota)|perda|pergub|perbup|perwali)\\b${words}${beforeNumber}`,
    ],
    ["regional-regulation", `(?:regional|provincial)\\s+regulation\\s+of\\s+${words}${beforeNumber}`],
    ["ministerial-regulation", `peraturan\\s+menteri\\b${words}${beforeNumber}`],
    ["ministerial-decree", `keputusan\\s+menteri\\b${words}${beforeNumber}`],
    ["ministerial-regulation", `regulation\\s+of\\s+the\\s+(?:state\\s+)?minister\\s+(?:of|for)\\s+${words}${beforeNumber}`],
    ["ministerial-regulation", `regulation\\s+of\\s+the\\s+(?=coordinating\\s+minister)${words}${beforeNumber}`],
    ["ministerial-decree", `decree\\s+of\\s+the\\s+minister\\s+(?:of|for)\\s+${words}${beforeNumber}`],
    ["ministerial-regulation", `minist(?:er|ry)\\s+(?:of|for)\\s+(${office})\\s+regulation${beforeNumber}`],
    ["ministerial-decree", `minist(?:er|ry)\\s+(?:of|for)\\s+(${office})\\s+decree${beforeNumber}`],
    ["ministerial-regulation", "ministerial\\s+regulation()"],
    ["ministerial-decree", "ministerial\\s+decree()"],
    ["ministerial-regulation", "permen[ -]?(k?p2mi)"],
    ["ministerial-regulation", "permen((?:ko)?[ -]?[a-zÀ-ỿ]*(?:\\s+(?!no\\b|nomor\\b|tahun\\b)[a-zÀ-ỿ&-]+){0,3})"],
    ["ministerial-decree", "kepmen([a-zÀ-ỿ]*(?:\\s+(?!no\\b|nomor\\b|tahun\\b)[a-zÀ-ỿ&-]+){0,3})"],
    ["agency-regulation", "(?:peraturan\\s+(?:kepala\\s+)?|perka\\s+|perban\\s+|per(?=bp2mi))(bp2mi|lpsk|bnp2tki|bnpt|bps)"],
    ["agency-regulation", `peraturan\\s+(?:kepala\\s+)?(?=badan)${words}${beforeNumber}`],
    ["agency-regulation", `regulation\\s+of\\s+the\\s+(?=[^.;:()\\d]*agency)${words}${beforeNumber}`],
    ["law", "(?:undang[-\\s]*undang|uuri|uu[.-]?|u\\.\\s?u\\.|laws?|act)()"],
  ] as const
).map(([form, source]) => ({ form, source, beginnings: beginningsOf(source) }));

/** A form, and the source of its pattern, which is made when a text first has one of its beginnings. */
interface LegalForm {
  readonly form: string;
  readonly source: string;
  readonly beginnings: readonly string[];
  pattern?: RegExp;
}

function patternOf(form: LegalForm): RegExp {
  form.pattern ??= new RegExp(`${form.source}(?![a-zÀ-ỿ_])${beforeOther}`, "iuy");
  return form.pattern;
}

/** The letters with which what a pattern matches may begin: most places need only be compared with one or two of the patterns. */
function beginningsOf(source: string): string[] {
  return [...source.matchAll(/(?:^(?:\(\?:)?|\|)([a-z]+)([?*]?)/g)].map(([, letters = "", mark]) =>
    mark ? letters.slice(0, -1) : letters,
  );
}

const country = /\s*(?:republik\s+indonesia|\(?\bri\b\)?|r\.\s?i\.|of\s+the\s+republic\s+of\s+indonesia)(?![a-zÀ-ỿ])/iuy;
const numberWord = /[\s-]*(?:nomor|nomer|no\.?|number|num\.?|nr\.?|№)\s*:?\s*/iuy;
const spacing = /\s+/uy;
const digits = /(0*\d{1,4}[a-z]?)(?:\/(?!\d)[a-zÀ-ỿ0-9.-]+)*/iuy;
const yearWord = /\s*(?:\/|\s(?:tahun|thn\.?|th\.?|year|of(?:\s+(?:the\s+)?year)?)\s|,\s*|\s)\s*(?=\d{4}(?!\d))/iuy;
const yearDigits = /\d{4}(?![\d/])/uy;
const continuation =
  /\s*(?:,\s*(?:dan|serta|and|atau|or)?|(?<=\s)(?:dan|serta|and|atau|or|jo\.?|juncto|jis\.?|jto\.?))\s*(?=\d|no\b|nomor\b)/iuy;

type Numbered = Pick<WrittenNumber, "start" | "end" | "number" | "year" | "numberSpan" | "yearSpan">;

function readNumberAndYear(text: string, from: number, form: string): Numbered | undefined {
  let at = from + (match(country, text, from)?.[0].length ?? 0);
  const word = match(numberWord, text, at) ?? match(spacing, text, at);
  if (word) at += word[0].length;
  const number = match(digits, text, at);
  if (!number) return undefined;
  const numberSpan = { start: at, end: at + (number[1] ?? "").length };
  at += number[0].length;
  // "Law No. 39 (2004)": the year is in brackets.
  const bracket = word && /n/i.test(word[0]) ? match(/\s?\((?=\d{4}\))/uy, text, at) : undefined;
  const link = bracket ?? match(yearWord, text, at);
  if (!link) return undefined;
  const year = match(yearDigits, text, at + link[0].length);
  // "Law 21, 2007" and "law 12 2007" are not how laws are numbered in English; a number word makes them so.
  if (
    !year ||
    (/^[\s,]+$/.test(link[0]) && !(word && /[A-Za-zÀ-ỿ]/u.test(word[0])) && !(form === "law" && /uu\s*$/i.test(text.slice(0, from))))
  )
    return undefined;
  const yearAt = at + link[0].length;
  const value = Number(year[0]);
  if (value < 1900 || value > 2100) return undefined;
  return {
    start: numberSpan.start,
    end: yearAt + (bracket ? 5 : 4),
    number: (number[1] ?? "").replace(/^0+(?=\d)/, "").toUpperCase(),
    year: value,
    numberSpan,
    yearSpan: { start: yearAt, end: yearAt + 4 },
  };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
