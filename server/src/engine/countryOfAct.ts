/** Keys of other countries' acts begin with the name of the country; these are the words for it and its people in both languages. */
const countries: readonly (readonly [prefix: string, words: RegExp])[] = [
  ["eu", /(?<![A-Za-z])(?:EU|UE|European?|Eropa)/],
  ["philippines", /Philippines?|Filipin[ao]/],
  ["malaysia", /Malaysian?/],
  ["thailand", /Thai(?:land)?/],
  ["singapore", /Singapore|Singapura/],
  ["viet-nam", /Viet\s?nam/i],
  ["cambodia", /Cambodian?|Kamboja/],
  ["lao", /(?<![A-Za-z])Laos?(?![A-Za-z])/],
  ["myanmar", /Myanmar/],
  ["brunei", /Brunei/],
  ["timor-leste", /Timor-Leste/],
  ["uk", /United\s+Kingdom|(?<![A-Za-z])UK(?![A-Za-z])|British|Britain|Inggris/],
  ["australia", /Australian?/],
  ["canada", /Canad|Kanada/],
  ["us", /United\s+States|(?<![A-Za-z])(?:US|AS|U\.S\.)(?![A-Za-z])|American?|Amerika/],
  ["germany", /German|Jerman/],
  ["france", /France|French|Prancis/],
  ["taiwan", /Taiwan/],
];

/** How a text names the country whose act a key stands for ("philippines-ra-9208"); undefined for keys that begin with no country. */
export function countryOfAct(key: string): RegExp | undefined {
  return countries.find(([prefix]) => key.startsWith(`${prefix}-`))?.[1];
}

/** How a text names the first of these countries that another text names; undefined where it names none. */
export function countryNamed(text: string): RegExp | undefined {
  return countries.find(([, words]) => words.test(text))?.[1];
}
