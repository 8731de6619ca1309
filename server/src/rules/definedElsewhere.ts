import { endWithTitle } from "../engine/endWithYear.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { capitalised } from "./english.js";
import { instrumentLabel, labelWithArticle, sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { writeFix } from "./writeFix.js";

/** What a treaty defines, and others that deal with it without defining it. */
interface Defined {
  readonly sign: RegExp;
  readonly what: string;
  readonly en: string;
  readonly by: string;
  readonly where: string;
  readonly others: readonly string[];
  /** Number of the Convention that defines it, and of the one that is taken for it. */
  readonly number?: readonly [wrong: string, right: string];
}

/**
 * The definition of one treaty told of another: "Convention No. 105 defines forced labour as any work or service ..." (No. 29, article 2), "UNTOC defines trafficking in persons as ..." (the Protocol that
 * supplements it, article 3), "as defined in the Convention on the Rights of the Child" of the sale of children (its Optional Protocol, article 2).
 */
export function* definedElsewhere(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  const { text } = view;
  if (facts.quoted || facts.references.length === 0 || !defines.test(text)) return;
  const small = text.toLowerCase();
  for (const one of definitions) {
    if (!one.sign.test(small)) continue;
    for (const reference of facts.references) {
      if (reference.key === undefined || reference.otherKeys || !one.others.includes(reference.key)) continue;
      if (reference.zone & (zone.quoted | zone.masked)) continue;
      const at = facts.sentences.findIndex(({ start, end }) => start <= reference.start && reference.start < end);
      const sentence = facts.sentences[at];
      if (!sentence) continue;
      const right = instrumentOf(context.lexicon, one.by);
      const lang = sentence.lang ?? context.lang;
      const hasArticle = /(?<![A-Za-z])the\s(?:UN\s|ILO\s)?$/i.test(text.slice(Math.max(0, reference.start - 8), reference.start));
      const named = right && (hasArticle ? instrumentLabel : labelWithArticle)(right, lang, context.lexicon);
      const label = named && (reference.start === sentence.start ? capitalised(named) : named);
      const told =
        said(view, facts, one, reference, sentence.start, sentence.end) ?? saidOfIt(view, facts, one, reference, facts.sentences[at + 1]);
      if (!told || isHidden(view, told)) continue;
      const isName = told.right === undefined && told.start === reference.start && reference.numberSpan === undefined;
      const instead = told.right ?? (isName ? label : undefined);
      yield {
        start: told.start,
        end: told.end,
        level: "hint",
        message: `The definition of ${one.en} is in ${one.where}, not in this instrument.`,
        fixes: instead === undefined ? [] : [writeFix(told.start, told.end, instead)],
        ...(right ? sourceOf(right) : {}),
      };
      break;
    }
  }
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly right?: string;
}

/** "X defines ... as", "... as defined in X", "the definition of ... in X": in one sentence, which names no other instrument. */
function said({ text }: BlockView, facts: BlockFacts, one: Defined, reference: Reference, from: number, to: number): Said | undefined {
  if (facts.references.some((other) => other !== reference && other.key !== reference.key && other.start >= from && other.end <= to))
    return undefined;
  const whole = text.slice(from, to).toLowerCase();
  const term = new RegExp(`(?:${one.what})(?![a-z])`).exec(whole);
  if (!term || excused.test(whole.slice(0, term.index))) return undefined;
  const behind = text.slice(endWithTitle(reference), to).toLowerCase();
  const lead = text.slice(from, reference.start).toLowerCase();
  const before = lead.replace(articleBefore, "");
  // With an article beside it a protocol that is named further on is another thing: "in article 3 of the Convention, and smuggling in a separate Protocol".
  if (supplements.test(before.length < lead.length ? lead : whole)) return undefined;
  const isSaid =
    new RegExp(String.raw`^[\s"\u201d*_)]*(?:\([^()]{1,20}\)\s)?${verb}\s${article}(?:${one.what})(?![a-z])`).test(behind) ||
    new RegExp(
      String.raw`(?:${one.what})["\u201d]?,?\s(?:is|are|was|as|has been|which is|sebagaimana)?\s?(?:defined|didefinisikan)\s(?:in|by|under|dalam|oleh|menurut)\s(?:the\s|un\s|ilo\s)*$`,
    ).test(before) ||
    new RegExp(
      String.raw`(?:definitions? of|definisi)\s${article}(?:${one.what})["\u201d]?\s(?:(?:as|that is|which is|given|laid down|set out|found|contained|yang ada|yang dimuat)\s){0,3}(?:in|by|under|dalam|menurut)\s(?:the\s|un\s|ilo\s)*$`,
    ).test(before);
  if (!isSaid) return undefined;
  const { numberSpan } = reference;
  const [wrong, right] = one.number ?? [];
  const isNumber = numberSpan !== undefined && wrong !== undefined && text.slice(numberSpan.start, numberSpan.end) === wrong;
  // A title beside the number would stay the other one's.
  return isNumber && right !== undefined && reference.titleSpan === undefined
    ? { ...numberSpan, right }
    : { start: reference.start, end: reference.end };
}

/** "The purpose of Convention No. 105 is ... It defines forced labour as ...": the next sentence, where no other instrument has been named in between. */
function saidOfIt(
  { text }: BlockView,
  facts: BlockFacts,
  one: Defined,
  reference: Reference,
  next: { readonly start: number; readonly end: number } | undefined,
): Said | undefined {
  if (!next) return undefined;
  const small = text.slice(next.start, next.end).toLowerCase();
  const it = new RegExp(String.raw`^\s*(?:it|the convention|this convention)\s${verb}\s${article}(?:${one.what})(?![a-z])`).exec(small);
  if (!it || supplements.test(small)) return undefined;
  if (facts.references.some((other) => other.key !== reference.key && other.start < next.end)) return undefined;
  const start = next.start + (/^\s*/.exec(small)?.[0].length ?? 0);
  const end = start + (/^(?:it|the convention|this convention)/i.exec(text.slice(start))?.[0].length ?? 0);
  const right = one.number?.[1];
  return right === undefined ? { start, end } : { start, end, right: `Convention No. ${right}` };
}

/** "article 3 (a) of the", "Pasal 3 huruf a", at the end of what stands before a name. */
const articleBefore =
  /(?:articles?|art\.|pasal)\s\d{1,3}[a-z]?(?:,?\s?\([a-z0-9]{1,3}\)|,?\s(?:subparagraph|paragraph|para\.|ayat|huruf)\s\(?[a-z0-9]{1,3}\)?)*,?\s(?:of\s)?(?:the\s)?$/;

const defines = /defin|mendefinisikan/i;
const verb = String.raw`(?:also\s|itself\s|juga\s|then\s)?(?:defines|defined|gives a definition of|provides a definition of|contains a definition of|mendefinisikan|memberi definisi|memuat definisi)`;
const article = String.raw`(?:(?:the|a)\s)?(?:(?:term|concept|crime|offence|offense|istilah)\s(?:of\s)?)?["\u201c]?`;
/** Who denies it, or says that something else belongs to it, knows. */
const excused = /(?<![a-z])(?:not|never|neither|nor|without|no(?!\.)|fails?|unlike|tidak|tanpa|belum|beserta|if|whether|should)(?![a-z])/;
const supplements = /(?<![a-z])(?:supplement[a-z]*|(?:optional\s)?protocols?|protokol)(?![a-z])/;

const definitions: readonly Defined[] = [
  {
    sign: /forced|compulsory|kerja paksa/,
    what: "forced labou?r|forced (?:or|and) compulsory labou?r|forced or compulsory labou?r|compulsory labou?r|kerja paksa",
    en: "forced labour",
    by: "ilo-c29",
    where: "the Forced Labour Convention, 1930 (No. 29), article 2",
    others: ["ilo-c105", "ilo-c182", "iccpr", "udhr"],
    number: ["105", "29"],
  },
  {
    sign: /traffick|perdagangan/,
    what: "trafficking in persons|human trafficking|trafficking in human beings|trafficking|perdagangan (?:orang|manusia)",
    en: "trafficking in persons",
    by: "palermo-protocol",
    where: "the Trafficking Protocol, article 3 (a)",
    others: ["untoc", "crc", "cedaw", "icrmw", "traffic-convention-1949", "ilo-c182", "ilo-c29", "udhr", "iccpr"],
  },
  {
    sign: /smuggling|penyelundupan/,
    what: "(?:the )?smuggling of migrants|(?:migrant|people|human) smuggling|penyelundupan (?:migran|manusia)",
    en: "smuggling of migrants",
    by: "smuggling-protocol",
    where: "the Smuggling Protocol, article 3 (a)",
    others: ["untoc", "icrmw"],
  },
  {
    sign: /sale of children|child p|penjualan anak|anak/,
    what: "(?:the )?sale of children|child prostitution|child pornography|penjualan anak|(?:prostitusi|pornografi) anak",
    en: "the sale of children, child prostitution and child pornography",
    by: "opsc",
    where: "the Optional Protocol on the sale of children, child prostitution and child pornography, article 2",
    others: ["crc"],
  },
  {
    sign: /worst forms|terburuk/,
    what: "(?:the )?worst forms of child labou?r|bentuk(?:-bentuk)? (?:pekerjaan )?terburuk",
    en: "the worst forms of child labour",
    by: "ilo-c182",
    where: "the Worst Forms of Child Labour Convention, 1999 (No. 182), article 3",
    others: ["ilo-c138", "crc"],
    number: ["138", "182"],
  },
  {
    sign: /torture|penyiksaan/,
    what: "torture|penyiksaan",
    en: "torture",
    by: "cat",
    where: "the Convention against Torture, article 1",
    others: ["iccpr", "udhr", "crc"],
  },
];
