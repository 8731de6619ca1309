/** Text as Markdown that shows as the same text: no mark-up, no HTML, no link comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|<>~&$]/g, "\\$&")
    .replace(/^(\s*)([-=:])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2")
    .replace(/:\/\//g, ":\\/\\/")
    .replace(/@/g, "\\@")
    .replace(/\bwww\./gi, "www\\.");
}

/** A Markdown link to a web page, or only the escaped label where the address is none. */
export function markdownLink(label: string, address: string | undefined): string {
  const url = webAddress(address);
  return url ? `[${escapeMarkdown(label)}](<${url}>)` : escapeMarkdown(label);
}

/** The address, if it is one of a web page and safe inside angle brackets. */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\/[^\s<>"\\]+$/i.test(address) ? address : undefined;
}

/** Name of the site of a web address ("unodc.org"). */
export function siteOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? address;
}
