import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrCreateFile } from '../../storage/read-or-create-file.node.ts';
import { type Credential, CredentialError, openCredential } from './credential.ts';
import { proveSigning } from './prove-signing.ts';
import { selfSigned } from './self-signed.ts';

const FILE = 'c2pa.pem';

/**
 * Reads the credential that the operator configured.
 * @param certificate PEM of the chain, the signer's first, or the path of a file with it
 * @param privateKey PEM of the key (PKCS #8), or the path of a file with it
 * @param now milliseconds since the epoch
 * @throws {CredentialError} also when a picture that it signed cannot be read back
 */
export async function readConfiguredCredential(
  certificate: string,
  privateKey: string,
  now: number,
): Promise<Credential> {
  const [certificates, key] = await Promise.all([
    pemOf('C2PA_CERTIFICATE', certificate),
    pemOf('C2PA_PRIVATE_KEY', privateKey),
  ]);
  return proved(openCredential({ certificates, privateKey: key }, now), 'C2PA_CERTIFICATE');
}

/** Signs a picture once, and names the setting or file that a credential which cannot is from. */
async function proved(opening: Promise<Credential>, from: string): Promise<Credential> {
  try {
    const credential = await opening;
    await proveSigning(credential, () => createHash('sha256'));
    return credential;
  } catch (cause) {
    if (!(cause instanceof CredentialError)) throw cause;
    throw new CredentialError(`${from}: ${cause.message}`, { cause });
  }
}

/** Reads PEM from a setting. A setting that holds PEM in one line writes its line breaks as `\n`. */
async function pemOf(setting: string, value: string): Promise<string> {
  if (value.includes('-----BEGIN')) return value.replaceAll('\\n', '\n');
  try {
    return await readFile(value, 'utf8');
  } catch (cause) {
    throw new CredentialError(`${setting} is neither PEM nor a file that can be read`, { cause });
  }
}

/**
 * Reads the self-signed credential of a service without a configured one. It is created at the first
 * start and stored in `c2pa.pem`, readable by the owner alone.
 * @param directory DATA_DIR
 * @param now milliseconds since the epoch
 * @throws {CredentialError} when the stored credential is damaged; errors of the disk
 */
export async function readOrCreateCredential(directory: string, now: number): Promise<Credential> {
  const pem = await readOrCreateFile(join(directory, FILE), async () => {
    const { certificates, privateKey } = await selfSigned(now);
    return certificates + privateKey;
  });
  return proved(openCredential({ certificates: pem, privateKey: keyIn(pem) }, now), FILE);
}

const KEY = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----/;

const keyIn = (pem: string): string => KEY.exec(pem)?.[0] ?? '';
