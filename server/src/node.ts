import { startNode } from "./startNode.js";

/** Given by what started this bundle, if that keeps compiled code (see `runBundle`). */
declare const keepCode: (() => void) | undefined;

// The bundle is a CommonJS file beside the compiled terminology.
startNode(__dirname, typeof keepCode === "function" ? keepCode : undefined);
