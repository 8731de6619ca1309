/** Two English words are one but for British and American spelling. */
export function isSameButForDialect(one: string, other: string): boolean {
  return one !== other && plainSpelling(one) === plainSpelling(other);
}

function plainSpelling(word: string): string {
  return word
    .replace(/is(e|ed|es|ing|ation|ations|ational|er|ers)$/, "iz$1")
    .replace(/our(?=$|s$|ed$|ing$|er$|ers$|able$|ful$|al$|ite$|hood$)/, "or")
    .replace(/(c|t)entre/, "$1enter")
    .replace(/tre(s?)$/, "ter$1")
    .replace(/ence$/, "ense")
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, "l")
    .replace(/l{1,2}(?=ments?$)/, "l")
    .replace(/programme/, "program")
    .replace(/yse(d|s)?$/, "yze$1");
}
