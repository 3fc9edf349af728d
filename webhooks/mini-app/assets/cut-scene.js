// A cut-out as it lies on the board, and as it is saved.

import { blurredBackground, paintGround } from './background.js';
import { openLayer } from './layer.js';
import { openMask } from './mask.js';
import { canvasOf, pngOf, sized } from './open-picture.js';

const BEFORE_EDGE_PX = 2048;
const SQUARE_PX = 10;

/** Paints squares, by which transparent parts are known. */
function paintSquares(context, box, density) {
  const style = getComputedStyle(context.canvas);
  const edge = Math.round(SQUARE_PX * density);
  const tile = canvasOf(edge * 2, edge * 2);
  tile.context.fillStyle = style.getPropertyValue('--square-light');
  tile.context.fillRect(0, 0, edge * 2, edge * 2);
  tile.context.fillStyle = style.getPropertyValue('--square-dark');
  tile.context.fillRect(0, 0, edge, edge);
  tile.context.fillRect(edge, edge, edge, edge);
  context.fillStyle = context.createPattern(tile.canvas, 'repeat');
  context.fillRect(box.x, box.y, box.width, box.height);
}

/**
 * Builds the scene of a photo.
 * @param {HTMLCanvasElement} photo becomes the scene's own
 * @param {CanvasImageSource | null} own the photo with the cut-out's own colours; null for the photo's
 */
export function openCutScene(photo, own, onStroke) {
  const { width, height } = photo;
  const before = sized(photo, BEFORE_EDGE_PX);
  if (own) photo.getContext('2d').drawImage(own, 0, 0);
  const picture = openLayer(photo);
  let shown = null;
  const mask = openMask(width, height, (box) => shown?.refresh(box));
  shown = openLayer(mask.canvas);
  const sheet = document.createElement('canvas');
  const ground = { kind: 'none', colour: '#8fb8a8', blurred: null };
  let isBefore = false;

  const paint = (context, view) => {
    const box = { x: view.x, y: view.y, width: width * view.scale, height: height * view.scale };
    if (isBefore) return context.drawImage(before, box.x, box.y, box.width, box.height);
    if (ground.kind === 'none') paintSquares(context, box, Math.min(devicePixelRatio, 2));
    paintGround(context, ground, box);
    Object.assign(sheet, { width: context.canvas.width, height: context.canvas.height });
    const on = sheet.getContext('2d');
    picture.draw(on, view);
    on.globalCompositeOperation = 'destination-in';
    shown.draw(on, view);
    context.drawImage(sheet, 0, 0);
  };
  const renewBlur = () => {
    ground.blurred = ground.kind === 'blur' ? blurredBackground(before, mask.canvas) : null;
  };
  return {
    width,
    height,
    mask,
    paint,
    onStroke: () => {
      renewBlur();
      onStroke();
    },
    setGround: (kind, colour) => {
      Object.assign(ground, { kind, colour });
      renewBlur();
    },
    showBefore: (on) => {
      isBefore = on;
    },
    /** @returns {Promise<Blob>} PNG of the whole size, transparent where nothing is behind the cut-out */
    result: () => {
      const { canvas, context } = canvasOf(width, height);
      context.drawImage(photo, 0, 0);
      context.globalCompositeOperation = 'destination-in';
      context.drawImage(mask.canvas, 0, 0);
      context.globalCompositeOperation = 'destination-over';
      paintGround(context, ground, { x: 0, y: 0, width, height });
      return pngOf(canvas);
    },
  };
}
