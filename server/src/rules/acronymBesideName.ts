import { acronymKey } from "../engine/acronymKey.js";
import type { Concept, Lang, Term } from "../engine/concept.js";
import type { AcronymDefinition, AcronymUse, BlockView } from "../engine/facts.js";
import { spellsOut } from "../engine/initials.js";
import type { Form } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft } from "../engine/rule.js";
import { isConfirmed, sourceOf } from "./acronyms.js";
import { areTurned } from "./areTurned.js";
import { hasOneOther, isSlip, isSwapped } from "./ownAcronym.js";
import { wordDistance } from "./wordDistance.js";
import { writeFix } from "./writeFix.js";

/**
 * "Witness and Victim Protection Agency (LSPK)": the acronym in the bracket is that of the name before it but for a slip, be it an acronym of something else or of nothing.
 * One that spells the name out by its letters is a choice of the memo's.
 */
export function acronymBesideName(view: BlockView, definition: AcronymDefinition, uses: readonly AcronymUse[]): FindingDraft | undefined {
  if (definition.style !== "after" || definition.fit === "known") return undefined;
  const named = nameBefore(view, definition);
  if (named && (spellsLongerName(definition, named) || isOfLongerName(view, definition, named))) return undefined;
  // Of two missions either may be meant: both are offered.
  if (named && kindOfBody(view.text.slice(named.start, named.end)) === "mission") return acronymOfPeer(view, definition);
  return slipBesideName(view, definition, uses) ?? acronymOfPeer(view, definition);
}

/** "Penanganan Masalah Perempuan dan Anak (PMPA)": the letters are those of more words than the name that the base has. */
function spellsLongerName({ fit, long, key }: AcronymDefinition, { start }: Mention): boolean {
  return fit === "spelled" && long !== undefined && long.start < start && spellsOut(key, long.text) === "strict";
}

/** "Protection for Indonesian Migrant Workers (PPMI)": the base has the letters as those of a longer name that ends so. */
function isOfLongerName({ lexicon, text }: BlockView, { forms }: AcronymDefinition, { start, end }: Mention): boolean {
  const name = text.slice(start, end).toLowerCase();
  return forms.some((form) =>
    lexicon
      .conceptOf(form)
      .terms.some(
        (term) =>
          term.type === "full" &&
          term.text.length > name.length &&
          term.text.toLowerCase().endsWith(` ${name}`) &&
          term.status !== "discouraged",
      ),
  );
}

/** "Kementerian Sosial (Kemenkes)": the acronym of another body of the same kind. That of another kind may say which part of the body is meant ("Indonesian National Police (Bareskrim)"). */
function acronymOfPeer(view: BlockView, definition: AcronymDefinition): FindingDraft | undefined {
  const { lexicon } = view;
  if (definition.forms.length === 0 || definition.zone & (zone.quoted | zone.masked)) return undefined;
  const named = nameBefore(view, definition);
  const name = named && view.text.slice(named.start, named.end).replace(/\s+/g, " ");
  if (!name || spellsOut(definition.key, name) !== undefined) return undefined;
  const kind = kindOfBody(name);
  const isOfPeer = (form: Form) =>
    isConfirmed(form, lexicon) && lexicon.conceptOf(form).terms.some((term) => term.type === "full" && kindOfBody(term.text) === kind);
  const isOwn = (form: Form) =>
    named.forms.some((own) => own.conceptIndex === form.conceptIndex || lexicon.areCounterparts(own.conceptIndex, form.conceptIndex));
  const form = kind === undefined || definition.forms.some(isOwn) ? undefined : definition.forms.find(isOfPeer);
  if (!form) return undefined;
  // A ministry of a neighbour may have the same name in translation, but no acronym in this language.
  const lang = named.forms[0]?.term?.lang;
  const owners = named.forms.flatMap((form) => {
    const owner = lexicon.conceptOf(form);
    const term = form.status === "preferred" && owner.confidence === "high" ? acronymIn(owner, lang) : undefined;
    return term ? [{ owner, text: term.text }] : [];
  });
  const [right] = owners;
  const other = lexicon.conceptOf(form).terms.find((term) => term.type === "full" && term.status === "preferred" && term.lang === lang);
  // A name in another language only may well be that of the body named, in translation.
  if (!right || owners.length > 1 || !other) return undefined;
  // "Lembaga Kerja Sama Tripartit (LKS)", which the base has as LKS Tripartit.
  if (right.text.startsWith(`${definition.text} `)) return undefined;
  return {
    start: definition.start,
    end: definition.end,
    level: "warning",
    message: `"${definition.text}" is the acronym of "${other.text}"; "${name}" has "${right.text}".`,
    fixes: [writeFix(definition.start, definition.end, right.text), ...(other ? [writeFix(named.start, named.end, other.text)] : [])],
    ...sourceOf(right.owner),
  };
}

