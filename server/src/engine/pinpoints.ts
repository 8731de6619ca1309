import type { Pinpoint } from "./facts.js";
import {
  type Head,
  isInner,
  listLink,
  match,
  type Part,
  type Provision,
  readHead,
  readParts,
  readProvision,
  readValue,
  type Style,
} from "./provisions.js";

/**
 * The pinpoints that begin at offset `at` ("Article 3(a)", "arts. 6-8", "Pasal 2 ayat (1) dan ayat (2) dan Pasal 3", "paragraph 2 of article 5"),
 * one for each provision named, and where the last one ends. Undefined when none begins there.
 */
export function readPinpoints(text: string, at: number): { pinpoints: Pinpoint[]; end: number } | undefined {
  const head = readHead(text, at);
  const first = head && readGroup(text, { start: at, from: head.end, head });
  if (!first) return undefined;
  const found: Provision[] = [];
  let end = at;
  for (let group: Group | undefined = first; group; group = afterLink(text, end, group)) {
    found.push(...group.provisions);
    end = group.end;
  }
  const pinpoints = found.map(({ start, end, parts, inherited }) => ({
    start,
    end,
    text: text.slice(start, end),
    parts,
    ...(inherited > 0 ? { inherited } : {}),
  }));
  return { pinpoints, end };
}

/** The provisions within one article, or one list of parts whose article is not named. */
interface Group {
  readonly provisions: readonly Provision[];
  readonly head: Head;
  readonly end: number;
}

interface Beginning {
  readonly start: number;
  readonly from: number;
  readonly head: Head;
}

function readGroup(text: string, beginning: Beginning): Group | undefined {
  const first = readProvision(text, beginning);
  if (!first) return undefined;
  const provisions = [first];
  let last = first;
  for (;;) {
    const link = match(listLink, text, last.end);
    const next = link && readSibling(text, last.end + link[0].length, last);
    if (!next) break;
    provisions.push(next);
    last = next;
  }
  const group = { provisions, head: beginning.head, end: last.end };
  return isInner(first.parts[0]) ? (withOuter(text, group) ?? group) : group;
}

function afterLink(text: string, end: number, group: Group): Group | undefined {
  const link = match(listLink, text, end);
  return link && readNextGroup(text, end + link[0].length, group);
}

/** The next article of a list, with a word of its own or without one. */
function readNextGroup(text: string, at: number, { head, provisions }: Group): Group | undefined {
  const next = readHead(text, at);
  if (next) {
    // "Article 3, paragraph (a)" was read whole; a part named alone belongs to what stands before it.
    const group = readGroup(text, { start: at, from: next.end, head: next });
    return group?.provisions[0]?.parts[0]?.level === provisions[0]?.parts[0]?.level ? group : undefined;
  }
  if (isInner(provisions[0]?.parts[0]) || provisions.length > 1) return undefined;
  if (!head.plural && !endsList(text, at)) return undefined;
  return match(/\d{1,3}[a-z]?(?![\dA-Za-zÀ-ỿ/])/iuy, text, at) ? readGroup(text, { start: at, from: at, head }) : undefined;
}

/** A number after a singular head continues its list only where nothing else is counted with it. */
function endsList(text: string, at: number): boolean {
  return /^\d{1,3}[a-zA-Z]?(?:\s*(?:$|[.,;)\]]|UU\b|KUHP|KUHAP|Undang|ayat|huruf|dan\s+(?:[Pp]asal\s+)?\d))/.test(text.slice(at, at + 24));
}

/** "paragraphs 1 and 2 of article 5", "ayat (1) Pasal 48": parts whose article stands behind them. The first reaches to its number. */
function withOuter(text: string, { provisions, end }: Group): Group | undefined {
  const [first, ...rest] = provisions;
  const outer = first && readOuter(text, end, first.parts[0]);
  if (!first || !outer) return undefined;
  const within = (one: Provision) => ({ ...one, parts: [...outer.parts, ...one.parts], styles: [...outer.styles, ...one.styles] });
  const inherits = (one: Provision) => ({ ...within(one), inherited: outer.parts.length + one.inherited });
  return { provisions: [{ ...within(first), end: outer.end }, ...rest.map(inherits)], head: outer.head, end: outer.end };
}

function readOuter(text: string, at: number, inner: Part | undefined): (Provision & { readonly head: Head }) | undefined {
  const link = match(/,?\s+(?:of|dari)\s+(?:the\s+)?|\s+/iuy, text, at);
  const from = at + (link?.[0].length ?? 0);
  const head = link && readHead(text, from);
  if (!head || (!head.indonesian && !/of/i.test(link[0]))) return undefined;
  const outer = readProvision(text, { start: from, from: head.end, head });
  const last = outer?.parts[outer.parts.length - 1];
  if (!outer || !last || last.to !== undefined || rank(last) >= rank(inner)) return undefined;
  if (last.level === "article" || outer.parts.length > 1) return outer.parts[0]?.level === "article" ? { ...outer, head } : undefined;
  const whole = readOuter(text, outer.end, last);
  return whole && { ...whole, parts: [...whole.parts, ...outer.parts], styles: [...whole.styles, ...outer.styles] };
}

