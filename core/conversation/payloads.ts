import { z } from 'zod';
import { SURFACES } from '../chat/event.ts';
import { FACE_SLOTS } from '../operations/row.ts';

const source = z.discriminatedUnion('of', [
  z.object({ of: z.literal('surface'), ref: z.string() }),
  z.object({ of: z.literal('upload'), id: z.string() }),
]);
const place = {
  surface: z.enum(SURFACES),
  chatId: z.string(),
  accountId: z.string(),
  /** The message that the photo came with: what is said about it goes there. */
  address: z.string(),
  /** What the log calls the update that asked for it; empty in tasks of earlier versions. */
  trace: z.string().default(''),
};
const where = { ...place, source };

const checkFace = z.object({
  ...where,
  /** Photos that came together share a batch, and one message that shows how it goes. */
  batch: z.string(),
  /** 1-based place among those that came together, and how many these are, as far as known. */
  position: z.number(),
  total: z.number(),
  /** The one to replace; null for whichever is missing. */
  slot: z.enum(FACE_SLOTS).nullable(),
});

const receivePhoto = z.object({
  ...where,
  draftId: z.string().nullable(),
  /** Which of a draft's photos it is; `marked` the one that somebody has drawn over. */
  part: z.enum(['first', 'second', 'marked', 'pet']).default('first'),
  /** Those that it came together with, where they are for nothing in particular. */
  groupId: z.string().nullable().default(null),
});

const receiveMotion = z.object({ ...place, ref: z.string(), draftId: z.string() });

const answerPhotos = z.object({
  ...place,
  groupId: z.string(),
  /** How many of it have been looked at. */
  count: z.number(),
  /** When the album has been quiet for long enough, in milliseconds. */
  notBefore: z.number(),
});

const findMarks = z.object({
  ...place,
  draftId: z.string(),
  /** The one of the two pictures that was there first, and the other one. */
  first: z.object({ of: z.enum(['upload', 'result']), id: z.string() }),
  secondId: z.string(),
  /** The id that the preview of the area will have; the mask has the task's subject. */
  previewId: z.string(),
});

/** Read as it was sent: a cleaned upload has lost its marks. */
const verifyPicture = z.object({ ...place, ref: z.string() });

/** Where a photo is to be had. */
export type PhotoSource = z.infer<typeof source>;
/** Task `check-face`: one photo for the face profile. */
export type CheckFacePayload = z.infer<typeof checkFace>;
/** Task `receive-photo`: one photo for one generation, or out of the blue. */
export type ReceivePhotoPayload = z.infer<typeof receivePhoto>;

/** Task `receive-motion`: one video as in which a draft's picture is to move. */
export type ReceiveMotionPayload = z.infer<typeof receiveMotion>;

/** Task `verify-picture`: one picture that somebody asks about; it is not kept. */
export type VerifyPicturePayload = z.infer<typeof verifyPicture>;

/** Task `answer-photos`: an album out of the blue, of which no more pieces come. */
export type AnswerPhotosPayload = z.infer<typeof answerPhotos>;

/** Task `find-marks`: two pictures, one of which is the other one with something drawn over it. */
export type FindMarksPayload = z.infer<typeof findMarks>;

export const findMarksPayload = (json: string): FindMarksPayload =>
  findMarks.parse(JSON.parse(json));

export const answerPhotosPayload = (json: string): AnswerPhotosPayload =>
  answerPhotos.parse(JSON.parse(json));

export const checkFacePayload = (json: string): CheckFacePayload =>
  checkFace.parse(JSON.parse(json));

export const receivePhotoPayload = (json: string): ReceivePhotoPayload =>
  receivePhoto.parse(JSON.parse(json));

export const receiveMotionPayload = (json: string): ReceiveMotionPayload =>
  receiveMotion.parse(JSON.parse(json));

export const verifyPicturePayload = (json: string): VerifyPicturePayload =>
  verifyPicture.parse(JSON.parse(json));
