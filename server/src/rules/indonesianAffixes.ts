import type { BlockFacts, BlockView } from "../engine/facts.js";
import { zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { shape } from "../engine/tokens.js";
import { rightEnding } from "./indonesianEndings.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { languageAt } from "./terms.js";
import { writeFix } from "./writeFix.js";

/**
 * Findings on affixed Indonesian words that are not built by the rule: the first letter of the root kept where it melts (mengkonfirmasi, mentaati, mensukseskan), Dutch
 * -ir for -asi (mengkoordinir), -ifitas for -ivitas, -ivikasi for -ifikasi, -ip for -if, one k too few or too many before -kan (dimasukan, melakukkan), -kan for -an in a noun (penegakkan), one n where -nya follows -an (pelaksanaanya), a figure for a doubled word (anak2).
 * Words that the base lists are left to it.
 */
export function indonesianAffixes(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { tokens, zones, text } = view;
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const bits = tokens.shapes[at] as number;
    if (end - start < 5 || bits & shape.innerCapital || !mayBeWrong(text, start, end, bits)) continue;
    if ((zones[at] as number) & (zone.quoted | zone.masked)) continue;
    // The look at the memo's own language waits: a block that takes it is read again when it changes.
    const lang = sentenceAt(facts.sentences, start)?.lang ?? facts.lang;
    if (lang === "en") continue;
    const written = text.slice(start, end);
    const right = hasLostN(view, at) ? `${written.toLowerCase().slice(0, -2)}nya` : rightForm(written.toLowerCase());
    if (right === undefined || isMarkedSic(text, end) || languageAt(facts, start, context) !== "id") continue;
    // A capital after the first word of a sentence may begin a name.
    if (bits & shape.capital && at > 0 && !startsSentence(facts, start)) continue;
    if (view.mentions.some((mention) => mention.first <= at && mention.last > at && mention.forms.some((form) => form.isWrong))) continue;
    const fitted = bits & shape.capital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
    found.push({
      start,
      end,
      level: "warning",
      message: `"${written}" is not the official spelling. ${reasonFor(written)} Write "${fitted}".`,
      fixes: [{ ...writeFix(start, end, fitted), safe: true }],
      source: "https://ejaan.radiobuku.com/berimbuhan-peluluhan-dengan-hukum-kpst/",
    });
  }
}

/** "pelaksanaanya", "penangananya": the word without -ya is one that the base knows, and without -nya none. */
function hasLostN({ text, tokens, ids, lexicon }: BlockView, at: number): boolean {
  const start = tokens.starts[at] as number;
  const end = tokens.ends[at] as number;
  return (
    (ids[at] as number) < 0 &&
    end - start >= shortestWithN &&
    /^[a-z]+anya$/i.test(text.slice(start, end)) &&
    lexicon.index.find(tokens.hashes2[at] as number) >= 0 &&
    lexicon.index.find(tokens.hashes3[at] as number) < 0
  );
}

const shortestWithN = 8;

/** Looks at a few letters only: nearly all words are passed over here. */
function mayBeWrong(text: string, start: number, end: number, bits: number): boolean {
  if (bits & shape.digit) return text.charCodeAt(end - 1) === 0x32 || text.charCodeAt(end - 4) === 0x32;
  const first = text.charCodeAt(start) | 32;
  const third = text.charCodeAt(start + 2);
  // me-/pe- before m or n.
  if ((first === 0x6d || first === 0x70) && text.charCodeAt(start + 1) === 0x65 && (third === 0x6d || third === 0x6e)) return true;
  const last = text.charCodeAt(end - 1);
  const beforeLast = text.charCodeAt(end - 2);
  // -ir, -iran, -irkan; -itas, -itasnya; -asi; -ip.
  return (
    last === 0x72 ||
    last === 0x73 ||
    (last === 0x69 && beforeLast === 0x73) ||
    (last === 0x70 && beforeLast === 0x69) ||
    (last === 0x6e && beforeLast === 0x61) ||
    (last === 0x61 && beforeLast === 0x79)
  );
}

/** The word as the rule builds it; undefined where it is right, or where the rule does not tell. */
function rightForm(word: string): string | undefined {
  const doubled =
    word.includes("2") &&
    /^(anak|orang|korban|teman|kawan|negara|ibu|bapak|lain|macam|masing|tiap|hal|sama|laki|mata|undang|kira|kadang|benar|terus)2(nya|an)?$/.exec(
      word,
    );
  if (doubled && doubled[1] !== undefined) return `${doubled[1]}-${doubled[1]}${doubled[2] ?? ""}`;
  // No noun in pe-...-an doubles the k of its root: "penegakkan", "penunjukkan".
  const noun = /^(pe(?:[mnlr]|ng|ny)?[a-z]{3,}k)kan(nya)?$/.exec(word);
  if (noun && !notNouns.test(word)) return `${noun[1]}an${noun[2] ?? ""}`;
  const loan = rightEnding(word);
  const melted = melt(loan ?? word);
  return melted ?? loan;
}

