import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView, Reference } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceOf, treatyForm } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * What a State is or does to a treaty, and a parliament to a law, under a word for something else: "became a member of the Convention" (States are parties to it), "a signatory to ILO Convention No. 189" (the
 * Conventions of the ILO are adopted by its Conference and ratified, and nobody signs them; ILO Constitution, article 19(5)), "the law was ratified by the House" (passed), and the United States, which signed
 * the Convention on the Rights of the Child in 1995 and has not ratified it.
 */
export function statesAndTreaties(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  if (facts.quoted) return;
  for (const reference of facts.references) {
    const concept = reference.key === undefined ? undefined : instrumentOf(context.lexicon, reference.key);
    if (!concept?.instrument || reference.otherKeys || reference.zone & (zone.quoted | zone.masked)) continue;
    if (!treatyForm.test(concept.instrument.form)) continue;
    const draft =
      memberOf(view, reference) ?? signedOfIlo(view, reference, concept) ?? notSignedByUnitedStates(view, facts, reference, concept);
    if (draft) found.push(draft);
  }
  ratifiedLaws(view, facts, found);
}

const longestBefore = 64;

/** "Myanmar became a member of the Convention": a committee, a conference or the like behind the name has members. */
function memberOf({ text }: BlockView, { start, end, yearSpan }: Reference): FindingDraft | undefined {
  const from = Math.min(start, yearSpan?.start ?? start);
  const before = text.slice(Math.max(0, from - longestBefore), from);
  const match = member.exec(before);
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || hasMembers.test(text.slice(end, end + 32))) return undefined;
  const at = from - (match[0].length - match[0].indexOf(words));
  const right = /^(?:menjadi|adalah|merupakan|sebagai)/.test(match[0])
    ? "negara pihak pada"
    : /^a/.test(words)
      ? "a party to"
      : "parties to";
  return {
    start: at,
    end: at + words.length,
    level: "information",
    message: `States are parties to a treaty; organizations have members. Write "${right}".`,
    fixes: [writeFix(at, at + words.length, right)],
  };
}

