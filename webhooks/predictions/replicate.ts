import type { Hono } from 'hono';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { sameSecret } from '../same-secret.ts';
import {
  type Heard,
  isRecent,
  type PredictionEventsContext,
  parsed,
  predictionEvents,
  type Told,
} from './events.ts';

/** How soon a signature that does not fit may lead to asking for the secret again, in milliseconds. */
const NOT_SOONER_MS = 60_000;
const MOST_SIGNATURES = 5;

const ENDED = new Set(['succeeded', 'failed', 'canceled', 'aborted']);
const shape = z.object({ id: z.string().regex(/^[\w-]{1,100}$/), status: z.string() });

export type ReplicateRoutesOptions = {
  engines: readonly string[];
  /** Asks Replicate for the secret (`whsec_…`) with which it signs. */
  signingSecret: (signal: AbortSignal) => Promise<string>;
};

const ASKING_MS = 10_000;

/** Replicate's side of the door. Spec: Standard Webhooks 1.0.0. */
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
  const isSigned = async (told: Told): Promise<boolean> => {
    if (fits(told, secret ?? (await ask()))) return true;
    // The secret may have been changed there; whoever forges must not make us ask all the time.
    if (ctx.now() - askedAt < NOT_SOONER_MS) return false;
    return fits(told, await ask());
  };
  const read = async (told: Told): Promise<Heard | 'forged' | 'malformed'> => {
    const { headers, raw } = told;
    if (!headers.get('webhook-id') || !headers.get('webhook-signature')) return 'forged';
    if (!isRecent(headers.get('webhook-timestamp'), ctx.now())) return 'forged';
    if (!(await isSigned(told))) return 'forged';
    const event = shape.safeParse(parsed(raw));
    if (!event.success) return 'malformed';
    if (!ENDED.has(event.data.status)) return null;
    return { eventId: headers.get('webhook-id') ?? '', providerId: event.data.id };
  };
  return predictionEvents(ctx, { source: 'replicate', engines, read });
}

function fits({ headers, raw }: Told, secret: string): boolean {
  const id = headers.get('webhook-id') ?? '';
  const at = new Date(Number(headers.get('webhook-timestamp')) * 1000);
  const expected = new Webhook(secret).sign(id, at, raw);
  const given = (headers.get('webhook-signature') ?? '').split(' ').slice(0, MOST_SIGNATURES);
  return given.some((signature) => sameSecret(signature, expected));
}
