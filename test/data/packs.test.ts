import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Validator } from "@cfworker/json-schema";
import { problemsOf } from "../../scripts/bundled-packs.mjs";
import { compileBase, extendBase, openBase } from "../../server/src/engine/base.js";
import type { Concept, Pack } from "../../server/src/engine/concept.js";
import { packShape, packValues, readPack } from "../../server/src/engine/pack.js";
import { Tokens, tokenize } from "../../server/src/engine/tokens.js";
import { bundledConcepts, bundledFiles } from "../helpers/bundled.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = bundledFiles;
const packs = files.map((file) => file.pack);
const concepts = bundledConcepts;
const byId = new Map(concepts.map((concept) => [concept.id, concept]));
const schema = JSON.parse(readFileSync(`${root}/terminology/pack.schema.json`, "utf8"));

/** What took over the tasks of others, or of several, and so was not called as they were. */
const heirs: ReadonlySet<string> = new Set([
  ...["abf", "acic", "art-tribunal", "asean-act", "awg-cites-we", "bkn-id", "brin", "cbp", "dfat", "dfatd", "doh-vietnam-provincial"],
  ...["doha-vietnam-provincial", "fair-work-agency", "fcdo", "fhi-360", "glj", "ice", "industriall", "ituc", "kemendiktisaintek"],
  ...["kemenkes", "kemenpanrb", "kp2mi", "mae-agriculture-environment", "mfat", "mip-myanmar", "moa-agriculture", "mof"],
  ...["moh-vietnam", "moha-vietnam", "mol", "most-vietnam", "mwo", "nacc-child-care", "ncc-osaec-csaem", "polri", "ukbf", "ukvi"],
  ...["un-women", "unnm", "unodc", "uscis"],
]);

