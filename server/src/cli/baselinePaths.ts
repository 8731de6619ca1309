import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Baseline } from "../features/baseline.js";

/**
 * The name by which a baseline knows a file, however its path was written: "notes/a.memo.md" for "./notes/a.memo.md". It is the path from the baseline's
 * folder where the program runs in that or under it, else the path from the working folder: mostly from the workspace's folder, as in the editor.
 */
export function nameInBaseline(baselinePath: string, path: string): string {
  return fromFolder(outerFolder(baselinePath), path);
}

/** The name by which a baseline that was read knows a file. Earlier ones have names as somebody wrote them: `./a.md`, an absolute path, or one from either folder. */
export function nameOfRead(baseline: Baseline, baselinePath: string, path: string): string {
  const name = nameInBaseline(baselinePath, path);
  if (Object.hasOwn(baseline.files, name)) return name;
  const wanted = resolve(path);
  const folders = [".", dirname(baselinePath)];
  return Object.keys(baseline.files).find((one) => folders.some((folder) => resolve(folder, one) === wanted)) ?? name;
}

function outerFolder(baselinePath: string): string {
  const folder = resolve(dirname(baselinePath));
  const inner = relative(folder, resolve("."));
  return inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner) ? resolve(".") : folder;
}

function fromFolder(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join("/");
}
