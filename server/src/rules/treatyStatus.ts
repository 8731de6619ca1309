import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { nextSentence } from "../engine/sentences.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, sentenceOf, sourceOf, treatyForm } from "./instruments.js";
import { noPartyMessage, type Ratification, ratification, tellsOfLater } from "./ratification.js";
import { likeCase } from "./replacements.js";
import { isOwned, isReported, lastState, ofManner } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";

/**
 * What a sentence, a row or the next sentence says of Indonesia and the only treaty in it, in whatever words: "has yet to ratify", "remains outside", "masih sebatas penanda tangan", where Indonesia is
 * a party, "to which Indonesia acceded" where it is none, and of a treaty in force that it does not bind. Indonesia must be the one that is spoken of, and the clause must suppose, ask and tell of
 * nothing past.
 */
export function treatyStatus(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const { instrument } = concept;
  if (!instrument || !treatyForm.test(instrument.form) || concept.confidence !== "high" || reference.otherKeys) return undefined;
  if (!statusWord.test(view.text)) return undefined;
  const place = toldIn(view, facts, reference, context);
  if (!place) return undefined;
  const bound = notBinding(reference, concept, place, context);
  if (bound) return bound;
  const since = ratification(concept, context.lexicon);
  const isParty =
    since !== undefined && since.since < context.date && (instrument.inForce === undefined || instrument.inForce < context.date);
  return isParty ? saidOut(concept, place, since, context) : saidIn(concept, place, context);
}

/** Every such statement has one of these. */
const statusWord =
  /ratif|part(?:y|ies)|pihak|acced|accession|aksesi|outside|sahk|sahan|bind|bound|mengikat|terikat|join|sign|anda ?tangan|ikuti|peserta/i;

interface Place extends Span {
  /** The name belongs to another thing: "the dispute under the Convention". */
  readonly isOwned: boolean;
  /** The treaty's name in it. */
  readonly name: Span;
  /** The text of the block up to its end, with what the sentence names blanked out. */
  readonly text: string;
  readonly lang: Lang;
}

/** The sentence of the treaty where it says something of its status, with the next one where that goes on about it; undefined where another treaty is named as well. */
function toldIn(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): Place | undefined {
  const sentence = sentenceOf(view, facts, reference.start);
  const next = facts.kind === "table" ? undefined : nextSentence(view.sentences, sentence);
  const goesOn = next !== undefined && pronoun.test(view.text.slice(next.start, next.end));
  const end = goesOn ? next.end : sentence.end;
  let text = view.text.slice(0, end);
  for (const other of facts.references) {
    if (other.start < sentence.start || other.start >= end) continue;
    const form = other.key === undefined ? undefined : instrumentOf(context.lexicon, other.key)?.instrument?.form;
    if (other.key !== reference.key && (form === undefined || treatyForm.test(form)) && !other.numberSpan) return undefined;
    if (other.key !== reference.key && other.form === "symbol") return undefined;
    const to = Math.min(end, Math.max(other.end, other.yearSpan?.end ?? 0, other.titleSpan?.end ?? 0));
    text = text.slice(0, other.start) + "\u00a4".repeat(to - other.start) + text.slice(to);
  }
  return {
    start: sentence.start,
    end,
    text,
    lang: sentence.lang ?? context.lang,
    name: { start: reference.start, end: reference.end },
    isOwned: isOwned(view.text, reference),
  };
}

/** The next sentence is about the treaty of this one. */
const pronoun =
  /(?<![A-Za-z])(?:it|(?:The|the|That|this) (?:[Cc]onvention|[Pp]rotocol|[Tt]reaty|[Cc]ovenant)|(?:Konvensi|konvensi|Protokol|protokol|Kovenan|kovenan|Perjanjian|perjanjian) (?:itu|ini|tersebut)|padanya|[a-z]{4,}nya)(?![A-Za-z])/;

/** A way of saying it: what says it, and what is right there; a function where that depends on what is written. */
type Way = readonly [RegExp, ((written: string) => string | undefined) | string | undefined];

