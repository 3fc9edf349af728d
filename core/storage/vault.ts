/** Sealed objects: every user's files are encrypted under the account's own key, kept wrapped under DATA_KEY. */
export type Vault = {
  /** A fresh account key, wrapped, for `accounts.wrappedKey`. */
  newWrappedKey(): Promise<string>;
  /** Encrypts and stores. The object key is bound in, so that a file cannot be put in another's place. */
  put(wrappedKey: string, objectKey: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * Reads and decrypts; null when there is no such object.
   * @throws {Error} when it was tampered with or sealed under another key
   */
  get(
    wrappedKey: string,
    objectKey: string,
  ): Promise<{ bytes: Uint8Array; contentType: string } | null>;
  delete(objectKey: string): Promise<void>;
};
