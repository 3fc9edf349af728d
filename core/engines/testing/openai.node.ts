/**
 * A stand-in for OpenAI's image endpoints on real HTTP. Checks and answers follow the official
 * description (`/images/edits`, `/images/generations`, `/models/{model}`).
 */
import sharp from 'sharp';
import { isAboutSpeech, speechMistakes, spokenAnswer } from './openai-speech.node.ts';
import {
  isAboutWords,
  openaiWordStream,
  openaiWords,
  readOpenaiWords,
} from './openai-words.node.ts';
import {
  type Answer,
  type Provider,
  type ReceivedRequest,
  RequestViolation,
} from './stand-in.node.ts';

/** The API key that the stand-in accepts. */
export const OPENAI_KEY = 'sk-stand-in';
/** The improved prompt that the text model always answers. */
export const IMPROVED_PROMPT = 'A lighthouse on a cliff at night, its warm beam over a calm sea';

const FIELDS: ReadonlySet<string> = new Set([
  'model',
  'prompt',
  'n',
  'size',
  'background',
  'output_format',
  'output_compression',
  'quality',
  'input_fidelity',
  'image[]',
  'image',
  'mask',
  'stream',
  'partial_images',
]);
const MOST_IMAGES = 16;
const MOST_IMAGE_BYTES = 50_000_000;
const MOST_MASK_BYTES = 4_000_000;
const MOST_PROMPT = 32_000;
const OWN_SIZES = ['1024x1024', '1536x1024', '1024x1536', 'auto'];

/** Builds an error answer in the API's format. */
export const openaiError = (
  status: number,
  code: string | null,
  options: { type?: string; message?: string; headers?: Record<string, string> } = {},
): Answer => ({
  status,
  headers: options.headers,
  body: JSON.stringify({
    error: {
      message: options.message ?? 'no',
      type: options.type ?? 'invalid_request_error',
      param: null,
      code,
    },
  }),
});

/**
 * Creates the rules of OpenAI's API.
 * @param shutdownDate the shutdown date of every model in the model list, YYYY-MM-DD
 */
export function openaiProvider(shutdownDate: string | null = null): Provider {
  return {
    async check(asked) {
      if (asked.headers.get('authorization') !== `Bearer ${OPENAI_KEY}`)
        throw new RequestViolation('no key', openaiError(401, 'invalid_api_key'));
      if (asked.method === 'GET') return;
      if (isAboutWords(asked)) {
        readOpenaiWords(asked.body);
        return;
      }
      const fields = await fieldsOf(asked);
      if (isAboutSpeech(asked)) {
        for (const wrong of await speechMistakes(fields))
          throw new RequestViolation(wrong, openaiError(400, 'invalid_value', { message: wrong }));
        return;
      }
      for (const wrong of mistakes(asked, fields))
        throw new RequestViolation(wrong, openaiError(400, 'invalid_value', { message: wrong }));
      for (const wrong of await maskMistakes(fields))
        throw new RequestViolation(wrong, openaiError(400, 'invalid_mask', { message: wrong }));
    },
    async success(asked) {
      if (asked.method === 'GET') return modelAnswer(asked.path, shutdownDate);
      if (isAboutWords(asked))
        return readOpenaiWords(asked.body).stream
          ? openaiWordStream(IMPROVED_PROMPT)
          : openaiWords({ content: IMPROVED_PROMPT });
      if (isAboutSpeech(asked)) return spokenAnswer();
      const fields = await fieldsOf(asked);
      const body = await images(fields);
      if (fields.get('stream') === 'true') return streamed(asked, fields, body);
      return { status: 200, body: JSON.stringify(body) };
    },
  };
}

/** Reads the fields of a request, sent as a form or as JSON. */
export async function fieldsOf(asked: ReceivedRequest): Promise<FormData> {
  const type = asked.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data'))
    return new Response(asked.body, { headers: { 'content-type': type } }).formData();
  const form = new FormData();
  const json = JSON.parse(new TextDecoder().decode(asked.body)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(json)) form.append(name, String(value));
  return form;
}

function* mistakes({ path }: ReceivedRequest, fields: FormData): Generator<string> {
  const edits = path === '/v1/images/edits';
  if (!edits && path !== '/v1/images/generations') yield `unknown path ${path}`;
  for (const name of fields.keys()) if (!FIELDS.has(name)) yield `unknown parameter ${name}`;
  const text = (name: string) => String(fields.get(name) ?? '');
  if (!/^gpt-image-/.test(text('model'))) yield 'unknown model';
  const { length } = text('prompt');
  if (length === 0 || length > MOST_PROMPT) yield 'prompt missing or too long';
  if (!/^([1-9]|10)$/.test(text('n') || '1')) yield 'n from 1 to 10';
  yield* sizeMistakes(text('model'), text('size') || 'auto');
  if (!['', 'png', 'jpeg', 'webp'].includes(text('output_format'))) yield 'output_format';
  if (!['', 'low', 'medium', 'high', 'auto'].includes(text('quality'))) yield 'quality';
  if (text('input_fidelity') && (!edits || text('model') !== 'gpt-image-1.5'))
    yield 'input_fidelity is of gpt-image-1.5';
  yield* streamMistakes(text('stream'), text('partial_images'));
  if (text('background') === 'transparent' && text('output_format') === 'jpeg')
    yield 'transparent needs png or webp';
  if (text('output_compression') && !['jpeg', 'webp'].includes(text('output_format')))
    yield 'output_compression needs jpeg or webp';
  const files = imagesOf(fields);
  if (edits ? files.length < 1 || files.length > MOST_IMAGES : files.length > 0)
    yield `${files.length} images`;
  for (const file of files)
    if (
      !(file instanceof File) ||
      !/^image\/(png|jpeg|webp)$/.test(file.type) ||
      !/\.(png|jpg|webp)$/.test(file.name) ||
      file.size === 0 ||
      file.size > MOST_IMAGE_BYTES
    )
      yield 'image: png, webp or jpg below 50 MB';
}

