import type { Context } from '../context.ts';
import type { Engine, EngineNeed, Reference } from '../engines/engine.ts';
import { hasAlphaChannel } from '../media/transparency.ts';

/**
 * Draws transparent pictures on white for an engine that knows no transparency: left to itself it shows
 * them on black. What serves as a mask stays as it is.
 * @param need what is asked of the engine
 */
export async function onWhiteFor(
  ctx: Pick<Context, 'vision' | 'log'>,
  engine: Pick<Engine, 'company' | 'supports'>,
  need: EngineNeed,
  references: Reference[],
): Promise<Reference[]> {
  const knowsAlpha = engine.company === null || engine.supports({ ...need, transparent: true });
  if (knowsAlpha || references.some(({ role }) => role === 'mask')) return references;
  return Promise.all(
    references.map(async (one) => {
      if (!hasAlphaChannel(one.picture.bytes)) return one;
      try {
        return { ...one, picture: await ctx.vision.onWhite(one.picture) };
      } catch (err) {
        ctx.log.warn({ err }, 'a transparent picture goes to an engine as it is');
        return one;
      }
    }),
  );
}
