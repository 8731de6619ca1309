/** The words right around two that may be one; empty where a stop parts them. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** What the two are to be written as; undefined where they are right apart. */
export type Reader = (prefix: string, next: string, around: Around) => string | undefined;

/** No noun: what comes before it has no hyphen ("an approach based on rights"). */
export const functionWords =
  /^(?:the|an?|of|in|on|at|to|for|by|with|from|and|or|is|are|was|were|will|has|have|had|as|that|who|without|through|into|during)$/;

const nouns =
  "approach approaches violence campaign campaigns intervention interventions policy policies service services care support organization organizations organisation organisations " +
  "group groups programme programmes program programs training education learning management system systems model models framework frameworks assessment assessments analysis data " +
  "research study studies work crime crimes offence offences offense offenses discrimination protection response responses monitoring reintegration economy solution solutions tool tools " +
  "platform platforms application applications recruitment recruiters workers abuse persecution harassment inequality practice practices decision decisions rehabilitation counselling " +
  "counseling network networks initiative initiatives activity activities strategy strategies budgeting standards shelter shelters interview interviews interviewing procedure procedures " +
  "indicator indicators principle principles measure measures needs costs risks issues charges cases legislation laws law provisions cooperation session sessions materials information " +
  "space spaces room rooms environment justice courts court plan plans planning goal goals objective objectives impact impacts effect effects consequences contract contracts visa visas " +
  "stay housing accommodation solution treatment job jobs staff employee employees employment worker migrants migrant labour labor meeting meetings dialogue dialogues panel visit visits " +
  "official officials delegation event forum conference fear body bodies power process processes role mission missions article articles journal businesses business mechanism mechanisms";
const attributed: ReadonlySet<string> = new Set(nouns.split(" "));

/** Two words that are one before a noun: "gender based violence", "a long term plan". */
const beforeNoun: Reader = (prefix, next, { after }) => (attributed.has(after) ? `${prefix}-${next}` : undefined);

function after(words: string): Reader {
  const firsts = new Set(words.split(" "));
  return (prefix, next, around) => (firsts.has(prefix) ? beforeNoun(prefix, next, around) : undefined);
}

/** "evidence based policies"; "firms based policies on it" is what firms did. */
const based: Reader = (prefix, next, around) =>
  /[^s]$|ss$|^(?:rights|needs|results|risks)$/.test(prefix) && prefix.length > 2 && !notBased.test(prefix)
    ? beforeNoun(prefix, next, around)
    : undefined;

const notBased =
  /^(?:who|which|that|it|he|she|they|we|not|been|be|is|are|was|were|being|and|or|but|then|also|only|often|now|still|have|has|had|having|the|ministry|government|police|court|team|committee|commission|agency|office|study|author|bank|company|state|country|party|board|judge|study|people|they|women|men|children)$|ly$/;

/** "in the long term plans change": a noun of its own behind the article. */
const term: Reader = (prefix, next, around) => (around.before === "the" ? undefined : beforeNoun(prefix, next, around));

/** Of two words that are one, what stands second, and what may stand before it. */
export const tails: Readonly<Record<string, Reader>> = {
  based,
  centred: after("victim survivor child people person human women student client patient"),
  centered: after("victim survivor child people person human women student client patient"),
  informed: after("trauma evidence survivor risk"),
  sensitive: after("gender child conflict age trauma culture victim disability"),
  responsive: after("gender child shock disability"),
  specific: after("gender age country sector context child trafficking"),
  related: after(
    "trafficking migration work gender drug labour labor recruitment crime health conflict climate smuggling family employment immigration",
  ),
  oriented: after("victim results rights action policy survivor development service"),
  friendly: after("child user gender youth disability family victim migrant"),
  driven: after("data evidence demand survivor community victim market"),
  enabled: after("cyber technology internet digital"),
  facilitated: after("technology internet cyber online"),
  term: (prefix, next, around) => (/^(?:long|short|medium|mid|longer|shorter)$/.test(prefix) ? term(prefix, next, around) : undefined),
  level: (prefix, next, around) =>
    /^(?:high|low|mid|senior)$/.test(prefix) && around.before !== "the" ? beforeNoun(prefix, next, around) : undefined,
  time: (prefix, next, around) => (/^(?:full|part)$/.test(prefix) ? beforeNoun(prefix, next, around) : undefined),
  skilled: (prefix, next, around) => (/^(?:low|high|lower|higher)$/.test(prefix) ? beforeNoun(prefix, next, around) : undefined),
  scale: (prefix, next, around) => (/^(?:large|small|medium)$/.test(prefix) ? beforeNoun(prefix, next, around) : undefined),
  founded: after("well"),
  generating: after("income revenue"),
  making: after("decision policy"),
  raising: after("awareness"),
  finding: after("fact"),
  reviewed: after("peer"),
  called: (prefix, next, around) =>
    prefix === "so" && /^(?:the|a|these|those|this|by|of|in|and|or|such|their)$/.test(around.before) ? `${prefix}-${next}` : undefined,
};
