import type { Concept, Lang } from "../engine/concept.js";
import type { BlockFacts, BlockView, Span } from "../engine/facts.js";
import type { Lexicon } from "../engine/lexicon.js";
import { type Mention, zone } from "../engine/matcher.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { type Row, rowAround } from "./rowAround.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { writeFix } from "./writeFix.js";

/**
 * An agency beside the task of another one: "| PPATK | Witness and victim protection |", "LPSK, the financial intelligence unit", "KPAI bertugas menganalisis transaksi keuangan", and a body of the
 * United Nations beside the treaty that another one monitors. Only tasks that one agency alone has by its law: Law 8/2010 (PPATK), 31/2014 (LPSK), 35/2014 (KPAI), 35/2009 (BNN), 37/2008 (Ombudsman),
 * 30/2002 (KPK), 5/2018 (BNPT), Presidential Regulation 65/2005 and 8/2024 (Komnas Perempuan), Law 11/2021 (prosecutors).
 */
export function tasksOfAgencies(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  if (facts.quoted) return;
  const { text } = view;
  const agencies = facts.mentions.flatMap((mention) => {
    const agency = mention.zone & (zone.quoted | zone.masked) || mention.nested ? undefined : agencyOf(mention, context);
    return agency === undefined ? [] : [{ mention, agency }];
  });
  if (agencies.length === 0) return;
  for (const { mention, agency } of agencies) {
    if (isMarkedSic(text, mention.end)) continue;
    const inRow = bodyAndTask(rowAround(view, facts, mention.start));
    const sentence = sentenceAt(facts.sentences, mention.start) ?? { start: 0, end: text.length };
    const told =
      inRow === undefined
        ? toldOf(text, mention, sentence, agencies)
        : isWholeCell(text, mention, inRow.body)
          ? text.slice(inRow.task.start, inRow.task.end)
          : undefined;
    if (told === undefined) continue;
    const said = told.toLowerCase();
    const fitting = tasks.filter(({ pattern }) => pattern.test(said));
    const [task] = fitting;
    if (!task || fitting.length > 1 || task.of.includes(agency) || own(agency)?.test(said)) continue;
    if (inRow === undefined && (unlikely.test(text.slice(sentence.start, sentence.end).toLowerCase()) || isOnRequest(text, mention, told)))
      continue;
    const concept = context.lexicon.concept(task.of[0] ?? "");
    const right = concept && nameLike(concept, mention, sentence.lang ?? context.lang);
    if (!concept || right === undefined) continue;
    const acronym = /^\s\([A-Za-z0-9]{2,12}\)/.exec(text.slice(mention.end, mention.end + longestLead))?.[0];
    const short = acronym && concept.terms.find((term) => term.status === "preferred" && term.type === "acronym")?.text;
    const fix =
      acronym !== undefined && short !== undefined
        ? writeFix(mention.start, mention.end + acronym.length, `${right} (${short})`)
        : writeFix(mention.start, mention.stemEnd, right);
    found.push({
      start: mention.start,
      end: mention.stemEnd,
      level: "information",
      message: `What is said here is the task of another body (${right}). Check the name, or the task.`,
      ...(concept.sources[0] ? { source: concept.sources[0] } : {}),
      fixes: [fix],
    });
  }
}

/** "atas permintaan LPSK", "membantu PPATK menelusuri": what it does for another body. */
function isOnRequest(text: string, { start }: Mention, told: string): boolean {
  return request.test(
    `${text.slice(Math.max(0, start - longestLead), start)} ${told.replace(/^(?:requests?|permohonan)(?![a-z])/i, "")}`.toLowerCase(),
  );
}

const request =
  /(?<![a-z])(?:request(?:ed|s)?|asks?|asked|meminta|diminta|permintaan|bersama|together with|jointly|assist(?:s|ed|ing)?|supports?|supporting|helps?|membantu|mendukung|work(?:s|ing)? with|bekerja sama)(?![a-z])/;

interface Task {
  /** Concepts of those who have it, the first of which is the one meant. */
  readonly of: readonly string[];
  /** In small letters. */
  readonly pattern: RegExp;
}

