/**
 * A stand-in for Replicate's HTTP API. Checks and answers follow its OpenAPI description, its
 * documentation of webhooks, and the models' input schemas.
 */
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { json, Predictions, post, readJson, type StoredPrediction } from './course.node.ts';
import { flatPicture } from './requests.node.ts';
import {
  type Answer,
  type CallBehaviour,
  type Provider,
  type ReceivedRequest,
  RequestViolation,
} from './stand-in.node.ts';

/** The token that the stand-in accepts. */
export const REPLICATE_TOKEN = 'r8_stand_in';
/** The secret with which the stand-in signs webhooks. */
export const REPLICATE_SECRET = `whsec_${btoa('a secret of the stand-in')}`;

const picture = z.string().regex(/^(data:image\/(jpeg|png|webp);base64,|https?:\/\/)/);
const seed = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const kontext = z.strictObject({
  prompt: z.string().min(1),
  input_image: picture.optional(),
  aspect_ratio: z.enum(['match_input_image', '1:1', '16:9', '9:16', '4:3', '3:4', '4:5', '5:4']),
  output_format: z.enum(['jpg', 'png']).optional(),
  safety_tolerance: z.int().min(0).max(2).optional(),
  seed: seed.optional(),
});
const sdxl = z.strictObject({
  prompt: z.string().min(1),
  image: picture.optional(),
  prompt_strength: z.number().min(0).max(1).optional(),
  width: z.int().multipleOf(8).optional(),
  height: z.int().multipleOf(8).optional(),
  num_outputs: z.int().min(1).max(4),
  apply_watermark: z.boolean(),
  seed,
});
const hook = {
  webhook: z.url().optional(),
  webhook_events_filter: z.array(z.enum(['start', 'output', 'logs', 'completed'])).optional(),
};
const byName = z.strictObject({ input: kontext, ...hook });
const byVersion = z.strictObject({ input: sdxl, version: z.string().length(64), ...hook });

/** Builds an error answer in the API's format. */
export const replicateError = (
  status: number,
  detail: string,
  headers: Record<string, string> = {},
): Answer => ({
  status,
  headers,
  body: JSON.stringify({ title: 'Error', detail, status }),
});

/** A stand-in's rules with the predictions that it stores. */
export type ReplicateStandIn = Provider & {
  predictions: Predictions;
  /** The ids of the files that lie there. */
  files: Set<string>;
  /**
   * Sends the webhook of a finished prediction.
   * @returns the status of the answer
   */
  tell(
    prediction: StoredPrediction,
    options?: { eventId?: string; secret?: string; age?: number },
  ): Promise<number>;
  /** Returns the behaviour of a call; for `StandIn.play`. */
  play(success: Answer, asked: ReceivedRequest): CallBehaviour;
};

/**
 * Creates the rules of Replicate's API.
 * @param origin returns the stand-in's address, once it listens
 * @param now the clock, milliseconds since the epoch
 */
export function replicateProvider(origin: () => string, now: () => number): ReplicateStandIn {
  const predictions = new Predictions();
  const files = new Set<string>();
  const shown = (one: StoredPrediction) => ({
    id: one.id,
    model: 'black-forest-labs/flux-kontext-pro',
    version: 'hidden',
    source: 'api',
    data_removed: false,
    created_at: new Date(now()).toISOString(),
    urls: { get: `${origin()}/v1/predictions/${one.id}`, cancel: `${origin()}/v1/…` },
    error: null,
    output: null,
    logs: '',
    ...(one.ended
      ? { status: 'succeeded', output: `${origin()}/out/${one.id}.jpg`, ...predictions.course.end }
      : { status: 'processing', ...predictions.course.meanwhile }),
    ...(one.cancelled && { status: 'canceled' }),
  });
  const standIn: ReplicateStandIn = {
    predictions,
    files,
    async check(asked) {
      if (asked.path.startsWith('/out/')) return;
      if (asked.headers.get('authorization') !== `Bearer ${REPLICATE_TOKEN}`)
        throw new RequestViolation('no token', replicateError(401, 'Unauthenticated'));
      if (kindOf(asked) !== 'submit') return;
      const shape = asked.path.startsWith('/v1/models/') ? byName : byVersion;
      const read = shape.safeParse(readJson(asked));
      if (!read.success)
        throw new RequestViolation(read.error.message, replicateError(422, 'invalid'));
    },
    async success(asked) {
      const id = asked.path.split('/')[3] ?? '';
      const kind = kindOf(asked);
      if ((kind === 'poll' || kind === 'cancel') && !predictions.has(id))
        return replicateError(404, 'not found');
      switch (kind) {
        case 'secret':
          return json({ key: REPLICATE_SECRET });
        case 'file':
          return json(shownFile(origin(), files), 201);
        case 'forget':
          return files.delete(asked.path.split('/')[3] ?? '')
            ? { status: 204, body: '' }
            : replicateError(404, 'The requested resource could not be found.');
        case 'submit': {
          const { webhook = null } = readJson(asked) as { webhook?: string };
          const made = predictions.add(webhook);
          if (predictions.course.early) {
            made.ended = true;
            await standIn.tell(made);
          }
          return json({ ...shown(made), status: 'starting' }, 201);
        }
        case 'cancel':
          predictions.find(id).cancelled = true;
          return json(shown(predictions.find(id)));
        case 'poll':
          return json(shown(predictions.poll(id)));
        case 'output':
          return (
            predictions.course.file ?? {
              status: 200,
              headers: { 'content-type': 'image/jpeg' },
              body: (await flatPicture()).bytes,
            }
          );
      }
    },
    play(success, asked) {
      const kind = kindOf(asked);
      return kind === 'submit' || kind === 'poll' || kind === 'output'
        ? predictions.play(kind, success)
        : success;
    },
    async tell(one, { eventId = `msg_${one.id}`, secret = REPLICATE_SECRET, age = 0 } = {}) {
      one.ended = true;
      if (one.webhook === null) throw new Error('no webhook was asked for');
      const seconds = Math.floor(now() / 1000) - age;
      const body = JSON.stringify(shown(one));
      return post(one.webhook, body, {
        'webhook-id': eventId,
        'webhook-timestamp': String(seconds),
        'webhook-signature': new Webhook(secret).sign(eventId, new Date(seconds * 1000), body),
      });
    },
  };
  return standIn;
}

function shownFile(origin: string, files: Set<string>) {
  const id = files.has('file') ? `file-${files.size + 1}` : 'file';
  files.add(id);
  return { id, urls: { get: `${origin}/v1/files/${id}` } };
}

function kindOf({ method, path }: ReceivedRequest) {
  if (path === '/v1/webhooks/default/secret') return 'secret';
  if (path.startsWith('/out/')) return 'output';
  if (path === '/v1/files') return 'file';
  if (method === 'DELETE' && path.startsWith('/v1/files/')) return 'forget';
  if (path.endsWith('/cancel')) return 'cancel';
  return method === 'POST' ? 'submit' : 'poll';
}
