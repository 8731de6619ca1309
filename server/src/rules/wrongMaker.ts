import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { writeFix } from "./writeFix.js";

/** "Konvensi ILO 1990 yang diratifikasi melalui UU 6/2012": the act ratified a convention that is not of the ILO. */
export function wrongMaker(view: BlockView, facts: BlockFacts, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const act = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
  const [ratified, ...others] = act?.instrument?.ratifies ?? [];
  const treaty = ratified === undefined || others.length > 0 ? undefined : instrumentOf(context.lexicon, ratified);
  const { issuer, adopted } = treaty?.instrument ?? {};
  if (!act || !treaty || issuer === undefined || !/General Assembly/.test(issuer) || treaty.confidence !== "high") return undefined;
  const sentence = sentenceOf(view, facts, reference.start);
  const lead = view.text.slice(Math.max(sentence.start, reference.start - longest), reference.start);
  const said = ofIlo.exec(lead);
  if (!said) return undefined;
  const [whole, own, english, year] = said;
  const ilo = own ?? english ?? "";
  // Another one is named after it.
  if (anotherTreaty.test(whole.slice(whole.search(/onven/i) + "onven".length))) return undefined;
  if (year !== undefined && adopted !== undefined && year !== adopted.slice(0, 4)) return undefined;
  const start = reference.start - lead.length + said.index + whole.indexOf(ilo);
  const between = [start + ilo.length, reference.start] as const;
  if (facts.references.some((other) => other !== reference && other.start >= between[0] && other.end <= between[1])) return undefined;
  const right = /^Konvensi/.test(whole) ? "PBB" : "UN";
  return {
    start,
    end: start + ilo.length,
    level: levelOf(treaty, "information"),
    message: `What this act ratified is ${labelWithArticle(treaty, "en", context.lexicon)}, a convention of the United Nations, not of the ILO. Write "${right}".`,
    fixes: [writeFix(start, start + ilo.length, right)],
    ...sourceOf(treaty),
  };
}

const longest = 160;
/** The convention, not one with a number of its own, and that it was ratified, up to the act. */
const ofIlo =
  /(?:Konvensi\s(ILO)|(?<=the\s)(ILO)\sConvention)(?!\s(?:No\b|Nomor|Number|\d{1,3}(?!\d)|C\d))(?:\s(?:tahun\s|of\s)?((?:19|20)\d\d))?[^.;]{0,90}?(?:diratifikasi|disahkan|meratifikasinya|mengesahkannya|ratified|ratifikasi)[^.;]{0,60}?(?:melalui|dengan|lewat|oleh|dalam|by|through|in)\s$/;
const anotherTreaty = /(?:konven|conven|protok|protoc|kovenan|covenant)/i;
