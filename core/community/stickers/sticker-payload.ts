import { z } from 'zod';
import { SURFACES } from '../../chat/event.ts';

const where = {
  surface: z.enum(SURFACES),
  chatId: z.string(),
  userId: z.string(),
  accountId: z.string(),
  /** What comes of it is said in the place of this message. */
  address: z.string(),
  locale: z.string(),
  /** The id of this wish, so that it is answered once. */
  asked: z.string(),
  trace: z.string(),
};

const make = z.object({ ...where, resultId: z.string() });
const remove = z.object({ ...where, sticker: z.string() });

/** Task `make-sticker`: a result that goes into its owner's set. */
export type MakeStickerPayload = z.infer<typeof make>;
/** Task `remove-sticker`: a sticker that leaves its owner's set. */
export type RemoveStickerPayload = z.infer<typeof remove>;

export const makeStickerPayload = (json: string): MakeStickerPayload =>
  make.parse(JSON.parse(json));
export const removeStickerPayload = (json: string): RemoveStickerPayload =>
  remove.parse(JSON.parse(json));
