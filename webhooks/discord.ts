import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Intake } from '../bots/discord/intake.ts';
import type { Log } from '../core/log.ts';
import type { Metrics } from '../core/metrics.ts';

/** Longest body that is read, in bytes; Discord's are a few kilobytes. */
export const BODY_BYTES = 512 * 1024;
/** A signature made longer ago than this, or further ahead, is refused, in seconds. */
export const SIGNATURE_AGE_SECONDS = 300;
/** Discord gives three seconds; the answer leaves after this at the latest, in milliseconds. */
const ANSWER_WITHIN_MS = 2_000;

const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/i;

/** The part of an interaction without which it cannot be told apart; the reader looks at the rest. */
const interactionSchema = z.looseObject({
  id: z.string().regex(/^\d{1,20}$/),
  type: z.enum(InteractionType),
  token: z.string(),
  application_id: z.string().regex(/^\d{1,20}$/),
});

export type DiscordWebhookOptions = {
  /** The application's public key, 64 hexadecimal digits. */
  publicKey: string;
  intake: Intake;
  metrics: Pick<Metrics, 'webhook'>;
  log: Log;
  /** Milliseconds since the epoch. */
  now: () => number;
  pause: (ms: number) => Promise<void>;
};

/** Keeps work alive after the answer; Workers need it. */
type WaitUntil = (work: Promise<unknown>) => void;
export type DiscordWebhook = (request: Request, waitUntil?: WaitUntil) => Promise<Response>;

/**
 * Discord's interactions over HTTP. Signed with Ed25519 over timestamp and body; a wrong signature
 * gets 401, which Discord probes. The same interaction again is the same event.
 * @throws {RangeError} when the public key is none
 */
export function discordWebhook(options: DiscordWebhookOptions): DiscordWebhook {
  if (!PUBLIC_KEY.test(options.publicKey)) throw new RangeError('not an Ed25519 public key');
  let key: Promise<CryptoKey> | null = null;
  const imported = (): Promise<CryptoKey> => {
    key ??= crypto.subtle.importKey('raw', bytesOf(options.publicKey), 'Ed25519', false, [
      'verify',
    ]);
    return key;
  };
  return async (request, waitUntil) => {
    if (request.method !== 'POST') return refuse(405);
    const body = await boundedBody(request);
    if (body === null) return count(options, 'malformed', tooLarge());
    if (!(await isSigned(request.headers, body, await imported(), options.now())))
      return count(options, 'forged', refuse(401));
    const interaction = parse(body);
    if (!interaction) return count(options, 'malformed', refuse(400));
    return answer(options, interaction, waitUntil);
  };
}

async function answer(
  options: DiscordWebhookOptions,
  interaction: Parameters<Intake['interaction']>[0],
  waitUntil: WaitUntil | undefined,
): Promise<Response> {
  const { intake, log, pause } = options;
  const reading = await intake.interaction(interaction).catch((cause: unknown) => {
    log.warn({ err: cause, interaction: interaction.id }, 'interaction not readable');
    return null;
  });
  if (!reading) return count(options, 'malformed', refuse(400));
  const stored = reading.store();
  waitUntil?.(stored);
  await Promise.race([stored, pause(ANSWER_WITHIN_MS)]);
  return count(options, 'accepted', Response.json(reading.response));
}

function count(
  { metrics }: DiscordWebhookOptions,
  result: 'accepted' | 'forged' | 'malformed',
  response: Response,
): Response {
  metrics.webhook('discord', result);
  return response;
}

/** The rest of the body is not read, so the connection cannot be used again. */
function tooLarge(): Response {
  return new Response(null, { status: 413, headers: { connection: 'close' } });
}

function refuse(status: number): Response {
  return new Response(null, { status });
}

/** @returns null when the body is longer than allowed */
async function boundedBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES) return null;
  const bytes = new Uint8Array(BODY_BYTES);
  let length = 0;
  for await (const chunk of request.body ?? []) {
    if (length + chunk.length > BODY_BYTES) return null;
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.slice(0, length);
}

async function isSigned(
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  now: number,
): Promise<boolean> {
  const signature = headers.get('x-signature-ed25519') ?? '';
  const timestamp = headers.get('x-signature-timestamp') ?? '';
  if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > SIGNATURE_AGE_SECONDS) return false;
  const prefix = new TextEncoder().encode(timestamp);
  const signed = new Uint8Array(prefix.length + body.length);
  signed.set(prefix);
  signed.set(body, prefix.length);
  return crypto.subtle.verify('Ed25519', key, bytesOf(signature), signed);
}

function parse(body: Uint8Array): Parameters<Intake['interaction']>[0] | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    // Discord's own payload from here on: its signature vouches for the rest of the shape.
    return interactionSchema.safeParse(parsed).success
      ? (parsed as Parameters<Intake['interaction']>[0])
      : null;
  } catch {
    return null;
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
