import { openKeyRing } from '../storage/key-ring.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import { openVault, type Vault } from '../storage/vault.ts';

/** A store that holds nothing. */
const EMPTY: ObjectStore = {
  put: async () => undefined,
  putStream: async () => undefined,
  get: async () => null,
  getStream: async () => null,
  delete: async () => undefined,
  async *list() {},
  deleteAll: async () => undefined,
  getVersion: async () => null,
  swap: async () => true,
  keepsSwaps: async () => true,
};

const KEY_BYTES = 32;

/** Opens a vault whose keys and sealed words are real, and that keeps no files. */
export const sealedVault = (): Vault =>
  openVault({ store: EMPTY, keys: openKeyRing([new Uint8Array(KEY_BYTES).fill(1)]) });
