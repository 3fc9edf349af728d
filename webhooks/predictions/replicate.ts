import type { Hono } from 'hono';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { sameSecret } from '../same-secret.ts';
import {
  isRecent,
  type PredictionEvent,
  type PredictionEventsContext,
  parsed,
  predictionEvents,
  type WebhookRequest,
} from './events.ts';

/**
 * The shortest time between two requests for the signing secret after a wrong signature, in
 * milliseconds.
 */
const SECRET_REFRESH_MS = 60_000;
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
  let secret: string | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async () => {
    secret = await signingSecret(AbortSignal.timeout(ASKING_MS));
    askedAt = ctx.now();
    return secret;
  };
  const isSigned = async (request: WebhookRequest): Promise<boolean> => {
    if (isSignedWith(request, secret ?? (await ask()))) return true;
    // The secret may have been changed there; whoever forges must not make us ask all the time.
    if (ctx.now() - askedAt < SECRET_REFRESH_MS) return false;
    return isSignedWith(request, await ask());
  };
  const read = async (
    request: WebhookRequest,
  ): Promise<PredictionEvent | 'forged' | 'malformed'> => {
    const { headers, raw } = request;
    if (!headers.get('webhook-id') || !headers.get('webhook-signature')) return 'forged';
    if (!isRecent(headers.get('webhook-timestamp'), ctx.now())) return 'forged';
    if (!(await isSigned(request))) return 'forged';
    const event = shape.safeParse(parsed(raw));
    if (!event.success) return 'malformed';
    if (!ENDED.has(event.data.status)) return null;
    return { eventId: headers.get('webhook-id') ?? '', providerId: event.data.id };
  };
  return predictionEvents(ctx, { source: 'replicate', engines, read });
}

function isSignedWith({ headers, raw }: WebhookRequest, secret: string): boolean {
  const id = headers.get('webhook-id') ?? '';
  const at = new Date(Number(headers.get('webhook-timestamp')) * 1000);
  const expected = new Webhook(secret).sign(id, at, raw);
  const given = (headers.get('webhook-signature') ?? '').split(' ').slice(0, MOST_SIGNATURES);
  return given.some((signature) => sameSecret(signature, expected));
}