const tasks: readonly Task[] = [
  {
    of: ["ppatk"],
    pattern:
      /financial intelligence|(?:analys[ei]s|analysing|analy[sz]es|analy[sz]ing|reports?|reporting)(?: and analysis)? (?:of )?(?:suspicious )?financial transactions?|tracing (?:of )?(?:the )?(?:money|proceeds|financial flows)|suspicious (?:financial )?transactions?(?: reports)?|intelijen keuangan|(?:analisis|menganalisis|pelaporan|penelusuran|menelusuri|laporan)(?: dan analisis)? (?:transaksi keuangan|aliran dana|transaksi mencurigakan)|transaksi (?:keuangan )?mencurigakan/,
  },
  {
    of: ["lpsk"],
    pattern:
      /(?:witness(?:es)?(?:(?:,? and|\/) victims?(?: of crimes?)?)?) protection|protection (?:of|for) witnesses(?: and victims)?|protects? witnesses|protecting witnesses|(?:assess(?:es|ment|ing)?|calculat(?:es|ion|ing)) (?:of )?(?:the )?(?:amount of )?restitution|per?lindungan (?:bagi |kepada |terhadap )?saksi|melindungi saksi|(?:penilaian|menilai|penghitungan|menghitung)(?: besaran| besarnya| jumlah)? restitusi/,
  },
  {
    of: ["kpai"],
    pattern:
      /(?:oversight|supervision|monitoring) of (?:the )?(?:implementation of )?child protection|(?:oversees|monitors|supervises) (?:the )?(?:implementation of )?child protection|(?:pengawasan|mengawasi)(?: terhadap)?(?: penyelenggaraan| pelaksanaan)? per?lindungan anak/,
  },
  {
    of: ["kejagung", "ago", "kejati", "kejari"],
    pattern:
      /^[\s*_]*(?:public )?prosecution(?: of (?:cases|offenders|crimes))?[\s*_.]*$|^[\s*_]*penuntutan(?: perkara(?: pidana)?)?[\s*_.]*$|conduct of prosecutions|melakukan penuntutan/,
  },
  {
    of: ["bnn-id"],
    pattern:
      /(?:eradication|prevention) of (?:illicit )?(?:drugs|narcotics)|narcotics control|pemberantasan (?:peredaran gelap )?nark\w+|pencegahan penyalahgunaan nark\w+/,
  },
  { of: ["bnpt"], pattern: /counter[- ]?terrorism|(?:prevention|countering) of terrorism|penanggulangan terorisme/ },
  { of: ["kpk"], pattern: /(?:eradication|prevention) of corruption|corruption eradication|pemberantasan (?:tindak pidana )?korupsi/ },
  { of: ["ori-id"], pattern: /maladministration|oversight of public services|maladministrasi|pengawasan pelayanan publik/ },
  {
    of: ["komnas-perempuan"],
    pattern:
      /(?:monitoring|elimination|documentation) (?:of|and documentation of) violence against women|pemantauan (?:kekerasan terhadap|hak asasi) perempuan|penghapusan kekerasan terhadap perempuan/,
  },
  {
    of: ["ditjen-imigrasi", "dgi", "kemenimipas"],
    pattern:
      /(?:issu(?:es|ing|ance)(?: of)?) (?:ordinary )?passports|entry bans|residence permits|stay permits|penerbitan paspor|menerbitkan paspor|penangkalan|izin tinggal/,
  },
  {
    of: ["unhcr"],
    pattern:
      /refugee status determination|international protection of refugees|protects? refugees|penentuan status pengungsi|per?lindungan internasional (?:bagi|terhadap) pengungsi|melindungi pengungsi/,
  },
  { of: ["ilo"], pattern: /(?:international )?labou?r standards|standar (?:perburuhan|ketenagakerjaan) internasional/ },
  monitors("ccpr", "civil and political rights|iccpr", "sipil dan politik"),
  monitors("cescr", "economic, social and cultural rights|icescr", "ekonomi, sosial,? dan budaya"),
  monitors(
    "cedaw-committee",
    "elimination of all forms of discrimination against women|cedaw",
    "diskriminasi terhadap (?:wanita|perempuan)",
  ),
  monitors("crc-committee", "rights of the child", "hak(?:-hak)? anak"),
  monitors("cmw", "rights of all migrant workers|icrmw", "hak(?:-hak)? (?:seluruh|semua) pekerja migran"),
  monitors("cat-committee", "against torture", "menentang penyiksaan"),
  monitors("crpd-committee", "persons with disabilities", "penyandang disabilitas"),
  monitors("cerd-committee-on-the-elimination-of-racial-d", "racial discrimination|icerd", "diskriminasi rasial"),
];

