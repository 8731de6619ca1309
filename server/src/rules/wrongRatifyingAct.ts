import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentIndex, instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { actLabel, areRelated, isQuoted, labelWithArticle, levelOf, sentenceOf, sourceOf, treatyForm } from "./instruments.js";
import { isNearAct } from "./nearAct.js";
import { type Act, actFixes, isAct, ratifyingActs } from "./relatedActs.js";
import { treatyDescribed } from "./treatyDescriptions.js";

/**
 * The act by which a sentence says that Indonesia ratified a treaty, against the one by which it did: "Protokol Palermo disahkan dengan UU 15/2009", "Indonesia ratified
 * the Convention by Law No. 15 of 2009", "UU 5/2009 meratifikasi Protokol Palermo". Speaks only where nothing else stands between the two but words of such a statement.
 */
export function wrongRatifyingAct(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  context: RuleContext,
): FindingDraft | undefined {
  if (
    !reference.numberSpan ||
    !reference.yearSpan ||
    (reference.titleKeys && !reference.apposed) ||
    !ratifyingForm.test(reference.form ?? "")
  )
    return undefined;
  const also = ratifiedAgain(view, facts, reference, context);
  if (also) return also;
  const said = saidTreaty(view, facts, reference, context);
  if (!said || otherCountry.test(sentenceOf(view, facts, reference.start).text)) return undefined;
  const expected = said.treaties.map((treaty) => ratifyingActs(treaty, context.lexicon));
  if (expected.some((acts) => acts.length === 0)) return undefined;
  const isNamed = (other: Reference) => expected.some((acts) => acts.some((act) => isAct(other, act)));
  if (isNamed(reference) || said.acts.some((other) => said.treaties.length === 1 && isNamed(other))) return undefined;
  const at = said.acts.indexOf(reference);
  const right = said.acts.length === said.treaties.length ? expected[at]?.[0] : undefined;
  const treaty = said.acts.length === said.treaties.length ? said.treaties[at] : undefined;
  if (!right || !treaty) return undefined;
  return draftOf(view, facts, reference, right, treaty, context);
}

/** "disahkan dengan UU 6/2012 dan diratifikasi pula dengan UU 18/2017": a treaty is ratified once, and the first of the two is the act that did it. */
function ratifiedAgain(view: BlockView, facts: BlockFacts, act: Reference, context: RuleContext): FindingDraft | undefined {
  const at = facts.references.indexOf(act);
  const first = facts.references[at - 1];
  const name = facts.references.slice(0, Math.max(0, at - 1)).findLast((one) => one.key !== undefined && !isNumbered(one));
  if (!first || !name || act.key === undefined || name.key === undefined || first.end - name.end > 2 * longestGap) return undefined;
  const sentence = sentenceOf(view, facts, act.start);
  const treaty = name.start >= sentence.start ? instrumentOf(context.lexicon, name.key) : undefined;
  const right = treaty && ratifyingActs(treaty, context.lexicon).find((one) => isAct(first, one));
  const own = instrumentOf(context.lexicon, act.key);
  if (!treaty || !right?.concept || !own || own.instrument?.ratifies || areRelated(own, right.concept, context.lexicon)) return undefined;
  const { text } = view;
  const from = Math.max(first.end, first.titleSpan?.end ?? 0, first.yearSpan?.end ?? 0);
  const end = Math.max(act.end, act.titleSpan?.end ?? 0, act.yearSpan?.end ?? 0);
  // "menurut ACTIP (UU 12/2017) dan UU 21/2007": three sources, of which nothing is said.
  const verb = isRatifiedBy.test(text.slice(name.end, first.start)) ? again.exec(text.slice(from, act.start)) : null;
  if (!verb || (verb[1] === undefined && !/^\s*[.;,)]|^\s*$/.test(text.slice(end, end + 3)))) return undefined;
  const lang = sentence.lang ?? context.lang;
  return {
    start: from + (/^[\s,]*/.exec(verb[0])?.[0].length ?? 0),
    end,
    level: levelOf(treaty, "warning"),
    message: `Indonesia ratified ${labelWithArticle(treaty, lang, context.lexicon)} by ${actLabel(right, lang)} alone; the other act may carry it out. Leave this out, or say what it does.`,
    ...sourceOf(right.concept),
    fixes: [{ title: `Drop "${text.slice(from, end).trim()}"`, edits: [{ start: from, end, text: "" }] }],
  };
}

