import { z } from 'zod';
import type { PayPalApi } from '../../core/payment-providers/paypal/api.ts';
import { PayPalFailure } from '../../core/payment-providers/paypal/failure.ts';

/** What PayPal says about an event in its headers, so that it can be asked whether it sent it. */
export type Transmission = z.infer<typeof transmissionShape>;

/** PayPal tries an event again for three days, with the time of the first try. */
const OLDEST_MS = 4 * 24 * 60 * 60_000;
const AHEAD_MS = 5 * 60_000;

const transmissionShape = z.object({
  auth_algo: z.string().regex(/^[A-Za-z0-9]{1,100}$/),
  cert_url: z.string().max(500).refine(isPayPals),
  transmission_id: z.string().regex(/^[\w-]{1,50}$/),
  transmission_sig: z.string().regex(/^[A-Za-z0-9+/=_-]{1,500}$/),
  transmission_time: z.iso.datetime({ offset: true }).max(100),
});

/** Whether an address is PayPal's own: nobody else's certificate says anything. */
function isPayPals(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  const host = hostname === 'paypal.com' || hostname.endsWith('.paypal.com');
  return protocol === 'https:' && host && port === '' && username === '';
}

/**
 * @param header reads a header of the request
 * @param now milliseconds since the epoch
 * @returns null for what PayPal did not send, or sent long ago
 */
export function transmissionOf(
  header: (name: string) => string | undefined,
  now: number,
): Transmission | null {
  const told = transmissionShape.safeParse({
    auth_algo: header('paypal-auth-algo'),
    cert_url: header('paypal-cert-url'),
    transmission_id: header('paypal-transmission-id'),
    transmission_sig: header('paypal-transmission-sig'),
    transmission_time: header('paypal-transmission-time'),
  }).data;
  if (!told) return null;
  const sentAt = Date.parse(told.transmission_time);
  return sentAt > now + AHEAD_MS || sentAt < now - OLDEST_MS ? null : told;
}

/**
 * Asks PayPal whether an event is its own.
 * @param raw the body as it came, which must be JSON: PayPal signed these very bytes, and parsing and
 *   writing them again would already change some (`1.0` becomes `1`)
 * @throws when PayPal could not be asked, or not with these credentials
 */
export async function isGenuine(
  api: PayPalApi,
  webhookId: string,
  transmission: Transmission,
  raw: string,
): Promise<boolean> {
  const told = JSON.stringify({ ...transmission, webhook_id: webhookId });
  try {
    const answer = await api.call({
      method: 'POST',
      path: '/v1/notifications/verify-webhook-signature',
      body: `${told.slice(0, -1)},"webhook_event":${raw}}`,
    });
    return answerShape.parse(answer).verification_status === 'SUCCESS';
  } catch (cause) {
    const nonsense = cause instanceof PayPalFailure && cause.genuine;
    if (nonsense && (cause.status === 400 || cause.status === 422)) return false;
    throw cause;
  }
}

const answerShape = z.object({ verification_status: z.string() });
