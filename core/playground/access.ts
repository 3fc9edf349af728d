import {
  accessOf,
  endSessions,
  ownsSomething,
  putRecovery,
  useRecovery,
  userWithRecovery,
} from '../../db/browser-access.ts';
import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';
import type { BrowserUser } from '../web/session.ts';

/** Crockford’s alphabet: no sign is taken for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_SIGNS = 20;
const GROUP = 5;

/** The access to the accounts of browsers, beyond the cookies of their sessions. */
export type BrowserAccess = {
  /** Reads which sessions of a user count. */
  epochOf(userId: string): Promise<number>;
  /** Ends all sessions of a user. @returns who a session that begins now is for */
  endSessions(userId: string): Promise<BrowserUser>;
  /** Makes a recovery code in place of the one before. @returns the code, which nothing keeps */
  makeCode(userId: string): Promise<string>;
  /**
   * Uses a recovery code up.
   * @param current the user of the browser that asks; null for none
   * @returns the user that it leads to, with the next code; `wrong` for a code that is not in force;
   *   `stranded` where the browser would lose an account with credits or Pro that has no code
   */
  recover(
    code: string,
    current: string | null,
  ): Promise<{ user: BrowserUser; code: string } | 'wrong' | 'stranded'>;
};

/**
 * Opens the access to the accounts of browsers.
 * @param secret keys the hashes of recovery codes
 */
export function openBrowserAccess(
  { db, now }: Pick<Context, 'db' | 'now'>,
  secret: string,
): BrowserAccess {
  const { query: q } = db;
  const hashOf = (code: string) => keyedHash(secret, `recovery ${plain(code)}`);
  const epochOf = async (userId: string) => (await accessOf(q, userId))?.epoch ?? 0;
  return {
    epochOf,
    endSessions: async (userId) => {
      await db.commit([endSessions(q, userId)]);
      return { userId, epoch: await epochOf(userId) };
    },
    makeCode: async (userId) => {
      const code = newCode();
      await db.commit([putRecovery(q, userId, await hashOf(code))]);
      return code;
    },
    recover: async (code, current) => {
      if (plain(code).length !== CODE_SIGNS) return 'wrong';
      const hash = await hashOf(code);
      const found = await userWithRecovery(q, hash);
      if (!found) return 'wrong';
      const { userId, epoch } = found;
      if (current !== null && current !== userId && (await isStranded(current))) return 'stranded';
      const next = newCode();
      const [changed] = await db.commit([useRecovery(q, hash, await hashOf(next))]);
      return changed === 1 ? { user: { userId, epoch }, code: next } : 'wrong';
    },
  };

  async function isStranded(userId: string): Promise<boolean> {
    const access = await accessOf(q, userId);
    return !access?.recoveryHash && (await ownsSomething(q, userId, now()));
  }
}

/** Reads a code as a person may type it: any case, any groups, O for 0, I and L for 1. */
const plain = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');

function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(CODE_SIGNS));
  const signs = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length] ?? '0').join('');
  return signs.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? signs;
}
