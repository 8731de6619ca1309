import { type Concept, type StateStanding, states } from "../engine/concept.js";
import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference, Span } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, onDay, sentenceOf, sourceOf, treatyForm } from "./instruments.js";
import { tellsOfLater } from "./ratification.js";
import { likeCase } from "./replacements.js";
import { isOwned, isReported } from "./spokenOf.js";
import { writeFix } from "./writeFix.js";
import { yearsIn } from "./yearsIn.js";

/**
 * What a sentence says of another ASEAN State and a treaty, against what the base has read: "Malaysia has ratified the Migrant Workers Convention", "Thailand has not ratified C188". Only States whose standing
 * was read in a source count, and only the plain ways of saying it, name and verb side by side.
 */
export function aseanStatus(
  view: BlockView,
  facts: BlockFacts,
  reference: Reference,
  concept: Concept,
  context: RuleContext,
): FindingDraft | undefined {
  const place = placeOf(view, facts, reference, concept, context);
  if (!place) return undefined;
  for (const one of place.states) {
    const message = wrongStanding(place, one);
    if (message === undefined) continue;
    const { verb } = place.said;
    const right = place.said.states.length === 1 ? turned(place.said) : undefined;
    return {
      start: verb.start,
      end: verb.end,
      message,
      level: levelOf(concept, "information"),
      ...sourceOf(concept),
      fixes: right === undefined ? [] : [writeFix(verb.start, verb.end, likeCase(right, verb.text))],
    };
  }
  return undefined;
}

/** "Viet Nam acceded to the Palermo Protocol in 2009": another year than that of its ratification. A year apart is left alone, as a parliament is often a year ahead of the depositary. */
export function aseanYear(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const concept = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  const place = concept && placeOf(view, facts, reference, concept, context);
  const [one] = place?.states ?? [];
  const { year, isIn } = place?.said ?? {};
  if (!place || !one?.standing.party || !year || !isIn || place.said.states.length > 1) return undefined;
  const { party, signed } = one.standing;
  const right = party.slice(0, 4);
  if (Math.abs(Number(year.text) - Number(right)) < 2 || signed?.startsWith(year.text)) return undefined;
  return {
    start: year.start,
    end: year.end,
    message: `${capitalised(one.name)} became a party to ${place.label} ${onDay(party)}, not in ${year.text}. Write "${right}".`,
    level: levelOf(concept, "information"),
    ...sourceOf(concept),
    fixes: [writeFix(year.start, year.end, right)],
  };
}

interface Place {
  readonly said: Said;
  readonly text: string;
  readonly concept: Concept;
  /** The treaty as the message calls it. */
  readonly label: string;
  /** The memo's day. */
  readonly date: string;
  /** The States that are named and whose standing was read. */
  readonly states: readonly { readonly name: string; readonly standing: StateStanding }[];
}

function placeOf(view: BlockView, facts: BlockFacts, reference: Reference, concept: Concept, context: RuleContext): Place | undefined {
  const { instrument } = concept;
  if (!instrument?.aseanParties || !treatyForm.test(instrument.form) || concept.confidence !== "high" || reference.otherKeys)
    return undefined;
  if (!stateName.test(view.text)) return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const said = saidBefore(view.text, sentence, reference) ?? saidAfter(view.text, sentence, reference);
  if (!said || isReported.test(sentence.text) || isOwned(view.text, reference)) return undefined;
  if (supposes.test(view.text.slice(sentence.start, said.verb.start))) return undefined;
  const lang = sentence.lang ?? context.lang;
  const found = said.states.flatMap((name) => {
    const state = states.find((one) => one.en.replace("the ", "") === name || one.id === name || otherNames[name] === one.code);
    const standing = state && instrument.aseanParties?.[state.code];
    return state && standing && !standing.unverified ? [{ name: state.en, standing }] : [];
  });
  return { said, text: sentence.text, concept, label: labelWithArticle(concept, lang, context.lexicon), date: context.date, states: found };
}

/** What is said: of whom, whether they are in, by which words, and since when. */
interface Said {
  readonly states: readonly string[];
  readonly isIn: boolean;
  readonly verb: Span & { readonly text: string };
  readonly year?: Span & { readonly text: string };
}

