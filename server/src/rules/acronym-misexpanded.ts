import { acronymKey } from "../engine/acronymKey.js";
import type { Term } from "../engine/concept.js";
import type { AcronymDefinition, BlockView } from "../engine/facts.js";
import { smallWords, spellsOut } from "../engine/initials.js";
import type { Form } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import { type BlockRule, blockHas, type FindingDraft } from "../engine/rule.js";
import { foldWord } from "../engine/tokens.js";
import { acronymOfOtherCrime } from "./acronymOfOtherCrime.js";
import { isConfirmed, sourceOf } from "./acronyms.js";
import { isPluralOf, pluralOf } from "./english.js";
import { longFormAmiss } from "./longFormAmiss.js";
import { nameBehindAcronym } from "./nameBehindAcronym.js";
import { type NearExpansion, nearExpansion, retold } from "./nearExpansion.js";
import { isOtherBody, isSameButForLinks } from "./ownExpansion.js";
import { likeCase } from "./replacements.js";
import { withoutCrime } from "./withoutCrime.js";
import { wordDistance } from "./wordDistance.js";
import { writeFix } from "./writeFix.js";

/**
 * Reports an acronym spelled out with a wrong long form: one that the base lists as wrong, or one that comes near the official form and yet differs from it.
 * British and American spelling are both right, and so is a translation.
 *
 * Bad:  Tempat Pelayanan Imigrasi (TPI) di pelabuhan itu dijaga, dan TPI di bandara menyusul.
 * Good: Tempat Pemeriksaan Imigrasi (TPI) di pelabuhan itu dijaga, dan TPI di bandara menyusul.
 * Bad:  The Senior Official Meetings on Transnational Crime (SOMTC) adopted it, and SOMTC will report.
 * Good: The Senior Officials Meeting on Transnational Crime (SOMTC) adopted it, and SOMTC will report.
 */
export const acronymMisexpanded: BlockRule = {
  id: "acronym-misexpanded",
  defaultLevel: "warning",
  scope: "block",
  needs: blockHas.definition | blockHas.wrong | blockHas.acronym,
  *check(view, facts) {
    if (view.quoted) return;
    const seen = new Set<number>();
    for (const definition of facts.definitions) {
      if (definition.zone & (zone.quoted | zone.masked) || definition.forms.length === 0) continue;
      // "Dewan Perwakilan Rakyat Daerah DIY, selanjutnya disebut DPRD DIY": what follows the letters is of the long form, too.
      if (/^\s(?:\p{Lu}{2,}|\d{1,3})(?!\p{L})/u.test(view.text.slice(definition.end, definition.end + 8))) continue;
      const gloss = glossOfOtherSense(view, definition);
      if (gloss) {
        yield gloss;
        continue;
      }
      const listed = listedWrong(view, definition);
      const draft = listed
        ? wrongForm(view, listed.mention, listed.form, definition.text)
        : (acronymOfOtherCrime(view, definition) ??
          withoutCrime(view, definition) ??
          nearlyRight(view, definition) ??
          ofLongerTerm(view, definition) ??
          longFormAmiss(view, definition) ??
          oneForMany(view, definition));
      if (!draft) continue;
      seen.add(draft.end);
      yield draft;
    }
    for (const use of facts.acronyms) {
      const long = use.defines ? facts.definitions.find(({ start }) => start === use.start)?.long : undefined;
      const draft = long && view.text.charAt(long.end) === ")" ? undefined : nameBehindAcronym(view, use);
      if (!draft || seen.has(draft.end)) continue;
      seen.add(draft.end);
      yield draft;
    }
    for (const mention of view.mentions) {
      if (mention.nested || mention.zone & (zone.quoted | zone.masked) || seen.has(mention.end)) continue;
      const form = mention.forms.find((one) => view.lexicon.termOf(one)?.fault === "misexpanded");
      if (!form || view.lexicon.termOf(form)?.match !== "literal" || mention.forms.some((one) => isAccepted(view, one))) continue;
      yield wrongForm(view, mention, form, undefined);
    }
  },
};

function isAccepted(view: BlockView, form: Form): boolean {
  const status = view.lexicon.termOf(form)?.status;
  return status === undefined || status === "preferred" || status === "admitted";
}

