import type { Concept, Lang } from "../engine/concept.js";
import { articleGists, type GistPart } from "./articleGists.js";
import { isCommon } from "./descriptionWords.js";
import { keptByLang } from "./keptByLang.js";

/**
 * One article of a law forbids a deed and another one punishes it, so that both are about it: "Article 81 of Law No. 18 of 2017 punishes individuals who place workers", which article 69 forbids. True
 * where the article that is written may be the one of the two that the sentence speaks of, and the other one is not.
 */
export function forbidsAndPunishes(concept: Concept, lang: Lang, sentence: string, written: string, other: string): boolean {
  const penal = penalArticles(concept, lang);
  if (penal.size === 0) return false;
  const articles = articleGists(concept, lang);
  const isPenal = penal.has(other);
  if (penal.has(written) === isPenal) return false;
  if (!isPenal && punishes.test(sentence.replace(ofTitlesAndVictims, " "))) return true;
  if (forbids.test(sentence) && isPenal) return true;
  // Neither is said: of a deed that an article forbids, the one that punishes it is as good.
  if (!(articles.get(isPenal ? written : other) ?? []).some(isBan)) return false;
  const theirs = new Set((articles.get(other) ?? []).flatMap(({ words }) => words));
  return (articles.get(written) ?? []).some(({ words }) => words.some((word) => theirs.has(word) && !isCommon(word, lang)));
}

const punishes =
  /(?<![a-z])(?:punish[a-z]*|penal\w*|criminal(?:i[sz]\w+| liability)|charg(?:e|es|ed|ing) (?!(?:a |any |no )?(?:fees?|placement|costs?)\b)|indict\w*|prosecut\w*|convict\w*|sentenc\w*|liable|imprison\w*|offences?|jail\w*|pidana\w*|dipidana\w*|memidana\w*|pemidanaan|ancam|diancam|mengancam|ancaman|dijerat|menjerat|jerat|dihukum|menghukum|hukuman|didakwa\w*|mendakwa\w*|dakwaan|dituntut|sanksi|penjara)(?![a-z])/i;
/** "Tindak Pidana Perdagangan Orang" says nothing of a penalty, and who is not punished is spoken of in an article of his own. */
const ofTitlesAndVictims = /(?<![a-z])(?:tindak pidana|(?:not|never|tidak|tanpa) (?:be )?[a-z]+)(?![a-z])/gi;
const forbids =
  /(?<![a-z])(?:prohibit\w*|forbid\w*|forbade|bans?|banned|banning|may not|no [a-z ]{3,30} may|must not|shall not|melarang|dilarang|larangan|terlarang|tidak (?:boleh|dapat|membebankan))(?![a-z])/i;

/** The articles of which a gist has a penalty and does not forbid, and those that stand among them: the crimes of a law follow each other. */
const penalArticles: (concept: Concept, lang: Lang) => ReadonlySet<string> = keptByLang((concept, lang): ReadonlySet<string> => {
  const gists = articleGists(concept, lang);
  const sure = new Set([...gists].filter(([, parts]) => parts.some(hasPenalty)).map(([value]) => value));
  const numbers = [...sure].map(Number.parseFloat);
  const isAmong = (value: string) => {
    const at = Number.parseFloat(value);
    return numbers.some((one) => one < at && one >= at - nearby) && numbers.some((one) => one > at && one <= at + nearby);
  };
  return new Set([...gists].filter(([value, parts]) => sure.has(value) || (!parts.some(isBan) && isAmong(value))).map(([value]) => value));
});

const nearby = 5;

function hasPenalty({ text }: GistPart): boolean {
  return penalty.test(text) && !forbids.test(text);
}

function isBan({ text }: GistPart): boolean {
  return forbids.test(text);
}

const penalty =
  /(?<![a-z])(?:(?:\d+|three|five|six|seven|ten|twelve|fifteen|twenty) years|(?:\d+|tiga|lima|enam|tujuh|sepuluh|lima belas) tahun|(?:one )?third more|ditambah sepertiga|penjara|denda|penalt(?:y|ies)|punished|dipidana|imprison\w*|Rp ?\d[\d.]*|miliar|billion)(?![a-z])/i;
