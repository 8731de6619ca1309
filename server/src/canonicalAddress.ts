/** One spelling for all that a client and Node may write for one address: "file:///c:/p (1)/a.md" for "file:///C%3A/p%20%281%29/a.md". */
export function canonicalAddress(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
