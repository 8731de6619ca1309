import { hasWord } from "../engine/acronymCandidates.js";
import { isInAttribution } from "../engine/attribution.js";
import type { EventData, MemoEvent, Subject } from "../engine/block.js";
import type { Concept, Lang, Level, Term } from "../engine/concept.js";
import type { AcronymDefinition, AcronymUse } from "../engine/facts.js";
import type { Form, Lexicon } from "../engine/lexicon.js";
import { zone } from "../engine/matcher.js";
import type { RuleContext } from "../engine/rule.js";

/** An event that uses an acronym. */
export type UseEvent = MemoEvent & { data: Extract<EventData, { kind: "acronym-use" }> };

/** An event that spells an acronym out. */
export type DefinitionEvent = MemoEvent & { data: Extract<EventData, { kind: "acronym-definition" }> };

/** An event in which the long form of an acronym stands. */
export type LongFormEvent = MemoEvent & { data: Extract<EventData, { kind: "long-form" }> };

/** What a memo does with one acronym, in the order of the memo. docs/acronyms.md says what counts. */
export interface AcronymStory {
  /** Uses that ask for a definition. */
  readonly uses: readonly UseEvent[];
  /** All further places of the acronym: headings, quotations, names, memo fields. */
  readonly others: readonly UseEvent[];
  /** Definitions in running text, list items and footnotes. */
  readonly definitions: readonly DefinitionEvent[];
  /** Rows of a list of acronyms, or of a table: they define for the whole memo wherever they stand. */
  readonly listed: readonly DefinitionEvent[];
  /** The acronym is spelled out in a heading or a quotation, which introduces it but is no definition. */
  readonly inHeading: boolean;
  readonly longForms: readonly LongFormEvent[];
}

/** Reads the events of one acronym, once for all rules. */
export function storyOf(subject: Subject, lexicon: Lexicon): AcronymStory {
  const events = subject.events();
  let story = stories.get(events);
  if (!story) {
    const runs = subject.eventRuns();
    // Of one run, the story of the run is that of the whole.
    story = runs.length < 2 ? storyOfRun(events, lexicon) : joined(runs.map((run) => storyOfRun(run, lexicon)));
    stories.set(events, story);
  }
  return story;
}

function storyOfRun(events: readonly MemoEvent[], lexicon: Lexicon): AcronymStory {
  let story = stories.get(events);
  if (!story) {
    story = readStory(events, lexicon);
    stories.set(events, story);
  }
  return story;
}

function joined(parts: readonly AcronymStory[]): AcronymStory {
  const all = <T>(of: (story: AcronymStory) => readonly T[]): readonly T[] => ([] as T[]).concat(...parts.map(of));
  return {
    uses: all((story) => story.uses),
    others: all((story) => story.others),
    definitions: all((story) => story.definitions),
    listed: all((story) => story.listed),
    inHeading: parts.some((story) => story.inHeading),
    longForms: all((story) => story.longForms),
  };
}

const stories = new WeakMap<readonly MemoEvent[], AcronymStory>();

function readStory(events: readonly MemoEvent[], lexicon: Lexicon): AcronymStory {
  const uses: UseEvent[] = [];
  const others: UseEvent[] = [];
  const definitions: DefinitionEvent[] = [];
  const listed: DefinitionEvent[] = [];
  const longForms: LongFormEvent[] = [];
  let inHeading = false;
  for (const event of events) {
    if (isDefinition(event)) {
      const { definition } = event.data;
      if (definition.zone & zone.masked) continue;
      if (definition.zone & zone.quoted || event.block.facts.kind === "heading" || event.block.facts.capitals) inHeading = true;
      else if (definition.style === "list" || event.block.facts.kind === "table") listed.push(event);
      else definitions.push(event);
    } else if (isUse(event)) {
      if (event.data.use.defines) continue;
      (asksForDefinition(event, lexicon) ? uses : others).push(event);
    } else if (isLongForm(event)) longForms.push(event);
  }
  return { uses, others, definitions, listed, inHeading, longForms };
}

