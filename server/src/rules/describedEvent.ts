import type { BlockFacts, BlockView } from "../engine/facts.js";
import { instrumentOf } from "../engine/instruments.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { dateEdit } from "./dateEdit.js";
import { capitalised } from "./english.js";
import { dayInWords, labelWithArticle, levelOf, sentenceOf, sourceOf } from "./instruments.js";
import { isHidden } from "./isHidden.js";
import { smallText } from "./smallText.js";

/** Who makes treaties or laws, in small letters. */
const makers = {
  asean:
    "(?:asean(?:'s|\\u2019s)? (?:leaders|heads of state|member states|countries|governments|states)|asean|(?:para )?(?:pemimpin|kepala negara|negara(?: anggota)?|kepala negara dan pemerintahan) asean)",
  un: "(?:(?:the )?(?:un |united nations )?general assembly|the united nations|the un|majelis umum(?: pbb| perserikatan bangsa-bangsa)?|pbb|perserikatan bangsa-bangsa)",
  ilo: "(?:(?:the )?(?:ilo|international labour organi[sz]ation|international labour conference)|konferensi perburuhan internasional|organisasi perburuhan internasional)",
  europe: "(?:the council of europe|dewan eropa)",
  indonesia:
    "(?<!(?:and|dan|or|atau|,) )(?:indonesia|the government of indonesia|(?:the )?indonesian (?:parliament|government|house of representatives)|(?:the )?dpr(?: ri)?|pemerintah (?:indonesia|ri))",
} as const;

interface Described {
  readonly key: string;
  readonly maker: keyof typeof makers;
  /** What it is called by who does not name it, in small letters and without an article. */
  readonly as: string;
}

const traffickingEn = "(?:human trafficking|trafficking in (?:persons|human beings|people)|trafficking)";
const traffickingId = "(?:perdagangan (?:orang|manusia)|tindak pidana perdagangan orang)";

/** Instruments that are the only one of their kind by their maker. */
const described: readonly Described[] = [
  {
    key: "actip",
    maker: "asean",
    as: `(?:(?:convention|treaty) (?:on|against|to combat|to fight) ${traffickingEn}|anti-trafficking (?:convention|treaty)|konvensi (?:tentang|menentang|anti|mengenai|melawan) ?${traffickingId})`,
  },
  {
    key: "asean-consensus-migrant-workers-2017",
    maker: "asean",
    as: "(?:consensus on (?:the (?:protection|rights) of )?migrant workers|konsensus (?:tentang|mengenai) (?:pelindungan |perlindungan |hak-hak )?pekerja migran)",
  },
  {
    key: "palermo-protocol",
    maker: "un",
    as: `(?:(?:trafficking|anti-trafficking) protocol|protocol (?:on|against) ${traffickingEn}|protokol (?:tentang|menentang|anti|mengenai) ?${traffickingId})`,
  },
  {
    key: "smuggling-protocol",
    maker: "un",
    as: "(?:smuggling protocol|protocol (?:on|against) (?:migrant smuggling|(?:the )?smuggling of migrants)|protokol (?:tentang|menentang|mengenai) penyelundupan (?:migran|manusia))",
  },
  {
    key: "untoc",
    maker: "un",
    as: "(?:convention (?:on|against) (?:transnational )?organi[sz]ed crime|konvensi (?:tentang|menentang|mengenai) (?:tindak pidana|kejahatan) (?:transnasional|lintas negara)(?: yang)? (?:terorgani[sz]asi|terorganisir))",
  },
  {
    key: "icrmw",
    maker: "un",
    as: "(?:convention on (?:(?:the (?:protection of the )?rights|the protection) of )?(?:all )?migrant workers|konvensi (?:tentang|mengenai) (?:(?:perlindungan|pelindungan) )?(?:hak-hak )?(?:seluruh )?pekerja migran)",
  },
  {
    key: "ilo-c189",
    maker: "ilo",
    as: "(?:convention on (?:decent work for )?domestic workers|domestic workers convention|konvensi (?:tentang|mengenai) (?:kerja layak (?:bagi )?|pekerjaan yang layak (?:bagi )?)?pekerja rumah tangga)",
  },
  {
    key: "ilo-c190",
    maker: "ilo",
    as: "(?:convention on violence and harassment|violence and harassment convention|konvensi (?:tentang|mengenai) kekerasan dan pelecehan)",
  },
  {
    key: "ilo-c188",
    maker: "ilo",
    as: "(?:convention on work in fishing|work in fishing convention|konvensi (?:tentang|mengenai) pekerjaan (?:dalam|di sektor) penangkapan ikan)",
  },
  {
    key: "ilo-c182",
    maker: "ilo",
    as: "(?:convention on the worst forms of child labour|konvensi (?:tentang|mengenai) bentuk-bentuk (?:pekerjaan )?terburuk (?:pekerjaan )?(?:untuk )?anak)",
  },
  {
    key: "coe-convention-2005",
    maker: "europe",
    as: `(?:convention (?:on|against) (?:action against )?${traffickingEn}|anti-trafficking convention|konvensi (?:tentang|menentang|mengenai) ?${traffickingId})`,
  },
  {
    key: "uu-21-2007",
    maker: "indonesia",
    as: `(?:anti-trafficking (?:law|act)|(?:law|act) (?:on|against) ${traffickingEn}|undang-undang (?:tentang |anti ?|antiperdagangan |pemberantasan )?(?:pemberantasan )?${traffickingId})`,
  },
];

