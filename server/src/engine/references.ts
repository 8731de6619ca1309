import type { BlockView, Pinpoint, Reference } from "./facts.js";
import { type InstrumentIndex, instrumentIndex } from "./instruments.js";
import type { Form } from "./lexicon.js";
import { type Mention, zone } from "./matcher.js";
import { readPinpoints } from "./pinpoints.js";
import { clearOfEarlier, type Draft, firstFrom, inOrder, near, notInside } from "./referenceDrafts.js";
import { readNumbers } from "./referenceNumbers.js";
import { otherDocument, shortFormAt } from "./referenceShortForms.js";
import { readSymbols } from "./referenceSymbols.js";
import { findTitle, findTreaty } from "./referenceTitles.js";
import { readNameYear } from "./referenceYears.js";
import { sentenceAt } from "./sentences.js";
import { shape } from "./tokens.js";
import { wordFlag } from "./words.js";

/**
 * The instruments that a block names, by number, title, short name or symbol, each with the pinpoints that stand beside it. Looks only
 * where a word begins a number or pinpoint, and at mentions of instruments.
 */
export function findReferences(view: BlockView): readonly Reference[] {
  const seen = readTokens(view);
  const names = instrumentMentions(view);
  if (seen.found.length === 0 && names.length === 0 && seen.treaties.length === 0) return none;
  const index = instrumentIndex(view.lexicon);
  const numbers = seen.found;
  for (const draft of numbers) resolveNumber(view, index, draft);
  const named = names.flatMap((mention) => placeName(view, numbers, mention) ?? none);
  const treaties = titledTreaties(view, index, seen, [...numbers, ...named]);
  const kept = clearOfEarlier([...numbers, ...named, ...treaties].sort(inOrder));
  for (const draft of kept) {
    if (draft.by === "number" && !draft.titleKeys && !isForeign(view.text, draft.start))
      Object.assign(draft, findTitle(view.text, draft, index, view.contentEnd) ?? titleByAcronym(view, draft));
    if (draft.by === "number" && draft.titleSpan) draft.end = Math.max(draft.end, draft.titleSpan.end);
  }
  const outside = notInside(kept);
  joinApposed(view.text, outside);
  for (const draft of outside)
    if (draft.year === undefined && (draft.by === "name" || draft.form === "symbol"))
      Object.assign(draft, readNameYear(view.text, draft.start, draft.end));
  const all = seen.pins.length > 0 ? joinPinpoints(view, outside, seen.pins) : outside;
  return all.map((draft) => ({ ...draft, text: view.text.slice(draft.start, draft.end) }));
}

/** The treaties whose titles begin at the words seen, where nothing stands over them that was read already. */
function titledTreaties(view: BlockView, index: InstrumentIndex, seen: Seen, read: Draft[]): Draft[] {
  const found: Draft[] = [];
  if (seen.treaties.length === 0) return found;
  read.sort(inOrder);
  let next = 0;
  let covered = -1;
  for (const start of seen.treaties) {
    for (; next < read.length && (read[next] as Draft).start <= start; next++) covered = Math.max(covered, (read[next] as Draft).end);
    if (start < covered) continue;
    const treaty = nameAroundYear(view, start) ?? findTreaty(view.text, start, index, view.contentEnd);
    if (!treaty) continue;
    covered = Math.max(covered, treaty.end);
    if (!joinRatifying(view, seen.found, treaty)) found.push({ ...treaty, by: "name", zone: seen.zones.get(start) ?? 0 });
  }
  return found;
}

/** "Konvensi Wina 1963 tentang Hubungan Konsuler", "Vienna Convention of 1963 on Consular Relations": a name with its year inside, whose head stands at `at`. */
function nameAroundYear(view: BlockView, at: number): (Omit<Draft, "by" | "zone"> & { readonly key: string }) | undefined {
  const rest = view.text.slice(at, Math.min(view.contentEnd, at + longestDated));
  const found = yearInside.exec(rest);
  if (!found) return undefined;
  const [whole, head = "", year = "", tail = ""] = found;
  const place = /(?:Vienna|Hague|Geneva)\s+$/.exec(view.text.slice(Math.max(0, at - 8), at))?.[0] ?? "";
  const yearStart = at + whole.indexOf(year, head.length);
  for (let end = tail.length; end > 0; end = tail.lastIndexOf(" ", end - 1)) {
    const title = tail.slice(0, end).replace(/[,\s]+$/, "");
    const [key, ...others] = keysOf(view, namingForms(view, view.lexicon.formsOf(`${place}${head} ${title}`)));
    if (key === undefined || others.length > 0) continue;
    return {
      start: at - place.length,
      end: at + whole.length - tail.length + title.length,
      key,
      year: Number(year),
      yearSpan: { start: yearStart, end: yearStart + 4 },
      yearAs: "inside",
    };
  }
  return undefined;
}

