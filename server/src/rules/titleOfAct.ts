import type { Concept } from "../engine/concept.js";
import type { BlockView, Reference } from "../engine/facts.js";

/** "UU 6/2023 tentang Cipta Kerja": the title of the one that it replaced is a part of its own. */
export function holdsTitle(own: Concept, titled: Concept): boolean {
  const subject = /\s(?:tentang|on)\s+(?:the\s+)?(.*)$/su;
  return (["en", "id"] as const).some((lang) => {
    const part = subject.exec(titled.instrument?.title[lang] ?? "")?.[1];
    return part !== undefined && (own.instrument?.title[lang]?.includes(part) ?? false);
  });
}

/** "UU 1/2026 tentang Kitab Undang-Undang Hukum Pidana": the whole title of a code after the number of an act that amends it under another title. */
export function isOfAmended(view: BlockView, reference: Reference, own: Concept, named: readonly Concept[]): boolean {
  const { amends } = own.instrument ?? {};
  return hasWholeTitle(view, reference) && named.some(({ id }) => amends?.includes(id)) && !named.some((titled) => holdsTitle(own, titled));
}

/** "tentang ..." or "on ..." stands after the number, and not a name beside it. */
function hasWholeTitle({ text }: BlockView, { titleSpan, apposed }: Reference): boolean {
  if (!titleSpan || apposed) return false;
  const lead = text.slice(Math.max(0, titleSpan.start - 14), titleSpan.start + 14);
  return /\s(?:tentang|on)\s/i.test(lead);
}