function isUse(event: MemoEvent): event is UseEvent {
  return event.data.kind === "acronym-use";
}

function isDefinition(event: MemoEvent): event is DefinitionEvent {
  return event.data.kind === "acronym-definition";
}

function isLongForm(event: MemoEvent): event is LongFormEvent {
  return event.data.kind === "long-form";
}

/** Not in a heading, a line in capitals, a memo field, a quotation, a list of sources, words that say where something is from, or a name of which it is part. */
function asksForDefinition(event: UseEvent, lexicon: Lexicon): boolean {
  const { use } = event.data;
  const { facts } = event.block;
  if (use.inTitle || use.isPerson || use.zone & (zone.quoted | zone.masked) || (use.inside && isNameOf(use.inside, lexicon))) return false;
  if (facts.kind === "heading" || facts.capitals || facts.section === "sources" || isInAttribution(event.text, event.start)) return false;
  // "Kantor Imigrasi Kelas I TPI Batam": the letters are part of the office's name.
  if (officeClass.test(event.block.text.slice(Math.max(0, event.start - 24), event.start))) return false;
  return !facts.fields.some((field) => field.start <= event.start && event.end <= field.end);
}

const officeClass = /\bKelas\s+[IVX]+[AB]?(?:\s+(?:Khusus|Non))?[\s-]+$/;

/** The longer form is a name or title, unlike "korban TPPO", which only contains the acronym. */
function isNameOf(form: Form, lexicon: Lexicon): boolean {
  const { kind } = lexicon.conceptOf(form);
  return form.termIndex < 0 || (kind !== "concept" && kind !== "role") || (/^\p{Lu}/u.test(form.text) && !/^\p{Lu}{2}/u.test(form.text));
}

/** The acronym as the memo introduces it: "VoTs" of "victims of trafficking (VoTs)". */
export function introducedForm({ text, plural }: AcronymDefinition): string {
  return plural ? `${text}s` : text;
}

/** Running text: what comes later in the memo is read later. Tables and footnotes are read at any time. */
export function isRunningText(event: MemoEvent): boolean {
  const { kind } = event.block.facts;
  return kind === "paragraph" || kind === "item";
}

/** Number of the annex in which an event stands; 0 in the memo itself. */
export function annexOf(event: MemoEvent, context: RuleContext): number {
  let annex = 0;
  for (const heading of context.annexes) if (heading.order <= event.block.order) annex++;
  return annex;
}

/** Acronyms that any reader of policy papers knows, units, currencies and codes: never asked to be spelled out. */
const exempt: ReadonlySet<string> = new Set(
  (
    "UN EU US USA UK ASEAN HIV/AIDS PLH PLT PJ USD IDR EUR AUD SGD MYR THB CHF JPY CNY PHP VND KHR LAK MMK BND AED HKD TWD KRW INR GBP RP RI PBB HAM PDF OK ID EN TV AIDS HIV DVD CD KM KG AM PM GMT UTC WIB WITA WIT NGO NGOS LSM COVID SMS WWW HTTP HTTPS URL FAQ CEO MR DR MD H.E PT CV TBK " +
    "NO RT RW GPS USB DNA CCTV IT AI ATM SIM QR PIN KTP NIK NPWP UU PP RUU PERPRES SK SE WNI WNA RUPS SD SMP SMA SMK TNI POLRI DPR DPRD DPD MPR KPK BUMN BUMD ISO ISBN ISSN DOI CETS ETS UNTS TLN LN BN NB CC PS VIP MC XL GDP PHD S1 S2 S3 " +
    "NATO SOS USS FBI CIA UFO PCR HUT WFH NAPZA WN WA FB SPSS CSV Q&A FAQS JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC BBC CNN SH MH MA MSI API JSON XML HTML CSS SQL CPU GPU RAM RFC HR ROI ETA RSVP VAT HQ FIFA UEFA IQ ASAP WWI WWII HMS HMAS MP3 LTD HIV-AIDS SWT SAW FC HE ALM ALMH"
  ).split(" "),
);

