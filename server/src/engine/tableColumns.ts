/** What a column of a table tells of the instrument in its row, by its head. */
const heads: readonly (readonly [string, RegExp])[] = [
  ["a", /^(?:(?:year|date) (?:of adoption|adopted)|adopted|adoption|diadopsi|adopsi|(?:tahun|tanggal) (?:adopsi|diadopsi))$/i],
  [
    "s",
    /^(?:(?:year|date) (?:of signature|signed)|signed|signature|opened for signature|ditandatangani|penandatanganan|(?:tahun|tanggal) penandatanganan)$/i,
  ],
  [
    "f",
    /^(?:in force(?: since)?|entry into force|entered into force|(?:date|year) of entry into force|berlaku(?: sejak)?|mulai berlaku|(?:tahun|tanggal) (?:mulai )?berlaku)$/i,
  ],
  [
    "r",
    /^(?:ratified(?: by)?|ratification(?: (?:law|act))?|ratifying (?:law|act)|law of ratification|pengesahan|ratifikasi|disahkan(?: dengan)?|(?:undang-undang|uu|dasar|instrumen) (?:pengesahan|ratifikasi))$/i,
  ],
  [
    "b",
    /^(?:(?:government |state |responsible |lead )?agency|body|institution|organi[sz]ation|lembaga|instansi|badan|kementerian\/lembaga|k\/l|lembaga\/instansi)$/i,
  ],
  [
    "t",
    /^(?:(?:main |core |principal )?(?:tasks?|roles?|functions?|mandates?|duties|responsibilit(?:y|ies))|does|(?:tugas|fungsi|peran|mandat|kewenangan|wewenang|tanggung jawab)(?: (?:utama|pokok))?|tugas (?:dan fungsi|pokok dan fungsi)|tusi|tupoksi)$/i,
  ],
  ["k", /^(?:regency(?: ?(?:\/|or) ?city)?|city|district|town|place|kabupaten|kota|kabupaten ?\/ ?kota|daerah|tempat|lokasi)$/i],
  ["p", /^(?:province|provinsi|country|negara)$/i],
];

/**
 * The heads of the table whose first line this is, a letter for each column: adopted (a), signed (s), in force (f), ratified by (r), a body (b) and its task (t), a place (k) and its province or country (p),
 * anything else (-). Empty where none is of these. A head that says more
 * ("Ratified by Malaysia") is anything else.
 */
export function columnsOf(header: string): string {
  const [line = ""] = header.split(/\r?\n/, 1);
  const codes = cellsOf(line).map(({ text }) => {
    const plain = text.replace(/[*_]/g, "").trim();
    return heads.find(([, pattern]) => pattern.test(plain))?.[0] ?? "-";
  });
  return codes.some((code) => code !== "-") ? codes.join("") : "";
}

/** A cell of a row, with its place in it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a row; an escaped bar parts none. */
export function cellsOf(row: string): readonly Cell[] {
  const found: Cell[] = [];
  let start = /^\s*\|/.exec(row)?.[0].length ?? 0;
  for (let at = start; at <= row.length; at++) {
    const isEnd = at === row.length;
    if (!isEnd && (row.charCodeAt(at) !== 0x7c || row.charCodeAt(at - 1) === 0x5c)) continue;
    if (!isEnd || row.slice(start).trim() !== "") found.push({ text: row.slice(start, at), start, end: at });
    start = at + 1;
  }
  return found;
}
