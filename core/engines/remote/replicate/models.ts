import type { Aspect, EngineRequest, Trait } from '../../engine.ts';
import type { Abilities } from '../abilities.ts';
import { promptableOperations } from '../instructions.ts';

/**
 * The known properties of a model on Replicate. A wrong price or ability is corrected in one line
 * here.
 */
export type ReplicateModel = {
  /** The engine's id, by which the operator's settings name the model. */
  id: string;
  name: string;
  company: string;
  /** The model's name for official models, its version for others. */
  runs: { model: string } | { version: string };
  abilities: Abilities;
  /** The value of a picture in credits, for comparing engines; users pay the price list. */
  credits: number;
  /** What Replicate charges for a picture, estimated, in millionths of a dollar. */
  costMicros: number;
  typicalSeconds: number;
  goodAt: readonly Trait[];
  /**
   * Builds the model's input.
   * @param image the one picture that the model accepts, as an address; null for none
   */
  input(request: EngineRequest, prompt: string, image: string | null): object;
};

const KONTEXT = {
  company: 'Replicate (Black Forest Labs)',
  abilities: {
    operations: promptableOperations(false),
    // One picture for the model, onto which several go side by side.
    references: 4,
    realFaces: true,
    longEdgePx: 1568,
    durationSeconds: null,
    transparency: false,
    onePicture: true,
  },
  input: ({ aspect, seed }, prompt, image) => ({
    prompt,
    ...(image && { input_image: image }),
    aspect_ratio: aspect,
    output_format: 'jpg',
    // With a picture the API takes nothing above.
    safety_tolerance: 2,
    seed: seed % 2 ** 31,
  }),
} satisfies Partial<ReplicateModel>;

/** SDXL was trained on these; sides are multiples of 64. */
const SDXL_SIZES: Readonly<Record<Aspect, [number, number]>> = {
  '1:1': [1024, 1024],
  '3:4': [896, 1152],
  '4:5': [896, 1152],
  '9:16': [768, 1344],
  '16:9': [1344, 768],
};

/** The models on Replicate that can be connected. */
export const REPLICATE_MODELS: readonly ReplicateModel[] = [
  {
    ...KONTEXT,
    id: 'flux-kontext-pro',
    name: 'FLUX.1 Kontext Pro',
    runs: { model: 'black-forest-labs/flux-kontext-pro' },
    credits: 3,
    costMicros: 40_000,
    typicalSeconds: 12,
    goodAt: ['photo', 'drawn'],
  },
  {
    ...KONTEXT,
    id: 'flux-kontext-max',
    name: 'FLUX.1 Kontext Max',
    runs: { model: 'black-forest-labs/flux-kontext-max' },
    credits: 5,
    costMicros: 80_000,
    typicalSeconds: 18,
    goodAt: ['text', 'photo', 'drawn'],
  },
  {
    id: 'sdxl',
    name: 'SDXL',
    company: 'Replicate',
    runs: { version: '7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc' },
    abilities: {
      operations: ['imagine', 'vary'],
      references: 1,
      // It takes a picture as a beginning and keeps nobody's face.
      realFaces: false,
      longEdgePx: 1344,
      durationSeconds: null,
      transparency: false,
      onePicture: true,
    },
    credits: 1,
    costMicros: 10_000,
    typicalSeconds: 10,
    goodAt: ['drawn'],
    input: ({ aspect, seed }, prompt, image) => {
      const [width, height] = SDXL_SIZES[aspect];
      const from = image ? { image, prompt_strength: 0.75 } : { width, height };
      return { prompt, ...from, num_outputs: 1, apply_watermark: false, seed: seed % 2 ** 31 };
    },
  },
];