/** "Peruntukkan" may be the verb without its prefix (peruntukkan bagi ...); imperatives such as "pekikkan" are verbs. */
const notNouns = /^(?:per|pe[kl][a-z]{1,3}kkan|pe[a-z]{2,3}kkan)/;

/** Verbs and nouns in me- and pe- whose root begins with k, t, s or p and a vowel. */
function melt(word: string): string | undefined {
  // The patterns and the list know no other prefixes.
  if (!/^(?:m|p|dip)e/.test(word)) return undefined;
  const k = /^(meng|peng)k([aiueo][a-z]{3,})$/.exec(word);
  if (k) return /^aji/.test(k[2] ?? "") || /^(?:ebiri|udeta|eret)/.test(k[2] ?? "") ? undefined : (k[1] ?? "") + (k[2] ?? "");
  const t = /^(men|pen)t([aiueo][a-z]{3,}(?:kan|i|kannya|inya|ir)|erjemah(?:an)?|untas(?:an)?)$/.exec(word);
  if (t && !notMeltedT.test(word)) return `${t[1]}${t[2]}`;
  const s = /^(men|pen)s([aiueo][a-z]{2,}(?:kan|i|ir|an|kannya)|urvei|uplai|insyaf)$/.exec(word);
  if (s && !notMeltedS.test(word)) return `${(s[1] ?? "").slice(0, 2)}ny${s[2]}`;
  const p = /^memp([aiou][a-z]{3,}(?:kan|i|kannya|inya))$/.exec(word);
  if (p && !/^mempunya/.test(word)) return `mem${p[1]}`;
  const listed = meltedPe.get(word.replace(/nya$/, ""));
  return listed === undefined ? undefined : listed + (word.endsWith("nya") ? "nya" : "");
}

const notMeltedT = /^(?:menteri|mentari|penta|mentersangkakan|menteng|penti|mentolo)/;
const notMeltedS = /^(?:mensahkan|pensahan|pensi(?:un|l)|mensa(?:na|i)|mensturasi)/;

/** After memp- an e may belong to per-: these are the roots in pe- themselves. */
const meltedPe: ReadonlyMap<string, string> = new Map([
  ["mempengaruhi", "memengaruhi"],
  ["mempercayai", "memercayai"],
  ["mempercayakan", "memercayakan"],
  ["mempedulikan", "memedulikan"],
  ["memperdulikan", "memedulikan"],
  ["mempetakan", "memetakan"],
  ["mempesona", "memesona"],
  ["mempekarakan", "memerkarakan"],
  ["memperkerjakan", "mempekerjakan"],
  ["diperkerjakan", "dipekerjakan"],
  ["mensahkan", "mengesahkan"],
]);

function reasonFor(written: string): string {
  if (/\d/.test(written)) return "Bentuk ulang ditulis lengkap.";
  if (/anya$/i.test(written)) return "Akhiran -an dan -nya: keduanya ditulis, dengan dua n.";
  if (/^(?:di|ter|me).*kkan(?:nya)?$/i.test(written)) return "Kata dasarnya tidak berakhiran k.";
  if (/kkan(?:nya)?$/i.test(written)) return "Kata benda berimbuhan pe-...-an memakai satu k.";
  if (/ivikasi/i.test(written)) return "Akhiran bakunya -ifikasi.";
  if (/ip$/i.test(written)) return "Akhiran bakunya -if.";
  if (/^(?:di|ter|me).*[^k]kan(?:nya)?$/i.test(written) && !/ir(?:kan)?$/i.test(written) && !/^me(?:ngk|nt|ns|mp[^e])/i.test(written))
    return "Akhiran -kan pada kata dasar berakhiran k: keduanya ditulis.";
  if (/ir(?:an|kan)?$/i.test(written) && !/^me(?:ngk|nt|ns|mp)/i.test(written)) return "Akhiran bakunya -asi.";
  if (/ifitas/i.test(written)) return "Akhiran bakunya -ivitas.";
  return "Huruf awal kata dasar luluh atau tetap menurut kaidah imbuhan.";
}

function startsSentence(facts: BlockFacts, start: number): boolean {
  return facts.sentences.some((sentence) => sentence.start <= start && start - sentence.start < 4);
}
