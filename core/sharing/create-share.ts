import type { Database } from '../../db/database.ts';
import { generationOf } from '../../db/generations.ts';
import { generationBehind } from '../../db/ids-behind.ts';
import { resultOf } from '../../db/results.ts';
import { insertShare, sharesOfResult } from '../../db/shares.ts';
import type { SurfaceName } from '../chat/event.ts';
import type { Context } from '../context.ts';
import { ProductError } from '../errors.ts';
import { isJoint } from '../generations/joint-pictures.ts';
import { isOut } from '../generations/states.ts';
import type { Actor } from '../verbs/actor.ts';
import { publishingAccount } from '../verbs/standing.ts';
import type { Prepared } from '../verbs/verb.ts';

/** How a result is to be shown: by a link, or by a message that somebody has posted already. */
export type ShareKind =
  | { kind: 'link' }
  | {
      kind: 'message' | 'inline';
      surface: SurfaceName;
      /** The Discord server; null elsewhere. */
      guildId: string | null;
      /** JSON of the surface: the message that shows it; null until it is there. */
      place: string | null;
    };

/** A result to be shared, with whom to name. */
export type NewShareInput = ShareKind & {
  /** A fresh id. */
  id: string;
  resultId: string;
  /** Whether the owner's public name is shown; not when absent. */
  credited?: boolean;
  /** Whether the template is named; it is when absent. */
  namesTemplate?: boolean;
};

/** What is looked at before a result is shared; in one round trip. */
export const readForSharing = (q: Database['query'], resultId: string) =>
  Promise.all([
    resultOf(q, resultId),
    sharesOfResult(q, resultId),
    generationOf(q, generationBehind(resultId)),
  ]);

/**
 * Shows a result to others, for its owner.
 * @throws {ProductError} `not-found` where it is not kept (any more), or not to be kept; `forbidden` to a
 *   stranger, and where it was taken down or is looked at; `suspended`
 */
export async function createShare(
  ctx: Pick<Context, 'db' | 'operators' | 'now'>,
  actor: Actor,
  input: NewShareInput,
): Promise<Prepared> {
  const q = ctx.db.query;
  const now = ctx.now();
  const [result, others, generation] = await readForSharing(q, input.resultId);
  if (!result || result.expiresAt <= now) throw new ProductError({ code: 'not-found' });
  const { accountId, generationId, expiresAt } = result;
  const account = await publishingAccount(ctx, actor, accountId);
  if (!generation || !isOut(generation.state) || account.keepNothing)
    throw new ProductError({ code: 'not-found' });
  if (isJoint(generation)) throw new ProductError({ code: 'joint-only' });
  if (others.some(({ state }) => state !== 'shown')) throw new ProductError({ code: 'forbidden' });
  const { id, kind, resultId, credited = false, namesTemplate = true } = input;
  const message =
    input.kind === 'link'
      ? { surface: null, guildId: null, place: null }
      : { surface: input.surface, guildId: input.guildId, place: input.place };
  const of = { accountId, generationId, resultId, templateId: generation.templateId, expiresAt };
  const row = { id, kind, ...of, ...message, credited, namesTemplate };
  return {
    statements: [insertShare(q, { ...row, state: 'shown', createdAt: now })],
    result: undefined,
    decidedBy: ['share-link', 'share-id'],
  };
}
