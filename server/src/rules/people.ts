/**
 * People whom memos of this field name: the holders of offices and mandates, as their offices write them. A name by itself is hardly anybody else's; after a tilde it may be, and counts only in a sentence
 * that names an office; after an equals sign stands what that office must be. Spellings from the pages of the offices and of the press, among them https://wikimili.com/en/Onward_Indonesia_Cabinet,
 * https://sketsa.id/mukhtarudin-dari-gedung-dpr-ke-garda-terdepan-pelindung-tki, https://www.stopvaw.org/un_special_rapporteur_on_trafficking_in_persons_es_2,
 * https://wikiclassic.com/wiki/Secretary-General_of_ASEAN and https://www.iom.int/news/iom-council-elect-director-general.
 */
const names = `
~Prabowo Subianto,~Joko Widodo,~Susilo Bambang Yudhoyono,~Megawati Soekarnoputri,~Gibran Rakabuming Raka,Ma'ruf Amin=President?|Presiden|Wapres,~Jusuf Kalla
Benny Rhamdani=BP2MI|BNP2TKI|[Mm]igran
~Abdul Kadir Karding,Christina Aryani=P2MI|[Mm]igran,~Dzulfikar Ahmad Tawalla,~Jumhur Hidayat,~Nusron Wahid
~Arifatul Choiri Fauzi,~Bintang Puspayoga,~Yohana Yembise,Linda Amalia Sari Gumelar=Perempuan|Women,Veronica Tan=PPPA|Perempuan|Women
~Retno Marsudi,~Marty Natalegawa,~Hassan Wirajuda,Judha Nugraha=Kem[e]?n?lu|Luar Negeri|Foreign
Saifullah Yusuf=Sosial|Mensos|Social,~Tri Rismaharini,~Juliari Batubara,~Agus Gumiwang Kartasasmita,~Khofifah Indar Parawansa
Ida Fauziyah=[Kk]etenagakerjaan|[Mm]enaker|Manpower|Labou?r,~Hanif Dhakiri,~Muhaimin Iskandar
~Muhadjir Effendy,~Puan Maharani,Budi Gunawan=Pol(?:huk|k)am|Politik|Political|Intel,~Djamari Chaniago,~Luhut Binsar Pandjaitan
~Yusril Ihza Mahendra,Agus Andrianto=Imi(?:pas|grasi)|Immigration|Polri|[Kk]apolri|Bareskrim|Police,~Silmy Karim,~Supratman Andi Agtas,~Yasonna Laoly,~Natalius Pigai,~Sakti Wahyu Trenggono,Edhy Prabowo=Kelautan|KKP|Fisher,Susi Pudjiastuti=Kelautan|KKP|Fisher
~Listyo Sigit Prabowo,~Tito Karnavian,Idham Azis=Polri|[Kk]apolri|Police,Wahyu Widada=Polri|[Bb]areskrim|Police
~Abdul Haris Semendawai,~Hasto Atmojo Suroyo,~Ivan Yustiavandana,~Dian Ediana Rae
~Atnike Nova Sigiro,Anis Hidayah=Komnas|Migrant C,~Ahmad Taufan Damanik,~Ai Maryati Solihah,~Andy Yentriyani,Maria Ulfah Anshor=KPAI|Komnas|Anak|Child,Wahyu Susilo=Migrant C
António Guterres,Ban Ki-moon,Amina Mohammed=Deputy Secretary-General|Wakil Sekretaris,Volker Türk,Michelle Bachelet,Navanethem Pillay,Filippo Grandi,Barham Salih,Catherine Russell=UNICEF,Henrietta Fore,Natalia Kanem,Sima Bahous,Phumzile Mlambo-Ngcuka
Amy Pope=IOM|[Mm]igration|[Mm]igrasi,António Vitorino,William Lacy Swing,Gilbert Houngbo,Guy Ryder=ILO|Labour|Perburuhan,Ghada Waly,Yury Fedotov
Siobhán Mullally,Maria Grazia Giammarinaro,Joy Ngozi Ezeilo,Sigma Huda,Tomoya Obokata,Urmila Bhoola,Gulnara Shahinian,Mama Fatima Singhateh,Maud de Boer-Buquicchio
Gehad Madi,Felipe González Morales=Rapporteur|Pelapor,François Crépeau,Jorge Bustamante=Rapporteur|Pelapor,Reem Alsalem,Dubravka Šimonović,Rashida Manjoo,Yakin Ertürk,Alice Jill Edwards,Yanghee Lee,Tom Andrews=Rapporteur|Pelapor
Kao Kim Hourn,Le Luong Minh,Surin Pitsuwan,Yuyun Wahyuningrum,Dinna Wisnu=AICHR
Cindy Dyer=TIP|Trafficking|[Tt]rafficking|[Aa]mbassador,Luis CdeBaca,Susan Coppedge,John Cotton Richmond,Valiant Richey,Madina Jarbussynova,Myria Vassiliadou
Anwar Ibrahim=Malaysia|Perdana Menteri|Prime Minister,Paetongtarn Shinawatra,Anutin Charnvirakul,Min Aung Hlaing,Xanana Gusmão,José Ramos-Horta
`;

/** Surnames, or only names, that hardly anybody else has, long enough to be known with a slip. */
export const rareNames =
  "Giammarinaro Rismaharini Puspayoga Trenggono Singhateh Semendawai Yentriyani Karnavian Yudhoyono Natalegawa Yassierli Charnvirakul";

/** People of one name, with what is said of their office right before or after it. */
export const singleNames: readonly (readonly [name: string, office: string])[] = [
  ["Mukhtarudin", "(?:Menteri|Minister)[^.;]{0,40}(?:P2MI|[Mm]igra[a-z]+)"],
  ["Mullally", "Special Rapporteur|Pelapor Khusus"],
  ["Ezeilo", "Special Rapporteur|Pelapor Khusus"],
  ["Karding", "(?:Menteri|Minister)[^.;]{0,40}(?:P2MI|[Mm]igra[a-z]+)"],
  ["Rhamdani", "(?:Kepala|Head of)[^.;]{0,24}BP2MI"],
  ["Houngbo", "(?:ILO|Perburuhan Internasional|Labour Organization)[^.;]{0,20}"],
];

/** A person by the words of the name. */
export interface Person {
  readonly words: readonly string[];
  readonly office?: string;
}

/** Any office. */
const anyOffice =
  "Menteri|Menko|Men[a-z]{2,5}(?![a-z])|[Mm]inister|Kepala|[Hh]ead|Ketua|[Cc]hair|Presiden|President|Direktur|Director|Kapolri|Jenderal|General|Komisi|Commission|Sekretaris|Secretary|Wakil|Wamen|Deputy|Kabareskrim|Kemen|Ministry|LPSK|KPAI|PPATK|Kemlu|Polri|DPR";

/** The people. */
export function people(): readonly Person[] {
  return names
    .trim()
    .split(/[\n,]/)
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [name = "", office] = entry.replace("~", "").split("=");
      const needed = office ?? (entry.startsWith("~") ? anyOffice : undefined);
      return { words: name.split(" "), ...(needed === undefined ? {} : { office: needed }) };
    });
}
