import { dayOf, useAllowance } from '../../db/allowances.ts';
import { newId } from '../../db/ids.ts';
import type { Place } from '../chat/place.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../tasks/tasks.ts';
import type { Locale } from '../texts/catalogue.ts';
import type { Actor } from '../verbs/actor.ts';
import { activeAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';
import type { DescriptionPayload } from './description-payload.ts';

type Asking = {
  accountId: string;
  /** The photo or the result that is meant. */
  of: 'upload' | 'result';
  pictureId: string;
  /** Who is to describe it, by id. */
  engineId: string;
  place: Place;
  /** What the log calls the update this comes from. */
  trace: string;
  locale: Locale;
};

/**
 * Has an engine describe a picture; what comes of it is reported into the chat. It counts against the day
 * before anybody is asked: one too many refuses the batch with `allowance-limit`.
 * @throws {ProductError} `forbidden` to a stranger, `suspended`, `not-found`
 */
export async function askDescription(
  ctx: Pick<Context, 'db' | 'operators' | 'rules' | 'now'>,
  actor: Actor,
  { place, accountId, of, pictureId, engineId, trace, locale }: Asking,
): Promise<Prepared> {
  await activeAccount(ctx, actor, accountId);
  const q = ctx.db.query;
  const now = ctx.now();
  const day = `describe:${dayOf(now)}`;
  const { surface, chatId, address } = place;
  const payload: DescriptionPayload = {
    ...{ surface, chatId, accountId, address, trace, of, pictureId },
    ...{ asked: newId(now), engineId, locale, day },
  };
  const kind = 'describe-picture';
  const task = { kind, subject: pictureId, accountId, payload: JSON.stringify(payload) } as const;
  return {
    statements: [
      useAllowance(q, { accountId, day, limit: ctx.rules.descriptionsADay }),
      enqueue(q, task, now),
    ],
    result: undefined,
  };
}
