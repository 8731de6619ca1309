import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { isHidden } from "./isHidden.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on a trafficker who is told of smuggling and nothing else: "a human trafficker smuggling Rohingya refugees into Aceh", "refugees smuggled to Johor by human traffickers".
 * Traffickers do smuggle their victims: where the paragraph has a word of exploitation, or speaks of trafficking besides, nothing is said. Who takes people over a
 * border for a fee is a smuggler (Smuggling Protocol, art. 3 (a)).
 */
export function traffickersWhoSmuggle(view: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted || !/smuggl/i.test(text)) return;
  const small = text.toLowerCase();
  if (!small.includes("traffick") || exploits.test(small)) return;
  for (const { start, end } of facts.sentences) {
    const sentence = small.slice(start, end);
    if (!sentence.includes("smuggl") || !sentence.includes("traffick") || bothCrimes.test(sentence)) continue;
    for (const pattern of [smugglingTrafficker, smuggledByTrafficker]) {
      const match = pattern.exec(sentence);
      const word = match?.groups?.who;
      if (!match || word === undefined) continue;
      const from = start + match.index + match[0].indexOf(word);
      const to = from + word.length;
      // Of the same people the word may well stand for what else they do.
      const rest = sentence.replace(word, "");
      if (/traffick/.test(rest) || isHidden(view, { start: from, end: to }) || found.some((one) => one.start < to && from < one.end))
        continue;
      const written = text.slice(from, to);
      const many = word.endsWith("s") ? "s" : "";
      const rights = /^(?:human|people)/.test(word) ? [`people smuggler${many}`, `migrant smuggler${many}`] : [`smuggler${many}`];
      const offered = rights.map((right) => likeCase(right, written));
      found.push({
        start: from,
        end: to,
        level: "hint",
        message: `"${written}" seems to be the wrong term here: what is told is smuggling, which has no exploitation. Write "${offered[0]}".`,
        fixes: offered.map((right) => writeFix(from, to, right)),
      });
      break;
    }
  }
}

const who = String.raw`(?<who>(?:(?:human|people)\s)?traffickers?)(?![a-z])`;
const carried = "(?:rohingyas?|refugees?|asylum[- ]seekers?|migrants?|boat people|foreigners|foreign nationals)";
/** Words that may stand between the person and the deed. */
const link =
  "(?:who|that|which|has|have|had|is|are|was|were|been|being|allegedly|reportedly|regularly|often|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|accused|suspected|convicted|charged|arrested|detained|caught|jailed|sentenced|wanted|sought|paid|hired|helped|of|for|with|on|to|in|while|after|over|the|a|an|by|from|police|role|role in|intending|intended|preparing)";

/** "a human trafficker, who tried to smuggle 28 Rohingya refugees to Malaysia" */
const smugglingTrafficker = new RegExp(
  String.raw`(?<![a-z-])${who}(?:,?\s${link}){0,7},?\s(?:to\s)?smuggl(?:e|es|ed|ing)\s(?:of\s)?(?:[a-z0-9,.-]+\s){0,4}${carried}\s(?:[a-z]+\s){0,5}(?:to|in|into|from|through|across|over|via|by|out)(?![a-z])`,
);
/** "the refugees were smuggled to Johor by human traffickers" */
const smuggledByTrafficker = new RegExp(
  String.raw`(?<![a-z-])${carried}\s(?:[a-z]+\s){0,4}smuggled\s(?:[a-z]+\s){0,8}by\s(?:(?:a|the|two|three|four|five|suspected|alleged|bangladeshi|indonesian|local|foreign)\s){0,3}${who}`,
);
const bothCrimes =
  /(?:smuggl[a-z]*|traffick[a-z]*)(?:\sof\s[a-z]+)?(?:,\s|\s)(?:and|or|nor|and\/or|versus|from|than|as well as|but not|not)\s(?:[a-z]+\s){0,3}(?:smuggl|traffick)|(?<![a-z])(?:whether|rather than|instead of|wrongly|called|term|not a|no|never|also|both|drugs?|narcotics|arms|weapons?|wildlife|cigarettes?)(?![a-z])/;
const exploits =
  /exploit|forced|force them|coerc|deceiv|decei|decept|trick|lure|(?<![a-z])(?:sold|sell|sells|selling|sale|sex|sexual|sexually|brothels?|slaves?|slavery|servitude|bondage|ransom|captives?|hostages?|unpaid|victims?|scams?|organs?|debts?|begging|labou?r|labou?rers?|fishing|domestic|torture[ds]?|abuse[ds]?|beaten)(?![a-z])|prostitut/;