const made =
  "(?:signed|adopted|concluded|agreed on|approved|passed|enacted|promulgated|menandatangani|mengadopsi|menyepakati|menyetujui|menerima|mengesahkan|mengundangkan|menetapkan)";
const madePassive =
  "(?:(?:was|were|telah|yang) )?(?:signed|adopted|concluded|enacted|passed|promulgated|ditandatangani|diadopsi|disepakati|disetujui|diterima|diundangkan|disahkan)";
const inForce = "(?:entered into force|came into force|took effect|mulai berlaku|berlaku efektif)";
/** "in Kuala Lumpur on 21 November 2015", "pada 2017". */
const when =
  "(?:,? (?:in|at|di) (?!\\d)[a-z]+(?: [a-z]+)?)?,? (?:in|on|pada|tahun|pada tahun|pada tanggal|di tahun) (?:\\d{1,2} )?(?:[a-z]{3,9} )?((?:19|20)\\d\\d)(?![\\d/-])";
/** What may follow where nothing more is said of it. */
const end = "(?=[.,;:)]|$| (?:which|that|and|with|in|at|to|especially|yang|dan|dengan|di|untuk|terutama) )";
const quick = "(?: (?:have|has|had|also|then|formally|finally|unanimously|telah|sudah|kemudian|juga|akhirnya|resmi))*";
const lead =
  " (?:the |a |an |its |their |his |sebuah |suatu |satu )?(?:own |new |first |regional |landmark |international |un |asean |ilo )*";
const more = "(?:,? (?:especially|particularly|terutama|khususnya) [a-z ]{3,30}?)?";

/** What it is called has one of these, */
export const mayDescribe =
  /(?:convention|treaty|protocol|consensus|law|act) (?:on|against|to)(?![a-z])|(?:trafficking|smuggling|workers|harassment|fishing) (?:protocol|convention|treaty|law|act)|(?:konvensi|protokol|konsensus|undang-undang) (?:tentang|menentang|mengenai|melawan|anti|perdagangan|tindak|pemberantasan)/;
/** and what is said of it one of these. */
const mayTell =
  /signed|adopt|conclud|agreed|approved|passed|enacted|promulgated|force|effect|menandatangani|mengadopsi|menyepakati|menyetujui|menerima|mengesahkan|mengundangkan|menetapkan|di(?:tandatangani|adopsi|sepakati|setujui|terima|undangkan|sahkan)|berlaku/;
