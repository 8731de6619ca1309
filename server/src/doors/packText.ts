import { stringify } from "yaml";
import type { Entry } from "./entry.js";

/** Writes entries as the YAML of packs, in as many files as the longest readable pack calls for. */
export interface PackWriter {
  add(entry: Entry): void;
  /** The files, at least one. */
  close(): string[];
}

/** Opens a writer of packs with this name; `longest` is the length of a file in UTF-16 units. */
export function openPackWriter(name: string, longest: number): PackWriter {
  const head = `${stringify({ pack: name })}concepts:\n`;
  const files: string[] = [];
  let parts: string[] = [];
  let length = 0;
  const endFile = (): void => {
    files.push(parts.length === 0 ? head.replace("concepts:\n", "concepts: []\n") : head + parts.join(""));
    parts = [];
    length = 0;
  };
  return {
    add(entry) {
      const text = stringify([entry], { lineWidth: 0, aliasDuplicateObjects: false }).replace(/^(?=.)/gm, "  ");
      if (length > 0 && head.length + length + text.length > longest) endFile();
      parts.push(text);
      length += text.length;
    },
    close() {
      if (parts.length > 0 || files.length === 0) endFile();
      return files;
    },
  };
}
