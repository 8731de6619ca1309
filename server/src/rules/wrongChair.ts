import type { Concept } from "../engine/concept.js";
import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Lexicon } from "../engine/lexicon.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { sentenceAt } from "../engine/sentences.js";
import { instrumentLabel, sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { isMarkedSic } from "./sentenceSigns.js";
import { type Act, tellActs } from "./wrongActor.js";
import { holderFix, officesOf } from "./wrongHolder.js";
import { yearsIn } from "./yearsIn.js";

/**
 * Who is told to chair what: the daily chair of the national task force is whom the regulation in force on the memo's date names ("Ketua Harian: Kapolri", since 2023), and the Bali Process is co-chaired by
 * Indonesia and Australia (https://www.baliprocess.net). Where the sentence names the regulation, `wrongHolder` tells it.
 */
export function wrongChairs(view: BlockView, facts: BlockFacts, context: RuleContext, found: FindingDraft[]): void {
  const { text } = view;
  if (facts.quoted) return;
  if (text.includes("Bali Process") || text.includes("Proses Bali")) tellActs(view, facts, ofBaliProcess, found);
  if (!mayBe.test(text)) return;
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.holder ?? [0, 0];
      const sentence = sentenceAt(facts.sentences, start) ?? { start: 0, end: text.length };
      const words = text.slice(sentence.start, sentence.end).toLowerCase();
      if (!ofTaskForce.test(words) || elsewhere.test(words) || changes.test(words) || isHidden(view, { start, end })) continue;
      if (facts.references.some((one) => one.start >= sentence.start && one.end <= sentence.end) || isMarkedSic(text, end)) continue;
      const years = yearsIn(text.slice(sentence.start, sentence.end));
      const days = years.length === 0 ? [context.date] : years.map((year) => `${year}-12-31`);
      if (years.length === 0 && /(?<![a-z])was(?![a-z])/.test(words)) continue;
      const chairs = days.map((day) => dailyChair(context.lexicon, day < context.date ? day : context.date));
      const now = chairs.at(-1);
      // A sentence that tells of several times may tell of the chair of each.
      if (!now || chairs.some((one) => one?.holder !== now.holder) || found.some((one) => one.start < end && start < one.end)) continue;
      const written = text.slice(start, end);
      if (isSame(written, now.holder, context.lexicon)) continue;
      found.push({
        start,
        end,
        level: "information",
        message: `The daily chair (Ketua Harian) of the task force is the ${now.holder} by ${instrumentLabel(now.act, sentence.lang ?? context.lang, context.lexicon)}. Check the holder.`,
        ...sourceOf(now.act),
        fixes: holderFix({ start, end }, now.holder, sentence.lang ?? context.lang, context.lexicon),
      });
    }
}

const mayBe = /(?:[Dd]aily|[Ee]xecutive)\s[Cc]hair|[Kk]etua\s[Hh]arian/;
const ofTaskForce = /task force|gugus tugas|gt pptppo|gtpptppo/;
/** The task force of a province or regency has a chair of its own. */
const elsewhere = /(?<![a-z])(?:provinsi|kabupaten|kota|daerah|provincial|province|regional|regency|district|local)(?![a-z])(?! dan pusat)/;
const changes =
  /(?<![a-z])(?:until|before|formerly|previously|replac\w*|moved|passed|transferred|not|no longer|instead|bukan|tidak|hingga|sampai|sebelum\w*|semula|dahulu|dulu|menggantikan|digantikan|beralih|dialihkan|mantan|dari menteri|keliru|deputy|wakil ketua)(?![a-z])/;

const holderEn =
  "(?<holder>(?:Coordinating\\s)?Minister\\s(?:of|for)\\s[A-Z][A-Za-z'\\u2019]+(?:(?:,?\\s(?:and|for|of|the))?,?\\s[A-Z][A-Za-z'\\u2019]+)*|Attorney\\sGeneral|Head\\sof\\s[A-Z0-9]{3,8})";
