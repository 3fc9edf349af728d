import { z } from 'zod';
import { ASPECTS } from '../engines/engine.ts';
import { videoWishShape } from '../engines/video-wish.ts';
import { GARMENTS } from '../operations/row.ts';
import { margins } from './margins.ts';

const DEFAULT_EDGE_PX = 1024;

const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({});

/** Everything of a request but the words: the plain JSON of a generation's row. */
const requestPlan = z.object({
  recipe: z.object({ look: z.string() }).nullable().default(null),
  aspect: z.enum(ASPECTS).default('1:1'),
  longEdgePx: z.number().default(DEFAULT_EDGE_PX),
  durationSeconds: z.number().default(0),
  seed: z.number().default(0),
  /** The one photo it is made from, instead of the face profile. */
  uploadId: z.string().nullable().default(null),
  /** A second photo, such as the one of a ring. */
  secondUploadId: z.string().optional(),
  /** The photos beside the first, in the order in which they are named. */
  extraUploadIds: z.array(z.string()).optional(),
  /** What is tried on. */
  garment: z.enum(GARMENTS).optional(),
  /** The video as in which the picture moves, by its upload's id, or a clip of the shelf. */
  motionId: z.string().optional(),
  clipId: z.string().optional(),
  /** A photo of a pet that goes along, besides whatever else it is made from. */
  petId: z.string().optional(),
  /** The places of other people in a picture of several: their face profiles go along. */
  others: z.array(z.string()).optional(),
  /** The face profile goes along, besides the photo or the words. */
  withFace: z.literal(true).optional(),
  /** Only the clear parts of the photo are to change. */
  mask: z.literal(true).optional(),
  /** The mask that was painted over the photo or the earlier result, by its upload's id. */
  maskId: z.string().optional(),
  /** Room around the photo; where absent, `aspect` says it. */
  margins: margins.optional(),
  /** Only what the picture is about, on nothing. */
  transparent: z.literal(true).optional(),
  /** It need not look like its owner. */
  unlike: z.literal(true).optional(),
  /** How many different pictures; one where absent. */
  count: z.number().optional(),
  /** The earlier result it is made from, likewise. */
  resultId: z.string().nullable().optional(),
  /** Which part of a longer video it is, from 2: it goes on from the last frame of `resultId`. */
  part: z.number().optional(),
  /** What was chosen for a video; nothing where absent. */
  video: videoWishShape.optional(),
  /** Engines that may step in, by id: only those that the user was told of when it was confirmed. */
  fallbacks: z.array(z.string()).optional(),
});

/** The words of a request: what the row keeps sealed. */
const requestWords = z.object({
  prompt: z.string().default(''),
  /** What the user put into the template's slots, for making it again. */
  slots: z.record(z.string(), z.string()).default({}),
  /** What the recipe is drawn with, the words of slots among it. */
  params,
});

const wholeRequest = requestPlan.extend({
  prompt: requestWords.shape.prompt,
  slots: requestWords.shape.slots,
  recipe: z.object({ look: z.string(), params }).nullable().default(null),
});

/** The engine's request without its photos. */
export type GenerationRequest = z.infer<typeof wholeRequest>;

/** A request without its words. */
export type RequestPlan = z.infer<typeof requestPlan>;

/** The words of a request. */
export type RequestWords = z.infer<typeof requestWords>;

/**
 * Reads what a generation's row asks for, without the words. What a row of an earlier build lacks has its
 * default.
 * @throws {ZodError | SyntaxError} for what no build has written
 */
export const readRequest = ({ request }: { request: string }): RequestPlan =>
  requestPlan.parse(JSON.parse(request));

/** Returns the number of pictures that a generation makes. */
export const countOf = (generation: { request: string }): number =>
  readRequest(generation).count ?? 1;

/** Takes the words out of a request. */
export function splitRequest(request: GenerationRequest): {
  plan: RequestPlan;
  words: RequestWords;
} {
  const { prompt, slots, recipe, ...plan } = request;
  return {
    plan: { ...plan, recipe: recipe && { look: recipe.look } },
    words: { prompt, slots, params: recipe?.params ?? {} },
  };
}

/** Reads a row that has its words in the clear, as earlier versions wrote it, or has none any more. */
export const clearRequest = ({ request }: { request: string }): GenerationRequest =>
  wholeRequest.parse(JSON.parse(request));

/** Puts the words, as JSON, back into a request. @throws {ZodError | SyntaxError} */
export function joinRequest(plan: RequestPlan, json: string): GenerationRequest {
  const { prompt, slots, params: drawn } = requestWords.parse(JSON.parse(json));
  const recipe = plan.recipe && { look: plan.recipe.look, params: drawn };
  return { ...plan, prompt, slots, recipe };
}
