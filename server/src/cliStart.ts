#!/usr/bin/env node
import { join } from "node:path";
import { runBundle } from "./compiledCode.js";
import { compilePatternsOnce } from "./compilePatternsOnce.js";

declare const policyBuild: string;

const [verb = "", ...rest] = process.argv.slice(2);
const folder = join(__dirname, "compiled");
const inDist = { build: policyBuild, folder };

compilePatternsOnce();
if (verb === "lsp" && !rest.includes("--help") && !rest.includes("-h")) {
  process.argv.push("--stdio");
  runBundle({ ...inDist, file: join(__dirname, "server.cjs"), purpose: "server" });
} else runBundle({ ...inDist, file: join(__dirname, "commands.cjs"), purpose: /^[a-z]{1,20}$/.test(verb) ? verb : "help" });
