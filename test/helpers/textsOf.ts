/**
 * Texts that a pattern is written for: each of its alternatives and optional parts at least once, the rest as it stands first. Looking around is taken as text where it asks for some; what the pattern then does
 * not match is left out.
 */
export function textsOf(pattern: RegExp): readonly string[] {
  const whole = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  return [...new Set(new Source(pattern.source).alternatives())].filter((text) => whole.test(text));
}

class Source {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  alternatives(): string[] {
    const found = this.#row();
    while (this.#takes("|")) found.push(...this.#row());
    return found;
  }

  /** One part after the other; each with all that it may be, beside the others as they stand first. */
  #row(): string[] {
    const parts: string[][] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text.charAt(this.#at))) parts.push(this.#counted(this.#part()));
    const usual = parts.map(([first = ""]) => first);
    return [usual.join(""), ...parts.flatMap((part, at) => part.slice(1).map((text) => usual.with(at, text).join("")))];
  }

  #counted(part: string[]): string[] {
    const [count = "", fewest] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += count.length;
    if (count !== "") this.#takes("?");
    if (count === "?" || count === "*" || fewest === "0") return ["", ...part];
    return fewest === undefined ? part : part.map((text) => text.repeat(Number(fewest)));
  }

  #part(): string[] {
    if (this.#takes("(")) {
      const [kind = ""] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#text.slice(this.#at)) ?? [];
      this.#at += kind.length;
      const inside = this.alternatives();
      this.#takes(")");
      return kind.endsWith("!") ? [""] : kind === "?<=" ? ["", ...inside] : inside;
    }
    const [written = ""] = /^(?:\[(?:[^\]\\]|\\.)*\]|\\u[0-9a-f]{4}|\\p\{\w+\}|\\.|.)/su.exec(this.#text.slice(this.#at)) ?? [];
    this.#at += written.length;
    return [written === "^" || written === "$" || /^\\[bB\d]$/.test(written) ? "" : letterOf(written)];
  }

  #takes(letter: string): boolean {
    const has = this.#text.startsWith(letter, this.#at);
    if (has) this.#at += letter.length;
    return has;
  }
}

/** One letter that a class or an escape stands for. */
function letterOf(written: string): string {
  const one = new RegExp(`^${written}$`, "u");
  return ["a", "A", "2", " ", "(", ")", ".", ",", ";", ":", '"', "-", ...written].find((letter) => one.test(letter)) ?? written;
}