describe("The bundled packs", () => {
  it("have no errors and no warnings", () => {
    const told = problemsOf(files)
      .filter((problem) => problem.level === "error" || problem.level === "warning")
      .map((problem) => `${problem.where}:${problem.start.line + 1} ${problem.path.join(".")}: ${problem.message}`);
    assert.deepEqual(told, []);
  });

  it("use each id once", () => {
    assert.equal(byId.size, concepts.length);
  });

  it("hold at least what was gathered", () => {
    const acronyms = new Set(
      concepts.flatMap((concept) =>
        concept.terms.filter((term) => term.type === "acronym" && isRight(term.status)).map((term) => term.text),
      ),
    );
    assert.ok(acronyms.size >= 592, `${acronyms.size} acronyms`);
    assert.ok(concepts.filter((concept) => concept.instrument).length >= 261, "instruments");
    assert.ok(concepts.filter((concept) => concept.domains).length >= 233, "terms");
    assert.ok(concepts.flatMap((concept) => concept.terms.filter((term) => term.status === "discouraged")).length >= 694, "items");
  });

  it("name a source for every concept", () => {
    assert.deepEqual(
      concepts.filter((concept) => concept.sources.length === 0).map((concept) => concept.id),
      [],
    );
  });

  it("define every concept in both languages", () => {
    assert.deepEqual(
      concepts.filter(({ definition }) => !definition?.en || !definition.id).map((concept) => concept.id),
      [],
    );
  });

  it("rest nothing louder than a hint on an unconfirmed record or an opinion", () => {
    const loud = concepts.flatMap((concept) =>
      concept.terms
        .filter((term) => term.level && term.level !== "hint")
        .filter((term) => concept.confidence !== "high" || term.basis === "editorial" || term.basis === "memory")
        .map((term) => `${concept.id}: ${term.text}`),
    );
    assert.deepEqual(loud, []);
  });

  it("hold each thing once", () => {
    const first = new Map<string, Concept>();
    const twice: string[] = [];
    for (const concept of concepts) {
      const preferred = concept.terms.filter((term) => term.status === "preferred");
      const acronyms = preferred.filter((term) => term.type === "acronym");
      for (const acronym of acronyms)
        for (const name of preferred.filter((term) => term.type === "full")) {
          const key = `${acronym.text} ${name.lang} ${name.text}`.toLowerCase();
          const other = first.get(key);
          if (!other) first.set(key, concept);
          else if (other !== concept && !other.counterparts?.includes(concept.id) && !concept.sense && !other.sense)
            twice.push(`${other.id}, ${concept.id}: ${name.text} (${acronym.text})`);
        }
    }
    assert.deepEqual(twice, [], "one name and one acronym: one concept, counterparts, or senses that set them apart");
  });

  it("tell each relation at both ends", () => {
    const missing: string[] = [];
    const expect = (from: Concept, to: string, holds: (other: Concept) => boolean | undefined): void => {
      const other = byId.get(to);
      if (!other || !holds(other)) missing.push(`${from.id} -> ${to}`);
    };
    for (const concept of concepts) {
      for (const id of concept.counterparts ?? []) expect(concept, id, (other) => other.counterparts?.includes(concept.id));
      for (const { concept: id } of concept.confusedWith ?? [])
        expect(concept, id, (other) => other.confusedWith?.some((back) => back.concept === concept.id));
      const { amends, amendedBy, ratifies, ratifiedBy, repeals, repealedBy } = concept.instrument ?? {};
      for (const id of amends ?? []) expect(concept, id, (other) => other.instrument?.amendedBy?.includes(concept.id));
      for (const id of amendedBy ?? []) expect(concept, id, (other) => other.instrument?.amends?.includes(concept.id));
      for (const id of repeals ?? []) expect(concept, id, (other) => other.instrument?.repealedBy === concept.id);
      if (repealedBy) expect(concept, repealedBy, (other) => other.instrument?.repeals?.includes(concept.id));
      for (const id of ratifies ?? []) expect(concept, id, (other) => other.instrument?.ratifiedBy === concept.id);
      if (ratifiedBy) expect(concept, ratifiedBy, (other) => other.instrument?.ratifies?.includes(concept.id));
    }
    assert.deepEqual(missing, []);
  });

  it("leave to the base what it knows itself of an acronym's other senses", () => {
    const listed = concepts.filter(({ ambiguous }) => /\([a-z]+-[a-z-]+\)/.test(ambiguous ?? "")).map(({ id }) => id);
    assert.deepEqual(listed, [], "a card names the concepts that share its acronym; a list kept by hand goes stale");
  });

  it("tell a former name at both ends", () => {
    const missing: string[] = [];
    for (const concept of concepts) {
      const tell = (id: string): void => void missing.push(`${concept.id} -> ${id}`);
      // A name that is no concept of its own has no other end.
      for (const id of concept.formerly ?? []) {
        const former = byId.get(id);
        if (former && !former.renamedTo?.includes(concept.id)) tell(id);
      }
      for (const id of concept.renamedTo ?? []) {
        const later = byId.get(id);
        if (!later || heirs.has(id)) continue;
        // One name of two concepts that are counterparts is enough.
        if (![concept.id, ...(concept.counterparts ?? [])].some((former) => later.formerly?.includes(former))) tell(id);
      }
    }
    assert.deepEqual(missing, []);
  });

  it("tell the writer of a memo what to do, not how far the packs were checked", () => {
    const remark =
      /\b(?:not confirmed|unconfirmed|not verified|unverified|not checked|(?:was|were) not (?:read|opened|found)|to be checked)\b/i;
    const told = concepts.flatMap(({ id, note, conflict, ambiguous, terms, instrument }) =>
      [
        ...[note, conflict, ambiguous, instrument?.watch, instrument?.indonesia?.note],
        ...terms.flatMap((term) => [term.note, term.why]),
        ...(instrument?.commonErrors ?? []).map(({ why }) => why),
      ]
        .filter((text) => text !== undefined && remark.test(text))
        .map((text) => `${id}: ${text}`),
    );
    assert.deepEqual(told, [], "what was checked stands in `evidence`, which is never shown");
  });

  it("satisfy the schema", () => {
    const validator = new Validator(schema, "7");
    for (const file of files) {
      const result = validator.validate(JSON.parse(JSON.stringify(file.pack)));
      assert.deepEqual(
        result.errors.map((error) => `${error.instanceLocation} ${error.error}`),
        [],
        file.where,
      );
    }
  });
});

