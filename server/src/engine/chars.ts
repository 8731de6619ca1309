/** What a UTF-16 code unit is to the tokeniser. */
export const charKind = {
  /** Punctuation that parts two phrases. */
  hard: 0,
  /** A letter or digit. */
  word: 1,
  /** Counts for nothing inside a word: combining marks, soft hyphen, zero-width characters. */
  ignorable: 2,
  /** Space of any kind, line breaks, emphasis marks and the quote mark of Markdown. */
  soft: 3,
  /** A hyphen: joins when tight, parts when it stands between spaces. */
  hyphen: 4,
  /** An apostrophe: part of a word when between two letters. */
  apostrophe: 5,
} as const;

/** Marks in a block that the inline scanner must look at; 0 for the usual character. */
export const mark = {
  none: 0,
  /** Backquote. */
  code: 1,
  /** Square bracket. */
  bracket: 2,
  /** Less-than sign: HTML, comments, autolinks. */
  angle: 4,
  /** Any quotation mark. */
  quote: 8,
  /** Slash: addresses. */
  slash: 16,
  /** At sign: citation keys and mail addresses. */
  at: 32,
  /** Asterisk or underscore: emphasis. */
  emphasis: 64,
  /** Round bracket: definitions. */
  paren: 128,
} as const;

/** Code units of letters with marks. */
const marked: readonly (readonly [first: number, end: number])[] = [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
];
/** The plain letter of each of them; a dot where it has none. Written out, as to ask for each costs a millisecond of every start. */
const plainLetters =
  "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll." +
  "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.................................oo.............uu..............." +
  ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
  "................aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttttt" +
  "ttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu" +
  "uuyyyyyyyy......";
/** From here on a word character stands for itself. */
export const foldedEnd = 0x2100;

/** Kind of every code unit. */
export const kindOf: Uint8Array = buildKinds();
/** Folded code unit (lower case, no diacritic) of every word character before `foldedEnd`. */
export const foldOf: Uint16Array = buildFolds();
/** Inline mark bit of every code unit below 0x2100; the rest have none. */
export const markOf: Uint8Array = buildMarks();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(65536);
  kinds.fill(charKind.word, 0x30, 0x3a);
  kinds.fill(charKind.word, 0x41, 0x5b);
  kinds.fill(charKind.word, 0x61, 0x7b);
  kinds.fill(charKind.word, 0xc0, 0x2000);
  kinds.fill(charKind.word, 0x2c00, 0x2e00);
  kinds.fill(charKind.word, 0x3040, 0xd800);
  kinds.fill(charKind.word, 0xf900, 0xfe00);
  kinds.fill(charKind.word, 0xfe70, 0xff00);
  kinds.fill(charKind.word, 0xff10, 0xffa0);
  for (const code of [0xaa, 0xba]) kinds[code] = charKind.word;
  for (const code of [0xd7, 0xf7, 0x37e, 0x387, 0x589, 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965]) kinds[code] = charKind.hard;
  kinds.fill(charKind.ignorable, 0x300, 0x370);
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) kinds[code] = charKind.ignorable;
  kinds.fill(charKind.ignorable, 0xfe00, 0xfe10);
  for (const code of [0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])
    kinds[code] = charKind.soft;
  kinds.fill(charKind.soft, 0x2000, 0x200b);
  for (const char of "*_~>") kinds[char.charCodeAt(0)] = charKind.soft;
  for (const char of "-\u2010\u2011") kinds[char.charCodeAt(0)] = charKind.hyphen;
  for (const char of "'\u2019\u02bc") kinds[char.charCodeAt(0)] = charKind.apostrophe;
  return kinds;
}

function buildFolds(): Uint16Array {
  const folds = new Uint16Array(foldedEnd);
  for (let code = 0; code < foldedEnd; code++) folds[code] = code;
  for (let code = 0x41; code < 0x5b; code++) folds[code] = code + 32;
  let place = 0;
  for (const [first, end] of marked)
    for (let code = first; code < end; code++) {
      const letter = plainLetters.charCodeAt(place++);
      folds[code] = letter === 0x2e ? foldSlowly(code) : letter;
    }
  for (let code = 0x386; code < 0x530; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) folds[code] = lower.charCodeAt(0);
  }
  folds[0xdf] = 0x73;
  folds[0x131] = 0x69;
  folds[0x142] = 0x6c;
  folds[0xf8] = folds[0xd8] = 0x6f;
  for (const code of [0x2019, 0x02bc]) folds[code] = 0x27;
  return folds;
}

/** Folded code unit of any word character. */
export function foldCode(code: number): number {
  return code < foldedEnd ? (foldOf[code] as number) : code;
}

/** Folded code unit of a letter that the tables do not have, by its decomposition. */
export function foldSlowly(code: number): number {
  const base = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase();
  return base.charCodeAt(0);
}

function buildMarks(): Uint8Array {
  const marks = new Uint8Array(65536);
  const set = (chars: string, bit: number) => {
    for (const char of chars) marks[char.charCodeAt(0)] = bit;
  };
  set("`", mark.code);
  set("[]", mark.bracket);
  set("<", mark.angle);
  set("\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019", mark.quote);
  set("/", mark.slash);
  set("@", mark.at);
  set("*_", mark.emphasis);
  set("(", mark.paren);
  return marks;
}