const isRatifiedBy =
  /(?<![a-z])(?:disahkan|diratifikasi|ratified|approved)(?![a-z])[^.;()]{0,40}\s(?:dengan|melalui|by|through)\s(?:the\s)?$/i;

/** Between the act that ratified the treaty and another one: with a verb of its own, or none. */
const again =
  /^[\s")\u201d*_]*,?\s(?:dan|serta|and)\s(?:(?:kemudian|lalu|then|later|also|juga|telah)\s)*(?:(diratifikasi|disahkan|ratified|approved)\s(?:(?:pula|juga|kembali|lagi|again|also|as well|once more)\s)*(?:dengan|melalui|oleh|by|through)\s|(?:dengan\s|melalui\s|by\s)?)(?:the\s)?$/i;

const ratifyingForm = /^(?:law|presidential-(?:regulation|decree)|emergency-law|government-regulation)$/;

/** Another country of the region or beyond. */
export const anyOtherCountry =
  /(?<![a-z])(?:Malaysia|Filipina|Philippines?|Thailand|Viet\s?nam|Kamboja|Cambodia|Laos?|Myanmar|Singapur[ae]?|Singapore|Brunei|Timor|Australia|China|Tiongkok|Taiwan|Jepang|Japan|Korea|India|Belanda|Netherlands|United\s+States|Amerika)(?![a-z])/i;
/** What another country did is not told by the acts of this one. */
export const otherCountry = new RegExp(String.raw`${anyOtherCountry.source}(?![^.]*\bIndonesia\b)(?<!\bIndonesia\b[^.]*)`, "i");

/** The treaties that a sentence says acts ratified, and those acts, in the order in which they stand. */
interface Said {
  readonly treaties: readonly Concept[];
  readonly acts: readonly Reference[];
}

function saidTreaty(view: BlockView, facts: BlockFacts, act: Reference, context: RuleContext): Said | undefined {
  const { text } = view;
  const sentence = sentenceOf(view, facts, act.start);
  const acts = chainOf(text, facts, act);
  const [first] = acts;
  const last = acts.at(-1);
  if (!first || !last) return undefined;
  const speaks = ratifyingVerb.test(text);
  for (const name of facts.references) {
    if (name.key === undefined || name.otherKeys || (name.by !== "name" && name.form !== "symbol")) continue;
    if (name.start < sentence.start || name.end > sentence.end || isQuoted(name, facts)) continue;
    if (isNamedForProtocol(text, name, context)) return undefined;
    const isFirst = name.end <= first.start;
    const end = isFirst ? endOfTitle(text, name, first.start) : name.end;
    const gap = isFirst ? first.start - end : name.start - last.end;
    if (gap < 0 || gap > longestGap) continue;
    const between = isFirst ? text.slice(end, first.start) : text.slice(last.end, name.start);
    const before = text.slice(Math.max(sentence.start, name.start - longestGap), name.start);
    const isSaid = !speaks
      ? false
      : isFirst
        ? passive.test(between) ||
          (active.test(before) && byAct.test(between)) ||
          (lawThatRatified.test(before) && namely.test(between)) ||
          isElliptic(text, facts, name, between)
        : ratifies.test(between) ||
          (actFirst.test(text.slice(Math.max(sentence.start, first.start - longestLead), first.start)) && thenRatified.test(between));
    const isBeside = isCell(facts, between) || (isFirst && isBracket(text, between, act));
    // "Konvensi Nomor 182 (pekerjaan terburuk untuk anak) | Undang-Undang Nomor 21 Tahun 2000": what stands in the next cell is meant for its law.
    const isMeant = isBeside && isMeantToRatify(act, name.key, isCell(facts, between), context);
    if (!isSaid && !isMeant) continue;
    const treaties = treatiesWith(view, facts, name, isFirst, context);
    return treaties && { treaties, acts };
  }
  return speaks ? (saidShort(view, facts, acts, sentence, context) ?? described(view, acts, sentence, context)) : undefined;
}

/** "the Palermo Convention on trafficking in persons": what follows the name is the subject of another treaty, which may be the one that is meant. */
const isSaidOfTrafficking = /^\s+(?:on|against|tentang|mengenai|menentang|soal)\s+(?:human\s+)?(?:trafficking|perdagangan\s+orang)/i;

/** The treaty is named, and said to be on trafficking, which its title does not say. */
export function isNamedForProtocol(text: string, { key, end }: Reference, { lexicon }: RuleContext): boolean {
  if (key === undefined || !isSaidOfTrafficking.test(text.slice(end, end + 40))) return false;
  return !/traffick/i.test(instrumentOf(lexicon, key)?.instrument?.title.en ?? "");
}

/** "Konvensi ILO Nomor 182 tentang Bentuk-Bentuk Pekerjaan Terburuk untuk Anak": the title that follows a number, in capitals but for its small words. */
function endOfTitle(text: string, { form, end }: Reference, limit: number): number {
  return form === "symbol" ? end + (titleAfter.exec(text.slice(end, limit))?.[0].length ?? 0) : end;
}

const titleAfter =
  /^,?\s+(?:tentang|mengenai|on|concerning)\s+(?:the\s+)?\p{Lu}[\p{L}-]*(?:,?\s+(?:\p{Lu}[\p{L}-]*|(?:dan|atau|untuk|atas|bagi|di|yang|of|and|or|for|in|to|the)(?=\s+(?:(?:the|semua|all)\s+)?\p{Lu})))*/u;

/** Every statement of ratification has one of these; the patterns that read it are long, and not looked at without. */
const ratifyingVerb =
  /ratif|joined|binds|binding|bound by|in force|berlaku|bergabung|sahk|sahan|aksesi|acced|accession|approv|mengikat|pihak|party/i;

const longestGap = 140;
/** Code units from the beginning of a clause to the act that it begins with. */
const longestLead = 40;
/** Acts of a list that are looked at on either side of one. */
const longestChain = 8;

/** An act by its number, not a treaty by its symbol or name. */
function isNumbered(reference: Reference): boolean {
  return reference.numberSpan !== undefined && reference.form !== "symbol";
}

/** The acts that stand with this one in a list: "UU 5/2009 dan UU 14/2009". */
function chainOf(text: string, facts: BlockFacts, act: Reference): Reference[] {
  const all = facts.references.filter(isNumbered);
  const at = all.indexOf(act);
  let from = at;
  let to = at;
  while (from > 0 && at - from < longestChain && isList.test(text.slice((all[from - 1] as Reference).end, (all[from] as Reference).start)))
    from--;
  while (
    to + 1 < all.length &&
    to - at < longestChain &&
    isList.test(text.slice((all[to] as Reference).end, (all[to + 1] as Reference).start))
  )
    to++;
  return all.slice(from, to + 1);
}

const isList = /^\s*(?:,|,?\s*(?:dan|and|serta|jo\.?|juncto)(?=\s))\s*(?:the\s+)?$/i;
const listBefore = /(?:,|(?<![a-z])(?:dan|and|serta|beserta|maupun|both|or|atau)|&)\s*(?:the\s+|kedua\s+)?$/i;
const listAfter = /^[\s)"”*_]*(?:,|dan|and|serta|maupun|as well as|&)\s*(?:the\s+)?/i;
const namedTreaty = /(?:Konvensi|Protokol|Kovenan|Perjanjian|Convention|Protocol|Covenant|Treaty)(?![A-Za-z])/;
const treatyWord = /^(?:[Kk]onvensi|[Pp]rotokol|[Kk]ovenan|[Pp]erjanjian|[Cc]onvention|[Pp]rotocol|[Cc]ovenant|[Tt]reaty|\p{Lu}{3})/u;

/** The treaty and those in a list with it; undefined where the list holds one that is not known. */
function treatiesWith(
  view: BlockView,
  facts: BlockFacts,
  name: Reference,
  actsFollow: boolean,
  context: RuleContext,
): Concept[] | undefined {
  const { text } = view;
  const found: Reference[] = [name];
  if (actsFollow) {
    for (;;) {
      const first = found[0] as Reference;
      if (!listBefore.test(text.slice(Math.max(0, first.start - 12), first.start))) break;
      const previous = facts.references.filter((other) => other.end <= first.start).at(-1);
      // A comma after words that name no treaty: an apposition.
      if (!previous && /,\s*(?:the\s+)?$/i.test(text.slice(0, first.start)) && !namedTreaty.test(text.slice(0, first.start))) break;
      if (!previous || !isList.test(closed(text.slice(previous.end, first.start)))) return undefined;
      // A new clause: "UNTOC disahkan dengan UU 5/2009 dan Protokol Palermo dengan UU 14/2009".
      if (isNumbered(previous)) break;
      found.unshift(previous);
    }
  } else {
    for (;;) {
      const last = found.at(-1) as Reference;
      const link = listAfter.exec(text.slice(last.end, last.end + 24));
      if (!link) break;
      const next = facts.references.find((other) => other.start >= last.end);
      if (next && isList.test(closed(text.slice(last.end, next.start)))) {
        if (isNumbered(next)) break;
        found.push(next);
      } else if (treatyWord.test(text.slice(last.end + link[0].length))) return undefined;
      else break;
    }
  }
  const keys = new Set(found.map((one) => one.key));
  const concepts = [...keys].map((key) => (key === undefined ? undefined : instrumentOf(context.lexicon, key)));
  return concepts.every((concept) => concept !== undefined) && found.every((one) => !one.otherKeys) ? concepts : undefined;
}

/** A gap without the bracket or mark that closes the name before it. */
function closed(gap: string): string {
  return gap.replace(/^[)"”*_]+/, "").replace(/["“*_(]+$/, "");
}

/** "the Convention", "protokol tersebut" or "it", for the only treaty that the block named before. */
function saidShort(view: BlockView, facts: BlockFacts, acts: readonly Reference[], sentence: Span, context: RuleContext): Said | undefined {
  const first = acts[0] as Reference;
  const from = Math.max(sentence.start, first.start - longestGap);
  const before = view.text.slice(from, first.start);
  const found = shortForm.exec(before) ?? activeShortForm.exec(before);
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined) return undefined;
  const form = /^proto/.test(word) ? /^protocol$/ : /^it$|^its$|^nya$/.test(word) ? treatyForm : /^treaty$/;
  const keys = new Set<string>();
  for (const other of facts.references) {
    if (other.start > from + found.index || other.key === undefined || (other.by !== "name" && other.form !== "symbol")) continue;
    if (form.test(instrumentOf(context.lexicon, other.key)?.instrument?.form ?? "")) keys.add(other.key);
  }
  const [key] = keys;
  if (key === undefined || namesOthers(view.text, facts, key, from + found.index)) return undefined;
  const treaty = keys.size === 1 ? instrumentOf(context.lexicon, key) : undefined;
  return treaty && { treaties: [treaty], acts };
}

