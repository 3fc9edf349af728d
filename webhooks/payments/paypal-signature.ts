import { z } from 'zod';
import type { PayPalApi } from '../../core/payment-providers/paypal/api.ts';
import { PayPalFailure } from '../../core/payment-providers/paypal/failure.ts';

/** The headers of an event that PayPal needs to verify its own signature. */
export type Transmission = z.infer<typeof transmissionShape>;

/**
 * The greatest age of an event: PayPal retries an event for three days, with the time of the first
 * try.
 */
const OLDEST_MS = 4 * 24 * 60 * 60_000;
const AHEAD_MS = 5 * 60_000;

const transmissionShape = z.object({
  auth_algo: z.string().regex(/^[A-Za-z0-9]{1,100}$/),
  cert_url: z.string().max(500).refine(isPayPals),
  transmission_id: z.string().regex(/^[\w-]{1,50}$/),
  transmission_sig: z.string().regex(/^[A-Za-z0-9+/=_-]{1,500}$/),
  transmission_time: z.iso.datetime({ offset: true }).max(100),
});

/** Tells whether an address belongs to PayPal; certificates from other addresses prove nothing. */
function isPayPals(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  const host = hostname === 'paypal.com' || hostname.endsWith('.paypal.com');
  return protocol === 'https:' && host && port === '' && username === '';
}

/**
 * Reads the signature headers of a request.
 * @param header reads a header of the request
 * @param now milliseconds since the epoch
 * @returns null when headers are missing or malformed, or the event is too old
 */
export function transmissionOf(
  header: (name: string) => string | undefined,
  now: number,
): Transmission | null {
  const transmission = transmissionShape.safeParse({
    auth_algo: header('paypal-auth-algo'),
    cert_url: header('paypal-cert-url'),
    transmission_id: header('paypal-transmission-id'),
    transmission_sig: header('paypal-transmission-sig'),
    transmission_time: header('paypal-transmission-time'),
  }).data;
  if (!transmission) return null;
  const sentAt = Date.parse(transmission.transmission_time);
  return sentAt > now + AHEAD_MS || sentAt < now - OLDEST_MS ? null : transmission;
}

/**
 * Asks PayPal whether PayPal sent an event.
 * @param raw the body as received, which must be JSON: PayPal signed these very bytes, and parsing
 *   and writing them again would change some (`1.0` becomes `1`)
 * @throws when PayPal could not be asked, or refused these credentials
 */
export async function isGenuine(
  api: PayPalApi,
  webhookId: string,
  transmission: Transmission,
  raw: string,
): Promise<boolean> {
  const headers = JSON.stringify({ ...transmission, webhook_id: webhookId });
  try {
    const answer = await api.call({
      method: 'POST',
      path: '/v1/notifications/verify-webhook-signature',
      body: `${headers.slice(0, -1)},"webhook_event":${raw}}`,
    });
    return answerShape.parse(answer).verification_status === 'SUCCESS';
  } catch (cause) {
    const nonsense = cause instanceof PayPalFailure && cause.genuine;
    if (nonsense && (cause.status === 400 || cause.status === 422)) return false;
    throw cause;
  }
}

const answerShape = z.object({ verification_status: z.string() });
