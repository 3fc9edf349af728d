/**
 * What models on Replicate and Atlas Cloud take, as their pages say it, in the words of the schemas that
 * Replicate publishes. Written by hand, and only as far as the product's requests go.
 */

/** An input of a model. */
export type SchemaField = {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  format?: 'uri';
  /** It has to be the address of a video. */
  isVideo?: true;
  enum?: readonly (string | number)[];
  items?: { type: 'string'; format?: 'uri' };
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  multipleOf?: number;
};
/** The inputs of a model. */
export type ModelSchema = {
  required: readonly string[];
  properties: Readonly<Record<string, SchemaField>>;
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const uri = { type: 'string', format: 'uri' } as const;
const video = { type: 'string', format: 'uri', isVideo: true } as const;
const seed = { type: 'integer' } as const;
const uris = (maxItems: number) =>
  ({ type: 'array', items: { type: 'string', format: 'uri' }, maxItems }) as const;
const among = (...values: readonly string[]) => ({ type: 'string', enum: values }) as const;
const whole = (minimum: number, maximum: number) =>
  ({ type: 'integer', minimum, maximum }) as const;
const oneOf = (...values: readonly number[]) => ({ type: 'integer', enum: values }) as const;

const FLUX_SHAPES = ['1:1', '16:9', '3:2', '2:3', '4:5', '5:4', '9:16', '3:4', '4:3'] as const;
const jpgOrPng = among('jpg', 'png');
const webpToo = among('webp', 'jpg', 'png');

const KONTEXT: ModelSchema = {
  required: ['prompt'],
  properties: {
    prompt: text,
    input_image: uri,
    aspect_ratio: among('match_input_image', ...FLUX_SHAPES, '21:9', '9:21', '2:1', '1:2'),
    output_format: jpgOrPng,
    safety_tolerance: whole(0, 2),
    prompt_upsampling: flag,
    seed,
  },
};

/** The versions of Kling whose pictures move as in a video. */
const KLING_MOTION: ModelSchema = {
  required: ['image', 'video'],
  properties: {
    prompt: text,
    image: uri,
    video,
    mode: among('std', 'pro'),
    character_orientation: among('image', 'video'),
    keep_original_sound: flag,
  },
};

const SEEDANCE_SHAPES = ['16:9', '4:3', '1:1', '3:4', '9:16', '21:9', 'adaptive'] as const;
const seedance = (...sizes: readonly string[]): ModelSchema => ({
  required: ['prompt'],
  properties: {
    prompt: text,
    image: uri,
    last_frame_image: uri,
    reference_images: uris(9),
    reference_videos: uris(3),
    reference_audios: uris(3),
    duration: whole(-1, 15),
    resolution: among(...sizes),
    aspect_ratio: among(...SEEDANCE_SHAPES),
    generate_audio: flag,
    seed,
  },
});
const veo = (...seconds: readonly number[]): ModelSchema => ({
  required: ['prompt'],
  properties: {
    prompt: text,
    negative_prompt: text,
    image: uri,
    last_frame: uri,
    reference_images: uris(3),
    duration: oneOf(...seconds),
    resolution: among('720p', '1080p'),
    aspect_ratio: among('16:9', '9:16'),
    generate_audio: flag,
    seed,
  },
});

/** The schemas of models on Replicate, by their names. */
export const REPLICATE_SCHEMAS: Readonly<Record<string, ModelSchema>> = {
  'openai/gpt-4o-mini-transcribe': {
    required: ['audio_file'],
    properties: { audio_file: uri, prompt: text, language: text, temperature: { type: 'number' } },
  },
  'black-forest-labs/flux-kontext-pro': KONTEXT,
  'black-forest-labs/flux-kontext-max': KONTEXT,
  'black-forest-labs/flux-fill-pro': {
    required: ['prompt', 'image'],
    properties: {
      prompt: text,
      image: uri,
      mask: uri,
      outpaint: text,
      output_format: jpgOrPng,
      safety_tolerance: whole(1, 6),
      prompt_upsampling: flag,
      seed,
    },
  },
  'black-forest-labs/flux-2-pro': {
    required: ['prompt'],
    properties: {
      prompt: text,
      input_images: uris(8),
      aspect_ratio: among('match_input_image', 'custom', ...FLUX_SHAPES),
      resolution: among('match_input_image', '0.5 MP', '1 MP', '2 MP', '4 MP'),
      width: whole(256, 2048),
      height: whole(256, 2048),
      safety_tolerance: whole(1, 5),
      output_format: webpToo,
      output_quality: whole(0, 100),
      seed,
    },
  },
  'stability-ai/sdxl': {
    required: [],
    properties: {
      prompt: text,
      negative_prompt: text,
      image: uri,
      mask: uri,
      prompt_strength: { type: 'number', minimum: 0, maximum: 1 },
      width: { type: 'integer', multipleOf: 8 },
      height: { type: 'integer', multipleOf: 8 },
      num_outputs: whole(1, 4),
      apply_watermark: flag,
      seed,
    },
  },
  'bytedance/seedream-4.5': {
    required: ['prompt'],
    properties: {
      prompt: text,
      image_input: uris(14),
      size: among('2K', '4K', 'custom'),
      aspect_ratio: among(
        'match_input_image',
        '1:1',
        '4:3',
        '3:4',
        '16:9',
        '9:16',
        '3:2',
        '2:3',
        '21:9',
      ),
      width: whole(1024, 4096),
      height: whole(1024, 4096),
      sequential_image_generation: among('disabled', 'auto'),
      max_images: whole(1, 15),
      disable_safety_checker: flag,
    },
  },
  'qwen/qwen-image-edit-plus': {
    required: ['image', 'prompt'],
    properties: {
      image: uris(3),
      prompt: text,
      go_fast: flag,
      aspect_ratio: among('1:1', '16:9', '9:16', '4:3', '3:4', 'match_input_image'),
      output_format: webpToo,
      output_quality: whole(0, 100),
      disable_safety_checker: flag,
      seed,
    },
  },
  'kwaivgi/kling-v3-video': {
    required: ['prompt'],
    properties: {
      prompt: text,
      negative_prompt: text,
      start_image: uri,
      end_image: uri,
      mode: among('standard', 'pro'),
      aspect_ratio: among('16:9', '9:16', '1:1'),
      duration: whole(3, 15),
      generate_audio: flag,
      multi_prompt: text,
    },
  },
  'kwaivgi/kling-v2.6-motion-control': KLING_MOTION,
  'kwaivgi/kling-v3-motion-control': KLING_MOTION,
  'wan-video/wan-2.2-animate-animation': {
    required: ['video', 'character_image'],
    properties: {
      video,
      character_image: uri,
      resolution: among('480', '720'),
      frames_per_second: { type: 'integer' },
      refert_num: oneOf(1, 5),
      go_fast: flag,
      merge_audio: flag,
      seed,
    },
  },
  'wan-video/wan-2.5-i2v': {
    required: ['prompt', 'image'],
    properties: {
      prompt: text,
      negative_prompt: text,
      image: uri,
      audio: uri,
      duration: oneOf(5, 10),
      resolution: among('480p', '720p', '1080p'),
      enable_prompt_expansion: flag,
      seed,
    },
  },
  'google/veo-3.1': veo(4, 6, 8),
  'google/veo-3.1-fast': veo(4, 6, 8),
  'bytedance/seedance-2.0': seedance('480p', '720p', '1080p'),
  'bytedance/seedance-2.0-fast': seedance('480p', '720p'),
  'bytedance/seedance-2.0-mini': seedance('480p', '720p'),
  'nightmareai/real-esrgan': {
    required: ['image'],
    properties: {
      image: uri,
      scale: { type: 'number', minimum: 0, maximum: 10 },
      face_enhance: flag,
    },
  },
  'sczhou/codeformer': {
    required: ['image'],
    properties: {
      image: uri,
      upscale: { type: 'integer' },
      face_upsample: flag,
      background_enhance: flag,
      codeformer_fidelity: { type: 'number', minimum: 0, maximum: 1 },
    },
  },
  'cuuupid/idm-vton': {
    required: ['garm_img', 'human_img', 'garment_des'],
    properties: {
      garm_img: uri,
      human_img: uri,
      garment_des: text,
      mask_img: uri,
      category: among('upper_body', 'lower_body', 'dresses'),
      crop: flag,
      force_dc: flag,
      mask_only: flag,
      steps: whole(1, 40),
      seed,
    },
  },
};

const SEEDANCE_2_SECONDS = Array.from({ length: 12 }, (_, at) => at + 4);
const atlasSeedance = (
  of: 'words' | 'frame' | 'pictures',
  sizes: readonly string[],
  most: { seconds: readonly number[]; pictures: number } = {
    seconds: SEEDANCE_2_SECONDS,
    pictures: 9,
  },
): ModelSchema => ({
  required: { words: ['model', 'prompt'], frame: ['model', 'image'], pictures: ['model'] }[of],
  properties: {
    model: text,
    prompt: text,
    ...{
      words: {},
      frame: { image: uri, last_image: uri },
      pictures: {
        reference_images: uris(most.pictures),
        reference_videos: uris(3),
        reference_audios: uris(3),
      },
    }[of],
    duration: oneOf(-1, ...most.seconds),
    resolution: among(...sizes),
    ratio: among(...SEEDANCE_SHAPES),
    generate_audio: flag,
    return_last_frame: flag,
    watermark: flag,
    seed: { type: 'integer' },
  },
});

/** Seedance 2.5 takes no seed, and a first frame says the shape. */
function seedance25(of: 'words' | 'frame' | 'pictures'): ModelSchema {
  const seconds = Array.from({ length: 27 }, (_, at) => at + 4);
  const whole = atlasSeedance(of, ['480p', '720p', '1080p'], { seconds, pictures: 30 });
  const { seed: _seed, ...properties } = whole.properties;
  return {
    ...whole,
    properties: of === 'frame' ? { ...properties, ratio: among('adaptive') } : properties,
  };
}

/** The schemas of models on Atlas Cloud, by their names. */
export const ATLAS_SCHEMAS: Readonly<Record<string, ModelSchema>> = {
  'bytedance/seedance-2.0/text-to-video': atlasSeedance('words', ['480p', '720p', '1080p', '4k']),
  'bytedance/seedance-2.0-fast/text-to-video': atlasSeedance('words', ['480p', '720p']),
  'bytedance/seedance-2.5/text-to-video': seedance25('words'),
  'bytedance/seedance-2.0/image-to-video': atlasSeedance('frame', ['480p', '720p', '1080p', '4k']),
  'bytedance/seedance-2.0/reference-to-video': atlasSeedance('pictures', [
    '480p',
    '720p',
    '1080p',
    '4k',
  ]),
  'bytedance/seedance-2.0-fast/image-to-video': atlasSeedance('frame', ['480p', '720p']),
  'bytedance/seedance-2.0-fast/reference-to-video': atlasSeedance('pictures', ['480p', '720p']),
  'bytedance/seedance-2.0-mini/image-to-video': atlasSeedance('frame', ['480p', '720p']),
  'bytedance/seedance-2.5/image-to-video': seedance25('frame'),
  'bytedance/seedance-2.5/reference-to-video': seedance25('pictures'),
};

/** Builds the description that Atlas Cloud publishes of a model. */
export const publishedByAtlas = ({ required, properties }: ModelSchema): object => ({
  openapi: '3.0.0',
  info: { title: 'Atlas Cloud' },
  components: { schemas: { Input: { type: 'object', required, properties } } },
});

/**
 * Builds the description that Replicate publishes of a model: there the choices of an input stand apart from
 * it.
 */
export function publishedSchema({ required, properties }: ModelSchema): object {
  const entries = Object.entries(properties);
  const apart = entries.filter(([, field]) => field.enum);
  const schemas = {
    Input: {
      type: 'object',
      title: 'Input',
      required,
      properties: Object.fromEntries(
        entries.map(([name, field], at) => [
          name,
          field.enum
            ? { allOf: [{ $ref: `#/components/schemas/${name}` }], 'x-order': at }
            : { ...field, 'x-order': at },
        ]),
      ),
    },
    ...Object.fromEntries(
      apart.map(([name, { type, enum: values }]) => [
        name,
        { type, enum: values, title: name, description: 'An enumeration.' },
      ]),
    ),
  };
  return { openapi: '3.0.2', info: { title: 'Cog', version: '0.1.0' }, components: { schemas } };
}

/** Finds what a model would refuse in an input. @returns null where it takes it */
export function inputMistake(
  { required, properties }: ModelSchema,
  input: Readonly<Record<string, unknown>>,
): string | null {
  const missing = required.find((name) => input[name] === undefined);
  if (missing !== undefined) return `- input: ${missing} is required`;
  for (const [name, value] of Object.entries(input)) {
    const field = properties[name];
    if (!field) return `- input: Additional property ${name} is not allowed`;
    if (!fits(field, value)) return `- input.${name}: does not match ${JSON.stringify(field)}`;
  }
  return null;
}

const ADDRESS =
  /^(data:(image\/(jpeg|png|webp)|audio\/(ogg|mpeg|mp4|wav|flac));base64,|https?:\/\/)/;
const VIDEO_ADDRESS = /^(data:video\/mp4;base64,|https?:\/\/)/;

const addressOf = ({ isVideo }: SchemaField): RegExp => (isVideo ? VIDEO_ADDRESS : ADDRESS);

function fits(field: SchemaField, value: unknown): boolean {
  if (field.enum && !field.enum.some((one) => one === value)) return false;
  switch (field.type) {
    case 'string':
      return typeof value === 'string' && (field.format !== 'uri' || addressOf(field).test(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= (field.maxItems ?? Number.POSITIVE_INFINITY) &&
        value.every((one) => typeof one === 'string' && ADDRESS.test(one))
      );
    default:
      return (
        typeof value === 'number' &&
        (field.type !== 'integer' || Number.isInteger(value)) &&
        value >= (field.minimum ?? Number.NEGATIVE_INFINITY) &&
        value <= (field.maximum ?? Number.POSITIVE_INFINITY) &&
        (field.multipleOf === undefined || value % field.multipleOf === 0)
      );
  }
}
