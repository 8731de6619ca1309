/** Tells a file of parts from any other: "PDB" and a zero. */
const mark = 0x00424450;
const wordSize = 4;

/**
 * Parts in one run of bytes: a mark, the number of parts, the length of each, then the parts, each from a place that four divides, so that lists of numbers
 * are read where they lie. Numbers are in the order of bytes of every machine that runs an editor: the lowest first.
 */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const head = Int32Array.from([mark, parts.length, ...parts.map((part) => part.length)]);
  return joined([new Uint8Array(head.buffer), ...parts].flatMap((part) => [part, new Uint8Array(aligned(part.length) - part.length)]));
}

/** The parts that `joinParts` joined; views, not copies. Throws where the bytes are none of its making. */
export function splitParts(bytes: Uint8Array): Uint8Array[] {
  const whole = bytes.byteOffset % wordSize === 0 ? bytes : Uint8Array.from(bytes);
  const head = new Int32Array(whole.buffer, whole.byteOffset, Math.floor(whole.byteLength / wordSize));
  if (head[0] !== mark) throw new Error("The compiled terminology is not of the kind that this version reads.");
  const count = head[1] as number;
  let at = (count + 2) * wordSize;
  return Array.from({ length: count }, (_, part) => {
    const length = head[part + 2] as number;
    const start = at;
    at += aligned(length);
    if (start + length > whole.length) throw new Error("The compiled terminology is cut short.");
    // Plain bytes, whatever the host read them into: Node's own kind is searched and cut several times slower.
    return new Uint8Array(whole.buffer, whole.byteOffset + start, length);
  });
}

/** Runs of bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function aligned(length: number): number {
  return Math.ceil(length / wordSize) * wordSize;
}
