import type { MisstatedTopic } from "./misstated.js";

const trafficking = "(?:trafficking in persons|human trafficking|trafficking in human beings|trafficking)";
const traffickingId = "(?:tindak pidana perdagangan orang|perdagangan orang|perdagangan manusia|tppo)";
const smuggling = "(?:smuggling of migrants|migrant smuggling|people smuggling|human smuggling|smuggling)";
const smugglingId = "penyelundupan (?:manusia|migran|orang)";
const meets =
  "(?:satisf(?:y|ies|ied)|meets?|met|fulfils?|fulfilled|constitutes?|proves?|proved|establishe[sd]|is part of|belongs? to|falls? under|goes? to)";
const meetsId = "(?:memenuhi|membuktikan|merupakan|termasuk|menunjukkan|masuk(?: ke)?(?: dalam)?|menjadi bagian(?: dari)?|sebagai)";
const lacks = (wrong: string) => `does not ${wrong.replace(/^(?:always|by definition|necessarily) /, "").replace(/s$/, "")}`;

const whyBorder =
  "trafficking may happen within one country; it is smuggling that always crosses a border (Smuggling Protocol, article 3 (a)).";
const whyBorderId =
  "perdagangan orang dapat terjadi di dalam satu negara; yang selalu melintasi batas negara adalah penyelundupan migran (Protokol Penyelundupan Migran, pasal 3 huruf a).";
const whyElements = "the elements of trafficking are act, means and purpose (Trafficking Protocol, article 3 (a)).";
const whyElementsId = "unsur perdagangan orang adalah tindakan (proses), cara, dan tujuan (Protokol Palermo, pasal 3 huruf a).";
const whyBenefit =
  "smuggling is done for a financial or other material benefit (Smuggling Protocol, article 3 (a)); exploitation is the purpose of trafficking.";
const whyBenefitId =
  "penyelundupan migran dilakukan demi keuntungan finansial atau materiel lainnya (Protokol Penyelundupan Migran, pasal 3 huruf a); eksploitasi adalah tujuan perdagangan orang.";

