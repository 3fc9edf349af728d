import { z } from 'zod';
import type { Act } from './acts.ts';

const count = z.number().nonnegative();

/**
 * What is assumed of people and of what cannot be counted in a run. Each number has its reason beside it; a
 * JSON file with any of them takes the place of these.
 */
export const assumptionsSchema = z.strictObject({
  /** Acts of a person in a month in which they use the service at all. */
  acts: z.strictObject({
    join: count,
    press: count,
    profile: count,
    purchase: count,
    picture: count,
    photoPicture: count,
    video: count,
    share: count,
    view: count,
  }),
  /** Requests that one isolate answers before it ends. */
  requestsAnIsolate: z.number().positive(),
  /** How many times the mean the busiest hour is. */
  peak: z.number().min(1),
  /** Share of people who have ever paid, whose results are kept longer. */
  paying: z.number().min(0).max(1),
  /** Bytes of a result in the store: the run's own pictures are smaller. */
  resultBytes: count,
  videoBytes: count,
  /** CPU of the vision Workers for a call, in ms: measured in workerd, not here. */
  visionMs: count,
  /** How far a page of the database is filled. */
  pageFill: z.number().positive().max(1),
});

/** See {@link assumptionsSchema}. */
export type Assumptions = z.infer<typeof assumptionsSchema>;

/** What holds where nothing else is said. */
export const ASSUMPTIONS: Assumptions = {
  acts: {
    join: 0.1,
    press: 15,
    profile: 0.1,
    purchase: 0.03,
    picture: 3,
    photoPicture: 1,
    video: 0,
    share: 0.2,
    view: 1,
  },
  requestsAnIsolate: 100,
  peak: 3,
  paying: 0.05,
  resultBytes: 400_000,
  videoBytes: 8_000_000,
  visionMs: 200,
  pageFill: 0.7,
};

/** Why each assumption is what it is. */
export const WHY: Readonly<Record<string, string>> = {
  join: 'one in ten is new in a month',
  press: 'commands and buttons beside those of the acts below',
  profile: 'whoever is new makes one',
  purchase: 'three in a hundred buy in a month, with Stars',
  picture: 'pictures of the face profile',
  photoPicture: 'pictures of a single photo',
  video: 'Workers make none: derived from a picture, not measured',
  share: 'results shared by a link',
  view: 'views of shared results',
  requestsAnIsolate: 'requests that an isolate answers before it ends',
  peak: 'the busiest hour against the mean',
  paying: 'share of people whose results are kept for 90 days',
  resultBytes: 'of a result in the store, JPEG of about 1.5 megapixels',
  videoBytes: 'of a video in the store',
  visionMs: 'ms of CPU of a call of the vision Workers, 80 to 220 in workerd',
  pageFill: 'how far pages of the database are filled',
};

/**
 * Reads assumptions from JSON that names some of them.
 * @throws {z.ZodError} for what is none
 */
export function readAssumptions(json: unknown): Assumptions {
  const given = assumptionsSchema
    .partial()
    .extend({ acts: assumptionsSchema.shape.acts.partial().optional() })
    .parse(json);
  return assumptionsSchema.parse({
    ...ASSUMPTIONS,
    ...given,
    acts: { ...ASSUMPTIONS.acts, ...given.acts },
  });
}

/** Acts of people, which the table of assumptions counts. */
export type PersonsAct = Exclude<Act, 'isolate' | 'minute' | 'ended'> | 'video';
