import fc from 'fast-check';
import { z } from 'zod';

/**
 * The kinds of work that a kill can fall into:
 * `write`, the commit of a batch; `picture`, an engine makes one; `checkout`, the bank opens one; `notice`, the
 * bank sends the event of a payment; `payment`, its row is inserted and not committed; `answer`, the service
 * answers a request of a person.
 */
const WORK = ['write', 'picture', 'checkout', 'notice', 'payment', 'answer'] as const;
/** A kind of work that a kill can fall into. */
export type Work = (typeof WORK)[number];

/** Parses the moment of a kill: just before or right after the service does its `nth` piece of `work`, from 1. */
export const momentShape = z.object({
  work: z.enum(WORK),
  nth: z.int().min(1),
  when: z.enum(['before', 'after']),
});
/** The moment of a kill. */
export type Moment = z.infer<typeof momentShape>;

/** What a person does next. `press` chooses a button of the chat: 0 is the newest, 1 the oldest. */
export type Deed = 'make' | 'buy' | 'pay' | { press: number; twice: boolean };

/** One run of the service, from its start to its kill, and what each person repeats in it. */
export type Life = { moment: Moment; deeds: Deed[][] };

/** How many lives end in each kind of work, and the highest `nth` of their moments. */
const ENDS: Readonly<Record<Work, { lives: number; latest: number }>> = {
  write: { lives: 14, latest: 120 },
  picture: { lives: 7, latest: 4 },
  checkout: { lives: 6, latest: 2 },
  notice: { lives: 5, latest: 6 },
  payment: { lives: 6, latest: 1 },
  answer: { lives: 12, latest: 50 },
};

/** Returns how many lives end in a kind of work. */
export const livesEndingIn = (work: Work): number => ENDS[work].lives;

const pressed = fc.record({
  press: fc.double({ min: 0, max: 1, noNaN: true }),
  twice: fc.boolean(),
});

/** What a person repeats. It contains every kind of deed, so that every moment is reached. */
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
 * Draws the lives of the service, in random order.
 * @param seed an integer; the same seed gives the same lives
 * @param people how many persons use the service
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
