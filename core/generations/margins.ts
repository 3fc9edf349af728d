import { z } from 'zod';
import { MASK_LIMITS } from '../vision/masked/masked-area.ts';

const { leastMargin, mostMargin } = MASK_LIMITS;
const share = z.number().min(0).max(mostMargin);

/** Room around a picture, as shares of its sides: somewhere some, nowhere too much. */
export const margins = z
  .object({ top: share, right: share, bottom: share, left: share })
  .refine(({ top, right, bottom, left }) => top + right + bottom + left >= leastMargin);