const longestDated = 160;
const yearInside =
  /^((?:convention|protocol|konvensi|protokol)(?:\s+(?:Wina|Jenewa|Den\s+Haag))?)(?:\s+(?:of|tahun))?\s+(\d{4})\s+((?:on|relating|against|for|concerning|to|tentang|mengenai|menentang)\s[^.;:()[\]\n]+)/iu;

const none: readonly never[] = [];

interface Pinned {
  readonly start: number;
  readonly end: number;
  readonly pinpoints: Pinpoint[];
}

/** What begins at words of a block that may begin a number, a symbol, a treaty's title or a pinpoint. */
interface Seen {
  readonly found: Draft[];
  readonly pins: Pinned[];
  readonly treaties: number[];
  /** Zone of the words at which treaties' titles begin. */
  readonly zones: ReadonlyMap<number, number>;
}

const treatyWord = /(?:protocol|convention|protokol|konvensi)\s+(?:[a-zÀ-ỿ]+|\d{4})\s/iuy;

function readTokens(view: BlockView): Seen {
  const { tokens, ids, zones, text } = view;
  const { wordFlags } = view.lexicon;
  const found: Draft[] = [];
  const pins: Pinned[] = [];
  const treaties: number[] = [];
  let treatyZones: Map<number, number> | undefined;
  let digit = -1;
  let done = 0;
  let pinned = 0;
  for (let at = 0; at < tokens.count; at++) {
    const id = ids[at] as number;
    const flags = id >= 0 && id < wordFlags.length ? (wordFlags[id] as number) : 0;
    const start = tokens.starts[at] as number;
    if ((flags & (wordFlag.instrumentHead | wordFlag.pinpointHead)) === 0 && !isCode(view, at) && !beginsCode(view, at)) continue;
    const bits = zones[at] as number;
    if (bits & zone.masked) continue;
    if (flags & wordFlag.pinpointHead && start >= pinned) {
      const read = readPinpoints(text, start);
      if (read) {
        pins.push({ start, ...read });
        pinned = read.end;
      }
    }
    if (start < done) continue;
    // Numbers and symbols end in digits; most heads ("law", "government") have none near.
    if (digit < at) digit = digitFrom(view, at);
    const isNearDigit = digit < tokens.count && (tokens.starts[digit] as number) - start < longestHead;
    if (isNearDigit)
      for (const { joined, ...number } of flags & wordFlag.instrumentHead || beginsAct(text, start) ? readNumbers(text, start) : []) {
        found.push({ ...number, by: "number", zone: bits });
        done = number.end;
      }
    if (start < done) continue;
    if (isNearDigit)
      for (const { symbol, ...rest } of readSymbols(text, start)) {
        found.push({ ...rest, by: "number", form: "symbol", number: symbol, zone: bits });
        done = rest.end;
      }
    treatyWord.lastIndex = start;
    if (start >= done && flags & wordFlag.instrumentHead && treatyWord.test(text)) {
      treaties.push(start);
      treatyZones ??= new Map();
      treatyZones.set(start, bits);
    }
  }
  return { found, pins, treaties, zones: treatyZones ?? noZones };
}

const noZones: ReadonlyMap<number, number> = new Map();
/** Code units within which the first digit of a number stands, from the first word of its form. */
const longestHead = 600;

function digitFrom(view: BlockView, from: number): number {
  const { tokens } = view;
  let at = from;
  while (at < tokens.count && !((tokens.shapes[at] as number) & shape.digit)) at++;
  return at;
}

/** Written like the code of an ILO instrument: C029, P29, R203. */
function isCode(view: BlockView, at: number): boolean {
  const bits = view.tokens.shapes[at] as number;
  if (!(bits & shape.digit) || !(bits & shape.capital) || bits & (shape.lower | shape.innerCapital)) return false;
  const length = (view.tokens.ends[at] as number) - (view.tokens.starts[at] as number);
  return length >= 3 && length <= 4;
}

