import type { Context } from '../context.ts';
import { keyedHash } from '../storage/derive.ts';
import { sameSecret } from '../storage/same-secret.ts';

type Needs = Pick<Context, 'secrets' | 'publicUrl'>;

/** The path of the pages of shared results. */
export const SHARE_PATH = '/r';
const ID_CHARACTERS = 26;
/** Half of the keyed hash: 128 bits, so that a deep link with the token stays under 64 characters. */
const PROOF_CHARACTERS = 32;
const TOKEN = /^[0-9A-HJKMNP-TV-Z]{26}[0-9a-f]{32}$/;

/**
 * Writes the token of a share's link: its id and a keyed hash of it, 58 letters and digits. Nobody can
 * make one up, and none is stored.
 */
export async function tokenOf(
  { secrets }: Pick<Needs, 'secrets'>,
  shareId: string,
): Promise<string> {
  const proof = await keyedHash(secrets['share-links'], `share ${shareId}`);
  return `${shareId}${proof.slice(0, PROOF_CHARACTERS)}`;
}

/** Reads the id of the share that a token is for; null where the token is none of ours. */
export async function shareIdIn(
  needs: Pick<Needs, 'secrets'>,
  token: string,
): Promise<string | null> {
  if (!TOKEN.test(token)) return null;
  const id = token.slice(0, ID_CHARACTERS);
  return sameSecret(token, await tokenOf(needs, id)) ? id : null;
}

/** Writes a share's link; null where people cannot reach the service's pages. */
export async function shareLink(needs: Needs, shareId: string): Promise<string | null> {
  if (needs.publicUrl === null) return null;
  return `${needs.publicUrl}${SHARE_PATH}/${await tokenOf(needs, shareId)}`;
}
