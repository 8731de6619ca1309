/** What a text in the plain part of YAML says; undefined from `readPlainYaml` where it goes beyond that part. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue };

/**
 * Reads the part of YAML that packs are nearly always written in: lists and keys by indentation, texts on one line, lists and keys in brackets on
 * one line. It is some twenty times as fast as reading all of YAML. Whatever is not sure to mean what YAML says it means is not read at all.
 */
export function readPlainYaml(text: string): { readonly value: PlainValue } | undefined {
  if (/(?![\n\r])\p{Cc}|[\ufeff\ufffe\uffff]|\r(?!\n)/u.test(text)) return undefined;
  const lines = contentLines(text);
  if (lines.length === 0) return undefined;
  const reader = new PlainReader(lines);
  try {
    const value = reader.block((lines[0] as Line).indent);
    return reader.isAtEnd ? { value } : undefined;
  } catch (error) {
    if (error === beyondPlain) return undefined;
    throw error;
  }
}

/** Thrown to leave off reading; one for all, since an error is dear to make. */
const beyondPlain = new Error("This is beyond plain YAML.");

interface Line {
  indent: number;
  /** From the first character that is no space to the last. */
  text: string;
}

function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end;
    let start = at;
    while (start < next && text.charCodeAt(start) === 32) start++;
    let last = next;
    while (last > start && (text.charCodeAt(last - 1) === 32 || text.charCodeAt(last - 1) === 13)) last--;
    if (last > start && text[start] !== "#") lines.push({ indent: start - at, text: text.slice(start, last) });
    at = next + 1;
  }
  return lines;
}

const key = /^([A-Za-z_][\w-]*):(?: +|$)/;
const deepest = 50;

class PlainReader {
  readonly #lines: Line[];
  #at = 0;
  #depth = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** The list or the keys that begin at the line where the reader stands. */
  block(indent: number): PlainValue {
    if (++this.#depth > deepest) throw beyondPlain;
    const line = this.#lines[this.#at] as Line;
    const value = isItem(line.text) ? this.#list(indent) : this.#keys(indent);
    this.#depth--;
    return value;
  }

  #list(indent: number): PlainValue[] {
    const items: PlainValue[] = [];
    for (let line = this.#lines[this.#at]; line && line.indent === indent && isItem(line.text); line = this.#lines[this.#at]) {
      const content = line.text.slice(1).trimStart();
      if (content === "" || content[0] === "#") {
        this.#at++;
        items.push(this.#below(indent, false));
      } else if (isItem(content)) throw beyondPlain;
      else if (key.test(content)) {
        // Keys that begin behind the dash go on in their own column.
        const column = indent + line.text.length - content.length;
        this.#lines[this.#at] = { indent: column, text: content };
        items.push(this.#keys(column));
      } else items.push(this.#scalar(content, indent));
    }
    this.#endsAt(indent);
    return items;
  }

  #keys(indent: number): PlainValue {
    const found: { [name: string]: PlainValue } = {};
    for (let line = this.#lines[this.#at]; line && line.indent === indent; line = this.#lines[this.#at]) {
      const match = key.exec(line.text);
      if (!match) break;
      const name = nameOf(match[1] as string, found);
      const content = line.text.slice(match[0].length);
      if (content === "" || content[0] === "#") {
        this.#at++;
        found[name] = this.#below(indent, true);
      } else found[name] = this.#scalar(content, indent);
    }
    this.#endsAt(indent);
    return found;
  }

  /** What stands under a dash or a key: something further to the right, or, under a key, a list in the same column. */
  #below(indent: number, underKey: boolean): PlainValue {
    const line = this.#lines[this.#at];
    if (line && (line.indent > indent || (underKey && line.indent === indent && isItem(line.text)))) {
      if (!isItem(line.text) && !key.test(line.text)) throw beyondPlain;
      return this.block(line.indent);
    }
    return null;
  }

  #scalar(content: string, indent: number): PlainValue {
    this.#at++;
    const next = this.#lines[this.#at];
    // A text that goes on in the next line.
    if (next && next.indent > indent) throw beyondPlain;
    return lineValue(content);
  }

