/** Pieces in which pictures are turned into text and back, so that no second whole copy is made. */
const BYTES_A_PIECE = 24 * 1024;
const CHARACTERS_A_PIECE = (BYTES_A_PIECE / 3) * 4;

/** Bytes as base64 (RFC 4648). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_A_PIECE))));
  return pieces.join('');
}

/** Reads base64 without line breaks; null for anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, Math.floor((text.length * 3) / 4) - padding));
  let written = 0;
  try {
    for (let at = 0; at < text.length; at += CHARACTERS_A_PIECE) {
      const piece = atob(text.slice(at, at + CHARACTERS_A_PIECE));
      for (let i = 0; i < piece.length; i += 1) bytes[written + i] = piece.charCodeAt(i);
      written += piece.length;
    }
  } catch {
    return null;
  }
  return written === bytes.length ? bytes : null;
}
