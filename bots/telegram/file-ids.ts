/** Telegram's ids of sent files, so that a file is uploaded once. */
export type FileIds = {
  get(key: string): string | undefined;
  set(key: string, fileId: string): void;
  forget(key: string): void;
};

/** The key of the newest cover of a template that was sent. */
export const coverKey = (templateId: string): string => `cover:${templateId}`;

/** Remembered files; the least recently used are forgotten first. */
const REMEMBERED = 2_000;

/**
 * Creates an empty record of file ids.
 * @param bound files
 */
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

/** What was computed for bytes that are still held, such as the covers of an isolate. */
const knownKeys = new WeakMap<Uint8Array, string>();

/** Computes the SHA-256 of content, which nobody changes, in hexadecimal. */
export async function contentKey(bytes: Uint8Array): Promise<string> {
  const known = knownKeys.get(bytes) ?? (await keyOf(bytes));
  knownKeys.set(bytes, known);
  return known;
}

async function keyOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
