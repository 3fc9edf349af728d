import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { silentLog } from '../core/log.ts';
import { silentMetrics } from '../core/metrics.ts';
import { openDatabase } from '../db/open.node.ts';
import { BODY_WITHIN_MS, boundedBody } from './bounded-body.ts';
import { discordEvents } from './payments/discord-events.ts';
import { paypalRoutes } from './payments/paypal.ts';
import { stripeRoutes } from './payments/stripe.ts';
import { atlasRoutes } from './predictions/atlas.ts';
import { replicateRoutes } from './predictions/replicate.ts';
import { discordWebhook } from './surfaces/discord.ts';
import { telegramWebhook } from './surfaces/telegram.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A body that begins and never ends. */
const halfSent = () =>
  new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
  });
const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://door/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

describe('a body', () => {
  test('within its bounds is read as it came', async () => {
    expect(await boundedBody(posted('\u00e4b'), 3)).toEqual(new Uint8Array([0xc3, 0xa4, 98]));
    expect(await boundedBody(new Request('http://door/'), 3)).toEqual(new Uint8Array());
  });

  test('that is too large is not read on, announced or not', async () => {
    expect(await boundedBody(posted('abcd'), 3)).toBe('too-large');
    expect(await boundedBody(posted('ab', { 'content-length': '4' }), 3)).toBe('too-large');
  });

  test('that does not come whole, or not in time, is left', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error()) });
    expect(await boundedBody(posted(broken), 3)).toBe('incomplete');
    const read = boundedBody(posted(halfSent()), 3);
    await vi.advanceTimersByTimeAsync(BODY_WITHIN_MS);
    expect(await read).toBe('incomplete');
  });
});

const NOW = Date.UTC(2026, 10, 20);
const seconds = String(NOW / 1_000);
const PUBLIC_KEY = '0'.repeat(64);
const DISCORD = { 'x-signature-ed25519': '0'.repeat(128), 'x-signature-timestamp': seconds };

test('no door waits longer for a half-sent body, though its headers look right', async () => {
  const db = await openDatabase({ url: 'file::memory:' });
  const ctx = { db, now: () => NOW, metrics: silentMetrics, log: silentLog };
  const refused = async (): Promise<never> => {
    throw new Error('nothing of a stranger’s may be used');
  };
  const certificates = { isPlace: () => true, find: refused };
  const discord = { ...ctx, publicKey: PUBLIC_KEY, pause: refused, note: refused };
  const secret = 'x'.repeat(24);
  const doors: Record<string, [{ fetch: typeof fetch | object }, string, Record<string, string>]> =
    {
      telegram: [
        telegramWebhook({ ...ctx, secret, handle: refused }),
        'telegram',
        { 'x-telegram-bot-api-secret-token': secret },
      ],
      discord: [
        {
          fetch: discordWebhook({
            ...discord,
            intake: { interaction: refused } as never,
          }),
        },
        'discord',
        DISCORD,
      ],
      'discord-events': [
        { fetch: discordEvents({ ...discord, applicationId: '1' }) },
        'discord-events',
        DISCORD,
      ],
      stripe: [
        stripeRoutes(ctx, { webhookSecret: 'whsec_1', provider: 'stripe' }),
        'stripe',
        { 'stripe-signature': `t=${seconds},v1=${'0'.repeat(64)}` },
      ],
      paypal: [
        paypalRoutes(ctx, { api: { call: refused }, webhookId: '1', certificates }),
        'paypal',
        {
          'paypal-auth-algo': 'SHA256withRSA',
          'paypal-cert-url': 'https://api.paypal.com/v1/notifications/certs/CERT-1',
          'paypal-transmission-id': '1',
          'paypal-transmission-sig': 'AAAA',
          'paypal-transmission-time': new Date(NOW).toISOString(),
        },
      ],
      replicate: [
        replicateRoutes(ctx, { engines: ['sdxl'], signingSecret: refused }),
        'replicate/sdxl',
        { 'webhook-id': '1', 'webhook-signature': 'v1,AA', 'webhook-timestamp': seconds },
      ],
      atlas: [
        atlasRoutes(ctx, { engines: ['seedance'], keys: { find: refused } }),
        'atlas/seedance',
        {
          'x-atlascloud-webhook-timestamp': seconds,
          'x-atlascloud-webhook-key-id': '1',
          'x-atlascloud-webhook-signature-ed25519': 'A'.repeat(86),
        },
      ],
    };
  for (const [name, [door, path, headers]] of Object.entries(doors)) {
    const request = new Request(`http://door/webhooks/${path}`, {
      method: 'POST',
      body: halfSent(),
      headers,
      duplex: 'half',
    } as RequestInit);
    const answer = Promise.resolve((door.fetch as (request: Request) => Response)(request));
    await vi.advanceTimersByTimeAsync(BODY_WITHIN_MS);
    const { status } = await answer;
    expect([name, status]).toEqual([name, 408]);
  }
  await db.close();
});
