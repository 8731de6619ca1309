import * as vscode from "vscode";
import type { ReadFilesParams, ReadFilesResult } from "./protocol.js";
import { reasonOf } from "./reason.js";

const defaultLimit = 500;
/** Larger files are neither packs nor memos. */
const largestFileBytes = 20 * 1024 * 1024;
const notMemos = "**/{node_modules,.git,.hg,.svn}/**";

/** Reads the files of the workspace that match a glob, through the editor's own file system: it works on desktop, remote and web alike. */
export async function readFiles(
  { pattern, limit = defaultLimit }: ReadFilesParams,
  output: vscode.LogOutputChannel,
): Promise<ReadFilesResult> {
  const uris = (await inOneFolder(pattern)) ?? (await vscode.workspace.findFiles(pattern, notMemos, limit));
  const read = await Promise.all(uris.slice(0, limit).map((uri) => readFile(uri, output)));
  return { files: read.filter((file) => file !== undefined) };
}

/** A glob within one folder is answered by listing it: a search passes over folders that the user hides from search, and some file systems offer none. */
async function inOneFolder(pattern: string): Promise<vscode.Uri[] | undefined> {
  const parts = /^((?:[^*?{}[\]/]+\/)*)([^*?{}[\]/]+|\*\.\{?([\w,]+)\}?)$/.exec(pattern);
  if (!parts) return undefined;
  const [, folder = "", name = "", endings] = parts;
  const found: vscode.Uri[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const place = vscode.Uri.joinPath(uri, folder);
    const entries = endings === undefined ? [[name, vscode.FileType.File] as const] : await listFolder(place);
    for (const [entry, type] of entries) {
      const wanted = endings === undefined || endings.split(",").some((ending) => entry.endsWith(`.${ending}`));
      if (type & vscode.FileType.File && wanted) found.push(vscode.Uri.joinPath(place, entry));
    }
  }
  return found;
}

async function listFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // Most workspaces have no such folder.
    return [];
  }
}

async function readFile(uri: vscode.Uri, output: vscode.LogOutputChannel): Promise<ReadFilesResult["files"][number] | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestFileBytes) {
      output.warn(`${uri.toString(true)} is not read: it is larger than ${largestFileBytes / 1024 / 1024} MB.`);
      return { uri: uri.toString(), text: "", tooLarge: size };
    }
    return { uri: uri.toString(), text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === "FileNotFound"))
      output.warn(`${uri.toString(true)} cannot be read: ${reasonOf(error)}`);
    return undefined;
  }
}
