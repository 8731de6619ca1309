import type { Lang } from "../engine/concept.js";
import { gistWords } from "./descriptionWords.js";
import { isSameButForDialect } from "./dialect.js";
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
armed defense defence military
politics political
law legal laws
culture cultural
correction corrections correctional
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
antarpemerintah intergovernmental
konvensi convention
protokol protocol
deklarasi declaration
komisi commission
komite committee
promosi pemajuan
digital digitalisasi
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
/** Before "perdagangan orang" in a name: the crime is told at length, or that the text is against it. */
const ofTheCrime: ReadonlySet<string> = new Set("anti tindak pidana".split(" "));
/** Where so many words agree, these may be missing. */
const soft: ReadonlySet<string> = new Set(["rights", "hak", "affairs", "matters"]);
const fewestForSoft = 4;
/** Kinds of bodies and of treaties, each line a group: of a name that is right but for its kind, the kind is the slip. A declaration often came before the treaty of its name. */
const kinds = `
organization organisation office agency board body institution institute administration authority
committee commission council
convention covenant protocol treaty agreement charter
`;
const kindsOf = new Map<string, number>();
for (const [kind, line] of kinds.trim().split("\n").entries()) for (const word of line.split(" ")) kindsOf.set(word, kind);
/** Whose name it is: what nearly has such a word is no body of another country. */
const makers = /^(?:asean|nations|international|europe|[a-z]{3,}(?:ese|ian|ine|ines))$/;

/** How a name is told in other words: how many of its big words are there as they are, and how many by others. */
export interface Told {
  readonly same: number;
  readonly other: number;
}

/** A name word by word; its language is asked for only where the number of words fits. */
interface NameWords {
  readonly words: readonly string[];
  readonly lang: Lang | undefined;
}