const order: readonly Part["level"][] = ["article", "paragraph", "letter", "number"];

function rank(part: Part | undefined): number {
  return part ? order.indexOf(part.level) : -1;
}

/** What a list goes on with within the same article: "ayat (1) dan ayat (2)", "(a), (b) and (c)", "huruf a dan b". */
function readSibling(text: string, at: number, last: Provision): Provision | undefined {
  const head = readHead(text, at);
  return head ? readNamedSibling(text, at, head, last) : (readBracketSibling(text, at, last) ?? readBareSibling(text, at, last));
}

function readNamedSibling(text: string, at: number, head: Head, last: Provision): Provision | undefined {
  const own = readProvision(text, { start: at, from: head.end, head });
  const first = own?.parts[0];
  if (!own || !first || !isInner(first)) return undefined;
  const place = last.parts.findIndex(({ level }) => level === first.level);
  if (place < 0) return undefined;
  // "Pasal 2 ayat (1) dan ayat (2) Pasal 3": the second is another article's.
  if (place > 0 && readOuter(text, own.end, first)) return undefined;
  return inside(last, place, own);
}

/** A provision with the outer parts of the one before it. */
function inside(last: Provision, place: number, own: Pick<Provision, "start" | "end" | "parts" | "styles">): Provision {
  return {
    ...own,
    parts: [...last.parts.slice(0, place), ...own.parts],
    styles: [...last.styles.slice(0, place), ...own.styles],
    inherited: place,
  };
}

function readBracketSibling(text: string, at: number, last: Provision): Provision | undefined {
  const found = match(/\((?:(\d{1,2}[a-z]?)|([a-z]{1,2}|[ivx]{1,5}))\)/uy, text, at);
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined) return undefined;
  const place = lastPlace(last, (part, style) => style !== "word" && isFigure(part.value) === isFigure(value));
  const part = last.parts[place];
  if (!part) return undefined;
  // "(1) Article 5(1) and (2) protection": what is counted is something else.
  if (last.styles[place] === "bracket" && !match(afterBracket, text, at + found[0].length)) return undefined;
  return continued(text, at, last, { place, value, end: at + found[0].length, style: "bracket" });
}

const afterBracket =
  /(?=\s*(?:$|[.,;:)\]([/"”*_–—-]))|(?=\s+(?:(?:of|and|or|to|dan|serta|atau|sampai|hingga|s\.?d|jo|juncto|dari|uu|undang|kuhp|kuhap|protokol|konvensi|perpres|pp)(?![a-zÀ-ỿ])))/iuy;

function readBareSibling(text: string, at: number, last: Provision): Provision | undefined {
  const found = match(bareNumber, text, at) ?? match(bareLetter, text, at);
  if (!found) return undefined;
  const value = found[0];
  const isNew = last.inherited === 0;
  const place = lastPlace(
    last,
    (part, style) => (style === "word" || (style === "wordBracket" && isNew)) && isFigure(part.value) === isFigure(value),
  );
  const part = last.parts[place];
  if (!part || part.to !== undefined) return undefined;
  return continued(text, at, last, { place, value, end: at + value.length, style: "word" });
}

const bareNumber =
  /\d{1,2}(?=\s*(?:$|[.,;)\]]|(?:UU|KUHP|KUHAP|Perpres|PP|Perma|Permen|Protokol|Konvensi|of|dari|and|dan|tentang)(?![A-Za-z])|Undang|undang))/uy;
const bareLetter =
  /[a-z](?=\s*(?:$|[.,;:)\]])|\s+(?:of|dari|and|or|dan|serta|atau|tentang|undang|jo|juncto)(?![a-z])|\s+(?:UU|KUHP|KUHAP|P[a-z]|U[a-z]|K[a-z]|L[a-z]|[A-Z]{2}))/uy;

/** The last of the inner parts, or the outermost of a list of parts alone, that is like what follows. */
function lastPlace(last: Provision, isLike: (part: Part, style: Style) => boolean): number {
  for (let place = last.parts.length - 1; place >= 0; place--) {
    const part = last.parts[place] as Part;
    if (isInner(part) && isLike(part, last.styles[place] as Style)) return place;
  }
  return -1;
}

interface Continued {
  readonly place: number;
  readonly value: string;
  readonly end: number;
  readonly style: Style;
}

function continued(text: string, at: number, last: Provision, { place, value, end, style }: Continued): Provision {
  const { level } = last.parts[place] as Part;
  // A list of bracketed figures goes on as its first one was begun.
  const own = last.styles[place] === "wordBracket" && style === "bracket" ? "wordBracket" : style;
  const first = readValue(text, { level, value, style: own, end });
  const rest = readParts(text, first.end, level);
  return inside(last, place, {
    start: at,
    end: rest.end,
    parts: [first.part, ...rest.parts],
    styles: [own, ...rest.styles],
  });
}

function isFigure(value: string): boolean {
  return /^\d/.test(value);
}
