/**
 * A stand-in for Atlas Cloud's HTTP API, after its documentation of predictions, media and
 * webhooks.
 */
import { z } from 'zod';
import { json, Predictions, post, readJson, type StoredPrediction } from './course.node.ts';
import {
  ATLAS_SCHEMAS,
  inputMistake,
  type ModelSchema,
  publishedByAtlas,
} from './model-schemas.ts';
import { emptyVideo } from './mp4.ts';
import {
  type Answer,
  type CallBehaviour,
  type Provider,
  type ReceivedRequest,
  RequestViolation,
} from './stand-in.node.ts';

/** The API key that the stand-in accepts. */
export const ATLAS_KEY = 'apikey-stand-in';
/** The longest retention that can be asked for, in hours. */
const MOST_KEPT_HOURS = 336;
/** The video that the stand-in delivers. */
export const ATLAS_VIDEO = emptyVideo({ widthPx: 720, heightPx: 1280, seconds: 5 });

const request = z.looseObject({ model: z.string(), webhook_url: z.url().optional() });

/** Builds an error answer in the API's format. */
export const atlasError = (
  status: number,
  msg: string,
  headers: Record<string, string> = {},
): Answer => ({
  status,
  headers,
  body: JSON.stringify({ code: status, msg, request_id: 'stand-in' }),
});

/** A stand-in's rules with the predictions that it stores. */
export type AtlasStandIn = Provider & {
  predictions: Predictions;
  /** The schemas of models that it tells, by their names. */
  published: Record<string, ModelSchema>;
  /**
   * Sends the webhook of a finished prediction.
   * @returns the status of the answer
   */
  tell(prediction: StoredPrediction, options?: { forged?: boolean; age?: number }): Promise<number>;
  /** Returns the behaviour of a call; for `StandIn.play`. */
  play(success: Answer, asked: ReceivedRequest): CallBehaviour;
};

/**
 * Creates the rules of Atlas Cloud's API.
 * @param origin returns the stand-in's address, once it listens
 * @param now the clock, milliseconds since the epoch
 */
export async function atlasProvider(
  origin: () => string,
  now: () => number,
): Promise<AtlasStandIn> {
  const predictions = new Predictions();
  const made = () => crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const [keys, others] = [(await made()) as CryptoKeyPair, (await made()) as CryptoKeyPair];
  const publicKey = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const shown = (one: StoredPrediction) => ({
    id: one.id,
    model: 'bytedance/seedance-2.0',
    created_at: new Date(now()).toISOString(),
    error: '',
    ...(one.ended
      ? {
          status: 'completed',
          outputs: [`${origin()}/out/${one.id}.mp4`],
          ...predictions.course.end,
        }
      : { status: 'processing', outputs: null, ...predictions.course.meanwhile }),
  });
  const published: Record<string, ModelSchema> = { ...ATLAS_SCHEMAS };
  const schemaAt = (name: string) => `/schema/${name.replaceAll('/', '-')}.json`;
  const standIn: AtlasStandIn = {
    predictions,
    published,
    async check(asked) {
      const kind = kindOf(asked);
      if (['output', 'keys', 'models', 'schema'].includes(kind)) return;
      if (asked.headers.get('authorization') !== `Bearer ${ATLAS_KEY}`)
        throw new RequestViolation('no key', atlasError(401, 'invalid api key'));
      if (kind === 'media') return checkMedia(asked);
      if (kind !== 'submit') return;
      for (const name of ['object-expiration', 'request-retention']) {
        const hours = Number(asked.headers.get(`x-atlascloud-${name}-hours`) ?? Number.NaN);
        if (!(hours >= 1 && hours <= MOST_KEPT_HOURS))
          throw new RequestViolation(`kept for ${hours} h`, atlasError(422, 'invalid'));
      }
      const wrong = submissionMistake(asked);
      if (wrong !== null) throw new RequestViolation(wrong, atlasError(422, 'invalid'));
    },
    async success(asked) {
      const id = asked.path.split('/')[5] ?? '';
      const kind = kindOf(asked);
      if (kind === 'poll' && !predictions.has(id)) return atlasError(404, 'not found');
      switch (kind) {
        case 'models':
          return json({
            code: 200,
            data: Object.keys(published).map((model) => ({
              model,
              type: 'Video',
              display_console: true,
              schema: `${origin()}${schemaAt(model)}`,
            })),
          });
        case 'schema': {
          const found = Object.entries(published).find(([name]) => schemaAt(name) === asked.path);
          return found ? json(publishedByAtlas(found[1])) : atlasError(404, 'not found');
        }
        case 'keys':
          return json({ keys: [{ ...publicKey, kid: 'k1', use: 'sig', alg: 'EdDSA' }] });
        case 'media':
          return json({ code: 200, data: { download_url: `${origin()}/media/picture.jpg` } });
        case 'submit': {
          const { webhook_url = null } = readJson(asked) as { webhook_url?: string };
          const one = predictions.add(webhook_url);
          if (predictions.course.early) {
            one.ended = true;
            await standIn.tell(one);
          }
          return json({ code: 200, data: { ...shown(one), status: 'starting', outputs: null } });
        }
        case 'poll':
          return json({ code: 200, data: shown(predictions.poll(id)) });
        case 'output':
          return (
            predictions.course.file ?? {
              status: 200,
              headers: { 'content-type': 'video/mp4' },
              body: ATLAS_VIDEO,
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
    async tell(one, { forged = false, age = 0 } = {}) {
      one.ended = true;
      if (one.webhook === null) throw new Error('no webhook was asked for');
      const timestamp = String(Math.floor(now() / 1000) - age);
      const { id, ...result } = shown(one);
      const event = { event_type: 'video.task.terminal', session_id: id, ...result };
      const body = JSON.stringify(event);
      const signed = new TextEncoder().encode(`${timestamp}.${body}`);
      const { privateKey } = forged ? others : keys;
      const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, signed));
      return post(one.webhook, body, {
        'x-atlascloud-webhook-id': crypto.randomUUID(),
        'x-atlascloud-webhook-timestamp': timestamp,
        'x-atlascloud-webhook-key-id': 'k1',
        'x-atlascloud-webhook-signature-ed25519': Buffer.from(signature).toString('base64url'),
      });
    },
  };
  return standIn;
}

/** Finds what a submission has that its model does not take. */
function submissionMistake(asked: ReceivedRequest): string | null {
  const read = request.safeParse(readJson(asked));
  if (!read.success) return read.error.message;
  const { webhook_url: _, ...input } = read.data;
  const { model } = input;
  const schema = ATLAS_SCHEMAS[model];
  return schema ? inputMistake(schema, input) : `there is no model ${model}`;
}

async function checkMedia(asked: ReceivedRequest): Promise<void> {
  const form = await new Response(asked.body, { headers: asked.headers }).formData();
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0 || !file.type.startsWith('image/'))
    throw new RequestViolation('no picture', atlasError(400, 'file is required'));
}

function kindOf({ path }: ReceivedRequest) {
  if (path === '/api/v1/webhooks/jwks.json') return 'keys';
  if (path === '/api/v1/models') return 'models';
  if (path.startsWith('/schema/')) return 'schema';
  if (path.startsWith('/out/')) return 'output';
  if (path === '/api/v1/model/uploadMedia') return 'media';
  return path === '/api/v1/model/generateVideo' ? 'submit' : 'poll';
}
