import assert from "node:assert/strict";
import * as client from "../../client/src/protocol.js";
import type { InstrumentReport } from "../../server/src/features/instrumentChanges.js";
import type { LookUpResult } from "../../server/src/features/lookUp.js";
import type { Suggestion } from "../../server/src/features/suggest.js";
import * as server from "../../server/src/protocol.js";

/** Fails to compile where the two are not the same. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
type Wider<Kind> = { readonly [Key in keyof Kind]: Kind[Key] };

const statuses: Same<client.DocumentStatus, server.DocumentStatus> = true;
const questions: Same<client.ReadFilesParams, server.ReadFilesParams> = true;
const answers: Same<client.ReadFilesResult, server.ReadFilesResult> = true;
const cursors: Same<client.CursorParams, server.CursorParams> = true;
const options: Same<client.InitializationOptions, server.InitializationOptions> = true;
/** The client need not know every field, but those that it knows are as the server sends them. */
const concepts: Wider<LookUpResult> extends client.LookUpResult ? true : never = true;
const reports: Wider<InstrumentReport> extends client.InstrumentReport ? true : never = true;
const suggestions: Wider<Suggestion> extends client.Suggestion ? true : never = true;

describe("the words that client and server have in common", () => {
  it("are the same on both sides", () => {
    assert.deepEqual(client.messages, server.messages);
    assert.deepEqual(client.clientCommands, server.clientCommands);
    const known: Readonly<Record<string, string>> = server.serverCommands;
    for (const [name, id] of Object.entries(client.serverCommands)) assert.equal(known[name], id, `the server does not know ${id}`);
  });

  it("are typed the same on both sides", () => {
    assert.ok([statuses, questions, answers, cursors, options, concepts, suggestions, reports].every(Boolean));
  });
});
