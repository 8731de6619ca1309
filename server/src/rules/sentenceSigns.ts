/** Words that say that a sentence speaks of what was, in both languages; read in small letters, as a pattern that need not ignore case is compiled in a third of the time. */
const past =
  /(?<![a-zÀ-ỿ0-9])(?:sebelum (?:berlakunya|lahirnya|terbitnya|adanya|diundangkannya|disahkannya) (?:undang-undang|uu|peraturan|perpres|pp)|before (?:the (?:adoption|enactment|passage|entry into force) of|law no|act no)|formerly|former|previously|historical(?:ly)?|then[- ]called|was (?:then )?(?:called|known|named|renamed|replaced|dissolved|abolished|superseded|repealed)|were (?:called|known|named|renamed|replaced|dissolved)|is now(?! (?:with|in|at|before|being|under|on|by|for|to|from|open|due|ready|available|also|more|able|required|responsible|planned|expected|[a-z]+ing)(?![a-z]))|now (?:called|known|named|the)|at (?:the|that) time|in those days|(?:was|were) (?:founded|established|set up)|(?:was|were) (?:created|formed) (?:by|in|under)|berdiri|didirikan|dibentuk (?:dengan|melalui|berdasarkan)|sudah tidak ada|until (?:its|their|the) (?:renaming|repeal|replacement|independence)|renamed|merge[ds]?|merging|merger|consolidat(?:es?|ed|ing)|subsumed|absorbed|dissolution|abolition|was an? (?:[a-z]+ )?(?:department|ministry|agency|body|office|programme|program|project|country|organi[sz]ation)|no longer|predecessors?|successors?|replaced|dissolved|disbanded|wound up|g[ai]ves? way to|(?:evolv|morph|transform|turn|convert)(?:ed|s|ing) into|grew (?:into|out of)|became part of|ceased to exist|(?:was|were) (?:succeeded|taken over) by|took (?:over from|the place of)|split (?:into|up|in two)|now (?:operates|works|goes) (?:as|by|under)|(?:beralih|berubah|berkembang|bertransformasi|ditransformasikan|menjelma|diubah|kini|sekarang) menjadi(?! (?:tugas|tanggung|wewenang|kewenangan|urusan|bagian|tantangan|masalah|perhatian|sorotan|kewajiban|prioritas|sasaran|fokus|lebih|semakin|makin))|(?:kini|sekarang) bernama|bermetamorfos[ai]s?|cikal bakal|melebur|dileburkan|digabung(?:kan)?|diambil alih|(?<!lebih )dahulu|(?<!lebih )dulu(?:nya)?|semula|(?<!(?:tahun|bulan|periode|pekan|minggu|hari|triwulan|semester|pasal|ayat|bagian|bab|rapat|laporan|tahap|kali|malam|kuartal|edisi|jam)\s)sebelumnya|eks|mantan|bekas|(?:ketika|sewaktu|saat(?! ini)|waktu) [^.;]{3,90} (?:ditetapkan|dibentuk|diundangkan|disahkan|diterbitkan)|when [^.;]{3,90} was (?:adopted|enacted|issued|signed|set up)|kala itu|saat itu|ketika itu|waktu itu|pada masa(?:nya)?|(?:era|zaman|masa) reformasi|orde (?:baru|lama)|kabinet (?:pembangunan|reformasi pembangunan|persatuan nasional|gotong royong|indonesia bersatu|kerja(?! sama)|indonesia maju)|berubah nama|berganti nama|diubah (?:namanya )?menjadi|diganti(?:kan)?|menggantikan|pengganti|digantikan|dibubarkan|dilebur|tidak lagi|(?<!(?:tidak|belum|tak)\s)pernah|(?:kemudian )?dipecah|sejarah|(?:nama|istilah|sebutan|aturan|undang-undang|ketentuan|struktur|rezim|kuhp|naskah|dokumen|data|arsip|versi|lembaga|ejaan) lama|istilah[a-z ]{0,12}lama)(?![a-zÀ-ỿ0-9])/;

