import { createHash } from 'node:crypto';
import { type Credential, CredentialError } from './credential.ts';
import { isPem, pemLines, provedCredential } from './proved-credential.ts';
import { openSharedCredential, type SharedParts } from './shared-credential.ts';

const newHash = () => createHash('sha256');

/**
 * Opens the credential of a Worker: the operator's, or the self-signed one of the database.
 * @param configured the settings C2PA_CERTIFICATE and C2PA_PRIVATE_KEY, PEM each; null for none
 * @throws {CredentialError} also for a path, as a Worker has no files; as `openSharedCredential`
 */
export async function openWorkerCredential(
  parts: Omit<SharedParts, 'newHash' | 'inherited'>,
  configured: { certificate: string; privateKey: string } | null,
): Promise<Credential> {
  if (!configured) return openSharedCredential({ ...parts, newHash });
  const { certificate, privateKey } = configured;
  return provedCredential(
    {
      certificates: pemIn('C2PA_CERTIFICATE', certificate),
      privateKey: pemIn('C2PA_PRIVATE_KEY', privateKey),
    },
    { now: parts.now(), newHash, from: 'C2PA_CERTIFICATE' },
  );
}

function pemIn(setting: string, value: string): string {
  if (isPem(value)) return pemLines(value);
  throw new CredentialError(`${setting} is no PEM: a Worker has no files, so give the PEM itself`);
}