/** What makes trafficking and what makes smuggling: borders, elements, purpose, whom the crime is against. */
export const misstatementsOfDistinction: readonly MisstatedTopic[] = [
  {
    sign: /border|cross-|crossing|transnational|movement|moved|transported|within (?:an?|one|the same)|inside|lintas|lewati|menyeberang|(?:di )?dalam (?:satu|negeri|wilayah|batas)/,
    word: /border|cross|transnational|movement|moved|transported|within|inside|lintas|lewati|menyeberang|dalam/,
    rows: [
      {
        lang: "en",
        wrong: new RegExp(
          `(?<!smuggling or )${trafficking},?(?: which| that)?,? (?<w>(?:by definition|always|necessarily|invariably|inherently) (?:involves?|requires?|entails?|means|implies|includes?|presupposes?|needs)|(?:requires?|presupposes?)(?: always)?|must (?:always )?(?:involve|include))(?= (?:the |an? )?(?:crossing|movement across|passage|transport(?:ation)? across|border|cross-border|transnational)[^.;]{0,40}?(?:border|frontier|movement|element|crossing)?)`,
          "d",
        ),
        right: (wrong) => (/requir|presuppos|need/.test(wrong) ? "does not require" : "may involve"),
        unless: /(?<![a-z])(?:smuggl\w+[^;]*(?:border|frontier|cross)|(?:border|frontier|cross)[^;]*smuggl\w+|need not|need no)(?![a-z])/,
        why: whyBorder,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${trafficking} (?:is|are) (?<w>(?:always|by definition|necessarily|invariably) (?:an? )?(?:transnational|cross-border|international))(?= )`,
          "d",
        ),
        right: (wrong) =>
          `often ${/ an? /.test(wrong) ? "a " : ""}${wrong.split(" ").at(-1)}`.replace("a international", "an international"),
        unless: /(?<![a-z])(?:smuggl\w+)(?![a-z])/,
        why: whyBorder,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${trafficking} (?<w>(?:(?:always|by definition|necessarily) )?(?:requires|presupposes)|(?:always|by definition|necessarily) (?:involves|entails|means)) (?:that )?(?:the )?(?:victims? (?:is|be|are|must be) (?:physically )?(?:moved|transported)|(?:physical )?(?:movement|transportation|transport) of|moving)`,
          "d",
        ),
        right: lacks,
        unless: /(?<![a-z])(?:smuggl\w+)(?![a-z])/,
        why: "recruiting or harbouring is enough, nobody need be moved (Trafficking Protocol, article 3 (a)).",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${smuggling} (?<w>(?:may|can) (?:also )?(?:take place|occur|happen|be committed)) (?:entirely |wholly |purely )?(?:within|inside) (?:a|an|one|the same|its own|a single|national|the) `,
          "d",
        ),
        right: (wrong) => `cannot ${wrong.replace(/^(?:may|can) (?:also )?/, "")}`,
        unless: /(?<![a-z])traffick\w+(?![a-z])/,
        why: "smuggling is the procurement of illegal entry into a State: it always crosses a border (Smuggling Protocol, article 3 (a)).",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${traffickingId}(?: [a-z]+){0,2}?,? (?<w>(?:pasti|selalu|menurut definisi(?:nya)?|dengan sendirinya|otomatis|niscaya)(?: selalu)? (?:melintasi|melewati|menyeberangi|melibatkan (?:perlintasan|pelintasan)|mencakup (?:perlintasan|pelintasan)|bersifat lintas)|(?:harus|mesti|wajib) (?:selalu )?(?:melintasi|melewati|menyeberangi))(?= (?:batas|perbatasan|lintas|negara))`,
          "d",
        ),
        right: (wrong) =>
          /bersifat/.test(wrong)
            ? "dapat bersifat lintas"
            : /libatkan|mencakup/.test(wrong)
              ? `dapat ${wrong.split(" ").slice(-2).join(" ")}`
              : `dapat ${wrong.split(" ").at(-1)}`,
        unless: /(?<![a-z])penyelundupan(?![a-z])/,
        why: whyBorderId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${traffickingId},? (?<w>mensyaratkan(?: adanya)?|membutuhkan|memerlukan)(?= (?:perlintasan|pelintasan|penyeberangan|unsur lintas) )`,
          "d",
        ),
        right: (wrong) => `tidak ${wrong}`,
        unless: /(?<![a-z])penyelundupan(?![a-z])/,
        why: whyBorderId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${smugglingId} (?<w>(?:juga )?(?:dapat|bisa) (?:juga )?(?:terjadi|dilakukan)) (?:sepenuhnya )?(?:hanya )?(?:di dalam|dalam) (?:satu|wilayah satu|negeri|batas|wilayah indonesia)`,
          "d",
        ),
        right: (wrong) => `tidak dapat ${wrong.split(" ").at(-1)}`,
        unless: new RegExp(traffickingId),
        why: "penyelundupan migran adalah memasukkan orang secara tidak sah ke suatu negara: selalu melintasi batas negara (Protokol Penyelundupan Migran, pasal 3 huruf a).",
        by: "smuggling-protocol",
      },
    ],
  },
  {
    sign: /(?:crime|offence|offense) against|(?:kejahatan|tindak pidana) terhadap/,
    word: /against|terhadap/,
    rows: [
      {
        lang: "en",
        wrong: new RegExp(
          `${smuggling} is (?:mainly |essentially |primarily )?(?:a crime|an offence|an offense) against (?<w>(?:the |an? )?(?:person|individual|migrant|victim)s?)(?![a-z])`,
          "d",
        ),
        right: "the State",
        why: "smuggling is a crime against the State whose border is crossed; trafficking is one against the person.",
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `${trafficking} is (?:mainly |essentially |primarily )?(?:a crime|an offence|an offense) against (?<w>(?:the |a )?state(?:['\u2019]s borders?)?)(?![a-z])`,
          "d",
        ),
        right: "the person",
        why: "trafficking is a crime against the person; smuggling is one against the State whose border is crossed.",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `${smugglingId} (?:adalah|merupakan|ialah) (?:kejahatan|tindak pidana) terhadap (?<w>orang|individu|pribadi|korban|migran)(?![a-z])`,
          "d",
        ),
        right: "negara",
        why: "penyelundupan migran adalah kejahatan terhadap negara yang perbatasannya dilintasi; perdagangan orang adalah kejahatan terhadap orang.",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(`${traffickingId} (?:adalah|merupakan|ialah) (?:kejahatan|tindak pidana) terhadap (?<w>negara)(?![a-z])`, "d"),
        right: "orang",
        why: "perdagangan orang adalah kejahatan terhadap orang; penyelundupan migran adalah kejahatan terhadap negara yang perbatasannya dilintasi.",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /element|means|unsur/,
    rows: [
      {
        lang: "en",
        about: /(?<![a-z])(?:elements?|traffick\w*|palermo)(?![a-z])/,
        wrong:
          /(?<![a-z])(?:the |an )?acts?,? (?:the |a )?means,? (?:and|and of|or) (?:the |a )?(?<w>motives?|process|results?|methods?|intentions?|victims?|movement|consent|profits?|outcomes?|effects?)(?= |[.,;:)]|$)/d,
        right: "purpose",
        unless: /(?<![a-z])(?:smuggl\w+|purpose)(?![a-z])/,
        why: whyElements,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:elements?|traffick\w*|palermo)(?![a-z])/,
        wrong:
          /(?<![a-z])(?:the )?(?<w>motives?|actors?|movement|results?|victims?|intentions?),? (?:the )?means,? and (?:the )?purpose(?= |[.,;:)]|$)/d,
        right: "act",
        why: whyElements,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:elements?|traffick\w*|palermo)(?![a-z])/,
        wrong:
          /(?<![a-z])(?:the )?acts?,? (?:the )?(?<w>methods?|motives?|process|ways?|consent|results?),? and (?:the )?purpose(?= |[.,;:)]|$)/d,
        right: "means",
        why: whyElements,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `(?<![a-z])(?<!acts? )(?:deception|fraud|coercion|use of force|threats?|abuse of power|abuse of a position of vulnerability|abduction)[^.;,]{0,30}? ${meets} the (?<w>act|purpose|motive|process)(?= element)`,
          "d",
        ),
        right: "means",
        why: whyElements,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `(?<![a-z])(?:recruitment|recruiting|transportation|transport|harbou?ring|transfer|receipt of persons)(?! by (?:deception|force|fraud))[^.;,]{0,20}? ${meets} the (?<w>means|purpose|motive)(?= element)`,
          "d",
        ),
        right: "act",
        why: whyElements,
        by: "palermo-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `(?<![a-z])(?:forced labou?r|sexual exploitation|exploitation|servitude|slavery|removal of organs)[^.;,]{0,20}? ${meets} the (?<w>means|act|motive|process)(?= element)`,
          "d",
        ),
        right: "purpose",
        why: whyElements,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `(?<![a-z])(?:penipuan|ancaman|paksaan|pemaksaan|kekerasan|penjeratan utang|jeratan utang|jerat utang|penculikan|penyekapan|pemalsuan|penyalahgunaan (?:kekuasaan|posisi rentan))[^.;,]{0,30}? ${meetsId} unsur (?<w>proses|tindakan|perbuatan|tujuan|motif)(?![a-z])`,
          "d",
        ),
        right: "cara",
        why: whyElementsId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `(?<![a-z])(?:perekrutan|pengangkutan|penampungan|pengiriman|pemindahan|penerimaan)(?: (?:dan|atau) [a-z]+| orang| seseorang| korban| para korban)? ${meetsId} unsur (?<w>cara|tujuan|motif)(?![a-z])`,
          "d",
        ),
        right: "tindakan",
        why: whyElementsId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `(?<![a-z])(?:eksploitasi seksual|eksploitasi|kerja paksa|perbudakan|pengambilan organ)[^.;,]{0,20}? ${meetsId} unsur (?<w>cara|proses|tindakan|motif)(?![a-z])`,
          "d",
        ),
        right: "tujuan",
        why: whyElementsId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])unsur(?:nya)?(?![a-z])/,
        wrong:
          /(?<![a-z])(?:tindakan|proses|perbuatan),? (?:unsur )?cara,? (?:dan|serta) (?:unsur )?(?<w>motif|hasil|niat|modus|korban|dampak)(?= |[.,;:)]|$)/d,
        right: "tujuan",
        why: whyElementsId,
        by: "palermo-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])unsur(?:nya)?(?![a-z])/,
        wrong:
          /(?<![a-z])(?:tindakan|proses|perbuatan),? (?:unsur )?(?<w>motif|modus|persetujuan|niat|sarana),? (?:dan|serta) (?:unsur )?tujuan(?= |[.,;:)]|$)/d,
        right: "cara",
        why: whyElementsId,
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /smuggl|penyelundup|without (?:that|this) purpose/,
    word: /smuggl|penyelundup|purpose/,
    rows: [
      {
        lang: "en",
        wrong: new RegExp(
          `(?<![a-z])${smuggling}(?:(?!traffick|aggravat)[^.;]){0,140}?(?:in order to obtain|to obtain|in return for),?(?: directly or indirectly,)? (?<w>(?:the )?(?:later |subsequent )?exploitation(?: of (?:the )?(?:migrants?|persons?|people|smuggled [a-z]+))?)(?![a-z])`,
          "d",
        ),
        right: "a financial or other material benefit",
        why: whyBenefit,
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        wrong: new RegExp(
          `(?<![a-z])${smuggling}(?:(?!traffick|aggravat|become|turn|lead|also)[^.;]){0,80}? (?:is (?:done |carried out |committed )?|requires|defined as)(?:(?!traffick|not)[^.;]){0,60}?(?:for the purpose of|with the (?:purpose|aim|intention) of|with a view to|the purpose of) (?<w>(?:the )?(?:later )?(?:exploitation(?: of (?:the )?(?:migrants?|persons?|people))?|exploiting (?:the )?(?:migrants?|persons?|people|them)))(?![a-z])`,
          "d",
        ),
        right: "obtaining a financial or other material benefit",
        why: whyBenefit,
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:must|requires?|protocol|means|element)(?![a-z])/,
        wrong:
          /(?<![a-z])smugglers?(?:(?!traffick)[^.;]){0,40}? (?:aims? at|intends?|seeks?|acts? for|acts? with a view to) (?<w>(?:the )?exploitation(?: of (?:the )?(?:migrants?|persons?|people))?)(?![a-z])/d,
        right: "a financial or other material benefit",
        why: whyBenefit,
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])(?:article 3|protocol|defin\w+|requires?|means|elements?)(?![a-z])/,
        wrong: new RegExp(
          `(?<![a-z])${trafficking}(?:(?!smuggl)[^.;]){0,80}?(?:in order to obtain|for the purpose of obtaining|consists in obtaining),?(?: directly or indirectly,)? (?<w>an? (?:financial|material)(?: or (?:other )?material)? benefit)`,
          "d",
        ),
        right: "exploitation",
        why: "the purpose of trafficking is exploitation (Trafficking Protocol, article 3 (a)); a financial or other material benefit is that of smuggling.",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        about: /(?<![a-z])exploit\w+(?![a-z])/,
        wrong: new RegExp(`without (?:that|this|such an?|an exploitative) purpose,?[^.;]{0,40}? (?:is|are) not (?<w>${smuggling})`, "d"),
        right: "trafficking in persons",
        negated: true,
        why: "exploitation is the purpose of trafficking; smuggling is done without it.",
        by: "palermo-protocol",
      },
      {
        lang: "en",
        keys: ["smuggling-protocol"],
        wrong:
          /(?:smuggled )?migrants?[^.;]{0,40}? (?:become|are|shall be|may be|remain|become themselves) (?<w>liable|subject) to (?:criminal )?prosecution/d,
        right: (wrong) => `not ${wrong}`,
        why: "migrants do not become liable to prosecution for having been smuggled (Smuggling Protocol, article 5).",
        by: "smuggling-protocol",
      },
      {
        lang: "en",
        wrong:
          /(?<![a-z])(?<w>smugglers?)(?= (?:held|kept|confined|locked|forced|exploited|beat|trapped)[^.;]{0,90}(?:without (?:any )?(?:pay|wages)|unpaid|no (?:pay|wages)|forced labou?r|(?:forced|made) to work|debt bondage|into prostitution))/d,
        right: (wrong) => (wrong.endsWith("s") ? "traffickers" : "trafficker"),
        unless: /(?<![a-z])(?:ransom|traffickers?)(?![a-z])/,
        why: "whoever holds people for forced labour traffics in them; a smuggler takes them over a border.",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `(?<![a-z])${smugglingId}(?:(?!perdagangan|tppo|diperberat|pemberatan)[^.;]){0,140}?(?:untuk memperoleh|guna memperoleh|demi memperoleh|demi) (?<w>eksploitasi(?: (?:terhadap |atas )?(?:para )?(?:migran|orang|korban))?)(?![a-z])`,
          "d",
        ),
        right: "keuntungan finansial atau materiel lainnya",
        why: whyBenefitId,
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        wrong: new RegExp(
          `(?<![a-z])${smugglingId}(?:(?!perdagangan|tppo|diperberat|pemberatan|berujung|berubah)[^.;]){0,100}?(?:untuk tujuan|dengan tujuan|bertujuan|mensyaratkan(?: adanya)? tujuan) (?<w>(?:untuk )?(?:eksploitasi|mengeksploitasi)(?: (?:para )?(?:migran|orang|korban))?)(?![a-z])`,
          "d",
        ),
        right: "memperoleh keuntungan finansial atau materiel lainnya",
        why: whyBenefitId,
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])eksploitasi(?![a-z])/,
        wrong: new RegExp(
          `tanpa (?:tujuan|unsur|maksud) (?:itu|tersebut|eksploitasi),?[^.;]{0,40}? bukan(?:lah)? (?<w>${smugglingId})`,
          "d",
        ),
        right: "perdagangan orang",
        negated: true,
        why: "eksploitasi adalah tujuan perdagangan orang; penyelundupan terjadi tanpanya.",
        by: "palermo-protocol",
      },
      {
        lang: "id",
        keys: ["smuggling-protocol"],
        wrong: /migran[^.;]{0,60}? (?<w>(?:dapat |harus )?(?:dituntut|dipidana))(?= (?:secara pidana )?(?:karena|atas|semata))/d,
        right: (wrong) => `tidak dapat ${wrong.split(" ").at(-1)}`,
        why: "migran tidak dituntut karena telah diselundupkan (Protokol Penyelundupan Migran, pasal 5).",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        wrong:
          /(?<![a-z])(?<w>(?:para )?penyelundup(?: (?:manusia|migran|orang))?)(?= (?:menyekap|menahan|memaksa|mengeksploitasi|mengurung)[^.;]{0,90}(?:tanpa (?:upah|gaji|dibayar|bayaran)|kerja paksa|(?:dipaksa |untuk )?bekerja(?! sama)|melacurkan diri))/d,
        right: (wrong) => `${wrong.startsWith("para") ? "para " : ""}pelaku perdagangan orang`,
        unless: /(?<![a-z])(?:tebusan|perdagangan)(?![a-z])/,
        why: "yang menahan orang untuk kerja paksa adalah pelaku perdagangan orang; penyelundup hanya membawa orang melintasi perbatasan.",
        by: "palermo-protocol",
      },
    ],
  },
  {
    sign: /trafficked (?:them|him|her|the)|memperdagangkan/,
    word: /trafficked|memperdagangkan/,
    rows: [
      {
        lang: "en",
        about: /(?<![a-z])(?:did not|never|nobody|no one|without)[^.;]{0,40} exploit\w*/,
        wrong:
          /(?<![a-z])(?<w>trafficked)(?= (?:them|him|her|the (?:passengers|migrants|travellers|men|women|people))(?:[;,]|(?: across| over| into)[^.;]{0,40}[;,]| but| and did not))/d,
        right: "smuggled",
        why: "who takes people over a border and does not mean to exploit them smuggles them.",
        by: "smuggling-protocol",
      },
      {
        lang: "id",
        about: /(?<![a-z])(?:tidak|tanpa|bukan)[^.;]{0,40} (?:di|meng)?eksploitasi/,
        wrong:
          /(?<![a-z])(?<w>memperdagangkan)(?= (?:mereka|para penumpang|para migran|orang-orang itu)(?:[;,]| tetapi| namun| tanpa| dan tidak))/d,
        right: "menyelundupkan",
        why: "yang membawa orang melintasi perbatasan tanpa maksud mengeksploitasi menyelundupkannya.",
        by: "smuggling-protocol",
      },
    ],
  },
];