/** The sentence has a word that says it speaks of the past. */
export function speaksOfPast(sentence: string): boolean {
  return past.test(sentence.toLowerCase());
}

/** The sentence names a year not after `limit`, other than the year of a law, treaty or citation. */
export function namesYearUpTo(sentence: string, limit: number): boolean {
  return yearsIn(sentence).some((year) => year <= limit);
}

/** The sentence names this year, other than as the year of a law, treaty or citation. */
export function namesYear(sentence: string, year: number): boolean {
  return yearsIn(sentence).includes(year);
}

/** The words before a quotation say that somebody said, wrote or printed it: its slips are theirs. */
export function isReportedSpeech(before: string): boolean {
  return /(?:said|says|say|reads?|wrote|writes?|written|printed|bore|shows?|states?|stated|spells?|spelled|misprint\w*|berkata|mengatakan|menulis|tertulis|bertulis\w*|berbunyi|tercetak|menyebut)[\s:,]*["\u201c\u2018']$/i.test(
    before,
  );
}

export const mayEnd = /(?:until|till|up to|before|prior to|end of|hingga|sampai|sebelum)\s[a-z\d\s]*\d{4}/;
export const ending =
  /(?<![a-z])(?:until|till|up to|before|prior to|by the end of|hingga|sampai(?: dengan)?|sebelum)\s+(?:(?:akhir|awal|late|early|end)\s+)?(?:tahun\s+|(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|me?i|may|jun|jul|agu|aug|sep|o[kc]t|nov|de[sc])[a-z]*\s+)?((?:19|20)\d\d)(?!\d)/g;

/** The sentence tells of what lasted until a year not after `limit`. */
export function endsBy(sentence: string, limit: number): boolean {
  const small = sentence.toLowerCase();
  return mayEnd.test(small) && [...small.matchAll(ending)].some((found) => Number(found[1]) <= limit);
}

