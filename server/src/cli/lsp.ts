/** `lsp`: hands standard input and output to the language server, which lies beside this program. */
export async function runServer(): Promise<0> {
  const server = new URL("./server.cjs", import.meta.url).href;
  process.argv.push("--stdio");
  await import(server);
  // The server lives until its connection ends.
  await new Promise(() => {});
  return 0;
}
