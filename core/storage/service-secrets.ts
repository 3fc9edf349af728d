import type { Database } from '../../db/database.ts';
import {
  hasChats,
  insertServiceSecret,
  readServiceSecrets,
  type ServiceSecretRow,
} from '../../db/service-secrets.ts';
import { type KeyRing, keyIdOf } from './key-ring.ts';
import { SealError } from './sealed.ts';

/**
 * The purposes of the service's secrets, each with the label under which earlier versions derived the
 * secret from their data key.
 */
const PURPOSES = {
  /** Signs the playground's session cookies. */
  session: 'playground session',
  /** The sandbox's API key and the secret of its webhooks. */
  'sandbox-key': 'sandbox sk_test',
  'sandbox-webhook': 'sandbox whsec',
  /** The key of the hashes of deleted accounts. */
  departures: 'digest departures',
  /** The secret of Telegram's webhook, where the operator has set none that is long enough. */
  'telegram-webhook': 'telegram webhook',
  /** Signs the links to the pages of results. */
  'result-links': 'result links',
  /** Signs the links by which people show results to others. */
  'share-links': 'share links',
  /** Signs the links to archives. */
  'export-links': 'export links',
  /** Signs the receipts of deleted accounts. */
  receipts: 'deletion receipts',
  /** The key of the hashes of who reported or claimed something. */
  reporters: 'reporters',
  /** The key of the hashes of codes that link accounts. */
  'link-codes': 'link codes',
  /** The keys of words that belong to no account: of chats in the browser, answers on their way, claims. */
  words: 'words',
} as const;
type Purpose = keyof typeof PURPOSES;
const NAMES = Object.keys(PURPOSES) as Purpose[];

/**
 * The service's own secrets by purpose, 64 hexadecimal digits each. They outlive a change of the data
 * key.
 */
export type ServiceSecrets = Readonly<Record<Purpose, string>>;

const SECRET_BYTES = 32;
const contextOf = (purpose: string): string => `service-secret/${purpose}`;

type Parts = { db: Database; keys: KeyRing; now: () => number };

/**
 * Opens the service's secrets, and creates the missing ones. A database of an earlier version keeps the
 * secrets that were derived from its data key, so that sessions stay valid and returning people are
 * recognised. A secret that no key of the ring opens is left in place, and a new one is created beside
 * it.
 * @throws {DatabaseUnavailable} when the secrets could not be stored
 */
export async function openServiceSecrets(parts: Parts): Promise<ServiceSecrets> {
  const { db, keys } = parts;
  const [rows, currentId, isUsed] = await Promise.all([
    readServiceSecrets(db.query),
    keys.currentId(),
    hasChats(db.query),
  ]);
  const inherits = isUsed && rows.length === 0;
  const missing: ServiceSecretRow[] = [];
  for (const purpose of NAMES) {
    const known = await opened(keys, rows, purpose);
    if (known?.keyId === currentId) continue;
    const secret =
      known?.secret ?? (inherits ? await keys.inheritedSecret(PURPOSES[purpose]) : randomSecret());
    missing.push(await wrappedRow(parts, purpose, secret));
  }
  for (const purpose of new Set(rows.map((row) => row.purpose)).difference(
    new Set<string>(NAMES),
  )) {
    const known = await opened(keys, rows, purpose);
    if (known && known.keyId !== currentId)
      missing.push(await wrappedRow(parts, purpose, known.secret));
  }
  if (missing.length === 0) return secretsIn(keys, rows);
  await db.commit(missing.map((row) => insertServiceSecret(db.query, row)));
  // Another process may have been first: what is stored counts.
  return secretsIn(keys, await readServiceSecrets(db.query));
}

/**
 * Reads a secret that is kept beside the service's own, and creates it where none is kept. Of several
 * processes that create one, the first counts. What no key of the ring opens is left in place.
 * @throws {DatabaseUnavailable} when it could not be stored; the errors of `create`
 */
export async function readOrCreateSecret(
  parts: Parts,
  purpose: string,
  create: () => Promise<string>,
): Promise<string> {
  const { db, keys } = parts;
  const [rows, currentId] = await Promise.all([readServiceSecrets(db.query), keys.currentId()]);
  const known = await opened(keys, rows, purpose);
  if (known?.keyId === currentId) return known.secret;
  const row = await wrappedRow(parts, purpose, known?.secret ?? (await create()));
  await db.commit([insertServiceSecret(db.query, row)]);
  const stored = await opened(keys, await readServiceSecrets(db.query), purpose);
  if (!stored) throw new SealError();
  return stored.secret;
}

async function wrappedRow(
  { keys, now }: Parts,
  purpose: string,
  secret: string,
): Promise<ServiceSecretRow> {
  const wrapped = await keys.wrap(new TextEncoder().encode(secret), contextOf(purpose));
  return { purpose, keyId: keyIdOf(wrapped) ?? '', wrapped, createdAt: now() };
}

async function secretsIn(
  keys: KeyRing,
  rows: readonly ServiceSecretRow[],
): Promise<ServiceSecrets> {
  const secretOf = async (purpose: Purpose): Promise<string> => {
    const known = await opened(keys, rows, purpose);
    if (!known) throw new SealError();
    return known.secret;
  };
  return {
    session: await secretOf('session'),
    'sandbox-key': await secretOf('sandbox-key'),
    'sandbox-webhook': await secretOf('sandbox-webhook'),
    departures: await secretOf('departures'),
    'telegram-webhook': await secretOf('telegram-webhook'),
    'result-links': await secretOf('result-links'),
    'share-links': await secretOf('share-links'),
    'export-links': await secretOf('export-links'),
    receipts: await secretOf('receipts'),
    reporters: await secretOf('reporters'),
    'link-codes': await secretOf('link-codes'),
    words: await secretOf('words'),
  };
}

/**
 * Opens the secret of a purpose, from the row of the current key where there is one; null where no key
 * opens any row.
 */
async function opened(
  keys: KeyRing,
  rows: readonly ServiceSecretRow[],
  purpose: string,
): Promise<{ keyId: string; secret: string } | null> {
  const currentId = await keys.currentId();
  const own = rows
    .filter((row) => row.purpose === purpose)
    .toSorted((a, b) => Number(b.keyId === currentId) - Number(a.keyId === currentId));
  for (const { wrapped } of own) {
    try {
      const secret = new TextDecoder().decode(await keys.unwrap(wrapped, contextOf(purpose)));
      return { keyId: keyIdOf(wrapped) ?? '', secret };
    } catch (cause) {
      if (!(cause instanceof SealError)) throw cause;
    }
  }
  return null;
}

function randomSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
