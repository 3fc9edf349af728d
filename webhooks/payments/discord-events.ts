import { ApplicationWebhookEventType, ApplicationWebhookType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import { boundedBody, statusOf } from '../bounded-body.ts';
import { discordSignature } from '../surfaces/discord-signature.ts';

/** The longest body that is read, in bytes; Discord's bodies have a few kilobytes. */
const BODY_BYTES = 128 * 1024;
const RETRY_AFTER_SECONDS = '5';

const snowflake = z.string().regex(/^\d{1,20}$/);
const eventShape = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal(ApplicationWebhookType.Ping), application_id: snowflake }),
  z.looseObject({
    type: z.literal(ApplicationWebhookType.Event),
    application_id: snowflake,
    event: z.looseObject({ type: z.string().max(100), data: z.unknown().optional() }),
  }),
]);
const entitlementShape = z.looseObject({ id: snowflake, application_id: snowflake });

const ABOUT_ENTITLEMENTS: ReadonlySet<string> = new Set([
  ApplicationWebhookEventType.EntitlementCreate,
  ApplicationWebhookEventType.EntitlementUpdate,
  ApplicationWebhookEventType.EntitlementDelete,
]);

/** The parts of the handler of Discord's webhook events. */
export type DiscordEventsOptions = {
  /** The application's public key, 64 hexadecimal digits. */
  publicKey: string;
  applicationId: string;
  /** Stores the task that asks Discord about entitlements. */
  note(ids: readonly string[], eventId: string): Promise<'accepted' | 'repeated'>;
  metrics: Pick<Metrics, 'webhook'>;
  log: Log;
  /** Milliseconds since the epoch. */
  now: () => number;
};

/**
 * Creates the handler of Discord's webhook events about entitlements. An event has no id, so the
 * hash of its body identifies the event. The handler answers 204 once the event is stored; the
 * event only names the entitlements that Discord is asked about.
 * @throws {RangeError} when the public key is malformed
 */
export function discordEvents(
  options: DiscordEventsOptions,
): (request: Request) => Promise<Response> {
  const signature = discordSignature(options.publicKey);
  return async (request) => {
    const { headers } = request;
    if (!signature.claims(headers, options.now())) return answer(options, 'forged', 401);
    const body = await boundedBody(request, BODY_BYTES);
    if (typeof body === 'string')
      return answer(options, 'malformed', statusOf(body), { connection: 'close' });
    if (!(await signature.isSigned(headers, body, options.now())))
      return answer(options, 'forged', 401);
    const event = discordEventIn(body);
    if (!event) {
      options.log.warn({ source: 'discord-events' }, 'a signed event could not be read');
      return answer(options, 'malformed', 400);
    }
    // Signed with our key, yet of another application: none of ours.
    if (event.application_id !== options.applicationId) return answer(options, 'forged', 401);
    return event.type === ApplicationWebhookType.Ping
      ? answer(options, 'accepted', 204)
      : stored(options, event.event, body);
  };
}

async function stored(
  options: DiscordEventsOptions,
  { type, data }: { type: string; data?: unknown },
  body: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  if (!ABOUT_ENTITLEMENTS.has(type)) return answer(options, 'accepted', 204);
  const entitlement = entitlementShape.safeParse(data).data;
  if (!entitlement) return answer(options, 'malformed', 400);
  try {
    const result = await options.note([entitlement.id], await hashOf(body));
    return answer(options, result, 204);
  } catch (cause) {
    options.log.error({ err: cause }, 'Discord event not stored');
    return answer(options, 'failed', 503, { 'retry-after': RETRY_AFTER_SECONDS });
  }
}

function answer(
  { metrics }: DiscordEventsOptions,
  result: Parameters<Metrics['webhook']>[1],
  status: number,
  headers: Record<string, string> = {},
): Response {
  metrics.webhook('discord-events', result);
  return new Response(null, {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Reads an event's body; null for anything else. */
export function discordEventIn(body: Uint8Array): z.infer<typeof eventShape> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return eventShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function hashOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