/** The acronym of a body in a language, else the one that it has in all; beside an English name an Indonesian one is usual, too. */
function acronymIn({ terms }: Concept, lang: Lang | undefined): Term | undefined {
  const own = terms.filter(({ type, status, unverified }) => type === "acronym" && status === "preferred" && !unverified);
  return own.find((term) => term.lang === lang) ?? own.find((term) => term.lang === undefined) ?? (lang === "en" ? own[0] : undefined);
}

/** The kind of body that a name begins or ends with, for those that stand beside each other and not under one another. */
function kindOfBody(name: string): string | undefined {
  if (/^(?:the )?(?:kementerian|ministry) /i.test(name)) return "ministry";
  if (/^(?:the )?(?:kedutaan besar|konsulat(?: jenderal)?|embassy|consulate(?:[ -]general)?) /i.test(name)) return "mission";
  if (/^(?:jaksa agung muda |deputy attorney general )/i.test(name)) return "prosecutor";
  if (/^(?:tindak pidana|the crime of) /i.test(name)) return "crime";
  if (/^rapat dengar pendapat(?: |$)/i.test(name)) return "hearing";
  if (/^rencana aksi (?:nasional|daerah)(?: |$)/i.test(name)) return "plan";
  if (/^rumah |(?:^| )protection (?:house|home)(?: and trauma cent(?:re|er))?$/i.test(name)) return "shelter";
  if (/^(?:unit pelaksana teknis|pusat pelayanan) /i.test(name)) return "service";
  if (/^(?:balai|pos|loket|kantor) pelayanan /i.test(name)) return "office";
  return /^(?:lembaga|komisi|organisasi|badan(?= nasional)) |(?:^| )(?:commission|organi[sz]ation|agency)(?= (?:for|on|of) |$)/i.test(name)
    ? "body"
    : undefined;
}

/** The same for "(*Kitab Undang-Undang Hukum Pidana*, KUHAP)", where the acronym spells nothing out and defines nothing. */
export function acronymInBracket(view: BlockView, use: AcronymUse): FindingDraft | undefined {
  return !use.defines && view.text.charAt(use.end) === ")" ? slipBesideName(view, use) : undefined;
}

/** An acronym as it stands beside a name. */
type Written = Pick<AcronymUse, "key" | "text" | "start" | "end" | "forms" | "zone">;

function slipBesideName(view: BlockView, definition: Written, uses: readonly AcronymUse[] = []): FindingDraft | undefined {
  if (definition.zone & (zone.quoted | zone.masked)) return undefined;
  if (definition.text !== definition.text.toUpperCase() || /\s/.test(definition.text)) return undefined;
  const named = nameBefore(view, definition);
  const name = named && view.text.slice(named.start, named.end).replace(/\s+/g, " ");
  // A law with its number is abbreviated as one likes.
  if (!name || /\d/.test(name) || spellsOut(definition.key, name) === "strict") return undefined;
  // "Penempatan Pekerja Migran Indonesia (P3M) ... P3MI": where the right letters follow, those of the bracket that come near are the slip.
  const isUsed = (right: string) =>
    uses.some((use) => !use.defines && use.key === right) && !uses.some((use) => !use.defines && use.key === definition.key);
  const sure =
    acronymOf(view, named, definition, isSlipBeside) ??
    acronymOf(view, named, definition, ({ key }, right) => key.length >= 3 && wordDistance(key, right, 1) <= 1 && isUsed(right));
  const right = sure ?? acronymOf(view, named, definition, isNearBeside) ?? acronymOf(view, named, definition, isSoLong);
  if (!right) return undefined;
  return {
    start: definition.start,
    end: definition.end,
    ...(sure ? {} : { level: "hint" as const }),
    message: `"${name}" is abbreviated "${right.text}", not "${definition.text}".`,
    fixes: [writeFix(definition.start, definition.end, right.text)],
    ...sourceOf(view.lexicon.conceptOf(right)),
  };
}

