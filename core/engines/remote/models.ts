import type { Trait } from '../engine.ts';

/** The known properties of a model. A wrong date or price is corrected in one line here. */
export type Model = {
  id: string;
  /** The name that users read. */
  name: string;
  /** Last day of service as YYYY-MM-DD; null while none is announced. */
  endsOn: string | null;
  /** Maximum of pictures in one request. */
  references: number;
  longEdgePx: number;
  transparency: boolean;
  /** True for models that accept sizes other than the three common to all GPT Image models. */
  anySize: boolean;
  /** The value of a picture in credits, for comparing engines; users pay the price list. */
  credits: number;
  typicalSeconds: number;
  goodAt: readonly Trait[];
};

const GPT_IMAGE = {
  references: 16,
  longEdgePx: 2048,
  transparency: true,
  anySize: true,
  credits: 9,
  typicalSeconds: 45,
  goodAt: ['text', 'photo', 'drawn'],
} satisfies Partial<Model>;

/** The models of `/v1/images/*`, as the API's reference and its deprecations page name them. */
export const OPENAI_MODELS: readonly Model[] = [
  { ...GPT_IMAGE, id: 'gpt-image-2', name: 'GPT Image 2', endsOn: null },
  { ...GPT_IMAGE, id: 'gpt-image-2.5-sunburst', name: 'GPT Image 2.5', endsOn: null },
  {
    ...GPT_IMAGE,
    id: 'gpt-image-2.5-flare',
    name: 'GPT Image 2.5 Flare',
    endsOn: null,
    credits: 5,
    typicalSeconds: 20,
  },
  {
    ...GPT_IMAGE,
    id: 'gpt-image-1.5',
    name: 'GPT Image 1.5',
    endsOn: '2026-12-01',
    longEdgePx: 1536,
    anySize: false,
  },
  {
    ...GPT_IMAGE,
    id: 'gpt-image-1-mini',
    name: 'GPT Image 1 Mini',
    endsOn: null,
    longEdgePx: 1536,
    anySize: false,
    credits: 2,
    typicalSeconds: 25,
    goodAt: ['drawn'],
  },
  {
    ...GPT_IMAGE,
    id: 'gpt-image-1',
    name: 'GPT Image 1',
    endsOn: '2026-10-23',
    longEdgePx: 1536,
    anySize: false,
  },
];

const GEMINI_IMAGE = {
  references: 14,
  longEdgePx: 2048,
  transparency: false,
  anySize: false,
  credits: 6,
  typicalSeconds: 15,
  goodAt: ['photo', 'drawn'],
} satisfies Partial<Model>;

/** The models of `generateContent` that answer with pictures. */
export const GEMINI_MODELS: readonly Model[] = [
  {
    ...GEMINI_IMAGE,
    id: 'gemini-3.1-flash-image',
    name: 'Gemini 3.1 Flash Image',
    endsOn: null,
  },
  {
    ...GEMINI_IMAGE,
    id: 'gemini-3-pro-image',
    name: 'Gemini 3 Pro Image',
    endsOn: null,
    credits: 12,
    typicalSeconds: 30,
    goodAt: ['text', 'photo', 'drawn'],
  },
  {
    ...GEMINI_IMAGE,
    id: 'gemini-2.5-flash-image',
    name: 'Gemini 2.5 Flash Image',
    endsOn: '2027-03-15',
    references: 3,
    longEdgePx: 1024,
    credits: 4,
  },
];

/** Describes a model that is not in the tables: an operator's own, or one newer than this file. */
const unknownModel = (id: string): Model => ({
  id,
  name: id,
  endsOn: null,
  references: 4,
  longEdgePx: 2048,
  transparency: false,
  anySize: true,
  credits: 8,
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
 * Returns the name of a model, with a warning where its end is near.
 * @param now milliseconds since the epoch
 */
export function modelLine(models: readonly Model[], id: string, now: number): string {
  const { name, endsOn } = modelOf(models, id);
  const ending = modelEndWarning(id, endsOn, now);
  return ending === null ? name : `${name}; CAREFUL: ${ending}, set another model`;
}
