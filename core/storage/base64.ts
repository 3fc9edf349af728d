import { SealError } from './sealed.ts';

/** As many arguments as a call may surely have. */
const PIECE_BYTES = 8_192;

/** Encodes bytes in base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    const piece = bytes.subarray(from, from + PIECE_BYTES) as unknown as number[];
    // Spreading the bytes instead takes six times as long.
    characters += String.fromCharCode.apply(null, piece);
  }
  return btoa(characters);
}

/** Decodes base64. @throws {SealError} when the text is not base64 */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new SealError({ cause });
  }
}
