/** The two crimes that are taken for each other. */
export type Crime = "trafficking" | "smuggling";

/**
 * Which crime a story tells of, in small letters. Smuggling: somebody is taken over a border against payment, and it is said that nobody exploited them or that they went free.
 * Trafficking: at least two signs of deceit, force or exploitation, and none of the other crime. What parts the two is exploitation (Trafficking Protocol, art. 3; Smuggling Protocol, art. 3).
 */
export function crimeDescribed(story: string): Crime | undefined {
  const paid = isPaid(story);
  if (saysUnexploited(story)) return paid || (crossing.test(story) && namesExploitation.test(story)) ? "smuggling" : undefined;
  if (paid) return isLeftThere.test(story) ? "smuggling" : undefined;
  return trafficked.filter((sign) => sign.test(story)).length > 1 ? "trafficking" : undefined;
}

/** Paid for, and free on arrival: both are said. */
export function tellsOfPassage(story: string): boolean {
  return isPaid(story) && saysUnexploited(story);
}

/** It is said that nobody was exploited, forced or held. */
export function saysUnexploited(story: string): boolean {
  return unexploited.some((pattern) => pattern.test(story));
}

/** A text without the words that say so: their "no" and "never" deny nothing else. */
export function withoutUnexploited(text: string): string {
  return unexploited.reduce((rest, pattern) => rest.replace(pattern, ""), text);
}

/** A block in small letters has a word of some story. */
export function mayDescribe(text: string): boolean {
  return anySign.test(text);
}

const anySign =
  /exploit|eksploit|dipekerjakan|let (?:them|him|her|everyone) go|free(?:ly|d|dom)?(?![a-z])|at liberty|(?:walked|went|sent|set|left) (?:away|off|them|him|her)|own way|nobody|no one|none (?:of|was|were|had)|not made|never made|forced|deceiv|deceit|deception|trick|unpaid|organ|repaid|until |took |taken|locked|beaten|bondage|sold |without (?:pay|wage)|paksa|tipu|dibayar|digaji|tanpa upah|disekap|bebas|pergi sendiri|dilepas|ditahan|meninggalkan mereka|paspor|threaten|not allowed|dipukuli|diancam|disiksa|tidak boleh|dilarang/;

const unexploited: readonly RegExp[] = [
  /(?<![a-z])(?:never|not|nobody|no one|none|without|no)(?:,?\s+[a-z]+){0,6},?\s+exploit[a-z]*/,
  /(?<![a-z])exploited by (?:no one|nobody|none)(?![a-z])/,
  /(?<![a-z])(?:tanpa|tidak|tak|tiada|bukan)(?:,?\s+[a-z]+){0,5},?\s+(?:di|meng)?eksploitasi|(?<![a-z])tanpa dipekerjakan/,
  /(?<![a-z])let (?:them|him|her|everyone) go(?![a-z])|(?<![a-z])(?:free|at liberty) to (?:go|leave|move|look|seek|find)(?![a-z])|(?<![a-z])(?:walked|went) (?:away|off|free)(?![a-z])/,
  /(?<![a-z])(?:left|set|were|was|be|go|gone|walk|walked away|went)\s+free(?:ly)? (?:on|upon|at|after|once|when|as soon)(?![a-z])/,
  /(?<![a-z])(?:went|sent|gone|going) (?:[a-z]+ )?(?:their|his|her) own ways?(?![a-z])/,
  /(?<![a-z])(?:nobody|no one|none of them|none) (?:was|were|had been|has been|meant|wanted|planned|intended)\s+(?:[a-z]+\s+){0,5}(?:work|labour|forced|kept|held|detained)(?![a-z])|(?<![a-z])(?:not|never) (?:forced|made|put) to work(?![a-z])/,
  /(?<![a-z])bebas (?:pergi|mencari|bekerja|bergerak|berkeliaran)(?![a-z])|(?<![a-z])(?:boleh|dibiarkan|langsung) pergi(?! ke)(?![a-z])|(?<![a-z])pergi sendiri-sendiri|(?<![a-z])dilepas (?:begitu|setelah|sesampai|setiba)/,
  /(?<![a-z])(?:tidak|tak) (?:ada (?:yang )?|pernah |seorang pun )?(?:dipaksa|dipekerjakan|disekap|ditahan)(?![a-z])/,
];

