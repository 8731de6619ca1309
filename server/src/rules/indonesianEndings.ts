/** The word with the ending that the dictionary gives it, for Dutch and English endings and for k's that are lost or put in before -kan; undefined where it is right. */
export function rightEnding(word: string): string | undefined {
  if (word.includes("fitas")) return /ifitas(?:nya)?$/.test(word) ? word.replace("ifitas", "ivitas") : undefined;
  if (word.includes("ivikasi")) return word.replace("ivikasi", "ifikasi");
  if (word.endsWith("ip")) return endsInIf.test(word) ? `${word.slice(0, -1)}f` : undefined;
  return kBeforeKan(word) ?? dutchEnding(word);
}

/** Adjectives in -if, as they are heard; "arsip", "titip" and "kutip" are words of their own. */
const endsInIf =
  /(?:[a-z](?:ensip|agresip|represip|ogresip|ministratip|gislatip|formatip|ternatip|isiatip|operatip|egatip|sitip|etitip|finitip|ventip|uktip))$/;

/** Roots in k that take -kan: one k is lost in "dimasukan", "meletakan". */
const oneK =
  /^((?:di|ter)(?:masu|tunju|tundu|dudu|leta|nai|bentu|gera|kelompo|coco|tega|rusa)|me(?:masu|nunju|nundu|ndudu|leta|nai|mbentu|nggera|ngelompo|ncoco|nega|rusa)|(?:di|mem)peruntu)kan(nya)?$/;

/** Roots in a vowel that take -kan: a k too many in "melakukkan", "diberikkan". */
const twoK =
  /^((?:di|ter|me|mem|men|meng)(?:laku|beri|jadi|tentu|nentu|temu|nemu|janji|perlu|merlu|kembali|ngembali|saji|nyaji|laksana|kata|ngata|upaya|usaha|ngusaha))kkan(nya)?$/;

function kBeforeKan(word: string): string | undefined {
  if (!word.includes("kan")) return undefined;
  const one = oneK.exec(word);
  if (one) return `${one[1]}kkan${one[2] ?? ""}`;
  const two = twoK.exec(word);
  return two ? `${two[1]}kan${two[2] ?? ""}` : undefined;
}

/** Roots of verbs in -ir whose standard form has -asi; the prefix may be any. */
const irRoots =
  /^((?:meng|mem|men|me|di|ter|peng|pem|pen)?)(koordin|akomod|organis|realis|legalis|lokalis|stabilis|netralis|mobilis|inventaris|kriminalis|elimin|intimid|manipul|konsolid|isol|domin|kombin|formul|publis|proklam|antisip|stimul|implik)ir(an|kan|nya)?$/;
/** Those with another noun, and those that only stand with a prefix of the verb. */
const otherIrRoots =
  /^(meng|mem|men|me|di|ter)(deport|provok|interog|evaku|konfront|rehabilit|fasilit|investig|eksploit|verifis|klarifis|kualifis|identifis|klasifis|ratifis|sertifis|interven|toler|monopol|produks|adops)ir(kan)?$/;
const mostRoots = /^(me|di|ter|pe)(minimal|maksimal|optimal)(?:is|isas)?ir(?:kan)?$/;

function dutchEnding(word: string): string | undefined {
  // No such root ends in h, as the everyday "akhir" and "lahir" do.
  if (!/[^h]ir(?:an|kan|nya)?$/.test(word)) return undefined;
  const most = mostRoots.exec(word);
  if (most) return most[1] === "me" ? `me${most[2] === "optimal" ? "ng" : ""}${most[2]}kan` : `${most[1]}${most[2]}kan`;
  const other = otherIrRoots.exec(word);
  if (other) return `${other[1]}${nounInIr(other[2] ?? "")}`;
  const found = irRoots.exec(word);
  if (!found || (found[1] === "" && !/^(?:koordin|akomod|organis|realis|legalis)/.test(found[2] ?? ""))) return undefined;
  const [, prefix = "", root = "", suffix = ""] = found;
  const noun = root === "publis" ? "publikasi" : `${root}asi`;
  return `${prefix}${noun}${suffix === "an" ? "an" : suffix === "kan" ? "kan" : suffix}`;
}

function nounInIr(root: string): string {
  if (root.endsWith("ifis")) return `${root.slice(0, -1)}kasi`;
  return otherNouns.get(root) ?? `${root}asi`;
}

const otherNouns: ReadonlyMap<string, string> = new Map([
  ["interven", "intervensi"],
  ["toler", "toleransi"],
  ["monopol", "monopoli"],
  ["produks", "produksi"],
  ["adops", "adopsi"],
]);
