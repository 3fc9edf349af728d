import { type GenerationRow, generationOf } from '../../db/generations.ts';
import { shootOf } from '../../db/shoots.ts';
import { deliverResult, offerAgain } from './deliver-result.ts';
import type { GenerationContext } from './generation-context.ts';
import { goOnWithShoot } from './look.ts';
import { make } from './make.ts';
import { isInMaking } from './states.ts';

/**
 * Moves a generation forward until it has ended or has to wait. However often it is called, and
 * wherever an earlier call was killed, the generation ends once, is paid once and is shown once.
 * @param attempt how often this has been tried, from 1
 * @throws {RetryLater | DeliveryError | DatabaseUnavailable} to be called again later
 */
export async function advance(
  context: GenerationContext,
  generationId: string,
  attempt: number,
): Promise<void> {
  try {
    await moveOn(context, generationId, attempt);
  } finally {
    // Its message shows something else by now, or will when it goes on.
    context.ctx.forming.letGo(generationId);
  }
}

async function moveOn(
  context: GenerationContext,
  generationId: string,
  attempt: number,
): Promise<void> {
  for (;;) {
    const generation = await generationOf(context.ctx.db.query, generationId);
    if (isInMaking(generation)) {
      if ((await make(context, generation, attempt)) === 'handed-on') return;
    } else if (generation?.state === 'delivering') {
      // A look is delivered with its shoot; one that a person has let through later comes alone.
      if (await isInShoot(context.ctx, generation)) return;
      return deliverResult(context, generation, attempt);
    } else if (
      generation?.state === 'delivered' &&
      generation.deliveredAt === null &&
      !(await isWithShoot(context.ctx, generation))
    )
      return offerAgain(context, generation, attempt);
    else return;
  }
}

/** Tells whether a shoot that is under way delivers it, and has that go on. */
async function isInShoot(
  { db, now }: GenerationContext['ctx'],
  { shootId, accountId }: GenerationRow,
): Promise<boolean> {
  const shoot = shootId === null ? null : await shootOf(db.query, shootId);
  if (shoot === null || shoot.endedAt !== null) return false;
  await db.commit([goOnWithShoot(db.query, shoot.id, accountId, now())]);
  return true;
}

/** Tells whether it waits for its owner together with its shoot. */
async function isWithShoot(
  { db }: GenerationContext['ctx'],
  { shootId, endedAt }: GenerationRow,
): Promise<boolean> {
  const shoot = shootId === null ? null : await shootOf(db.query, shootId);
  return shoot !== null && shoot.deliveredAt === null && (endedAt ?? 0) <= (shoot.endedAt ?? 0);
}
