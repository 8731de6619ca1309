import { type Mention, zone } from "./matcher.js";

const alias =
  /(?<![a-z])(?:also (?:known|called|referred to)(?: as)?|(?:known|referred to) as|call(?:s|ed)?(?: (?:it|this|that|them))?|sometimes|or|atau|(?:juga )?disebut(?: juga)?|dikenal(?: juga)?(?: sebagai)?|termed|namely|yaitu|yakni|(?<! ini (?:memakai|menggunakan|memilih) )(?:istilah|sebutan|frasa)|(?<!this [a-z]+ uses )the (?:term|phrase|expression))\s+(?:the\s+)?[*_"\u201c]{0,2}$/;
/** A word in capitals before, other than one that begins a sentence ("If Vietnam agrees"). */
const nameBefore =
  /(?<![A-Za-z])(?!(?:In|If|From|When|While|Since|Although|But|And|For|With|By|At|To|Both|As|Yet|That|This|Di|Dari|Jika|Bila|Ketika|Dalam|Pada|Untuk|Bagi|Karena|Setelah|Sebelum|Namun|Tetapi|Dan|Dengan|Menurut|Ke|Kini)\s)(?:\p{Lu}[A-Za-zÀ-ỿ0-9'\u2019-]+\s+(?:(?:of|on|and|the|for|against|in|to|dan|tentang|untuk|di)\s+){0,2})$/u;
const nameAfter = /^\s+(?:(?:of|on|and|the|for|against|dan|tentang|untuk)\s+){0,2}\p{Lu}\p{Ll}/u;

/**
 * A mention stands in running prose as the writer's own choice of name: not in a quotation, title or longer name, not beside a bracket that defines or glosses it, and not
 * given as another name for something, nor in the field of which it is the usual name. In capitals it is a title, or "proper": plain for a proper name, which has them anywhere.
 */
export function plainUse(text: string, mention: Mention): "plain" | "proper" | "none" {
  if (mention.zone & (zone.quoted | zone.masked | zone.emphasis) || mention.nested || isInOwnField(text, mention)) return "none";
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  const after = text.slice(mention.end, mention.end + 40);
  if (/[(\u201c"']\s*$/.test(before) || /^[*_]{0,2}\s*[("\u201d]/.test(after) || alias.test(before.toLowerCase())) return "none";
  const written = text.slice(mention.start, mention.end);
  const isCapitalised = written.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || /^(?:in|of|on|to|for|and|the|dan)$/.test(word));
  if (!isCapitalised) return "plain";
  // "Viet Nam and Lao PDR" are two.
  if (nameBefore.test(before) || /^\s+\p{Lu}\p{Ll}/u.test(after)) return "none";
  return written.includes(" ") || nameAfter.test(after) ? "proper" : "plain";
}

/** Near words that the name is at home with: "trafficking in human beings" in a sentence on the Council of Europe. */
function isInOwnField(text: string, { start, end, forms }: Mention): boolean {
  return forms.some((form) => {
    const words = form.term?.unlessWords;
    if (!words || form.isWrong) return false;
    const around = text.slice(Math.max(0, start - fieldReach), end + fieldReach);
    return words.some((word) => around.includes(word.replace(/\*$/, "")));
  });
}

/** Letters before and after a name in which the words of its field are looked for. */
const fieldReach = 160;
