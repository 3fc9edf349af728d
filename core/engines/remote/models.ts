import type { Trait } from '../engine.ts';

/** The known properties of a model. A wrong date or price is corrected in one line here. */
export type Model = {
  id: string;
  /** The name that users read. */
  name: string;
  /** Last day of service as YYYY-MM-DD; null while none is announced. */
  endsOn: string | null;
  /** The model that its maker recommends instead; null for a current one. */
  successor: string | null;
  /** Maximum of pictures in one request. */
  references: number;
  longEdgePx: number;
  transparency: boolean;
  /** True for models that accept sizes other than the three common to all GPT Image models. */
  anySize: boolean;
  /** True for models that can be asked to keep faces as they are; others do so by themselves. */
  inputFidelity: boolean;
  /** The values of `quality`; empty for models that have none. */
  qualities: readonly string[];
  /** The value of a picture in credits, for comparing engines; users pay the price list. */
  credits: number;
  /** What its maker charges for a picture with photos in it, estimated, in millionths of a dollar. */
  costMicros: number;
  typicalSeconds: number;
  goodAt: readonly Trait[];
};

const CURRENT = { endsOn: null, successor: null } as const;

const GPT_IMAGE = {
  ...CURRENT,
  references: 16,
  longEdgePx: 3840,
  transparency: true,
  anySize: true,
  inputFidelity: false,
  qualities: ['low', 'medium', 'high'],
  credits: 9,
  costMicros: 90_000,
  typicalSeconds: 45,
  goodAt: ['text', 'photo', 'drawn'],
} satisfies Partial<Model>;
const FINEST = ['low', 'medium', 'high', 'xhigh', 'max'];
const FLARE = { qualities: FINEST, credits: 5, costMicros: 50_000, typicalSeconds: 20 };
const OLD_GPT_IMAGE = {
  longEdgePx: 1536,
  anySize: false,
  endsOn: '2026-12-01',
  successor: 'gpt-image-2.6-sunburst',
};

/**
 * The models of `/v1/images/*`, as the API's reference and its deprecations page name them. A test
 * holds them against the types of OpenAI's own SDK.
 */
export const OPENAI_MODELS: readonly Model[] = [
  { ...GPT_IMAGE, id: 'gpt-image-2', name: 'GPT Image 2' },
  { ...GPT_IMAGE, id: 'gpt-image-2.6-sunburst', name: 'GPT Image 2.6', qualities: FINEST },
  { ...GPT_IMAGE, ...FLARE, id: 'gpt-image-2.6-flare', name: 'GPT Image 2.6 Flare' },
  { ...GPT_IMAGE, id: 'gpt-image-2.5-sunburst', name: 'GPT Image 2.5', qualities: FINEST },
  { ...GPT_IMAGE, ...FLARE, id: 'gpt-image-2.5-flare', name: 'GPT Image 2.5 Flare' },
  {
    ...GPT_IMAGE,
    ...OLD_GPT_IMAGE,
    id: 'gpt-image-1.5',
    name: 'GPT Image 1.5',
    inputFidelity: true,
  },
  {
    ...GPT_IMAGE,
    ...OLD_GPT_IMAGE,
    id: 'gpt-image-1-mini',
    name: 'GPT Image 1 Mini',
    credits: 2,
    costMicros: 20_000,
    typicalSeconds: 25,
    goodAt: ['drawn'],
  },
  { ...GPT_IMAGE, ...OLD_GPT_IMAGE, id: 'chatgpt-image-latest', name: 'ChatGPT Image' },
  {
    ...GPT_IMAGE,
    ...OLD_GPT_IMAGE,
    id: 'gpt-image-1',
    name: 'GPT Image 1',
    endsOn: '2026-10-23',
  },
];

const GEMINI_IMAGE = {
  ...CURRENT,
  references: 14,
  longEdgePx: 4096,
  transparency: false,
  anySize: false,
  inputFidelity: false,
  qualities: [],
  credits: 6,
  costMicros: 67_000,
  typicalSeconds: 15,
  goodAt: ['photo', 'drawn'],
} satisfies Partial<Model>;
const GEMINI_PRO = {
  credits: 12,
  costMicros: 139_000,
  typicalSeconds: 30,
  goodAt: ['text', 'photo', 'drawn'],
} satisfies Partial<Model>;
/** Google ended both previews on one day. */
const PREVIEW_END = '2026-06-25';

