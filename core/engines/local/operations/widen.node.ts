/** Continues a photo beyond its edges. */
import type { Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { parseSurroundings } from '../edits/parse-part.ts';
import { continuedOutline } from '../inpaint/continue-outline.ts';
import { edgesOf } from '../inpaint/edges.ts';
import { at, type Raster } from '../pixels/raster.ts';
import { filledArea, headsOf, openArea } from './area.node.ts';
import { cutOutLayer, photoRaster } from './canvas.ts';
import type { OperateContext, OperationOrder } from './order.ts';
import { opaquePng } from './output.node.ts';

/** Opacity from which a pixel belongs to the subject. */
const OF_SUBJECT = 0.1;

/**
 * Fills the room around a photo with its own surroundings. The subject is not copied; where an edge cuts it
 * off, it goes on.
 * @throws {EngineError} `invalid` with `not-understood` for words about what shall be there
 */
export async function widenPhoto(
  subject: Subject,
  { mask, prompt, seed }: Pick<OperationOrder, 'mask' | 'prompt' | 'seed'>,
  context: Pick<OperateContext, 'progress' | 'cancelled'>,
): Promise<EngineOutput> {
  const { unknown } = parseSurroundings(prompt);
  if (unknown.length > 0) throw new EngineError('invalid', `not-understood: ${unknown.join(', ')}`);
  const picture = photoRaster(subject.cut);
  const hole = await openArea(mask, picture);
  const own = subjectOf(subject, hole);
  const heads = headsOf(subject, picture);
  const goesOn = continuedOutline(own, hole, picture);
  const around = surroundings(picture, { hole, own, heads, goesOn }, { seed, context });
  return opaquePng(around);
}

type Marks = Record<'hole' | 'own' | 'heads' | 'goesOn', Uint8Array>;
type Work = { seed: number; context: Pick<OperateContext, 'progress' | 'cancelled'> };

/** Fills what is behind the subject from what is behind it, then what goes on of the subject from itself. */
function surroundings(
  picture: Raster,
  { hole, own, heads, goesOn }: Marks,
  { seed, context }: Work,
): Raster {
  const behind = filledArea(
    picture,
    {
      hole: hole.map((open, p) => (open && !goesOn[p] ? 1 : 0)),
      apart: own.map((one, p) => one | (heads[p] ?? 0) | (goesOn[p] ?? 0)),
      seed,
      edges: edgesOf(hole, picture),
    },
    context,
  );
  if (!goesOn.includes(1)) return behind;
  const apart = own.map((one, p) => (one && !heads[p] ? 0 : 1));
  return filledArea(behind, { hole: goesOn, apart, seed, edges: null }, context);
}

/** The subject, as far as it is in the photo itself. */
function subjectOf({ kind, cut }: Subject, hole: Uint8Array): Uint8Array {
  if (kind === 'nothing') return new Uint8Array(hole.length);
  const { v } = cutOutLayer(cut).alpha;
  return hole.map((open, p) => (!open && at(v, p) > OF_SUBJECT ? 1 : 0));
}
