import type { HoldRow } from '../../db/holds.ts';
import type { Context } from '../context.ts';
import { type Actor, requireOperator } from '../verbs/actor.ts';
import { type HoldCard, holdCard, waitingHolds } from './card.ts';

type Needs = Pick<Context, 'db' | 'operators'>;

/**
 * Reads a hold with its account's standing; null once the account is gone.
 * @throws {ProductError} `forbidden` to who does not run the service
 */
export async function hold(ctx: Needs, actor: Actor, id: string): Promise<HoldCard | null> {
  requireOperator(ctx, actor, 'people');
  return holdCard(ctx, id);
}

/** Reads the holds that wait, oldest first. @throws {ProductError} `forbidden` to who does not run the service */
export async function holds(ctx: Needs, actor: Actor): Promise<HoldRow[]> {
  requireOperator(ctx, actor, 'people');
  return waitingHolds(ctx);
}
