import { acronymKey } from "../engine/acronymKey.js";
import { articleBefore } from "../engine/articleBefore.js";
import { isOfCourt } from "../engine/capitalsOfCourts.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import { spellsOut } from "../engine/initials.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import { type BlockRule, blockHas, type FindingDraft, type RuleContext } from "../engine/rule.js";
import { sentenceText } from "../engine/sentences.js";
import { foldWord, shape } from "../engine/tokens.js";
import { acceptedSpelling, confirmedForm } from "./acceptedSpelling.js";
import { acronymBesideName, acronymInBracket } from "./acronymBesideName.js";
import { isConfirmed, sourceOf } from "./acronyms.js";
import { aroundAcronyms } from "./aroundAcronym.js";
import { ownSlipOfParts } from "./ownAcronym.js";
import { isNamedAsWord } from "./sentenceSigns.js";
import { speakableSlips } from "./speakableSlips.js";
import { suitsSentence } from "./suitsSentence.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports a wrong spelling of an acronym of the base: parts run together or set apart (GTPPTPPO, NAP TIP), full stops between the letters, small letters, and misspellings
 * and false plurals that the base lists, an apostrophe in a plural, the other indefinite article. An acronym with several right spellings may be written in any of them, and an acronym in capitals throughout is never wrong for
 * its capitals. The spelling that the memo spells out is the one to keep to; a hyphen or a lost letter in it is reported as well.
 *
 * Bad:  Rapat GTPPTPPO ditunda sampai Mei.
 * Good: Rapat GT PPTPPO ditunda sampai Mei, karena Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang (GT PPTPPO) belum lengkap.
 * Bad:  The U.N.O.D.C. handbook is old.
 * Good: The UNODC handbook is old.
 */
export const acronymVariant: BlockRule = {
  id: "acronym-variant",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.words,
  check(view, facts, context) {
    const found: FindingDraft[] = [];
    if (view.quoted) return found;
    const done = new Set<number>();
    listedAndSpaced(view, facts, done, found);
    joinedAndApart(view, facts, done, found, context);
    dotted(view, found, context);
    if (!facts.capitals) smallLetters(view, found);
    speakableSlips(view, facts, context, found);
    found.push(...aroundAcronyms(view, facts));
    const beside = [
      ...facts.definitions.map((definition) => acronymBesideName(view, definition, facts.acronyms)),
      ...facts.acronyms.map((use) => acronymInBracket(view, use)),
    ];
    for (const draft of beside) {
      if (draft && !found.some(({ start }) => start === draft.start)) found.push(draft);
    }
    return found.length === 0
      ? found
      : found
          .filter(
            (draft) =>
              !isNamedAsWord(view.text, draft.start, draft.end) &&
              !isPartOfName(view.text, draft.start, draft.end) &&
              !isReporter(view.text, draft.start, draft.end) &&
              !isOfCourt(view, draft.start) &&
              // "PP-TPPO" within "GT PP-TPPO": the longer one says it.
              !found.some(({ start, end }) => start <= draft.start && draft.end <= end && end - start > draft.end - draft.start),
          )
          // Beside its name an acronym is that of the name, whatever else the memo has introduced.
          .map((draft) => (beside.includes(draft) ? draft : asDefined(draft, context)));
  },
};

/** "442 U. S. 735": the volume and page of a law report on either side. */
function isReporter(text: string, start: number, end: number): boolean {
  if (/^\.?\s(?:Reports?|Rep\.)(?![a-z])/.test(text.slice(end, end + 10))) return true;
  return /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) && /^\.?\s(?:\d|___)/.test(text.slice(end, end + 6));
}

function sameButForMarks(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return letters(one) === letters(other);
}

/** "Pengendalian Penggunaan TKA (PPTKA)": the letters of the words beside it, and no other acronym in a wrong spelling. */
function isSpelledOutBeside({ definitions }: BlockFacts, mention: Span): boolean {
  const definition = definitions.find((one) => one.start <= mention.start && mention.end <= one.end);
  return (
    definition?.long !== undefined &&
    definition.forms.every((form) => form.text !== definition.text) &&
    /^[\p{L}\d]+$/u.test(definition.text) &&
    spellsOut(definition.key, definition.long.text) !== undefined
  );
}