/** Whether written words tell all of a name and nothing more, each in whatever form, order or near synonym; at least half of them as they are. Undefined where they do not. */
export function tellsName(official: NameWords, written: readonly string[]): Told | undefined {
  const name = official.words;
  let [own, left] = [bigWords(name), bigWords(written)];
  [own, left] = withoutMakers(own, left);
  const spoken = own.length;
  if (own.length !== left.length && Math.min(own.length, left.length) >= fewestForSoft) {
    // "Convention on the Rights of ..." for one on the protection of the rights.
    const isSoft = (word: string) =>
      soft.has(word) || (word === "protection" && isTreaty(own) && left.includes("rights") && !left.includes("human"));
    const rest = (words: string[], others: readonly string[]) => words.filter((word) => !isSoft(word) || others.includes(word));
    [own, left] = [rest(own, left), rest(left, own)];
  }
  if (own.length !== left.length || own.length < fewestWords) return undefined;
  const { lang } = official;
  const all = [...left];
  const missing: string[] = [];
  for (const word of own) {
    const at = left.findIndex((other) => other === word || isForm(word, other, lang ?? "en"));
    if (at >= 0) left.splice(at, 1);
    else missing.push(word);
  }
  const same = own.length - missing.length;
  const isKind = missing.length === 1 && isOtherKind(missing[0] as string, left[0] as string, own, all);
  if (isKind || (missing.length === 1 && isOtherKindTurned(missing[0] as string, left[0] as string, own, all))) return { same, other: 1 };
  for (const word of missing) {
    const at = left.findIndex((other) => areNear(word, other));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  if (missing.length > own.length / 2) return undefined;
  // "Konvensi ASEAN Anti Tindak Pidana Perdagangan Orang": the words of the name, and some of the crime that it does not have or that it has otherwise.
  if (missing.length === 0 && [...ofTheCrime, "tenaga"].some((word) => written.includes(word) !== name.includes(word)))
    return { same, other: 1 };
  // "UN Commission ..." is the name, and so is one that begins with what is its end: "the Department of Labor of the United States".
  const isLoose =
    lang === "en" && areInOrder(own, all) && (own.length < spoken || differInOptional(name, written) || differInForm(own, all));
  const isName = missing.length === 0 && !isLoose && (isTurnedAround(own, all, lang ?? "en") || onlyOwnerMoved(own, all));
  return isName ? undefined : { same, other: missing.length };
}

/** Without "United Nations" where only one of them has it; of two treaties also without "International", which some titles have in its place. */
function withoutMakers(own: string[], left: string[]): [string[], string[]] {
  const isUn = (words: readonly string[]) => words[0] === "united" && words[1] === "nations";
  const bare = (words: string[]) => (isUn(words) ? words.slice(2) : words);
  if (own.includes("nations") && left.includes("nations")) return [own, left];
  if (!isTreaty(own) || !isTreaty(left)) return [bare(own), left];
  if (own.includes("international") && left.includes("international")) return [own, left];
  const rest = (words: string[]) => bare(words).filter((word) => word !== "international");
  return [rest(own), rest(left)];
}

function isTreaty(words: readonly string[]): boolean {
  return words.some((word) => kindsOf.get(word) === kindOfTreaty);
}

const kindOfTreaty = 2;

/** "United Nations Agency on Drugs and Crime", "Convention on the Smuggling ..." for a protocol: all is right, and in its order, but the kind of body or text. */
function isOtherKind(right: string, wrong: string, own: readonly string[], written: readonly string[]): boolean {
  const kind = kindsOf.get(right);
  if (kind === undefined || kind !== kindsOf.get(wrong) || right.slice(0, 6) === wrong.slice(0, 6)) return false;
  if (kind < kindOfTreaty ? !own.some((word) => makers.test(word)) : own.length < fewestForTreaty) return false;
  // "UN Human Rights Committee" and "... Council" are two bodies.
  if (own.every((word) => word === right || makers.test(word) || /^(?:united|human|rights)$/.test(word))) return false;
  return own.every((word, at) => written[at] === word || (word === right && written[at] === wrong));
}

/** "Victim and Witness Protection Institute" for the Witness and Victim Protection Agency: besides the kind of body, two words beside each other have changed places. */
function isOtherKindTurned(right: string, wrong: string, own: readonly string[], written: readonly string[]): boolean {
  const kind = kindsOf.get(right);
  if (kind === undefined || kind >= kindOfTreaty || kind !== kindsOf.get(wrong)) return false;
  const [name, told] = [own.filter((word) => word !== right), written.filter((word) => word !== wrong)];
  const at = name.findIndex((word, index) => word !== told[index]);
  if (at < 0 || name[at] !== told[at + 1] || name[at + 1] !== told[at]) return false;
  return name.slice(at + 2).join(" ") === told.slice(at + 2).join(" ");
}

/** So many big words tell a treaty whatever it is called. */
const fewestForTreaty = 5;

/** "the Office of the United Nations at Geneva": only whose it is stands elsewhere. */
function onlyOwnerMoved(own: readonly string[], written: readonly string[]): boolean {
  const rest = (words: readonly string[]) => words.filter((word) => !/^(?:united|nations|government|australian?)$/.test(word)).join(" ");
  return rest(own) === rest(written);
}

/** A word that names may have or lack is in one of them only: "All Forms of". */
function differInOptional(name: readonly string[], written: readonly string[]): boolean {
  const own = (words: readonly string[]) => words.filter((word) => /^(?:all|forms|human|persons)$/.test(word)).join(" ");
  return own(name) !== own(written);
}

function areInOrder(own: readonly string[], written: readonly string[]): boolean {
  return own.length === written.length && own.every((word, at) => word === written[at] || isForm(word, written[at] as string, "en"));
}

/** "Politics" for "Political"; the spelling of another country is none. */
function differInForm(own: readonly string[], written: readonly string[]): boolean {
  return own.some((word, at) => word !== written[at] && !isSameButForDialect(word, written[at] as string));
}

/** The last word says what kind of body it is. */
export function endsInBody(words: readonly string[]): boolean {
  const kind = kindsOf.get(words.at(-1) ?? "");
  return kind !== undefined && kind < kindOfTreaty;
}

/** The same words in the same order, whichever of them is the first. */
function isTurnedAround(own: readonly string[], written: readonly string[], lang: Lang): boolean {
  const isSame = (word: string, other: string | undefined) =>
    other !== undefined && (word === other || isForm(word, other, lang) || (word.slice(0, 6) === other.slice(0, 6) && word.length > 6));
  return own.length === written.length && own.some((_, by) => own.every((word, at) => isSame(word, written[(at + by) % written.length])));
}

const fewestWords = 4;

/** The words that say something; "UN" and "PBB" are spelled out, a doubled word ("hak-hak") counts once. */
export function bigWords(words: readonly string[]): string[] {
  const isOfTrafficking = words.includes("trafficking");
  const isOfPerdagangan = isAboutTrafficking(words);
  return inOneWord(words)
    .filter((word, at, all) => at === 0 || word !== all[at - 1] || word === "bangsa")
    .flatMap((word) =>
      word === "un" ? ["united", "nations"] : word === "pbb" ? ["perserikatan", "bangsa"] : [word.replace(/['\u2019]s?$/, "")],
    )
    .filter(
      (word) =>
        !smallWords.has(word) &&
        !otherLinks.has(word) &&
        !optional.has(word) &&
        !/^\d+$/.test(word) &&
        !(isOfTrafficking && trafficked.has(word)) &&
        !(isOfPerdagangan && ofTheCrime.has(word)),
    );
}

/** Two words of which one other says the same: "tindak pidana" is "kejahatan" except in the name of the crime, "tenaga kerja" is "pekerja". */
function inOneWord(words: readonly string[]): readonly string[] {
  if (!words.includes("pidana") && !words.includes("kerja")) return words;
  const isCrime = isAboutTrafficking(words);
  const made: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (word === "tindak" && next === "pidana" && !isCrime) made.push("kejahatan");
    else if (word === "tenaga" && next === "kerja") made.push("pekerja");
    else if (!((word === "pidana" && words[at - 1] === "tindak" && !isCrime) || (word === "kerja" && words[at - 1] === "tenaga")))
      made.push(word);
  }
  return made;
}

function isAboutTrafficking(words: readonly string[]): boolean {
  return words.includes("perdagangan") && words.includes("orang");
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