/** Where those who were carried against payment were left: "left them at the bus station", "meninggalkan mereka di pantai". */
const isLeftThere =
  /(?<![a-z])(?:left|leaves|dropped|drops|put) (?:them|him|her|everyone)(?: off| ashore)? (?:at|on|near|by|in) (?:the|a) (?:[a-z]+ )?(?:beach|shore|station|road|roadside|market|pier|jetty|coast|bus stop|forest|village|town)(?![a-z])|(?<![a-z])(?:meninggalkan|menurunkan|melepas) mereka (?:begitu saja )?di (?:pantai|pesisir|jalan|terminal|pasar|dermaga|tepi|hutan|daratan)(?![a-z])/;

function isPaid(story: string): boolean {
  return paidPassage.some((pattern) => pattern.test(story));
}

const paidPassage: readonly RegExp[] = [
  /(?<![a-z])(?:paid|pays?|paying|agreed(?:\s+on)?|negotiated)\s+(?:(?:a|the|their|his|her|an)\s+)?(?:[a-z]+\s+)?(?:fares?|passage money)(?![a-z])/,
  /(?<![a-z])(?:paid|pays?|paying)\s+(?:[a-z0-9.,$]+\s+){1,8}(?:to\s+be\s+(?:taken|brought|ferried|carried|landed|driven|guided|moved|trafficked)|to\s+(?:cross|get\s+(?:to|across|into|them|him|her)|reach|(?:take|bring|ferry|carry|land|drive|guide)\s+(?:them|him|her|us)))(?![a-z])/,
  /(?<![a-z])(?:paid|pays?|paying)\s+(?:[a-z0-9.,$]+\s+){0,8}for\s+(?:(?:the|a|their|his|her)\s+)?(?:sea\s+|boat\s+)?(?:crossing|passage|trip|boat|ride|transport|voyage|journey)(?![a-z])/,
  /(?<![a-z])(?:took|takes|taking|charged|charges|charging)\s+(?:[a-z]+\s+)?(?:money|cash|fees?|payment|[\d.,$]+(?:\s+[a-z]+){1,5})\s+(?:to|from)\s+(?:land|ferry|carry|bring|take|drop|drive|guide|[a-z]+\s+(?:[a-z]+\s+){1,4}to\s+be\s+(?:carried|taken|brought|ferried))(?![a-z])/,
  /(?<![a-z])(?:take|takes|took|taking|carry|carries|carried|carrying|ferry|ferries|ferried|ferrying|transport|transports|transported|transporting|drive|drives|drove|bring|brings|brought)\s+(?:[a-z0-9]+\s+){1,6}(?:across|over|to|into)\s+(?:[a-z]+\s+){1,6}(?:for (?:a fee|money|payment|pay)|against payment|in return for (?:a fee|money|payment))(?![a-z])/,
  /(?<![a-z])(?:paid|pays?|paying)\s+(?:[a-z]+\s+){0,3}(?:captains?|boatm[ae]n|smugglers?|skippers?|drivers?|fisherm[ae]n|guides?|crew|boat owners?|brokers?|fee)(?![a-z])/,
  /(?<![a-z])(?:membayar|menerima uang dari|menerima bayaran dari)\s+(?:[a-z0-9]+\s+){0,3}(?:nakhoda|tekong|penyelundup|agen|sopir|pemandu|calo|awak|nelayan|pemilik|warga|penumpang|orang)(?![a-z])/,
  /(?<![a-z])membayar\s+(?:[a-z0-9.,]+\s+){0,6}(?:untuk|agar|supaya)\s+(?:bisa\s+|dapat\s+)?(?:di(?:seberang|antar|bawa|angkut|selundup|perdagang)[a-z]*|menyeberang|masuk|sampai\s+(?:ke|di)|tiba\s+di)/,
  /(?<![a-z])membayar\s+(?:ongkos|biaya|tarif)\s+(?:kapal|perahu|penyeberangan|perjalanan|angkut|angkutan)(?![a-z])/,
  /(?<![a-z])(?:mengangkut|mengantar(?:kan)?|menyeberangkan|membawa)\s+(?:[a-z0-9]+\s+){1,8}(?:atas bayaran|dengan (?:upah|bayaran|imbalan)|demi (?:upah|bayaran))(?![a-z])/,
];

