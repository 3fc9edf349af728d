/** Repairs an old photo: scratches and dust, grain, faded tones. */
import type { Subject } from '../../../vision/subject.ts';
import type { EngineOutput } from '../../engine.ts';
import { spanned } from '../inpaint/membrane.ts';
import type { Raster } from '../pixels/raster.ts';
import { lumaPlane } from '../pixels/tone.ts';
import { findDamage } from '../restoration/damage.ts';
import { hasOneTone, withoutFading } from '../restoration/fading.ts';
import { grainOf, withoutGrain } from '../restoration/grain.ts';
import { facesOf, featuresOf, headsOf } from './area.node.ts';
import { ownLayer } from './canvas.ts';
import type { OperateContext } from './order.ts';
import { pictureOutput } from './output.node.ts';

/** Grain that a photo on paper has. In one without, and with colours, narrow lines are what it shows. */
const GRAIN_OF_PAPER = 0.006;

/**
 * Repairs a photo. Nothing is drawn that was not there: damage is filled evenly from around it, everything
 * else is what the photo shows, cleaner.
 */
export async function restorePhoto(
  subject: Subject,
  { progress }: Pick<OperateContext, 'progress'>,
): Promise<EngineOutput> {
  const { image, alpha } = ownLayer(subject.cut);
  const grain = grainOf(lumaPlane(image));
  const whole =
    grain > GRAIN_OF_PAPER || hasOneTone(image) ? repaired(image, subject, grain) : image;
  progress(0.5);
  const calm = withoutGrain(whole, grain);
  progress(0.8);
  return pictureOutput(withoutFading(calm), alpha);
}

function repaired(image: Raster, subject: Subject, grain: number): Raster {
  const delicate = {
    heads: headsOf(subject, image),
    faces: facesOf(subject, image),
    features: featuresOf(subject, image),
  };
  const damage = findDamage(lumaPlane(image), delicate, grain);
  return damage.includes(1) ? spanned(image, damage) : image;
}