/** A treaty that one committee monitors. */
function monitors(body: string, en: string, id: string): Task {
  return {
    of: [body],
    pattern: new RegExp(
      `(?:(?:report|laporan)(?![a-z])[^.;]{0,40} (?:under|menurut|berdasarkan)|monitor(?:s|ing)?|supervis(?:es|ing)|overse(?:es|eing)|treaty body of|memantau|mengawasi|pemantau(?:an)?)(?: the implementation of| compliance with| pelaksanaan| penerapan)? (?:the )?(?:[a-z]+ ){0,5}(?:(?:convention|covenant|konvensi|kovenan)(?: internasional)? )?(?:on |against |for |tentang |mengenai )?(?:the |all |hak-hak )*(?:${en}|${id})`,
    ),
  };
}

/** Bodies that are told with tasks, beyond those who have one above. */
const further =
  "kemenpppa,kemensos,mosa,kemlu,mofa,bp2mi,kp2mi,kemnaker,polri,bareskrim,komnas-ham,bssn,ojk-id,komdigi,kkp,iom,unodc,unicef,hrc,hrc-treaty-body,ma,kemenkum";
const known: ReadonlySet<string> = new Set([...tasks.flatMap(({ of }) => of), ...further.split(",")]);

/** What else an agency does that reads like the task of another. */
const alsoDoes: Readonly<Record<string, RegExp>> = {
  polri:
    /protect|perlindungan|penyidikan|investigation|melindungi|terroris|teroris|nark|corrupt|korupsi|transaksi|transactions|tracing|paspor/,
  bareskrim: /protect|perlindungan|penyidikan|investigation|nark|corrupt|korupsi|tracing|aliran/,
  "komnas-ham": /women|perempuan|torture|penyiksaan|monitor|saksi|witness/,
  "komnas-perempuan": /torture|penyiksaan|discrimination|diskriminasi/,
  kpai: /rights of the child|hak(?:-hak)? anak/,
  kemenpppa: /violence|kekerasan|child protection|perlindungan anak|discrimination|diskriminasi|rights of the child|hak-hak anak/,
  unicef: /rights of the child|hak(?:-hak)? anak|child protection|perlindungan anak/,
  kemlu: /passports|paspor|covenant|convention|kovenan|konvensi/,
  "hrc-treaty-body": /civil and political|sipil dan politik/,
  kejagung: /corrupt|korupsi|tracing|restitution|restitusi/,
  ago: /corrupt|korupsi|tracing|restitution|restitusi/,
  kpk: /prosecut|penuntutan|tracing|saksi|witness/,
  "ojk-id": /transaction|transaksi/,
  unodc: /corrupt|terroris|drugs|narcotic|korupsi|teroris|nark|witness|saksi/,
  ma: /restitu/,
  ppatk: /terroris|teroris/,
  iom: /witness|saksi|paspor|passports|permits|labou?r/,
};

function own(agency: string): RegExp | undefined {
  return alsoDoes[agency];
}

function agencyOf({ forms }: Mention, { lexicon }: RuleContext): string | undefined {
  const agencies = agenciesOf(lexicon);
  for (const form of forms) {
    const id = form.isWrong ? undefined : agencies.get(form.conceptIndex);
    if (id !== undefined) return id;
  }
  return undefined;
}

const byLexicon = new WeakMap<Lexicon, ReadonlyMap<number, string>>();

/** The agencies by their place in the base, so that no concept is decoded to know them. */
function agenciesOf(lexicon: Lexicon): ReadonlyMap<number, string> {
  const kept = byLexicon.get(lexicon);
  if (kept) return kept;
  const found = new Map<number, string>();
  for (const id of known) {
    const index = lexicon.base.conceptIndex(id);
    if (index !== undefined) found.set(index, id);
  }
  byLexicon.set(lexicon, found);
  return found;
}

/** The cells of a row under the heads of a body and of its task. */
function bodyAndTask(row: Row | undefined): { readonly body: Span; readonly task: Span } | undefined {
  const body = row?.cells[row.columns.indexOf("b")];
  const task = row?.cells[row.columns.indexOf("t")];
  return body && task ? { body, task } : undefined;
}

/** The cell names that body and nothing else, but for its acronym. */
function isWholeCell(text: string, { start, end }: Mention, cell: Span): boolean {
  if (start < cell.start || end > cell.end) return false;
  return (
    /^[\s*_]*(?:the\s)?$/i.test(text.slice(cell.start, start)) && /^[\s*_]*(?:\([A-Z0-9]{2,8}\))?[\s*_]*$/.test(text.slice(end, cell.end))
  );
}