/** The letter of "C.189", "K-188", "C.E.T.S." or "E/2002/68"; "UU39/2004" and "U.U." */
function beginsCode(view: BlockView, at: number): boolean {
  const start = view.tokens.starts[at] as number;
  const next = view.text.slice(start + 1, start + 3);
  switch (view.text.charAt(start)) {
    case "C":
      return /[.-]\d|\.E/.test(next);
    case "K":
      return /[.-]\d/.test(next);
    case "E":
      return /\/\d/.test(next);
    case "U":
      return actLetters.test(next);
    default:
      return false;
  }
}

const actLetters = /^(?:U\d|\.U)/;

/** "UU39/2004", "U.U. No. 39": no word of the list of heads begins here. */
function beginsAct(text: string, start: number): boolean {
  return text.charAt(start) === "U" && actLetters.test(text.slice(start + 1, start + 3));
}

function resolveNumber(view: BlockView, index: InstrumentIndex, draft: Draft): void {
  const { form, issuer, number, year } = draft;
  if (form === undefined || number === undefined || isForeign(view.text, draft.start)) return;
  const concept =
    form === "symbol"
      ? index.ofSymbol(number)
      : year === undefined
        ? undefined
        : index.ofNumber({ form, issuer: issuer ?? "", number, year });
  if (concept) draft.key = concept.id;
}

