import {
  type Credential,
  CredentialError,
  type CredentialPem,
  openCredential,
} from './credential.ts';
import { proveSigning } from './prove-signing.ts';
import type { RunningHash } from './sign.ts';

/**
 * Opens a credential and signs a picture on trial.
 * @param how `now` in milliseconds since the epoch; `from` the setting or file, named in errors
 * @throws {CredentialError} also when the picture that it signed cannot be read back
 */
export async function provedCredential(
  pem: CredentialPem,
  { now, newHash, from }: { now: number; newHash: () => RunningHash; from: string },
): Promise<Credential> {
  try {
    const credential = await openCredential(pem, now);
    await proveSigning(credential, newHash);
    return credential;
  } catch (cause) {
    if (!(cause instanceof CredentialError)) throw cause;
    throw new CredentialError(`${from}: ${cause.message}`, { cause });
  }
}

/** Tells whether a setting holds PEM itself. */
export const isPem = (value: string): boolean => value.includes('-----BEGIN');

/** Writes PEM that stands in one line, with `\n` for its line breaks, in lines. */
export const pemLines = (value: string): string => value.replaceAll('\\n', '\n');
