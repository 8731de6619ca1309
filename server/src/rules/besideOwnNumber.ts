/** "the Convention for the Suppression of ... (General Assembly resolution 317 (IV) of 2 December 1949)": which text is meant is told by its number in the bracket, and a link that differs hides nothing. */
export function besideOwnNumber(text: string, end: number): boolean {
  return number.test(text.slice(end, end + longestNumber));
}

const number =
  /^["\u201d*_]?\s\((?:(?:United\sNations|UN)\s)?(?:General\sAssembly\s(?:[Rr]esolution\s)|GA\s[Rr]es\.?\s|A\/RES\/|\d{1,4}\sUNTS\s)\d/;
const longestNumber = 64;
