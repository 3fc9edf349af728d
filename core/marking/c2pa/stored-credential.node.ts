import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrCreateFile } from '../../storage/read-or-create-file.node.ts';
import { type Credential, CredentialError } from './credential.ts';
import { isPem, pemLines, provedCredential } from './proved-credential.ts';
import { joinedPem, selfSigned, splitPem } from './self-signed.ts';
import { openSharedCredential, type SharedParts } from './shared-credential.ts';

const FILE = 'c2pa.pem';
const newHash = () => createHash('sha256');

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
  const pem = { certificates, privateKey: key };
  return provedCredential(pem, { now, newHash, from: 'C2PA_CERTIFICATE' });
}

/** Reads PEM from a setting. A setting that holds PEM in one line writes its line breaks as `\n`. */
async function pemOf(setting: string, value: string): Promise<string> {
  if (isPem(value)) return pemLines(value);
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
  const create = async () => joinedPem(await selfSigned(now));
  const pem = await readOrCreateFile(join(directory, FILE), create);
  return provedCredential(splitPem(pem), { now, newHash, from: FILE });
}

/**
 * Reads or creates the self-signed credential that all processes on one database share. One in
 * `c2pa.pem`, from when this process was the only one, is shared where none is yet.
 * @param directory DATA_DIR
 * @throws as `openSharedCredential`; errors of the disk
 */
export const readOrCreateSharedCredential = (
  parts: Omit<SharedParts, 'newHash' | 'inherited'>,
  directory: string,
): Promise<Credential> =>
  openSharedCredential({
    ...parts,
    newHash,
    inherited: () =>
      readFile(join(directory, FILE), 'utf8').catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ENOENT') return null;
        throw cause;
      }),
  });
