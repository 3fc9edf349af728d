import type { Statement } from '../../db/database.ts';
import type { GenerationRow } from '../../db/generations.ts';
import { moveGuildUse } from '../../db/guild-days.ts';
import { newId } from '../../db/ids.ts';
import type { Context } from '../context.ts';
import type { Engine } from '../engines/engine.ts';
import { rankEngines } from '../engines/router.ts';
import { needOfGeneration } from '../generations/engine-need.ts';
import { refundGeneration } from '../generations/refund.ts';
import { requestGeneration } from '../generations/request.ts';
import { sealRequest } from '../generations/sealed-request.ts';
import type { Operation } from '../operations/lists.ts';
import type { OpenReview } from './open-review.ts';
import { tellOwner } from './tell-owner.ts';

/**
 * Builds the statements that overrule a company's refusal. Credits that were kept are refunded and
 * pay for another attempt on an engine of another company that the user was told of. Without such
 * an engine or kept credits, the user is asked to try again.
 * @param now milliseconds since the epoch
 */
export async function overrule(
  ctx: Pick<Context, 'db' | 'vault' | 'engines'>,
  of: OpenReview,
  now: number,
): Promise<Statement[]> {
  const { review, generation, asked } = of;
  const q = ctx.db.query;
  const kept = generation.refundedAt === null;
  const engine = kept && asked ? elsewhere(ctx, generation, asked.request) : null;
  const comesBack = kept && (engine === null || generation.freeDay === null);
  const returned = comesBack ? refundGeneration(q, generation, now) : [];
  const again =
    engine && asked
      ? await askAgain(ctx, { generation, asked, engine, reviewId: review.id, now })
      : [];
  const retaken =
    engine && comesBack ? moveGuildUse(q, { generationId: generation.id, back: false }) : [];
  const how = engine ? 'again' : kept ? 'returned' : 'other';
  const refuser = ctx.engines.find(({ id }) => id === generation.engine);
  const { id: generationId, title } = generation;
  const data = { generationId, title, engine: refuser?.name ?? generation.engine, how } as const;
  return [
    ...returned,
    ...retaken,
    ...again,
    tellOwner(q, of, { kind: 'review-overruled', data }, now),
  ];
}

type Asked = NonNullable<OpenReview['asked']>;

/** An able engine of somebody else: on this machine, or of a company that the user was told of. */
function elsewhere(
  { engines }: Pick<Context, 'engines'>,
  generation: GenerationRow,
  request: Asked['request'],
): Engine | null {
  const { fallbacks = [] } = request;
  const refuser = engines.find(({ id }) => id === generation.engine);
  const able = rankEngines(engines, needOfGeneration(generation, request), { order: fallbacks });
  const may = ({ id, company }: Engine) =>
    company !== refuser?.company && (company === null || fallbacks.includes(id));
  return able.map(({ engine }) => engine).find(may) ?? null;
}

/** The same once more, in the place of the refusal, paid with what it cost the first time. */
async function askAgain(
  ctx: Pick<Context, 'db' | 'vault'>,
  of: { generation: GenerationRow; asked: Asked; engine: Engine; reviewId: string; now: number },
): Promise<Statement[]> {
  const { generation, asked, engine, reviewId, now } = of;
  const { accountId, kind, templateId, templateVersion, title } = generation;
  const { priceCredits, freeDay, trace, surface, chatId, address } = generation;
  const { guildId, guildChannelId, potId } = generation;
  const id = newId(now);
  const request = { ...asked.request, fallbacks: [] };
  return requestGeneration(
    ctx.db.query,
    {
      id,
      draftId: `review-${reviewId}`,
      accountId,
      operation: generation.operation as Operation,
      kind,
      templateId,
      templateVersion,
      title,
      stored: await sealRequest(ctx, asked.key, id, request),
      engineId: engine.id,
      priceCredits,
      guildId,
      guildChannelId,
      potId,
      // The free pictures stay used, and come back from here should this fail too.
      free: freeDay === null ? null : { day: freeDay, limit: 0, count: 0 },
      surface,
      chatId,
      address,
      ...(trace !== null && { trace }),
    },
    now,
  );
}