/** The name of the base that ends where the bracket opens. */
function nameBefore({ text, mentions }: BlockView, { start, key }: Written): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.end < start &&
      start - mention.end < longestOpening &&
      !mention.forms.some((form) => form.isAcronym) &&
      !goesOnBefore(text.slice(Math.max(0, mention.start - longestBefore), mention.start), text.charAt(mention.start), key) &&
      (/^["\u201d*_\s]*\((?:the\s+)?["\u201c*_\s]*$/.test(text.slice(mention.end, start)) ||
        // "the Criminal Code (*Kitab Undang-Undang Hukum Pidana*, KUHP)".
        (/\(["\u201c*_\s]*$/.test(text.slice(Math.max(0, mention.start - 4), mention.start)) &&
          /^["\u201d*_]*(?:,| or| atau)\s+[*_]*$/.test(text.slice(mention.end, start)))),
  );
}

/** "Perusahaan Penempatan Pekerja Migran (P3MI)": the word before belongs to the name if the acronym begins with it; if it begins as neither does, unless the word only begins the sentence. */
function goesOnBefore(before: string, name: string, key: string): boolean {
  // Most often only small letters stand before.
  if (before === before.toLowerCase()) return false;
  const word = /(?<!\p{L})(?!(?:The|An?|This|Each|Every) $)(\p{Lu})\p{Ll}+(?:-\p{L}\p{Ll}+)? $/u.exec(before);
  if (!word) return false;
  if (word[1]?.toLowerCase() === key.charAt(0)) return true;
  const beginsSentence = /^$|[.!?]\s$/.test(before.slice(0, word.index));
  return !beginsSentence && name.charAt(0).toLowerCase() !== key.charAt(0);
}

const longestBefore = 24;
const longestOpening = 12;

/** The one acronym of what is named from which the written one is a slip; undefined where the written one is right as well. */
function acronymOf(
  view: BlockView,
  named: Mention,
  definition: Written,
  isNear: (definition: Written, right: string) => boolean,
): Form | undefined {
  const { lexicon } = view;
  let found: Form | undefined;
  for (const form of named.forms) {
    const concept = lexicon.conceptOf(form);
    if (form.status === "discouraged" || concept.confidence !== "high") continue;
    const concepts = [concept, ...(concept.counterparts ?? []).map((id) => lexicon.concept(id))];
    for (const term of concepts.flatMap((one) => one?.terms ?? [])) {
      if (term.type === "full") continue;
      const key = acronymKey(term.text);
      if (key === definition.key) return undefined;
      const isGone = term.status === "obsolete" && form.status !== "obsolete";
      if (term.status === "discouraged" || isGone || term.unverified || /\s/.test(term.text)) continue;
      if (!isNear(definition, key)) continue;
      const right = lexicon.formsOf(term.text).find((one) => one.isAcronym && one.text === term.text && isConfirmed(one, lexicon));
      if (!right || (found && found.text !== right.text)) return undefined;
      found = right;
    }
  }
  return found;
}

/** Beside its name an acronym is told by less: three letters of which two changed places, five of which one is another, four where it is the acronym of something else. */
function isSlipBeside({ key, forms }: Written, right: string): boolean {
  if (isSwapped(key, right)) return key.length >= 3;
  const isOneOff = key.length === right.length && hasOneOther(key, right);
  if (isOneOff && key.length === 4) return forms.length > 0;
  return key.length >= 5 && right.length >= 5 && (isSlip(key, right) || isOneOff);
}

/** Unknown letters, as many as the acronym has, of which the first is the same, and which spell nothing that the whole name is. */
function isSoLong({ key, forms }: Written, right: string): boolean {
  if (forms.length > 0 || key.length < 4 || key.length !== right.length || key.charAt(0) !== right.charAt(0) || /\d/.test(key))
    return false;
  const letters = [...key];
  return [...right].filter((letter) => letters.includes(letter)).length * 2 >= key.length;
}

/** Unknown letters that come near the acronym, or leave out or repeat some of the name's own ("ACPRWC" for ACWC); three letters that are the acronym of something else but for one. */
function isNearBeside({ key, forms }: Written, right: string): boolean {
  if (key.charAt(0) !== right.charAt(0)) return false;
  // A letter at the end may say of what kind a body is: DPR and DPRD.
  if (forms.length > 0) return key.length >= 3 && wordDistance(key, right, 1) === 1 && !key.startsWith(right) && !right.startsWith(key);
  if (key.length === 3 && right.length === 4) return wordDistance(key, right, 1) === 1 && !right.startsWith(key);
  const limit = Math.max(key.length, right.length) >= 6 ? 2 : 1;
  return key.length >= 4 && right.length >= 3 && (areTurned(key, right) || wordDistance(key, right, limit) <= limit);
}