/** What a sentence says of the body: what it is, what it is there for, or what it does. */
function toldOf(
  text: string,
  { start, end }: Mention,
  sentence: Span,
  agencies: readonly { readonly mention: Mention }[],
): string | undefined {
  const rest = text.slice(end, Math.min(sentence.end, end + longestTold));
  const behind = tells.exec(rest);
  if (behind) {
    const told = behind[1] ?? "";
    const to = end + behind[0].length;
    if (agencies.some(({ mention }) => mention.start > end && mention.start < to && !isOwnBracket(text, end, mention))) return undefined;
    if (
      /(?<![A-Za-z])(?:and|dan|or|atau|with|bersama|dengan|by|oleh|from|dari|to|kepada|untuk|both|like|seperti)\s(?:the\s)?$/i.test(
        text.slice(Math.max(0, start - longestLead), start),
      )
    )
      return undefined;
    return told;
  }
  // "the financial intelligence unit, LPSK,", "lembaga intelijen keuangan (LPSK)".
  const before = text.slice(Math.max(sentence.start, start - longestApposed), start);
  return apposed.exec(before)?.[1] ?? (filed.test(before) ? filed.exec(text.slice(sentence.start, start))?.[1] : undefined);
}

function isOwnBracket(text: string, end: number, mention: Mention): boolean {
  return /^\s\($/.test(text.slice(end, mention.start));
}

const longestTold = 150;
const longestLead = 16;
const longestApposed = 60;
const tells =
  /^(?:\s\([A-Za-z0-9 ]{2,12}\))?(?:,?\s(?:yang\s)?(?:bertugas|berwenang|bertanggung\sjawab|berfungsi)\s|,?\s(?:adalah|merupakan|ialah|sebagai|selaku)\s(?:lembaga|badan|unit|komisi|instansi)\s|,\syang\s(?=me)|\s(?:telah\s|akan\s|juga\s)?(?=(?:menganalisis|menelusuri|menghitung|menilai|melindungi\ssaksi|mengawasi)\s)|,?\s(?:which|that|whose\s(?:task|mandate|job|role)\sis)\s|\sis\s(?:responsible\sfor|in\scharge\sof|mandated\sto|tasked\swith|the\s(?:body|agency|unit|commission|committee)\s)|\sis\s(?:Indonesia's|the\scountry's|the\snational)\s|,\s(?:the|Indonesia's|the\scountry's|a)\s|\s(?=(?:analyses|calculates|assesses|monitors|oversees|supervises|reviewed|considered|examined|membahas|menelaah)\s))([^.;|]{6,130}?)(?=[.;|]|,\s|$)/;
const apposed =
  /(?:the|lembaga|badan|unit)\s((?:financial\sintelligence|witness(?:\sand\svictim)?\sprotection|intelijen\skeuangan|perlindungan\ssaksi(?:\sdan\skorban)?)(?:\s(?:unit|agency|body|centre|center))?)(?:,\s(?:the\s)?|\s\()$/i;

/** "Requests for witness protection are filed with", "transaksi mencurigakan dilaporkan kepada". */
const filed =
  /((?:requests?|applications?|permohonan|(?:suspicious|mencurigakan))(?![a-z])[^.;]{0,70}?)(?:\s(?:is|are|was|were|must\sbe|diajukan|filed|reported|submitted|lodged|dilaporkan|disampaikan)){0,2}\s(?:with|to|kepada|ke)\s(?:the\s)?$/i;

/** Who denies it, compares or speaks of what others ask of the body. */
const unlikely = /(?<![a-z])(?:not|never|rather than|instead of|unlike|bukan|bukanlah|tidak|berbeda|wrongly|keliru)(?![a-z])/;

/** The name of the right body in the form that was written: its acronym or its name, in the language of the sentence. */
function nameLike({ terms }: Concept, { forms }: Mention, lang: Lang): string | undefined {
  const isAcronym = forms.some((form) => form.isAcronym);
  const right = terms.filter((term) => term.status === "preferred" && (term.type === "acronym") === isAcronym);
  const fallback = terms.find((term) => term.status === "preferred" && term.type === "full" && (term.lang ?? lang) === lang);
  return (right.find((term) => (term.lang ?? lang) === lang) ?? right[0] ?? fallback)?.text;
}
