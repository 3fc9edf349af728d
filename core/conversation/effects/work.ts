import { useAllowance } from '../../../db/allowances.ts';
import { traceOf } from '../../chat/event.ts';
import { askToCancel, requestGeneration } from '../../generations/request.ts';
import { deleteResult } from '../../retention/delete-result.ts';
import { enqueue } from '../../tasks/tasks.ts';
import { type Appliers, ofAccount } from './applier.ts';
import type { WorkEffect } from './effect.ts';

export const workEffects: Appliers<WorkEffect> = {
  task: ({ db }, { now }, { task }) => [enqueue(db.query, task, now)],
  generate: ({ db }, { event, now }, { input }) =>
    requestGeneration(db.query, { ...input, trace: traceOf(event) }, now),
  // Counts against the day before anybody is asked.
  improve: ofAccount(({ db: { query: q }, rules }, { account, now }, { day, task }) => [
    useAllowance(q, { accountId: account.id, day, limit: rules.improvementsADay, count: 1 }),
    enqueue(q, task, now),
  ]),
  stop: ({ db }, { now }, { generationId }) => askToCancel(db.query, generationId, now),
  'delete-result': ({ db }, { now }, { result }) => deleteResult(db.query, result, now),
};
