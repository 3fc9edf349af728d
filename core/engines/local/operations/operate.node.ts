import type { EngineOutput } from '../../engine.ts';
import { EngineError } from '../../engine-error.ts';
import { frameSize } from '../render.node.ts';
import { cutOut } from './cutout.node.ts';
import type { OperateContext, OperationOrder } from './order.ts';

/**
 * Runs an operation; loads its code on first use.
 * @throws {EngineError} `invalid`, with a code in front of its message
 */
export async function operate(
  order: OperationOrder,
  context: OperateContext,
): Promise<EngineOutput> {
  const [first] = order.photos;
  if (first === undefined) throw new EngineError('invalid', 'no-photo: nothing to work with');
  switch (order.operation) {
    case 'cutout':
      return cutOut(first.subject);
    case 'edit': {
      const { editPhoto } = await import('./edit.node.ts');
      return editPhoto(first.subject, order.prompt, order.seed, context.fonts);
    }
    case 'part': {
      const { changePart } = await import('./part.node.ts');
      return changePart(first.subject, order, context);
    }
    case 'widen': {
      const { widenPhoto } = await import('./widen.node.ts');
      return widenPhoto(first.subject, order, context);
    }
    case 'restore': {
      const { restorePhoto } = await import('./restore.node.ts');
      return restorePhoto(first.subject, context);
    }
    case 'scene': {
      const { drawScene } = await import('./scene.node.ts');
      const size = frameSize(order.aspect, order.longEdgePx);
      return drawScene(first.subject, { ...size, prompt: order.prompt, seed: order.seed });
    }
    case 'animate': {
      const { animatePhoto } = await import('./animate.node.ts');
      return animatePhoto(first.subject, order, context);
    }
    case 'swap': {
      const [, source] = order.photos;
      if (source === undefined) throw new EngineError('invalid', 'no-photo: front is missing');
      const { swapFace } = await import('./swap.node.ts');
      return swapFace(first.subject, source.subject);
    }
    case 'ring': {
      const { tryOnRing } = await import('./ring.node.ts');
      return tryOnRing(first, order.photos[1]?.subject ?? null, order.prompt);
    }
  }
}
