/** The English article right before an offset, with the space after it as written; empty where there is none. */
export function articleBefore(text: string, offset: number): string {
  const code = text.charCodeAt(offset - 1);
  if (code !== 0x20 && code !== 0x0a) return "";
  return article.exec(text.slice(Math.max(0, offset - 5), offset))?.[0] ?? "";
}

const article = /(?<![A-Za-zÀ-ỿ0-9])(?:an?|the)\s$/i;
