import { keyedHash } from '../storage/derive.ts';
import { sameSecret } from '../storage/same-secret.ts';

/**
 * Links to the pages of results, for who made them in a chat that does not take the file. Nobody can make
 * one up: each carries a keyed hash of its result. A page is there for as long as its result is.
 */
export type ResultLinks = {
  linkTo(resultId: string): Promise<string>;
  /** Tells whether a link's last part is the one of its result. */
  isProof(resultId: string, proof: string): Promise<boolean>;
};

/** The path of the pages. */
export const RESULT_PATH = '/results';

/** Creates the links. @param publicUrl the address of the service, without a slash at the end */
export function openResultLinks(secret: string, publicUrl: string): ResultLinks {
  const proofOf = (resultId: string) => keyedHash(secret, `result ${resultId}`);
  return {
    linkTo: async (id) => `${publicUrl}${RESULT_PATH}/${id}/${await proofOf(id)}`,
    isProof: async (id, proof) => sameSecret(proof, await proofOf(id)),
  };
}
