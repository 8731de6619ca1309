import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clientCommands } from "../../client/src/protocol.js";
import { rules } from "../../server/src/rules/index.js";
import { defaultSettings, parseSettings, type Settings } from "../../server/src/settings.js";

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[]; readonly description: string }>>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const { contributes } = manifest;
const settings = contributes.configuration.properties as Readonly<Record<string, Setting>>;
const prefix = "policyDrafting.";
const ruleIds = rules.map(({ id }) => id);

/** A value of each setting that differs from its default. */
const others: Readonly<Record<string, unknown>> = {
  rules: { "acronym-undefined": "off" },
  profiles: ["un"],
  exemptAcronyms: ["KPK"],
  citationStyle: "",
  citationPractice: "",
  focusMode: true,
  "inlayHints.acronyms": true,
  baseline: "accepted.json",
  "diagnostics.delay": 500,
};

function otherValue(key: string): unknown {
  const choices = settings[prefix + key]?.enum;
  return choices ? choices.find((choice) => choice !== settings[prefix + key]?.default) : others[key];
}

describe("the manifest's settings", () => {
  const keys = Object.keys(settings).map((key) => {
    assert.ok(key.startsWith(prefix), key);
    return key.slice(prefix.length);
  });

  it("have the defaults that the server has", () => {
    const given = Object.fromEntries(keys.map((key) => [key, settings[prefix + key]?.default]));
    assert.deepEqual(parseSettings(given, ruleIds), { settings: defaultSettings, problems: [] });
  });

  it("are each read by the server, and by no other name", () => {
    assert.deepEqual([...keys].sort(), Object.keys(others).sort());
    const read = new Set<string>();
    for (const key of keys) {
      const { settings: parsed, problems } = parseSettings({ [key]: otherValue(key) }, ruleIds);
      assert.deepEqual(problems, [], key);
      const changed = leaves(parsed).filter(
        ([path, value]) => JSON.stringify(value) !== JSON.stringify(Object.fromEntries(leaves(defaultSettings))[path]),
      );
      assert.equal(changed.length, 1, `${key} changes ${changed.map(([path]) => path).join(", ") || "nothing"}`);
      read.add(changed[0]![0]);
    }
    assert.deepEqual(
      [...read].sort(),
      leaves(defaultSettings)
        .map(([path]) => path)
        .sort(),
    );
  });

  it("accept each choice that they offer", () => {
    for (const key of keys)
      for (const choice of settings[prefix + key]?.enum ?? [])
        assert.deepEqual(parseSettings({ [key]: choice }, ruleIds).problems, [], `${key}: ${choice}`);
  });

  it("offer every rule with every level", () => {
    const offered = settings["policyDrafting.rules"]?.properties ?? {};
    assert.deepEqual(
      ruleIds.filter((id) => !(id in offered)),
      [],
      "rules that the manifest does not offer",
    );
    for (const { enum: levels, description } of Object.values(offered)) {
      assert.deepEqual(levels, ["off", "hint", "information", "warning", "error"]);
      assert.match(description, /\.$/);
    }
  });

  it("offer no rule that does not exist", () => {
    assert.deepEqual(
      Object.keys(settings["policyDrafting.rules"]?.properties ?? {}).filter((id) => !ruleIds.includes(id)),
      [],
    );
  });
});

describe("the manifest", () => {
  const ids = (contributes.commands as readonly { command: string; title: string; category: string }[]).map(({ command }) => command);

  it("names commands that the client registers, each once, and leaves out none", () => {
    const source = readFileSync(`${root}client/src/commands.ts`, "utf8");
    const registered = [...source.matchAll(/^ {2}"(policyDrafting\.\w+)": /gm)].map(([, id]) => id!);
    assert.deepEqual([...ids].sort(), [...registered, ...Object.values(clientCommands)].sort());
    for (const { category } of contributes.commands) assert.equal(category, "Policy");
  });

  it("refers to commands and files that exist", () => {
    const menus = Object.values(contributes.menus as Record<string, { command: string }[]>).flat();
    for (const { command } of menus) assert.ok(ids.includes(command), command);
    for (const [, id] of JSON.stringify(contributes.walkthroughs).matchAll(/ommand:([\w.]+)/g)) assert.ok(ids.includes(id!), id);
    const files = [
      ...JSON.stringify([manifest.icon, contributes]).matchAll(
        /"(?:\.\/)?((?:docs|syntaxes|snippets|terminology)\/[\w./-]+|language-configuration\.json)"/g,
      ),
    ];
    assert.ok(files.length >= 9);
    for (const [, file] of files) assert.ok(existsSync(root + file), file);
  });

  it("works in untrusted and virtual workspaces, on the desktop and in the browser", () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.ok(manifest.main && manifest.browser);
  });
});

function leaves(value: Settings, path = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([key, one]) =>
    key === "check" && path === "" ? leaves(one, "check.") : [[path + key, one] as [string, unknown]],
  );
}
