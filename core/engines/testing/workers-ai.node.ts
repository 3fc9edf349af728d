/**
 * A stand-in for the REST API of Workers AI on real HTTP. Checks and answers follow Cloudflare's changelog
 * of the models and its page of errors; the fields of a form stand in no schema.
 */
import sharp from 'sharp';
import { z } from 'zod';
import { SPOKEN } from './openai-speech.node.ts';
import { recordingTypeOf } from './recordings.ts';
import {
  type Answer,
  type Provider,
  type ReceivedRequest,
  RequestViolation,
} from './stand-in.node.ts';

/** The API token and the account that the stand-in accepts. */
export const CLOUDFLARE_TOKEN = 'cf-stand-in';
export const CLOUDFLARE_ACCOUNT = '0123456789abcdef0123456789abcdef';

const MODEL = /^@cf\/black-forest-labs\/flux-2-(dev|klein-4b|klein-9b)$/;
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  width: [256, 1920],
  height: [256, 1920],
  steps: [1, 50],
  seed: [0, 2 ** 31 - 1],
  guidance: [0, 100],
};
const WHISPER = '@cf/openai/whisper-large-v3-turbo';
const MOST_PICTURES = 4;
/** Pictures have to be smaller than this on both sides. */
const PICTURE_PX = 512;

/** Builds an error answer of the REST API. */
export const workersAiError = (
  status: number,
  code: number,
  message = 'no',
  headers: Record<string, string> = {},
): Answer => ({
  status,
  headers,
  body: JSON.stringify({ errors: [{ code, message }], success: false, result: {}, messages: [] }),
});

/** Builds the answer around what a model says. */
export const workersAiAnswer = (result: unknown): Answer => ({
  status: 200,
  body: JSON.stringify({ result, success: true, errors: [], messages: [] }),
});

/** Reads the form of a request. */
export const workersAiForm = ({ body, headers }: Pick<ReceivedRequest, 'body' | 'headers'>) =>
  new Response(body, { headers: { 'content-type': headers.get('content-type') ?? '' } }).formData();

/** The rules of the models. */
export const workersAiProvider: Provider = {
  async check(asked) {
    if (asked.headers.get('authorization') !== `Bearer ${CLOUDFLARE_TOKEN}`)
      throw new RequestViolation('no token', workersAiError(401, 10_000, 'Authentication error'));
    const [, account, model = ''] = /^\/accounts\/([^/]+)\/ai\/run\/(.+)$/.exec(asked.path) ?? [];
    if (account !== CLOUDFLARE_ACCOUNT)
      throw new RequestViolation(`path ${asked.path}`, workersAiError(404, 7003));
    if (model === WHISPER) {
      const wrong = whisperMistake(asked);
      if (wrong !== null) throw new RequestViolation(wrong, workersAiError(400, 5006, wrong));
      return;
    }
    if (!MODEL.test(model)) throw new RequestViolation('model', workersAiError(400, 5007));
    if (asked.headers.get('content-length') !== String(asked.body.byteLength))
      throw new RequestViolation('length', workersAiError(411, 3003));
    const form = await workersAiForm(asked);
    for (const wrong of [...mistakesIn(form, model), ...(await pictureMistakes(form))])
      throw new RequestViolation(wrong, workersAiError(400, 5006, wrong));
  },
  success: async (asked) => {
    if (asked.path.endsWith(WHISPER))
      return workersAiAnswer({ text: SPOKEN, word_count: 7, transcription_info: { duration: 2 } });
    const form = await workersAiForm(asked);
    const side = (name: string) => Number(form.get(name));
    const picture = await sharp({
      create: {
        width: side('width'),
        height: side('height'),
        channels: 3,
        background: { r: 20, g: 90, b: 140 },
      },
    })
      .jpeg()
      .toBuffer();
    return workersAiAnswer({ image: picture.toString('base64') });
  },
};

const whisper = z.strictObject({
  audio: z.base64(),
  task: z.enum(['transcribe', 'translate']).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
});

function whisperMistake({ headers, body }: ReceivedRequest): string | null {
  if (headers.get('content-type') !== 'application/json') return 'no JSON';
  const read = whisper.safeParse(JSON.parse(new TextDecoder().decode(body)));
  if (!read.success) return read.error.message;
  const type = recordingTypeOf(Buffer.from(read.data.audio, 'base64'));
  return type === null || type === 'aac' ? 'audio: cannot be decoded' : null;
}

function* mistakesIn(form: FormData, model: string): Generator<string> {
  if (!form.get('prompt')) yield 'no prompt';
  for (const [name, value] of form) {
    if (name === 'prompt' || /^input_image_[0-3]$/.test(name)) continue;
    const [least, most] = NUMBERS[name] ?? [];
    if (least === undefined || most === undefined) yield `unknown field ${name}`;
    else if (!/^\d+$/.test(String(value)) || Number(value) < least || Number(value) > most)
      yield `${name} is ${value}`;
  }
  if (form.has('steps') && !model.endsWith('dev')) yield 'the steps are fixed';
}

async function pictureMistakes(form: FormData): Promise<string[]> {
  const names = [...form.keys()].filter((name) => name.startsWith('input_image_'));
  const wrong = names.some((name, i) => name !== `input_image_${i}`)
    ? ['pictures out of order']
    : [];
  if (names.length > MOST_PICTURES) wrong.push('too many pictures');
  for (const file of names.map((name) => form.get(name))) {
    if (!(file instanceof File)) return ['a picture is text'];
    const { width, height, format } = await sharp(await file.arrayBuffer()).metadata();
    if (Math.max(width, height) >= PICTURE_PX) wrong.push(`a picture of ${width}x${height}`);
    if (file.type !== `image/${format}`) wrong.push(`${format} called ${file.type}`);
  }
  return wrong;
}
