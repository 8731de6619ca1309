declare const atob: (text: string) => string;
declare const btoa: (bytes: string) => string;

const bytesAtOnce = 0x8000;

/** Whole numbers of 32 bits as base64, least significant byte first. */
export function encodeNumbers(numbers: Int32Array): string {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, at) => {
    view.setInt32(at * 4, value, true);
  });
  let text = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce) text += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(text);
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): Int32Array {
  const bytes = atob(text);
  const numbers = new Int32Array(bytes.length >> 2);
  for (let at = 0, byte = 0; at < numbers.length; at++, byte += 4) {
    numbers[at] =
      bytes.charCodeAt(byte) | (bytes.charCodeAt(byte + 1) << 8) | (bytes.charCodeAt(byte + 2) << 16) | (bytes.charCodeAt(byte + 3) << 24);
  }
  return numbers;
}
