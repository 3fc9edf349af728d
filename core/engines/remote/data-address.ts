import { fromBase64 } from './base64.ts';

/** The head of an address of RFC 2397 in base64: what a provider sends has no other form. */
export const DATA_HEAD = /^data:[^,]{0,200};base64,/i;

/**
 * Reads the bytes inside a `data:` address.
 * @param address as it came, not yet checked
 * @returns null for every other value
 */
export function bytesOfDataAddress(address: unknown): Uint8Array | null {
  const head = typeof address === 'string' ? DATA_HEAD.exec(address) : null;
  return head ? fromBase64(head.input.slice(head[0].length)) : null;
}
