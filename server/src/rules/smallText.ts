let known = "";
let small: string | undefined = "";

/** A block's text in small letters, letter for letter, for patterns that read it so; undefined of a text that then has another length. Kept for the rules that ask of the same block one after the other. */
export function smallText(text: string): string | undefined {
  if (text !== known) {
    known = text;
    const lower = text.toLowerCase();
    small = lower.length === text.length ? lower : undefined;
  }
  return small;
}
