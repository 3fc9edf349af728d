// A picture as it lies on a board, with a smaller copy for when it is seen small: large pictures stay quick.

import { canvasOf } from './open-picture.js';

const SMALL_EDGE_PX = 1600;

/** @param {HTMLCanvasElement} source may change: `refresh` is told where */
export function openLayer(source) {
  const { width, height } = source;
  const factor = Math.min(1, SMALL_EDGE_PX / Math.max(width, height));
  const small =
    factor < 1 ? canvasOf(Math.round(width * factor), Math.round(height * factor)) : null;
  const refresh = (box) => {
    if (!small) return;
    // Whole pixels of the copy, so that no seam is left.
    const x = Math.max(0, Math.floor(box.x * factor) - 1);
    const y = Math.max(0, Math.floor(box.y * factor) - 1);
    const w = Math.min(small.canvas.width - x, Math.ceil(box.width * factor) + 3);
    const h = Math.min(small.canvas.height - y, Math.ceil(box.height * factor) + 3);
    if (w <= 0 || h <= 0) return;
    const [across, down] = [width / small.canvas.width, height / small.canvas.height];
    small.context.clearRect(x, y, w, h);
    small.context.drawImage(source, x * across, y * down, w * across, h * down, x, y, w, h);
  };
  refresh({ x: 0, y: 0, width, height });
  return {
    refresh,
    /** @param {{ scale: number, x: number, y: number }} view where the picture lies, in pixels of the context */
    draw: (context, { scale, x, y }) => {
      const from = small && scale <= factor * 1.05 ? small.canvas : source;
      context.drawImage(from, x, y, width * scale, height * scale);
    },
  };
}
