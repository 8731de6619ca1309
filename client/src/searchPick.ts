import * as vscode from "vscode";
import { reasonOf } from "./reason.js";

/** An entry of a list that is searched while the user types. */
export interface SearchItem<T> extends vscode.QuickPickItem {
  readonly result: T;
  /** Opened by the entry's button. */
  readonly url?: string;
}

/** A list that is searched while the user types. */
export interface Search<T> {
  readonly title: string;
  readonly placeholder: string;
  readonly value?: string;
  /** What is shown for a query; shown as it is, in its order. */
  find(query: string, token: vscode.CancellationToken): Promise<readonly SearchItem<T>[]>;
}

const quietMs = 80;

/** Shows a list that answers while the user types; gives the chosen entry's result. */
export async function searchPick<T>(search: Search<T>): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<SearchItem<T>>();
  pick.title = search.title;
  pick.placeholder = search.placeholder;
  pick.value = search.value ?? "";
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  let running: vscode.CancellationTokenSource | undefined;
  const refresh = async () => {
    running?.cancel();
    const mine = new vscode.CancellationTokenSource();
    running = mine;
    pick.busy = true;
    try {
      await new Promise((done) => setTimeout(done, quietMs));
      if (mine.token.isCancellationRequested) return;
      const items = await search.find(pick.value, mine.token);
      if (!mine.token.isCancellationRequested) pick.items = items.map(withButton);
    } catch (error) {
      if (!mine.token.isCancellationRequested) pick.title = `${search.title}: ${reasonOf(error)}`;
    } finally {
      if (running === mine) pick.busy = false;
      mine.dispose();
    }
  };
  try {
    return await new Promise<T | undefined>((done) => {
      pick.onDidChangeValue(() => void refresh());
      pick.onDidTriggerItemButton(({ item }) => item.url && void vscode.env.openExternal(vscode.Uri.parse(item.url)));
      pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        if (chosen) done(chosen.result);
      });
      pick.onDidHide(() => done(undefined));
      pick.show();
      void refresh();
    });
  } finally {
    running?.cancel();
    pick.dispose();
  }
}

function withButton<T>(item: SearchItem<T>): SearchItem<T> {
  if (item.url === undefined) return { ...item, alwaysShow: true };
  return { ...item, alwaysShow: true, buttons: [{ iconPath: new vscode.ThemeIcon("link-external"), tooltip: `Open ${item.url}` }] };
}