/** "Setiap Calon Pekerja Migran Indonesia (PMI)": in capitals throughout it is one term, which has an acronym of its own. In small letters "calon" may stand before the term that is spelled out. */
function ofLongerTerm({ text, lexicon }: BlockView, { long, start, end, text: acronym, fit }: AcronymDefinition): FindingDraft | undefined {
  if (!long || fit === "loose") return undefined;
  const [, before = "", word = ""] =
    /(?:^|([\p{L},]\s))(\p{Lu}\p{Ll}+\s)$/u.exec(text.slice(Math.max(0, long.start - 24), long.start)) ?? [];
  const written = text.slice(long.start, long.end);
  if (before === "" || !written.split(/\s+/).every((one) => /^\p{Lu}/u.test(one))) return undefined;
  const name = `${word}${written}`.replace(/\s+/g, " ");
  const own = lexicon
    .formsOf(name)
    .filter((form) => !form.isWrong && !form.isAcronym && lexicon.base.kindOf(form.conceptIndex) === "role")
    .map((form) => lexicon.conceptOf(form));
  const right = own.flatMap(({ terms }) =>
    terms.filter((term) => term.type === "acronym" && term.status === "preferred" && !term.unverified),
  )[0];
  if (!right || right.text === acronym) return undefined;
  return {
    start,
    end,
    level: "information",
    message: `"${acronym}" leaves out "${word.trim()}": the acronym of "${name}" is "${right.text}".`,
    fixes: [writeFix(start, end, right.text)],
  };
}

/** A form that the base lists as a wrong expansion of this very acronym. */
function listedWrong(view: BlockView, definition: AcronymDefinition): { mention: Mention; form: Form } | undefined {
  const end = definition.long?.end ?? definition.start;
  for (const mention of view.mentions) {
    if (
      mention.end !== end &&
      !(
        definition.long === undefined &&
        mention.end < definition.start &&
        /^["\u201d*_\s]*\(["\u201c*_\s]*$/.test(view.text.slice(mention.end, definition.start))
      )
    )
      continue;
    const isOwn = (form: Form) => definition.forms.some((acronym) => acronym.conceptIndex === form.conceptIndex);
    if (mention.forms.some((form) => isAccepted(view, form) && isOwn(form))) continue;
    for (const form of mention.forms) {
      if (view.lexicon.termOf(form)?.fault !== "misexpanded") continue;
      if (isOwn(form)) return { mention, form };
    }
  }
  return undefined;
}

