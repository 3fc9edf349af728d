import type { Hono } from 'hono';
import { z } from 'zod';
import type { SigningKeys } from '../../core/engines/remote/signing-keys.ts';
import {
  isRecent,
  type PredictionEvent,
  type PredictionEventsContext,
  parsed,
  predictionEvents,
  type WebhookRequest,
} from './events.ts';

const SIGNATURE_BYTES = 64;
const KEY_ID = /^[\w.:-]{1,200}$/;

/**
 * The body of an event. `session_id` is the prediction's id; Atlas Cloud sends an event only when a
 * prediction ends.
 */
const shape = z.object({ session_id: z.string().regex(/^[\w-]{1,100}$/) });

/** The engine ids and the signing keys of Atlas Cloud's routes. */
export type AtlasRoutesOptions = { engines: readonly string[]; keys: SigningKeys };

/**
 * Creates Atlas Cloud's webhook routes. The signature is Ed25519 over `TIMESTAMP.BODY`; each
 * session is reported once.
 */
export function atlasRoutes(
  ctx: PredictionEventsContext,
  { engines, keys }: AtlasRoutesOptions,
): Hono {
  const claims = (headers: Headers): boolean =>
    isRecent(headers.get('x-atlascloud-webhook-timestamp'), ctx.now()) &&
    KEY_ID.test(headers.get('x-atlascloud-webhook-key-id') ?? '') &&
    signatureIn(headers) !== null;
  const read = async ({
    headers,
    raw,
  }: WebhookRequest): Promise<PredictionEvent | 'forged' | 'malformed'> => {
    const timestamp = headers.get('x-atlascloud-webhook-timestamp');
    const signature = signatureIn(headers);
    const key = await keys.find(headers.get('x-atlascloud-webhook-key-id') ?? '');
    if (!key || !signature) return 'forged';
    const signed = new TextEncoder().encode(`${timestamp}.${raw}`);
    if (!(await crypto.subtle.verify('Ed25519', key, signature, signed))) return 'forged';
    return sessionIn(raw);
  };
  return predictionEvents(ctx, { source: 'atlas', engines, claims, read });
}

/** Reads which session has ended. */
export function sessionIn(raw: string): PredictionEvent | 'malformed' {
  const { data } = shape.safeParse(parsed(raw));
  return data ? { eventId: data.session_id, providerId: data.session_id } : 'malformed';
}

const signatureIn = (headers: Headers): Uint8Array<ArrayBuffer> | null =>
  fromBase64Url(headers.get('x-atlascloud-webhook-signature-ed25519') ?? '');

/**
 * Decodes a signature in base64url (RFC 4648 §5), padded or not.
 * @returns null for malformed text
 */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+={0,2}$/.test(text)) return null;
  try {
    const plain = text.replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
    return bytes.length === SIGNATURE_BYTES ? bytes : null;
  } catch {
    return null;
  }
}
