import { dayOf } from '../../db/allowances.ts';
import type { Statement } from '../../db/database.ts';
import { countLikeness } from '../../db/engine-likeness.ts';
import {
  endPredictions,
  type GenerationRow,
  predictionsOf,
  updatePrediction,
} from '../../db/generations.ts';
import { giftsSince } from '../../db/gifts.ts';
import { doomObject, resultsOf } from '../../db/results.ts';
import type { Context } from '../context.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { enqueue } from '../tasks/tasks.ts';
import { forgetSent } from './disclose.ts';
import { nextEngine, STEPPING_IN } from './fallback-engine.ts';
import type { Likeness } from './likeness.ts';
import { refundGift } from './refund.ts';
import { changeState, hasMovedOn } from './states.ts';
import { secondKeys } from './store.ts';

type Judging = Pick<
  Context,
  'db' | 'engines' | 'now' | 'rules' | 'budget' | 'engineControls' | 'log'
>;

/** Tells whether a generation is being made again, since what came first does not look like its owner. */
export const isSecondTry = ({ likeness }: Pick<GenerationRow, 'likeness'>): boolean =>
  likeness === 'off';

/** Builds the statements that end a run that made something, and count whether it keeps likeness. */
export const succeed = (
  { db, now, rules }: Pick<Context, 'db' | 'now' | 'rules'>,
  run: { id: string; engine: string },
  likeness: Likeness | null,
): Statement[] => [
  updatePrediction(db.query, run.id, { status: 'succeeded', endedAt: now(), likeness }),
  ...(likeness === null
    ? []
    : [
        countLikeness(db.query, {
          engine: run.engine,
          isKept: likeness !== 'off',
          counted: rules.likeness.engines.counted,
          now: now(),
        }),
      ]),
];

/**
 * Chooses who tries once more after a picture that does not look like its owner: the next engine that the user was
 * told of.
 * @returns null where there is none, or the account has had its gifts of the day: then nobody pays for more
 */
export async function secondEngine(
  ctx: Judging,
  generation: GenerationRow,
): Promise<string | null> {
  const q = ctx.db.query;
  const runs = await predictionsOf(q, generation.id);
  if (runs.length >= STEPPING_IN.runs) return null;
  const next = nextEngine(ctx, generation, new Set(runs.map(({ engine }) => engine)));
  if (next === null) return null;
  const gifts = await giftsSince(q, generation.accountId, dayStart(ctx.now()));
  return gifts < ctx.rules.likeness.giftsADay ? next : null;
}

/** Builds the statements that hand a generation to another engine; what was made first is kept beside it. */
export function tryAgain(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { id, accountId }: GenerationRow,
  engine: string,
): Statement[] {
  const q = db.query;
  const task = { subject: id, accountId };
  return [
    changeState(q, id, 'queued', { engine, startedAt: null, likeness: 'off' }),
    enqueue(q, { kind: 'advance-generation', ...task, engine }, now()),
    enqueue(q, { kind: 'show-queue', ...task }, now()),
  ];
}

/** Builds the statements that give back the price of a picture that does not look like its owner. */
export const giveGift = (
  { db, now, rules }: Pick<Context, 'db' | 'now' | 'rules'>,
  generation: GenerationRow,
): Statement[] =>
  refundGift(db.query, generation, {
    now: now(),
    since: dayStart(now()),
    most: rules.likeness.giftsADay,
  });

const dayStart = (now: number): number => Date.parse(dayOf(now));

/**
 * Ends a second try that came to nothing better: what was made first is delivered, for nothing.
 * @param run what the second engine made, where it made something
 * @param also statements for the same batch
 * @returns false where nothing was kept, or the generation has moved on meanwhile
 */
export async function deliverFirst(
  ctx: Judging,
  generation: GenerationRow,
  { run, failure }: { run?: { id: string; likeness: Likeness | null }; failure: string },
  also: readonly Statement[] = [],
): Promise<boolean> {
  const q = ctx.db.query;
  const now = ctx.now();
  const { id, accountId } = generation;
  const [kept, runs] = await Promise.all([resultsOf(q, id), predictionsOf(q, id)]);
  const first = runs.find(({ status, likeness }) => status === 'succeeded' && likeness === 'off');
  if (kept.length === 0 || !first) return false;
  const made = run && { id: run.id, engine: generation.engine };
  try {
    await ctx.db.commit([
      changeState(q, id, 'delivering', { engine: first.engine, likeness: 'off' }),
      ...(made ? succeed(ctx, made, run.likeness) : []),
      endPredictions(q, id, now, failure),
      ...giveGift(ctx, generation),
      ...forgetSent({ generationId: id }, now),
      ...secondKeys(id).map((key) => doomObject(q, key, now)),
      deleteSoon(q, now),
      ...also,
      enqueue(q, { kind: 'advance-generation', subject: id, accountId, engine: null }, now),
    ]);
  } catch (cause) {
    if (hasMovedOn(cause)) return false;
    throw cause;
  }
  ctx.log.info({ generation: id, engine: first.engine, failure }, 'the first picture is given');
  return true;
}