/** "Indonesian migrant workers (Palang Merah Indonesia, PMI)": the gloss in the bracket is a long form of the acronym in another sense. */
function glossOfOtherSense(view: BlockView, { long, whole, forms }: AcronymDefinition): FindingDraft | undefined {
  if (!long || !whole || long.start <= whole.start) return undefined;
  const inner = sensesAt(view, forms, (mention) => mention.start === long.start && mention.end === long.end);
  const outer = sensesAt(view, forms, (mention) => mention.start === whole.start && mention.end < long.start);
  if (inner.length === 0 || outer.length === 0) return undefined;
  const { lexicon } = view;
  const isOne = outer.some((one) =>
    inner.some((other) => one.conceptIndex === other.conceptIndex || lexicon.areCounterparts(one.conceptIndex, other.conceptIndex)),
  );
  if (isOne) return undefined;
  const lang = (inner[0] as Form).term?.lang;
  const right = outer
    .flatMap((form) => lexicon.conceptOf(form).terms)
    .find((term) => term.type === "full" && term.status === "preferred" && term.lang === lang);
  const written = long.text.replace(/\s+/g, " ");
  const explained = view.text.slice(whole.start, long.start).replace(/[\s(]+$/, "");
  return {
    start: long.start,
    end: long.end,
    message: `"${written}" is not "${explained.replace(/\s+/g, " ")}", though both have this acronym.${right ? ` Write "${right.text}".` : ""}`,
    fixes: right ? [writeFix(long.start, long.end, right.text)] : [],
    ...sourceOf(lexicon.conceptOf(outer[0] as Form)),
  };
}

/** The right long forms of an acronym's senses that a mention is. */
function sensesAt(view: BlockView, acronyms: readonly Form[], isThere: (mention: Mention) => boolean): Form[] {
  return view.mentions
    .filter((mention) => isThere(mention))
    .flatMap((mention) => mention.forms)
    .filter((form) => !form.isAcronym && isAccepted(view, form) && acronyms.some((one) => one.conceptIndex === form.conceptIndex));
}

function wrongForm(view: BlockView, mention: Mention, form: Form, acronym: string | undefined): FindingDraft {
  const concept = view.lexicon.conceptOf(form);
  const term = view.lexicon.termOf(form);
  const isFirm = concept.confidence === "high" && term?.level !== "hint" && term?.basis !== "memory" && term?.basis !== "editorial";
  const replacements = term?.fix === "none" ? [] : (term?.replacements ?? []);
  const written = view.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  return {
    start: mention.start,
    end: mention.end,
    ...(isFirm ? {} : { level: "hint" as const }),
    message: `"${written}" is not the long form${acronym ? ` of "${acronym}"` : ""}.${term?.why ? ` ${term.why}` : ""}${replacements[0] ? ` Write "${replacements[0]}".` : ""}`,
    fixes: replacements.map((text) => writeFix(mention.start, mention.end, text)),
    ...sourceOf(concept),
  };
}

/** What stands for the long form is a wording that the base advises against: "Tindak Pidana Penjualan Orang (TPPO)". */
function isWordToAvoid(view: BlockView, { long }: AcronymDefinition): boolean {
  return view.mentions.some(
    (mention) => mention.start === long?.start && mention.end === long.end && mention.forms.every((form) => form.status === "discouraged"),
  );
}

/** The mention is the right name of something else, which has an acronym of its own: "Layanan Terpadu Satu Pintu (LTSA)". */
function isOfAnother(view: BlockView, mention: Mention, definition: AcronymDefinition): boolean {
  if (definition.fit !== "loose") return false;
  const { lexicon } = view;
  const isOwn = (form: Form) =>
    definition.forms.some(
      ({ conceptIndex }) => conceptIndex === form.conceptIndex || lexicon.areCounterparts(conceptIndex, form.conceptIndex),
    );
  const hasAcronym = (form: Form) => lexicon.conceptOf(form).terms.some((term) => term.type === "acronym");
  return !mention.forms.some(isOwn) && mention.forms.some((form) => isAccepted(view, form) && hasAcronym(form));
}

/** The mention is a wrong long form of another acronym, which says nothing of this one. */
function isSlipOfAnother(view: BlockView, mention: Mention, definition: AcronymDefinition): boolean {
  return mention.forms.every(
    (form) =>
      view.lexicon.termOf(form)?.fault === "misexpanded" &&
      !definition.forms.some(({ conceptIndex }) => conceptIndex === form.conceptIndex),
  );
}

/** The preferred name, where only hyphens and spaces part it from the nearest one. */
function preferredSpelling({ concept, term }: NearExpansion): Term {
  const letters = ({ text }: Term) => text.toLowerCase().replace(/[^a-z]/g, "");
  const isSame = (other: Term) =>
    other.type === "full" && other.lang === term.lang && other.status === "preferred" && letters(other) === letters(term);
  return concept.terms.find(isSame) ?? term;
}

/** "Indonesian Migrant Workers Protection Agency", which stands beside "... Worker ..." in official texts: names that differ from the right one only in the number of a word. */
function inOtherNumber({ concept, term }: NearExpansion, right: string): readonly string[] {
  const inOne = (text: string) => text.toLowerCase().replace(/s(?![a-z])/g, "");
  return concept.terms
    .filter(({ type, status, lang, unverified }) => type === "full" && /^(?:pref|adm)/.test(status) && lang === term.lang && !unverified)
    .map(({ text }) => text)
    .filter((text) => text.toLowerCase() !== right.toLowerCase() && inOne(text) === inOne(right));
}

/** The definition as its bracket alone gives it: "trafficking in persons (Tindak Pidana Penjualan Orang, TPPO)" has a right long form before the bracket and one in it. */
function innerDefinition({ text }: BlockView, definition: AcronymDefinition): AcronymDefinition | undefined {
  const { long, start } = definition;
  const open = long ? text.lastIndexOf("(", start) : -1;
  if (!long || open < long.end) return undefined;
  const inner = /^[*_"\u201c\s]*([^()*_"\u201c\u201d,;:]+\s[^()*_"\u201c\u201d,;:]+)[*_"\u201d]*,\s*["\u201c*_]*$/.exec(
    text.slice(open + 1, start),
  );
  if (!inner?.[1]) return undefined;
  const from = text.indexOf(inner[1], open);
  return { ...definition, long: { start: from, end: from + inner[1].length, text: inner[1] }, fit: "loose" };
}

const coins = /(?<![a-z])(?:disingkat|disebut|hereinafter|hereafter|abbreviated)(?![a-z])/i;
const fewestToTell = 4;

function bigWordCount(text: string): number {
  return text.split(/[\s-]+/).filter((word) => !smallWords.has(foldWord(word))).length;
}

/** "Memorandum of Understanding (MOUs)": the acronym stands in the plural, and its long form in the singular. */
function oneForMany(view: BlockView, { plural, style, long, text, forms }: AcronymDefinition): FindingDraft | undefined {
  if (!plural || style !== "after" || !long) return undefined;
  const written = long.text.replace(/\s+/g, " ");
  const names = forms
    .flatMap((form) => view.lexicon.conceptOf(form).terms)
    .filter(({ type, lang }) => type === "full" && lang === "en")
    .map((term) => term.text.toLowerCase());
  const small = written.toLowerCase();
  if (!names.includes(small) || names.some((name) => name !== small && pluralOf(name) === small)) return undefined;
  const many = pluralOf(written);
  if (many === undefined || many === written || oneOnly.test(view.text.slice(Math.max(0, long.start - longestOne), long.start)))
    return undefined;
  return {
    start: long.start,
    end: long.end,
    level: "information",
    message: `"${text}s" stands for several. Write "${many}".`,
    fixes: [writeFix(long.start, long.end, many)],
  };
}

const oneOnly = /(?<![A-Za-z])(?:an?|each|every|one|this|that)\s(?:[a-z]+\s)?$/i;
const longestOne = 20;

/** "... Smuggling of Migrants Act 2007 (ATIPSOM)": what the base has without its kind and year is right with them as well. */
function withoutAct(written: string, right: string): string {
  return /(?<![A-Za-z])(?:Act|Law|Code|Ordinance)(?![a-z])/.test(right)
    ? written
    : written.replace(/,?\s(?:Act|Law|Code|Ordinance)(?:,?\s(?:of\s)?(?:19|20)\d\d)?$/, "");
}

/** A long form that is nearly the official one of an acronym that the base has confirmed. */
function nearlyRight(view: BlockView, definition: AcronymDefinition): FindingDraft | undefined {
  const inner = definition.fit === "known" ? innerDefinition(view, definition) : undefined;
  if (inner) return nearlyRight(view, inner);
  if (definition.fit === "known") return undefined;
  const isTranslation = definition.fit === "gloss" && !isWordToAvoid(view, definition);
  const near = isTranslation ? retold(view, definition) : nearExpansion(view, definition);
  if (!near) return undefined;
  // "Perkumpulan *End Child Prostitution in Asian Tourism* (ECPAT)": what it was called once.
  const isOwn = ({ conceptIndex }: Form) => definition.forms.some((acronym) => acronym.conceptIndex === conceptIndex);
  if (view.mentions.some((one) => one.end === near.end && one.forms.some((form) => form.status === "obsolete" && isOwn(form))))
    return undefined;
  // A name that the base itself lists, right or wrong, is another rule's business.
  if (
    view.mentions.some(
      (mention) =>
        !mention.nested &&
        mention.start <= near.start &&
        mention.end >= near.end &&
        !mention.forms.some((form) => form.isAcronym) &&
        (mention.start < near.start || !isOfAnother(view, mention, definition)) &&
        !isSlipOfAnother(view, mention, definition),
    )
  )
    return undefined;
  // With another word at the head it may be another body of the same initials; with one of another root it is, where the letters fit.
  const head = (text: string) => foldWord(text.split(/[\s-]/)[0] ?? "");
  const [written, listed] = [head(view.text.slice(near.start, near.end)), head(near.term.text)];
  const isSameHead = wordDistance(written, listed, 3) <= 3;
  // Of a long one all the rest says that it is not.
  const isLong = bigWordCount(near.term.text) >= fewestToTell && near.acronym.text.length >= fewestToTell;
  if (!isSameHead && definition.fit === "spelled" && written.slice(0, 2) !== listed.slice(0, 2) && !isLong) return undefined;
  // Another word with the right letter may be another thing: "indeks kemiskinan masyarakat (IKM)".
  const isSlip = definition.fit !== "spelled" || !near.hasOtherWord;
  const text = withoutAct(view.text.slice(near.start, near.end), near.term.text);
  const end = near.start + text.length;
  // "The Optional Protocol of 25 May 2000 on the sale of children": the day in the place of the treaty that it belongs to.
  if (/^\p{Lu}[\p{L} ]{2,24}\sof\s\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4}\s/u.test(text)) return undefined;
  // "selanjutnya disingkat BPKN": who says so in so many words names a thing of his own.
  if (near.hasOtherWord && coins.test(view.text.slice(near.end, definition.start))) return undefined;
  // "Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional (ATR/BPN)": the title of who heads both.
  if (/\/\s?(?:Kepala|Head)\s/.test(text)) return undefined;
  if (isSameButForLinks(text, near.term.text) || isOtherBody(view, definition, near)) return undefined;
  // "the sixth ASEAN Member State (AMS)" is one of those that the acronym stands for.
  const [said, meant] = [text.toLowerCase(), near.term.text.toLowerCase()];
  if (isPluralOf(meant, said) || isPluralOf(said, meant)) return undefined;
  // "Laporan *Trafficking in Persons* (TIP Report)": its last word stands before it, in Indonesian.
  if (/Report$/.test(near.term.text) && /Laporan\s[*_]*$/.test(view.text.slice(Math.max(0, near.start - 12), near.start))) return undefined;
  // "memberdayakan Pekerja Migran Indonesia (CPMI)": the verb is no part of the name.
  const verb = /^(?:me|di|ber|ter)[a-z]{3,}\s+(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  const start = near.start + verb;
  const right = likeCase(preferredSpelling(near).text, view.text.slice(start, end));
  const isFirm = isConfirmed(near.acronym, view.lexicon) && near.isOwn && !near.term.unverified && isSameHead && isSlip;
  const letters = definition.style === "after" ? lettersOf(view, start, end, definition.text) : undefined;
  return {
    start,
    // Where the words are the right name of something else, the letters may be the slip.
    end: letters === undefined ? end : definition.end + (view.text.charAt(definition.end) === ")" ? 1 : 0),
    ...(isFirm ? {} : { level: "hint" as const }),
    message: `"${definition.text}" stands for "${right}", not "${view.text.slice(start, end).replace(/\s+/g, " ")}"${letters === undefined ? "" : `, which has "${letters}"`}.`,
    fixes: [
      ...[right, ...inOtherNumber(near, right)].map((one) => writeFix(start, end, one)),
      ...(letters === undefined ? [] : [writeFix(definition.start, definition.end, letters)]),
    ],
    ...sourceOf(near.concept),
  };
}

/** "Rencana Aksi Daerah (RAN)": the acronym of what the words name, where they are the right name of something and the letters spell it out. */
function lettersOf({ lexicon, text }: BlockView, start: number, end: number, written: string): string | undefined {
  const name = text.slice(start, end).replace(/\s+/g, " ");
  const own = lexicon
    .formsOf(name)
    .filter((form) => !form.isAcronym && (form.status === "preferred" || form.status === "admitted"))
    .flatMap((form) => lexicon.conceptOf(form).terms)
    .filter(({ type, status, unverified }) => type === "acronym" && status === "preferred" && !unverified)
    .map((term) => term.text)
    .filter((acronym) => acronym !== written && spellsOut(acronymKey(acronym), name) === "strict");
  return new Set(own).size === 1 ? own[0] : undefined;
}