/** "the smuggling protocol" or "protokol tentang perdagangan orang", which is no name. */
function described(view: BlockView, acts: readonly Reference[], sentence: Span, context: RuleContext): Said | undefined {
  const first = acts[0] as Reference;
  const before = view.text.slice(Math.max(sentence.start, first.start - longestGap), first.start);
  const words = passiveDescription.exec(before)?.[1] ?? activeDescription.exec(before)?.[1];
  const treaty = words === undefined ? undefined : treatyDescribed(words, context.lexicon);
  return treaty && { treaties: [treaty], acts };
}

/** The block also names a treaty that is not this one, or that the base does not have. */
function namesOthers(text: string, facts: BlockFacts, key: string, end: number): boolean {
  let rest = text.slice(0, end);
  for (const other of facts.references)
    if (other.key === key && other.end <= end)
      rest = rest.slice(0, other.start) + " ".repeat(other.end - other.start) + rest.slice(other.end);
  return /convention|protocol|covenant|treaty|agreement|konvensi|protokol|kovenan|perjanjian|persetujuan|traktat/i.test(rest);
}

/** "UNTOC disahkan dengan UU 5/2009 dan Protokol Palermo dengan UU 14/2009": the verb stands with the first. */
function isElliptic(text: string, facts: BlockFacts, name: Reference, between: string): boolean {
  if (!byAct.test(between)) return false;
  const previous = facts.references.filter((other) => other.end <= name.start).at(-1);
  if (!previous || !isNumbered(previous)) return false;
  if (!/^,?\s*(?:dan|and|sedangkan|sementara|while|whereas)?\s*(?:the\s+)?$/i.test(text.slice(previous.end, name.start))) return false;
  if (verbThenBy.test(text.slice(Math.max(0, previous.start - longestGap), previous.start))) return true;
  // Of three or more the one before has no verb either.
  const before = facts.references.filter((other) => other.end <= previous.start).at(-1);
  return before !== undefined && !isNumbered(before) && isElliptic(text, facts, before, text.slice(before.end, previous.start));
}