/** Acronyms that nearly every reader of such papers knows, though good form spells them out: pointed out, no more. */
const household: ReadonlySet<string> = new Set(
  "ILO IOM UNODC UNHCR UNICEF WHO OHCHR INTERPOL UNDP UNESCO WTO SOP MOU KBRI KJRI KEMLU KAPOLRI MENDAGRI MENLU KEMENDAGRI LBH BPS DIPA AFP UIN PAUD E-KTP NGOS CSO CSOS LGBT".split(
    " ",
  ),
);

/** Most readers know the acronym. */
export function isHousehold(text: string): boolean {
  return household.has(text.toUpperCase());
}

/** Senses that nearly every reader knows where the words beside the acronym go with them; the others of the same letters are to be spelled out. */
const householdSenses: ReadonlySet<string> = new Set(["pmi-red-cross"]);

/** Most readers know the acronym in the sense of which the words around it speak. */
export function isHouseholdSense({ id, contextWords }: Concept, around: string): boolean {
  const words = around.toLowerCase();
  return householdSenses.has(id) && (contextWords?.some((word) => hasWord(words, word.toLowerCase())) ?? false);
}

/** The acronym needs no definition: everybody knows it, or it is a name rather than an acronym. */
export function isExempt(use: { readonly text: string; readonly forms: readonly Form[] }, context: RuleContext): boolean {
  return isKnownToAll(use, context) || use.forms.some((form) => context.lexicon.conceptOf(form).needsDefinition === false);
}

/** Any reader anywhere knows the acronym, or it is a name rather than one; others that need no definition may be defined all the same, and then are as every other. */
export function isKnownToAll(use: { readonly text: string }, context: RuleContext): boolean {
  if (exempt.has(use.text.toUpperCase()) || context.settings.exemptAcronyms.includes(use.text)) return true;
  // Numbers of conventions (C029, P029), forms and rooms.
  return isName(use.text) || (endsInDigit(use.text) && /^(?:ILO )?\p{Lu}\d+$/u.test(use.text));
}

function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
}

/** Clipped words that Indonesian writes and reads as ordinary ones; nobody spells them out. */
const everyday: ReadonlySet<string> = new Set(
  (
    "polda polres polresta polrestabes polsek kapolda wakapolda kapolres kapolsek satreskrim ditreskrimum kombes brigjen irjen komjen kompol iptu ipda aiptu aipda bripka " +
    "dirjen ditjen sekjen setjen itjen karo wamen wapres wagub wabup dubes konjen " +
    "kajari kajati kejari kejati lapas rutan pemda pemprov pemkab pemkot pemdes perda perdes pergub perbup perwali permen keppres kepmen perppu perpu perma inpres " +
    "korsel korut satgas pokja pansus panja ormas parpol pemilu pilkada pileg pilpres posko puskesmas posyandu bansos narkoba medsos pinjol judol rakor rakornas raker " +
    "kabag kabid kasi kasubag kasubbag kasubdit kasubbid kadis kades sekda sekdes kasat kanit kabiro kapus kaban satker subdit subbag disdukcapil dukcapil kedubes puspom " +
    "bimtek diklat juknis juklak renstra tupoksi monev kodim kodam korem koramil babinsa mabes kanwil bandara sidak"
  ).split(" "),
);

/** In Indonesian, a clipped word of everyday use is no acronym to the reader; in English it is. */
export function isEveryday(text: string, lang: Lang): boolean {
  // "Ditjen Imigrasi" adds an ordinary word, "Satgas TPPO" an acronym of its own.
  const [first = "", ...rest] = text.split(/\s+/);
  return lang === "id" && everyday.has(first.toLowerCase()) && [first, ...rest].every((word) => /\p{Ll}/u.test(word));
}

