/** The years that a text tells, in order, but for those of numbers and periods ("12/2007", "2020-2024"). */
export function yearsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d/.-])(?:19|20)\d\d(?![\d/])/g)].map(([year]) => year);
}