  /** After a block, something further to the left has to follow, or nothing. */
  #endsAt(indent: number): void {
    const line = this.#lines[this.#at];
    if (line && line.indent > indent) throw beyondPlain;
    if (line && line.indent === indent && !key.test(line.text)) throw beyondPlain;
  }
}

function isItem(text: string): boolean {
  return text[0] === "-" && (text.length === 1 || text[1] === " ");
}

function nameOf(name: string, found: object): string {
  if (name === "__proto__" || Object.hasOwn(found, name) || typeof plainScalar(name) !== "string") throw beyondPlain;
  return name;
}

/** A value that stands alone on the rest of its line. */
function lineValue(content: string): PlainValue {
  const first = content[0] as string;
  if (first === '"' || first === "'" || first === "[" || first === "{") {
    const read = new InlineReader(content);
    const value = read.value();
    if (!/^(?: +#.*)?$/.test(content.slice(read.at))) throw beyondPlain;
    return value;
  }
  const comment = content.indexOf(" #");
  const text = comment < 0 ? content : content.slice(0, comment).trimEnd();
  if (text.includes(": ") || text.endsWith(":")) throw beyondPlain;
  return plainScalar(text);
}

/** A text without quotation marks. */
function plainScalar(text: string): PlainValue {
  if (/^[&*!|>%@`"'[\]{},#]|^[-?:](?: |$)|^(?:---|\.\.\.)/.test(text)) throw beyondPlain;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:~|null|Null|NULL)$/.test(text)) return null;
  // Other numbers are rare, and many are dates or numbers of laws that only look like one.
  if (/^[-+.\d][\d.eE+_xoXa-fA-F-]*$|^[-+]?\.(?:inf|nan)$/i.test(text) && !/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) throw beyondPlain;
  return text;
}

const doubleQuoted = /"(?:[^"\\]|\\["\\/nt])*"/y;
const singleQuoted = /'(?:[^']|'')*'/y;
const inlineKey = /([A-Za-z_][\w-]*): +/y;
const inlinePlain = /[^\s,[\]{}"'&*!|>%@`#?:-](?:[^,[\]{}#:]|:(?![\s,[\]{}]|$))*/y;

/** Reads values in brackets and in quotation marks. */
class InlineReader {
  readonly #text: string;
  at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): PlainValue {
    if (++this.#depth > deepest) throw beyondPlain;
    const value = this.#one();
    this.#depth--;
    return value;
  }

  #one(): PlainValue {
    switch (this.#text[this.at]) {
      case '"':
        return JSON.parse(this.#take(doubleQuoted)) as string;
      case "'":
        return this.#take(singleQuoted).slice(1, -1).replaceAll("''", "'");
      case "[":
        return this.#list();
      case "{":
        return this.#keys();
      default:
        return plainScalar(this.#take(inlinePlain).trimEnd());
    }
  }

  #list(): PlainValue[] {
    const items: PlainValue[] = [];
    this.#open();
    while (!this.#closes("]")) {
      items.push(this.value());
      this.#separator("]");
    }
    return items;
  }

  #keys(): PlainValue {
    const found: { [name: string]: PlainValue } = {};
    this.#open();
    while (!this.#closes("}")) {
      const match = this.#take(inlineKey);
      const name = nameOf(match.slice(0, match.indexOf(":")), found);
      found[name] = this.value();
      this.#separator("}");
    }
    return found;
  }

  #open(): void {
    this.at++;
    this.#spaces();
  }

  #closes(bracket: string): boolean {
    if (this.#text[this.at] !== bracket) return false;
    this.at++;
    return true;
  }

  /** A comma, or the bracket that closes. */
  #separator(bracket: string): void {
    this.#spaces();
    if (this.#text[this.at] === bracket) return;
    if (this.#text[this.at] !== ",") throw beyondPlain;
    this.at++;
    this.#spaces();
    if (this.#text[this.at] === bracket) throw beyondPlain;
  }

  #spaces(): void {
    while (this.#text[this.at] === " ") this.at++;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (!match) throw beyondPlain;
    this.at = pattern.lastIndex;
    return match[0];
  }
}