const namesExploitation = /exploit|eksploit/;
const crossing =
  /(?<![a-z])(?:cross(?:ed|ing)?|across|ferr(?:y|ied)|border|menyeberang(?:kan)?|diseberangkan|melintas|perbatasan)(?![a-z])/;

const trafficked: readonly RegExp[] = [
  /(?<![a-z])(?:deceiv|deceit|decept|trick|false (?:promise|job|offer)|tipu|ditipu|dibohongi|iming-iming|diiming|janji palsu|tawaran palsu)/,
  /(?<![a-z])(?:were|was|been) (?:promised|offered) (?:[a-z]+ ){0,3}(?:jobs?|work|posts?|salar(?:y|ies))(?![a-z])|(?<![a-z])dijanjikan (?:[a-z]+ ){0,2}(?:kerja|pekerjaan|gaji)(?![a-z])/,
  /(?<!(?:not|never|tidak|tak|tanpa)\s)(?<![a-z])(?:forced (?:to|into)|compelled to|coerced into|made to (?:work|scam|serve)|dipaksa|terpaksa melayani)/,
  /(?<![a-z])(?:without (?:pay|wages|any pay)|unpaid|never paid|not paid|no wages|tanpa (?:upah|gaji|dibayar)|tidak (?:pernah )?(?:dibayar|digaji)|upahnya ditahan)/,
  /(?<![a-z])(?:(?:may|could|can|cannot|must) not leave|until (?:he|she|they) (?:has|have|had) (?:re)?paid)(?![a-z])|(?:identity cards?|documents?|phones?|ktp)(?:nya)? (?:was|were|had been)? ?(?:taken|seized|kept|confiscated|withheld)|took (?:their|her|his) (?:identity cards?|documents?|passports?|phones?)/,
  /(?<![a-z])(?:recruitment (?:loan|debt)s?|loan that grows|debt that grows|utang (?:yang )?(?:terus )?bertambah)(?![a-z])/,
  /passports? (?:was|were|had been|have been)? ?(?:taken|held|seized|kept|confiscated|withheld)|(?<![a-z])(?:locked (?:in|up)|held captive|confined|disekap|dikurung)(?![a-z])|(?:not allowed|forbidden|unable|could not|were not free|was not free) (?:to )?leave(?![a-z])|(?:tidak boleh|dilarang|tidak bisa) (?:keluar|pulang|pergi)(?![a-z])|(?:paspor|dokumen)(?:nya| mereka)? (?:ditahan|disita|dirampas|diambil)|(?:ditahan|disita|dirampas) paspornya/,
  /(?<!(?:not|never|be|tidak|tak|belum|tanpa)\s)(?<![a-z])(?:dieksploitasi|unsur eksploitasi (?:telah |sudah )?terbukti|exploited (?:in|at|by|as|on))(?![a-z])/,
  /(?<![a-z])(?:beaten|beat them|threatened|electric shocks?|dipukuli|diancam|disiksa|disetrum)(?![a-z])/,
  /(?<![a-z])(?:kept|held) (?:on board|there|inside|captive|by (?:debt|threats|force))(?![a-z])/,
  /(?<![a-z])(?:debt bondage|bonded|(?:di|ter)?jerat(?:an)? utang|penjeratan utang|lilitan utang|sold to|dijual kepada|dijual ke)(?![a-z])/,
];
