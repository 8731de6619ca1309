/** Every host has these; the engine's own library has no names of a host. */
declare const TextDecoder: new () => { decode(bytes?: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Text from bytes in UTF-8. */
export const decoder = new TextDecoder();
/** Bytes in UTF-8 from text. */
export const encoder = new TextEncoder();
