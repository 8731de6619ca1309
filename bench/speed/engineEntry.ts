/** What the engine's benchmark uses, in one bundle. */
export { compileBase, extendBase, openBase } from "../../server/src/engine/base.ts";
export { Lexicon } from "../../server/src/engine/lexicon.ts";
export { Memo } from "../../server/src/engine/memo.ts";
export { defaultCheckSettings } from "../../server/src/engine/rule.ts";
export { rules } from "../../server/src/rules/index.ts";
