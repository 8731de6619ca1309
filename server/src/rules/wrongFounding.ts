import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { dayInWords, sentenceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/**
 * The year in which a body, a programme or a process is said to have begun: "Alliance 8.7, launched in 2014", "AICHR dibentuk pada 2012". Of the bodies of a government nothing is said, since they are made anew
 * under old names; a body may be founded by an act of a year or two before it begins.
 */
export function* wrongFounding(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  if (facts.quoted || !founds.test(view.text)) return;
  for (const mention of facts.mentions) {
    if (mention.zone & (zone.quoted | zone.masked)) continue;
    const concept = conceptBegun(view, mention, context);
    const begun = concept && beginOf(concept);
    if (!concept || !begun) continue;
    const said = saidAfter(view.text, mention.end);
    if (!said || Math.abs(Number(said.year) - Number(begun.slice(0, 4))) <= toleranceOf(concept)) continue;
    const sentence = sentenceOf(view, facts, mention.start);
    if (unlikely.test(sentence.text) || partOf.test(view.text.slice(Math.max(0, mention.start - longestLead), mention.start))) continue;
    const right = begun.slice(0, 4);
    const name = view.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
    const [source] = concept.sources;
    yield {
      start: said.start,
      end: said.end,
      message: `As far as the base knows, ${name} began ${begun.length === 10 ? `on ${dayInWords(begun)}` : `in ${right}`}, not in ${said.year}. Write "${right}".`,
      level: "information",
      ...(source ? { source } : {}),
      fixes: said.hasDay ? [] : [writeFix(said.start, said.end, right)],
    };
  }
}

const longestLead = 24;

/** Every such statement has one of these before a year. */
const founds =
  /(?:establish|found|launch|set up|creat|form|inaugurat|began|start|dibentuk|didirikan|diluncurkan|berdiri|diresmikan|dimulai)[^.;]{0,50}(?:19|20)\d\d/i;

/** The thing that a mention names, of a kind that begins once; a short name that several have tells nothing. */
function conceptBegun({ text }: BlockView, { start, end, forms }: Mention, { lexicon }: RuleContext): Concept | undefined {
  const right = forms.filter((form) => !form.isWrong && form.termIndex >= 0);
  const concepts = [...new Map(right.map((form) => [form.conceptIndex, form])).values()].map((form) => lexicon.conceptOf(form));
  if (concepts.length > 1 && !/\s/.test(text.slice(start, end))) return undefined;
  const dates = new Set(concepts.map(beginOf).filter((date) => date !== undefined));
  return dates.size === 1 ? concepts.find((concept) => beginOf(concept) !== undefined) : undefined;
}

function beginOf(concept: Concept): string | undefined {
  if (concept.confidence !== "high") return undefined;
  if (concept.kind === "instrument") return concept.instrument?.form === "forum-document" ? concept.instrument.adopted : undefined;
  if (concept.kind === "programme") return concept.from;
  return concept.kind === "institution" && !concept.terms.some(({ text }) => ofGovernment.test(text)) ? concept.from : undefined;
}

const ofGovernment = /\b(?:Ministry|Directorate|Task\s?[Ff]orce|Unit|Desk|(?<!-)Agency|Board|Command|Assembly)\b/;

/** A programme is announced in one year and begins in the next. */
function toleranceOf({ kind }: Concept): number {
  return kind === "programme" ? 1 : kind === "institution" ? 2 : 0;
}

interface Said {
  readonly year: string;
  readonly start: number;
  readonly end: number;
  readonly hasDay: boolean;
}

const after =
  /^["\u201d*_)]*\s*(?:\([A-Za-z0-9. -]{2,16}\)[*_]*\s*)?,?\s*(?:(?:which|that|yang|was|were|has been|itself|itu|ini|officially|formally|first|resmi|secara resmi|telah|sudah|mulai)\s+)*(?:established|founded|launched|set\s+up|created|formed|inaugurated|began|started|dibentuk|didirikan|diluncurkan|berdiri|diresmikan|dimulai)(?:\s+(?:by|oleh|in|di)\s+[A-Z][A-Za-z]*(?:\s[A-Z][a-z]+)?)?\s+(?:in|on|since|pada|sejak|tahun)\s+(?:(?:tahun|tanggal|early|late|awal|akhir)\s+)*((?:\d{1,2}\s+)?(?:[A-Z][a-z]{2,8},?\s+)?)((?:19|20)\d\d)(?![\d/\u2013-])/;

function saidAfter(text: string, end: number): Said | undefined {
  const found = after.exec(text.slice(end, end + longestTail));
  const year = found?.[2];
  if (!found || year === undefined) return undefined;
  const to = end + found[0].length;
  return { year, start: to - year.length, end: to, hasDay: found[1] !== "" };
}

const longestTail = 110;

/** Another thing is spoken of: one that belongs to it, or several at once. */
const partOf =
  /(?<![a-z])(?:of|under|for|by|within|in|to|with|from|and|or|its|new|dari|dalam|di|oleh|untuk|pada|bagi|dan|atau|milik|baru)\s+(?:the\s+)?["\u201c*_]*$/i;
const unlikely =
  /(?<![a-zÀ-ỿ])(?:not|bukan|wrongly|mistakenly|keliru|salah|anew|again|re-?established|relaunched|kembali|ulang|predecessor|pendahulu|chapter|branch|cabang)(?![a-zÀ-ỿ])/i;
