import type { BlockFacts, BlockView } from "../engine/facts.js";
import type { FindingDraft } from "../engine/rule.js";
import { likeCase } from "./replacements.js";
import { writeFix } from "./writeFix.js";

type Principle = "punishment" | "refoulement" | "discrimination";

/**
 * Principles that are taken for each other: "the non-refoulement principle, under which victims are not punished", "asas nonpenghukuman melarang pemulangan korban ke negara tempat ia terancam". What is said to
 * follow from the principle tells which one is meant: not to punish for what one was compelled to do (ACTIP, art. 14 (7)), or not to send back to danger (Refugee Convention, art. 33).
 */
export function confusedPrinciples({ text }: BlockView, facts: BlockFacts, found: FindingDraft[]): void {
  if (facts.quoted || !sign.test(text)) return;
  for (const name of text.matchAll(names)) {
    const written = name[1] ?? name[2] ?? "";
    const start = name.index + name[0].indexOf(written);
    const end = start + written.length;
    const sentence = facts.sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence || tellsApart(text.slice(sentence.start, sentence.end)) || found.some((one) => one.start < end && start < one.end))
      continue;
    const after = link.exec(text.slice(name.index + name[0].length, sentence.end));
    if (!after) continue;
    const told = principleTold(text.slice(name.index + name[0].length + after[0].length, sentence.end), after[0]);
    const own = principleNamed(written);
    if (!told || told === own) continue;
    const right = likeCase(
      rightName(told, /^(?:asas|prinsip)/i.test(name[0]) || /penghukuman|pemidanaan|diskriminasi/i.test(written)),
      written,
    );
    found.push({
      start,
      end,
      level: "information",
      message: `"${written}" seems to be the wrong principle here: ${why[told]}. Write "${right}".`,
      fixes: [writeFix(start, end, right)],
    });
  }
}

const sign = /non-?(?:punish|penali|refoulement|discrimination|penghukum|pemidana|diskriminasi)/i;
const name = "(non-?(?:punishment|penali[sz]ation|refoulement|discrimination)|non-?(?:penghukuman|pemidanaan|diskriminasi))";
const names = new RegExp(
  `(?<![A-Za-z-])(?:(?:principle|rule|prohibition|asas|prinsip)\\s+(?:of\\s+)?["*_\\u201c]{0,2}${name}|${name}(?=["*_\\u201d]{0,2}\\s+(?:principle|rule)))["*_\\u201d]{0,2}(?:\\s+(?:principle|rule))?(?:\\s+(?:ini|itu|tersebut))?`,
  "gi",
);

/** What the principle says follows. */
const link =
  /^,?\s*(?:under|by|according to|pursuant to)\s+which\s|^,?\s*(?:(?:which|that|yang)\s+)?(?:means|requires|demands|holds|provides|says|ensures|guarantees)\s(?:that\s)?|^,?\s*(?:(?:which|that|yang)\s+)?(?:forbids|prohibits|bars|bans|protects)\s|^,\s+(?=(?:(?:the|a|no|all|such)\s+)?(?:victims?|trafficked|persons?|people|nobody|no one|State|survivors?|children|women|migrants?|korban|negara|seseorang|orang))|^,?\s*(?:yang\s+)?(?:melarang|berarti|menuntut|mewajibkan|menjamin|memastikan|mengharuskan)\s(?:bahwa\s|agar\s)?/i;

const people = "(?:victims?|survivors?|they|trafficked persons?|children|women|nobody|no one|korban|mereka|ia)";
const punishedNot = new RegExp(
  `^[^.;]{0,30}?${people}[^.;]{0,40}?\\s(?:(?:(?:are|is|must|shall|should|may|can|cannot)\\s+)?not\\s+(?:to\\s+)?(?:be\\s+)?(?:punished|prosecuted|penali[sz]ed|charged|held\\s+(?:criminally\\s+)?liable)|tidak\\s+(?:dapat\\s+|boleh\\s+|akan\\s+)?(?:dipidana|dihukum|dituntut|dijatuhi))(?![a-z])|^(?:nobody|no one|no victim)[^.;]{0,40}?\\s(?:punished|prosecuted|penali[sz]ed)\\s+for`,
  "i",
);
const punishing =
  /^(?:the\s+)?(?:punish(?:ing|ment of)|prosecut(?:ing|ion of)|penali[sz](?:ing|ation of)|penghukuman|pemidanaan|penuntutan)\s+(?:terhadap\s+|of\s+)?(?:the\s+)?(?:victims?|trafficked persons?|korban)/i;
const returnedNot = new RegExp(
  `^(?:nobody|no one|no victim|no person)\\s[^.;]{0,12}?be\\s+(?:returned|sent\\s+back|expelled|deported|removed)\\s[^.;]{0,30}?where(?![a-z])|^[^.;]{0,30}?${people}[^.;]{0,40}?\\s(?:(?:(?:are|is|must|shall|should|may|can|cannot)\\s+)?(?:not|never)\\s+(?:to\\s+)?(?:be\\s+)?(?:returned|sent\\s+back|expelled|deported|removed)|tidak\\s+(?:dapat\\s+|boleh\\s+|akan\\s+)?(?:dipulangkan|dikembalikan|diusir|dideportasi))\\s[^.;]{0,30}?(?:where|tempat|di\\s+mana|yang\\s+membahayakan|yang\\s+mengancam)(?![a-z])`,
  "i",
);
const returning =
  /^(?:the\s+)?(?:return(?:ing)?|sending(?:\s+back)?|expulsion|expelling|deport(?:ing|ation)|removal|removing|pemulangan|pengembalian|pengusiran|deportasi|memulangkan|mengembalikan)\s[^.;]{0,50}?(?:\bto\b|\bke\b)[^.;]{0,30}?(?:where|tempat|di\s+mana|yang\s+membahayakan|yang\s+mengancam)(?![a-z])/i;
const forbids = /forbids|prohibits|bars|bans|melarang/i;

function principleTold(rest: string, linked: string): Principle | undefined {
  if (forbids.test(linked)) return punishing.test(rest) ? "punishment" : returning.test(rest) ? "refoulement" : undefined;
  const isPunished = punishedNot.test(rest);
  const isReturned = returnedNot.test(rest);
  return isPunished === isReturned ? undefined : isPunished ? "punishment" : "refoulement";
}

function principleNamed(written: string): Principle {
  return /refoulement/i.test(written) ? "refoulement" : /dis[ck]rimina/i.test(written) ? "discrimination" : "punishment";
}

function rightName(principle: Principle, isIndonesian: boolean): string {
  if (principle === "refoulement") return "non-refoulement";
  return isIndonesian ? "nonpenghukuman" : "non-punishment";
}

const why: Readonly<Record<Principle, string>> = {
  punishment: "that victims are not punished for what they were compelled to do is the principle of non-punishment",
  refoulement: "that nobody is sent back to danger is the principle of non-refoulement",
  discrimination: "that all are treated alike is the principle of non-discrimination",
};

/** Both are named, or one is told from the other. */
function tellsApart(sentence: string): boolean {
  const named = new Set([...sentence.matchAll(new RegExp(name, "gi"))].map(([written]) => principleNamed(written)));
  return (
    named.size > 1 || /\?|(?<![a-z])(?:unlike|wrongly|confus|mistaken|berbeda|keliru|apakah|whether|together with|bersama)/i.test(sentence)
  );
}
