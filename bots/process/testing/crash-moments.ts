import fc from 'fast-check';
import { z } from 'zod';

/**
 * Work that a kill can fall into: the commit of a `write`, a `picture` that an engine makes, a `checkout` that
 * the bank opens, a `notice` of a payment that the bank sends, a `payment` that is booked and not yet
 * committed, an `answer` to what a person asked for.
 */
const WORK = ['write', 'picture', 'checkout', 'notice', 'payment', 'answer'] as const;
export type Work = (typeof WORK)[number];

/** Parses the moment at which a life ends: at its `nth` piece of `work`, just before that is done or right after it. */
export const momentShape = z.object({
  work: z.enum(WORK),
  nth: z.int().min(1),
  when: z.enum(['before', 'after']),
});
export type Moment = z.infer<typeof momentShape>;

/** What a person does next. `press` chooses a button: 0 is the newest one in the chat, 1 the oldest. */
export type Deed = 'make' | 'buy' | 'pay' | { press: number; twice: boolean };

/** One life of the service, from its start to its kill: what each person does in it, over and over. */
export type Life = { moment: Moment; deeds: Deed[][] };

/** How many lives end in each kind of work, and at which piece of it at the latest. */
const ENDS: Readonly<Record<Work, { lives: number; latest: number }>> = {
  write: { lives: 14, latest: 120 },
  picture: { lives: 7, latest: 4 },
  checkout: { lives: 6, latest: 2 },
  notice: { lives: 5, latest: 6 },
  payment: { lives: 6, latest: 1 },
  answer: { lives: 12, latest: 50 },
};

/** How many lives end in a kind of work. */
export const livesEndingIn = (work: Work): number => ENDS[work].lives;

const pressed = fc.record({
  press: fc.double({ min: 0, max: 1, noNaN: true }),
  twice: fc.boolean(),
});

/** A round of a person, with something of everything, so that each moment comes. */
const round: fc.Arbitrary<Deed[]> = fc
  .array(pressed, { minLength: 4, maxLength: 4 })
  .chain((presses) => {
    const all: Deed[] = ['make', 'make', 'make', 'make', 'buy', 'pay', ...presses];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

const momentIn = (work: Work): fc.Arbitrary<Moment> =>
  fc.record({
    work: fc.constant(work),
    nth: fc.integer({ min: 1, max: ENDS[work].latest }),
    when: fc.constantFrom('before', 'after'),
  });

/**
 * Draws the lives of a service, in random order.
 * @param seed the same lives come of the same seed
 * @param people how many use the service
 */
export function drawLives(seed: number, people: number): Life[] {
  const deeds = fc.array(round, { minLength: people, maxLength: people });
  const kinds = WORK.flatMap((work) => Array.from({ length: ENDS[work].lives }, () => work));
  const all = fc
    .shuffledSubarray(kinds, { minLength: kinds.length })
    .chain((works) =>
      fc.tuple(...works.map((work) => fc.record({ moment: momentIn(work), deeds }))),
    );
  return fc.sample(fc.noBias(all), { seed, numRuns: 1 }).flat();
}