describe("The schema of a pack", () => {
  const definitions = schema.$defs;
  const { concept, term, instrument, bilingual } = definitions;

  it("has the keys that are read", () => {
    const shapes: Record<string, { properties: object; additionalProperties: boolean }> = {
      pack: schema,
      concept,
      term,
      instrument,
      bilingual,
      confusion: concept.properties.confusedWith.items,
      provision: instrument.properties.provisions.items,
      partialRepeal: instrument.properties.partialRepeals.items,
      commonError: instrument.properties.commonErrors.items,
      gazette: instrument.properties.gazette,
      period: instrument.properties.period,
      indonesia: instrument.properties.indonesia,
      asean: instrument.properties.aseanParties,
      state: definitions.stateStanding,
    };
    assert.deepEqual(Object.keys(shapes).sort(), Object.keys(packShape).sort());
    for (const [name, shape] of Object.entries(shapes)) {
      assert.deepEqual(Object.keys(shape.properties).sort(), Object.keys(packShape[name] ?? {}).sort(), name);
      assert.equal(shape.additionalProperties, false, name);
    }
  });

  it("has the closed lists of values that are read", () => {
    assert.deepEqual(
      {
        levels: term.properties.level.enum,
        faults: term.properties.fault.enum,
        statuses: term.properties.status.enum,
        kinds: concept.properties.kind.enum,
        langs: term.properties.lang.enum,
        termTypes: term.properties.type.enum,
        confidences: concept.properties.confidence.enum,
        legalStatuses: instrument.properties.status.enum,
      },
      packValues,
    );
  });

  it("describes every key", () => {
    const silent: string[] = [];
    const walk = (node: { properties?: Record<string, never>; items?: never; description?: string }, at: string): void => {
      for (const [key, value] of Object.entries(node.properties ?? {}) as [string, { description?: string; items?: never }][]) {
        if (!value.description) silent.push(`${at}.${key}`);
        walk(value, `${at}.${key}`);
        if (value.items) walk(value.items, `${at}.${key}`);
      }
    };
    walk(schema, "pack");
    for (const [name, definition] of Object.entries(definitions)) walk(definition as never, name);
    assert.deepEqual(silent, []);
  });
});