/** The message where a State is said to be what it is not. */
function wrongStanding({ said, text, concept, label, date }: Place, { name, standing }: Place["states"][number]): string | undefined {
  const { party, notPartyAsOf } = standing;
  if (said.isIn) {
    if (party !== undefined || notPartyAsOf === undefined || tellsOfLater(text, notPartyAsOf)) return undefined;
    return `As far as the base knows (${dayInWords(notPartyAsOf)}), ${name} is not a party to ${label}. Check this before the memo says otherwise.`;
  }
  if (party === undefined || party > date || tellsOfThen(text, concept, party)) return undefined;
  return `${capitalised(name)} became a party to ${label} ${onDay(party)}. Check what is said of it here.`;
}

/** A year is told in which it was so; the treaty's own years do not count ("the Work in Fishing Convention, 2007"). */
function tellsOfThen(text: string, { instrument }: Concept, party: string): boolean {
  const own = new Set([instrument?.adopted, instrument?.opened, instrument?.inForce].flatMap((day) => day?.slice(0, 4) ?? []));
  return yearsIn(text).some((year) => year <= party.slice(0, 4) && !own.has(year));
}

/** The same verb with the other sense; undefined where other words would be needed. */
function turned({ verb, isIn }: Said): string | undefined {
  const { text } = verb;
  if (isIn) {
    const perfect = /^(has|have)\s+(?:(?:already|also|since|now)\s+)?(?=ratified|acceded|joined)/i;
    if (perfect.test(text)) return text.replace(perfect, "$1 not ");
    const party = /^(is|are)\s+(?:now\s+)?(?:both\s+)?(?:a\s+)?(?=(?:State\s+)?part)/i;
    if (party.test(text))
      return text.replace(party, (_all, be: string) => `${be} not ${/part(?:y|ies)/.exec(text)?.[0] === "party" ? "a " : ""}`);
    const done = /^(?:telah|sudah)\s+(?:juga\s+)?/i;
    if (done.test(text)) return text.replace(done, "belum ");
    return /^(?:adalah|merupakan)\s/i.test(text) ? text.replace(/^\S+/, "bukan") : undefined;
  }
  if (/^(?:belum|tidak)\s/i.test(text)) return text.replace(/^\S+\s+(?:juga\s+|pernah\s+)?/i, "telah ");
  if (/^bukan\s/i.test(text)) return text.replace(/^\S+/, "adalah");
  const perfect = /^(has|have)\s+(?:still\s+)?(?:not\s+(?:yet\s+)?|yet\s+to\s+)(ratif|acced|join)[a-z]*/i;
  const found = perfect.exec(text);
  if (found)
    return text.replace(perfect, `${found[1]} ${{ ratif: "ratified", acced: "acceded", join: "joined" }[(found[2] ?? "").toLowerCase()]}`);
  return /^(?:is|are)\s+not\s/i.test(text) ? text.replace(/^(\S+)\s+not\s+(?:yet\s+)?/i, "$1 ") : undefined;
}

/** Names by which texts call a State besides those of `states`. */
const otherNames: Readonly<Record<string, string>> = {
  Brunei: "BN",
  Laos: "LA",
  "Lao People's Democratic Republic": "LA",
  Kamboja: "KH",
  Singapura: "SG",
  Filipina: "PH",
  Vietnam: "VN",
  "Timor Leste": "TL",
};

const oneState =
  "(?:Brunei Darussalam|Brunei|Cambodia|Kamboja|Lao PDR|Lao People's Democratic Republic|Laos|Myanmar|Malaysia|(?:[Tt]he )?Philippines|Filipina|Singapore|Singapura|Thailand|Timor[- ]Leste|Viet ?[Nn]am)";
const stateName = new RegExp(`(?<![A-Za-z])${oneState}(?![A-Za-z])`);
const listOfStates = `${oneState}(?:(?:,\\s|,?\\s(?:and|dan|serta)\\s)${oneState})*`;
const verbIn =
  "(?:(?:has|have)\\s(?:(?:already|also|since|now|both|all)\\s)?)?(?:ratified|acceded\\sto|joined)|(?:is|are|became|has\\sbecome|have\\sbecome)\\s(?:now\\s|already\\s)?(?:both\\s)?(?:a\\s)?(?:State\\s|states\\s)?part(?:y|ies)\\sto|(?:telah\\s|sudah\\s)?(?:juga\\s)?(?:meratifikasi|mengaksesi|mengesahkan)|(?:telah\\s|sudah\\s)?(?:menjadi|adalah|merupakan)\\s(?:negara\\s)?(?:pihak|peserta)(?:\\s(?:pada|dalam|dari))?";
