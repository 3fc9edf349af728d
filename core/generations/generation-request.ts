import { z } from 'zod';
import { ASPECTS } from '../engines/engine.ts';

const DEFAULT_EDGE_PX = 1024;

const recipe = z.object({
  look: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

const generationRequest = z.object({
  prompt: z.string().default(''),
  recipe: recipe.nullable().default(null),
  aspect: z.enum(ASPECTS).default('1:1'),
  longEdgePx: z.number().default(DEFAULT_EDGE_PX),
  durationSeconds: z.number().default(0),
  seed: z.number().default(0),
  /** What the user put into the template's slots, for making it again. */
  slots: z.record(z.string(), z.string()).default({}),
  /** The one photo it is made from, instead of the face profile. */
  uploadId: z.string().nullable().default(null),
  /** A second photo, such as the one of a ring. */
  secondUploadId: z.string().optional(),
  /** The face profile goes along, besides the photo or the words. */
  withFace: z.literal(true).optional(),
  /** Only the clear parts of the photo are to change. */
  mask: z.literal(true).optional(),
  /** Only what the picture is about, on nothing. */
  transparent: z.literal(true).optional(),
  /** How many different pictures; one where absent. */
  count: z.number().optional(),
  /** The earlier result it is made from, likewise. */
  resultId: z.string().nullable().optional(),
  /** Engines that may step in, by id: only those that the user was told of when it was confirmed. */
  fallbacks: z.array(z.string()).optional(),
});

/** The engine's request without its photos, stored as JSON in the generation's row. */
export type GenerationRequest = z.infer<typeof generationRequest>;

/**
 * Reads what a generation's row asks for. What a row of an earlier build lacks has its default.
 * @throws {ZodError | SyntaxError} for what no build has written
 */
export const readRequest = ({ request }: { request: string }): GenerationRequest =>
  generationRequest.parse(JSON.parse(request));

/** Returns the number of pictures that a generation makes. */
export const countOf = (generation: { request: string }): number =>
  readRequest(generation).count ?? 1;