describe("The compiled base", () => {
  const compiled = compileBase(packs);
  const base = openBase(compiled);

  it("opens in a few milliseconds", () => {
    const started = performance.now();
    openBase(compiled);
    const opened = performance.now() - started;
    console.log(
      `      ${(compiled.length / 1e6).toFixed(1)} million bytes, ${base.formConcept.length} forms, opened in ${opened.toFixed(1)} ms`,
    );
  });

  it("gives back every concept", () => {
    assert.equal(base.conceptCount, concepts.length);
    concepts.forEach((concept, at) => {
      // The sentences that only tests read are left out, and what is for those who keep the packs.
      const { terms, evidence: _evidence, ...rest } = JSON.parse(JSON.stringify(concept)) as Concept;
      assert.deepEqual(base.concept(at), { ...rest, terms: terms.map(({ lookalike: _, bad: __, ...term }) => term) });
      assert.equal(base.conceptIndex(concept.id), at);
      assert.equal(base.kindOf(at), concept.kind);
    });
    assert.equal(base.conceptIndex("no-such-concept"), undefined);
    assert.equal(base.packOf(base.conceptIndex("eyd-praktik") ?? -1), "indonesian-official-style");
  });

  it("finds every form", () => {
    const found = new Set<string>();
    for (let form = 0; form < base.formConcept.length; form++) {
      assert.ok(formsAt(base, base.formText(form)).includes(form), base.formText(form));
      found.add(`${base.formConcept[form]} ${base.formTerm[form]} ${base.formText(form)}`);
    }
    concepts.forEach((concept, at) => {
      concept.terms.forEach((term, termAt) => {
        for (const form of [term.text, ...(term.forms ?? [])]) assert.ok(found.has(`${at} ${termAt} ${form}`), `${concept.id}: ${form}`);
        for (const phrase of term.unless ?? []) assert.ok(found.has(`${at} -1 ${phrase}`), `${concept.id}: ${phrase}`);
      });
      for (const phrase of concept.skip ?? []) assert.ok(found.has(`${at} -1 ${phrase}`), `${concept.id}: ${phrase}`);
    });
  });

  it("knows an Indonesian law by what stands after tentang", () => {
    const forms = formsAt(base, "Pemberantasan Tindak Pidana Perdagangan Orang");
    assert.ok(forms.some((form) => base.formTerm[form] === -2 && base.concept(base.formConcept[form] as number).id === "uu-21-2007"));
  });

  it("takes packs on top of it and stays as it was", () => {
    const before = base.formConcept.length;
    const { pack } = readPack(
      {
        pack: "our-office",
        silence: ["eyd-praktik"],
        concepts: [
          { id: "uu-21-2007", terms: [{ text: "Anti-TPPO Act", lang: "en", status: "preferred" }] },
          {
            id: "our-desk",
            terms: [
              { text: "Desk for Trafficking Cases", lang: "en", status: "preferred" },
              { text: "DTC", status: "admitted", type: "acronym" },
            ],
          },
        ],
      },
      "office.yaml",
    );
    const extended = extendBase(base, [pack]);
    const live = (form: number): boolean => !extended.formOff?.[form];
    const idsOf = (words: string): string[] =>
      formsAt(extended, words)
        .filter(live)
        .map((form) => extended.concept(extended.formConcept[form] as number).id);
    assert.deepEqual(idsOf("Desk for Trafficking Cases"), ["our-desk"]);
    assert.equal(extended.formText(formsAt(extended, "DTC").find((form) => form >= before) ?? -1), "DTC");
    assert.deepEqual(idsOf("Anti-TPPO Act"), ["uu-21-2007"]);
    assert.ok(!idsOf("UU TPPO").includes("uu-21-2007"));
    assert.equal(extended.conceptIndex("eyd-praktik"), undefined);
    assert.ok(!formsAt(extended, "praktek").some(live));
    assert.equal(extended.concept(extended.conceptIndex("uu-21-2007") ?? -1).terms[0]?.text, "Anti-TPPO Act");
    assert.equal(extended.packOf(extended.conceptIndex("our-desk") ?? -1), "our-office");

    const again = extendBase(extended, [{ pack: "more", silence: ["our-desk"], concepts: [] } satisfies Pack]);
    assert.equal(again.conceptIndex("our-desk"), undefined);
    assert.ok(
      formsAt(again, "UU TPPO").every(
        (form) => again.formOff?.[form] || again.concept(again.formConcept[form] as number).id !== "uu-21-2007",
      ),
    );

    assert.equal(base.formConcept.length, before);
    assert.ok(formsAt(base, "DTC").every((form) => base.concept(base.formConcept[form] as number).id !== "our-desk"));
    assert.notEqual(base.conceptIndex("eyd-praktik"), undefined);
  });
});

const tokens = new Tokens();

function formsAt(base: ReturnType<typeof openBase>, text: string): number[] {
  tokenize(text, 0, text.length, tokens);
  let node = 0;
  for (let at = 0; at < tokens.count; at++) {
    const word = base.index.find(tokens.hashes[at] as number);
    node = word < 0 ? -1 : base.index.step(node, word);
    if (node < 0) return [];
  }
  const forms: number[] = [];
  for (let form = base.index.firstForm(node); form >= 0; form = base.index.nextForm(form)) forms.push(form);
  return forms;
}

function isRight(status: string): boolean {
  return status === "preferred" || status === "admitted";
}