/** "Bali Process" and "TIP Report" name a thing by an ordinary noun; "Komnas HAM" does not. */
function isName(text: string): boolean {
  if (!/\s/.test(text)) return false;
  // Short names of laws: "UU TPPO".
  if (/^(?:UU|RUU|Perpres|Permen|PP)\s/.test(text)) return true;
  return /\s(?:Report|Process|Plan|Protocol|Convention|Declaration|Programme|Program|Project|Law|Act|Rules|Principles|Guidelines|Compact|Agenda|Office|Working|Meeting|Center|Centre|Asia|Party)\b/.test(
    text,
  );
}

/** A writer of the short form that the base discourages is told so by another rule. */
export function isDiscouraged(use: AcronymUse, lexicon: Lexicon): boolean {
  return use.forms.some((form) => {
    const term = lexicon.termOf(form);
    return term?.status === "obsolete" || (term?.status === "discouraged" && term.match !== "context" && term.fault !== "variant");
  });
}

/** A short form written like a word (Jarak, Walhi): at the start of a sentence, or unverified, it is more likely the word. */
export function looksLikeWord(use: AcronymUse, lexicon: Lexicon): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(use.text) && !use.forms.some((form) => isConfirmed(form, lexicon));
}

/** The form was read in a source, and so was its concept. */
export function isConfirmed(form: Form, lexicon: Lexicon): boolean {
  const term = lexicon.termOf(form);
  return term !== undefined && !term.unverified && lexicon.conceptOf(form).confidence === "high";
}

/**
 * Level of a finding about an acronym: the wanted one for those that the base has confirmed. In a memo, a hint for unverified ones and information for unknown
 * ones; elsewhere the same letters may well mean something else, so nothing is said of either.
 */
export function levelFor(use: { readonly forms: readonly Form[] }, wanted: Level, context: RuleContext): Level | undefined {
  if (use.forms.length === 0) return context.isMemo ? (wanted === "hint" ? "hint" : "information") : undefined;
  if (use.forms.some((form) => isConfirmed(form, context.lexicon))) return wanted;
  return context.isMemo ? "hint" : undefined;
}

/** A long form that an acronym may stand for. */
export interface Expansion {
  readonly concept: Concept;
  readonly term: Term;
}

/** The long forms that an acronym may stand for, those of the likeliest sense and the wanted language first; unverified ones last. */
export function expansionsOf(use: { readonly forms: readonly Form[] }, lang: Lang, lexicon: Lexicon): Expansion[] {
  const found: (Expansion & { readonly rank: number })[] = [];
  for (const [at, form] of use.forms.entries()) {
    if (lexicon.termOf(form)?.status === "discouraged") continue;
    const concept = lexicon.conceptOf(form);
    const longForms = concept.terms.filter((term) => term.type === "full" && (term.status === "preferred" || term.status === "admitted"));
    const own = longForms.filter((term) => term.lang === lang || term.lang === undefined);
    const pool = own.length > 0 ? own : longForms;
    const best = pool.filter((term) => term.status === "preferred");
    for (const term of best.length > 0 ? best : pool.slice(0, 1)) {
      const isFirm = !term.unverified && concept.confidence === "high";
      found.push({ concept, term, rank: (isFirm ? 0 : 100) + at * 2 + (own.length > 0 ? 0 : 1) + (term.text.includes("/") ? 10 : 0) });
    }
  }
  // "PN Tegal" in an Indonesian sentence is a court, and not the navy of a neighbour that has no Indonesian name.
  const isLocal = lang === "id" && found.some(({ rank, term }) => rank < 100 && term.lang === "id");
  return found
    .filter(({ term, concept }) => !isLocal || term.lang !== "en" || !concept.contextWords)
    .sort((one, other) => one.rank - other.rank)
    .filter((one, at, all) => all.findIndex((other) => other.term.text === one.term.text) === at);
}

/** Address of the first source of a concept, for a finding. */
export function sourceOf(concept: Concept | undefined): { source: string } | Record<string, never> {
  const address = concept?.sources.find((source) => /^https?:/.test(source));
  return address ? { source: address } : {};
}
