import fuzzysort from "fuzzysort";
import type { Memo } from "../engine/memo.js";
import { documentSymbols, type MemoSymbol } from "./documentSymbols.js";

/** A heading or a spelled-out acronym in some memo. */
export interface FoundSymbol {
  readonly uri: string;
  readonly symbol: MemoSymbol;
  /** Heading under which it stands. */
  readonly container: string;
}

const mostSymbols = 200;

/** Headings and acronym definitions of memos that match a query, best first; all for an empty query. */
export function workspaceSymbols(memos: Iterable<readonly [string, Memo]>, query: string): FoundSymbol[] {
  const all: (FoundSymbol & { text: string })[] = [];
  for (const [uri, memo] of memos) {
    const collect = (symbols: readonly MemoSymbol[], container: string) => {
      for (const symbol of symbols) {
        if (symbol.kind !== "field") all.push({ uri, symbol, container, text: `${symbol.name} ${symbol.detail}` });
        collect(symbol.children, symbol.name);
      }
    };
    collect(documentSymbols(memo), "");
  }
  const wanted = query.trim();
  if (wanted === "") return all.slice(0, mostSymbols);
  return fuzzysort.go(wanted, all, { key: "text", limit: mostSymbols, threshold: 0.3 }).map((result) => result.obj);
}
