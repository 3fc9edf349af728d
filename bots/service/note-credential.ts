import type { Log } from '../../core/log.ts';
import type { Credential } from '../../core/marking/c2pa/credential.ts';
import type { Database } from '../../db/database.ts';
import { rememberSigningKey } from '../../db/signing-keys.ts';

/** A certificate that has expired ends the next start. */
const EXPIRES_SOON_MS = 30 * 86_400_000;

/** Remembers the key that outputs are signed with, and warns of a certificate that expires soon. */
export async function noteCredential(
  { db, log, now }: { db: Database; log: Log; now: () => number },
  { signer, publicKey }: Credential,
): Promise<void> {
  const expires = signer.certificate.notAfter;
  if (expires.getTime() - now() < EXPIRES_SOON_MS)
    log.warn({ expires }, 'the certificate that signs outputs expires soon: renew it');
  await db.commit([rememberSigningKey(db.query, publicKey, now())]);
}