const member =
  /(?:(?<![A-Za-z])(?:is|are|was|were|be|been|being|became|become|becomes|becoming|as)\s(?:(?:also|already|now|not|yet)\s)?(an?\s(?:full\s)?(?:State\s)?member(?:\s[Ss]tate)?\sof|(?:full\s)?members\sof)\s(?:the\s)?|(?:menjadi|adalah|merupakan|sebagai)\s((?:negara\s)?anggota(?:\s(?:dari|pada))?)\s)(?:UN\s|ILO\s|PBB\s)?["\u201c*_]{0,2}$/;
const hasMembers =
  /^(?:['\u2019]s\s|\s(?:[A-Z][a-z]+\s)?(?:Committee|Commission|Secretariat|Working|Conference|Bureau|Group|committee|secretariat|working|conference|bureau|group|network|team))/;

/** "Indonesia signed ILO Convention No. 188", "a signatory to C189". */
function signedOfIlo({ text }: BlockView, { start, yearSpan }: Reference, concept: Concept): FindingDraft | undefined {
  if (!/^ILO /.test(String(concept.instrument?.number ?? ""))) return undefined;
  const from = Math.min(start, yearSpan?.start ?? start);
  const match = signatory.exec(text.slice(Math.max(0, from - longestBefore), from));
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const at = from - (match[0].length - match[0].indexOf(words));
  const right = /^signed/.test(words) ? "ratified" : /ies/.test(words) ? "parties to" : "party to";
  return {
    start: at,
    end: at + words.length,
    level: "information",
    message: `Conventions of the ILO are adopted by its Conference and ratified; States do not sign them (ILO Constitution, article 19(5)). Write "${right}" if that has been done.`,
    fixes: [writeFix(at, at + words.length, right)],
    ...(concept.sources[0] ? { source: concept.sources[0] } : {}),
  };
}

const signatory = /(?<![A-Za-z-])(signator(?:y|ies)\s(?:to|of)|signed(?:\son\sto)?)\s(?:the\s)?(?:ILO(?:['\u2019]s)?\s)?["\u201c*_]{0,2}$/;

function notSignedByUnitedStates(view: BlockView, facts: BlockFacts, reference: Reference, concept: Concept): FindingDraft | undefined {
  if (concept.id !== "crc") return undefined;
  const { text } = view;
  const sentence = sentenceOf(view, facts, reference.start);
  const before = text.slice(sentence.start, reference.start);
  const match = notSigned.exec(before);
  const written = match?.[1];
  if (!match || written === undefined || !unitedStates.test(before)) return undefined;
  const at = sentence.start + match.index + match[0].indexOf(written);
  const right = likeCase("ratified", written);
  return {
    start: at,
    end: at + written.length,
    level: "information",
    message: `The United States signed the Convention on the Rights of the Child in 1995 and has not ratified it. Write "${right}".`,
    fixes: [writeFix(at, at + written.length, right)],
    source: "https://en.wikipedia.org/wiki/U.S._ratification_of_the_Convention_on_the_Rights_of_the_Child",
  };
}

const unitedStates = /(?<![A-Za-z])(?:United\sStates|USA|U\.S\.A?\.?|US|America)(?![a-z])/;
const notSigned =
  /(?<![A-Za-z])(?:(?:has|have|had)\s(?:not|never)(?:\s(?:yet|even))?|did\snot|never|refused\sto|yet\sto|failed\sto)\s(sign(?:ed)?(?:\son\sto)?)\s(?:the\s)?(?:UN\s)?["\u201c*_]{0,2}$/;

/** "The law was ratified by the House of Representatives": a treaty is ratified, a law passed; Indonesian has one word for both. */
function ratifiedLaws(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.english === 0 || !mayBeRatified.test(text)) return;
  for (const { pattern, right } of ways)
    for (const match of text.matchAll(pattern)) {
      const verb = match.groups?.verb ?? "";
      const start = match.index + match[0].indexOf(verb, (match.groups?.lead ?? "").length);
      const end = start + verb.length;
      const sentence = sentenceOf(view, facts, start);
      if (
        sentence.lang === "id" ||
        ofTreaty.test(text.slice(Math.max(sentence.start, start - longestClause), Math.min(sentence.end, end + longestClause)))
      )
        continue;
      if (isHidden(view, { start, end }) || found.some((other) => other.start < end && start < other.end)) continue;
      found.push({
        start,
        end,
        level: "information",
        message: `A treaty is ratified; a law is passed by parliament. Write "${right}".`,
        fixes: [writeFix(start, end, right)],
      });
    }
}

const mayBeRatified = /ratified/;
const longestClause = 160;
const parliament =
  "(?:the\\s)?(?:Indonesian\\s)?(?:House(?:\\sof\\sRepresentatives)?|DPR(?:\\sRI)?|[Pp]arliament|[Ll]egislature|National\\sAssembly|lawmakers|legislators)";
const ways: readonly { readonly pattern: RegExp; readonly right: string }[] = [
  {
    pattern: new RegExp(
      `(?<lead>(?:[Ll]aw|[Bb]ill|Act|[Cc]ode|[Rr]egulation|RUU)(?:\\s\\([A-Z]{2,8}\\))?(?![A-Za-z])[^.;:]{0,100}?\\s(?:was|were|been|be|is|being|was\\s(?:finally|officially|recently))\\s)(?<verb>ratified)(?=\\s(?:into\\slaw\\s)?(?:by|in)\\s${parliament}(?![a-z]))`,
      "g",
    ),
    right: "passed",
  },
  {
    pattern: new RegExp(
      `(?<lead>${parliament}\\s(?:(?:has|have|had|finally|officially|recently|unanimously)\\s){0,2})(?<verb>ratified)(?=\\s(?:the\\s)?(?:(?:[A-Z][A-Za-z-]+|new|draft|long-awaited)\\s){0,6}(?:[Ll]aw|[Bb]ill|Act)(?![A-Za-z]))`,
      "g",
    ),
    right: "passed",
  },
];
const ofTreaty =
  /(?<![a-z])(?:conventions?|protocols?|treat(?:y|ies)|covenants?|agreements?|accords?|instruments?|charters?|ILO|ACTIP|CEDAW|UNTOC|MoUs?|memorand[a-z]*|perppu|in lieu)(?![a-z])/i;
