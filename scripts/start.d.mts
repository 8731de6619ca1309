export function checkWords(isTerminal: boolean): string[];
