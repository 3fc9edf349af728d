import type { Database } from '../../../db/database.ts';
import type { KeyRing } from '../../storage/key-ring.ts';
import { readOrCreateSecret } from '../../storage/service-secrets.ts';
import type { Credential } from './credential.ts';
import { provedCredential } from './proved-credential.ts';
import { joinedPem, selfSigned, splitPem } from './self-signed.ts';
import type { RunningHash } from './sign.ts';

const PURPOSE = 'c2pa-credential';

/** What the shared credential is kept with. */
export type SharedParts = {
  db: Database;
  keys: KeyRing;
  now: () => number;
  newHash: () => RunningHash;
  /** Reads the certificate and key in PEM that signed before they were shared; null for none. */
  inherited?: () => Promise<string | null>;
};

/**
 * Opens the self-signed credential that all processes and Workers on one database share. It is created
 * once, by whoever is first, and kept sealed in the database.
 * @throws {CredentialError} when the stored credential cannot sign
 * @throws {DatabaseUnavailable} when it could not be stored
 */
export async function openSharedCredential(parts: SharedParts): Promise<Credential> {
  const { now, newHash, inherited } = parts;
  const pem = await readOrCreateSecret(
    parts,
    PURPOSE,
    async () => (await inherited?.()) ?? joinedPem(await selfSigned(now())),
  );
  return provedCredential(splitPem(pem), {
    now: now(),
    newHash,
    from: 'the certificate in the database',
  });
}