/** The ways with patterns that begin and end with words. */
function asWords(ways: readonly Way[]): readonly Way[] {
  return ways.map(([pattern, right]) => [new RegExp(`(?<![A-Za-z-])(?:${pattern.source})(?![A-Za-z])`, pattern.flags), right]);
}

const ratifyId = (written: string) => written.replace(/^.*?(?=(?:me|di)(?:ratifikasi|ngesahkan|sahkan|ngaksesi|aksesi))/i, "telah ");

/** Indonesia is said to be outside. The longer come before the shorter that stand in them. */
const out: readonly Way[] = asWords([
  [
    /(?:has |have )?(?:only |merely )?signed,? (?:it,? )?(?:but|and|yet) (?:has |have )?(?:not|never)(?: yet)? ratified(?= (?:the |it)|[ \u00a4.,;])/i,
    "has ratified",
  ],
  [/(?:has|have) (?:still |as yet |so far )?(?:not|never) (?:yet |so far )?(?:ratified|acceded to|joined)/i, "has ratified"],
  [/(?:has|have) (?:still |as )?yet to (?:ratify|accede to|join)/i, "has ratified"],
  [/(?:has|have) (?:declined|refused) to (?:ratify|accede to|join)/i, "has ratified"],
  [/(?:is|was left|remains|are) (?:still |currently )?(?:not|no) (?:yet )?(?:a )?(?:State )?party(?= to)/i, "is a party"],
  [/(?:is|remains) (?:a )?non-party/i, undefined],
  [/(?:(?:it|which) )?(?:has |have )?(?:only|merely|just) signed(?= (?:it|this|the)\b|[ ,]*\u00a4)/i, "has signed and ratified"],
  [/(?:not|never) (?:yet )?(?:been )?ratified/i, "ratified"],
  [/unratified/i, "ratified"],
  [/non-ratification/i, "ratification"],
  [/(?:still )?(?:awaits|awaiting|is awaiting) (?:Indonesian |Indonesia's |national )?ratification/i, undefined],
  [
    /(?:remains?|stay(?:s|ed)|has remained|has stayed|stands) outside(?: of)?(?= (?:the |this )?["*_]*(?:\u00a4|convention|protocol|treaty)| it\b|[.,;]|$)/i,
    undefined,
  ],
  [/(?:does|do) not (?:legally )?bind(?= Indonesia(?!['\u2019n]))/i, "binds"],
  [/not (?:legally )?binding(?= (?:on|for|upon) (?:Indonesia|the (?:government|State)))/i, (written) => written.replace(/^not /i, "")],
  [/(?:is )?not (?:legally )?bound by(?! (?:the )?(?:provisions? of )?(?:article|paragraph))/i, "is bound by"],
  [/belum (?:juga |pernah |sempat )?(?:meratifikasi|mengesahkan|mengaksesi)/i, ratifyId],
  [/(?:tidak|enggan) (?:pernah )?(?:meratifikasi|mengesahkan|mengaksesi)/i, ratifyId],
  [
    /(?:baru|hanya|sekadar) (?:sebatas |sekadar )?(?:menandatangani|ditandatangani)(?:,? (?:dan|tetapi|namun|tapi) belum (?:meratifikasi|mengesahkan|diratifikasi|disahkan)(?:nya)?)?/i,
    ratifyOfSigning,
  ],
  [/(?:belum|tidak) (?:juga |pernah )?(?:diratifikasi|disahkan|diaksesi)/i, ratifyId],
  [/belum (?:kita|kami) (?:ratifikasi|sahkan|aksesi)/i, (written) => written.replace(/^belum/i, "telah")],
  [/belum diikuti(?= (?:oleh )?(?:Indonesia|RI|kita))/i, (written) => written.replace(/^belum/i, "telah")],
  [
    /(?:belum (?:juga )?(?:menjadi )?|bukan(?:lah)? |tidak menjadi )(?:negara )?(?:pihak|peserta)(?: pada| dalam| dari)?/i,
    (written) => `telah menjadi negara pihak${/ (?:pada|dalam|dari)$/i.exec(written)?.[0] ?? ""}`,
  ],
  [/(?:masih )?(?:menunggu|menanti) (?:proses )?(?:ratifikasi|pengesahan)/i, undefined],
  [/(?:masih )?(?:sebatas|sekadar|hanya) (?:negara )?penanda ?tangan/i, "negara pihak"],
  [
    /(?:belum|tidak) (?:terikat(?! (?:pada |oleh )?(?:ketentuan |isi )?(?:pasal|ayat))|mengikat(?= (?:Indonesia|RI|kita)))/i,
    (written) => written.replace(/^(?:belum|tidak) /i, ""),
  ],
  [/tanpa (?:pernah )?(?:ratifikasi|meratifikasinya)/i, undefined],
]);

function ratifyOfSigning(written: string): string {
  return /^\S+ (?:\S+ )?di/i.test(written) ? "telah disahkan" : "telah mengesahkan";
}

/** "has ratified" becomes "has not ratified"; a bare "ratified" needs other words. */
function notDone(written: string): string | undefined {
  return /^(?:has|have|had) /i.test(written) ? written.replace(/^(\S+ )(?:(?:since|already|long|now|also) )?/, "$1not ") : undefined;
}

/** Indonesia is said to be in. */
const within: readonly Way[] = asWords([
  [/(?:(?:has|have|had) (?:since |already |long |now |also )?)?(?:ratified|acceded(?: to)?)/i, notDone],
  [/having (?:ratified|acceded to)/i, "not having ratified"],
  [
    /(?:is|became|has become) (?:now |already |also )?(?:a |one of the )?(?:State )?part(?:y|ies)(?: to)?/i,
    (written) => `is not a ${/State/.test(written) ? "State " : ""}party${/ to$/.test(written) ? " to" : ""}`,
  ],
  [/as a (?:State )?party(?: to)?/i, (written) => `although not a party${/ to$/.test(written) ? " to" : ""}`],
  [/as a (?:State|country|nation) that has (?:already |long )?(?:ratified|acceded to)/i, "although it has not ratified"],
  [
    /(?:(?:is|has been) )?(?:now )?(?:legally )?bound by/i,
    (written) => (/^has/i.test(written) ? "has not been bound by" : "is not bound by"),
  ],
  [/(?:telah|sudah) (?:kita|kami) (?:ratifikasi|sahkan|aksesi)/i, (written) => written.replace(/^(?:telah|sudah)/i, "belum")],
  [
    /(?:telah|sudah) (?:meratifikasi|mengaksesi)|(?<=^\W{0,3}(?:(?:Pada|Sejak|Tahun) [^,]{3,30}, )?(?:Indonesia|Pemerintah(?: Indonesia| RI)?) (?:juga |resmi )?)(?:meratifikasi|mengaksesi)/i,
    (written) => `belum ${written.replace(/^(?:telah|sudah) /i, "")}`,
  ],
  [
    /(?:telah |sudah )?(?:diratifikasi|diaksesi)(?= (?:oleh )?(?:Indonesia|pemerintah|RI))/i,
    (written) => `belum ${written.replace(/^(?:telah|sudah) /i, "")}`,
  ],
  [
    /(?:(?:telah|sudah) )?(?:menjadi |merupakan |adalah )(?:negara )?(?:pihak|peserta)(?: pada| dalam)?/i,
    (written) => `belum menjadi negara pihak${/ (?:pada|dalam)$/i.exec(written)?.[0] ?? ""}`,
  ],
  [/sebagai (?:salah satu )?negara yang (?:telah |sudah )?(?:meratifikasi|mengaksesi|mengesahkan)/i, "meskipun belum meratifikasi"],
  [/(?:telah|sudah) mengikat(?= (?:Indonesia|RI|kita))/i, "belum mengikat"],
  [/(?:telah|sudah) terikat/i, "tidak terikat"],
  [
    /sebagai (?:negara )?(?:pihak|peserta)(?: pada| dalam)?/i,
    (written) => `meskipun bukan negara pihak${/ (?:pada|dalam)$/i.exec(written)?.[0] ?? ""}`,
  ],
]);

/** Indonesia by name, by its capital, or as the only government there is; the verb is near and nobody else stands between. */
const indonesia =
  "(?:Indonesia(?!n)(?:['\u2019]s)?|Jakarta|RI|[Pp]emerintah(?: Indonesia| RI)?|[Tt]he (?:Indonesian )?[Gg]overnment|(?:their own|our(?: own)?) government|negara kita|kita)";
const subjectBefore = new RegExp(`(?<![A-Za-z]|(?:of|from|dari|asal|luar|unlike|kecuali|selain|outside) )${indonesia}([^.;:]{0,48})$`);
const subjectAfter =
  /^[^.;:|]{0,16}?(?<![A-Za-z])(?:(?:by|oleh|on|for|upon|bagi|kepada) (?:the )?)?(?:Indonesia(?!n)|Jakarta|RI|[Pp]emerintah|kita|government)(?![a-z])/;
/** "Having ratified …, Indonesia must". */
const leads = /^(?:having|as a|sebagai)/i;
const subjectLater = /^[^.;:]{0,110},\s(?:the )?(?:Indonesia(?!n)|Jakarta|pemerintah|government)/i;
/** A cell or label that is Indonesia's: "Indonesia: not ratified". */
const label = /(?<![A-Za-z])Indonesia(?:['\u2019]s)?(?: status)?\s*[:|\u2013\u2014-]\s*[^.;|]{0,12}$/;
const others =
  /(?<![a-z])(?:countr(?:y|ies)|states|nations|members|neighbou?rs|employers?|negara-negara|negara (?:lain|tujuan|tetangga|penempatan)|anggota|that|who|whose|yang (?:bekerja|berada|dipekerjakan))(?![a-z])/i;

function said(place: Place, ways: readonly Way[]): (Span & { readonly right?: string }) | undefined {
  const text = place.text.slice(place.start);
  for (const [pattern, right] of ways) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [written] = found;
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + written.length);
    const subject = subjectBefore.exec(before);
    const isOurs =
      (subject !== null && !others.test(subject[1] ?? "")) ||
      subjectAfter.test(after) ||
      (leads.test(written) && subjectLater.test(after)) ||
      label.test(before) ||
      /Indonesia|(?<![a-z])kita(?![a-z])/i.test(written);
    if (!isOurs || lastState(before) === "other" || isOtherObject(place, place.start + found.index + written.length, after)) continue;
    if (isReported.test(text) || ofManner.test(after)) return undefined;
    if (supposes.test(clauseAround(text, found.index, written.length))) return undefined;
    const start = place.start + found.index;
    // "Has Indonesia ratified": an auxiliary stands before, and another verb does not go there.
    const isAsked = /(?:^|[\s(])(?:Has|Have|Did|Does|Is)\s[^.;]*$/.test(before);
    const instead = isAsked ? undefined : typeof right === "function" ? right(written) : right;
    return { start, end: start + written.length, ...(instead === undefined ? {} : { right: likeCase(instead, written) }) };
  }
  return undefined;
}

/** "has not ratified its Optional Protocol", "is not a party to the dispute under", "tidak terikat pada klausul": something else than the treaty follows. */
function isOtherObject({ text, name, isOwned: isOfOther }: Place, end: number, after: string): boolean {
  if (byOther.test(after) && lastState(byOther.exec(after)?.[1] ?? "") === "other") return true;
  if (name.start < end) return !/^\s*$/.test(after) && otherObject.test(after);
  const gap = text.slice(end, name.start);
  return isOfOther || gap.length > longestGap || ownedThing.test(gap);
}

const longestGap = 60;
const byOther = /^[^.;]{0,40}?\s(?:by|oleh)\s((?:the )?[A-Z][A-Za-z-]+(?: [A-Z][a-z]+)?)/;
const otherObject =
  /^\s+(?:(?:its|their|the|any|other|either|both|kedua|ketiga|salah satu|protokol|konvensi)\s+(?!(?:convention|protocol|treaty|covenant|instrument|text|itu|ini|tersebut)(?![a-z])(?! (?:to|on|against|concerning)\s))|(?:by |pada |oleh )?(?:klausul|mekanisme|prosedur|hukum|yurisdiksi|customary|the (?:clause|mechanism|jurisdiction)))/i;
const ownedThing =
  /(?<![a-z])(?:klausul|mekanisme|prosedur|yurisdiksi|sengketa|peraturan|pedoman|pelaksanaan?|turunan|protokol opsional|komentar|clause|mechanism|procedure|jurisdiction|dispute|regulations?|guidelines?|optional|declaration|resolution|pact|plan|provisions? (?:of|in))(?![a-z])|\u00a4/i;

/** The clause without the words themselves. */
function clauseAround(text: string, at: number, length: number): string {
  const before = /[^,;:()\u2013\u2014|]*$/.exec(text.slice(0, at))?.[0] ?? "";
  const after = /^[^,;:()\u2013\u2014|]*/.exec(text.slice(at + length))?.[0] ?? "";
  const lead =
    /^\W{0,3}(?:If|Unless|Until|Before|When|Once|Whether|Should|After|Jika|Apabila|Bila|Sebelum|Ketika|Selama|Seandainya|Sampai|Hingga|Andai)\b/.exec(
      text,
    )?.[0] ?? "";
  return `${lead} ${before} ${after}`;
}

const supposes =
  /(?<![a-z])(?:if|whether|when|while|until|till|before|then|at (?:the|that) time|had|was not|were|would|should|could|may|might|must|shall|will|claims?|wrong(?:ly)?|not true|myth|unless|once|after|urg[a-z]*|call[a-z]*|recommend[a-z]*|propos[a-z]*|plan[a-z]*|pledg[a-z]*|intend[a-z]*|jika|bila|apabila|kalau|ketika|saat itu|waktu itu|sebelum|setelah|sampai saat|keliru|apakah|seandainya|kala itu|masa itu|agar|supaya|perlu(?! dicatat| diingat| diketahui)|harus|mendorong|mendesak|akan|hendak|segera|rencana[a-z]*|komitmen|semula|sempat|dahulu|dulu|pernah|to have|hop(?:e|es|ed|ing)|dapat|bisa|berupaya|bersiap|didorong|mengkaji|kemungkinan|untuk|berjanji|menuntut|meminta|diminta|proses|seharusnya)(?![a-z])/i;

/** A year beside it at which it was so. */
function isThen(place: Place, since: string): boolean {
  return [
    ...place.text
      .slice(place.start)
      .matchAll(
        /(?<!(?:signed|adopted|dates|from|sign|tanda ?tangani|diadopsi|it,? in|pada)[^.;]{0,32})(?<![\d/.-])(?:19|20)\d\d(?![\d/])/gi,
      ),
  ].some(([year]) => year <= since.slice(0, 4));
}

/** "... dan pada Oktober 2017 belum diratifikasi": the very clause says when it was so. */
function isOfThen({ text, start }: Place, found: Span, since: string): boolean {
  const year = yearBeside.exec(text.slice(Math.max(start, found.start - longestLead), found.start))?.[1];
  return year !== undefined && year <= since.slice(0, 4);
}

const longestLead = 60;
const yearBeside =
  /(?:^|[,\s])(?:dan|tetapi|tapi|namun|sedangkan|sementara|meski(?:pun)?|and|but|yet)\s(?:hingga|sampai|pada|per|sejak|in|by|until|as\sof)\s(?:[a-z]+\s)?(?:\d{1,2}\s)?(?:[A-Z][a-z]+\s)?((?:19|20)\d\d),?\s(?:(?:Indonesia|it)\s)?(?:(?:masih|juga|was|still)\s)*$/;

/** "Pada 2015 Indonesia baru menandatangani ACTIP", "only signed it in 2000, and ratified it nine years later". */
function isSignedFirst({ text, start }: Place, found: Span, since: string): boolean {
  const written = text.slice(found.start, found.end);
  if (!/sign|anda ?tang/i.test(written) || /ratified$|(?:mengesahkan|meratifikasi|sahkan)(?:nya)?$/i.test(written)) return false;
  const rest = text.slice(start, found.start) + text.slice(found.end);
  return (
    /ratif|sahkan|pengesahan/i.test(text.slice(found.end)) ||
    [...rest.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].some(([year]) => year <= since.slice(0, 4))
  );
}

function saidOut(concept: Concept, place: Place, { act, since }: Ratification, context: RuleContext): FindingDraft | undefined {
  const found = said(place, out);
  if (!found || isThen(place, since) || isOfThen(place, found, since) || isSignedFirst(place, found, since)) return undefined;
  const told = since.length === 10 ? `on ${dayInWords(since)}` : `in ${since}`;
  return {
    start: found.start,
    end: found.end,
    message: `Indonesia ratified ${labelWithArticle(concept, place.lang, context.lexicon)} ${told}, by act number ${act.number} of ${act.year}. Check what is said of it here.`,
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: found.right === undefined ? [] : [writeFix(found.start, found.end, found.right)],
  };
}

function saidIn(concept: Concept, place: Place, context: RuleContext): FindingDraft | undefined {
  const text = place.text.slice(place.start);
  const asOf = concept.instrument?.indonesia?.notPartyAsOf;
  if (asOf === undefined) return undefined;
  const found = said(place, within);
  if (!found || denied.test(toEndOfClause(text, found.end - place.start))) return undefined;
  if (tellsOfLater(text, asOf)) return undefined;
  return {
    start: found.start,
    end: found.end,
    message: noPartyMessage(concept, asOf, place.lang, context.lexicon),
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: found.right === undefined ? [] : [writeFix(found.start, found.end, found.right)],
  };
}

/** The sentence up to the end of the clause that reaches to an offset: what a later clause denies is another thing. */
function toEndOfClause(text: string, end: number): string {
  return text.slice(0, end) + (/^[^,;\u2013\u2014]*/.exec(text.slice(end))?.[0] ?? "");
}

const denied =
  /(?<![a-z])(?:no|few|hardly|any|barely|seldom|sedikit|jarang|not|never|yet|nor|neither|without|belum|tidak|bukan|tanpa)(?![a-z])/i;

/** "ACTIP is a non-binding instrument": a treaty in force binds its parties. */
const softAfter =
  /^[\s\u00a4"\u201d*_)]*(?:,[^,.;]{0,60},|,)?\s*(?:is|remains|adalah|merupakan|bersifat|hanya|hanyalah)\s+(?:(?:only|merely|still|itself|hanya|sekadar)\s+)?((?:a |an )?(?:non-?binding|not (?:a )?(?:legally )?binding|soft-law|political|tidak mengikat(?: secara hukum)?|dokumen (?:politik|yang tidak mengikat))(?: (?:instrument|treaty|text|document|declaration|agreement))?)(?![a-z])(?! (?:on|for|upon|bagi|terhadap|kepada|atas)(?![a-z]))/i;

function notBinding(reference: Reference, concept: Concept, place: Place, context: RuleContext): FindingDraft | undefined {
  const { inForce, status } = concept.instrument ?? {};
  if (place.isOwned || status !== "in-force" || inForce === undefined || inForce > context.date) return undefined;
  const from = reference.end;
  const found = softAfter.exec(place.text.slice(from, from + longestTail));
  if (!found?.[1] || supposes.test(clauseAround(place.text.slice(place.start), from - place.start, found[0].length))) return undefined;
  const [, written] = found;
  const start = from + found[0].length - written.length;
  const isIndonesian = /tidak|dokumen/i.test(written);
  const noun = / (?:instrument|treaty|text|document|agreement)$/i.exec(written)?.[0];
  const right = /^dokumen/i.test(written)
    ? "dokumen yang mengikat"
    : isIndonesian
      ? "mengikat secara hukum"
      : noun
        ? `a legally binding${noun}`
        : "legally binding";
  return {
    start,
    end: start + written.length,
    message: `${capitalised(labelWithArticle(concept, place.lang, context.lexicon))} is a treaty in force since ${dayInWords(inForce)}, and binds its parties.`,
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: [writeFix(start, start + written.length, right)],
  };
}

const longestTail = 140;