/** Neighbouring cells of a row. */
function isCell(facts: BlockFacts, between: string): boolean {
  return facts.kind === "table" ? /^[\s*_]*\|[\s*_]*$/.test(between) : lineCell.test(between);
}

/** A bar on a line of its own table, without dashes: a word on the treaty in brackets may stand before it. */
const lineCell = /^[ *_]*(?:\([^()|\n]{3,60}\)[ *_]*)?\|[ *_]*$/;

/** "Protokol Palermo (UU 15/2009)". */
function isBracket(text: string, between: string, act: Reference): boolean {
  return /^\s*\(\s*$/.test(between) && /^\s*\)/.test(text.slice(act.end, act.end + 4));
}

/** The act ratified another treaty, or has nearly the number of the one that ratified this one: beside the treaty it can hardly be meant for anything else. */
function isMeantToRatify(act: Reference, treaty: string, isInCell: boolean, { lexicon }: RuleContext): boolean {
  if (act.key !== undefined && instrumentIndex(lexicon).notes.some((note) => note.id === act.key && note.ratifies !== undefined))
    return true;
  if (act.key !== undefined && !isInCell) return false;
  const concept = instrumentOf(lexicon, treaty);
  return concept !== undefined && ratifyingActs(concept, lexicon).some((right) => isNearAct(act, right) || isOtherForm(act, right));
}

