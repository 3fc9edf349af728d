import { z } from 'zod';
import type { PayPalApi } from '../../core/payment-providers/paypal/api.ts';
import { PayPalFailure } from '../../core/payment-providers/paypal/failure.ts';
import { crc32 } from '../../core/storage/crc32.ts';

/** How PayPal signs: `SHA256withRSA`. */
export const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** A key that PayPal signs its events with. */
export type SigningKey = {
  key: CryptoKey;
  /** When its certificate begins and ends to count, in milliseconds since the epoch. */
  from: number;
  until: number;
  /** Whether the certificate's chain leads to a root that this machine trusts. */
  isRooted: boolean;
};

/** The headers that sign an event. */
export type Transmission = z.infer<typeof transmissionShape>;

/**
 * The greatest age of an event: PayPal retries an event for three days, with the time of the first
 * try.
 */
const OLDEST_MS = 4 * 24 * 60 * 60_000;
const AHEAD_MS = 5 * 60_000;

const transmissionShape = z.object({
  auth_algo: z.literal('SHA256withRSA'),
  cert_url: z.string().max(500),
  transmission_id: z.string().regex(/^[\w-]{1,50}$/),
  transmission_sig: z.string().regex(/^[A-Za-z0-9+/=_-]{1,500}$/),
  transmission_time: z.iso.datetime({ offset: true }).max(100),
});

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
 * Verifies the signature of an event: PayPal signs transmission id, time, webhook id and the CRC-32 of
 * the body, with bars between.
 * @param of `raw` is the body as received, `now` milliseconds since the epoch
 */
export async function isSignedBy(
  { key, from, until }: SigningKey,
  of: { transmission: Transmission; webhookId: string; raw: Uint8Array; now: number },
): Promise<boolean> {
  const { transmission, webhookId, raw, now } = of;
  if (now < from || now > until) return false;
  const { transmission_id, transmission_time, transmission_sig } = transmission;
  const signed = `${transmission_id}|${transmission_time}|${webhookId}|${crc32(raw)}`;
  try {
    const signature = Uint8Array.from(atob(transmission_sig), (sign) => sign.charCodeAt(0));
    return await crypto.subtle.verify(ALGORITHM, key, signature, new TextEncoder().encode(signed));
  } catch {
    return false;
  }
}

/**
 * Asks PayPal whether PayPal sent an event. This costs a call, so it is for events whose signature is
 * right and whose certificate's chain could not be followed to a root here.
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