const holderId =
  "(?<holder>Menteri(?:\\sKoordinator)?(?:\\s(?:Bidang|dan|[A-Z][a-z]+,?))*\\s[A-Z][A-Za-z]+|Menko\\s[A-Z][A-Za-z]+|Men[A-Z][A-Za-z]+|Jaksa\\sAgung|Kepala\\s[A-Z0-9]{3,8}|Ketua\\sLPSK)";
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:[Dd]aily|[Ee]xecutive)\\s[Cc]hair(?:man|person|woman)?(?![a-z])[^.;]{0,90}?(?:\\s(?:is|has\\sbeen|was|remains|being)|\\sheld\\sby|:|,)\\s(?:the\\s)?${holderEn}`,
    "gd",
  ),
  new RegExp(
    `${holderEn}(?:\\s(?:is|serves\\sas|acts\\sas|has\\sbeen|remains)|,?\\sas|,)\\s(?:its\\s|the\\s|a\\s)?(?:[Dd]aily|[Ee]xecutive)\\s[Cc]hair`,
    "gd",
  ),
  new RegExp(
    `[Kk]etua\\s[Hh]arian(?![a-z])[^.;]{0,90}?(?:\\s(?:adalah|ialah|dijabat|dipegang|diemban|dipercayakan|yaitu|yakni)(?:\\s(?:oleh|kepada))?|:|,)\\s${holderId}`,
    "gd",
  ),
  new RegExp(
    `${holderId}(?:\\s\\([A-Za-z]+\\))?,?\\s(?:menjabat(?:\\ssebagai)?|selaku|sebagai|menjadi|adalah|merupakan|bertindak\\s(?:selaku|sebagai))\\s[Kk]etua\\s[Hh]arian`,
    "gd",
  ),
];

/** The regulation that sets the task force up, and those that amend it. */
const founding = "perpres-69-2008";

function dailyChair(lexicon: Lexicon, day: string): { readonly holder: string; readonly act: Concept } | undefined {
  const own = instrumentOf(lexicon, founding);
  const acts = [founding, ...(own?.instrument?.amendedBy ?? [])].flatMap((id) => instrumentOf(lexicon, id) ?? []);
  const named = acts.flatMap((act) => {
    const office = officesOf(act).find((one) => one.office === "Ketua Harian");
    const since = act.instrument?.enacted ?? (act.instrument?.year === undefined ? "" : `${act.instrument.year}-12-31`);
    return office && act.confidence === "high" && since <= day ? [{ holder: office.holder, act, since }] : [];
  });
  return named.sort((one, other) => (one.since < other.since ? 1 : -1))[0];
}

function isSame(written: string, holder: string, lexicon: Lexicon): boolean {
  const ids = new Set(lexicon.formsOf(holder).map((form) => lexicon.conceptOf(form).id));
  return lexicon.formsOf(written).some((form) => ids.has(lexicon.conceptOf(form).id)) || initials(written) === initials(holder);
}

/** "Menteri PPPA" and "MenPPPA". */
function initials(name: string): string {
  return name.replace(/^Menteri\s/, "Men").replace(/\s/g, "");
}

const country =
  "(New Zealand|Malaysia|Thailand|Singapore|the Philippines|Philippines|Viet Nam|Vietnam|Japan|China|Sri Lanka|Bangladesh|Cambodia|Myanmar|the United States|the United Kingdom|Timor-Leste|Selandia Baru|Singapura|Filipina|Jepang|Tiongkok|Kamboja|Amerika Serikat|Inggris|UNHCR|IOM|UNODC)";
const whyBali = "The Bali Process is co-chaired by Indonesia and Australia.";
const notOther =
  /(?<![a-z])(?:host(?:s|ed)?|working group|track|technical experts|tuan rumah|kelompok kerja|steering group|proposed|usulan)(?![a-z])/;

const ofBaliProcess: readonly Act[] = [
  {
    lang: "en",
    pattern: new RegExp(
      `Bali Process[^.;]{0,120}?(?:co-?chair(?:s|ed|ing|ship|man)?)(?: it| this)?(?: together| jointly)?(?:,? (?:with|by)| are|:)(?: Indonesia(?: and|,))? ${country}(?![A-Za-z])`,
      "gi",
    ),
    right: () => "Australia",
    why: whyBali,
    unless: notOther,
  },
  {
    lang: "en",
    pattern: new RegExp(
      `(?<![A-Za-z])${country}(?=(?: and Indonesia)? (?:co-?chairs?|(?:is|are|as) (?:a |the )?co-?chairs? of) the Bali Process)`,
      "gi",
    ),
    right: () => "Australia",
    why: whyBali,
    unless: notOther,
  },
  {
    lang: "id",
    pattern: new RegExp(
      `(?:Proses Bali|Bali Process)[^.;]{0,120}?(?:ketua bersama|diketuai bersama|dipimpin bersama|diketuai|memimpin bersama|mengetuai bersama)(?:nya)?(?: oleh| dengan| adalah| bersama)*(?: Indonesia (?:dan|bersama|dengan))? ${country}(?![A-Za-z])`,
      "gi",
    ),
    right: () => "Australia",
    why: "Proses Bali diketuai bersama oleh Indonesia dan Australia.",
    unless: notOther,
  },
];
