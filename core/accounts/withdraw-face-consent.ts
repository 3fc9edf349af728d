import { withdrawConsents } from '../../db/consents.ts';
import { deleteFaces } from '../../db/faces.ts';
import {
  type GenerationRow,
  openGenerations,
  openPredictions,
  type PredictionRow,
} from '../../db/generations.ts';
import type { Context } from '../context.ts';
import { forgetSent } from '../generations/disclose.ts';
import { endingStatements } from '../generations/end.ts';
import { takesFace } from '../generations/engine-need.ts';
import { readRequest } from '../generations/generation-request.ts';
import { askToCancel } from '../generations/request.ts';
import { isInMaking, WITHDRAWN } from '../generations/states.ts';
import { deleteSoon } from '../retention/delete-soon.ts';
import { leaveJoints } from '../together/take-back.ts';
import type { Actor } from '../verbs/actor.ts';
import { standingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

type Making = Pick<GenerationRow, 'state' | 'operation' | 'request'>;

/** Tells whether a generation that an engine still is to make takes the face profile along. */
export const isMakingFromFace = (generation: Making): boolean =>
  isInMaking(generation) && takesFace(generation.operation, readRequest(generation));

/**
 * Withdraws the consent to face data: the photos are gone at once, their files with the sweep. What is being
 * made from them ends in the same batch, with everything back: what waits is not sent, what runs at a company
 * is stopped there, and what comes back from it is not kept. A suspended account can do it too.
 *
 * Refused on commit with `generation-ended` or `generation-transition` where one of them has moved on by
 * then: prepared anew, it goes without that one.
 * @returns the ids of what it stops
 * @throws {ProductError} `forbidden` to a stranger, `not-found`
 */
export async function withdrawFaceConsent(
  ctx: Pick<Context, 'db' | 'vault' | 'log' | 'operators' | 'now'>,
  actor: Actor,
  { accountId }: { accountId: string },
): Promise<Prepared<string[]>> {
  await standingAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const [open, runs] = await Promise.all([
    openGenerations(q, accountId),
    openPredictions(q, accountId),
  ]);
  const stopped = open.filter(isMakingFromFace);
  const left = await leaveJoints(ctx, accountId, 'unfinished');
  return {
    statements: [
      withdrawConsents(q, accountId, 'face', now),
      ...deleteFaces(q, accountId, null, now),
      ...stopped.flatMap((generation) => stop(ctx, generation, runs)),
      ...left,
      ...forgetSent({ accountId }, now),
      deleteSoon(q, now),
    ],
    result: stopped.map(({ id }) => id),
  };
}

/** Ends a generation, and has the process that makes it right now let go of it. */
function stop(
  ctx: Pick<Context, 'db' | 'now'>,
  generation: GenerationRow,
  runs: readonly PredictionRow[],
) {
  const own = runs.filter(({ generationId }) => generationId === generation.id);
  const ending = { state: 'cancelled', failure: WITHDRAWN, refund: true } as const;
  return [
    ...endingStatements(ctx, generation, ending, own),
    ...askToCancel(ctx.db.query, generation.id, ctx.now()),
  ];
}
