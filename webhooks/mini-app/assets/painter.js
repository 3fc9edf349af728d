// Paints a mask over a picture: what is to be changed.

import { openBoard } from './board.js';
import { openLayer } from './layer.js';
import { openMask } from './mask.js';
import { canvasOf, openWhole, pngOf } from './open-picture.js';
import { wordsOf } from './words.js';

const TINT = 0.62;

/** Builds the scene of a picture with its mask over it. */
function openPaintScene(picture, onStroke) {
  const { width, height } = picture;
  const layer = openLayer(picture);
  let shown = null;
  const mask = openMask(width, height, (box) => shown?.refresh(box));
  shown = openLayer(mask.canvas);
  const sheet = document.createElement('canvas');
  const paint = (context, view) => {
    layer.draw(context, view);
    Object.assign(sheet, { width: context.canvas.width, height: context.canvas.height });
    const on = sheet.getContext('2d');
    shown.draw(on, view);
    on.globalCompositeOperation = 'source-in';
    on.fillStyle = getComputedStyle(context.canvas).getPropertyValue('--mark');
    on.fillRect(0, 0, sheet.width, sheet.height);
    context.globalAlpha = TINT;
    context.drawImage(sheet, 0, 0);
    context.globalAlpha = 1;
  };
  return { width, height, mask, paint, onStroke };
}

function isPainted(canvas) {
  const seen = canvasOf(64, 64);
  seen.context.drawImage(canvas, 0, 0, 64, 64);
  const { data } = seen.context.getImageData(0, 0, 64, 64);
  return data.some((value, i) => i % 4 === 3 && value > 0);
}

/**
 * Starts the painter in the element that `paintParts` has written.
 * @param {HTMLElement} root
 * @param {{ picture: Blob, mask?: Blob | null, onChange?: (isEmpty: boolean) => void }} options `mask` is one
 *   that was painted before; `onChange` is told after each stroke whether anything is painted
 * @throws {PictureError} for a picture that cannot be opened
 */
export async function mountPainter(root, { picture, mask: earlier = null, onChange }) {
  const words = wordsOf(root);
  const { canvas, width, height } = await openWhole(picture);
  const board = openBoard(root.querySelector('.board'), words);
  const changed = () => onChange?.(!isPainted(scene.mask.canvas));
  const scene = openPaintScene(canvas, changed);
  if (earlier) {
    const drawn = await openWhole(earlier);
    scene.mask.load(alphaOf(drawn.canvas));
  }
  board.show(scene);
  const fields = root.querySelector('.paint-rectangle');
  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    const share = (name, whole) => (fields.elements[name].valueAsNumber / 100) * whole;
    const box = {
      x: Math.round(share('left', scene.width)),
      y: Math.round(share('top', scene.height)),
      width: Math.round(share('width', scene.width)),
      height: Math.round(share('height', scene.height)),
    };
    scene.mask.rectangle(box, event.submitter?.value !== 'wipe');
    board.refreshKeys();
    board.redraw();
    board.say(words[event.submitter?.value === 'wipe' ? 'wiped' : 'added']);
    changed();
  });
  const whole = (add) => {
    scene.mask.rectangle({ x: 0, y: 0, width: scene.width, height: scene.height }, add);
    board.refreshKeys();
    board.redraw();
    board.say(words[add ? 'all-done' : 'none-done']);
    changed();
  };
  root.querySelector('[data-do="all"]').addEventListener('click', () => whole(true));
  root.querySelector('[data-do="none"]').addEventListener('click', () => whole(false));
  return {
    isEmpty: () => !isPainted(scene.mask.canvas),
    /** @returns {Promise<Blob>} PNG of the picture's own size: white where it is to be changed, else black */
    mask: () => {
      const out = canvasOf(width, height);
      out.context.drawImage(scene.mask.canvas, 0, 0, width, height);
      out.context.globalCompositeOperation = 'source-in';
      out.context.fillStyle = '#fff';
      out.context.fillRect(0, 0, width, height);
      out.context.globalCompositeOperation = 'destination-over';
      out.context.fillStyle = '#000';
      out.context.fillRect(0, 0, width, height);
      return pngOf(out.canvas);
    },
    close: board.close,
  };
}

/** Turns white on black into opaque on clear. */
function alphaOf(canvas) {
  const context = canvas.getContext('2d');
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < pixels.data.length; i += 4) pixels.data[i + 3] = pixels.data[i];
  context.putImageData(pixels, 0, 0);
  return canvas;
}
