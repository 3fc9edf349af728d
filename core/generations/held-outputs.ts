import type { GenerationRow } from '../../db/generations.ts';
import { type ByteBudget, type ByteBudgetOptions, openByteBudget } from '../byte-budget.ts';
import { RetryLater } from '../tasks/tasks.ts';
import { readRequest } from './generation-request.ts';

/** What outputs may hold of a process's memory until they are stored; others wait meanwhile. */
export const HELD_OUTPUTS: ByteBudgetOptions<'account'> = {
  most: 512 * 1024 ** 2,
  mostOf: { account: 256 * 1024 ** 2 },
  waiting: 100,
  waitMs: 30_000,
};
/** No format takes more for a picture than its bare pixels. */
const BYTES_A_PIXEL = 3;
/** The pause after a wait that came to nothing, in milliseconds. */
const AGAIN_MS = 3_000;

/** The budget of outputs that are on their way from an engine into the store. */
export type HeldOutputs = ByteBudget<'account'>;

export const openHeldOutputs = (options = HELD_OUTPUTS): HeldOutputs => openByteBudget(options);

/**
 * Claims what a generation's pictures may become, before an engine is asked for them: engines answer with
 * whole pictures, as many at once as a generation has.
 * @returns what gives it back, once they are stored
 * @throws {RetryLater} where others hold too much for too long
 */
export async function claimOutputs(
  held: HeldOutputs,
  generation: Pick<GenerationRow, 'accountId' | 'request'>,
  now: number,
): Promise<() => void> {
  const { longEdgePx, count = 1 } = readRequest(generation);
  const bytes = longEdgePx ** 2 * BYTES_A_PIXEL * count;
  const giveBack = await held.claim(bytes, { account: generation.accountId });
  if (!giveBack) throw new RetryLater(now + AGAIN_MS);
  return giveBack;
}
