/** One kind of placeholder. Patterns are long and dear to compile, and most memos need few of them: each has a short sign that a text with such a placeholder holds. */
interface Kind {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const kinds: readonly Kind[] = [
  // A slot in square brackets.
  {
    sign: /\[[^@^\d]/,
    pattern:
      /\[\[(?!fn:)[^\]\n]{0,200}\]\](?!\()|\[(?:your|insert|fill in|add|enter|name|isi|isikan|masukkan|sisipkan|tulis|tuliskan|sebutkan|lengkapi|nama|tanggal|hari|waktu|tempat|jabatan|alamat|nomor|jumlah|date|number|amount|recipient|title)(?:[\s,/][^\]\n]{1,120})?\](?![([])|(?<!\])\[(?:year|month|day|time|place|venue|country|province|district|city|region|village|figure|percentage|total|budget|position|ministry|agency|institution|organi[sz]ation|author|sender|signature|phone|email|reference|subject|deadline|source|citation|citation needed|source needed|ref|sumber|rujukan|kutipan|perlu sumber|tahun|bulan|lokasi|negara|provinsi|kabupaten|kota|desa|kecamatan|angka|persentase|anggaran|nominal|besaran|nilai|durasi|instansi|lembaga|kementerian|penerima|pengirim|penulis|pejabat|tanda tangan|telepon|judul|perihal|pukul|tenggat)(?:(?:,\s|\s?\/\s?|\s(?:and|or|dan|atau)\s)[a-z]{3,14})?\](?![([:])|\[\s?[\u2022\u25cf_]{1,4}\s?\](?![([:])|\[(?:check|verify|confirm|cek|periksa|pastikan|konfirmasi)(?::?\s[^\]\n]{1,120})?\](?![([:])|\[[^\]\n]{2,40}\s(?:menyusul|to follow|to come|to be confirmed|to be added|akan ditambahkan)\](?![([:])|\[[^\]\n]{0,50}(?<![a-z])(?:please|mohon|tolong|harap) (?:check|confirm|verify|add|fill|update|complete|dicek|cek|periksa|diperiksa|konfirmasi|dikonfirmasi|dilengkapi|lengkapi|ditambahkan|tambahkan|isi|diisi)[^\]\n]{0,60}\](?![([:])|\[(?:to be (?:completed|filled(?: in| out)?|added|confirmed|inserted|drafted|supplied|provided|given|entered|included)|(?:akan |untuk )?(?:diisi|dilengkapi|ditambahkan|disusulkan)(?: kemudian| nanti)?)(?:\s[^\]\n]{1,60})?\](?![([:])|\[(?:tba|to be (?:announced|advised))\](?![([:])|\[x{2,3}\](?![([:])/gim,
  },
  // What is to be added, in square brackets and in small letters.
  {
    sign: /\[[a-z]/,
    pattern:
      /\[(?:tambahkan|cantumkan|letakkan|sertakan|specify|describe|attach)(?:\s[^\]\n]{1,80})\](?![([:])|\[[a-z][^\]\n]{0,40} (?:to be (?:confirmed|supplied|added|checked|completed|updated)|(?:akan|perlu|harus|masih) (?:dilengkapi|dikonfirmasi|dicek|diperiksa|ditambahkan)) [^\]\n]{1,40}\](?![([:])/g,
  },
  // What a thing is called, or its number: "[village name]", "[officer's name]", "[case number]".
  {
    sign: /(?:name|number|address|title|updated|verified|determined|finali[sz]ed|kop surat|letterhead)s?[^\]\n]{0,50}\]/,
    pattern:
      /\[(?:the )?(?:village|district|province|agency|ministry|officer|official|shelter|country|city|town|port|ship|vessel|company|school|hospital|contact|contact person|file|case|phone|telephone|passport|account|job|office|bank|employer|agent|spokesperson|full|first|last|family|author|sender|recipient|organi[sz]ation|court|street|project|unit|hotel|host|report|memo|document|letter|reference|room|invoice|flight|institution|department|partner|programme|program|director|head|minister|ambassador|consul|place|law|article)(?:['\u2019]s)? (?:name|number|address|title)s?(?: and [a-z]+)?\](?![([:])|\[to be (?:updated|verified|determined|decided|finali[sz]ed|checked)(?:\s[^\]\n]{1,60})?\](?![([:])|\[(?:kop surat|letterhead)\]/gi,
  },
  // A question in brackets, and letters for a number that is to come: "[source?]", "[X] victims", "[?] per cent".
  {
    sign: /\?\]|\[[xn]\]/i,
    pattern:
      /\[(?:source|sumber|date|tanggal|angka|figure|year|tahun|name|nama|siapa|who|when|kapan|where|di mana|how many|berapa|check|cek|ref|rujukan|really|benar)\s?\?{1,3}\](?![([:])|\[(?:X|N|n|x|\?{1,3})\](?=\s?(?:%|per cent|percent|persen|victims|korban|orang|people|persons|cases|kasus|days|hari|workers|pekerja|officers|petugas|juta|million|provinces|provinsi)(?![a-z]))/g,
  },
  // A slot in angle brackets.
  {
    sign: /</,
    pattern:
      /<(?:city|country|district|province|village|month|year|day|place|venue|budget|agency|ministry|institution|organi[sz]ation|author|sender|signature|phone|email|subject|deadline|kota|negara|provinsi|kabupaten|desa|bulan|tahun|hari|waktu|lokasi|instansi|lembaga|kementerian|penerima|pengirim|penulis|perihal|judul)>|<(?:add|put|paste|tempel|your|insert|isi|tambahkan|isikan|tulis|tuliskan|masukkan|sebutkan|lengkapi|nama|name|tanggal|date|jabatan|alamat|nomor|jumlah|tempat|amount|number|recipient)(?:\s[^>\n=]{0,80})?>/gim,
  },
  // A slot in angle brackets, in small letters.
  {
    sign: /<[a-z]/,
    pattern: /<(?:subject|officer|text|title|perihal|hal|judul|pejabat|teks|diisi|isian)(?:\s[^>\n=]{0,60})>/g,
  },
  // A slot in double braces.
  {
    sign: /\{\{/,
    pattern: /\{\{(?!<|%|#)[^{}\n]{1,80}\}\}/gim,
  },
  // What is to come, in round brackets.
  {
    sign: /\((?:nama|tanggal|tanda|nomor|jumlah|data|angka|rincian|lampiran|tempat|alamat|tahun|name|date|number|figure|detail|year|mohon|harap|please|tolong|tambahkan|masukkan|sisipkan|isi|lengkapi|cantumkan|insert|add|put|fill|signature|source|sumber|cite|rujukan|cek|check|periksa|konfirmasi|confirm|tanya|tb[acd]|to be)/i,
    pattern:
      /\((?:nama|tanggal|nomor|jumlah|data|angka|rincian|lampiran|tempat|alamat|name|date|number|figures?|details) (?:menyusul|to follow)(?:\s(?:dari|from)\s[^()\n]{2,30})?\)|\((?:mohon |harap |please )?(?:tambahkan|masukkan|sisipkan|isi|isikan|lengkapi|cantumkan|insert|add|put|fill in)\s[^()\n]{2,60}\s(?:di sini|here)\)|\((?:isi|isikan|insert|fill in)\s(?:the\s)?(?:nama|tanggal|nomor|jumlah|jabatan|alamat|tempat|name|date|number|amount|place|title)(?:\s[^()\n]{1,60})?\)|\((?:nama jelas|nama terang|nama pejabat|nama lengkap|tanda tangan(?: dan (?:nama jelas|nama terang|cap|stempel))?|signature(?: and (?:name|stamp))?)\)(?=[^\S\n]*(?:\n|$))|\((?:source|sumber|cite|rujukan|figure|angka|data|year|tahun|date|tanggal)\s?\?{1,4}\)|\((?:(?:please|mohon|tolong) (?:cek|check|periksa|konfirmasi|confirm|tanya|ask)|(?:cek|check|periksa|konfirmasi|confirm)(?: lagi| ulang| again)|(?:cek|check|confirm|tanya)(?=[^()\n]{2,40}[!?]))(?: (?:ke|to|with|dengan|kepada))? [^()\n]{2,40}[!?]{0,3}\)|\((?:tba|to be (?:announced|advised))\)(?![([:])|\((?:tbc|tbd)\)/gim,
  },
  // What is to come, in round brackets and in small letters; a form's own words.
  {
    sign: /\((?:to be|akan|untuk|masih|dilengkapi|diisi|ditambahkan|disusulkan|belum|tambahkan|masukkan|sisipkan|lengkapi|perlu|add|insert|need|delete|strike|coret)|(?:here|di sini)\)/,
    pattern:
      /\((?:to be (?:completed|added|confirmed|determined|inserted|drafted)|(?:akan |untuk |masih akan )?(?:dilengkapi|diisi|ditambahkan|disusulkan)(?: kemudian| nanti)?|belum diisi)\)|\((?:tambahkan|masukkan|sisipkan|lengkapi|perlu|add|insert|need) (?:sitasi|kutipan|sumber|rujukan|referensi|data|angka|citation|source|reference|figures?)\)|\((?:delete as (?:applicable|appropriate)|strike out what(?:ever)? does not apply|coret yang tidak perlu)\)|\((?:[A-Z][a-z]+|your) (?:[a-z]+ ){0,4}(?:here|di sini)\)/g,
  },
  // Letters that stand for what is open, and crosses for figures.
  {
    sign: /xx|x\b|tb[acd]|t\.b\.d|tktk|lorem|to[ -]?do|fixme/i,
    pattern:
      /(?<![a-zÀ-ỿ0-9-])(?:TBD|T\.B\.D\.|TKTK|X{3,}(?:[.,]X{3})*|x{3,}|lorem ipsum)(?![a-zÀ-ỿ0-9])|(?<![a-zÀ-ỿ0-9-])(?:TO[ -]DO(?=:)|(?:TODO|FIXME)(?=[\s:);,]|[.!?](?!\w)|$))|(?<![a-zÀ-ỿ0-9.-])(?<!(?:called|named|known as|named as|referred to as|disebut|bernama|menjadi|inisial|berinisial|initials?)\s)XX(?=\s[a-z]|\s?%|\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)(?![a-z]))|(?<=(?<![a-zÀ-ỿ])(?:Rp\.?|IDR|USD?|US\$|\$|\u20ac)\s?)X{1,3}(?:[.,]X{3})*(?![a-z0-9])|(?<![a-z0-9.,/-])X{1,3}(?:[.,]X{3})+(?![a-z0-9])|(?<![a-z0-9/])20XX(?![a-z0-9])|(?<![a-zÀ-ỿ0-9-])TBC(?![a-zÀ-ỿ0-9-])|(?<=[A-Z]-)(?:X{3,})(?=\/)|(?<=(?:narahubung|kontak|contact|telepon|telp\.?|phone|hp|wa)[^\n]{0,40}\s)08x{2}[- ]?x{3,4}[- ]?x{3,4}(?![\dx])/gim,
  },
  // The same where capitals tell.
  {
    sign: /XX|TB[AC]/,
    pattern: /(?<=menjadi\s)XX(?=\s(?:hari|bulan|tahun|orang|persen|kasus|unit|tempat|minggu|jam)(?![a-z]))/g,
  },
  // Crosses for the figures of a date: "XX-XX-2026", "12/XX/2026", "2026-XX-XX", "tgl XX", "pukul XX.00".
  {
    sign: /xx[-/.: ]|[-/.]xx|l\.? xx/i,
    pattern:
      /(?<![A-Za-z0-9/.-])(?:(?:XX|xx)([-/.])(?:XX|xx|\d{1,2})\1(?:(?:19|20)\d\d|(?:20)?(?:XX|xx)|XXXX|xxxx)|\d{1,2}([-/.])(?:XX|xx)\2(?:(?:19|20)\d\d|(?:20)?(?:XX|xx))|20(?:\d\d|XX)-(?:XX-(?:XX|\d\d)|\d\d-XX))(?![A-Za-z0-9/-])|(?<=(?<![a-z])(?:tanggal|tgl\.?)\s)XX(?=[\s.,;)]|$)|(?<=(?<![a-z])(?:pukul|jam|at|from|to|until|sampai|hingga)\s)XX[.:](?:XX|\d\d)(?![A-Za-z0-9])/g,
  },
  // Blanks and question marks for the figures of a date.
  {
    sign: /[_?][-/]/,
    pattern:
      /(?<![A-Za-z0-9/-])(?:(?:_{2,4}|\?{2})\s?([-/])\s?(?:_{2,4}|\?{2}|\d{1,2})\s?\1\s?(?:(?:19|20)\d\d|(?:20)?(?:_{2,6}|\?{2,4}))|\d{1,2}([-/])(?:_{2,4}|\?{2})\2(?:(?:19|20)\d\d|(?:20)?_{2,6}))(?![A-Za-z0-9_?])|(?<=[A-Z]-)_{2,}(?=\/)/g,
  },
  // The last two figures of a year.
  {
    sign: /20[._\u2026?]/,
    pattern:
      /(?<=(?<![A-Za-z])(?:[Tt]ahun|[Tt]ahun [Aa]nggaran|TA|[Yy]ear|[Ss]ejak|January|February|March|April|May|June|July|August|September|October|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)\s)20(?:\.{2,4}|\u2026|_{2,4}|\?{2})(?![\d.?])|(?<=(?<![A-Za-z])(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f)\s)20(?:\.{2,4}|\u2026|_{2,4}|\?{2})(?=\s[a-z]|[,;)])/g,
  },
  // Signs for a figure before what is counted, or where words say that a figure is to stand.
  {
    sign: /##|\[ ?(?:\.\.|\u2026)|<(?:angka|persentase)|\(angka\)|\(figure\)/,
    pattern:
      /(?<=[a-z]\s)(?:#{2,4}|<(?:angka|persentase)>|\((?:angka|figure)\))(?=\s?(?:%|(?:persen|per cent|percent|orang|korban|kasus|perkara|juta|miliar|people|persons|victims|cases|million|billion)(?![a-z])))|(?<=\s)\[\s?(?:\.{2,}|\u2026)\s?\](?=\s?(?:%|(?:persen|per cent|percent|juta|miliar|million|billion)(?![a-z])))/g,
  },
  // Where a table or picture is to come.
  {
    sign: /\[(?:table|figure|chart|map|tabel|gambar|grafik|bagan|peta)\s/i,
    pattern:
      /\[(?:table|figure|chart|map|tabel|gambar|grafik|bagan|peta)\s(?:\d{1,2}\s)?(?:(?:goes |about |to go )?here|(?:kira-kira )?di ?sini)\](?![([:])/gi,
  },
  // Crosses and letters of a line of their own.
  {
    sign: /TBA/i,
    pattern: /(?<=[a-z]:[*_]*\s)TBA(?=[^\S\n]*(?:\n|\||$))/gim,
  },
  // The pattern of a date.
  {
    sign: /dd|hh|tgl|bulan|bln/i,
    pattern:
      /(?<![a-zÀ-ỿ0-9])(?:DD\s(?:Month|MMMM?|MM)|(?:tanggal|tgl)\s(?:bulan|bln))\s(?:YYYY|TTTT|tahun|20\d\d)(?![a-zÀ-ỿ0-9])|(?<![a-z0-9/-])(?:dd|hh|tgl)([-/.])(?:mm|bb|bln)\1(?:yyyy|tttt|yy|20\d\d)(?![a-z0-9])/gim,
  },
  // Dots for what is left open.
  {
    sign: /\.\.\.|\u2026/,
    pattern:
      /(?<=(?<![a-zÀ-ỿ])Rp\.?\s?)[.\u2026]*(?:\.{3}|\u2026)[.\u2026]*|(?<=\s)(?:\.{5,}|\u2026{2,})(?=\s)|(?<=[a-zÀ-ỿ]:\s)(?:\.{5,}|\u2026{2,})$|(?<=(?:nomor|number|no\.?):?[*_]*:?[*_]*\s)(?:\u2026+|\.{3,})(?=\/)|(?<=\s(?:sebanyak|sejumlah|sebesar|sekitar|selama|about|some|total of)\s)(?:\.{3}|\u2026)(?=\s(?:orang|korban|kasus|perkara|hari|bulan|rupiah|persen|anak|people|victims|cases|days|months|per cent)(?![a-z]))|(?<=(?<![a-zÀ-ỿ])(?:no|nomor|number)\.?\s)(?:\.{4,}|\u2026{2,})(?=[\s,;)])|(?<=[A-Z]-)(?:\.{3,})(?=\/)|(?<=(?<![a-z])(?:tanggal|tgl\.?|on|by|before)\s)(?:\.{2,}|\u2026+)(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)\s)|(?<=(?<![a-z])(?:hari|tanggal|tgl\.?|pukul)\s)(?:\.{3,}|\u2026+)(?=[,;]|\sWI(?:B|TA?)(?![A-Za-z]))|(?<=[A-Za-zÀ-ỿ],\s)(?:\.{3,}|\u2026+)(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|Desember)\s20\d\d)/gim,
  },
  // Four dots before what is counted.
  {
    sign: / \.{4} /,
    pattern:
      /(?<=[a-z]\s)\.{4}(?=\s(?:orang|korban|kasus|perkara|hari|bulan|persen|anak|people|persons|victims|cases|days|months|per cent)(?![a-z]))/g,
  },
  // Blanks.
  {
    sign: /__/,
    pattern:
      /(?<=(?:nomor|number|no\.?):?[*_]*:?[*_]*\s)(?:_{2,})(?=\/)|(?<=[\s:]|(?<![a-zÀ-ỿ])Rp\.?)_{3,}(?=[\s/.,;)]|$)|(?<=\s)__(?=\s)/gim,
  },
  // Question marks for what is open.
  {
    sign: /\?\?/,
    pattern:
      /(?<=\s)\?{2,3}(?=\s[a-z%(])|(?<=[A-Za-z]:[*_]*\s)\?{2,3}(?=[^\S\n]*(?:\n|$))|(?<=\s(?:is|are|adalah|yaitu|yakni|pada|di|on|at|in|of|by|sebanyak|sebesar|sejumlah)\s)\?{2,3}(?=[.,;)]|\s*$)/gim,
  },
  // What templates and word processors say.
  {
    sign: /to be |diisi|click|choose|klik|pilih|error!|kesalahan!|galat!/i,
    pattern:
      /(?<![a-zÀ-ỿ0-9])(?:to be (?:filled in|completed later)|akan diisi kemudian)(?![a-zÀ-ỿ0-9])|(?<=[.?!]\s)To be (?:confirmed|determined|checked|added)(?=\.(?:\s|$))|(?<![a-z])(?:Click (?:or tap )?(?:here )?to enter (?:text|a date)|Click here to enter text|Choose an item|Klik (?:atau ketuk )?(?:di sini )?untuk memasukkan (?:teks|tanggal)|Pilih item)\.?|(?:Error! (?:Reference source|Bookmark) not (?:found|defined)|(?:Kesalahan|Galat)! (?:Sumber referensi tidak ditemukan|Bookmark tidak (?:ditentukan|terdefinisi)))\.?/gim,
  },
  // The same in capitals.
  {
    sign: /TO BE /,
    pattern: /(?<![A-Za-z])TO BE (?:COMPLETED|CONFIRMED|DETERMINED|ADDED|INSERTED|FILLED IN|DRAFTED)(?![A-Za-z])/g,
  },
  // A gap for the day.
  {
    sign: /,[ \t\u00a0]{3}/,
    pattern:
      /(?<=[a-z],)[ \t\u00a0]{3,}(?=(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\s20\d\d)/gim,
  },
];

/** All that reads like a placeholder in a text, in its order and none within another. Whether it is one, its surroundings tell. */
export function placeholdersIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const { sign, pattern } of kinds) if (sign.test(text)) found.push(...text.matchAll(pattern));
  if (found.length < 2) return found;
  found.sort((one, other) => one.index - other.index || other[0].length - one[0].length);
  let end = 0;
  return found.filter((match) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

/** The value of a date field is a slot and nothing else. */
export function isWhollyLeft(value: string): boolean {
  if (/^(?:[\d/.\s_?-]|XX|xx)*(?:__|XX|xx|\?\?)(?:[\d/.\s_?-]|XX|xx)*$/.test(value)) return true;
  return /^\W*(?:\[[^\]]*\]|(?:DD|XX|__)\b.*)\W*$/.test(value) && placeholdersIn(value).length > 0;
}
