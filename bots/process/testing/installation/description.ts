/** What is written beside an installation that an earlier build left: who and what is in it. */
import { z } from 'zod';

const oldButton = z.object({ code: z.string(), label: z.string(), message: z.string() });
/** A button of an earlier build's installation. */
export type OldButton = z.infer<typeof oldButton>;

const person = z.object({
  surface: z.enum(['telegram', 'discord', 'playground']),
  userId: z.string(),
  locale: z.enum(['en', 'de', 'tr']),
  name: z.string(),
  /** Of who is in the browser. */
  cookie: z.string().optional(),
  accountId: z.string(),
  credits: z.number(),
  /** Up to three buttons of each kind, the newest last. */
  buttons: z.record(z.string(), z.array(oldButton)),
});
/** A user of an earlier build's installation. */
export type OldPerson = z.infer<typeof person>;

/**
 * The description of an installation that an earlier build left: its users, generations, checkout
 * sessions and predictions.
 */
export const description = z.object({
  /** The commit that left it. */
  madeBy: z.string(),
  /** When the service was killed, in milliseconds since the epoch. */
  killedAt: z.number(),
  persons: z.record(z.string(), person),
  generations: z.array(
    z.object({
      id: z.string(),
      accountId: z.string(),
      state: z.string(),
      engine: z.string(),
      operation: z.string(),
      priceCredits: z.number(),
      isFree: z.boolean(),
      isRefunded: z.boolean(),
    }),
  ),
  /** Sessions of the sandbox's checkout. */
  sessions: z.object({ open: z.string(), paid: z.array(z.string()), onItsWay: z.string() }),
  /** What ran at Replicate. */
  predictions: z.array(
    z.object({
      id: z.string(),
      webhook: z.string().nullable(),
      looks: z.number(),
      ended: z.boolean(),
      cancelled: z.boolean(),
    }),
  ),
});
/** The description of an installation that an earlier build left. */
export type Description = z.infer<typeof description>;

/** The messages that each user's chat showed, by the user's name. */
export const chatsShown = z.record(
  z.string(),
  z.array(z.object({ id: z.string(), text: z.string(), media: z.number() })),
);