function* streamMistakes(stream: string, partials: string): Generator<string> {
  if (!['', 'true', 'false'].includes(stream)) yield 'stream';
  if (partials && !/^[0-3]$/.test(partials)) yield 'partial_images from 0 to 3';
  if (partials && stream !== 'true') yield 'partial_images needs stream';
}

/** Returns the images of a form. */
export const imagesOf = (fields: FormData): FormDataEntryValue[] => [
  ...fields.getAll('image'),
  ...fields.getAll('image[]'),
];

function* sizeMistakes(model: string, size: string): Generator<string> {
  if (OWN_SIZES.includes(size)) return;
  const [width = 0, height = 0] = size.split('x').map(Number);
  if (!/^gpt-image-2/.test(model)) yield `size ${size}: this model has three sizes`;
  if (!width || !height || width % 16 || height % 16) yield `size ${size}: steps of 16`;
  if (Math.max(width / height, height / width) > 3) yield `size ${size}: at most 3:1`;
  if (width * height < 655_360 || width * height > 8_294_400) yield `size ${size}: pixels`;
}

async function maskMistakes(fields: FormData): Promise<string[]> {
  const mask = fields.get('mask');
  const [first] = imagesOf(fields);
  if (mask === null) return [];
  if (!(mask instanceof File) || !(first instanceof File)) return ['mask without an image'];
  const [a, b] = await Promise.all(
    [mask, first].map(async (file) => sharp(await file.arrayBuffer()).metadata()),
  );
  return a?.format === 'png' &&
    a.hasAlpha &&
    b?.format === 'png' &&
    mask.size < MOST_MASK_BYTES &&
    a.width === b.width &&
    a.height === b.height
    ? []
    : ['mask: a png with alpha, below 4 MB, of the format and the size of the first image'];
}

/** An event as OpenAI writes it. */
export const openaiEvent = (type: string, told: object): string =>
  `event: ${type}\ndata: ${JSON.stringify({ type, ...told })}\n\n`;

/** Answers with events: a darker picture for each that is asked for, then the finished one. */
async function streamed(
  { path }: ReceivedRequest,
  fields: FormData,
  { data: [made], created, ...facts }: Images,
): Promise<Answer> {
  const kind = path.endsWith('/edits') ? 'image_edit' : 'image_generation';
  const finished = Buffer.from(made?.b64_json ?? '', 'base64');
  const told = { ...facts, quality: 'medium', created_at: created };
  const wanted = Number(fields.get('partial_images') ?? 0);
  const { usage, ...known } = told;
  const forming = await Promise.all(
    Array.from({ length: wanted }, async (_, index) => {
      const darker = await sharp(finished)
        .linear((index + 1) / (wanted + 1))
        .toBuffer();
      return openaiEvent(`${kind}.partial_image`, {
        ...known,
        partial_image_index: index,
        b64_json: darker.toString('base64'),
      });
    }),
  );
  const last = openaiEvent(`${kind}.completed`, { ...told, b64_json: made?.b64_json });
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    body: [...forming, last].join(''),
  };
}

type Images = {
  created: number;
  data: { b64_json: string }[];
  usage: object;
  [fact: string]: unknown;
};

async function images(fields: FormData): Promise<Images> {
  const size = String(fields.get('size') ?? 'auto');
  const [width = 1024, height = 1024] = size === 'auto' ? [] : size.split('x').map(Number);
  const format = String(fields.get('output_format') ?? 'png') as 'png' | 'jpeg' | 'webp';
  const alpha = fields.get('background') === 'transparent' ? 0 : 1;
  const picture = await sharp({
    create: { width, height, channels: 4, background: { r: 90, g: 60, b: 160, alpha } },
  })
    .toFormat(format)
    .toBuffer();
  return {
    created: 1_795_219_200,
    background: alpha === 0 ? 'transparent' : 'opaque',
    output_format: format,
    size: `${width}x${height}`,
    data: [{ b64_json: picture.toString('base64') }],
    usage: {
      input_tokens: 50,
      output_tokens: 1_000,
      total_tokens: 1_050,
      input_tokens_details: { image_tokens: 40, text_tokens: 10 },
    },
  };
}

function modelAnswer(path: string, shutdownDate: string | null): Answer {
  const id = path.split('/').at(-1);
  const created = 1_776_729_600;
  return {
    status: 200,
    body: JSON.stringify({
      id,
      object: 'model',
      created,
      owned_by: 'system',
      shutdown_date: shutdownDate,
    }),
  };
}