function yearsIn(sentence: string): number[] {
  const years: number[] = [];
  for (const match of sentence.matchAll(/(?<![A-Za-zÀ-ỿ0-9/.,-])(1[89]\d\d|20\d\d)s?(?![A-Za-zÀ-ỿ0-9/])/gu)) {
    const before = sentence.slice(Math.max(0, match.index - 24), match.index);
    if (!/(?:no(?:mor)?\.?\s*\d+[A-Za-z]?\s+(?:tahun|of)\s+|convention,\s+|\(no\.\s*)$/i.test(before)) years.push(Number(match[1]));
  }
  return years;
}

/** The sentence is about spelling or the dictionary: a word in italics in it is spoken of. */
export function isAboutSpelling(sentence: string): boolean {
  return /(?<![a-z])(?:(?:tidak|tak) baku|baku|nonbaku|ejaan|lema|kamus|kbbi|eyd|puebi|dictionary|spelling|spelled|spelt|misspelling|hyphen)(?![a-z])/i.test(
    sentence,
  );
}

/** "[sic]" stands right after. */
export function isMarkedSic(text: string, end: number): boolean {
  return /^[\s"\u201d*_]{0,3}[[(]\s*_?\*?sic\b/i.test(text.slice(end, end + 12));
}

const naming =
  /(?:(?:the|an?|this|that|outdated|old) (?:terms?|words?|phrases?|labels?|expressions?|spellings?|(?:written )?forms?|variants?)|(?<![a-z])(?:terms|words|phrases|labels|expressions|wordings|language)(?: such as|,? like)|(?:under|by) the names?(?: of)?|so[- ]called|(?<![a-z])(?:(?:still|formerly|once|no longer) called|masih disebut|tidak lagi disebut|(?:lebih|biasa|umum|sering|kerap|lazim|selama ini|dahulu|dulu) (?:dikenal|disebut|dipanggil)(?: sebagai| dengan)?|(?:confused|conflated|equated) with,?|(?:dicampuradukkan|dikacaukan|disamakan|dirancukan) dengan|(?:istilah|kata|sebutan|terms?|words?) [a-z]+(?: [a-z]+)? (?:atau|dan|maupun|or|and)|known (?:locally|there|colloquially) as|label+ed|dubbed|termed|described as|what (?:has been|is|was) called)|(?:do not|don't|never|not to|should not|must not|may not|cannot) (?:write|say|use|speak of|be (?:called|described as|label+ed(?: as)?|referred to as)|(?:call|label) (?:them|him|her|people|victims)|(?:refer to|describe) (?:them|him|her|people|victims) as)|instead of|rather than|avoid(?:ing)?(?: the words?)?|(?<![a-zÀ-ỿ0-9])(?:istilah|kata|frasa|sebutan|ungkapan|yang disebut|alih-alih|ketimbang|bukan lagi|hindari(?: kata)?|ejaan|lema|(?:bentuk|ejaan|kata) (?:tidak |tak |yang )?(?:baku|benar|salah)(?:nya)?(?: (?:dari|untuk|bagi))?)|,\s+(?:and\s+)?not|,\s+(?:dan\s+)?bukan|(?<![a-z])(?:uses?|writes?|says?|pakai|memakai|gunakan|tulis)\s[^.;]{1,60}\s(?:and\s+not|dan\s+bukan)|(?:still|old|older|forms?|papers?|texts?)\s+(?:speaks?|talks?)\s+of|masih\s+menyebut(?:kan)?|(?<![a-z])(?:say|says|said|write|writes|menyebut|menulis)\s+[*_])\s*[*_]{0,2}$/iu;

/** `calledWord` has one of these. */
const wordsOfWords =
  /istilah|sebutan|ejaan|kata|judul|title|term|word|label|phrase|baku|spell|standard|anjurkan|sarankan|tanpa spasi|keliru|stigma|recommended|outdated|avoided/;

const calledWord =
  /^["\u201d\u2019'*_)\s]{0,4}(?:dalam|pada|di|in)\s(?:its\s|the\s|their\s)?(?:judul(?:nya)?|titles?)(?![a-z])|^[^.!?;:]{0,60}?(?<![a-z])(?:adalah|merupakan|ialah|sebagai)\s+(?:sebuah\s+|suatu\s+)?(?:istilah|sebutan|kata)(?![a-z])|^["\u201d\u2019'*_)\s]{0,4}(?:is|was)\s+(?:an?|the)\s+(?:[a-z]+\s+)?(?:term|word|label|phrase)(?![a-z])|^["\u201d\u2019'*_)\s]{0,4}(?:itu\s+|ini\s+)?(?:adalah\s+|merupakan\s+)?(?:(?:bentuk|kata|ejaan)\s+)?(?:yang\s+)?(?:tidak|tak|bukan|belum)\s+(?:bentuk\s+|kata\s+|ejaan\s+)?(?:yang\s+)?baku(?![a-z])|^["\u201d\u2019'*_)\s]{0,4}(?:tanpa\s+(?:spasi|tanda\s+hubung)\s+)?(?:itu\s+|ini\s+)?(?:(?:tidak|tak)\s+(?:lagi\s+)?(?:dianjurkan|disarankan)|(?:adalah\s+)?(?:ejaan|penulisan)\s+yang\s+keliru)\s*(?:[.,;]|$)|^["\u201d\u2019'*_)\s]{0,4}(?:is|are)\s+(?:outdated|not\s+recommended|to\s+be\s+avoided)\s*(?:[.,;]|$)|^["\u201d\u2019'*_)\s]{0,4}(?:is|are)\s+(?:an?\s+)?(?:misspell?(?:ed|ing|t)|mis-spell?(?:ed|ing|t)|non-?standard|not\s+(?:a\s+|the\s+)?standard)(?![a-z])|^["\u201d\u2019'*_)\s]{0,4}[,(]?\s?(?:(?:demikian|begitu(?:lah)?|menurut)\s(?:ejaan|sebutan|istilah|kata|penulisan)|as\s(?:it\sis\s|the\s[A-Z][A-Za-z ]{1,24}\s)(?:spells?|spelled|spelt|termed)(?![a-z]))/u;

/** The words that `naming` ends with: it is long and costly to compile, and they tell nearly always that it cannot hold. */
const namingEnds = new Set(
  (
    "term terms word words phrase phrases label labels labeled labelled name names expression expressions spelling spellings form forms variant variants like called than avoid avoiding dubbed termed described " +
    "istilah kata frasa sebutan ungkapan disebut dipanggil alih ketimbang lagi hindari bukan ejaan lema baku bakunya benar salah"
  ).split(" "),
);
/** Ends of it that are everyday words, each with what must stand before it. */
const commonEnds = new Map([
  ...["write", "say", "use"].map((word) => [word, /no|n't|never|cannot|[*_]$/i] as const),
  ...["writes", "says", "said", "menulis"].map((word) => [word, /[*_]$/] as const),
  ["menyebut", /[*_]$|masih/i],
  ...["them", "him", "her", "people", "victims"].map((word) => [word, /call|label/i] as const),
  ...["dari", "untuk", "bagi"].map((word) => [word, /baku|benar|salah/i] as const),
  ["of", /instead|speak|name/i],
  ["as", /such|describe|label|refer|known/i],
  ["not", /,|and\s+not/],
  ["sebagai", /dikenal|disebut|dipanggil/i],
  ["dengan", /dikenal|disebut|dipanggil|campur|kacau|sama|rancu/i],
  ["with", /confus|conflat|equat/i],
  ...["atau", "dan", "maupun", "or", "and"].map((word) => [word, /istilah|kata|sebutan|term|word/i] as const),
]);

/** The words before may end as `naming` does. */
function mayName(before: string): boolean {
  const last = /([A-Za-z]+),?\s*[*_]{0,2}$/.exec(before)?.[1]?.toLowerCase();
  if (last === undefined) return false;
  return namingEnds.has(last) || (commonEnds.get(last)?.test(before) ?? false);
}

/** The words around say that a form is spoken of as a word, or is what not to write. */
export function isNamedAsWord(text: string, start: number, end?: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (mayName(before) && naming.test(before)) return true;
  if (end === undefined) return false;
  const after = text.slice(end, end + 90);
  return wordsOfWords.test(after) && (calledWord.test(after) || judgedAfter.test(after));
}

/** "...; istilah ini menstigma", "..., a term that", "... adalah bentuk stigma": what follows judges the word. */
const judgedAfter =
  /^[^.!?;:]{0,50}[;,]\s(?:(?:istilah|sebutan|panggilan|penyebutan) (?:ini|itu|tersebut)|(?:an? |these |those |this |both )?(?:[a-z]+ )?(?:terms?|labels?|words?) (?:that|which|is|are|stigmati[sz]es?|implies|imply))(?![a-z])|^["\u201d\u2019'*_)]{0,3}\s(?:adalah|merupakan|is|are)\s(?:[a-z]+\s){0,3}stigma/;

const titleOfWork =
  /(?<![A-Za-z])(?:[Ff]ilm|[Nn]ovel|[Ll]agu|[Ss]inetron|[Ss]erial|[Dd]rama|documentary|movie|song|podcast|berjudul|bertajuk|titled|entitled|[Jj]udul[^.;]{0,40},)\s(?:(?:dokumenter|pendek|documentary|short|series|berjudul|bertajuk)\s)*[*_"\u201c'\u2018]{0,2}(?:(?:[A-Z][A-Za-z'\u2019-]*[,:]?|of|the|in|dan|di|and|an?|for|to|yang|untuk|dari)\s)*$/;
/** What every title of a work is told by. */
const mayBeTitle = /ilm|ovel|agu|inetron|erial|rama|documentary|movie|song|podcast|udul|tajuk|titled/;

/** "film dokumenter Imigran Gelap", "berjudul Perdagangan Manusia di Batas Negeri": a word of the title that somebody gave a work. */
export function isInTitleOfWork(text: string, start: number): boolean {
  if (!/[A-Z]/.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - 90), start);
  return mayBeTitle.test(before) && titleOfWork.test(before);
}
