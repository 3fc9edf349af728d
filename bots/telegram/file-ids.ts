/** Telegram's ids of files that were sent before, so that a picture is uploaded once. */
export type FileIds = {
  get(key: string): string | undefined;
  set(key: string, fileId: string): void;
  forget(key: string): void;
};

/** Files remembered; above it the one that was used longest ago is forgotten. */
const REMEMBERED = 2_000;

export function fileIds(bound = REMEMBERED): FileIds {
  const known = new Map<string, string>();
  return {
    get(key) {
      const found = known.get(key);
      if (found !== undefined) {
        known.delete(key);
        known.set(key, found);
      }
      return found;
    },
    set(key, fileId) {
      known.delete(key);
      known.set(key, fileId);
      const oldest = known.keys().next().value;
      if (known.size > bound && oldest !== undefined) known.delete(oldest);
    },
    forget(key) {
      known.delete(key);
    },
  };
}

/** A name for content: the same bytes have the same name. */
export async function contentKey(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
