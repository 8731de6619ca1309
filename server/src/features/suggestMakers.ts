/** Who makes instruments, as texts of both languages speak of them: a passage that names one of them beside a gap ("the Assembly adopted [...]") tells whose act is missing. */
const makers: readonly (readonly [maker: string, words: RegExp])[] = [
  ["assembly", /\b(?:general assembly|the assembly|majelis umum)\b/],
  ["security-council", /\b(?:security council|dewan keamanan)\b/],
  ["committee", /\b(?:the committee|committee on|komite (?:hak|pbb|penghapusan|cedaw|perlindungan|pelindungan))\b/],
  ["court", /\b(?:supreme court|mahkamah agung)\b/],
  [
    "president",
    /\b(?:president (?:joko|widodo|prabowo|susilo|yudhoyono|megawati|habibie|suharto|soeharto)|presiden(?! (?:as|amerika))|jokowi|widodo|prabowo|yudhoyono)\b/,
  ],
  [
    "minister",
    /\b(?:minister (?:of|for)|the (?:\w+ )?minist(?:er|ry)\b(?! of foreign affairs)|menteri|menaker|menlu|mensos|kementerian)\b/,
  ],
  ["police", /\b(?:kapolri|police chief|chief of (?:the )?(?:\w+ )?police)\b/],
  ["parliament", /\b(?:dpr|house of representatives|indonesian? parliament|lawmakers|legislators|dewan perwakilan rakyat)\b/],
  [
    "region",
    /\b(?:gubernur|governor|dprd|bupati|(?:west|east|central|north|south) (?:java|nusa|sulawesi|sumatra|kalimantan)|nusa tenggara|jawa (?:barat|tengah|timur)|sulawesi|provincial|peraturan daerah|perda)\b/,
  ],
  [
    "asean",
    /\b(?:asean|(?:the|its|their) (?:own )?(?:bloc|region|ten (?:member )?states)|of its own region|southeast asian? (?:leaders|ministers|nations|states|countries)|sekawasan|asia tenggara|negara anggota kawasan|\d+(?:st|nd|rd|th) summit|ktt ke-?\d+)\b/,
  ],
  [
    "labour",
    /\b(?:ilo|international labou?r (?:conference|organi[sz]ation|office)|(?:organisasi|konferensi) (?:perburuhan|buruh|ketenagakerjaan) internasional)\b/,
  ],
  ["europe", /\b(?:council of europe|dewan eropa|strasbourg|european (?:union|parliament|commission)|uni eropa)\b/],
  ["bali-process", /\b(?:bali process|proses bali|regional ministerial conference)\b/],
  ["mekong", /\b(?:mekong|six (?:countries|governments)|enam negara)\b/],
  [
    "united-states",
    /\b(?:state department|washington|kongres as|us congress|departemen luar negeri (?:as|amerika)|kementerian luar negeri (?:as|amerika))\b/,
  ],
];

/** The makers of instruments that a text names. */
export function makersIn(text: string): ReadonlySet<string> {
  const folded = text.toLowerCase();
  const found = new Set<string>();
  for (const [maker, words] of makers) if (words.test(folded)) found.add(maker);
  return found;
}

/** What is known of an instrument's making. */
interface Made {
  readonly key: string;
  readonly form: string;
  readonly issuer: string;
  readonly domestic: boolean;
}

/** The maker of an instrument, as `makersIn` names it; undefined for those that are told by no maker. */
export function makerOf({ key, form, issuer, domestic }: Made): string | undefined {
  if (form === "presidential-regulation" || form === "presidential-decree" || /^(?:perpres|keppres|inpres)-/.test(key)) return "president";
  if (form === "ministerial-regulation" || /^permen/.test(key)) return "minister";
  if (form === "police-regulation") return "police";
  if (form === "court-regulation" || /Supreme Court/.test(issuer)) return "court";
  if (form === "regional-regulation") return "region";
  if (form === "law" && domestic) return "parliament";
  if (/Security Council/.test(issuer)) return "security-council";
  if (/^Committee on/.test(issuer)) return "committee";
  if (/ASEAN/.test(issuer) || /^(?:asean|actip|ammtc|acwc)/.test(key)) return "asean";
  if (/Labour (?:Conference|Office)|^ILO\b/.test(issuer)) return "labour";
  if (/Council of Europe|European|Bundestag/.test(issuer) && !/^(?:germany|france)/.test(key)) return "europe";
  if (/Bali Process|^Regional Ministerial/.test(issuer)) return "bali-process";
  if (/COMMIT|Mekong/.test(issuer)) return "mekong";
  if (/^us-/.test(key)) return "united-states";
  if (/General Assembly/.test(issuer)) return "assembly";
  return undefined;
}
