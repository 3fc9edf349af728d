import { firstIdAt } from '../../db/ids.ts';
import { contentHash } from '../storage/content-hash.ts';

const TIME_SIGNS = 10;
const RANDOM_SIGNS = 16;
const BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Computes the id of what comes of something that a platform tells: the same one however often and in
 * whichever process it is told.
 * @param at the id's time, in milliseconds since the epoch, which is told as well
 * @param told what tells it from everything else
 */
export async function toldId(at: number, told: string): Promise<string> {
  const hash = await contentHash(new TextEncoder().encode(told));
  const signs = [...hash.slice(0, RANDOM_SIGNS * 2).matchAll(/../g)].map(
    ([pair]) => BASE_32[Number.parseInt(pair, 16) % BASE_32.length],
  );
  return firstIdAt(at).slice(0, TIME_SIGNS) + signs.join('');
}
