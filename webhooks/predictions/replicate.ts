import type { Hono } from 'hono';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { seldom } from '../../core/http/seldom.ts';
import { sameSecret } from '../../core/storage/same-secret.ts';
import { hasOpenGenerations } from '../../db/generations.ts';
import {
  isRecent,
  type PredictionEvent,
  type PredictionEventsContext,
  parsed,
  predictionEvents,
  type WebhookRequest,
} from './events.ts';

const MOST_SIGNATURES = 5;

const ENDED = new Set(['succeeded', 'failed', 'canceled', 'aborted']);
const shape = z.object({ id: z.string().regex(/^[\w-]{1,100}$/), status: z.string() });

/** The engine ids and the signing secret of Replicate's routes. */
export type ReplicateRoutesOptions = {
  engines: readonly string[];
  /** Asks Replicate for the signing secret (`whsec_…`). */
  signingSecret: (signal: AbortSignal) => Promise<string>;
};

const ASKING_MS = 10_000;

/** Creates Replicate's webhook routes. The signatures follow Standard Webhooks 1.0.0. */
export function replicateRoutes(
  ctx: PredictionEventsContext,
  { engines, signingSecret }: ReplicateRoutesOptions,
): Hono {
  const secret = seldom({
    load: () => signingSecret(AbortSignal.timeout(ASKING_MS)),
    isWanted: () => hasOpenGenerations(ctx.db.query),
    now: ctx.now,
  });
  const isSigned = async (request: WebhookRequest): Promise<boolean> => {
    const known = secret.known();
    if (known !== null && isSignedWith(request, known)) return true;
    // The secret may have been changed there.
    const renewed = await secret.renew();
    if (renewed === 'too-early' && known === null)
      throw new Error('the signing secret is not to be had now');
    return typeof renewed !== 'string' && isSignedWith(request, renewed.value);
  };
  const read = async (
    request: WebhookRequest,
  ): Promise<PredictionEvent | 'forged' | 'malformed'> => {
    const { headers, raw } = request;
    if (!(await isSigned(request))) return 'forged';
    return endedIn(raw, headers.get('webhook-id') ?? '');
  };
  const claims = (headers: Headers): boolean =>
    Boolean(headers.get('webhook-id') && headers.get('webhook-signature')) &&
    isRecent(headers.get('webhook-timestamp'), ctx.now());
  return predictionEvents(ctx, { source: 'replicate', engines, claims, read });
}

/** Reads which prediction has ended; null where it has not. */
export function endedIn(raw: string, eventId: string): PredictionEvent | 'malformed' {
  const event = shape.safeParse(parsed(raw));
  if (!event.success) return 'malformed';
  return ENDED.has(event.data.status) ? { eventId, providerId: event.data.id } : null;
}

function isSignedWith({ headers, raw }: WebhookRequest, secret: string): boolean {
  const id = headers.get('webhook-id') ?? '';
  const at = new Date(Number(headers.get('webhook-timestamp')) * 1000);
  const expected = new Webhook(secret).sign(id, at, raw);
  const given = (headers.get('webhook-signature') ?? '').split(' ').slice(0, MOST_SIGNATURES);
  return given.some((signature) => sameSecret(signature, expected));
}
