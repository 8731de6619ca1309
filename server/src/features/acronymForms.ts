import { acronymKey } from "../engine/acronymKey.js";
import type { AcronymUse } from "../engine/facts.js";
import type { Form, Lexicon } from "../engine/lexicon.js";

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly number[]>>();

/** The forms of the base that an acronym stands for: those that read so, or else those that differ in spaces and signs only ("GTPPTPPO"). */
export function acronymForms(use: AcronymUse, lexicon: Lexicon): readonly Form[] {
  if (use.forms.length > 0 || use.key.length < 4) return use.forms;
  const byKey = known.get(lexicon) ?? make(lexicon);
  known.set(lexicon, byKey);
  return (byKey.get(use.key) ?? []).map((id) => lexicon.form(id));
}

function make(lexicon: Lexicon): Map<string, number[]> {
  const { base } = lexicon;
  const byKey = new Map<string, number[]>();
  for (let form = 0; form < base.formConcept.length; form++) {
    const term = base.formTerm[form] as number;
    if (base.formOff?.[form] || term < 0) continue;
    const found = base.concept(base.formConcept[form] as number).terms[term];
    if (found?.type !== "acronym" || found.status === "discouraged") continue;
    const key = acronymKey(base.formText(form));
    const list = byKey.get(key);
    if (list) list.push(form);
    else byKey.set(key, [form]);
  }
  return byKey;
}