const verbOut =
  "(?:has|have)\\s(?:still\\s|so far\\s)?(?:not\\s(?:yet\\s)?(?:ratified|acceded\\sto|joined)|yet\\sto\\s(?:ratify|accede\\sto|join))|(?:is|are)\\snot\\s(?:yet\\s)?(?:a\\s)?(?:State\\s)?part(?:y|ies)\\sto|(?:belum|tidak)\\s(?:juga\\s|pernah\\s)?(?:meratifikasi|mengaksesi|mengesahkan)|(?:bukan|belum\\smenjadi)\\s(?:negara\\s)?(?:pihak|peserta)(?:\\s(?:pada|dalam|dari))?";
const before = new RegExp(
  `(?<![A-Za-z])(?<!(?:of|from|in|dari|di|asal|unlike|except|than|kecuali|selain|oleh|by|for|neighbouring)\\s)(?<who>${listOfStates})\\s(?:(?<out>${verbOut})|(?<in>${verbIn}))\\s(?:the\\s|both the\\s)?(?:UN\\s|ILO\\s|\\d{4}\\s)?["\\u201c*_]{0,2}$`,
);
const after = new RegExp(
  `^["\\u201d*_]{0,2}\\s(?:\\([A-Z0-9. ]{2,14}\\)\\s)?(?:(?:which|yang)\\s)?(?<in>(?:was|has\\sbeen|telah|sudah)\\s(?:ratified|diratifikasi|diaksesi|disahkan))\\s(?:by|oleh)\\s(?<who>${listOfStates})(?![A-Za-z])(?<tail>[^.;]{0,12}?(?:in|pada|tahun)\\s)?`,
);
const yearAfter =
  /^["\u201d*_)]{0,3}\s(?:\([A-Z0-9. ]{2,14}\)\s)?(?:in|on|pada|sejak|since|tahun)\s(?:tahun\s|tanggal\s)?(?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}{2,8}\s)?(?<year>(?:19|20)\d\d)(?!\d)/u;
const longest = 140;

function saidBefore(text: string, sentence: Span, reference: Reference): Said | undefined {
  const start = Math.min(reference.start, reference.yearSpan?.start ?? reference.start);
  const from = Math.max(sentence.start, start - longest);
  const found = before.exec(text.slice(from, start));
  const written = found?.groups?.out ?? found?.groups?.in;
  if (!found || written === undefined) return undefined;
  const at = from + found.index + (found.groups?.who?.length ?? 0) + 1;
  const end = endWithTitle(reference);
  return {
    states: statesOf(found.groups?.who ?? ""),
    isIn: found.groups?.out === undefined,
    verb: { start: at, end: at + written.length, text: written },
    ...yearFrom(text, end, sentence),
  };
}

function saidAfter(text: string, sentence: Span, reference: Reference): Said | undefined {
  const from = endWithTitle(reference);
  const found = after.exec(text.slice(from, sentence.end));
  const written = found?.groups?.in;
  if (!found || written === undefined) return undefined;
  const at = from + found[0].indexOf(written);
  const end = from + found[0].length - (found.groups?.tail?.length ?? 0);
  return {
    states: statesOf(found.groups?.who ?? ""),
    isIn: true,
    verb: { start: at, end: at + written.length, text: written },
    ...yearFrom(text, end, sentence),
  };
}

/** The year that a statement goes on with ("in 2009", "pada 8 Juni 2012"). */
function yearFrom(text: string, from: number, sentence: Span): Pick<Said, "year"> {
  const found = yearAfter.exec(text.slice(from, sentence.end));
  const digits = found?.groups?.year;
  if (!found || digits === undefined) return {};
  const end = from + found[0].length;
  return { year: { start: end - digits.length, end, text: digits } };
}

function statesOf(list: string): string[] {
  return list.split(/,?\s(?:and|dan|serta)\s|,\s/).map((name) => name.replace(/^[Tt]he /, ""));
}

const supposes =
  /(?<![a-z])(?:if|whether|when|once|until|before|unless|after|had|until|would|could|should|jika|bila|apabila|kalau|apakah|sebelum|setelah|sesudah|ketika|saat|seandainya|andai|agar|supaya|sampai|hingga|no|none|only|hanya|tidak ada|not all)(?![a-z])/i;