/** Known acronyms in a spelling that the base lists as wrong, or with a space for a hyphen or the reverse. */
function listedAndSpaced(view: BlockView, facts: BlockFacts, done: Set<number>, found: FindingDraft[]): void {
  const { lexicon, text } = view;
  for (const mention of view.mentions) {
    if (mention.nested || mention.zone & (zone.masked | zone.quoted)) continue;
    if (!mention.forms.some(isAcronymLike) || isSpelledOutBeside(facts, mention)) continue;
    const written = squeezed(text.slice(mention.start, mention.stemEnd));
    const whole = squeezed(text.slice(mention.start, mention.end));
    let accepted: Form | undefined;
    let wrong: Form | undefined;
    // "KomnasHAM", where "Komnasham" is listed: with capitals inside it is no ordinary word.
    let loosely: Form | undefined;
    let isRight = false;
    let isExact = false;
    for (const form of mention.forms) {
      const term = lexicon.termOf(form);
      if (!term) {
        isRight = true;
        continue;
      }
      if (term.fault === "variant") {
        if (squeezed(form.text) === whole || squeezed(form.text) === written) wrong ??= form;
        else if (form.text.toLowerCase() === written.toLowerCase() && innerCapital.test(written)) loosely ??= form;
      } else if (form.isAcronym && term.status !== "discouraged") {
        if (sameLetters(form.text, written) && !isLookUpAid(form, lexicon)) isRight = true;
        if (squeezed(form.text) === whole) isExact = true;
        if (isConfirmed(form, lexicon)) accepted ??= form;
      } else isRight = true;
    }
    if (!accepted && !isRight) wrong ??= loosely;
    if (mention.forms.some((form) => form.isAcronym)) for (let at = mention.first; at < mention.last; at++) done.add(at);
    const words = sentenceText(text, view.sentences, mention.start);
    // "UNHRC" is right for the Council; beside refugees the Commissioner is meant.
    const isToldByName = isRight && wrong !== undefined && isBesideItsName(view, facts, mention, wrong);
    const isMeant = isToldByName || (wrong?.term?.needs !== undefined && suitsSentence(wrong.term, words));
    // A listed slip may be a plural or a matter of case, which would pass otherwise.
    if (!isMeant && (isExact || (isRight && !(wrong && squeezed(wrong.text) === whole)))) continue;
    if (wrong) {
      const term = lexicon.termOf(wrong);
      if (!term || (!isToldByName && (term.match === "context" || !suitsSentence(term, words)))) continue;
      const concept = lexicon.conceptOf(wrong);
      // What the words beside it tell is more than what the spelling alone does.
      const isSure = isMeant || term.level !== "hint";
      const isFirm = concept.confidence === "high" && isSure && (term.basis === "source" || term.basis === "rule");
      // "Trafficking in Persons (TIPs)": alone in a bracket it is the acronym of what stands before.
      const isBracketed = text.charAt(mention.start - 1) === "(" && text.charAt(mention.end) === ")";
      const [listed] = term.replacements ?? [];
      const right =
        isBracketed && listed?.includes(" ") && whole.startsWith(listed.split(" ", 1)[0] ?? "") ? listed.split(" ", 1)[0] : listed;
      // "KemenPPA's": whose it is stays.
      const owner = /^['\u2019]s$/.exec(text.slice(mention.stemEnd, mention.end))?.[0] ?? "";
      const replacement = right && right + owner;
      found.push({
        start: mention.start,
        end: mention.end,
        ...(isFirm ? {} : { level: "hint" as const }),
        message: `"${whole}" is not a spelling of this acronym.${term.why ? ` ${term.why}` : ""}${replacement ? ` Write "${replacement}".` : ""}`,
        fixes: replacement
          ? [
              {
                title: `Write "${replacement}"`,
                safe: term.fix === "safe",
                edits: [{ start: mention.start, end: mention.end, text: replacement }],
              },
            ]
          : [],
        ...sourceOf(concept),
      });
    } else if (
      accepted &&
      mention.last - mention.first > 1 &&
      // "Far Seas Fisheries": a plural inside is a word.
      sameButForMarks(written, accepted.text) &&
      // "ban PT Gajah Tunggal": a word in small letters is a word.
      !/^\p{Ll}+\s/u.test(text.slice(mention.start, mention.end)) &&
      // "ASEAN acts on it": so is one behind the letters that can be spoken.
      !isWordBehind(text.slice(mention.start, mention.stemEnd)) &&
      !isSetApart(view, mention.first, mention.last - 1)
    )
      found.push(variant(view, mention.start, mention.stemEnd, accepted));
  }
}

function isWordBehind(written: string): boolean {
  const word = /\s([a-z]{3,})$/.exec(written)?.[1];
  return word !== undefined && !isUnspeakable(word);
}

/** "tindak pidana perdagangan orang (TPO)": the letters are an acronym of something else, but the name before them is that of which they are a slip. */
function isBesideItsName({ lexicon, mentions }: BlockView, { definitions }: BlockFacts, { start, forms }: Mention, wrong: Form): boolean {
  const definition = definitions.find((one) => one.start === start && one.style === "after");
  const { long } = definition ?? {};
  if (!long) return false;
  const named = mentions.find((one) => one.start >= long.start && one.end === long.end)?.forms ?? [];
  const isNamed = (form: Form) => named.some((one) => one.conceptIndex === form.conceptIndex);
  return isNamed(wrong) && !forms.some((form) => lexicon.termOf(form)?.status !== "discouraged" && isNamed(form));
}

const innerCapital = /\p{Ll}\p{Lu}/u;

function isAcronymLike(form: Form): boolean {
  return form.isAcronym || form.term?.fault === "variant";
}

/** Where the memo spells the acronym out in another right spelling, that one is written. */
function asDefined(draft: FindingDraft, context: RuleContext): FindingDraft {
  const [fix, another] = draft.fixes ?? [];
  const edit = fix?.edits[0];
  if (!edit || another) return draft;
  const key = acronymKey(edit.text);
  const { lexicon } = context;
  const meant = new Set(lexicon.formsOf(edit.text).map(({ conceptIndex }) => conceptIndex));
  // "KPPA", where the memo has introduced the same ministry as KPPPA.
  const isSame = (text: string) =>
    !edit.text.startsWith(text) &&
    lexicon
      .formsOf(text)
      .some(
        (form) =>
          form.isAcronym &&
          form.status !== "discouraged" &&
          [...meant].some((one) => one === form.conceptIndex || lexicon.areCounterparts(one, form.conceptIndex)),
      );
  const own = context.ofDefined((defined) => (defined.find((one) => one.key === key) ?? defined.find((one) => isSame(one.text)))?.text);
  // Where the memo spells it out with the very marks that are wrong, the base is the guide.
  if (own === undefined || own === edit.text || draft.message.startsWith(`"${own}"`)) return draft;
  return {
    ...draft,
    message: draft.message.replace(`"${edit.text}"`, `"${own}"`),
    fixes: [{ ...fix, title: `Write "${own}"`, edits: [{ ...edit, text: own }] }],
  };
}

/** One word for an acronym of several (GTPPTPPO), or several for one of a single word (BP2 MI, UN-ODC). */
function joinedAndApart(view: BlockView, facts: BlockFacts, done: ReadonlySet<number>, found: FindingDraft[], context: RuleContext): void {
  const { tokens, text, lexicon } = view;
  for (let at = 0; at < tokens.count; at++) {
    if (!isCapitals(view, at)) {
      const form = done.has(at) ? undefined : joinedInMixedCase(view, at);
      if (form) found.push(variant(view, tokens.starts[at] as number, tokens.ends[at] as number, form));
      continue;
    }
    let count = 3;
    for (; count > 1; count--) {
      const last = at + count - 1;
      if (last >= tokens.count || !areTogether(view, at, last)) continue;
      const joined = foldedRun(view, at, last);
      const own = ownSpelling(view, at, last, joined, context);
      if (own) {
        found.push(ownVariant(view, tokens.starts[at] as number, tokens.ends[last] as number, own));
        break;
      }
      if (joined.length < 5 || joined === "adhoc") continue;
      // Of two known acronyms side by side only a long run of letters can be a third one, parted in the wrong place.
      const isParted = isOneMention(view, at, last) ? undefined : joined.length >= 7 ? acceptedSpelling(joined, lexicon) : undefined;
      const isApart = hasAll(done, at, last) && !isHyphened(view, at, last);
      const form = (isApart ? undefined : confirmedForm(lexicon, joined, 1)) ?? isParted;
      if (!form || isInLineOfCapitals(view, at, last)) continue;
      // "NAP-TIP 2020-2024": within a longer name the acronym is no mention of its own.
      const written = text.slice(tokens.starts[at], tokens.ends[last]);
      if (lexicon.formsOf(written).some((one) => one.isAcronym && one.text === written)) break;
      found.push(variant(view, tokens.starts[at] as number, tokens.ends[last] as number, form));
      break;
    }
    if (count > 1) {
      at += count - 1;
      continue;
    }
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    if (done.has(at) || end - start < 5 || end - start > 24) continue;
    const form = acceptedSpelling(text.slice(start, end), lexicon);
    if (form && !isSpelledOutBeside(facts, { start, end })) found.push(variant(view, start, end, form));
  }
}

/** "THE UN HAS CONTINUED": words in capitals on both sides say that the whole line is. */
function isInLineOfCapitals({ tokens, text }: BlockView, first: number, last: number): boolean {
  const isLoud = (at: number) => at >= 0 && at < tokens.count && /^\p{Lu}{3,}$/u.test(text.slice(tokens.starts[at], tokens.ends[at]));
  return isLoud(first - 1) && isLoud(last + 1);
}

/** "KemenkoPMK": an acronym of several parts without the space between them, with its capitals and small letters as they are. */
function joinedInMixedCase(view: BlockView, at: number): Form | undefined {
  const { tokens, text, zones, lexicon } = view;
  const bits = tokens.shapes[at] as number;
  if (!(bits & shape.innerCapital) || !(bits & shape.lower) || (zones[at] as number) & (zone.masked | zone.quoted)) return undefined;
  const written = text.slice(tokens.starts[at], tokens.ends[at]);
  const form = written.length < fewestJoined ? undefined : acceptedSpelling(written, lexicon);
  return form && /\s/.test(form.text) && form.text.replace(/\s/g, "") === written ? form : undefined;
}

const fewestJoined = 6;

/** The memo's own acronym that the words in capitals are, with a hyphen in it ("N-AP" for NAP) or a letter lost ("RAN-PPTPO" for RAN PPTPPO). */
function ownSpelling(view: BlockView, first: number, last: number, joined: string, context: RuleContext): string | undefined {
  const { text, tokens } = view;
  if (isHyphened(view, first, last)) {
    const whole = context.ofDefined((defined) => defined.find((one) => one.key === joined && !/[\s/-]/.test(one.text))?.text);
    if (whole !== undefined) return whole;
  }
  if (joined.length < 6 || isOneMention(view, first, last)) return undefined;
  const own = context.ofDefined((defined) => ownSlipOfParts(joined, defined)?.text);
  return own !== undefined && text.slice(tokens.starts[first], tokens.ends[last]) !== own ? own : undefined;
}

function ownVariant(view: BlockView, start: number, end: number, right: string): FindingDraft {
  const written = view.text.slice(start, end).replace(/\s+/g, " ");
  return {
    start,
    end,
    message: `"${written}" looks like a slip for "${right}", which this memo spells out. Write "${right}".`,
    fixes: [writeFix(start, end, right)],
  };
}

/** "U.N.O.D.C." */
function dotted(view: BlockView, found: FindingDraft[], context: RuleContext): void {
  const { tokens, text, lexicon } = view;
  for (let at = 0; at < tokens.count; at++) {
    let last = at;
    while (
      last < tokens.count &&
      (tokens.ends[last] as number) - (tokens.starts[last] as number) === 1 &&
      ((tokens.shapes[last] as number) & (shape.capital | shape.digit)) !== 0 &&
      !((view.zones[last] as number) & (zone.masked | zone.quoted)) &&
      (last === at || text.slice(tokens.ends[last - 1], tokens.starts[last]) === ".")
    )
      last++;
    if (last - at < 3) {
      if (last > at) at = last - 1;
      continue;
    }
    const start = tokens.starts[at] as number;
    let end = tokens.ends[last - 1] as number;
    const run = foldedRun(view, at, last - 1);
    // Three letters may be a person's initials ("J.H.A. v. Spain"), unless an article makes them a body or the memo spells them out.
    const isName =
      last - at === 3 &&
      !/^the\s$/i.test(articleBefore(text, start)) &&
      !context.ofDefined((defined) => defined.some(({ key }) => key === run));
    const form = isName ? undefined : confirmedForm(lexicon, run, 1);
    // The last full stop also ends the sentence where a new one begins.
    if (text.charAt(end) === "." && !/^\.(?:\s*$|\s+["\u201c(]?\p{Lu})/u.test(text.slice(end, end + 40))) end++;
    if (form && lexicon.formsOf(text.slice(start, end)).length === 0) found.push(variant(view, start, end, form));
    at = last - 1;
  }
}

/** "tppo", "Lpsk", "Bp2mi": letters that nobody reads as a word. */
function smallLetters(view: BlockView, found: FindingDraft[]): void {
  const { tokens, text, ids, zones, lexicon } = view;
  const { index } = lexicon;
  for (let at = 0; at < tokens.count; at++) {
    const id = ids[at] as number;
    // Most words are no form by themselves.
    if (id < 0 || index.firstForm(index.root(id)) < 0 || (zones[at] as number) & (zone.masked | zone.quoted)) continue;
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const bits = tokens.shapes[at] as number;
    if (end - start < 3 || end - start > 9 || bits & shape.innerCapital || !(bits & shape.lower)) continue;
    const isShort = end - start === 3;
    if (isShort ? !(bits & shape.capital) : isSpeakableAtSight(text, start, end)) continue;
    const word = foldWord(text.slice(start, end));
    if (
      (isShort ? !oddOpening.test(word) : !isUnspeakable(word)) ||
      !/^(?:$|[\s,;:!?()"'\u2019\u201d]|\.(?:\s|$)|-(?:nya|lah|kah|pun)\b)/.test(text.slice(end, end + 5))
    )
      continue;
    if (start > 0 && !/[\s("'\u2018\u201c]/.test(text.charAt(start - 1))) continue;
    // "Dr Wayne Mapp": a name after another.
    if (bits & shape.capital && /(?:^|[^.!?:]\s)\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - longestName), start))) continue;
    const form = confirmedForm(lexicon, word, 1);
    if (form && form.text === form.text.toUpperCase()) found.push(variant(view, start, end, form));
  }
}

const longestName = 24;

/** "Pmi", "Tki": no word or name of three letters begins with these two and ends in a vowel. */
const oddOpening =
  /^(?:b[dkmnptz]|c[dknptv]|d[bkmpt]|g[bdkmptv]|h[bdkpt]|j[bkmpt]|k[dgpstv]|l[bdkpt]|m[bdkptv]|n[dkprt]|p[dgkmptv]|r[dkpt]|s[bd]|t[bdkmp]|v[dkpt])[aeiou]$/;

function variant(view: BlockView, start: number, end: number, form: Form): FindingDraft {
  const written = view.text.slice(start, end).replace(/\s+/g, " ");
  return {
    start,
    end,
    message: `"${written}" is not how it is written. Write "${form.text}".`,
    fixes: [{ ...writeFix(start, end, form.text), safe: true }],
    ...sourceOf(view.lexicon.conceptOf(form)),
  };
}

/** A term that only helps looking up: its own concept has a confirmed acronym of the same letters. */
function isLookUpAid(form: Form, lexicon: Lexicon): boolean {
  if (!lexicon.termOf(form)?.unverified) return false;
  const key = letters(form.text);
  return lexicon
    .conceptOf(form)
    .terms.some((term) => term.type === "acronym" && !term.unverified && term.status !== "discouraged" && letters(term.text) === key);
}

function isCapitals(view: BlockView, at: number): boolean {
  const bits = view.tokens.shapes[at] as number;
  if ((view.zones[at] as number) & (zone.masked | zone.quoted)) return false;
  return (bits & shape.capital) !== 0 && !(bits & shape.lower);
}

/** All in capitals, parted only by a space or a tight hyphen. */
function areTogether(view: BlockView, first: number, last: number): boolean {
  if (isSetApart(view, first, last)) return false;
  for (let at = first; at <= last; at++) {
    if (!isCapitals(view, at)) return false;
    if (at > first && !/^(?:\s|[-\u2010\u2011])$/.test(view.text.slice(view.tokens.ends[at - 1], view.tokens.starts[at]))) return false;
  }
  return true;
}

/** Part of a word that is set apart: "P U T U S A N". */
function isSetApart(view: BlockView, first: number, last: number): boolean {
  return isLetter(view, first) && isLetter(view, last) && (isLetter(view, first - 1) || isLetter(view, last + 1));
}

function isLetter(view: BlockView, at: number): boolean {
  const { tokens } = view;
  return at >= 0 && at < tokens.count && (tokens.ends[at] as number) - (tokens.starts[at] as number) === 1 && isCapitals(view, at);
}

/** "ACT-IP": nobody joins two acronyms of three letters and two with a hyphen. */
function isHyphened({ text, tokens }: BlockView, first: number, last: number): boolean {
  const written = text.slice(tokens.starts[first], tokens.ends[last]);
  return /-/.test(written) && written.split("-").some((part) => part.length < 3);
}

function isOneMention(view: BlockView, first: number, last: number): boolean {
  return view.mentions.some((mention) => mention.first <= first && last < mention.last);
}

function hasAll(done: ReadonlySet<number>, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!done.has(at)) return false;
  return true;
}

function foldedRun(view: BlockView, first: number, last: number): string {
  let run = "";
  for (let at = first; at <= last; at++) run += foldWord(view.text.slice(view.tokens.starts[at], view.tokens.ends[at]));
  return run;
}

/** Part of a file name, address, hashtag or number. */
function isPartOfName(text: string, start: number, end: number): boolean {
  return /[\w#@/\\]$/.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[/\\_@]|\.[a-z]{2,4}\b)/i.test(text.slice(end, end + 6));
}

function isUnspeakable(word: string): boolean {
  if (/\d/.test(word)) return /[a-z]\d[a-z]/.test(word);
  if (oddEnding.test(word)) return true;
  return !/[aeiouy]/.test(word) || (/^[bcdfghjklmnpqrstvwxz]{3}/.test(word) && !/^(?:str|spr|scr|spl|chr|thr|shr|sch|phr|squ)/.test(word));
}

/** No word of either language ends so: "undp", "unodc"; "rock" does. */
const oddEnding = /(?!ck$)[bcdfgkptvw][bcdfgjkmnpqrvwxz]$|(?:nd|nt|st|lt|rt)[bcdfgkmnpqrvwxz]$/;

/** Has a vowel, does not begin with three consonants or end in two: what nearly every word is, told without taking it out of the text. */
function isSpeakableAtSight(text: string, start: number, end: number): boolean {
  let hasVowel = false;
  let opensWithVowel = false;
  let endsWithVowel = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 0x61 || code > 0x7a) return false;
    if (code !== 0x61 && code !== 0x65 && code !== 0x69 && code !== 0x6f && code !== 0x75 && code !== 0x79) continue;
    hasVowel = true;
    if (at < start + 3) opensWithVowel = true;
    if (at >= end - 2) endsWithVowel = true;
  }
  return hasVowel && opensWithVowel && endsWithVowel;
}

function squeezed(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(/\s+/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\u2019/g, "'");
}

/** Nothing to squeeze: plain characters with single spaces between them. */
const isPlain = /^(?:[!-~]| (?! ))*$/;

/** The same parts with the same marks between them; capitals throughout stand for any case. */
function sameLetters(form: string, written: string): boolean {
  // The full stop at the end of "U.S." is no part of the words found.
  const expected = squeezed(form).replace(/\.$/, "");
  return expected === written || expected.toUpperCase() === written.toUpperCase();
}

function letters(text: string): string {
  return foldWord(text).replaceAll("'", "");
}
