import { generationOf } from '../../db/generations.ts';
import type { ResultRow } from '../../db/results.ts';
import type { Context } from '../context.ts';
import type { LargeFile } from '../large-file.ts';
import type { Picture } from '../vision/picture.ts';
import { provenanceOf } from './provenance.ts';

/**
 * Takes a still of a video result, marked as the video is.
 * @param edgePx its longest side at most, in pixels
 * @returns null where the result is gone
 * @throws where no frame can be decoded; {@link MarkingError} where it may not go unsigned
 */
export async function stillOf(
  ctx: Pick<Context, 'db' | 'vision' | 'marking' | 'engines'>,
  { generationId }: Pick<ResultRow, 'generationId'>,
  video: LargeFile,
  edgePx: number,
): Promise<Picture | null> {
  const generation = await generationOf(ctx.db.query, generationId);
  if (!generation) return null;
  const { contentType, ...still } = await ctx.vision.still(video, edgePx);
  const output = {
    kind: 'image',
    contentType: 'image/jpeg',
    durationSeconds: 0,
    ...still,
  } as const;
  const { bytes } = await ctx.marking.mark(output, provenanceOf(ctx, generation));
  return { bytes, contentType };
}
