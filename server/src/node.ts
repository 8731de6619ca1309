import { startNode } from "./startNode.js";

// The bundle is a CommonJS file beside the compiled terminology.
startNode(__dirname);