/** A law of another country ("Malaysia's Act No. 670"). */
export function isForeign(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const owner = /([A-Za-zÀ-ỿ]+)['’]s?\s+(?:[A-Za-zÀ-ỿ]+\s+)?$/u.exec(before)?.[1];
  return (
    (owner !== undefined && !/^(?:indonesia|country|state|government)$/i.test(owner)) ||
    /\brepublic\s+$/i.test(before) ||
    foreign.test(before)
  );
}

const foreign =
  /\b(?:Malaysian|Philippine|Filipino|Thai|Vietnamese|Cambodian|Lao|Burmese|Myanmar|Singaporean?|Bruneian?|Timorese|Australian|Chinese|Taiwanese|Korean|Japanese|Saudi|Omani|Indian|Dutch|Italian|French|German|Spanish|Swiss|Nigerian)\s+$/;

/** A place where the forms of instruments stand. */
interface Name {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly Form[];
  readonly zone: number;
}

function instrumentMentions(view: BlockView): Name[] {
  const found: Name[] = [];
  for (const mention of view.mentions) {
    if (mention.nested || mention.zone & zone.masked) continue;
    const forms = namingForms(view, mention.forms);
    if (forms.length > 0 && isBody(view.text, mention)) continue;
    if (forms.length > 0) {
      const end = mention.stemEnd + (closesBracket(view.text, mention) ? 1 : 0);
      found.push({ start: mention.start, end, forms, zone: mention.zone });
    } else if (beginsPinpoint(view, mention)) {
      const inner = afterPinpoint(view, mention);
      if (inner) found.push(inner);
    }
  }
  return found;
}

const noForms: Form[] = [];

/** The forms that name an instrument; none where the words name something else as well, as a forum or an office does. */
function namingForms(view: BlockView, forms: readonly Form[]): Form[] {
  const { lexicon } = view;
  if (!forms.some((form) => lexicon.base.kindOf(form.conceptIndex) === "instrument")) return noForms;
  const naming: Form[] = [];
  let others = false;
  for (const form of forms) {
    if (lexicon.base.kindOf(form.conceptIndex) !== "instrument") {
      if (form.termIndex >= 0 && lexicon.termOf(form)?.status !== "discouraged") others = true;
      continue;
    }
    if (form.termIndex === -1) continue;
    const term = lexicon.termOf(form);
    if (term?.status === "discouraged" && (term.match !== "literal" || /^\d{4}\s/.test(term.text))) continue;
    naming.push(form);
  }
  if (!others) return naming;
  return naming.filter((form) => form.termIndex === -2 || /^(?:treaty|protocol|law)$/.test(lexicon.conceptOf(form).instrument?.form ?? ""));
}

/** "the CEDAW Committee", "Komite CEDAW": the body, not the treaty. */
function isBody(text: string, mention: Mention): boolean {
  return (
    /^\s+(?:committee|secretariat)\b/i.test(text.slice(mention.stemEnd, mention.stemEnd + 14)) ||
    /\b(?:komite|sekretariat)\s+$/i.test(text.slice(Math.max(0, mention.start - 14), mention.start))
  );
}

/** "Forced Labour Convention, 1930 (No. 29)": the bracket belongs to the name. */
function closesBracket(text: string, mention: Mention): boolean {
  return text.charCodeAt(mention.stemEnd) === 0x29 && /\([^)]*$/.test(text.slice(mention.start, mention.stemEnd));
}

function beginsPinpoint(view: BlockView, mention: Mention): boolean {
  const id = view.ids[mention.first] as number;
  const { wordFlags } = view.lexicon;
  return id >= 0 && id < wordFlags.length && ((wordFlags[id] as number) & wordFlag.pinpointHead) !== 0;
}

/** The code inside a term such as "Pasal 455 KUHP". */
function afterPinpoint(view: BlockView, mention: Mention): Name | undefined {
  const pin = readPinpoints(view.text, mention.start);
  if (!pin || pin.end >= mention.stemEnd) return undefined;
  const link = /^\s+(?:of\s+(?:the\s+)?|dari\s+)?/i.exec(view.text.slice(pin.end, mention.stemEnd));
  const start = pin.end + (link?.[0].length ?? 0);
  const forms = namingForms(view, view.lexicon.formsOf(view.text.slice(start, mention.stemEnd)));
  return forms.length > 0 ? { start, end: mention.stemEnd, forms, zone: mention.zone } : undefined;
}

/** Joins a name with the number inside or before it; else it is a reference of its own, which is returned. */
function placeName(view: BlockView, numbers: Draft[], name: Name): Draft | undefined {
  const { text } = view;
  const { forms } = name;
  const keys = keysOf(view, forms);
  const isTitle = forms.every((form) => form.termIndex < 0);
  const around = near(numbers, name.start, name.end).filter((draft) => draft.by === "number");
  const inside = around.filter((draft) => draft.start >= name.start && draft.end <= name.end);
  if (inside.length > 0) {
    const own = inside.find((draft) => draft.start === name.start);
    for (const draft of inside) if (draft !== own) numbers.splice(numbers.indexOf(draft), 1);
    if (own) {
      if (name.end > own.end) {
        own.by = "both";
        own.titleSpan = { start: own.end, end: name.end };
        own.end = name.end;
      }
      own.key ??= keys[0] as string;
      return undefined;
    }
  }
  const numbered = around.find((draft) => draft.end <= name.start && titleLink.test(text.slice(draft.end, name.start)));
  if (numbered) {
    numbered.titleKeys = keys;
    numbered.titleSpan = { start: name.start, end: name.end };
    numbered.end = name.end;
    return undefined;
  }
  if (joinRatifying(view, numbers, { start: name.start, end: name.end, key: keys[0] as string })) return undefined;
  const named: Draft = { start: name.start, end: name.end, by: "name", key: keys[0] as string, zone: name.zone };
  if (isTitle) {
    // Without its legal form before it, the title of a law is ordinary prose.
    const form = formBefore(text, name.start);
    if (form === undefined) return undefined;
    named.start = form;
  } else if (!/[\p{Lu}\d]/u.test(text.slice(name.start, name.end))) return undefined;
  if (keys.length > 1) named.otherKeys = keys.slice(1);
  return named;
}

/** "UU 14/2009 tentang Pengesahan Protokol Palermo": the law is meant, not the treaty. */
function joinRatifying(view: BlockView, numbers: readonly Draft[], treaty: { start: number; end: number; key: string }): boolean {
  const law = near(numbers, treaty.start, treaty.start).find(
    (draft) => draft.by === "number" && draft.end <= treaty.start && ratifyingLink.test(view.text.slice(draft.end, treaty.start)),
  );
  const ratifying = law && instrumentIndex(view.lexicon).notes.find((note) => note.ratifies?.includes(treaty.key));
  if (!ratifying) return false;
  law.titleKeys = [ratifying.id];
  law.titleSpan = { start: law.end, end: treaty.end };
  law.end = treaty.end;
  return true;
}

const titleLink = /^\s+(?:tentang|ttg\.?|on|concerning|regarding|mengenai|about)\s+(?:the\s+)?$/iu;

const ratifyingLink = /^\s+(?:tentang|on)\s+(?:the\s+)?(?:pengesahan|ratifikasi|ratification\s+of(?:\s+the)?)\s+$/iu;

/** "UU 21/2007 tentang TPPO": the law that is called "UU TPPO". */
function titleByAcronym(view: BlockView, draft: Draft): Pick<Draft, "titleKeys" | "titleSpan"> | undefined {
  if (draft.form !== "law" || !/^\s+t/i.test(view.text.slice(draft.end, draft.end + 80))) return undefined;
  const found = /^\s+(?:tentang|ttg\.?)\s+((?:\p{Lu}\p{Ll}+\s+){0,2}\p{Lu}{3,8})(?![A-Za-zÀ-ỿ0-9])/u.exec(
    view.text.slice(draft.end, draft.end + 80),
  );
  if (!found) return undefined;
  const forms = namingForms(view, view.lexicon.formsOf(`UU ${found[1]}`));
  if (forms.length === 0) return undefined;
  const end = draft.end + found[0].length;
  return { titleKeys: keysOf(view, forms), titleSpan: { start: end - (found[1] ?? "").length, end } };
}

/** Where the legal form of "Undang-Undang tentang ..." begins, if one stands directly before a title. */
function formBefore(text: string, start: number): number | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  // The pattern for the form is dear to compile, and few titles stand behind such a word.
  if (!/(?:tentang|on|concerning)\s+(?:the\s+)?$/i.test(before)) return undefined;
  const found =
    /(?:undang[-\s]undang|\buu|\blaw|\bact|\bregulation|\bdecree|peraturan\s+[a-zÀ-ỿ]+|keputusan\s+[a-zÀ-ỿ]+|\bperpres|\bpp|\bkeppres)(?=\s+(?:tentang|on|concerning)\s+(?:the\s+)?$)/iu.exec(
      before,
    );
  return found ? start - before.length + found.index : undefined;
}

