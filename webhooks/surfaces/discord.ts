import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Intake } from '../../bots/discord/intake.ts';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../core/metrics.ts';
import { type BodyProblem, boundedBody, statusOf } from '../bounded-body.ts';
import { discordSignature } from './discord-signature.ts';

/** The longest body that is read, in bytes; Discord's bodies have a few kilobytes. */
export const BODY_BYTES = 512 * 1024;
/** When the response is sent at the latest, in milliseconds; Discord waits three seconds. */
const ANSWER_WITHIN_MS = 2_000;

/** The fields of an interaction that identify the interaction; the reader checks the rest. */
const interactionSchema = z.looseObject({
  id: z.string().regex(/^\d{1,20}$/),
  type: z.enum(InteractionType),
  token: z.string(),
  application_id: z.string().regex(/^\d{1,20}$/),
});

/** The parts of the handler of Discord's interactions. */
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

/** Keeps work alive after the response, where a runtime would end it. */
type WaitUntil = (work: Promise<unknown>) => void;
/** A handler of Discord's interactions over HTTP. */
export type DiscordWebhook = (request: Request, waitUntil?: WaitUntil) => Promise<Response>;

/**
 * Creates the handler of Discord's interactions over HTTP. The signature is Ed25519 over timestamp
 * and body. A wrong signature gets 401, which Discord tests. A repeated interaction is the same
 * event.
 * @throws {RangeError} when the public key is malformed
 */
export function discordWebhook(options: DiscordWebhookOptions): DiscordWebhook {
  const signature = discordSignature(options.publicKey);
  return async (request, waitUntil) => {
    if (request.method !== 'POST') return refuse(405);
    const { headers } = request;
    if (!signature.claims(headers, options.now())) return count(options, 'forged', refuse(401));
    const body = await boundedBody(request, BODY_BYTES);
    if (typeof body === 'string') return count(options, 'malformed', unread(body));
    if (!(await signature.isSigned(headers, body, options.now())))
      return count(options, 'forged', refuse(401));
    const interaction = parseInteraction(body);
    if (!interaction) {
      options.log.warn({ source: 'discord' }, 'a signed interaction could not be read');
      return count(options, 'malformed', refuse(400));
    }
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

/** Builds the response to a body that was not read; its rest never is, so the connection closes. */
function unread(problem: BodyProblem): Response {
  return new Response(null, { status: statusOf(problem), headers: { connection: 'close' } });
}

function refuse(status: number): Response {
  return new Response(null, { status });
}

/** Reads an interaction's body; null for anything that does not name one. */
export function parseInteraction(body: Uint8Array): Parameters<Intake['interaction']>[0] | null {
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