const mayDate = /(?:19|20)\d\d/;

interface Row extends Described {
  readonly sign: RegExp;
  readonly patterns: readonly { readonly event: "made" | "force"; readonly pattern: RegExp }[];
}

let known: readonly Row[] | undefined;

function rows(): readonly Row[] {
  known ??= described.map((one) => {
    const maker = makers[one.maker];
    const make = (event: "made" | "force", pattern: string) => ({ event, pattern: new RegExp(`(?<![a-z-])${pattern}`, "g") });
    return {
      ...one,
      sign: new RegExp(one.as),
      patterns: [
        make("made", `${maker}${quick} ${made}${lead}${one.as}${more}${when}`),
        make(
          "made",
          `(?:in|pada|pada tahun|on) (?:\\d{1,2} [a-z]{3,9} )?((?:19|20)\\d\\d),? ${maker}${quick} ${made}${lead}${one.as}${end}`,
        ),
        make("made", `${maker}(?:'s|\\u2019s)? (?:own |new |first )*${one.as}${more},? ${madePassive}${when}`),
        make("force", `${maker}(?:'s|\\u2019s)? (?:own |new |first )*${one.as}${more},? ${inForce}${when}`),
      ],
    };
  });
  return known;
}

/**
 * The year in which a sentence says that a treaty or law was made or entered into force which it does not name but describes, with its maker: "Para pemimpin ASEAN menandatangani konvensi tentang perdagangan orang
 * pada 2017", "The ILO adopted a convention on domestic workers in 2013". Of each the maker has one only; who tells of a draft, of an amendment or of a ratification means another text.
 */
export function* describedEvents(view: BlockView, facts: BlockFacts, context: RuleContext): Generator<FindingDraft> {
  if (facts.quoted || view.text.length > longestBlock || !mayDate.test(view.text)) return;
  const small = smallText(view.text);
  if (small === undefined || !mayDescribe.test(small) || !mayTell.test(small)) return;
  for (const { key, sign, patterns } of rows()) {
    if (!sign.test(small)) continue;
    for (const { event, pattern } of patterns) {
      for (const match of small.matchAll(pattern)) {
        const year = match[1] ?? "";
        const start = match.index + match[0].indexOf(year);
        const span = { start, end: start + year.length };
        const concept = instrumentOf(context.lexicon, key);
        const { adopted, opened, inForce: force, enacted } = concept?.instrument ?? {};
        const right = event === "force" ? force : (enacted ?? adopted);
        const isRight = (event === "force" ? [force] : [enacted, adopted, opened]).some((date) => date?.slice(0, 4) === year);
        if (!concept || right === undefined || isRight || isHidden(view, span)) continue;
        const sentence = sentenceOf(view, facts, match.index);
        // What is named is told by its name (`wrongEventYear.ts`).
        const isNamed = facts.references.some(
          (one) => one.key === key && one.start < match.index + match[0].length && match.index < one.end && one.by !== "short",
        );
        if (unlikely.test(sentence.text.toLowerCase()) || isNamed) continue;
        const lang = sentence.lang ?? context.lang;
        const edit = dateEdit(view.text, span, right, lang);
        yield {
          ...span,
          level: levelOf(concept, "information"),
          message: `${capitalised(labelWithArticle(concept, lang, context.lexicon))} ${event === "force" ? "entered into force" : enacted ? "was enacted" : "was adopted"} on ${dayInWords(right)}, not in ${year}. Write "${edit.text}".`,
          ...sourceOf(concept),
          fixes: [{ title: `Write "${edit.text}"`, edits: [edit] }],
        };
      }
    }
  }
}

const longestBlock = 20_000;
const unlikely =
  /(?<![a-z])(?:not|never|bukan|tidak|belum|wrongly|keliru|salah|draft\w*|bill|rancangan|ruu|amend\w*|revis\w*|perubahan|ratif\w*|meratifikasi|annex|second|another|kedua|lain|implementing|pelaksana\w*)(?![a-z])/;