/** The keys that forms stand for: the one that a preferred term names first. */
function keysOf(view: BlockView, forms: readonly Form[]): string[] {
  const ranked = [...forms].sort((one, other) => rank(view, one) - rank(view, other));
  return [...new Set(ranked.map((form) => view.lexicon.conceptOf(form).id))];
}

function rank(view: BlockView, form: Form): number {
  const term = view.lexicon.termOf(form);
  // A name that went over to a later instrument means that one first.
  return term?.status === "preferred" ? 0 : term?.until === undefined ? 1 : 2;
}

/** "KUHP (UU 1/2023)" and "UU 1/2023 (KUHP)": name and number say the same thing twice. */
function joinApposed(text: string, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    if (!next || !/^\s*\(\s*$/.test(text.slice(draft.end, next.start)) || !/^\s*\)/.test(text.slice(next.end, next.end + 8))) continue;
    const [number, name] = draft.by === "number" ? [draft, next] : [next, draft];
    if (number.by !== "number" || number.form === "symbol" || name.by !== "name" || !name.key || number.titleKeys) continue;
    number.titleKeys = [name.key, ...(name.otherKeys ?? [])];
    number.titleSpan = { start: name.start, end: name.end };
    number.apposed = true;
  }
}

/** Gives each pinpoint to the reference that it belongs to, and adds the short forms ("Article 6 of the Protocol"); `drafts` are in order. */
function joinPinpoints(view: BlockView, drafts: readonly Draft[], pins: readonly Pinned[]): readonly Draft[] {
  const { text } = view;
  const shorts: Draft[] = [];
  const firstNamed = new Map<string, number>();
  for (const { key, start } of drafts) if (key && !firstNamed.has(key)) firstNamed.set(key, start);
  for (const pin of pins) {
    const around = [...near(drafts, pin.start, pin.end + 30), ...near(shorts, pin.start, pin.end + 30)];
    const owner =
      around.find((draft) => draft.start >= pin.end && draft.start - pin.end < 30 && beforeOwner.test(text.slice(pin.end, draft.start))) ??
      around.find((draft) => draft.end <= pin.start && pin.start - draft.end < 60 && afterOwner.test(text.slice(draft.end, pin.start)));
    if (owner) addPinpoints(owner, pin.pinpoints);
    else if (!addShortForm(view, { drafts, firstNamed, shorts }, pin)) {
      const subject = subjectOf(view, drafts, shorts, pin);
      if (subject) addPinpoints(subject, pin.pinpoints);
    }
  }
  return [...drafts, ...shorts];
}

