import { nearestWord } from "../engine/nearestWord.js";

/** What may follow a verb: options with a value, and switches. */
export interface Usage {
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Those of the values that are lists: given again, such an option adds to its list (`--rule a=off --rule b=hint`). */
  readonly lists?: readonly string[];
}

/** A command line, read. */
export interface Arguments {
  readonly plain: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/** A mistake in how the program was called, or input that cannot be read: one sentence, exit code 2. */
export class UsageError extends Error {}

/** Reads `--name value`, `--name=value`, `--switch`, and plain arguments; `--` ends the options. Throws a `UsageError` that names the nearest option. */
export function readArguments(words: readonly string[], usage: Usage): Arguments {
  const plain: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === "--") {
      plain.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("--") || word === "-") {
      if (/^-[a-z]$/i.test(word)) throw new UsageError(`Unknown option ${word}. Options are written in full, such as --format.`);
      plain.push(word);
      continue;
    }
    const [name, inline] = splitOption(word.slice(2));
    if (usage.switches.includes(name)) {
      if (inline !== undefined) throw new UsageError(`--${name} takes no value.`);
      switches.add(name);
    } else if (usage.values.includes(name)) {
      const value = inline ?? words[++at];
      if (value === undefined) throw new UsageError(`--${name} needs a value.`);
      const before = usage.lists?.includes(name) ? values.get(name) : undefined;
      values.set(name, before === undefined ? value : `${before},${value}`);
    } else {
      const near = nearestWord(name, [...usage.values, ...usage.switches]);
      throw new UsageError(`Unknown option --${name}.${near ? ` Did you mean --${near}?` : " See --help."}`);
    }
  }
  return { plain, values, switches };
}

function splitOption(option: string): [string, string | undefined] {
  const equals = option.indexOf("=");
  return equals < 0 ? [option, undefined] : [option.slice(0, equals), option.slice(equals + 1)];
}