/** "UU 36/1990" beside the treaty that Keppres 36/1990 ratified. */
function isOtherForm(act: Reference, right: Act): boolean {
  return act.number === right.number && act.year === right.year && act.form !== right.form;
}

const months =
  "january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maret|mei|juni|juli|agustus|oktober|desember";
/** Words that a statement of ratification may hold besides its verb. */
const filler = `(?:(?:yang|itu|ini|tersebut|juga|sudah|telah|baru|kemudian|lalu|akhirnya|resmi|secara|oleh|pemerintah|ri|indonesia|negara|kita|republik|pada|tahun|tanggal|bulan|di|ke|dalam|hukum|nasional|sistem|was|is|were|has|have|had|been|also|later|then|subsequently|finally|formally|which|that|by|in|on|the|government|of|republic|state|into|national|domestic|law|through\\s+parliament|${months}|\\d{1,2}|(?:19|20)\\d\\d|(?:ditandatangani|diadopsi|signed|adopted|opened\\s+for\\s+signature)(?=[^.;]{0,40}\\s(?:dan|and)\\s)|(?:dan|and)(?=\\s+(?:(?:baru|telah|kemudian|later|then|was|finally)\\s+)?(?:disahkan|diratifikasi|ratified|approved)))[\\s,]+)*`;
const closing =
  '[\\s)"”*_]*(?:(?:tentang|mengenai|on)\\s+(?:perdagangan\\s+orang|penyelundupan\\s+(?:migran|manusia)|trafficking\\s+in\\s+persons|migrant\\s+smuggling)[\\s)"”*_]*)?(?:\\([^()\\d]{2,60}\\)["”*_]*)?(?:\\s*\\((?:19|20)\\d\\d\\))?\\s*[,(]?\\s*';