/** "UU 21/2007 mengatur restitusi dalam Pasal 48": the only instrument of a sentence, that its article follows later. */
function subjectOf(view: BlockView, drafts: readonly Draft[], shorts: readonly Draft[], pin: Pinned): Draft | undefined {
  const sentence = sentenceAt(view.sentences, pin.start);
  if (!sentence || pin.pinpoints[0]?.parts[0]?.level !== "article") return undefined;
  // Two may be one, the one in brackets behind the other; of more, none is the only one.
  if (firstFrom(drafts, sentence.end) - firstFrom(drafts, sentence.start) > 2) return undefined;
  const within = [...near(drafts, sentence.start, sentence.end), ...near(shorts, sentence.start, sentence.end)].filter(
    (draft) => draft.end > sentence.start,
  );
  // "KUHP baru (UU 1/2023)" is one.
  const named = within.filter(
    (draft) => !within.some(({ apposed, titleSpan }) => apposed && titleSpan?.start === draft.start && titleSpan.end === draft.end),
  );
  const [subject] = named;
  if (!subject || named.length > 1 || subject.end > pin.start || subject.start < sentence.start || pin.start - subject.end > longestSubject)
    return undefined;
  const between = view.text.slice(subject.end, pin.start).replace(/^\s*\)/, "");
  if (!beforeArticle.test(between) || otherText.test(between)) return undefined;
  return otherText.test(view.text.slice(sentence.start, subject.start)) || !afterArticle.test(view.text.slice(pin.end, sentence.end))
    ? undefined
    : subject;
}

const longestSubject = 120;
const beforeArticle = /^[^.;:()[\]@|]*\s(?:dalam|pada|di|melalui|in|under|through)\s+(?:(?:the|its)\s+)?$/i;
/** A word for a text that is not the one named, or that its articles may be those of another. */
const otherText =
  /(?<![a-z])(?:undang|uu|ruu|peraturan|rancangan|draf|perda|qanun|konstitusi|konvensi|protokol|kovenan|deklarasi|perjanjian|(?<!(?:break|breaks|breaking|broke|broken|breaking of|against) (?:the )?)(?<!rule of )law|act|code|statute|bill|draft|regulation|constitution|convention|protocol|covenant|declaration|treaty|agreement|contract|kontrak|kitab|pasal|article|berbeda|unlike|bukan|not|tidak|sebelum|before|sebagaimana|as)(?![a-z])/i;
const afterArticle =
  /^(?:["”*_)]|\s)*(?:[.,;:!?)]|$|(?:dan|serta|yang|bagi|untuk|dengan|agar|sehingga|and|which|that|for|with|so|when|where|to|by)(?![a-z])(?!\s+(?:the\s+)?\p{Lu}))/u;

const beforeOwner =
  /^(?:'s|\s)*,?\s*(?:(?:of|in|under|dari|dalam|pada)\s+)?(?:(?:the|its|this|that)\s+)?(?:(?:UN|United\s+Nations)\s+)?(?:\d{4}\s+)?["“*_]*$/i;
const afterOwner =
  /^(?:['’]s)?["”*_]*\s*(?:\(\d{4}\))?(?:\s+tahun\s+\d{4})?\s*(?:,\s*(?:in\s+(?:its\s+)?|khususnya\s+|terutama\s+|particularly\s+|notably\s+|especially\s+)?|\(\s*|\s)?$/i;

function addPinpoints(draft: Draft, pinpoints: readonly Pinpoint[]): void {
  const all = [...(draft.pinpoints ?? []), ...pinpoints];
  draft.pinpoints = all;
  const first = all[0];
  if (first) draft.pinpoint = first;
}

interface NamedBefore {
  readonly drafts: readonly Draft[];
  /** Where each instrument is named first. */
  readonly firstNamed: ReadonlyMap<string, number>;
  readonly shorts: Draft[];
}

/** "Article 6 of the Protocol", "Article 6 thereof", where the block named one protocol, or one instrument, before. */
function addShortForm(view: BlockView, { drafts, firstNamed, shorts }: NamedBefore, pin: Pinned): boolean {
  const { text } = view;
  const short = shortFormAt(text, pin);
  if (!short) return false;
  const keys: string[] = [];
  for (const [key, start] of firstNamed)
    if (start <= pin.start && (!short.form || view.lexicon.concept(key)?.instrument?.form === short.form)) keys.push(key);
  const [key] = keys;
  // The words are those of a short form, whatever it stands for.
  const isUnknown = ({ key, form, start }: Draft) => !key && start <= pin.start && (!short.form || !form || form === short.form);
  if (keys.length !== 1 || !key || drafts.some(isUnknown)) return true;
  if (!short.form && otherDocument.test(text.slice(firstNamed.get(key), short.start))) return true;
  const draft: Draft = { start: short.start, end: short.end, by: "short", key, zone: 0 };
  addPinpoints(draft, pin.pinpoints);
  shorts.push(draft);
  return true;
}
