/**
 * A stand-in for Replicate's HTTP API. Checks and answers follow its OpenAPI description, its
 * documentation of webhooks, and the models' input schemas.
 */
import sharp from 'sharp';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { json, Predictions, post, readJson, type StoredPrediction } from './course.node.ts';
import {
  inputMistake,
  type ModelSchema,
  publishedSchema,
  REPLICATE_SCHEMAS,
} from './model-schemas.ts';
import { CATALOGUE } from './models.node.ts';
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

const hook = {
  webhook: z.url().optional(),
  webhook_events_filter: z.array(z.enum(['start', 'output', 'logs', 'completed'])).optional(),
};
const input = z.record(z.string(), z.unknown());
const byName = z.strictObject({ input, ...hook });
const byVersion = z.strictObject({ input, version: z.string().length(64), ...hook });
/** The models of versions, as the catalogue has them. */
const VERSIONS = new Map(
  CATALOGUE.rows.flatMap(({ version, model }) =>
    version !== undefined && typeof model === 'string' ? [[version, model] as const] : [],
  ),
);
const MODEL = /^\/v1\/models\/([^/]+\/[^/]+)(?:\/versions\/([0-9a-f]{64}))?$/;

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
  /** The schemas of models that it tells, by their names. */
  published: Record<string, ModelSchema>;
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
    published: { ...REPLICATE_SCHEMAS },
    async check(asked) {
      if (asked.path.startsWith('/out/')) return;
      if (asked.headers.get('authorization') !== `Bearer ${REPLICATE_TOKEN}`)
        throw new RequestViolation('no token', replicateError(401, 'Unauthenticated'));
      if (kindOf(asked) !== 'submit') return;
      const wrong = submissionMistake(asked) ?? (await maskMistake(inputOf(asked)));
      if (wrong !== null) throw new RequestViolation(wrong, replicateError(422, wrong));
    },
    async success(asked) {
      const id = asked.path.split('/')[3] ?? '';
      const kind = kindOf(asked);
      if ((kind === 'poll' || kind === 'cancel') && !predictions.has(id))
        return replicateError(404, 'not found');
      switch (kind) {
        case 'secret':
          return json({ key: REPLICATE_SECRET });
        case 'model':
          return describe(asked.path, standIn.published);
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

const inputOf = (asked: ReceivedRequest): Record<string, unknown> =>
  z.looseObject({ input }).parse(readJson(asked)).input;

/** Finds what a submission has that its model does not take. */
function submissionMistake(asked: ReceivedRequest): string | null {
  const [, name] = /^\/v1\/models\/(.+)\/predictions$/.exec(asked.path) ?? [];
  const read = (name === undefined ? byVersion : byName).safeParse(readJson(asked));
  if (!read.success) return read.error.message;
  const version = 'version' in read.data ? String(read.data.version) : '';
  const schema = REPLICATE_SCHEMAS[name ?? VERSIONS.get(version) ?? ''];
  return schema ? inputMistake(schema, read.data.input) : 'The requested resource does not exist';
}

/** Describes a model, or a version of it, as the API does. */
function describe(path: string, published: ReplicateStandIn['published']): Answer {
  const [, name = '', version] = MODEL.exec(path) ?? [];
  const schema = published[name];
  if (!schema || (version !== undefined && VERSIONS.get(version) !== name))
    return replicateError(404, 'The requested resource could not be found.');
  const described = { id: version ?? 'hidden', openapi_schema: publishedSchema(schema) };
  const [owner, own] = name.split('/');
  return json(version === undefined ? { owner, name: own, latest_version: described } : described);
}

/** The mask has the size of the image and no alpha; addresses of uploaded files are not looked at. */
async function maskMistake({ image, mask }: Record<string, unknown>): Promise<string | null> {
  if (typeof image !== 'string' || typeof mask !== 'string') return null;
  if (!image.startsWith('data:') || !mask.startsWith('data:')) return null;
  const [a, b] = await Promise.all(
    [image, mask].map((address) =>
      sharp(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')).metadata(),
    ),
  );
  if (a?.width !== b?.width || a?.height !== b?.height) return 'mask: must have the size of image';
  return b?.hasAlpha ? 'mask: black and white, without alpha' : null;
}

function shownFile(origin: string, files: Set<string>) {
  const id = files.has('file') ? `file-${files.size + 1}` : 'file';
  files.add(id);
  return { id, urls: { get: `${origin}/v1/files/${id}` } };
}

function kindOf({ method, path }: ReceivedRequest) {
  if (path === '/v1/webhooks/default/secret') return 'secret';
  if (method === 'GET' && MODEL.test(path)) return 'model';
  if (path.startsWith('/out/')) return 'output';
  if (path === '/v1/files') return 'file';
  if (method === 'DELETE' && path.startsWith('/v1/files/')) return 'forget';
  if (path.endsWith('/cancel')) return 'cancel';
  return method === 'POST' ? 'submit' : 'poll';
}