/**
 * The models of `generateContent` that answer with pictures, as Google's model cards and its
 * changelog name them.
 */
export const GEMINI_MODELS: readonly Model[] = [
  {
    ...GEMINI_IMAGE,
    id: 'gemini-nano-banana-2.1',
    name: 'Gemini Nano Banana 2.1',
    goodAt: ['text', 'photo', 'drawn'],
  },
  {
    ...GEMINI_IMAGE,
    id: 'gemini-3.1-flash-image',
    name: 'Gemini 3.1 Flash Image',
    successor: 'gemini-nano-banana-2.1',
  },
  {
    ...GEMINI_IMAGE,
    id: 'gemini-3.1-flash-lite-image',
    name: 'Gemini 3.1 Flash Lite Image',
    longEdgePx: 1024,
    credits: 3,
    costMicros: 34_000,
    typicalSeconds: 5,
  },
  { ...GEMINI_IMAGE, ...GEMINI_PRO, id: 'gemini-3-pro-image', name: 'Gemini 3 Pro Image' },
  {
    ...GEMINI_IMAGE,
    id: 'gemini-2.5-flash-image',
    name: 'Gemini 2.5 Flash Image',
    endsOn: '2027-03-15',
    successor: 'gemini-nano-banana-2.1',
    references: 3,
    longEdgePx: 1024,
    credits: 4,
    costMicros: 39_000,
  },
  {
    ...GEMINI_IMAGE,
    id: 'gemini-3.1-flash-image-preview',
    name: 'Gemini 3.1 Flash Image',
    endsOn: PREVIEW_END,
    successor: 'gemini-nano-banana-2.1',
  },
  {
    ...GEMINI_IMAGE,
    ...GEMINI_PRO,
    id: 'gemini-3-pro-image-preview',
    name: 'Gemini 3 Pro Image',
    endsOn: PREVIEW_END,
    successor: 'gemini-3-pro-image',
  },
];

/**
 * Tells whether an id is that of a GPT Image model: these always answer in base64 and reject
 * `response_format`; all others need it.
 */
export const isGptImage = (id: string): boolean => /^(gpt-image|chatgpt-image)/.test(id);

/** Describes a model that is not in the tables: an operator's own, or one newer than this file. */
const unknownModel = (id: string): Model => ({
  id,
  name: id,
  ...CURRENT,
  references: 4,
  longEdgePx: 2048,
  transparency: false,
  anySize: true,
  inputFidelity: false,
  qualities: isGptImage(id) ? GPT_IMAGE.qualities : [],
  credits: 8,
  costMicros: isGptImage(id) ? GPT_IMAGE.costMicros : 0,
  typicalSeconds: 40,
  goodAt: ['photo', 'drawn'],
});

/**
 * Finds the properties of a model. Dated snapshots (`…-2026-04-21`) share those of their base
 * model; models that are not in the table get cautious defaults.
 */
export function modelOf(models: readonly Model[], id: string): Model {
  const plain = id.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  const known = models.find((model) => model.id === id) ?? models.find(({ id }) => id === plain);
  return known ? { ...known, id } : unknownModel(id);
}

const DAY_MS = 86_400_000;
/** The operator is warned this long before the end of a model. */
const WARNED_MS = 30 * DAY_MS;

/**
 * Describes the end of a model's service where it is less than 30 days away or past.
 * @param endsOn its last day as YYYY-MM-DD
 * @param now milliseconds since the epoch
 * @returns a line for the operator, or null while there is time
 */
export function modelEndWarning(id: string, endsOn: string | null, now: number): string | null {
  if (endsOn === null) return null;
  const end = Date.parse(`${endsOn}T00:00:00Z`);
  if (Number.isNaN(end) || end - now > WARNED_MS) return null;
  return end <= now ? `${id} ended on ${endsOn}` : `${id} ends on ${endsOn}`;
}

/**
 * Returns the name of a model, with a warning where its end is near or another one is recommended.
 * @param now milliseconds since the epoch
 */
export function modelLine(models: readonly Model[], id: string, now: number): string {
  const { name, endsOn, successor } = modelOf(models, id);
  const ending = modelEndWarning(id, endsOn, now);
  const other = successor ?? 'another model';
  if (ending !== null) return `${name}; CAREFUL: ${ending}, set ${other}`;
  return successor === null ? name : `${name}; ${successor} is to replace it`;
}
