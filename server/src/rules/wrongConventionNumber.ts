import type { BlockView, Reference } from "../engine/facts.js";
import type { FindingDraft, RuleContext } from "../engine/rule.js";
import { areTurned } from "./areTurned.js";
import { conventionSubjects } from "./conventionSubjects.js";
import { levelOf, sourceOf } from "./instruments.js";

/** "ILO Convention No. 189 on Forced Labour": the number against the subject written after it. */
export function wrongConventionNumber(view: BlockView, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const own = /^ILO C(\d+)$/.exec(reference.number ?? "")?.[1];
  if (own === undefined || !reference.numberSpan) return undefined;
  const tail = view.text.slice(reference.end, reference.end + 160);
  const link = /^\s*(?:\(\d{4}\)\s*|,?\s*(?:of\s+|tahun\s+)?\d{4},?\s*)?(?:on|concerning|regarding|tentang|mengenai)\s+(?:the\s+)?/iu.exec(
    tail,
  );
  if (!link) return undefined;
  const written = tail.slice(link[0].length).toLowerCase().replace(/\s+/g, " ").replace(/labor/g, "labour");
  const subjects = conventionSubjects(context.lexicon);
  const named = subjects.find(({ subject }) => written.startsWith(subject) && !/^[\p{L}\p{N}]/u.test(written.slice(subject.length)));
  if (!named || named.number === own) return undefined;
  const about = subjects.filter((one) => one.number === own);
  const isKnown = about.length > 0;
  // A Convention that the base does not have may be on the same subject, unless its figures are those of the right one or the subject is a long one; so may one that shares a word of it.
  const isSlip = areTurned(own, named.number) || telling(named.subject).length >= fewestTelling;
  if (!isKnown && !isSlip) return undefined;
  if (about.some((one) => telling(one.subject).some((word) => telling(named.subject).includes(word)))) return undefined;
  return {
    start: reference.start,
    end: reference.end,
    message: `The ILO Convention on this subject is No. ${named.number}${isKnown ? `; No. ${own} is on another` : ""}. Write No. ${named.number}.`,
    level: levelOf(named.concept, "warning"),
    ...sourceOf(named.concept),
    fixes: [{ title: `Write "No. ${named.number}"`, edits: [{ ...reference.numberSpan, text: named.number }] }],
  };
}

/** The ILO is far from this number: so numbered, a Convention is a slip. */
const beyondConventions = 196;

/** "ILO Convention No. 198" and "ILO Convention No. 128 of 1999": the figures of a known Convention in another order, where the number is too high or the year is that of the known one. */
export function noSuchConvention(view: BlockView, reference: Reference, context: RuleContext): FindingDraft | undefined {
  const own = /^ILO C(\d+)$/.exec(reference.number ?? "")?.[1];
  if (own === undefined || reference.key !== undefined || !reference.numberSpan) return undefined;
  const rights = conventionSubjects(context.lexicon).filter(({ number }) => areTurned(number, own));
  const numbers = new Set(rights.map(({ number }) => number));
  const [right] = rights;
  if (!right || numbers.size !== 1) return undefined;
  const adopted = right.concept.instrument?.adopted?.slice(0, 4);
  const isOfItsYear =
    adopted !== undefined &&
    (reference.year === Number(adopted) ||
      new RegExp(`^\\s+(?:yang\\s+)?diadopsi\\s+(?:pada\\s+)?(?:tahun\\s+)?${adopted}`, "i").test(
        view.text.slice(reference.end, reference.end + 50),
      ));
  if (Number(own) < beyondConventions && !isOfItsYear) return undefined;
  return {
    start: reference.start,
    end: reference.end,
    message: `${Number(own) < beyondConventions ? `The ILO Convention of ${adopted}` : `There is no ILO Convention No. ${own}; the one with these figures`} is No. ${right.number}. Write No. ${right.number}.`,
    level: levelOf(right.concept, "warning"),
    ...sourceOf(right.concept),
    fixes: [{ title: `Write "No. ${right.number}"`, edits: [{ ...reference.numberSpan, text: right.number }] }],
  };
}

/** So many words of its own make a subject that no other Convention has. */
const fewestTelling = 3;

/** Words of a subject that others do not share by habit. */
function telling(subject: string): string[] {
  return subject
    .split(/[\s,-]+/)
    .filter((word) => word.length > 3 && !/^(?:work|works|workers|labour|pekerja|pekerjaan|kerja|untuk|with|dan)$/.test(word));
}
