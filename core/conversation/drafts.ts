import { z } from 'zod';
import { ASPECTS } from '../engines/engine.ts';
import { margins } from '../generations/margins.ts';
import { FREE_OPERATIONS } from '../operations/lists.ts';
import { GARMENTS } from '../operations/row.ts';

/** The shape of a draft, as a chat and a picture of several people keep it. */
export const draftShape = z.object({
  id: z.string(),
  /** Null where `operation` says what is made. */
  templateId: z.string().nullable(),
  /** The version that its buttons are about; null for the current one. */
  templateVersion: z.number().nullable().default(null),
  operation: z.enum(FREE_OPERATIONS).nullable().default(null),
  /** What was put into the template's slots so far. */
  slots: z.record(z.string(), z.string()),
  source: z.enum(['none', 'profile', 'photo']),
  uploadId: z.string().nullable(),
  /** A second photo that goes along, such as the one of a ring. */
  secondUploadId: z.string().nullable().default(null),
  /** The video as in which the picture moves, by its upload's id, or a clip of the shelf. */
  motionId: z.string().nullable().default(null),
  clipId: z.string().nullable().default(null),
  /** How many faces its photos show, by their ids, where somebody looked. */
  faces: z.record(z.string(), z.number()).default({}),
  /** What is tried on; null where nobody has said it. */
  garment: z.enum(GARMENTS).nullable().default(null),
  /** The photos beside the first, in the order in which they are named. */
  extraUploads: z.array(z.string()).default([]),
  /** Photos on their way, by the ids that they will have: nothing is asked before they are here. */
  coming: z.array(z.string()).default([]),
  /** The face profile goes along, besides whatever else it is made from. */
  withFace: z.boolean().default(false),
  /** Only the clear parts of the photo are to change. */
  onlyClear: z.boolean().default(false),
  /** The mask that was painted over the photo, by id. */
  maskId: z.string().nullable().default(null),
  /** Room around the photo that was chosen on a page, instead of proportions. */
  margins: margins.nullable().default(null),
  /** The earlier result that it is made from, instead of a photo. */
  resultId: z.string().nullable().default(null),
  /** Which part of a longer video it is, from 2; null for what goes on from none. */
  part: z.number().nullable().default(null),
  seed: z.number(),
  /** Longest side asked for instead of the template's own. */
  longEdgePx: z.number().nullable(),
  /** Proportions that were chosen instead of the usual ones. */
  aspect: z.enum(ASPECTS).nullable().default(null),
  /** Length of a video in seconds that was chosen instead of the usual one. */
  seconds: z.number().nullable().default(null),
  /** Whether sound was chosen for a video; null for as its engine does it. */
  sound: z.boolean().nullable().default(null),
  /** How many different pictures are made. */
  count: z.number().default(1),
  /** The user's own words, where a better version of them stands in the slot. */
  ownWords: z.string().nullable().default(null),
  /** The words that somebody is saying better right now, and since when: asking twice is asking once. */
  improving: z.object({ words: z.string(), since: z.number() }).nullable().default(null),
  /** A photo of a pet that goes along. */
  petId: z.string().nullable().default(null),
  /** The picture of several people that others are asked for with this draft, by id. */
  joint: z.string().nullable().default(null),
  /** It is such a picture's own: its id is the picture's, and nothing of it can be chosen any more. */
  frozen: z.boolean().default(false),
  /** The places of the others who are in it, and their names. */
  others: z.array(z.string()).default([]),
  names: z.array(z.string()).default([]),
  /** Companies that everybody was told of: no other makes it; null where that is open. */
  among: z.array(z.string()).nullable().default(null),
  /** What the user was shown, so that a changed price asks again. */
  shownCredits: z.number().nullable(),
  /** The engine that the user chose, by id. */
  engine: z.string().nullable().default(null),
  /** Companies that the user was told of: no other gets the photos. */
  told: z.array(z.string()).default([]),
  /** Whether its server's pot was said to pay, so that it asks again where the pot does not. */
  shownPot: z.boolean().default(false),
  /** The Discord server that it was begun on, and the channel there; null elsewhere. */
  guildId: z.string().nullable().default(null),
  guildChannelId: z.string().nullable().default(null),
  started: z.boolean(),
});

/** Something the user is about to make. */
export type Draft = z.infer<typeof draftShape>;

/** What a draft begins with, where nothing else is said. */
export const BLANK_DRAFT = {
  slots: {},
  uploadId: null,
  secondUploadId: null,
  motionId: null,
  clipId: null,
  faces: {},
  garment: null,
  extraUploads: [],
  coming: [],
  onlyClear: false,
  maskId: null,
  margins: null,
  resultId: null,
  part: null,
  longEdgePx: null,
  aspect: null,
  seconds: null,
  sound: null,
  count: 1,
  ownWords: null,
  improving: null,
  petId: null,
  joint: null,
  frozen: false,
  others: [],
  names: [],
  among: null,
  shownCredits: null,
  engine: null,
  told: [],
  shownPot: false,
  started: false,
} satisfies Partial<Draft>;

/** Reads a draft that was kept elsewhere; null for what no build has written. */
export function parseDraft(json: string): Draft | null {
  try {
    return draftShape.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** A draft that was started: its words are with the generation now, and go with it. */
export const startedDraft = (draft: Draft): Draft => ({
  ...draft,
  slots: {},
  ownWords: null,
  improving: null,
  started: true,
});
