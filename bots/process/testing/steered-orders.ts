import { z } from 'zod';

/** Parses what a steered service is told: how its engine ends what it has begun, how far its clock is ahead. */
export const orderShape = z.object({
  end: z.enum(['finish', 'fail']).optional(),
  /** Milliseconds. */
  aheadMs: z.number().optional(),
});
/** What a steered service is told. */
export type Order = z.infer<typeof orderShape>;

/** Parses what a steered service tells: that it is up, and each generation that its engine begins, by its id. */
export const newsShape = z.union([z.object({ begun: z.string() }), z.literal('up')]);
