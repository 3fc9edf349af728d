// What lies behind a cut-out: nothing, a colour, or the photo's own background, blurred.

import { canvasOf, sized } from './open-picture.js';

const BLUR = { edgePx: 512, levelPx: 26 };

/**
 * Blurs a photo's background. The cut-out's own colours do not run into it: what it hides is filled from
 * around it, from coarse to fine.
 * @param {CanvasImageSource & { width: number, height: number }} photo
 * @param {HTMLCanvasElement} mask of the cut-out
 * @returns {HTMLCanvasElement} a small picture, to be stretched over the whole
 */
export function blurredBackground(photo, mask) {
  const base = sized(photo, BLUR.edgePx);
  const context = base.getContext('2d');
  // Drawn three times, so that soft edges are taken out as well.
  context.globalCompositeOperation = 'destination-out';
  for (let i = 0; i < 3; i++) context.drawImage(mask, 0, 0, base.width, base.height);
  const levels = [base];
  while (Math.max(levels[0].width, levels[0].height) > 1) {
    const next = levels[0];
    levels.unshift(sized(next, Math.max(next.width, next.height) / 2));
  }
  let filled = levels[0];
  for (const level of levels.slice(1)) {
    if (Math.max(level.width, level.height) > BLUR.levelPx * 2) break;
    const next = canvasOf(level.width, level.height);
    for (const one of [filled, level]) next.context.drawImage(one, 0, 0, level.width, level.height);
    filled = next.canvas;
  }
  return smooth(filled, base.width, base.height);
}

/** Enlarges step by step: one large step would show the squares. */
function smooth(from, width, height) {
  let last = from;
  while (last.width < width) {
    const next = canvasOf(Math.min(width, last.width * 2), Math.min(height, last.height * 2));
    next.context.drawImage(last, 0, 0, next.canvas.width, next.canvas.height);
    last = next.canvas;
  }
  return last;
}

/**
 * Paints a background over a whole context.
 * @param {{ kind: 'none' | 'white' | 'colour' | 'blur', colour: string, blurred: HTMLCanvasElement | null }} ground
 */
export function paintGround(context, { kind, colour, blurred }, { x, y, width, height }) {
  if (kind === 'blur' && blurred) context.drawImage(blurred, x, y, width, height);
  if (kind !== 'white' && kind !== 'colour') return;
  context.fillStyle = kind === 'white' ? '#ffffff' : colour;
  context.fillRect(x, y, width, height);
}