const link =
  "(?:dengan|melalui|lewat|via|berdasarkan|oleh|dalam|menjadi|setelah|by|through|with|under|in|after|by\\s+(?:way|means|virtue)\\s+of)\\s+(?:the\\s+|its\\s+|passing\\s+|enacting\\s+|mengundangkan\\s+|menetapkan\\s+|menerbitkan\\s+|penerbitan\\s+|diterbitkannya\\s+|pengundangan\\s+|diundangkannya\\s+|penetapan\\s+|(?:adoption|enactment|passage|promulgation)\\s+of\\s+(?:the\\s+)?)?";
const ratified =
  "(?:disahkan|diratifikasi|diaksesi|ratified|acceded\\s+to|approved|(?:binds|mengikat)\\s+indonesia|(?:berlaku|mengikat)\\s+(?:di|bagi)\\s+indonesia|(?:in\\s+force|binding)\\s+(?:in|on|for)\\s+indonesia)";
const ratification = "(?:pengesahan|ratifikasi|aksesi|ratification\\s+of|accession\\s+to|approval\\s+of)";
const mark = '["“*_(]*';

/** "… disahkan dengan", between a treaty and an act. */
const passive = new RegExp(`^${closing}${filler}${ratified}[\\s,]+${filler}(?:${link}|\\(\\s*)${mark}$`, "i");
/** "Indonesia meratifikasi", before a treaty. */
const active = new RegExp(
  `(?<![a-z])(?:meratifikasi|mengesahkan|mengaksesi|ratif(?:ied|y|ies|ying)|acceded\\s+to|approved|approves|joined|bergabung\\s+(?:dengan|pada|dalam)|(?:mengikatkan|mengikat)\\s+diri\\s+(?:pada|dengan|kepada)|menjadi\\s+(?:negara\\s+)?pihak(?:\\s+(?:pada|dalam|dari|atas))?|became\\s+(?:bound\\s+by|(?:a\\s+)?(?:state\\s+)?party\\s+to)|${ratification})\\s+(?:terhadap\\s+|atas\\s+)?(?:the\\s+)?(?:UN\\s+)?${mark}$`,
  "i",
);
/** "in 2009 by", between a treaty and an act. */
const byAct = new RegExp(
  `^${closing}${filler}(?:(?:dilakukan|dituangkan|ditetapkan|tertuang|diwujudkan|effected|done|made)\\s+)?${link}${mark}$`,
  "i",
);
/** "The law that ratified", "dasar hukum ratifikasi", before a treaty. */
const lawThatRatified = new RegExp(
  `(?<![a-z])(?:(?:dasar|landasan)\\s+hukum|undang-undang|uu|peraturan|law|act|legal\\s+basis|instrument)\\s+(?:(?:for|of|bagi|untuk|yang|that|which|has|telah|the)\\s+)*(?:mengesahkan|meratifikasi|ratif(?:ied|ies|ying)|approv(?:ed|ing)|${ratification})\\s+(?:the\\s+)?${mark}$`,
  "i",
);
/** "is", "yaitu", between that treaty and an act. */
const namely = new RegExp(`^${closing}(?:adalah|ialah|yaitu|yakni|is|was|namely|being)\\s+(?:the\\s+)?${mark}$`, "i");
/** The end of a clause that an elliptic one follows. */
const verbThenBy = new RegExp(
  `(?<![a-z])(?:${ratified}|meratifikasi|mengesahkan|ratif(?:y|ies|ying)|${ratification})(?![a-z])[^.;]*\\s${link}${mark}$`,
  "i",
);
/** "mengesahkan", "which ratified the", between an act and a treaty. */
const ratifies = new RegExp(
  `^[\\s)"”*_]*,?\\s*(?:(?:yang|which|that|telah|has|had|juga|also|resmi|secara|formally|kemudian|itu|tersebut)\\s+)*(?:(?:mengesahkan|meratifikasi|mengaksesi|ratif(?:ied|ies|ying)|approv(?:ed|es|ing)|acced(?:ed|es)\\s+to)|(?:(?:tentang|mengenai|on|for|adalah|merupakan|is|was|sebagai|as|menjadi)\\s+)(?:(?:an?|undang-undang|uu|law|act|that|yang)\\s+)*(?:(?:dasar|landasan|hukum|undang-undang|the|law|legal|basis|of|for|that|which|yang)\\s+)*(?:${ratification}|mengesahkan|meratifikasi|ratif(?:ied|ies|ying)|approv(?:ed|es|ing)))\\s+(?:terhadap\\s+|atas\\s+|dari\\s+)?(?:the\\s+)?(?:UN\\s+)?${mark}$`,
  "i",
);
/** "Melalui", before an act at the beginning of a sentence or clause. */
const actFirst = new RegExp(
  `(?:^|[.,;:]\\s|\\s(?:dan|and)\\s)[\\s"“*_(]*(?:dengan|melalui|lewat|through|by|with|under)\\s+(?:the\\s+)?${mark}$`,
  "i",
);
/** ", Indonesia mengesahkan", between that act and a treaty. */
const thenRatified = new RegExp(
  `^[\\s)"”*_]*,?\\s*(?:(?:the|pemerintah|government|of|republic|republik|negara|it|negara\\s+kita)\\s+)*(?:indonesia|pemerintah|government|negara|ri|country)\\s+(?:(?:ri|indonesia|juga|sudah|telah|kemudian|resmi|secara|has|had|also|then|formally|later)\\s+)*(?:mengesahkan|meratifikasi|mengaksesi|ratified|acceded\\s+to|approved)\\s+(?:the\\s+)?(?:UN\\s+)?${mark}$`,
  "i",
);
const shortForm = new RegExp(
  `(?<![a-z])(?:(?:the|this|that)\\s+(?=convention|protocol|covenant|treaty)|(?=(?:konvensi|protokol|kovenan)\\s+(?:ini|itu|tersebut))|(?=it\\s))(convention|protocol|covenant|treaty|konvensi|protokol|kovenan|it)\\s+${filler}${ratified}[\\s,]+${filler}${link}${mark}$`,
  "i",
);
const activeShortForm = new RegExp(
  `(?<![a-z])(?:meratifikasi|mengesahkan|ratif(?:ied|y|ies|ying)|acceded\\s+to|${ratification})\\s*(?:(?:the|this|that)\\s+(?=convention|protocol|covenant|treaty)|\\s(?=(?:konvensi|protokol|kovenan)\\s+(?:ini|itu|tersebut))|\\s?(?=it\\s|nya\\s))(convention|protocol|covenant|treaty|konvensi|protokol|kovenan|it|nya)\\s+${filler}${link}${mark}$`,
  "i",
);

