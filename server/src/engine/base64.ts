declare const atob: (text: string) => string;
declare const btoa: (bytes: string) => string;

const bytesAtOnce = 0x8000;

/**
 * Whole numbers of 32 bits as base64: their count, then each as the difference from the one before, sign in the lowest bit,
 * seven bits to a byte. Neighbours in the compiled index are close, so most take one or two bytes.
 */
export function encodeNumbers(numbers: Int32Array): string {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value >>> 0;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  put(numbers.length);
  let last = 0;
  for (const value of numbers) {
    const difference = (value - last) | 0;
    put((difference << 1) ^ (difference >> 31));
    last = value;
  }
  let text = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce) text += String.fromCharCode(...bytes.slice(at, at + bytesAtOnce));
  return btoa(text);
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): Int32Array<ArrayBuffer> {
  const bytes = atob(text);
  let numbers: Int32Array<ArrayBuffer> | undefined;
  let count = 0;
  let last = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    value |= (byte & 0x7f) << shift;
    if (byte > 0x7f) {
      shift += 7;
      continue;
    }
    if (numbers) {
      last = (last + ((value >>> 1) ^ -(value & 1))) | 0;
      numbers[count++] = last;
    } else numbers = new Int32Array(value);
    value = 0;
    shift = 0;
  }
  return numbers ?? new Int32Array(0);
}
