import type { Lang } from "../engine/concept.js";
import { gistWords } from "./descriptionWords.js";
import { smallWords } from "./longerNames.js";
import { areTakenForEachOther } from "./nameWordPairs.js";
import { otherLinks } from "./nearWords.js";

/**
 * Words that stand for one another where a name is told from memory, each line a group. Wider than the pairs of a slip: all other words of the name must be there. What parts two bodies or texts of one
 * country from each other is not here.
 */
const groups = `
security protection safety safeguarding
world global worldwide
review report
collective collaborative cooperation cooperative
homecoming return repatriation
stop prevent preventing prevention halt
beings persons people humans human individuals
ministers ministerial ministry
commission commissioner
officials official officers officer
abolition elimination eradication ending
protecting protection
migrating migrant migrants migration
children minors kids child
counter combat combating countering anti fight fighting against
mothers maternal
working workers labourers work
employment labour labor
crime crimes criminality criminal offences
refugees refugee
initiative programme program scheme
network coalition alliance
strategy plan roadmap
action actions activity
estimates estimate figures
modern modernday
slavery slaveries enslavement
exploitation abuse
research studies study
handling managing management
assistance support aid help
hotline helpline
centre hub
inspection inspectorate
placement deployment
statistics statistical
finance financial
transactions transaction
analysis analyses
intergovernmental governmental intergovernment
advancement promotion
women womens woman female
violence abuse
rights right
dunia sedunia internasional global
buruh perburuhan ketenagakerjaan pekerja
migrasi imigrasi keimigrasian
penghapusan pemberantasan penanggulangan pencegahan penumpasan
menentang melawan anti tentang mengenai menanggulangi terhadap
khususnya terutama
pelindungan perlindungan
penanganan penanggulangan
penyelundupan
nasional indonesia
perempuan wanita
anak anakanak
hak
laporan tinjauan
lembaga
satuan gugus
terorganisasi terorganisir
layanan pelayanan
panduan pedoman
`;

const groupsOf = new Map<string, number[]>();
for (const [group, line] of groups.trim().split("\n").entries())
  for (const word of line.split(" ")) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);

/** Words that a name may have or lack without being another. */
const optional: ReadonlySet<string> = new Set(
  "all forms form members member their its the families family especially particularly concerning republic segala bentuk seluruh semua anggota mereka republik khususnya terutama menentang melawan".split(
    " ",
  ),
);
/** Of a name about trafficking: in whom is told in many ways. */
const trafficked: ReadonlySet<string> = new Set("human persons person people beings".split(" "));
/** Where so many words agree, one of these may be missing. */
const soft: ReadonlySet<string> = new Set(["rights", "hak"]);
const fewestForSoft = 5;

/** How a name is told in other words: how many of its big words are there as they are, and how many by others. */
export interface Told {
  readonly same: number;
  readonly other: number;
}

/** Whether written words tell all of a name and nothing more, each in whatever form, order or near synonym; at least half of them as they are. Undefined where they do not. */
export function tellsName(name: readonly string[], written: readonly string[], lang: Lang | undefined): Told | undefined {
  let own = bigWords(name);
  let left = bigWords(written);
  if (own.length !== left.length && Math.min(own.length, left.length) >= fewestForSoft) {
    const rest = (words: string[], others: readonly string[]) => words.filter((word) => !soft.has(word) || others.includes(word));
    [own, left] = [rest(own, left), rest(left, own)];
  }
  if (own.length !== left.length || own.length < fewestWords) return undefined;
  const missing: string[] = [];
  for (const word of own) {
    const at = left.findIndex((other) => other === word || isForm(word, other, lang ?? "en"));
    if (at >= 0) left.splice(at, 1);
    else missing.push(word);
  }
  const same = own.length - missing.length;
  for (const word of missing) {
    const at = left.findIndex((other) => areNear(word, other));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  if (missing.length > own.length / 2) return undefined;
  // "UN Commission ..." is the name, and so is one that begins with what is its end: "the Department of Labor of the United States".
  return missing.length === 0 && isTurnedAround(own, bigWords(written), lang ?? "en") ? undefined : { same, other: missing.length };
}

/** The same words in the same order, whichever of them is the first. */
function isTurnedAround(own: readonly string[], written: readonly string[], lang: Lang): boolean {
  const isSame = (word: string, other: string | undefined) =>
    other !== undefined && (word === other || isForm(word, other, lang) || (word.slice(0, 6) === other.slice(0, 6) && word.length > 6));
  return own.length === written.length && own.some((_, by) => own.every((word, at) => isSame(word, written[(at + by) % written.length])));
}

const fewestWords = 4;

/** The words that say something; "UN" and "PBB" are spelled out. */
export function bigWords(words: readonly string[]): string[] {
  const isOfTrafficking = words.includes("trafficking");
  return words
    .flatMap((word) =>
      word === "un" ? ["united", "nations"] : word === "pbb" ? ["perserikatan", "bangsa"] : [word.replace(/['\u2019]s?$/, "")],
    )
    .filter(
      (word) =>
        !smallWords.has(word) &&
        !otherLinks.has(word) &&
        !optional.has(word) &&
        !/^\d+$/.test(word) &&
        !(isOfTrafficking && trafficked.has(word)),
    );
}

function areNear(one: string, other: string): boolean {
  return areTakenForEachOther(one, other) || (groupsOf.get(one)?.some((group) => groupsOf.get(other)?.includes(group)) ?? false);
}

/** Who holds an office is no form of its name. */
const holder = /^(?:minister|secretary|director|menteri|sekretaris|direktur)s?$/;

/** Two forms of one word. */
function isForm(one: string, other: string, lang: Lang): boolean {
  // Indonesian forms of one root may begin otherwise: "buruh", "perburuhan".
  if ((lang !== "id" && one.charCodeAt(0) !== other.charCodeAt(0)) || one.length < 4 || other.length < 4) return false;
  // "Women135" has the figure of a note.
  if (holder.test(one) !== holder.test(other) || /\d/.test(one + other)) return false;
  const [stem] = gistWords(one, lang);
  return stem !== undefined && stem === gistWords(other, lang)[0];
}