const description =
  "((?:[a-z]+[\\s-]+){1,4}(?:protocol|convention|covenant)|(?:protokol|konvensi|kovenan)(?:\\s+(?!disahkan|diratifikasi|dengan|melalui)[a-z]+){1,5})";
const passiveDescription = new RegExp(`(?:^|\\s)(?:the\\s+)?${description}\\s+${filler}${ratified}[\\s,]+${filler}${link}${mark}$`, "i");
const activeDescription = new RegExp(
  `(?<![a-z])(?:meratifikasi|mengesahkan|ratif(?:ied|y|ies|ying)|acceded\\s+to|joined|bergabung\\s+(?:dengan|pada|dalam)|${ratification})\\s+(?:the\\s+)?${description}\\s+${filler}${link}${mark}$`,
  "i",
);

function draftOf(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  right: Act,
  treaty: Concept,
  context: RuleContext,
): FindingDraft {
  const lang = sentenceOf(view, facts, reference.start).lang ?? context.lang;
  const label = actLabel(right, lang);
  const source = right.concept?.instrument?.url ?? treaty.instrument?.url ?? treaty.sources[0];
  return {
    start: reference.start,
    end: Math.max(reference.yearSpan?.end ?? 0, reference.formSpan?.end ?? 0),
    message: `Indonesia ratified ${labelWithArticle(treaty, lang, context.lexicon)} by ${label}. Write ${label}.`,
    level: levelOf(right.concept ?? treaty, "warning"),
    ...(source ? { source } : {}),
    fixes: actFixes(view.text, reference, right),
  };
}
