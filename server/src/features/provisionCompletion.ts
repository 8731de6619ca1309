import type { Block } from "../engine/block.js";
import type { Lang } from "../engine/concept.js";
import { instrumentOf } from "../engine/instruments.js";
import type { Memo } from "../engine/memo.js";
import { textIn } from "../engine/textIn.js";
import { locatorIn } from "./citation/pandocCitation.js";
import { isIndonesianLaw } from "./citation/parts.js";
import { isBareArticle } from "./citation/pinpointText.js";
import type { Completion, Completions } from "./completion.js";
import { langAt } from "./sensesOf.js";
import { rangeIn } from "./thingAt.js";

/** A place in a block behind the key of a citation. */
export interface LocatorPlace {
  readonly memo: Memo;
  readonly block: Block;
  readonly line: number;
  readonly offset: number;
  readonly key: string;
  /** What stands between the key and the place. */
  readonly typed: string;
}

/** The key and what is typed behind it where a line ends within a citation: "[@palermo-protocol, art. 3", "@palermo-protocol [art. 3". */
export function locatorBefore(line: string): { readonly key: string; readonly typed: string } | undefined {
  if (!line.includes("@")) return undefined;
  const found = inBracket.exec(line) ?? behindKey.exec(line);
  return found ? { key: found[1] ?? "", typed: found[2] ?? "" } : undefined;
}

const inBracket = /\[[^\]]*@([\p{L}\p{N}_][\p{L}\p{N}_:-]*),[ \t]*([^\];]*)$/u;
const behindKey = /@([\p{L}\p{N}_][\p{L}\p{N}_:-]*) ?\[([^\];]*)$/u;

/**
 * The provisions of an instrument that go on with what is typed: the last of several ("art. 3(a) and art. 6"), in the words that were begun ("article 3", "Pasal 3",
 * "48"). They are written in the memo's language, those of an Indonesian law always as it counts them.
 */
export function provisionCompletion({ memo, block, line, offset, key, typed }: LocatorPlace): Completions {
  const instrument = instrumentOf(memo.context.lexicon, key)?.instrument;
  if (!instrument?.provisions) return { items: [], incomplete: false };
  const begun = /(?:,[ \t]*|(?:^|[\s,])(?:and|or|dan|atau|jo\.?|&)[ \t]+)([^,]*)$/iu.exec(typed)?.[1];
  const isLaw = isIndonesianLaw(instrument);
  for (const part of begun === undefined || begun === typed ? [typed] : [typed, begun]) {
    const lang: Lang = /^(?:pasal|psl|ps\.|ayat|huruf)/i.test(typed) ? "id" : langAt(memo, block, offset);
    const range = rangeIn(memo, block, line, { start: offset - part.length, end: offset });
    const space = part === "" && block.text.charAt(offset - 1) === "," ? " " : "";
    const items = new Map<string, Completion>();
    instrument.provisions.forEach((provision, at) => {
      const text = isLaw ? headed(provision.ref) : locatorIn(provision.ref, lang);
      const filter = filterFor(provision.ref, part);
      if (filter === undefined || items.has(text)) return;
      items.set(text, {
        label: text,
        kind: "provision",
        detail: textIn(provision.about, lang) ?? "",
        text: space + text,
        range,
        filter: part === "" ? text : filter,
        order: String(at).padStart(4, "0"),
        concept: key,
      });
    });
    // What is compared with depends on what is typed, so that more typing asks anew.
    if (items.size > 0) return { items: [...items.values()], incomplete: true };
  }
  return { items: [], incomplete: true };
}

/** A bare article number gets its "art.". */
function headed(ref: string): string {
  return isBareArticle(ref) ? `art. ${ref}` : ref;
}

/** The way of writing a provision that goes on with what is typed, which editors compare with it; undefined where none does. */
function filterFor(ref: string, typed: string): string | undefined {
  const head = /^(?:articles?|arts?\.?|pasal|psl\.?|ps\.)[ \t]*/i.exec(typed)?.[0] ?? "";
  const [english, indonesian] = [locatorIn(ref, "en"), locatorIn(ref, "id")];
  const ways = [english, indonesian, headed(ref)];
  const numbers = [english, indonesian].flatMap((way) => /^(?:arts?\.|Pasal) (.*)$/.exec(way)?.[1] ?? []);
  const wanted = typed.trimEnd().toLowerCase();
  return [...ways, ...numbers.map((number) => head + number)].find((way) => way.toLowerCase().startsWith(wanted));
}
